//! Sizes, places and colours on paper, all in points.

use super::faces::Face;
pub(super) use crate::export::picture::colour;
use crate::note::Paper;
use crate::note::document::Tone;
use crate::note::figure::Ink;

/// Millimetres as points.
pub(super) const fn mm(length: f32) -> f32 {
    length * 72.0 / 25.4
}

/// The page and its columns.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sheet {
    pub width: f32,
    pub height: f32,
    /// Left edge of the side column.
    pub side: f32,
    /// Left edge of the text column.
    pub text: f32,
    /// Right edge of the text column.
    pub right: f32,
    /// Where text begins.
    pub top: f32,
    /// Where text ends.
    pub bottom: f32,
    /// Baseline of the running head.
    pub head: f32,
    /// Baseline of the foot.
    pub foot: f32,
}

/// Width of the side column.
pub(super) const SIDE: f32 = mm(32.0);

impl Sheet {
    pub fn new(paper: Paper) -> Self {
        let (width, height) = match paper {
            Paper::A4 => (mm(210.0), mm(297.0)),
            Paper::Letter => (612.0, 792.0),
        };
        // Letter keeps the columns of A4; its wider sheet leaves the difference at both sides.
        let side = (width - mm(166.0)) * 20.0 / 44.0;
        let text = side + mm(38.0);
        Self {
            width,
            height,
            side,
            text,
            right: text + mm(128.0),
            top: mm(27.5),
            bottom: height - mm(25.0),
            head: mm(19.4),
            foot: height - mm(14.0),
        }
    }

    pub fn text_width(&self) -> f32 {
        self.right - self.text
    }

    pub fn wide_width(&self) -> f32 {
        self.right - self.side
    }
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Setting {
    pub face: Face,
    pub size: f32,
    pub leading: f32,
    pub ink: Ink,
}

const fn setting(face: Face, size: f32, leading: f32, ink: Ink) -> Setting {
    Setting { face, size, leading, ink }
}

pub(super) const BODY: Setting = setting(Face::Serif, 10.0, 14.4, Ink::Text);
pub(super) const TITLE: Setting = setting(Face::SerifBold, 27.0, 33.0, Ink::Text);
pub(super) const SUBTITLE: Setting = setting(Face::SerifItalic, 13.0, 19.0, Ink::Muted);
pub(super) const PART: Setting = setting(Face::SerifBold, 18.0, 24.0, Ink::Text);
pub(super) const HEADING: Setting = setting(Face::SerifBold, 13.0, 17.0, Ink::Text);
pub(super) const LABEL: Setting = setting(Face::SansBold, 8.0, 11.0, Ink::Muted);
pub(super) const FACT: Setting = setting(Face::Sans, 8.8, 11.8, Ink::Text);
pub(super) const SIDE_HEAD: Setting = setting(Face::SansBold, 9.0, 11.8, Ink::Accent);
pub(super) const NUMBER: Setting = setting(Face::SerifBold, 13.0, 17.0, Ink::Accent);
pub(super) const CELL: Setting = setting(Face::Sans, 8.8, 11.8, Ink::Text);
pub(super) const HEAD_CELL: Setting = setting(Face::SansBold, 8.0, 11.0, Ink::Muted);
pub(super) const SMALL: Setting = setting(Face::Sans, 8.5, 11.8, Ink::Muted);
pub(super) const NOTE: Setting = setting(Face::Sans, 8.0, 11.0, Ink::Muted);
pub(super) const CALLOUT: Setting = setting(Face::Sans, 8.8, 11.8, Ink::Text);
pub(super) const RUNNING: Setting = setting(Face::Sans, 8.5, 11.0, Ink::Muted);
pub(super) const CONTENTS_PART: Setting = setting(Face::SerifBold, 10.0, 15.5, Ink::Text);
pub(super) const CONTENTS: Setting = setting(Face::Sans, 8.8, 12.6, Ink::Text);

/// The ink rule beside what the team wrote.
pub(super) const INK_RULE: f32 = mm(1.0);
/// From the ink rule's left edge to the text beside it.
pub(super) const INK_GAP: f32 = mm(3.4);
/// Hairlines.
pub(super) const HAIRLINE: f32 = mm(0.25);
/// Lines under heads.
pub(super) const HEAD_LINE: f32 = mm(0.3);

impl Setting {
    /// The same in another weight or slant.
    pub fn faced(self, bold: bool, italic: bool) -> Self {
        let face = match (self.face, bold, italic) {
            (Face::Serif | Face::SerifItalic, true, _) => Face::SerifBold,
            (Face::Serif, _, true) => Face::SerifItalic,
            // Italic within italic stands upright.
            (Face::SerifItalic, false, true) => Face::Serif,
            (Face::Sans, true, _) => Face::SansBold,
            (Face::Sans, _, true) => Face::SansItalic,
            (face, ..) => face,
        };
        Self { face, ..self }
    }

    /// A reference within a line: small, sans.
    pub fn small(self) -> Self {
        Self { face: Face::Sans, size: (self.size * 0.82).max(8.0), ..self }
    }

    pub fn toned(self, tone: Tone) -> Self {
        let ink = match tone {
            Tone::Plain => return self,
            Tone::Muted => Ink::Muted,
            Tone::Accent => Ink::Accent,
            Tone::Gap => Ink::Gap,
            Tone::Bad => Ink::Bad,
            Tone::Done => Ink::Ok,
        };
        Self { ink, ..self }
    }

    /// From the top of a line to its baseline.
    pub fn baseline(self) -> f32 {
        self.leading / 2.0 + self.size * 0.33
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(rgb: [u8; 3]) -> f64 {
        let part = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(rgb[0]) + 0.7152 * part(rgb[1]) + 0.0722 * part(rgb[2])
    }

    fn contrast(a: Ink, b: Ink) -> f64 {
        let (a, b) = (luminance(colour(a)), luminance(colour(b)));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_text_colour_can_be_read_on_every_ground_where_it_stands() {
        for ink in [Ink::Text, Ink::Muted, Ink::Accent, Ink::Ok, Ink::Gap, Ink::Bad] {
            for ground in [Ink::Page, Ink::GapSoft, Ink::NoneSoft, Ink::AccentSoft] {
                assert!(contrast(ink, ground) >= 4.5, "{ink:?} on {ground:?}: {}", contrast(ink, ground));
            }
        }
    }

    #[test]
    fn nothing_is_set_below_eight_points() {
        for setting in
            [BODY, LABEL, FACT, CELL, HEAD_CELL, SMALL, NOTE, CALLOUT, RUNNING, CONTENTS, BODY.small(), CELL.small()]
        {
            assert!(setting.size >= 8.0);
        }
    }

    #[test]
    fn both_papers_have_the_same_columns() {
        let (a4, letter) = (Sheet::new(Paper::A4), Sheet::new(Paper::Letter));
        assert!((a4.side - mm(20.0)).abs() < 0.1 && (a4.width - a4.right - mm(24.0)).abs() < 0.1);
        assert!((a4.text_width() - letter.text_width()).abs() < 0.01);
        assert!(letter.right < letter.width - mm(20.0));
    }
}
