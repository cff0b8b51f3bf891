//! The results chain: how the programme is expected to work, step by step.

use serde::{Deserialize, Serialize};

use super::{Id, Sensitivity};

/// The column that a statement stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// What is done.
    Activity,
    /// Whom it meets.
    Reach,
    /// What changes in knowledge or means.
    Change,
    /// What changes in behaviour.
    Behaviour,
    /// What becomes of trafficking.
    Effect,
}

/// A short statement of the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChainStatement {
    /// Id.
    pub id: Id,
    /// Its column.
    pub column: Column,
    /// What it says.
    #[serde(default)]
    pub text: String,
    /// Section of the toolkit whose chain it belongs to.
    #[serde(default)]
    pub section: String,
    /// The question whose answer it comes from.
    #[serde(default)]
    pub question: String,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// What keeps people from an expected change, and what the programme does about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Barrier {
    /// Id.
    pub id: Id,
    /// What stands in the way.
    #[serde(default)]
    pub text: String,
    /// Section of the toolkit it belongs to.
    #[serde(default)]
    pub section: String,
    /// The question whose answer names it.
    #[serde(default)]
    pub question: String,
    /// The target group that it keeps back. None: all of them.
    #[serde(default)]
    pub group: Option<Id>,
    /// What the programme does about it. Empty: nothing yet.
    #[serde(default)]
    pub response: String,
    /// The activity that does it.
    #[serde(default)]
    pub activity: Option<Id>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// From one statement to the next, and what that step rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChainLink {
    /// Id.
    pub id: Id,
    /// From which statement.
    pub from: Id,
    /// To which.
    pub to: Id,
    /// What stands in the way, by the id of the barrier.
    #[serde(default)]
    pub barriers: Vec<Id>,
    /// Assumptions and risks on the way, by id.
    #[serde(default)]
    pub assumptions: Vec<Id>,
    /// Indicators that would show the step, by id.
    #[serde(default)]
    pub indicators: Vec<Id>,
    /// Why it should hold.
    #[serde(default)]
    pub because: String,
}
