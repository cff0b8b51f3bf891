//! The window as a whole: what is open, what is shown, and carrying out what the screens ask for.

mod against;
mod flows;
mod follows;
mod keyboard;
mod recovery;
mod remembers;
mod reviews;
mod tells;

use std::path::Path;
use std::sync::Arc;

use egui::{Context, Modifiers, Ui};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::action::{Action, Held};
use super::dialogs::{self, Open, Then};
use super::files::{FileDialog, Purpose};
use super::indicators::Measures;
use super::open_file::OpenFile;
use super::review::OpenReview;
use super::shared::{Asked, Place, Request, Screen, Shared};
use super::theme::{Look, measure};
use super::view::View;
use super::{history, keys, navigation, pages, palette, review, topbar, workshop};
use crate::assets::{Assets, Fault};
use crate::catalogue::Catalogue;
use crate::insight::Rulebook;
use crate::project::{ProgressReport, Project};
use crate::review::Review;
use crate::store::{Document, Folders, Settings};
use crate::wording::Wording;
use follows::Follows;

/// The window.
pub struct Desk {
    pub(super) assets: Assets,
    pub(super) folders: Folders,
    pub(super) settings: Settings,
    remembered: Settings,
    words: Arc<Wording>,
    content: Arc<Wording>,
    catalogue: Arc<Catalogue>,
    pub(super) document: Option<Document>,
    /// The review that is open: then no project is.
    pub(super) review: Option<OpenReview>,
    nothing: Project,
    progress: ProgressReport,
    counted: Option<u64>,
    /// What follows from the project, and the rules that it comes from.
    follows: Follows,
    measures: Measures,
    pub(super) view: View,
    pub(super) dialog: Option<Open>,
    files: Option<FileDialog>,
    /// A new design or copy that waits for its file.
    waiting: Option<Box<Project>>,
    /// A new review that waits for its file, or for its proposal.
    reviewing: Option<reviews::Waiting>,
    /// Do not ask again: the window is closing.
    closing: bool,
    zoomed: Option<u16>,
    looked: Option<Look>,
    finder: palette::Finder,
    /// The moment that tests want every frame to show.
    frozen: Option<Timestamp>,
    /// Never ask the system where a file is.
    own_dialogs: bool,
    /// The language of the start: the system's, or the one that was asked for.
    first_language: String,
    /// The language that is remembered, while another one was asked for at the start.
    language_before: Option<String>,
}

impl Desk {
    /// A window over this content, for this user's folders.
    pub fn new(assets: Assets, words: Wording, folders: Folders) -> Result<Self, Vec<Fault>> {
        let settings = Settings::load(&folders);
        let catalogue = Arc::new(super::load(&assets)?);
        let follows = Follows::new(Rulebook::load(&assets, &catalogue)?);
        let measures = Measures::load(&catalogue, &assets)?;
        let first_language = words.language().to_owned();
        let words = Arc::new(words);
        let mut desk = Self {
            assets,
            folders,
            remembered: settings.clone(),
            settings,
            content: Arc::clone(&words),
            words,
            catalogue,
            document: None,
            review: None,
            nothing: Project::default(),
            progress: ProgressReport::default(),
            counted: None,
            follows,
            measures,
            view: View::default(),
            dialog: None,
            files: None,
            waiting: None,
            reviewing: None,
            closing: false,
            zoomed: None,
            looked: None,
            finder: palette::Finder::default(),
            frozen: None,
            own_dialogs: false,
            first_language,
            language_before: None,
        };
        desk.speak();
        desk.refresh_start();
        if !desk.settings.toured && desk.settings.recent.is_empty() {
            desk.dialog = Some(Open::Tour(0));
        }
        Ok(desk)
    }

    /// Opens a file named on the command line.
    pub fn open_file(&mut self, path: &Path) {
        self.open(path);
    }

    /// The project that is open, and its file.
    pub fn document(&self) -> Option<&Document> {
        self.document.as_ref()
    }

    /// The review that is open, and its file.
    pub fn review(&self) -> Option<&Document<Review>> {
        self.review.as_ref().map(OpenReview::document)
    }

    /// What the window remembers.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Leaves the tour, for those who know the way.
    pub fn skip_tour(&mut self) {
        if matches!(self.dialog, Some(Open::Tour(_))) {
            self.dialog = None;
        }
        self.settings.toured = true;
    }

    /// Shows every moment as this one, in universal time, so that a picture taken twice is the same.
    pub fn freeze(&mut self, now: Timestamp) {
        self.frozen = Some(now);
    }

    /// Asks for files in the window itself, as where the system has no dialog for it.
    pub fn own_dialogs(&mut self, own: bool) {
        self.own_dialogs = own;
    }

    fn refresh_start(&mut self) {
        self.view.start.refresh(&self.folders, &self.settings, &self.assets, &self.catalogue);
    }

    fn author(&self) -> String {
        if self.settings.author.is_empty() { String::new() } else { self.settings.author.clone() }
    }

    /// The file that is open, whatever it holds.
    fn file(&self) -> Option<&dyn OpenFile> {
        match (&self.document, &self.review) {
            (Some(document), _) => Some(document),
            (None, Some(review)) => Some(review.document()),
            (None, None) => None,
        }
    }

    fn file_mut(&mut self) -> Option<&mut dyn OpenFile> {
        match (&mut self.document, &mut self.review) {
            (Some(document), _) => Some(document),
            (None, Some(review)) => Some(review.document_mut()),
            (None, None) => None,
        }
    }

    fn held(&self) -> Held {
        match (&self.document, &self.review) {
            (Some(_), _) => Held::Project,
            (None, Some(_)) => Held::Review,
            (None, None) => Held::Nothing,
        }
    }

    fn count(&mut self) {
        if let Some(review) = &mut self.review {
            review.prepare(&self.catalogue);
        }
        let what = match (&self.document, &self.review) {
            (Some(document), _) => Some((document.project(), document.sitting().revision())),
            (None, Some(review)) => review.proposal().map(|project| (project, review.proposal_revision())),
            (None, None) => None,
        };
        let Some((project, revision)) = what else {
            if self.counted.take().is_some() || self.review.is_some() {
                self.progress = ProgressReport::default();
                self.follows.clear();
            }
            return;
        };
        if self.counted != Some(revision) {
            self.progress = project.progress(&self.catalogue);
            self.follows.update(&self.catalogue, (project, revision), self.counted.is_none());
        }
        self.counted = Some(revision);
    }

    fn shared(&self, width: f32) -> Shared<'_> {
        Shared {
            catalogue: &self.catalogue,
            words: &self.words,
            content: &self.content,
            held: self.held(),
            project: match (&self.document, &self.review) {
                (Some(document), _) => document.project(),
                (None, Some(review)) => review.proposal().unwrap_or(&self.nothing),
                (None, None) => &self.nothing,
            },
            revision: match (&self.document, &self.review) {
                (Some(document), _) => document.sitting().revision(),
                (None, Some(review)) => review.proposal_revision(),
                (None, None) => 0,
            },
            progress: &self.progress,
            book: self.follows.book(),
            measures: &self.measures,
            insight: self.follows.insight(),
            personal: self.follows.personal(),
            may_write: self.document.as_ref().is_some_and(Document::may_write),
            author: &self.settings.author,
            now: self.frozen.unwrap_or_else(Timestamp::now),
            zone: if self.frozen.is_some() { TimeZone::UTC } else { TimeZone::system() },
            frozen: self.frozen.is_some(),
            width,
        }
    }

    fn carry_out(&mut self, context: &Context, asked: Asked) {
        let now = Timestamp::now();
        if let Some(document) = &mut self.document {
            for edit in &asked.edits {
                self.follows.note(document.sitting().revision(), edit);
                document.edit(edit, now);
                self.follows.noted(document.sitting().revision());
            }
        }
        if let Some(review) = &mut self.review {
            for edit in &asked.review {
                review.document_mut().edit(edit, now);
            }
        }
        for request in asked.requests {
            self.carry_out_one(context, request);
        }
    }

    fn carry_out_one(&mut self, context: &Context, request: Request) {
        match request {
            Request::Go(place) => {
                if let Some(file) = self.file_mut() {
                    file.end_run();
                }
                let place = if self.review.is_some() { review::place(place) } else { place };
                if place.screen == Screen::Start {
                    self.refresh_start();
                }
                self.view.go(place);
            }
            Request::Focus(question) => self.view.focus = Some(question),
            Request::Open(path) => self.open(&path),
            Request::Example(name) => {
                let suggested = name.rsplit('/').next().unwrap_or("jalon.ron").into();
                let review = crate::store::FileKind::of_name(Path::new(&name)) == crate::store::FileKind::Review;
                let purpose = if review { Purpose::ExampleReview(name) } else { Purpose::Example(name) };
                self.ask_file(purpose, Some(suggested));
            }
            Request::Export { ending, name } => self.ask_export(ending, &name),
            Request::Do(action) => self.act(context, action),
            Request::History(id) => {
                let shared = self.shared(measure::WIDE);
                self.view.history = Some(history::HistoryView::open(&shared, &id));
            }
            Request::Compare(with) => self.against(with),
            Request::Address(address) => self.dialog = Some(Open::Address(address)),
            Request::Copy(text) => context.copy_text(text),
            Request::Recover(journal) => self.recover(&journal),
            Request::Forget(path) => {
                self.settings.forget(&path);
                self.refresh_start();
            }
            Request::EndRun => {
                if let Some(file) = self.file_mut() {
                    file.end_run();
                }
            }
            Request::Review(request) => self.review_request(request),
            Request::WriteAnyway => {
                let who = self.author();
                if let Some(file) = self.file_mut()
                    && let Err(error) = file.write_anyway(&who)
                {
                    self.dialog = Some(Open::Trouble(error.tell(&self.words)));
                }
            }
            Request::Settings(settings) => self.take_settings(*settings),
            Request::Changed => self.dialog = Some(Open::Changed(dialogs::ChangedChoice::default())),
        }
    }

    /// Carries out what a menu, key or button names.
    fn act(&mut self, context: &Context, action: Action) {
        if !action.fits(self.held()) {
            return;
        }
        let now = Timestamp::now();
        match action {
            Action::New => {
                let design = dialogs::NewDesign::of(&self.shared(measure::WIDE));
                self.dialog = Some(Open::NewDesign(Box::new(design)));
            }
            Action::Open => self.ask_file(Purpose::Open, None),
            Action::Review => self.new_review(),
            Action::Findings => self.ask_file(Purpose::Findings, None),
            Action::MergeReview => self.ask_file(Purpose::MergeReview, None),
            Action::Save => {
                if let Some(file) = self.file_mut() {
                    file.begin_save();
                }
            }
            Action::SaveAs => self.ask_file(Purpose::SaveAs, self.file().map(|file| file.path().to_owned())),
            Action::SaveCopy => self.ask_file(Purpose::SaveCopy, self.file().map(|file| file.path().to_owned())),
            Action::Duplicate => self.ask_file(Purpose::Duplicate, self.file().map(|file| file.path().to_owned())),
            Action::Protect => self.dialog = Some(Open::Protect(Box::default())),
            Action::Unprotect => self.ask_unprotect(),
            Action::Undo => {
                if let Some(file) = self.file_mut() {
                    file.take_back(now);
                }
            }
            Action::Redo => {
                if let Some(file) = self.file_mut() {
                    file.do_again(now);
                }
            }
            Action::Find => {
                self.finder.prepare(&self.catalogue, &self.content, context);
                let project = match (&self.document, &self.review) {
                    (Some(document), _) => Some(document.project()),
                    (None, review) => review.as_ref().and_then(OpenReview::proposal),
                };
                let open = palette::PaletteView::open(&self.finder, project, &self.settings.recent, context);
                self.view.palette = Some(open);
            }
            Action::PreviousQuestion => self.step(-1),
            Action::NextQuestion => self.step(1),
            Action::Answered => self.answered(context),
            Action::Workshop => {
                let start = self.view.focus.clone().unwrap_or_default();
                let shared = self.shared(measure::WIDE);
                self.view.workshop = Some(workshop::WorkshopView::open(&shared, &start));
            }
            Action::Panel => self.settings.panel = !self.settings.panel,
            Action::Compare => self.compare(),
            Action::Browse => self.view.go(Place { screen: Screen::Browse, target: None }),
            Action::ZoomIn => self.zoom(1),
            Action::ZoomOut => self.zoom(-1),
            Action::ZoomReset => self.settings.zoom = 100,
            Action::Settings => {
                self.dialog = Some(Open::Settings(Box::new(dialogs::SettingsView::of(
                    &self.shared(measure::WIDE),
                    &self.settings,
                ))));
            }
            Action::Tour => self.dialog = Some(Open::Tour(0)),
            Action::Keys => self.view.keys = true,
            Action::Close => {
                if self.let_go(Then::Start) {
                    self.view.go(Place::default());
                    self.refresh_start();
                }
            }
            Action::Quit => context.send_viewport_cmd(egui::ViewportCommand::Close),
        }
    }

    fn zoom(&mut self, by: i32) {
        let steps = dialogs::ZOOMS;
        let at = steps.iter().position(|s| *s >= self.settings.zoom).unwrap_or(2) as i32;
        self.settings.zoom = steps[(at + by).clamp(0, steps.len() as i32 - 1) as usize];
    }
}

impl eframe::App for Desk {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let context = ui.ctx().clone();
        self.obey(&context);
        self.closing(&context);
        self.dropped(&context);
        self.keys(&context);
        self.autosave(&context);
        self.look_at_proposal(&context);
        self.count();
        self.follows.search(&context, &self.catalogue, self.document.as_ref());

        let width = ui.available_width();
        let mut asked = Asked::default();
        let mut view = std::mem::take(&mut self.view);
        {
            let shared = self.shared(width);
            topbar::ui(ui, &shared, self.file(), &self.settings, &mut view, &mut asked);
            if !matches!(view.screen, Screen::Start) {
                if let Some(open) = &self.review {
                    review::navigation(ui, &shared, open, &mut view, &mut asked);
                } else if self.document.is_some() {
                    navigation::ui(ui, &shared, &mut view, &mut asked);
                }
            }
            let open = (self.document.as_ref(), self.review.as_ref());
            pages::ui(ui, &shared, open, &self.settings, &mut view, &mut asked);
            // One thing over the page at a time.
            if let Some(open) = &mut view.workshop {
                if !workshop::ui(&context, &shared, open, &mut asked) {
                    view.workshop = None;
                }
            } else if let Some(open) = &mut view.palette {
                if !palette::ui(&context, &shared, open, &mut asked) {
                    view.palette = None;
                }
            } else if let Some(open) = &mut view.history {
                if !history::ui(&context, &shared, open, &mut asked) {
                    view.history = None;
                }
            } else if view.keys && !keys::ui(&context, &shared) {
                view.keys = false;
            }
        }
        self.view = view;
        self.carry_out(&context, asked);
        self.dialog_ui(&context);
        self.files_ui(&context);
        self.remember(&context);
        if context.input(|i| i.modifiers == Modifiers::NONE && i.pointer.any_released()) {
            self.save_settings();
        }
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.save_settings();
        if let Some(document) = self.document.take() {
            let _ = document.close();
        }
        if let Some(review) = self.review.take() {
            let _ = review.close();
        }
    }
}
