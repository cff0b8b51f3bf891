//! Reads dates as people write them in both languages. A period stands for its last day, and that is said.

use jiff::civil::Date;

use super::reader::Reader;
use crate::wording::fold;

/// A date that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateRead {
    /// The day.
    pub date: Date,
    /// How it was understood.
    pub how: DateHow,
}

/// How a date was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateHow {
    /// It has one meaning.
    Exact,
    /// Day and month could have been meant the other way round.
    EitherWay,
    /// A month, quarter, half-year or year stands for its last day.
    PeriodEnd,
}

/// Which of two figures is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// The first: both languages write it so.
    #[default]
    DayFirst,
    /// The second.
    MonthFirst,
}

/// The last day of a month.
fn month_end(year: i16, month: i8) -> Option<Date> {
    Some(Date::new(year, month, 1).ok()?.last_of_month())
}

fn year_of(text: &str) -> Option<i16> {
    let year: i16 = text.parse().ok()?;
    match text.len() {
        4 if (1900..2200).contains(&year) => Some(year),
        2 => Some(2000 + year),
        _ => None,
    }
}

impl Reader {
    /// The order that a column of dates asks for: month first only where a day could not be a month.
    pub fn order_of<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> Order {
        let mut month_first = false;
        for text in texts {
            let parts: Vec<u8> = split(text).iter().take(2).filter_map(|part| part.parse().ok()).collect();
            match parts[..] {
                // One day that can only stand first settles it.
                [first, _] if (13..=31).contains(&first) => return Order::DayFirst,
                [_, second] if (13..=31).contains(&second) => month_first = true,
                _ => {}
            }
        }
        if month_first { Order::MonthFirst } else { Order::DayFirst }
    }

    /// A date, or the last day of a period.
    pub fn date(&self, text: &str, order: Order) -> Option<DateRead> {
        let text = text.trim();
        // Spreadsheets write the midnight of a day as 2026-03-31 00:00:00 or 2026-03-31T00:00:00.
        let day = text.split_once('T').filter(|(day, _)| day.len() == 10).map_or(text, |(day, _)| day);
        let day = day.split_once(" 00:00").map_or(day, |(day, _)| day);
        let parts = split(day);
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        in_figures(&parts, order).or_else(|| self.period(&parts)).or_else(|| self.in_words(&parts))
    }

    /// “Q1 2026”, « T1 2026 », “2026 H2”, « S2 2026 ».
    fn period(&self, parts: &[&str]) -> Option<DateRead> {
        let [one, other] = parts else { return None };
        let (year, name) = match (year_of(one), year_of(other)) {
            (Some(year), _) if one.len() == 4 => (year, other),
            (_, Some(year)) if other.len() == 4 => (year, one),
            _ => return None,
        };
        let folded = fold(name);
        for (sign, months) in self.periods.iter().zip([3_i8, 6]) {
            let nth = sign.iter().find_map(|sign| folded.strip_prefix(sign.as_str())?.trim().parse::<i8>().ok());
            if let Some(nth) = nth.filter(|nth| (1..=12 / months).contains(nth)) {
                return Some(DateRead { date: month_end(year, nth * months)?, how: DateHow::PeriodEnd });
            }
        }
        None
    }

    /// “31 March 2026”, « 1er avril 2026 », “March 2026”, “mar-26”.
    fn in_words(&self, parts: &[&str]) -> Option<DateRead> {
        let at = parts.iter().position(|part| self.month(part).is_some())?;
        let month = self.month(parts[at])?;
        let rest: Vec<&str> = parts.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, part)| *part).collect();
        match rest[..] {
            [year] => Some(DateRead { date: month_end(year_of(year)?, month)?, how: DateHow::PeriodEnd }),
            [day, year] => {
                let day = day.trim_end_matches(|c: char| !c.is_ascii_digit()).parse().ok()?;
                Some(DateRead { date: Date::new(year_of(year)?, month, day).ok()?, how: DateHow::Exact })
            }
            _ => None,
        }
    }

    /// The month of a name or of the beginning of one that only it has.
    fn month(&self, text: &str) -> Option<i8> {
        let name = fold(text);
        if name.chars().count() < 3 || !name.chars().all(char::is_alphabetic) {
            return None;
        }
        if let Some((_, month)) = self.months.iter().find(|(full, _)| *full == name) {
            return Some(*month as i8);
        }
        let mut found = self.months.iter().filter(|(full, _)| full.starts_with(&name)).map(|(_, month)| *month);
        let first = found.next()?;
        found.all(|other| other == first).then_some(first as i8)
    }
}

/// “2026-03-31”, “31/03/2026”, “2026-03”, “2026”.
fn in_figures(parts: &[&str], order: Order) -> Option<DateRead> {
    let number = |part: &str| -> Option<i8> { (part.len() <= 2).then(|| part.parse().ok()).flatten() };
    let exact = |date: Option<Date>| Some(DateRead { date: date?, how: DateHow::Exact });
    match parts {
        [year, month, day] if year.len() == 4 => exact(Date::new(year_of(year)?, number(month)?, number(day)?).ok()),
        [first, second, year] => {
            let (first, second, year) = (number(first)?, number(second)?, year_of(year)?);
            let (day, month) = match order {
                Order::DayFirst => (first, second),
                Order::MonthFirst => (second, first),
            };
            let other = first != second && first <= 12 && second <= 12;
            let how = if other { DateHow::EitherWay } else { DateHow::Exact };
            Some(DateRead { date: Date::new(year, month, day).ok()?, how })
        }
        [year, month] | [month, year] if year.len() == 4 => {
            Some(DateRead { date: month_end(year_of(year)?, number(month)?)?, how: DateHow::PeriodEnd })
        }
        [year] if year.len() == 4 => Some(DateRead { date: month_end(year_of(year)?, 12)?, how: DateHow::PeriodEnd }),
        _ => None,
    }
}

fn split(text: &str) -> Vec<String> {
    let parted = |c: char| c.is_whitespace() || matches!(c, '/' | '-' | '.' | ',' | '\u{2011}' | '–');
    text.split(parted).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}
