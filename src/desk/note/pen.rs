//! Draws the blocks of a document as the printed page sets them, each at its place.

use std::collections::HashMap;

use egui::{Id, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::lettering::{self, Ready, Setting};
use super::place;
use crate::desk::shared::Shared;
use crate::desk::theme::{self, Tokens, radius, stroke};
use crate::desk::widgets;
use crate::note::document::{
    Align, Block, Body, Callout, Item, Link, Origin, Run, Side, Span, Style, Text, Tone, words_of,
};
use crate::note::figure::Figure;

/// From the ink rule to the text beside it.
const INK: f32 = 15.0;

/// Where the columns of the sheet stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Sheet {
    pub side: f32,
    pub text: f32,
    pub right: f32,
    /// There is room for one column only: the side stands above the text.
    pub stacked: bool,
}

/// A place for a block.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    pub x: f32,
    pub width: f32,
}

impl Sheet {
    /// Columns within a width that begins at `left`.
    pub(super) fn new(left: f32, width: f32) -> Self {
        const SIDE: f32 = 140.0;
        const GUTTER: f32 = 24.0;
        let stacked = width < 540.0;
        let text = if stacked { left } else { left + SIDE + GUTTER };
        Self { side: left, text, right: left + width, stacked }
    }

    pub(super) fn text_frame(&self) -> Frame {
        Frame { x: self.text, width: self.right - self.text }
    }

    pub(super) fn wide_frame(&self) -> Frame {
        Frame { x: self.side, width: self.right - self.side }
    }

    fn side_frame(&self) -> Frame {
        let width = if self.stacked { self.right - self.side } else { self.text - self.side - 24.0 };
        Frame { x: self.side, width }
    }
}

/// What was clicked.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Hit {
    /// A part that comes from something.
    Origin(Origin),
    /// A part of a figure, by the id of what it stands for.
    Part(String),
    /// A link to an anchor of the document.
    Inside(String),
    /// A link to an address.
    Outside(String),
    /// A heading among the contents, by its block.
    Heading(usize),
}

/// What draws.
pub(super) struct Pen<'a> {
    pub ui: &'a mut Ui,
    pub shared: &'a Shared<'a>,
    pub t: &'static Tokens,
    pub sheet: Sheet,
    /// Which piece is drawn, and how many things have been drawn in it.
    pub piece: usize,
    nth: usize,
    /// Heights of what can be clicked, as they were when last drawn.
    seen: &'a mut HashMap<(usize, usize), f32>,
    /// Notes of this piece, and how many stand before it.
    notes: Vec<Vec<Run>>,
    noted: usize,
    pub hit: Option<Hit>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(
        ui: &'a mut Ui,
        shared: &'a Shared<'a>,
        sheet: Sheet,
        (piece, noted): (usize, usize),
        seen: &'a mut HashMap<(usize, usize), f32>,
    ) -> Self {
        let t = theme::tokens(ui);
        Self { ui, shared, t, sheet, piece, nth: 0, seen, notes: Vec::new(), noted, hit: None }
    }

    fn id(&mut self) -> Id {
        self.nth += 1;
        Id::unique(("note piece", self.piece, self.nth))
    }

    /// Draws a block from `y` on; where it ends.
    pub(super) fn block(&mut self, block: &Block, frame: Frame, y: f32) -> f32 {
        let origin = block.origin.as_ref().filter(|origin| place::of(self.shared, origin).is_some());
        let Some(origin) = origin else { return self.body(block, frame, y) };
        let name = place::name(self.shared, origin).unwrap_or_else(|| words_in(block));
        let whole =
            if matches!(block.body, Body::Row(..) | Body::Figure(..)) { self.sheet.wide_frame() } else { frame };
        let at = self.leads(origin, &name, whole, y);
        let end = self.body(block, frame, y);
        self.remember(at, end - y);
        end
    }

    /// Keeps how high something that can be clicked is.
    pub(super) fn remember(&mut self, at: usize, height: f32) {
        self.seen.insert((self.piece, at), height);
    }

    /// The area of a part that leads to its source. It lies below what is drawn on it, so it is as high as last time.
    pub(super) fn leads(&mut self, origin: &Origin, name: &str, frame: Frame, y: f32) -> usize {
        let id = self.id();
        let at = self.nth;
        let Some(height) = self.seen.get(&(self.piece, at)).copied() else { return at };
        let rect = Rect::from_min_size(pos2(frame.x, y), vec2(frame.width, height)).expand2(vec2(6.0, 0.0));
        let response = self.ui.interact(rect, id, Sense::click());
        let short: String = name.chars().take(90).collect();
        let says = self.shared.say_with("note-desk-go", &[("what", &short)]);
        say(&response, Role::Link, &says);
        if response.hovered() {
            self.ui.painter().rect_filled(rect, radius::CHIP, self.t.none_soft);
        }
        if response.gained_focus() {
            self.ui.scroll_to_rect(rect, None);
        }
        widgets::focus_ring(self.ui, &response, radius::CHIP);
        if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
            self.hit = Some(Hit::Origin(origin.clone()));
        }
        at
    }

    fn body(&mut self, block: &Block, frame: Frame, y: f32) -> f32 {
        match &block.body {
            Body::Heading { level, runs, page, .. } => self.heading(*level, runs, *page, frame, y),
            Body::Paragraph(style, runs) => self.styled(*style, runs, frame, y),
            Body::List(items) => self.list(items, frame, y),
            Body::Own(blocks, _) => self.own(blocks, frame, y),
            Body::Callout(kind, head, runs) => self.callout(*kind, head, runs, frame, y),
            Body::Table(table) => {
                let frame = if table.span == Span::Wide { self.sheet.wide_frame() } else { frame };
                self.table(table, frame, y)
            }
            Body::Figure(figure, caption) => {
                // A figure too wide for the text column takes both, as on paper.
                let frame = if figure.width > frame.width { self.sheet.wide_frame() } else { frame };
                self.figure(figure, caption, frame, y)
            }
            Body::Facts(facts) => self.facts(facts, frame, y),
            Body::Row(side, blocks) => self.row(side, blocks, y),
            Body::Room(lines) => self.room(*lines, frame, y),
            // Drawn by the preview, which knows all headings.
            Body::Contents(_) => y,
        }
    }

    /// Draws runs; where they end.
    pub(super) fn runs(&mut self, setting: Setting, runs: &[Run], frame: Frame, y: f32, role: Role) -> f32 {
        let mut notes = std::mem::take(&mut self.notes);
        let ready = setting.set(self.t, runs, frame.width, &mut notes, self.noted);
        self.notes = notes;
        self.ready(ready, frame, y, role)
    }

    /// The text of a cell, at the side of its column that it keeps to.
    pub(super) fn cell(
        &mut self,
        setting: Setting,
        runs: &[Run],
        align: Align,
        frame: Frame,
        y: f32,
        role: Role,
    ) -> f32 {
        let mut notes = std::mem::take(&mut self.notes);
        let mut ready = setting.set(self.t, runs, frame.width, &mut notes, self.noted);
        self.notes = notes;
        ready.job.halign = if align == Align::End { egui::Align::RIGHT } else { egui::Align::LEFT };
        self.ready(ready, frame, y, role)
    }

    fn ready(&mut self, ready: Ready, frame: Frame, y: f32, role: Role) -> f32 {
        if ready.words.trim().is_empty() && ready.job.text.is_empty() {
            return y;
        }
        // What keeps to the right hangs from its right edge.
        let right = ready.job.halign == egui::Align::RIGHT;
        let galley = self.ui.painter().layout_job(ready.job);
        let size = galley.size();
        let at = pos2(if right { frame.x + frame.width } else { frame.x }, y);
        let id = self.id();
        let rect = galley.rect.translate(at.to_vec2());
        let response = self.ui.interact(rect, id, Sense::hover());
        say(&response, role, &ready.words);
        for (from, to, link, says) in ready.links {
            let rects = letters(&galley, from, to);
            let Some(whole) = rects.iter().copied().reduce(Rect::union) else { continue };
            let id = self.id();
            let response = self.ui.interact(whole.translate(at.to_vec2()), id, Sense::click());
            say(&response, Role::Link, &says);
            if response.hovered() {
                for rect in rects {
                    let line = rect.translate(at.to_vec2());
                    self.ui.painter().hline(line.x_range(), line.bottom() - 2.0, Stroke::new(1.0, self.t.accent));
                }
            }
            widgets::focus_ring(self.ui, &response, radius::CELL);
            if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
                self.hit = Some(match link {
                    Link::Outside(address) => Hit::Outside(address),
                    Link::Inside(anchor) => Hit::Inside(anchor),
                });
            }
        }
        self.ui.painter().galley(at, galley, self.t.text);
        y + size.y
    }

    pub(super) fn line(&self, frame: Frame, y: f32, line: Stroke) {
        self.ui.painter().hline(frame.x..=frame.x + frame.width, y, line);
    }

    pub(super) fn hair(&self) -> Stroke {
        Stroke::new(stroke::HAIR, self.t.line)
    }

    fn heading(&mut self, level: u8, runs: &[Run], page: bool, frame: Frame, y: f32) -> f32 {
        let (setting, before, after) = match level {
            1 => (lettering::PART, 34.0, 8.0),
            2 => (lettering::HEADING, 24.0, 4.0),
            _ => (lettering::HEADING, 10.0, 3.0),
        };
        let frame = if level < 3 { self.sheet.wide_frame() } else { frame };
        let mut y = y + before;
        if page {
            self.line(frame, y - 10.0, self.hair());
            y += 14.0;
        }
        let nth = self.nth + 1;
        let end = self.runs(setting, runs, frame, y, Role::Heading);
        // The document's own title is level one of the window's page, below its head.
        self.level(nth, usize::from(level) + 2);
        end + after
    }

    fn level(&self, nth: usize, level: usize) {
        let id = Id::unique(("note piece", self.piece, nth));
        self.ui.ctx().accesskit_node_builder(id, |node| node.set_level(level));
    }

    fn styled(&mut self, style: Style, runs: &[Run], frame: Frame, y: f32) -> f32 {
        match style {
            Style::Body => self.runs(lettering::BODY, runs, frame, y + 7.0, Role::Label),
            Style::Title => {
                let setting = if self.sheet.stacked { lettering::TITLE_NARROW } else { lettering::TITLE };
                let nth = self.nth + 1;
                let end = self.runs(setting, runs, frame, y + 22.0, Role::Heading);
                self.level(nth, 2);
                end
            }
            Style::Subtitle => self.runs(lettering::SUBTITLE, runs, frame, y + 8.0, Role::Label) + 22.0,
            Style::Label => self.runs(lettering::LABEL, runs, frame, y + 10.0, Role::Label) + 1.0,
            Style::Small => self.runs(lettering::SMALL, runs, frame, y + 6.0, Role::Label),
        }
    }

    fn list(&mut self, items: &[Item], frame: Frame, y: f32) -> f32 {
        const INDENT: f32 = 26.0;
        let mut y = y + 4.0;
        for item in items {
            y += 4.0;
            let mark = item.label.as_deref().unwrap_or("•");
            let mark = [Run::Text(Text { tone: Tone::Muted, ..Text::plain(mark) })];
            let setting = if item.label.is_some() { lettering::CELL } else { lettering::BODY };
            let raise = lettering::BODY.line - setting.line;
            self.runs(setting, &mark, Frame { x: frame.x + 4.0, width: INDENT }, y + raise, Role::Label);
            let inner = Frame { x: frame.x + INDENT, width: frame.width - INDENT };
            y = self.runs(lettering::BODY, &item.runs, inner, y, Role::Label);
        }
        y
    }

    /// What the team wrote, beside the ink rule.
    fn own(&mut self, blocks: &[Block], frame: Frame, y: f32) -> f32 {
        let inner = Frame { x: frame.x + INK, width: frame.width - INK };
        let start = y + 6.0;
        let mut end = y;
        for block in blocks {
            end = self.block(block, inner, end);
        }
        let rule = Rect::from_min_max(pos2(frame.x, start), pos2(frame.x + stroke::RULE, end.max(start)));
        self.ui.painter().rect_filled(rule, 0, self.t.accent);
        end + 2.0
    }

    fn callout(&mut self, kind: Callout, head: &str, runs: &[Run], frame: Frame, y: f32) -> f32 {
        let (ink, ground) = match kind {
            Callout::Caution | Callout::Gap => (self.t.gap, self.t.gap_soft),
            Callout::Remark => (self.t.accent, self.t.none_soft),
        };
        let place = self.ui.painter().add(egui::Shape::Noop);
        let top = y + 14.0;
        let inner = Frame { x: frame.x + 16.0, width: frame.width - 30.0 };
        let mut all = vec![Run::bold(head), Run::plain(" ")];
        all.extend(runs.iter().cloned());
        let end = self.runs(lettering::CELL, &all, inner, top + 10.0, Role::Label) + 10.0;
        let rect = Rect::from_min_max(pos2(frame.x, top), pos2(frame.x + frame.width, end));
        let rule = rect.with_max_x(rect.left() + stroke::RULE);
        let painter = self.ui.painter();
        painter.set(place, egui::Shape::rect_filled(rect, 0, ground));
        painter.rect_filled(rule, 0, ink);
        end + 4.0
    }

    fn figure(&mut self, figure: &Figure, caption: &[Run], frame: Frame, y: f32) -> f32 {
        let zoom = (frame.width / figure.width.max(1.0)).min(1.4);
        let size = vec2(figure.width, figure.height) * zoom;
        let rect = Rect::from_min_size(pos2(frame.x, y + 10.0), size);
        let id = self.id();
        let mut child = self.ui.new_child(UiBuilder::new().scope_id(id).max_rect(rect));
        let shown = widgets::figure(&mut child, figure, zoom, None);
        if let Some(part) = shown.clicked {
            self.hit = Some(Hit::Part(part));
        }
        self.runs(lettering::SMALL, caption, frame, rect.bottom() + 6.0, Role::Label) + 4.0
    }

    /// Labels side by side, each over its text.
    fn facts(&mut self, facts: &[(String, Vec<Run>)], frame: Frame, y: f32) -> f32 {
        let columns = if self.sheet.stacked { 1 } else { facts.len().clamp(1, 3) };
        let width = (frame.width - 20.0 * (columns as f32 - 1.0)) / columns as f32;
        let mut y = y + 4.0;
        for row in facts.chunks(columns) {
            let mut lowest = y;
            for (n, (label, runs)) in row.iter().enumerate() {
                let place = Frame { x: frame.x + n as f32 * (width + 20.0), width };
                lowest = lowest.max(self.fact(label, runs, place, y));
            }
            y = lowest + 4.0;
        }
        y
    }

    fn fact(&mut self, label: &str, runs: &[Run], frame: Frame, y: f32) -> f32 {
        let below = self.runs(lettering::LABEL, &[Run::plain(label)], frame, y + 3.0, Role::Label);
        self.runs(lettering::CELL, runs, frame, below, Role::Label)
    }

    /// Blocks beside the side column, under a hairline.
    fn row(&mut self, side: &Side, blocks: &[Block], y: f32) -> f32 {
        self.line(self.sheet.wide_frame(), y + 10.0, self.hair());
        let top = y + 14.0;
        let place = self.sheet.side_frame();
        let setting = if side.number { lettering::NUMBER } else { lettering::SIDE_HEAD };
        let mut left = top;
        if !side.head.is_empty() {
            let lower = if side.number { 10.0 } else { 8.0 };
            left = self.runs(setting, &side.head, place, top + lower, Role::Label);
        }
        for (label, runs) in &side.facts {
            left = self.fact(label, runs, place, left + 2.0);
        }
        let mut right = if self.sheet.stacked { left } else { top };
        let frame = self.sheet.text_frame();
        for block in blocks {
            right = self.block(block, frame, right);
        }
        left.max(right) + 4.0
    }

    /// Ruled lines to write on.
    fn room(&mut self, lines: u8, frame: Frame, y: f32) -> f32 {
        let mut y = y;
        for _ in 0..lines {
            y += 28.0;
            self.line(frame, y, self.hair());
        }
        y + 6.0
    }

    /// The notes of this piece, under a short hairline.
    pub(super) fn notes(&mut self, y: f32) -> f32 {
        let notes = std::mem::take(&mut self.notes);
        if notes.is_empty() {
            return y;
        }
        let frame = self.sheet.text_frame();
        let mut y = y + 10.0;
        self.line(Frame { width: 90.0, ..frame }, y, self.hair());
        y += 4.0;
        let first = self.noted;
        for (n, note) in notes.iter().enumerate() {
            let mut runs = vec![Run::toned(format!("{} ", first + n + 1), Tone::Accent)];
            runs.extend(note.iter().filter(|run| !matches!(run, Run::Note(_))).cloned());
            y = self.runs(lettering::SMALL, &runs, frame, y, Role::Label);
        }
        y + 4.0
    }
}

/// Says to screen readers what something is.
fn say(response: &Response, role: Role, words: &str) {
    response.widget_info(|| WidgetInfo::labeled(role, true, words));
}

/// Where letters stand within a galley: a rectangle a row.
fn letters(galley: &egui::Galley, from: usize, to: usize) -> Vec<Rect> {
    let mut rects = Vec::new();
    let mut first = 0;
    for row in &galley.rows {
        let count = row.glyphs.len();
        let (start, end) = (from.max(first), to.min(first + count));
        if start < end {
            let left = row.glyphs[start - first].pos.x;
            let last = &row.glyphs[end - first - 1];
            let right = last.pos.x + last.advance_width;
            let place = row.rect();
            rects.push(Rect::from_x_y_ranges(row.pos.x + left..=row.pos.x + right, place.y_range()));
        }
        first += count + usize::from(row.ends_with_newline);
    }
    rects
}

/// The first words of a block, by which it is called.
pub(super) fn words_in(block: &Block) -> String {
    match &block.body {
        Body::Heading { runs, .. } | Body::Paragraph(_, runs) | Body::Callout(_, _, runs) => words_of(runs),
        Body::List(items) => items.first().map(|item| words_of(&item.runs)).unwrap_or_default(),
        Body::Row(_, blocks) | Body::Own(blocks, _) => blocks.first().map(words_in).unwrap_or_default(),
        Body::Table(table) => table.title.clone(),
        Body::Figure(figure, _) => figure.title.clone(),
        Body::Facts(facts) => facts.first().map(|(label, _)| label.clone()).unwrap_or_default(),
        Body::Contents(head) => head.clone(),
        Body::Room(_) => String::new(),
    }
}
