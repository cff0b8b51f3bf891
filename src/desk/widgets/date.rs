//! Fields that read what is typed: a day, a sum with its currency, one thing a line. What cannot be read stays in the
//! field as it was typed, and is said once one has left it.

use egui::{Id, Ui};
use jiff::civil::Date;

use super::field::Field;
use super::picker::{self, Picker};
use crate::project::Budget;
use crate::wording::{Amount, Wording};

/// What became of a field in this frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Typed {
    /// The value is another one.
    pub changed: bool,
    /// The focus went elsewhere: a run of typing has ended.
    pub left: bool,
}

impl Typed {
    /// What became of two fields taken together.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self { changed: self.changed || other.changed, left: self.left || other.left }
    }
}

/// A text that cannot be read as a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Doubtful;

/// What stands in a field, and the value it was written for: another value, as after undo, takes its place.
#[derive(Debug, Clone)]
struct Draft<T> {
    typed: String,
    value: T,
}

/// A field for a day. Days are understood in several forms and then shown in words.
#[must_use]
pub struct DateField<'a> {
    id: Id,
    label: &'a str,
    width: f32,
    doubt: Option<&'a str>,
    read_only: bool,
}

impl<'a> DateField<'a> {
    /// A field for a day; its id must be its own among all fields.
    pub fn new(id: Id, label: &'a str) -> Self {
        Self { id, label, width: 180.0, doubt: None, read_only: false }
    }

    /// Width, at most what there is.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// What is wrong with the day although it is one.
    pub fn doubt(mut self, doubt: Option<&'a str>) -> Self {
        self.doubt = doubt;
        self
    }

    /// It can be read and not changed.
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = read_only;
        self
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui, words: &Wording, date: &mut Option<Date>) -> Typed {
        let write = |date: &Option<Date>| date.map(|d| said(words, d)).unwrap_or_default();
        let read = |typed: &str| read_date(words, typed);
        let field = Field::new(self.label).width(self.width).doubt(self.doubt).read_only(self.read_only);
        reading(ui, self.id, field, date, write, read, |kept| match kept {
            Some(day) => words.say_with("date-doubt-kept", [("day", said(words, *day).into())]),
            None => words.say("date-doubt").into_owned(),
        })
    }
}

/// A day in words.
fn said(words: &Wording, date: Date) -> String {
    words.date(i32::from(date.year()), date.month() as u8, date.day() as u8)
}

/// The day that was typed; nothing typed is no day.
fn read_date(words: &Wording, typed: &str) -> Result<Option<Date>, Doubtful> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let (year, month, day) = words.read_day(typed).ok_or(Doubtful)?;
    Date::new(year, month as i8, day as i8).map(Some).map_err(|_| Doubtful)
}

/// A sum of money and its currency beside it.
pub fn budget_field(
    ui: &mut Ui,
    id: Id,
    words: &Wording,
    label: &str,
    read_only: bool,
    budget: &mut Option<Budget>,
) -> Typed {
    let mut typed = Typed::default();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let mut amount = budget.as_ref().map(|b| b.amount);
        let write = |amount: &Option<f64>| {
            let decimals = |value: f64| if value.fract() == 0.0 { 0 } else { 2 };
            amount.map(|value| words.number(value, decimals(value))).unwrap_or_default()
        };
        let read = |typed: &str| match typed.trim() {
            "" => Ok(None),
            typed => words.read_amount(typed).map(Some).ok_or(Doubtful),
        };
        let field = Field::new(label).width(160.0).read_only(read_only);
        let sum = reading(ui, id, field, &mut amount, write, read, |kept| match kept {
            Some(value) => {
                let currency = budget.as_ref().map_or("", |b| b.currency.as_str());
                let kept = words.money(Amount { value: *value, currency });
                words.say_with("amount-doubt-kept", [("amount", kept.trim().to_owned().into())])
            }
            None => words.say("amount-doubt").into_owned(),
        });
        // A currency that was chosen before the sum waits for it.
        let waiting = id.with("currency-waiting");
        let mut currency = match budget.as_ref() {
            Some(budget) => budget.currency.clone(),
            None => ui.data(|d| d.get_temp::<String>(waiting)).unwrap_or_default(),
        };
        let name = words.say("field-currency");
        let options = picker::currencies(ui, words);
        let picker = Picker::new(id.with("currency"), &name, &options).width(240.0).read_only(read_only);
        let chosen = picker.show_one(ui, words, &mut currency);
        if sum.changed || chosen.changed {
            *budget = amount.map(|amount| Budget { amount, currency: currency.clone() });
            ui.data_mut(|d| d.insert_temp(waiting, currency));
        }
        typed = sum.or(Typed { changed: chosen.changed && budget.is_some(), ..chosen });
    });
    typed
}

/// A field with one thing a line.
pub fn lines_field(ui: &mut Ui, id: Id, label: &str, rows: usize, read_only: bool, lines: &mut Vec<String>) -> Typed {
    let split = |typed: &str| -> Vec<String> {
        typed.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    };
    let field = Field::new(label).width(f32::INFINITY).rows(rows.max(lines.len())).read_only(read_only);
    reading(ui, id, field, lines, |lines| lines.join("\n"), |typed| Ok(split(typed)), |_| String::new())
}

/// A field whose text is read into a value. What cannot be read leaves the value as it is; once the focus has gone,
/// what was read is shown as it was understood, and `doubt` says of the rest what is kept.
pub fn reading<T: Clone + PartialEq + Send + Sync + 'static>(
    ui: &mut Ui,
    id: Id,
    field: Field,
    value: &mut T,
    write: impl Fn(&T) -> String,
    read: impl Fn(&str) -> Result<T, Doubtful>,
    doubt: impl Fn(&T) -> String,
) -> Typed {
    let draft: Option<Draft<T>> = ui.data(|d| d.get_temp(id));
    let here = draft.filter(|draft| draft.value == *value);
    let mut typed = here.map_or_else(|| write(value), |draft| draft.typed);
    let focused = ui.memory(|m| m.has_focus(id));
    let mut doubtful = None;
    if !focused {
        match read(&typed) {
            Ok(_) => typed = write(value),
            Err(Doubtful) => doubtful = Some(doubt(value)),
        }
    }
    let field = if doubtful.is_some() { field.doubt(doubtful.as_deref()) } else { field };
    let response = field.id(id).show(ui, &mut typed);
    let mut answer = Typed { changed: false, left: response.lost_focus() };
    if response.changed()
        && let Ok(new) = read(&typed)
        && new != *value
    {
        *value = new;
        answer.changed = true;
    }
    if focused || response.has_focus() || response.changed() || doubtful.is_some() {
        ui.data_mut(|d| d.insert_temp(id, Draft { typed, value: value.clone() }));
    }
    answer
}
