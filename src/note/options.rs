//! What a person chooses before a document is made: its kind, its parts, whom it is for, its paper.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::project::Sensitivity;

/// Makes an enum whose choices have names that commands and files use, and the messages that say them.
macro_rules! named {
    ($(#[$about:meta])* $name:ident, $words:literal { $($(#[$doc:meta])* $choice:ident $text:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$doc])* $choice,)+ }

        impl $name {
            /// All choices, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$choice,)+];

            /// The name that commands and files use.
            pub fn name(self) -> &'static str {
                match self { $(Self::$choice => $text,)+ }
            }

            /// The one of that name.
            pub fn parse(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }

            /// The message that says it.
            pub fn message(self) -> String {
                format!("{}{}", $words, self.name())
            }
        }
    };
}

named! {
    /// A kind of document.
    Kind, "note-kind-" {
        /// The whole design.
        Note "note",
        /// The design on two pages.
        Summary "summary",
        /// Indicators: logframe, collection, sheets.
        Plan "plan",
        /// One sheet an indicator.
        Sheets "sheets",
        /// The logframe alone.
        Logframe "logframe",
        /// Who collects what, when and how.
        Collection "collection",
        /// Questions with room to write, for a workshop.
        Worksheet "worksheet",
        /// What was measured.
        Report "report",
    }
}

named! {
    /// A kind of document about a review.
    ReviewKind, "note-kind-" {
        /// For those who decide: conclusion, findings, what was asked and answered.
        Review "review",
        /// For the applicant: what has to be made clear.
        Letter "letter",
    }
}

named! {
    /// A part of the design note or of the indicator plan.
    Part, "note-part-" {
        /// What the programme is, for whom and with whom.
        Programme "programme",
        /// Patterns of trafficking and the responses to them.
        Patterns "patterns",
        /// How the programme is expected to work.
        Chain "chain",
        /// Questions and answers, section by section.
        Answers "answers",
        /// Lessons taken, section by section.
        Lessons "lessons",
        /// Assumptions and risks.
        Risks "risks",
        /// Information that is missing.
        Gaps "gaps",
        /// What is to be done.
        Actions "actions",
        /// What reviewers asked, and what became of it.
        Received "received",
        /// The logframe.
        Logframe "logframe",
        /// Who collects what, when and how.
        Collection "collection",
        /// One sheet an indicator.
        Sheets "sheets",
        /// What was measured.
        Measurements "measurements",
        /// The principles of the framework.
        Principles "principles",
        /// Advice, open and settled.
        Advice "advice",
        /// Sources, terms, how the document was made.
        Annexes "annexes",
    }
}

named! {
    /// The size of a page.
    Paper, "note-paper-" {
        /// ISO A4.
        A4 "a4",
        /// North American Letter.
        Letter "letter",
    }
}

/// What was chosen for a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choice {
    /// Its kind.
    pub kind: Kind,
    /// Parts that are left away. So chosen, a part that is new in a later version shows by itself.
    pub without: BTreeSet<Part>,
    /// Whom it is for: what is more sensitive is left out.
    pub audience: Sensitivity,
    /// The size of its pages.
    pub paper: Paper,
    /// Each page says that it is a draft.
    pub draft: bool,
    /// Sections of the worksheet, by name. Empty: all that apply.
    pub sections: BTreeSet<String>,
}

impl Default for Choice {
    fn default() -> Self {
        Self {
            kind: Kind::Note,
            without: BTreeSet::new(),
            audience: Sensitivity::Internal,
            paper: Paper::A4,
            draft: false,
            sections: BTreeSet::new(),
        }
    }
}

impl Choice {
    /// A kind with all its parts, for the team itself.
    pub fn of(kind: Kind) -> Self {
        Self { kind, ..Self::default() }
    }

    /// Is a part of the document wanted?
    pub fn has(&self, part: Part) -> bool {
        !self.without.contains(&part)
    }
}
