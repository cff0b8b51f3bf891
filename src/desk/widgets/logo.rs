//! The mark: a surveyor's staff, and the name.

use egui::{Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, vec2};

use super::paint::{focus_ring, one_line, say};
use crate::desk::theme::{self, Type, radius};

/// The mark beside "Jalon"; where it leads somewhere it senses clicks from the start, as a widget that begins by sensing
/// none gives the keyboard away in each frame.
pub fn logo(ui: &mut Ui, leads: bool) -> Response {
    const STAFF: egui::Vec2 = vec2(7.0, 22.0);
    let t = theme::tokens(ui);
    let name = one_line(ui, Type::Question, t.text, "Jalon");
    let (rect, response) = ui.allocate_exact_size(
        vec2(STAFF.x + 10.0 + name.size().x, 32.0),
        if leads { Sense::click() } else { Sense::hover() },
    );
    say(ui, &response, if leads { Role::Button } else { Role::Label }, "Jalon");
    focus_ring(ui, &response, radius::CHIP);
    let staff = Rect::from_min_size(rect.left_center() - vec2(0.0, STAFF.y / 2.0), STAFF);
    for band in 0..5_u8 {
        let colour = if band % 2 == 0 { t.accent } else { t.card };
        let top = staff.top() + f32::from(band) * STAFF.y / 5.0;
        let place = Rect::from_min_size(egui::pos2(staff.left(), top), vec2(STAFF.x, STAFF.y / 5.0));
        ui.painter().rect_filled(place, 0, colour);
    }
    ui.painter().rect_stroke(staff, 1, Stroke::new(1.0, t.accent), StrokeKind::Inside);
    let at = egui::pos2(staff.right() + 10.0, rect.center().y - name.size().y / 2.0);
    ui.painter().galley(at, name, t.text);
    response
}
