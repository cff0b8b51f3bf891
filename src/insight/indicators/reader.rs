//! Reads what people type or paste: numbers with either decimal sign, shares, yes and no, steps of a scale, dates.
//!
//! A team's spreadsheet may be in another language than the window, so the words of all languages are understood; only
//! where the same text means two things, as “1,250” does, the reader's language decides, and that is said.

use crate::project::{Indicator, Value, ValueKind};
use crate::wording::{Wording, fold, languages};

/// What a text turned out to hold.
#[derive(Debug, Clone, PartialEq)]
pub enum Read<T> {
    /// Nothing was written.
    Nothing,
    /// It says that there is no figure.
    NoData,
    /// This, and whether it could also have meant something else.
    This(T, Sure),
    /// It cannot be understood.
    Unclear,
}

/// How sure a reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sure {
    /// It has one meaning.
    Yes,
    /// It has two, and the reader's language decided.
    ByLanguage,
    /// A share between nothing and one, written without a sign for hundredths.
    PerhapsFraction,
}

/// The words by which values are told, in all languages.
#[derive(Debug, Clone)]
pub struct Reader {
    decimal: char,
    yes: Vec<String>,
    no: Vec<String>,
    none: Vec<String>,
    of: Vec<String>,
    pub(super) months: Vec<(String, u8)>,
    pub(super) periods: [Vec<String>; 2],
    pub(super) heads: [Vec<String>; 7],
}

/// What a column of a pasted grid can hold, in the order of [`Reader::heads`].
pub(super) const HEADS: [&str; 7] = [
    "measure-head-date",
    "measure-head-value",
    "measure-head-numerator",
    "measure-head-denominator",
    "measure-head-source",
    "measure-head-remark",
    "measure-head-indicator",
];

/// The words that a message lists for reading, folded.
pub(super) fn forms(words: &Wording, id: &str) -> Vec<String> {
    let listed = words.attribute(id, "forms").unwrap_or_default();
    listed.split('|').map(|form| fold(form.trim())).filter(|form| !form.is_empty()).collect()
}

impl Reader {
    /// Learns the words of all languages; numbers are read as this one writes them where they have two meanings.
    pub fn new(words: &Wording) -> Self {
        let mut reader = Self {
            decimal: words.say("format-decimal").chars().next().unwrap_or('.'),
            yes: Vec::new(),
            no: Vec::new(),
            none: Vec::new(),
            of: Vec::new(),
            months: Vec::new(),
            periods: [Vec::new(), Vec::new()],
            heads: std::array::from_fn(|_| Vec::new()),
        };
        reader.learn(words);
        for language in languages(words.assets()) {
            if language != words.language()
                && let Ok(other) = Wording::load(words.assets(), language)
            {
                reader.learn(&other);
            }
        }
        reader
    }

    fn learn(&mut self, words: &Wording) {
        self.yes.extend(forms(words, "measure-yes"));
        self.no.extend(forms(words, "measure-no"));
        self.none.extend(forms(words, "measure-no-data"));
        self.of.extend(forms(words, "measure-share"));
        self.periods[0].extend(forms(words, "measure-quarter"));
        self.periods[1].extend(forms(words, "measure-half"));
        for (list, id) in self.heads.iter_mut().zip(HEADS) {
            list.extend(forms(words, id));
        }
        for month in 1..=12_u8 {
            let name = words.say_with("format-month", [("month", u32::from(month).into())]);
            self.months.push((fold(&name), month));
        }
    }

    /// Does a text say that there is no figure?
    pub fn says_no_data(&self, text: &str) -> bool {
        let said = fold(text.trim());
        self.none.contains(&said)
            || (!said.is_empty() && said.chars().all(|c| matches!(c, '-' | '–' | '—' | '…' | '.')))
    }

    /// A number: either decimal sign, thousands marked in any of the usual ways, any minus sign.
    pub fn number(&self, text: &str) -> Read<f64> {
        let text = text.trim();
        if text.is_empty() {
            return Read::Nothing;
        }
        if self.says_no_data(text) {
            return Read::NoData;
        }
        let blank = |c: &char| c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}' | '\'' | '’');
        let bare: String = text.chars().filter(|c| !blank(c)).collect();
        let (sign, digits) = match bare.strip_prefix(['-', '−', '–']) {
            Some(rest) => (-1.0, rest),
            None => (1.0, bare.strip_prefix('+').unwrap_or(&bare)),
        };
        let Some((plain, sure)) = self.plain(digits) else { return Read::Unclear };
        match plain.parse::<f64>() {
            Ok(number) if number.is_finite() => Read::This(sign * number, sure),
            _ => Read::Unclear,
        }
    }

    /// Digits with a point before the decimals, and no other sign.
    fn plain(&self, digits: &str) -> Option<(String, Sure)> {
        let allowed = digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
        if !allowed || !digits.contains(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let marks: Vec<char> = digits.chars().filter(|c| matches!(c, '.' | ',')).collect();
        let (decimal, sure) = match marks[..] {
            [] => return Some((digits.to_owned(), Sure::Yes)),
            [mark] => {
                let (before, after) = digits.split_once(mark)?;
                let both = after.len() == 3 && (1..=3).contains(&before.len()) && before != "0";
                match (both, mark == self.decimal) {
                    (false, _) => (Some(mark), Sure::Yes),
                    (true, true) => (Some(mark), Sure::ByLanguage),
                    (true, false) => (None, Sure::ByLanguage),
                }
            }
            // Several of one sign mark thousands; of two signs the last one opens the decimals.
            [first, .., last] if first == last => (None, Sure::Yes),
            [.., last] => (Some(last), Sure::Yes),
        };
        let (whole, part) = match decimal {
            Some(mark) => digits.rsplit_once(mark)?,
            None => (digits, ""),
        };
        let groups: Vec<&str> = whole.split(['.', ',']).collect();
        let grouped =
            groups.len() == 1 || (groups[1..].iter().all(|g| g.len() == 3) && (1..=3).contains(&groups[0].len()));
        let plain = if part.is_empty() { groups.concat() } else { format!("{}.{part}", groups.concat()) };
        grouped.then_some((plain, sure))
    }

    /// Two numbers: “29 / 55”, “29 of 55”, « 29 sur 55 ».
    fn pair(&self, text: &str) -> Option<(f64, f64)> {
        let number = |part: &str| match self.number(part) {
            Read::This(number, _) => Some(number),
            _ => None,
        };
        if let Some((top, bottom)) = text.split_once(['/', '∕', '÷']) {
            return Some((number(top)?, number(bottom)?));
        }
        let folded = fold(text);
        self.of.iter().find_map(|of| {
            let (top, bottom) = folded.split_once(&format!(" {of} "))?;
            Some((number(top)?, number(bottom)?))
        })
    }

    /// A value of an indicator, read as its kind wants it.
    pub fn value(&self, indicator: &Indicator, text: &str) -> Read<Value> {
        let text = text.trim();
        if text.is_empty() {
            return Read::Nothing;
        }
        if self.says_no_data(text) {
            return Read::NoData;
        }
        match indicator.kind {
            ValueKind::Number => self.count(text),
            ValueKind::Percentage => self.share(text),
            ValueKind::YesNo => self.yes_no(text),
            ValueKind::Scale => self.step(indicator, text),
            ValueKind::Document | ValueKind::Qualitative => Read::This(Value::Text(text.to_owned()), Sure::Yes),
        }
    }

    fn count(&self, text: &str) -> Read<Value> {
        match self.number(text) {
            Read::This(number, sure) => Read::This(Value::Number(number), sure),
            _ => Read::Unclear,
        }
    }

    fn share(&self, text: &str) -> Read<Value> {
        // “52.7% (29 of 55)” is how we print it: the counts say more than the share.
        if let Some((_, inner)) = text.split_once('(')
            && let Some((numerator, denominator)) = self.pair(inner.trim_end_matches(')'))
        {
            return Read::This(Value::Share { numerator, denominator }, Sure::Yes);
        }
        if let Some((numerator, denominator)) = self.pair(text) {
            return Read::This(Value::Share { numerator, denominator }, Sure::Yes);
        }
        let (bare, signed) = match text.strip_suffix('%') {
            Some(bare) => (bare, true),
            None => (text, false),
        };
        match self.number(bare) {
            Read::This(number, _) if !signed && number > 0.0 && number < 1.0 => {
                Read::This(Value::Number(number), Sure::PerhapsFraction)
            }
            Read::This(number, sure) => Read::This(Value::Number(number), sure),
            _ => Read::Unclear,
        }
    }

    fn yes_no(&self, text: &str) -> Read<Value> {
        let said = fold(text);
        if self.yes.contains(&said) {
            Read::This(Value::YesNo(true), Sure::Yes)
        } else if self.no.contains(&said) {
            Read::This(Value::YesNo(false), Sure::Yes)
        } else {
            Read::Unclear
        }
    }

    fn step(&self, indicator: &Indicator, text: &str) -> Read<Value> {
        // “4 (Good)” is how we print it.
        let bare = text.split_once('(').map_or(text, |(score, _)| score);
        if let Read::This(number, sure) = self.number(bare) {
            return Read::This(Value::Number(number), sure);
        }
        let said = fold(text);
        let place = indicator.scale.iter().position(|step| fold(step.label.trim()) == said);
        match place.and_then(|place| super::values::score_of(&indicator.scale, place)) {
            Some(score) => Read::This(Value::Number(score), Sure::Yes),
            None => Read::Unclear,
        }
    }
}
