//! What the program carries: structure of the sources (RON), words (Fluent), and the faces of window and paper.
//!
//! All is embedded in the binary, so a copied program is a whole program. An organisation can lay
//! files of its own over the texts, by path, to try changed content without building anything.

mod font;

use std::borrow::Cow;
use std::collections::BTreeMap;

pub use font::Font;

/// Every text, by its path below `assets/`, in order of path.
#[derive(Debug, Clone)]
pub struct Assets {
    files: BTreeMap<Cow<'static, str>, Cow<'static, str>>,
}

/// One text and where it stands.
#[derive(Debug, Clone, Copy)]
pub struct Asset<'a> {
    /// Path below `assets/`, with forward slashes.
    pub path: &'a str,
    /// The text, without a byte-order mark.
    pub text: &'a str,
}

impl Default for Assets {
    fn default() -> Self {
        Self::embedded()
    }
}

impl Assets {
    /// What was built into the program.
    pub fn embedded() -> Self {
        const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
        let files = FILES.iter().map(|(path, text)| (Cow::Borrowed(*path), Cow::Borrowed(*text)));
        Self { files: files.collect() }
    }

    /// These texts and no others.
    pub fn only(files: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { files: BTreeMap::new() }.with(files)
    }

    /// Lays other texts over these: the same path replaces, a new path is added.
    #[must_use]
    pub fn with(mut self, files: impl IntoIterator<Item = (String, String)>) -> Self {
        for (path, text) in files {
            // Editors on Windows like to put a byte-order mark first; RON calls it an error.
            let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
            self.files.insert(Cow::Owned(path), Cow::Owned(text));
        }
        self
    }

    /// All texts below a folder such as `wording/fr/`, in order of path.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = Asset<'a>> {
        self.files.iter().filter(move |(path, _)| path.starts_with(folder)).map(|(path, text)| Asset { path, text })
    }

    /// One text by its path.
    pub fn get(&self, path: &str) -> Option<Asset<'_>> {
        self.files.get_key_value(path).map(|(path, text)| Asset { path, text })
    }

    /// The names of the folders directly below a folder: the languages, the sources.
    pub fn folders<'a>(&'a self, folder: &'a str) -> Vec<&'a str> {
        let mut names: Vec<&str> = self
            .files
            .keys()
            .filter_map(|path| path.strip_prefix(folder)?.split_once('/').map(|(name, _)| name))
            .collect();
        names.dedup();
        names
    }
}

/// Something wrong in a text of content: where it stands and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// File below `assets/`.
    pub path: String,
    /// Line in the file, from 1, where it could be told.
    pub line: Option<usize>,
    /// Item or message concerned.
    pub item: Option<String>,
    /// What is wrong, said of the item or the file.
    pub what: String,
    /// What to do.
    pub mend: String,
}

impl Fault {
    /// A fault of a file.
    pub fn new(path: &str, what: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line: None, item: None, what: what.into(), mend: String::new() }
    }

    /// Names the item.
    #[must_use]
    pub fn item(mut self, item: &str) -> Self {
        self.item = Some(item.to_owned());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn mend(mut self, mend: impl Into<String>) -> Self {
        self.mend = mend.into();
        self
    }

    /// Finds the line of a place in the text.
    #[must_use]
    pub fn at_offset(mut self, text: &str, offset: usize) -> Self {
        let before = text.as_bytes().iter().take(offset);
        self.line = Some(1 + before.filter(|b| **b == b'\n').count());
        self
    }

    /// Finds the line where a passage starts, counting from its first character that is no line break.
    #[must_use]
    pub fn at_text(self, text: &str, passage: &str) -> Self {
        let skip = passage.len() - passage.trim_start_matches('\n').len();
        let found = text.find(passage).map(|at| at + skip);
        // A passage that asks for a line break before it may also open the file.
        let found = found.or_else(|| text.starts_with(&passage[skip..]).then_some(0));
        match found {
            Some(offset) => self.at_offset(text, offset),
            None => self,
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.path)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        write!(f, ": ")?;
        if let Some(item) = &self.item {
            write!(f, "{item} ")?;
        }
        write!(f, "{}", self.what)?;
        if !self.what.ends_with(['.', '?', '!']) {
            write!(f, ".")?;
        }
        if !self.mend.is_empty() {
            write!(f, " {}", self.mend)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_an_organisation_takes_the_place_of_ours() {
        let path = "wording/en/language.ftl".to_owned();
        let before = Assets::embedded();
        let after = before.clone().with([
            (path.clone(), "\u{feff}language-name = Ours".to_owned()),
            ("wording/xx/language.ftl".to_owned(), String::new()),
        ]);
        assert_ne!(before.get(&path).map(|a| a.text), after.get(&path).map(|a| a.text));
        assert_eq!(after.get(&path).map(|a| a.text), Some("language-name = Ours"));
        assert_eq!(after.folders("wording/").len(), before.folders("wording/").len() + 1);
    }
}
