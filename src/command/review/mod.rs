//! `jalon review`: begins a review, shows it, brings several together, and carries findings to the applicant and into
//! the applicant's project.

mod exchange;
mod new;
mod show;
pub(super) mod state;
mod view;

use std::path::{Path, PathBuf};

use super::args::{self, Option_, Parsed, Values};
use super::project::open_as as open;
use super::{Command, Exit, Output, Session, project};
use crate::catalogue::nearest;
use crate::review::Review;
use crate::store::{self, Filed, Folders, SaveError};

const fn option(name: &'static str, value: &'static str, about: &'static str) -> Option_ {
    Option_ { name, values: Values::Any(value), about }
}

/// A file that is made.
const OUT: Option_ = option("-o", "OUT", "option-review-out");

/// The command.
pub const COMMAND: Command = Command {
    name: "review",
    about: "command-review-about",
    options: &[
        OUT,
        option("--document", "TITLE", "option-document"),
        option("--applicant", "TEXT", "option-applicant"),
        option("--link", "FILE", "option-link"),
        option("--code", "TEXT", "option-file-number"),
        option("--sections", "LIST", "option-review-sections"),
        option("--name", "TEXT", "option-reviewer-name"),
        option("--function", "TEXT", "option-reviewer-function"),
        option("--organisation", "TEXT", "option-reviewer-organisation"),
        Option_ { name: "--anyway", values: Values::Flag, about: "option-anyway" },
        project::FORMAT,
        args::LANG,
        project::PASSPHRASE,
        args::ASSETS,
    ],
    operands: &["ACTION", "FILE…?"],
    run,
};

/// One thing that the command does.
pub struct Action {
    /// What is typed after `jalon review`.
    pub name: &'static str,
    /// What follows it.
    pub usage: &'static str,
    /// Id of the words that say what it does.
    pub about: &'static str,
    /// Options that mean something here, beside language, passphrase and content.
    options: &'static [&'static str],
    /// How many files it takes.
    files: std::ops::RangeInclusive<usize>,
    run: fn(&Session, &Parsed, &mut Output<'_>) -> Result<Exit, Exit>,
}

/// What the command does, in the order of the work.
pub const ACTIONS: &[Action] = &[
    Action {
        name: "new",
        usage: "[PROPOSAL | --document TITLE] -o F.review.ron",
        about: "review-new-about",
        options: &[
            "-o",
            "--document",
            "--applicant",
            "--link",
            "--code",
            "--sections",
            "--name",
            "--function",
            "--organisation",
        ],
        files: 0..=1,
        run: new::run,
    },
    Action {
        name: "show",
        usage: "F.review.ron",
        about: "review-show-about",
        options: &["--format"],
        files: 1..=1,
        run: show::run,
    },
    Action {
        name: "merge",
        usage: "A B … -o F.review.ron",
        about: "review-merge-about",
        options: &["-o"],
        files: 1..=usize::MAX,
        run: exchange::merge,
    },
    Action {
        name: "findings",
        usage: "F.review.ron -o F.findings.ron",
        about: "review-findings-about",
        options: &["-o"],
        files: 1..=1,
        run: exchange::findings,
    },
    Action {
        name: "import",
        usage: "PROJECT F.findings.ron",
        about: "review-import-about",
        options: &["--anyway"],
        files: 2..=2,
        run: exchange::import,
    },
];

fn run(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    let typed = parsed.operands.first().map_or("", String::as_str);
    let Some(action) = ACTIONS.iter().find(|action| action.name == typed) else {
        out.problem(&session.say("review-no-action", &[("typed", typed.to_owned())]));
        let names: Vec<&str> = ACTIONS.iter().map(|action| action.name).collect();
        let next = match nearest(typed, names.iter().copied()) {
            Some(name) => session.say("error-meant", &[("name", format!("jalon review {name}"))]),
            None => session.say("error-choices", &[("names", names.join(", "))]),
        };
        out.problem(&next);
        return Exit::Usage;
    };
    let command = || ("command", format!("review {}", action.name));
    let everywhere = [args::LANG.name, project::PASSPHRASE.name, args::ASSETS.name];
    let strange = COMMAND
        .options
        .iter()
        .map(|option| option.name)
        .find(|name| parsed.has(name) && !action.options.contains(name) && !everywhere.contains(name));
    if let Some(name) = strange {
        out.problem(&session.say("error-option", &[("typed", name.to_owned()), command()]));
        return Exit::Usage;
    }
    let files = &parsed.operands[1..];
    if files.len() < *action.files.start() {
        out.problem(&session.say("error-missing", &[("operand", action.usage.to_owned()), command()]));
        return Exit::Usage;
    }
    if files.len() > *action.files.end() {
        let typed = files.last().cloned().unwrap_or_default();
        out.problem(&session.say("error-unexpected", &[("typed", typed), command()]));
        return Exit::Usage;
    }
    match (action.run)(session, parsed, out) {
        Ok(exit) | Err(exit) => exit,
    }
}

/// The file at a place behind the action. The number of files was looked at before.
fn file(parsed: &Parsed, at: usize) -> PathBuf {
    PathBuf::from(parsed.operands.get(at + 1).map_or("", String::as_str))
}

/// Where the file that is made goes.
fn target(session: &Session, parsed: &Parsed, example: &str, out: &mut Output<'_>) -> Result<PathBuf, Exit> {
    let target = parsed.value(OUT.name).filter(|target| !target.is_empty());
    target.map(PathBuf::from).ok_or_else(|| {
        out.problem(&session.say("review-no-target", &[("example", example.to_owned())]));
        Exit::Usage
    })
}

/// Makes a new file; one that is there is left as it is.
fn create<C: Filed>(
    session: &Session,
    path: &Path,
    content: &C,
    header: &store::file::Header,
    out: &mut Output<'_>,
) -> Result<(), Exit> {
    store::create(&Folders::of_user(), path, content, header).map(|_| ()).map_err(|error| {
        match error {
            SaveError::Changed => {
                out.problem(&session.say("new-there", &[("path", path.display().to_string())]));
            }
            error => out.problem(&error.tell(&session.words)),
        }
        Exit::File
    })
}

/// What a review is of, where its applicant is named too.
fn title_of(session: &Session, review: &Review) -> String {
    let title = review.proposal.title.trim();
    if title.is_empty() { session.words.say("review-untitled").into_owned() } else { title.to_owned() }
}

/// The sections that can be taken or left.
fn choosable(catalogue: &crate::catalogue::Catalogue) -> Vec<&str> {
    super::new::choosable(catalogue)
}
