//! `jalon check`: what a thoughtful senior colleague would say of a project. No marks; each piece of advice with its
//! reason, its source, and what would settle it.

use serde::Serialize;

use super::args::{self, Option_, Parsed, Values};
use super::output::Style;
use super::{Command, Exit, Output, Session, project};
use crate::catalogue::Catalogue;
use crate::insight::{Advice, AdviceText, Insight, Rulebook, Severity, personal_data};

const SEVERITIES: &[&str] = &["consider", "weak-point", "serious"];

/// The command.
pub const COMMAND: Command = Command {
    name: "check",
    about: "command-check-about",
    options: &[
        args::LANG,
        project::FORMAT,
        Option_ { name: "--severity", values: Values::OneOf(SEVERITIES), about: "option-severity" },
        Option_ { name: "--strict", values: Values::Flag, about: "option-strict" },
        project::PASSPHRASE,
        args::ASSETS,
    ],
    operands: &["FILE"],
    run,
};

/// What `--format json` prints; `docs/check.schema.json` describes it.
#[derive(Serialize)]
struct View<'a> {
    counts: Counts,
    advice: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Counts {
    open: usize,
    settled: usize,
    consider: usize,
    weak_point: usize,
    serious: usize,
}

#[derive(Serialize)]
struct Row<'a> {
    #[serde(flatten)]
    advice: &'a Advice,
    text: AdviceText,
}

fn run(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    let (catalogue, book) = match rulebook(session, out) {
        Ok(found) => found,
        Err(exit) => return exit,
    };
    let opened = match project::open(session, parsed, out) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let insight = Insight::new(&catalogue, &book, &opened.project);
    // The search for personal data is slow and for the writer alone; here is nobody but the writer.
    let personal = personal_data(&catalogue, &book, &opened.project);
    let mut all: Vec<&Advice> = insight.advice().chain(&personal).collect();
    all.sort_by_key(|advice| (!advice.is_open(), std::cmp::Reverse(advice.severity)));
    let count = |severity| all.iter().filter(|a| a.is_open() && a.severity == severity).count();
    let open = all.iter().filter(|a| a.is_open()).count();
    let counts = Counts {
        open,
        settled: all.len() - open,
        consider: count(Severity::Consider),
        weak_point: count(Severity::WeakPoint),
        serious: count(Severity::Serious),
    };
    let serious = counts.serious > 0;
    if let Some(least) = parsed.value("--severity") {
        let least = Severity::ALL.iter().copied().find(|s| s.name() == least).unwrap_or(Severity::Consider);
        all.retain(|advice| advice.severity >= least);
    }
    let exit = if parsed.value("--format") == Some("json") {
        let say = |advice: &Advice| advice.say(&catalogue, &opened.project, &session.words);
        let advice = all.iter().map(|advice| Row { advice, text: say(advice) }).collect();
        super::print_json(&View { counts, advice }, out)
    } else {
        let open: Vec<&Advice> = all.iter().copied().filter(|a| a.is_open()).collect();
        let settled = all.len() - open.len();
        for advice in &open {
            print(session, advice, &advice.say(&catalogue, &opened.project, &session.words), out);
        }
        let line = session.say(
            "check-count",
            &[("open", session.words.count(open.len())), ("settled", session.words.count(settled))],
        );
        out.paragraph(0, "", &line, Style::Quiet);
        Exit::Done
    };
    if exit == Exit::Done && serious && parsed.has("--strict") { Exit::Finding } else { exit }
}

fn print(session: &Session, advice: &Advice, text: &AdviceText, out: &mut Output<'_>) {
    let style = if advice.severity == Severity::Serious { Style::Warn } else { Style::Strong };
    let head = session.words.say(&advice.severity.message());
    out.paragraph(0, "", &format!("{head} · {}", text.place), style);
    out.paragraph(2, "", &text.message, Style::Plain);
    if !text.why.is_empty() {
        out.paragraph(2, "", &text.why, Style::Plain);
    }
    if !text.settle.is_empty() {
        out.paragraph(2, "→", &text.settle, Style::Plain);
    }
    out.paragraph(2, "", &text.sources.join(" · "), Style::Quiet);
    out.line("");
}

/// The catalogue and the rules, or their faults on standard error.
pub fn rulebook(session: &Session, out: &mut Output<'_>) -> Result<(Catalogue, Rulebook), Exit> {
    let catalogue = session.catalogue(out)?;
    let book = Rulebook::load(&session.assets, &catalogue);
    let book = book.map_err(|faults| super::tell_faults(&session.words, &faults, out))?;
    Ok((catalogue, book))
}
