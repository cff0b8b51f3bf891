//! A figure as SVG.

use quick_xml::escape::escape;

use super::colour::hex;
use super::faces::Faces;
use crate::note::figure::{Anchor, Face, Figure, Ink, Segment, Shape, Spot, Stroke, spot};

/// Around a figure: half of a line that runs along its edge lies outside.
pub const MARGIN: f32 = 1.0;

/// A figure as SVG, its texts as outlines.
pub fn svg(figure: &Figure, faces: &Faces) -> String {
    let (width, height) = (number(figure.width + 2.0 * MARGIN), number(figure.height + 2.0 * MARGIN));
    let edge = number(-MARGIN);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}pt\" height=\"{height}pt\" \
         viewBox=\"{edge} {edge} {width} {height}\" role=\"img\"><title>{}</title><desc>{}</desc>",
        clean(&figure.title),
        clean(&figure.alt)
    );
    for shape in &figure.shapes {
        match shape {
            Shape::Path { segments, fill, stroke } => {
                let fill = fill.map_or_else(|| "none".to_owned(), |ink| format!("#{}", hex(ink)));
                out.push_str(&format!(
                    "<path d=\"{}\" fill=\"{fill}\"{}/>",
                    steps(segments, spot(0.0, 0.0)),
                    stroke.map(line).unwrap_or_default()
                ));
            }
            Shape::Text { at, text, size, face, ink, anchor } => {
                let cut = faces.cut(*face, *size, text);
                if cut.lacks {
                    out.push_str(&words(*at, text, *size, *face, *ink, *anchor));
                } else {
                    let from = spot(at.x - cut.width * before(*anchor), at.y);
                    out.push_str(&format!("<path d=\"{}\" fill=\"#{}\"/>", steps(&cut.segments, from), hex(*ink)));
                }
            }
            Shape::Target { .. } => {}
        }
    }
    out.push_str("</svg>");
    out
}

/// How much of a text stands before its place.
pub(super) fn before(anchor: Anchor) -> f32 {
    match anchor {
        Anchor::Start => 0.0,
        Anchor::Middle => 0.5,
        Anchor::End => 1.0,
    }
}

/// A line that our faces cannot draw stays text: the reader's fonts may know it.
fn words(at: Spot, text: &str, size: f32, face: Face, ink: Ink, anchor: Anchor) -> String {
    let family = match face {
        Face::Sans | Face::SansBold => "Source Sans 3, Calibri, sans-serif",
        Face::Serif | Face::SerifBold => "Source Serif 4, Georgia, serif",
    };
    let weight = if matches!(face, Face::SansBold | Face::SerifBold) { 600 } else { 400 };
    let anchor = match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    format!(
        "<text x=\"{}\" y=\"{}\" font-family=\"{family}\" font-size=\"{}\" font-weight=\"{weight}\" \
         text-anchor=\"{anchor}\" fill=\"#{}\">{}</text>",
        number(at.x),
        number(at.y),
        number(size),
        hex(ink),
        clean(text)
    )
}

fn line(stroke: Stroke) -> String {
    let dash = stroke.dash.map(|(on, off)| format!(" stroke-dasharray=\"{} {}\"", number(on), number(off)));
    format!(" stroke=\"#{}\" stroke-width=\"{}\"{}", hex(stroke.ink), number(stroke.width), dash.unwrap_or_default())
}

fn steps(segments: &[Segment], from: Spot) -> String {
    let mut out = String::new();
    let mut put = |letter: char, spots: &[Spot]| {
        out.push(letter);
        for (n, place) in spots.iter().enumerate() {
            if n > 0 {
                out.push(' ');
            }
            out.push_str(&format!("{} {}", number(from.x + place.x), number(from.y + place.y)));
        }
    };
    for segment in segments {
        match segment {
            Segment::Move(to) => put('M', &[*to]),
            Segment::Line(to) => put('L', &[*to]),
            Segment::Curve(first, second, to) => put('C', &[*first, *second, *to]),
            Segment::Close => put('Z', &[]),
        }
    }
    out
}

/// A length to a hundredth of a point, without noughts at its end; what is no number is nought.
fn number(value: f32) -> String {
    let value = if value.is_finite() { value } else { 0.0 };
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text.is_empty() || text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Text for XML.
fn clean(text: &str) -> String {
    escape(crate::export::xml::clean(text)).into_owned()
}
