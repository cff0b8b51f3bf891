//! Patterns of trafficking, what enables them, and what could be done about them.

use serde::{Deserialize, Serialize};

use super::follow_up::Degree;
use super::{Id, Sensitivity};

/// What a factor does for those who traffic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactorKind {
    /// Makes it possible.
    Enables,
    /// Makes it pay.
    Rewards,
    /// Hides it.
    Conceals,
    /// Shields from prosecution.
    Protects,
    /// Makes it look acceptable.
    Excuses,
}

/// How far a factor is within the programme's power.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WithinReach {
    /// The programme can change it.
    Reach,
    /// The programme can influence it.
    Influence,
    /// It cannot.
    Out,
}

/// A factor of a pattern.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Factor {
    /// Id.
    pub id: Id,
    /// What it does.
    pub kind: FactorKind,
    /// What it is.
    #[serde(default)]
    pub text: String,
    /// How far it is within the programme's power. None: not said yet.
    #[serde(default)]
    pub reach: Option<WithinReach>,
}

/// What a response changes for those who traffic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lever {
    /// Harder to do.
    Harder,
    /// Less profit.
    LessProfit,
    /// More risk.
    MoreRisk,
    /// Less tolerated.
    LessTolerated,
}

/// A response that could be made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ResponseOption {
    /// Id.
    pub id: Id,
    /// Its lever.
    pub lever: Lever,
    /// What would be done.
    #[serde(default)]
    pub text: String,
    /// Judged effect, from 0 to 100. None: not judged yet.
    #[serde(default)]
    pub effect: Option<u8>,
    /// Judged feasibility, from 0 to 100.
    #[serde(default)]
    pub feasibility: Option<u8>,
    /// Sections of the toolkit that it leads to.
    #[serde(default)]
    pub sections: Vec<String>,
}

/// A pattern of trafficking.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pattern {
    /// Id.
    pub id: Id,
    /// What the team calls it.
    #[serde(default)]
    pub name: String,
    /// Forms of exploitation.
    #[serde(default)]
    pub exploitation: Vec<String>,
    /// How people are recruited.
    #[serde(default)]
    pub recruitment: String,
    /// How they are moved.
    #[serde(default)]
    pub transport: String,
    /// How they are controlled.
    #[serde(default)]
    pub control: String,
    /// What makes people vulnerable.
    #[serde(default)]
    pub vulnerability: Vec<String>,
    /// What feeds the pattern.
    #[serde(default)]
    pub factors: Vec<Factor>,
    /// What could be done.
    #[serde(default)]
    pub responses: Vec<ResponseOption>,
    /// How sure the team is of all this.
    #[serde(default)]
    pub certainty: Option<Degree>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}
