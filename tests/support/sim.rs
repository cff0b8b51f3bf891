//! A disk that only exists in memory and keeps what is not flushed in a layer that a power cut takes away, as real
//! ones do. It can also run full, refuse, fail and lie.

// Each test file uses a part of this.
#![allow(dead_code)]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use jalon::store::{About, Disk};

/// Something that was asked of the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    About(PathBuf),
    Read(PathBuf),
    WriteNew(PathBuf, Vec<u8>),
    Overwrite(PathBuf, Vec<u8>),
    CopyRights(PathBuf, PathBuf),
    Flush(PathBuf),
    Rename(PathBuf, PathBuf),
    FlushFolder(PathBuf),
    Remove(PathBuf),
}

/// What goes wrong, and at which step.
#[derive(Debug, Clone, Copy)]
pub enum Fault {
    /// The power goes before this step has begun.
    PowerBefore(usize),
    /// The power goes while this step is under way.
    PowerDuring(usize),
    /// This step fails; of what it should write, half is written.
    Error(usize, io::ErrorKind),
    /// One bit of everything that is written is another one.
    FlipsBits,
    /// Only half of everything is written, and nothing is said.
    ShortWrites,
    /// Before this step, another program writes the file.
    OtherHand(usize),
}

/// Content, as it stands in memory and on the disk.
#[derive(Debug, Clone, Default)]
struct Content {
    now: Vec<u8>,
    /// What a power cut may leave: each of these, once it was not flushed.
    after_cut: Vec<Vec<u8>>,
}

#[derive(Debug, Clone)]
enum NameOp {
    Set(PathBuf, usize),
    Unset(PathBuf),
    /// Both at once, as a rename is.
    Move(PathBuf, PathBuf, usize),
}

#[derive(Debug, Clone, Default)]
struct State {
    names: BTreeMap<PathBuf, usize>,
    durable: BTreeMap<PathBuf, usize>,
    pending: Vec<NameOp>,
    contents: Vec<Content>,
    steps: Vec<Step>,
    dark: bool,
}

/// The disk.
#[derive(Debug, Default)]
pub struct Sim {
    state: RefCell<State>,
    pub fault: Option<Fault>,
    /// Is every file known by other names too?
    pub other_names: bool,
    pub read_only: bool,
    /// What another program writes, and where.
    pub other_hand: Option<(PathBuf, Vec<u8>)>,
}

impl Sim {
    /// With files that have long been on it.
    pub fn with(files: &[(&Path, &[u8])]) -> Self {
        let sim = Self::default();
        for (path, bytes) in files {
            let state = &mut *sim.state.borrow_mut();
            state.contents.push(Content { now: bytes.to_vec(), after_cut: vec![bytes.to_vec()] });
            state.names.insert(path.to_path_buf(), state.contents.len() - 1);
            state.durable = state.names.clone();
        }
        sim
    }

    /// What was asked so far.
    pub fn steps(&self) -> Vec<Step> {
        self.state.borrow().steps.clone()
    }

    /// Names of all files as they stand now.
    pub fn names(&self) -> Vec<PathBuf> {
        self.state.borrow().names.keys().cloned().collect()
    }

    /// What stands in a file now.
    pub fn now(&self, path: &Path) -> Option<Vec<u8>> {
        let state = self.state.borrow();
        state.names.get(path).map(|at| state.contents[*at].now.clone())
    }

    /// Every disk that a power cut at this moment may leave: names and their content. Any part of what was not
    /// flushed may be there, in any order.
    pub fn after_cut(&self) -> Vec<BTreeMap<PathBuf, Vec<u8>>> {
        let state = self.state.borrow();
        let mut worlds = Vec::new();
        for chosen in 0..1_usize << state.pending.len() {
            let mut names = state.durable.clone();
            for (at, op) in state.pending.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1) {
                let _ = at;
                match op {
                    NameOp::Set(path, content) => drop(names.insert(path.clone(), *content)),
                    NameOp::Unset(path) => drop(names.remove(path)),
                    NameOp::Move(from, to, content) => {
                        names.remove(from);
                        names.insert(to.clone(), *content);
                    }
                }
            }
            worlds.extend(fill(&state.contents, names.into_iter().collect()));
        }
        worlds
    }

    /// Notes a step. Says whether it may be done, done by half, or not at all.
    fn begin(&self, step: Step) -> Result<bool, io::Error> {
        let state = &mut *self.state.borrow_mut();
        let at = state.steps.len();
        state.steps.push(step);
        match self.fault {
            _ if state.dark => Err(io::Error::other("no power")),
            Some(Fault::PowerBefore(n)) if n == at => {
                state.dark = true;
                Err(io::Error::other("no power"))
            }
            Some(Fault::PowerDuring(n)) if n == at => {
                state.dark = true;
                Ok(true)
            }
            Some(Fault::Error(n, _)) if n == at => Ok(true),
            Some(Fault::OtherHand(n)) if n == at => {
                if let Some((path, bytes)) = &self.other_hand {
                    state.contents.push(Content { now: bytes.clone(), after_cut: vec![bytes.clone()] });
                    let content = state.contents.len() - 1;
                    state.names.insert(path.clone(), content);
                }
                Ok(false)
            }
            _ => Ok(false),
        }
    }

    fn end(&self, by_half: bool) -> io::Result<()> {
        match self.fault {
            Some(Fault::Error(_, kind)) if by_half => Err(kind.into()),
            _ if by_half => Err(io::Error::other("no power")),
            _ => Ok(()),
        }
    }

    fn written(&self, bytes: &[u8], by_half: bool) -> Vec<u8> {
        let mut written = bytes.to_vec();
        match self.fault {
            Some(Fault::ShortWrites) => written.truncate(bytes.len() / 2),
            Some(Fault::FlipsBits) if !written.is_empty() => {
                let middle = written.len() / 2;
                written[middle] ^= 4;
            }
            _ => {}
        }
        if by_half {
            written.truncate(bytes.len() / 2);
        }
        written
    }
}

/// All ways in which the contents of these names may have come out.
fn fill(contents: &[Content], names: Vec<(PathBuf, usize)>) -> Vec<BTreeMap<PathBuf, Vec<u8>>> {
    let mut worlds = vec![BTreeMap::new()];
    for (name, content) in names {
        worlds = worlds
            .into_iter()
            .flat_map(|world| {
                contents[content].after_cut.iter().map({
                    let name = &name;
                    move |bytes| {
                        let mut world = world.clone();
                        world.insert(name.clone(), bytes.clone());
                        world
                    }
                })
            })
            .collect();
    }
    worlds
}

/// What may be on the disk of a content that is not flushed: nothing, half of it, all of it.
fn uncertain(bytes: &[u8]) -> [Vec<u8>; 3] {
    [Vec::new(), bytes[..bytes.len() / 2].to_vec(), bytes.to_vec()]
}

impl Disk for Sim {
    fn about(&self, path: &Path) -> io::Result<About> {
        let half = self.begin(Step::About(path.to_owned()))?;
        self.end(half)?;
        if !self.state.borrow().names.contains_key(path) {
            return Err(io::ErrorKind::NotFound.into());
        }
        Ok(About { is_file: true, read_only: self.read_only, other_names: self.other_names })
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let half = self.begin(Step::Read(path.to_owned()))?;
        self.end(half)?;
        self.now(path).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let half = self.begin(Step::WriteNew(path.to_owned(), bytes.to_vec()))?;
        let written = self.written(bytes, half);
        {
            let state = &mut *self.state.borrow_mut();
            if state.names.contains_key(path) {
                return Err(io::ErrorKind::AlreadyExists.into());
            }
            state.contents.push(Content { after_cut: uncertain(&written).to_vec(), now: written });
            let content = state.contents.len() - 1;
            state.names.insert(path.to_owned(), content);
            state.pending.push(NameOp::Set(path.to_owned(), content));
        }
        self.end(half)
    }

    fn overwrite(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let half = self.begin(Step::Overwrite(path.to_owned(), bytes.to_vec()))?;
        let written = self.written(bytes, half);
        {
            let state = &mut *self.state.borrow_mut();
            let content = *state.names.get(path).ok_or(io::ErrorKind::NotFound)?;
            let content = &mut state.contents[content];
            content.after_cut.extend(uncertain(&written));
            content.now = written;
        }
        self.end(half)
    }

    fn copy_rights(&self, from: &Path, to: &Path) -> io::Result<()> {
        let half = self.begin(Step::CopyRights(from.to_owned(), to.to_owned()))?;
        self.end(half)
    }

    fn flush(&self, path: &Path) -> io::Result<()> {
        let half = self.begin(Step::Flush(path.to_owned()))?;
        if !half {
            let state = &mut *self.state.borrow_mut();
            let content = *state.names.get(path).ok_or(io::ErrorKind::NotFound)?;
            let content = &mut state.contents[content];
            content.after_cut = vec![content.now.clone()];
        }
        self.end(half)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let half = self.begin(Step::Rename(from.to_owned(), to.to_owned()))?;
        // A rename is done or not done. When the power goes, it may be either.
        if !matches!(self.fault, Some(Fault::Error(..))) || !half {
            let state = &mut *self.state.borrow_mut();
            let content = state.names.remove(from).ok_or(io::ErrorKind::NotFound)?;
            state.names.insert(to.to_owned(), content);
            state.pending.push(NameOp::Move(from.to_owned(), to.to_owned(), content));
        }
        self.end(half)
    }

    fn flush_folder(&self, folder: &Path) -> io::Result<()> {
        let half = self.begin(Step::FlushFolder(folder.to_owned()))?;
        if !half {
            let state = &mut *self.state.borrow_mut();
            state.durable = state.names.clone();
            state.pending.clear();
        }
        self.end(half)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let half = self.begin(Step::Remove(path.to_owned()))?;
        if !half {
            let state = &mut *self.state.borrow_mut();
            state.names.remove(path).ok_or(io::ErrorKind::NotFound)?;
            state.pending.push(NameOp::Unset(path.to_owned()));
        }
        self.end(half)
    }
}
