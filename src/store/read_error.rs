//! Why a file cannot be read: where, what, and what to do about it.

use std::path::PathBuf;

use fluent_bundle::FluentValue;

use super::kept::FileKind;
use crate::project::KEY_TWICE;
use crate::wording::Wording;

/// A place in a text, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// Line.
    pub line: usize,
    /// Character in the line.
    pub column: usize,
}

impl Place {
    /// The place of an offset.
    pub fn at(text: &str, offset: usize) -> Self {
        let before = &text[..text.floor_char_boundary(offset)];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Self {
            line: 1 + before.bytes().filter(|b| *b == b'\n').count(),
            column: 1 + before[line_start..].chars().count(),
        }
    }
}

/// What is wrong with a text that should be RON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RonFault {
    /// It breaks off.
    Ends,
    /// A sign is missing.
    Expected(&'static str),
    /// A word that is not among those there are, and those there are.
    Word(String, Vec<String>),
    /// A field that every such thing has is not there.
    NoField(String),
    /// The same field or key stands there twice.
    Twice(String),
    /// Brackets within brackets without end.
    Nested,
    /// Something else stands where a text belongs.
    NoText,
    /// Something else stands where a number belongs.
    NoNumber,
    /// A number that its place cannot hold.
    OutOfRange,
    /// More follows where everything is closed.
    More,
    /// A value of another kind than belongs here.
    Kind(String),
}

impl RonFault {
    pub(super) fn of(code: ron::Error) -> Self {
        use ron::Error as E;
        match code {
            E::Eof | E::ExpectedStringEnd | E::UnclosedBlockComment => Self::Ends,
            E::ExpectedArray => Self::Expected("["),
            E::ExpectedArrayEnd => Self::Expected("]"),
            E::ExpectedMap => Self::Expected("{"),
            E::ExpectedMapEnd => Self::Expected("}"),
            E::ExpectedMapColon => Self::Expected(":"),
            E::ExpectedComma => Self::Expected(","),
            E::ExpectedStructLike | E::ExpectedNamedStructLike(_) | E::ExpectedOption => Self::Expected("("),
            E::ExpectedStructLikeEnd | E::ExpectedOptionEnd => Self::Expected(")"),
            E::ExpectedString => Self::NoText,
            E::ExpectedFloat | E::ExpectedInteger | E::FloatUnderscore | E::UnderscoreAtBeginning => Self::NoNumber,
            E::IntegerOutOfBounds => Self::OutOfRange,
            E::TrailingCharacters => Self::More,
            E::NoSuchEnumVariant { expected, found, .. } | E::NoSuchStructField { expected, found, .. } => {
                Self::Word(found, expected.iter().map(ToString::to_string).collect())
            }
            E::MissingStructField { field, .. } => Self::NoField(field.to_owned()),
            E::DuplicateStructField { field, .. } => Self::Twice(field.to_owned()),
            E::ExceededRecursionLimit => Self::Nested,
            E::InvalidValueForType { found, .. } => Self::Kind(found),
            E::Message(message) => match message.strip_prefix(KEY_TWICE) {
                Some(key) => Self::Twice(key.to_owned()),
                None => Self::Kind(message),
            },
            other => Self::Kind(other.to_string()),
        }
    }

    /// Is it about what was just read, rather than about what should follow?
    pub(super) fn is_behind(&self) -> bool {
        matches!(self, Self::Word(..) | Self::Twice(_) | Self::OutOfRange | Self::Kind(_))
    }
}

/// Why a file cannot be read.
#[derive(Debug)]
pub enum ReadError {
    /// There is no such file.
    NotFound,
    /// It is a folder, a device or a pipe.
    NotAFile,
    /// The system would not let it be read.
    System(std::io::Error),
    /// Larger than any project.
    TooLarge(u64),
    /// Nothing in it.
    Empty,
    /// Text of another encoding.
    Utf16,
    /// Bytes that are no text.
    NotText(Place),
    /// A sign that no text has; its code.
    Control(Place, u32),
    /// Marks that a tool for versions leaves where two people changed the same lines.
    MergeMarks(Place),
    /// Not written as it should be.
    Ron(Place, RonFault),
    /// Some other text than a file of the kind that was asked for.
    NotA(FileKind),
    /// A file of ours, but of another kind.
    OtherKind {
        /// What it is.
        is: FileKind,
        /// What was asked for.
        wanted: FileKind,
    },
    /// A review of another proposal than the one it is to be brought together with.
    OtherProposal,
    /// A number without end.
    NoNumber(Place),
    /// Two things with one id.
    IdTwice(Place, String),
    /// Written by a later program in a way that this one cannot read.
    TooNew {
        /// Version of that program.
        program: String,
    },
    /// A version that never was.
    UnknownVersion(u32),
    /// It holds fields that bringing it together with another state would drop.
    UnknownFields(Vec<String>),
    /// Encrypted: a passphrase is needed.
    Locked,
    /// Encrypted, and the passphrase is another one.
    WrongPassphrase,
    /// Encrypted, and changed by somebody who lacked the passphrase, or damaged.
    Tampered,
    /// Encrypted in a way that this program cannot open, such as for a key instead of a passphrase.
    ForeignEncryption,
}

impl ReadError {
    /// Could a backup help?
    pub fn is_damage(&self) -> bool {
        matches!(
            self,
            Self::Empty
                | Self::Utf16
                | Self::NotText(_)
                | Self::Control(..)
                | Self::MergeMarks(_)
                | Self::Ron(..)
                | Self::NotA(_)
                | Self::NoNumber(_)
                | Self::IdTwice(..)
                | Self::NotFound
                | Self::Tampered
        )
    }

    /// Where in the text, where that can be told.
    pub fn place(&self) -> Option<Place> {
        match self {
            Self::NotText(place)
            | Self::Control(place, _)
            | Self::MergeMarks(place)
            | Self::Ron(place, _)
            | Self::NoNumber(place)
            | Self::IdTwice(place, _) => Some(*place).filter(|p| p.line > 0),
            _ => None,
        }
    }

    /// What happened and what to do, in one or two sentences.
    pub fn tell(&self, words: &Wording) -> String {
        let (message, values) = self.message();
        let say = |id: &str, values: &[(&'static str, String)]| {
            words.say_with(id, values.iter().map(|(name, value)| (*name, FluentValue::from(value.as_str()))))
        };
        let what = say(message, &values);
        let mend = words.say(self.mend());
        match self.place() {
            Some(Place { line, column }) => {
                let place = say("read-place", &[("line", line.to_string()), ("column", column.to_string())]);
                format!("{place} {what} {mend}")
            }
            None => format!("{what} {mend}"),
        }
    }

    fn message(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            Self::NotFound => ("read-not-found", vec![]),
            Self::NotAFile => ("read-not-a-file", vec![]),
            Self::System(error) => ("read-system", vec![("reason", error.to_string())]),
            Self::TooLarge(size) => ("read-too-large", vec![("size", (size / 1_000_000).to_string())]),
            Self::Empty => ("read-empty", vec![]),
            Self::Utf16 => ("read-utf16", vec![]),
            Self::NotText(_) => ("read-not-text", vec![]),
            Self::Control(_, code) => ("read-control", vec![("code", format!("U+{code:04X}"))]),
            Self::MergeMarks(_) => ("read-merge-marks", vec![]),
            Self::NotA(kind) => match kind {
                FileKind::Review => ("read-not-a-review", vec![]),
                FileKind::Findings => ("read-not-findings", vec![]),
                FileKind::Project | FileKind::Other => ("read-not-a-project", vec![]),
            },
            Self::OtherKind { is, wanted } => {
                ("read-other-kind", vec![("is", is.name().to_owned()), ("wanted", wanted.name().to_owned())])
            }
            Self::OtherProposal => ("read-other-proposal", vec![]),
            Self::NoNumber(_) => ("read-no-number", vec![]),
            Self::IdTwice(_, id) => ("read-id-twice", vec![("id", id.clone())]),
            Self::TooNew { program } => ("read-too-new", vec![("program", program.clone())]),
            Self::UnknownVersion(version) => ("read-unknown-version", vec![("version", version.to_string())]),
            Self::UnknownFields(fields) => ("read-unknown-fields", vec![("fields", fields.join(", "))]),
            Self::Locked => ("read-locked", vec![]),
            Self::WrongPassphrase => ("read-wrong-passphrase", vec![]),
            Self::Tampered => ("read-tampered", vec![]),
            Self::ForeignEncryption => ("read-foreign-encryption", vec![]),
            Self::Ron(_, fault) => match fault {
                RonFault::Ends => ("read-ron-ends", vec![]),
                RonFault::Expected(sign) => ("read-ron-expected", vec![("sign", (*sign).to_owned())]),
                RonFault::Word(found, expected) => {
                    let values = vec![("found", found.clone()), ("expected", expected.join(", "))];
                    ("read-ron-word", values)
                }
                RonFault::NoField(field) => ("read-ron-no-field", vec![("field", field.clone())]),
                RonFault::Twice(field) => ("read-ron-twice", vec![("field", field.clone())]),
                RonFault::Nested => ("read-ron-nested", vec![]),
                RonFault::NoText => ("read-ron-text", vec![]),
                RonFault::NoNumber => ("read-ron-number", vec![]),
                RonFault::OutOfRange => ("read-ron-range", vec![]),
                RonFault::More => ("read-ron-more", vec![]),
                RonFault::Kind(_) => ("read-ron-kind", vec![]),
            },
        }
    }

    fn mend(&self) -> &'static str {
        match self {
            Self::NotFound => "read-mend-find",
            Self::NotAFile | Self::TooLarge(_) | Self::NotA(FileKind::Other) => "read-mend-file",
            Self::NotA(FileKind::Project) => "read-mend-other",
            Self::NotA(FileKind::Review) => "read-mend-review",
            Self::NotA(FileKind::Findings) => "read-mend-findings",
            Self::System(_) => "read-mend-system",
            Self::Empty | Self::NotText(_) | Self::Control(..) | Self::Tampered | Self::Ron(_, RonFault::Ends) => {
                "read-mend-backup"
            }
            Self::Utf16 => "read-mend-utf8",
            Self::MergeMarks(_) => "read-mend-merge",
            Self::Ron(..) | Self::NoNumber(_) | Self::IdTwice(..) => "read-mend-line",
            Self::OtherKind { is, .. } => match is {
                FileKind::Project => "read-mend-is-project",
                FileKind::Review => "read-mend-is-review",
                FileKind::Findings => "read-mend-is-findings",
                FileKind::Other => "read-mend-file",
            },
            Self::TooNew { .. } | Self::UnknownVersion(_) => "read-mend-update",
            Self::UnknownFields(_) | Self::OtherProposal => "read-mend-elsewhere",
            Self::Locked => "read-mend-passphrase",
            Self::WrongPassphrase => "read-mend-again",
            Self::ForeignEncryption => "read-mend-decrypt",
        }
    }
}

/// A file that could not be read, and the file.
#[derive(Debug)]
pub struct Unreadable {
    /// Which.
    pub path: PathBuf,
    /// Why.
    pub error: ReadError,
}

impl Unreadable {
    /// The file's name, what happened and what to do.
    pub fn tell(&self, words: &Wording) -> String {
        format!("{}: {}", self.path.display(), self.error.tell(words))
    }
}
