//! Blocks of the document as paragraphs.

use super::body::{Around, Para, Writer};
use super::contents::listed;
use super::sheet::SIDE_WIDTH;
use super::styles::{
    AFTER_TABLE, BODY, CAPTION, CAUTION, FACTS, HEADING_1, HEADING_2, HEADING_3, LABEL, LIST, OWN, OWN_LIST, REMARK,
    ROOM, ROW_TEXT, SIDE_HEAD, SMALL, SUBTITLE, Style, TITLE,
};
use crate::note::document::{Block, Body, Callout, Item, Run, Side, Style as Kind, Text, Tone, words_of};

/// Below the last line beside the ink rule.
const AFTER_OWN: f32 = 7.0;

impl<'a> Writer<'a> {
    /// Writes blocks.
    pub fn blocks(&mut self, blocks: &'a [Block], around: &Around) {
        for (place, block) in blocks.iter().enumerate() {
            // Beside the ink rule, distances would leave a gap in it wherever the kind of paragraph changes.
            let after = around.own.then(|| match (blocks.get(place + 1).map(|b| &b.body), &block.body) {
                (None, _) => AFTER_OWN,
                (Some(Body::Paragraph(next, _)), Body::Paragraph(this, _)) if next == this => BODY.after,
                _ => 0.0,
            });
            self.block(block, after, around);
        }
    }

    fn block(&mut self, block: &'a Block, after: Option<f32>, around: &Around) {
        if let Some(anchor) = &block.anchor {
            self.waiting.push(anchor.clone());
        }
        let para = Para { after, ..Para::default() };
        match &block.body {
            Body::Heading { level, runs, page, .. } => self.heading(*level, &[], runs, *page, around),
            Body::Paragraph(kind, runs) => self.paragraph(style_of(*kind, around.own), runs, &para, around),
            Body::List(items) => self.list(items, after, around),
            Body::Own(inner, language) => {
                let language = language.clone().or_else(|| around.language.clone());
                self.blocks(inner, &Around { own: true, language, ..around.clone() });
            }
            Body::Callout(kind, head, runs) => {
                let style = if *kind == Callout::Remark { &REMARK } else { &CAUTION };
                let mut all = vec![Run::bold(head.clone())];
                if !runs.is_empty() {
                    all.push(Run::plain(" "));
                    all.extend_from_slice(runs);
                }
                self.paragraph(style, &all, &para, &Around { own: false, ..around.clone() });
            }
            Body::Table(table) => self.table(table, around),
            Body::Figure(figure, caption) => {
                self.picture(figure);
                self.paragraph(&CAPTION, caption, &Para::default(), &Around::default());
            }
            Body::Facts(facts) => self.facts(facts, around),
            Body::Row(side, inner) => self.row(side, inner, around),
            Body::Room(lines) => {
                for _ in 0..*lines {
                    self.paragraph(&ROOM, &[], &Para::default(), &Around::default());
                }
                self.gap();
            }
            Body::Contents(head) => self.contents(head, around),
        }
    }

    /// Parts what Word would run together.
    pub(super) fn gap(&mut self) {
        self.paragraph(&AFTER_TABLE, &[], &Para::default(), &Around::default());
    }

    fn heading(&mut self, level: u8, lead: &[Run], runs: &[Run], page: bool, around: &Around) {
        let style = match level {
            0 | 1 => &HEADING_1,
            2 => &HEADING_2,
            _ => &HEADING_3,
        };
        let mut all = lead.to_vec();
        // A heading that hangs begins where its text does, with nothing beside it.
        if style.hanging > 0.0 {
            all.push(Run::plain("\t"));
        }
        all.extend_from_slice(runs);
        let heading = listed(level).then(|| {
            self.heading_count += 1;
            self.heading_count - 1
        });
        self.paragraph(style, &all, &Para { page, heading, ..Para::default() }, around);
    }

    fn list(&mut self, items: &[Item], after: Option<f32>, around: &Around) {
        let style = if around.own { &OWN_LIST } else { &LIST };
        let marks = self.numbering.marks(items);
        let last = items.len().saturating_sub(1);
        for (place, (item, mark)) in items.iter().zip(&marks).enumerate() {
            let below = if around.own { after } else { Some(BODY.after) };
            let para = Para {
                mark: Some(mark),
                after: below.filter(|_| place == last),
                keep: place == 0 && last > 0,
                ..Para::default()
            };
            self.paragraph(style, &item.runs, &para, around);
        }
    }

    /// What stands in the side column comes first: a number hangs before its heading, a head stands above.
    fn row(&mut self, side: &Side, inner: &'a [Block], around: &Around) {
        let labels_only = side.facts.iter().all(|(_, value)| words_of(value).trim().is_empty());
        let head = words_of(&side.head);
        let mut rest = inner;
        match inner.first().map(|block| (&block.body, block)) {
            Some((Body::Heading { level, runs, page, .. }, block)) if side.number && *level > 2 => {
                self.waiting.extend(block.anchor.clone());
                let number: Vec<Run> = side.head.iter().map(|run| accented(run.clone())).collect();
                self.heading(*level, &number, runs, *page, around);
                self.side_facts(side, around);
                rest = &inner[1..];
            }
            Some((Body::Paragraph(Kind::Body, runs), block)) if head.is_empty() && labels_only && self.hangs(side) => {
                self.waiting.extend(block.anchor.clone());
                let mut all: Vec<Run> = side.facts.iter().map(|(label, _)| label_run(label)).collect();
                all.push(Run::plain("\t"));
                all.extend_from_slice(runs);
                self.paragraph(&ROW_TEXT, &all, &Para::default(), around);
                rest = &inner[1..];
            }
            _ if head.is_empty() && labels_only => {
                for (label, _) in &side.facts {
                    let label = Run::toned(label.clone(), Tone::Muted);
                    self.paragraph(&SIDE_HEAD, &[label], &Para::default(), around);
                }
            }
            _ => {
                self.paragraph(&SIDE_HEAD, &side.head, &Para::default(), around);
                self.side_facts(side, around);
            }
        }
        self.blocks(rest, around);
    }

    /// Has the side column room for the label, so that it hangs beside the text?
    fn hangs(&self, side: &Side) -> bool {
        let width = |label: &str| self.faces.width(LABEL.face, LABEL.size, label);
        match side.facts.as_slice() {
            [] => true,
            [(label, _)] => width(label) < SIDE_WIDTH,
            _ => false,
        }
    }

    /// Labels and values in a line, parted by wide spaces.
    fn side_facts(&mut self, side: &Side, around: &Around) {
        let mut runs = Vec::new();
        for (label, value) in &side.facts {
            if !runs.is_empty() {
                runs.push(Run::plain("\u{2003} "));
            }
            runs.push(Run::Text(Text { bold: true, tone: Tone::Muted, ..Text::plain(label.clone()) }));
            if !words_of(value).is_empty() {
                runs.push(Run::plain("\u{a0}\u{a0}"));
                runs.extend_from_slice(value);
            }
        }
        if !runs.is_empty() {
            self.paragraph(&FACTS, &runs, &Para::default(), around);
        }
    }
}

/// The label of a row, small in the side column.
fn label_run(label: &str) -> Run {
    Run::Text(Text { bold: true, small: true, tone: Tone::Muted, ..Text::plain(label) })
}

fn accented(run: Run) -> Run {
    match run {
        Run::Text(text) => Run::Text(Text { tone: Tone::Accent, ..text }),
        other => other,
    }
}

fn style_of(kind: Kind, own: bool) -> &'static Style {
    match kind {
        Kind::Body if own => &OWN,
        Kind::Body => &BODY,
        Kind::Title => &TITLE,
        Kind::Subtitle => &SUBTITLE,
        Kind::Label => &LABEL,
        Kind::Small => &SMALL,
    }
}
