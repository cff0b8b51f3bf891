//! An organisation's own folder of content, laid over what the program carries.

use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::assets::Fault;

/// Why a folder of content cannot be used.
#[derive(Debug)]
pub enum ContentError {
    /// A file or folder could not be read.
    Unreadable(PathBuf, io::Error),
    /// The folder has neither `catalogue` nor `wording` nor `reviews` in it.
    NotContent(PathBuf),
    /// A file is not text.
    NotText(Fault),
}

/// No file of content comes near this size; a larger one was put there by mistake.
const LARGEST: u64 = 16 * 1024 * 1024;

/// Reads all `.ron`, `.ftl` and `.tsv` files below `catalogue/`, `wording/` and `reviews/` of a folder.
pub fn read_folder(folder: &Path) -> Result<Vec<(String, String)>, ContentError> {
    // Asked first, so that a folder that is not there is said to be that, and not to be of the wrong kind.
    fs::read_dir(folder).map_err(|error| ContentError::Unreadable(folder.to_owned(), error))?;
    let mut files = Vec::new();
    let rooms = ["catalogue", "wording", "reviews"];
    if !rooms.iter().any(|room| folder.join(room).is_dir()) {
        return Err(ContentError::NotContent(folder.to_owned()));
    }
    for room in rooms {
        let path = folder.join(room);
        if path.is_dir() {
            walk(&path, room, 0, &mut files)?;
        }
    }
    files.sort();
    Ok(files)
}

fn walk(folder: &Path, name: &str, depth: u8, files: &mut Vec<(String, String)>) -> Result<(), ContentError> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |error| ContentError::Unreadable(path, error)
    };
    // Content is at most wording/fr/toolkit/… deep; a link that leads back to its own folder would not end.
    if depth > 4 {
        return Ok(());
    }
    for entry in fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        let Some(last) = path.file_name().and_then(|n| n.to_str()) else {
            continue;
        };
        let name = format!("{name}/{last}");
        if path.is_dir() {
            walk(&path, &name, depth + 1, files)?;
        } else if path.extension().is_some_and(|e| e == "ron" || e == "ftl" || e == "tsv") {
            let size = fs::metadata(&path).map_err(unreadable(&path))?.len();
            if size > LARGEST {
                let too_large = io::Error::new(io::ErrorKind::FileTooLarge, "larger than 16 MB");
                return Err(ContentError::Unreadable(path, too_large));
            }
            let bytes = fs::read(&path).map_err(unreadable(&path))?;
            let text = String::from_utf8(bytes).map_err(|error| {
                let good = error.utf8_error().valid_up_to();
                let before = String::from_utf8_lossy(&error.as_bytes()[..good]).into_owned();
                ContentError::NotText(
                    Fault::new(&name, "is not UTF-8 text from here on")
                        .at_offset(&before, good)
                        .mend("Save it as UTF-8."),
                )
            })?;
            files.push((name, text));
        }
    }
    Ok(())
}
