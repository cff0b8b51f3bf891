//! A passphrase on the file that is open, or off it, without closing it.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::{Document, SaveState};
use crate::store::age::Key;
use crate::store::kept::Kept;
use crate::store::{Expected, Folders, SaveError, backup, journal, needs_passphrase, save};

impl<C: Kept> Document<C> {
    /// Saves the file at once with this key, or without one, and goes on so: journal and later backups follow.
    pub fn protect(&mut self, key: Option<Key>) -> Result<(), SaveError> {
        if !self.may_write() {
            return Err(SaveError::ReadOnly);
        }
        self.wait();
        let expected = Expected::This(self.digest);
        let saved = save(&self.folders, &self.path, self.content(), &self.header, key.as_ref(), expected)?;
        self.key = key;
        self.digest = saved.digest;
        self.backup_failed = !saved.backed_up;
        self.header.version = C::VERSION;
        self.base = self.content().clone();
        self.saved_revision = self.sitting.revision();
        self.state = SaveState::Saved(Timestamp::now());
        // The former journal is open to all, or closed with a key that nobody should need any more. Everything in it
        // is in the file.
        if let Some(journal) = self.journal.take() {
            journal.end();
        }
        self.begin_journal();
        Ok(())
    }
}

/// Former versions of a file that no passphrase protects: backups, and journals that a crash left behind.
pub fn open_to_all(folders: &Folders, path: &Path) -> Vec<PathBuf> {
    let backups = backup::list(folders, path).into_iter().map(|backup| backup.path);
    let journals = journal::left_behind(folders).into_iter();
    let journals = journals.filter(|left| !left.encrypted && left.head.path == path).map(|left| left.journal);
    backups.filter(|path| !needs_passphrase(path)).chain(journals).collect()
}
