//! Figures: the vector model placed on the page, with its words as text.

use super::faces::Face;
use super::flow::{Frame, Piece, Setter};
use super::placed::{Placed, Role, What};
use super::style;
use crate::note::document::Run;
use crate::note::figure::{Anchor, Face as FigureFace, Figure, Shape};

impl Setter<'_> {
    pub(super) fn figure(&mut self, figure: &Figure, caption: &[Run], frame: Frame, out: &mut Vec<Piece>) {
        // A figure too wide for the text column takes both, unless the other is taken; one too wide or high shrinks.
        let frame = if figure.width > frame.width * 1.02 && !self.beside { self.wide_frame() } else { frame };
        let room = (self.sheet.bottom - self.sheet.top) * 0.8;
        let fits = |length: f32, room: f32| if length > room && length > 0.0 { room / length } else { 1.0 };
        let scale = fits(figure.width, frame.width).min(fits(figure.height, room));
        let element = self.element(Role::Figure, self.parent);
        self.elements[element].alt =
            Some(if figure.alt.trim().is_empty() { figure.title.clone() } else { figure.alt.clone() });
        let mut items = Vec::new();
        for shape in &figure.shapes {
            match shape {
                Shape::Path { segments, fill, stroke } => {
                    let what = What::Path { segments: segments.as_slice().into(), scale, fill: *fill, stroke: *stroke };
                    items.push(Placed { what, x: frame.x, y: 0.0, element });
                }
                Shape::Text { at, text, size, face, ink, anchor } => {
                    let face = match face {
                        FigureFace::Sans => Face::Sans,
                        FigureFace::SansBold => Face::SansBold,
                        FigureFace::Serif => Face::Serif,
                        FigureFace::SerifBold => Face::SerifBold,
                    };
                    let (word, size) = (self.faces.word(face, text), size * scale);
                    let width = word.width as f32 / 1000.0 * size;
                    let left = match anchor {
                        Anchor::Start => 0.0,
                        Anchor::Middle => width / 2.0,
                        Anchor::End => width,
                    };
                    let what = What::Word { word, size, ink: *ink };
                    items.push(Placed { what, x: frame.x + at.x * scale - left, y: at.y * scale, element });
                }
                // Paper cannot be clicked.
                Shape::Target { .. } => {}
            }
        }
        let (width, height) = (figure.width * scale, figure.height * scale);
        let area = [frame.x, 0.0, frame.x + width, height];
        out.push(Piece {
            before: 8.0,
            height: height + 4.0,
            baseline: style::BODY.baseline(),
            items,
            keep: true,
            figure: Some((element, area)),
            ..Piece::default()
        });
        let mut lines = self.paragraph(caption, style::SMALL, frame, Role::Paragraph, self.language);
        out.append(&mut lines);
    }
}
