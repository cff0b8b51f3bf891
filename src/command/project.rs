//! What the commands on projects share: options, opening a file, passphrases, and telling what went wrong.

use std::path::{Path, PathBuf};

use super::args::{Option_, Parsed, Values};
use super::{Exit, Output, Session};
use crate::project::Project;
use crate::store::{self, FileKind, Filed, Folders, Found, Opened, ReadError, Unreadable};

/// A file with the passphrase in its first line.
pub const PASSPHRASE: Option_ =
    Option_ { name: "--passphrase-file", values: Values::Any("FILE"), about: "option-passphrase-file" };
/// Text or JSON.
pub const FORMAT: Option_ =
    Option_ { name: "--format", values: Values::OneOf(&["text", "json"]), about: "option-format" };

/// The file that a command is about. `args` has seen to it that one is named.
pub fn file(parsed: &Parsed) -> PathBuf {
    PathBuf::from(parsed.operands.first().map_or("", String::as_str))
}

/// Opens a project to read it.
pub fn open(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Result<Opened, Exit> {
    open_as(session, parsed, &file(parsed), out).map(Opened::from)
}

/// Opens a file of some kind to read it, and says what a person should know about it.
pub fn open_as<C: Filed>(
    session: &Session,
    parsed: &Parsed,
    path: &Path,
    out: &mut Output<'_>,
) -> Result<Found<C>, Exit> {
    let passphrase = passphrase_of(session, parsed, path, out)?;
    open_with(session, path, passphrase.as_deref(), out)
}

/// The same, with a passphrase that is known already.
pub fn open_with<C: Filed>(
    session: &Session,
    path: &Path,
    passphrase: Option<&str>,
    out: &mut Output<'_>,
) -> Result<Found<C>, Exit> {
    let found =
        store::open_as::<C>(path, passphrase).map_err(|unreadable| tell_unreadable(session, &unreadable, out))?;
    if found.header.is_newer_than::<C>() {
        out.problem(&session.say("project-newer", &[("program", found.header.program.clone())]));
    }
    if !found.header.unknown.is_empty() {
        out.problem(&session.say("project-unknown-fields", &[("fields", found.header.unknown.join(", "))]));
    }
    Ok(found)
}

/// Is the file a review? What cannot be read is told when it is opened.
pub fn is_review(path: &Path, passphrase: Option<&str>) -> bool {
    match store::kind_of(path) {
        Ok(FileKind::Review) => true,
        // An encrypted file may be named as it likes: only its content tells.
        Ok(_) if passphrase.is_some() => {
            let error = store::open_as::<Project>(path, passphrase).err();
            error.is_some_and(|found| matches!(found.error, ReadError::OtherKind { is: FileKind::Review, .. }))
        }
        _ => false,
    }
}

/// Under which name the computer's user holds a lock.
pub fn who() -> String {
    ["USER", "USERNAME", "LOGNAME"].iter().find_map(|name| std::env::var(name).ok()).unwrap_or_default()
}

/// The passphrase of a file that needs one.
pub fn passphrase_of(
    session: &Session,
    parsed: &Parsed,
    path: &Path,
    out: &mut Output<'_>,
) -> Result<Option<String>, Exit> {
    if !store::needs_passphrase(path) {
        return Ok(None);
    }
    if let Some(given) = from_file(session, parsed, out)? {
        return Ok(Some(given));
    }
    match rpassword::prompt_password(format!("{} ", session.words.say("passphrase-ask"))) {
        Ok(typed) => Ok(Some(typed)),
        Err(_) => {
            out.problem(&session.words.say("passphrase-no-terminal"));
            Err(Exit::File)
        }
    }
}

/// A new passphrase: from a file, or typed twice.
pub fn new_passphrase(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Result<String, Exit> {
    let passphrase = match from_file(session, parsed, out)? {
        Some(given) => given,
        None => {
            let mut ask = |id| {
                rpassword::prompt_password(format!("{} ", session.words.say(id))).map_err(|_| {
                    out.problem(&session.words.say("passphrase-no-terminal"));
                    Exit::File
                })
            };
            let (first, second) = (ask("passphrase-new")?, ask("passphrase-again")?);
            if first != second {
                out.problem(&session.words.say("passphrase-differ"));
                return Err(Exit::Usage);
            }
            first
        }
    };
    if passphrase.is_empty() {
        out.problem(&session.words.say("passphrase-empty"));
        return Err(Exit::Usage);
    }
    Ok(passphrase)
}

fn from_file(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Result<Option<String>, Exit> {
    let Some(path) = parsed.value(PASSPHRASE.name) else { return Ok(None) };
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text.lines().next().unwrap_or_default().to_owned())),
        Err(error) => {
            let values = [("path", path.to_owned()), ("reason", error.to_string())];
            out.problem(&session.say("error-unreadable", &values));
            Err(Exit::File)
        }
    }
}

/// Says why a file cannot be read, and which backups there are where one could help.
pub fn tell_unreadable(session: &Session, unreadable: &Unreadable, out: &mut Output<'_>) -> Exit {
    out.problem(&unreadable.tell(&session.words));
    if unreadable.error.is_damage() {
        let backups = store::backup::list(&Folders::of_user(), &unreadable.path);
        if !backups.is_empty() {
            out.problem(&session.words.say("backups-there"));
            for backup in backups.iter().take(5) {
                out.problem(&format!("  {}", backup.path.display()));
            }
        }
    }
    if matches!(unreadable.error, ReadError::Locked) { Exit::Usage } else { Exit::File }
}

/// A moment as the reader's language writes it, in the time zone of the desk.
pub fn moment(session: &Session, at: jiff::Timestamp) -> String {
    let local = at.to_zoned(jiff::tz::TimeZone::system());
    let date = session.words.date(i32::from(local.year()), local.month() as u8, local.day() as u8);
    let time = session.words.time(local.hour() as u8, local.minute() as u8);
    session.say("moment", &[("date", date), ("time", time)])
}

/// A day as the reader's language writes it.
pub fn day(session: &Session, date: jiff::civil::Date) -> String {
    session.words.date(i32::from(date.year()), date.month() as u8, date.day() as u8)
}
