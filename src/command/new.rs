//! `jalon new`: a project file to begin with.

use super::args::{self, Option_, Parsed, Values};
use super::{Command, Exit, Output, Session, project};
use crate::catalogue::Catalogue;
use crate::project::{Edit, Identity, Project, Scope};
use crate::store::file::Header;
use crate::store::{self, Folders, SaveError};

/// The command.
pub const COMMAND: Command = Command {
    name: "new",
    about: "command-new-about",
    options: &[
        Option_ { name: "--title", values: Values::Any("TEXT"), about: "option-title" },
        Option_ { name: "--sections", values: Values::Any("LIST"), about: "option-sections" },
        args::LANG,
    ],
    operands: &["FILE"],
    run,
};

fn run(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    let catalogue = match session.catalogue(out) {
        Ok(catalogue) => catalogue,
        Err(exit) => return exit,
    };
    let mut project = Project::default();
    let identity = Identity {
        title: parsed.value("--title").unwrap_or_default().to_owned(),
        working_language: session.words.language().to_owned(),
        ..Identity::default()
    };
    Edit::Identity(Box::new(identity)).apply(&mut project);
    for name in parsed.value("--sections").unwrap_or_default().split(',').map(str::trim).filter(|n| !n.is_empty()) {
        let names = choosable(&catalogue);
        if !names.contains(&name) {
            let values = [("typed", name.to_owned()), ("option", "--sections".to_owned())];
            out.problem(&session.say("error-value", &values));
            out.problem(&session.say("error-choices", &[("names", names.join(", "))]));
            return Exit::Usage;
        }
        Edit::Scope(name.to_owned(), Some(Scope { chosen: true, why: String::new() })).apply(&mut project);
    }
    let path = project::file(parsed);
    let header = Header { sources: revisions(&catalogue), ..Header::default() };
    match store::create(&Folders::of_user(), &path, &project, &header) {
        Ok(_) => out.line(&session.say("new-done", &[("path", path.display().to_string())])),
        Err(SaveError::Changed) => {
            out.problem(&session.say("new-there", &[("path", path.display().to_string())]));
            Exit::File
        }
        Err(error) => {
            out.problem(&error.tell(&session.words));
            Exit::File
        }
    }
}

/// Sections that a programme may take or leave: those with questions that do not always apply.
pub(super) fn choosable(catalogue: &Catalogue) -> Vec<&str> {
    let sections = catalogue.sources().iter().flat_map(|s| &s.sections);
    let asks = |section| catalogue.in_section(section).any(|i| i.kind == crate::catalogue::Kind::Question);
    sections.filter(|s| !s.always && asks(s)).map(|s| s.name.as_str()).collect()
}

/// The editions that a project's ids cite.
pub fn revisions(catalogue: &Catalogue) -> std::collections::BTreeMap<String, String> {
    catalogue.sources().iter().map(|s| (s.name.clone(), s.revision.clone())).collect()
}
