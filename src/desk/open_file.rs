//! The file that is open, whatever it holds: saving, undo, lock and journal are the same for a project and a review.

use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;

use super::shared::Shared;
use crate::project::StepKind;
use crate::review::ReviewStep;
use crate::store::age::Key;
use crate::store::merge::Conflict;
use crate::store::{Access, Document, Kept, SaveError, SaveState, Unreadable};

/// What a step changed, in words for the menu.
pub trait StepName {
    /// “answer to 3.2”.
    fn say(&self, shared: &Shared<'_>) -> String;
}

impl StepName for StepKind {
    fn say(&self, shared: &Shared<'_>) -> String {
        super::topbar::step_name(shared, self)
    }
}

impl StepName for ReviewStep {
    fn say(&self, shared: &Shared<'_>) -> String {
        super::review::step_name(shared, self)
    }
}

/// An open file, as the bar at the top, the notices and the menu see it.
pub trait OpenFile {
    /// Where it is.
    fn path(&self) -> &Path;
    /// Where saving stands.
    fn state(&self) -> &SaveState;
    /// May it be written, and if not, why?
    fn access(&self) -> &Access;
    /// Could the last save not keep the former version?
    fn backup_failed(&self) -> bool;
    /// Why the recovery journal cannot be written, where it cannot.
    fn journal_failed(&self) -> Option<&std::io::Error>;
    /// Are there edits that the file does not have?
    fn is_unsaved(&self) -> bool;
    /// What undo would take back, or redo do again.
    fn next_step(&self, shared: &Shared<'_>, undo: bool) -> Option<String>;
    /// Takes the last step back.
    fn take_back(&mut self, now: Timestamp);
    /// Does the last step that was taken back again.
    fn do_again(&mut self, now: Timestamp);
    /// Ends a run of typing.
    fn end_run(&mut self);
    /// Looks whether a save has ended.
    fn poll(&mut self) -> bool;
    /// When it wants to be saved by itself.
    fn autosave_in(&self) -> Option<Duration>;
    /// Begins to save.
    fn begin_save(&mut self);
    /// Saves and waits. False: it could not be saved.
    fn save_now(&mut self) -> bool;
    /// Goes on under another name.
    fn save_as(&mut self, path: &Path, who: &str) -> Result<(), SaveError>;
    /// Writes a copy elsewhere.
    fn save_copy(&self, path: &Path) -> Result<(), SaveError>;
    /// The person wants to write all the same.
    fn write_anyway(&mut self, who: &str) -> Result<(), SaveError>;
    /// Saves over what somebody else wrote.
    fn keep_mine(&mut self);
    /// Takes what somebody else wrote.
    fn take_theirs(&mut self) -> Result<(), Unreadable>;
    /// Brings the two together.
    fn merge_theirs(&mut self) -> Result<Vec<Conflict>, Unreadable>;
    /// Has it a passphrase?
    fn is_encrypted(&self) -> bool;
    /// Saves with this key, or without one, and goes on so.
    fn protect(&mut self, key: Option<Key>) -> Result<(), SaveError>;

    /// May edits be made?
    fn may_write(&self) -> bool {
        matches!(self.access(), Access::Write)
    }
}

impl<C: Kept> OpenFile for Document<C>
where
    C::Kind: StepName,
{
    fn path(&self) -> &Path {
        Document::path(self)
    }

    fn state(&self) -> &SaveState {
        Document::state(self)
    }

    fn access(&self) -> &Access {
        Document::access(self)
    }

    fn backup_failed(&self) -> bool {
        Document::backup_failed(self)
    }

    fn journal_failed(&self) -> Option<&std::io::Error> {
        Document::journal_failed(self)
    }

    fn is_unsaved(&self) -> bool {
        Document::is_unsaved(self)
    }

    fn next_step(&self, shared: &Shared<'_>, undo: bool) -> Option<String> {
        let sitting = self.sitting();
        let kind = if undo { sitting.next_undo() } else { sitting.next_redo() };
        kind.map(|kind| kind.say(shared))
    }

    fn take_back(&mut self, now: Timestamp) {
        self.undo(now);
    }

    fn do_again(&mut self, now: Timestamp) {
        self.redo(now);
    }

    fn end_run(&mut self) {
        Document::end_run(self);
    }

    fn poll(&mut self) -> bool {
        Document::poll(self)
    }

    fn autosave_in(&self) -> Option<Duration> {
        Document::autosave_in(self)
    }

    fn begin_save(&mut self) {
        Document::begin_save(self);
    }

    fn save_now(&mut self) -> bool {
        Document::save_now(self).is_ok()
    }

    fn save_as(&mut self, path: &Path, who: &str) -> Result<(), SaveError> {
        Document::save_as(self, path, who)
    }

    fn save_copy(&self, path: &Path) -> Result<(), SaveError> {
        Document::save_copy(self, path)
    }

    fn write_anyway(&mut self, who: &str) -> Result<(), SaveError> {
        Document::write_anyway(self, who)
    }

    fn keep_mine(&mut self) {
        Document::keep_mine(self);
    }

    fn take_theirs(&mut self) -> Result<(), Unreadable> {
        Document::take_theirs(self, None)
    }

    fn merge_theirs(&mut self) -> Result<Vec<Conflict>, Unreadable> {
        Document::merge_theirs(self, None)
    }

    fn is_encrypted(&self) -> bool {
        Document::is_encrypted(self)
    }

    fn protect(&mut self, key: Option<Key>) -> Result<(), SaveError> {
        Document::protect(self, key)
    }
}
