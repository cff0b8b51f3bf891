//! The window as a whole: what is open, what is shown, and carrying out what the screens ask for.

mod against;
mod flows;
mod follows;
mod tells;

use std::path::Path;
use std::sync::Arc;

use egui::{Context, Key, Modifiers, Ui};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::action::Action;
use super::dialogs::{self, Open, Then};
use super::files::{FileDialog, Purpose};
use super::indicators::Measures;
use super::shared::{Asked, Place, Request, Screen, Shared};
use super::theme::{Look, measure};
use super::view::View;
use super::{history, keys, navigation, pages, palette, topbar, workshop};
use crate::assets::{Assets, Fault};
use crate::catalogue::Catalogue;
use crate::insight::Rulebook;
use crate::project::{Answer, ProgressReport, Project, Status};
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
            nothing: Project::default(),
            progress: ProgressReport::default(),
            counted: None,
            follows,
            measures,
            view: View::default(),
            dialog: None,
            files: None,
            waiting: None,
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

    /// Speaks the language of the start, whatever the settings say, until another one is chosen.
    pub fn speak_as_asked(&mut self) {
        self.language_before = Some(std::mem::replace(&mut self.settings.language, self.first_language.clone()));
        self.speak();
    }

    /// Takes the languages that the settings name.
    fn speak(&mut self) {
        let load = |language: &str| Wording::load(&self.assets, language).ok().map(Arc::new);
        let wanted = Some(&self.settings.language).filter(|l| !l.is_empty()).unwrap_or(&self.first_language);
        if *wanted != self.words.language()
            && let Some(words) = load(wanted)
        {
            self.words = words;
        }
        let content = &self.settings.content_language;
        self.content = if content.is_empty() || content == self.words.language() {
            Arc::clone(&self.words)
        } else {
            load(content).unwrap_or_else(|| Arc::clone(&self.words))
        };
    }

    fn refresh_start(&mut self) {
        self.view.start.refresh(&self.folders, &self.settings, &self.assets, &self.catalogue);
    }

    /// Looks, zoom and languages as the settings say.
    fn obey(&mut self, context: &Context) {
        let look = Look {
            still: self.settings.still || self.frozen.is_some(),
            ..Look::named(&self.settings.look).unwrap_or_default()
        };
        // Styles are made anew only when they change: that costs more than drawing a page.
        if self.looked != Some(look) {
            self.looked = Some(look);
            look.apply(context);
        }
        if self.zoomed != Some(self.settings.zoom) {
            self.zoomed = Some(self.settings.zoom);
            context.set_zoom_factor(f32::from(self.settings.zoom) / 100.0);
        }
    }

    fn author(&self) -> String {
        if self.settings.author.is_empty() { String::new() } else { self.settings.author.clone() }
    }

    fn count(&mut self) {
        let revision = self.document.as_ref().map(|d| d.sitting().revision());
        if let (Some(document), true) = (&self.document, self.counted != revision || revision.is_none()) {
            self.progress = document.project().progress(&self.catalogue);
            self.follows.update(&self.catalogue, document, self.counted.is_none());
        }
        self.counted = revision;
    }

    fn shared(&self, width: f32) -> Shared<'_> {
        Shared {
            catalogue: &self.catalogue,
            words: &self.words,
            content: &self.content,
            project: self.document.as_ref().map_or(&self.nothing, Document::project),
            revision: self.document.as_ref().map_or(0, |d| d.sitting().revision()),
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
                self.follows.note(document, edit);
                document.edit(edit, now);
                self.follows.noted(document);
            }
        }
        for request in asked.requests {
            self.carry_out_one(context, request);
        }
    }

    fn carry_out_one(&mut self, context: &Context, request: Request) {
        match request {
            Request::Go(place) => {
                if let Some(document) = &mut self.document {
                    document.end_run();
                }
                if place.screen == Screen::Start {
                    self.refresh_start();
                }
                self.view.go(place);
            }
            Request::Focus(question) => self.view.focus = Some(question),
            Request::Open(path) => self.open(&path),
            Request::Example(name) => {
                let suggested = name.rsplit('/').next().unwrap_or("jalon.ron").into();
                self.ask_file(Purpose::Example(name), Some(suggested));
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
                if let Some(document) = &mut self.document {
                    document.end_run();
                }
            }
            Request::WriteAnyway => {
                let who = self.author();
                if let Some(document) = &mut self.document
                    && let Err(error) = document.write_anyway(&who)
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
        if action.needs_project() && self.document.is_none() {
            return;
        }
        let now = Timestamp::now();
        match action {
            Action::New => {
                let design = dialogs::NewDesign::of(&self.shared(measure::WIDE));
                self.dialog = Some(Open::NewDesign(Box::new(design)));
            }
            Action::Open => self.ask_file(Purpose::Open, None),
            Action::Save => {
                if let Some(document) = &mut self.document {
                    document.begin_save();
                }
            }
            Action::SaveAs => self.ask_file(Purpose::SaveAs, self.document.as_ref().map(|d| d.path().to_owned())),
            Action::SaveCopy => self.ask_file(Purpose::SaveCopy, self.document.as_ref().map(|d| d.path().to_owned())),
            Action::Duplicate => self.ask_file(Purpose::Duplicate, self.document.as_ref().map(|d| d.path().to_owned())),
            Action::Protect => self.dialog = Some(Open::Protect(Box::default())),
            Action::Unprotect => self.ask_unprotect(),
            Action::Undo => {
                self.document.as_mut().and_then(|d| d.undo(now));
            }
            Action::Redo => {
                self.document.as_mut().and_then(|d| d.redo(now));
            }
            Action::Find => {
                self.finder.prepare(&self.catalogue, &self.content, context);
                let project = self.document.as_ref().map(Document::project);
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

    /// To the question before or after the one that is worked on.
    fn step(&mut self, by: isize) {
        let Screen::Section(name) = &self.view.screen else { return };
        let shared = self.shared(measure::WIDE);
        let Some(section) = shared.section(name) else { return };
        let questions = shared.questions(section);
        let here = self.view.focus.as_ref().and_then(|f| questions.iter().position(|q| q == f));
        let next = match here {
            Some(at) => at.checked_add_signed(by),
            None => Some(0),
        };
        if let Some(question) = next.and_then(|at| questions.get(at).cloned()) {
            self.view.focus = Some(question.clone());
            self.view.target = Some(question);
        }
    }

    /// Marks the question that is worked on as answered.
    fn answered(&mut self, context: &Context) {
        let mut asked = Asked::default();
        let shared = self.shared(measure::WIDE);
        let on_section = matches!(self.view.screen, Screen::Section(_));
        let focus = self.view.focus.as_deref().filter(|_| on_section && shared.may_write);
        if let Some((id, answer)) = focus.and_then(|id| Some((id, shared.project.answer(id)?))) {
            let answered = Answer { status: Status::Answered, ..answer.clone() };
            asked.request(Request::EndRun);
            asked.answer(&shared, id, answered);
        }
        self.carry_out(context, asked);
    }

    /// Keys that work wherever the focus is; taken before any widget sees them.
    fn keys(&mut self, context: &Context) {
        if self.dialog.is_some() || self.files.is_some() {
            return;
        }
        // What is typed to find something is not undone in the project.
        if self.view.palette.is_some() || self.view.keys {
            return;
        }
        let pressed =
            |i: &egui::InputState| i.events.iter().any(|e| matches!(e, egui::Event::Key { pressed: true, .. }));
        if !context.input(pressed) {
            return;
        }
        // The longer ones first: Ctrl+Shift+Z is not Ctrl+Z.
        let workshop = self.view.workshop.is_some();
        let here = Action::ALL.iter().filter(|a| !workshop || a.works_over_all());
        let mut keys: Vec<_> = here.flat_map(|a| a.keys().iter().map(move |k| (*a, *k))).collect();
        keys.sort_by_key(|(_, k)| std::cmp::Reverse(u8::from(k.modifiers.shift)));
        for (action, key) in keys {
            if context.input_mut(|i| i.consume_shortcut(&key)) {
                self.act(context, action);
            }
        }
        if workshop {
            return;
        }
        // Digits by their place on the keyboard: where they need Shift, as in France, the key is the same.
        let digits =
            [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
        let pressed = context.input_mut(|i| {
            let found = i.events.iter().position(|event| {
                matches!(event, egui::Event::Key { key, physical_key, pressed: true, modifiers, .. }
                    if modifiers.command && !modifiers.alt
                        && digits.contains(&physical_key.unwrap_or(*key)))
            })?;
            match i.events.remove(found) {
                egui::Event::Key { key, physical_key, .. } => {
                    digits.iter().position(|d| *d == physical_key.unwrap_or(key))
                }
                _ => None,
            }
        });
        if let (Some(at), Some(_)) = (pressed, &self.document) {
            let sections: Vec<String> = self.shared(measure::WIDE).sections().iter().map(|s| s.name.clone()).collect();
            if let Some(name) = sections.get(at) {
                self.view.go(Place { screen: Screen::Section(name.clone()), target: None });
            }
        }
    }

    fn remember(&mut self, context: &Context) {
        let size = context.input(|i| i.viewport().inner_rect).map(|r| r.size() * context.zoom_factor());
        if let Some(size) = size.filter(|s| s.x > 100.0 && s.y > 100.0) {
            self.settings.size = (size.x.round(), size.y.round());
        }
    }

    fn take_settings(&mut self, settings: Settings) {
        self.settings = settings;
        self.speak();
        self.save_settings();
    }

    /// Writes what the window remembers, if it changed.
    fn save_settings(&mut self) {
        let mut settings = self.settings.clone();
        // What was asked for once is not remembered for good.
        if let Some(before) = self.language_before.as_ref().filter(|_| settings.language == self.first_language) {
            settings.language.clone_from(before);
        }
        if settings != self.remembered && settings.save(&self.folders).is_ok() {
            self.remembered = settings;
        }
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
        self.count();
        self.follows.search(&context, &self.catalogue, self.document.as_ref());

        let width = ui.available_width();
        let mut asked = Asked::default();
        let mut view = std::mem::take(&mut self.view);
        {
            let shared = self.shared(width);
            topbar::ui(ui, &shared, self.document.as_ref(), &self.settings, &mut view, &mut asked);
            if self.document.is_some() && !matches!(view.screen, Screen::Start) {
                navigation::ui(ui, &shared, &mut view, &mut asked);
            }
            pages::ui(ui, &shared, self.document.as_ref(), &self.settings, &mut view, &mut asked);
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
    }
}
