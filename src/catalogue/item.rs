//! An item of a source as the program uses it: typed, its references known to resolve.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use super::names::{
    Certainty, Condition, Direction, Disaggregation, Form, Frequency, IndicatorPart, IntroPart, Kind, Moment, Proxy,
    Role, Rung, Tag, Unit,
};

/// Id of an item: a citation of one fixed edition, so it never changes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId(Arc<str>);

impl ItemId {
    /// An id as written in a file.
    pub fn new(id: &str) -> Self {
        Self(id.into())
    }

    /// The id under which languages keep its words: dots become hyphens.
    pub fn message(&self) -> String {
        self.0.replace('.', "-")
    }
}

impl std::ops::Deref for ItemId {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for ItemId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One thing that a source says, asks or lists.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// Id of its words.
    pub message: String,
    /// Name of its source.
    pub source: Arc<str>,
    /// Name of its section.
    pub section: Arc<str>,
    /// What sort of item it is.
    pub kind: Kind,
    /// The item it belongs to.
    pub parent: Option<ItemId>,
    /// The number that the source prints.
    pub number: Option<u16>,
    /// What it is called beside its parent: `b`, `1.4`. Where the source prints none, it is Jalon's.
    pub label: Option<String>,
    /// Notes that it calls.
    pub notes: Vec<ItemId>,
    /// Items and sections that it points to.
    pub refs: Vec<ItemId>,
    /// Addresses.
    pub urls: Vec<String>,
    /// The printed edition has a slip here, explained in the words.
    pub erratum: Option<Certainty>,
    /// What only this sort of item has.
    pub detail: Detail,
    pub(super) place: usize,
    pub(super) file: usize,
}

/// What only one sort of item has.
#[derive(Debug, Clone)]
pub enum Detail {
    /// Nothing more than its words.
    Plain,
    /// Part of an introduction.
    Intro(IntroPart),
    /// Point of a lesson.
    LessonPoint(Form),
    /// Question.
    Question {
        /// What it is about.
        role: Role,
        /// What the reason why it matters rests on.
        grounds: Vec<ItemId>,
        /// Facts that it asks for.
        checks: Vec<CheckFact>,
    },
    /// Prompt.
    Prompt {
        /// How it is printed.
        form: Form,
        /// On which answer it depends.
        condition: Option<Condition>,
    },
    /// Category of indicators.
    Category {
        /// Its step.
        rung: Rung,
        /// Methods printed for it.
        methods: Vec<ItemId>,
        /// Methods that probably serve it too, though none is printed beside it.
        methods_probable: Vec<ItemId>,
    },
    /// Caution.
    Caution(Proxy),
    /// Indicator.
    Indicator(Box<IndicatorFacts>),
    /// Part of an indicator.
    IndicatorPoint {
        /// Which part.
        part: IndicatorPart,
        /// What it is a change in.
        tag: Option<Tag>,
    },
    /// Note.
    Footnote {
        /// Items that call it.
        called_from: Vec<ItemId>,
    },
    /// Further reading.
    Resource {
        /// The printed address is doubtful.
        url_suspect: bool,
    },
}

/// A fact that a question asks for: yes, no or not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckFact {
    /// Its id: a name that no other fact of the catalogue has.
    pub id: Arc<str>,
    /// Id of its words: a short statement that is so or not.
    pub message: String,
    /// The answer that reassures: yes or no. None: neither is better as such.
    pub reassuring: Option<bool>,
}

/// How an indicator is measured.
#[derive(Debug, Clone)]
pub struct IndicatorFacts {
    /// What values look like; the first is the main one.
    pub units: Vec<Unit>,
    /// Which way they should move.
    pub direction: Direction,
    /// By what they can be split.
    pub by: Vec<Disaggregation>,
    /// How often they are usually taken.
    pub every: Frequency,
    /// Printed target.
    pub target: Option<Target>,
    /// Printed follow-up window.
    pub window: Option<Window>,
    /// The source itself calls it a proxy.
    pub proxy: bool,
    /// Printed ways to collect the data.
    pub methods: Vec<ItemId>,
}

/// A target that the source prints.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    /// At least so many per cent.
    Percent(f64),
    /// At least so many.
    Count(u32),
    /// All of them within two steps of a scale.
    AllWithin(u8, u8),
}

/// When the source wants a change to be measured.
#[derive(Debug, Clone, PartialEq)]
pub enum Window {
    /// Between so many and so many months after.
    Between(u16, u16, Moment),
    /// At so many months after.
    At(Vec<u16>, Moment),
    /// No sooner than so many months after.
    AtLeast(u16, Moment),
    /// Within these years of the programme.
    Years(u16, u16),
}

impl Item {
    /// Where it stands in [`Catalogue::items`](super::Catalogue::items).
    pub fn place(&self) -> usize {
        self.place
    }

    /// What a question is about.
    pub fn role(&self) -> Option<Role> {
        match &self.detail {
            Detail::Question { role, .. } => Some(*role),
            _ => None,
        }
    }

    /// Facts that a question asks for.
    pub fn checks(&self) -> &[CheckFact] {
        match &self.detail {
            Detail::Question { checks, .. } => checks,
            _ => &[],
        }
    }

    /// Where a category stands.
    pub fn rung(&self) -> Option<Rung> {
        match &self.detail {
            Detail::Category { rung, .. } => Some(*rung),
            _ => None,
        }
    }

    /// How an indicator is measured.
    pub fn indicator(&self) -> Option<&IndicatorFacts> {
        match &self.detail {
            Detail::Indicator(facts) => Some(facts),
            _ => None,
        }
    }

    /// What an item of an introduction does.
    pub fn intro_part(&self) -> Option<IntroPart> {
        match &self.detail {
            Detail::Intro(part) => Some(*part),
            _ => None,
        }
    }
}
