//! A filter over rows: what it is, what it lets through, and a cross to be rid of it.

use egui::{Rect, Role, Sense, Stroke, StrokeKind, Ui, vec2};

use super::menu::open_menu;
use super::paint::{focus_ring, one_line, say};
use crate::desk::icon::Icon;
use crate::desk::theme::{self, Type, measure, radius, stroke};

/// What was asked of a filter in this frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filtered {
    /// It is to let everything through again.
    pub cleared: bool,
}

/// A filter, 32 high.
#[must_use]
pub struct Filter<'a> {
    label: &'a str,
    value: &'a str,
    active: Option<&'a str>,
}

impl<'a> Filter<'a> {
    /// What it filters by, and what it lets through now ("Owner", "anybody").
    pub fn new(label: &'a str, value: &'a str) -> Self {
        Self { label, value, active: None }
    }

    /// It holds something back; the word names the cross that clears it.
    pub fn active(mut self, clear: Option<&'a str>) -> Self {
        self.active = clear;
        self
    }

    /// Draws it; `menu` is what it opens.
    pub fn show(self, ui: &mut Ui, menu: impl FnOnce(&mut Ui)) -> Filtered {
        const SIGN: f32 = 16.0;
        let t = theme::tokens(ui);
        let (style, colour, quiet) = match self.active {
            Some(_) => (Type::Chosen, t.accent, t.accent),
            None => (Type::Control, t.text, t.muted),
        };
        let label = one_line(ui, Type::Control, quiet, self.label);
        let value = one_line(ui, style, colour, self.value);
        let between = if self.label.is_empty() { 0.0 } else { 5.0 };
        let text = label.size().x + between + value.size().x;
        let size = vec2(10.0 + text + 6.0 + SIGN + 9.0, measure::TARGET);
        let (rect, whole) = ui.allocate_exact_size(size, Sense::hover());
        let cross = Rect::from_min_max(egui::pos2(rect.right() - SIGN - 14.0, rect.top()), rect.max);
        let opens = match self.active {
            Some(_) => Rect::from_min_max(rect.min, cross.left_bottom()),
            None => rect,
        };
        let id = whole.id.with("opens");
        let response = ui.interact(opens, id, Sense::click());
        say(ui, &response, Role::Button, format!("{} {}", self.label, self.value).trim());
        ui.ctx().accesskit_node_builder(id, |node| node.set_has_popup(egui::accesskit::HasPopup::Menu));
        let (ground, edge) = match (self.active, response.hovered()) {
            (Some(_), _) => (t.accent_soft, t.accent),
            (None, true) => (t.none_soft, t.edge),
            (None, false) => (t.card, t.edge),
        };
        let border = Stroke::new(stroke::HAIR, edge);
        ui.painter().rect(rect, radius::CARD, ground, border, StrokeKind::Inside);
        let y = rect.center().y;
        let shift = label.size().x + between;
        let x = rect.left() + 10.0;
        ui.painter().galley(egui::pos2(x, y - label.size().y / 2.0), label, quiet);
        ui.painter().galley(egui::pos2(x + shift, y - value.size().y / 2.0), value, colour);
        let sign = if self.active.is_some() { Icon::Close } else { Icon::CaretDown };
        sign.paint(ui.painter(), egui::pos2(rect.right() - 9.0 - SIGN / 2.0, y), SIGN, quiet);
        focus_ring(ui, &response, radius::CARD);
        let mut asked = Filtered::default();
        if let Some(clear) = self.active {
            let response = ui.interact(cross, id.with("clear"), Sense::click());
            say(ui, &response, Role::Button, clear);
            focus_ring(ui, &response, radius::CARD);
            asked.cleared = response.on_hover_text(clear).clicked();
        }
        open_menu(&response, if self.label.is_empty() { self.value } else { self.label }, menu);
        asked
    }
}
