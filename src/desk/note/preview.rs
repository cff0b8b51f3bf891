//! The sheet on which the document stands: only what is in view is set.

use std::collections::HashMap;
use std::sync::Arc;

use egui::style::ScrollAnimation;
use egui::{Align, Key, Rect, Role, ScrollArea, Shape, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::lettering;
use super::maker::Made;
use super::pen::{Frame, Hit, Pen, Sheet};
use super::table;
use crate::desk::shared::Shared;
use crate::desk::theme::{self, radius, stroke};
use crate::note::Document;
use crate::note::document::{Block, Body, Link, Run, Span, Table, Text, Tone, words_of};

/// Widest sheet: margins, side column, gutter, text column.
const WIDEST: f32 = 840.0;

/// So far outside of the view pieces are set too, for the keyboard to go on to.
const AHEAD: f32 = 200.0;

/// What is set as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    /// A block.
    Block(usize),
    /// The heads of a table.
    Heads(usize),
    /// A row of a table.
    Line(usize, usize),
}

/// The sheet.
#[derive(Default)]
pub(super) struct Preview {
    made: Option<Arc<Made>>,
    pieces: Vec<Piece>,
    /// Heights as they were when last drawn.
    heights: Vec<Option<f32>>,
    /// How many notes stand before each piece.
    notes: Vec<usize>,
    /// Widths of the columns of tables, by block.
    columns: HashMap<usize, Vec<f32>>,
    /// Heights of what can be clicked.
    seen: HashMap<(usize, usize), f32>,
    width: f32,
    total: f32,
    /// A piece to bring into view, and for how many frames: places above it settle as they are set.
    reveal: Option<(usize, u8)>,
}

impl Preview {
    /// Shows a document, which may be the one that is shown.
    pub(super) fn take(&mut self, made: &Arc<Made>) {
        if self.made.as_ref().is_some_and(|shown| Arc::ptr_eq(shown, made)) {
            return;
        }
        let before = std::mem::take(&mut self.heights);
        let pieces = pieces(&made.document);
        self.heights = vec![None; pieces.len()];
        if let Some(shown) = &self.made {
            // What did not change keeps its height, so that nothing moves under the eye.
            let same = |old: usize, new: usize| {
                block_of(&shown.document, self.pieces[old]) == block_of(&made.document, pieces[new])
            };
            let least = pieces.len().min(self.pieces.len());
            let first = (0..least).take_while(|n| same(*n, *n)).count();
            let (old, new) = (self.pieces.len(), pieces.len());
            let ends = (1..=least - first).take_while(|n| same(old - n, new - n)).count();
            self.heights[..first].copy_from_slice(&before[..first]);
            self.heights[new - ends..].copy_from_slice(&before[old - ends..]);
        }
        let mut before = 0;
        let count = |piece: &Piece| {
            let first = before;
            before += notes(made, *piece);
            first
        };
        self.notes = pieces.iter().map(count).collect();
        self.pieces = pieces;
        self.columns.clear();
        self.seen.clear();
        self.made = Some(Arc::clone(made));
    }

    /// Brings what comes from something into view.
    pub(super) fn reveal(&mut self, id: &str) {
        let Some(made) = &self.made else { return };
        let wanted = |block: &Block| block.origin.as_ref().and_then(super::place::id) == Some(id);
        let found = made.document.blocks.iter().position(|block| any(block, &wanted));
        self.reveal_block(found);
    }

    fn reveal_block(&mut self, block: Option<usize>) {
        let of = |piece: &Piece| match piece {
            Piece::Block(n) | Piece::Heads(n) | Piece::Line(n, _) => *n,
        };
        let found = block.and_then(|block| self.pieces.iter().position(|piece| of(piece) == block));
        self.reveal = found.map(|piece| (piece, 4));
    }

    /// Draws the sheet; what was clicked and leads out of it.
    pub(super) fn ui(&mut self, ui: &mut Ui, shared: &Shared<'_>) -> Option<Hit> {
        let made = self.made.clone()?;
        let mut hit = None;
        let name = shared.say_with("note-desk-preview", &[("kind", &made.document.kind_name)]);
        let node = UiBuilder::new().accessibility_role(Role::Document).accessibility_label(name);
        ui.scope_builder(node, |ui| {
            let area = ScrollArea::vertical().id_salt("note preview").auto_shrink(false);
            area.show_viewport(ui, |ui, view| hit = self.sheet_ui(ui, shared, &made.document, view));
        });
        match hit? {
            Hit::Heading(block) => {
                self.reveal_block(Some(block));
                ui.ctx().request_repaint();
                None
            }
            Hit::Inside(anchor) => {
                let wanted = |block: &Block| block.anchor.as_deref() == Some(&anchor);
                let found = made.document.blocks.iter().position(|block| any(block, &wanted));
                self.reveal_block(found);
                ui.ctx().request_repaint();
                None
            }
            other => Some(other),
        }
    }

    fn sheet_ui(&mut self, ui: &mut Ui, shared: &Shared<'_>, document: &Document, view: Rect) -> Option<Hit> {
        let t = theme::tokens(ui);
        let area = ui.max_rect();
        let margin = if area.width() < 640.0 { 8.0 } else { 24.0 };
        let width = (area.width() - 2.0 * margin).min(WIDEST).round();
        if (self.width - width).abs() > 0.5 {
            self.width = width;
            self.heights.fill(None);
            self.columns.clear();
            self.seen.clear();
        }
        let left = (area.center().x - width / 2.0).round();
        let inner = if width < 600.0 { 20.0 } else { 52.0 };
        let sheet = Sheet::new(left + inner, width - 2.0 * inner);
        let ground = ui.painter().add(Shape::Noop);
        let top = area.top() + margin;
        let mut y = top + 24.0;
        let (mut hit, mut settled) = (None, true);
        if let Some(word) = &document.draft {
            let at = pos2(left + width - inner, top + 14.0);
            let font = theme::Type::Label.font();
            ui.painter().text(at, egui::Align2::RIGHT_TOP, word, font, t.gap);
        }
        for n in 0..self.pieces.len() {
            let height = self.heights[n].unwrap_or_else(|| estimate(document, self.pieces[n], sheet));
            let (from, to) = (y - area.top(), y + height - area.top());
            let mut actual = height;
            if to >= view.min.y - AHEAD && from <= view.max.y + AHEAD {
                let (end, clicked) = self.piece_ui(ui, shared, document, sheet, n, y);
                hit = hit.or(clicked);
                actual = end - y;
                settled &= self.heights[n].is_some_and(|known| (known - actual).abs() < 0.5);
                self.heights[n] = Some(actual);
            }
            if let Some((wanted, frames)) = self.reveal
                && wanted == n
            {
                let rect = Rect::from_min_size(pos2(left, y - 16.0), vec2(width, actual.max(1.0)));
                ui.scroll_to_rect_animation(rect, Some(Align::TOP), ScrollAnimation::none());
                self.reveal = (frames > 1).then_some((wanted, frames - 1));
                settled = false;
            }
            y += actual;
        }
        turn_pages(ui, view.height());
        let whole = Rect::from_min_max(pos2(left, top), pos2(left + width, y + 40.0));
        let edge = Stroke::new(stroke::HAIR, t.line);
        ui.painter().set(ground, egui::epaint::RectShape::new(whole, radius::NOTICE, t.card, edge, StrokeKind::Inside));
        ui.expand_to_include_rect(Rect::from_min_max(area.left_top(), whole.right_bottom() + vec2(0.0, margin)));
        if !settled || (self.total - y + top).abs() > 0.5 {
            self.total = y - top;
            ui.ctx().request_repaint();
        }
        hit
    }

    fn piece_ui(
        &mut self,
        ui: &mut Ui,
        shared: &Shared<'_>,
        document: &Document,
        sheet: Sheet,
        n: usize,
        y: f32,
    ) -> (f32, Option<Hit>) {
        let piece = self.pieces[n];
        let widths = self.widths(document, piece, sheet);
        let mut pen = Pen::new(ui, shared, sheet, (n, self.notes[n]), &mut self.seen);
        let end = match piece {
            Piece::Block(block) => match &document.blocks[block].body {
                Body::Contents(head) => contents_ui(&mut pen, document, head, y),
                _ => pen.block(&document.blocks[block], sheet.text_frame(), y),
            },
            Piece::Heads(block) => match table_of(document, block) {
                Some(table) => pen.table_head(table, &widths, frame_of(table, sheet), y),
                None => y,
            },
            Piece::Line(block, line) => match table_of(document, block) {
                Some(table) => pen.table_line(table, &table.lines[line], &widths, frame_of(table, sheet), y),
                None => y,
            },
        };
        let end = pen.notes(end);
        (end, pen.hit)
    }

    fn widths(&mut self, document: &Document, piece: Piece, sheet: Sheet) -> Vec<f32> {
        let (Piece::Heads(block) | Piece::Line(block, _)) = piece else { return Vec::new() };
        let Some(table) = table_of(document, block) else { return Vec::new() };
        self.columns.entry(block).or_insert_with(|| table::widths(table, frame_of(table, sheet).width)).clone()
    }
}

/// Page up and down, where no field has the keyboard.
fn turn_pages(ui: &Ui, height: f32) {
    if ui.ctx().egui_wants_keyboard_input() {
        return;
    }
    let (up, down) = ui.input(|i| (i.key_pressed(Key::PageUp), i.key_pressed(Key::PageDown)));
    if up != down {
        ui.scroll_with_delta(vec2(0.0, if up { height } else { -height } * 0.9));
    }
}

/// The headings, each leading to its place.
fn contents_ui(pen: &mut Pen<'_>, document: &Document, head: &str, y: f32) -> f32 {
    let mut y = pen.runs(lettering::PART, &[Run::plain(head)], pen.sheet.wide_frame(), y + 40.0, Role::Heading) + 6.0;
    let all: Vec<(usize, u8, String)> = document
        .blocks
        .iter()
        .enumerate()
        .filter_map(|(n, block)| match &block.body {
            Body::Heading { level, runs, .. } if *level < 3 => Some((n, *level, words_of(runs))),
            _ => None,
        })
        .collect();
    for (n, level, words) in &all {
        // What stands in every section says nothing in a list of sections.
        if *level > 1 && all.iter().filter(|(_, _, other)| other == words).count() > 2 {
            continue;
        }
        let frame = pen.sheet.text_frame();
        let (setting, indent, before) =
            if *level == 1 { (lettering::BODY, 0.0, 6.0) } else { (lettering::CELL, 22.0, 1.0) };
        let link = Some(Link::Inside(String::new()));
        let runs = [Run::Text(Text { link, tone: Tone::Plain, ..Text::plain(words.clone()) })];
        let frame = Frame { x: frame.x + indent, width: frame.width - indent };
        y = pen.runs(setting, &runs, frame, y + before, Role::Label);
        if pen.hit == Some(Hit::Inside(String::new())) {
            pen.hit = Some(Hit::Heading(*n));
        }
    }
    y + 16.0
}

fn pieces(document: &Document) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(document.blocks.len());
    for (n, block) in document.blocks.iter().enumerate() {
        if let Body::Table(table) = &block.body {
            pieces.push(Piece::Heads(n));
            pieces.extend((0..table.lines.len()).map(|line| Piece::Line(n, line)));
        } else {
            pieces.push(Piece::Block(n));
        }
    }
    pieces
}

fn table_of(document: &Document, block: usize) -> Option<&Table> {
    match &document.blocks.get(block)?.body {
        Body::Table(table) => Some(table),
        _ => None,
    }
}

fn frame_of(table: &Table, sheet: Sheet) -> Frame {
    if table.span == Span::Wide { sheet.wide_frame() } else { sheet.text_frame() }
}

/// The block of a piece, to be compared.
fn block_of(document: &Document, piece: Piece) -> (Part, &Block) {
    match piece {
        Piece::Block(n) => (Part::Whole, &document.blocks[n]),
        Piece::Heads(n) => (Part::Heads, &document.blocks[n]),
        Piece::Line(n, line) => (Part::Line(line), &document.blocks[n]),
    }
}

#[derive(PartialEq)]
enum Part {
    Whole,
    Heads,
    Line(usize),
}

/// Is a block, or one within it, such a one?
fn any(block: &Block, wanted: &impl Fn(&Block) -> bool) -> bool {
    let within = match &block.body {
        Body::Own(blocks, _) | Body::Row(_, blocks) => blocks.iter().any(|block| any(block, wanted)),
        _ => false,
    };
    within || wanted(block)
}

fn notes(made: &Made, piece: Piece) -> usize {
    let document = &made.document;
    match piece {
        Piece::Block(n) => notes_of(&document.blocks[n]),
        Piece::Heads(_) => 0,
        Piece::Line(n, line) => table_of(document, n)
            .map_or(0, |table| table.lines[line].cells.iter().map(|runs| lettering::notes_in(runs)).sum()),
    }
}

/// How many notes stand in a block.
fn notes_of(block: &Block) -> usize {
    let within = |blocks: &[Block]| blocks.iter().map(notes_of).sum();
    match &block.body {
        Body::Heading { runs, .. } | Body::Paragraph(_, runs) | Body::Callout(_, _, runs) | Body::Figure(_, runs) => {
            lettering::notes_in(runs)
        }
        Body::List(items) => items.iter().map(|item| lettering::notes_in(&item.runs)).sum(),
        Body::Own(blocks, _) => within(blocks),
        Body::Facts(facts) => facts.iter().map(|(_, runs)| lettering::notes_in(runs)).sum(),
        Body::Row(side, blocks) => {
            let facts = side.facts.iter().map(|(_, runs)| lettering::notes_in(runs)).sum::<usize>();
            lettering::notes_in(&side.head) + facts + within(blocks)
        }
        Body::Table(table) => {
            table.lines.iter().flat_map(|line| &line.cells).map(|runs| lettering::notes_in(runs)).sum()
        }
        Body::Room(_) | Body::Contents(_) => 0,
    }
}

/// About how high a piece will be, before it is set.
fn estimate(document: &Document, piece: Piece, sheet: Sheet) -> f32 {
    match piece {
        Piece::Block(n) => guess(&document.blocks[n], sheet.text_frame().width),
        Piece::Heads(_) => 40.0,
        Piece::Line(..) => 52.0,
    }
}

fn guess(block: &Block, width: f32) -> f32 {
    let lines = |runs: &[Run], letter: f32, line: f32| {
        let count: usize = runs.iter().map(|run| run.words().chars().count()).sum();
        ((count as f32 * letter / width.max(1.0)).floor() + 1.0) * line
    };
    match &block.body {
        Body::Heading { level, runs, .. } => lines(runs, 11.0, 28.0) + if *level == 1 { 60.0 } else { 24.0 },
        Body::Paragraph(_, runs) => lines(runs, 7.6, 23.0) + 7.0,
        Body::List(items) => items.iter().map(|item| lines(&item.runs, 7.6, 23.0) + 4.0).sum::<f32>() + 4.0,
        Body::Own(blocks, _) => blocks.iter().map(|block| guess(block, width)).sum::<f32>() + 2.0,
        Body::Callout(_, _, runs) => lines(runs, 6.8, 19.0) + 38.0,
        Body::Table(table) => 40.0 + 46.0 * table.lines.len() as f32,
        Body::Figure(figure, _) => figure.height * (width / figure.width.max(1.0)).min(1.4) + 40.0,
        Body::Facts(_) => 60.0,
        Body::Row(side, blocks) => {
            let right: f32 = blocks.iter().map(|block| guess(block, width)).sum();
            right.max(40.0 * side.facts.len() as f32) + 30.0
        }
        Body::Room(lines) => 28.0 * f32::from(*lines) + 6.0,
        Body::Contents(_) => 500.0,
    }
}
