//! Saving that cannot damage: whatever happens on the way, the file is the old one or the new one, whole.

use std::io;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentValue;
use sha2::{Digest as _, Sha256};

use super::disk::{Disk, beside, folder_of};
use crate::wording::Wording;

/// What stands in a file, as a number: two files with the same one are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// Of a file's bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// In hexadecimal figures.
    pub fn hex(&self) -> String {
        let figure = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
        self.0.iter().flat_map(|byte| [figure(byte >> 4), figure(byte & 15)]).collect()
    }
}

/// What a save expects to find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// No file of that name.
    Nothing,
    /// The file as it was read or last saved.
    This(Digest),
    /// Whatever is there: the person was asked and said so.
    Anything,
}

/// Why a save did not happen. The file is as it was.
#[derive(Debug)]
pub enum SaveError {
    /// Somebody else changed the file since it was read.
    Changed,
    /// The file is marked as not to be written.
    ReadOnly,
    /// Nothing may be written in the folder.
    FolderReadOnly,
    /// The folder is gone.
    NoFolder,
    /// There is no space left.
    Full,
    /// What was written is not what the disk gives back.
    ReadBack,
    /// The project has no text that reads back as it is. A fault of the program.
    NoText(String),
    /// The system refused otherwise.
    System(io::Error),
}

impl SaveError {
    fn of(error: io::Error, folder: &Path) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Self::Full,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::FolderReadOnly,
            io::ErrorKind::NotFound if !folder.exists() => Self::NoFolder,
            _ => Self::System(error),
        }
    }

    /// What happened, that the work is safe, and what to do.
    pub fn tell(&self, words: &Wording) -> String {
        let id = match self {
            Self::Changed => "save-changed",
            Self::ReadOnly => "save-read-only",
            Self::FolderReadOnly => "save-folder-read-only",
            Self::NoFolder => "save-no-folder",
            Self::Full => "save-full",
            Self::ReadBack => "save-read-back",
            Self::NoText(_) => "save-no-text",
            Self::System(_) => "save-system",
        };
        let reason = match self {
            Self::System(error) => error.to_string(),
            Self::NoText(what) => what.clone(),
            _ => String::new(),
        };
        words.say_with(id, [("reason", FluentValue::from(reason))])
    }
}

/// The file that a name leads to: a link stays a link, and what it leads to is replaced.
pub fn real_path(path: &Path) -> PathBuf {
    std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// Puts bytes in place of a file. `keep` is given what stood there before, to make a backup of it.
pub fn replace(
    disk: &impl Disk,
    path: &Path,
    bytes: &[u8],
    expected: Expected,
    keep: impl FnOnce(&[u8]),
) -> Result<Digest, SaveError> {
    let folder = folder_of(path);
    let fault = |error| SaveError::of(error, &folder);
    let before = match disk.read(path) {
        Ok(before) => Some(before),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(fault(error)),
    };
    let digest = Digest::of(bytes);
    match (&before, expected) {
        (Some(before), Expected::This(known)) if Digest::of(before) != known => {
            // The same words from another hand are no conflict.
            if Digest::of(before) == digest {
                return Ok(digest);
            }
            return Err(SaveError::Changed);
        }
        (Some(_), Expected::Nothing) => return Err(SaveError::Changed),
        // A file that is gone is written anew: nothing of anybody's is replaced.
        _ => {}
    }
    if before.is_some() && std::fs::metadata(path).is_ok_and(|m| m.permissions().readonly()) {
        return Err(SaveError::ReadOnly);
    }
    if let Some(before) = &before {
        keep(before);
    }
    let beside = beside(path, "tmp");
    let written = write_beside(disk, path, &beside, bytes, before.is_some()).map_err(|error| match error {
        Refused::Disk(error) => fault(error),
        Refused::Other(error) => error,
    });
    if let Err(error) = written {
        // Whether it can be removed or not, the file itself was not touched.
        let _ = disk.remove(&beside);
        return Err(error);
    }
    let placed = if before.is_some() && has_other_names(path) {
        // A rename would part the file from its other names; the copy beside it stays until all is written.
        let placed = disk.overwrite(path, bytes).and_then(|()| disk.flush(path));
        if placed.is_ok() {
            let _ = disk.remove(&beside);
        }
        placed
    } else {
        let placed = disk.rename(&beside, path);
        if placed.is_err() {
            let _ = disk.remove(&beside);
        }
        placed
    };
    placed.map_err(fault)?;
    match disk.flush_folder(&folder) {
        // Some network shares cannot flush a folder; the rename is then as safe as the share makes it.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(digest),
        Err(error) => Err(fault(error)),
        Ok(()) => Ok(digest),
    }
}

enum Refused {
    Disk(io::Error),
    Other(SaveError),
}

fn write_beside(disk: &impl Disk, path: &Path, beside: &Path, bytes: &[u8], there: bool) -> Result<(), Refused> {
    disk.write_new(beside, bytes).map_err(Refused::Disk)?;
    if there {
        // Some network shares know no rights; the file then has those of the share.
        let _ = disk.copy_rights(path, beside);
    }
    disk.flush(beside).map_err(Refused::Disk)?;
    let back = disk.read(beside).map_err(Refused::Disk)?;
    if back == bytes { Ok(()) } else { Err(Refused::Other(SaveError::ReadBack)) }
}

/// Is the file also known by other names (hard links)?
fn has_other_names(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        std::fs::metadata(path).is_ok_and(|m| m.nlink() > 1)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        false
    }
}
