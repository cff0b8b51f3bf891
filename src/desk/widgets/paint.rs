//! What several widgets draw alike.

use std::sync::Arc;

use egui::{Color32, Galley, Pos2, Rect, Response, Role, Shape, Stroke, StrokeKind, Ui, WidgetInfo};

use crate::desk::icon::Icon;
use crate::desk::theme::{self, Type, stroke};

/// The ring around what has the keyboard's focus, 2 outside.
pub fn focus_ring(ui: &Ui, response: &Response, radius: u8) {
    if response.has_focus() {
        let ring = Stroke::new(stroke::CHOSEN, theme::tokens(ui).accent);
        ui.painter().rect_stroke(response.rect.expand(2.0), radius + 2, ring, StrokeKind::Outside);
    }
}

/// A sign beside words that say the same: it is drawn, and not read out.
pub fn sign(ui: &mut Ui, icon: Icon, size: f32, colour: Color32) {
    let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(size), egui::Sense::hover());
    icon.paint(ui.painter(), rect.center(), size, colour);
}

/// A line that does not wrap.
pub(super) fn one_line(ui: &Ui, style: Type, colour: Color32, text: &str) -> Arc<Galley> {
    let mut job = egui::text::LayoutJob::default();
    job.append(text, 0.0, style.format(colour));
    ui.painter().layout_job(job)
}

/// Says to screen readers what a widget is and is called.
pub(super) fn say(ui: &Ui, response: &Response, role: Role, name: &str) {
    response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), name));
}

/// The same of one of several that can be chosen.
pub(super) fn say_chosen(ui: &Ui, response: &Response, role: Role, chosen: bool, name: &str) {
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), chosen, name));
}

/// A dashed border with round corners.
pub fn dashed_frame(ui: &Ui, rect: Rect, radius: f32, line: Stroke) {
    let mut points = rounded(rect.shrink(line.width / 2.0), radius);
    points.extend(points.first().copied());
    ui.painter().extend(Shape::dashed_line(&points, line, 3.0, 2.5));
}

/// The outline of a box with round corners, as points.
fn rounded(rect: Rect, radius: f32) -> Vec<Pos2> {
    const STEPS: u8 = 6;
    let inner = rect.shrink(radius);
    let corners = [
        (inner.left_top(), 180.0_f32),
        (inner.right_top(), 270.0),
        (inner.right_bottom(), 0.0),
        (inner.left_bottom(), 90.0),
    ];
    let arc = |(middle, from): (Pos2, f32)| {
        (0..=STEPS).map(move |step| {
            let angle = (from + 90.0 * f32::from(step) / f32::from(STEPS)).to_radians();
            middle + radius * egui::Vec2::angled(angle)
        })
    };
    corners.into_iter().flat_map(arc).collect()
}
