//! What layout ends in: pages of placed items and a tree of what they mean. Nothing here knows of PDF.
//!
//! Lengths are points, x from the left and y from the top of the page.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::faces::{Face, Word};
use crate::note::figure::{Ink, Segment, Stroke};

/// What an element of the document is, in the names that assistive programs know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Document,
    Section,
    Heading(u8),
    Paragraph,
    Block,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableRow,
    ColumnHead,
    /// Heads all columns of a row.
    GroupHead,
    Cell,
    Figure,
    Span,
    Link,
    Reference,
    Note,
    Contents,
    ContentsItem,
}

/// How the items of a list are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Marks {
    Dots,
    Letters,
    Numbers,
}

/// Index of an element.
pub(super) type ElementId = usize;

/// Not part of what is read: rules, grounds, running heads.
pub(super) const ARTIFACT: ElementId = usize::MAX;

/// The same, where it belongs to the page: running heads, page numbers, heads of tables that come again.
pub(super) const PAGINATION: ElementId = usize::MAX - 1;

/// Part of what a document means.
#[derive(Debug, Clone)]
pub(super) struct Element {
    pub role: Role,
    pub parent: ElementId,
    /// Its language, where that is not its parent's.
    pub language: Option<String>,
    /// What it says, for those who cannot see it.
    pub alt: Option<String>,
    /// How many columns it takes.
    pub columns: usize,
    /// How the items of a list are marked.
    pub marks: Option<Marks>,
    /// The block that it belongs to: items are read in the order of their blocks.
    pub block: ElementId,
}

/// Something on a page.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub what: What,
    pub x: f32,
    pub y: f32,
    pub element: ElementId,
}

/// What stands on a page.
#[derive(Debug, Clone)]
pub(super) enum What {
    /// Glyphs; the place is the start of their baseline.
    Word { word: Rc<Word>, size: f32, ink: Ink },
    /// A hyphen that a line break put there.
    Hyphen { word: Rc<Word>, size: f32, ink: Ink },
    /// The number of the page where an anchor stands, right-aligned in a width.
    PageOf { anchor: String, width: f32, face: Face, size: f32, ink: Ink },
    /// A filled box; the place is its upper left corner.
    Ground { width: f32, height: f32, ink: Ink },
    /// A path, relative to the place.
    Path { segments: Rc<[Segment]>, scale: f32, fill: Option<Ink>, stroke: Option<Stroke> },
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    Outside(String),
    Inside(String),
}

/// A place on a page that can be clicked.
#[derive(Debug, Clone)]
pub(super) struct LinkArea {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
    pub target: Target,
    pub element: ElementId,
    /// What it says, for those who cannot see where it leads.
    pub says: String,
}

/// A page.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub items: Vec<Placed>,
    pub links: Vec<LinkArea>,
}

/// A line of the outline.
#[derive(Debug, Clone)]
pub(super) struct OutlineEntry {
    pub level: u8,
    pub title: String,
    pub page: usize,
    pub y: f32,
}

/// A document on its pages.
#[derive(Debug)]
pub(super) struct Laid {
    pub width: f32,
    pub height: f32,
    pub pages: Vec<Page>,
    pub elements: Vec<Element>,
    pub outline: Vec<OutlineEntry>,
    /// Page and height of each anchor.
    pub anchors: BTreeMap<String, (usize, f32)>,
    /// Boxes around figures, by element: page, left, top, right, bottom.
    pub figures: BTreeMap<ElementId, (usize, [f32; 4])>,
}
