//! What a file can hold, and what each kind has of its own. Everything else (reading, saving, journal, backups, lock,
//! passphrase) is the same for all, so that none is kept with less care than another.

use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::ReadError;
use super::file::{self, Header};
use super::merge::{self, Conflict};
use super::upgrade;
use crate::project::{Editable, Project};

/// What a file says it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// What a team designs.
    #[default]
    Project,
    /// What reviewers find in a proposal.
    Review,
    /// What reviewers send back to the applicant.
    Findings,
    /// Another file of ours, such as a journal.
    Other,
}

impl FileKind {
    const ALL: [Self; 3] = [Self::Project, Self::Review, Self::Findings];

    /// Its name: the field of the file in which the content stands.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::Review => "review",
            Self::Findings => "findings",
            Self::Other => "other",
        }
    }

    /// What a file of this kind calls itself.
    pub const fn format(self) -> &'static str {
        match self {
            Self::Project => file::FORMAT,
            Self::Review => "jalon-review",
            Self::Findings => "jalon-findings",
            Self::Other => "jalon",
        }
    }

    /// How the name of such a file usually ends.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Review => ".review.ron",
            Self::Findings => ".findings.ron",
            Self::Project | Self::Other => ".ron",
        }
    }

    /// The kind that calls itself so, where it is one of ours.
    pub fn of_format(format: &str) -> Option<Self> {
        let known = Self::ALL.into_iter().find(|kind| kind.format() == format);
        known.or_else(|| format.starts_with("jalon-").then_some(Self::Other))
    }

    /// The kind that a name promises.
    pub fn of_name(path: &std::path::Path) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        [Self::Review, Self::Findings].into_iter().find(|kind| name.ends_with(kind.ending())).unwrap_or_default()
    }
}

/// What stands in a file as a whole: it can be read and written.
pub trait Filed: Serialize + DeserializeOwned + Clone + PartialEq + Debug + Send + 'static {
    /// Which kind of file.
    const KIND: FileKind;
    /// The version that this program writes.
    const VERSION: u32;
    /// The fields of such a file.
    const FIELDS: &'static [&'static str] = &["format", "version", "program", "sources", Self::KIND.name()];

    /// Reads a file of an older version.
    fn older(_text: &str, version: u32) -> Result<(Self, Header), ReadError> {
        Err(ReadError::UnknownVersion(version))
    }

    /// Are all its numbers numbers? RON can write NaN and infinity.
    fn has_only_numbers(&self) -> bool;

    /// An id that two things have where an edit could not tell them apart.
    fn id_twice(&self) -> Option<String>;
}

/// What is worked on in a file: it has edits, a journal, and a way to bring together what grew apart.
pub trait Kept: Filed + Editable {
    /// Brings together two states that grew apart from a common one.
    fn bring_together(base: &Self, mine: &Self, theirs: &Self) -> Result<(Self, Vec<Conflict>), ReadError>;
}

impl Filed for Project {
    const KIND: FileKind = FileKind::Project;
    const VERSION: u32 = file::VERSION;

    fn older(text: &str, version: u32) -> Result<(Self, Header), ReadError> {
        upgrade::read(text, version)
    }

    fn has_only_numbers(&self) -> bool {
        self.is_finite()
    }

    fn id_twice(&self) -> Option<String> {
        self.twice().map(ToString::to_string)
    }
}

impl Kept for Project {
    fn bring_together(base: &Self, mine: &Self, theirs: &Self) -> Result<(Self, Vec<Conflict>), ReadError> {
        merge::merge(base, mine, theirs).map_err(|_| ReadError::NotA(FileKind::Project))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::Timestamp;

    use super::*;
    use crate::store::{self, Document, Folders, SaveError, SaveState, backup, journal};

    /// Something that has nothing to do with a project: lines by name.
    #[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
    #[serde(default)]
    struct Lines {
        lines: BTreeMap<String, String>,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    enum LinesEdit {
        Line(String, Option<String>),
        Whole(Lines),
    }

    impl Editable for Lines {
        type Edit = LinesEdit;
        type Kind = String;

        fn apply(&mut self, edit: LinesEdit) -> LinesEdit {
            match edit {
                LinesEdit::Line(name, None) => {
                    let old = self.lines.remove(&name);
                    LinesEdit::Line(name, old)
                }
                LinesEdit::Line(name, Some(text)) => {
                    let old = self.lines.insert(name.clone(), text);
                    LinesEdit::Line(name, old)
                }
                LinesEdit::Whole(other) => LinesEdit::Whole(std::mem::replace(self, other)),
            }
        }

        fn is_nothing(_: &LinesEdit) -> bool {
            false
        }

        fn kind_of(edit: &LinesEdit) -> String {
            match edit {
                LinesEdit::Line(name, _) => name.clone(),
                LinesEdit::Whole(_) => String::new(),
            }
        }

        fn is_typing(_: &LinesEdit, inverse: &LinesEdit) -> bool {
            matches!(inverse, LinesEdit::Line(_, Some(_)))
        }

        fn replaces(earlier: &LinesEdit, later: &LinesEdit) -> bool {
            matches!((earlier, later), (LinesEdit::Line(a, _), LinesEdit::Line(b, _)) if a == b)
        }

        fn whole(self) -> LinesEdit {
            LinesEdit::Whole(self)
        }
    }

    impl Filed for Lines {
        const KIND: FileKind = FileKind::Findings;
        const VERSION: u32 = 3;

        fn has_only_numbers(&self) -> bool {
            true
        }

        fn id_twice(&self) -> Option<String> {
            self.lines.contains_key("twice").then(|| "twice".to_owned())
        }
    }

    impl Kept for Lines {
        fn bring_together(_: &Self, mine: &Self, theirs: &Self) -> Result<(Self, Vec<Conflict>), ReadError> {
            let lines = theirs.lines.clone().into_iter().chain(mine.lines.clone()).collect();
            Ok((Self { lines }, Vec::new()))
        }
    }

    fn line(name: &str, text: &str) -> LinesEdit {
        LinesEdit::Line(name.to_owned(), Some(text.to_owned()))
    }

    #[test]
    fn another_kind_is_kept_with_the_same_care() {
        let folder = std::env::temp_dir().join(format!("jalon-kept-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("makes");
        let (folders, path) = (Folders::in_folder(&folder.join("data")), folder.join("a.findings.ron"));
        store::create(&folders, &path, &Lines::default(), &Header::default()).expect("creates");
        assert_eq!(store::kind_of(&path).expect("reads"), FileKind::Findings);
        assert!(matches!(
            store::open(&path, None).expect_err("no project").error,
            ReadError::OtherKind { is: FileKind::Findings, wanted: FileKind::Project }
        ));
        let mut document = Document::<Lines>::open_as(&folders, &path, None, "a").expect("opens");
        assert_eq!(document.header().version, 3);
        document.edit(&line("one", "first"), Timestamp::now());
        document.edit(&line("two", "second"), Timestamp::now());
        assert_eq!(document.undo(Timestamp::now()), Some(LinesEdit::Line("two".to_owned(), None)));

        // What the journal has comes back after a crash: the second document never closes.
        document.flush_journal().expect("flushes");
        let elsewhere = Folders::in_folder(&folder.join("copy"));
        std::fs::create_dir_all(elsewhere.recovery()).expect("makes");
        for entry in std::fs::read_dir(folders.recovery()).expect("lists") {
            let from = entry.expect("an entry").path();
            std::fs::copy(&from, elsewhere.recovery().join(from.file_name().expect("a name"))).expect("copies");
        }
        let left = journal::left_behind(&elsewhere);
        assert_eq!((left.len(), left[0].head.kind), (1, FileKind::Findings));
        let recovered = journal::recover_as::<Lines>(&left[0], None).expect("recovers");
        assert_eq!((recovered.after.lines.len(), recovered.lost), (1, 0));
        assert!(matches!(journal::recover(&left[0], None), Err(ReadError::OtherKind { .. })));

        // Somebody else writes the file meanwhile: nothing of either is lost.
        let theirs = Lines { lines: [("three".to_owned(), "theirs".to_owned())].into() };
        std::fs::write(&path, store::encode(&theirs, &Header::default(), None).expect("writes")).expect("writes");
        assert!(matches!(document.save_now(), Err(SaveError::Changed)));
        document.merge_theirs(None).expect("merges");
        assert!(document.save_now().is_ok() && matches!(document.state(), SaveState::Saved(_)));
        document.close().expect("closes");
        let found = store::open_as::<Lines>(&path, None).expect("opens");
        assert_eq!(found.content.lines.keys().collect::<Vec<_>>(), ["one", "three"]);
        assert!(!backup::list(&folders, &path).is_empty());
        std::fs::remove_dir_all(folder).expect("removes");
    }

    #[test]
    fn soundness_is_asked_of_every_kind() {
        let text = "(format: \"jalon-findings\", version: 3, findings: (lines: {\"twice\": \"\"}))";
        assert!(matches!(file::read_as::<Lines>(text.as_bytes()), Err(ReadError::IdTwice(_, id)) if id == "twice"));
        let newer = "(format: \"jalon-findings\", version: 4, findings: ())";
        let (_, header) = file::read_as::<Lines>(newer.as_bytes()).expect("reads");
        assert!(header.is_newer_than::<Lines>());
        let older = "(format: \"jalon-findings\", version: 2, findings: ())";
        assert!(matches!(file::read_as::<Lines>(older.as_bytes()), Err(ReadError::UnknownVersion(2))));
    }

    #[test]
    fn a_name_promises_a_kind() {
        let of = |name: &str| FileKind::of_name(std::path::Path::new(name));
        assert_eq!(of("/a/b.REVIEW.ron"), FileKind::Review);
        assert_eq!(
            (of("b.findings.ron"), of("b.ron"), of("review.ron")),
            (FileKind::Findings, FileKind::Project, FileKind::Project)
        );
    }
}
