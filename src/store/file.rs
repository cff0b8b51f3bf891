//! The project file: what stands in it, how it is read and how it is written.
//!
//! Reading never guesses. Whatever a file holds, the answer is a project or one clear [`ReadError`].

use std::collections::BTreeMap;

use ron::extensions::Extensions;
use serde::{Deserialize, Serialize};

use super::read_error::{Place, ReadError, RonFault};
use super::{scan, upgrade, writer};
use crate::project::Project;

/// What a project file calls itself.
pub const FORMAT: &str = "jalon-project";
/// The version that this program writes.
pub const VERSION: u32 = 1;
/// No project comes near this size; a larger file was named by mistake.
pub const LARGEST: u64 = 64 * 1024 * 1024;

const FIRST_LINE: &str = "#![enable(implicit_some)]\n";

/// A file as it stands on disk.
#[derive(Debug, Serialize, Deserialize)]
struct ProjectFile {
    format: String,
    version: u32,
    #[serde(default)]
    program: String,
    #[serde(default)]
    sources: BTreeMap<String, String>,
    project: Project,
}

/// The same for writing, without a copy of the project.
#[derive(Serialize)]
struct ProjectFileRef<'a> {
    format: &'static str,
    version: u32,
    program: &'static str,
    sources: &'a BTreeMap<String, String>,
    project: &'a Project,
}

/// The first fields of a file of any version.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Head {
    format: String,
    version: u32,
    program: String,
}

/// What was found in a file besides the project.
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
    /// Was it written by a later version of the format?
    pub fn is_newer(&self) -> bool {
        self.version > VERSION
    }

    /// Was it written by an earlier version of the format?
    pub fn is_older(&self) -> bool {
        self.version < VERSION
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
    if let Some(at) = text.bytes().position(control) {
        return Err(ReadError::Control(Place::at(text, at), u32::from(text.as_bytes()[at])));
    }
    Ok(text)
}

/// Reads a project from the bytes of a file that is not encrypted.
pub fn read(bytes: &[u8]) -> Result<(Project, Header), ReadError> {
    let text = text_of(bytes)?;
    let mut unknown = Vec::new();
    let error = match parse::<ProjectFile>(text, &mut unknown) {
        Ok(file) if file.format == FORMAT && file.version >= VERSION => {
            let ProjectFile { version, program, sources, project, .. } = file;
            check(&project, text)?;
            return Ok((project, Header { version, program, sources, unknown }));
        }
        Ok(_) => None,
        Err(error) => Some(error),
    };
    // Something is off. What the file says of itself tells which of many reasons it is.
    let head = match parse::<Head>(text, &mut Vec::new()) {
        Ok(head) => head,
        Err(broken) => return Err(broken_text(text, error.unwrap_or(broken))),
    };
    match (head.format.as_str(), head.version) {
        (FORMAT, version) if version > VERSION => Err(ReadError::TooNew { program: head.program }),
        (FORMAT, version @ 1..) if version < VERSION => upgrade::read(text, version),
        (FORMAT, VERSION) => Err(error.unwrap_or(ReadError::NotAProject)),
        (format, _) if format.starts_with("jalon-") && format != FORMAT => {
            Err(ReadError::OtherKind(format.trim_start_matches("jalon-").to_owned()))
        }
        _ => Err(ReadError::NotAProject),
    }
}

/// Text that is no RON at all, or that begins like ours and breaks off.
fn broken_text(text: &str, error: ReadError) -> ReadError {
    let marks = ["<<<<<<< ", "=======", ">>>>>>> "];
    if let Some(at) = line_start(text, marks[0])
        && marks.iter().all(|mark| line_start(text, mark).is_some())
    {
        return ReadError::MergeMarks(Place::at(text, at));
    }
    if text.contains(FORMAT) { error } else { ReadError::NotAProject }
}

fn line_start(text: &str, mark: &str) -> Option<usize> {
    if text.starts_with(mark) { Some(0) } else { text.find(&format!("\n{mark}")).map(|at| at + 1) }
}

/// What RON accepts and a project cannot hold.
pub(super) fn check(project: &Project, text: &str) -> Result<(), ReadError> {
    if !project.is_finite() {
        return Err(ReadError::NoNumber(place(text, scan::endless_number(text))));
    }
    if let Some(id) = project.twice() {
        return Err(ReadError::IdTwice(place(text, scan::id_again(text, id.as_str())), id.to_string()));
    }
    Ok(())
}

/// A place that was found, or the one that says that it was not.
fn place(text: &str, offset: Option<usize>) -> Place {
    offset.map(|at| Place::at(text, at)).unwrap_or_default()
}

/// The text of a project's file.
pub fn write(project: &Project, sources: &BTreeMap<String, String>) -> Result<String, writer::WriteError> {
    let program = env!("CARGO_PKG_VERSION");
    let file = ProjectFileRef { format: FORMAT, version: VERSION, program, sources, project };
    let mut text = String::from(FIRST_LINE);
    text.push_str(&writer::to_lines(&file)?);
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
        assert!(matches!(of("(format: \"jalon-review\", version: 1)"), Some(ReadError::OtherKind(k)) if k == "review"));
        assert!(matches!(of("(format: \"jalon-project\", version: 900, project: 7)"), Some(ReadError::TooNew { .. })));
        assert!(matches!(of("Dear colleague"), Some(ReadError::NotAProject)));
        assert!(matches!(of("(a: 1)"), Some(ReadError::NotAProject)));
        let (_, header) = read(b"(format: \"jalon-project\", version: 900, project: ())").expect("reads");
        assert!(header.is_newer());
    }
}
