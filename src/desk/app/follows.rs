//! What follows from the project, kept up to date while it is worked on: advice with each change, and the search for
//! personal data off the frame, once the hand rests.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::{Duration, Instant};

use egui::Context;

use crate::catalogue::Catalogue;
use crate::insight::{Advice, Changed, Insight, Rulebook, personal_data};
use crate::project::{Edit, Project};
use crate::store::Document;

/// So long the text stays as it is before it is searched.
const CALM: Duration = Duration::from_millis(700);

/// Advice, and what looks like personal data.
pub(super) struct Follows {
    book: Arc<Rulebook>,
    insight: Insight,
    changed: Changed,
    /// The revision up to which every change is known.
    known: Option<u64>,
    personal: Vec<Advice>,
    running: Option<(u64, Receiver<Vec<Advice>>)>,
    searched: Option<u64>,
    /// The revision that waits to be searched, and since when.
    waiting: Option<(u64, Instant)>,
}

impl Follows {
    pub(super) fn new(book: Rulebook) -> Self {
        Self {
            book: Arc::new(book),
            insight: Insight::default(),
            changed: Changed::default(),
            known: None,
            personal: Vec::new(),
            running: None,
            searched: None,
            waiting: None,
        }
    }

    pub(super) fn book(&self) -> &Arc<Rulebook> {
        &self.book
    }

    pub(super) fn insight(&self) -> &Insight {
        &self.insight
    }

    pub(super) fn personal(&self) -> &[Advice] {
        &self.personal
    }

    /// Takes a change in before it is made. What changed in other ways since, such as by undo, is not known.
    pub(super) fn note(&mut self, revision: u64, edit: &Edit) {
        if self.known == Some(revision) {
            self.changed.add(edit);
        } else {
            self.known = None;
        }
    }

    /// The change was made.
    pub(super) fn noted(&mut self, revision: u64) {
        if self.known.is_some() {
            self.known = Some(revision);
        }
    }

    /// Brings advice up to date; `fresh` says that another project may have taken the place of the last one.
    pub(super) fn update(&mut self, catalogue: &Catalogue, (project, revision): (&Project, u64), fresh: bool) {
        let changed = std::mem::take(&mut self.changed);
        if fresh {
            self.personal.clear();
            (self.running, self.searched, self.waiting) = (None, None, None);
        }
        if fresh {
            self.insight = Insight::new(catalogue, &self.book, project);
        } else if self.known == Some(revision) {
            self.insight.update(catalogue, &self.book, project, &changed);
        } else {
            self.insight.update(catalogue, &self.book, project, &Changed::everything());
        }
        self.known = Some(revision);
        for found in &mut self.personal {
            found.settled = project.advice.get(&found.key).map(|settled| settled.how);
        }
    }

    /// Nothing follows: there is no project.
    pub(super) fn clear(&mut self) {
        self.insight = Insight::default();
        self.known = None;
        self.personal.clear();
        (self.running, self.searched, self.waiting) = (None, None, None);
    }

    /// Searches for personal data in a thread of its own, when nothing has changed for a moment.
    pub(super) fn search(&mut self, context: &Context, catalogue: &Arc<Catalogue>, document: Option<&Document>) {
        let Some(document) = document else { return };
        self.take_found(document);
        let revision = document.sitting().revision();
        if self.searched == Some(revision) || self.running.is_some() {
            return;
        }
        let since = match self.waiting {
            Some((waiting, since)) if waiting == revision => since,
            _ => Instant::now(),
        };
        self.waiting = Some((revision, since));
        let rested = since.elapsed();
        if rested < CALM {
            context.request_repaint_after(CALM.saturating_sub(rested));
            return;
        }
        let (send, receive) = channel();
        let (catalogue, book) = (Arc::clone(catalogue), Arc::clone(&self.book));
        let project = document.project().clone();
        let context = context.clone();
        let search = move || {
            // Nobody waits for it any more where the project was closed.
            let _ = send.send(personal_data(&catalogue, &book, &project));
            context.request_repaint();
        };
        // Where no thread can be had, the search waits for the next change.
        if std::thread::Builder::new().name("personal data".to_owned()).spawn(search).is_ok() {
            self.running = Some((revision, receive));
        } else {
            self.searched = Some(revision);
        }
    }

    fn take_found(&mut self, document: &Document) {
        let Some((revision, receive)) = &self.running else { return };
        match receive.try_recv() {
            Ok(mut found) => {
                for advice in &mut found {
                    advice.settled = document.project().advice.get(&advice.key).map(|settled| settled.how);
                }
                self.personal = found;
                self.searched = Some(*revision);
                self.running = None;
            }
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => {
                self.searched = Some(*revision);
                self.running = None;
            }
        }
    }
}
