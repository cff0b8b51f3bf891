//! A choice of two to four: one box with dividers.

use egui::{CornerRadius, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, vec2};

use super::chip::Tone;
use super::paint::{focus_ring, one_line, say_chosen};
use crate::desk::icon::Icon;
use crate::desk::theme::{self, Type, radius, stroke};

/// One option.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// What it says.
    pub words: &'a str,
    /// Its sign, and the filled one it has when chosen.
    pub icons: Option<(Icon, Icon)>,
    /// What its colour means when chosen.
    pub tone: Tone,
}

impl<'a> Part<'a> {
    /// An option with words only, in the accent when chosen.
    pub fn plain(words: &'a str) -> Self {
        Self { words, icons: None, tone: Tone::Accent }
    }
}

/// Shows the choice and returns the option that was chosen in this frame. `name` says what is chosen between.
pub fn choice(ui: &mut Ui, name: &str, parts: &[Part], chosen: Option<usize>) -> Option<usize> {
    const HEIGHT: f32 = 34.0;
    const SIGN: f32 = 18.0;
    const PADDING: f32 = 13.0;
    const GAP: f32 = 6.0;
    let t = theme::tokens(ui);
    // The width is that of the chosen state of each part, so that nothing moves when one chooses.
    let widths: Vec<f32> = parts
        .iter()
        .map(|part| {
            let sign = if part.icons.is_some() { SIGN + GAP } else { 0.0 };
            one_line(ui, Type::Chosen, t.text, part.words).size().x + sign + 2.0 * PADDING
        })
        .collect();
    let group = UiBuilder::new().accessibility_role(Role::RadioGroup).accessibility_label(name);
    let mut wanted = None;
    ui.scope_builder(group, |ui| {
        let size = vec2(widths.iter().sum(), HEIGHT);
        let (rect, whole) = ui.allocate_exact_size(size, Sense::hover());
        let edge = Stroke::new(stroke::HAIR, t.edge);
        ui.painter().rect(rect, radius::CARD, t.card, Stroke::NONE, StrokeKind::Inside);
        let mut left = rect.left();
        let mut focused = None;
        for (n, (part, width)) in parts.iter().zip(&widths).enumerate() {
            let place = Rect::from_min_size(egui::pos2(left, rect.top()), vec2(*width, HEIGHT));
            let is_chosen = chosen == Some(n);
            let response = ui.interact(place, whole.id.with(n), Sense::click());
            say_chosen(ui, &response, Role::RadioButton, is_chosen, part.words);
            let (colour, soft) = part.tone.colours(t);
            let ground = if is_chosen { Some(soft) } else { response.hovered().then_some(t.none_soft) };
            if let Some(ground) = ground {
                ui.painter().rect_filled(place, corners(n, parts.len()), ground);
            }
            if n > 0 {
                ui.painter().vline(left, place.y_range().shrink(1.0), Stroke::new(stroke::HAIR, t.line));
            }
            let (style, text) = if is_chosen { (Type::Chosen, colour) } else { (Type::Control, t.muted) };
            let galley = one_line(ui, style, text, part.words);
            let mut x = left + PADDING;
            if let Some((rest, filled)) = part.icons {
                let icon = if is_chosen { filled } else { rest };
                icon.paint(ui.painter(), egui::pos2(x + SIGN / 2.0, place.center().y), SIGN, text);
                x += SIGN + GAP;
            }
            ui.painter().galley(egui::pos2(x, place.center().y - galley.size().y / 2.0), galley, text);
            if response.has_focus() {
                focused = Some(response.clone());
            }
            if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() && !is_chosen {
                wanted = Some(n);
            }
            left += width;
        }
        ui.painter().rect_stroke(rect, radius::CARD, edge, StrokeKind::Inside);
        // Over the neighbours, which would cover half of it.
        if let Some(response) = focused {
            focus_ring(ui, &response, radius::CARD);
        }
    });
    wanted
}

/// The round corners of one part of a box.
fn corners(n: usize, of: usize) -> CornerRadius {
    let mut corners = CornerRadius::ZERO;
    if n == 0 {
        (corners.nw, corners.sw) = (radius::CARD, radius::CARD);
    }
    if n + 1 == of {
        (corners.ne, corners.se) = (radius::CARD, radius::CARD);
    }
    corners
}
