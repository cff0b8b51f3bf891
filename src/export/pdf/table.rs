//! Tables: columns fitted to what they hold, rows that break across pages, heads that come again.

use super::flow::{Frame, Piece, Setter, line_piece, merge, rule};
use super::paragraph::{Breaker, Source};
use super::placed::{ElementId, PAGINATION, Role};
use super::style::{self, HAIRLINE, HEAD_LINE, Setting};
use crate::note::document::{Align, Line, Run, Table};
use crate::note::figure::Ink;

/// Between two columns.
const GUTTER: f32 = 9.0;
/// Above and below the text of a row.
const PAD: f32 = 3.6;
/// So wide, figures and dates keep to a line of their own.
const FIGURES: f32 = 76.0;
/// A row of so few lines is not broken.
const WHOLE: usize = 6;

/// A cell ready to be set.
struct Ready {
    sources: Vec<Source>,
    setting: Setting,
}

impl Setter<'_> {
    pub(super) fn table(&mut self, table: &Table, frame: Frame, out: &mut Vec<Piece>) {
        let count = table.columns.len();
        if count == 0 {
            return;
        }
        let element = self.element(Role::Table, self.parent);
        self.elements[element].alt = Some(table.title.clone());
        let heads = self.head_row(table, element);
        let rows: Vec<Vec<Ready>> = table.lines.iter().map(|line| self.ready_row(line, count, element)).collect();
        let widths = self.fitted(table, &heads, &rows, frame.width);
        let lefts: Vec<f32> =
            (0..count).map(|n| frame.x + widths[..n].iter().sum::<f32>() + GUTTER * n as f32).collect();
        let columns: Vec<(f32, f32, Align)> =
            (0..count).map(|n| (lefts[n], widths[n], table.columns[n].align)).collect();
        let mut head = self.set_row(&heads, &columns, true);
        finish_head(&mut head, frame);
        // The head comes again as decoration: it is read once.
        let repeated: Vec<Piece> = head
            .iter()
            .map(|piece| {
                let mut piece = piece.clone();
                piece.items.iter_mut().for_each(|item| item.element = PAGINATION);
                piece.links.clear();
                piece.before = 0.0;
                piece
            })
            .collect();
        self.heads.push(repeated);
        let place = self.heads.len() - 1;
        if let Some(first) = head.first_mut() {
            first.before = 10.0;
        }
        let start = out.len();
        out.append(&mut head);
        let last = rows.len().saturating_sub(1);
        for (n, (cells, line)) in rows.iter().zip(&table.lines).enumerate() {
            let mut pieces = if line.group {
                self.set_row(&cells[..1], &[(frame.x, frame.width, Align::Start)], false)
            } else {
                self.set_row(cells, &columns, false)
            };
            finish_row(&mut pieces, frame, line.group);
            // A row's first piece may open a page, and so may any other: the head comes again above it.
            for piece in &mut pieces {
                piece.head = Some(place);
            }
            // The last row of several does not stand alone on a page.
            if n + 1 == last
                && let Some(end) = pieces.last_mut()
            {
                end.keep = true;
            }
            out.append(&mut pieces);
        }
        // The head needs no repeating where the table begins.
        if let Some(first) = out.get_mut(start) {
            first.head = None;
        }
        if let Some(last) = out.last_mut() {
            last.keep = false;
            last.height += 4.0;
        }
    }

    fn head_row(&mut self, table: &Table, element: ElementId) -> Vec<Ready> {
        let row = self.element(Role::TableRow, element);
        let cells = table.columns.iter().map(|column| {
            let cell = self.element(Role::ColumnHead, row);
            let runs = [Run::plain(column.head.clone())];
            let sources = self.sources(&runs, style::HEAD_CELL, cell, self.language);
            Ready { sources, setting: style::HEAD_CELL }
        });
        cells.collect()
    }

    fn ready_row(&mut self, line: &Line, count: usize, element: ElementId) -> Vec<Ready> {
        let row = self.element(Role::TableRow, element);
        let mut cells = Vec::with_capacity(count);
        for n in 0..if line.group { 1 } else { count } {
            let role = if line.group { Role::GroupHead } else { Role::Cell };
            let cell = self.element(role, row);
            self.elements[cell].columns = if line.group { count } else { 1 };
            let runs = line.cells.get(n).map_or(&[][..], Vec::as_slice);
            let sources = self.sources(runs, style::CELL, cell, self.language);
            cells.push(Ready { sources, setting: style::CELL });
        }
        cells
    }

    /// Widths of columns: what each needs, then what is left by weight, never more than there is.
    fn fitted(&mut self, table: &Table, heads: &[Ready], rows: &[Vec<Ready>], width: f32) -> Vec<f32> {
        let count = table.columns.len();
        let available = width - GUTTER * (count - 1) as f32;
        let (mut most, mut least) = (vec![0.0_f32; count], vec![0.0_f32; count]);
        let lines = rows.iter().zip(&table.lines).filter(|(_, line)| !line.group).map(|(cells, _)| cells.as_slice());
        for cells in std::iter::once(heads).chain(lines) {
            for (n, cell) in cells.iter().enumerate() {
                let (natural, word) = Breaker { faces: self.faces, sources: &cell.sources }.widths();
                most[n] = most[n].max(natural + 0.1);
                // One endless word does not take the room of all others.
                let mut needed = word.min(available / count as f32 * 1.4);
                // Figures and dates stay on one line where they are not long.
                if table.columns[n].align == Align::End && natural < FIGURES {
                    needed = needed.max(natural);
                }
                least[n] = least[n].max(needed + 0.1);
            }
        }
        let (all_most, all_least): (f32, f32) = (most.iter().sum(), least.iter().sum());
        if all_most <= available {
            // Room to spare goes to the columns of running text, by weight.
            let weights: f32 = table.columns.iter().map(|c| c.weight.max(0.01)).sum();
            let spare = available - all_most;
            return most.iter().zip(&table.columns).map(|(m, c)| m + spare * c.weight.max(0.01) / weights).collect();
        }
        if all_least >= available {
            return least.iter().map(|l| l * available / all_least).collect();
        }
        // Each gets its longest word; the rest is shared by weight, and none gets more than it can fill.
        let mut widths = least.clone();
        let mut left = available - all_least;
        for _ in 0..count {
            let open: Vec<usize> = (0..count).filter(|n| widths[*n] + 0.1 < most[*n]).collect();
            let weights: f32 = open.iter().map(|n| table.columns[*n].weight.max(0.01)).sum();
            if open.is_empty() || left < 0.5 {
                break;
            }
            let share = left / weights;
            for n in open {
                let more = (share * table.columns[n].weight.max(0.01)).min(most[n] - widths[n]);
                widths[n] += more;
                left -= more;
            }
        }
        widths
    }

    /// A row as pieces: the first lines of all cells, then the second lines, and so on.
    fn set_row(&mut self, cells: &[Ready], columns: &[(f32, f32, Align)], head: bool) -> Vec<Piece> {
        let mut rows: Vec<Piece> = Vec::new();
        let set: Vec<Vec<Piece>> = cells
            .iter()
            .zip(columns)
            .map(|(cell, (x, width, align))| {
                let lines = Breaker { faces: self.faces, sources: &cell.sources }.lines(*width);
                let placed = lines.into_iter().map(|line| {
                    let shift = if *align == Align::End { (width - line.width).max(0.0) } else { 0.0 };
                    line_piece(line, cell.setting, x + shift)
                });
                placed.collect()
            })
            .collect();
        let most = set.iter().map(Vec::len).max().unwrap_or(0);
        for lines in set {
            // Heads stand on the line above the rows; cells hang from the one above them.
            let skip = if head { most - lines.len() } else { 0 };
            for (n, line) in lines.into_iter().enumerate() {
                let at = n + skip;
                while rows.len() <= at {
                    rows.push(Piece { height: line.height, baseline: line.baseline, ..Piece::default() });
                }
                merge(&mut rows[at], line, &mut 0.0);
            }
        }
        let count = rows.len();
        for (n, row) in rows.iter_mut().enumerate() {
            // Two lines at least on each side of a break; few lines are not parted.
            row.keep = n + 1 < count && (head || count <= WHOLE || n == 0 || n + 2 >= count);
        }
        rows
    }
}

/// The head: kept together and with the first row, over a line.
fn finish_head(head: &mut [Piece], frame: Frame) {
    for piece in head.iter_mut() {
        piece.keep = true;
    }
    if let Some(last) = head.last_mut() {
        let mut line = rule(frame, Ink::Text, HEAD_LINE);
        line.y = last.height + 2.2;
        last.items.push(line);
        last.height += 2.2 + HEAD_LINE;
    }
}

/// A row: space above and below, and a hairline.
fn finish_row(pieces: &mut [Piece], frame: Frame, group: bool) {
    if let Some(first) = pieces.first_mut() {
        first.height += PAD;
        first.baseline += PAD;
        first.items.iter_mut().for_each(|item| item.y += PAD);
        first.links.iter_mut().for_each(|link| {
            link.top += PAD;
            link.bottom += PAD;
        });
    }
    if let Some(last) = pieces.last_mut() {
        let mut line = rule(frame, Ink::Line, HAIRLINE);
        line.y = last.height + PAD - HAIRLINE;
        last.items.push(line);
        last.height += PAD;
        last.keep = group;
    }
}
