//! What was typed after `jalon`: split, then read against the options that a command has.

use super::COMMANDS;
use crate::catalogue::{Kind, nearest};

/// What the values of an option may be.
#[derive(Debug, Clone, Copy)]
pub enum Values {
    /// Anything; the name stands for it in help.
    Any(&'static str),
    /// One of a list.
    OneOf(&'static [&'static str]),
    /// One of the languages there are words for.
    Language,
    /// One of the kinds of items.
    Kind,
    /// None: the option alone says it.
    Flag,
}

/// An option of a command.
#[derive(Debug, Clone, Copy)]
pub struct Option_ {
    /// What is typed, with its two dashes.
    pub name: &'static str,
    /// What its value may be.
    pub values: Values,
    /// Id of the words that say what it does.
    pub about: &'static str,
}

/// Language of the words.
pub const LANG: Option_ = Option_ { name: "--lang", values: Values::Language, about: "option-lang" };
/// A folder of content.
pub const ASSETS: Option_ = Option_ { name: "--assets", values: Values::Any("DIR"), about: "option-assets" };

/// The command line in its two parts.
#[derive(Debug)]
pub struct Split<'a> {
    /// Name of the command, where one is given.
    pub command: Option<&'a str>,
    /// What follows it.
    pub rest: &'a [String],
    /// Was the version asked for?
    pub version: bool,
}

/// Options and operands of a command, read.
#[derive(Debug, Default)]
pub struct Parsed {
    values: Vec<(&'static str, String)>,
    /// Words that are no options.
    pub operands: Vec<String>,
    /// Was help asked for?
    pub help: bool,
}

/// What is wrong with a command's words.
#[derive(Debug, PartialEq, Eq)]
pub enum Problem {
    /// No such option; perhaps one that was meant.
    Option(String, Option<String>),
    /// No value of the option; perhaps one that was meant; those there are.
    Value {
        /// Which option.
        option: &'static str,
        /// What was typed.
        typed: String,
        /// What was probably meant.
        meant: Option<String>,
        /// What there is.
        choices: Vec<String>,
    },
    /// An option without its value.
    NoValue(&'static str),
    /// An option given twice.
    Twice(&'static str),
    /// A word that the command needs.
    Missing(&'static str),
    /// A word too many.
    Unexpected(String),
}

impl Values {
    /// The values there are, where they can be listed.
    pub fn choices(self, languages: &[&str]) -> Vec<String> {
        match self {
            Self::Any(_) | Self::Flag => Vec::new(),
            Self::OneOf(names) => names.iter().map(ToString::to_string).collect(),
            Self::Language => languages.iter().map(ToString::to_string).collect(),
            Self::Kind => Kind::ALL.iter().map(|k| k.name()).chain(["glossary"]).map(str::to_owned).collect(),
        }
    }
}

impl Parsed {
    /// Was an option without a value given?
    pub fn has(&self, option: &str) -> bool {
        self.value(option).is_some()
    }

    /// The value of an option.
    pub fn value(&self, option: &str) -> Option<&str> {
        self.values.iter().find(|(name, _)| *name == option).map(|(_, value)| value.as_str())
    }
}

/// Parts the name of the command from what follows.
pub fn split(typed: &[String]) -> Split<'_> {
    let first = typed.first().map(String::as_str);
    let version = matches!(first, Some("--version" | "-V"));
    match first {
        Some(name) if !name.starts_with('-') => Split { command: Some(name), rest: &typed[1..], version },
        _ => Split { command: None, rest: typed, version },
    }
}

/// The value of an option before anything is checked: errors are told in the language that was asked for.
pub fn peek<'a>(typed: &'a [String], option: &str) -> Option<&'a str> {
    let at = typed.iter().position(|word| word == option || word.starts_with(&format!("{option}=")))?;
    match typed[at].split_once('=') {
        Some((_, value)) => Some(value),
        None => typed.get(at + 1).map(String::as_str),
    }
}

/// Reads what follows a command.
pub fn parse(
    options: &'static [Option_],
    operands: &[&'static str],
    typed: &[String],
    languages: &[&str],
) -> Result<Parsed, Problem> {
    let mut parsed = Parsed::default();
    // A folder of content may bring a language of its own.
    let own_content = peek(typed, "--assets").is_some();
    let mut words = typed.iter();
    while let Some(word) = words.next() {
        if matches!(word.as_str(), "--help" | "-h") {
            parsed.help = true;
            continue;
        }
        if !word.starts_with('-') || word == "-" {
            let many = operands.last().is_some_and(|last| last.trim_end_matches('?').ends_with('…'));
            if parsed.operands.len() >= operands.len() && !many {
                return Err(Problem::Unexpected(word.clone()));
            }
            parsed.operands.push(word.clone());
            continue;
        }
        let (name, joined) = match word.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (word.as_str(), None),
        };
        let Some(option) = options.iter().find(|o| o.name == name) else {
            let names = options.iter().map(|o| o.name).chain(["--help"]);
            return Err(Problem::Option(name.to_owned(), nearest(name, names).map(str::to_owned)));
        };
        if parsed.value(option.name).is_some() {
            return Err(Problem::Twice(option.name));
        }
        if matches!(option.values, Values::Flag) {
            if joined.is_some() {
                return Err(Problem::Unexpected(word.clone()));
            }
            parsed.values.push((option.name, String::new()));
            continue;
        }
        let value = joined.or_else(|| words.next().cloned()).ok_or(Problem::NoValue(option.name))?;
        let choices = option.values.choices(languages);
        let open = choices.is_empty() || (own_content && matches!(option.values, Values::Language));
        if !open && !choices.contains(&value) {
            let meant = nearest(&value, choices.iter().map(String::as_str)).map(str::to_owned);
            return Err(Problem::Value { option: option.name, typed: value, meant, choices });
        }
        parsed.values.push((option.name, value));
    }
    match operands.get(parsed.operands.len()) {
        Some(operand) if !operand.ends_with('?') && !parsed.help => Err(Problem::Missing(operand)),
        _ => Ok(parsed),
    }
}

/// The command whose name is closest to what was typed.
pub fn nearest_command(typed: &str) -> Option<&'static str> {
    nearest(typed, COMMANDS.iter().map(|c| c.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPTIONS: &[Option_] =
        &[LANG, ASSETS, Option_ { name: "--format", values: Values::OneOf(&["text", "json"]), about: "option-format" }];

    fn read(line: &str) -> Result<Parsed, Problem> {
        let typed: Vec<String> = line.split(' ').filter(|w| !w.is_empty()).map(str::to_owned).collect();
        parse(OPTIONS, &["COMMAND?"], &typed, &["en", "fr"])
    }

    #[test]
    fn a_value_may_follow_with_a_space_or_an_equals_sign() {
        for line in ["--format json --lang fr", "--format=json --lang=fr"] {
            let parsed = read(line).expect(line);
            assert_eq!((parsed.value("--format"), parsed.value("--lang")), (Some("json"), Some("fr")));
        }
    }

    #[test]
    fn a_slip_is_answered_with_what_was_meant() {
        assert_eq!(read("--fromat json").err(), Some(Problem::Option("--fromat".into(), Some("--format".into()))));
        let Err(Problem::Value { meant, .. }) = read("--format jsno") else { panic!("accepted") };
        assert_eq!(meant.as_deref(), Some("json"));
        assert_eq!(read("--lang").err(), Some(Problem::NoValue("--lang")));
        assert_eq!(read("--lang en --lang fr").err(), Some(Problem::Twice("--lang")));
        assert_eq!(read("one two").err(), Some(Problem::Unexpected("two".into())));
    }

    #[test]
    fn a_folder_of_content_may_bring_its_own_language() {
        assert!(read("--lang es").is_err());
        assert!(read("--lang es --assets here").is_ok());
    }
}
