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

/// Why a save did not happen. But for the two that say otherwise, the file is as it was.
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
    /// The name is that of a folder, a device or a pipe.
    NotAFile,
    /// Larger than what could be opened again.
    TooLarge,
    /// A later program wrote the file, and saving would lose part of it.
    Newer,
    /// The file is the new one, and the disk does not say whether it would survive a power cut.
    Unconfirmed(Digest, io::Error),
    /// A file with several names could be written in part only. The whole of the new one stands in this copy.
    HalfWritten(PathBuf, io::Error),
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
            Self::NotAFile => "save-not-a-file",
            Self::TooLarge => "save-too-large",
            Self::Newer => "save-newer",
            Self::Unconfirmed(..) => "save-unconfirmed",
            Self::HalfWritten(..) => "save-half-written",
            Self::System(_) => "save-system",
        };
        let reason = match self {
            Self::System(error) | Self::Unconfirmed(_, error) | Self::HalfWritten(_, error) => error.to_string(),
            Self::NoText(what) => what.clone(),
            _ => String::new(),
        };
        let copy = match self {
            Self::HalfWritten(copy, _) => copy.display().to_string(),
            _ => String::new(),
        };
        let size = (super::file::LARGEST / 1_000_000).to_string();
        let values = [("reason", reason), ("copy", copy), ("size", size)];
        words.say_with(id, values.map(|(name, value)| (name, FluentValue::from(value))))
    }
}

/// The file that a name leads to: a link stays a link, and what it leads to is replaced, even if it leads to a file
/// that is yet to be written.
pub fn real_path(path: &Path) -> PathBuf {
    let mut path = path.to_owned();
    // Links that lead in a circle lead nowhere.
    for _ in 0..40 {
        if let Ok(real) = std::fs::canonicalize(&path) {
            return real;
        }
        let Ok(target) = std::fs::read_link(&path) else { break };
        path = folder_of(&path).join(target);
    }
    match (std::fs::canonicalize(folder_of(&path)), path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => path,
    }
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
    let digest = Digest::of(bytes);
    let about = match disk.about(path) {
        Ok(about) if !about.is_file => return Err(SaveError::NotAFile),
        Ok(about) => Some(about),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(fault(error)),
    };
    let mut kept = None;
    if let Some(about) = about {
        let before = disk.read(path).map_err(fault)?;
        match expected {
            Expected::This(known) => {
                let found = Digest::of(&before);
                // The same words from another hand are no conflict.
                if found == digest && known != digest {
                    return Ok(digest);
                }
                if found != known {
                    return Err(SaveError::Changed);
                }
            }
            Expected::Nothing => return Err(SaveError::Changed),
            // A file that is gone is written anew: nothing of anybody's is replaced.
            Expected::Anything => {}
        }
        if about.read_only {
            return Err(SaveError::ReadOnly);
        }
        keep(&before);
        kept = Some(before);
    }
    let beside = beside(path);
    let before = kept.as_deref();
    if let Err(error) = write_beside(disk, path, &beside, bytes, before, expected) {
        // Whether it can be removed or not, the file itself was not touched.
        let _ = disk.remove(&beside);
        return Err(match error {
            Refused::Disk(error) => fault(error),
            Refused::Other(error) => error,
        });
    }
    if about.is_some_and(|about| about.other_names) {
        // A rename would part the file from its other names.
        overwrite(disk, path, &beside, bytes)?;
    } else if let Err(error) = disk.rename(&beside, path) {
        let _ = disk.remove(&beside);
        return Err(fault(error));
    }
    match disk.flush_folder(&folder) {
        // Some network shares cannot flush a folder, and a folder that may not be read cannot be opened to do so;
        // the rename is then as safe as the system makes it.
        Err(error) if NO_FLUSH.contains(&error.kind()) => Ok(digest),
        Err(error) => Err(SaveError::Unconfirmed(digest, error)),
        Ok(()) => Ok(digest),
    }
}

const NO_FLUSH: [io::ErrorKind; 3] =
    [io::ErrorKind::InvalidInput, io::ErrorKind::Unsupported, io::ErrorKind::PermissionDenied];

enum Refused {
    Disk(io::Error),
    Other(SaveError),
}

fn write_beside(
    disk: &impl Disk,
    path: &Path,
    beside: &Path,
    bytes: &[u8],
    before: Option<&[u8]>,
    expected: Expected,
) -> Result<(), Refused> {
    disk.write_new(beside, bytes).map_err(Refused::Disk)?;
    if before.is_some() {
        // Some network shares know no rights; the file then has those of the share.
        let _ = disk.copy_rights(path, beside);
    }
    disk.flush(beside).map_err(Refused::Disk)?;
    if disk.read(beside).map_err(Refused::Disk)? != bytes {
        return Err(Refused::Other(SaveError::ReadBack));
    }
    // All this took its time, on a slow disk seconds: somebody may have written meanwhile.
    let changed = expected != Expected::Anything && disk.read(path).is_ok_and(|now| Some(now.as_slice()) != before);
    if changed { Err(Refused::Other(SaveError::Changed)) } else { Ok(()) }
}

/// Writes over a file with several names. The copy beside it stays until all is written.
fn overwrite(disk: &impl Disk, path: &Path, beside: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    let before = disk.read(path);
    // The copy's name must outlive a power cut before the file is touched.
    if let Err(error) = disk.flush_folder(&folder_of(path))
        && !NO_FLUSH.contains(&error.kind())
    {
        let _ = disk.remove(beside);
        return Err(SaveError::System(error));
    }
    match disk.overwrite(path, bytes).and_then(|()| disk.flush(path)) {
        Ok(()) => {
            let _ = disk.remove(beside);
            Ok(())
        }
        Err(error) => {
            // What stood there had room on this disk.
            let restored = before.and_then(|before| disk.overwrite(path, &before)).and_then(|()| disk.flush(path));
            if restored.is_err() {
                return Err(SaveError::HalfWritten(beside.to_owned(), error));
            }
            let _ = disk.remove(beside);
            Err(SaveError::of(error, &folder_of(path)))
        }
    }
}
