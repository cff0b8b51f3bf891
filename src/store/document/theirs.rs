//! The file was changed by somebody else since it was opened: keep mine, take theirs, or bring the two together.

use std::path::Path;

use jiff::Timestamp;

use super::{Access, Document, SaveState};
use crate::project::{Edit, Project};
use crate::store::journal::{Entry, Journal};
use crate::store::merge::{self, Conflict};
use crate::store::{self, Digest, Expected, Opened, ReadError, Unreadable, age, backup};

impl Document {
    /// The project in another file: a former version of this one under the same key, or any that is not encrypted.
    pub fn other(&self, path: &Path) -> Result<Project, Unreadable> {
        let unreadable = |error| Unreadable { path: path.to_owned(), error };
        let bytes = store::read_bytes(path).map_err(unreadable)?;
        let read = match &self.key {
            Some(key) if age::is_encrypted(&bytes) => {
                key.decrypt(&bytes).and_then(|plain| store::file::read(&plain)).map(|(project, _)| project)
            }
            _ => store::decode(&bytes, None).map(|(project, ..)| project),
        };
        read.map_err(unreadable)
    }

    /// Saves over what somebody else wrote. Theirs is kept as a backup.
    pub fn keep_mine(&mut self) {
        self.wait();
        self.start(Expected::Anything);
    }

    /// Takes what somebody else wrote. Mine comes back with undo, and is kept as a backup.
    pub fn take_theirs(&mut self, passphrase: Option<&str>) -> Result<(), Unreadable> {
        self.wait();
        let theirs = self.read_theirs(passphrase)?;
        if let Ok(mine) = store::encode(self.project(), &self.header, self.key.as_ref()) {
            self.backup_failed = backup::keep(&self.folders, &self.path, &mine, Timestamp::now()).is_err();
        }
        // What they wrote with may know more than this program does.
        if let Some(access) = Access::by_content(&theirs.header) {
            self.access = access;
        }
        self.header = theirs.header;
        self.sitting.edit(&Edit::Whole(Box::new(theirs.project.clone())), Timestamp::now());
        self.rebase(theirs.digest, theirs.project);
        self.saved_revision = self.sitting.revision();
        self.state = SaveState::Saved(Timestamp::now());
        Ok(())
    }

    /// Brings what somebody else wrote and mine together, and saves that.
    pub fn merge_theirs(&mut self, passphrase: Option<&str>) -> Result<Vec<Conflict>, Unreadable> {
        self.wait();
        let theirs = self.read_theirs(passphrase)?;
        let unreadable = |error| Unreadable { path: self.path.clone(), error };
        match Access::by_content(&theirs.header) {
            Some(Access::Unknown(fields)) => return Err(unreadable(ReadError::UnknownFields(fields))),
            Some(_) => return Err(unreadable(ReadError::TooNew { program: theirs.header.program })),
            None => {}
        }
        let (merged, conflicts) = merge::merge(&self.base, self.project(), &theirs.project)
            .map_err(|_| unreadable(ReadError::NotAProject))?;
        self.sitting.edit(&Edit::Whole(Box::new(merged)), Timestamp::now());
        self.rebase(theirs.digest, theirs.project);
        self.state = SaveState::Waiting;
        self.begin_save();
        Ok(conflicts)
    }

    /// What stands in the file is now this: the journal begins anew from there, with what is not in the file yet.
    fn rebase(&mut self, digest: Digest, project: Project) {
        self.digest = digest;
        self.base = project;
        let former = self.journal.take();
        self.begin_journal();
        let kept = match &mut self.journal {
            Some(journal) if *self.sitting.project() != self.base => {
                let edit = Edit::Whole(Box::new(self.sitting.project().clone()));
                journal.note(Entry { at: Timestamp::now(), edit, again: true });
                journal.flush().is_ok()
            }
            _ => true,
        };
        // The former journal goes only when the new one has everything; otherwise it stays to be found.
        if let Some(former) = former
            && kept
        {
            Journal::end(former);
        }
    }

    fn read_theirs(&self, passphrase: Option<&str>) -> Result<Opened, Unreadable> {
        // The key of this sitting opens the file if it was saved with it; another passphrase has to be asked for.
        let Some(key) = &self.key else { return store::open(&self.path, passphrase) };
        let unreadable = |error| Unreadable { path: self.path.clone(), error };
        let bytes = store::read_bytes(&self.path).map_err(unreadable)?;
        match key.decrypt(&bytes) {
            Ok(plain) => {
                let (project, header) = store::file::read(&plain).map_err(unreadable)?;
                let digest = Digest::of(&bytes);
                Ok(Opened { path: self.path.clone(), project, header, digest, key: Some(key.clone()) })
            }
            Err(_) => store::open(&self.path, passphrase),
        }
    }
}
