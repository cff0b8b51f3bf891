//! Figures as SVG: text stays text, colours are those of the light theme on white.

use std::fmt::Write as _;

use crate::note::figure::{Anchor, Face, Figure, Ink, Segment, Shape, Spot, Stroke};

/// The colours of the light theme, which are those of paper.
fn colour(ink: Ink) -> &'static str {
    match ink {
        Ink::Page => "#FCFCFB",
        Ink::Card => "#FFFFFF",
        Ink::Line => "#DADEDC",
        Ink::Edge => "#7F8987",
        Ink::Text => "#1A1F22",
        Ink::Muted => "#50595E",
        Ink::Accent => "#23508D",
        Ink::AccentSoft => "#E4ECF6",
        Ink::Ok => "#24664A",
        Ink::OkSoft => "#E1EFE8",
        Ink::Gap => "#845000",
        Ink::GapSoft => "#FAEDD6",
        Ink::Bad => "#9E2B2B",
        Ink::BadSoft => "#F9E4E2",
        Ink::NoneSoft => "#E9EDEB",
    }
}

/// A figure as an SVG document. `language` is the code of the language that it speaks.
pub fn svg(figure: &Figure, language: &str) -> String {
    let (width, height) = (number(figure.width), number(figure.height));
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" aria-labelledby=\"title desc\" xml:lang=\"{}\">",
        escape(language)
    );
    let _ = writeln!(out, "<title id=\"title\">{}</title>", escape(&figure.title));
    let _ = writeln!(out, "<desc id=\"desc\">{}</desc>", escape(&figure.alt));
    let _ = writeln!(out, "<rect width=\"100%\" height=\"100%\" fill=\"{}\"/>", colour(Ink::Card));
    for shape in &figure.shapes {
        match shape {
            Shape::Path { segments, fill, stroke } => path(&mut out, segments, *fill, *stroke),
            Shape::Text { at, text, size, face, ink, anchor } => {
                let (family, weight) = match face {
                    Face::Sans => ("sans", "400"),
                    Face::SansBold => ("sans", "600"),
                    Face::Serif => ("serif", "400"),
                    Face::SerifBold => ("serif", "600"),
                };
                // Where the house's faces are not installed, the reader's own stand in.
                let family = if family == "sans" {
                    "'Source Sans 3', 'Source Sans Pro', sans-serif"
                } else {
                    "'Source Serif 4', 'Source Serif Pro', serif"
                };
                let anchor = match anchor {
                    Anchor::Start => "start",
                    Anchor::Middle => "middle",
                    Anchor::End => "end",
                };
                let _ = writeln!(
                    out,
                    "<text x=\"{}\" y=\"{}\" font-family=\"{family}\" font-weight=\"{weight}\" font-size=\"{}\" \
                     fill=\"{}\" text-anchor=\"{anchor}\">{}</text>",
                    number(at.x),
                    number(at.y),
                    number(*size),
                    colour(*ink),
                    escape(text)
                );
            }
            // A picture cannot be clicked.
            Shape::Target { .. } => {}
        }
    }
    out.push_str("</svg>\n");
    out
}

fn path(out: &mut String, segments: &[Segment], fill: Option<Ink>, stroke: Option<Stroke>) {
    let spot = |at: &Spot| format!("{} {}", number(at.x), number(at.y));
    let steps: Vec<String> = segments
        .iter()
        .map(|segment| match segment {
            Segment::Move(at) => format!("M{}", spot(at)),
            Segment::Line(at) => format!("L{}", spot(at)),
            Segment::Curve(one, two, at) => format!("C{} {} {}", spot(one), spot(two), spot(at)),
            Segment::Close => "Z".to_owned(),
        })
        .collect();
    let _ = write!(out, "<path d=\"{}\" fill=\"{}\"", steps.join(""), fill.map_or("none", colour));
    if let Some(stroke) = stroke {
        let _ = write!(out, " stroke=\"{}\" stroke-width=\"{}\"", colour(stroke.ink), number(stroke.width));
        if let Some((dash, gap)) = stroke.dash {
            let _ = write!(out, " stroke-dasharray=\"{} {}\"", number(dash), number(gap));
        }
    }
    out.push_str("/>\n");
}

/// A length to a hundredth, without what says nothing. A length that is no number is nothing.
fn number(value: f32) -> String {
    if !value.is_finite() {
        return "0".to_owned();
    }
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Text as XML holds it; characters that XML cannot hold are left out.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}
