//! Blocks of the document as paragraphs.

use std::slice;

use super::body::{Around, Para, Writer};
use super::contents::listed;
use super::sheet::SIDE_WIDTH;
use super::styles::{
    AFTER_TABLE, BODY, CAPTION, CAUTION, FACTS, HEADING_1, HEADING_2, HEADING_3, LABEL, LIST, Letters, OWN, OWN_LIST,
    REMARK, ROOM, ROW_SMALL, ROW_TEXT, SIDE_HEAD, SIDE_HEAD_LETTERS, SIDE_LABEL, SMALL, SUBTITLE, Style, TITLE,
};
use crate::note::document::{Block, Body, Callout, Item, Run, Side, Style as Kind, Text, Tone, words_of};

/// Below the last line beside the ink rule.
const AFTER_OWN: f32 = 7.0;
/// A text shorter than this before own words or a list names them, and stays with them.
const NAMING: usize = 90;

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
            let names = matches!(blocks.get(place + 1).map(|b| &b.body), Some(Body::Own(..) | Body::List(_)))
                && matches!(&block.body, Body::Paragraph(_, runs) if words_of(runs).chars().count() < NAMING);
            self.block(block, &Para { after, keep: names, ..Para::default() }, around);
        }
    }

    fn block(&mut self, block: &'a Block, para: &Para<'_>, around: &Around) {
        if let Some(anchor) = &block.anchor {
            self.waiting.push(anchor.clone());
        }
        match &block.body {
            Body::Heading { level, runs, page, .. } => self.heading(*level, &[], runs, *page, around),
            Body::Paragraph(kind, runs) => self.paragraph(style_of(*kind, around.own), runs, para, around),
            Body::List(items) => self.list(items, para.after, around),
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
                self.paragraph(style, &all, para, &Around { own: false, ..around.clone() });
                // Word makes one box of two that touch.
                self.gap();
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
            Some((Body::Paragraph(kind @ (Kind::Body | Kind::Small | Kind::Label), runs), block))
                if self.beside(side).is_some() =>
            {
                self.waiting.extend(block.anchor.clone());
                let label = *kind == Kind::Label;
                let style = if *kind == Kind::Small { &ROW_SMALL } else { &ROW_TEXT };
                // A label stays with what it names, and close to it.
                let para = Para {
                    lead: self.beside(side),
                    keep: label,
                    after: label.then_some(LABEL.after),
                    ..Para::default()
                };
                let label_runs: Vec<Run> = runs.iter().map(|run| label_run(&words_of(slice::from_ref(run)))).collect();
                self.paragraph(style, if label { &label_runs } else { runs }, &para, around);
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

    /// What hangs in the side column beside the first line of a text, and in which letters. None: it has a line of
    /// its own, because it says more than the column has room for, or leads somewhere.
    fn beside(&self, side: &Side) -> Option<(&'static Letters, String)> {
        let (letters, text) = match (side.head.as_slice(), side.facts.as_slice()) {
            ([], []) => return Some((&SIDE_LABEL, String::new())),
            ([], [(label, value)]) if value.is_empty() => (&SIDE_LABEL, label.clone()),
            ([Run::Text(head)], []) if head.link.is_none() && head.language.is_none() => {
                (&SIDE_HEAD_LETTERS, head.text.clone())
            }
            _ => return None,
        };
        let fits = self.faces.width(letters.face, letters.size, &text) < SIDE_WIDTH && !text.contains(['\n', '\t']);
        fits.then_some((letters, text))
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
