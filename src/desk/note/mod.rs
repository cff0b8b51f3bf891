//! The note and other documents: what to put into them, how they will look, and writing them to a file.
//!
//! The preview is drawn from the document that every format is written from, so that what is seen is what leaves.

mod controls;
mod export;
mod lettering;
mod maker;
mod pen;
mod place;
mod preview;
mod table;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{CentralPanel, Frame, Label, Margin, Panel, Ui};

use super::icon::Icon;
use super::shared::{Asked, Request, Shared};
use super::theme::{self, Type, measure};
use super::topbar::own_names;
use super::widgets::{Button, Notice, Weight, heading};
use crate::note::document::Origin;
use crate::note::{Choice, Kind, Paper, Part};
use crate::project::EntityKind;
use crate::store::{Document, Noted, Settings};
pub(in crate::desk) use export::Export;
pub use export::told;
pub(in crate::desk) use maker::Made;
use maker::{Key, Maker};
use pen::Hit;
use preview::Preview;

/// How a document is chosen and shown.
#[derive(Default)]
pub struct NoteView {
    /// The project whose choice this is.
    path: PathBuf,
    language: String,
    choice: Choice,
    maker: Option<Maker>,
    /// Why there is none.
    unmade: Option<String>,
    shown: Option<Arc<Made>>,
    preview: Preview,
    export: Export,
    /// The choices are open over a narrow window.
    open: bool,
}

impl NoteView {
    /// Writes the document to this file.
    pub fn export_to(&mut self, path: &Path) {
        self.export.begin(path.to_owned());
    }

    /// Takes what was chosen for this project before.
    fn remember(&mut self, shared: &Shared<'_>, document: &Document, settings: &Settings) {
        if self.path == document.path() {
            return;
        }
        document.path().clone_into(&mut self.path);
        if let Some(noted) = settings.noted(&self.path) {
            self.language.clone_from(&noted.language);
            self.choice = choice_of(noted);
        } else {
            // The programme's own language is the better guess than that of the window.
            let wanted = &shared.project.identity.working_language;
            let known = own_names(shared).into_iter().any(|(code, _)| code == *wanted);
            self.language = if known { wanted.clone() } else { shared.words.language().to_owned() };
        }
    }

    fn make(&mut self, ui: &Ui, shared: &Shared<'_>) {
        if self.maker.is_none() && self.unmade.is_none() {
            match Maker::start(ui.ctx(), shared) {
                Ok(maker) => self.maker = Some(maker),
                Err(reason) => self.unmade = Some(reason),
            }
        }
        let Some(maker) = &mut self.maker else { return };
        let key = Key { revision: shared.revision, language: self.language.clone(), choice: self.choice.clone() };
        maker.wish(&key, shared);
        if let Some(made) = maker.latest() {
            self.preview.take(&made);
            if made.key.as_ref() == Some(&key) {
                self.export.feed(ui.ctx(), shared, &made);
            }
            self.shown = Some(made);
        }
        self.unmade = maker.failed().map(str::to_owned);
        if self.unmade.is_some() {
            self.export.give_up();
        }
    }
}

/// Draws the screen.
pub fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    document: &Document,
    settings: &Settings,
    view: &mut NoteView,
    target: Option<&str>,
    asked: &mut Asked,
) {
    let t = theme::tokens(ui);
    view.remember(shared, document, settings);
    view.make(ui, shared);
    if let Some(target) = target {
        view.preview.reveal(target);
    }
    let before = (view.language.clone(), view.choice.clone());
    let narrow = shared.width < measure::NARROW;
    if narrow {
        let margin = Margin { left: 16, right: 16, top: 10, bottom: 8 };
        let bar = Frame::new().fill(t.page).inner_margin(margin);
        Panel::top("note-bar").frame(bar).show(ui, |ui| bar_ui(ui, shared, view, asked));
    } else {
        let ground = Frame::new().fill(t.page);
        Panel::left("note-choices").frame(ground).exact_size(320.0).resizable(false).show(ui, |ui| {
            controls::ui(ui, shared, view, asked);
        });
    }
    CentralPanel::default().frame(Frame::new().fill(t.desk)).show(ui, |ui| {
        if narrow && view.open {
            controls::ui(ui, shared, view, asked);
            return;
        }
        notices_ui(ui, shared, view);
        if let Some(hit) = view.preview.ui(ui, shared) {
            follow(shared, hit, asked);
        }
    });
    if before != (view.language.clone(), view.choice.clone()) {
        let mut settings = settings.clone();
        settings.note(noted(view));
        asked.request(Request::Settings(Box::new(settings)));
        ui.ctx().request_repaint();
    }
}

/// Over a narrow window: the title, and the way to the choices.
fn bar_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut NoteView, asked: &mut Asked) {
    ui.horizontal_wrapped(|ui| {
        let words = shared.say(if view.open { "note-desk-to-preview" } else { "note-desk-to-choices" });
        if !view.open {
            heading(ui, Type::Row, 1, &shared.say(&view.choice.kind.message()));
        }
        let icon = if view.open { Icon::Note } else { Icon::CaretDown };
        if Button::second(&words).icon(icon).in_tray().show(ui).clicked() {
            view.open = !view.open;
        }
        if !view.open {
            controls::export_ui(ui, shared, view, asked);
        }
    });
}

/// What is being written, what was, and why there is nothing to see.
fn notices_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut NoteView) {
    let says = view.export.says_something() || view.unmade.is_some() || view.shown.is_none();
    if !says {
        return;
    }
    Frame::new().inner_margin(Margin { left: 24, right: 24, top: 12, bottom: 4 }).show(ui, |ui| {
        view.export.ui(ui, shared);
        if let Some(reason) = &view.unmade {
            let first = shared.say("note-desk-unmade-first");
            let text = shared.say_with("note-desk-unmade", &[("reason", reason)]);
            Notice::new(Weight::Serious, &first, &text).show(ui);
        } else if view.shown.is_none() {
            let t = theme::tokens(ui);
            ui.add(Label::new(Type::Panel.rich(shared.say("note-desk-making")).color(t.muted)).wrap());
        }
    });
}

/// Goes to where what was clicked is written.
fn follow(shared: &Shared<'_>, hit: Hit, asked: &mut Asked) {
    let origin = match hit {
        Hit::Outside(address) => return asked.request(Request::Address(address)),
        Hit::Origin(origin) => Some(origin),
        Hit::Part(id) => origin_of_part(shared, &id),
        Hit::Inside(_) | Hit::Heading(_) => None,
    };
    if let Some(place) = origin.and_then(|origin| place::of(shared, &origin)) {
        asked.request(Request::Go(place));
    }
}

/// What a part of a figure stands for.
fn origin_of_part(shared: &Shared<'_>, id: &str) -> Option<Origin> {
    if shared.catalogue.get(id).is_some() {
        return Some(Origin::Question(id.to_owned()));
    }
    if shared.project.chain.iter().any(|one| one.id.as_str() == id) {
        return Some(Origin::Entity(EntityKind::ChainStatement, id.to_owned()));
    }
    let found = shared.project.indicators.iter().any(|one| one.id.as_str() == id);
    found.then(|| Origin::Entity(EntityKind::Indicator, id.to_owned()))
}

/// A choice as settings keep it.
fn noted(view: &NoteView) -> Noted {
    let choice = &view.choice;
    Noted {
        path: view.path.clone(),
        language: view.language.clone(),
        kind: choice.kind.name().to_owned(),
        without: choice.without.iter().map(|part| part.name().to_owned()).collect(),
        audience: choice.audience,
        paper: choice.paper.name().to_owned(),
        draft: choice.draft,
        sections: choice.sections.iter().cloned().collect(),
    }
}

/// A choice from what settings keep; a name that no version here knows falls away.
fn choice_of(noted: &Noted) -> Choice {
    Choice {
        kind: Kind::parse(&noted.kind).unwrap_or(Kind::Note),
        without: noted.without.iter().filter_map(|name| Part::parse(name)).collect(),
        audience: noted.audience,
        paper: Paper::parse(&noted.paper).unwrap_or(Paper::A4),
        draft: noted.draft,
        sections: noted.sections.iter().cloned().collect(),
    }
}
