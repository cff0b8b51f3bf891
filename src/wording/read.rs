//! Days and sums of money as people type them.

use super::{Assets, Wording, fold, languages};

impl Wording {
    /// A day, however it was typed: 2026-11-21, 21/11/2026, 21.11.2026, 21 November 2026. Months are known in every
    /// language there is. None: no day, or not surely one.
    pub fn read_day(&self, typed: &str) -> Option<(i16, u8, u8)> {
        let typed = fold(typed.trim());
        let parts: Vec<&str> = typed.split(|c: char| !c.is_alphanumeric()).filter(|p| !p.is_empty()).collect();
        let [first, month, last] = parts[..] else { return None };
        // The year has four figures: that is how the order is told.
        let year = |part: &str| (part.len() == 4).then(|| part.parse::<i16>().ok()).flatten();
        let small = |part: &str| (part.len() <= 2).then(|| part.parse::<u8>().ok()).flatten();
        if let Some(year) = year(first) {
            return checked(year, small(month)?, small(last)?);
        }
        // 1er, 21st.
        let ordinal = ["er", "st", "nd", "rd", "th"].iter().find_map(|ending| first.strip_suffix(ending));
        let day = small(ordinal.unwrap_or(first))?;
        let month = if month.starts_with(|c: char| c.is_ascii_digit()) { small(month)? } else { self.month(month)? };
        checked(year(last)?, month, day)
    }

    /// A sum of money, whatever marks its thousands: 2 400 000, 2,400,000.50, 2.400.000,50. None: no sum.
    pub fn read_amount(&self, typed: &str) -> Option<f64> {
        let spaces = ['\u{a0}', '\u{202f}', '\u{2009}', '\'', '’'];
        let plain: String = typed.chars().filter(|c| !c.is_whitespace() && !spaces.contains(c)).collect();
        let marks: Vec<(usize, char)> = plain.char_indices().filter(|(_, c)| matches!(c, '.' | ',')).collect();
        let decimal = match marks[..] {
            [] => None,
            // Money has no third decimal: what three figures follow marks the thousands.
            [(at, _)] => (plain.len() - at != 4).then_some(at),
            [.., (_, before), (at, last)] => (before != last).then_some(at),
        };
        let figures = |text: &str| text.replace(['.', ','], "");
        let number = match decimal {
            Some(at) => format!("{}.{}", figures(&plain[..at]), figures(&plain[at..])),
            None => figures(&plain),
        };
        let sound = number.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        number.parse::<f64>().ok().filter(|value| sound && value.is_finite())
    }

    /// The month of a name, or of the beginning of one, in any language.
    fn month(&self, typed: &str) -> Option<u8> {
        let months = self.months.get_or_init(|| all_months(self));
        let named = |(name, _): &&(String, u8)| name == typed || typed.len() >= 3 && name.starts_with(typed);
        let mut found = months.iter().filter(named).map(|(_, month)| *month);
        let first = found.next()?;
        // “jui” is June or July.
        found.all(|other| other == first).then_some(first)
    }
}

/// The names of the months in all languages, without accents.
fn all_months(words: &Wording) -> Vec<(String, u8)> {
    let named = |words: &Wording| {
        let name = |month: u8| fold(&words.say_with("format-month", [("month", u32::from(month).into())]));
        (1..=12).map(|month| (name(month), month)).collect::<Vec<_>>()
    };
    let mut months = named(words);
    for language in languages(&words.assets) {
        // Of another language, only the file that says them is read.
        let path = format!("wording/{language}/format.ftl");
        let text = words.assets.get(&path).map(|asset| asset.text.to_owned());
        let (true, Some(text)) = (language != words.language(), text) else { continue };
        if let Ok(other) = Wording::load(&Assets::only([(path, text)]), language) {
            months.extend(named(&other));
        }
    }
    months
}

/// A day that there is.
fn checked(year: i16, month: u8, day: u8) -> Option<(i16, u8, u8)> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return None,
    };
    (1..=days).contains(&day).then_some((year, month, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let assets = Assets::embedded();
        for language in ["en", "fr"] {
            let words = Wording::load(&assets, language).expect("words load").strict();
            for typed in [
                "2026-11-21",
                "21/11/2026",
                "21.11.2026",
                " 21 November 2026 ",
                "21 novembre 2026",
                "21 nov. 2026",
                "21st november, 2026",
            ] {
                assert_eq!(words.read_day(typed), Some((2026, 11, 21)), "{typed}");
            }
            assert_eq!(words.read_day("1er août 2026"), Some((2026, 8, 1)));
            assert_eq!(words.read_day("29.2.2028"), Some((2028, 2, 29)));
            for typed in
                ["", "soon", "21/11", "21/11/26", "30/2/2026", "11/21/2026", "1 jui 2026", "3 x 2026", "1 2 3 4"]
            {
                assert_eq!(words.read_day(typed), None, "{typed}");
            }
        }
    }

    #[test]
    fn sums_are_read_whatever_marks_their_thousands() {
        let words = Wording::load(&Assets::embedded(), "fr").expect("words load");
        for (typed, sum) in [
            ("2400000", 2_400_000.0),
            ("2 400 000", 2_400_000.0),
            ("2\u{a0}400\u{202f}000", 2_400_000.0),
            ("2,400,000", 2_400_000.0),
            ("2.400.000,50", 2_400_000.5),
            ("2,400,000.50", 2_400_000.5),
            ("1,250", 1250.0),
            ("12,5", 12.5),
            ("2’400", 2400.0),
        ] {
            assert_eq!(words.read_amount(typed), Some(sum), "{typed}");
        }
        for typed in ["", "-5", "about 3", "1e9", "inf", "NaN", "."] {
            assert_eq!(words.read_amount(typed), None, "{typed}");
        }
    }
}
