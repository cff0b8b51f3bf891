//! From days and values to places in a plot.

use jiff::civil::Date;

use crate::insight::indicators::{Dot, Series, days};
use crate::project::ValueKind;

/// The days and values that a plot spans.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    pub from: Date,
    pub until: Date,
    pub low: f64,
    pub high: f64,
}

/// Figures, without the days on which there is none.
pub(super) fn dots_of(series: &Series) -> impl Iterator<Item = &Dot> {
    series.dots.iter().filter(|dot| dot.value.is_some())
}

impl Scale {
    /// What all figures, baselines, milestones and targets of some series span. None: there is nothing to draw.
    pub fn new(series: &[Series], kind: ValueKind) -> Option<Self> {
        let planned =
            |s: &Series| s.baseline.into_iter().chain(s.milestones.clone()).chain(s.target).collect::<Vec<_>>();
        let dates = series.iter().flat_map(|s| {
            s.dots.iter().map(|d| d.date).chain(planned(s).into_iter().filter_map(|p| p.date)).collect::<Vec<_>>()
        });
        let values = series.iter().flat_map(|s| {
            s.dots.iter().filter_map(|d| d.value).chain(planned(s).into_iter().map(|p| p.value)).collect::<Vec<_>>()
        });
        let mut scale = Self::spanning(dates, values, kind)?;
        if let (ValueKind::Scale, Some((low, high))) = (kind, series.iter().find_map(|s| s.range)) {
            // Values off the scale are kept as typed, and must show.
            let lowest = series.iter().flat_map(|s| &s.dots).filter_map(|d| d.value).fold(low, f64::min);
            (scale.low, scale.high) = (lowest, if scale.high > 1.3 * high { scale.high } else { high });
        }
        Some(scale)
    }

    /// What the figures of a series and its target span: a spark line shows no more.
    pub fn of_figures(series: &Series) -> Option<Self> {
        let values = dots_of(series).filter_map(|d| d.value).chain(series.target.map(|t| t.value));
        Self::spanning(dots_of(series).map(|d| d.date), values, ValueKind::Number)
    }

    fn spanning(
        dates: impl IntoIterator<Item = Date>,
        values: impl IntoIterator<Item = f64>,
        kind: ValueKind,
    ) -> Option<Self> {
        let mut span: Option<(Date, Date)> = None;
        for date in dates {
            span = Some(span.map_or((date, date), |(from, until)| (from.min(date), until.max(date))));
        }
        let mut range: Option<(f64, f64)> = None;
        for value in values.into_iter().filter(|v| v.is_finite()) {
            range = Some(range.map_or((value, value), |(low, high)| (low.min(value), high.max(value))));
        }
        let ((from, until), (low, high)) = (span?, range?);
        let (low, high) = match kind {
            ValueKind::YesNo => (0.0, 1.0),
            // A share is seen against nothing and all, unless all of it lies low.
            ValueKind::Percentage => (low.min(0.0), if high > 40.0 { high.max(100.0) } else { nice(high.max(1.0)) }),
            // A rise looks as large as it is when the scale begins at nothing.
            _ if low >= 0.0 => (0.0, nice(high)),
            _ => (-nice(-low), nice(high.max(0.0))),
        };
        let high = if high - low < 1e-9 { low + 1.0 } else { high };
        Some(Self { from, until, low, high })
    }

    /// Days that it spans.
    pub fn days(&self) -> i32 {
        days(self.from, self.until)
    }

    /// Does it hold a day?
    pub fn holds(&self, date: Date) -> bool {
        (self.from..=self.until).contains(&date)
    }

    /// Where a day stands, from none to one. A single day stands in the middle.
    pub fn along(&self, date: Date) -> f32 {
        match self.days() {
            0 => 0.5,
            all => days(self.from, date) as f32 / all as f32,
        }
    }

    /// How high a value stands, from none to one.
    pub fn up(&self, value: f64) -> f32 {
        ((value - self.low) / (self.high - self.low)) as f32
    }
}

/// A round number no lower than this one.
fn nice(value: f64) -> f64 {
    if value <= 0.0 {
        return 0.0;
    }
    let power = 10_f64.powf(value.log10().floor());
    let steps = [1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0];
    steps.iter().map(|step| step * power).find(|round| *round >= value - 1e-9).unwrap_or(value)
}

/// Heights to mark: three to six round numbers.
pub(super) fn ticks(low: f64, high: f64, kind: ValueKind) -> Vec<f64> {
    if kind == ValueKind::YesNo {
        return vec![0.0, 1.0];
    }
    let rough = (high - low) / 4.0;
    let power = 10_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0].iter().map(|s| s * power).find(|s| *s >= rough - 1e-9).unwrap_or(rough);
    let first = (low / step).ceil() as i64;
    let last = (high / step + 1e-6).floor() as i64;
    (first..=last).take(12).map(|n| n as f64 * step).collect()
}
