//! The model of a document: a title, a list of blocks, and what was left out of it.
//!
//! Two columns are meant throughout: a narrow one at the side for labels, numbers and status, and a wide one for
//! text. A format that has one column sets the side above the text.

use jiff::Timestamp;

use super::figure::Figure;
use super::options::Paper;
use crate::project::{EntityKind, Sensitivity};

/// What a part of a document comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    /// What the programme is.
    Identity,
    /// A section, by its name.
    Section(String),
    /// A question, by its id.
    Question(String),
    /// A lesson, by its id.
    Lesson(String),
    /// A piece of advice, by its id.
    Advice(String),
    /// Something with an id.
    Entity(EntityKind, String),
}

/// What a text means beyond its words; never without the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Tone {
    /// Reading text.
    #[default]
    Plain,
    /// Labels, captions.
    Muted,
    /// Numbers, references.
    Accent,
    /// Missing, accepted risk, caution.
    Gap,
    /// Serious, late.
    Bad,
    /// Answered, adopted, done.
    Done,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// An address outside.
    Outside(String),
    /// A place of this document, by its anchor.
    Inside(String),
}

/// A stretch of text of one sort.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// What it says.
    pub text: String,
    /// Set bold.
    pub bold: bool,
    /// Set italic.
    pub italic: bool,
    /// Set small, as references within a line are.
    pub small: bool,
    /// What it means.
    pub tone: Tone,
    /// Where it leads.
    pub link: Option<Link>,
    /// Its language, where that is not the language around it.
    pub language: Option<String>,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    /// Text.
    Text(Text),
    /// A note, printed at the foot of the page.
    Note(Vec<Run>),
    /// The number of the page on which an anchor stands.
    Page(String),
}

/// How a paragraph is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Style {
    /// Reading text.
    #[default]
    Body,
    /// Title of the document.
    Title,
    /// The line under the title.
    Subtitle,
    /// A small label above what it names.
    Label,
    /// Captions and remarks.
    Small,
}

/// Which column or columns a block takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Span {
    /// The text column.
    #[default]
    Text,
    /// Both columns.
    Wide,
}

/// What a box of text is about; its first words say it too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Callout {
    /// What a measure cannot show.
    Caution,
    /// Something is missing.
    Gap,
    /// A remark of the program.
    Remark,
}

/// Which side of a column its texts keep to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Align {
    /// The left.
    #[default]
    Start,
    /// The right, as figures and dates do.
    End,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Where its texts stand.
    pub align: Align,
    /// How much of the space that is left it takes, beside the others.
    pub weight: f32,
}

/// A row of a table: as many cells as there are columns.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    /// Its cells.
    pub cells: Vec<Vec<Run>>,
    /// What it comes from.
    pub origin: Option<Origin>,
    /// A row that heads those below it: its first cell takes the whole width.
    pub group: bool,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// What it shows, for those who hear it read.
    pub title: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub lines: Vec<Line>,
    /// Where it stands.
    pub span: Span,
    /// The first column heads its rows.
    pub row_heads: bool,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Item {
    /// What stands before it: a letter, a number. None: a dot.
    pub label: Option<String>,
    /// What it says.
    pub runs: Vec<Run>,
}

/// What stands in the side column.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Side {
    /// A head or number, set in the accent.
    pub head: Vec<Run>,
    /// The head is a number that belongs to the heading beside it.
    pub number: bool,
    /// Labels, each over a value.
    pub facts: Vec<(String, Vec<Run>)>,
}

/// What a block is.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// A heading of a level, from 1.
    Heading {
        /// Its level.
        level: u8,
        /// What it says.
        runs: Vec<Run>,
        /// What the head of the page calls it, where that is shorter.
        running: Option<String>,
        /// It begins a page.
        page: bool,
    },
    /// A paragraph.
    Paragraph(Style, Vec<Run>),
    /// A list.
    List(Vec<Item>),
    /// What the team wrote: it stands beside the ink rule. Its language, where that is another.
    Own(Vec<Block>, Option<String>),
    /// A box of text with a first word of its own.
    Callout(Callout, String, Vec<Run>),
    /// A table.
    Table(Table),
    /// A figure and its caption.
    Figure(Box<Figure>, Vec<Run>),
    /// Labels side by side, each over its text.
    Facts(Vec<(String, Vec<Run>)>),
    /// Blocks beside what stands in the side column; a hairline parts rows.
    Row(Side, Vec<Block>),
    /// So many ruled lines to write on.
    Room(u8),
    /// The list of what the document holds, with page numbers, under a head.
    Contents(String),
}

/// A block of a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// What it is.
    pub body: Body,
    /// What it comes from.
    pub origin: Option<Origin>,
    /// The name under which links and page numbers find it.
    pub anchor: Option<String>,
}

/// Something that the audience does not see.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftOut {
    /// What it is.
    pub origin: Origin,
    /// What kind of thing, and which: said to the team, never printed for others.
    pub what: String,
    /// Who may see it.
    pub sensitivity: Sensitivity,
}

/// A document.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Code of its language.
    pub language: String,
    /// What the kind is called.
    pub kind_name: String,
    /// Its title.
    pub title: String,
    /// The title as the foot of a page has room for it, with the date.
    pub foot: String,
    /// Who wrote it: organisations.
    pub author: String,
    /// What it is about, in a line.
    pub subject: String,
    /// The word across each page of a draft.
    pub draft: Option<String>,
    /// The size of its pages.
    pub paper: Paper,
    /// When the project was last edited: the only date that the file carries.
    pub edited: Option<Timestamp>,
    /// What it says.
    pub blocks: Vec<Block>,
    /// What the audience does not see.
    pub left_out: Vec<LeftOut>,
    /// The whole is meant for fewer people than the audience.
    pub whole_is: Option<Sensitivity>,
    /// What the head of a page says where a figure continues, and such words that formats need.
    pub words: FormatWords,
}

/// Words that formats add on their own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FormatWords {
    /// “9 / 24”, made from the two marks `{page}` and `{pages}`.
    pub page_of: String,
    /// What precedes the number of a figure: “Figure”.
    pub figure: String,
}

impl Text {
    /// Plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

impl Run {
    /// Plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Text(Text::plain(text))
    }

    /// Bold text.
    pub fn bold(text: impl Into<String>) -> Self {
        Self::Text(Text { bold: true, ..Text::plain(text) })
    }

    /// Italic text.
    pub fn italic(text: impl Into<String>) -> Self {
        Self::Text(Text { italic: true, ..Text::plain(text) })
    }

    /// Text with a tone.
    pub fn toned(text: impl Into<String>, tone: Tone) -> Self {
        Self::Text(Text { tone, ..Text::plain(text) })
    }

    /// A small reference to a place of this document.
    pub fn reference(text: impl Into<String>, anchor: impl Into<String>) -> Self {
        let link = Some(Link::Inside(anchor.into()));
        Self::Text(Text { small: true, tone: Tone::Accent, link, ..Text::plain(text) })
    }

    /// The words, without what stands in notes.
    pub fn words(&self) -> &str {
        match self {
            Self::Text(text) => &text.text,
            Self::Note(_) | Self::Page(_) => "",
        }
    }
}

/// The words of runs, without what stands in notes.
pub fn words_of(runs: &[Run]) -> String {
    runs.iter().map(Run::words).collect()
}

impl Block {
    /// A block from nothing in particular.
    pub fn new(body: Body) -> Self {
        Self { body, origin: None, anchor: None }
    }

    /// A paragraph of reading text.
    pub fn paragraph(runs: Vec<Run>) -> Self {
        Self::new(Body::Paragraph(Style::Body, runs))
    }

    /// A small label above what follows.
    pub fn label(text: impl Into<String>) -> Self {
        Self::new(Body::Paragraph(Style::Label, vec![Run::plain(text)]))
    }

    /// A remark or caption.
    pub fn small(runs: Vec<Run>) -> Self {
        Self::new(Body::Paragraph(Style::Small, runs))
    }

    /// Says what it comes from.
    #[must_use]
    pub fn from(mut self, origin: Origin) -> Self {
        self.origin = Some(origin);
        self
    }

    /// Gives it a name that links find.
    #[must_use]
    pub fn anchored(mut self, anchor: impl Into<String>) -> Self {
        self.anchor = Some(anchor.into());
        self
    }
}
