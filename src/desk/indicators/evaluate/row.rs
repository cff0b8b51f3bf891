//! A question of the evaluation: at rest in its columns, and open with its fields.

use std::sync::Arc;

use egui::{Align, Frame, Galley, Id, Key, Label, Layout, Margin, Sense, Stroke, Ui, vec2};

use super::matrix::{GAP, MatrixView, SHARES, WIDE};
use super::place::indicator_name;
use crate::desk::icon::Icon;
use crate::desk::programme::sensitivity_value;
use crate::desk::section::galley;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type, radius, stroke};
use crate::desk::widgets::{Button, Field, Picker, Select, Typed, focus_ring, icon_button, menu_item};
use crate::project::{Criterion, Edit, EntityKind, Id as EntityId, MatrixRow};

/// Left of the question, and what else is taken at the sides.
pub(super) const LEFT: f32 = 0.0;
pub(super) const SIDE: f32 = 44.0;

/// The texts of a row, laid out where they stand.
fn texts(ui: &Ui, shared: &Shared<'_>, row: &MatrixRow, width: f32) -> (Vec<(egui::Vec2, Arc<Galley>)>, f32) {
    let t = theme::tokens(ui);
    let dash = "–".to_owned();
    let names: Vec<String> = row
        .indicators
        .iter()
        .filter_map(|id| shared.project.indicators.iter().find(|one| one.id == *id))
        .map(|one| indicator_name(shared, one))
        .collect();
    let or = |text: &str| if text.trim().is_empty() { dash.clone() } else { text.trim().to_owned() };
    let unnamed = shared.say("matrix-unnamed");
    let (question, colour) =
        if row.question.trim().is_empty() { (&*unnamed, t.muted) } else { (row.question.trim(), t.text) };
    let cells = [or(&names.join("\n")), or(&row.sources), or(&row.methods)];
    let mut all = Vec::new();
    if width < WIDE {
        let room = width - LEFT - SIDE;
        let first = galley(ui, Type::Panel, colour, question, room);
        let mut high = first.size().y + 2.0;
        all.push((vec2(LEFT, 0.0), first));
        for text in cells.into_iter().filter(|text| *text != dash) {
            let next = galley(ui, Type::Small, t.muted, &text, room);
            all.push((vec2(LEFT, high), Arc::clone(&next)));
            high += next.size().y + 2.0;
        }
        return (all, high);
    }
    let full = width - 3.0 * GAP - SIDE;
    let mut x = LEFT;
    let mut high: f32 = 0.0;
    let texts = std::iter::once(question.to_owned()).chain(cells);
    for (n, (text, share)) in texts.zip(SHARES).enumerate() {
        let (style, colour) = match (n, text == dash) {
            (0, _) => (Type::Panel, colour),
            (_, true) => (Type::Control, t.muted),
            _ => (Type::Control, t.text),
        };
        let laid = galley(ui, style, colour, &text, full * share - 6.0);
        high = high.max(laid.size().y);
        all.push((vec2(x, 0.0), laid));
        x += full * share + GAP;
    }
    (all, high)
}

fn row_id(id: &EntityId) -> Id {
    Id::unique(("matrix-row", id.as_str()))
}

/// One at rest.
pub(super) fn rest_ui(ui: &mut Ui, shared: &Shared<'_>, row: &MatrixRow, view: &mut MatrixView) {
    let t = theme::tokens(ui);
    let width = ui.available_width();
    let (texts, high) = texts(ui, shared, row, width);
    let (_, rect) = ui.allocate_space(vec2(width, (high + 16.0).max(40.0)));
    let response = ui.interact(rect, row_id(&row.id), Sense::click());
    let unnamed = shared.say("matrix-unnamed");
    let name = if row.question.trim().is_empty() { &*unnamed } else { row.question.trim() };
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name));
    let told: Vec<&str> = texts.iter().skip(1).map(|(_, galley)| galley.text()).collect();
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(told.join("\n"));
        node.set_expanded(false);
    });
    if view.back.as_deref() == Some(row.id.as_str()) {
        view.back = None;
        response.request_focus();
    }
    if ui.is_rect_visible(rect) {
        if response.hovered() {
            ui.painter().rect_filled(rect.expand2(vec2(8.0, 0.0)), radius::CHIP, t.none_soft);
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(stroke::HAIR, t.line));
        for (at, galley) in texts {
            ui.painter().galley(rect.min + at + vec2(0.0, 8.0), galley, t.text);
        }
        let caret = if shared.may_write { Icon::Modify } else { Icon::CaretDown };
        caret.paint(ui.painter(), rect.right_top() + vec2(-18.0, 19.0), 16.0, t.muted);
        focus_ring(ui, &response, radius::CHIP);
    }
    if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
        view.open(row.id.as_str());
    }
}

/// The one that is open.
pub(super) fn open_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    row: &MatrixRow,
    neighbours: (Option<&EntityId>, Option<&EntityId>),
    view: &mut MatrixView,
    asked: &mut Asked,
) {
    let t = theme::tokens(ui);
    let id = |part: &str| Id::unique(("matrix", part, row.id.as_str()));
    let mut new = row.clone();
    let mut typed = Typed::default();
    let mut close = false;
    ui.add_space(6.0);
    let frame = Frame::new()
        .fill(t.card)
        .stroke(Stroke::new(stroke::HAIR, t.edge))
        .corner_radius(radius::CARD)
        .inner_margin(Margin { left: 16, right: 16, top: 10, bottom: 8 });
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(16.0, 8.0);
        typed = fields_ui(ui, shared, &mut new, &id);
        ui.horizontal_wrapped(|ui| {
            let label = shared.say("programme-seen-by");
            typed.changed |= sensitivity_value(ui, shared, &label, &mut new.sensitivity);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                close = Button::second(&shared.say("programme-done")).in_tray().show(ui).clicked();
                if shared.may_write {
                    tools_ui(ui, shared, row, neighbours, view, asked);
                }
            });
        });
    });
    ui.add_space(6.0);
    if std::mem::take(&mut view.fresh) {
        ui.scroll_to_rect(shown.response.rect, None);
        ui.memory_mut(|m| m.request_focus(id("question")));
    }
    // Esc closes the card; what was typed stays.
    let free = ui.memory(|m| m.focused().is_none());
    if close || free && ui.input(|i| i.key_pressed(Key::Escape)) {
        view.back = view.open.take();
        asked.request(Request::EndRun);
    }
    if typed.changed && shared.may_write {
        asked.edit(new);
    }
    if typed.left {
        asked.request(Request::EndRun);
    }
}

fn fields_ui(ui: &mut Ui, shared: &Shared<'_>, new: &mut MatrixRow, id: &dyn Fn(&str) -> Id) -> Typed {
    let fixed = !shared.may_write;
    let mut typed = Typed::default();
    let text = |ui: &mut Ui, label: &str, part: &str, rows: usize, width: f32, text: &mut String| {
        let label = shared.say(label);
        let response = Field::new(&label).width(width).rows(rows).read_only(fixed).id(id(part)).show(ui, text);
        Typed { changed: response.changed(), left: response.lost_focus() }
    };
    let wide = ui.available_width();
    typed = typed.or(text(ui, "matrix-head-question", "question", 2, wide, &mut new.question));
    let before = new.criterion;
    let name = shared.say(&before.message());
    if !fixed {
        Select::new(&shared.say("matrix-criterion"), &name).width(240.0).show(ui, |ui| {
            for one in Criterion::ALL {
                if menu_item(ui, None, *one == before, &shared.say(&one.message())).clicked() {
                    new.criterion = *one;
                }
            }
        });
        typed.changed |= new.criterion != before;
    }
    typed.changed |= indicators_ui(ui, shared, new, id("indicator"));
    let half = if wide < WIDE { wide } else { (wide - 16.0) / 2.0 };
    let beside = |ui: &mut Ui, new: &mut MatrixRow| {
        let one = text(ui, "matrix-head-sources", "sources", 3, half, &mut new.sources);
        one.or(text(ui, "matrix-head-methods", "methods", 3, half, &mut new.methods))
    };
    let beside = if wide < WIDE { beside(ui, new) } else { ui.horizontal_top(|ui| beside(ui, new)).inner };
    typed.or(beside)
}

/// The indicators that would answer: each can be taken off, and others are found by typing.
fn indicators_ui(ui: &mut Ui, shared: &Shared<'_>, new: &mut MatrixRow, id: Id) -> bool {
    let t = theme::tokens(ui);
    let before = new.indicators.clone();
    let label = shared.say("matrix-head-indicators");
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add(Label::new(Type::Small.rich(&*label).color(t.muted)));
        let mut gone = None;
        for one in &new.indicators {
            let Some(indicator) = shared.project.indicators.iter().find(|i| i.id == *one) else { continue };
            let name = indicator_name(shared, indicator);
            ui.horizontal(|ui| {
                if shared.may_write {
                    let words = shared.say_with("matrix-take-off", &[("name", &name)]);
                    if icon_button(ui, Icon::Close, &words).clicked() {
                        gone = Some(one.clone());
                    }
                }
                ui.add(Label::new(Type::Control.rich(&name).color(t.text)).truncate());
            });
        }
        if let Some(gone) = gone {
            new.indicators.retain(|one| *one != gone);
        }
    });
    if shared.may_write {
        let left = shared.project.indicators.iter().filter(|i| !new.indicators.contains(&i.id));
        let options: Vec<(String, String)> = left.map(|i| (i.id.to_string(), indicator_name(shared, i))).collect();
        let label = shared.say("matrix-add-indicator");
        let found = Picker::new(id, &label, &options).width(360.0).show_to_add(ui, shared.words);
        // Only what the project measures can answer.
        let known = |code: &String| shared.project.indicators.iter().any(|i| i.id.as_str() == code);
        if let Some(code) = found.filter(known) {
            new.indicators.push(EntityId::new(code));
        }
    }
    new.indicators != before
}

/// Move up, move down, remove. Stands right to left, so the last is drawn first.
fn tools_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    row: &MatrixRow,
    (before, after): (Option<&EntityId>, Option<&EntityId>),
    view: &mut MatrixView,
    asked: &mut Asked,
) {
    if Button::quiet(&shared.say("programme-remove")).icon(Icon::Minus).in_tray().show(ui).clicked() {
        view.removed = Some((row.question.clone(), shared.revision + 1));
        view.open = None;
        asked.request(Request::EndRun);
        asked.edit(Edit::Remove(EntityKind::MatrixRow, row.id.clone()));
    }
    for (icon, name, beside) in
        [(Icon::CaretDown, "programme-move-down", after), (Icon::CaretUp, "programme-move-up", before)]
    {
        let name = shared.say(name).into_owned();
        let button = ui.add_enabled_ui(beside.is_some(), |ui| icon_button(ui, icon, &name)).inner;
        let place = beside.and_then(|id| shared.project.evaluation.iter().position(|one| one.id == *id));
        if let (true, Some(place)) = (button.clicked(), place) {
            let out = Edit::Remove(EntityKind::MatrixRow, row.id.clone());
            let back = Edit::Put(crate::project::Entity::MatrixRow(Box::new(row.clone())), Some(place));
            asked.edit(Edit::Group(vec![out, back]));
        }
    }
}
