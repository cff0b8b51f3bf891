//! `jalon upgrade`: writes a file in the form of this program, and keeps the former one as a backup.

use std::path::Path;

use super::args::{self, Parsed};
use super::{Command, Exit, Output, Session, project};
use crate::project::Project;
use crate::review::Review;
use crate::store::{self, Access, Document, Expected, Folders, Kept, SaveError};

/// The command.
pub const COMMAND: Command = Command {
    name: "upgrade",
    about: "command-upgrade-about",
    options: &[args::LANG, project::PASSPHRASE],
    operands: &["FILE"],
    run,
};

fn run(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    let path = project::file(parsed);
    let passphrase = match project::passphrase_of(session, parsed, &path, out) {
        Ok(passphrase) => passphrase,
        Err(exit) => return exit,
    };
    if project::is_review(&path, passphrase.as_deref()) {
        return upgrade::<Review>(session, &path, passphrase.as_deref(), out);
    }
    upgrade::<Project>(session, &path, passphrase.as_deref(), out)
}

fn upgrade<C: Kept>(session: &Session, path: &Path, passphrase: Option<&str>, out: &mut Output<'_>) -> Exit {
    let opened = match project::open_with::<C>(session, path, passphrase, out) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let folders = Folders::of_user();
    // Held while it is written: nobody else may have it open.
    let lock = Document::of_found(&folders, opened.clone(), &project::who());
    if !lock.may_write() {
        out.problem(&lock.access().tell(&session.words));
        // Fields that are not known would be dropped: a script must not do that.
        return if matches!(lock.access(), Access::Unknown(_)) { Exit::Finding } else { Exit::File };
    }
    let values = [("path", opened.path.display().to_string()), ("version", C::VERSION.to_string())];
    if opened.key.is_none() && opened.header.version >= C::VERSION {
        let current = store::encode(&opened.content, &opened.header, None).ok();
        if current.is_some_and(|bytes| store::Digest::of(&bytes) == opened.digest) {
            return out.line(&session.say("upgrade-nothing", &values));
        }
    }
    let expected = Expected::This(opened.digest);
    let saved = store::save(&folders, &opened.path, &opened.content, &opened.header, opened.key.as_ref(), expected);
    lock.abandon();
    match saved {
        Ok(_) => out.line(&session.say("upgrade-done", &values)),
        Err(error) => tell(session, &error, out),
    }
}

/// Says why nothing was saved.
pub fn tell(session: &Session, error: &SaveError, out: &mut Output<'_>) -> Exit {
    out.problem(&error.tell(&session.words));
    Exit::File
}
