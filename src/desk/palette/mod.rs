//! Find anything: questions, answers, lessons, indicators, terms, gaps, commands and files, while one types.

mod project;
mod results;

use std::sync::{Arc, OnceLock};

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align, Align2, Color32, Context, Frame, Id, Key, Label, Margin, Modal, Modifiers, Rect, Role, ScrollArea, Sense,
    Stroke, Ui, UiBuilder, vec2,
};

use super::action::Action;
use super::keys;
use super::shared::{Asked, Request, Screen, Shared};
use super::theme::{self, Tokens, Type, radius, stroke};
use super::widgets::{focus_ring, group, search_field};
use crate::catalogue::{Catalogue, SearchIndex};
use crate::project::Project;
use crate::store::Recent;
use crate::wording::Wording;
use project::ProjectIndex;
use results::{Found, Results, Sources, To};

/// The words of the toolkit, ready to be searched: read off the frame, once for each language.
#[derive(Clone, Default)]
pub struct Finder {
    language: String,
    index: Arc<OnceLock<SearchIndex>>,
}

impl Finder {
    /// Begins to read the toolkit's words, unless that has been done.
    pub fn prepare(&mut self, catalogue: &Arc<Catalogue>, words: &Arc<Wording>, context: &Context) {
        if self.language == words.language() {
            return;
        }
        words.language().clone_into(&mut self.language);
        self.index = Arc::new(OnceLock::new());
        let (index, catalogue, words) = (Arc::clone(&self.index), Arc::clone(catalogue), Arc::clone(words));
        off_frame(context, move || drop(index.set(SearchIndex::new(&catalogue, &words))));
    }
}

/// Does something on a thread of its own and wakes the window when it is done.
fn off_frame(context: &Context, work: impl FnOnce() + Send + 'static) {
    let context = context.clone();
    let work = move || {
        work();
        context.request_repaint();
    };
    // Without threads there is no search, and the rest of the palette works.
    let _ = std::thread::Builder::new().name("find".to_owned()).spawn(work);
}

/// What is typed and found.
pub struct PaletteView {
    query: String,
    toolkit: Arc<OnceLock<SearchIndex>>,
    project: Option<Arc<OnceLock<ProjectIndex>>>,
    recent: Vec<Recent>,
    results: Results,
    /// What was searched, and in which of the two indexes.
    searched: Option<(String, bool, bool)>,
    at: usize,
    /// The chosen row is to come into view.
    moved: bool,
    opened: bool,
}

impl PaletteView {
    /// Opens it. The project is read off the frame.
    pub fn open(finder: &Finder, project: Option<&Project>, recent: &[Recent], context: &Context) -> Self {
        let index = project.map(|project| {
            let index = Arc::new(OnceLock::new());
            let (filled, project) = (Arc::clone(&index), project.clone());
            off_frame(context, move || drop(filled.set(ProjectIndex::new(&project))));
            index
        });
        Self {
            query: String::new(),
            toolkit: Arc::clone(&finder.index),
            project: index,
            recent: recent.to_vec(),
            results: Results::default(),
            searched: None,
            at: 0,
            moved: false,
            opened: false,
        }
    }

    fn search(&mut self, shared: &Shared<'_>) {
        let project = self.project.as_ref().and_then(|index| index.get());
        let sources =
            Sources { toolkit: self.toolkit.get(), project, recent: &self.recent, open: self.project.is_some() };
        let ready = (sources.toolkit.is_some(), project.is_some());
        let same = self.searched.as_ref().is_some_and(|(query, a, b)| *query == self.query && (*a, *b) == ready);
        if same {
            return;
        }
        self.results = results::search(shared, &self.query, &sources);
        if self.searched.as_ref().is_none_or(|(query, ..)| *query != self.query) {
            self.at = 0;
            self.moved = true;
        }
        self.at = self.at.min(self.results.found.len().saturating_sub(1));
        self.searched = Some((self.query.clone(), ready.0, ready.1));
    }

    /// Is something still being read?
    fn reading(&self) -> bool {
        self.toolkit.get().is_none() || self.project.as_ref().is_some_and(|index| index.get().is_none())
    }
}

/// Draws it over everything. False: it is to be closed.
pub fn ui(context: &Context, shared: &Shared<'_>, view: &mut PaletteView, asked: &mut Asked) -> bool {
    let t = theme::tokens_of(&context.style_of(context.theme()).visuals);
    let screen = context.content_rect();
    let width = (screen.width() - 32.0).min(680.0);
    let id = Id::unique("palette");
    let frame = Frame::new()
        .fill(t.card)
        .stroke(Stroke::new(stroke::HAIR, t.edge))
        .corner_radius(radius::DIALOG)
        .inner_margin(Margin { left: 12, right: 12, top: 12, bottom: 10 });
    let down = if screen.height() < 500.0 { 8.0 } else { 56.0 };
    let area = Modal::default_area(id).anchor(Align2::CENTER_TOP, vec2(0.0, down));
    view.search(shared);
    let mut taken = pressed(context, view);
    let again = Action::Find.keys().iter().any(|key| context.input_mut(|i| i.consume_shortcut(key)));
    let modal = Modal::new(id).area(area).frame(frame).backdrop_color(t.dim);
    let shown = modal.show(context, |ui| {
        ui.set_width(width - 26.0);
        let name = shared.say("action-find");
        let named = UiBuilder::new().accessibility_role(Role::Dialog).accessibility_label(&*name);
        ui.scope_builder(named, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let name = shared.say(if view.project.is_some() { "top-find" } else { "top-find-toolkit" });
            let field = search_field(ui, &name, f32::INFINITY, &mut view.query);
            if !std::mem::replace(&mut view.opened, true) {
                field.request_focus();
            }
            if field.changed() {
                view.search(shared);
            }
            if !view.results.found.is_empty() {
                let chosen = row_id(view.at).accesskit_id();
                ui.ctx().accesskit_node_builder(field.id, |node| node.set_active_descendant(chosen));
            }
            let height = (screen.height() - down - 120.0).clamp(120.0, 560.0);
            let list = ScrollArea::vertical().max_height(height).auto_shrink([false, true]).id_salt("found");
            list.show(ui, |ui| {
                if let Some(at) = list_ui(ui, shared, view) {
                    taken = Some(at);
                }
            });
            foot_ui(ui, shared, view);
        });
    });
    if let Some(found) = taken.and_then(|at| view.results.found.get(at)) {
        take(found, shared, asked);
        return false;
    }
    !again && !shown.should_close()
}

/// Keys that move through the results, taken before the field sees them. The result that Enter takes.
fn pressed(context: &Context, view: &mut PaletteView) -> Option<usize> {
    let pressed = |key| context.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    let last = view.results.found.len().saturating_sub(1);
    let before = view.at;
    if pressed(Key::ArrowDown) {
        view.at = (view.at + 1).min(last);
    } else if pressed(Key::ArrowUp) {
        view.at = view.at.saturating_sub(1);
    } else if pressed(Key::PageDown) {
        view.at = (view.at + 8).min(last);
    } else if pressed(Key::PageUp) {
        view.at = view.at.saturating_sub(8);
    }
    view.moved |= view.at != before;
    // A row that was reached with Tab answers Enter itself.
    let on_row = context.memory(egui::Memory::focused).is_some_and(|id| (0..=last).map(row_id).any(|row| row == id));
    (!on_row && pressed(Key::Enter)).then_some(view.at)
}

fn row_id(n: usize) -> Id {
    Id::unique(("found", n))
}

/// Goes where a result leads.
fn take(found: &Found, shared: &Shared<'_>, asked: &mut Asked) {
    match &found.to {
        To::Place(screen, target) => {
            asked.go(screen.clone(), target.as_deref());
            let question = target.as_ref().filter(|id| is_question(shared, id));
            if let (Screen::Section(_), Some(question)) = (screen, question) {
                asked.request(Request::Focus(question.clone()));
            }
        }
        To::Do(action) => asked.request(Request::Do(*action)),
        To::File(path) => asked.request(Request::Open(path.clone())),
    }
}

fn is_question(shared: &Shared<'_>, id: &str) -> bool {
    let printed = shared.catalogue.get(id).is_some_and(|item| item.kind == crate::catalogue::Kind::Question);
    printed || shared.project.own_questions.iter().any(|q| q.id.as_str() == id)
}

/// The results in their groups; the one that was clicked.
fn list_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut PaletteView) -> Option<usize> {
    let mut clicked = None;
    let mut here = None;
    let moved = std::mem::take(&mut view.moved);
    let more = |ui: &mut Ui, of: Option<results::Group>| {
        let count = view.results.more.iter().find(|(group, _)| Some(*group) == of).map(|(_, more)| *more);
        if let Some(count) = count {
            let words = Type::Small.rich(shared.say_count("browser-more", count)).color(theme::tokens(ui).muted);
            ui.horizontal(|ui| {
                ui.add_space(38.0);
                ui.add(Label::new(words).truncate());
            });
        }
    };
    for (n, found) in view.results.found.iter().enumerate() {
        if here != Some(found.group) {
            more(ui, here);
            here = Some(found.group);
            ui.add_space(4.0);
            ui.horizontal(|ui| {
                ui.add_space(8.0);
                group(ui, 2, &shared.say(found.group.message()));
            });
        }
        if row_ui(ui, shared, found, &view.query, (n, n == view.at, moved && n == view.at)) {
            clicked = Some(n);
        }
    }
    more(ui, here);
    clicked
}

/// A result: sign, title, where it is, and a line around what was found.
fn row_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    found: &Found,
    query: &str,
    (n, chosen, reveal): (usize, bool, bool),
) -> bool {
    const LEFT: f32 = 38.0;
    let t = theme::tokens(ui);
    let shortcut = match &found.to {
        To::Do(action) => action.keys().first().map(|key| keys::named(ui.ctx(), shared, *key)),
        _ => None,
    };
    let high = if found.text.is_empty() { 34.0 } else { 50.0 };
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), high));
    if reveal {
        ui.scroll_to_rect(rect.expand2(vec2(0.0, 30.0)), None);
    }
    let response = ui.interact(rect, row_id(n), Sense::click());
    response.widget_info(|| egui::WidgetInfo::selected(Role::ListBoxOption, true, chosen, &found.title));
    let about = format!("{} {}", found.place, found.text);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_selected(chosen);
        node.set_description(about.trim());
    });
    if !ui.is_rect_visible(rect) {
        return response.clicked();
    }
    if chosen || response.hovered() {
        ui.painter().rect_filled(rect, radius::CHIP, if chosen { t.accent_soft } else { t.none_soft });
    }
    if chosen {
        let rule = Rect::from_min_size(rect.min, vec2(stroke::RULE, rect.height()));
        ui.painter().rect_filled(rule, 0, t.accent);
    }
    found.icon.paint(ui.painter(), rect.left_top() + vec2(20.0, 17.0), 18.0, t.muted);
    let mut place = LayoutJob::default();
    let place_text = shortcut.as_deref().unwrap_or(&found.place);
    place.append(place_text, 0.0, Type::Small.format(t.muted));
    place.wrap = TextWrapping::truncate_at_width(rect.width() * 0.4);
    let place = ui.painter().layout_job(place);
    let right = rect.right() - 12.0;
    let width = right - place.size().x - 16.0 - (rect.left() + LEFT);
    ui.painter().galley(egui::pos2(right - place.size().x, rect.top() + 17.0 - place.size().y / 2.0), place, t.muted);
    let title = ui.painter().layout_job(marked(&found.title, query, Type::Control, t.text, t, width));
    let at = egui::pos2(rect.left() + LEFT, rect.top() + 17.0 - title.size().y / 2.0);
    ui.painter().galley(at, title, t.text);
    if !found.text.is_empty() {
        let width = right - rect.left() - LEFT;
        let text = ui.painter().layout_job(marked(&found.text, query, Type::Small, t.muted, t, width));
        ui.painter().galley(egui::pos2(rect.left() + LEFT, rect.top() + 28.0), text, t.muted);
    }
    focus_ring(ui, &response, radius::CHIP);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}

/// A line of text with the words of the query marked.
fn marked(text: &str, query: &str, style: Type, colour: Color32, t: &Tokens, width: f32) -> LayoutJob {
    // What does not fit on the line is not laid out.
    let end = text.char_indices().nth(240).map_or(text.len(), |(at, _)| at);
    let text = text[..end].replace('\n', " ");
    let plain = style.format(colour);
    let hit = egui::TextFormat { background: t.select, color: t.text, ..plain.clone() };
    let mut job = LayoutJob::default();
    let mut from = 0;
    for range in SearchIndex::marks(&text, query) {
        job.append(&text[from..range.start], 0.0, plain.clone());
        job.append(&text[range.clone()], 0.0, hit.clone());
        from = range.end;
    }
    job.append(&text[from..], 0.0, plain);
    job.wrap = TextWrapping::truncate_at_width(width.max(40.0));
    job
}

fn foot_ui(ui: &mut Ui, shared: &Shared<'_>, view: &PaletteView) {
    let muted = theme::tokens(ui).muted;
    ui.horizontal(|ui| {
        ui.add_space(8.0);
        let reading = view.reading() && !view.query.trim().is_empty();
        let state = if reading {
            Some(shared.say("find-reading"))
        } else {
            view.results.found.is_empty().then(|| shared.say("browser-nothing"))
        };
        let told = state.as_deref().unwrap_or_default();
        let words = ui.add(Label::new(Type::Control.rich(told).color(muted)));
        ui.ctx().accesskit_node_builder(words.id, |node| node.set_live(egui::accesskit::Live::Polite));
        if ui.available_width() > 280.0 {
            ui.with_layout(egui::Layout::right_to_left(Align::Center), |ui| {
                ui.add(Label::new(Type::Small.rich(shared.say("find-keys")).color(muted)).truncate());
            });
        }
    });
}
