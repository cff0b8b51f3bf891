//! What was measured over time: points, gaps, breaks, the plan beside it, and whether it moves the right way.
//!
//! Nothing is interpolated in silence. A line joins two figures only where none is missing between them and nothing
//! was revised.

use jiff::civil::Date;

use super::breakdown::Breakdowns;
use super::values::{magnitude, moves_right, range_of};
use crate::project::{Aim, Indicator, Measurement, ValueKind};

/// A figure on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Dot {
    /// The day.
    pub date: Date,
    /// Its height. None: it is said that there is no figure.
    pub value: Option<f64>,
    /// It was put right later.
    pub corrected: bool,
}

/// A value on a day of the plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Planned {
    /// The day. None: not said.
    pub date: Option<Date>,
    /// Its height.
    pub value: f64,
}

/// From here on figures do not compare with those before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Break {
    /// The day.
    pub date: Date,
    /// What was revised.
    pub what: String,
}

/// Where an indicator is going.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trend {
    /// The right way.
    Right,
    /// The wrong way.
    Wrong,
    /// Nowhere.
    Still,
    /// It moves, and neither way is better as such.
    Moves,
    /// There are not two figures that compare.
    Unknown,
}

impl Trend {
    /// The message that says it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Right => "trend-right",
            Self::Wrong => "trend-wrong",
            Self::Still => "trend-still",
            Self::Moves => "trend-moves",
            Self::Unknown => "trend-unknown",
        }
    }
}

/// An indicator, or one group of it, over time.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Its name.
    pub name: String,
    /// Its code.
    pub code: String,
    /// What its values look like.
    pub kind: ValueKind,
    /// In what they are given.
    pub unit: String,
    /// Lowest and highest score, of a scale.
    pub range: Option<(f64, f64)>,
    /// Which way they should move.
    pub aim: Aim,
    /// Figures by day.
    pub dots: Vec<Dot>,
    /// Where figures cease to compare.
    pub breaks: Vec<Break>,
    /// Where things stood before.
    pub baseline: Option<Planned>,
    /// Where they should stand on the way.
    pub milestones: Vec<Planned>,
    /// Where they should end.
    pub target: Option<Planned>,
}

/// The newest figure of an indicator. What is said to be no figure is none.
pub fn last(indicator: &Indicator) -> Option<&Measurement> {
    indicator.measurements.iter().filter(|m| m.value.is_some()).max_by_key(|m| m.date)
}

fn planned(point: &crate::project::Point) -> Option<Planned> {
    Some(Planned { date: point.date, value: point.value.as_ref().and_then(magnitude)? })
}

/// The figures of an indicator over time.
pub fn series(indicator: &Indicator) -> Series {
    let dot = |m: &Measurement| Dot {
        date: m.date,
        value: m.value.as_ref().and_then(magnitude),
        corrected: !m.corrections.is_empty(),
    };
    let mut dots: Vec<Dot> = indicator.measurements.iter().map(dot).collect();
    dots.sort_by_key(|dot| dot.date);
    let mut breaks: Vec<Break> =
        indicator.revisions.iter().map(|r| Break { date: r.date, what: r.what.clone() }).collect();
    breaks.sort_by_key(|b| b.date);
    Series {
        name: indicator.name.clone(),
        code: indicator.code.clone(),
        kind: indicator.kind,
        unit: indicator.unit.clone(),
        range: range_of(&indicator.scale),
        aim: indicator.aim,
        dots,
        breaks,
        baseline: indicator.baseline.as_ref().and_then(planned),
        milestones: indicator.milestones.iter().filter_map(planned).collect(),
        target: indicator.target.as_ref().and_then(planned),
    }
}

/// The groups of one split over time. A figure that was not split says nothing about any group: that is a gap.
pub fn series_by(breakdowns: &Breakdowns, indicator: &Indicator, by: &str) -> Vec<Series> {
    let whole = series(indicator);
    let mut measurements: Vec<&Measurement> = indicator.measurements.iter().collect();
    measurements.sort_by_key(|m| m.date);
    let mut groups: Vec<String> = Vec::new();
    for part in measurements.iter().flat_map(|m| &m.parts).filter(|p| breakdowns.same_set(&p.by, by)) {
        if !groups.iter().any(|group| breakdowns.same_group(by, group, &part.group)) {
            groups.push(part.group.clone());
        }
    }
    groups.sort_by_key(|group| breakdowns.is_unknown(by, group));
    let of_group = |group: &String| {
        let value = |m: &Measurement| -> Option<f64> {
            let found = |p: &&crate::project::Part| {
                breakdowns.same_set(&p.by, by) && breakdowns.same_group(by, &p.group, group)
            };
            m.parts.iter().find(found).and_then(|p| magnitude(&p.value))
        };
        let dot = |m: &&Measurement| Dot { date: m.date, value: value(m), corrected: false };
        Series {
            name: group.clone(),
            dots: measurements.iter().map(dot).collect(),
            baseline: None,
            milestones: Vec::new(),
            target: None,
            ..whole.clone()
        }
    };
    groups.iter().map(of_group).collect()
}

impl Series {
    /// Runs of figures that a line may join: within a run none is missing, and nothing was revised.
    pub fn runs(&self) -> Vec<Vec<(Date, f64)>> {
        let usual = self.usual_days();
        let mut runs: Vec<Vec<(Date, f64)>> = Vec::new();
        let mut run: Vec<(Date, f64)> = Vec::new();
        for dot in &self.dots {
            let Some(value) = dot.value else {
                runs.push(std::mem::take(&mut run));
                continue;
            };
            if let Some((before, _)) = run.last() {
                let parted = self.breaks.iter().any(|b| *before < b.date && b.date <= dot.date);
                let far = usual.is_some_and(|usual| f64::from(days(*before, dot.date)) > 1.75 * f64::from(usual));
                if parted || far {
                    runs.push(std::mem::take(&mut run));
                }
            }
            run.push((dot.date, value));
        }
        runs.push(run);
        runs.retain(|run| !run.is_empty());
        runs
    }

    /// Days that usually pass between two figures: the middle one of all distances. Fewer than three tell nothing.
    fn usual_days(&self) -> Option<i32> {
        let mut apart: Vec<i32> = self.dots.windows(2).map(|two| days(two[0].date, two[1].date)).collect();
        apart.sort_unstable();
        (apart.len() >= 3).then(|| apart[apart.len() / 2])
    }

    /// Spans without figures: between two runs, with the days on which it is said that there is none.
    pub fn gaps(&self) -> Vec<(Date, Date)> {
        let runs = self.runs();
        let parted = |from: Date, to: Date| {
            let silent = self.dots.iter().any(|d| d.value.is_none() && (from..=to).contains(&d.date));
            // What a revision parts is a break, not a gap, unless a figure is missing as well.
            silent || !self.breaks.iter().any(|b| from < b.date && b.date <= to)
        };
        let ends = runs.windows(2).filter_map(|two| Some((two[0].last()?.0, two[1].first()?.0)));
        ends.filter(|(from, to)| parted(*from, *to)).collect()
    }

    /// The last figure.
    pub fn last(&self) -> Option<(Date, f64)> {
        self.dots.iter().rev().find_map(|dot| Some((dot.date, dot.value?)))
    }

    /// Where it is going: the last figure beside the one before it, or beside the baseline, since the last break.
    pub fn trend(&self) -> Trend {
        let Some((date, now)) = self.last() else { return Trend::Unknown };
        let since = self.breaks.iter().rev().map(|b| b.date).find(|day| *day <= date);
        let compares = |day: Date| since.is_none_or(|since| day >= since);
        let before = self.dots.iter().rev().filter(|d| d.date < date && compares(d.date)).find_map(|d| d.value);
        let baseline = self.baseline.filter(|b| b.date.is_none_or(|day| day < date && compares(day))).map(|b| b.value);
        let Some(before) = before.or(baseline) else { return Trend::Unknown };
        match moves_right(self.aim, before, now) {
            Some(true) => Trend::Right,
            Some(false) => Trend::Wrong,
            None if (now - before).abs() < 1e-9 => Trend::Still,
            None => Trend::Moves,
        }
    }

    /// What is still missing to the target: less than nothing when it is passed in the right way.
    pub fn to_target(&self) -> Option<f64> {
        let (_, now) = self.last()?;
        let target = self.target?.value;
        Some(match self.aim {
            Aim::Up => target - now,
            Aim::Down => now - target,
            Aim::Neither => (target - now).abs(),
        })
    }

    /// Has the target been reached?
    pub fn reached(&self) -> Option<bool> {
        (self.aim != Aim::Neither).then(|| self.to_target()).flatten().map(|left| left <= 1e-9)
    }
}

/// Days from one date to another.
pub fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}
