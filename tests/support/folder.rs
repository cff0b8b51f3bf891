//! A folder of a test's own, gone when the test ends.

// Each test file uses a part of this.
#![allow(dead_code)]

use std::path::{Path, PathBuf};

use jalon::store::Folders;

/// A folder that is gone when the test ends.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        Self::within(&std::env::temp_dir(), name)
    }

    pub fn within(parent: &Path, name: &str) -> Self {
        let mark = jalon::project::Id::fresh();
        let path = parent.join(format!("jalon-{name}-{}-{mark}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder");
        // The system's folder for such things may be a link.
        Self(path.canonicalize().expect("a path"))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Where the program keeps what is the user's.
    pub fn folders(&self) -> Folders {
        Folders::in_folder(&self.0.join("data"))
    }

    /// A file in it.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.join(name);
        std::fs::write(&path, bytes).expect("writes");
        path
    }

    /// Names of the files in it, hidden ones too.
    pub fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).expect("a folder").map(|e| e.expect("an entry"));
        let files = entries.filter(|e| e.path().is_file());
        let mut names: Vec<String> = files.map(|e| e.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
