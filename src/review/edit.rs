//! Every change to a review is a value: it can be applied, undone, redone and kept in a journal.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Assigned, Conclusion, Dated, Finding, Mark, Opinion, Point, Proposal, Review, ReviewScope, Reviewer, Scale,
    Subject, Voice,
};
use crate::project::Id;

/// Whose opinion it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// What all agree on.
    Agreed,
    /// One reviewer's.
    Voice(Id),
}

/// A change to a review.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ReviewEdit {
    /// What is reviewed.
    Proposal(Box<Proposal>),
    /// The language it is written in.
    Language(Dated<String>),
    /// Whether a section is reviewed. None: as if nothing had been said.
    Section(String, Option<ReviewScope>),
    /// The organisation's own scale.
    Scale(Box<Dated<Option<Scale>>>),
    /// Who a reviewer is. One who is not there yet joins.
    Reviewer(Id, Box<Reviewer>),
    /// A reviewer with everything they found. None: they go, and so does what they found.
    Voice(Id, Option<Box<Voice>>),
    /// A finding. None: as if there had never been one; to take back what a colleague may have, clear it instead.
    Finding(Whose, Subject, Option<Box<Finding>>),
    /// A strength, weakness or condition. None: as if there had never been one; to take one out, mark it gone.
    Point(Whose, Id, Option<Box<Point>>),
    /// What is recommended, and why.
    Recommend(Whose, Box<Conclusion>),
    /// A mark on the scale, by the criterion's name. None: as if there had never been one.
    Mark(Whose, String, Option<Mark>),
    /// Who reviews a section. None: as if nothing had been said.
    Assign(String, Option<Assigned>),
    /// When it was concluded, or that it is open again.
    Concluded(Dated<Option<Date>>),
    /// The whole of a review: what was recovered or merged.
    Whole(Box<Review>),
    /// Several changes that are one to the person who made them.
    Group(Vec<ReviewEdit>),
}

impl ReviewEdit {
    /// Makes the change and gives back the one that undoes it.
    pub fn apply(self, review: &mut Review) -> Self {
        match self {
            Self::Proposal(it) => Self::Proposal(Box::new(std::mem::replace(&mut review.proposal, *it))),
            Self::Language(it) => Self::Language(std::mem::replace(&mut review.language, it)),
            Self::Section(section, scope) => {
                let old = swap(&mut review.sections, &section, scope);
                Self::Section(section, old)
            }
            Self::Scale(it) => Self::Scale(Box::new(std::mem::replace(&mut review.scale, *it))),
            Self::Reviewer(id, who) => match review.voices.get_mut(&id) {
                Some(voice) => {
                    let old = std::mem::replace(&mut voice.reviewer, *who);
                    Self::Reviewer(id, Box::new(old))
                }
                None => {
                    let voice = Voice { reviewer: *who, opinion: Opinion::default() };
                    review.voices.insert(id.clone(), voice);
                    Self::Voice(id, None)
                }
            },
            Self::Voice(id, voice) => {
                let old = swap(&mut review.voices, &id, voice.map(|it| *it));
                Self::Voice(id, old.map(Box::new))
            }
            Self::Finding(whose, subject, it) => in_opinion(review, whose, |opinion, whose| {
                let old = swap(&mut opinion.findings, &subject, it.map(|it| *it));
                Self::Finding(whose, subject, old.map(Box::new))
            }),
            Self::Point(whose, id, it) => in_opinion(review, whose, |opinion, whose| {
                let old = swap(&mut opinion.points, &id, it.map(|it| *it));
                Self::Point(whose, id, old.map(Box::new))
            }),
            Self::Recommend(whose, it) => in_opinion(review, whose, |opinion, whose| {
                Self::Recommend(whose, Box::new(std::mem::replace(&mut opinion.conclusion, *it)))
            }),
            Self::Mark(whose, criterion, it) => in_opinion(review, whose, |opinion, whose| {
                let old = swap(&mut opinion.marks, &criterion, it);
                Self::Mark(whose, criterion, old)
            }),
            Self::Assign(section, it) => {
                let old = swap(&mut review.assigned, &section, it);
                Self::Assign(section, old)
            }
            Self::Concluded(it) => Self::Concluded(std::mem::replace(&mut review.concluded, it)),
            Self::Whole(other) => Self::Whole(Box::new(std::mem::replace(review, *other))),
            Self::Group(edits) => {
                let mut undo: Vec<Self> = edits.into_iter().map(|edit| edit.apply(review)).collect();
                undo.reverse();
                Self::Group(undo)
            }
        }
    }

    /// Changes nothing, whatever the review.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Group(edits) if edits.iter().all(Self::is_empty))
    }
}

/// Changes somebody's opinion. A voice that is not there has none to change.
fn in_opinion(review: &mut Review, whose: Whose, change: impl FnOnce(&mut Opinion, Whose) -> ReviewEdit) -> ReviewEdit {
    let opinion = match &whose {
        Whose::Agreed => Some(&mut review.agreed),
        Whose::Voice(id) => review.voices.get_mut(id).map(|voice| &mut voice.opinion),
    };
    match opinion {
        Some(opinion) => change(opinion, whose),
        None => ReviewEdit::Group(Vec::new()),
    }
}

fn swap<K: Ord + Clone, T>(map: &mut BTreeMap<K, T>, key: &K, value: Option<T>) -> Option<T> {
    match value {
        Some(value) => map.insert(key.clone(), value),
        None => map.remove(key),
    }
}
