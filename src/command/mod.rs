//! The same work without a window: one file a command.
//!
//! [`COMMANDS`] is the one list from which parsing, help and the README's table come.

mod args;
mod catalogue;
mod chain;
mod check;
mod diff;
mod export;
mod help;
mod history;
mod indicators;
mod measure;
mod new;
mod output;
mod plan;
mod plan_text;
mod plan_view;
mod project;
mod review;
mod review_paper;
mod secrecy;
mod show;
mod upgrade;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentValue;

pub use args::{Option_, Parsed, Problem};
pub use output::Output;

use crate::assets::{Assets, Fault};
use crate::catalogue::{Catalogue, check_words};
use crate::store::content::{self, ContentError};
use crate::wording::{Wording, best_language, languages, system_language};

/// How a command ended, as scripts see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// A finding under `--strict`.
    Finding = 1,
    /// The command's words are off.
    Usage = 2,
    /// A file cannot be read.
    File = 3,
    /// No display for the window.
    NoDisplay = 4,
}

impl Exit {
    /// All of them, in order of code.
    pub const ALL: [Self; 5] = [Self::Done, Self::Finding, Self::Usage, Self::File, Self::NoDisplay];
}

/// A command that `jalon` understands.
#[derive(Debug)]
pub struct Command {
    /// What is typed.
    pub name: &'static str,
    /// Id of the words that say what it does.
    pub about: &'static str,
    /// Its options.
    pub options: &'static [Option_],
    /// Names of the words that follow it; one that ends in a question mark may be left out, one with `…` repeated.
    pub operands: &'static [&'static str],
    run: fn(&Session, &Parsed, &mut Output<'_>) -> Exit,
}

/// Every command, in the order in which help lists them.
pub const COMMANDS: &[Command] = &[
    new::COMMAND,
    show::COMMAND,
    history::COMMAND,
    check::COMMAND,
    diff::COMMAND,
    chain::COMMAND,
    export::COMMAND,
    indicators::COMMAND,
    plan::COMMAND,
    measure::COMMAND,
    review::COMMAND,
    upgrade::COMMAND,
    secrecy::ENCRYPT,
    secrecy::DECRYPT,
    catalogue::COMMAND,
    help::COMMAND,
];

/// Options that the window takes too.
pub const WINDOW_OPTIONS: &[Option_] = &[args::LANG, args::ASSETS];

/// The one word that the window takes.
pub const WINDOW_OPERANDS: &[&str] = &["FILE?"];

/// Does a word name a file to work on, and no command? One that is not there yet has the ending of our files.
fn names_file(word: &str) -> bool {
    let path = Path::new(word);
    path.is_file() || path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"))
}

/// What every command works with.
#[derive(Debug)]
pub struct Session {
    /// Content of the program, or of an organisation.
    pub assets: Assets,
    /// Words in the language of the system, or the one asked for.
    pub words: Wording,
    /// Does the content come from a folder?
    pub foreign: bool,
    /// The file that the window opens with.
    pub file: Option<PathBuf>,
}

/// What the command line asks for.
#[derive(Debug)]
pub enum Asked {
    /// The window.
    Window(Box<Session>),
    /// Nothing more: a command has run.
    Done(Exit),
}

/// Reads the command line and runs the command, unless it asks for the window.
pub fn run(words: impl IntoIterator<Item = OsString>, out: &mut Output<'_>) -> Asked {
    let embedded = Assets::embedded();
    let mut typed = Vec::new();
    for word in words {
        match word.into_string() {
            Ok(word) => typed.push(word),
            Err(word) => {
                // A path may be what no text can hold; it can be given another name, or opened from the window.
                let session = plain_session(&embedded, None);
                out.problem(&session.say("error-not-text", &[]));
                out.problem(&word.to_string_lossy());
                return Asked::Done(Exit::Usage);
            }
        }
    }
    let asked = args::split(&typed);
    let command = COMMANDS.iter().find(|c| Some(c.name) == asked.command);
    let plain = plain_session(&embedded, args::peek(asked.rest, "--lang"));
    if asked.version {
        return Asked::Done(out.line(&format!("jalon {}", env!("CARGO_PKG_VERSION"))));
    }
    let (options, operands): (&[Option_], &[&str]) = match (command, asked.command) {
        (Some(command), _) => (command.options, command.operands),
        (None, None) => (WINDOW_OPTIONS, WINDOW_OPERANDS),
        (None, Some(word)) if names_file(word) => (WINDOW_OPTIONS, WINDOW_OPERANDS),
        (None, Some(typed)) => return Asked::Done(help::unknown_command(&plain, typed, out)),
    };
    // What is no command is a word of the window's: the file that it opens with.
    let rest = if command.is_some() { asked.rest } else { &typed };
    let parsed = match args::parse(options, operands, rest, &languages(&embedded)) {
        Ok(parsed) => parsed,
        Err(problem) => return Asked::Done(help::explain(&plain, command, &problem, out)),
    };
    if parsed.help {
        return Asked::Done(help::show(&plain, command, out));
    }
    let session = match open(embedded, &parsed, plain, out) {
        Ok(session) => session,
        Err(exit) => return Asked::Done(exit),
    };
    match command {
        Some(command) => Asked::Done((command.run)(&session, &parsed, out)),
        None => match parsed.operands.first() {
            Some(word) if !names_file(word) => Asked::Done(help::unknown_command(&session, word, out)),
            file => Asked::Window(Box::new(Session { file: file.map(PathBuf::from), ..session })),
        },
    }
}

impl Session {
    /// A message with values.
    pub fn say(&self, id: &str, values: &[(&'static str, String)]) -> String {
        self.words.say_with(id, values.iter().map(|(name, value)| (*name, FluentValue::from(value.as_str()))))
    }

    /// The catalogue, or its faults on standard error and the code to end with.
    pub fn catalogue(&self, out: &mut Output<'_>) -> Result<Catalogue, Exit> {
        let found = Catalogue::load(&self.assets).and_then(|catalogue| {
            // What the program carries was checked when it was built; a folder's words are checked each time.
            let faults = if self.foreign { check_words(&catalogue, &self.words, &self.assets) } else { Vec::new() };
            if faults.is_empty() { Ok(catalogue) } else { Err(faults) }
        });
        found.map_err(|faults| tell_faults(&self.words, &faults, out))
    }
}

/// Writes a value as JSON.
fn print_json(value: &impl serde::Serialize, out: &mut Output<'_>) -> Exit {
    match serde_json::to_string_pretty(value) {
        Ok(text) => out.line(&text),
        Err(error) => {
            out.problem(&error.to_string());
            Exit::File
        }
    }
}

/// Writes a table as CSV.
fn print_table(rows: &[Vec<String>], out: &mut Output<'_>) -> Exit {
    let text = crate::export::csv::table(rows);
    // The last line's end comes with `line`.
    out.line(text.strip_suffix("\r\n").map_or_else(|| text.clone(), |text| format!("{text}\r")).as_str())
}

fn plain_session(embedded: &Assets, language: Option<&str>) -> Session {
    let language = match language {
        Some(asked) => best_language(embedded, [asked]),
        None => system_language(embedded),
    };
    let words = Wording::load(embedded, language).or_else(|_| Wording::load(embedded, crate::wording::FALLBACK));
    // The words that the program carries are checked by its tests; they load.
    let words = words.unwrap_or_else(|faults| unreachable!("the program's own words do not load: {faults:?}"));
    Session { assets: embedded.clone(), words, foreign: false, file: None }
}

fn open(embedded: Assets, parsed: &Parsed, plain: Session, out: &mut Output<'_>) -> Result<Session, Exit> {
    let Some(folder) = parsed.value("--assets") else {
        return Ok(plain);
    };
    let folder = PathBuf::from(folder);
    let files = content::read_folder(&folder).map_err(|error| tell_content(&plain, &error, out))?;
    let assets = embedded.with(files);
    // The folder may bring the language that was asked for.
    let asked = parsed.value("--lang").map(str::to_owned);
    let language = asked.unwrap_or_else(|| plain.words.language().to_owned());
    let words = Wording::load(&assets, &language).map_err(|faults| tell_faults(&plain.words, &faults, out))?;
    Ok(Session { assets, words, foreign: true, file: None })
}

fn tell_content(session: &Session, error: &ContentError, out: &mut Output<'_>) -> Exit {
    let shown = |path: &Path| path.display().to_string();
    match error {
        ContentError::Unreadable(path, reason) => {
            let values = [("path", shown(path)), ("reason", reason.to_string())];
            out.problem(&session.say("error-unreadable", &values));
            out.problem(&session.say("error-unreadable-mend", &[]));
        }
        ContentError::NotContent(path) => {
            out.problem(&session.say("error-not-content", &[("path", shown(path))]));
            out.problem(&session.say("error-not-content-mend", &[]));
        }
        ContentError::NotText(fault) => {
            return tell_faults(&session.words, std::slice::from_ref(fault), out);
        }
    }
    Exit::File
}

fn tell_faults(words: &Wording, faults: &[Fault], out: &mut Output<'_>) -> Exit {
    out.problem(&words.say_with("error-content", [("count", faults.len().into())]));
    for fault in faults {
        out.problem(&format!("  {fault}"));
    }
    Exit::File
}
