//! When things are measured: dates proposed from the programme's own and from the source's follow-up windows, what is
//! due, what is late, and the strip on which it is shown.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::reader::forms;
use super::series::last;
use crate::assets::Assets;
use crate::catalogue::{Catalogue, Frequency, Item, Moment, Window};
use crate::project::{Id, Identity, Indicator, Point, Project};
use crate::wording::{Wording, fold, languages};

/// So long a figure may take to come in before it is late.
const GRACE_DAYS: i64 = 31;

/// What is marked on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mark {
    /// The baseline.
    Baseline,
    /// A milestone.
    Milestone,
    /// The target.
    Target,
    /// A follow-up after the source's window.
    FollowUp,
    /// A figure that the frequency asks for.
    Due,
    /// A figure that was measured.
    Measured,
    /// A day for which it is said that there is no figure.
    NoData,
}

impl Mark {
    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Baseline => "mark-baseline",
            Self::Milestone => "mark-milestone",
            Self::Target => "mark-target",
            Self::FollowUp => "mark-follow-up",
            Self::Due => "mark-due",
            Self::Measured => "mark-measured",
            Self::NoData => "mark-no-data",
        }
    }
}

/// A follow-up that the source's window asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FollowUp {
    /// The day, or the first of a span of days.
    pub from: Date,
    /// The last day of the span. None: no end is printed, or it is one day.
    pub until: Option<Date>,
    /// From when the months count.
    pub moment: Moment,
    /// The programme is over by then: somebody has to be found, and paid, to measure.
    pub after_end: bool,
    /// The source names another moment, of which the project keeps no date; the programme's stands in.
    pub stands_in: bool,
}

fn months_after(date: Date, months: u16) -> Option<Date> {
    date.checked_add(i32::from(months).months()).ok()
}

/// The follow-ups that a window asks for, from the dates of the programme.
pub fn follow_ups(identity: &Identity, window: &Window) -> Vec<FollowUp> {
    let origin = |moment: Moment| match moment {
        Moment::ActivityStart => identity.start,
        Moment::ActivityEnd | Moment::TrainingEnd | Moment::ProgrammeEnd | Moment::NotStated => identity.end,
    };
    let make = |moment: Moment, from: u16, until: Option<u16>| {
        let origin = origin(moment)?;
        let from = months_after(origin, from)?;
        let until = until.and_then(|months| months_after(origin, months));
        let after_end = identity.end.is_some_and(|end| from > end);
        Some(FollowUp { from, until, moment, after_end, stands_in: moment != Moment::ProgrammeEnd })
    };
    match window {
        Window::Between(from, until, moment) => make(*moment, *from, Some(*until)).into_iter().collect(),
        Window::At(months, moment) => months.iter().filter_map(|m| make(*moment, *m, None)).collect(),
        Window::AtLeast(months, moment) => make(*moment, *months, None).into_iter().collect(),
        Window::Years(first, last) => {
            let year = |year: u16| identity.start.and_then(|start| months_after(start, 12 * year));
            let from = year(first.saturating_sub(1));
            let end = year(*last).and_then(|day| day.yesterday().ok());
            let follow_up = |from: Date| FollowUp {
                from,
                until: end,
                moment: Moment::ActivityStart,
                after_end: identity.end.is_some_and(|end| from > end),
                stands_in: false,
            };
            from.map(follow_up).into_iter().collect()
        }
    }
}

/// The follow-ups of an item of the catalogue.
pub fn follow_ups_of(catalogue: &Catalogue, identity: &Identity, item: &str) -> Vec<FollowUp> {
    let facts = catalogue.get(item).and_then(Item::indicator);
    facts.and_then(|facts| facts.window.as_ref()).map(|window| follow_ups(identity, window)).unwrap_or_default()
}

/// Milestones proposed for a programme: the end of each of its years but the last, or the middle of a short one.
pub fn milestones(identity: &Identity, words: &Wording) -> Vec<Point> {
    let (Some(start), Some(end)) = (identity.start, identity.end) else { return Vec::new() };
    let point = |date: Date, note: String| Point { value: None, date: Some(date), note };
    let mut points = Vec::new();
    for year in 1..=30_u16 {
        // Less than three months before the end, a milestone tells what the target tells.
        let last = end.checked_sub(3.months()).unwrap_or(end);
        match months_after(start, 12 * year).and_then(|day| day.yesterday().ok()).filter(|day| *day <= last) {
            Some(day) => points.push(point(day, words.say_with("milestone-year", [("year", u32::from(year).into())]))),
            None => break,
        }
    }
    if points.is_empty() {
        let days = start.until(end).map_or(0, |span| i64::from(span.get_days()));
        if days >= 180
            && let Ok(middle) = start.checked_add((days / 2).days())
        {
            points.push(point(middle, words.say("milestone-middle").into_owned()));
        }
    }
    points
}

/// How often figures come, as far as a frequency says so.
#[derive(Debug, Clone, Default)]
pub struct Cadences {
    /// Folded words with the months between two figures.
    words: Vec<(String, u16)>,
}

/// Frequencies that come round again, with the months between.
const ROUNDS: [(Frequency, u16); 4] =
    [(Frequency::Monthly, 1), (Frequency::Quarterly, 3), (Frequency::HalfYearly, 6), (Frequency::Yearly, 12)];

impl Cadences {
    /// Learns the words of all languages.
    pub fn new(assets: &Assets) -> Self {
        let mut found: Vec<(String, u16)> = Vec::new();
        for language in languages(assets) {
            let Ok(words) = Wording::load(assets, language) else { continue };
            for (frequency, months) in ROUNDS {
                let own = fold(&words.say(&format!("every-{}", frequency.name())));
                let forms = forms(&words, &format!("cadence-{}", frequency.name()));
                found.extend(std::iter::once(own).chain(forms).map(|word| (word, months)));
            }
        }
        // The longest first: “twice a year” is not “a year”.
        found.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        Self { words: found }
    }

    /// Months between two figures, where a frequency says so.
    pub fn months(&self, frequency: &str) -> Option<u16> {
        let said = fold(frequency);
        // “Once, repeated in 2028” and “At 12 and 24 months” come round by dates of their own.
        self.words.iter().find(|(word, _)| said.contains(word.as_str())).map(|(_, months)| *months)
    }

    /// Days on which figures are expected, up to one: month by month from the start of the programme, or from the first
    /// figure where that comes later.
    pub fn due(&self, identity: &Identity, indicator: &Indicator, until: Date) -> Vec<Date> {
        let Some(months) = self.months(&indicator.frequency) else { return Vec::new() };
        let first = indicator.measurements.iter().map(|m| m.date).min();
        let Some(origin) = first.or(identity.start) else { return Vec::new() };
        let end = identity.end.map_or(until, |end| end.min(until));
        // A first figure is due when the first period is over; after one was measured, the next.
        (1..=600_u16).map_while(|nth| months_after(origin, months * nth).filter(|day| *day <= end)).collect()
    }

    /// Since when a figure is late: the day on which it was due, where nothing came in since the one before it.
    pub fn late_since(&self, identity: &Identity, indicator: &Indicator, today: Date) -> Option<Date> {
        let months = self.months(&indicator.frequency)?;
        let newest = indicator.measurements.iter().map(|m| m.date).max();
        let due = match newest {
            Some(newest) => months_after(newest, months)?,
            None => months_after(identity.start?, months)?,
        };
        let over = identity.end.is_some_and(|end| due > end);
        let late = due.checked_add(GRACE_DAYS.days()).is_ok_and(|day| day < today);
        (late && !over).then_some(due)
    }
}

/// A mark on the strip.
#[derive(Debug, Clone, PartialEq)]
pub struct Marked {
    /// The day, or the first of a span.
    pub date: Date,
    /// The last day of a span.
    pub until: Option<Date>,
    /// What it is.
    pub mark: Mark,
    /// What the team calls it.
    pub note: String,
    /// It should be there by now and is not.
    pub late: bool,
}

/// One indicator on the strip.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    /// Its id.
    pub indicator: Id,
    /// Its marks, by day.
    pub marks: Vec<Marked>,
}

/// The calendar of a programme.
#[derive(Debug, Clone, PartialEq)]
pub struct Strip {
    /// First day that is shown.
    pub from: Date,
    /// Last day that is shown.
    pub until: Date,
    /// Indicators in the order of the project.
    pub lanes: Vec<Lane>,
}

/// The calendar of a project. None: neither the programme nor any indicator has a date.
pub fn strip(catalogue: &Catalogue, cadences: &Cadences, project: &Project, today: Date) -> Option<Strip> {
    let identity = &project.identity;
    let lanes: Vec<Lane> = project
        .indicators
        .iter()
        .map(|indicator| Lane {
            indicator: indicator.id.clone(),
            marks: marks(catalogue, cadences, identity, indicator, today),
        })
        .collect();
    let marked = || lanes.iter().flat_map(|lane| &lane.marks);
    let days =
        || marked().map(|m| m.date).chain(marked().filter_map(|m| m.until)).chain(identity.start).chain(identity.end);
    Some(Strip { from: days().min()?, until: days().max()?, lanes: lanes.clone() })
}

/// The marks of an indicator, by day.
pub fn marks(
    catalogue: &Catalogue,
    cadences: &Cadences,
    identity: &Identity,
    indicator: &Indicator,
    today: Date,
) -> Vec<Marked> {
    let newest = last(indicator).map(|m| m.date);
    // A day has its figure when one was measured at most a month before it.
    let near = |date: Date| {
        let from = date.checked_sub(GRACE_DAYS.days()).unwrap_or(date);
        let until = date.checked_add(GRACE_DAYS.days()).unwrap_or(date);
        indicator.measurements.iter().any(|m| m.value.is_some() && (from..=until).contains(&m.date))
    };
    let overdue = |date: Date| {
        date.checked_add(GRACE_DAYS.days()).is_ok_and(|day| day < today)
            && !near(date)
            && newest.is_none_or(|n| n < date)
    };
    let mut marks = Vec::new();
    let mut put = |date: Date, until: Option<Date>, mark: Mark, note: &str, late: bool| {
        marks.push(Marked { date, until, mark, note: note.to_owned(), late });
    };
    let points = indicator.milestones.iter().map(|m| (m, Mark::Milestone));
    let points = points.chain(indicator.target.iter().map(|t| (t, Mark::Target)));
    for (point, mark) in points {
        if let Some(date) = point.date {
            put(date, None, mark, &point.note, overdue(date));
        }
    }
    if let Some(baseline) = &indicator.baseline
        && let Some(date) = baseline.date
    {
        put(date, None, Mark::Baseline, &baseline.note, baseline.value.is_none() && date < today);
    }
    for follow_up in follow_ups_of(catalogue, identity, &indicator.from) {
        let late = overdue(follow_up.until.unwrap_or(follow_up.from));
        put(follow_up.from, follow_up.until, Mark::FollowUp, "", late);
    }
    for measurement in &indicator.measurements {
        let mark = if measurement.value.is_some() { Mark::Measured } else { Mark::NoData };
        put(measurement.date, None, mark, &measurement.remark, false);
    }
    let ahead = today.checked_add(12.months()).unwrap_or(today);
    for date in cadences.due(identity, indicator, ahead) {
        if !near(date) && newest.is_none_or(|newest| date > newest) {
            put(date, None, Mark::Due, "", overdue(date));
        }
    }
    marks.sort_by_key(|marked| (marked.date, marked.mark));
    marks
}
