//! What the table says of each indicator, made once for each revision of the project.

use crate::desk::icon::Icon;
use crate::desk::shared::Shared;
use crate::desk::widgets::Tone;
use crate::insight::indicators::{
    Flag, Overview, Series, Stand, Trend, figure as plain, last, level_text, overview, short,
};
use crate::note::figure::Figure;
use crate::note::figures::plot::spark;
use crate::project::{Aim, Id, Indicator, ValueKind};
use crate::wording::{Wording, fold};

use super::table::{Filters, order};

/// Width and height of a spark line.
pub(super) const SPARK: (f32, f32) = (112.0, 28.0);

/// What rows were made from: they hold until it changes.
#[derive(Debug, Clone, PartialEq)]
struct Key {
    revision: u64,
    language: String,
    today: jiff::civil::Date,
}

/// Everything that is shown of all indicators.
pub(super) struct Made {
    key: Key,
    pub overview: Overview,
    pub rows: Vec<Row>,
    /// Places of the rows that are let through, and what let them through.
    pub order: Vec<usize>,
    ordered: Option<Filters>,
}

/// One indicator in the table.
pub(super) struct Row {
    pub id: Id,
    pub section: String,
    pub code: String,
    pub name: String,
    /// The last value, and its day.
    pub last: Option<(String, String)>,
    pub last_day: Option<jiff::civil::Date>,
    /// How far it is to the target.
    pub distance: String,
    /// Has it a target and a figure, so that the distance is one?
    pub has_distance: bool,
    pub trend: Trend,
    /// It rises, where it moves at all.
    pub rises: Option<bool>,
    pub flags: Vec<(Flag, String)>,
    pub spark: Figure,
    pub folded: String,
    /// What screen readers call it.
    pub said: String,
}

/// Makes what has changed.
pub(super) fn prepare(shared: &Shared<'_>, made: &mut Option<Made>, filters: &mut Filters) {
    let today = super::today(shared);
    let key = Key { revision: shared.revision, language: shared.words.language().to_owned(), today };
    let made = match made {
        Some(made) if made.key == key => made,
        _ => {
            let overview = whole(shared, today);
            let rows = overview.stands.iter().zip(&shared.project.indicators);
            let rows = rows.map(|(stand, indicator)| row(shared, stand, indicator)).collect();
            made.insert(Made { key, overview, rows, order: Vec::new(), ordered: None })
        }
    };
    if made.ordered.as_ref() != Some(filters) {
        made.order = order(&made.rows, filters);
        made.ordered = Some(filters.clone());
    }
}

/// Where all indicators stand on a day.
pub(in crate::desk::indicators) fn whole(shared: &Shared<'_>, today: jiff::civil::Date) -> Overview {
    let measures = shared.measures;
    overview(shared.catalogue, &measures.breakdowns, &measures.cadences, shared.project, today)
}

fn row(shared: &Shared<'_>, stand: &Stand, indicator: &Indicator) -> Row {
    let words = shared.words;
    let newest = last(indicator);
    let shown = newest.map(|m| (short(indicator, m.value.as_ref(), words), short_day(shared, m.date)));
    let (distance, has_distance) = distance(words, &stand.series, stand.to_target);
    let flags: Vec<(Flag, String)> = stand.flags.iter().map(|flag| (*flag, flag_text(shared, *flag))).collect();
    let mut said = format!("{} {}", indicator.code, indicator.name).trim().to_owned();
    if let Some(m) = newest {
        let value = short(indicator, m.value.as_ref(), words);
        let told = shared.say_with("follow-value-on", &[("value", &value), ("date", &shared.day(m.date))]);
        said.push_str(". ");
        said.push_str(&told);
    }
    let trend = (stand.trend != Trend::Unknown).then(|| shared.say(stand.trend.message()).into_owned());
    let told = Some(distance.clone()).filter(|_| has_distance);
    for part in told.into_iter().chain(trend).chain(flags.iter().map(|(_, text)| text.clone())) {
        said.push_str(". ");
        said.push_str(&part);
    }
    let level = level_text(indicator, words);
    let folded =
        fold(&format!("{} {} {level} {} {}", indicator.code, indicator.name, indicator.responsible, indicator.result));
    Row {
        id: indicator.id.clone(),
        section: indicator.section.clone(),
        code: indicator.code.clone(),
        name: indicator.name.clone(),
        last: shown,
        last_day: newest.map(|m| m.date),
        distance,
        has_distance,
        trend: stand.trend,
        rises: rises(&stand.series),
        flags,
        spark: spark(&stand.series, words, SPARK),
        folded,
        said,
    }
}

/// A day with its month shortened, for narrow columns.
pub(super) fn short_day(shared: &Shared<'_>, date: jiff::civil::Date) -> String {
    shared.words.short_date(i32::from(date.year()), date.month() as u8, date.day() as u8)
}

/// A flag with its day, where it is about one.
pub(in crate::desk::indicators) fn flag_text(shared: &Shared<'_>, flag: Flag) -> String {
    let said = shared.say(flag.message());
    match flag.date() {
        Some(date) => shared.say_with("follow-flag-since", &[("flag", &said), ("date", &short_day(shared, date))]),
        None => said.into_owned(),
    }
}

/// Sign and meaning of a flag.
pub(in crate::desk::indicators) fn flag_parts(flag: Flag) -> (Icon, Tone) {
    match flag {
        Flag::Late(_) | Flag::TargetPassed(_) => (Icon::Late, Tone::Bad),
        Flag::Contradictory => (Icon::Caution, Tone::Gap),
        Flag::Nobody => (Icon::NobodyYet, Tone::Gap),
        Flag::NotMeasured | Flag::NoBaseline | Flag::NoTarget | Flag::NoSource => (Icon::Missing, Tone::Gap),
    }
}

/// Did the last figure rise? None: there are not two, or they are the same.
fn rises(series: &Series) -> Option<bool> {
    let mut values = series.dots.iter().rev().filter_map(|dot| dot.value);
    let now = values.next()?;
    let before = values.next().or(series.baseline.map(|b| b.value))?;
    ((now - before).abs() > 1e-9).then_some(now > before)
}

/// How far the last figure is from the target, in words; false: there is no distance to tell.
pub(super) fn distance(words: &Wording, series: &Series, to_target: Option<f64>) -> (String, bool) {
    let plainly = |id: &str| words.say(id).into_owned();
    let Some(left) = to_target else {
        let id = if series.target.is_none() { "flag-no-target" } else { "follow-no-distance" };
        return (plainly(id), false);
    };
    if left <= 1e-9 && (series.aim != Aim::Neither || left.abs() <= 1e-9) {
        return (plainly("follow-reached"), true);
    }
    let tenths = (left * 10.0).round() / 10.0;
    let number = plain(if tenths == 0.0 { left } else { tenths }, words);
    let values = [("left", number.into()), ("count", tenths.into())];
    let id = match (series.kind, series.aim) {
        (ValueKind::YesNo, _) => return (plainly("follow-not-reached"), true),
        (ValueKind::Percentage, Aim::Neither) => "follow-points-away",
        (ValueKind::Percentage, _) => "follow-points-left",
        (_, Aim::Neither) => "follow-away",
        _ => "follow-left",
    };
    (words.say_with(id, values), true)
}

/// Sign, meaning and words of the way an indicator goes. An arrow points where the figures go, not where they should.
pub(super) fn trend_parts(shared: &Shared<'_>, trend: Trend, rises: Option<bool>) -> (Icon, Tone, String) {
    let arrow = match rises {
        Some(true) => Icon::SortedUp,
        Some(false) => Icon::Sorted,
        None => Icon::Minus,
    };
    let (icon, tone) = match trend {
        Trend::Right | Trend::Moves => (arrow, Tone::Open),
        Trend::Wrong => (arrow, Tone::Gap),
        Trend::Still | Trend::Unknown => (Icon::Minus, Tone::Muted),
    };
    (icon, tone, shared.say(trend.message()).into_owned())
}
