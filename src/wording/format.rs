//! Numbers, dates and money as each language writes them; the marks themselves are words in `format.ftl`.

use fluent_bundle::FluentValue;

use super::Wording;

/// A sum of money, in the smallest whole unit that was typed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Amount<'a> {
    /// How much.
    pub value: f64,
    /// ISO 4217 code, such as `EUR`.
    pub currency: &'a str,
}

impl Wording {
    /// A number with its thousands marked: 63,251 or 63 251.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        if !value.is_finite() {
            return "–".to_owned();
        }
        let plain = format!("{:.decimals$}", value.abs());
        let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut out = String::new();
        // A figure that rounds to zero has no sign.
        if value < 0.0 && plain.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
            out.push('−');
        }
        let mark = self.say("format-thousands");
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                out.push_str(&mark);
            }
            out.push(digit);
        }
        if !part.is_empty() {
            out.push_str(&self.say("format-decimal"));
            out.push_str(part);
        }
        out
    }

    /// A whole number.
    pub fn count(&self, value: usize) -> String {
        self.number(value as f64, 0)
    }

    /// A share, given in hundredths: 38% or 38 %.
    pub fn percent(&self, hundredths: f64, decimals: usize) -> String {
        let number = self.number(hundredths, decimals);
        self.say_with("format-percent", [("number", FluentValue::from(number))])
    }

    /// A sum with its currency's code, which no reader mistakes for another's: EUR 1,250 or 1 250 EUR.
    pub fn money(&self, amount: Amount<'_>) -> String {
        let decimals = if amount.value.fract() == 0.0 { 0 } else { 2 };
        let number = self.number(amount.value, decimals);
        let values = [("number", number.into()), ("currency", FluentValue::from(amount.currency))];
        self.say_with("format-money", values)
    }

    /// A day in full: 14 April 2009 or 14 avril 2009.
    pub fn date(&self, year: i32, month: u8, day: u8) -> String {
        let month = self.say_with("format-month", [("month", FluentValue::from(u32::from(month)))]);
        self.dated(year, month, day)
    }

    /// A day for narrow columns: 14 Apr 2009 or 14 avr. 2009.
    pub fn short_date(&self, year: i32, month: u8, day: u8) -> String {
        let month = self.say_with("format-month-short", [("month", FluentValue::from(u32::from(month)))]);
        self.dated(year, month, day)
    }

    fn dated(&self, year: i32, month: String, day: u8) -> String {
        let values = [
            ("day", FluentValue::from(u32::from(day))),
            ("month", FluentValue::from(month)),
            // As text: a year has no thousands mark.
            ("year", FluentValue::from(year.to_string())),
        ];
        self.say_with("format-date", values)
    }

    /// A time of day: 14:05 or 14 h 05.
    pub fn time(&self, hour: u8, minute: u8) -> String {
        let values =
            [("hour", FluentValue::from(hour.to_string())), ("minute", FluentValue::from(format!("{minute:02}")))];
        self.say_with("format-time", values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::Assets;

    fn both() -> (Wording, Wording) {
        let assets = Assets::embedded();
        let load = |l| Wording::load(&assets, l).expect("words load").strict();
        (load("en"), load("fr"))
    }

    #[test]
    fn each_language_writes_numbers_its_own_way() {
        let (en, fr) = both();
        assert_eq!(en.number(63251.0, 0), "63,251");
        assert_eq!(fr.number(63251.0, 0), "63\u{a0}251");
        assert_eq!(en.number(-1234.5, 2), "−1,234.50");
        assert_eq!(fr.number(-1234.5, 2), "−1\u{a0}234,50");
        assert_eq!(en.number(-0.004, 2), "0.00");
        assert_eq!(en.number(f64::NAN, 0), "–");
        assert_eq!(en.count(999), "999");
        assert_eq!(en.percent(38.0, 0), "38%");
        assert_eq!(fr.percent(38.5, 1), "38,5\u{a0}%");
        assert_eq!(en.money(Amount { value: 1250.0, currency: "EUR" }), "EUR\u{a0}1,250");
        assert_eq!(fr.money(Amount { value: 1250.5, currency: "EUR" }), "1\u{a0}250,50\u{a0}EUR");
    }

    #[test]
    fn each_language_writes_dates_its_own_way() {
        let (en, fr) = both();
        assert_eq!(en.date(2009, 4, 14), "14 April 2009");
        assert_eq!(fr.date(2009, 4, 14), "14 avril 2009");
        assert_eq!(fr.date(2018, 7, 1), "1er juillet 2018");
        assert_eq!(en.date(2018, 12, 1), "1 December 2018");
        assert_eq!(en.short_date(2026, 11, 21), "21 Nov 2026");
        assert_eq!(fr.short_date(2026, 2, 1), "1er févr. 2026");
        assert_eq!(en.time(14, 5), "14:05");
        assert_eq!(fr.time(14, 5), "14\u{a0}h\u{a0}05");
    }
}
