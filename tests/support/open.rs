//! Opening, editing and saving the example, as several test files do.

// Each test file uses a part of this.
#![allow(dead_code)]

use std::fs;
use std::path::Path;

use jalon::project::{Answer, Edit, Identity};
use jalon::store::{self, Document};
use jiff::Timestamp;

use crate::folder::Folder;

pub fn example() -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("projects/reforme-loi.ron")).expect("an example")
}

pub fn title(title: &str) -> Edit {
    Edit::Identity(Box::new(Identity { title: title.to_owned(), ..Identity::default() }))
}

pub fn answer(question: &str, text: &str) -> Edit {
    let answer = Answer { text: text.into(), at: Some(Timestamp::now()), author: "A".into(), ..Answer::default() };
    Edit::Answer(question.into(), Some(Box::new(answer)))
}

pub fn open(folder: &Folder, path: &Path) -> Document {
    let document = Document::open(&folder.folders(), path, None, "A").expect("opens");
    assert!(document.may_write(), "{:?}", document.access());
    document
}

pub fn title_in(path: &Path) -> String {
    store::open(path, None).unwrap_or_else(|error| panic!("{error:?}")).project.identity.title
}

pub fn save_error(document: &mut Document) -> String {
    format!("{:?}", document.save_now().expect_err("it was saved"))
}

/// What a window that was killed would leave behind.
pub fn copy_recovery(from: &Folder, to: &Folder) {
    let target = to.folders().recovery();
    fs::create_dir_all(&target).expect("a folder");
    for entry in fs::read_dir(from.folders().recovery()).expect("a folder").flatten() {
        fs::copy(entry.path(), target.join(entry.file_name())).expect("copies");
    }
}
