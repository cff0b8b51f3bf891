//! The choice of four verdicts: its signs, and the key that stands on each.

use egui::{Align2, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::super::icon::Icon;
use super::super::shared::Shared;
use super::super::theme::{self, Type, radius, stroke};
use super::super::widgets::{Tone, chip, focus_ring};
use crate::project::Verdict;

/// Sign, meaning and word of a verdict, or of none.
pub fn verdict_parts(shared: &Shared<'_>, verdict: Option<Verdict>) -> (Icon, Tone, String) {
    let (icon, tone) = match verdict {
        None => return (Icon::Open, Tone::Open, shared.say("desk-review-no-finding").into_owned()),
        Some(Verdict::Addressed) => (Icon::Answered, Tone::Ok),
        Some(Verdict::Partly) => (Icon::InProgress, Tone::Accent),
        Some(Verdict::Missing) => (Icon::MissingInReview, Tone::Bad),
        Some(Verdict::NotRelevant) => (Icon::NotRelevant, Tone::Muted),
    };
    (icon, tone, verdict.map(|verdict| shared.say(&verdict.message()).into_owned()).unwrap_or_default())
}

/// The chip of a verdict.
pub(super) fn verdict_chip(ui: &mut Ui, shared: &Shared<'_>, verdict: Option<Verdict>) {
    let (icon, tone, words) = verdict_parts(shared, verdict);
    chip(ui, icon, tone, &words);
}

/// The sign of a verdict, painted in a row whose name says it.
pub(super) fn paint_sign(ui: &Ui, shared: &Shared<'_>, at: egui::Pos2, verdict: Option<Verdict>) {
    let (icon, tone, _) = verdict_parts(shared, verdict);
    let t = theme::tokens(ui);
    let colour = if tone == Tone::Open { t.edge } else { tone.colours(t).0 };
    icon.paint(ui.painter(), at, 17.0, colour);
}

/// The choice, with the key on each part; in a narrow place, signs and keys alone. What was chosen now.
pub(super) fn verdict_choice(
    ui: &mut Ui,
    shared: &Shared<'_>,
    name: &str,
    chosen: Option<Verdict>,
    keys: bool,
) -> Option<Verdict> {
    const HEIGHT: f32 = 34.0;
    const SIGN: f32 = 18.0;
    let t = theme::tokens(ui);
    let parts: Vec<(Verdict, Icon, Tone, String)> = Verdict::ALL
        .iter()
        .map(|verdict| {
            let (icon, tone, words) = verdict_parts(shared, Some(*verdict));
            (*verdict, icon, tone, words)
        })
        .collect();
    let line = |ui: &Ui, style: Type, colour, text: &str| {
        let mut job = egui::text::LayoutJob::default();
        job.append(text, 0.0, style.format(colour));
        ui.painter().layout_job(job)
    };
    let key = if keys { 14.0 } else { 0.0 };
    let whole: Vec<f32> =
        parts.iter().map(|(.., words)| line(ui, Type::Chosen, t.text, words).size().x + SIGN + key + 28.0).collect();
    let fits = whole.iter().sum::<f32>() <= ui.available_width();
    let widths: Vec<f32> = if fits { whole } else { vec![SIGN + key + 26.0; parts.len()] };
    let group = UiBuilder::new().accessibility_role(Role::RadioGroup).accessibility_label(name);
    let mut wanted = None;
    ui.scope_builder(group, |ui| {
        let (rect, all) = ui.allocate_exact_size(vec2(widths.iter().sum(), HEIGHT), Sense::hover());
        ui.painter().rect_filled(rect, radius::CARD, t.card);
        let mut left = rect.left();
        let mut focused = None;
        for (n, ((verdict, icon, tone, words), width)) in parts.iter().zip(&widths).enumerate() {
            let place = Rect::from_min_size(pos2(left, rect.top()), vec2(*width, HEIGHT));
            let is = chosen == Some(*verdict);
            let response = ui.interact(place, all.id.with(n), Sense::click());
            response.widget_info(|| egui::WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is, words));
            let number = (n + 1).to_string();
            if keys {
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(number.as_str()));
            }
            let (colour, soft) = tone.colours(t);
            if is || response.hovered() {
                ui.painter().rect_filled(place.shrink(1.0), radius::CHIP, if is { soft } else { t.none_soft });
            }
            if n > 0 {
                ui.painter().vline(left, place.y_range().shrink(1.0), Stroke::new(stroke::HAIR, t.line));
            }
            let (style, text) = if is { (Type::Chosen, colour) } else { (Type::Control, t.muted) };
            let icon = match (verdict, is) {
                (Verdict::Addressed, false) => Icon::Adopt,
                (Verdict::NotRelevant, true) => Icon::NotRelevantChosen,
                _ => *icon,
            };
            icon.paint(ui.painter(), pos2(left + 10.0 + SIGN / 2.0, place.center().y), SIGN, text);
            if fits {
                let galley = line(ui, style, text, words);
                let at = pos2(left + 10.0 + SIGN + 6.0, place.center().y - galley.size().y / 2.0);
                ui.painter().galley(at, galley, text);
            }
            if keys {
                let at = pos2(place.right() - 7.0, place.center().y);
                ui.painter().text(at, Align2::RIGHT_CENTER, number, Type::Small.font(), t.muted);
            }
            if response.has_focus() {
                focused = Some(response.clone());
            }
            if response.on_hover_text(words).on_hover_cursor(egui::CursorIcon::PointingHand).clicked() && !is {
                wanted = Some(*verdict);
            }
            left += width;
        }
        let edge = Stroke::new(stroke::HAIR, t.edge);
        ui.painter().rect_stroke(rect, radius::CARD, edge, StrokeKind::Inside);
        if let Some(response) = focused {
            focus_ring(ui, &response, radius::CARD);
        }
    });
    wanted
}
