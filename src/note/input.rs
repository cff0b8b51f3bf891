//! What documents are made from.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::document::Origin;
use super::figure::Figure;
use crate::catalogue::Catalogue;
use crate::project::{AdviceSettled, Id, Project, Sensitivity};
use crate::wording::Wording;

/// How much a piece of advice weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Think about it.
    Consider,
    /// A weak point of the design.
    WeakPoint,
    /// It can do harm, or the design cannot work.
    Serious,
}

impl Severity {
    /// The message that says it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Consider => "note-severity-consider",
            Self::WeakPoint => "note-severity-weak-point",
            Self::Serious => "note-severity-serious",
        }
    }
}

/// A piece of advice, in the document's language.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice {
    /// Its id, under which the project settles it.
    pub id: String,
    /// How much it weighs.
    pub severity: Severity,
    /// What the project shows and what would settle it.
    pub sentence: String,
    /// Why it matters.
    pub why: String,
    /// Where that comes from: a citation, or the program itself.
    pub source: String,
    /// What it is about.
    pub about: Option<Origin>,
    /// The most sensitive thing that its sentence tells of.
    pub sensitivity: Sensitivity,
    /// How the team settled it.
    pub settled: Option<AdviceSettled>,
}

/// A principle, and where the design shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Principle {
    /// What it asks.
    pub statement: String,
    /// Where it comes from.
    pub source: String,
    /// What the design says to it: which part, and in what words. None but a question goes without words.
    pub shown: Vec<(Origin, String)>,
    /// What is said where nothing shows it.
    pub missing: Option<String>,
}

/// Figures, drawn beforehand for the same audience.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    /// How the programme is expected to work, as a whole.
    pub chain: Option<Figure>,
    /// The same in short, for a first page.
    pub short: Option<Figure>,
    /// The same for one section, by its name.
    pub chains: BTreeMap<String, Figure>,
    /// Patterns and the responses to them, by the id of the pattern.
    pub patterns: BTreeMap<Id, Figure>,
    /// Ladders of indicators, by the name of the section.
    pub ladders: BTreeMap<String, Figure>,
    /// Measurements, by the id of the indicator.
    pub plots: BTreeMap<Id, Figure>,
}

/// Everything that a document is made from.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// What the sources ask.
    pub catalogue: &'a Catalogue,
    /// Words in the language of the document.
    pub words: &'a Wording,
    /// What the team wrote.
    pub project: &'a Project,
    /// Advice, open and settled, in the order in which it is read.
    pub advice: &'a [Advice],
    /// Principles of the framework.
    pub principles: &'a [Principle],
    /// Figures.
    pub figures: &'a Figures,
    /// When the project was last edited. None: the latest date that answers and indicators carry.
    pub edited: Option<Timestamp>,
}
