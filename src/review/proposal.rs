//! What is reviewed: a Jalon project, or a document from outside.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Where a proposal is to be found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProposalKind {
    /// A Jalon project.
    Project {
        /// Its file, from the folder of the review.
        #[serde(default)]
        path: String,
        /// SHA-256 of its content, so that a later change shows.
        #[serde(default)]
        digest: String,
    },
    /// A document from outside.
    Document {
        /// Its file or address.
        #[serde(default)]
        link: String,
    },
}

impl Default for ProposalKind {
    fn default() -> Self {
        Self::Document { link: String::new() }
    }
}

/// A proposal.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Proposal {
    /// Where it is to be found.
    pub kind: ProposalKind,
    /// Its title.
    pub title: String,
    /// Who proposes it.
    pub applicant: String,
    /// The number under which the donor files it.
    pub code: String,
    /// Countries, by ISO 3166-1 code.
    pub countries: Vec<String>,
    /// When it came in.
    pub received: Option<Date>,
    /// When this was last changed.
    pub at: Option<Timestamp>,
}

impl Proposal {
    /// The digest of the project that is reviewed. None: it is a document from outside.
    pub fn digest(&self) -> Option<&str> {
        match &self.kind {
            ProposalKind::Project { digest, .. } => Some(digest),
            ProposalKind::Document { .. } => None,
        }
    }

    /// Its file or address.
    pub fn link(&self) -> &str {
        match &self.kind {
            ProposalKind::Project { path, .. } => path,
            ProposalKind::Document { link } => link,
        }
    }
}
