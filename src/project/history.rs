//! Dated versions of answers and indicators: what stood there before, who had written it, and when.
//!
//! A version is kept when somebody else, or the same person after a pause, begins to change something; not at
//! each keystroke, and never of the whole project.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Answer, Indicator, Project};

/// After so long a pause, the next change begins a new version.
const PAUSE: SignedDuration = SignedDuration::from_mins(10);

/// All dated versions, oldest first.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct History {
    /// By the id of the question.
    #[serde(deserialize_with = "super::unique::map")]
    pub answers: BTreeMap<String, Vec<Version<Answer>>>,
    /// By the id of the indicator.
    #[serde(deserialize_with = "super::unique::map")]
    pub indicators: BTreeMap<String, Vec<Version<Indicator>>>,
}

/// What stood somewhere until it was changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Version<T> {
    /// When it was last changed.
    pub at: Timestamp,
    /// By whom.
    #[serde(default)]
    pub author: String,
    /// What stood there. None: nothing yet.
    #[serde(default)]
    pub content: Option<T>,
}

/// Something of which versions are kept.
trait Versioned: Clone + PartialEq {
    fn stamp(&self) -> (Option<Timestamp>, &str);

    /// Does a change take away at one stroke what took a while to write?
    fn is_emptied_by(&self, _: &Self) -> bool {
        false
    }
}

/// A text of so many bytes is more than a slip of the hand.
const WRITTEN: usize = 40;

impl Versioned for Answer {
    fn stamp(&self) -> (Option<Timestamp>, &str) {
        (self.at, &self.author)
    }

    fn is_emptied_by(&self, new: &Self) -> bool {
        self.text.len() >= WRITTEN && new.text.trim().is_empty()
    }
}

impl Versioned for Indicator {
    fn stamp(&self) -> (Option<Timestamp>, &str) {
        (self.at, &self.author)
    }
}

/// Keeps what stood before a change, unless the change goes on with the work of the same person. What is taken out or
/// emptied is kept in any case.
fn keep<T: Versioned>(versions: &mut Vec<Version<T>>, old: Option<&T>, new: Option<&T>) {
    let Some(old) = old else { return };
    let (old_at, old_author) = old.stamp();
    let goes_on = new.is_some_and(|new| match (old_at, new.stamp()) {
        (Some(before), (Some(after), author)) => after.duration_since(before) < PAUSE && old_author == author,
        // What nobody dated was not written in a sitting: it is the state of the file, and worth keeping.
        (None, (Some(_), _)) => false,
        (_, (None, _)) => true,
    });
    let emptied = new.is_some_and(|new| old.is_emptied_by(new));
    let known = versions.last().is_some_and(|version| version.content.as_ref() == Some(old));
    if (goes_on && !emptied) || known {
        return;
    }
    versions.push(Version {
        at: old_at.unwrap_or(Timestamp::UNIX_EPOCH),
        author: old_author.to_owned(),
        content: Some(old.clone()),
    });
}

impl History {
    /// Notes what stood in an answer before a change.
    pub(super) fn keep_answer(&mut self, question: &str, old: Option<&Answer>, new: Option<&Answer>) {
        keep(self.answers.entry(question.to_owned()).or_default(), old, new);
        self.answers.retain(|_, versions| !versions.is_empty());
    }

    /// Notes what stood in an indicator before a change.
    pub(super) fn keep_indicator(&mut self, id: &str, old: Option<&Indicator>, new: Option<&Indicator>) {
        keep(self.indicators.entry(id.to_owned()).or_default(), old, new);
        self.indicators.retain(|_, versions| !versions.is_empty());
    }
}

impl Project {
    /// Versions of an answer, oldest first; what stands there now is not among them.
    pub fn answer_versions(&self, question: &str) -> &[Version<Answer>] {
        self.history.answers.get(question).map_or(&[], Vec::as_slice)
    }
}
