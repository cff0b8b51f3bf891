//! A small vector model: figures that the window draws, that paper prints and that SVG writes.
//!
//! Lengths are points, x to the right and y downwards. Colours are names; each renderer has its own table of them.

/// A figure.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Figure {
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// What it shows, in a line.
    pub title: String,
    /// What it says, for those who cannot see it.
    pub alt: String,
    /// What is drawn, from back to front.
    pub shapes: Vec<Shape>,
}

/// A place in a figure.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Spot {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
}

/// The colours of the house, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ink {
    /// Reading ground.
    Page,
    /// Ground of a box.
    Card,
    /// Hairlines.
    Line,
    /// Borders.
    Edge,
    /// Reading text.
    Text,
    /// Labels, captions.
    Muted,
    /// The one ink.
    Accent,
    /// Its soft ground.
    AccentSoft,
    /// Answered, adopted.
    Ok,
    /// Its soft ground.
    OkSoft,
    /// Missing, accepted risk, caution.
    Gap,
    /// Its soft ground.
    GapSoft,
    /// Serious, broken, late.
    Bad,
    /// Its soft ground.
    BadSoft,
    /// Not relevant.
    NoneSoft,
}

/// A line's colour, width and dashes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub ink: Ink,
    /// Width.
    pub width: f32,
    /// Lengths of dash and gap. None: a whole line.
    pub dash: Option<(f32, f32)>,
}

/// A step of a path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Segment {
    /// Begins anew here.
    Move(Spot),
    /// A straight line.
    Line(Spot),
    /// A curve with two handles.
    Curve(Spot, Spot, Spot),
    /// Back to where the path began.
    Close,
}

/// Face of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Face {
    /// Sans Regular.
    Sans,
    /// Sans `SemiBold`.
    SansBold,
    /// Serif Regular.
    Serif,
    /// Serif `SemiBold`.
    SerifBold,
}

/// Which end of a text stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// Something that is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// Lines and areas.
    Path {
        /// Its steps.
        segments: Vec<Segment>,
        /// What fills it.
        fill: Option<Ink>,
        /// What draws its line.
        stroke: Option<Stroke>,
    },
    /// One line of text, already broken to fit. Its baseline starts, centres or ends at the place.
    Text {
        /// Where.
        at: Spot,
        /// What.
        text: String,
        /// Size.
        size: f32,
        /// Face.
        face: Face,
        /// Colour.
        ink: Ink,
        /// Which end stands at the place.
        anchor: Anchor,
    },
    /// An area that can be clicked, with what it leads to; paper and SVG draw nothing for it.
    Target {
        /// Upper left corner.
        at: Spot,
        /// Width and height.
        size: (f32, f32),
        /// Id of what it stands for.
        id: String,
        /// What a screen reader calls it.
        name: String,
    },
}

/// A place.
pub const fn spot(x: f32, y: f32) -> Spot {
    Spot { x, y }
}

impl Shape {
    /// A box, with round corners where `radius` is more than nothing.
    pub fn rect(at: Spot, size: (f32, f32), radius: f32, fill: Option<Ink>, stroke: Option<Stroke>) -> Self {
        let (left, top, right, bottom) = (at.x, at.y, at.x + size.0, at.y + size.1);
        let r = radius.min(size.0 / 2.0).min(size.1 / 2.0).max(0.0);
        if r == 0.0 {
            let corners = [spot(right, top), spot(right, bottom), spot(left, bottom)];
            let mut segments = vec![Segment::Move(spot(left, top))];
            segments.extend(corners.map(Segment::Line));
            segments.push(Segment::Close);
            return Self::Path { segments, fill, stroke };
        }
        // A quarter of a circle as a curve: its handles stand at 0.5523 of the radius.
        let h = r * (1.0 - 0.552_3);
        let segments = vec![
            Segment::Move(spot(left + r, top)),
            Segment::Line(spot(right - r, top)),
            Segment::Curve(spot(right - h, top), spot(right, top + h), spot(right, top + r)),
            Segment::Line(spot(right, bottom - r)),
            Segment::Curve(spot(right, bottom - h), spot(right - h, bottom), spot(right - r, bottom)),
            Segment::Line(spot(left + r, bottom)),
            Segment::Curve(spot(left + h, bottom), spot(left, bottom - h), spot(left, bottom - r)),
            Segment::Line(spot(left, top + r)),
            Segment::Curve(spot(left, top + h), spot(left + h, top), spot(left + r, top)),
            Segment::Close,
        ];
        Self::Path { segments, fill, stroke }
    }

    /// A straight line.
    pub fn line(from: Spot, to: Spot, stroke: Stroke) -> Self {
        Self::Path { segments: vec![Segment::Move(from), Segment::Line(to)], fill: None, stroke: Some(stroke) }
    }
}
