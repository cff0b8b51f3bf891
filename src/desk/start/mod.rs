//! The start screen: a new design, files to go on with, what a crash left behind, examples, contents of the toolkit.

mod contents;
mod load;
mod recent;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError};
use std::time::Duration;

use egui::{Frame, Label, Margin, Panel, ScrollArea, Ui, UiBuilder, vec2};

use super::action::Action;
use super::icon::Icon;
use super::shared::{Asked, Request, Shared};
use super::theme::{self, Type, space};
use super::widgets::{self, Button, Notice, Weight};
use crate::assets::Assets;
use crate::catalogue::Catalogue;
use crate::store::{Folders, Recent, Settings};
use load::{Example, Left, News, Row, Wanted};

/// From this width on, what to begin stands beside what to go on with.
const TWO_COLUMNS: f32 = 940.0;
/// The page is never wider.
const WIDEST: f32 = 1232.0;

/// What the start screen has read of files so far.
#[derive(Default)]
pub struct StartView {
    recent: Vec<Recent>,
    rows: HashMap<PathBuf, Row>,
    left: Vec<Left>,
    examples: Option<Vec<Example>>,
    contents: Option<contents::Contents>,
    reading: Option<Receiver<News>>,
}

impl StartView {
    /// Looks at recent files, examples and what crashes left behind, off the frame.
    pub fn refresh(&mut self, folders: &Folders, settings: &Settings, assets: &Assets, catalogue: &Arc<Catalogue>) {
        self.recent.clone_from(&settings.recent);
        // What was read before stays until it has been read again, so that nothing flickers.
        self.rows.retain(|path, _| settings.recent.iter().any(|recent| recent.path == *path));
        self.reading = load::begin(Wanted {
            folders: folders.clone(),
            recent: settings.recent.clone(),
            assets: assets.clone(),
            catalogue: Arc::clone(catalogue),
            examples: self.examples.is_none(),
        });
    }

    fn poll(&mut self, context: &egui::Context) {
        let Some(reading) = &self.reading else { return };
        loop {
            match reading.try_recv() {
                Ok(News::Row(path, row)) => drop(self.rows.insert(path, row)),
                Ok(News::Left(left)) => self.left = left,
                Ok(News::Examples(examples)) => self.examples = Some(examples),
                Err(TryRecvError::Empty) => {
                    context.request_repaint_after(Duration::from_millis(40));
                    return;
                }
                Err(TryRecvError::Disconnected) => break,
            }
        }
        self.reading = None;
    }
}

/// Draws it.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut StartView, _target: Option<&str>, asked: &mut Asked) {
    view.poll(ui.ctx());
    let two = ui.available_width() >= TWO_COLUMNS;
    let side = if two { 40.0 } else { space::L };
    // The scroll bar stands in the margin, and the foot below the page in line with it.
    let bar = ui.spacing().scroll.allocated_width();
    let width = (ui.available_width() - 2.0 * side - bar).min(WIDEST);
    let margin = ((ui.available_width() - width) / 2.0).floor();
    if two {
        let foot = Frame::new().inner_margin(Margin::symmetric(0, 14));
        Panel::bottom("start-foot").frame(foot).show_separator_line(false).show(ui, |ui| {
            column(ui, margin, width, |ui| foot_ui(ui, shared, asked));
        });
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.add_space(if two { (ui.available_height() / 14.0).clamp(space::L, space::XXXL) } else { space::L });
        column(ui, margin, width, |ui| {
            if two {
                columns_ui(ui, shared, view, asked);
            } else {
                begin_ui(ui, shared, asked);
                ui.add_space(space::L);
                go_on_ui(ui, shared, view, asked);
                ui.add_space(space::L);
                contents::ui(ui, shared, &mut view.contents, asked);
                ui.add_space(space::L);
                foot_ui(ui, shared, asked);
            }
        });
        ui.add_space(space::L);
    });
}

/// A column of the page.
fn column(ui: &mut Ui, margin: f32, width: f32, body: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(margin);
        ui.vertical(|ui| {
            ui.set_width(width);
            body(ui);
        });
    });
}

fn columns_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut StartView, asked: &mut Asked) {
    let full = ui.available_width();
    let left = (full * 0.35).clamp(352.0, 430.0);
    let gap = (full * 0.083).clamp(space::XXL, 102.0);
    let side = |width: f32, top: egui::Pos2| {
        let place = egui::Rect::from_min_size(top, vec2(width, 0.0));
        UiBuilder::new().max_rect(place).layout(egui::Layout::top_down(egui::Align::Min))
    };
    let top = ui.cursor().min;
    let first = ui.scope_builder(side(left, top), |ui| {
        ui.set_width(left);
        begin_ui(ui, shared, asked);
        ui.add_space(space::XL);
        contents::ui(ui, shared, &mut view.contents, asked);
    });
    let right = full - left - gap;
    let second = ui.scope_builder(side(right, top + vec2(left + gap, 0.0)), |ui| {
        ui.set_width(right);
        go_on_ui(ui, shared, view, asked);
    });
    ui.advance_cursor_after_rect(first.response.rect.union(second.response.rect));
}

/// What Jalon is for, and how to begin.
fn begin_ui(ui: &mut Ui, shared: &Shared<'_>, asked: &mut Asked) {
    widgets::heading(ui, Type::Display, 1, &shared.say("start-heading"));
    ui.add_space(space::XS);
    ui.add(Label::new(Type::Body.rich(shared.say("start-what"))).wrap());
    ui.add_space(space::M);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        if Button::main(&shared.say("action-new")).icon(Icon::Add).on_start().show(ui).clicked() {
            asked.request(Request::Do(Action::New));
        }
        if Button::second(&shared.say("action-open")).icon(Icon::Folder).on_start().show(ui).clicked() {
            asked.request(Request::Do(Action::Open));
        }
        if Button::second(&shared.say("action-review")).icon(Icon::Review).on_start().show(ui).clicked() {
            asked.request(Request::Do(Action::Review));
        }
    });
}

/// What a crash left behind, recent files, examples.
fn go_on_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut StartView, asked: &mut Asked) {
    for left in &view.left {
        left_ui(ui, shared, left, asked);
    }
    if !view.recent.is_empty() {
        recent::ui(ui, shared, &view.recent, &view.rows, asked);
        ui.add_space(space::XL);
    }
    if let Some(examples) = view.examples.as_ref().filter(|e| !e.is_empty()) {
        contents::examples_ui(ui, shared, examples, asked);
    }
}

fn left_ui(ui: &mut Ui, shared: &Shared<'_>, left: &Left, asked: &mut Asked) {
    let name = left.journal.head.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let title = left.title.clone().unwrap_or(name);
    let day = recent::day(shared, left.journal.at);
    let sentence = match left.changes {
        Some(changes) => {
            let values = [("day", day.into()), ("count", fluent_bundle::FluentValue::from(changes))];
            shared.words.say_with("start-left", values)
        }
        None => shared.say_with("start-left-encrypted", &[("day", &day)]),
    };
    let see = shared.say("start-see-difference");
    let notice = Notice::new(Weight::Consider, &title, &sentence).icon(Icon::History);
    if notice.actions(&[&see]).show(ui).is_some() {
        asked.request(Request::Recover(left.journal.journal.clone()));
    }
    ui.add_space(space::M);
}

/// The tour, and where files are.
fn foot_ui(ui: &mut Ui, shared: &Shared<'_>, asked: &mut Asked) {
    let t = theme::tokens(ui);
    ui.horizontal_wrapped(|ui| {
        if widgets::link(ui, Type::Control, &shared.say("start-tour")).clicked() {
            asked.request(Request::Do(Action::Tour));
        }
        let stay = shared.say("start-stay");
        let words = Label::new(Type::Small.rich(stay).color(t.muted));
        if ui.available_width() > 420.0 {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| ui.add(words));
        } else {
            ui.end_row();
            ui.add(words.wrap());
        }
    });
}
