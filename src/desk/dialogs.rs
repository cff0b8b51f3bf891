//! Questions that stand over everything: at most one at a time.

use std::path::PathBuf;

use super::shared::{Asked, Shared};
use crate::project::Project;
use crate::store::{Folders, LeftBehind, Recovered, Settings};

/// The dialog that is open.
pub enum Open {
    /// Five questions, and a new design begins.
    NewDesign(NewDesign),
    /// The passphrase of a file.
    Passphrase {
        /// Which file.
        path: PathBuf,
        /// What is typed.
        typed: String,
        /// The one before did not open it.
        wrong: bool,
    },
    /// Somebody else changed the file.
    Changed,
    /// What a crash left behind, beside what is on disk.
    Recovered(Box<RecoveredView>),
    /// Closing while something could not be saved.
    Unsaved,
    /// Name, languages, looks, where data live.
    Settings(SettingsView),
    /// An address, before it is opened.
    Address(String),
    /// The tour, at one of its steps.
    Tour(usize),
    /// Something went wrong and nothing else shows it.
    Trouble(String),
    /// A file that cannot be read, and the backups that could take its place.
    Unreadable {
        /// What happened and what to do.
        text: String,
        /// Newest first.
        backups: Vec<PathBuf>,
    },
}

/// What is typed for a new design.
#[derive(Default)]
pub struct NewDesign {}

/// A recovered project and its difference from the file.
pub struct RecoveredView {}

impl RecoveredView {
    /// Of a journal.
    pub fn of(_left: LeftBehind) -> Self {
        Self {}
    }
}

/// What is typed in the settings.
#[derive(Default)]
pub struct SettingsView {}

impl SettingsView {
    /// From the settings as they are.
    pub fn of(_settings: &Settings) -> Self {
        Self {}
    }
}

/// What was answered.
pub enum Answered {
    /// Nothing yet.
    Waiting,
    /// Leave all as it is.
    Closed,
    /// Begin this design; a file is asked for next.
    Begin(Box<Project>),
    /// Try this passphrase.
    Passphrase(PathBuf, String),
    /// Keep mine, take theirs, merge, save as: which.
    Changed(ChangedChoice),
    /// Take what was recovered into the file, or throw it away.
    Recovered {
        /// Take it.
        keep: bool,
        /// The journal.
        left: Box<LeftBehind>,
        /// What it gave back.
        recovered: Box<Recovered>,
    },
    /// Close although something is only in the journal.
    CloseAnyway,
    /// These settings.
    Settings(Box<Settings>),
    /// The tour goes on.
    Tour(usize),
}

/// What to do when somebody else changed the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangedChoice {
    /// Mine.
    Mine,
    /// Theirs.
    Theirs,
    /// Both.
    Merge,
    /// Another name.
    SaveAs,
}

/// Draws the dialog that is open.
pub fn ui(
    _context: &egui::Context,
    _shared: &Shared<'_>,
    _settings: &Settings,
    _folders: &Folders,
    _open: &mut Open,
    _asked: &mut Asked,
) -> Answered {
    Answered::Closed
}
