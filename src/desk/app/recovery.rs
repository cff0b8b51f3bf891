//! What a crash left behind: shown, put back into its file, or thrown away.

use std::path::Path;

use jiff::Timestamp;

use super::Desk;
use crate::desk::dialogs::{Open, RecoveredReview, RecoveredView, Then};
use crate::desk::shared::Place;
use crate::project::Project;
use crate::review::Review;
use crate::store::{self, Document, Expected, FileKind, Found, Kept, ReadError, Recovered};

/// What can be recovered, and opens in the window.
pub(super) trait Opens: Kept {
    /// Opens it.
    fn open_in(document: Document<Self>, desk: &mut Desk);
}

impl Opens for Project {
    fn open_in(document: Document<Self>, desk: &mut Desk) {
        desk.opened(document);
    }
}

impl Opens for Review {
    fn open_in(document: Document<Self>, desk: &mut Desk) {
        desk.show_opened_review(document);
    }
}

impl Desk {
    /// Shows what a crash left behind.
    pub(super) fn recover(&mut self, journal: &Path) {
        // Its file may be the one that is open here: what is open is saved and put down first.
        if !self.let_go(Then::Recover(journal.to_owned())) {
            return;
        }
        let found = store::journal::left_behind(&self.folders).into_iter().find(|left| left.journal == journal);
        if let Some(left) = found {
            self.view.go(Place::default());
            self.dialog = Some(if left.head.kind == FileKind::Review {
                Open::RecoveredReview(Box::new(RecoveredReview::of(left)))
            } else {
                Open::Recovered(Box::new(RecoveredView::of(left)))
            });
        } else {
            self.refresh_start();
        }
    }

    /// Puts what was recovered into its file and opens it. False: that could not be done, and nothing is lost.
    pub(super) fn take_recovered<C: Opens>(&mut self, path: &Path, recovered: Recovered<C>) -> bool {
        let who = self.author();
        let document = match store::read_bytes(path) {
            Ok(bytes) => {
                let opened = match &recovered.key {
                    Some(key) => key.decrypt(&bytes).ok().and_then(|plain| store::file::read_as(&plain).ok()),
                    None => store::file::read_as(&bytes).ok(),
                };
                let (content, header) = opened.unwrap_or((recovered.before.clone(), recovered.header.clone()));
                let (path, digest) = (store::real_path(path), store::Digest::of(&bytes));
                let found = Found { path, content, header, digest, key: recovered.key.clone() };
                Some(Document::of_found(&self.folders, found, &who))
            }
            // The file is gone; what was recovered takes its place.
            Err(ReadError::NotFound) => {
                let Recovered { before, header, key, .. } = &recovered;
                let put = store::save(&self.folders, path, before, header, key.as_ref(), Expected::Nothing);
                put.ok().map(|saved| {
                    let (path, digest) = (store::real_path(path), saved.digest);
                    let (content, header, key) = (before.clone(), header.clone(), key.clone());
                    Document::of_found(&self.folders, Found { path, content, header, digest, key }, &who)
                })
            }
            Err(_) => None,
        };
        // A file that somebody else holds takes no edit.
        let Some(mut document) = document.filter(Document::may_write) else {
            self.trouble(self.words.say("recover-failed").into_owned());
            return false;
        };
        // What others wrote into the file meanwhile is kept too.
        let merged = C::bring_together(&recovered.before, &recovered.after, document.content());
        let after = merged.map_or(recovered.after, |(content, _)| content);
        document.edit(&after.whole(), Timestamp::now());
        let kept = document.save_now().is_ok() || document.flush_journal().is_ok();
        C::open_in(document, self);
        kept
    }
}
