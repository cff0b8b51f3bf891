//! `jalon help`: made from the list of commands, so that it cannot disagree with it.

use super::args::{self, Option_, Problem, Values};
use super::output::Style;
use super::{COMMANDS, Command, Exit, Output, Parsed, Session, WINDOW_OPTIONS, review};
use crate::wording::languages;

/// The command.
pub const COMMAND: Command =
    Command { name: "help", about: "command-help-about", options: &[args::LANG], operands: &["COMMAND?"], run };

fn run(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    match parsed.operands.first() {
        None => show(session, None, out),
        Some(name) => match COMMANDS.iter().find(|c| c.name == name) {
            Some(command) => show(session, Some(command), out),
            None => unknown_command(session, name, out),
        },
    }
}

/// Help on one command, or on all.
pub(super) fn show(session: &Session, command: Option<&Command>, out: &mut Output<'_>) -> Exit {
    let words = &session.words;
    if let Some(command) = command {
        out.paragraph(0, "", &words.say(command.about), Style::Plain);
        out.line("");
        out.paragraph(0, "", &words.say("command-usage"), Style::Strong);
        out.paragraph(2, "", &synopsis(command), Style::Plain);
        actions(session, command, out);
        options(session, command.options, out);
        return Exit::Done;
    }
    out.paragraph(0, "", &words.say("command-about"), Style::Plain);
    out.line("");
    out.paragraph(0, "", &words.say("command-usage"), Style::Strong);
    out.line(&row("jalon", &words.say("command-usage-window")));
    out.line(&row("jalon FILE", &words.say("command-usage-file")));
    for command in COMMANDS {
        out.line(&row(&format!("jalon {}", command.name), &words.say(command.about)));
    }
    out.line(&row("jalon --version", &words.say("command-version-about")));
    options(session, WINDOW_OPTIONS, out);
    out.line("");
    out.paragraph(0, "", &words.say("command-exit-codes"), Style::Strong);
    for exit in Exit::ALL {
        let code = exit as u8;
        out.line(&format!("  {code}  {}", words.say(&format!("command-exit-{code}"))));
    }
    out.line("");
    out.line(&words.say("command-more"));
    Exit::Done
}

/// What a command does that does several things.
fn actions(session: &Session, command: &Command, out: &mut Output<'_>) {
    if command.name != review::COMMAND.name {
        return;
    }
    out.line("");
    out.paragraph(0, "", &session.words.say("command-actions"), Style::Strong);
    for action in review::ACTIONS {
        out.line(&format!("  jalon review {} {}", action.name, action.usage));
        out.paragraph(6, "", &session.words.say(action.about), Style::Plain);
    }
}

fn row(name: &str, about: &str) -> String {
    format!("  {name:<18} {about}")
}

fn synopsis(command: &Command) -> String {
    let mut line = format!("jalon {}", command.name);
    for operand in command.operands {
        match operand.strip_suffix('?') {
            Some(name) => line.push_str(&format!(" [{name}]")),
            None => line.push_str(&format!(" {operand}")),
        }
    }
    for option in command.options {
        line.push_str(&match value_name(option) {
            "" => format!(" [{}]", option.name),
            value => format!(" [{}\u{a0}{value}]", option.name),
        });
    }
    line
}

fn value_name(option: &Option_) -> &'static str {
    match option.values {
        Values::Any(name) => name,
        Values::OneOf(_) => "NAME",
        Values::Language => "LANG",
        Values::Kind => "KIND",
        Values::Flag => "",
    }
}

fn options(session: &Session, options: &[Option_], out: &mut Output<'_>) {
    let words = &session.words;
    out.line("");
    out.paragraph(0, "", &words.say("command-options"), Style::Strong);
    for option in options {
        out.line(&format!("  {} {}", option.name, value_name(option)));
        out.paragraph(6, "", &words.say(option.about), Style::Plain);
        let choices = option.values.choices(&languages(&session.assets));
        if !choices.is_empty() {
            let values = session.say("command-values", &[("values", choices.join(", "))]);
            out.paragraph(6, "", &values, Style::Quiet);
        }
    }
    out.line("  --help");
    out.paragraph(6, "", &words.say("option-help"), Style::Plain);
}

/// Says that there is no such command, and which one was probably meant.
pub(super) fn unknown_command(session: &Session, typed: &str, out: &mut Output<'_>) -> Exit {
    out.problem(&session.say("error-command", &[("typed", typed.to_owned())]));
    let next = match args::nearest_command(typed) {
        Some(name) => session.say("error-meant", &[("name", format!("jalon {name}"))]),
        None => {
            let names: Vec<&str> = COMMANDS.iter().map(|c| c.name).collect();
            session.say("error-choices", &[("names", names.join(", "))])
        }
    };
    out.problem(&next);
    Exit::Usage
}

/// Says what is wrong with a command's words.
pub(super) fn explain(session: &Session, command: Option<&Command>, problem: &Problem, out: &mut Output<'_>) -> Exit {
    let name = command.map_or("", |c| c.name).to_owned();
    let (said, meant, choices): (String, Option<&String>, &[String]) = match problem {
        Problem::Option(typed, meant) => {
            let values = [("typed", typed.clone()), ("command", name.clone())];
            (session.say("error-option", &values), meant.as_ref(), &[])
        }
        Problem::Value { option, typed, meant, choices } => {
            let values = [("typed", typed.clone()), ("option", (*option).to_owned())];
            (session.say("error-value", &values), meant.as_ref(), choices)
        }
        Problem::NoValue(option) => (session.say("error-no-value", &[("option", (*option).to_owned())]), None, &[]),
        Problem::Twice(option) => (session.say("error-twice", &[("option", (*option).to_owned())]), None, &[]),
        Problem::Missing(operand) => {
            let values = [("operand", (*operand).to_owned()), ("command", name.clone())];
            (session.say("error-missing", &values), None, &[])
        }
        Problem::Unexpected(typed) => {
            let values = [("typed", typed.clone()), ("command", name.clone())];
            (session.say("error-unexpected", &values), None, &[])
        }
    };
    out.problem(&said);
    if let Some(meant) = meant {
        out.problem(&session.say("error-meant", &[("name", meant.clone())]));
    } else if !choices.is_empty() {
        out.problem(&session.say("error-choices", &[("names", choices.join(", "))]));
    }
    out.problem(session.say("error-see-help", &[("command", name)]).replace("  ", " ").trim_end());
    Exit::Usage
}
