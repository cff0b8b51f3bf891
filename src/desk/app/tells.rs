//! What is said once something was done that no screen shows: a passphrase, a copy, two versions brought together.

use std::path::Path;

use super::Desk;
use crate::desk::dialogs::{Open, Told};
use crate::desk::open_file::OpenFile;
use crate::insight::both_changed;
use crate::store;
use crate::store::age::Key;
use crate::store::merge::Conflict;

/// Of a long text so much is enough to know it again; all of it stands in history or backup.
const ENOUGH: usize = 240;

impl Desk {
    /// Asks whether the passphrase shall go; a file without one is said to have none.
    pub(super) fn ask_unprotect(&mut self) {
        let protected = self.file().is_some_and(OpenFile::is_encrypted);
        self.dialog = Some(if protected {
            Open::Unprotect
        } else {
            self.told("unprotect-none-title", vec![self.words.say("unprotect-none").into_owned()])
        });
    }

    /// Saves with this key, or without one, and says which former versions are not protected.
    pub(super) fn protect(&mut self, key: Option<Key>) {
        let protects = key.is_some();
        let Some(file) = self.file_mut() else { return };
        let path = file.path().to_owned();
        if let Err(error) = file.protect(key) {
            let text = error.tell(&self.words);
            return self.trouble(text);
        }
        let files = if protects { store::open_to_all(&self.folders, &path) } else { Vec::new() };
        let mut sentences =
            vec![self.words.say(if protects { "protected-text" } else { "unprotected-text" }).into_owned()];
        if !files.is_empty() {
            sentences.push(self.words.say("encrypt-backups").into_owned());
        }
        let title = self.words.say(if protects { "protected-title" } else { "unprotected-title" }).into_owned();
        self.dialog = Some(Open::Told(Told { title, sentences, files }));
    }

    pub(super) fn told(&self, title: &str, sentences: Vec<String>) -> Open {
        Open::Told(Told { title: self.words.say(title).into_owned(), sentences, files: Vec::new() })
    }

    /// Says that a copy was written, and that one goes on with the file itself.
    pub(super) fn tell_copied(&mut self, path: &Path) {
        let told = Told {
            title: self.words.say("copied-title").into_owned(),
            sentences: vec![self.words.say("copied-text").into_owned()],
            files: vec![path.to_owned()],
        };
        self.dialog = Some(Open::Told(told));
    }

    /// Names what both had changed, with the words of both: mine stand, and theirs are not lost.
    pub(super) fn tell_both(&mut self, conflicts: &[Conflict]) {
        let Some(document) = &self.document else { return };
        let project = document.project();
        let mut sentences = vec![self.words.say("both-text").into_owned()];
        for conflict in conflicts {
            let Some(change) = both_changed(&conflict.path, &conflict.mine, &conflict.theirs) else { continue };
            let text = change.say(&self.catalogue, project, project, &self.words);
            let values = [("place", text.place), ("mine", short(&text.after)), ("theirs", short(&text.before))];
            sentences.push(self.words.say_with("both-one", values.map(|(name, value)| (name, value.into()))));
        }
        if sentences.len() > 1 {
            self.dialog = Some(self.told("both-title", sentences));
        }
    }
}

fn short(text: &str) -> String {
    if text.trim().is_empty() {
        return "–".to_owned();
    }
    match text.char_indices().nth(ENOUGH) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}
