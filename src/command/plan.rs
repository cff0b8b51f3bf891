//! `jalon plan`: the monitoring plan of a project, to read, for other programs, for a spreadsheet or a calendar.

use jiff::{Timestamp, Zoned};

use super::args::{self, Option_, Parsed, Values};
use super::plan_view::Desk;
use super::{Command, Exit, Output, Session, project};
use crate::export::ical;
use crate::insight::indicators::{
    Breakdowns, Cadences, Field, Form, Marked, asked_by, caution_of_indicator, evaluability, marks, short, text,
};
use crate::project::Indicator;
use crate::wording::Amount;

/// The command.
pub const COMMAND: Command = Command {
    name: "plan",
    about: "command-plan-about",
    options: &[
        Option_ { name: "--part", values: Values::OneOf(PARTS), about: "option-part" },
        Option_ { name: "--form", values: Values::OneOf(&["eu", "fcdo", "usaid"]), about: "option-form" },
        Option_ {
            name: "--format",
            values: Values::OneOf(&["text", "json", "csv", "ical"]),
            about: "option-plan-format",
        },
        args::LANG,
        project::PASSPHRASE,
    ],
    operands: &["FILE"],
    run,
};

const PARTS: &[&str] = &["indicators", "collection", "calendar", "figures", "evaluability", "matrix"];

fn run(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    match plan(session, parsed, out) {
        Ok(exit) | Err(exit) => exit,
    }
}

fn plan(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Result<Exit, Exit> {
    let catalogue = session.catalogue(out)?;
    let breakdowns =
        Breakdowns::load(&session.assets).map_err(|faults| super::tell_faults(&session.words, &faults, out))?;
    let opened = project::open(session, parsed, out)?;
    let cadences = Cadences::new(&session.assets);
    let today = Zoned::now().date();
    let desk = Desk { session, catalogue: &catalogue, breakdowns, cadences, project: &opened.project, today };
    Ok(match parsed.value("--format") {
        Some("json") => super::print_json(&desk.view(), out),
        Some("ical") => {
            let name = &opened.project.identity.title;
            let words = &session.words;
            let events = ical::events(desk.catalogue, &desk.cadences, words, desk.project, desk.today);
            let text = ical::calendar(name, session.words.language(), &events, Timestamp::now());
            out.line(text.strip_suffix('\n').unwrap_or(&text))
        }
        Some("csv") => desk.csv(parsed, out),
        _ => desk.text(parsed.value("--part"), out),
    })
}

impl Desk<'_> {
    pub(super) fn say(&self, id: &str) -> String {
        self.session.words.say(id).into_owned()
    }

    pub(super) fn day(&self, date: jiff::civil::Date) -> String {
        project::day(self.session, date)
    }

    pub(super) fn code(&self, id: &crate::project::Id) -> String {
        let indicator = self.project.indicators.iter().find(|i| i.id == *id);
        indicator.map_or_else(|| id.to_string(), |i| if i.code.is_empty() { i.id.to_string() } else { i.code.clone() })
    }

    pub(super) fn marks(&self, indicator: &Indicator) -> Vec<Marked> {
        marks(self.catalogue, &self.cadences, &self.project.identity, indicator, self.today)
    }

    fn csv(&self, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
        let words = &self.session.words;
        let head = |ids: &[&str]| -> Vec<String> { ids.iter().map(|id| self.say(id)).collect() };
        let form = match parsed.value("--form") {
            Some("eu") => Some(Form::Eu),
            Some("fcdo") => Some(Form::Fcdo),
            Some("usaid") => Some(Form::Usaid),
            _ => None,
        };
        let mut rows: Vec<Vec<String>> = Vec::new();
        match (parsed.value("--part"), form) {
            (Some("collection"), _) => {
                rows.push(head(&[
                    "sheet-field-method",
                    "sheet-field-tool",
                    "plan-sheets",
                    "sheet-field-frequency",
                    "sheet-field-responsible",
                    "sheet-field-cost",
                    "plan-next",
                ]));
                for one in self.collection() {
                    let costs =
                        one.costs.iter().map(|c| words.money(Amount { value: c.amount, currency: &c.currency }));
                    rows.push(vec![
                        one.method,
                        one.tools.join("; "),
                        one.indicators.iter().map(|id| self.code(id)).collect::<Vec<_>>().join("; "),
                        one.frequencies.join("; "),
                        one.responsible.join("; "),
                        costs.collect::<Vec<_>>().join("; "),
                        one.next.first().map(ToString::to_string).unwrap_or_default(),
                    ]);
                }
            }
            (Some("calendar"), _) => {
                rows.push(head(&[
                    "sheet-field-code",
                    "measure-head-date",
                    "plan-calendar",
                    "sheet-field-notes",
                    "plan-late",
                ]));
                for indicator in &self.project.indicators {
                    for marked in self.marks(indicator) {
                        let late = if marked.late { self.say("measure-yes") } else { String::new() };
                        let mark = self.say(marked.mark.message());
                        rows.push(vec![self.code(&indicator.id), marked.date.to_string(), mark, marked.note, late]);
                    }
                }
            }
            (Some("figures"), _) => rows = self.figures(),
            (Some("evaluability"), _) => {
                rows.push(head(&["indicators-head-category", "plan-evaluability"]));
                for finding in evaluability(self.catalogue, words, self.project) {
                    rows.push(vec![self.say(finding.area.message()), finding.say(words)]);
                }
            }
            (Some("matrix"), _) => {
                rows.push(head(&[
                    "indicators-head-category",
                    "plan-matrix",
                    "plan-sheets",
                    "sheet-field-verification",
                    "sheet-field-method",
                ]));
                for row in self.matrix().0 {
                    let codes: Vec<String> = row.indicators.iter().map(|id| self.code(id)).collect();
                    rows.push(vec![
                        self.say(&row.criterion.message()),
                        row.question,
                        codes.join("; "),
                        row.sources,
                        row.methods,
                    ]);
                }
            }
            (_, Some(form)) => {
                rows.push(asked_by(form).iter().map(|(label, _)| self.say(label)).collect());
                for i in &self.project.indicators {
                    rows.push(asked_by(form).iter().map(|(_, field)| text(i, *field, words)).collect());
                }
            }
            _ => {
                let caution = ["label-caution"];
                let fields = Field::ALL.iter().map(|field| self.say(&field.message()));
                rows.push(fields.chain(head(&caution)).collect());
                for i in &self.project.indicators {
                    let caution = caution_of_indicator(self.catalogue, words, i).unwrap_or_default();
                    rows.push(Field::ALL.iter().map(|field| text(i, *field, words)).chain([caution]).collect());
                }
            }
        }
        super::print_table(&rows, out)
    }

    /// Every figure on a line of its own, parts included: what a spreadsheet can sum and plot.
    fn figures(&self) -> Vec<Vec<String>> {
        use crate::project::Value;
        let heads =
            ["sheet-field-code", "measure-head-date", "sheet-field-by", "plan-figures", "measure-head-numerator"];
        let more = ["measure-head-denominator", "measure-head-value", "measure-head-source", "measure-head-remark"];
        let mut rows = vec![heads.iter().chain(&more).map(|id| self.say(id)).collect::<Vec<String>>()];
        let words = &self.session.words;
        for i in &self.project.indicators {
            for m in &i.measurements {
                let mut line = |by: String, value: Option<&Value>, remark: &str| {
                    let (top, bottom) = match value {
                        Some(Value::Share { numerator, denominator }) => {
                            (numerator.to_string(), denominator.to_string())
                        }
                        _ => (String::new(), String::new()),
                    };
                    let number = value.and_then(crate::insight::indicators::magnitude).map(|n| format!("{n:.4}"));
                    let number = number.map(|n| n.trim_end_matches('0').trim_end_matches('.').to_owned());
                    let value = short(i, value, words);
                    rows.push(vec![
                        self.code(&i.id),
                        m.date.to_string(),
                        by,
                        number.unwrap_or_default(),
                        top,
                        bottom,
                        value,
                        m.source.clone(),
                        remark.to_owned(),
                    ]);
                };
                line(String::new(), m.value.as_ref(), &m.remark);
                for part in &m.parts {
                    line(format!("{}: {}", part.by, part.group), Some(&part.value), "");
                }
            }
        }
        rows
    }
}
