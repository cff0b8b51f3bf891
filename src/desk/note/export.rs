//! Writes the document to a file off the frame: with progress, cancel, and what to know about it afterwards.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{self, Receiver, TryRecvError};

use egui::{Context, Label, OpenUrl, Rect, Role, Sense, Ui, WidgetInfo, vec2};

use super::maker::Made;
use crate::desk::shared::Shared;
use crate::desk::theme::{self, Type, radius};
use crate::desk::widgets::{Button, Notice, Weight};
use crate::export::docx;
use crate::export::pdf::{self, Stage};
use crate::note::Document;
use crate::store::{self, Expected, RealDisk, SaveError};
use crate::wording::Wording;

/// A format that documents are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// PDF.
    Pdf,
    /// Word.
    Docx,
}

/// What an exporter gives.
struct Written {
    bytes: Vec<u8>,
    /// How many pages it has, where the format has pages.
    pages: Option<usize>,
    /// Characters that no typeface has.
    missing: Vec<char>,
}

/// Told how far the work has come, from 0 to 1; says whether it should go on.
type Going<'a> = &'a mut dyn FnMut(f32) -> bool;

impl Format {
    /// All of them, the usual one first.
    pub(super) const ALL: &'static [Self] = &[Self::Pdf, Self::Docx];

    /// The ending of its files.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
        }
    }

    /// The message that offers it.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Pdf => "note-desk-export-pdf",
            Self::Docx => "note-desk-export-docx",
        }
    }

    /// The format of a file, by its ending.
    fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?;
        Self::ALL.iter().copied().find(|format| ending.eq_ignore_ascii_case(format.ending()))
    }

    /// Makes the file. None: it was cancelled.
    fn write(self, document: &Document, words: &Wording, going: Going<'_>) -> Option<Result<Written, SaveError>> {
        match self {
            Self::Docx => {
                let made = docx::write(document, words);
                Some(made.map_err(SaveError::System).map(|bytes| Written { bytes, pages: None, missing: Vec::new() }))
            }
            Self::Pdf => {
                let part = |done: usize, all: usize| done as f32 / all.max(1) as f32;
                let made = pdf::write_while(document, &mut |stage| {
                    going(match stage {
                        Stage::Set(done, all) => 0.6 * part(done, all),
                        Stage::Written(done, all) => 0.6 + 0.4 * part(done, all),
                    })
                })?;
                let missing = made.notices.iter().map(|pdf::Notice::NoGlyph(sign)| *sign).collect();
                Some(Ok(Written { bytes: made.bytes, pages: Some(made.pages), missing }))
            }
        }
    }
}

/// What became of a file.
enum News {
    Done(Finished),
    Cancelled,
    Failed(SaveError),
}

/// A file that was written.
struct Finished {
    path: PathBuf,
    pages: Option<usize>,
    size: usize,
    left_out: usize,
    missing: Vec<char>,
}

/// A file that is being written.
struct Running {
    news: Receiver<News>,
    cancel: Arc<AtomicBool>,
    /// In thousandths.
    done: Arc<AtomicU32>,
}

#[derive(Default)]
enum State {
    #[default]
    Idle,
    /// The file is chosen; the document as it stands now is still being made.
    Chosen(PathBuf),
    Running(Running),
    Done(Finished),
    Failed(String),
}

/// The file that is being written, or what became of the last one.
#[derive(Default)]
pub(in crate::desk) struct Export {
    state: State,
}

impl Export {
    /// Is nothing being written?
    pub(in crate::desk) fn is_idle(&self) -> bool {
        !matches!(self.state, State::Chosen(_) | State::Running(_))
    }

    /// Writes to this file as soon as the document stands.
    pub(in crate::desk) fn begin(&mut self, path: PathBuf) {
        if self.is_idle() {
            self.state = State::Chosen(path);
        }
    }

    /// Starts what was chosen, once there is a document for it.
    pub(in crate::desk) fn feed(&mut self, context: &Context, shared: &Shared<'_>, made: &Arc<Made>) {
        let State::Chosen(path) = &self.state else { return };
        let path = path.clone();
        self.state = match run(context, &path, made) {
            Ok(running) => State::Running(running),
            Err(reason) => State::Failed(shared.say_with("export-refused", &[("reason", &reason)])),
        };
    }

    /// Lets go of what was chosen: there will be no document for it.
    pub(in crate::desk) fn give_up(&mut self) {
        if matches!(self.state, State::Chosen(_)) {
            self.state = State::Idle;
        }
    }

    /// Looks what became of it.
    fn poll(&mut self, shared: &Shared<'_>) {
        let State::Running(running) = &self.state else { return };
        self.state = match running.news.try_recv() {
            Err(TryRecvError::Empty) => return,
            Ok(News::Done(finished)) => State::Done(finished),
            Ok(News::Cancelled) => State::Idle,
            Ok(News::Failed(error)) => State::Failed(told(shared, &error)),
            Err(TryRecvError::Disconnected) => State::Failed(shared.say("note-desk-broke-off").into_owned()),
        };
    }

    /// Draws progress, and what became of it.
    pub(in crate::desk) fn ui(&mut self, ui: &mut Ui, shared: &Shared<'_>) {
        self.poll(shared);
        let mut over = false;
        match &self.state {
            State::Idle => {}
            State::Chosen(_) => progress_ui(ui, shared, 0.0, None),
            State::Running(running) => {
                let done = running.done.load(Ordering::Relaxed) as f32 / 1000.0;
                progress_ui(ui, shared, done, Some(&running.cancel));
            }
            State::Done(finished) => over = done_ui(ui, shared, finished),
            State::Failed(reason) => {
                let close = shared.say("note-desk-close");
                let first = shared.say("note-desk-not-written");
                over = Notice::new(Weight::Serious, &first, reason).actions(&[&close]).show(ui).is_some();
            }
        }
        if over {
            self.state = State::Idle;
        }
    }

    /// Is there anything to draw?
    pub(in crate::desk) fn says_something(&self) -> bool {
        !matches!(self.state, State::Idle)
    }
}

/// Writes in a thread of its own. The error says why the system gives none.
fn run(context: &Context, path: &Path, made: &Arc<Made>) -> Result<Running, String> {
    let (send, news) = mpsc::channel();
    let (cancel, done) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU32::new(0)));
    let running = Running { news, cancel: Arc::clone(&cancel), done: Arc::clone(&done) };
    let (context, path, made) = (context.clone(), path.to_owned(), Arc::clone(made));
    let work = move || {
        let mut going = |part: f32| {
            let now = (part * 1000.0) as u32;
            // A picture a hundredth, not one a line.
            if done.swap(now, Ordering::Relaxed) / 10 != now / 10 {
                context.request_repaint();
            }
            !cancel.load(Ordering::Relaxed)
        };
        let format = Format::of(&path).unwrap_or(Format::Pdf);
        let news = match format.write(&made.document, &made.words, &mut going) {
            None => News::Cancelled,
            Some(_) if cancel.load(Ordering::Relaxed) => News::Cancelled,
            Some(Err(error)) => News::Failed(error),
            Some(Ok(written)) => put(&path, written, made.document.left_out.len()),
        };
        let _ = send.send(news);
        context.request_repaint();
    };
    let thread = std::thread::Builder::new().name("export".to_owned());
    thread.spawn(work).map(|_| running).map_err(|error| error.to_string())
}

/// Puts the finished file in its place: nothing half-written ever replaces a good one.
fn put(path: &Path, written: Written, left_out: usize) -> News {
    let Written { bytes, pages, missing } = written;
    let finished = Finished { path: path.to_owned(), pages, size: bytes.len(), left_out, missing };
    match store::replace(&RealDisk, &store::real_path(path), &bytes, Expected::Anything, |_| {}) {
        Ok(_) | Err(SaveError::Unconfirmed(..)) => News::Done(finished),
        Err(error) => News::Failed(error),
    }
}

/// Why a document could not be written: unlike a project, it can simply be made again.
pub fn told(shared: &Shared<'_>, error: &SaveError) -> String {
    match error {
        SaveError::Full => shared.say("export-full").into_owned(),
        SaveError::NoFolder => shared.say("export-no-folder").into_owned(),
        SaveError::ReadOnly | SaveError::FolderReadOnly => shared.say("export-read-only").into_owned(),
        SaveError::System(reason) => shared.say_with("export-refused", &[("reason", &reason.to_string())]),
        other => shared.say_with("export-refused", &[("reason", &format!("{other:?}"))]),
    }
}

fn progress_ui(ui: &mut Ui, shared: &Shared<'_>, done: f32, cancel: Option<&AtomicBool>) {
    let t = theme::tokens(ui);
    let words = shared.say("note-desk-writing");
    ui.horizontal(|ui| {
        ui.add(Label::new(Type::Panel.rich(&*words).color(t.text)));
        let (rect, response) = ui.allocate_exact_size(vec2(180.0, 8.0), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, &*words));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_numeric_value(f64::from(done * 100.0).round());
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(100.0);
        });
        ui.painter().rect_filled(rect, radius::CELL, t.none_soft);
        let filled = Rect::from_min_size(rect.min, vec2(rect.width() * done, rect.height()));
        ui.painter().rect_filled(filled, radius::CELL, t.accent);
        if let Some(cancel) = cancel
            && Button::quiet(&shared.say("note-desk-cancel")).in_tray().show(ui).clicked()
        {
            cancel.store(true, Ordering::Relaxed);
        }
    });
}

/// Says what was written and offers to look at it; true when it has been read.
fn done_ui(ui: &mut Ui, shared: &Shared<'_>, finished: &Finished) -> bool {
    let name = finished.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let size = shared.words.count(finished.size.div_ceil(1000));
    let mut sentence = shared.say_with("note-desk-written-file", &[("file", &name), ("size", &size)]);
    if let Some(pages) = finished.pages {
        sentence = format!("{sentence} {}", shared.say_count("note-desk-written-pages", pages));
    }
    if finished.left_out > 0 {
        sentence = format!("{sentence} {}", shared.say_count("note-desk-written-without", finished.left_out));
    }
    let (open, folder) = (shared.say("note-desk-open"), shared.say("note-desk-show-folder"));
    let close = shared.say("note-desk-close");
    let first = shared.say("note-desk-written");
    let actions = [&*open, &*folder, &*close];
    let notice = Notice::new(Weight::Consider, &first, &sentence).icon(crate::desk::icon::Icon::Saved);
    let answer = notice.actions(&actions).show(ui);
    if !finished.missing.is_empty() {
        const SHOWN: usize = 12;
        let signs = finished.missing.iter().take(SHOWN);
        let mut signs: Vec<String> = signs.map(|sign| format!("{sign} (U+{:04X})", u32::from(*sign))).collect();
        if finished.missing.len() > SHOWN {
            signs.push("…".to_owned());
        }
        let first = shared.say("note-desk-no-glyph-first");
        let text = shared.say_with("note-desk-no-glyph", &[("signs", &signs.join(", "))]);
        ui.add_space(6.0);
        Notice::new(Weight::Weak, &first, &text).show(ui);
    }
    match answer {
        Some(0) => show(ui, &finished.path),
        Some(1) => show(ui, finished.path.parent().unwrap_or(&finished.path)),
        _ => {}
    }
    answer == Some(2)
}

/// Opens a file or folder with what the system opens it with.
fn show(ui: &Ui, path: &Path) {
    ui.ctx().open_url(OpenUrl::new_tab(address(path)));
}

/// The address of a file.
fn address(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    let mut address = if text.starts_with('/') { "file://".to_owned() } else { "file:///".to_owned() };
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~:".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_file_holds_any_name() {
        assert_eq!(address(Path::new("/a b/é%.pdf")), "file:///a%20b/%C3%A9%25.pdf");
    }

    #[test]
    fn a_folder_that_is_not_there_is_told_and_an_ending_names_its_format() {
        assert!(matches!(
            put(Path::new("/no such folder/x.pdf"), Written { bytes: vec![1], pages: None, missing: Vec::new() }, 0),
            News::Failed(SaveError::NoFolder)
        ));
        assert_eq!(Format::of(Path::new("a/B.PDF")), Some(Format::Pdf));
        assert_eq!(Format::of(Path::new("a/b")), None);
    }
}
