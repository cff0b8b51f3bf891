//! Opening a project's file, and saving it again as what it was: encrypted or not, under the same rights and links.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::age::{self, Key};
use super::file::{self, Header, LARGEST};
use super::save::{self, Digest, Expected, SaveError, real_path};
use super::{Folders, ReadError, RealDisk, Unreadable, backup};
use crate::project::Project;

/// A project as it was found on disk.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The file; where the name was a link, what it leads to.
    pub path: PathBuf,
    /// The project.
    pub project: Project,
    /// What the file says of itself.
    pub header: Header,
    /// What stood in the file.
    pub digest: Digest,
    /// What opens and seals it, where it is encrypted.
    pub key: Option<Key>,
}

/// The bytes of a file that may be a project.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, ReadError> {
    let fault = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => ReadError::NotFound,
        io::ErrorKind::IsADirectory => ReadError::NotAFile,
        _ => ReadError::System(error),
    };
    let about = std::fs::metadata(path).map_err(fault)?;
    // A pipe or device could be read for ever.
    if !about.is_file() {
        return Err(ReadError::NotAFile);
    }
    if about.len() > LARGEST {
        return Err(ReadError::TooLarge(about.len()));
    }
    let mut bytes = Vec::with_capacity(about.len() as usize);
    // It may grow while it is read.
    let reader = std::fs::File::open(path).map_err(fault)?;
    reader.take(LARGEST + 1).read_to_end(&mut bytes).map_err(fault)?;
    if bytes.len() as u64 > LARGEST {
        return Err(ReadError::TooLarge(bytes.len() as u64));
    }
    Ok(bytes)
}

/// Is the file encrypted? What cannot be read is not.
pub fn needs_passphrase(path: &Path) -> bool {
    let mut start = [0; 32];
    let regular = std::fs::metadata(path).is_ok_and(|m| m.is_file());
    regular
        && std::fs::File::open(path).and_then(|mut f| f.read(&mut start)).is_ok_and(|n| age::is_encrypted(&start[..n]))
}

/// Opens a project.
pub fn open(path: &Path, passphrase: Option<&str>) -> Result<Opened, Unreadable> {
    let unreadable = |error| Unreadable { path: path.to_owned(), error };
    let bytes = read_bytes(path).map_err(unreadable)?;
    let (project, header, key) = decode(&bytes, passphrase).map_err(unreadable)?;
    Ok(Opened { path: real_path(path), project, header, digest: Digest::of(&bytes), key })
}

/// The project in the bytes of a file.
pub fn decode(bytes: &[u8], passphrase: Option<&str>) -> Result<(Project, Header, Option<Key>), ReadError> {
    if !age::is_encrypted(bytes) {
        let (project, header) = file::read(bytes)?;
        return Ok((project, header, None));
    }
    let (plain, key) = age::decrypt(bytes, passphrase.ok_or(ReadError::Locked)?)?;
    let (project, header) = file::read(&plain)?;
    Ok((project, header, Some(key)))
}

/// What a save did beside saving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Saved {
    /// What stands in the file now.
    pub digest: Digest,
    /// Could the former version be kept?
    pub backed_up: bool,
}

/// Encryption adds some bytes to each of its pieces.
const ROOM: u64 = 1024 * 1024;

/// The bytes that a project's file will have. They were read back: what they say is the project.
pub fn encode(project: &Project, header: &Header, key: Option<&Key>) -> Result<Vec<u8>, SaveError> {
    let text = file::write(project, &header.sources).map_err(|error| SaveError::NoText(error.to_string()))?;
    if text.len() as u64 > LARGEST - ROOM {
        return Err(SaveError::TooLarge);
    }
    match file::read(text.as_bytes()) {
        Ok((back, _)) if back == *project => {}
        Ok(_) => return Err(SaveError::NoText(String::new())),
        Err(error) => return Err(SaveError::NoText(format!("{error:?}"))),
    }
    match key {
        None => Ok(text.into_bytes()),
        Some(key) => key.encrypt(text.as_bytes()).map_err(|_| SaveError::NoText("no randomness".to_owned())),
    }
}

/// Saves a project in place of what is expected to be there.
pub fn save(
    folders: &Folders,
    path: &Path,
    project: &Project,
    header: &Header,
    key: Option<&Key>,
    expected: Expected,
) -> Result<Saved, SaveError> {
    let bytes = encode(project, header, key)?;
    let path = real_path(path);
    let mut backed_up = true;
    let keep = |before: &[u8]| {
        // An encrypted file's former version is as encrypted as it was; one that was in the open and is now being
        // encrypted is not kept, or the passphrase would protect nothing.
        let lay_open = key.is_some() && !age::is_encrypted(before);
        backed_up = lay_open || backup::keep(folders, &path, before, Timestamp::now()).is_ok();
    };
    let digest = save::replace(&RealDisk, &path, &bytes, expected, keep)?;
    Ok(Saved { digest, backed_up })
}

/// A new file with a project in it. A file that is there already is left as it is.
pub fn create(folders: &Folders, path: &Path, project: &Project, header: &Header) -> Result<Saved, SaveError> {
    save(folders, path, project, header, None, Expected::Nothing)
}

/// Writes a backup as it is, encrypted or not, as a file of its own.
pub fn put_back(folders: &Folders, backup: &Path, path: &Path) -> Result<(), SaveError> {
    let bytes = std::fs::read(backup).map_err(SaveError::System)?;
    let path = real_path(path);
    // What stands there, perhaps the damaged file itself, is kept among the backups.
    let keep = |before: &[u8]| drop(backup::keep(folders, &path, before, Timestamp::now()));
    save::replace(&RealDisk, &path, &bytes, Expected::Anything, keep).map(|_| ())
}
