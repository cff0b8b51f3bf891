//! Tables: columns fitted to what they hold, heads that come again on each page, texts that say what a table shows.

use super::body::{Around, Para, Writer};
use super::pager::Slab;
use super::sheet::{SIDE, TEXT, WIDE, dxa, twips};
use super::styles::{CELL, GROUP_CELL, HEAD_CELL, LABEL, Style};
use crate::note::document::{Align, Line, Run, Span, Table, words_of};

/// To the right of each cell's text.
const GUTTER: f32 = 8.0;
/// Above and below it, with the hairline.
const PAD: f32 = 7.75;
/// A row of so few lines is not broken.
const WHOLE: f32 = 8.0;

impl Writer<'_> {
    /// A table.
    pub(super) fn table(&mut self, table: &Table, around: &Around) {
        if table.columns.is_empty() {
            return;
        }
        let width = if table.span == Span::Wide { WIDE } else { TEXT };
        let widths = self.fitted(table, width);
        self.begin_table();
        let look = if table.row_heads { "06A0" } else { "0620" };
        let title = (!table.title.trim().is_empty()).then_some(&*table.title);
        self.table_properties("JalonTable", if table.span == Span::Wide { -SIDE } else { 0.0 }, &widths, look, title);
        let heads: Vec<Vec<Run>> = table.columns.iter().map(|c| vec![Run::plain(c.head.clone())]).collect();
        let head = self.row_height(&HEAD_CELL, &heads, &widths);
        self.set_row(head, true);
        self.start_row(true, true);
        for (place, (runs, column)) in heads.iter().zip(&table.columns).enumerate() {
            self.cell(&HEAD_CELL, runs, widths[place], 1, column.align, around);
        }
        self.body.xml.end("w:tr");
        for line in &table.lines {
            self.line(line, table, &widths, around);
            // The head stands with the first row, and comes again from there on.
            self.pager.repeat(head);
        }
        self.pager.repeat(0.0);
        self.end_table();
    }

    fn line(&mut self, line: &Line, table: &Table, widths: &[f32], around: &Around) {
        if line.group {
            let runs = line.cells.first().map_or(&[][..], Vec::as_slice);
            let whole: f32 = widths.iter().sum();
            let height = self.lines(&GROUP_CELL, &words_of(runs), whole) * GROUP_CELL.leading + PAD;
            self.set_row(height, true);
            self.start_row(false, true);
            self.cell(&GROUP_CELL, runs, whole, widths.len(), Align::Start, around);
        } else {
            let height = self.row_height(&CELL, &line.cells, widths);
            self.set_row(height, false);
            self.start_row(false, height < WHOLE * CELL.leading);
            for (place, column) in table.columns.iter().enumerate() {
                let runs = line.cells.get(place).map_or(&[][..], Vec::as_slice);
                self.cell(&CELL, runs, widths[place], 1, column.align, around);
            }
        }
        self.body.xml.end("w:tr");
    }

    /// Labels side by side, each over its text.
    pub(super) fn facts(&mut self, facts: &[(String, Vec<Run>)], around: &Around) {
        if facts.is_empty() {
            return;
        }
        // Four stand side by side; of more, three.
        let count = if facts.len() > 4 { 3 } else { facts.len() };
        let widths = vec![TEXT / count as f32; count];
        self.begin_table();
        self.table_properties("TableNormal", 0.0, &widths, "0600", None);
        for row in facts.chunks(count) {
            let height = row
                .iter()
                .map(|(label, runs)| {
                    let room = widths[0] - GUTTER - 1.0;
                    self.lines(&LABEL, label, room) * LABEL.leading
                        + self.lines(&CELL, &words_of(runs), room) * CELL.leading
                        + LABEL.before
                        + LABEL.after
                })
                .fold(0.0, f32::max);
            self.set_row(height, false);
            self.start_row(false, true);
            for (place, width) in widths.iter().enumerate() {
                self.open_cell(*width, 1);
                match row.get(place) {
                    Some((label, runs)) => {
                        self.paragraph(&LABEL, &[Run::plain(label.clone())], &Para::default(), around);
                        self.paragraph(&CELL, runs, &Para::default(), around);
                    }
                    None => self.paragraph(&CELL, &[], &Para::default(), around),
                }
                self.body.xml.end("w:tc");
            }
            self.body.xml.end("w:tr");
        }
        self.end_table();
    }

    fn begin_table(&mut self) {
        for anchor in &self.waiting {
            self.pager.mark(anchor);
        }
        self.in_table = true;
        self.body.xml.start("w:tbl", &[]);
    }

    fn end_table(&mut self) {
        self.body.xml.end("w:tbl");
        self.in_table = false;
        self.gap();
    }

    fn table_properties(&mut self, style: &str, indent: f32, widths: &[f32], look: &str, title: Option<&str>) {
        let xml = &mut self.body.xml;
        let whole: i32 = widths.iter().map(|w| twips(*w)).sum();
        xml.within("w:tblPr", &[], |xml| {
            xml.val("w:tblStyle", style);
            xml.empty("w:tblW", &[("w:w", &whole.to_string()), ("w:type", "dxa")]);
            xml.empty("w:tblInd", &[("w:w", &dxa(indent)), ("w:type", "dxa")]);
            xml.empty("w:tblLayout", &[("w:type", "fixed")]);
            xml.val("w:tblLook", look);
            if let Some(title) = title {
                xml.val("w:tblCaption", title);
            }
        });
        xml.within("w:tblGrid", &[], |xml| {
            for width in widths {
                xml.empty("w:gridCol", &[("w:w", &dxa(*width))]);
            }
        });
    }

    fn start_row(&mut self, head: bool, whole: bool) {
        let xml = &mut self.body.xml;
        xml.start("w:tr", &[]);
        if head || whole {
            xml.within("w:trPr", &[], |xml| {
                if whole {
                    xml.empty("w:cantSplit", &[]);
                }
                if head {
                    xml.empty("w:tblHeader", &[]);
                }
            });
        }
    }

    fn open_cell(&mut self, width: f32, columns: usize) {
        let xml = &mut self.body.xml;
        xml.start("w:tc", &[]);
        xml.within("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &dxa(width)), ("w:type", "dxa")]);
            if columns > 1 {
                xml.val("w:gridSpan", &columns.to_string());
            }
        });
    }

    fn cell(&mut self, style: &'static Style, runs: &[Run], width: f32, columns: usize, align: Align, around: &Around) {
        self.open_cell(width, columns);
        self.paragraph(style, runs, &Para { end: align == Align::End, ..Para::default() }, around);
        self.body.xml.end("w:tc");
    }

    fn set_row(&mut self, height: f32, keep: bool) {
        let least = height.min(WHOLE * CELL.leading);
        self.pager.set(Slab { height, least, keep, ..Slab::default() });
    }

    fn row_height(&self, style: &Style, cells: &[Vec<Run>], widths: &[f32]) -> f32 {
        let lines = cells.iter().zip(widths).map(|(runs, w)| self.lines(style, &words_of(runs), w - GUTTER));
        lines.fold(1.0, f32::max) * style.leading + PAD
    }

    /// Widths of columns: each has room for its longest word, then what it wants as far as weights allow.
    fn fitted(&self, table: &Table, width: f32) -> Vec<f32> {
        let count = table.columns.len();
        let most_for_a_word = (width / count as f32 * 1.6).max(40.0);
        let mut needs: Vec<(f32, f32)> = Vec::with_capacity(count);
        for (place, column) in table.columns.iter().enumerate() {
            let head = (
                self.longest(&HEAD_CELL, &column.head),
                self.faces.width(HEAD_CELL.face, HEAD_CELL.size, &column.head),
            );
            let cells = table.lines.iter().filter(|line| !line.group).filter_map(|line| line.cells.get(place));
            let need = cells.map(|runs| words_of(runs)).fold(head, |(least, most), words| {
                let natural = words.lines().map(|l| self.faces.width(CELL.face, CELL.size, l)).fold(0.0, f32::max);
                (least.max(self.longest(&CELL, &words)), most.max(natural))
            });
            // Bold words are a little wider than they were measured.
            let least = (need.0 * 1.06).min(most_for_a_word) + GUTTER + 1.0;
            needs.push((least, (need.1 * 1.06 + GUTTER + 1.0).max(least)));
        }
        let sum: f32 = needs.iter().map(|(least, _)| least).sum();
        if sum >= width {
            return needs.iter().map(|(least, _)| least * width / sum).collect();
        }
        let mut widths: Vec<f32> = needs.iter().map(|(least, _)| *least).collect();
        let weight = |place: usize| table.columns[place].weight.max(0.2);
        // What is left goes round by weight until everybody has what it wants or nothing is left.
        let mut left = width - sum;
        for _ in 0..count {
            let hungry: Vec<usize> = (0..count).filter(|n| widths[*n] + 0.1 < needs[*n].1).collect();
            let total: f32 = hungry.iter().map(|n| weight(*n)).sum();
            if hungry.is_empty() || left < 0.5 {
                break;
            }
            let share = left / total;
            for n in hungry {
                let more = (share * weight(n)).min(needs[n].1 - widths[n]);
                widths[n] += more;
                left -= more;
            }
        }
        let total: f32 = (0..count).map(weight).sum();
        (0..count).map(|n| widths[n] + left.max(0.0) * weight(n) / total).collect()
    }

    fn longest(&self, style: &Style, text: &str) -> f32 {
        // A no-break space does not part words.
        let words = text.split(|c: char| c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}');
        words.map(|word| self.faces.width(style.face, style.size, word)).fold(0.0, f32::max)
    }
}
