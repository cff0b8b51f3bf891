//! What figures are painted with: boxes, lines of text, curves with a head, and small signs.

use std::f32::consts::TAU;

use super::text::wrap;
use crate::note::figure::{Anchor, Face, Ink, Segment, Shape, Spot, Stroke, spot};

/// A figure while it is painted.
#[derive(Debug, Default)]
pub(super) struct Paint {
    pub shapes: Vec<Shape>,
}

/// How a text is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pen {
    pub size: f32,
    pub leading: f32,
    pub face: Face,
    pub ink: Ink,
}

/// Reading text in a box.
pub(super) const BODY: Pen = Pen { size: 13.0, leading: 17.0, face: Face::Sans, ink: Ink::Text };
/// Head of a column, name of a group.
pub(super) const LABEL: Pen = Pen { size: 13.0, leading: 17.0, face: Face::SansBold, ink: Ink::Text };
/// Caption, axis, small remark.
pub(super) const SMALL: Pen = Pen { size: 12.0, leading: 15.5, face: Face::Sans, ink: Ink::Muted };
/// Head of a part.
pub(super) const HEAD: Pen = Pen { size: 15.0, leading: 20.0, face: Face::SerifBold, ink: Ink::Text };

impl Pen {
    /// The same in another colour.
    pub const fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }
}

/// A whole line.
pub(super) const fn stroke(ink: Ink, width: f32) -> Stroke {
    Stroke { ink, width, dash: None }
}

/// A line of dashes.
pub(super) const fn dashed(ink: Ink, width: f32) -> Stroke {
    Stroke { ink, width, dash: Some((5.0, 4.0)) }
}

/// Small signs, each of one size: they stand beside their word or in the legend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// Bricks: an obstacle.
    Barrier,
    /// An anchor: an assumption.
    Assumption,
    /// A ruler: an indicator.
    Indicator,
    /// A cross: a broken link.
    Broken,
}

/// How large a sign is.
pub(super) const SIGN: f32 = 11.0;

impl Paint {
    /// A box.
    pub fn rect(&mut self, at: Spot, size: (f32, f32), radius: f32, fill: Option<Ink>, stroke: Option<Stroke>) {
        self.shapes.push(Shape::rect(at, size, radius, fill, stroke));
    }

    /// A straight line.
    pub fn line(&mut self, from: Spot, to: Spot, stroke: Stroke) {
        self.shapes.push(Shape::line(from, to, stroke));
    }

    /// A line of text whose baseline begins, centres or ends at the place.
    pub fn text(&mut self, at: Spot, text: impl Into<String>, pen: Pen, anchor: Anchor) {
        let text = text.into();
        self.shapes.push(Shape::Text { at, text, size: pen.size, face: pen.face, ink: pen.ink, anchor });
    }

    /// Lines of text from a top edge down; gives back where they end.
    pub fn lines(&mut self, at: Spot, lines: &[String], pen: Pen) -> f32 {
        for (row, line) in lines.iter().enumerate() {
            // The baseline stands where the eye puts the middle of a line of small letters.
            let y = at.y + pen.leading * row as f32 + pen.leading / 2.0 + pen.size * 0.33;
            self.text(spot(at.x, y), line.clone(), pen, Anchor::Start);
        }
        at.y + pen.leading * lines.len() as f32
    }

    /// Breaks a text and writes it; gives back where it ends.
    pub fn paragraph(&mut self, at: Spot, text: &str, pen: Pen, room: f32, most: usize) -> f32 {
        let lines = wrap(text, pen.size, pen.face, room, most);
        self.lines(at, &lines, pen)
    }

    /// The team's own words beside an ink rule; gives back where they end.
    pub fn own(&mut self, at: Spot, text: &str, pen: Pen, room: f32, most: usize) -> f32 {
        let end = self.paragraph(spot(at.x + 12.0, at.y), text, pen, room - 12.0, most);
        if end > at.y {
            self.rect(at, (3.0, end - at.y), 0.0, Some(Ink::Accent), None);
        }
        end
    }

    /// A curve from left to right that ends in a head.
    pub fn arrow(&mut self, from: Spot, to: Spot, stroke: Stroke) {
        const HEAD: f32 = 7.0;
        let pull = ((to.x - from.x).abs() / 2.0).max(24.0);
        let end = spot(to.x - HEAD + 1.0, to.y);
        let handles = (spot(from.x + pull, from.y), spot(end.x - pull, end.y));
        let segments = vec![Segment::Move(from), Segment::Curve(handles.0, handles.1, end)];
        self.shapes.push(Shape::Path { segments, fill: None, stroke: Some(stroke) });
        let head = vec![
            Segment::Move(to),
            Segment::Line(spot(to.x - HEAD, to.y - HEAD * 0.55)),
            Segment::Line(spot(to.x - HEAD, to.y + HEAD * 0.55)),
            Segment::Close,
        ];
        self.shapes.push(Shape::Path { segments: head, fill: Some(stroke.ink), stroke: None });
    }

    /// A closed shape of straight sides.
    pub fn polygon(&mut self, corners: &[Spot], fill: Option<Ink>, stroke: Option<Stroke>) {
        let mut segments: Vec<Segment> = corners.iter().map(|corner| Segment::Line(*corner)).collect();
        if let Some(first) = corners.first() {
            segments[0] = Segment::Move(*first);
            segments.push(Segment::Close);
        }
        self.shapes.push(Shape::Path { segments, fill, stroke });
    }

    /// A circle.
    pub fn circle(&mut self, centre: Spot, radius: f32, fill: Option<Ink>, stroke: Option<Stroke>) {
        let corner = spot(centre.x - radius, centre.y - radius);
        self.rect(corner, (radius * 2.0, radius * 2.0), radius, fill, stroke);
    }

    /// Half a circle, its left side filled.
    pub fn half_circle(&mut self, centre: Spot, radius: f32, fill: Ink) {
        let mut corners = Vec::new();
        for step in 0..=12_u8 {
            let angle = TAU / 4.0 + TAU / 2.0 * f32::from(step) / 12.0;
            corners.push(spot(centre.x + radius * angle.cos(), centre.y + radius * angle.sin()));
        }
        self.polygon(&corners, Some(fill), None);
    }

    /// A place that can be clicked.
    pub fn target(&mut self, at: Spot, size: (f32, f32), id: impl Into<String>, name: impl Into<String>) {
        self.shapes.push(Shape::Target { at, size, id: id.into(), name: name.into() });
    }

    /// A sign, from its upper left corner.
    pub fn sign(&mut self, sign: Sign, at: Spot, ink: Ink) {
        let line = stroke(ink, 1.2);
        let s = |x: f32, y: f32| spot(at.x + x, at.y + y);
        match sign {
            Sign::Barrier => {
                self.rect(s(0.5, 1.5), (10.0, 8.0), 0.0, None, Some(line));
                self.line(s(0.5, 5.5), s(10.5, 5.5), line);
                self.line(s(5.5, 1.5), s(5.5, 5.5), line);
                self.line(s(3.0, 5.5), s(3.0, 9.5), line);
                self.line(s(8.0, 5.5), s(8.0, 9.5), line);
            }
            Sign::Assumption => {
                self.circle(s(5.5, 2.2), 1.5, None, Some(line));
                self.line(s(5.5, 3.7), s(5.5, 10.0), line);
                self.line(s(3.0, 5.2), s(8.0, 5.2), line);
                let segments = vec![
                    Segment::Move(s(1.0, 6.8)),
                    Segment::Curve(s(1.0, 9.2), s(3.2, 10.2), s(5.5, 10.2)),
                    Segment::Curve(s(7.8, 10.2), s(10.0, 9.2), s(10.0, 6.8)),
                ];
                self.shapes.push(Shape::Path { segments, fill: None, stroke: Some(line) });
            }
            Sign::Indicator => {
                self.rect(s(0.5, 3.2), (10.0, 4.6), 0.0, None, Some(line));
                for x in [3.0, 5.5, 8.0] {
                    self.line(s(x, 3.2), s(x, 5.4), line);
                }
            }
            Sign::Broken => {
                self.line(s(2.0, 2.0), s(9.0, 9.0), stroke(ink, 1.6));
                self.line(s(9.0, 2.0), s(2.0, 9.0), stroke(ink, 1.6));
            }
        }
    }
}
