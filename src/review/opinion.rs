//! What one reviewer thinks of a proposal, or what all agree on: findings, points, a recommendation in words.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Finding, Mark, Subject};
use crate::project::{Id, Sensitivity, unique_map};

/// Whether a reviewer has a stake in the proposal.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Conflicts {
    /// Nothing was said about it yet.
    #[default]
    NotSaid,
    /// The reviewer declares none.
    None,
    /// The reviewer declares this.
    Declared(String),
}

/// Who reviews.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Reviewer {
    /// Name or initials, where the organisation wants them. They never leave it.
    pub name: String,
    /// What the person does.
    pub function: String,
    /// For whom.
    pub organisation: String,
    /// A stake in the proposal.
    pub conflicts: Conflicts,
    /// Digest of the state of the project that was reviewed.
    pub seen: String,
    /// When the reviewer joined.
    pub since: Option<Timestamp>,
    /// When this was last changed.
    pub at: Option<Timestamp>,
}

/// A reviewer and what they find.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Voice {
    /// Who it is.
    pub reviewer: Reviewer,
    /// What they find.
    pub opinion: Opinion,
}

/// What one reviewer thinks, or what all agree on.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Opinion {
    /// Findings, by what they are about.
    #[serde(deserialize_with = "unique_map")]
    pub findings: BTreeMap<Subject, Finding>,
    /// Strengths, weaknesses and conditions, by their ids.
    #[serde(deserialize_with = "unique_map")]
    pub points: BTreeMap<Id, Point>,
    /// What is recommended.
    pub conclusion: Conclusion,
    /// Marks on the organisation's own scale, by the id of the criterion.
    #[serde(deserialize_with = "unique_map")]
    pub marks: BTreeMap<String, Mark>,
}

/// What a point says of the proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PointKind {
    /// What speaks for it.
    #[default]
    Strength,
    /// What speaks against it.
    Weakness,
    /// What must be so before it is supported.
    Condition,
}

/// A strength, a weakness or a condition.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Point {
    /// Which of the three.
    pub kind: PointKind,
    /// What it says.
    pub text: String,
    /// Where it stands among those of its kind: the lower number first.
    pub place: u32,
    /// Who may see it.
    pub sensitivity: Sensitivity,
    /// It was taken out, and stays as a trace so that no colleague's file brings it back.
    pub gone: bool,
    /// Who wrote it last.
    pub author: String,
    /// When.
    pub at: Option<Timestamp>,
}

/// What is recommended to those who decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recommendation {
    /// Support it.
    Support,
    /// Support it when the conditions are met.
    SupportWithConditions,
    /// Have it revised and sent again.
    Revise,
    /// Do not support it.
    DoNotSupport,
    /// Something of the organisation's own.
    Own(String),
}

/// A recommendation and its reason.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Conclusion {
    /// What is recommended. None: nothing yet.
    pub recommendation: Option<Recommendation>,
    /// Why.
    pub reason: String,
    /// Who may see it.
    pub sensitivity: Sensitivity,
    /// Who wrote it last.
    pub author: String,
    /// When.
    pub at: Option<Timestamp>,
}

impl Opinion {
    /// The points of a kind that stand, in their order.
    pub fn points(&self, kind: PointKind) -> Vec<(&Id, &Point)> {
        let stands = |point: &Point| point.kind == kind && !point.gone;
        let mut all: Vec<_> = self.points.iter().filter(|(_, point)| stands(point)).collect();
        all.sort_by_key(|(id, point)| (point.place, *id));
        all
    }

    /// Says nothing yet.
    pub fn is_empty(&self) -> bool {
        self.findings.values().all(Finding::is_empty)
            && self.points.values().all(|point| point.gone)
            && self.conclusion.recommendation.is_none()
            && self.conclusion.reason.trim().is_empty()
            && self.marks.values().all(|mark| mark.value.is_none())
    }
}

impl Reviewer {
    /// What a reader outside the organisation knows them by: function and organisation, never a name.
    pub fn title(&self) -> String {
        let parts = [self.function.trim(), self.organisation.trim()];
        parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(", ")
    }
}
