//! What a team answers to a question, and what it takes from a lesson.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Id, Sensitivity};

/// Where an answer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Nothing yet.
    #[default]
    Open,
    /// Begun. Counts as open.
    InProgress,
    /// Answered.
    Answered,
    /// Does not concern this programme.
    NotRelevant,
    /// Cannot be answered with what is known.
    Missing,
}

/// What an answer means for the design.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DesignEffect {
    /// Keep as planned.
    Keep,
    /// Modify.
    Modify,
    /// Add a complementary activity.
    Add,
    /// Reconsider the approach.
    Reconsider,
}

/// What an answer rests on, from nothing to independent research.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// Nothing that could be shown.
    None,
    /// Experience.
    Experience,
    /// Own data.
    OwnData,
    /// An evaluation.
    Evaluation,
    /// Independent research.
    Research,
}

/// Answer to a question of fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// It is so.
    Yes,
    /// It is not.
    No,
    /// Nobody knows.
    Unknown,
}

/// Where something is known from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceNote {
    /// Id.
    pub id: Id,
    /// Title.
    #[serde(default)]
    pub title: String,
    /// Link or file.
    #[serde(default)]
    pub link: String,
    /// Page.
    #[serde(default)]
    pub page: String,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// Answer to a single prompt of a question, where the team wants to give one.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PromptAnswer {
    /// What the team writes.
    pub text: String,
    /// Where it stands.
    pub status: Status,
}

/// Answer to a question.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// What the team writes.
    pub text: String,
    /// Answers to single prompts, by the prompt's id.
    #[serde(deserialize_with = "super::unique::map")]
    pub prompts: BTreeMap<String, PromptAnswer>,
    /// Where it stands.
    pub status: Status,
    /// Why the question is not relevant.
    pub not_relevant_because: String,
    /// What it means for the design.
    pub effect: Option<DesignEffect>,
    /// What changes in the design.
    pub change: String,
    /// What it rests on.
    pub evidence: Option<Evidence>,
    /// Where that is to be found.
    pub sources: Vec<SourceNote>,
    /// Own experience and context.
    pub context: String,
    /// Who may see it.
    pub sensitivity: Sensitivity,
    /// Facts asked for, by the check's id.
    #[serde(deserialize_with = "super::unique::map")]
    pub checks: BTreeMap<String, Check>,
    /// Who wrote it last.
    pub author: String,
    /// When.
    pub at: Option<Timestamp>,
}

/// What a team does with a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Take {
    /// It is in the design.
    Adopted,
    /// It does not concern this programme.
    DoesNotApply,
    /// It concerns the programme, which goes another way knowingly.
    RiskAccepted,
}

/// A lesson that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LessonTaken {
    /// What is done with it.
    pub take: Take,
    /// Where in the design, or why.
    #[serde(default)]
    pub note: String,
    /// Who follows an accepted risk.
    #[serde(default)]
    pub owner: String,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
    /// Who took it.
    #[serde(default)]
    pub author: String,
    /// When.
    #[serde(default)]
    pub at: Option<Timestamp>,
}

/// How a team settles a piece of advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Settling {
    /// It was followed.
    Done,
    /// It does not concern this programme.
    DoesNotApply,
    /// It concerns the programme, which goes another way knowingly.
    RiskAccepted,
}

/// A piece of advice that was settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdviceSettled {
    /// How.
    pub how: Settling,
    /// Why, or by what.
    #[serde(default)]
    pub because: String,
    /// Who follows an accepted risk.
    #[serde(default)]
    pub owner: String,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
    /// Who settled it.
    #[serde(default)]
    pub author: String,
    /// When.
    #[serde(default)]
    pub at: Option<Timestamp>,
}

/// A question of the team's own, in any section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnQuestion {
    /// Id; its answer stands under it.
    pub id: Id,
    /// Section of the toolkit it belongs to.
    #[serde(default)]
    pub section: String,
    /// What is asked.
    #[serde(default)]
    pub text: String,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}
