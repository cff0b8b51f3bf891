//! The recovery journal: what was done since the last save, on disk within two seconds, whatever becomes of the
//! program.
//!
//! A journal stands in the user's data folder and is whole in itself: the content as last saved, then each edit.
//! A thread of its own writes it, so that no frame waits for a disk. While a window lives it holds the journal's
//! lock; a journal that nobody holds was left behind by a crash.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::age::{self, Key};
use super::data::{make_private, name_for, path_text};
use super::disk::{Disk, RealDisk, beside};
use super::file::{self, Header};
use super::kept::{FileKind, Kept};
use super::{Digest, Folders, ReadError, writer};
use crate::project::{Edit, Id, Project, Sitting};

/// An edit waits no longer than this for others to be written with.
const WAIT: Duration = Duration::from_millis(700);
/// After so long, what could not be written is tried again.
const AGAIN: Duration = Duration::from_secs(1);
const ENDING: &str = "journal";

/// What a journal says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JournalHead {
    /// `jalon-journal`.
    format: String,
    version: u32,
    /// Which kind of file it belongs to.
    #[serde(default)]
    pub kind: FileKind,
    /// The file.
    #[serde(with = "path_text")]
    pub path: PathBuf,
    /// What stood in that file, in hexadecimal figures.
    pub base: String,
    /// When it was begun.
    pub since: Timestamp,
}

/// A step as the journal keeps it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry<E = Edit> {
    /// When.
    pub at: Timestamp,
    /// What changed.
    pub edit: E,
    /// It took something back or did it again: no version of its own.
    #[serde(default)]
    pub again: bool,
}

enum Message<C: Kept> {
    Edit(u64, Box<Entry<C::Edit>>),
    Saved { base: Digest, upto: u64, content: Box<C>, header: Header, key: Option<Key> },
    Flush(Sender<io::Result<()>>),
    End,
}

/// Writes the journal of one open file.
#[derive(Debug)]
pub struct Journal<C: Kept = Project> {
    send: Sender<Message<C>>,
    thread: Option<JoinHandle<()>>,
    failed: Receiver<io::Error>,
    count: u64,
}

impl<C: Kept> Journal<C> {
    /// Begins a journal for a file that was just opened or saved.
    pub fn begin(folders: &Folders, path: &Path, base: Digest, content: C, header: Header, key: Option<Key>) -> Self {
        let (send, receive) = mpsc::channel();
        let (fail, failed) = mpsc::channel();
        let folder = folders.recovery();
        let state = State {
            target: folder.join(format!("{}.{}.{ENDING}", name_for(path), Id::fresh())),
            folder,
            path: path.to_owned(),
            base: (base, content, header, key),
            file: None,
            anew: false,
            entries: Vec::new(),
            fresh: Vec::new(),
        };
        let told = fail.clone();
        let spawned = std::thread::Builder::new().name("journal".to_owned()).spawn(move || run(state, &receive, &fail));
        let thread = match spawned {
            Ok(thread) => Some(thread),
            Err(error) => {
                let _ = told.send(error);
                None
            }
        };
        Self { send, thread, failed, count: 0 }
    }

    /// Notes an edit. Never waits.
    pub fn note(&mut self, entry: Entry<C::Edit>) {
        self.count += 1;
        let _ = self.send.send(Message::Edit(self.count, Box::new(entry)));
    }

    /// How many edits were noted; a save says up to which it reaches.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// The content was saved with all edits up to a count: they need no journal any more.
    pub fn saved(&mut self, base: Digest, upto: u64, content: C, header: Header, key: Option<Key>) {
        let _ = self.send.send(Message::Saved { base, upto, content: Box::new(content), header, key });
    }

    /// What went wrong since this was last asked: the journal's disk is full, or its folder gone.
    pub fn failure(&self) -> Option<io::Error> {
        self.failed.try_iter().last()
    }

    /// Waits until everything noted is on disk.
    pub fn flush(&self) -> io::Result<()> {
        self.begin_flush().recv().unwrap_or_else(|_| Err(io::ErrorKind::BrokenPipe.into()))
    }

    /// Puts everything noted on disk without waiting; says so when it is there.
    pub fn begin_flush(&self) -> Receiver<io::Result<()>> {
        let (send, receive) = mpsc::channel();
        // Where nobody listens any more, the answer's other end is gone, and whoever waits is told at once.
        let _ = self.send.send(Message::Flush(send));
        receive
    }

    /// Everything is saved, or given up on purpose: the journal goes.
    pub fn end(mut self) {
        let _ = self.send.send(Message::End);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl<C: Kept> Drop for Journal<C> {
    fn drop(&mut self) {
        // Without `end`, as when a panic unwinds, what was noted goes to disk and stays there.
        if let Some(thread) = self.thread.take() {
            let _ = self.flush();
            // With nobody left to send, the thread ends and lets go of its file: from then on it can be recovered.
            drop(std::mem::replace(&mut self.send, mpsc::channel().0));
            let _ = thread.join();
        }
    }
}

struct State<C: Kept> {
    folder: PathBuf,
    target: PathBuf,
    path: PathBuf,
    base: (Digest, C, Header, Option<Key>),
    /// Open once there is something to keep.
    file: Option<File>,
    /// What stands in it builds on an older base: it is to be written anew.
    anew: bool,
    /// On disk since the base.
    entries: Vec<(u64, Entry<C::Edit>)>,
    /// Not on disk yet.
    fresh: Vec<(u64, Entry<C::Edit>)>,
}

fn run<C: Kept>(mut state: State<C>, receive: &Receiver<Message<C>>, fail: &Sender<io::Error>) {
    let mut due: Option<Instant> = None;
    loop {
        let message = match due {
            None => receive.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(due) => receive.recv_timeout(due.saturating_duration_since(Instant::now())),
        };
        match message {
            Ok(Message::Edit(count, entry)) => {
                state.add(count, *entry);
                due.get_or_insert_with(|| Instant::now() + WAIT);
            }
            Ok(Message::Saved { base, upto, content, header, key }) => {
                state.base = (base, *content, header, key);
                let later: Vec<_> =
                    state.entries.drain(..).chain(state.fresh.drain(..)).filter(|e| e.0 > upto).collect();
                if later.is_empty() {
                    state.discard();
                    due = None;
                } else {
                    // What was typed during the save stays where it is until it stands on the new base.
                    (state.fresh, state.anew) = (later, true);
                    due = Some(Instant::now());
                }
            }
            Ok(Message::Flush(answer)) => {
                let written = state.write();
                due = written.is_err().then(|| Instant::now() + AGAIN);
                let _ = answer.send(written);
            }
            Ok(Message::End) => {
                state.discard();
                return;
            }
            Err(RecvTimeoutError::Timeout) => {
                due = None;
                if let Err(error) = state.write() {
                    // Tried again with the next edit, and each second until then.
                    let _ = fail.send(error);
                    due = Some(Instant::now() + AGAIN);
                }
            }
            Err(RecvTimeoutError::Disconnected) => {
                let _ = state.write();
                return;
            }
        }
    }
}

impl<C: Kept> State<C> {
    /// Adds an edit; a later state of the same text takes the place of an earlier one that is not written yet.
    fn add(&mut self, count: u64, entry: Entry<C::Edit>) {
        if let Some((last, before)) = self.fresh.last_mut()
            && !entry.again
            && !before.again
            && C::replaces(&before.edit, &entry.edit)
        {
            (*last, *before) = (count, entry);
        } else {
            self.fresh.push((count, entry));
        }
    }

    fn discard(&mut self) {
        if self.file.take().is_some() {
            let _ = std::fs::remove_file(&self.target);
        }
        self.anew = false;
        self.entries.clear();
        self.fresh.clear();
    }

    fn write(&mut self) -> io::Result<()> {
        if self.fresh.is_empty() {
            return Ok(());
        }
        let mut bytes = Vec::new();
        for (_, entry) in &self.fresh {
            record(&mut bytes, b'e', &seal(self.base.3.as_ref(), &line(entry)?)?);
        }
        match &mut self.file {
            Some(file) if !self.anew => {
                let length = file.metadata()?.len();
                let written = file.write_all(&bytes).and_then(|()| file.sync_data());
                if let Err(error) = written {
                    // A record that is there in part would hide the ones after it.
                    let _ = file.set_len(length);
                    return Err(error);
                }
            }
            _ => self.begin_file(&bytes)?,
        }
        self.entries.append(&mut self.fresh);
        Ok(())
    }

    /// A file with the base and these records, in place of any former one of this journal.
    fn begin_file(&mut self, records: &[u8]) -> io::Result<()> {
        make_private(&self.folder)?;
        let (base, content, header, key) = &self.base;
        let head = JournalHead {
            format: "jalon-journal".to_owned(),
            version: 1,
            kind: C::KIND,
            path: self.path.clone(),
            base: base.hex(),
            since: Timestamp::now(),
        };
        let text = file::write(content, &header.sources).map_err(io::Error::other)?;
        let mut bytes = Vec::new();
        record(&mut bytes, b'h', &line(&head)?);
        record(&mut bytes, b'b', &seal(key.as_ref(), text.as_bytes())?);
        bytes.extend_from_slice(records);
        // Whole or not there: a journal begins with what it builds on.
        let part = beside(&self.target);
        match self.place(&part, &bytes) {
            Ok(file) => {
                (self.file, self.anew) = (Some(file), false);
                Ok(())
            }
            Err(error) => {
                let _ = std::fs::remove_file(&part);
                Err(error)
            }
        }
    }

    fn place(&self, part: &Path, bytes: &[u8]) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.append(true).read(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        let mut file = options.open(part)?;
        // Held before it has the name by which others look for it.
        let _ = file.try_lock();
        file.write_all(bytes)?;
        file.sync_data()?;
        std::fs::rename(part, &self.target)?;
        // The name, too, must outlive a power cut, as far as the system can see to that.
        let _ = RealDisk.flush_folder(&self.folder);
        Ok(file)
    }
}

fn line(value: &impl Serialize) -> io::Result<Vec<u8>> {
    writer::to_line(value).map(String::into_bytes).map_err(io::Error::other)
}

fn seal(key: Option<&Key>, plain: &[u8]) -> io::Result<Vec<u8>> {
    match key {
        None => Ok(plain.to_vec()),
        Some(key) => key.encrypt(plain).map_err(|_| io::Error::other("no randomness")),
    }
}

/// A record: its kind and length on a line, then its bytes, then a line break.
fn record(out: &mut Vec<u8>, kind: u8, bytes: &[u8]) {
    out.push(kind);
    out.extend_from_slice(format!(" {}\n", bytes.len()).as_bytes());
    out.extend_from_slice(bytes);
    out.push(b'\n');
}

/// The records of a journal. One that breaks off ends the list: the rest was not yet on disk.
fn records(mut bytes: &[u8]) -> Vec<(u8, &[u8])> {
    let mut all = Vec::new();
    while let Some(end) = bytes.iter().position(|b| *b == b'\n') {
        let Some((kind, length)) = std::str::from_utf8(&bytes[..end]).ok().and_then(|l| l.split_once(' ')) else {
            break;
        };
        let Ok(length) = length.parse::<usize>() else { break };
        let rest = &bytes[end + 1..];
        if length >= rest.len() || rest[length] != b'\n' || kind.len() != 1 {
            break;
        }
        all.push((kind.as_bytes()[0], &rest[..length]));
        bytes = &rest[length + 1..];
    }
    all
}

/// A journal that nobody writes any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftBehind {
    /// The journal.
    pub journal: PathBuf,
    /// What it says of itself.
    pub head: JournalHead,
    /// When it was last written.
    pub at: Timestamp,
    /// How many edits it holds.
    pub edits: usize,
    /// A passphrase is needed.
    pub encrypted: bool,
}

/// What a journal gives back.
#[derive(Debug)]
pub struct Recovered<C = Project> {
    /// The content as last saved.
    pub before: C,
    /// With everything that was done since.
    pub after: C,
    /// What the file says of itself.
    pub header: Header,
    /// What opens and seals it.
    pub key: Option<Key>,
    /// Edits that the journal holds and that could not be read.
    pub lost: usize,
}

/// Journals that a crash left behind, newest first.
pub fn left_behind(folders: &Folders) -> Vec<LeftBehind> {
    let Ok(entries) = std::fs::read_dir(folders.recovery()) else { return Vec::new() };
    let mut found: Vec<LeftBehind> = entries
        .filter_map(|entry| {
            let journal = entry.ok()?.path();
            if journal.extension().is_none_or(|e| e != ENDING) {
                return None;
            }
            let mut file = File::open(&journal).ok()?;
            // Held by a window that lives.
            if matches!(file.try_lock_shared(), Err(std::fs::TryLockError::WouldBlock)) {
                return None;
            }
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).ok()?;
            let records = records(&bytes);
            let head: JournalHead = read_record(records.first()?.1)?;
            let at = file.metadata().and_then(|m| m.modified()).ok().and_then(|t| t.try_into().ok())?;
            let edits = records.iter().filter(|(kind, _)| *kind == b'e').count();
            let encrypted = records.iter().any(|(_, bytes)| age::is_encrypted(bytes));
            (edits > 0).then_some(LeftBehind { journal, head, at, edits, encrypted })
        })
        .collect();
    found.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.journal.cmp(&b.journal)));
    found
}

fn read_record<T: for<'de> Deserialize<'de>>(bytes: &[u8]) -> Option<T> {
    file::parse(std::str::from_utf8(bytes).ok()?, &mut Vec::new()).ok()
}

/// What the journal of a project gives back. The journal stays until it is discarded.
pub fn recover(left: &LeftBehind, passphrase: Option<&str>) -> Result<Recovered, ReadError> {
    recover_as(left, passphrase)
}

/// What the journal of a file of some kind gives back. The journal stays until it is discarded.
pub fn recover_as<C: Kept>(left: &LeftBehind, passphrase: Option<&str>) -> Result<Recovered<C>, ReadError> {
    let bytes = std::fs::read(&left.journal).map_err(ReadError::System)?;
    let records = records(&bytes);
    let base = records.iter().find(|(kind, _)| *kind == b'b').ok_or(ReadError::Empty)?.1;
    let (before, header, key) = super::open::decode_as::<C>(base, passphrase)?;
    let mut sitting = Sitting::new(before.clone());
    let mut lost = 0;
    for (_, bytes) in records.iter().filter(|(kind, _)| *kind == b'e') {
        let plain = key.as_ref().map_or_else(|| Ok(bytes.to_vec()), |key| key.decrypt(bytes));
        let entry: Option<Entry<C::Edit>> = plain.ok().and_then(|plain| read_record(&plain));
        match entry {
            Some(entry) if entry.again => sitting.apply(entry.edit),
            Some(entry) => sitting.edit(&entry.edit, entry.at),
            None => lost += 1,
        }
    }
    Ok(Recovered { before, after: sitting.content().clone(), header, key, lost })
}

/// Takes a journal away whose content is saved, or is not wanted.
pub fn discard(left: &LeftBehind) -> io::Result<()> {
    std::fs::remove_file(&left.journal)
}
