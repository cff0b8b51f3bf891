//! Draws a figure of the note with the theme's colours; what can be clicked in it has a name and takes the focus.

use egui::epaint::{CubicBezierShape, Mesh};
use egui::{Align2, Color32, FontId, Id, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use super::paint::{focus_ring, say, say_chosen};
use crate::assets::Font;
use crate::desk::theme::{self, Tokens, radius, stroke};
use crate::note::figure::{self, Anchor, Face, Figure, Segment, Spot};

/// A figure on screen.
#[derive(Debug)]
pub struct FigureView {
    /// The place it takes.
    pub response: Response,
    /// Id of the part that was clicked.
    pub clicked: Option<String>,
    /// Id of the part under the pointer.
    pub hovered: Option<String>,
}

/// Draws a figure, `zoom` times its size; `chosen` is the id of the part that stands out.
pub fn figure(ui: &mut Ui, drawing: &Figure, zoom: f32, chosen: Option<&str>) -> FigureView {
    let t = theme::tokens(ui);
    let size = vec2(drawing.width, drawing.height) * zoom;
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    say(ui, &response, Role::Figure, &drawing.title);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(drawing.alt.as_str()));
    let canvas = Canvas { t, origin: rect.min, zoom };
    let mut view = FigureView { response, clicked: None, hovered: None };
    if !ui.is_rect_visible(rect) {
        return view;
    }
    let base = view.response.id;
    for shape in &drawing.shapes {
        match shape {
            figure::Shape::Path { segments, fill, stroke } => {
                let fill = fill.map(|ink| t.ink(ink));
                let line = stroke.as_ref().map(|s| (Stroke::new(s.width * zoom, t.ink(s.ink)), s.dash));
                canvas.path(ui, segments, fill, line);
            }
            figure::Shape::Text { at, text, size, face, ink, anchor } => {
                canvas.text(ui, *at, text, *size, *face, t.ink(*ink), *anchor);
            }
            figure::Shape::Target { at, size, id, name } => {
                let place = Rect::from_min_size(canvas.place(*at), vec2(size.0, size.1) * zoom);
                target(ui, base.with(id), place, chosen == Some(id), name, |hit| match hit {
                    Hit::Clicked => view.clicked = Some(id.clone()),
                    Hit::Hovered => view.hovered = Some(id.clone()),
                });
            }
        }
    }
    view
}

enum Hit {
    Clicked,
    Hovered,
}

fn target(ui: &Ui, id: Id, place: Rect, chosen: bool, name: &str, mut hit: impl FnMut(Hit)) {
    let response = ui.interact(place, id, Sense::click());
    say_chosen(ui, &response, Role::Button, chosen, name);
    let accent = Stroke::new(stroke::CHOSEN, theme::tokens(ui).accent);
    if chosen || response.hovered() {
        ui.painter().rect_stroke(place, radius::CARD, accent, StrokeKind::Inside);
    }
    focus_ring(ui, &response, radius::CARD);
    if response.hovered() {
        hit(Hit::Hovered);
    }
    if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
        hit(Hit::Clicked);
    }
}

struct Canvas<'a> {
    t: &'a Tokens,
    origin: Pos2,
    zoom: f32,
}

impl Canvas<'_> {
    fn place(&self, spot: Spot) -> Pos2 {
        self.origin + vec2(spot.x, spot.y) * self.zoom
    }

    /// The lines that a path is made of, each with whether it closes.
    fn lines(&self, segments: &[Segment]) -> Vec<(Vec<Pos2>, bool)> {
        let mut lines: Vec<(Vec<Pos2>, bool)> = Vec::new();
        for segment in segments {
            match segment {
                Segment::Move(to) => lines.push((vec![self.place(*to)], false)),
                Segment::Line(to) => {
                    if let Some((points, _)) = lines.last_mut() {
                        points.push(self.place(*to));
                    }
                }
                Segment::Curve(first, second, to) => {
                    if let Some((points, _)) = lines.last_mut()
                        && let Some(from) = points.last().copied()
                    {
                        let handles = [from, self.place(*first), self.place(*second), self.place(*to)];
                        let curve =
                            CubicBezierShape::from_points_stroke(handles, false, Color32::TRANSPARENT, Stroke::NONE);
                        points.extend(curve.flatten(Some(0.1)).into_iter().skip(1));
                    }
                }
                Segment::Close => {
                    if let Some((points, closed)) = lines.last_mut() {
                        *closed = true;
                        // A figure that ends where it began would give the closing line no direction.
                        if points.len() > 1 && points.first() == points.last() {
                            points.pop();
                        }
                    }
                }
            }
        }
        lines
    }

    fn path(&self, ui: &Ui, segments: &[Segment], fill: Option<Color32>, line: Option<(Stroke, Option<(f32, f32)>)>) {
        let painter = ui.painter();
        for (mut points, closed) in self.lines(segments) {
            if let Some(fill) = fill {
                if is_convex(&points) {
                    painter.add(Shape::convex_polygon(points.clone(), fill, Stroke::NONE));
                } else {
                    painter.add(Shape::mesh(filled(&points, fill)));
                }
            }
            let Some((line, dash)) = line else { continue };
            match dash {
                Some((on, off)) => {
                    if closed {
                        points.extend(points.first().copied());
                    }
                    painter.extend(Shape::dashed_line(&points, line, on * self.zoom, off * self.zoom));
                }
                None if closed => drop(painter.add(Shape::closed_line(points, line))),
                None => drop(painter.add(Shape::line(points, line))),
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "they are the fields of one shape")]
    fn text(&self, ui: &Ui, at: Spot, text: &str, size: f32, face: Face, colour: Color32, anchor: Anchor) {
        let font = match face {
            Face::Sans => Font::Sans,
            Face::SansBold => Font::SansBold,
            Face::Serif => Font::Serif,
            Face::SerifBold => Font::SerifBold,
        };
        let font = FontId::new(size * self.zoom, theme::family(font));
        let galley = ui.painter().layout_no_wrap(text.to_owned(), font, colour);
        // The baseline stands where the figure says; without a letter there is nothing to place.
        let baseline = galley.rows.first().and_then(|row| row.glyphs.first().map(|glyph| row.pos.y + glyph.pos.y));
        let Some(baseline) = baseline else { return };
        let at = self.place(at);
        let align = match anchor {
            Anchor::Start => Align2::LEFT_TOP,
            Anchor::Middle => Align2::CENTER_TOP,
            Anchor::End => Align2::RIGHT_TOP,
        };
        let rect = align.anchor_size(pos2(at.x, at.y - baseline), galley.size());
        ui.painter().galley(rect.min, galley, self.t.text);
    }
}

/// Which way three points turn: more than nothing to the right.
fn turn(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)
}

/// Does the outline turn one way only? What fills convex outlines smooths their edges.
fn is_convex(points: &[Pos2]) -> bool {
    let n = points.len();
    let mut sign = 0.0_f32;
    for i in 0..n {
        let turn = turn(points[i], points[(i + 1) % n], points[(i + 2) % n]);
        if turn.abs() > 1e-3 {
            if sign * turn < 0.0 {
                return false;
            }
            sign = turn;
        }
    }
    true
}

/// Fills any simple outline by cutting off one ear after the other.
fn filled(points: &[Pos2], fill: Color32) -> Mesh {
    let mut mesh = Mesh::default();
    for point in points {
        mesh.colored_vertex(*point, fill);
    }
    let area: f32 = (0..points.len()).map(|i| turn(Pos2::ZERO, points[i], points[(i + 1) % points.len()])).sum();
    let mut left: Vec<usize> = (0..points.len()).collect();
    if area < 0.0 {
        left.reverse();
    }
    while left.len() > 2 {
        let count = left.len();
        let around = |at: usize| [left[(at + count - 1) % count], left[at], left[(at + 1) % count]];
        let ear = (0..count).find(|at| {
            let ear = around(*at);
            let [from, tip, to] = ear.map(|n| points[n]);
            let inside = |p: Pos2| turn(from, tip, p) > 0.0 && turn(tip, to, p) > 0.0 && turn(to, from, p) > 0.0;
            turn(from, tip, to) >= 0.0 && !left.iter().any(|n| !ear.contains(n) && inside(points[*n]))
        });
        // An outline that crosses itself has no ear left: what is filled so far stands.
        let Some(at) = ear else { break };
        let [from, tip, to] = around(at).map(|n| n as u32);
        mesh.add_triangle(from, tip, to);
        left.remove(at);
    }
    mesh
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(mesh: &Mesh) -> f32 {
        let at = |i: &u32| mesh.vertices[*i as usize].pos;
        mesh.indices.chunks(3).map(|t| turn(at(&t[0]), at(&t[1]), at(&t[2])).abs() / 2.0).sum()
    }

    #[test]
    fn a_hollow_outline_is_filled_to_its_area_whichever_way_it_runs() {
        let mut arrow = vec![pos2(0.0, 0.0), pos2(10.0, 5.0), pos2(0.0, 10.0), pos2(4.0, 5.0)];
        assert!(!is_convex(&arrow));
        assert!((area(&filled(&arrow, Color32::RED)) - 30.0).abs() < 0.01);
        arrow.reverse();
        assert!((area(&filled(&arrow, Color32::RED)) - 30.0).abs() < 0.01);
        assert!(is_convex(&[pos2(0.0, 0.0), pos2(4.0, 0.0), pos2(4.0, 4.0), pos2(0.0, 4.0)]));
    }
}
