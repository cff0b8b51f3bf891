//! What a reviewer sent back about the proposal, and what the team did about each finding.
//!
//! It stands in the project, so that it has the same undo, journal, history and backups as everything else there.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Id, Sensitivity};

/// How a proposal deals with what is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It deals with it.
    Addressed,
    /// It deals with some of it.
    Partly,
    /// It says nothing about it.
    Missing,
    /// It need not: this does not concern the proposal.
    NotRelevant,
}

/// How much hangs on an answer to what a reviewer asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Nothing is decided without it.
    Must,
    /// It would help.
    WouldHelp,
}

/// What a team does about a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// It answers what was asked.
    Answered,
    /// It makes an action of it.
    Action,
    /// It accepts the finding, and the proposal is changed or stands corrected.
    Accepted,
    /// It sees it otherwise, and says why.
    Argued,
}

/// A finding that a reviewer sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// The finding's own id, by which the reviewer knows it again.
    pub id: Id,
    /// The review it comes from.
    pub review: Id,
    /// Who sent it: an organisation and a function.
    #[serde(default)]
    pub from: String,
    /// What it is about, as reviews write it: `question:…`, `plan:…`, `whole`.
    #[serde(default)]
    pub subject: String,
    /// How the proposal deals with it.
    #[serde(default)]
    pub verdict: Option<Verdict>,
    /// What the reviewer says.
    #[serde(default)]
    pub comment: String,
    /// The passage of the proposal that it rests on.
    #[serde(default)]
    pub quote: String,
    /// Its page.
    #[serde(default)]
    pub page: String,
    /// What the reviewer asks.
    #[serde(default)]
    pub request: String,
    /// How much hangs on the answer.
    #[serde(default)]
    pub need: Option<Need>,
    /// When it was sent.
    #[serde(default)]
    pub sent: Option<Date>,
    /// What the team does about it. None: nothing yet.
    #[serde(default)]
    pub reply: Option<Reply>,
    /// What the team answers.
    #[serde(default)]
    pub reply_text: String,
    /// The action that was made of it.
    #[serde(default)]
    pub action: Option<Id>,
    /// Who replied.
    #[serde(default)]
    pub author: String,
    /// When.
    #[serde(default)]
    pub replied_at: Option<Timestamp>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

impl Received {
    /// Has the team said what it does about it?
    pub fn is_settled(&self) -> bool {
        self.reply.is_some()
    }
}
