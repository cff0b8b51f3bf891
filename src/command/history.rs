//! `jalon history`: what stood in an answer or indicator before, by whom and when.

use jiff::Timestamp;
use serde::Serialize;

use super::args::{self, Parsed};
use super::output::Style;
use super::{Command, Exit, Output, Session, project};
use crate::catalogue::Catalogue;
use crate::project::{Indicator, Project};

/// The command.
pub const COMMAND: Command = Command {
    name: "history",
    about: "command-history-about",
    options: &[project::FORMAT, args::LANG, project::PASSPHRASE],
    operands: &["FILE", "ID?"],
    run,
};

#[derive(Serialize)]
struct Row {
    id: String,
    title: String,
    /// Oldest first; the last is what stands there now.
    versions: Vec<VersionRow>,
}

#[derive(Serialize)]
struct VersionRow {
    at: Option<Timestamp>,
    author: String,
    status: Option<&'static str>,
    text: String,
    current: bool,
}

fn run(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    let catalogue = match session.catalogue(out) {
        Ok(catalogue) => catalogue,
        Err(exit) => return exit,
    };
    let opened = match project::open(session, parsed, out) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let wanted = parsed.operands.get(1);
    let mut rows = rows(&catalogue, session, &opened.project);
    if let Some(wanted) = wanted {
        rows.retain(|row| row.id == *wanted);
        if rows.is_empty() {
            out.problem(&session.say("history-unknown", &[("id", wanted.clone())]));
            return Exit::Usage;
        }
    } else {
        // Of what never changed there is nothing to tell, unless it was asked for.
        rows.retain(|row| row.versions.iter().any(|version| !version.current));
    }
    if parsed.value("--format") == Some("json") {
        return super::print_json(&rows, out);
    }
    if rows.is_empty() {
        return out.line(&session.words.say("history-none"));
    }
    for row in &rows {
        out.paragraph(0, &row.id, &row.title, Style::Strong);
        for version in &row.versions {
            let when = version.at.map_or_else(String::new, |at| project::moment(session, at));
            let now = if version.current { session.words.say("history-now").into_owned() } else { String::new() };
            let parts: Vec<&str> =
                [&when, &version.author, &now].iter().map(|p| p.as_str()).filter(|p| !p.is_empty()).collect();
            out.paragraph(2, "", &parts.join(" · "), Style::Quiet);
            for line in version.text.lines() {
                out.paragraph(4, "", line, Style::Plain);
            }
        }
    }
    Exit::Done
}

fn rows(catalogue: &Catalogue, session: &Session, project: &Project) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut questions: Vec<&String> = project.answers.keys().chain(project.history.answers.keys()).collect();
    questions.sort();
    questions.dedup();
    for question in questions {
        let before = project.answer_versions(question).iter().map(|version| {
            (
                known(version.at),
                version.author.clone(),
                version.content.as_ref().map(|a| (a.status, a.text.clone())),
                false,
            )
        });
        let now = project.answer(question).map(|a| (a.at, a.author.clone(), Some((a.status, a.text.clone())), true));
        let versions = before
            .chain(now)
            .map(|(at, author, content, current)| VersionRow {
                at,
                author,
                status: content.as_ref().map(|(status, _)| status.name()),
                text: content.map(|(_, text)| text).unwrap_or_default(),
                current,
            })
            .collect();
        let own = || project.own_questions.iter().find(|q| q.id.as_str() == question).map(|q| q.text.clone());
        let title = catalogue.get(question).map(|item| session.words.say(&item.message).into_owned());
        rows.push(Row { id: question.clone(), title: title.or_else(own).unwrap_or_default(), versions });
    }
    let version = |at, author: &str, i: Option<&Indicator>, current| VersionRow {
        at,
        author: author.to_owned(),
        status: None,
        text: i.map(|i| format!("{}\n{}", i.name, i.definition).trim().to_owned()).unwrap_or_default(),
        current,
    };
    let former = |id: &str| {
        let versions = project.history.indicators.get(id).map_or(&[][..], Vec::as_slice);
        versions.iter().map(|v| version(known(v.at), &v.author, v.content.as_ref(), false)).collect::<Vec<_>>()
    };
    for indicator in &project.indicators {
        let mut versions = former(indicator.id.as_str());
        versions.push(version(indicator.at, &indicator.author, Some(indicator), true));
        rows.push(Row { id: indicator.id.to_string(), title: indicator.name.clone(), versions });
    }
    // What was taken out since is still told of.
    for (id, versions) in &project.history.indicators {
        if project.indicators.iter().all(|indicator| indicator.id.as_str() != id) {
            let name = versions.iter().rev().find_map(|v| v.content.as_ref()).map(|i| i.name.clone());
            rows.push(Row { id: id.clone(), title: name.unwrap_or_default(), versions: former(id) });
        }
    }
    rows
}

/// A version of which nobody knows when it was written stands at the beginning of time.
fn known(at: Timestamp) -> Option<Timestamp> {
    (at != Timestamp::UNIX_EPOCH).then_some(at)
}
