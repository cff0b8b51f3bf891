//! One writer a file: a lock beside it says who has it open and since when.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::disk::folder_of;
use super::{file, writer};
use crate::project::Id;

/// Who has a file open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Holder {
    /// Name or initials.
    pub who: String,
    /// Name of the computer.
    pub computer: String,
    /// Since when.
    pub since: Timestamp,
    /// Of this very window.
    mark: Id,
}

impl Default for Holder {
    fn default() -> Self {
        Self { who: String::new(), computer: String::new(), since: Timestamp::UNIX_EPOCH, mark: Id::new("") }
    }
}

/// The right to write a file. Given back when dropped.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    // Held open: the system lets the lock go when the process ends, however it ends.
    file: Option<File>,
}

/// Why a file is not ours to write.
#[derive(Debug)]
pub enum NotLocked {
    /// Somebody has it open now.
    Held(Holder),
    /// Somebody had it open on another computer; whether they still have cannot be told from here.
    PerhapsHeld(Holder),
    /// No lock can be written there.
    Impossible(io::Error),
}

/// Where a file's lock is.
fn lock_path(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".lock");
    folder_of(path).join(name)
}

/// The name of this computer. The variable that shells set differs from one window to the next: the system is asked.
fn computer() -> String {
    #[cfg(unix)]
    {
        rustix::system::uname().nodename().to_string_lossy().into_owned()
    }
    #[cfg(not(unix))]
    {
        std::env::var("COMPUTERNAME").unwrap_or_default()
    }
}

impl Lock {
    /// Takes the right to write a file.
    pub fn take(path: &Path, who: &str) -> Result<Self, NotLocked> {
        Self::take_from(path, who, false)
    }

    /// Takes it although somebody on another computer may still have it: the person was asked.
    pub fn take_over(path: &Path, who: &str) -> Result<Self, NotLocked> {
        Self::take_from(path, who, true)
    }

    fn take_from(path: &Path, who: &str, over: bool) -> Result<Self, NotLocked> {
        let lock_file = lock_path(path);
        // The holder before us takes the file away when done; then there is another file of that name to lock.
        for _ in 0..20 {
            let opened = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&lock_file);
            let mut file = match opened {
                // In a folder that a team shares, a crash may leave a lock behind that another of them cannot write.
                Err(error) if error.kind() == io::ErrorKind::PermissionDenied && lock_file.exists() => {
                    remove_stale(&lock_file, over)?;
                    continue;
                }
                opened => opened.map_err(NotLocked::Impossible)?,
            };
            match file.try_lock() {
                // A share that knows no locks: what stands in the file is all there is to go by.
                Ok(()) | Err(TryLockError::Error(_)) => {}
                Err(TryLockError::WouldBlock) => {
                    return Err(NotLocked::Held(read_holder(&mut file).unwrap_or_default()));
                }
            }
            if let Some(holder) = read_holder(&mut file)
                && !over
                && holder.computer != computer()
            {
                return Err(NotLocked::PerhapsHeld(holder));
            }
            let mine = Holder { who: who.to_owned(), computer: computer(), since: Timestamp::now(), mark: Id::fresh() };
            write_holder(&mut file, &mine).map_err(NotLocked::Impossible)?;
            if is_still_there(&lock_file, &mine) {
                return Ok(Self { path: lock_file, file: Some(file) });
            }
        }
        Err(NotLocked::Impossible(io::ErrorKind::ResourceBusy.into()))
    }

    /// Who holds a file, for those who only read it.
    pub fn holder(path: &Path) -> Option<Holder> {
        let mut file = File::open(lock_path(path)).ok()?;
        match file.try_lock_shared() {
            // Nobody holds it; a crash may have left it behind.
            Ok(()) => read_holder(&mut file).filter(|h| h.computer != computer()),
            Err(_) => Some(read_holder(&mut file).unwrap_or_default()),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(file) = self.file.take() {
            // Emptied first: where it cannot be taken away, it no longer names anybody.
            let _ = file.set_len(0);
            let _ = std::fs::remove_file(&self.path);
            let _ = file.unlock();
        }
    }
}

/// Is what we hold the file that others find under its name? The holder before us may have taken it away, and
/// somebody else made another one, perhaps without a word in it yet.
fn is_still_there(lock_file: &Path, mine: &Holder) -> bool {
    match File::open(lock_file) {
        Ok(mut found) => match read_holder(&mut found) {
            Some(holder) => holder.mark == mine.mark,
            // Windows keeps others from reading what is locked, and nobody can take it away there meanwhile.
            None => cfg!(windows),
        },
        Err(_) => cfg!(windows) && lock_file.exists(),
    }
}

/// Takes away somebody else's lock that nobody holds any more.
fn remove_stale(lock_file: &Path, over: bool) -> Result<(), NotLocked> {
    let mut file = File::open(lock_file).map_err(NotLocked::Impossible)?;
    let free = !matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock));
    let holder = read_holder(&mut file);
    match holder {
        _ if !free => Err(NotLocked::Held(holder.unwrap_or_default())),
        Some(holder) if !over && holder.computer != computer() => Err(NotLocked::PerhapsHeld(holder)),
        _ => std::fs::remove_file(lock_file).map_err(NotLocked::Impossible),
    }
}

fn read_holder(file: &mut File) -> Option<Holder> {
    let mut text = String::new();
    file.rewind().ok()?;
    file.take(4096).read_to_string(&mut text).ok()?;
    file::parse(&text, &mut Vec::new()).ok()
}

fn write_holder(file: &mut File, holder: &Holder) -> io::Result<()> {
    let text = writer::to_lines(holder).map_err(io::Error::other)?;
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(text.as_bytes())?;
    file.flush()
}
