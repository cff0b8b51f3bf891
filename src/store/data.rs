//! Where data live: the platform's own folders, or the one that `JALON_DATA` names.

use std::env;
use std::path::{Path, PathBuf};

use super::save::{Digest, real_path};

/// Folders of this user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// Recovery journals and backups.
    pub data: PathBuf,
    /// Settings of the window.
    pub settings: PathBuf,
}

/// Names the folder that takes the place of the platform's.
pub const MOVED: &str = "JALON_DATA";

impl Folders {
    /// Both in one folder.
    pub fn in_folder(folder: &Path) -> Self {
        Self { data: folder.to_owned(), settings: folder.to_owned() }
    }

    /// Those of this user.
    pub fn of_user() -> Self {
        Self::from(|name| env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from))
    }

    fn from(variable: impl Fn(&str) -> Option<PathBuf>) -> Self {
        if let Some(moved) = variable(MOVED) {
            return Self::in_folder(&moved);
        }
        let home = variable("HOME").or_else(|| variable("USERPROFILE")).unwrap_or_else(env::temp_dir);
        if cfg!(windows) {
            let roaming = variable("APPDATA").unwrap_or_else(|| home.join("AppData").join("Roaming")).join("Jalon");
            let local = variable("LOCALAPPDATA").unwrap_or_else(|| home.join("AppData").join("Local")).join("Jalon");
            return Self { data: local, settings: roaming };
        }
        if cfg!(target_os = "macos") {
            return Self::in_folder(&home.join("Library").join("Application Support").join("Jalon"));
        }
        // The rule of the desktops: a folder that is not absolute is as if it were not set.
        let folder = |name, usual: &str| variable(name).filter(|p| p.is_absolute()).unwrap_or_else(|| home.join(usual));
        Self {
            data: folder("XDG_DATA_HOME", ".local/share").join("jalon"),
            settings: folder("XDG_CONFIG_HOME", ".config").join("jalon"),
        }
    }

    /// Where recovery journals are.
    pub fn recovery(&self) -> PathBuf {
        self.data.join("recovery")
    }

    /// Where backups of a file are.
    pub fn backups(&self, path: &Path) -> PathBuf {
        self.data.join("backups").join(name_for(path))
    }
}

/// A name that stands for a file wherever it is: legible, and of its own for each path.
pub(super) fn name_for(path: &Path) -> String {
    let path = std::path::absolute(real_path(path)).unwrap_or_else(|_| path.to_owned());
    let digest = Digest::of(path.as_os_str().as_encoded_bytes()).hex();
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let legible: String = stem.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).take(40).collect();
    format!("{legible}-{}", &digest[..16])
}

/// Makes a folder that only this user can look into.
pub(super) fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// A path as text in a file, whatever its name is made of: names older than UTF-8 are still about.
pub(super) mod path_text {
    use std::path::{Path, PathBuf};

    use serde::{Deserialize, Deserializer, Serializer};

    /// No path has this sign in it.
    const IN_FIGURES: char = '\0';

    /// As it is; a name that is no text in figures.
    pub fn serialize<S: Serializer>(path: &Path, serializer: S) -> Result<S::Ok, S::Error> {
        match path.to_str() {
            Some(text) => serializer.serialize_str(text),
            None => {
                let figures = path.as_os_str().as_encoded_bytes().iter().map(|byte| format!("{byte:02x}"));
                serializer.serialize_str(&std::iter::once(IN_FIGURES.to_string()).chain(figures).collect::<String>())
            }
        }
    }

    /// What was written.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<PathBuf, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(text.strip_prefix(IN_FIGURES).map_or_else(|| PathBuf::from(&text), of_figures))
    }

    fn of_figures(figures: &str) -> PathBuf {
        let pairs = figures.as_bytes().chunks(2).filter_map(|pair| std::str::from_utf8(pair).ok());
        let bytes: Vec<u8> = pairs.filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect();
        #[cfg(unix)]
        {
            use std::os::unix::ffi::OsStringExt;
            std::ffi::OsString::from_vec(bytes).into()
        }
        #[cfg(not(unix))]
        {
            String::from_utf8_lossy(&bytes).into_owned().into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(all(unix, not(target_os = "macos")))]
    #[test]
    fn folders_follow_the_desktop_and_can_be_moved() {
        let home = |name: &str| (name == "HOME").then(|| PathBuf::from("/home/a"));
        assert_eq!(Folders::from(home).data, Path::new("/home/a/.local/share/jalon"));
        assert_eq!(Folders::from(home).settings, Path::new("/home/a/.config/jalon"));
        let moved = |name: &str| (name == MOVED).then(|| PathBuf::from("/media/stick"));
        assert_eq!(Folders::from(moved), Folders::in_folder(Path::new("/media/stick")));
        let relative =
            |name: &str| Some(PathBuf::from(if name == "HOME" { "/home/a" } else { "x" })).filter(|_| name != MOVED);
        assert_eq!(Folders::from(relative).data, Path::new("/home/a/.local/share/jalon"));
    }

    #[test]
    fn two_files_of_one_name_have_backups_of_their_own() {
        assert_ne!(name_for(Path::new("/a/note.ron")), name_for(Path::new("/b/note.ron")));
        assert!(name_for(Path::new("/a/Été 2026.ron")).starts_with("Été2026-"));
    }
}
