//! The page: two columns, of which Word knows the wide one as its text. What stands in the side column hangs out of it.

use crate::note::Paper;

/// A length in points.
pub(super) const fn mm(length: f32) -> f32 {
    length * 72.0 / 25.4
}

/// Twentieths of a point, in which Word measures.
pub(super) fn twips(points: f32) -> i32 {
    (points * 20.0).round() as i32
}

/// The same as text.
pub(super) fn dxa(points: f32) -> String {
    twips(points).to_string()
}

/// Side column and gutter: how far to the left of the text the side column begins.
pub(super) const SIDE: f32 = mm(38.0);
/// The side column alone.
pub(super) const SIDE_WIDTH: f32 = mm(32.0);
/// The text column.
pub(super) const TEXT: f32 = mm(128.0);
/// Both columns with the gutter.
pub(super) const WIDE: f32 = SIDE + TEXT;

/// Left margin, as Word counts it: to the text column.
pub(super) const LEFT: f32 = mm(20.0) + SIDE;
/// From the edge to where text begins.
pub(super) const TOP: f32 = mm(28.0);
/// From the edge to the running head.
pub(super) const HEAD: f32 = mm(14.0);
/// From the lower edge to where text ends.
pub(super) const FOOT: f32 = mm(27.0);
/// From the lower edge to the running foot.
pub(super) const RUNNING_FOOT: f32 = mm(15.0);

/// A sheet of paper.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sheet {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
}

impl Sheet {
    /// The sheet of a paper.
    pub fn of(paper: Paper) -> Self {
        match paper {
            Paper::A4 => Self { width: mm(210.0), height: mm(297.0) },
            Paper::Letter => Self { width: 612.0, height: 792.0 },
        }
    }

    /// Right margin: what the columns leave.
    pub fn right(self) -> f32 {
        self.width - LEFT - TEXT
    }

    /// Height of the text.
    pub fn room(self) -> f32 {
        self.height - TOP - FOOT
    }
}
