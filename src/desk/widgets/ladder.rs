//! The rung ladder of an evaluation: impact at the top, baseline data at the foot, a staff at the left.

use egui::{Frame, Label, Margin, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, vec2};

use super::heading::heading;
use super::paint::{dashed_frame, focus_ring, one_line, say_chosen};
use crate::desk::icon::Icon;
use crate::desk::theme::{self, Type, radius, stroke};

/// One rung.
#[derive(Debug, Clone, Copy)]
pub struct Rung<'a> {
    /// Name.
    pub name: &'a str,
    /// What it shows.
    pub shows: &'a str,
    /// What it does not show.
    pub caution: &'a str,
    /// Are there indicators on it?
    pub filled: bool,
}

/// The rungs from top to bottom; `beside` draws what stands on each, at the right. Without a staff for sections
/// that have a checklist.
pub fn ladder(ui: &mut Ui, rungs: &[Rung], staff: bool, mut beside: impl FnMut(&mut Ui, usize)) {
    const STAFF: f32 = 10.0;
    const GAP: f32 = 16.0;
    let t = theme::tokens(ui);
    let full = ui.available_width();
    let indent = if staff { STAFF + GAP } else { 0.0 };
    // Side by side where both columns stay readable, else one below the other.
    let wide = full >= 480.0;
    let left = if wide { ((full - indent) * 0.44 - GAP).floor() } else { full - indent };
    ui.spacing_mut().item_spacing.y = 0.0;
    for (n, rung) in rungs.iter().enumerate() {
        let margin = Margin { left: indent as i8, right: 0, top: 10, bottom: 16 };
        let shown = Frame::NONE.inner_margin(margin).show(ui, |ui| {
            ui.set_width(full - indent);
            let layout = if wide {
                egui::Layout::left_to_right(egui::Align::TOP)
            } else {
                egui::Layout::top_down(egui::Align::LEFT)
            };
            ui.with_layout(layout, |ui| {
                ui.spacing_mut().item_spacing = vec2(GAP, 2.0);
                ui.vertical(|ui| {
                    ui.set_width(left);
                    rung_words(ui, rung);
                });
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width());
                    ui.spacing_mut().item_spacing.y = 8.0;
                    beside(ui, n);
                });
            });
        });
        let rect = shown.response.rect;
        let hair = Stroke::new(stroke::HAIR, t.line);
        ui.painter().hline(rect.x_range(), rect.top(), hair);
        if n + 1 == rungs.len() {
            ui.painter().hline(rect.x_range(), rect.bottom(), hair);
        }
        if staff {
            let place = Rect::from_min_size(rect.min, vec2(STAFF, rect.height()));
            let ground = if rung.filled { t.accent } else { t.card };
            ui.painter().rect(place, 0, ground, Stroke::new(stroke::LINK, t.accent), StrokeKind::Inside);
        }
    }
}

fn rung_words(ui: &mut Ui, rung: &Rung) {
    let t = theme::tokens(ui);
    ui.spacing_mut().item_spacing.y = 2.0;
    heading(ui, Type::Row, 3, rung.name);
    if !rung.shows.is_empty() {
        ui.add(Label::new(Type::Small.rich(rung.shows).color(t.muted)).wrap());
    }
    if !rung.caution.is_empty() {
        let frame = Frame::NONE.inner_margin(Margin { left: 21, ..Margin::ZERO });
        let shown = frame.show(ui, |ui| ui.add(Label::new(Type::Small.rich(rung.caution).color(t.text)).wrap()));
        Icon::Caution.paint(ui.painter(), shown.response.rect.min + vec2(8.0, 9.0), 16.0, t.gap);
    }
}

/// A dashed place on a rung that says what is missing.
pub fn missing_place(ui: &mut Ui, words: &str) -> Response {
    let t = theme::tokens(ui);
    let shown = Frame::NONE.inner_margin(Margin::symmetric(11, 6)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(Type::Control.rich(words).color(t.muted)).wrap())
    });
    dashed_frame(ui, shown.response.rect, f32::from(radius::CHIP), Stroke::new(stroke::HAIR, t.edge));
    shown.inner
}

/// An indicator on a rung: its code, its name, a caret.
pub fn indicator_row(ui: &mut Ui, code: &str, name: &str, chosen: bool) -> Response {
    let t = theme::tokens(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::click());
    say_chosen(ui, &response, Role::Button, chosen, format!("{code} {name}").trim());
    let ground = if response.hovered() { t.none_soft } else { t.card };
    let (width, edge) = if chosen { (stroke::CHOSEN, t.accent) } else { (stroke::HAIR, t.line) };
    ui.painter().rect(rect, radius::CHIP, ground, Stroke::new(width, edge), StrokeKind::Inside);
    let code = one_line(ui, Type::Control, t.muted, code);
    let at = egui::pos2(rect.left() + 9.0, rect.center().y - code.size().y / 2.0);
    let shift = if code.size().x > 0.0 { code.size().x + 10.0 } else { 0.0 };
    ui.painter().galley(at, code, t.muted);
    let style = if chosen { Type::Chosen } else { Type::Control };
    let place = Rect::from_min_max(egui::pos2(at.x + shift, rect.top()), rect.max - vec2(28.0, 0.0));
    let layout = egui::Layout::left_to_right(egui::Align::Center);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(place).layout(layout));
    inner.add(Label::new(style.rich(name).color(t.text)).truncate().selectable(false));
    Icon::CaretRight.paint(ui.painter(), rect.right_center() - vec2(16.0, 0.0), 16.0, t.muted);
    focus_ring(ui, &response, radius::CHIP);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
