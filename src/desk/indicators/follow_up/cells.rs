//! What is typed in the cells of the figures. A figure that is new is taken as it is typed; one that stood there
//! before is put right, and that asks for a reason; what cannot be read stays as it was typed, and is said.

use std::collections::{HashMap, HashSet};

use super::own_id;
use crate::desk::shared::Shared;
use crate::insight::indicators::{
    Breakdowns, DateHow, DateRead, Doubt, Order, Read, Reader, Sure, figure as plain, hundredths, magnitude, short,
};
use crate::project::{Id, Indicator, Measurement, Part, Value, ValueKind};
use crate::wording::Wording;

/// A cell of a row.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum What {
    /// The day.
    Date,
    /// The value, of a share the share itself.
    Value,
    /// What was counted.
    Numerator,
    /// Out of what.
    Denominator,
    /// One group of the split that is shown.
    Part(String),
    /// Where it is from.
    Source,
    /// A remark.
    Remark,
}

/// What stands in a cell, and the text that stood there when it was typed: another one, as after undo, takes its place.
#[derive(Debug, Clone)]
struct Draft {
    typed: String,
    of: String,
}

/// What is typed and not taken yet.
#[derive(Debug, Default)]
pub(super) struct Typing {
    drafts: HashMap<(Id, What), Draft>,
    /// Rows that were made since the page was opened: what is typed there corrects nothing.
    fresh: HashSet<Id>,
    /// Cells of older rows that were empty until now.
    filled: HashSet<(Id, What)>,
    /// Why older figures are put right, as far as it is said.
    pub reasons: HashMap<Id, String>,
}

/// What a row would be with what is typed in it.
pub(super) struct Drafted {
    pub measurement: Measurement,
    /// What is typed says a value, or that there is none.
    pub said: bool,
    /// What cannot be read, and how the rest was read.
    pub doubts: Vec<Doubt>,
    /// A share of which one half is missing.
    pub half: bool,
}

/// What cells are read and written with.
#[derive(Clone, Copy)]
pub(super) struct With<'a> {
    pub words: &'a Wording,
    pub reader: &'a Reader,
    pub breakdowns: &'a Breakdowns,
    pub indicator: &'a Indicator,
    /// By what the parts that are shown are split.
    pub by: Option<&'a str>,
}

impl<'a> With<'a> {
    pub fn new(shared: &Shared<'a>, reader: &'a Reader, indicator: &'a Indicator, by: Option<&'a str>) -> Self {
        Self { words: shared.words, reader, breakdowns: &shared.measures.breakdowns, indicator, by }
    }

    /// Does the project have this row?
    pub fn is_kept(&self, measurement: &Measurement) -> bool {
        self.indicator.measurements.iter().any(|m| m.id == measurement.id)
    }

    fn part<'m>(&self, measurement: &'m Measurement, group: &str) -> Option<&'m Part> {
        let by = self.by?;
        let same =
            |part: &&Part| self.breakdowns.same_set(&part.by, by) && self.breakdowns.same_group(by, &part.group, group);
        // As a rule it stands there under the very name.
        let named = measurement.parts.iter().find(|part| part.by == by && part.group == group);
        named.or_else(|| measurement.parts.iter().find(same))
    }

    /// What stands in a cell.
    pub fn written(&self, measurement: &Measurement, what: &What) -> String {
        let counts = match &measurement.value {
            Some(Value::Share { numerator, denominator }) => Some((*numerator, *denominator)),
            _ => None,
        };
        let number = |n: f64| plain(n, self.words);
        match what {
            What::Date => {
                let day = measurement.date;
                self.words.date(i32::from(day.year()), day.month() as u8, day.day() as u8)
            }
            What::Numerator => counts.map(|(top, _)| number(top)).unwrap_or_default(),
            What::Denominator => counts.map(|(_, bottom)| number(bottom)).unwrap_or_default(),
            What::Value => match &measurement.value {
                Some(value) if self.indicator.kind == ValueKind::Percentage => {
                    magnitude(value).map(|share| hundredths(share, self.words)).unwrap_or_default()
                }
                // A row that is not taken yet says nothing, nor does a day of which only groups were told.
                None if !measurement.parts.is_empty() || !self.is_kept(measurement) => String::new(),
                value => short(self.indicator, value.as_ref(), self.words),
            },
            What::Part(group) => match self.part(measurement, group).map(|part| &part.value) {
                Some(Value::Share { numerator, denominator }) => {
                    format!("{} / {}", number(*numerator), number(*denominator))
                }
                Some(value) => short(self.indicator, Some(value), self.words),
                None => String::new(),
            },
            What::Source => measurement.source.clone(),
            What::Remark => measurement.remark.clone(),
        }
    }

    fn put_part(&self, measurement: &mut Measurement, group: &str, value: Option<Value>) {
        let Some(by) = self.by else { return };
        let same =
            |part: &Part| self.breakdowns.same_set(&part.by, by) && self.breakdowns.same_group(by, &part.group, group);
        let at = measurement.parts.iter().position(same);
        match (at, value) {
            (Some(at), Some(value)) => measurement.parts[at].value = value,
            (Some(at), None) => drop(measurement.parts.remove(at)),
            (None, Some(value)) => {
                // A set that was named before keeps that name.
                let named = self.indicator.measurements.iter().flat_map(|m| &m.parts);
                let named = named.map(|part| &part.by).find(|own| self.breakdowns.same_set(own, by));
                let by = named.cloned().unwrap_or_else(|| by.to_owned());
                measurement.parts.push(Part { by, group: group.to_owned(), value });
            }
            (None, None) => {}
        }
    }
}

/// How sure a reading of a value is, as something to say.
fn sure_doubt(sure: Sure, value: &Value) -> Option<Doubt> {
    match (sure, value) {
        (Sure::ByLanguage, Value::Number(number) | Value::Share { numerator: number, .. }) => {
            Some(Doubt::ByLanguage(*number))
        }
        (Sure::PerhapsFraction, _) => Some(Doubt::PerhapsFraction),
        _ => None,
    }
}

impl Typing {
    /// The id of a cell.
    pub fn cell_id(row: &Id, what: &What) -> egui::Id {
        own_id(&format!("{what:?}"), row.as_str())
    }

    /// Lets go of what was typed over a text that is no longer there.
    pub fn check(&mut self, with: &With<'_>, rows: &[&Measurement]) {
        self.drafts.retain(|(row, what), draft| {
            // What is typed for another indicator waits there.
            let there = rows.iter().find(|m| m.id == *row);
            there.is_none_or(|m| with.written(m, what) == draft.of)
        });
    }

    /// What is shown in a cell.
    pub fn text(&self, with: &With<'_>, measurement: &Measurement, what: &What) -> String {
        let draft = self.drafts.get(&(measurement.id.clone(), what.clone()));
        draft.map_or_else(|| with.written(measurement, what), |draft| draft.typed.clone())
    }

    /// Keeps what is typed in a cell.
    pub fn keep(&mut self, with: &With<'_>, measurement: &Measurement, what: &What, typed: String) {
        let of = with.written(measurement, what);
        self.drafts.insert((measurement.id.clone(), what.clone()), Draft { typed, of });
    }

    /// Lets go of what is typed in a cell.
    pub fn drop_cell(&mut self, row: &Id, what: &What) {
        self.drafts.remove(&(row.clone(), what.clone()));
    }

    /// Lets go of what is typed in a row.
    pub fn drop_row(&mut self, row: &Id) {
        self.drafts.retain(|(one, _), _| one != row);
        self.reasons.remove(row);
    }

    /// Is anything typed in a row that is not taken?
    pub fn has_draft(&self, row: &Id) -> bool {
        self.drafts.keys().any(|(one, _)| one == row)
    }

    /// A row is made here.
    pub fn begin(&mut self, row: &Id) {
        self.fresh.insert(row.clone());
    }

    /// May a cell be typed over without a reason? Its row is new, or it was empty before.
    pub fn is_free(&mut self, with: &With<'_>, measurement: &Measurement, what: &What) -> bool {
        let key = (measurement.id.clone(), what.clone());
        if self.fresh.contains(&measurement.id) || self.filled.contains(&key) {
            return true;
        }
        let empty = match what {
            What::Part(group) => with.part(measurement, group).is_none(),
            // A day of which only groups were told so far has no total to put right.
            _ => measurement.value.is_none() && !measurement.parts.is_empty(),
        };
        if empty {
            self.filled.insert(key);
            if matches!(what, What::Numerator | What::Denominator) {
                for other in [What::Numerator, What::Denominator] {
                    self.filled.insert((measurement.id.clone(), other));
                }
            }
        }
        empty
    }

    /// The edit that was just asked for changes what stands in a cell to this.
    pub fn taken(&mut self, with: &With<'_>, now: &Measurement, what: &What) {
        if let Some(draft) = self.drafts.get_mut(&(now.id.clone(), what.clone())) {
            draft.of = with.written(now, what);
        }
    }

    fn typed(&self, row: &Id, what: &What) -> Option<&str> {
        self.drafts.get(&(row.clone(), what.clone())).map(|draft| draft.typed.as_str())
    }

    /// The day that is typed in a row, where one can be read.
    pub fn day(&self, with: &With<'_>, row: &Id) -> Option<Result<DateRead, Doubt>> {
        let typed = self.typed(row, &What::Date)?.trim();
        if typed.is_empty() {
            return None;
        }
        Some(with.reader.date(typed, Order::default()).ok_or_else(|| Doubt::NoDate(typed.to_owned())))
    }

    /// A row with everything that is typed in it, as far as it can be read.
    pub fn drafted(&self, with: &With<'_>, measurement: &Measurement) -> Drafted {
        let mut drafted = Drafted { measurement: measurement.clone(), said: false, doubts: Vec::new(), half: false };
        let id = &measurement.id;
        match self.day(with, id) {
            Some(Ok(read)) => {
                drafted.measurement.date = read.date;
                match read.how {
                    DateHow::Exact => {}
                    DateHow::EitherWay => drafted.doubts.push(Doubt::EitherWay(read.date)),
                    DateHow::PeriodEnd => drafted.doubts.push(Doubt::PeriodEnd(read.date)),
                }
            }
            Some(Err(doubt)) => drafted.doubts.push(doubt),
            None => {}
        }
        self.counted(with, &mut drafted);
        if let Some(text) = self.typed(id, &What::Value) {
            match with.reader.value(with.indicator, text) {
                Read::This(value, sure) => {
                    drafted.doubts.extend(sure_doubt(sure, &value));
                    (drafted.measurement.value, drafted.said) = (Some(value), true);
                }
                Read::NoData => (drafted.measurement.value, drafted.said) = (None, true),
                Read::Nothing => {}
                Read::Unclear => drafted.doubts.push(Doubt::Unclear(text.trim().to_owned())),
            }
        }
        let groups: Vec<&What> = self
            .drafts
            .keys()
            .filter(|(row, what)| row == id && matches!(what, What::Part(_)))
            .map(|(_, w)| w)
            .collect();
        for what in groups {
            let (What::Part(group), Some(text)) = (what, self.typed(id, what)) else { continue };
            match with.reader.value(with.indicator, text) {
                Read::This(value, sure) => {
                    drafted.doubts.extend(sure_doubt(sure, &value));
                    with.put_part(&mut drafted.measurement, group, Some(value));
                }
                Read::Nothing | Read::NoData => with.put_part(&mut drafted.measurement, group, None),
                Read::Unclear => drafted.doubts.push(Doubt::Unclear(text.trim().to_owned())),
            }
        }
        if let Some(text) = self.typed(id, &What::Source) {
            text.clone_into(&mut drafted.measurement.source);
        }
        if let Some(text) = self.typed(id, &What::Remark) {
            text.clone_into(&mut drafted.measurement.remark);
        }
        drafted
    }

    /// A row with what is typed in one cell for its value or a group. None: that cannot be read.
    pub fn alone(&self, with: &With<'_>, measurement: &Measurement, what: &What) -> Option<Measurement> {
        let mut now = measurement.clone();
        if let What::Part(group) = what {
            let value = match with.reader.value(with.indicator, self.typed(&measurement.id, what)?) {
                Read::This(value, _) => Some(value),
                Read::Nothing | Read::NoData => None,
                Read::Unclear => return None,
            };
            with.put_part(&mut now, group, value);
            return Some(now);
        }
        let drafted = self.drafted(with, measurement);
        now.value = drafted.measurement.value;
        drafted.said.then_some(now)
    }

    /// Numerator and denominator, of which one may stand there already.
    fn counted(&self, with: &With<'_>, drafted: &mut Drafted) {
        let id = drafted.measurement.id.clone();
        let typed = [What::Numerator, What::Denominator].map(|what| self.typed(&id, &what).map(str::to_owned));
        if typed.iter().all(Option::is_none) {
            return;
        }
        let texts = [What::Numerator, What::Denominator].map(|what| self.text(with, &drafted.measurement, &what));
        match texts.each_ref().map(|text| with.reader.number(text)) {
            [Read::This(numerator, a), Read::This(denominator, b)] => {
                let value = Value::Share { numerator, denominator };
                let sure = if a == Sure::Yes { b } else { a };
                drafted.doubts.extend(sure_doubt(sure, &value));
                (drafted.measurement.value, drafted.said) = (Some(value), true);
            }
            [Read::NoData, _] | [_, Read::NoData] => (drafted.measurement.value, drafted.said) = (None, true),
            [Read::Unclear, _] => drafted.doubts.push(Doubt::Unclear(texts[0].trim().to_owned())),
            [_, Read::Unclear] => drafted.doubts.push(Doubt::Unclear(texts[1].trim().to_owned())),
            [Read::Nothing, Read::Nothing] => {}
            _ => drafted.half = true,
        }
    }

    /// Lets go of what is typed in a cell that was left and changes nothing: nothing was typed, or what stood there.
    pub fn left(&mut self, with: &With<'_>, measurement: &Measurement, what: &What) {
        let Some(text) = self.typed(&measurement.id, what).map(str::trim) else { return };
        let empty = text.is_empty() && !matches!(what, What::Part(_) | What::Source | What::Remark);
        let same = || {
            let drafted = self.drafted(with, measurement);
            drafted.doubts.iter().all(Doubt::is_note)
                && !drafted.half
                && drafted.measurement.value == measurement.value
                && drafted.measurement.parts == measurement.parts
                && drafted.measurement.date == measurement.date
        };
        if empty || (text == with.written(measurement, what)) || same() {
            self.drop_cell(&measurement.id, what);
        }
    }
}
