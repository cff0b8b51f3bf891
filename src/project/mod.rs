//! What a team wrote: a programme, its answers, lessons taken, gaps, actions, risks, chain, patterns and indicators,
//! and what reviewers sent back.
//!
//! A project changes only through an [`Edit`]. A [`Sitting`] holds the project while it is worked on: it
//! applies edits, undoes and redoes them, and keeps the dated versions of answers and indicators.

mod answer;
mod chain;
mod difference;
mod edit;
mod evaluation;
mod follow_up;
mod history;
mod id;
mod identity;
mod indicator;
mod names;
mod pattern;
mod progress;
mod received;
mod sitting;
mod soundness;
mod unique;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use answer::{
    AdviceSettled, Answer, Check, DesignEffect, Evidence, LessonTaken, OwnQuestion, PromptAnswer, Settling, SourceNote,
    Status, Take,
};
pub use chain::{Barrier, ChainLink, ChainStatement, Column};
pub use difference::{Difference, Piece};
pub use edit::{Edit, Entity, EntityKind};
pub use evaluation::{Criterion, MatrixRow};
pub use follow_up::{Action, ActionState, Degree, Gap, Origin, Risk, RiskKind};
pub use history::{History, Version};
pub use id::Id;
pub use identity::{
    Activity, Budget, Identity, Member, Objective, ObjectiveLevel, Organisation, OrganisationRole, ProgrammeForm,
    Scope, Sensitivity, Stage, TargetGroup,
};
pub use indicator::{Aim, Correction, Indicator, Measurement, Part, Point, Revision, ScaleStep, Value, ValueKind};
pub use pattern::{Factor, FactorKind, Lever, Pattern, ResponseOption, WithinReach};
pub use progress::{Progress, ProgressReport};
pub use received::{Need, Received, Reply, Verdict};
pub use sitting::{Editable, Sitting, Step, StepKind};
pub use unique::TWICE as KEY_TWICE;
pub(crate) use unique::map as unique_map;

/// Everything that a team wrote about one programme.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Project {
    /// What the programme is.
    pub identity: Identity,
    /// Who carries it out, takes part, pays.
    pub organisations: Vec<Organisation>,
    /// What it is to achieve.
    pub objectives: Vec<Objective>,
    /// Whom it wants to reach.
    pub target_groups: Vec<TargetGroup>,
    /// What it does.
    pub activities: Vec<Activity>,
    /// Who works on the design.
    pub team: Vec<Member>,
    /// Which sections apply, by name. Those that always apply are not listed.
    #[serde(deserialize_with = "unique::map")]
    pub scope: BTreeMap<String, Scope>,
    /// Answers, by the id of the question.
    #[serde(deserialize_with = "unique::map")]
    pub answers: BTreeMap<String, Answer>,
    /// Lessons taken, by the id of the lesson.
    #[serde(deserialize_with = "unique::map")]
    pub lessons: BTreeMap<String, LessonTaken>,
    /// Advice that was settled, by its id.
    #[serde(deserialize_with = "unique::map")]
    pub advice: BTreeMap<String, AdviceSettled>,
    /// Questions of the team's own.
    pub own_questions: Vec<OwnQuestion>,
    /// Information that is missing.
    pub gaps: Vec<Gap>,
    /// What is to be done.
    pub actions: Vec<Action>,
    /// Assumptions and risks.
    pub risks: Vec<Risk>,
    /// What stands in the way of the changes that are hoped for.
    pub barriers: Vec<Barrier>,
    /// Statements of the results chain.
    pub chain: Vec<ChainStatement>,
    /// Links between them.
    pub chain_links: Vec<ChainLink>,
    /// Patterns of trafficking.
    pub patterns: Vec<Pattern>,
    /// Indicators that are followed.
    pub indicators: Vec<Indicator>,
    /// What an evaluation is to find out.
    pub evaluation: Vec<MatrixRow>,
    /// What reviewers sent back, and what became of it.
    pub received: Vec<Received>,
    /// Dated versions of answers and indicators.
    pub history: History,
}

impl Project {
    /// The answer to a question, where something was written or said about it.
    pub fn answer(&self, question: &str) -> Option<&Answer> {
        self.answers.get(question)
    }

    /// Where the answer to a question stands.
    pub fn status(&self, question: &str) -> Status {
        self.answer(question).map(|a| a.status).unwrap_or_default()
    }

    /// Does a section apply? Sections that no scope can leave out always do.
    pub fn includes(&self, section: &str, always: bool) -> bool {
        always || self.scope.get(section).is_some_and(|s| s.chosen)
    }
}
