//! A passphrase can be set and taken off while one works: from then on nothing of the project stands in the open.

use std::path::{Path, PathBuf};

use jalon::project::{Answer, Edit, Project};
use jalon::store::age::Key;
use jalon::store::file::Header;
use jalon::store::{self, Document, Folders};
use jiff::Timestamp;

struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("jalon-protected-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path.canonicalize().expect("a folder"))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn say(document: &mut Document, text: &str) {
    let answer = Answer { text: text.to_owned(), ..Answer::default() };
    document.edit(&Edit::Answer("S3.Q1".into(), Some(Box::new(answer))), Timestamp::now());
}

/// Every file below a folder that holds a text.
fn holding(folder: &Path, text: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(holding(&path, text));
        } else if std::fs::read(&path).expect("reads").windows(text.len()).any(|run| run == text.as_bytes()) {
            found.push(path);
        }
    }
    found
}

#[test]
fn a_passphrase_set_while_one_works_covers_file_journal_and_later_backups() {
    let place = Place::new("set");
    let (path, folders) = (place.0.join("p.ron"), Folders::in_folder(&place.0.join("data")));
    store::create(&folders, &path, &Project::default(), &Header::default()).expect("made");
    let mut document = Document::open(&folders, &path, None, "AB").expect("opens");
    say(&mut document, "before the passphrase");
    document.flush_journal().expect("noted");
    assert!(!holding(&place.0, "before the passphrase").is_empty(), "the journal is in the open until then");

    document.protect(Some(Key::with_work("correct horse", 4).expect("a key"))).expect("protected");
    assert!(document.is_encrypted() && !document.is_unsaved());
    say(&mut document, "after the passphrase");
    document.flush_journal().expect("noted");
    document.save_now().expect("saved");
    say(&mut document, "and once more");
    document.close().expect("closed");
    for text in ["before the passphrase", "after the passphrase", "and once more"] {
        assert_eq!(holding(&place.0, text), [] as [PathBuf; 0], "{text}");
    }
    assert!(store::open(&path, Some("correct horse")).is_ok());
    assert!(store::open(&path, None).is_err() && store::open(&path, Some("wrong")).is_err());
}

#[test]
fn a_passphrase_taken_off_leaves_a_file_that_opens_and_what_was_written_in_the_open_is_named() {
    let place = Place::new("off");
    let (path, folders) = (place.0.join("p.ron"), Folders::in_folder(&place.0.join("data")));
    store::create(&folders, &path, &Project::default(), &Header::default()).expect("made");
    let mut document = Document::open(&folders, &path, None, "AB").expect("opens");
    say(&mut document, "first");
    document.save_now().expect("saved");
    document.protect(Some(Key::with_work("secret", 4).expect("a key"))).expect("protected");
    let open = store::open_to_all(&folders, &path);
    assert_eq!(open.len(), 1, "the version before the passphrase: {open:?}");

    say(&mut document, "second");
    document.protect(None).expect("taken off");
    document.close().expect("closed");
    let project = store::open(&path, None).expect("opens").project;
    assert_eq!(project.answers["S3.Q1"].text, "second");
}

#[test]
fn a_file_that_may_not_be_written_takes_no_passphrase() {
    let place = Place::new("held");
    let (path, folders) = (place.0.join("p.ron"), Folders::in_folder(&place.0.join("data")));
    store::create(&folders, &path, &Project::default(), &Header::default()).expect("made");
    let before = std::fs::read(&path).expect("reads");
    let _first = Document::open(&folders, &path, None, "AB").expect("opens");
    let mut second = Document::<Project>::open(&folders, &path, None, "CD").expect("opens");
    assert!(second.protect(Some(Key::with_work("secret", 4).expect("a key"))).is_err());
    assert_eq!(std::fs::read(&path).expect("reads"), before);
}
