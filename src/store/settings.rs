//! What the window remembers from one sitting to the next: looks, languages, sizes, recent files.
//!
//! A settings file that cannot be read is put aside and never in the way: the window opens as if it were new.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::data::make_private;
use super::disk::{Disk, RealDisk, beside};
use super::{Folders, file, writer};
use crate::project::Sensitivity;

/// Everything remembered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own in the settings dialog")]
pub struct Settings {
    /// Name of the look: light, dark …
    pub look: String,
    /// No motion.
    pub still: bool,
    /// How large everything is drawn, in hundredths.
    pub zoom: u16,
    /// Language of the interface; empty: that of the system.
    pub language: String,
    /// Language of the sources' text; empty: that of the interface.
    pub content_language: String,
    /// Width and height of the window, in points.
    pub size: (f32, f32),
    /// Is the knowledge panel open?
    pub panel: bool,
    /// Its width.
    pub panel_width: f32,
    /// Name or initials that edits carry.
    pub author: String,
    /// Save the file by itself after ten seconds of calm.
    pub autosave: bool,
    /// The tour was left or done.
    pub toured: bool,
    /// Files, the last one first.
    pub recent: Vec<Recent>,
    /// The folder in which a file was last chosen; empty: none yet.
    pub folder: PathBuf,
    /// What was chosen for the documents of projects, the last one first.
    pub notes: Vec<Noted>,
}

/// A file that was open.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Recent {
    /// Which.
    pub path: PathBuf,
    /// When it was last open.
    pub at: Timestamp,
}

/// What was chosen for the documents of a project. By name: what they are made of is known on a higher floor.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Noted {
    /// The project's file.
    pub path: PathBuf,
    /// Language of the document.
    pub language: String,
    /// Its kind.
    pub kind: String,
    /// Parts that are left away.
    pub without: Vec<String>,
    /// Whom it is for.
    pub audience: Sensitivity,
    /// The size of its pages.
    pub paper: String,
    /// It says that it is a draft.
    pub draft: bool,
    /// Sections of the worksheet; none: all.
    pub sections: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            look: "system".to_owned(),
            still: false,
            zoom: 100,
            language: String::new(),
            content_language: String::new(),
            size: (1280.0, 800.0),
            panel: true,
            panel_width: 360.0,
            author: String::new(),
            autosave: true,
            toured: false,
            recent: Vec::new(),
            folder: PathBuf::new(),
            notes: Vec::new(),
        }
    }
}

const NAME: &str = "settings.ron";
const MOST_RECENT: usize = 12;
const MOST_NOTES: usize = 24;

impl Settings {
    /// Those of a folder.
    pub fn load(folders: &Folders) -> Self {
        let path = folders.settings.join(NAME);
        let Ok(bytes) = std::fs::read(&path) else { return Self::default() };
        let read = file::text_of(&bytes).ok().and_then(|text| file::parse::<Self>(text, &mut Vec::new()).ok());
        let mut settings = read.unwrap_or_else(|| {
            let _ = std::fs::rename(&path, path.with_extension("unreadable"));
            Self::default()
        });
        let whole =
            |x: f32, least: f32, most: f32, usual: f32| if x.is_finite() { x.clamp(least, most) } else { usual };
        settings.size = (whole(settings.size.0, 480.0, 8000.0, 1280.0), whole(settings.size.1, 360.0, 8000.0, 800.0));
        settings.panel_width = whole(settings.panel_width, 300.0, 480.0, 360.0);
        settings.zoom = settings.zoom.clamp(75, 300);
        settings
    }

    /// Writes them. Losing them costs nobody any work: a failure is not told.
    pub fn save(&self, folders: &Folders) -> std::io::Result<()> {
        make_private(&folders.settings)?;
        let text = writer::to_lines(self).map_err(std::io::Error::other)?;
        let target = folders.settings.join(NAME);
        let whole = beside(&target);
        RealDisk.write_new(&whole, format!("#![enable(implicit_some)]\n{text}\n").as_bytes())?;
        RealDisk.rename(&whole, &target)
    }

    /// Puts a file first among the recent ones.
    pub fn opened(&mut self, path: &Path, at: Timestamp) {
        self.forget(path);
        self.recent.insert(0, Recent { path: path.to_owned(), at });
        self.recent.truncate(MOST_RECENT);
    }

    /// What was chosen for the documents of a project.
    pub fn noted(&self, path: &Path) -> Option<&Noted> {
        self.notes.iter().find(|noted| noted.path == path)
    }

    /// Keeps what was chosen for the documents of a project.
    pub fn note(&mut self, noted: Noted) {
        self.notes.retain(|other| other.path != noted.path);
        self.notes.insert(0, noted);
        self.notes.truncate(MOST_NOTES);
    }

    /// Takes a file off the recent ones.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|recent| recent.path != path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_and_broken_ones_are_put_aside() {
        let folder = std::env::temp_dir().join(format!("jalon-settings-{}", std::process::id()));
        let folders = Folders::in_folder(&folder);
        let mut settings = Settings { zoom: 150, language: "fr".to_owned(), ..Settings::default() };
        settings.opened(Path::new("/a/é.ron"), Timestamp::UNIX_EPOCH);
        for n in 0..=MOST_NOTES {
            settings.note(Noted { path: format!("/{n}").into(), draft: true, ..Noted::default() });
        }
        assert_eq!((settings.notes.len(), settings.noted(Path::new("/0"))), (MOST_NOTES, None));
        settings.save(&folders).expect("saves");
        assert_eq!(Settings::load(&folders), settings);
        std::fs::write(folder.join(NAME), "(zoom: ").expect("writes");
        assert_eq!(Settings::load(&folders), Settings::default());
        assert!(folder.join("settings.unreadable").exists());
        std::fs::remove_dir_all(folder).expect("removes");
    }
}
