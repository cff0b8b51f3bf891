//! What a programme is: title, places, dates, money, who takes part.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Id;

/// Who may see something when it is printed or sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    /// Anybody.
    Public,
    /// Partners of the programme.
    Partners,
    /// The team alone: what nobody has thought about stays inside.
    #[default]
    Internal,
}

/// Form of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProgrammeForm {
    /// A project.
    #[default]
    Project,
    /// A programme of several projects.
    Programme,
}

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// An idea.
    #[default]
    Idea,
    /// A concept note.
    ConceptNote,
    /// A full proposal.
    FullProposal,
    /// Running.
    Running,
    /// Closing.
    Closing,
    /// Being evaluated.
    Evaluation,
}

/// The programme as a whole.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Identity {
    /// Title.
    pub title: String,
    /// Short code of the organisation's own.
    pub code: String,
    /// Countries, by ISO 3166-1 code.
    pub countries: Vec<String>,
    /// Places within them.
    pub places: Vec<String>,
    /// First day.
    pub start: Option<Date>,
    /// Last day.
    pub end: Option<Date>,
    /// Budget.
    pub budget: Option<Budget>,
    /// Project or programme.
    pub form: ProgrammeForm,
    /// How far it has come.
    pub stage: Stage,
    /// Language the team writes in.
    pub working_language: String,
    /// Who may see the whole.
    pub confidentiality: Sensitivity,
}

/// Money.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Budget {
    /// How much.
    pub amount: f64,
    /// ISO 4217 code. Empty: not chosen yet.
    #[serde(default)]
    pub currency: String,
}

/// What an organisation does in the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrganisationRole {
    /// Carries it out.
    #[default]
    Implementing,
    /// Takes part.
    Partner,
    /// Pays for it.
    Donor,
}

/// An organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    /// Id.
    pub id: Id,
    /// Name.
    #[serde(default)]
    pub name: String,
    /// What it does.
    #[serde(default)]
    pub role: OrganisationRole,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// Is an objective the one or one of the steps to it?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ObjectiveLevel {
    /// What the programme contributes to.
    General,
    /// What it achieves itself.
    #[default]
    Specific,
}

/// An objective; numbered by its place among those of its level.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Objective {
    /// Id.
    pub id: Id,
    /// Its level.
    #[serde(default)]
    pub level: ObjectiveLevel,
    /// What is to be achieved.
    #[serde(default)]
    pub text: String,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// Those whom the programme wants to reach.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TargetGroup {
    /// Id.
    pub id: Id,
    /// Who they are.
    #[serde(default)]
    pub name: String,
    /// More about them.
    #[serde(default)]
    pub description: String,
    /// Whom or what they believe.
    #[serde(default)]
    pub channels: Vec<String>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// Something that the programme does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// Id.
    pub id: Id,
    /// What is done.
    #[serde(default)]
    pub title: String,
    /// More about it.
    #[serde(default)]
    pub description: String,
    /// Sections of the toolkit it belongs to.
    #[serde(default)]
    pub sections: Vec<String>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// A person of the team: a name or initials, and what they do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// Id.
    pub id: Id,
    /// Name or initials.
    #[serde(default)]
    pub name: String,
    /// What they do.
    #[serde(default)]
    pub role: String,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// Does a section of the toolkit apply, and why?
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Scope {
    /// It applies. A section that is left out keeps what was written in it.
    pub chosen: bool,
    /// Why it does, or does not.
    pub why: String,
}
