//! `jalon chain`: the results chain as a picture, and its reading in words.

use std::path::Path;

use super::args::{self, Option_, Parsed, Values};
use super::output::Style;
use super::{Command, Exit, Output, Session, check, export, project};
use crate::export::svg;
use crate::insight;
use crate::note::figures::chain_figure;

/// The command.
pub const COMMAND: Command = Command {
    name: "chain",
    about: "command-chain-about",
    options: &[
        export::OUT,
        Option_ { name: "--section", values: Values::Any("NAME"), about: "option-chain-section" },
        args::LANG,
        project::PASSPHRASE,
        args::ASSETS,
    ],
    operands: &["FILE"],
    run,
};

fn run(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    let (catalogue, book) = match check::rulebook(session, out) {
        Ok(found) => found,
        Err(exit) => return exit,
    };
    let opened = match project::open(session, parsed, out) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let all = catalogue.sources().iter().flat_map(|s| &s.sections);
    let mut sections: Vec<&str> =
        all.filter(|s| opened.project.includes(&s.name, s.always)).map(|s| s.name.as_str()).collect();
    if let Some(only) = parsed.value("--section") {
        if !sections.contains(&only) {
            let values = [("typed", only.to_owned()), ("option", "--section".to_owned())];
            out.problem(&session.say("error-value", &values));
            out.problem(&session.say("error-choices", &[("names", sections.join(", "))]));
            return Exit::Usage;
        }
        sections.retain(|s| *s == only);
    }
    let words = &session.words;
    let chain = insight::chain(&book, &opened.project, &sections);
    let figure = chain_figure(&chain, &catalogue, &opened.project, words);
    if let Some(target) = parsed.value(export::OUT.name) {
        let text = svg::svg(&figure, words.language());
        if target == "-" {
            return out.bytes(text.as_bytes());
        }
        return export::write(session, Path::new(target), text.as_bytes(), out);
    }
    // Without a file to write, the chain is read aloud.
    for sentence in insight::reading(&chain, &catalogue, &opened.project, words) {
        out.paragraph(0, "", &sentence.text, Style::Plain);
    }
    Exit::Done
}
