//! The styles of the document, one table of them: the styles part is written from it, and pages are counted by it.

use super::sheet::{SIDE, mm};
use crate::note::figure::{Face, Ink};

/// What Word calls a style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    /// One of its own, which it shows in the reader's language.
    Known(&'static str),
    /// One of ours: the message with its name.
    Own(&'static str),
}

/// Lines around paragraphs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Rule {
    None,
    /// A hairline above, and between two of the kind.
    Above,
    /// A hairline below, as running heads have it.
    Below,
    /// Lines to write on.
    Ruled,
    /// The thick rule at the left, of what the team wrote and of boxes.
    Left(Ink),
}

/// A paragraph style. Lengths are points.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    pub id: &'static str,
    pub name: Name,
    pub face: Face,
    pub italic: bool,
    pub size: f32,
    pub leading: f32,
    pub ink: Ink,
    pub before: f32,
    pub after: f32,
    pub left: f32,
    pub right: f32,
    pub hanging: f32,
    /// Stays with what follows.
    pub keep: bool,
    /// Level in the outline, from nought.
    pub outline: Option<u8>,
    pub rule: Rule,
    pub ground: Option<Ink>,
    /// Where a tab leads, and whether dots lead there.
    pub tab: Option<(f32, bool)>,
}

/// The rule of own text: as thick as look and distance together, so that the rule stands at the column's edge.
pub(super) const OWN_INDENT: f32 = 11.0;
/// Between an item's mark and its text.
pub(super) const ITEM: f32 = 13.0;

pub(super) const BODY: Style = Style {
    id: "Normal",
    name: Name::Known("Normal"),
    face: Face::Serif,
    italic: false,
    size: 10.0,
    leading: 14.4,
    ink: Ink::Text,
    before: 0.0,
    after: 5.0,
    left: 0.0,
    right: 0.0,
    hanging: 0.0,
    keep: false,
    outline: None,
    rule: Rule::None,
    ground: None,
    tab: None,
};

const SMALL_SANS: Style = Style { face: Face::Sans, size: 8.8, leading: 11.8, ..BODY };
const HEADING: Style = Style { face: Face::SerifBold, keep: true, ..BODY };

pub(super) const TITLE: Style = Style {
    id: "Title",
    name: Name::Known("Title"),
    face: Face::SerifBold,
    size: 27.0,
    leading: 33.0,
    before: 20.0,
    after: 6.0,
    keep: true,
    ..BODY
};
pub(super) const SUBTITLE: Style = Style {
    id: "Subtitle",
    name: Name::Known("Subtitle"),
    italic: true,
    size: 13.0,
    leading: 19.0,
    ink: Ink::Muted,
    after: 10.0,
    ..BODY
};
pub(super) const HEADING_1: Style = Style {
    id: "Heading1",
    name: Name::Known("heading 1"),
    size: 18.0,
    leading: 24.0,
    before: 20.0,
    after: 8.0,
    outline: Some(0),
    ..HEADING
};
pub(super) const HEADING_2: Style = Style {
    id: "Heading2",
    name: Name::Known("heading 2"),
    size: 13.0,
    leading: 17.0,
    before: 18.0,
    after: 6.0,
    outline: Some(1),
    ..HEADING
};
/// Questions: the number hangs in the side column, a hairline parts one from the next.
pub(super) const HEADING_3: Style = Style {
    id: "Heading3",
    name: Name::Known("heading 3"),
    size: 13.0,
    leading: 17.0,
    before: 12.0,
    after: 4.0,
    outline: Some(2),
    hanging: SIDE,
    tab: Some((0.0, false)),
    rule: Rule::Above,
    ..HEADING
};
pub(super) const SIDE_HEAD: Style = Style {
    id: "SideHead",
    name: Name::Own("docx-style-side-head"),
    face: Face::SansBold,
    size: 9.0,
    ink: Ink::Accent,
    before: 6.0,
    after: 3.0,
    left: -SIDE,
    keep: true,
    rule: Rule::Above,
    ..SMALL_SANS
};
/// What stands beside a text: its state, evidence and the like, in a line.
pub(super) const FACTS: Style = Style {
    id: "Facts",
    name: Name::Own("docx-style-facts"),
    size: 8.0,
    leading: 11.0,
    after: 4.0,
    keep: true,
    ..SMALL_SANS
};
/// A text with a hairline above and its label in the side column.
pub(super) const ROW_TEXT: Style = Style {
    id: "RowText",
    name: Name::Own("docx-style-row"),
    before: 6.0,
    after: 6.0,
    hanging: SIDE,
    tab: Some((0.0, false)),
    rule: Rule::Above,
    ..BODY
};
/// The same for remarks, explanations of terms and the like.
pub(super) const ROW_SMALL: Style = Style {
    id: "RowSmall",
    name: Name::Own("docx-style-row-small"),
    face: Face::Sans,
    size: 8.5,
    leading: 11.8,
    ink: Ink::Muted,
    ..ROW_TEXT
};
pub(super) const LABEL: Style = Style {
    id: "Label",
    name: Name::Own("docx-style-label"),
    face: Face::SansBold,
    size: 8.0,
    leading: 11.0,
    ink: Ink::Muted,
    before: 4.0,
    after: 1.0,
    keep: true,
    ..BODY
};
pub(super) const SMALL: Style =
    Style { id: "SmallText", name: Name::Own("docx-style-small"), size: 8.5, ink: Ink::Muted, ..SMALL_SANS };
pub(super) const OWN: Style =
    Style { id: "OwnText", name: Name::Own("docx-style-own"), left: OWN_INDENT, rule: Rule::Left(Ink::Accent), ..BODY };
pub(super) const OWN_LIST: Style = Style {
    id: "OwnList",
    name: Name::Own("docx-style-own-list"),
    left: OWN_INDENT + ITEM,
    hanging: ITEM,
    after: 2.0,
    ..OWN
};
pub(super) const LIST: Style =
    Style { id: "ListParagraph", name: Name::Known("List Paragraph"), left: ITEM, hanging: ITEM, after: 2.0, ..BODY };
const BOX: Style = Style { before: 6.0, after: 4.0, left: OWN_INDENT, right: 7.0, ..SMALL_SANS };
pub(super) const CAUTION: Style = Style {
    id: "Caution",
    name: Name::Own("docx-style-caution"),
    rule: Rule::Left(Ink::Gap),
    ground: Some(Ink::GapSoft),
    ..BOX
};
pub(super) const REMARK: Style = Style {
    id: "Remark",
    name: Name::Own("docx-style-remark"),
    rule: Rule::Left(Ink::Accent),
    ground: Some(Ink::AccentSoft),
    ..BOX
};
pub(super) const CELL: Style = Style { id: "TableText", name: Name::Own("docx-style-cell"), after: 0.0, ..SMALL_SANS };
pub(super) const HEAD_CELL: Style = Style {
    id: "TableHead",
    name: Name::Own("docx-style-head-cell"),
    size: 8.0,
    leading: 11.0,
    face: Face::SansBold,
    ink: Ink::Muted,
    keep: true,
    ..CELL
};
pub(super) const GROUP_CELL: Style =
    Style { id: "TableGroup", name: Name::Own("docx-style-group-cell"), face: Face::SansBold, keep: true, ..CELL };
/// Parts two tables, and a table from what follows.
pub(super) const AFTER_TABLE: Style = Style {
    id: "AfterTable",
    name: Name::Own("docx-style-after-table"),
    size: 8.0,
    leading: 8.0,
    after: 0.0,
    ..SMALL_SANS
};
pub(super) const PICTURE: Style =
    Style { id: "Picture", name: Name::Own("docx-style-picture"), before: 8.0, after: 4.0, keep: true, ..BODY };
pub(super) const CAPTION: Style =
    Style { id: "Caption", name: Name::Known("caption"), size: 8.5, ink: Ink::Muted, after: 10.0, ..SMALL_SANS };
pub(super) const FOOTNOTE: Style = Style {
    id: "FootnoteText",
    name: Name::Known("footnote text"),
    size: 8.0,
    leading: 11.0,
    ink: Ink::Muted,
    after: 1.0,
    ..SMALL_SANS
};
pub(super) const CONTENTS_HEAD: Style =
    Style { id: "TOCHeading", name: Name::Known("TOC Heading"), size: 18.0, leading: 24.0, after: 10.0, ..HEADING };
pub(super) const CONTENTS_1: Style = Style {
    id: "TOC1",
    name: Name::Known("toc 1"),
    face: Face::SerifBold,
    leading: 15.5,
    before: 5.0,
    after: 0.0,
    tab: Some((mm(128.0), true)),
    ..BODY
};
pub(super) const CONTENTS_2: Style = Style {
    id: "TOC2",
    name: Name::Known("toc 2"),
    face: Face::Sans,
    size: 8.8,
    leading: 12.6,
    before: 0.0,
    left: 14.0,
    ..CONTENTS_1
};
const RUNNING: Style = Style {
    size: 8.5,
    leading: 11.0,
    ink: Ink::Muted,
    after: 0.0,
    left: -SIDE,
    tab: Some((mm(128.0), false)),
    ..SMALL_SANS
};
pub(super) const HEADER: Style = Style { id: "Header", name: Name::Known("header"), rule: Rule::Below, ..RUNNING };
/// The head of the first page: it names the kind of document.
pub(super) const FIRST_HEADER: Style =
    Style { id: "FirstHeader", name: Name::Own("docx-style-first-head"), rule: Rule::None, ..RUNNING };
pub(super) const FOOTER: Style = Style { id: "Footer", name: Name::Known("footer"), ..RUNNING };
pub(super) const ROOM: Style =
    Style { id: "Room", name: Name::Own("docx-style-room"), leading: 22.0, after: 0.0, rule: Rule::Ruled, ..BODY };

/// Letters of the side column within a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letters {
    pub id: &'static str,
    /// The message with its name.
    pub name: &'static str,
    pub face: Face,
    pub size: f32,
    pub ink: Ink,
}

pub(super) const SIDE_HEAD_LETTERS: Letters = Letters {
    id: "SideHeadLetters",
    name: "docx-style-side-head-letters",
    face: Face::SansBold,
    size: 9.0,
    ink: Ink::Accent,
};
pub(super) const SIDE_LABEL: Letters =
    Letters { id: "SideLabel", name: "docx-style-side-label", face: Face::SansBold, size: 8.0, ink: Ink::Muted };

/// All paragraph styles, in the order in which the file lists them.
pub(super) const ALL: [&Style; 31] = [
    &BODY,
    &TITLE,
    &SUBTITLE,
    &HEADING_1,
    &HEADING_2,
    &HEADING_3,
    &SIDE_HEAD,
    &FACTS,
    &ROW_TEXT,
    &ROW_SMALL,
    &LABEL,
    &SMALL,
    &OWN,
    &OWN_LIST,
    &LIST,
    &CAUTION,
    &REMARK,
    &CELL,
    &HEAD_CELL,
    &GROUP_CELL,
    &AFTER_TABLE,
    &PICTURE,
    &CAPTION,
    &FOOTNOTE,
    &CONTENTS_HEAD,
    &CONTENTS_1,
    &CONTENTS_2,
    &HEADER,
    &FIRST_HEADER,
    &FOOTER,
    &ROOM,
];
