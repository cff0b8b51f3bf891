//! The rows of the figures, and what is said below each of them: made once for each revision of the project.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::today;
use crate::desk::icon::Icon;
use crate::desk::shared::Shared;
use crate::desk::widgets::Tone;
use crate::insight::indicators::{Doubt, State, beside_doubts, figure as plain, measurement_doubts, print, reconcile};
use crate::project::{Id, Indicator, Measurement, Value};

/// What rows were made from.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Key {
    revision: u64,
    language: String,
    today: Date,
    indicator: Id,
    by: Option<String>,
}

/// A line below a row: its sign, its meaning, its words.
pub(super) struct Below {
    pub icon: Icon,
    pub tone: Tone,
    pub text: String,
}

/// What is said of a row.
pub(super) struct Made {
    pub id: Id,
    pub below: Vec<Below>,
    /// What the parts that are shown add up to, and whether that is the total.
    pub sum: Option<(String, bool)>,
}

impl Below {
    pub fn doubt(shared: &Shared<'_>, doubt: &Doubt) -> Self {
        // Nothing need be wrong with how a text was read, nor with a figure from before the programme.
        let early = matches!(doubt, Doubt::BeforeStart(_));
        let (icon, tone) =
            if doubt.is_note() || early { (Icon::Consider, Tone::Muted) } else { (Icon::Caution, Tone::Gap) };
        Self { icon, tone, text: doubt.say(shared.words) }
    }
}

impl Key {
    pub fn new(shared: &Shared<'_>, indicator: &Indicator, by: Option<&str>) -> Self {
        Self {
            revision: shared.revision,
            language: shared.words.language().to_owned(),
            today: today(shared),
            indicator: indicator.id.clone(),
            by: by.map(str::to_owned),
        }
    }
}

/// Says it of every row, by day.
pub(super) fn make(shared: &Shared<'_>, indicator: &Indicator, by: Option<&str>) -> Vec<Made> {
    let mut rows: Vec<&Measurement> = indicator.measurements.iter().collect();
    rows.sort_by_key(|m| m.date);
    rows.into_iter().map(|m| row(shared, indicator, m, by)).collect()
}

fn row(shared: &Shared<'_>, indicator: &Indicator, m: &Measurement, by: Option<&str>) -> Made {
    let breakdowns = &shared.measures.breakdowns;
    let identity = &shared.project.identity;
    let mut doubts = measurement_doubts(shared.catalogue, identity, breakdowns, indicator, m);
    doubts.extend(beside_doubts(indicator, m, today(shared), shared.words));
    let mut below: Vec<Below> = doubts.iter().map(|doubt| Below::doubt(shared, doubt)).collect();
    for correction in &m.corrections {
        let former = print(indicator, correction.former.as_ref(), shared.words);
        let reason = correction.reason.trim();
        let text = match correction.at {
            Some(at) => {
                let day = shared.day(at.to_zoned(shared.zone.clone()).date());
                let values = [("value", &*former), ("date", &*day), ("reason", reason)];
                shared.say_with("plan-corrected", &values)
            }
            None => shared.say_with("follow-corrected", &[("value", &former), ("reason", reason)]),
        };
        below.push(Below { icon: Icon::History, tone: Tone::Muted, text });
    }
    let sum = by.and_then(|by| {
        let split = reconcile(breakdowns, indicator, m).into_iter().find(|s| breakdowns.same_set(&s.by, by))?;
        let text = match split.sum.as_ref()? {
            Value::Number(number) => plain(*number, shared.words),
            Value::Share { numerator, denominator } => {
                format!("{} / {}", plain(*numerator, shared.words), plain(*denominator, shared.words))
            }
            _ => return None,
        };
        Some((text, split.state == State::AddsUp))
    });
    Made { id: m.id.clone(), below, sum }
}

/// The day for which a figure is wanted next: the first that the frequency asks for after the newest one, or today.
pub(super) fn next_day(shared: &Shared<'_>, indicator: &Indicator) -> Date {
    let today = today(shared);
    let newest = indicator.measurements.iter().map(|m| m.date).max();
    let ahead = today.checked_add(24.months()).unwrap_or(today);
    let due = shared.measures.cadences.due(&shared.project.identity, indicator, ahead);
    due.into_iter().find(|day| newest.is_none_or(|newest| *day > newest)).unwrap_or(today)
}
