//! What goes from file to file: reviews of several people into one, findings to the applicant and into the project.

use jiff::{Timestamp, Zoned};

use super::super::args::Parsed;
use super::super::{Exit, Output, Session, project};
use super::{create, file, open, target};
use crate::project::Project;
use crate::review::{self, Findings, Review, Subject};
use crate::store::{self, Access, Document, Folders, file::Header};

/// `jalon review merge`.
pub(super) fn merge(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Result<Exit, Exit> {
    let path = target(session, parsed, "F.review.ron", out)?;
    let mut reviews = Vec::new();
    let mut sources = std::collections::BTreeMap::new();
    for at in 0..parsed.operands.len() - 1 {
        let found = open::<Review>(session, parsed, &file(parsed, at), out)?;
        // Fields that are not known would be dropped.
        if !found.header.unknown.is_empty() || found.header.is_newer_than::<Review>() {
            return Err(Exit::Finding);
        }
        if found.key.is_some() {
            out.problem(&session.words.say("review-merge-encrypted"));
        }
        sources.extend(found.header.sources);
        reviews.push(found.content);
    }
    let Some((first, others)) = reviews.split_first() else { return Err(Exit::Usage) };
    let merged = review::merge(first, others).map_err(|error| {
        let values = [("one", error.one), ("other", error.other)];
        out.problem(&session.say("review-not-same", &values));
        Exit::Usage
    })?;
    let header = Header { sources, ..Header::default() };
    create(session, &path, &merged, &header, out)?;
    let count = |number: usize| session.words.count(number);
    let values = [
        ("path", path.display().to_string()),
        ("reviewers", count(merged.voices.len())),
        ("differ", count(merged.differences().len())),
        ("former", count(merged.former.len())),
    ];
    Ok(out.line(&session.say("review-merge-done", &values)))
}

/// `jalon review findings`.
pub(super) fn findings(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Result<Exit, Exit> {
    let catalogue = session.catalogue(out)?;
    let path = target(session, parsed, "F.findings.ron", out)?;
    let found = open::<Review>(session, parsed, &file(parsed, 0), out)?;
    let parts = found.content.to_review(&catalogue, None);
    let subjects: Vec<Subject> =
        [Subject::whole()].into_iter().chain(parts.iter().flat_map(|part| part.all().cloned())).collect();
    let (findings, left_out) = review::findings_for_applicant(&found.content, Zoned::now().date(), &subjects);
    if !left_out.is_empty() {
        out.problem(&session.words.say("review-stays"));
        for one in left_out {
            let values = [("count", one.count.into())];
            out.problem(&format!("  – {}", session.words.say_with(one.kind.message(), values)));
        }
    }
    if findings.items.is_empty() {
        out.problem(&session.words.say("review-nothing-to-send"));
        return Err(Exit::Usage);
    }
    let header = Header { sources: found.header.sources, ..Header::default() };
    create(session, &path, &findings, &header, out)?;
    let values = [("count", findings.items.len().into()), ("path", path.display().to_string().into())];
    Ok(out.line(&session.words.say_with("review-findings-done", values)))
}

/// `jalon review import`.
pub(super) fn import(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Result<Exit, Exit> {
    let found = open::<Findings>(session, parsed, &file(parsed, 1), out)?;
    let findings = found.content;
    let opened = open::<Project>(session, parsed, &file(parsed, 0), out)?;
    let path = opened.path.clone();
    if !belongs(&opened.content, &findings) && !parsed.has("--anyway") {
        let ours = opened.content.identity.title.clone();
        let values = [("theirs", findings.title.clone()), ("ours", ours), ("option", "--anyway".to_owned())];
        out.problem(&session.say("review-other-programme", &values));
        return Err(Exit::Usage);
    }
    let mut document = Document::of(&Folders::of_user(), opened.into(), &project::who());
    if !document.may_write() {
        out.problem(&document.access().tell(&session.words));
        let unknown = matches!(document.access(), Access::Unknown(_));
        return Err(if unknown { Exit::Finding } else { Exit::File });
    }
    let receiving = review::receive(document.project(), &findings);
    document.edit(&receiving.edit, Timestamp::now());
    if let Err(error) = document.close() {
        out.problem(&error.tell(&session.words));
        return Err(Exit::File);
    }
    let values = [
        ("path", path.display().to_string().into()),
        ("new", receiving.new.into()),
        ("changed", receiving.changed.into()),
        ("same", receiving.same.into()),
    ];
    Ok(out.line(&session.words.say_with("review-import-done", values)))
}

/// Are the findings about this programme? A title may have changed since; the content, a number or earlier findings
/// can tell it then.
fn belongs(project: &Project, findings: &Findings) -> bool {
    let digest = || store::fingerprint(project).is_ok_and(|digest| digest == findings.digest);
    review::belongs(project, findings) || digest()
}
