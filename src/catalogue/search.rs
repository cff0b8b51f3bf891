//! Search over all words of a language: blind to accents and case, by word beginnings, in any order, and by id.

use std::collections::HashMap;
use std::ops::Range;

use super::Catalogue;
use crate::wording::{Wording, fold};

/// What a search found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hit {
    /// An item, by its place in [`Catalogue::items`].
    Item(usize),
    /// A term, by its place in [`Catalogue::glossary`].
    Term(usize),
}

/// All words of a language, ready to be searched.
#[derive(Debug)]
pub struct SearchIndex {
    /// Folded words in order, each with where it stands and how much it counts there.
    words: Vec<(Box<str>, Places)>,
    /// What was indexed: the hit, its folded id, its folded own text.
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    hit: Hit,
    id: Box<str>,
    text: Box<str>,
}

/// Entries that a word stands in, and how much it counts there.
type Places = Vec<(u32, u16)>;

/// How much a word counts, by where it stands.
mod weight {
    pub const NAME: u16 = 14;
    pub const TEXT: u16 = 10;
    pub const OURS: u16 = 4;
    pub const ID: u16 = 12;
}

/// A word of a text as search sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// Without accents, in small letters.
    pub folded: String,
}

/// The words of a text, folded. An apostrophe parts words: « l’aide » is found by “aide”.
pub fn words_of(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(Word { range: from..at, folded: fold(&text[from..at]) });
                start = None;
            }
            _ => {}
        }
    }
    words
}

impl SearchIndex {
    /// Reads all words of a language once.
    pub fn new(catalogue: &Catalogue, words: &Wording) -> Self {
        let mut builder = Builder::default();
        for item in catalogue.items() {
            let named = words.attribute(&item.message, "title").or_else(|| words.attribute(&item.message, "label"));
            let named = named.or_else(|| words.attribute(&item.message, "term"));
            builder.add(
                Hit::Item(item.place),
                &item.id,
                &item.message,
                named.as_deref(),
                &[
                    "why",
                    "good-1",
                    "good-2",
                    "good-3",
                    "good-4",
                    "good-5",
                    "definition",
                    "counts",
                    "excludes",
                    "numerator",
                    "denominator",
                    "erratum",
                ],
                words,
            );
        }
        for (place, term) in catalogue.glossary().iter().enumerate() {
            let named = words.attribute(&term.message, "term");
            builder.add(Hit::Term(place), &term.id, &term.message, named.as_deref(), &["forms"], words);
        }
        builder.finish()
    }

    /// What matches every word of a query, the best first.
    pub fn search(&self, query: &str) -> Vec<Hit> {
        let wanted = words_of(query);
        if wanted.is_empty() {
            return Vec::new();
        }
        let mut total = vec![0_u32; self.entries.len()];
        let mut hits = vec![0_usize; self.entries.len()];
        let mut best = vec![0_u16; self.entries.len()];
        for (nth, word) in wanted.iter().enumerate() {
            best.fill(0);
            let from = self.words.partition_point(|(w, _)| **w < *word.folded);
            for (found, places) in self.words[from..].iter().take_while(|(w, _)| w.starts_with(&word.folded)) {
                // A whole word says more than a beginning, and a long beginning more than a short one.
                let whole = if found.len() == word.folded.len() { 3 } else { 1 };
                for (entry, weight) in places {
                    let slot = &mut best[*entry as usize];
                    *slot = (*slot).max(weight * whole);
                }
            }
            for (entry, score) in best.iter().enumerate().filter(|(_, s)| **s > 0) {
                if hits[entry] == nth {
                    hits[entry] = nth + 1;
                    total[entry] += u32::from(*score);
                }
            }
        }
        let id = fold(query.trim());
        let phrase = wanted.iter().map(|w| w.folded.as_str()).collect::<Vec<_>>().join(" ");
        let mut found: Vec<(u32, usize)> = Vec::new();
        for (at, entry) in self.entries.iter().enumerate() {
            let mut score = if hits[at] == wanted.len() { total[at] } else { 0 };
            if *entry.id == *id {
                score += 10_000;
            } else if entry.id.strip_prefix(&*id).is_some_and(|rest| rest.starts_with('.')) {
                score += 5_000;
            } else if score > 0 && wanted.len() > 1 && entry.text.contains(&phrase) {
                score += 20;
            }
            if score > 0 {
                found.push((score, at));
            }
        }
        // Equal scores stay in reading order.
        found.sort_by_key(|(score, at)| (std::cmp::Reverse(*score), *at));
        found.into_iter().map(|(_, at)| self.entries[at].hit).collect()
    }

    /// Where the words of a query stand in a text, to be marked.
    pub fn marks(text: &str, query: &str) -> Vec<Range<usize>> {
        let wanted = words_of(query);
        let words = words_of(text).into_iter();
        words.filter(|w| wanted.iter().any(|q| w.folded.starts_with(&q.folded))).map(|w| w.range).collect()
    }
}

#[derive(Default)]
struct Builder {
    words: HashMap<String, Places>,
    entries: Vec<Entry>,
}

impl Builder {
    fn add(&mut self, hit: Hit, id: &str, message: &str, named: Option<&str>, ours: &[&str], words: &Wording) {
        let entry = self.entries.len() as u32;
        let text = words.say(message);
        let own = self.text(entry, &text, weight::TEXT);
        if let Some(named) = named {
            self.text(entry, named, weight::NAME);
        }
        for attribute in ours {
            if let Some(text) = words.attribute(message, attribute) {
                self.text(entry, &text, weight::OURS);
            }
        }
        self.text(entry, id, weight::ID);
        self.entries.push(Entry { hit, id: fold(id).into(), text: own.into() });
    }

    fn text(&mut self, entry: u32, text: &str, weight: u16) -> String {
        let mut folded = String::with_capacity(text.len());
        for word in words_of(text) {
            if !folded.is_empty() {
                folded.push(' ');
            }
            folded.push_str(&word.folded);
            let places = self.words.entry(word.folded).or_default();
            match places.last_mut() {
                Some((last, best)) if *last == entry => *best = (*best).max(weight),
                _ => places.push((entry, weight)),
            }
        }
        folded
    }

    fn finish(self) -> SearchIndex {
        let mut words: Vec<(Box<str>, Places)> =
            self.words.into_iter().map(|(word, places)| (word.into_boxed_str(), places)).collect();
        words.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        SearchIndex { words, entries: self.entries }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_ligatures_and_capitals_do_not_matter() {
        assert_eq!(fold("Œuvre ÉTAT Größe"), "oeuvre etat grosse");
        let words: Vec<String> = words_of("l’aide aux « victimes »").into_iter().map(|w| w.folded).collect();
        assert_eq!(words, ["l", "aide", "aux", "victimes"]);
    }

    #[test]
    fn marks_stand_on_the_letters_of_the_text() {
        let text = "La prise en charge à l’État";
        let marks: Vec<&str> = SearchIndex::marks(text, "etat CHA").into_iter().map(|r| &text[r]).collect();
        assert_eq!(marks, ["charge", "État"]);
    }
}
