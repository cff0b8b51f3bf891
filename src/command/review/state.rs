//! How the proposal stands beside its review: as it was reviewed, changed since, or not to be found.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::super::args::Parsed;
use super::super::{Output, Session, project};
use crate::project::Project;
use crate::review::{ProposalKind, Review};
use crate::store;

/// How the proposal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::command) enum State {
    /// A document from outside: nobody can tell.
    Document,
    /// The project is as it was reviewed.
    Same,
    /// It has changed since.
    Changed,
    /// It is not where it was.
    NotFound,
    /// It is there and cannot be read, for want of a passphrase perhaps.
    Unreadable,
}

impl State {
    /// The message that says it.
    pub fn message(self) -> Option<&'static str> {
        match self {
            Self::Document => None,
            Self::Same => Some("review-proposal-same"),
            Self::Changed => Some("review-proposal-changed"),
            Self::NotFound => Some("review-proposal-not-found"),
            Self::Unreadable => Some("review-proposal-unreadable"),
        }
    }
}

/// Looks at the proposal of a review, and reads it where it can be read without asking anybody.
pub(in crate::command) fn look(
    session: &Session,
    parsed: &Parsed,
    path: &Path,
    review: &Review,
    out: &mut Output<'_>,
) -> (State, Option<Project>) {
    let ProposalKind::Project { path: proposal, digest } = &review.proposal.kind else {
        return (State::Document, None);
    };
    let proposal = of(path, proposal);
    if !proposal.is_file() {
        return (State::NotFound, None);
    }
    // A review can be shown without its proposal: only a passphrase that was given is tried, and none is asked for.
    let given = parsed.has(project::PASSPHRASE.name);
    if store::needs_passphrase(&proposal) && !given {
        return (State::Unreadable, None);
    }
    let Ok(passphrase) = project::passphrase_of(session, parsed, &proposal, out) else {
        return (State::Unreadable, None);
    };
    let Ok(opened) = store::open(&proposal, passphrase.as_deref()) else { return (State::Unreadable, None) };
    let same = store::fingerprint(&opened.project).is_ok_and(|found| found == *digest);
    (if same { State::Same } else { State::Changed }, Some(opened.project))
}

/// The proposal's file: a path in a review begins at the review's folder.
fn of(review: &Path, proposal: &str) -> PathBuf {
    review.parent().map_or_else(|| PathBuf::from(proposal), |folder| folder.join(proposal))
}
