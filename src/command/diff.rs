//! `jalon diff`: what changed from one file to another, in answers, lessons, indicators and advice.

use serde::Serialize;

use super::args::{self, Parsed};
use super::output::Style;
use super::{Command, Exit, Output, Session, check, project};
use crate::insight::{AdviceText, Change, ChangeText, compare};
use crate::store;

/// The command.
pub const COMMAND: Command = Command {
    name: "diff",
    about: "command-diff-about",
    options: &[args::LANG, project::FORMAT, project::PASSPHRASE, args::ASSETS],
    operands: &["BEFORE", "AFTER"],
    run,
};

#[derive(Serialize)]
struct View<'a> {
    changes: Vec<Row<'a>>,
    advice_new: Vec<AdviceText>,
    advice_gone: Vec<AdviceText>,
}

#[derive(Serialize)]
struct Row<'a> {
    #[serde(flatten)]
    change: &'a Change,
    text: ChangeText,
}

fn run(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    let (catalogue, book) = match check::rulebook(session, out) {
        Ok(found) => found,
        Err(exit) => return exit,
    };
    let mut sides = Vec::new();
    for path in &parsed.operands {
        let path = std::path::PathBuf::from(path);
        let passphrase = match project::passphrase_of(session, parsed, &path, out) {
            Ok(passphrase) => passphrase,
            Err(exit) => return exit,
        };
        match store::open(&path, passphrase.as_deref()) {
            Ok(opened) => sides.push(opened.project),
            Err(unreadable) => return project::tell_unreadable(session, &unreadable, out),
        }
    }
    let [before, after] = &sides[..] else { return Exit::Usage };
    let words = &session.words;
    let found = compare(&catalogue, &book, before, after);
    if parsed.value("--format") == Some("json") {
        let text = |change: &Change| change.say(&catalogue, before, after, words);
        let view = View {
            changes: found.changes().map(|change| Row { change, text: text(change) }).collect(),
            advice_new: found.advice_new.iter().map(|a| a.say(&catalogue, after, words)).collect(),
            advice_gone: found.advice_gone.iter().map(|a| a.say(&catalogue, before, words)).collect(),
        };
        return super::print_json(&view, out);
    }
    if found.is_empty() {
        return out.line(&words.say("diff-nothing"));
    }
    for (title, changes) in found.parts() {
        out.paragraph(0, "", &words.say(title), Style::Strong);
        for change in changes {
            let text = change.say(&catalogue, before, after, words);
            out.paragraph(2, "", &format!("{} · {}", text.place, text.what), Style::Plain);
            if !text.before.is_empty() {
                out.paragraph(4, "−", &text.before, Style::Quiet);
            }
            if !text.after.is_empty() {
                out.paragraph(4, "+", &text.after, Style::Plain);
            }
        }
        out.line("");
    }
    for (title, advice, project) in
        [("diff-advice-new", &found.advice_new, after), ("diff-advice-gone", &found.advice_gone, before)]
    {
        if advice.is_empty() {
            continue;
        }
        out.paragraph(0, "", &words.say(title), Style::Strong);
        for one in advice {
            out.paragraph(2, "–", &one.say(&catalogue, project, words).message, Style::Plain);
        }
    }
    Exit::Done
}
