//! The text of a file: what stands in it, how it is read and how it is written.
//!
//! Reading never guesses. Whatever a file holds, the answer is its content or one clear [`ReadError`].

use std::collections::BTreeMap;

use ron::extensions::Extensions;
use serde::Deserialize;

use super::envelope::{Envelope, EnvelopeRef};
use super::kept::{FileKind, Filed};
use super::read_error::{Place, ReadError, RonFault};
use super::{scan, writer};
use crate::project::Project;

/// What a project file calls itself.
pub const FORMAT: &str = "jalon-project";
/// The version of project files that this program writes.
pub const VERSION: u32 = 1;
/// Nothing that people write comes near this size; a larger file was named by mistake.
pub const LARGEST: u64 = 64 * 1024 * 1024;

const FIRST_LINE: &str = "#![enable(implicit_some)]\n";

/// The first fields of a file of any version.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Head {
    format: String,
    version: u32,
    program: String,
}

/// What was found in a file besides its content.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Header {
    /// Version of the format.
    pub version: u32,
    /// Version of the program that wrote it.
    pub program: String,
    /// Editions of the sources that its ids cite.
    pub sources: BTreeMap<String, String>,
    /// Fields that this program does not know. Saving would drop them.
    pub unknown: Vec<String>,
}

impl Header {
    /// Was a project written by a later version of its format?
    pub fn is_newer(&self) -> bool {
        self.is_newer_than::<Project>()
    }

    /// Was a project written by an earlier version of its format?
    pub fn is_older(&self) -> bool {
        self.version < VERSION
    }

    /// Was a file of some kind written by a later version of its format?
    pub fn is_newer_than<C: Filed>(&self) -> bool {
        self.version > C::VERSION
    }
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// Reads a value and says which fields it left unread.
pub(super) fn parse<'de, T: Deserialize<'de>>(text: &'de str, unknown: &mut Vec<String>) -> Result<T, ReadError> {
    let fault = |error: ron::error::SpannedError| {
        let fault = RonFault::of(error.code);
        // A word that was read and is none of those expected stands before the place where reading stopped.
        let at = if fault.is_behind() { error.span.start } else { error.span.end };
        ReadError::Ron(Place { line: at.line, column: at.col }, fault)
    };
    let mut reader = ron::Deserializer::from_str_with_options(text, &options()).map_err(fault)?;
    let read = serde_ignored::deserialize(&mut reader, |path| unknown.push(path.to_string()));
    let value = read.map_err(|code| fault(reader.span_error(code)))?;
    reader.end().map_err(|code| fault(reader.span_error(code)))?;
    Ok(value)
}

/// The text of a file's bytes.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, ReadError> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(ReadError::Utf16);
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let good = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
            return Err(ReadError::NotText(Place::at(good, good.len())));
        }
    };
    if text.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    let control = |b: u8| b < 0x20 && !matches!(b, b'\n' | b'\r' | b'\t') || b == 0x7f;
    // Whole pieces are looked through at once: that is many times as fast as byte by byte.
    let piece = text.as_bytes().chunks(256).position(|piece| piece.iter().fold(false, |any, b| any | control(*b)));
    let from = piece.map_or(text.len(), |nth| nth * 256);
    if let Some(at) = text.bytes().skip(from).position(control).map(|at| from + at) {
        return Err(ReadError::Control(Place::at(text, at), u32::from(text.as_bytes()[at])));
    }
    Ok(text)
}

/// Reads a project from the bytes of a file that is not encrypted.
pub fn read(bytes: &[u8]) -> Result<(Project, Header), ReadError> {
    read_as(bytes)
}

/// Reads what a file of some kind holds from its bytes, which are not encrypted.
pub fn read_as<C: Filed>(bytes: &[u8]) -> Result<(C, Header), ReadError> {
    let text = text_of(bytes)?;
    let mut unknown = Vec::new();
    let error = match parse::<Envelope<C>>(text, &mut unknown) {
        Ok(file) if file.format == C::KIND.format() && file.version >= C::VERSION => {
            let Envelope { version, program, sources, content, .. } = file;
            check(&content, text)?;
            return Ok((content, Header { version, program, sources, unknown }));
        }
        Ok(_) => None,
        Err(error) => Some(error),
    };
    // Something is off. What the file says of itself tells which of many reasons it is.
    let head = match parse::<Head>(text, &mut Vec::new()) {
        Ok(head) => head,
        Err(broken) => return Err(broken_text(text, C::KIND, error.unwrap_or(broken))),
    };
    match (FileKind::of_format(&head.format), head.version) {
        (Some(kind), _) if kind != C::KIND => Err(ReadError::OtherKind { is: kind, wanted: C::KIND }),
        (None, _) => Err(ReadError::NotA(C::KIND)),
        (_, version) if version > C::VERSION => Err(ReadError::TooNew { program: head.program }),
        (_, version @ 1..) if version < C::VERSION => C::older(text, version),
        (_, version) if version == C::VERSION => Err(error.unwrap_or(ReadError::NotA(C::KIND))),
        _ => Err(ReadError::NotA(C::KIND)),
    }
}

/// Which kind of file the bytes are, where they are not encrypted: by what they say of themselves.
pub fn kind(bytes: &[u8]) -> Result<FileKind, ReadError> {
    let text = text_of(bytes)?;
    // The first lines say it, even of a file that is damaged further down; only one that somebody has rearranged is
    // read to its end.
    if let Some(kind) = scan::format(text).and_then(FileKind::of_format) {
        return Ok(kind);
    }
    let head = parse::<Head>(text, &mut Vec::new())?;
    FileKind::of_format(&head.format).ok_or(ReadError::NotA(FileKind::Project))
}

/// Text that is no RON at all, or that begins like ours and breaks off.
fn broken_text(text: &str, wanted: FileKind, error: ReadError) -> ReadError {
    let marks = ["<<<<<<< ", "=======", ">>>>>>> "];
    if let Some(at) = line_start(text, marks[0])
        && marks.iter().all(|mark| line_start(text, mark).is_some())
    {
        return ReadError::MergeMarks(Place::at(text, at));
    }
    match scan::format(text).and_then(FileKind::of_format) {
        Some(kind) if kind != wanted => ReadError::OtherKind { is: kind, wanted },
        _ if text.contains(wanted.format()) => error,
        _ => ReadError::NotA(wanted),
    }
}

fn line_start(text: &str, mark: &str) -> Option<usize> {
    if text.starts_with(mark) { Some(0) } else { text.find(&format!("\n{mark}")).map(|at| at + 1) }
}

/// What RON accepts and no content of ours can hold.
pub(super) fn check(content: &impl Filed, text: &str) -> Result<(), ReadError> {
    if !content.has_only_numbers() {
        return Err(ReadError::NoNumber(place(text, scan::endless_number(text))));
    }
    if let Some(id) = content.id_twice() {
        return Err(ReadError::IdTwice(place(text, scan::id_again(text, &id)), id));
    }
    Ok(())
}

/// A place that was found, or the one that says that it was not.
fn place(text: &str, offset: Option<usize>) -> Place {
    offset.map(|at| Place::at(text, at)).unwrap_or_default()
}

/// The text of a file.
pub fn write<C: Filed>(content: &C, sources: &BTreeMap<String, String>) -> Result<String, writer::WriteError> {
    let mut text = String::from(FIRST_LINE);
    text.push_str(&writer::to_lines(&EnvelopeRef { sources, content })?);
    text.push('\n');
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(project: &str) -> String {
        format!("(format: \"{FORMAT}\", version: {VERSION}, project: {project})")
    }

    #[test]
    fn what_is_not_known_is_named_and_not_dropped_in_silence() {
        let text = file("(identity: (title: \"T\", colour: \"blue\"), moods: [1, 2])");
        let (project, header) = read(text.as_bytes()).expect("reads");
        assert_eq!(project.identity.title, "T");
        assert_eq!(header.unknown, ["project.identity.colour", "project.moods"]);
    }

    #[test]
    fn a_number_without_end_is_found_where_it_stands() {
        let text = file("(\n gaps: [(id: \"a\", missing: \"inf NaN\", cost: (amount: 1e999, currency: \"EUR\"))])");
        let Err(ReadError::NoNumber(place)) = read(text.as_bytes()) else { panic!("read") };
        assert_eq!((place.line, place.column), (2, 54));
    }

    #[test]
    fn a_file_of_ours_says_which_it_is() {
        let of = |text: &str| read(text.as_bytes()).err();
        assert!(matches!(
            of("(format: \"jalon-review\", version: 1)"),
            Some(ReadError::OtherKind { is: FileKind::Review, wanted: FileKind::Project })
        ));
        assert!(matches!(of("(format: \"jalon-project\", version: 900, project: 7)"), Some(ReadError::TooNew { .. })));
        assert!(matches!(of("Dear colleague"), Some(ReadError::NotA(FileKind::Project))));
        assert!(matches!(of("(a: 1)"), Some(ReadError::NotA(FileKind::Project))));
        let (_, header) = read(b"(format: \"jalon-project\", version: 900, project: ())").expect("reads");
        assert!(header.is_newer());
    }
}
