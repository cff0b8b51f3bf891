//! Tabs: words over a hairline, the current one with a rule.

use egui::{Rect, Role, Sense, Stroke, Ui, UiBuilder, vec2};

use super::paint::{focus_ring, one_line, say_chosen};
use crate::desk::theme::{self, Type, radius, stroke};

/// One tab.
#[derive(Debug, Clone, Copy)]
pub struct Tab<'a> {
    /// What it leads to.
    pub words: &'a str,
    /// How many are there, or what else is said of it.
    pub count: &'a str,
}

/// Shows the tabs over the whole width and returns the one that was asked for. `name` says what they part.
pub fn tabs(ui: &mut Ui, name: &str, all: &[Tab], current: usize) -> Option<usize> {
    const HEIGHT: f32 = 36.0;
    const GAP: f32 = 26.0;
    let t = theme::tokens(ui);
    let list = UiBuilder::new().accessibility_role(Role::TabList).accessibility_label(name);
    let mut wanted = None;
    ui.scope_builder(list, |ui| {
        let (rect, whole) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(stroke::HAIR, t.line));
        let mut left = rect.left();
        for (n, tab) in all.iter().enumerate() {
            let is_current = n == current;
            let style = if is_current { Type::Chosen } else { Type::Control };
            let words = one_line(ui, style, t.text, tab.words);
            let count = one_line(ui, style, t.muted, tab.count);
            let between = if tab.count.is_empty() { 0.0 } else { 5.0 };
            let width = words.size().x + between + count.size().x;
            let place = Rect::from_min_size(egui::pos2(left, rect.top()), vec2(width, HEIGHT));
            let response = ui.interact(place, whole.id.with(n), Sense::click());
            let name = format!("{} {}", tab.words, tab.count);
            say_chosen(ui, &response, Role::Tab, is_current, name.trim());
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(is_current));
            let y = place.top() + 6.0;
            let shift = words.size().x + between;
            ui.painter().galley(egui::pos2(left, y), words, t.text);
            ui.painter().galley(egui::pos2(left + shift, y), count, t.muted);
            if is_current || response.hovered() {
                let colour = if is_current { t.accent } else { t.line };
                let rule = Rect::from_min_max(place.left_bottom() - vec2(0.0, stroke::RULE), place.right_bottom());
                ui.painter().rect_filled(rule, 0, colour);
            }
            focus_ring(ui, &response, radius::CELL);
            if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() && !is_current {
                wanted = Some(n);
            }
            left += width + GAP;
        }
    });
    wanted
}
