//! What reviewers find in a proposal: a review is a thing of its own, beside the project or paper that it looks at.
//!
//! A [`Review`] changes only through a [`ReviewEdit`], as a project does through its edits. Each reviewer has a voice;
//! what they agree on stands beside the voices and never takes their place. Every part carries the moment of its last
//! change, so that files of several reviewers come together in any order, and nothing that lost is thrown away.
//!
//! Nothing in a review locks it: it can be concluded, and the conclusion taken off again.

mod compare;
mod contents;
mod edit;
mod finding;
mod merge;
mod names;
mod naming;
mod opinion;
mod proposal;
mod scale;
mod send;
mod soundness;
mod step;
mod subject;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use compare::{Agreement, Difference, ReviewProgress};
pub use contents::SectionToReview;
pub use edit::{ReviewEdit, Whose};
pub use finding::Finding;
pub use merge::{NotSame, is_same, merge};
pub use opinion::{Conclusion, Conflicts, Opinion, Point, PointKind, Recommendation, Reviewer, Voice};
pub use proposal::{Proposal, ProposalKind};
pub use scale::{Criterion, Mark, Scale, Step, Weighted, label};
pub use send::{Findings, Kept, LeftOut, Outcome, Receiving, Sent, belongs, findings_for_applicant, outcomes, receive};
pub use step::ReviewStep;
pub use subject::{About, NoSubject, Subject};

use crate::project::{Id, unique_map};

/// A review of one proposal, by one person or several.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Review {
    /// Its id.
    pub id: Id,
    /// Ids of the reviews that were brought together in it.
    #[serde(default)]
    pub joined: BTreeSet<Id>,
    /// What is reviewed.
    #[serde(default)]
    pub proposal: Proposal,
    /// Language it is written in, as its code.
    #[serde(default)]
    pub language: Dated<String>,
    /// Which sections are reviewed, by name. Those that always apply are in unless they are left out here.
    #[serde(default, deserialize_with = "unique_map")]
    pub sections: BTreeMap<String, ReviewScope>,
    /// The organisation's own scale, where it has one.
    #[serde(default)]
    pub scale: Dated<Option<Scale>>,
    /// Who reviews, and what each finds.
    #[serde(default, deserialize_with = "unique_map")]
    pub voices: BTreeMap<Id, Voice>,
    /// What they agree on. Their own findings stay.
    #[serde(default)]
    pub agreed: Opinion,
    /// Who reviews which section, by its name.
    #[serde(default, deserialize_with = "unique_map")]
    pub assigned: BTreeMap<String, Assigned>,
    /// When it was concluded. None: it is open. It can be taken off at any time.
    #[serde(default)]
    pub concluded: Dated<Option<Date>>,
    /// What gave way when files were brought together, so that nobody's words vanish.
    #[serde(default)]
    pub former: Vec<Former>,
}

/// A value and when it was last changed: of two, the later one holds.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "T: Deserialize<'de> + Default"))]
pub struct Dated<T> {
    /// The value.
    #[serde(default)]
    pub value: T,
    /// When it was set.
    #[serde(default)]
    pub at: Option<Timestamp>,
}

/// Is a section reviewed, and why?
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ReviewScope {
    /// It is. A section that is left out keeps what was found in it.
    pub chosen: bool,
    /// Why, or why not.
    pub why: String,
    /// When that was last changed.
    pub at: Option<Timestamp>,
}

/// Who reviews a section.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Assigned {
    /// The voices.
    pub voices: BTreeSet<Id>,
    /// When that was last changed.
    pub at: Option<Timestamp>,
}

/// A part of a review as it stood before another took its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Former {
    /// What is reviewed.
    Proposal(Box<Proposal>),
    /// Language.
    Language(Dated<String>),
    /// Whether a section is reviewed.
    Section(String, ReviewScope),
    /// The scale.
    Scale(Box<Dated<Option<Scale>>>),
    /// Who reviews a section.
    Assigned(String, Assigned),
    /// When it was concluded.
    Concluded(Dated<Option<Date>>),
    /// Who a reviewer is.
    Reviewer(Id, Box<Reviewer>),
    /// A finding.
    Finding(Whose, Subject, Box<Finding>),
    /// A strength, weakness or condition.
    Point(Whose, Id, Box<Point>),
    /// A recommendation.
    Conclusion(Whose, Box<Conclusion>),
    /// A mark on the scale.
    Mark(Whose, String, Mark),
}

impl Review {
    /// A review in which nothing is said yet.
    pub fn new(id: Id) -> Self {
        Self {
            id,
            joined: BTreeSet::new(),
            proposal: Proposal::default(),
            language: Dated::default(),
            sections: BTreeMap::new(),
            scale: Dated::default(),
            voices: BTreeMap::new(),
            agreed: Opinion::default(),
            assigned: BTreeMap::new(),
            concluded: Dated::default(),
            former: Vec::new(),
        }
    }

    /// What somebody finds, or what all agree on. None: no such voice.
    pub fn opinion(&self, whose: &Whose) -> Option<&Opinion> {
        match whose {
            Whose::Agreed => Some(&self.agreed),
            Whose::Voice(id) => self.voices.get(id).map(|voice| &voice.opinion),
        }
    }

    /// The voices in the order in which they joined: the first is A, the next B.
    pub fn in_order(&self) -> Vec<(&Id, &Voice)> {
        let mut all: Vec<_> = self.voices.iter().collect();
        all.sort_by_key(|(id, voice)| (voice.reviewer.since, *id));
        all
    }

    /// A finding, where one was made.
    pub fn finding(&self, whose: &Whose, subject: &Subject) -> Option<&Finding> {
        self.opinion(whose)?.findings.get(subject)
    }

    /// Is a section reviewed? One that always applies is, unless it was left out.
    pub fn includes(&self, section: &str, always: bool) -> bool {
        self.sections.get(section).map_or(always, |scope| scope.chosen)
    }
}

impl<T> Dated<T> {
    /// A value that was set at a moment.
    pub fn at(value: T, at: Timestamp) -> Self {
        Self { value, at: Some(at) }
    }
}
