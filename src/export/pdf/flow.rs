//! Blocks into pieces: lines and other things that do not break, each knowing what must stay with it.

use std::collections::HashSet;

use hypher::Lang;

use super::faces::Faces;
use super::paragraph::{Breaker, SetLine, Source};
use super::placed::{ARTIFACT, Element, ElementId, LinkArea, Placed, Role, Target, What};
use super::style::{self, Setting, Sheet};
use super::{Progress, Stage, breaking};
use crate::note::Document;
use crate::note::document::{Block, Body, Link, Run};
use crate::note::figure::Ink;

/// A callout no higher than this stays with what it stands below.
const TOGETHER: f32 = 110.0;

/// A column that blocks are set in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub x: f32,
    pub width: f32,
}

/// A ground or rule behind pieces that follow each other, drawn as one on each page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Decor {
    pub id: usize,
    pub x: f32,
    pub width: f32,
    pub ink: Ink,
}

/// A heading, for the outline and the head of the page.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub level: u8,
    pub title: String,
    pub running: String,
}

/// Something that does not break.
#[derive(Debug, Clone, Default)]
pub(super) struct Piece {
    /// Space above it, which falls away at the top of a page.
    pub before: f32,
    pub height: f32,
    /// First baseline, from its top.
    pub baseline: f32,
    /// Places are relative to the page's left and the piece's top.
    pub items: Vec<Placed>,
    pub links: Vec<LinkArea>,
    pub decor: Vec<Decor>,
    pub notes: Vec<usize>,
    pub anchors: Vec<String>,
    pub mark: Option<Mark>,
    /// It stays with the next piece.
    pub keep: bool,
    /// It begins a page, unless no more than this part of the page is filled.
    pub page: Option<f32>,
    /// It falls away at the top of a page.
    pub vanish: bool,
    /// The table head to repeat where a page begins with this piece.
    pub head: Option<usize>,
    /// The figure that it is.
    pub figure: Option<(ElementId, [f32; 4])>,
}

/// Sets a document into pieces.
pub(super) struct Setter<'a> {
    pub document: &'a Document,
    pub faces: &'a mut Faces,
    pub sheet: Sheet,
    pub elements: Vec<Element>,
    pub pieces: Vec<Piece>,
    /// Notes as lines, in the order in which they are called.
    pub notes: Vec<Vec<Piece>>,
    /// Heads of tables, set once and repeated.
    pub heads: Vec<Vec<Piece>>,
    pub language: Option<Lang>,
    /// Anchors that the document has: links elsewhere would lead nowhere.
    anchors: HashSet<String>,
    pub decors: usize,
    pub headings: usize,
    /// The element that holds what is set now.
    pub parent: ElementId,
    /// Level of the last heading tag: levels are never skipped.
    pub last_level: u8,
    pub first_rule: bool,
    /// What is set stands beside the side column, which is taken.
    pub beside: bool,
}

impl<'a> Setter<'a> {
    pub fn new(document: &'a Document, faces: &'a mut Faces) -> Self {
        let root = Element {
            role: Role::Document,
            parent: ARTIFACT,
            language: None,
            alt: None,
            columns: 1,
            marks: None,
            block: 0,
        };
        let mut anchors = HashSet::new();
        gather_anchors(&document.blocks, &mut anchors);
        Self {
            document,
            faces,
            sheet: Sheet::new(document.paper),
            elements: vec![root],
            pieces: Vec::new(),
            notes: Vec::new(),
            heads: Vec::new(),
            language: breaking::language(&document.language),
            anchors,
            decors: 0,
            headings: 0,
            parent: 0,
            last_level: 0,
            first_rule: false,
            beside: false,
        }
    }

    /// Sets the whole document. False: it was told to stop.
    pub fn set(&mut self, progress: Progress<'_>) -> bool {
        self.masthead();
        let document = self.document;
        for (at, block) in document.blocks.iter().enumerate() {
            if !progress(Stage::Set(at, document.blocks.len())) {
                return false;
            }
            let frame = self.text_frame();
            let mut pieces = Vec::new();
            self.block(block, frame, self.language, &mut pieces);
            // A short caution is not parted from what it is about.
            let height: f32 = pieces.iter().map(|p| p.before + p.height).sum();
            if matches!(block.body, Body::Callout(..))
                && height < TOGETHER
                && let Some(before) = self.pieces.last_mut()
            {
                before.keep = true;
            }
            self.pieces.append(&mut pieces);
        }
        true
    }

    pub fn text_frame(&self) -> Frame {
        Frame { x: self.sheet.text, width: self.sheet.text_width() }
    }

    pub fn wide_frame(&self) -> Frame {
        Frame { x: self.sheet.side, width: self.sheet.wide_width() }
    }

    // Elements.

    pub fn element(&mut self, role: Role, parent: ElementId) -> ElementId {
        let id = self.elements.len();
        let block = match role {
            Role::Span | Role::Link | Role::Reference => self.elements[parent].block,
            _ => id,
        };
        self.elements.push(Element { role, parent, language: None, alt: None, columns: 1, marks: None, block });
        id
    }

    // Text.

    /// Runs as sources, with elements for links, other languages and notes.
    pub fn sources(
        &mut self,
        runs: &[Run],
        setting: Setting,
        element: ElementId,
        language: Option<Lang>,
    ) -> Vec<Source> {
        let mut sources = Vec::new();
        let mut after_note = false;
        for run in runs {
            match run {
                Run::Text(text) => {
                    let mut own = setting.faced(text.bold, text.italic).toned(text.tone);
                    if text.small {
                        own = own.small();
                    }
                    let mut of = element;
                    let mut spoken = language;
                    if let Some(code) = text.language.as_ref().filter(|code| **code != self.document.language) {
                        of = self.element(Role::Span, of);
                        self.elements[of].language = Some(code.clone());
                        spoken = breaking::language(code);
                    } else if text.language.is_some() {
                        spoken = self.language;
                    }
                    let link = text.link.as_ref().and_then(|link| self.target(link));
                    if link.is_some() {
                        of = self.element(Role::Link, of);
                    }
                    sources.push(source(text.text.clone(), own, of, spoken, link));
                }
                Run::Note(runs) => {
                    let note = self.note(runs, element);
                    let reference = self.element(Role::Reference, element);
                    let link = self.element(Role::Link, reference);
                    let marker = Setting { size: (setting.size * 0.66).max(5.6), ..setting };
                    let target = Some(Target::Inside(note_anchor(note)));
                    let mut marker = source((note + 1).to_string(), marker, link, None, target);
                    marker.rise = setting.size * 0.34;
                    if after_note {
                        // The numbers of two notes in a row would read as one.
                        let mut comma = source(",".to_owned(), marker.setting, reference, None, None);
                        comma.rise = marker.rise;
                        sources.push(comma);
                    }
                    marker.note = Some(note);
                    sources.push(marker);
                }
                Run::Page(anchor) => {
                    let mut page = source(String::new(), setting, element, None, None);
                    page.page_of = Some(anchor.clone());
                    sources.push(page);
                }
            }
            after_note = matches!(run, Run::Note(_));
        }
        sources
    }

    fn target(&self, link: &Link) -> Option<Target> {
        match link {
            Link::Outside(address) => Some(Target::Outside(address.clone())),
            Link::Inside(anchor) => self.anchors.contains(anchor).then(|| Target::Inside(anchor.clone())),
        }
    }

    /// Sets a note and gives its place among all.
    fn note(&mut self, runs: &[Run], near: ElementId) -> usize {
        let number = self.notes.len();
        // Its place is taken before it is set: a note within a note comes after it.
        self.notes.push(Vec::new());
        let block = self.elements[near].block;
        // It stands after its paragraph, but never between the parts of a list or the cells of a row.
        let parent = match self.elements[block].role {
            Role::Paragraph | Role::Heading(_) => self.elements[block].parent,
            _ => block,
        };
        let element = self.element(Role::Note, parent);
        let mut sources = vec![source(format!("{}\u{a0}", number + 1), style::NOTE, element, None, None)];
        sources.extend(self.sources(runs, style::NOTE, element, self.language));
        let frame = self.text_frame();
        let mut pieces = self.lines(&sources, style::NOTE, frame);
        if let Some(first) = pieces.first_mut() {
            first.anchors.push(note_anchor(number));
            first.before = 1.5;
        }
        self.notes[number] = pieces;
        number
    }

    /// Lines of sources as pieces, with two lines at least before and after a break.
    pub fn lines(&mut self, sources: &[Source], setting: Setting, frame: Frame) -> Vec<Piece> {
        let lines = Breaker { faces: self.faces, sources }.lines(frame.width);
        let count = lines.len();
        let mut pieces: Vec<Piece> = lines.into_iter().map(|line| line_piece(line, setting, frame.x)).collect();
        if count > 1 {
            pieces[0].keep = true;
            pieces[count - 2].keep = true;
        }
        pieces
    }

    /// A paragraph in an element of its own.
    pub fn paragraph(
        &mut self,
        runs: &[Run],
        setting: Setting,
        frame: Frame,
        role: Role,
        language: Option<Lang>,
    ) -> Vec<Piece> {
        let element = self.element(role, self.parent);
        let sources = self.sources(runs, setting, element, language);
        self.lines(&sources, setting, frame)
    }

    /// A line of plain text at a place, for labels and heads.
    pub fn plain_lines(&mut self, text: &str, setting: Setting, frame: Frame, element: ElementId) -> Vec<Piece> {
        let sources = [source(text.to_owned(), setting, element, self.language, None)];
        self.lines(&sources, setting, frame)
    }
}

pub(super) fn note_anchor(note: usize) -> String {
    format!("note {note}")
}

pub(super) fn source(
    text: String,
    setting: Setting,
    element: ElementId,
    language: Option<Lang>,
    link: Option<Target>,
) -> Source {
    // Titles and headings keep their words whole.
    let hyphens = setting.size < 12.0;
    Source { text, setting, element, language, hyphens, link, rise: 0.0, note: None, page_of: None }
}

/// A line as a piece.
pub(super) fn line_piece(line: SetLine, setting: Setting, x: f32) -> Piece {
    let baseline = setting.baseline();
    let items = line.items.into_iter().map(|item| Placed {
        what: item.what,
        x: x + item.x,
        y: baseline - item.rise,
        element: item.element,
    });
    let links = line.links.into_iter().map(|link| LinkArea {
        left: x + link.from,
        right: x + link.to,
        top: baseline - setting.size * 0.9,
        bottom: baseline + setting.size * 0.28,
        target: link.target,
        element: link.element,
        says: link.says,
    });
    Piece {
        height: setting.leading,
        baseline,
        items: items.collect(),
        links: links.collect(),
        notes: line.notes,
        ..Piece::default()
    }
}

/// A hairline across a frame.
pub(super) fn rule(frame: Frame, ink: Ink, width: f32) -> Placed {
    let what = What::Ground { width: frame.width, height: width, ink };
    Placed { what, x: frame.x, y: 0.0, element: ARTIFACT }
}

/// Adds a piece to another at a height, which grows by it.
pub(super) fn merge(whole: &mut Piece, piece: Piece, y: &mut f32) {
    *y += piece.before;
    let at = *y;
    whole.items.extend(piece.items.into_iter().map(|item| Placed { y: item.y + at, ..item }));
    let links = piece.links.into_iter().map(|l| LinkArea { top: l.top + at, bottom: l.bottom + at, ..l });
    whole.links.extend(links);
    whole.notes.extend(piece.notes);
    whole.anchors.extend(piece.anchors);
    *y += piece.height;
}

fn gather_anchors(blocks: &[Block], all: &mut HashSet<String>) {
    for block in blocks {
        all.extend(block.anchor.clone());
        if let Body::Row(_, inner) | Body::Own(inner, _) = &block.body {
            gather_anchors(inner, all);
        }
    }
}
