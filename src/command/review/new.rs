//! `jalon review new`: a review of a Jalon project, or of a document from outside.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::super::args::Parsed;
use super::super::new::revisions;
use super::super::{Exit, Output, Session};
use super::{choosable, create, file, open, target, title_of};
use crate::catalogue::Catalogue;
use crate::project::{Id, OrganisationRole, Project};
use crate::review::{Dated, Proposal, ProposalKind, Review, ReviewEdit, ReviewScope, Reviewer, Scale};
use crate::store::{self, file::Header};

pub(super) fn run(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Result<Exit, Exit> {
    let catalogue = session.catalogue(out)?;
    let scale =
        Scale::load(&session.assets).map_err(|faults| super::super::tell_faults(&session.words, &faults, out))?;
    let path = target(session, parsed, "F.review.ron", out)?;
    let now = Timestamp::now();
    let mut review = Review::new(Id::fresh());
    let mut edits = match (parsed.operands.get(1), parsed.value("--document")) {
        (Some(_), None) => of_project(session, parsed, &path, now, out)?,
        (None, Some(title)) => vec![ReviewEdit::Proposal(Box::new(of_document(parsed, title, now)))],
        _ => {
            out.problem(&session.say("review-which-proposal", &[("option", "--document".to_owned())]));
            return Err(Exit::Usage);
        }
    };
    edits.extend(sections(session, parsed, &catalogue, now, out)?);
    edits.push(ReviewEdit::Language(Dated::at(session.words.language().to_owned(), now)));
    edits.extend(scale.map(|scale| ReviewEdit::Scale(Box::new(Dated::at(Some(scale), now)))));
    for edit in edits {
        edit.apply(&mut review);
    }
    let seen = review.proposal.digest().unwrap_or_default().to_owned();
    ReviewEdit::Reviewer(Id::fresh(), Box::new(reviewer(parsed, seen, now))).apply(&mut review);
    let header = Header { sources: revisions(&catalogue), ..Header::default() };
    create(session, &path, &review, &header, out)?;
    let values = [("path", path.display().to_string()), ("title", title_of(session, &review))];
    Ok(out.line(&session.say("review-new-done", &values)))
}

fn text(parsed: &Parsed, option: &str) -> String {
    parsed.value(option).unwrap_or_default().trim().to_owned()
}

fn reviewer(parsed: &Parsed, seen: String, now: Timestamp) -> Reviewer {
    Reviewer {
        name: text(parsed, "--name"),
        function: text(parsed, "--function"),
        organisation: text(parsed, "--organisation"),
        seen,
        since: Some(now),
        at: Some(now),
        ..Reviewer::default()
    }
}

fn of_document(parsed: &Parsed, title: &str, now: Timestamp) -> Proposal {
    Proposal {
        kind: ProposalKind::Document { link: text(parsed, "--link") },
        title: title.trim().to_owned(),
        applicant: text(parsed, "--applicant"),
        code: text(parsed, "--code"),
        at: Some(now),
        ..Proposal::default()
    }
}

/// The project as the proposal, and its own choice of sections.
fn of_project(
    session: &Session,
    parsed: &Parsed,
    review: &Path,
    now: Timestamp,
    out: &mut Output<'_>,
) -> Result<Vec<ReviewEdit>, Exit> {
    let found = open::<Project>(session, parsed, &file(parsed, 0), out)?;
    let project = &found.content;
    let digest = store::fingerprint(project).map_err(|error| {
        out.problem(&error.to_string());
        Exit::File
    })?;
    let lead = project.organisations.iter().filter(|one| one.role == OrganisationRole::Implementing);
    let lead: Vec<&str> = lead.map(|one| one.name.trim()).filter(|name| !name.is_empty()).collect();
    let given = |option: &str, own: &str| parsed.value(option).unwrap_or(own).trim().to_owned();
    let proposal = Proposal {
        kind: ProposalKind::Project { path: beside(review, &found.path), digest },
        title: project.identity.title.trim().to_owned(),
        applicant: given("--applicant", &lead.join(", ")),
        code: given("--code", &project.identity.code),
        countries: project.identity.countries.clone(),
        received: None,
        at: Some(now),
    };
    let scopes = project.scope.iter().map(|(section, scope)| {
        let scope = ReviewScope { chosen: scope.chosen, why: String::new(), at: Some(now) };
        ReviewEdit::Section(section.clone(), Some(scope))
    });
    Ok([ReviewEdit::Proposal(Box::new(proposal))].into_iter().chain(scopes).collect())
}

/// The sections that were asked for: these and no others of those that can be chosen.
fn sections(
    session: &Session,
    parsed: &Parsed,
    catalogue: &Catalogue,
    now: Timestamp,
    out: &mut Output<'_>,
) -> Result<Vec<ReviewEdit>, Exit> {
    let Some(list) = parsed.value("--sections") else { return Ok(Vec::new()) };
    let names = choosable(catalogue);
    let wanted: Vec<&str> = list.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    if let Some(strange) = wanted.iter().find(|name| !names.contains(name)) {
        let values = [("typed", (*strange).to_owned()), ("option", "--sections".to_owned())];
        out.problem(&session.say("error-value", &values));
        out.problem(&session.say("error-choices", &[("names", names.join(", "))]));
        return Err(Exit::Usage);
    }
    let scope = |name: &str| ReviewScope { chosen: wanted.contains(&name), why: String::new(), at: Some(now) };
    Ok(names.iter().map(|name| ReviewEdit::Section((*name).to_owned(), Some(scope(name)))).collect())
}

/// The path of the project as the review keeps it: from the review's own folder where it lies in it, so that both can
/// be moved together.
fn beside(review: &Path, project: &Path) -> String {
    let folder = review.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let project = project.canonicalize().unwrap_or_else(|_| project.to_owned());
    let path: PathBuf = project.strip_prefix(&folder).map(Path::to_owned).unwrap_or(project);
    path.to_string_lossy().into_owned()
}
