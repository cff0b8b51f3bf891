//! The file was changed by somebody else since it was opened: keep mine, take theirs, or bring the two together.

use std::path::Path;

use jiff::Timestamp;

use super::{Access, Document, SaveState};
use crate::store::journal::{Entry, Journal};
use crate::store::kept::Kept;
use crate::store::merge::Conflict;
use crate::store::{self, Digest, Expected, Found, ReadError, Unreadable, age, backup};

impl<C: Kept> Document<C> {
    /// What stands in another file: a former version of this one under the same key, or any that is not encrypted.
    pub fn other(&self, path: &Path) -> Result<C, Unreadable> {
        let unreadable = |error| Unreadable { path: path.to_owned(), error };
        let bytes = store::read_bytes(path).map_err(unreadable)?;
        let key = self.key.as_ref().filter(|_| age::is_encrypted(&bytes));
        let plain = key.map(|key| key.decrypt(&bytes)).transpose().map_err(unreadable)?.unwrap_or(bytes);
        let read = if age::is_encrypted(&plain) { Err(ReadError::Locked) } else { store::file::read_as(&plain) };
        read.map(|(content, _)| content).map_err(unreadable)
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
        if let Ok(mine) = store::encode(self.content(), &self.header, self.key.as_ref()) {
            self.backup_failed = backup::keep(&self.folders, &self.path, &mine, Timestamp::now()).is_err();
        }
        // What they wrote with may know more than this program does.
        if let Some(access) = Access::by_content::<C>(&theirs.header) {
            self.access = access;
        }
        self.header = theirs.header;
        self.sitting.edit(&theirs.content.clone().whole(), Timestamp::now());
        self.rebase(theirs.digest, theirs.content);
        self.saved_revision = self.sitting.revision();
        self.state = SaveState::Saved(Timestamp::now());
        Ok(())
    }

    /// Brings what somebody else wrote and mine together, and saves that.
    pub fn merge_theirs(&mut self, passphrase: Option<&str>) -> Result<Vec<Conflict>, Unreadable> {
        self.wait();
        let theirs = self.read_theirs(passphrase)?;
        let unreadable = |error| Unreadable { path: self.path.clone(), error };
        match Access::by_content::<C>(&theirs.header) {
            Some(Access::Unknown(fields)) => return Err(unreadable(ReadError::UnknownFields(fields))),
            Some(_) => return Err(unreadable(ReadError::TooNew { program: theirs.header.program })),
            None => {}
        }
        let (merged, conflicts) = C::bring_together(&self.base, self.content(), &theirs.content).map_err(unreadable)?;
        self.sitting.edit(&merged.whole(), Timestamp::now());
        self.rebase(theirs.digest, theirs.content);
        self.state = SaveState::Waiting;
        self.begin_save();
        Ok(conflicts)
    }

    /// What stands in the file is now this: the journal begins anew from there, with what is not in the file yet.
    fn rebase(&mut self, digest: Digest, content: C) {
        self.digest = digest;
        self.base = content;
        let former = self.journal.take();
        self.begin_journal();
        let kept = match &mut self.journal {
            Some(journal) if *self.sitting.content() != self.base => {
                let edit = self.sitting.content().clone().whole();
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

    fn read_theirs(&self, passphrase: Option<&str>) -> Result<Found<C>, Unreadable> {
        // The key of this sitting opens the file if it was saved with it; another passphrase has to be asked for.
        let Some(key) = &self.key else { return store::open_as(&self.path, passphrase) };
        let unreadable = |error| Unreadable { path: self.path.clone(), error };
        let bytes = store::read_bytes(&self.path).map_err(unreadable)?;
        match key.decrypt(&bytes) {
            Ok(plain) => {
                let (content, header) = store::file::read_as(&plain).map_err(unreadable)?;
                let digest = Digest::of(&bytes);
                Ok(Found { path: self.path.clone(), content, header, digest, key: Some(key.clone()) })
            }
            Err(_) => store::open_as(&self.path, passphrase),
        }
    }
}
