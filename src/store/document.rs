//! An open file: its content, the right to write it, the journal, and saving while one goes on working.
//!
//! The window and the commands hold one of these, whatever kind of file it is. Edits go in; the journal has them within two seconds, the file
//! after ten seconds of calm. A save runs on a thread of its own, on a copy, so that no frame waits for a disk.

pub(super) mod protect;
mod theirs;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::age::Key;
use super::file::Header;
use super::journal::{Entry, Journal};
use super::kept::Kept;
use super::{
    Digest, Disk, Expected, Folders, Found, Holder, Lock, NotLocked, Opened, SaveError, Saved, Unreadable, open_as,
    save,
};
use crate::project::{Project, Sitting};

/// So long nobody may type before the file is saved.
pub const CALM: Duration = Duration::from_secs(10);

/// So long a save waits for the journal.
const LONGEST_FLUSH: Duration = Duration::from_secs(5);

/// May the file be written, and if not, why?
#[derive(Debug)]
pub enum Access {
    /// Yes.
    Write,
    /// Somebody has it open.
    Held(Holder),
    /// Somebody on another computer had it open, and may still.
    PerhapsHeld(Holder),
    /// The folder takes no lock: nothing can be saved there.
    NoLock,
    /// A later version of the program wrote it.
    Newer,
    /// It has fields that saving would drop.
    Unknown(Vec<String>),
}

impl Access {
    /// Why what stands in a file keeps it from being written, where it does.
    fn by_content<C: Kept>(header: &Header) -> Option<Self> {
        let unknown = || (!header.unknown.is_empty()).then(|| Self::Unknown(header.unknown.clone()));
        if header.is_newer_than::<C>() { Some(Self::Newer) } else { unknown() }
    }
}

/// Where saving stands.
#[derive(Debug)]
pub enum SaveState {
    /// Everything is in the file, since then.
    Saved(Timestamp),
    /// There are edits that only the journal has.
    Waiting,
    /// A save is under way.
    Saving,
    /// The last save did not happen. The journal has the edits.
    Failed(SaveError),
}

struct Running<C> {
    receive: Receiver<Result<Saved, SaveError>>,
    revision: u64,
    count: u64,
    content: C,
}

/// An open file: a project, or anything else that is kept with the same care.
pub struct Document<C: Kept = Project> {
    path: PathBuf,
    folders: Folders,
    sitting: Sitting<C>,
    header: Header,
    key: Option<Key>,
    digest: Digest,
    /// The content as it stands in the file, to merge from.
    base: C,
    access: Access,
    lock: Option<Lock>,
    journal: Option<Journal<C>>,
    saved_revision: u64,
    state: SaveState,
    running: Option<Running<C>>,
    last_edit: Option<Instant>,
    last_failure: Option<Instant>,
    backup_failed: bool,
    journal_failed: Option<std::io::Error>,
}

impl<C: Kept> std::fmt::Debug for Document<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Document").field("path", &self.path).field("state", &self.state).finish_non_exhaustive()
    }
}

impl Document {
    /// Opens a project's file to work on.
    pub fn open(folders: &Folders, path: &Path, passphrase: Option<&str>, who: &str) -> Result<Self, Unreadable> {
        Self::open_as(folders, path, passphrase, who)
    }

    /// Works on a project's file that was opened.
    pub fn of(folders: &Folders, opened: Opened, who: &str) -> Self {
        Self::of_found(folders, opened.into(), who)
    }

    /// The project as it stands.
    pub fn project(&self) -> &Project {
        self.sitting.project()
    }
}

impl<C: Kept> Document<C> {
    /// Opens a file to work on.
    pub fn open_as(folders: &Folders, path: &Path, passphrase: Option<&str>, who: &str) -> Result<Self, Unreadable> {
        Ok(Self::of_found(folders, open_as(path, passphrase)?, who))
    }

    /// Works on a file that was opened.
    pub fn of_found(folders: &Folders, found: Found<C>, who: &str) -> Self {
        let Found { path, content, header, digest, key } = found;
        let (access, lock) = if let Some(access) = Access::by_content::<C>(&header) {
            (access, None)
        } else {
            match Lock::take(&path, who) {
                Ok(lock) => (Access::Write, Some(lock)),
                Err(NotLocked::Held(holder)) => (Access::Held(holder), None),
                Err(NotLocked::PerhapsHeld(holder)) => (Access::PerhapsHeld(holder), None),
                Err(NotLocked::Impossible(_)) => (Access::NoLock, None),
            }
        };
        if lock.is_some() {
            super::disk::sweep(&path);
        }
        let mut document = Self {
            path,
            folders: folders.clone(),
            sitting: Sitting::new(content.clone()),
            header,
            key,
            digest,
            base: content,
            access,
            lock,
            journal: None,
            saved_revision: 0,
            state: SaveState::Saved(Timestamp::now()),
            running: None,
            last_edit: None,
            last_failure: None,
            backup_failed: false,
            journal_failed: None,
        };
        document.begin_journal();
        document
    }

    fn begin_journal(&mut self) {
        if self.may_write() && self.journal.is_none() {
            let header = self.header.clone();
            let journal =
                Journal::begin(&self.folders, &self.path, self.digest, self.base.clone(), header, self.key.clone());
            self.journal = Some(journal);
        }
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The content as it stands.
    pub fn content(&self) -> &C {
        self.sitting.content()
    }

    /// The content, its undo and its revision.
    pub fn sitting(&self) -> &Sitting<C> {
        &self.sitting
    }

    /// What the file says of itself.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Is the file encrypted?
    pub fn is_encrypted(&self) -> bool {
        self.key.is_some()
    }

    /// May the file be written?
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// May edits be made?
    pub fn may_write(&self) -> bool {
        matches!(self.access, Access::Write)
    }

    /// Where saving stands.
    pub fn state(&self) -> &SaveState {
        &self.state
    }

    /// Could the last save not keep the former version?
    pub fn backup_failed(&self) -> bool {
        self.backup_failed
    }

    /// Why the recovery journal cannot be written, where it cannot.
    pub fn journal_failed(&self) -> Option<&std::io::Error> {
        self.journal_failed.as_ref()
    }

    /// Are there edits that the file does not have?
    pub fn is_unsaved(&self) -> bool {
        self.sitting.revision() != self.saved_revision
    }

    /// Makes a change. A file that may not be written takes none.
    pub fn edit(&mut self, edit: &C::Edit, now: Timestamp) {
        if !self.may_write() {
            return;
        }
        let before = self.sitting.revision();
        self.sitting.edit(edit, now);
        if self.sitting.revision() != before {
            self.noted(Entry { at: now, edit: edit.clone(), again: false });
        }
    }

    /// Takes the last step back. Gives what was done to the content.
    pub fn undo(&mut self, now: Timestamp) -> Option<C::Edit> {
        let edit = self.may_write().then(|| self.sitting.undo()).flatten()?;
        self.noted(Entry { at: now, edit: edit.clone(), again: true });
        Some(edit)
    }

    /// Does the last step that was taken back again.
    pub fn redo(&mut self, now: Timestamp) -> Option<C::Edit> {
        let edit = self.may_write().then(|| self.sitting.redo()).flatten()?;
        self.noted(Entry { at: now, edit: edit.clone(), again: true });
        Some(edit)
    }

    /// Ends a run of typing.
    pub fn end_run(&mut self) {
        self.sitting.end_run();
    }

    fn noted(&mut self, entry: Entry<C::Edit>) {
        if let Some(journal) = &mut self.journal {
            journal.note(entry);
        }
        self.last_edit = Some(Instant::now());
        if !matches!(self.state, SaveState::Failed(SaveError::Changed)) && self.running.is_none() {
            self.state = SaveState::Waiting;
        }
    }

    /// When the file wants to be saved by itself: after ten seconds of calm. None: there is nothing to save, or the
    /// person has to decide something first.
    pub fn autosave_in(&self) -> Option<Duration> {
        let waits = self.may_write() && self.is_unsaved() && self.running.is_none();
        // A failure that time may heal is tried again; a conflict waits for the person.
        let blocked = matches!(self.state, SaveState::Failed(SaveError::Changed | SaveError::NoText(_)));
        let since = self.last_edit.max(self.last_failure).map_or(CALM, |at| at.elapsed());
        (waits && !blocked).then(|| CALM.saturating_sub(since))
    }

    /// Begins to save without waiting for the end.
    pub fn begin_save(&mut self) {
        if self.may_write() && self.is_unsaved() && self.running.is_none() {
            self.start(Expected::This(self.digest));
        }
    }

    fn start(&mut self, expected: Expected) {
        let (send, receive) = mpsc::channel();
        let content = self.sitting.content().clone();
        let (folders, path, header, key) =
            (self.folders.clone(), self.path.clone(), self.header.clone(), self.key.clone());
        let copy = content.clone();
        let flushed = self.journal.as_ref().map(Journal::begin_flush);
        let spawned = std::thread::Builder::new().name("save".to_owned()).spawn(move || {
            // The journal is never behind the file: whatever happens during the save, it has the latest words. A
            // journal's disk that hangs does not keep the file from being saved.
            let _ = flushed.map(|flushed| flushed.recv_timeout(LONGEST_FLUSH));
            let saved = save(&folders, &path, &copy, &header, key.as_ref(), expected);
            let _ = send.send(saved);
        });
        match spawned {
            Ok(_) => {
                let count = self.journal.as_ref().map_or(0, Journal::count);
                self.running = Some(Running { receive, revision: self.sitting.revision(), count, content });
                self.state = SaveState::Saving;
            }
            Err(error) => self.state = SaveState::Failed(SaveError::System(error)),
        }
    }

    /// Looks whether a save has ended. True: something changed that should be shown.
    pub fn poll(&mut self) -> bool {
        let failure = self.journal.as_ref().and_then(Journal::failure);
        let news = failure.is_some();
        if failure.is_some() {
            self.journal_failed = failure;
        }
        let Some(running) = &self.running else { return news };
        match running.receive.try_recv() {
            Ok(saved) => {
                self.ended(saved);
                true
            }
            Err(TryRecvError::Empty) => news,
            Err(TryRecvError::Disconnected) => {
                self.ended(Err(SaveError::NoText(String::new())));
                true
            }
        }
    }

    fn ended(&mut self, saved: Result<Saved, SaveError>) {
        let Some(running) = self.running.take() else { return };
        match saved {
            Ok(Saved { digest, backed_up }) => {
                self.digest = digest;
                self.backup_failed = !backed_up;
                self.saved_revision = running.revision;
                self.header.version = C::VERSION;
                self.journal_failed = None;
                if let Some(journal) = &mut self.journal {
                    let (content, header, key) = (running.content.clone(), self.header.clone(), self.key.clone());
                    journal.saved(digest, running.count, content, header, key);
                }
                self.base = running.content;
                self.state = if self.is_unsaved() { SaveState::Waiting } else { SaveState::Saved(Timestamp::now()) };
            }
            Err(error) => {
                if let SaveError::Unconfirmed(digest, _) = &error {
                    // It is there, and ours; only whether it stays there is not sure.
                    self.digest = *digest;
                }
                self.last_failure = Some(Instant::now());
                self.state = SaveState::Failed(error);
            }
        }
    }

    /// Saves and waits for the end.
    pub fn save_now(&mut self) -> Result<(), &SaveError> {
        self.wait();
        self.begin_save();
        self.wait();
        match &self.state {
            SaveState::Failed(error) => Err(error),
            _ => Ok(()),
        }
    }

    fn wait(&mut self) {
        if let Some(running) = &self.running {
            let saved = running.receive.recv().unwrap_or_else(|_| Err(SaveError::NoText(String::new())));
            self.ended(saved);
        }
    }

    /// Goes on under another name. The file as last saved stays where it is.
    pub fn save_as(&mut self, path: &Path, who: &str) -> Result<(), SaveError> {
        self.wait();
        let path = super::real_path(path);
        let lock = match Lock::take(&path, who) {
            Ok(lock) => Some(lock),
            Err(NotLocked::Impossible(error)) => return Err(SaveError::System(error)),
            Err(_) => return Err(SaveError::Changed),
        };
        let saved = save(&self.folders, &path, self.content(), &self.header, self.key.as_ref(), Expected::Anything)?;
        if let Some(journal) = self.journal.take() {
            journal.end();
        }
        self.path = path;
        self.lock = lock;
        self.access = Access::Write;
        self.digest = saved.digest;
        self.header.version = C::VERSION;
        self.header.unknown.clear();
        self.base = self.content().clone();
        self.saved_revision = self.sitting.revision();
        self.state = SaveState::Saved(Timestamp::now());
        self.begin_journal();
        Ok(())
    }

    /// Writes a copy elsewhere and goes on with this file.
    pub fn save_copy(&self, path: &Path) -> Result<(), SaveError> {
        let key = self.key.as_ref();
        save(&self.folders, path, self.content(), &self.header, key, Expected::Anything).map(|_| ())
    }

    /// The person was asked and wants to write although somebody may have the file open, or although fields that
    /// this program does not know will go. The file as it stands is kept as a backup first.
    pub fn write_anyway(&mut self, who: &str) -> Result<(), SaveError> {
        let lock = match &self.access {
            Access::Write => return Ok(()),
            Access::Newer => return Err(SaveError::Newer),
            Access::PerhapsHeld(_) => Lock::take_over(&self.path, who),
            // Nobody was asked about somebody on another computer yet.
            Access::Unknown(_) | Access::Held(_) | Access::NoLock => Lock::take(&self.path, who),
        };
        let lock = match lock {
            Ok(lock) => lock,
            Err(NotLocked::Impossible(error)) => return Err(SaveError::System(error)),
            Err(NotLocked::Held(holder)) => {
                self.access = Access::Held(holder);
                return Ok(());
            }
            Err(NotLocked::PerhapsHeld(holder)) => {
                self.access = Access::PerhapsHeld(holder);
                return Ok(());
            }
        };
        match super::RealDisk.read(&self.path) {
            Ok(bytes) => {
                super::backup::keep(&self.folders, &self.path, &bytes, Timestamp::now()).map_err(SaveError::System)?;
            }
            // Nothing is there that could be lost.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(SaveError::System(error)),
        }
        self.lock = Some(lock);
        self.access = Access::Write;
        self.header.unknown.clear();
        self.begin_journal();
        Ok(())
    }

    /// Saves what is unsaved and closes. The journal goes when everything is in the file, and stays when it is not.
    pub fn close(mut self) -> Result<(), SaveError> {
        if self.may_write() && self.save_now().is_err() {
            if let Some(journal) = &self.journal {
                let _ = journal.flush();
            }
            let state = std::mem::replace(&mut self.state, SaveState::Waiting);
            return match state {
                SaveState::Failed(error) => Err(error),
                _ => Ok(()),
            };
        }
        if let Some(journal) = self.journal.take() {
            journal.end();
        }
        Ok(())
    }

    /// Closes without saving: the person said so.
    pub fn abandon(mut self) {
        self.wait();
        if let Some(journal) = self.journal.take() {
            journal.end();
        }
    }

    /// Puts everything that was noted on disk now.
    pub fn flush_journal(&self) -> std::io::Result<()> {
        self.journal.as_ref().map_or(Ok(()), Journal::flush)
    }
}
