//! Brings the files of several reviewers together: in any order, as often as one likes, and nothing is lost.
//!
//! Every part of a review is dated. Of two states of one part the later holds; of two with the same date, the one
//! whose text sorts later, so that the outcome never hangs on which file came first. The state that gave way is kept
//! in [`Review::former`].

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::Serialize;

use super::{Dated, Finding, Former, Opinion, Proposal, Review, Voice, Whose};
use crate::project::Id;

/// Files that speak of different proposals: they cannot be brought together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotSame {
    /// The title of the one.
    pub one: String,
    /// The title of another.
    pub other: String,
}

/// Brings reviews of one proposal together.
pub fn merge(first: &Review, others: &[Review]) -> Result<Review, NotSame> {
    let mut merged = join(first, first);
    let mut left: Vec<&Review> = others.iter().collect();
    // A file may be known to be of the same proposal only through a third.
    while !left.is_empty() {
        let (same, rest): (Vec<&Review>, Vec<&Review>) = left.iter().partition(|other| is_same(&merged, other));
        if same.is_empty() {
            return Err(NotSame { one: merged.proposal.title, other: rest[0].proposal.title.clone() });
        }
        merged = same.into_iter().fold(merged, |merged, other| join(&merged, other));
        left = rest;
    }
    Ok(merged)
}

/// Do two reviews speak of the same proposal? They are copies of one review, or saw the same file, or its title and
/// applicant are the same.
pub fn is_same(one: &Review, other: &Review) -> bool {
    let ids = |review: &Review| -> BTreeSet<Id> { review.joined.iter().chain([&review.id]).cloned().collect() };
    !ids(one).is_disjoint(&ids(other)) || proposals(one).any(|mine| proposals(other).any(|theirs| alike(mine, theirs)))
}

/// How the proposal was described, now and before.
fn proposals(review: &Review) -> impl Iterator<Item = &Proposal> {
    let former = review.former.iter().filter_map(|former| match former {
        Former::Proposal(proposal) => Some(&**proposal),
        _ => None,
    });
    former.chain([&review.proposal])
}

fn alike(one: &Proposal, other: &Proposal) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let digest = one.digest().filter(|digest| !digest.is_empty());
    digest.is_some() && digest == other.digest()
        || !plain(&one.title).is_empty()
            && plain(&one.title) == plain(&other.title)
            && plain(&one.applicant) == plain(&other.applicant)
}

/// A part of a review that is decided as one.
trait Part: Clone + PartialEq + Serialize {
    fn at(&self) -> Option<Timestamp>;

    /// Nothing was ever said in it.
    fn is_blank(&self) -> bool;
}

macro_rules! parts {
    ($($type:ty),+) => {$(
        impl Part for $type {
            fn at(&self) -> Option<Timestamp> {
                self.at
            }

            fn is_blank(&self) -> bool {
                *self == Self::default()
            }
        }
    )+};
}

parts!(Proposal, super::ReviewScope, super::Assigned, super::Reviewer, super::Point, super::Conclusion, super::Mark);

impl<T: Clone + PartialEq + Default + Serialize> Part for Dated<T> {
    fn at(&self) -> Option<Timestamp> {
        self.at
    }

    fn is_blank(&self) -> bool {
        *self == Self::default()
    }
}

impl Part for Finding {
    fn at(&self) -> Option<Timestamp> {
        self.at
    }

    fn is_blank(&self) -> bool {
        false
    }
}

/// What decides between two states: something over nothing, the later date, the text that sorts later.
fn rank<T: Part>(part: &T) -> (bool, Option<Timestamp>, String) {
    (!part.is_blank(), part.at(), canonical(part))
}

/// One text for one content. Maps and sets have one order, and a review holds no number without end.
fn canonical(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// What holds of two states. The other is kept, unless nothing stood there.
fn later<T: Part>(one: &T, other: &T, former: &mut Vec<Former>, name: impl Fn(T) -> Former) -> T {
    if one == other {
        return one.clone();
    }
    let (holds, gives_way) = if rank(one) > rank(other) { (one, other) } else { (other, one) };
    if !gives_way.is_blank() {
        former.push(name(gives_way.clone()));
    }
    holds.clone()
}

fn maps<K: Ord + Clone, T: Part>(
    one: &BTreeMap<K, T>,
    other: &BTreeMap<K, T>,
    former: &mut Vec<Former>,
    name: impl Fn(K, T) -> Former,
) -> BTreeMap<K, T> {
    let mut merged = one.clone();
    for (key, theirs) in other {
        let holds = match one.get(key) {
            Some(mine) => later(mine, theirs, former, |lost| name(key.clone(), lost)),
            None => theirs.clone(),
        };
        merged.insert(key.clone(), holds);
    }
    merged
}

fn opinions(one: &Opinion, other: &Opinion, whose: &Whose, former: &mut Vec<Former>) -> Opinion {
    let of = || whose.clone();
    Opinion {
        findings: maps(&one.findings, &other.findings, former, |subject, lost| {
            Former::Finding(of(), subject, Box::new(lost))
        }),
        points: maps(&one.points, &other.points, former, |id, lost| Former::Point(of(), id, Box::new(lost))),
        conclusion: later(&one.conclusion, &other.conclusion, former, |lost| Former::Conclusion(of(), Box::new(lost))),
        marks: maps(&one.marks, &other.marks, former, |criterion, lost| Former::Mark(of(), criterion, lost)),
    }
}

fn voices(one: &Review, other: &Review, former: &mut Vec<Former>) -> BTreeMap<Id, Voice> {
    let mut merged = one.voices.clone();
    for (id, theirs) in &other.voices {
        let voice = match one.voices.get(id) {
            Some(mine) => Voice {
                reviewer: later(&mine.reviewer, &theirs.reviewer, former, |lost| {
                    Former::Reviewer(id.clone(), Box::new(lost))
                }),
                opinion: opinions(&mine.opinion, &theirs.opinion, &Whose::Voice(id.clone()), former),
            },
            None => theirs.clone(),
        };
        merged.insert(id.clone(), voice);
    }
    merged
}

/// Joins two reviews. Joined with itself, a review only has what gave way before put in order.
fn join(one: &Review, other: &Review) -> Review {
    let mut former = [&one.former[..], &other.former].concat();
    let lost = &mut former;
    let mut joined: BTreeSet<Id> = one.joined.union(&other.joined).chain([&one.id, &other.id]).cloned().collect();
    let id = joined.pop_first().unwrap_or_else(|| one.id.clone());
    let mut merged = Review {
        joined,
        proposal: later(&one.proposal, &other.proposal, lost, |it| Former::Proposal(Box::new(it))),
        language: later(&one.language, &other.language, lost, Former::Language),
        sections: maps(&one.sections, &other.sections, lost, Former::Section),
        scale: later(&one.scale, &other.scale, lost, |it| Former::Scale(Box::new(it))),
        voices: voices(one, other, lost),
        agreed: opinions(&one.agreed, &other.agreed, &Whose::Agreed, lost),
        assigned: maps(&one.assigned, &other.assigned, lost, Former::Assigned),
        concluded: later(&one.concluded, &other.concluded, lost, Former::Concluded),
        former: Vec::new(),
        id,
    };
    former.sort_by_cached_key(canonical);
    former.dedup();
    merged.former = former;
    merged
}
