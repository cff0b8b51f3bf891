//! Rules and principles as they are typed in `assets/catalogue/`: all names still text, nothing checked.
//!
//! What is typed and what is meant are two types; [`load`](super::load) makes one of the other.

use serde::Deserialize;

/// A rule of `rules.ron`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRule {
    pub id: String,
    pub severity: String,
    pub section: Option<String>,
    #[serde(default)]
    pub sections: Vec<String>,
    pub over: Option<String>,
    pub when: RawWhen,
    pub go: RawGo,
    #[serde(default)]
    pub tell: Vec<String>,
    #[serde(default)]
    pub offer: Vec<String>,
    pub source: RawSource,
}

/// A condition.
#[derive(Debug, Deserialize)]
pub(super) enum RawWhen {
    All(Vec<RawWhen>),
    Any(Vec<RawWhen>),
    Not(Box<RawWhen>),
    Never,
    Begun,
    Started,
    HalfDone,
    Silent(String),
    Answered(String),
    Fact(String, String),
    Unproven(String),
    Unsupported(String),
    Chosen(Vec<String>),
    OnlyChosen(Vec<String>),
    OneGroup(Vec<Vec<String>>),
    Has(String),
    HasNo(String),
    NoIndicator,
    Rung(Vec<String>),
    OnlyRungs(Vec<String>),
    Blank(String),
    Is(String, Vec<String>),
    Test(String),
}

/// Where advice is settled.
#[derive(Debug, Deserialize)]
pub(super) enum RawGo {
    /// The question of a role in the rule's section.
    Role(String),
    /// What the rule looks at.
    Thing,
    /// A part of the program.
    Screen(String),
}

/// What a rule rests on.
#[derive(Debug, Deserialize)]
pub(super) enum RawSource {
    /// These items.
    From(Vec<String>),
    /// What the rule looks at, which is an item itself.
    Thing,
    /// Jalon alone.
    Jalon,
}

/// A principle of `principles.ron`, with what can show it in a design.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPrinciple {
    pub id: String,
    pub shown: Vec<RawShown>,
}

/// Something that shows a principle.
#[derive(Debug, Deserialize)]
pub(super) enum RawShown {
    /// A fact has this answer.
    Fact(String, String),
    /// The question of a role in a section is answered.
    Answered(String, String),
    /// An indicator is split by this.
    SplitBy(String),
    /// The chosen sections do not all stand in one of these groups.
    Spans(Vec<Vec<String>>),
    /// An answer rests on own data or better and names where they are.
    Sourced,
    /// A partner takes part.
    Partner,
}
