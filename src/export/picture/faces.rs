//! The faces of the house: how wide a text is, and the outlines of its letters.

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use rustybuzz::{Face as Shaper, UnicodeBuffer};

use crate::assets::Font;
use crate::note::figure::{Face, Segment, Spot, spot};

/// A text as outlines: its baseline begins at nought.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cut {
    /// Its letters.
    pub segments: Vec<Segment>,
    /// How far it goes.
    pub width: f32,
    /// The face lacks a character of it: a box stands there.
    pub lacks: bool,
}

/// The faces, read once.
pub struct Faces {
    sans: Option<Shaper<'static>>,
    sans_bold: Option<Shaper<'static>>,
    serif: Option<Shaper<'static>>,
    serif_bold: Option<Shaper<'static>>,
}

impl Default for Faces {
    fn default() -> Self {
        Self::new()
    }
}

impl Faces {
    /// Reads the faces.
    pub fn new() -> Self {
        let face = |bytes: &'static [u8]| Shaper::from_slice(bytes, 0);
        Self {
            sans: face(Font::Sans.bytes()),
            sans_bold: face(Font::SansBold.bytes()),
            serif: face(Font::Serif.bytes()),
            serif_bold: face(Font::SerifBold.bytes()),
        }
    }

    fn of(&self, face: Face) -> Option<&Shaper<'static>> {
        match face {
            Face::Sans => self.sans.as_ref(),
            Face::SansBold => self.sans_bold.as_ref(),
            Face::Serif => self.serif.as_ref(),
            Face::SerifBold => self.serif_bold.as_ref(),
        }
    }

    /// About how wide a text is: without kerning, which is near enough to fit columns and to count lines.
    pub fn width(&self, face: Face, size: f32, text: &str) -> f32 {
        let Some(shaper) = self.of(face) else { return size * 0.5 * text.chars().count() as f32 };
        let advance = |c| shaper.glyph_index(c).and_then(|glyph| shaper.glyph_hor_advance(glyph));
        // A letter of a script that the face lacks is about half its size wide.
        let half = shaper.units_per_em() / 2;
        let units: f32 = text.chars().map(|c| f32::from(advance(c).map_or(half as u16, |units| units))).sum();
        units * size / shaper.units_per_em() as f32
    }

    /// The outlines of a text.
    pub fn cut(&self, face: Face, size: f32, text: &str) -> Cut {
        let Some(shaper) = self.of(face) else { return Cut { lacks: true, ..Cut::default() } };
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        let glyphs = rustybuzz::shape(shaper, &[], buffer);
        let scale = size / shaper.units_per_em() as f32;
        let mut cut = Cut::default();
        for (info, place) in glyphs.glyph_infos().iter().zip(glyphs.glyph_positions()) {
            cut.lacks |= info.glyph_id == 0;
            let x = cut.width + place.x_offset as f32 * scale;
            let y = -(place.y_offset as f32) * scale;
            let mut pen = Pen { out: &mut cut.segments, from: spot(x, y), scale, at: spot(x, y) };
            shaper.outline_glyph(GlyphId(info.glyph_id as u16), &mut pen);
            cut.width += place.x_advance as f32 * scale;
        }
        cut
    }
}

/// Turns the outline of a letter, in units of its font, into steps of a path.
struct Pen<'a> {
    out: &'a mut Vec<Segment>,
    from: Spot,
    scale: f32,
    at: Spot,
}

impl Pen<'_> {
    fn spot(&self, x: f32, y: f32) -> Spot {
        spot(self.from.x + x * self.scale, self.from.y - y * self.scale)
    }
}

impl OutlineBuilder for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.at = self.spot(x, y);
        self.out.push(Segment::Move(self.at));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.at = self.spot(x, y);
        self.out.push(Segment::Line(self.at));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (handle, end) = (self.spot(x1, y1), self.spot(x, y));
        // A curve with one handle as one with two: they stand at two thirds of the way to it.
        let towards = |p: Spot| spot(p.x + (handle.x - p.x) * 2.0 / 3.0, p.y + (handle.y - p.y) * 2.0 / 3.0);
        self.out.push(Segment::Curve(towards(self.at), towards(end), end));
        self.at = end;
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let end = self.spot(x, y);
        self.out.push(Segment::Curve(self.spot(x1, y1), self.spot(x2, y2), end));
        self.at = end;
    }

    fn close(&mut self) {
        self.out.push(Segment::Close);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_as_wide_as_its_letters_and_says_what_it_lacks() {
        let faces = Faces::new();
        let cut = faces.cut(Face::Sans, 10.0, "été");
        assert!(!cut.lacks && cut.segments.len() > 20);
        assert!((cut.width - faces.width(Face::Sans, 10.0, "été")).abs() < 0.5);
        assert!(faces.cut(Face::Serif, 10.0, "سلام").lacks);
        assert!(faces.width(Face::SansBold, 10.0, "mmm") > faces.width(Face::Sans, 10.0, "mmm"));
    }
}
