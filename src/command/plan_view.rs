//! The plan of a project as JSON prints it; `docs/plan.schema.json` describes it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::Session;
use crate::catalogue::Catalogue;
use crate::insight::indicators::{
    self as insight, Breakdowns, Cadences, Finding, Instrument, MEASURED, Overview, Stand, caution_of_indicator,
    evaluability, follow_ups_of, level_text, magnitude, marks, missing, rung_of, rungs, section_of,
};
use crate::project::{Budget, Indicator, MatrixRow, Measurement, Part, Point, Project, Value};

/// What a plan is made from.
pub struct Desk<'a> {
    pub session: &'a Session,
    pub catalogue: &'a Catalogue,
    pub breakdowns: Breakdowns,
    pub cadences: Cadences,
    pub project: &'a Project,
    pub today: Date,
}

#[derive(Serialize)]
pub struct View<'a> {
    programme: ProgrammeView<'a>,
    today: Date,
    /// What every reader of results has to know.
    measured_not_attributed: String,
    overview: Counts,
    sections: Vec<SectionView>,
    indicators: Vec<IndicatorView<'a>>,
    collection: Vec<InstrumentView>,
    evaluation: Vec<RowView>,
    /// The file holds no matrix: this one is proposed.
    evaluation_proposed: bool,
    evaluability: Vec<FindingView>,
}

#[derive(Serialize)]
struct ProgrammeView<'a> {
    title: &'a str,
    code: &'a str,
    start: Option<Date>,
    end: Option<Date>,
}

#[derive(Serialize)]
struct Counts {
    indicators: usize,
    measured: usize,
    not_measured: usize,
    late: usize,
    no_baseline: usize,
    contradictory: usize,
}

#[derive(Serialize)]
struct SectionView {
    section: String,
    title: String,
    checklist: bool,
    steps: Vec<StepView>,
    beside: Vec<String>,
}

#[derive(Serialize)]
struct StepView {
    category: String,
    label: String,
    rung: &'static str,
    rung_text: String,
    caution: String,
    caution_is_ours: bool,
    chosen: Vec<String>,
}

#[derive(Serialize)]
struct PointView<'a> {
    value: Option<&'a Value>,
    text: String,
    number: Option<f64>,
    date: Option<Date>,
    note: &'a str,
}

#[derive(Serialize)]
struct MeasurementView<'a> {
    id: &'a str,
    date: Date,
    /// None: it is said that there is no figure.
    value: Option<&'a Value>,
    text: String,
    number: Option<f64>,
    parts: &'a [Part],
    source: &'a str,
    remark: &'a str,
    corrections: Vec<CorrectionView<'a>>,
    sensitivity: &'static str,
}

#[derive(Serialize)]
struct CorrectionView<'a> {
    former: Option<&'a Value>,
    text: String,
    reason: &'a str,
    author: &'a str,
    at: Option<jiff::Timestamp>,
}

#[derive(Serialize)]
struct MarkView {
    date: Date,
    until: Option<Date>,
    mark: String,
    note: String,
    late: bool,
}

#[derive(Serialize)]
struct FollowUpView {
    from: Date,
    until: Option<Date>,
    after_end: bool,
}

#[derive(Serialize)]
struct FlagView {
    flag: &'static str,
    text: String,
    date: Option<Date>,
}

#[derive(Serialize)]
struct DoubtView {
    /// Name of the field, or id of the measurement.
    at: String,
    text: String,
}

#[derive(Serialize)]
struct IndicatorView<'a> {
    id: &'a str,
    code: &'a str,
    name: &'a str,
    section: String,
    from: &'a str,
    citation: Option<String>,
    level: String,
    rung: Option<&'static str>,
    caution: Option<String>,
    kind: &'static str,
    aim: &'static str,
    /// Every field of the sheet in words, by the field's name.
    fields: BTreeMap<&'static str, String>,
    by: &'a [String],
    scale: Vec<ScaleView<'a>>,
    baseline: Option<PointView<'a>>,
    milestones: Vec<PointView<'a>>,
    target: Option<PointView<'a>>,
    cost: Option<&'a Budget>,
    measurements: Vec<MeasurementView<'a>>,
    trend: &'static str,
    to_target: Option<f64>,
    missing: Vec<&'static str>,
    flags: Vec<FlagView>,
    doubts: Vec<DoubtView>,
    follow_ups: Vec<FollowUpView>,
    calendar: Vec<MarkView>,
    sensitivity: &'static str,
}

#[derive(Serialize)]
struct ScaleView<'a> {
    label: &'a str,
    score: Option<f64>,
}

#[derive(Serialize)]
struct InstrumentView {
    method: String,
    tools: Vec<String>,
    indicators: Vec<String>,
    frequencies: Vec<String>,
    responsible: Vec<String>,
    sources: Vec<String>,
    costs: Vec<Budget>,
    next: Vec<Date>,
}

#[derive(Serialize)]
struct RowView {
    criterion: &'static str,
    question: String,
    indicators: Vec<String>,
    sources: String,
    methods: String,
    sensitivity: &'static str,
}

#[derive(Serialize)]
struct FindingView {
    area: String,
    text: String,
    have: usize,
    of: usize,
    left: Vec<String>,
}

impl<'a> Desk<'a> {
    /// The whole plan.
    pub fn view(&self) -> View<'a> {
        let words = &self.session.words;
        let overview = self.overview();
        let identity = &self.project.identity;
        let indicators =
            self.project.indicators.iter().zip(&overview.stands).map(|(i, s)| self.indicator(i, s)).collect();
        let (matrix, evaluation_proposed) = self.matrix();
        let finding = |finding: &Finding| FindingView {
            area: finding.area.message().trim_start_matches("area-").to_owned(),
            text: finding.say(words),
            have: finding.have,
            of: finding.of,
            left: finding.left.clone(),
        };
        View {
            programme: ProgrammeView {
                title: &identity.title,
                code: &identity.code,
                start: identity.start,
                end: identity.end,
            },
            today: self.today,
            measured_not_attributed: words.say(MEASURED).into_owned(),
            overview: Counts {
                indicators: overview.stands.len(),
                measured: overview.measured,
                not_measured: overview.not_measured,
                late: overview.late,
                no_baseline: overview.no_baseline,
                contradictory: overview.contradictory,
            },
            sections: self.sections(),
            indicators,
            collection: self.collection().into_iter().map(instrument).collect(),
            evaluation: matrix.into_iter().map(row).collect(),
            evaluation_proposed,
            evaluability: evaluability(self.catalogue, words, self.project).iter().map(finding).collect(),
        }
    }

    /// Where the indicators stand today.
    pub fn overview(&self) -> Overview {
        insight::overview(self.catalogue, &self.breakdowns, &self.cadences, self.project, self.today)
    }

    /// The data-collection plan.
    pub fn collection(&self) -> Vec<Instrument> {
        insight::collection(self.catalogue, &self.cadences, self.project, self.today)
    }

    /// The matrix of the file, or a proposed one.
    pub fn matrix(&self) -> (Vec<MatrixRow>, bool) {
        if !self.project.evaluation.is_empty() {
            return (self.project.evaluation.clone(), false);
        }
        let fresh = || crate::project::Id::new("");
        (insight::propose_matrix(self.catalogue, &self.session.words, self.project, fresh), true)
    }

    fn sections(&self) -> Vec<SectionView> {
        let words = &self.session.words;
        let sections = self.catalogue.sources().iter().flat_map(|source| &source.sections);
        let wanted = sections.filter(|section| {
            let used = self.project.indicators.iter().any(|i| section_of(self.catalogue, i) == section.name);
            used || self.project.includes(&section.name, section.always)
        });
        wanted
            .filter_map(|section| {
                let ladder = rungs(self.catalogue, words, self.project, section)?;
                let ids = |list: &[&Indicator]| list.iter().map(|i| i.id.to_string()).collect();
                let steps = ladder.steps.iter().map(|step| StepView {
                    category: step.category.id.to_string(),
                    label: words.attribute(&step.category.message, "label").unwrap_or_default().into_owned(),
                    rung: step.rung.name(),
                    rung_text: words.say(&format!("rung-{}", step.rung.name())).into_owned(),
                    caution: step.caution.map(|c| c.text(words)).unwrap_or_default(),
                    caution_is_ours: step.caution.is_some_and(|c| c.is_ours()),
                    chosen: ids(&step.chosen),
                });
                Some(SectionView {
                    section: section.name.clone(),
                    title: self.catalogue.section_title(section, words),
                    checklist: ladder.checklist,
                    steps: steps.collect(),
                    beside: ids(&ladder.beside),
                })
            })
            .collect()
    }

    fn point(&self, indicator: &Indicator, point: &'a Point) -> PointView<'a> {
        PointView {
            value: point.value.as_ref(),
            text: insight::short(indicator, point.value.as_ref(), &self.session.words),
            number: point.value.as_ref().and_then(magnitude),
            date: point.date,
            note: &point.note,
        }
    }

    fn measurement(&self, indicator: &Indicator, m: &'a Measurement) -> MeasurementView<'a> {
        let words = &self.session.words;
        MeasurementView {
            id: m.id.as_str(),
            date: m.date,
            value: m.value.as_ref(),
            text: insight::print(indicator, m.value.as_ref(), words),
            number: m.value.as_ref().and_then(magnitude),
            parts: &m.parts,
            source: &m.source,
            remark: &m.remark,
            corrections: m
                .corrections
                .iter()
                .map(|c| CorrectionView {
                    former: c.former.as_ref(),
                    text: insight::print(indicator, c.former.as_ref(), words),
                    reason: &c.reason,
                    author: &c.author,
                    at: c.at,
                })
                .collect(),
            sensitivity: m.sensitivity.name(),
        }
    }

    fn indicator(&self, i: &'a Indicator, stand: &Stand) -> IndicatorView<'a> {
        let words = &self.session.words;
        let identity = &self.project.identity;
        let item = self.catalogue.get(&i.from);
        let plan = stand.plan.iter().map(|(field, doubt)| (field.name().to_owned(), doubt));
        let doubts = plan.chain(stand.figures.iter().map(|(id, doubt)| (id.to_string(), doubt)));
        let fields = insight::Field::ALL.into_iter().map(|field| (field.name(), insight::text(i, field, words)));
        IndicatorView {
            id: i.id.as_str(),
            code: &i.code,
            name: &i.name,
            section: section_of(self.catalogue, i).to_owned(),
            from: &i.from,
            citation: item.map(|item| self.catalogue.citation(item, words)),
            level: level_text(i, words),
            rung: rung_of(self.catalogue, i, words).map(crate::catalogue::Rung::name),
            caution: caution_of_indicator(self.catalogue, words, i),
            kind: i.kind.name(),
            aim: i.aim.name(),
            fields: fields.collect(),
            by: &i.by,
            scale: i.scale.iter().map(|step| ScaleView { label: &step.label, score: step.score }).collect(),
            baseline: i.baseline.as_ref().map(|p| self.point(i, p)),
            milestones: i.milestones.iter().map(|p| self.point(i, p)).collect(),
            target: i.target.as_ref().map(|p| self.point(i, p)),
            cost: i.cost.as_ref(),
            measurements: i.measurements.iter().map(|m| self.measurement(i, m)).collect(),
            trend: stand.trend.message().trim_start_matches("trend-"),
            to_target: stand.to_target,
            missing: missing(i, words).into_iter().map(insight::Field::name).collect(),
            flags: stand
                .flags
                .iter()
                .map(|flag| FlagView {
                    flag: flag.message().trim_start_matches("flag-"),
                    text: words.say(flag.message()).into_owned(),
                    date: flag.date(),
                })
                .collect(),
            doubts: doubts.map(|(at, doubt)| DoubtView { at, text: doubt.say(words) }).collect(),
            follow_ups: follow_ups_of(self.catalogue, identity, &i.from)
                .into_iter()
                .map(|f| FollowUpView { from: f.from, until: f.until, after_end: f.after_end })
                .collect(),
            calendar: marks(self.catalogue, &self.cadences, identity, i, self.today)
                .into_iter()
                .map(|m| MarkView {
                    date: m.date,
                    until: m.until,
                    mark: m.mark.message().trim_start_matches("mark-").to_owned(),
                    note: m.note,
                    late: m.late,
                })
                .collect(),
            sensitivity: i.sensitivity.name(),
        }
    }
}

fn instrument(instrument: Instrument) -> InstrumentView {
    let Instrument { method, tools, indicators, frequencies, responsible, sources, costs, next } = instrument;
    let indicators = indicators.iter().map(ToString::to_string).collect();
    InstrumentView { method, tools, indicators, frequencies, responsible, sources, costs, next }
}

fn row(row: MatrixRow) -> RowView {
    RowView {
        criterion: row.criterion.name(),
        indicators: row.indicators.iter().map(ToString::to_string).collect(),
        question: row.question,
        sources: row.sources,
        methods: row.methods,
        sensitivity: row.sensitivity.name(),
    }
}
