//! `jalon encrypt` and `jalon decrypt`: a passphrase on the whole file, in place, or off it.

use std::path::{Path, PathBuf};

use super::args::{self, Parsed};
use super::{Command, Exit, Output, Session, project, upgrade};
use crate::project::Project;
use crate::review::Review;
use crate::store::age::Key;
use crate::store::{self, Document, Expected, Folders, Found, Kept};

/// Sets a passphrase.
pub const ENCRYPT: Command = Command {
    name: "encrypt",
    about: "command-encrypt-about",
    options: &[args::LANG, project::PASSPHRASE],
    operands: &["FILE"],
    run: encrypt,
};

/// Takes the passphrase off.
pub const DECRYPT: Command = Command {
    name: "decrypt",
    about: "command-decrypt-about",
    options: &[args::LANG, project::PASSPHRASE],
    operands: &["FILE"],
    run: decrypt,
};

fn encrypt(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    if project::is_review(&project::file(parsed), None) {
        return encrypt_as::<Review>(session, parsed, out);
    }
    encrypt_as::<Project>(session, parsed, out)
}

fn encrypt_as<C: Kept>(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    let path = project::file(parsed);
    if store::needs_passphrase(&path) {
        return out.line(&session.say("encrypt-nothing", &[("path", path.display().to_string())]));
    }
    let opened = match project::open_as::<C>(session, parsed, &path, out) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let passphrase = match project::new_passphrase(session, parsed, out) {
        Ok(passphrase) => passphrase,
        Err(exit) => return exit,
    };
    let Ok(key) = Key::new(&passphrase) else {
        out.problem(&session.words.say("encrypt-no-randomness"));
        return Exit::File;
    };
    let exit = write(session, &opened, Some(&key), "encrypt-done", out);
    let open_to_all = open_to_all(&opened.path);
    if exit == Exit::Done && !open_to_all.is_empty() {
        // Former versions were kept while the file was open to all; whether they may go is not for a command to say.
        out.line(&session.words.say("encrypt-backups"));
        for path in open_to_all {
            out.line(&format!("  {}", path.display()));
        }
    }
    exit
}

/// Former versions of a file that no passphrase protects: backups, and journals that a crash left behind.
fn open_to_all(path: &Path) -> Vec<PathBuf> {
    let folders = Folders::of_user();
    let backups = store::backup::list(&folders, path).into_iter().map(|backup| backup.path);
    let journals = store::journal::left_behind(&folders).into_iter();
    let journals = journals.filter(|left| !left.encrypted && left.head.path == path).map(|left| left.journal);
    backups.filter(|path| !store::needs_passphrase(path)).chain(journals).collect()
}

fn decrypt(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    let path = project::file(parsed);
    let passphrase = match project::passphrase_of(session, parsed, &path, out) {
        Ok(passphrase) => passphrase,
        Err(exit) => return exit,
    };
    if project::is_review(&path, passphrase.as_deref()) {
        return decrypt_as::<Review>(session, &path, passphrase.as_deref(), out);
    }
    decrypt_as::<Project>(session, &path, passphrase.as_deref(), out)
}

fn decrypt_as<C: Kept>(session: &Session, path: &Path, passphrase: Option<&str>, out: &mut Output<'_>) -> Exit {
    let opened = match project::open_with::<C>(session, path, passphrase, out) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    if opened.key.is_none() {
        return out.line(&session.say("decrypt-nothing", &[("path", opened.path.display().to_string())]));
    }
    write(session, &opened, None, "decrypt-done", out)
}

fn write<C: Kept>(session: &Session, opened: &Found<C>, key: Option<&Key>, done: &str, out: &mut Output<'_>) -> Exit {
    let folders = Folders::of_user();
    let lock = Document::of_found(&folders, opened.clone(), &project::who());
    if !lock.may_write() {
        out.problem(&lock.access().tell(&session.words));
        return Exit::File;
    }
    let saved =
        store::save(&folders, &opened.path, &opened.content, &opened.header, key, Expected::This(opened.digest));
    lock.abandon();
    match saved {
        Ok(_) => out.line(&session.say(done, &[("path", opened.path.display().to_string())])),
        Err(error) => upgrade::tell(session, &error, out),
    }
}
