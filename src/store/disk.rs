//! The few things that saving asks of a disk, so that tests can put one in its place that fails, lies or loses power.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What a disk says of a file without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About {
    /// A file, and no folder, device or pipe that could be read for ever.
    pub is_file: bool,
    /// Marked as not to be written.
    pub read_only: bool,
    /// Known by other names too (hard links).
    pub other_names: bool,
}

/// What saving asks of a disk.
pub trait Disk {
    /// What a file is.
    fn about(&self, path: &Path) -> io::Result<About>;
    /// The whole of a file.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// Writes a file that is not there yet.
    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Writes over a file that is there.
    fn overwrite(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Gives a file the rights that another one has.
    fn copy_rights(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Waits until a file's content is on the disk and would survive a power cut.
    fn flush(&self, path: &Path) -> io::Result<()>;
    /// Gives a file another name, in place of any that has it.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Waits until a folder's names are on the disk.
    fn flush_folder(&self, folder: &Path) -> io::Result<()>;
    /// Takes a file away.
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// The disk of this computer.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn about(&self, path: &Path) -> io::Result<About> {
        let found = std::fs::metadata(path)?;
        #[cfg(unix)]
        let names = std::os::unix::fs::MetadataExt::nlink(&found);
        #[cfg(not(unix))]
        let names = 1;
        Ok(About { is_file: found.is_file(), read_only: found.permissions().readonly(), other_names: names > 1 })
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        std::fs::read(path)
    }

    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        OpenOptions::new().write(true).create_new(true).open(path)?.write_all(bytes)
    }

    fn overwrite(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        OpenOptions::new().write(true).truncate(true).open(path)?.write_all(bytes)
    }

    fn copy_rights(&self, from: &Path, to: &Path) -> io::Result<()> {
        let rights = std::fs::metadata(from)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::{MetadataExt, chown};
            // In a folder that a team shares, the file stays the team's. Who may not give it away keeps their own.
            let _ = chown(to, None, Some(rights.gid()));
        }
        std::fs::set_permissions(to, rights.permissions())
    }

    fn flush(&self, path: &Path) -> io::Result<()> {
        OpenOptions::new().write(true).open(path)?.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        std::fs::rename(from, to)
    }

    fn flush_folder(&self, folder: &Path) -> io::Result<()> {
        // Windows has no such thing; its rename is on the disk when it returns.
        if cfg!(windows) { Ok(()) } else { File::open(folder)?.sync_all() }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        std::fs::remove_file(path)
    }
}

/// The folder of a file.
pub(super) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// The start of the names of what is written beside a file.
fn beside_start(path: &Path) -> OsString {
    let mut start = OsString::from(".");
    start.push(path.file_name().unwrap_or_default());
    start.push(".");
    start
}

const BESIDE_ENDING: &str = ".tmp";

/// A name beside a file that nobody else uses.
pub(super) fn beside(path: &Path) -> PathBuf {
    let mut name = beside_start(path);
    name.push(crate::project::Id::fresh().as_str());
    name.push(BESIDE_ENDING);
    folder_of(path).join(name)
}

/// Takes away what an earlier save left beside a file because its program was killed. What is younger than some
/// minutes may be a save that is under way.
pub(super) fn sweep(path: &Path) {
    const YOUNG: Duration = Duration::from_mins(10);
    let Ok(entries) = std::fs::read_dir(folder_of(path)) else { return };
    let start = beside_start(path);
    for entry in entries.flatten() {
        let name = entry.file_name();
        let mark = name
            .as_encoded_bytes()
            .strip_prefix(start.as_encoded_bytes())
            .and_then(|rest| rest.strip_suffix(BESIDE_ENDING.as_bytes()));
        let ours = mark.is_some_and(|mark| mark.len() == 12 && mark.iter().all(u8::is_ascii_alphanumeric));
        let age = || entry.metadata().ok()?.modified().ok()?.elapsed().ok();
        if ours && age().is_some_and(|age| age > YOUNG) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}
