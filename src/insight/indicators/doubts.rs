//! What looks wrong in a sheet or a figure, said in words and never in the way: what was typed is kept as typed.

use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

use super::breakdown::{Breakdowns, State, reconcile};
use super::fields::Field;
use super::values::{figure, magnitude, moves_right, range_of, short};
use crate::catalogue::{Catalogue, Window};
use crate::project::{Aim, Identity, Indicator, Measurement, Point, Value, ValueKind};
use crate::wording::Wording;

/// Something that looks wrong, or that was read in one of two ways.
#[derive(Debug, Clone, PartialEq)]
pub enum Doubt {
    /// More was counted than there is.
    NumeratorAbove,
    /// A share of nothing.
    NoDenominator,
    /// Less than nothing.
    Negative,
    /// More than all.
    AboveHundred,
    /// No step of the scale is worth so much.
    OffScale(f64, f64),
    /// The value has another form than the indicator's kind.
    WrongForm,
    /// Before the programme begins.
    BeforeStart(Date),
    /// After the programme, and after its follow-up.
    AfterEnd(Date),
    /// Later than today.
    Future,
    /// The target lies on the wrong side of the baseline.
    TargetWrongSide,
    /// The target is where things stood before.
    TargetIsBaseline,
    /// A milestone lies on the wrong side of the baseline.
    MilestoneWrongSide,
    /// A milestone goes further than the target.
    MilestoneBeyondTarget,
    /// A milestone comes after the target.
    MilestoneAfterTarget,
    /// Parts do not add up: by what they are split, their sum, the total.
    PartsDiffer(String, f64, f64),
    /// A part is larger than the whole.
    PartAbove(String, String),
    /// “1,250” was read in the reader's language.
    ByLanguage(f64),
    /// 0.35 may mean 35 in a hundred.
    PerhapsFraction,
    /// 03/04/2026 was read day first.
    EitherWay(Date),
    /// A period stands for its last day.
    PeriodEnd(Date),
    /// There is a figure for that day already, and it is another one.
    Another(String),
    /// There is the same figure for that day already.
    Same,
    /// The cell says nothing: it is no figure, not zero.
    EmptyCell,
    /// The cell cannot be understood.
    Unclear(String),
    /// The date cannot be understood.
    NoDate(String),
    /// Two lines of the grid have the same day.
    TwiceInGrid,
}

impl Doubt {
    /// What looks wrong, in the reader's language.
    pub fn say(&self, words: &Wording) -> String {
        let day = |date: &Date| words.date(i32::from(date.year()), date.month() as u8, date.day() as u8);
        let plain = |id: &str| words.say(id).into_owned();
        let dated = |id: &str, date: &Date| words.say_with(id, [("date", day(date).into())]);
        let number = |n: &f64| figure(*n, words);
        // Sheets name a split as the catalogue does; people read it in their language.
        let split = |by: &str| {
            let known = |id: String| words.has(&id).then(|| words.say(&id).into_owned());
            known(format!("by-{by}")).or_else(|| known(format!("breakdown-{by}"))).unwrap_or_else(|| by.to_owned())
        };
        match self {
            Self::NumeratorAbove => plain("doubt-numerator-above"),
            Self::NoDenominator => plain("doubt-no-denominator"),
            Self::Negative => plain("doubt-negative"),
            Self::AboveHundred => plain("doubt-above-hundred"),
            Self::OffScale(low, high) => {
                words.say_with("doubt-off-scale", [("low", number(low).into()), ("high", number(high).into())])
            }
            Self::WrongForm => plain("doubt-wrong-form"),
            Self::BeforeStart(date) => dated("doubt-before-start", date),
            Self::AfterEnd(date) => dated("doubt-after-end", date),
            Self::Future => plain("doubt-future"),
            Self::TargetWrongSide => plain("doubt-target-side"),
            Self::TargetIsBaseline => plain("doubt-target-same"),
            Self::MilestoneWrongSide => plain("doubt-milestone-side"),
            Self::MilestoneBeyondTarget => plain("doubt-milestone-beyond"),
            Self::MilestoneAfterTarget => plain("doubt-milestone-late"),
            Self::PartsDiffer(by, sum, total) => words.say_with(
                "doubt-parts-differ",
                [("by", split(by).into()), ("sum", number(sum).into()), ("total", number(total).into())],
            ),
            Self::PartAbove(by, group) => {
                words.say_with("doubt-part-above", [("by", split(by).into()), ("group", group.as_str().into())])
            }
            Self::ByLanguage(read) => words.say_with("doubt-by-language", [("number", number(read).into())]),
            Self::PerhapsFraction => plain("doubt-fraction"),
            Self::EitherWay(date) => dated("doubt-either-way", date),
            Self::PeriodEnd(date) => dated("doubt-period-end", date),
            Self::Another(value) => words.say_with("doubt-another", [("value", value.as_str().into())]),
            Self::Same => plain("doubt-same"),
            Self::EmptyCell => plain("doubt-empty"),
            Self::Unclear(text) => words.say_with("doubt-unclear", [("text", text.as_str().into())]),
            Self::NoDate(text) => words.say_with("doubt-no-date", [("text", text.as_str().into())]),
            Self::TwiceInGrid => plain("doubt-twice"),
        }
    }

    /// Only tells how something was read; nothing need be wrong.
    pub fn is_note(&self) -> bool {
        matches!(self, Self::ByLanguage(_) | Self::EitherWay(_) | Self::PeriodEnd(_) | Self::Same | Self::EmptyCell)
    }
}

/// What looks wrong in a value by itself.
pub fn value_doubts(indicator: &Indicator, value: &Value) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    match (indicator.kind, value) {
        (ValueKind::Percentage, Value::Share { numerator, denominator }) => {
            if *denominator == 0.0 {
                doubts.push(Doubt::NoDenominator);
            } else if numerator > denominator {
                doubts.push(Doubt::NumeratorAbove);
            }
            if *numerator < 0.0 || *denominator < 0.0 {
                doubts.push(Doubt::Negative);
            }
        }
        (ValueKind::Percentage, Value::Number(number)) => {
            if *number > 100.0 {
                doubts.push(Doubt::AboveHundred);
            } else if *number < 0.0 {
                doubts.push(Doubt::Negative);
            }
        }
        // A change can be a fall; a count of people or cases cannot be less than none.
        (ValueKind::Number, Value::Number(number)) if *number < 0.0 => doubts.push(Doubt::Negative),
        (ValueKind::Scale, Value::Number(number)) => {
            if let Some((low, high)) = range_of(&indicator.scale)
                && !(low..=high).contains(number)
            {
                doubts.push(Doubt::OffScale(low, high));
            }
        }
        (ValueKind::Number, Value::Number(_))
        | (ValueKind::YesNo, Value::YesNo(_))
        | (ValueKind::Document | ValueKind::Qualitative, Value::Text(_)) => {}
        _ => doubts.push(Doubt::WrongForm),
    }
    doubts
}

/// The last day on which an indicator may still be measured: the programme's last, or the end of its follow-up.
pub fn last_day(catalogue: &Catalogue, identity: &Identity, indicator: &Indicator) -> Option<Date> {
    let end = identity.end?;
    let window = catalogue.get(&indicator.from).and_then(|item| item.indicator()).and_then(|f| f.window.as_ref());
    let months = match window {
        Some(Window::Between(_, months, _)) => i32::from(*months),
        Some(Window::At(months, _)) => months.last().map_or(0, |m| i32::from(*m)),
        // No sooner than so long: a year of grace for whoever measures later.
        Some(Window::AtLeast(months, _)) => i32::from(*months) + 12,
        Some(Window::Years(..)) | None => 0,
    };
    let span = if months == 0 { Span::new() } else { months.months() };
    end.checked_add(span).ok()
}

fn day_doubt(catalogue: &Catalogue, identity: &Identity, indicator: &Indicator, date: Date) -> Option<Doubt> {
    if let Some(start) = identity.start.filter(|start| date < *start) {
        return Some(Doubt::BeforeStart(start));
    }
    let last = last_day(catalogue, identity, indicator)?;
    (date > last).then_some(Doubt::AfterEnd(last))
}

/// What looks wrong in a measurement.
pub fn measurement_doubts(
    catalogue: &Catalogue,
    identity: &Identity,
    breakdowns: &Breakdowns,
    indicator: &Indicator,
    measurement: &Measurement,
) -> Vec<Doubt> {
    let mut doubts: Vec<Doubt> = measurement.value.iter().flat_map(|v| value_doubts(indicator, v)).collect();
    for part in &measurement.parts {
        doubts.extend(value_doubts(indicator, &part.value));
    }
    // Figures that go back to the baseline are a series that began before the programme.
    let since = indicator.baseline.as_ref().and_then(|baseline| baseline.date);
    let known = since.is_some_and(|since| measurement.date >= since);
    let day = day_doubt(catalogue, identity, indicator, measurement.date);
    doubts.extend(day.filter(|doubt| !(known && matches!(doubt, Doubt::BeforeStart(_)))));
    for set in reconcile(breakdowns, indicator, measurement) {
        match set.state {
            State::Differs { sum, total } => doubts.push(Doubt::PartsDiffer(set.by, sum, total)),
            State::PartAbove { group } => doubts.push(Doubt::PartAbove(set.by, group)),
            State::AddsUp | State::Overlaps | State::NotComparable => {}
        }
    }
    doubts.dedup();
    doubts
}

fn height(point: &Point) -> Option<f64> {
    point.value.as_ref().and_then(magnitude)
}

/// What looks wrong in the plan of an indicator, by the field where it is shown.
pub fn sheet_doubts(catalogue: &Catalogue, identity: &Identity, indicator: &Indicator) -> Vec<(Field, Doubt)> {
    let mut doubts = Vec::new();
    let points = [(Field::Baseline, &indicator.baseline), (Field::Target, &indicator.target)];
    let single = points.iter().filter_map(|(field, point)| Some((*field, point.as_ref()?)));
    for (field, point) in single.chain(indicator.milestones.iter().map(|m| (Field::Milestones, m))) {
        for doubt in point.value.iter().flat_map(|value| value_doubts(indicator, value)) {
            doubts.push((field, doubt));
        }
        let Some(date) = point.date else { continue };
        let doubt = day_doubt(catalogue, identity, indicator, date);
        // A baseline is taken before the programme begins: only one after its end is odd.
        doubts
            .extend(doubt.filter(|d| field != Field::Baseline || matches!(d, Doubt::AfterEnd(_))).map(|d| (field, d)));
    }
    let baseline = indicator.baseline.as_ref().and_then(height);
    let target = indicator.target.as_ref().and_then(height);
    if let (Some(from), Some(to)) = (baseline, target) {
        match moves_right(indicator.aim, from, to) {
            Some(false) => doubts.push((Field::Target, Doubt::TargetWrongSide)),
            None if indicator.aim != Aim::Neither => doubts.push((Field::Target, Doubt::TargetIsBaseline)),
            _ => {}
        }
    }
    for milestone in &indicator.milestones {
        if let (Some(from), Some(way)) = (baseline, height(milestone))
            && moves_right(indicator.aim, from, way) == Some(false)
        {
            doubts.push((Field::Milestones, Doubt::MilestoneWrongSide));
        }
        if let (Some(way), Some(to)) = (height(milestone), target)
            && moves_right(indicator.aim, way, to) == Some(false)
        {
            doubts.push((Field::Milestones, Doubt::MilestoneBeyondTarget));
        }
        let end = indicator.target.as_ref().and_then(|t| t.date);
        if let (Some(date), Some(end)) = (milestone.date, end)
            && date > end
        {
            doubts.push((Field::Milestones, Doubt::MilestoneAfterTarget));
        }
    }
    doubts.dedup();
    doubts
}

/// What looks wrong when a value is added beside those there are.
pub fn beside_doubts(indicator: &Indicator, measurement: &Measurement, today: Date, words: &Wording) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    if measurement.date > today {
        doubts.push(Doubt::Future);
    }
    let same_day = indicator.measurements.iter().find(|m| m.date == measurement.date && m.id != measurement.id);
    match same_day {
        Some(there) if there.value == measurement.value && there.parts == measurement.parts => doubts.push(Doubt::Same),
        Some(there) => doubts.push(Doubt::Another(short(indicator, there.value.as_ref(), words))),
        None => {}
    }
    doubts
}
