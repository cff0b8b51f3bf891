//! Figures added, put right and taken out, definitions and targets revised: each as an edit, signed and dated, so that
//! undo, history and journal hold. A correction keeps what stood there before, with the reason.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::project::{Correction, Edit, Id, Indicator, Measurement, Part, Revision, Value};

/// An indicator as it is put back, with who changed it and when.
pub fn signed(mut indicator: Indicator, who: &str, now: Timestamp) -> Edit {
    who.clone_into(&mut indicator.author);
    indicator.at = Some(now);
    indicator.into()
}

/// Puts a measurement in its place by day; one of the same id gives way.
pub(super) fn place(indicator: &mut Indicator, measurement: Measurement) {
    indicator.measurements.retain(|m| m.id != measurement.id);
    let at = indicator.measurements.partition_point(|m| m.date <= measurement.date);
    indicator.measurements.insert(at, measurement);
}

/// Corrects a measurement within an indicator. False: there is none of that id, or nothing would change.
pub(super) fn correct(
    indicator: &mut Indicator,
    id: &Id,
    value: Option<Value>,
    parts: Option<Vec<Part>>,
    reason: &str,
    (who, now): (&str, Timestamp),
) -> bool {
    let Some(measurement) = indicator.measurements.iter_mut().find(|m| m.id == *id) else { return false };
    let parts = parts.unwrap_or_else(|| measurement.parts.clone());
    if measurement.value == value && measurement.parts == parts {
        return false;
    }
    measurement.corrections.push(Correction {
        former: std::mem::replace(&mut measurement.value, value),
        reason: reason.to_owned(),
        author: who.to_owned(),
        at: Some(now),
    });
    measurement.parts = parts;
    true
}

/// Adds a figure, or a day for which there is none.
pub fn measured(indicator: &Indicator, measurement: Measurement, who: &str, now: Timestamp) -> Edit {
    let mut changed = indicator.clone();
    place(&mut changed, measurement);
    signed(changed, who, now)
}

/// Puts a figure right; what stood there before is kept. None: there is nothing to put right.
pub fn corrected(
    indicator: &Indicator,
    id: &Id,
    value: Option<Value>,
    parts: Option<Vec<Part>>,
    reason: &str,
    who: &str,
    now: Timestamp,
) -> Option<Edit> {
    let mut changed = indicator.clone();
    correct(&mut changed, id, value, parts, reason, (who, now)).then(|| signed(changed, who, now))
}

/// Takes a measurement out. None: there is none of that id.
pub fn removed(indicator: &Indicator, id: &Id, who: &str, now: Timestamp) -> Option<Edit> {
    let mut changed = indicator.clone();
    changed.measurements.retain(|m| m.id != *id);
    (changed.measurements.len() < indicator.measurements.len()).then(|| signed(changed, who, now))
}

/// Notes that a definition or target was revised: `changed` holds the new one, and figures before and after that day
/// no longer compare as they stand.
pub fn revised(mut changed: Indicator, date: Date, what: &str, reason: &str, who: &str, now: Timestamp) -> Edit {
    let at = changed.revisions.partition_point(|r| r.date <= date);
    changed.revisions.insert(at, Revision { date, what: what.to_owned(), reason: reason.to_owned() });
    signed(changed, who, now)
}
