//! Makes the document off the frame, again after each edit, the latest wish first.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};

use egui::Context;

use crate::assets::{Assets, Fault};
use crate::catalogue::Catalogue;
use crate::desk::shared::Shared;
use crate::insight::{Insight, Rulebook};
use crate::note::gather::gather;
use crate::note::{Choice, Document, Input, build};
use crate::project::Project;
use crate::wording::Wording;

/// What a document was made from: it holds until this changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    pub revision: u64,
    pub language: String,
    pub choice: Choice,
}

/// A document and what it was made from.
pub(in crate::desk) struct Made {
    /// None: of something that is made once.
    pub(super) key: Option<Key>,
    pub document: Document,
    /// Words of its language, for formats that say something on their own.
    pub words: Arc<Wording>,
}

impl Made {
    /// A document that is made once, to be written.
    pub(in crate::desk) fn once(document: Document, words: Arc<Wording>) -> Self {
        Self { key: None, document, words }
    }
}

struct Wish {
    key: Key,
    project: Project,
    /// What follows from it, which the window has worked out already.
    insight: Insight,
}

/// A thread that makes documents as long as this lives.
pub(super) struct Maker {
    wish: Sender<Wish>,
    made: Receiver<Result<Made, String>>,
    wished: Option<Key>,
    latest: Option<Arc<Made>>,
    failed: Option<String>,
}

impl Maker {
    /// Begins. The error says why the system gives no thread.
    pub(super) fn start(context: &Context, shared: &Shared<'_>) -> Result<Self, String> {
        let (wish, wishes) = mpsc::channel::<Wish>();
        let (send, made) = mpsc::channel();
        let context = context.clone();
        let mut bench = Bench {
            assets: shared.words.assets().clone(),
            catalogue: Arc::clone(shared.catalogue),
            book: Arc::clone(shared.book),
            words: HashMap::new(),
        };
        let work = move || {
            while let Ok(first) = wishes.recv() {
                // Whoever types fast is shown the last state, not each one in turn.
                let wish = wishes.try_iter().last().unwrap_or(first);
                if send.send(bench.make(wish)).is_err() {
                    return;
                }
                context.request_repaint();
            }
        };
        let thread = std::thread::Builder::new().name("note".to_owned());
        thread.spawn(work).map_err(|error| error.to_string())?;
        Ok(Self { wish, made, wished: None, latest: None, failed: None })
    }

    /// Wishes for a document, unless that is what was last wished for.
    pub(super) fn wish(&mut self, key: &Key, shared: &Shared<'_>) {
        if self.wished.as_ref() != Some(key) {
            self.wished = Some(key.clone());
            // A thread that is gone shows itself when it is asked for what it made.
            let (project, insight) = (shared.project.clone(), shared.insight.clone());
            let _ = self.wish.send(Wish { key: key.clone(), project, insight });
        }
    }

    /// The latest document, which may still be that of a moment ago.
    pub(super) fn latest(&mut self) -> Option<Arc<Made>> {
        loop {
            match self.made.try_recv() {
                Ok(Ok(made)) => {
                    self.latest = Some(Arc::new(made));
                    self.failed = None;
                }
                Ok(Err(reason)) => self.failed = Some(reason),
                Err(TryRecvError::Disconnected) => {
                    self.failed.get_or_insert_default();
                    break;
                }
                Err(TryRecvError::Empty) => break,
            }
        }
        self.latest.clone()
    }

    /// Why no document can be made.
    pub(super) fn failed(&self) -> Option<&str> {
        self.failed.as_deref()
    }
}

/// What documents are made with: all but the words of their language is the window's own.
struct Bench {
    assets: Assets,
    catalogue: Arc<Catalogue>,
    book: Arc<Rulebook>,
    words: HashMap<String, Arc<Wording>>,
}

impl Bench {
    fn make(&mut self, wish: Wish) -> Result<Made, String> {
        let Wish { key, project, insight } = wish;
        if !self.words.contains_key(&key.language) {
            let words = Wording::load(&self.assets, &key.language).map_err(|faults| told(&faults))?;
            self.words.insert(key.language.clone(), Arc::new(words));
        }
        let words = Arc::clone(&self.words[&key.language]);
        let (catalogue, book) = (&self.catalogue, &self.book);
        let gathered = gather(catalogue, book, &insight, &project, &words, key.choice.audience);
        let input = Input {
            catalogue,
            words: &words,
            project: &project,
            advice: &gathered.advice,
            principles: &gathered.principles,
            figures: &gathered.figures,
            edited: None,
        };
        let document = build(&input, &key.choice);
        Ok(Made { key: Some(key), document, words })
    }
}

fn told(faults: &[Fault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
