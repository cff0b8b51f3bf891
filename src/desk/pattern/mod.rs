//! The pattern board: how trafficking runs, what feeds it and how far that is within reach, and what could be done, on
//! a plane of effect against feasibility.

mod factors;
mod parts;
mod plane;
mod responses;

use egui::{Frame, Id, Label, Margin, ScrollArea, Stroke, Ui, vec2};

use super::icon::Icon;
use super::programme::{select, sensitivity_value};
use super::shared::{Asked, Request, Shared};
use super::theme::{self, Type, radius, space, stroke};
use super::widgets::{Button, Editor, Empty, Field, Select, Tab, figure, heading, lines_field, menu_item, tabs};
use crate::insight::{self, Place};
use crate::note::figure::Figure;
use crate::note::figures::pattern_figure;
use crate::project::{Degree, Edit, EntityKind, Id as EntityId, Pattern, Sensitivity};

/// Factors and responses stand side by side from this width on.
const BESIDE: f32 = 980.0;
/// So many patterns stand side by side as tabs; more are chosen from a list.
const TABS: usize = 5;

/// State.
#[derive(Default)]
pub struct PatternView {
    chosen: Option<EntityId>,
    /// The response that stands out.
    response: Option<EntityId>,
    /// What was just added takes the keyboard.
    fresh: Option<EntityId>,
    /// The boards are shown as they are printed, one below the other.
    printed: bool,
    figures: Option<(u64, String, Vec<Figure>)>,
}

/// Draws the page.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut PatternView, target: Option<&str>, asked: &mut Asked) {
    let patterns = &shared.project.patterns;
    if let Some(target) = target {
        view.chosen = Some(EntityId::new(target));
        view.printed = false;
    }
    let at = view.chosen.as_ref().and_then(|id| patterns.iter().position(|pattern| pattern.id == *id)).unwrap_or(0);
    ScrollArea::vertical().id_salt("pattern").auto_shrink(false).show(ui, |ui| {
        let margin = if ui.available_width() < 700.0 { 12 } else { 24 };
        Frame::new().inner_margin(Margin { left: margin, right: margin, top: 14, bottom: 48 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            head_ui(ui, shared, view, at, asked);
            let Some(pattern) = patterns.get(at) else {
                empty_ui(ui, shared, view, asked);
                return;
            };
            if view.printed {
                printed_ui(ui, shared, view);
                return;
            }
            let mut new = pattern.clone();
            let changed = pattern_ui(ui, shared, view, &mut new, asked);
            if changed && shared.may_write {
                asked.edit(new);
            }
            super::advice::about_ui(ui, shared, asked, |place| match place {
                Place::Screen(screen) => matches!(screen, insight::Screen::Patterns | insight::Screen::Scope),
                Place::Entity(EntityKind::Pattern, id) => *id == pattern.id,
                _ => false,
            });
        });
    });
}

fn head_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut PatternView, at: usize, asked: &mut Asked) {
    let patterns = &shared.project.patterns;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(10.0, 6.0);
        heading(ui, Type::Title, 1, &shared.say("pattern-title"));
        if patterns.is_empty() {
            return;
        }
        let words = shared.say(if view.printed { "pattern-edit" } else { "pattern-printed" });
        let icon = if view.printed { Icon::Pattern } else { Icon::Note };
        if Button::quiet(&words).icon(icon).in_tray().show(ui).clicked() {
            view.printed = !view.printed;
        }
        let words = shared.say("pattern-add");
        if shared.may_write && Button::quiet(&words).icon(Icon::Add).in_tray().show(ui).clicked() {
            add(view, asked);
        }
    });
    if patterns.len() < 2 || view.printed {
        return;
    }
    let titled =
        |(at, pattern): (usize, &Pattern)| format!("{} {}", shared.words.count(at + 1), name_of(shared, pattern));
    let names: Vec<String> = patterns.iter().enumerate().map(titled).collect();
    let label = shared.say("pattern-which");
    let mut wanted = None;
    if names.len() <= TABS && ui.available_width() > 640.0 {
        let all: Vec<Tab<'_>> = names.iter().map(|words| Tab { words, count: "" }).collect();
        wanted = tabs(ui, &label, &all, at);
    } else {
        Select::new(&label, &names[at]).width(320.0).show(ui, |ui| {
            for (n, name) in names.iter().enumerate() {
                if menu_item(ui, None, n == at, name).clicked() {
                    wanted = Some(n);
                }
            }
        });
    }
    if let Some(pattern) = wanted.and_then(|at| patterns.get(at)) {
        view.chosen = Some(pattern.id.clone());
        view.response = None;
    }
}

fn name_of(shared: &Shared<'_>, pattern: &Pattern) -> String {
    let name = pattern.name.trim();
    if name.is_empty() { shared.say("pattern-unnamed").into_owned() } else { name.to_owned() }
}

fn add(view: &mut PatternView, asked: &mut Asked) {
    let id = EntityId::fresh();
    view.chosen = Some(id.clone());
    view.fresh = Some(id.clone());
    view.printed = false;
    asked.request(Request::EndRun);
    asked.edit(Pattern {
        id,
        name: String::new(),
        exploitation: Vec::new(),
        recruitment: String::new(),
        transport: String::new(),
        control: String::new(),
        vulnerability: Vec::new(),
        factors: Vec::new(),
        responses: Vec::new(),
        certainty: None,
        sensitivity: Sensitivity::default(),
    });
}

fn empty_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut PatternView, asked: &mut Asked) {
    ui.add_space(space::M);
    let (line, about, button) =
        (shared.say("pattern-empty"), shared.say("pattern-empty-about"), shared.say("pattern-add"));
    let mut empty = Empty::new(Icon::Pattern, &line, &about);
    if shared.may_write {
        empty = empty.button(Icon::Add, &button);
    }
    if empty.show(ui) {
        add(view, asked);
    }
}

/// All boards as the note prints them.
fn printed_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut PatternView) {
    let language = shared.words.language();
    if view.figures.as_ref().is_none_or(|(revision, of, _)| *revision != shared.revision || of != language) {
        let all = shared.project.patterns.iter().map(|pattern| pattern_figure(pattern, shared.words)).collect();
        view.figures = Some((shared.revision, language.to_owned(), all));
    }
    let Some((_, _, figures)) = &view.figures else { return };
    ui.add_space(space::S);
    for (drawing, pattern) in figures.iter().zip(&shared.project.patterns) {
        heading(ui, Type::Sheet, 2, &name_of(shared, pattern));
        let zoom = (ui.available_width() / drawing.width.max(1.0)).clamp(0.6, 1.2);
        let area = ScrollArea::horizontal().id_salt(pattern.id.as_str());
        let clicked = area.show(ui, |ui| figure(ui, drawing, zoom, None).clicked).inner;
        if let Some(id) = clicked {
            view.chosen = Some(pattern.id.clone());
            view.response = Some(EntityId::new(id));
            view.printed = false;
        }
        ui.add_space(space::M);
    }
}

/// Ends a run of typing when a field was left; true when the text changed.
fn typed(response: &egui::Response, asked: &mut Asked) -> bool {
    if response.lost_focus() {
        asked.request(Request::EndRun);
    }
    response.changed()
}

fn pattern_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    view: &mut PatternView,
    pattern: &mut Pattern,
    asked: &mut Asked,
) -> bool {
    ui.add_space(space::XS);
    let mut changed = name_ui(ui, shared, view, pattern, asked);
    ui.add_space(space::S);
    changed |= steps_ui(ui, shared, pattern, asked);
    ui.add_space(space::M);
    if ui.available_width() < BESIDE {
        changed |= factors::ui(ui, shared, view, pattern, asked);
        ui.add_space(space::M);
        return responses::ui(ui, shared, view, pattern, asked) || changed;
    }
    let width = ui.available_width() - space::XL;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::XL;
        for (half, share) in [(0, 0.45), (1, 0.55)] {
            ui.vertical(|ui| {
                ui.set_width(width * share);
                ui.spacing_mut().item_spacing.x = 8.0;
                changed |= if half == 0 {
                    factors::ui(ui, shared, view, pattern, asked)
                } else {
                    responses::ui(ui, shared, view, pattern, asked)
                };
            });
        }
    });
    changed
}

fn name_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut PatternView, pattern: &mut Pattern, asked: &mut Asked) -> bool {
    let mut changed = false;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, 6.0);
        let label = shared.say("pattern-name");
        let id = Id::unique(("pattern name", pattern.id.as_str()));
        let field = Field::new(&label).id(id).width(320.0).read_only(!shared.may_write).show(ui, &mut pattern.name);
        if view.fresh.as_ref() == Some(&pattern.id) {
            view.fresh = None;
            field.request_focus();
        }
        changed |= typed(&field, asked);
        let degrees: Vec<(Option<Degree>, String)> =
            Degree::ALL.iter().map(|one| (Some(*one), one.message())).collect();
        changed |= select(ui, shared, "pattern-certainty", &degrees, &mut pattern.certainty);
        changed |= sensitivity_value(ui, shared, &shared.say("programme-seen-by"), &mut pattern.sensitivity);
        let words = shared.say("pattern-remove");
        if shared.may_write && Button::quiet(&words).icon(Icon::Minus).in_tray().show(ui).clicked() {
            view.chosen = None;
            asked.request(Request::EndRun);
            asked.edit(Edit::Remove(EntityKind::Pattern, pattern.id.clone()));
        }
    });
    changed
}

/// Recruitment, transport, exploitation, control: side by side where there is room.
fn steps_ui(ui: &mut Ui, shared: &Shared<'_>, pattern: &mut Pattern, asked: &mut Asked) -> bool {
    let columns = match ui.available_width() {
        width if width >= 860.0 => 4,
        width if width >= 480.0 => 2,
        _ => 1,
    };
    let t = theme::tokens(ui);
    // Cards of a row are as high as the highest, which is known once they were drawn.
    let told = ui.scope_id().with("pattern steps");
    let before: f32 = ui.data(|data| data.get_temp(told)).unwrap_or_default();
    let least = if columns == 4 { before } else { 0.0 };
    let (mut changed, mut highest) = (false, 0.0_f32);
    ui.scope(|ui| {
        if columns == 4 {
            ui.spacing_mut().item_spacing.x = space::L;
        }
        ui.columns(columns, |ui| {
            for step in 0..4 {
                let ui = &mut ui[step % columns];
                ui.spacing_mut().item_spacing.x = 8.0;
                let card = card_ui(ui, least, |ui| step_ui(ui, shared, step, pattern, asked));
                changed |= card.changed;
                highest = highest.max(card.height);
                if columns == 4 && step < 3 {
                    let at = card.place.right_top() + vec2(space::L / 2.0, 30.0);
                    Icon::CaretRight.paint(ui.painter(), at, 18.0, t.muted);
                }
                ui.add_space(space::XS);
            }
        });
    });
    if (highest - before).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(told, highest));
        ui.ctx().request_repaint();
    }
    changed
}

/// A card that was drawn.
struct Card {
    changed: bool,
    place: egui::Rect,
    /// How high its content is by itself.
    height: f32,
}

fn card_ui(ui: &mut Ui, least: f32, content: impl FnOnce(&mut Ui) -> bool) -> Card {
    let t = theme::tokens(ui);
    let frame = Frame::new()
        .fill(t.card)
        .stroke(Stroke::new(stroke::HAIR, t.line))
        .corner_radius(radius::CARD)
        .inner_margin(Margin { left: 14, right: 12, top: 8, bottom: 10 });
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 5.0;
        let inner = ui.vertical(content);
        let height = inner.response.rect.height();
        if height < least {
            ui.allocate_space(vec2(0.0, least - height - ui.spacing().item_spacing.y));
        }
        (inner.inner, height)
    });
    let (changed, height) = shown.inner;
    Card { changed, place: shown.response.rect, height }
}

fn step_ui(ui: &mut Ui, shared: &Shared<'_>, step: usize, pattern: &mut Pattern, asked: &mut Asked) -> bool {
    let fixed = !shared.may_write;
    let key = pattern.id.to_string();
    let id = |name: &str| Id::unique(("pattern step", key.as_str(), name));
    let message = ["field-recruitment", "field-transport", "pattern-exploitation", "field-control"][step];
    let title = shared.say(message).into_owned();
    heading(ui, Type::Row, 2, &title);
    let text = match step {
        0 => &mut pattern.recruitment,
        1 => &mut pattern.transport,
        3 => &mut pattern.control,
        _ => {
            let label = shared.say("pattern-forms");
            let lines = lines_field(ui, id("forms"), &label, 3, fixed, &mut pattern.exploitation);
            if lines.left {
                asked.request(Request::EndRun);
            }
            return lines.changed;
        }
    };
    let editor = Editor::new(id(message), &title).style(Type::Panel).rows(3).read_only(fixed);
    typed(&editor.show(ui, text), asked)
}

/// A line of small print.
fn small(ui: &mut Ui, text: &str) {
    ui.add(Label::new(Type::Small.rich(text).color(theme::tokens(ui).muted)).wrap());
}
