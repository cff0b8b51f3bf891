//! A figure as PNG, drawn on the CPU.

use tiny_skia::{FillRule, LineCap, Paint, Path, PathBuilder, Pixmap, StrokeDash, Transform};

use super::colour::colour;
use super::faces::Faces;
use super::svg::{MARGIN, before};
use crate::note::figure::{Figure, Ink, Segment, Shape, Spot, spot};

/// Pixels of a picture at most: a figure of a length that nobody can print is drawn coarser, not refused.
const MOST: f64 = 12_000_000.0;

/// A figure as PNG on white, so many pixels a point. None: it has no area.
pub fn png(figure: &Figure, faces: &Faces, scale: f32) -> Option<Vec<u8>> {
    if !(figure.width > 0.0 && figure.height > 0.0) {
        return None;
    }
    let area = f64::from(figure.width) * f64::from(figure.height);
    let scale = scale.min((MOST / area).sqrt() as f32);
    let side = |length: f32| (((length + 2.0 * MARGIN) * scale).ceil() as u32).clamp(1, 16_000);
    let mut map = Pixmap::new(side(figure.width), side(figure.height))?;
    map.fill(tiny_skia::Color::WHITE);
    let to_pixels = Transform::from_scale(scale, scale).pre_translate(MARGIN, MARGIN);
    for shape in &figure.shapes {
        match shape {
            Shape::Path { segments, fill, stroke } => {
                let Some(path) = path(segments, spot(0.0, 0.0)) else { continue };
                if let Some(ink) = fill {
                    map.fill_path(&path, &paint(*ink), FillRule::Winding, to_pixels, None);
                }
                if let Some(stroke) = stroke {
                    let dash = stroke.dash.and_then(|(on, off)| StrokeDash::new(vec![on, off], 0.0));
                    let line = tiny_skia::Stroke {
                        width: stroke.width,
                        line_cap: LineCap::Butt,
                        dash,
                        ..tiny_skia::Stroke::default()
                    };
                    map.stroke_path(&path, &paint(stroke.ink), &line, to_pixels, None);
                }
            }
            Shape::Text { at, text, size, face, ink, anchor } => {
                let cut = faces.cut(*face, *size, text);
                let from = spot(at.x - cut.width * before(*anchor), at.y);
                if let Some(path) = path(&cut.segments, from) {
                    map.fill_path(&path, &paint(*ink), FillRule::Winding, to_pixels, None);
                }
            }
            Shape::Target { .. } => {}
        }
    }
    map.encode_png().ok()
}

fn paint(ink: Ink) -> Paint<'static> {
    let [red, green, blue] = colour(ink);
    let mut paint = Paint::default();
    paint.set_color_rgba8(red, green, blue, 255);
    paint.anti_alias = true;
    paint
}

fn path(segments: &[Segment], from: Spot) -> Option<Path> {
    let mut builder = PathBuilder::new();
    let (x, y) = (from.x, from.y);
    for segment in segments {
        match segment {
            Segment::Move(to) => builder.move_to(x + to.x, y + to.y),
            Segment::Line(to) => builder.line_to(x + to.x, y + to.y),
            Segment::Curve(a, b, to) => builder.cubic_to(x + a.x, y + a.y, x + b.x, y + b.y, x + to.x, y + to.y),
            Segment::Close => builder.close(),
        }
    }
    builder.finish()
}
