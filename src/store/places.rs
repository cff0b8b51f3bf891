//! Folders as a person goes through them to choose a file.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::disk::folder_of;
use crate::wording::fold;

/// Something in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceEntry {
    /// Where it is.
    pub path: PathBuf,
    /// What it is called.
    pub name: String,
    /// Is it a folder?
    pub folder: bool,
    /// When it was last changed, where the system tells.
    pub changed: Option<Timestamp>,
}

/// The folder of this user.
pub fn home() -> PathBuf {
    let named = ["HOME", "USERPROFILE"].iter().find_map(std::env::var_os).filter(|v| !v.is_empty());
    named.map_or_else(std::env::temp_dir, PathBuf::from)
}

/// Where this user keeps documents; the home folder where there is no such place.
pub fn documents() -> PathBuf {
    let home = home();
    // The desktops of Linux translate the folder's name and say here which it is.
    let settings = std::env::var_os("XDG_CONFIG_HOME").map_or_else(|| home.join(".config"), PathBuf::from);
    let told = std::fs::read_to_string(settings.join("user-dirs.dirs")).ok().and_then(|text| named_in(&text, &home));
    let usual = home.join("Documents");
    [told, Some(usual)].into_iter().flatten().find(|folder| folder.is_dir()).unwrap_or(home)
}

/// The documents folder that a desktop's list of folders names.
fn named_in(text: &str, home: &Path) -> Option<PathBuf> {
    let value = text.lines().find_map(|line| line.trim().strip_prefix("XDG_DOCUMENTS_DIR="))?;
    let value = value.trim_matches('"');
    match value.strip_prefix("$HOME") {
        Some(rest) => Some(home.join(rest.trim_start_matches('/'))),
        None => Some(PathBuf::from(value)).filter(|path| path.is_absolute()),
    }
}

/// What a folder holds that may lead to a project: folders first, then project files, both in order of name. What
/// the system hides stays hidden.
pub fn list(folder: &Path) -> io::Result<Vec<PlaceEntry>> {
    let mut found: Vec<PlaceEntry> = std::fs::read_dir(folder)?
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            // Follows links: what counts is what they lead to.
            let about = std::fs::metadata(&path).ok()?;
            let project = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("ron"));
            let shown = !name.starts_with('.') && (about.is_dir() || about.is_file() && project);
            let changed = about.modified().ok().and_then(|at| at.try_into().ok());
            shown.then_some(PlaceEntry { path, name, folder: about.is_dir(), changed })
        })
        .collect();
    found.sort_by_cached_key(|entry| (!entry.folder, fold(&entry.name), entry.name.clone()));
    Ok(found)
}

/// Makes a folder within another.
pub fn make_folder(parent: &Path, name: &str) -> io::Result<PathBuf> {
    let path = parent.join(name.trim());
    std::fs::create_dir(&path)?;
    Ok(path)
}

/// The nearest folder that is there: the one asked for, or one above it.
pub fn nearest(folder: &Path) -> PathBuf {
    folder.ancestors().find(|f| f.is_dir()).map_or_else(home, Path::to_owned)
}

/// A name for a new file beside another that no file there has yet: its own, or with a number.
pub fn free_name(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let ending = path.extension().map(|e| format!(".{}", e.to_string_lossy())).unwrap_or_default();
    let numbered = (2..1000).map(|n| folder_of(path).join(format!("{stem}-{n}{ending}")));
    std::iter::once(path.to_owned()).chain(numbered).find(|p| !p.exists()).unwrap_or_else(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_shows_folders_first_and_hides_what_is_no_project() {
        let folder = std::env::temp_dir().join(format!("jalon-places-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("été")).expect("makes");
        for name in ["b.ron", "A.RON", ".hidden.ron", "note.txt"] {
            std::fs::write(folder.join(name), "").expect("writes");
        }
        let names: Vec<String> = list(&folder).expect("lists").into_iter().map(|e| e.name).collect();
        assert_eq!(names, ["été", "A.RON", "b.ron"]);
        assert_eq!(free_name(&folder.join("b.ron")), folder.join("b-2.ron"));
        assert_eq!(nearest(&folder.join("x").join("y")), folder);
        assert!(make_folder(&folder, "été").is_err());
        std::fs::remove_dir_all(folder).expect("removes");
    }

    #[test]
    fn the_desktop_says_where_documents_are() {
        let home = Path::new("/home/a");
        let text = "# folders\nXDG_DOCUMENTS_DIR=\"$HOME/Mes documents\"\n";
        assert_eq!(named_in(text, home), Some(home.join("Mes documents")));
        assert_eq!(named_in("XDG_DOCUMENTS_DIR=\"/media/d\"", home), Some(PathBuf::from("/media/d")));
        assert_eq!(named_in("XDG_MUSIC_DIR=\"/m\"", home), None);
    }
}
