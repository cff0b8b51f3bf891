//! Each kind of block as pieces: headings, lists, callouts, what the team wrote, rows beside the side column.

use hypher::Lang;

use super::breaking;
use super::faces::Face;
use super::flow::{Decor, Frame, Mark, Piece, Setter, merge, rule};
use super::pages::shortened;
use super::placed::{ARTIFACT, LinkArea, Marks, Placed, Role, What};
use super::style::{self, HAIRLINE, INK_GAP, INK_RULE, Setting, Sheet, mm};
use crate::note::document::{Block, Body, Callout, Item, Run, Side, Span, Style, Text, words_of};
use crate::note::figure::{Ink, Segment, Stroke, spot};

/// A part begins a page, unless the last one is mostly empty.
const CHAPTER: f32 = 0.4;

impl Setter<'_> {
    pub(super) fn block(&mut self, block: &Block, frame: Frame, language: Option<Lang>, out: &mut Vec<Piece>) {
        let start = out.len();
        match &block.body {
            Body::Heading { level, runs, running, page } => {
                self.heading(*level, runs, running.as_deref(), *page, frame, out);
            }
            Body::Paragraph(style, runs) => self.styled(*style, runs, frame, language, out),
            Body::List(items) => self.list(items, frame, language, out),
            Body::Own(blocks, code) => self.own(blocks, code.as_deref(), frame, out),
            Body::Callout(kind, head, runs) => self.callout(*kind, head, runs, frame, out),
            Body::Table(table) => {
                let frame = match table.span {
                    Span::Text => frame,
                    Span::Wide if self.beside => frame,
                    Span::Wide => self.wide_frame(),
                };
                self.table(table, frame, out);
            }
            Body::Figure(figure, caption) => self.figure(figure, caption, frame, out),
            Body::Facts(facts) => self.facts(facts, frame, out),
            Body::Row(side, blocks) => self.row(side, blocks, out),
            Body::Room(lines) => room(*lines, frame, out),
            Body::Contents(head) => self.contents(head, out),
        }
        if leads(block)
            && let Some(last) = out.last_mut()
        {
            last.keep = true;
        }
        if let (Some(anchor), Some(first)) = (&block.anchor, out.get_mut(start)) {
            first.anchors.push(anchor.clone());
        }
    }

    fn heading(
        &mut self,
        level: u8,
        runs: &[Run],
        running: Option<&str>,
        page: bool,
        frame: Frame,
        out: &mut Vec<Piece>,
    ) {
        let (setting, before, after) = match level {
            1 => (style::PART, 26.0, 4.0),
            2 => (style::HEADING, 20.0, 2.0),
            _ => (style::HEADING, 8.0, 2.0),
        };
        if level == 1 {
            let section = self.element(Role::Section, 0);
            self.parent = section;
        }
        self.first_rule = false;
        let tag = (level + 1).min(self.last_level + 1);
        self.last_level = tag;
        // Headings of parts open both columns; that of a question stands over its answer.
        let frame = if level < 3 { self.wide_frame() } else { frame };
        let mut pieces = self.paragraph(runs, setting, frame, Role::Heading(tag), self.language);
        let title = words_of(runs).split_whitespace().collect::<Vec<_>>().join(" ");
        for piece in &mut pieces {
            piece.keep = true;
        }
        if let Some(first) = pieces.first_mut() {
            first.before = before;
            first.page = page.then_some(CHAPTER);
            let running = running.map_or_else(|| title.clone(), str::to_owned);
            first.mark = Some(Mark { level, title, running });
            if level < 3 {
                first.anchors.push(super::toc::heading_anchor(self.headings));
            }
        }
        if let Some(last) = pieces.last_mut() {
            last.height += after;
        }
        if level < 3 {
            self.headings += 1;
        }
        out.append(&mut pieces);
    }

    fn styled(&mut self, style: Style, runs: &[Run], frame: Frame, language: Option<Lang>, out: &mut Vec<Piece>) {
        let (setting, before, role) = match style {
            Style::Body => (style::BODY, 4.5, Role::Paragraph),
            Style::Title => (style::TITLE, mm(9.0), Role::Heading(1)),
            Style::Subtitle => (style::SUBTITLE, 6.0, Role::Paragraph),
            Style::Label => (style::LABEL, 6.0, Role::Paragraph),
            Style::Small => (style::SMALL, 4.0, Role::Paragraph),
        };
        let mut pieces = self.paragraph(runs, setting, frame, role, language);
        if style == Style::Title {
            self.last_level = 1;
            if let Some(first) = pieces.first_mut() {
                // The top of the first page is empty space that must not fall away.
                first.height += before;
                first.baseline += before;
                first.items.iter_mut().for_each(|item| item.y += before);
            }
            for piece in &mut pieces {
                piece.keep = true;
            }
        } else if let Some(first) = pieces.first_mut() {
            first.before = before;
        }
        if style == Style::Subtitle {
            if let Some(last) = pieces.last_mut() {
                last.height += mm(5.0);
            }
            self.first_rule = true;
        }
        if style == Style::Label {
            for piece in &mut pieces {
                piece.keep = true;
            }
            if let Some(last) = pieces.last_mut() {
                last.height += 1.0;
            }
        }
        out.append(&mut pieces);
    }

    fn list(&mut self, items: &[Item], frame: Frame, language: Option<Lang>, out: &mut Vec<Piece>) {
        let list = self.element(Role::List, self.parent);
        let marks = match items.iter().find_map(|item| item.label.as_ref()) {
            None => Marks::Dots,
            Some(label) if label.starts_with(|c: char| c.is_ascii_digit()) => Marks::Numbers,
            Some(_) => Marks::Letters,
        };
        self.elements[list].marks = Some(marks);
        let indent = 15.0;
        let start = out.len();
        for item in items {
            let of = self.element(Role::ListItem, list);
            let label = self.element(Role::Label, of);
            let body = self.element(Role::ListBody, of);
            let inner = Frame { x: frame.x + indent, width: frame.width - indent };
            let sources = self.sources(&item.runs, style::BODY, body, language);
            let mut pieces = self.lines(&sources, style::BODY, inner);
            let mark = item.label.as_deref().map_or_else(|| "•".to_owned(), str::to_owned);
            let setting = if item.label.is_some() { style::FACT } else { style::BODY };
            let word = self.faces.word(setting.face, &mark);
            if let Some(first) = pieces.first_mut() {
                let what = What::Word { word, size: setting.size, ink: Ink::Muted };
                first.items.insert(0, Placed { what, x: frame.x + 2.0, y: first.baseline, element: label });
                first.before = 2.5;
            }
            out.append(&mut pieces);
        }
        if let Some(first) = out.get_mut(start) {
            first.before = 4.0;
        }
    }

    /// What the team wrote, beside the ink rule.
    fn own(&mut self, blocks: &[Block], code: Option<&str>, frame: Frame, out: &mut Vec<Piece>) {
        let outer = self.parent;
        let block = self.element(Role::Block, outer);
        let mut language = self.language;
        if let Some(code) = code.filter(|code| *code != self.document.language) {
            self.elements[block].language = Some(code.to_owned());
            language = breaking::language(code);
        }
        self.parent = block;
        let inner = Frame { x: frame.x + INK_GAP, width: frame.width - INK_GAP };
        let start = out.len();
        for block in blocks {
            // The block around it says the language already.
            match code {
                Some(code) => self.block(&without_language(block, code), inner, language, out),
                None => self.block(block, inner, language, out),
            }
        }
        self.parent = outer;
        let decor = Decor { id: self.next_decor(), x: frame.x, width: INK_RULE, ink: Ink::Accent };
        for piece in &mut out[start..] {
            piece.decor.push(decor);
        }
        if let Some(first) = out.get_mut(start) {
            first.before = 3.5;
        }
    }

    fn next_decor(&mut self) -> usize {
        self.decors += 1;
        self.decors
    }

    fn callout(&mut self, kind: Callout, head: &str, runs: &[Run], frame: Frame, out: &mut Vec<Piece>) {
        let (ink, ground) = match kind {
            Callout::Caution | Callout::Gap => (Ink::Gap, Ink::GapSoft),
            Callout::Remark => (Ink::Accent, Ink::NoneSoft),
        };
        let ground = Decor { id: self.next_decor(), x: frame.x, width: frame.width, ink: ground };
        let rule = Decor { id: self.next_decor(), x: frame.x, width: INK_RULE, ink };
        let pad = |height: f32, before: f32| Piece { height, before, keep: true, ..Piece::default() };
        let outer = self.parent;
        self.parent = self.element(Role::Block, outer);
        let inner = Frame { x: frame.x + 9.0, width: frame.width - 18.0 };
        let mut all = vec![Run::bold(head), Run::plain(" ")];
        all.extend(runs.iter().cloned());
        let mut pieces = vec![pad(6.0, 9.0)];
        // Each line of a long caution is a paragraph, so that it breaks well.
        for (at, part) in split_lines(&all).into_iter().enumerate() {
            let mut lines = self.paragraph(&part, style::CALLOUT, inner, Role::Paragraph, self.language);
            if let Some(first) = lines.first_mut().filter(|_| at > 0) {
                first.before = 2.5;
            }
            pieces.append(&mut lines);
        }
        self.parent = outer;
        if let Some(last) = pieces.last_mut() {
            last.keep = true;
        }
        pieces.push(Piece { keep: false, ..pad(6.5, 0.0) });
        for piece in &mut pieces {
            piece.decor.extend([ground, rule]);
        }
        out.append(&mut pieces);
    }

    /// Labels side by side, each over its text.
    fn facts(&mut self, facts: &[(String, Vec<Run>)], frame: Frame, out: &mut Vec<Piece>) {
        let room = frame.width - 12.0 * (facts.len().max(1) - 1) as f32;
        let widths = shares(facts, room);
        let mut left = frame.x;
        let mut whole = Piece { before: 2.0, baseline: style::LABEL.baseline(), ..Piece::default() };
        for (at, (label, runs)) in facts.iter().enumerate() {
            let cell = Frame { x: left, width: widths[at] };
            left += widths[at] + 12.0;
            let mut y = 0.0;
            let element = self.element(Role::Paragraph, self.parent);
            let mut lines = self.plain_lines(label, style::LABEL, cell, element);
            lines.append(&mut self.paragraph(runs, style::FACT, cell, Role::Paragraph, self.language));
            for line in lines {
                merge(&mut whole, line, &mut y);
            }
            whole.height = whole.height.max(y);
        }
        out.push(whole);
    }

    /// Blocks beside the side column, under a hairline.
    fn row(&mut self, side: &Side, blocks: &[Block], out: &mut Vec<Piece>) {
        let frame = self.text_frame();
        let mut body = Vec::new();
        // The number in the side column is read before the heading that it belongs to, and as part of it.
        let heading = self.elements.len();
        let mut head_first = None;
        if !side.number && !side.head.is_empty() {
            head_first =
                Some(self.paragraph(&side.head, style::SIDE_HEAD, side_frame(&self.sheet), Role::Paragraph, None));
        }
        self.beside = true;
        for block in blocks {
            self.block(block, frame, self.language, &mut body);
        }
        self.beside = false;
        if body.is_empty() {
            body.push(Piece { height: style::BODY.leading, baseline: style::BODY.baseline(), ..Piece::default() });
        }
        let (mut column, number) = match head_first {
            Some(lines) => (lines, false),
            None if side.number => {
                let sources = self.sources(&side.head, style::NUMBER, heading, None);
                (self.lines(&sources, style::NUMBER, side_frame(&self.sheet)), true)
            }
            None => (Vec::new(), false),
        };
        self.side_facts(side, &mut column);
        attach(&mut body, column, number);
        keep_short(&mut body);
        let (ink, width) =
            if std::mem::take(&mut self.first_rule) { (Ink::Text, style::HEAD_LINE) } else { (Ink::Line, HAIRLINE) };
        let line = rule(self.wide_frame(), ink, width);
        let above = Piece { before: 8.0, height: 0.5, items: vec![line], keep: true, vanish: true, ..Piece::default() };
        if let Some(first) = body.first_mut() {
            first.before = 6.0;
        }
        out.push(above);
        out.append(&mut body);
    }

    fn side_facts(&mut self, side: &Side, column: &mut Vec<Piece>) {
        let frame = side_frame(&self.sheet);
        for (label, value) in &side.facts {
            let element = self.element(Role::Paragraph, self.parent);
            let mut lines = self.plain_lines(label, style::LABEL, frame, element);
            if !value.is_empty() {
                lines.append(&mut self.paragraph(value, style::FACT, frame, Role::Paragraph, self.language));
            }
            if let Some(first) = lines.first_mut().filter(|_| !column.is_empty()) {
                first.before = 3.0;
            }
            column.append(&mut lines);
        }
    }

    /// The kind of the document and who wrote it, above the title.
    pub(super) fn masthead(&mut self) {
        let element = self.element(Role::Paragraph, 0);
        let setting = Setting { face: Face::SerifBold, size: 10.0, leading: 14.0, ink: Ink::Muted };
        let frame = Frame { x: self.sheet.side + mm(4.0), width: mm(56.0) };
        let mut left = self.plain_lines(&self.document.kind_name, setting, frame, element);
        let element = self.element(Role::Paragraph, 0);
        let width = mm(104.0);
        let frame = Frame { x: self.sheet.right - width, width };
        let author = shortened(self.faces, &self.document.author, style::RUNNING, width);
        let right = self.plain_lines(&author, style::RUNNING, frame, element);
        left.truncate(1);
        let Some(mut piece) = left.pop() else { return };
        // It stands on the line of the running heads, above where text begins.
        let raised = self.sheet.head - self.sheet.top - piece.baseline;
        piece.items.iter_mut().for_each(|item| item.y += raised);
        for item in right.into_iter().take(1).flat_map(|p| {
            let end = line_end(&p);
            p.items.into_iter().map(move |item| (item, end))
        }) {
            let (mut item, end) = item;
            item.x += self.sheet.right - end;
            item.y = self.sheet.head - self.sheet.top;
            piece.items.push(item);
        }
        piece.items.extend(mark(self.sheet.side, self.sheet.head - self.sheet.top));
        piece.height = 0.0;
        piece.keep = true;
        self.pieces.push(piece);
    }
}

/// The mark: a surveyor's staff of five bands.
fn mark(x: f32, baseline: f32) -> Vec<Placed> {
    let (width, band) = (mm(1.6), mm(0.9));
    let top = baseline - 5.0 * band + 1.6;
    let mut items: Vec<Placed> = (0..5)
        .step_by(2)
        .map(|n| {
            let what = What::Ground { width, height: band, ink: Ink::Accent };
            Placed { what, x, y: top + n as f32 * band, element: ARTIFACT }
        })
        .collect();
    let corners = [spot(0.0, 0.0), spot(width, 0.0), spot(width, 5.0 * band), spot(0.0, 5.0 * band)];
    let mut segments = vec![Segment::Move(corners[0])];
    segments.extend(corners[1..].iter().map(|c| Segment::Line(*c)));
    segments.push(Segment::Close);
    let stroke = Some(Stroke { ink: Ink::Accent, width: 0.5, dash: None });
    let what = What::Path { segments: segments.into(), scale: 1.0, fill: None, stroke };
    items.push(Placed { what, x, y: top, element: ARTIFACT });
    items
}

/// Where a line's words end.
fn line_end(piece: &Piece) -> f32 {
    let end = |item: &Placed| match &item.what {
        What::Word { word, size, .. } | What::Hyphen { word, size, .. } => item.x + word.width as f32 / 1000.0 * size,
        What::PageOf { width, .. } | What::Ground { width, .. } => item.x + width,
        What::Path { .. } => item.x,
    };
    piece.items.iter().map(end).fold(0.0, f32::max)
}

fn side_frame(sheet: &Sheet) -> Frame {
    Frame { x: sheet.side, width: style::SIDE }
}

/// Sets the side column beside the pieces of a row, each line with the piece that it stands beside.
fn attach(body: &mut Vec<Piece>, column: Vec<Piece>, number: bool) {
    let Some(first) = column.first() else { return };
    // Baselines meet: those of the first lines at both sides.
    let shift = body[0].baseline - first.baseline;
    let mut y = shift;
    let mut tops = Vec::with_capacity(body.len());
    let mut total = 0.0;
    for (at, piece) in body.iter().enumerate() {
        // The first piece's space above stands over both columns.
        total += if at == 0 { 0.0 } else { piece.before };
        tops.push(total);
        total += piece.height;
    }
    let height: f32 = column.iter().map(|p| p.before + p.height).sum::<f32>() + shift;
    for (n, line) in column.into_iter().enumerate() {
        y += line.before;
        let at = tops.iter().rposition(|top| *top <= y + 0.1).unwrap_or(0);
        let from = y - tops[at];
        y += line.height;
        let piece = &mut body[at];
        let items = line.items.into_iter().map(|item| Placed { y: item.y + from, ..item });
        if n == 0 && number {
            // A number is read before the heading that it belongs to.
            let rest = std::mem::take(&mut piece.items);
            piece.items = items.chain(rest).collect();
        } else {
            piece.items.extend(items);
        }
        let links = line.links.into_iter().map(|l| LinkArea { top: l.top + from, bottom: l.bottom + from, ..l });
        piece.links.extend(links);
        piece.notes.extend(line.notes);
    }
    // What stands beside the side column stays with it, unless that were half a page.
    if height < 260.0 {
        for (piece, top) in body.iter_mut().zip(&tops) {
            if *top + piece.height < height {
                piece.keep = true;
            }
        }
    }
    if height > total {
        body.push(Piece { height: height - total, ..Piece::default() });
    }
    if let Some(last) = body.last_mut() {
        last.keep = false;
    }
}

/// A row that is short does not break, and no row leaves a line or two behind.
fn keep_short(body: &mut [Piece]) {
    let height: f32 = body.iter().map(|p| p.before + p.height).sum();
    let count = body.len();
    for (n, piece) in body.iter_mut().enumerate() {
        if n + 1 < count && (height < 120.0 || n + 3 >= count) {
            piece.keep = true;
        }
    }
}

/// How wide each of some texts side by side becomes: all the same, unless one has much more to say.
fn shares(facts: &[(String, Vec<Run>)], room: f32) -> Vec<f32> {
    let letters = |runs: &[Run]| words_of(runs).lines().map(|l| l.chars().count()).max().unwrap_or(0).max(12) as f32;
    let weights: Vec<f32> = facts.iter().map(|(_, runs)| letters(runs)).collect();
    let even = room / facts.len().max(1) as f32;
    if weights.iter().all(|letters| letters * style::FACT.size * 0.5 <= even) {
        return vec![even; facts.len()];
    }
    let all: f32 = weights.iter().map(|w| w.sqrt()).sum();
    weights.iter().map(|w| room * w.sqrt() / all).collect()
}

/// Ruled lines to write on.
fn room(lines: u8, frame: Frame, out: &mut Vec<Piece>) {
    for n in 0..lines {
        let mut line = rule(frame, Ink::Edge, HAIRLINE);
        line.y = mm(8.0);
        out.push(Piece { height: mm(8.4), items: vec![line], keep: n + 1 < lines, ..Piece::default() });
    }
}

/// A paragraph that ends in a colon, or opens as a title does, stays with what it announces.
fn leads(block: &Block) -> bool {
    let Body::Paragraph(Style::Body, runs) = &block.body else { return false };
    let words = words_of(runs);
    let titled = matches!(runs.first(), Some(Run::Text(text)) if text.bold) && words.chars().count() < 120;
    titled || words.trim_end().ends_with(':')
}

/// Runs parted at line breaks.
fn split_lines(runs: &[Run]) -> Vec<Vec<Run>> {
    let mut all = vec![Vec::new()];
    for run in runs {
        let Run::Text(text) = run else {
            all.last_mut().into_iter().for_each(|line| line.push(run.clone()));
            continue;
        };
        for (at, part) in text.text.split('\n').enumerate() {
            if at > 0 {
                all.push(Vec::new());
            }
            let part = Text { text: part.to_owned(), ..text.clone() };
            all.last_mut().into_iter().for_each(|line| line.push(Run::Text(part.clone())));
        }
    }
    all.retain(|line| line.iter().any(|run| !run.words().trim().is_empty()));
    all
}

/// A block whose runs leave out the language that the block around them has.
fn without_language(block: &Block, code: &str) -> Block {
    let mut block = block.clone();
    let strip = |runs: &mut Vec<Run>| {
        for run in runs {
            if let Run::Text(text) = run
                && text.language.as_deref() == Some(code)
            {
                text.language = None;
            }
        }
    };
    match &mut block.body {
        Body::Paragraph(_, runs) => strip(runs),
        Body::List(items) => items.iter_mut().for_each(|item| strip(&mut item.runs)),
        _ => {}
    }
    block
}
