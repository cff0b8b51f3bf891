//! Files on disk. Only this room, the commands and `main` touch them.
//!
//! | file | what it does |
//! |---|---|
//! | [`kept`] | what a file can hold, and what each kind has of its own; the rest is the same for all |
//! | [`document`] | an open file: content, lock, journal, autosave; what the window holds |
//! | `open` | opening and saving a file, encrypted or not |
//! | [`file`] | the text of a file, read and written |
//! | `envelope` | what a file says of itself, around its content |
//! | [`writer`] | the canonical form of RON |
//! | `fingerprint` | by what a project is known again |
//! | `read_error` | why a file cannot be read, and what to do |
//! | `scan` | where in a text something stands |
//! | `upgrade` | older versions of the project file |
//! | `save` | putting a file in place of another so that nothing can be damaged |
//! | `access` | why a file may not be written, in words |
//! | `disk` | the few things that saving asks of a disk |
//! | [`backup`] | former versions of a file, thinned by age |
//! | [`journal`] | what was done since the last save, for after a crash |
//! | `lock` | one writer a file |
//! | [`merge`] | two states of a project that grew apart, brought together |
//! | [`age`] | encryption under a passphrase |
//! | [`review_file`] | reviews, and what is sent to applicants, as files |
//! | `data` | the folders where data live |
//! | [`places`] | folders as a person goes through them to choose a file |
//! | `settings` | what the window remembers |
//! | [`content`] | an organisation's own folder of content |

mod access;
pub mod age;
pub mod backup;
pub mod content;
mod data;
mod disk;
pub mod document;
mod envelope;
pub mod file;
mod fingerprint;
pub mod journal;
pub mod kept;
mod lock;
pub mod merge;
mod open;
pub mod places;
mod read_error;
pub mod review_file;
mod save;
mod scan;
mod settings;
mod upgrade;
pub mod writer;

pub use data::{Folders, MOVED};
pub use disk::{About, Disk, RealDisk};
pub use document::protect::open_to_all;
pub use document::{Access, Document, SaveState};
pub use fingerprint::fingerprint;
pub use journal::{Entry, Journal, LeftBehind, Recovered};
pub use kept::{FileKind, Filed, Kept};
pub use lock::{Holder, Lock, NotLocked};
pub use open::{
    Found, Opened, Saved, create, decode, decode_as, encode, kind_of, needs_passphrase, open, open_as, put_back,
    read_bytes, save,
};
pub use read_error::{Place, ReadError, RonFault, Unreadable};
pub use save::{Digest, Expected, SaveError, real_path, replace};
pub use settings::{Noted, Recent, Settings};
