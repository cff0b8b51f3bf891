//! Opening a file, and saving it again as what it was: encrypted or not, under the same rights and links.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::age::{self, Key};
use super::file::{self, Header, LARGEST};
use super::kept::{FileKind, Filed};
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

/// What was found in a file of some kind.
#[derive(Debug, Clone)]
pub struct Found<C> {
    /// The file; where the name was a link, what it leads to.
    pub path: PathBuf,
    /// What it holds.
    pub content: C,
    /// What the file says of itself.
    pub header: Header,
    /// What stood in the file.
    pub digest: Digest,
    /// What opens and seals it, where it is encrypted.
    pub key: Option<Key>,
}

impl From<Found<Project>> for Opened {
    fn from(found: Found<Project>) -> Self {
        let Found { path, content: project, header, digest, key } = found;
        Self { path, project, header, digest, key }
    }
}

impl From<Opened> for Found<Project> {
    fn from(opened: Opened) -> Self {
        let Opened { path, project: content, header, digest, key } = opened;
        Self { path, content, header, digest, key }
    }
}

/// The bytes of a file that may be one of ours.
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

/// Which kind of file it is: by what stands in it; an encrypted one, of which nobody can tell, by its name.
pub fn kind_of(path: &Path) -> Result<FileKind, Unreadable> {
    let unreadable = |error| Unreadable { path: path.to_owned(), error };
    let bytes = read_bytes(path).map_err(unreadable)?;
    if age::is_encrypted(&bytes) {
        return Ok(FileKind::of_name(path));
    }
    file::kind(&bytes).map_err(unreadable)
}

/// Opens a project.
pub fn open(path: &Path, passphrase: Option<&str>) -> Result<Opened, Unreadable> {
    open_as(path, passphrase).map(Opened::from)
}

/// Opens a file of some kind.
pub fn open_as<C: Filed>(path: &Path, passphrase: Option<&str>) -> Result<Found<C>, Unreadable> {
    let unreadable = |error| Unreadable { path: path.to_owned(), error };
    let bytes = read_bytes(path).map_err(unreadable)?;
    let (content, header, key) = decode_as(&bytes, passphrase).map_err(unreadable)?;
    Ok(Found { path: real_path(path), content, header, digest: Digest::of(&bytes), key })
}

/// The project in the bytes of a file.
pub fn decode(bytes: &[u8], passphrase: Option<&str>) -> Result<(Project, Header, Option<Key>), ReadError> {
    decode_as(bytes, passphrase)
}

/// What the bytes of a file of some kind hold.
pub fn decode_as<C: Filed>(bytes: &[u8], passphrase: Option<&str>) -> Result<(C, Header, Option<Key>), ReadError> {
    if !age::is_encrypted(bytes) {
        let (content, header) = file::read_as(bytes)?;
        return Ok((content, header, None));
    }
    let (plain, key) = age::decrypt(bytes, passphrase.ok_or(ReadError::Locked)?)?;
    let (content, header) = file::read_as(&plain)?;
    Ok((content, header, Some(key)))
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

/// The bytes that a file will have. They were read back: what they say is the content.
pub fn encode<C: Filed>(content: &C, header: &Header, key: Option<&Key>) -> Result<Vec<u8>, SaveError> {
    let text = file::write(content, &header.sources).map_err(|error| SaveError::NoText(error.to_string()))?;
    if text.len() as u64 > LARGEST - ROOM {
        return Err(SaveError::TooLarge);
    }
    match file::read_as::<C>(text.as_bytes()) {
        Ok((back, _)) if back == *content => {}
        Ok(_) => return Err(SaveError::NoText(String::new())),
        Err(error) => return Err(SaveError::NoText(format!("{error:?}"))),
    }
    match key {
        None => Ok(text.into_bytes()),
        Some(key) => key.encrypt(text.as_bytes()).map_err(|_| SaveError::NoText("no randomness".to_owned())),
    }
}

/// Saves content in place of what is expected to be there.
pub fn save<C: Filed>(
    folders: &Folders,
    path: &Path,
    content: &C,
    header: &Header,
    key: Option<&Key>,
    expected: Expected,
) -> Result<Saved, SaveError> {
    let bytes = encode(content, header, key)?;
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

/// A new file with content in it. A file that is there already is left as it is.
pub fn create<C: Filed>(folders: &Folders, path: &Path, content: &C, header: &Header) -> Result<Saved, SaveError> {
    save(folders, path, content, header, None, Expected::Nothing)
}

/// Writes a backup as it is, encrypted or not, as a file of its own.
pub fn put_back(folders: &Folders, backup: &Path, path: &Path) -> Result<(), SaveError> {
    let bytes = std::fs::read(backup).map_err(SaveError::System)?;
    let path = real_path(path);
    // What stands there, perhaps the damaged file itself, is kept among the backups.
    let keep = |before: &[u8]| drop(backup::keep(folders, &path, before, Timestamp::now()));
    save::replace(&RealDisk, &path, &bytes, Expected::Anything, keep).map(|_| ())
}
