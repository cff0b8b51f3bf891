//! The search itself: words and figures of a text, and what stands beside them.

use std::ops::Range;

/// What a text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Find {
    Name,
    Phone,
    Number,
    Address,
}

/// A word or figure: a run of letters and digits.
struct Word<'a> {
    text: &'a str,
    start: usize,
    end: usize,
    /// In small letters, accents kept.
    low: String,
}

impl Word<'_> {
    fn is_figure(&self) -> bool {
        self.text.bytes().all(|b| b.is_ascii_digit())
    }

    fn figure(&self) -> Option<u32> {
        if self.is_figure() { self.text.parse().ok() } else { None }
    }

    /// Written with a capital and then small letters, as names are.
    fn is_name(&self) -> bool {
        let mut letters = self.text.chars();
        let capital = letters.next().is_some_and(char::is_uppercase);
        let rest: Vec<char> = letters.collect();
        capital && !rest.is_empty() && rest.iter().all(|c| c.is_lowercase()) && !NO_NAMES.contains(&self.low.as_str())
    }
}

/// Words that open a sentence or a phrase with a capital and a figure, and name nobody.
const NO_NAMES: &[&str] = &[
    "about",
    "after",
    "age",
    "aged",
    "all",
    "among",
    "and",
    "annex",
    "annexe",
    "anyone",
    "article",
    "at",
    "au",
    "aux",
    "avec",
    "avant",
    "après",
    "before",
    "between",
    "boys",
    "by",
    "chapitre",
    "chapter",
    "ces",
    "cette",
    "children",
    "convention",
    "dans",
    "de",
    "depuis",
    "des",
    "du",
    "during",
    "each",
    "elle",
    "elles",
    "en",
    "enfants",
    "entre",
    "environ",
    "femmes",
    "figure",
    "filles",
    "for",
    "from",
    "garçons",
    "girls",
    "hommes",
    "il",
    "ils",
    "in",
    "la",
    "le",
    "les",
    "level",
    "loi",
    "men",
    "moins",
    "nearly",
    "niveau",
    "no",
    "note",
    "objectif",
    "objective",
    "of",
    "on",
    "over",
    "page",
    "par",
    "parmi",
    "people",
    "personnes",
    "phase",
    "plus",
    "pour",
    "protocol",
    "protocole",
    "près",
    "question",
    "range",
    "section",
    "she",
    "he",
    "since",
    "some",
    "sous",
    "sur",
    "table",
    "tableau",
    "the",
    "their",
    "these",
    "they",
    "to",
    "tous",
    "toutes",
    "un",
    "under",
    "une",
    "until",
    "victims",
    "victimes",
    "when",
    "where",
    "with",
    "within",
    "women",
    "year",
    "young",
    "jeunes",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// Words beside which a figure is an age.
const YEARS: &[&str] = &["ans", "years", "year", "yrs", "yo"];

/// Words that open a place.
const FROM: &[&str] = &["from", "of", "in", "near", "de", "du", "à", "vers", "près", "chez"];

/// Words beside which a figure is a telephone number.
const CALL: &[&str] =
    &["tel", "tél", "phone", "telephone", "téléphone", "mobile", "whatsapp", "cell", "portable", "numéro", "number"];

/// Words beside which a figure names a person in some register.
const PAPERS: &[&str] = &[
    "passport",
    "passeport",
    "cni",
    "id",
    "identity",
    "identité",
    "visa",
    "permit",
    "permis",
    "dossier",
    "file",
    "card",
    "carte",
    "licence",
];

/// Words of places where people are housed in safety.
const HOUSES: &[&str] = &["shelter", "refuge", "foyer", "hébergement", "safehouse", "abri"];

/// Words of streets.
const STREETS: &[&str] = &[
    "street",
    "road",
    "avenue",
    "lane",
    "rue",
    "boulevard",
    "quartier",
    "impasse",
    "plot",
    "route",
    "square",
    "allée",
    "drive",
    "villa",
    "floor",
    "étage",
];

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    let ends = text.char_indices().map(|(at, c)| (at, c.is_alphanumeric())).chain([(text.len(), false)]);
    for (at, inside) in ends {
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let word = &text[from..at];
                words.push(Word { text: word, start: from, end: at, low: word.to_lowercase() });
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// What a text looks like, with where it stands, from beginning to end.
pub(super) fn finds(text: &str) -> Vec<(Find, Range<usize>)> {
    // Most answers hold neither figure nor address: they are done here.
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        return Vec::new();
    }
    let words = words(text);
    let mut found = names(text, &words);
    found.extend(phones(text, &words));
    found.extend(numbers(text, &words, &found));
    found.extend(addresses(&words));
    found.sort_by_key(|(kind, range)| (range.start, *kind));
    found
}

/// A name beside an age, or beside a figure that may be one and a place.
fn names(text: &str, words: &[Word<'_>]) -> Vec<(Find, Range<usize>)> {
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let Some(age) = word.figure().filter(|age| (1..=99).contains(age)) else { continue };
        let next = words.get(at + 1);
        let years = next.is_some_and(|w| YEARS.contains(&w.low.as_str()) && w.start - word.end <= 2);
        let before = at.checked_sub(1).and_then(|b| words.get(b));
        let aged = before
            .filter(|w| ["aged", "âgé", "âgée", "age", "âge"].contains(&w.low.as_str()) && word.start - w.end <= 2);
        // “Amina, 16” or “Amina (16”: the name stands right before, or before “aged”.
        let skip = if aged.is_some() { 2 } else { 1 };
        let name = at.checked_sub(skip).and_then(|b| words.get(b)).filter(|name| {
            let gap = &text[name.end..aged.map_or(word.start, |w| w.start)];
            name.is_name() && gap.chars().count() <= 3 && !gap.contains(['.', ':', '\n'])
        });
        let Some(name) = name else {
            // “16-year-old Amina”
            if let Some(after) = old_name(text, words, at) {
                found.push((Find::Name, word.start..after));
            }
            continue;
        };
        let end = if years { next.map_or(word.end, |w| w.end) } else { word.end };
        let comma = text[name.end..word.start].contains([',', '(']);
        let place = place_after(words, at + usize::from(years) + 1, end);
        // A bare figure after a name is an age only where a place follows, and where it can be an age at all.
        if years || aged.is_some() || (comma && age >= 5 && place.is_some()) {
            found.push((Find::Name, first_name(text, words, name)..place.unwrap_or(end)));
        }
    }
    found
}

/// The end of a name in “16-year-old Amina”.
fn old_name(text: &str, words: &[Word<'_>], at: usize) -> Option<usize> {
    let [year, old, name] = words.get(at + 1..at + 4)? else { return None };
    let joined = text[words[at].end..old.start].chars().count() < 12;
    (joined && year.low == "year" && old.low == "old" && name.is_name()).then_some(name.end)
}

/// The start of a name of two words.
fn first_name(text: &str, words: &[Word<'_>], name: &Word<'_>) -> usize {
    let before = words.iter().rev().find(|word| word.end <= name.start);
    let before = before.filter(|word| word.is_name() && &text[word.end..name.start] == " ");
    before.map_or(name.start, |word| word.start)
}

/// The end of a place that follows: “from Kayes”.
fn place_after(words: &[Word<'_>], at: usize, end: usize) -> Option<usize> {
    let near = words.get(at..)?.iter().take(3).take_while(|word| word.start < end + 30).collect::<Vec<_>>();
    near.windows(2).find(|pair| FROM.contains(&pair[0].low.as_str()) && pair[1].is_name()).map(|pair| pair[1].end)
}

/// Groups of digits that make a telephone number.
fn phones(text: &str, words: &[Word<'_>]) -> Vec<(Find, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if !words[at].is_figure() {
            at += 1;
            continue;
        }
        let mut last = at;
        while let Some(next) = words.get(last + 1) {
            let gap = &text[words[last].end..next.start];
            if !next.is_figure()
                || gap.is_empty()
                || gap.chars().count() > 2
                || gap.chars().any(|c| !" .-/()\u{a0}".contains(c))
            {
                break;
            }
            last += 1;
        }
        let digits: usize = words[at..=last].iter().map(|word| word.text.len()).sum();
        let lead = text[..words[at].start].trim_end_matches('(');
        let plus = lead.ends_with('+');
        let zero = words[at].text.starts_with('0') && words[at].text != "0";
        let called = words[..at]
            .iter()
            .rev()
            .take(2)
            .any(|word| CALL.contains(&word.low.as_str()) && words[at].start - word.end <= 8);
        if (8..=15).contains(&digits) && (plus || zero || called) || called && (6..8).contains(&digits) {
            let start = if plus { lead.len() - 1 } else { words[at].start };
            found.push((Find::Phone, start..words[last].end));
        }
        at = last + 1;
    }
    found
}

/// Letters and digits that name a person in some register: a passport, an identity card, a file.
fn numbers(text: &str, words: &[Word<'_>], known: &[(Find, Range<usize>)]) -> Vec<(Find, Range<usize>)> {
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let digits = word.text.bytes().filter(u8::is_ascii_digit).count();
        let letters = word.text.chars().filter(|c| c.is_alphabetic()).count();
        let lettered = (1..=3).contains(&letters) && digits >= 6 && word.text.starts_with(char::is_uppercase);
        let papers = words[..at].iter().rev().take(3).any(|paper| {
            PAPERS.contains(&paper.low.as_str()) && !text[paper.end..word.start].contains(['.', ';', '\n'])
        });
        let listed = papers && digits >= 5 && letters <= 3;
        let taken = known.iter().any(|(_, range)| range.contains(&word.start));
        if (lettered || listed) && !taken {
            found.push((Find::Number, word.start..word.end));
        }
    }
    found
}

/// A street beside a word for a shelter.
fn addresses(words: &[Word<'_>]) -> Vec<(Find, Range<usize>)> {
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if !STREETS.contains(&word.low.as_str()) {
            continue;
        }
        let near = &words[at.saturating_sub(3)..words.len().min(at + 5)];
        let numbered = near.iter().any(Word::is_figure);
        let around = &words[at.saturating_sub(14)..words.len().min(at + 15)];
        let house = around.iter().find(|near| HOUSES.contains(&near.low.as_str()));
        if let (true, Some(house)) = (numbered, house) {
            let first = near.iter().map(|w| w.start).min().unwrap_or(word.start);
            let last =
                near.iter().filter(|w| w.is_figure() || w.is_name() || w.start <= word.start).map(|w| w.end).max();
            let range = first.min(house.start)..last.unwrap_or(word.end).max(house.end);
            if found.last().is_none_or(|(_, before): &(Find, Range<usize>)| before.end <= range.start) {
                found.push((Find::Address, range));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<(Find, &str)> {
        finds(text).into_iter().map(|(kind, range)| (kind, &text[range])).collect()
    }

    #[test]
    fn what_could_name_a_person_is_found() {
        for (text, kind, hit) in [
            ("We met Amina, 16 years, at the border.", Find::Name, "Amina, 16 years"),
            ("Amina Kone (17 ans) est partie.", Find::Name, "Amina Kone (17 ans"),
            ("Fatou, 15, from Kayes, left in May.", Find::Name, "Fatou, 15, from Kayes"),
            ("A 16-year-old Grace told us.", Find::Name, "16-year-old Grace"),
            ("Sali aged 14 was there.", Find::Name, "Sali aged 14"),
            ("Call +223 66 12 34 56 at night.", Find::Phone, "+223 66 12 34 56"),
            ("Appeler le 06 12 34 56 78.", Find::Phone, "06 12 34 56 78"),
            ("Tel: 555 0199", Find::Phone, "555 0199"),
            ("Passport AB1234567 was kept.", Find::Number, "AB1234567"),
            ("Son dossier n° 20190045 est ouvert.", Find::Number, "20190045"),
            ("The shelter at 12 Palm Street is full.", Find::Address, "shelter at 12 Palm Street"),
        ] {
            assert!(of(text).contains(&(kind, hit)), "{text}: {:?}", of(text));
        }
    }

    #[test]
    fn figures_that_name_nobody_are_left_alone() {
        for text in [
            "In 2019, 63,251 victims were identified in 106 countries.",
            "Section 3, question 6 asks 12 people.",
            "Women aged 16 to 35 in two districts.",
            "Personnes de 15 à 24 ans, dans 3 régions.",
            "Between May 2026 and June 2028, 450 000 EUR.",
            "General Assembly resolution 64/293 and A/RES/64/293.",
            "The hotline 1188 answers day and night.",
            "Le centre compte 24 places et 3 étages.",
            "Filles de 12 ans et plus.",
            "",
        ] {
            assert_eq!(of(text), [], "{text}");
        }
    }
}
