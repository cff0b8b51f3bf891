//! `jalon export`: a project or a review as a document, to print or to send.

use std::io;
use std::path::Path;

use super::args::{self, Option_, Parsed, Values};
use super::output::Style;
use super::{Command, Exit, Output, Session, check, project, review_paper};
use crate::export::{docx, pdf};
use crate::insight::Insight;
use crate::note::{self, Choice, Document, Input, Kind, Paper, Part, ReviewKind};
use crate::project::Sensitivity;
use crate::store::{self, Expected, FileKind, RealDisk, SaveError};

const KINDS: &[&str] =
    &["note", "summary", "plan", "sheets", "logframe", "collection", "worksheet", "report", "review", "letter"];
const FORMATS: &[&str] = &["pdf", "docx"];

/// Where the file goes; a dash stands for standard output.
pub const OUT: Option_ = Option_ { name: "-o", values: Values::Any("OUT"), about: "option-out" };

/// The command.
pub const COMMAND: Command = Command {
    name: "export",
    about: "command-export-about",
    options: &[
        Option_ { name: "--as", values: Values::OneOf(KINDS), about: "option-as" },
        OUT,
        args::LANG,
        Option_ {
            name: "--audience",
            values: Values::OneOf(&["internal", "partners", "public"]),
            about: "option-audience",
        },
        Option_ { name: "--paper", values: Values::OneOf(&["a4", "letter"]), about: "option-paper" },
        Option_ { name: "--parts", values: Values::Any("LIST"), about: "option-parts" },
        Option_ { name: "--sections", values: Values::Any("LIST"), about: "option-note-sections" },
        Option_ { name: "--draft", values: Values::Flag, about: "option-draft" },
        Option_ { name: "--format", values: Values::OneOf(FORMATS), about: "option-note-format" },
        Option_ { name: "--list", values: Values::Flag, about: "option-list" },
        project::PASSPHRASE,
        args::ASSETS,
    ],
    operands: &["FILE?"],
    run,
};

fn run(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    if parsed.has("--list") {
        return list(session, out);
    }
    if parsed.operands.is_empty() {
        let values = [("operand", "FILE".to_owned()), ("command", "export".to_owned())];
        out.problem(&session.say("error-missing", &values));
        return Exit::Usage;
    }
    let (target, format) = match target(session, parsed, out) {
        Ok(found) => found,
        Err(exit) => return exit,
    };
    let path = project::file(parsed);
    // An encrypted file under any name says nothing of itself; the document that is wanted of it does.
    let wanted = parsed.value("--as").and_then(ReviewKind::parse).is_some() && store::needs_passphrase(&path);
    let document = match store::kind_of(&path) {
        Ok(FileKind::Review) => review_paper::document(session, parsed, out),
        _ if wanted => review_paper::document(session, parsed, out),
        // What cannot be read is told when it is opened.
        _ => of_project(session, parsed, out),
    };
    let document = match document {
        Ok(document) => document,
        Err(exit) => return exit,
    };
    let bytes = match make(session, &document, format, out) {
        Ok(bytes) => bytes,
        Err(error) => {
            out.problem(&session.say("export-refused", &[("reason", error.to_string())]));
            return Exit::File;
        }
    };
    if target == "-" {
        return out.bytes(&bytes);
    }
    write(session, Path::new(&target), &bytes, out)
}

/// A document about a project.
fn of_project(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Result<Document, Exit> {
    if let Some(kind) = parsed.value("--as").and_then(ReviewKind::parse) {
        out.problem(&session.say("export-as-review", &[("kind", kind.name().to_owned())]));
        return Err(Exit::Usage);
    }
    let choice = choice(session, parsed, out)?;
    let (catalogue, book) = check::rulebook(session, out)?;
    let opened = project::open(session, parsed, out)?;
    let insight = Insight::new(&catalogue, &book, &opened.project);
    let words = &session.words;
    let gathered = note::gather::gather(&catalogue, &book, &insight, &opened.project, words, choice.audience);
    let input = Input {
        catalogue: &catalogue,
        words,
        project: &opened.project,
        advice: &gathered.advice,
        principles: &gathered.principles,
        figures: &gathered.figures,
        edited: None,
    };
    let document = note::build(&input, &choice);
    tell_left_out(session, &document, out);
    Ok(document)
}

/// The file of a format. What a person should know about it goes to standard error.
fn make(session: &Session, document: &Document, format: &str, out: &mut Output<'_>) -> io::Result<Vec<u8>> {
    debug_assert!(FORMATS.contains(&format));
    if format == "docx" {
        return docx::write(document, &session.words);
    }
    let pdf = pdf::write(document);
    for notice in &pdf.notices {
        let pdf::Notice::NoGlyph(sign) = notice;
        let values = [("sign", sign.to_string()), ("code", format!("U+{:04X}", u32::from(*sign)))];
        out.problem(&session.say("export-no-glyph", &values));
    }
    Ok(pdf.bytes)
}

/// Puts a finished file in its place. Nothing half-written ever replaces a good file.
pub fn write(session: &Session, target: &Path, bytes: &[u8], out: &mut Output<'_>) -> Exit {
    match store::replace(&RealDisk, &store::real_path(target), bytes, Expected::Anything, |_| {}) {
        Ok(_) => out.line(&session.say("export-done", &[("path", target.display().to_string())])),
        Err(error) => {
            out.problem(&format!("{}: {}", target.display(), export_error(session, &error)));
            Exit::File
        }
    }
}

/// Why a document could not be written: unlike a project, it can simply be made again.
fn export_error(session: &Session, error: &SaveError) -> String {
    match error {
        SaveError::Full => session.words.say("export-full").into_owned(),
        SaveError::NoFolder => session.words.say("export-no-folder").into_owned(),
        SaveError::ReadOnly | SaveError::FolderReadOnly => session.words.say("export-read-only").into_owned(),
        SaveError::System(reason) => session.say("export-refused", &[("reason", reason.to_string())]),
        other => session.say("export-refused", &[("reason", format!("{other:?}"))]),
    }
}

/// Where the file goes and what it is: the ending tells, or `--format`.
fn target(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Result<(String, &'static str), Exit> {
    let Some(target) = parsed.value(OUT.name) else {
        out.problem(&session.words.say("export-no-target"));
        return Err(Exit::Usage);
    };
    let ending = Path::new(target).extension().and_then(|e| e.to_str()).unwrap_or_default().to_lowercase();
    let wanted = parsed.value("--format").unwrap_or(&ending);
    match FORMATS.iter().find(|format| **format == wanted) {
        Some(format) => Ok((target.to_owned(), format)),
        None => {
            out.problem(&session.say("export-no-format", &[("names", FORMATS.join(", "))]));
            Err(Exit::Usage)
        }
    }
}

/// Whom a document is for.
pub(super) fn audience(parsed: &Parsed) -> Sensitivity {
    let named = parsed.value("--audience").unwrap_or("internal");
    Sensitivity::ALL.iter().copied().find(|s| s.name() == named).unwrap_or_default()
}

fn choice(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Result<Choice, Exit> {
    let mut choice = Choice::of(parsed.value("--as").and_then(Kind::parse).unwrap_or(Kind::Note));
    choice.audience = audience(parsed);
    choice.paper = parsed.value("--paper").and_then(Paper::parse).unwrap_or(Paper::A4);
    choice.draft = parsed.has("--draft");
    let listed =
        |text: &str| text.split(',').map(|w| w.trim().to_owned()).filter(|w| !w.is_empty()).collect::<Vec<_>>();
    choice.sections = parsed.value("--sections").map(listed).unwrap_or_default().into_iter().collect();
    if let Some(parts) = parsed.value("--parts") {
        let mut wanted = Vec::new();
        for name in listed(parts) {
            let Some(part) = Part::parse(&name) else {
                let names: Vec<&str> = Part::ALL.iter().map(|p| p.name()).collect();
                out.problem(&session.say("error-value", &[("typed", name), ("option", "--parts".to_owned())]));
                out.problem(&session.say("error-choices", &[("names", names.join(", "))]));
                return Err(Exit::Usage);
            };
            wanted.push(part);
        }
        choice.without = Part::ALL.iter().copied().filter(|p| !wanted.contains(p)).collect();
    }
    Ok(choice)
}

/// Says on standard error what the audience does not see: the count, and what.
pub(super) fn tell_left_out(session: &Session, document: &Document, out: &mut Output<'_>) {
    if document.left_out.is_empty() {
        return;
    }
    out.problem(&session.say("export-left-out", &[("count", session.words.count(document.left_out.len()))]));
    for one in &document.left_out {
        out.problem(&format!("  – {} ({})", one.what, session.words.say(&one.sensitivity.message())));
    }
}

fn list(session: &Session, out: &mut Output<'_>) -> Exit {
    out.paragraph(0, "", &session.words.say("export-list-kinds"), Style::Strong);
    for kind in Kind::ALL {
        out.line(&format!("  {:<12} {}", kind.name(), session.words.say(&kind.message())));
    }
    out.paragraph(0, "", &session.words.say("export-list-review-kinds"), Style::Strong);
    for kind in ReviewKind::ALL {
        out.line(&format!("  {:<12} {}", kind.name(), session.words.say(&kind.message())));
    }
    out.paragraph(0, "", &session.words.say("export-list-parts"), Style::Strong);
    for part in Part::ALL {
        out.line(&format!("  {:<12} {}", part.name(), session.words.say(&part.message())));
    }
    out.paragraph(0, "", &session.words.say("export-list-formats"), Style::Strong);
    out.line(&format!("  {}", FORMATS.join(", ")))
}
