//! What an evaluator wants to see first: what is measured, late, without a baseline, or contradicts itself.

use jiff::civil::Date;

use super::breakdown::Breakdowns;
use super::calendar::Cadences;
use super::doubts::{Doubt, measurement_doubts, sheet_doubts};
use super::fields::Field;
use super::series::{Series, Trend, last, series};
use crate::catalogue::Catalogue;
use crate::project::{Id, Indicator, Point, Project};

/// Something that an evaluator will ask about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flag {
    /// Nothing was measured yet.
    NotMeasured,
    /// A figure was due on this day and did not come in.
    Late(Date),
    /// Where things stood before is not known.
    NoBaseline,
    /// There is no target.
    NoTarget,
    /// The target's day has passed without a figure since.
    TargetPassed(Date),
    /// Nobody is named who measures.
    Nobody,
    /// It is not said where the figures come from.
    NoSource,
    /// Plan or figures contradict themselves.
    Contradictory,
}

impl Flag {
    /// All kinds of them, for filters; the days stand for any.
    pub const MESSAGES: [&'static str; 8] = [
        "flag-not-measured",
        "flag-late",
        "flag-no-baseline",
        "flag-no-target",
        "flag-target-passed",
        "flag-nobody",
        "flag-no-source",
        "flag-contradictory",
    ];

    /// The message that says it.
    pub fn message(self) -> &'static str {
        match self {
            Self::NotMeasured => "flag-not-measured",
            Self::Late(_) => "flag-late",
            Self::NoBaseline => "flag-no-baseline",
            Self::NoTarget => "flag-no-target",
            Self::TargetPassed(_) => "flag-target-passed",
            Self::Nobody => "flag-nobody",
            Self::NoSource => "flag-no-source",
            Self::Contradictory => "flag-contradictory",
        }
    }

    /// The day that it is about.
    pub fn date(self) -> Option<Date> {
        match self {
            Self::Late(date) | Self::TargetPassed(date) => Some(date),
            _ => None,
        }
    }
}

/// Where one indicator stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Stand {
    /// Its id.
    pub indicator: Id,
    /// Its figures over time, for a spark line.
    pub series: Series,
    /// Whether it moves the right way.
    pub trend: Trend,
    /// What is missing to the target, in its unit.
    pub to_target: Option<f64>,
    /// What an evaluator will ask about.
    pub flags: Vec<Flag>,
    /// What looks wrong in the plan.
    pub plan: Vec<(Field, Doubt)>,
    /// What looks wrong in the figures.
    pub figures: Vec<(Id, Doubt)>,
}

/// Where the indicators of a project stand. Measured and not measured add up to all.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Overview {
    /// Each indicator, in the order of the project.
    pub stands: Vec<Stand>,
    /// With at least one figure.
    pub measured: usize,
    /// Without.
    pub not_measured: usize,
    /// With a figure that should have come in.
    pub late: usize,
    /// Without a baseline.
    pub no_baseline: usize,
    /// That contradict themselves.
    pub contradictory: usize,
}

/// Where the indicators of a project stand on a day.
pub fn overview(
    catalogue: &Catalogue,
    breakdowns: &Breakdowns,
    cadences: &Cadences,
    project: &Project,
    today: Date,
) -> Overview {
    let mut overview = Overview::default();
    for indicator in &project.indicators {
        let stand = stand(catalogue, breakdowns, cadences, project, indicator, today);
        let has = |flag: &str| stand.flags.iter().any(|f| f.message() == flag);
        overview.not_measured += usize::from(has("flag-not-measured"));
        overview.late += usize::from(has("flag-late"));
        overview.no_baseline += usize::from(has("flag-no-baseline"));
        overview.contradictory += usize::from(has("flag-contradictory"));
        overview.stands.push(stand);
    }
    overview.measured = overview.stands.len() - overview.not_measured;
    overview
}

fn known(point: Option<&Point>) -> bool {
    point.is_some_and(|point| point.value.is_some())
}

fn stand(
    catalogue: &Catalogue,
    breakdowns: &Breakdowns,
    cadences: &Cadences,
    project: &Project,
    indicator: &Indicator,
    today: Date,
) -> Stand {
    let identity = &project.identity;
    let series = series(indicator);
    let plan = sheet_doubts(catalogue, identity, indicator);
    let figures: Vec<(Id, Doubt)> = indicator
        .measurements
        .iter()
        .flat_map(|m| {
            let doubts = measurement_doubts(catalogue, identity, breakdowns, indicator, m);
            // What was measured before the programme began is what it compares itself with.
            let wrong = doubts.into_iter().filter(|doubt| !matches!(doubt, Doubt::BeforeStart(_)));
            wrong.map(|doubt| (m.id.clone(), doubt))
        })
        .collect();
    let newest = last(indicator).map(|m| m.date);
    let mut flags = Vec::new();
    if newest.is_none() {
        flags.push(Flag::NotMeasured);
    }
    flags.extend(cadences.late_since(identity, indicator, today).map(Flag::Late));
    if !known(indicator.baseline.as_ref()) {
        flags.push(Flag::NoBaseline);
    }
    if !known(indicator.target.as_ref()) {
        flags.push(Flag::NoTarget);
    }
    let ends = indicator.target.as_ref().and_then(|target| target.date).filter(|end| *end < today);
    if let Some(end) = ends.filter(|end| newest.is_none_or(|newest| newest < *end)) {
        flags.push(Flag::TargetPassed(end));
    }
    if indicator.responsible.trim().is_empty() {
        flags.push(Flag::Nobody);
    }
    if indicator.verification.trim().is_empty() {
        flags.push(Flag::NoSource);
    }
    if !plan.is_empty() || !figures.is_empty() {
        flags.push(Flag::Contradictory);
    }
    Stand {
        indicator: indicator.id.clone(),
        trend: series.trend(),
        to_target: series.to_target(),
        series,
        flags,
        plan,
        figures,
    }
}
