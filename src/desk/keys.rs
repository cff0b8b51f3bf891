//! The list of keys: made from the list of actions, so that it cannot disagree with what keys do.

use egui::{Context, Frame, Id, KeyboardShortcut, Label, Margin, Modal, Role, ScrollArea, Stroke, Ui, UiBuilder};

use super::action::{Action, Held};
use super::shared::Shared;
use super::theme::{self, Type, radius, stroke};
use super::widgets::{Button, heading};

/// Draws the list of keys over everything. False: it is to be closed.
pub fn ui(context: &Context, shared: &Shared<'_>) -> bool {
    let t = theme::tokens_of(&context.style_of(context.theme()).visuals);
    let screen = context.content_rect();
    let frame = Frame::new()
        .fill(t.card)
        .stroke(Stroke::new(stroke::HAIR, t.edge))
        .corner_radius(radius::DIALOG)
        .inner_margin(Margin { left: 20, right: 20, top: 14, bottom: 14 });
    let id = Id::unique("keys");
    let fresh = !context.memory(|m| m.areas().is_visible(&egui::LayerId::new(egui::Order::Foreground, id)));
    let mut close = false;
    let shown = Modal::new(id).frame(frame).backdrop_color(t.dim).show(context, |ui| {
        let width = (screen.width() - 72.0).min(720.0);
        ui.set_width(width);
        let name = shared.say("action-keys");
        let named = UiBuilder::new().accessibility_role(Role::Dialog).accessibility_label(&*name);
        ui.scope_builder(named, |ui| {
            ui.horizontal(|ui| {
                heading(ui, Type::Sheet, 1, &shared.say("action-keys"));
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    let button = Button::second(&shared.say("keys-close")).in_tray().show(ui);
                    if fresh {
                        button.request_focus();
                    }
                    close = button.clicked();
                });
            });
            ui.add_space(4.0);
            let most = (screen.height() - 140.0).max(160.0);
            ScrollArea::vertical().max_height(most).min_scrolled_height(most).auto_shrink([false, true]).show(
                ui,
                |ui| {
                    let rows = rows(ui, shared);
                    if width < 560.0 {
                        column_ui(ui, &rows, width - 12.0);
                        return;
                    }
                    let half = rows.len().div_ceil(2);
                    ui.horizontal_top(|ui| {
                        ui.spacing_mut().item_spacing.x = 40.0;
                        for part in rows.chunks(half) {
                            column_ui(ui, part, (width - 56.0) / 2.0);
                        }
                    });
                },
            );
        });
    });
    !(close || shown.should_close())
}

/// Keys as they are written on the keyboard.
pub fn named(context: &Context, shared: &Shared<'_>, keys: KeyboardShortcut) -> String {
    let plain = context.format_shortcut(&keys);
    let mut said = String::new();
    for part in plain.split('+') {
        // A sign of its own stands apart: “Ctrl+−” reads like a formula.
        let (between, part) = match part {
            "Plus" => (" ", "+"),
            "Minus" => (" ", "−"),
            "Comma" => (" ", ","),
            "Up" => ("+", "↑"),
            "Down" => ("+", "↓"),
            "Shift" => ("+", &*shared.say("keys-shift")),
            other => ("+", other),
        };
        if !said.is_empty() {
            said.push_str(between);
        }
        said.push_str(part);
    }
    said
}

/// What each key does: actions first, then what holds everywhere.
fn rows(ui: &Ui, shared: &Shared<'_>) -> Vec<(String, String)> {
    let shown = |action: &Action| {
        let keys: Vec<String> = action.keys().iter().map(|key| named(ui.ctx(), shared, *key)).collect();
        // The key beside “+” that needs no Shift is the same to the reader.
        let keys = if *action == Action::ZoomIn { keys.into_iter().take(1).collect() } else { keys };
        (!keys.is_empty()).then(|| (shared.say(action.message()).trim_end_matches('…').to_owned(), keys.join(", ")))
    };
    let mut rows: Vec<(String, String)> = Action::ALL.iter().filter_map(shown).collect();
    let command = if cfg!(target_os = "macos") { "keys-sections-mac" } else { "keys-sections" };
    let everywhere = [
        ("keys-to-section", command),
        ("keys-next-field", "keys-tab"),
        ("keys-press", "keys-enter"),
        ("keys-through-rows", "keys-arrows"),
        ("keys-leave", "keys-escape"),
    ];
    let said = |(what, keys): (&str, &str)| (shared.say(what).into_owned(), shared.say(keys).into_owned());
    rows.extend(everywhere.map(said));
    if shared.held == Held::Review {
        let in_review = [
            ("keys-verdict", "keys-verdict-which"),
            ("keys-without", "keys-without-which"),
            ("keys-through-review", "keys-through-review-which"),
        ];
        rows.extend(in_review.map(said));
    }
    rows
}

fn column_ui(ui: &mut Ui, rows: &[(String, String)], width: f32) {
    let t = theme::tokens(ui);
    ui.vertical(|ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 0.0;
        for (what, keys) in rows {
            let row = ui.horizontal(|ui| {
                ui.set_width(width);
                ui.set_min_height(30.0);
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    ui.add(Label::new(Type::Chosen.rich(keys).color(t.text)));
                    ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                        ui.add(Label::new(Type::Control.rich(what).color(t.text)).wrap());
                    });
                });
            });
            let line = row.response.rect;
            ui.painter().hline(line.x_range(), line.bottom(), Stroke::new(stroke::HAIR, t.line));
        }
    });
}
