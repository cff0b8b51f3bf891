//! What has to be followed up: information that is missing, actions, assumptions and risks.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::answer::Evidence;
use super::identity::Budget;
use super::{Id, Sensitivity};

/// Information that is missing, and the activity that will produce it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Gap {
    /// Id.
    pub id: Id,
    /// The question that cannot be answered without it.
    #[serde(default)]
    pub question: String,
    /// What is missing.
    #[serde(default)]
    pub missing: String,
    /// The activity that will produce it. Empty: none is planned.
    #[serde(default)]
    pub activity: String,
    /// Who does it.
    #[serde(default)]
    pub owner: String,
    /// By when.
    #[serde(default)]
    pub due: Option<Date>,
    /// What it costs.
    #[serde(default)]
    pub cost: Option<Budget>,
    /// It has been found out.
    #[serde(default)]
    pub closed: bool,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

impl Gap {
    /// Is an activity planned that will produce the information?
    pub fn is_planned(&self) -> bool {
        !self.activity.trim().is_empty()
    }
}

/// How far an action has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionState {
    /// Not begun.
    #[default]
    ToDo,
    /// Under way.
    UnderWay,
    /// Done.
    Done,
    /// Given up.
    Dropped,
}

/// What an action or risk comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Nothing in particular.
    #[default]
    None,
    /// A question, by its id.
    Question(String),
    /// A lesson, by its id.
    Lesson(String),
    /// A piece of advice, by its id.
    Advice(String),
    /// A reviewer's finding, by its id.
    Finding(String),
}

/// Something to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Id.
    pub id: Id,
    /// What.
    #[serde(default)]
    pub what: String,
    /// Where it comes from.
    #[serde(default)]
    pub origin: Origin,
    /// Who.
    #[serde(default)]
    pub owner: String,
    /// By when.
    #[serde(default)]
    pub due: Option<Date>,
    /// How far it has come.
    #[serde(default)]
    pub state: ActionState,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// Taken for granted, or feared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RiskKind {
    /// What must hold for the design to work.
    #[default]
    Assumption,
    /// What could go wrong.
    Risk,
}

/// How likely, or how grave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Degree {
    /// Low.
    Low,
    /// Middling.
    Medium,
    /// High.
    High,
}

/// An assumption or a risk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Risk {
    /// Id.
    pub id: Id,
    /// Which of the two.
    #[serde(default)]
    pub kind: RiskKind,
    /// What is assumed or feared.
    #[serde(default)]
    pub statement: String,
    /// Where it comes from.
    #[serde(default)]
    pub origin: Origin,
    /// What it rests on.
    #[serde(default)]
    pub evidence: Option<Evidence>,
    /// How likely it is to fail or to happen.
    #[serde(default)]
    pub likelihood: Option<Degree>,
    /// How grave that would be.
    #[serde(default)]
    pub consequence: Option<Degree>,
    /// What is done about it.
    #[serde(default)]
    pub response: String,
    /// Who follows it.
    #[serde(default)]
    pub owner: String,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}
