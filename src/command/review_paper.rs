//! The documents that `jalon export` makes of a review: the note for those who decide, the letter to the applicant.

use std::path::Path;

use jiff::Zoned;

use super::args::Parsed;
use super::review::state::{State, look};
use super::{Exit, Output, Session, export, project};
use crate::note::{Document, Paper, ReviewChoice, ReviewInput, ReviewKind, build_review};
use crate::project::Project;
use crate::review::Review;
use crate::store;

/// A document about a review, after what it leaves out was told.
pub(super) fn document(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Result<Document, Exit> {
    let typed = parsed.value("--as").unwrap_or(ReviewKind::Review.name());
    let Some(kind) = ReviewKind::parse(typed) else {
        let names: Vec<&str> = ReviewKind::ALL.iter().map(|kind| kind.name()).collect();
        out.problem(&session.say("export-as-project", &[("kind", typed.to_owned()), ("names", names.join(", "))]));
        return Err(Exit::Usage);
    };
    // What is meant for parts of a design has no meaning for a review.
    for option in ["--parts", "--sections"] {
        if parsed.has(option) {
            out.problem(&session.say("export-not-for-review", &[("option", option.to_owned())]));
            return Err(Exit::Usage);
        }
    }
    let catalogue = session.catalogue(out)?;
    let path = project::file(parsed);
    let passphrase = project::passphrase_of(session, parsed, &path, out)?;
    let found = store::open_as::<Review>(&path, passphrase.as_deref())
        .map_err(|unreadable| project::tell_unreadable(session, &unreadable, out))?;
    let proposal = proposal(session, parsed, &found.path, &found.content, out);
    let input = ReviewInput {
        catalogue: &catalogue,
        words: &session.words,
        review: &found.content,
        project: proposal.as_ref(),
        date: Zoned::now().date(),
    };
    let choice = ReviewChoice {
        kind,
        audience: export::audience(parsed),
        paper: parsed.value("--paper").and_then(Paper::parse).unwrap_or(Paper::A4),
        draft: parsed.has("--draft"),
    };
    let document = build_review(&input, &choice);
    match kind {
        ReviewKind::Review => export::tell_left_out(session, &document, out),
        ReviewKind::Letter if document.left_out.is_empty() => {}
        ReviewKind::Letter => {
            out.problem(&session.words.say("export-stays-inside"));
            for one in &document.left_out {
                out.problem(&format!("  – {}", one.what));
            }
        }
    }
    Ok(document)
}

/// The proposal as it stands now, where it can be read without asking anybody. Says so where it has changed since it
/// was reviewed, and where it cannot be read.
fn proposal(session: &Session, parsed: &Parsed, path: &Path, review: &Review, out: &mut Output<'_>) -> Option<Project> {
    let (state, project) = look(session, parsed, path, review, out);
    if let Some(message) = state.message().filter(|_| state != State::Same) {
        out.problem(&session.words.say(message));
    }
    project
}
