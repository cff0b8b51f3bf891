//! files

use std::path::PathBuf;

use super::shared::Shared;

/// What a dialog for files is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// To open a project.
    Open,
    /// Where a new design goes.
    New,
    /// To go on under another name.
    SaveAs,
    /// To write a copy.
    SaveCopy,
    /// To begin another design from this one.
    Duplicate,
    /// To keep an example, by its name among the assets.
    Example(String),
}

/// A dialog for files that is open: the system's, or our own where there is none.
pub struct FileDialog {
    /// What it is for.
    pub purpose: Purpose,
}

/// What became of it.
pub enum Chosen {
    /// Still open.
    Waiting,
    /// Closed without a choice.
    Nothing,
    /// This file.
    File(PathBuf),
}

impl FileDialog {
    /// Opens one. `suggested` is the folder and name it begins with.
    pub fn open(purpose: Purpose, _suggested: Option<PathBuf>, _shared: &Shared<'_>) -> Self {
        Self { purpose }
    }

    /// Draws it where it is our own, and looks whether the system's has been answered.
    pub fn ui(&mut self, _context: &egui::Context, _shared: &Shared<'_>) -> Chosen {
        Chosen::Nothing
    }
}
