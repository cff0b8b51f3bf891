//! Terms of the field, and where they occur in a text.

use std::collections::HashMap;
use std::ops::Range;

use super::Catalogue;
use super::item::ItemId;
use super::search::{Word, words_of};
use crate::wording::Wording;

/// A term that is explained; its words are ours.
#[derive(Debug, Clone)]
pub struct GlossaryEntry {
    /// Its name in files: `reflection-period`.
    pub id: String,
    /// Id of its words.
    pub message: String,
    /// Items that define or use it, the best first.
    pub see: Vec<ItemId>,
    /// Other terms to look at.
    pub related: Vec<String>,
}

/// Finds the glossary's terms in texts of one language.
#[derive(Debug)]
pub struct Links {
    /// By first word: the words that follow it, and the place of the term; the longest first.
    forms: HashMap<String, Vec<(Vec<String>, usize)>>,
}

impl Links {
    /// Learns the forms of all terms.
    pub fn new(catalogue: &Catalogue, words: &Wording) -> Self {
        let mut forms: HashMap<String, Vec<(Vec<String>, usize)>> = HashMap::new();
        for (place, term) in catalogue.glossary().iter().enumerate() {
            let Some(listed) = words.attribute(&term.message, "forms") else {
                continue;
            };
            for form in listed.split('|') {
                let mut parts = words_of(form).into_iter().map(|w| w.folded);
                if let Some(first) = parts.next() {
                    forms.entry(first).or_default().push((parts.collect(), place));
                }
            }
        }
        for list in forms.values_mut() {
            list.sort_by_key(|(rest, place)| (std::cmp::Reverse(rest.len()), *place));
        }
        Self { forms }
    }

    /// Where terms occur in a text: the first occurrence of each, as byte range and place in the glossary.
    pub fn find(&self, text: &str) -> Vec<(Range<usize>, usize)> {
        let parts = words_of(text);
        let mut found: Vec<(Range<usize>, usize)> = Vec::new();
        let mut at = 0;
        while at < parts.len() {
            match self.at(&parts[at..]) {
                Some((length, term)) => {
                    if found.iter().all(|(_, t)| *t != term) {
                        found.push((parts[at].range.start..parts[at + length - 1].range.end, term));
                    }
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }

    fn at(&self, parts: &[Word]) -> Option<(usize, usize)> {
        let (first, rest) = parts.split_first()?;
        let forms = self.forms.get(&first.folded)?;
        let (form, term) = forms
            .iter()
            .find(|(form, _)| form.len() <= rest.len() && form.iter().zip(rest).all(|(a, b)| *a == b.folded))?;
        Some((1 + form.len(), *term))
    }
}
