//! A rule as the program uses it: names resolved, the questions it asks for found once.

use std::sync::Arc;

use serde::Serialize;

use crate::catalogue::{Disaggregation, ItemId, Rung};
use crate::project::{Check, EntityKind};

/// How much a piece of advice weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth a thought.
    Consider,
    /// A weak point of the design.
    WeakPoint,
    /// Puts the result, or people, at risk.
    Serious,
}

impl Severity {
    /// All of them, from light to grave.
    pub const ALL: &'static [Self] = &[Self::Consider, Self::WeakPoint, Self::Serious];

    /// The name that files, commands and JSON use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Consider => "consider",
            Self::WeakPoint => "weak-point",
            Self::Serious => "serious",
        }
    }

    /// The message that says it.
    pub fn message(self) -> String {
        format!("severity-{}", self.name())
    }
}

/// A part of the program in which advice is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Screen {
    /// What the programme is and which sections apply.
    Scope,
    /// The pattern board.
    Patterns,
    /// The results chain.
    Chain,
    /// The indicators.
    Indicators,
}

/// What a rule looks at, one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Over {
    Whole,
    Section,
    Question,
    Lesson,
    Barrier,
    TargetGroup,
    Risk,
    Pattern,
    Indicator,
    Accepted,
    Chain,
    Principle,
    /// The search for personal data, which runs apart.
    Text,
}

/// A field of what is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Field {
    Response,
    Activity,
    Evidence,
    Kind,
    Channels,
    Status,
    Reason,
    Plan,
    Effect,
    Change,
    Sources,
    Note,
    Owner,
    Baseline,
    Target,
    Method,
    Responsible,
    Rung,
    Section,
}

/// A test that a condition over fields cannot say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Test {
    SomeFactorOut,
    AllFactorsOut,
    SomeReachUnsaid,
    StrongResponseLeft,
    StandsForTooMuch,
    NotSplit,
    ShareNeeded,
    FollowUpTooSoon,
    SmallCount,
    LessonsLeft,
    FactsUnsaid,
    FactsUnknown,
    Broken,
    NotShown,
}

/// A value that a rule of the whole tells beside its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Tell {
    Activities,
    Sections,
}

/// Questions of a role in a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    pub section: Arc<str>,
    pub questions: Vec<ItemId>,
}

/// A fact and the question that asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FactRef {
    pub id: Arc<str>,
    pub section: Arc<str>,
    pub question: ItemId,
}

/// A condition.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum When {
    All(Vec<When>),
    Any(Vec<When>),
    Not(Box<When>),
    Never,
    Begun,
    Started,
    HalfDone,
    Silent(Asked),
    Answered(Asked),
    /// None: nothing was said.
    Fact(FactRef, Option<Check>),
    Unproven(FactRef),
    Unsupported(Asked),
    Chosen(Vec<Arc<str>>),
    OnlyChosen(Vec<Arc<str>>),
    OneGroup(Vec<Vec<Arc<str>>>),
    Has(EntityKind),
    NoIndicator,
    Rung(Vec<Rung>),
    OnlyRungs(Vec<Rung>),
    Blank(Field),
    Is(Field, Vec<String>),
    Test(Test),
}

/// Where advice is settled.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Go {
    Question(ItemId),
    Thing,
    Screen(Screen),
}

/// What a rule rests on.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Ground {
    Items(Vec<ItemId>),
    Thing,
    Jalon,
}

/// A rule.
#[derive(Debug, Clone)]
pub struct Rule {
    pub(super) id: Arc<str>,
    pub(super) severity: Severity,
    /// The rule is silent where this section does not apply.
    pub(super) section: Option<Arc<str>>,
    /// Of sections and indicators: those it looks at. Empty: all.
    pub(super) sections: Vec<Arc<str>>,
    pub(super) over: Over,
    pub(super) when: When,
    pub(super) go: Go,
    pub(super) tell: Vec<Tell>,
    pub(super) offer: Vec<ItemId>,
    pub(super) ground: Ground,
}

impl Rule {
    /// Its id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The message that says it.
    pub fn message(&self) -> String {
        format!("advice-{}", self.id)
    }

    /// How much it weighs.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The items that it rests on. Empty: Jalon alone, or each time the item that it looks at.
    pub fn sources(&self) -> &[ItemId] {
        match &self.ground {
            Ground::Items(items) => items,
            Ground::Thing | Ground::Jalon => &[],
        }
    }

    /// Does it rest on Jalon alone?
    pub fn is_ours(&self) -> bool {
        self.ground == Ground::Jalon
    }
}

/// Something that shows a principle.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Sign {
    Fact(FactRef, Check),
    Answered(Asked),
    SplitBy(Disaggregation),
    Spans(Vec<Vec<Arc<str>>>),
    Sourced,
    Partner,
}

/// A principle and what can show it.
#[derive(Debug, Clone)]
pub(super) struct Principle {
    pub item: ItemId,
    pub signs: Vec<Sign>,
}

/// All rules and principles.
#[derive(Debug, Clone)]
pub struct Rulebook {
    pub(super) rules: Vec<Rule>,
    pub(super) principles: Vec<Principle>,
    pub(super) chain: Vec<super::draft::Recipe>,
    pub(super) facts: super::facts::FactNeeds,
}

impl Rulebook {
    /// The rules, in the order in which they are read.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }
}
