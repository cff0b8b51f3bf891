//! A file that somebody else saved while it was open is noticed before it is overwritten: keep mine, take theirs,
//! merge, save under another name; and whatever is chosen, neither side's words are gone.

#[path = "support/folder.rs"]
mod folder;
#[path = "support/open.rs"]
mod open;

use std::fs;
use std::path::PathBuf;

use folder::Folder;
use jalon::project::{Edit, Project};
use jalon::store::{self, Document, ReadError, backup, journal};
use jiff::Timestamp;
use open::{answer, copy_recovery, example, open, save_error, title, title_in};

/// A file that is open and that somebody else, with another program, has saved meanwhile.
fn changed_underneath(name: &str, theirs: &[Edit]) -> (Folder, PathBuf, Document) {
    let folder = Folder::new(name);
    let path = folder.file("p.ron", example());
    let mut document = open(&folder, &path);
    document.edit(&answer("S3.Q1", "mine"), Timestamp::now());
    let mut other = store::open(&path, None).expect("opens");
    for edit in theirs {
        edit.clone().apply(&mut other.project);
    }
    let bytes = store::encode(&other.project, &other.header, None).expect("writes");
    fs::write(&path, bytes).expect("writes");
    assert!(save_error(&mut document).starts_with("Changed"));
    assert!(document.is_unsaved() && document.autosave_in().is_none(), "it must wait for the person");
    (folder, path, document)
}

fn text(project: &Project, question: &str) -> String {
    project.answer(question).map(|a| a.text.clone()).unwrap_or_default()
}

#[test]
fn keep_mine() {
    let (folder, path, mut document) = changed_underneath("mine", &[answer("S3.Q1", "theirs")]);
    document.keep_mine();
    document.close().expect("saves");
    assert_eq!(text(&store::open(&path, None).expect("opens").project, "S3.Q1"), "mine");
    let kept = backup::list(&folder.folders(), &path);
    assert_eq!(text(&store::open(&kept[0].path, None).expect("opens").project, "S3.Q1"), "theirs");
}

#[test]
fn take_theirs_and_mine_comes_back() {
    let (folder, path, mut document) = changed_underneath("theirs", &[answer("S3.Q1", "theirs"), title("Theirs")]);
    document.take_theirs(None).expect("reads");
    assert_eq!(text(document.project(), "S3.Q1"), "theirs");
    assert!(!document.is_unsaved());
    let kept = backup::list(&folder.folders(), &path);
    assert_eq!(text(&store::open(&kept[0].path, None).expect("opens").project, "S3.Q1"), "mine");
    document.undo(Timestamp::now()).expect("a step");
    assert_eq!(text(document.project(), "S3.Q1"), "mine");
    assert!(document.is_unsaved());
    document.close().expect("saves");
    assert_eq!(text(&store::open(&path, None).expect("opens").project, "S3.Q1"), "mine");
}

#[test]
fn merge() {
    let (folder, path, mut document) = changed_underneath("merge", &[answer("S3.Q2", "theirs"), title("Theirs")]);
    let conflicts = document.merge_theirs(None).expect("merges");
    assert!(conflicts.is_empty(), "{conflicts:?}");
    document.close().expect("saves");
    let project = store::open(&path, None).expect("opens").project;
    assert_eq!((text(&project, "S3.Q1").as_str(), text(&project, "S3.Q2").as_str()), ("mine", "theirs"));
    assert_eq!(project.identity.title, "Theirs");
    assert!(journal::left_behind(&folder.folders()).is_empty());
}

#[test]
fn what_is_mine_is_in_the_journal_while_it_is_merged() {
    let (folder, path, mut document) = changed_underneath("merge-journal", &[title("Theirs")]);
    document.merge_theirs(None).expect("merges");
    // Killed here, whether the save has ended or not: the file and the journal have both.
    let copy = Folder::new("copy");
    fs::create_dir_all(folder.folders().recovery()).expect("a folder");
    copy_recovery(&folder, &copy);
    let in_file = store::open(&path, None).expect("opens").project;
    let journals = journal::left_behind(&copy.folders());
    let recovered = journals.iter().map(|left| journal::recover(left, None).expect("recovers").after);
    assert!(recovered.chain([in_file]).any(|p| text(&p, "S3.Q1") == "mine" && p.identity.title == "Theirs"));
    document.close().expect("saves");
}

#[test]
fn to_something_that_cannot_be_merged() {
    for (later, newer) in [("version: 1, project: (later: 1)", false), ("version: 2, project: ()", true)] {
        let (_folder, path, mut document) = changed_underneath("newer", &[title("Theirs")]);
        let theirs = format!("(format: \"jalon-project\", {later})");
        fs::write(&path, &theirs).expect("writes");
        let refused = document.merge_theirs(None).expect_err("merged").error;
        assert!(matches!(refused, ReadError::TooNew { .. }) == newer, "{refused:?}");
        assert!(document.is_unsaved() && text(document.project(), "S3.Q1") == "mine");
        document.take_theirs(None).expect("takes");
        assert!(!document.may_write(), "saving would drop what they wrote");
        document.close().expect("closes");
        assert_eq!(fs::read_to_string(&path).expect("reads"), theirs);
    }
}

#[test]
fn save_as() {
    let (folder, path, mut document) = changed_underneath("as", &[answer("S3.Q1", "theirs")]);
    let new = folder.join("mine.ron");
    document.save_as(&new, "A").expect("saves");
    assert_eq!(document.path(), new);
    document.edit(&title("further"), Timestamp::now());
    document.close().expect("saves");
    assert_eq!(text(&store::open(&path, None).expect("opens").project, "S3.Q1"), "theirs");
    assert_eq!(text(&store::open(&new, None).expect("opens").project, "S3.Q1"), "mine");
    assert_eq!(title_in(&new), "further");
    assert!(journal::left_behind(&folder.folders()).is_empty());
    assert_eq!(folder.names(), ["mine.ron", "p.ron"], "a lock was left behind");
}
