//! Tables of the document: columns fitted to what they hold, rows under hairlines.

use egui::{Role, Stroke};

use super::lettering;
use super::pen::{Frame, Pen};
use super::place;
use crate::note::document::{Align, Line, Run, Table, words_of};

/// Between two columns.
const GUTTER: f32 = 14.0;
/// Width of a letter, at the size of cells, as it comes out on the whole.
const LETTER: f32 = 7.2;
/// Above and below the text of a row.
const PAD: f32 = 6.0;

/// Widths of the columns of a table within a width.
pub(super) fn widths(table: &Table, full: f32) -> Vec<f32> {
    let count = table.columns.len();
    let free = full - GUTTER * (count.saturating_sub(1)) as f32;
    let (mut least, mut most) = (vec![0.0_f32; count], vec![0.0_f32; count]);
    for (n, column) in table.columns.iter().enumerate() {
        let heads = std::iter::once(column.head.clone());
        // The first rows tell enough of a long table.
        let lines = table.lines.iter().filter(|line| !line.group).take(60);
        let cells = lines.map(|line| line.cells.get(n).map(|runs| words_of(runs)).unwrap_or_default());
        for text in heads.chain(cells) {
            let longest = text.split([' ', '-', '/']).map(|word| word.chars().count()).max().unwrap_or(0);
            least[n] = least[n].max((longest as f32 * LETTER).min(140.0));
            most[n] = most[n].max(text.chars().count() as f32 * LETTER);
        }
        if column.align == Align::End && most[n] < 110.0 {
            least[n] = most[n];
        }
    }
    let needed: f32 = least.iter().sum();
    if needed >= free {
        return least.iter().map(|width| width * free / needed.max(1.0)).collect();
    }
    // What is left goes to those that want more, to each as much of it as it wants.
    let wants: Vec<f32> = most.iter().zip(&least).map(|(most, least)| (most - least).clamp(0.0, 700.0)).collect();
    let wanted: f32 = wants.iter().sum();
    if wanted < 1.0 {
        return least.iter().map(|width| width + (free - needed) / count.max(1) as f32).collect();
    }
    let share = (free - needed) / wanted;
    least.iter().zip(&wants).map(|(least, want)| least + want * share).collect()
}

impl Pen<'_> {
    /// A whole table.
    pub(super) fn table(&mut self, table: &Table, frame: Frame, y: f32) -> f32 {
        let widths = widths(table, frame.width);
        let mut y = self.table_head(table, &widths, frame, y);
        for line in &table.lines {
            y = self.table_line(table, line, &widths, frame, y);
        }
        y
    }

    /// The heads of its columns.
    pub(super) fn table_head(&mut self, table: &Table, widths: &[f32], frame: Frame, y: f32) -> f32 {
        let top = y + 14.0;
        let mut lowest = top;
        let mut x = frame.x;
        for (column, width) in table.columns.iter().zip(widths) {
            let place = Frame { x, width: *width };
            let runs = [Run::plain(column.head.clone())];
            lowest = lowest.max(self.cell(lettering::LABEL, &runs, column.align, place, top, Role::ColumnHeader));
            x += width + GUTTER;
        }
        self.line(frame, lowest + PAD, Stroke::new(1.0, self.t.text));
        lowest + PAD + 1.0
    }

    /// One of its rows.
    pub(super) fn table_line(&mut self, table: &Table, line: &Line, widths: &[f32], frame: Frame, y: f32) -> f32 {
        let origin = line.origin.clone().filter(|origin| place::of(self.shared, origin).is_some());
        let leads = origin.map(|origin| {
            let name = line.cells.iter().map(|runs| words_of(runs)).find(|words| !words.trim().is_empty());
            self.leads(&origin, &name.unwrap_or_default(), frame, y)
        });
        let top = y + PAD;
        let mut lowest = top + lettering::CELL.line;
        if line.group {
            let runs = line.cells.first().map_or(&[][..], Vec::as_slice);
            lowest = self.runs(lettering::GROUP, runs, frame, top + 4.0, Role::RowHeader);
        } else {
            let mut x = frame.x;
            for (n, (column, width)) in table.columns.iter().zip(widths).enumerate() {
                let runs = line.cells.get(n).map_or(&[][..], Vec::as_slice);
                let role = if n == 0 && table.row_heads { Role::RowHeader } else { Role::Cell };
                let place = Frame { x, width: *width };
                lowest = lowest.max(self.cell(lettering::CELL, runs, column.align, place, top, role));
                x += width + GUTTER;
            }
        }
        let end = lowest + PAD;
        self.line(frame, end, self.hair());
        if let Some(at) = leads {
            self.remember(at, end - y);
        }
        end + 1.0
    }
}
