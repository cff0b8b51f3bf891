//! The plane of effect against feasibility: each response is a mark that the pointer drags and the arrow keys move.

use egui::{Align2, EventFilter, Key, Modifiers, Pos2, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use super::PatternView;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Tokens, Type, radius, stroke};
use crate::desk::widgets::focus_ring;
use crate::insight::BoardResponse;
use crate::project::{Id, Lever};

/// So far the marks keep clear of the frame, so that none is cut.
const CLEAR: f32 = 14.0;
/// A step of the arrow keys.
const STEP: i16 = 5;

/// Draws it. A response that was moved, and where to: feasibility and effect.
pub(super) fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    view: &mut PatternView,
    responses: &[BoardResponse],
    asked: &mut Asked,
) -> Option<(Id, u8, u8)> {
    let t = theme::tokens(ui);
    let side = (ui.available_width() - 24.0).clamp(180.0, 360.0);
    let (whole, response) = ui.allocate_exact_size(vec2(side + 24.0, side + 44.0), Sense::hover());
    let name = shared.say("pattern-plane");
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Group, true, &name));
    let plane = Rect::from_min_size(whole.min + vec2(24.0, 0.0), vec2(side, side));
    ground(ui, shared, plane, t);
    let mut moved = None;
    for one in responses {
        let Some((feasibility, effect)) = one.spot else { continue };
        let at = place(plane, feasibility, effect);
        if let Some((feasibility, effect)) = mark_ui(ui, shared, view, one, plane, at, asked) {
            moved = Some((one.id.clone(), feasibility, effect));
        }
    }
    moved
}

fn ground(ui: &Ui, shared: &Shared<'_>, plane: Rect, t: &Tokens) {
    let painter = ui.painter();
    painter.rect(plane, 0, t.card, Stroke::new(stroke::HAIR, t.edge), StrokeKind::Inside);
    let line = Stroke::new(stroke::HAIR, t.line);
    for third in [1.0, 2.0] {
        let along = plane.width() * third / 3.0;
        painter.vline(plane.left() + along, plane.y_range(), line);
        painter.hline(plane.x_range(), plane.top() + along, line);
    }
    let small = Type::Small.font();
    for (row, degree) in ["degree-low", "degree-medium", "degree-high"].into_iter().enumerate() {
        let middle = plane.width() * (row as f32 + 0.5) / 3.0;
        let words = shared.say(degree);
        painter.text(
            pos2(plane.left() + middle, plane.bottom() + 3.0),
            Align2::CENTER_TOP,
            &*words,
            small.clone(),
            t.muted,
        );
        let galley = painter.layout_no_wrap(words.into_owned(), small.clone(), t.muted);
        upright(ui, galley, pos2(plane.left() - 20.0, plane.bottom() - middle), t);
    }
    let below = pos2(plane.center().x, plane.bottom() + 22.0);
    painter.text(below, Align2::CENTER_TOP, shared.say("figure-feasibility"), Type::Label.font(), t.text);
    let inside = plane.left_top() + vec2(6.0, 4.0);
    painter.text(inside, Align2::LEFT_TOP, shared.say("figure-effect"), Type::Label.font(), t.text);
}

/// A word that reads upwards, centred on a place.
fn upright(ui: &Ui, galley: std::sync::Arc<egui::Galley>, at: Pos2, t: &Tokens) {
    let start = pos2(at.x, at.y + galley.size().x / 2.0);
    let text = egui::epaint::TextShape::new(start, galley, t.muted).with_angle(-std::f32::consts::FRAC_PI_2);
    ui.painter().add(text);
}

/// Where two judgements stand on the plane.
fn place(plane: Rect, feasibility: u8, effect: u8) -> Pos2 {
    let along = |value: u8| CLEAR + (plane.width() - 2.0 * CLEAR) * f32::from(value) / 100.0;
    pos2(plane.left() + along(feasibility), plane.bottom() - along(effect))
}

/// What a place on the plane judges.
fn judged(plane: Rect, at: Pos2) -> (u8, u8) {
    let value = |along: f32| ((along - CLEAR) / (plane.width() - 2.0 * CLEAR) * 100.0).round().clamp(0.0, 100.0) as u8;
    (value(at.x - plane.left()), value(plane.bottom() - at.y))
}

fn mark_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    view: &mut PatternView,
    one: &BoardResponse,
    plane: Rect,
    at: Pos2,
    asked: &mut Asked,
) -> Option<(u8, u8)> {
    let (feasibility, effect) = one.spot?;
    let sense = if shared.may_write { Sense::click_and_drag() } else { Sense::click() };
    let id = egui::Id::unique(("response mark", one.id.as_str()));
    let response = ui.interact(Rect::from_center_size(at, vec2(30.0, 30.0)), id, sense);
    let chosen = view.response.as_ref() == Some(&one.id);
    let values = [
        ("number", shared.words.count(one.number)),
        ("text", one.text.clone()),
        ("feasibility", shared.words.count(usize::from(feasibility))),
        ("effect", shared.words.count(usize::from(effect))),
    ];
    let values: Vec<(&'static str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let name = shared.say_with("pattern-mark", &values);
    response.widget_info(|| egui::WidgetInfo::selected(Role::Button, true, chosen, &name));
    if response.clicked() || response.drag_started() || response.gained_focus() {
        view.response = Some(one.id.clone());
    }
    draw(ui, one, at, chosen || response.hovered());
    focus_ring(ui, &response, radius::CARD);
    if response.drag_stopped() {
        asked.request(Request::EndRun);
    }
    let response = response.on_hover_text(&one.text).on_hover_cursor(egui::CursorIcon::Grab);
    if response.dragged()
        && let Some(pointer) = response.interact_pointer_pos()
    {
        return Some(judged(plane, pointer)).filter(|new| *new != (feasibility, effect));
    }
    if response.has_focus() && shared.may_write {
        return stepped(ui, response.id, feasibility, effect);
    }
    None
}

/// The arrow keys move the mark that has the focus.
fn stepped(ui: &Ui, id: egui::Id, feasibility: u8, effect: u8) -> Option<(u8, u8)> {
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|m| m.set_focus_lock_filter(id, filter));
    let keys =
        [(Key::ArrowLeft, -STEP, 0), (Key::ArrowRight, STEP, 0), (Key::ArrowUp, 0, STEP), (Key::ArrowDown, 0, -STEP)];
    let pressed = keys.into_iter().find(|(key, ..)| ui.input_mut(|i| i.consume_key(Modifiers::NONE, *key)));
    let (_, x, y) = pressed?;
    let by = |value: u8, step: i16| (i16::from(value) + step).clamp(0, 100) as u8;
    Some((by(feasibility, x), by(effect, y))).filter(|new| *new != (feasibility, effect))
}

/// The form tells the lever, not the colour.
fn draw(ui: &Ui, one: &BoardResponse, at: Pos2, chosen: bool) {
    let t = theme::tokens(ui);
    let painter = ui.painter();
    let r = if chosen { 15.0 } else { 12.0 };
    let (fill, ink) = if chosen { (t.accent, t.on_accent) } else { (t.card, t.accent) };
    form(painter, one.lever, at, r, fill, Stroke::new(stroke::LINK, t.accent));
    let drop = if one.lever == Lever::MoreRisk { 3.0 } else { 0.0 };
    let number = one.number.to_string();
    painter.text(at + vec2(0.0, drop), Align2::CENTER_CENTER, number, Type::Label.font(), ink);
}

/// The form of a lever.
pub(super) fn form(painter: &egui::Painter, lever: Lever, at: Pos2, r: f32, fill: egui::Color32, line: Stroke) {
    let corners = |all: &[(f32, f32)]| all.iter().map(|(x, y)| at + vec2(x * r, y * r)).collect::<Vec<_>>();
    let shape = match lever {
        Lever::Harder => corners(&[(0.0, -1.15), (1.15, 0.0), (0.0, 1.15), (-1.15, 0.0)]),
        Lever::LessProfit => corners(&[(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]),
        Lever::MoreRisk => corners(&[(0.0, -1.2), (1.15, 0.85), (-1.15, 0.85)]),
        Lever::LessTolerated => {
            painter.circle(at, r, fill, line);
            return;
        }
    };
    painter.add(Shape::convex_polygon(shape, fill, line));
}
