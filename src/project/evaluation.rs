//! What an evaluation is to find out: the questions of a matrix, each with the indicators and sources that answer it.

use serde::{Deserialize, Serialize};

use super::{Id, Sensitivity};

/// What an evaluation judges a programme by: the six criteria of the OECD Development Assistance Committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// Is it the right thing to do?
    Relevance,
    /// How well does it fit?
    Coherence,
    /// Does it reach its objectives?
    Effectiveness,
    /// How well are means used?
    Efficiency,
    /// What difference does it make?
    Impact,
    /// Will the benefits last?
    Sustainability,
}

/// A question that an evaluation is to answer, and what will answer it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatrixRow {
    /// Id.
    pub id: Id,
    /// What it belongs to.
    pub criterion: Criterion,
    /// What is asked.
    #[serde(default)]
    pub question: String,
    /// Indicators that would answer it, by id.
    #[serde(default)]
    pub indicators: Vec<Id>,
    /// Where else the answer can be found.
    #[serde(default)]
    pub sources: String,
    /// How the answer is looked for.
    #[serde(default)]
    pub methods: String,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}
