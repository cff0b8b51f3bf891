//! A table that draws only the rows in view, and in which a row can be reached, read out and chosen as one thing.

use egui::{
    Align, EventFilter, Id, Key, Label, Layout, Modifiers, Rect, Response, Role, ScrollArea, Sense, Stroke, Ui,
    UiBuilder,
};
use egui::{pos2, vec2};

use super::paint::{one_line, say, say_chosen};
use crate::desk::icon::Icon;
use crate::desk::theme::{self, Type, stroke};

/// Between two columns.
const GAP: f32 = 16.0;
/// Before the first and after the last.
const MARGIN: f32 = 12.0;
const HEAD: f32 = 36.0;

/// Width of a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    /// So many points.
    Points(f32),
    /// So many shares of what is left.
    Share(f32),
}

/// A column.
#[derive(Debug, Clone, Copy)]
pub struct Column<'a> {
    /// Its head.
    pub head: &'a str,
    /// Its width.
    pub width: Width,
    /// To the right: numbers and dates.
    pub right: bool,
    /// Can rows be sorted by it?
    pub sortable: bool,
}

impl<'a> Column<'a> {
    /// A column that can be sorted by.
    pub fn new(head: &'a str, width: Width) -> Self {
        Self { head, width, right: false, sortable: true }
    }

    /// Sets its values to the right.
    #[must_use]
    pub fn right(mut self) -> Self {
        self.right = true;
        self
    }

    /// Cannot be sorted by.
    #[must_use]
    pub fn fixed(mut self) -> Self {
        self.sortable = false;
        self
    }
}

/// By which column rows are sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sorted {
    /// Its place.
    pub column: usize,
    /// From the least to the most.
    pub rising: bool,
}

/// A cell that is being drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// Which row.
    pub row: usize,
    /// Which column.
    pub column: usize,
    /// Is the row chosen?
    pub chosen: bool,
}

impl Cell {
    /// The text of a cell, on one line; `SemiBold` in a chosen row.
    pub fn text(self, ui: &mut Ui, words: &str) -> Response {
        let style = if self.chosen { Type::Chosen } else { Type::Control };
        let text = style.rich(words).color(theme::tokens(ui).text);
        ui.add(Label::new(text).truncate().selectable(false))
    }

    /// The sign for what there is not.
    pub fn nothing(ui: &mut Ui) -> Response {
        ui.add(Label::new(Type::Control.rich("–").color(theme::tokens(ui).muted)).selectable(false))
    }
}

/// A row that is being drawn.
struct Line<'a> {
    /// Top of the first row.
    top: f32,
    /// Width of a row.
    full: f32,
    row: usize,
    rows: usize,
    widths: &'a [f32],
    name: &'a str,
}

/// What was asked of a table in this frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TableAnswer {
    /// Rows are to be sorted so.
    pub sort: Option<Sorted>,
    /// This row was clicked, or chosen with Enter.
    pub clicked: Option<usize>,
}

impl Default for Sorted {
    fn default() -> Self {
        Self { column: 0, rising: true }
    }
}

/// A table.
#[must_use]
pub struct Table<'a> {
    id: Id,
    name: &'a str,
    columns: &'a [Column<'a>],
    row_height: f32,
    sorted: Option<Sorted>,
    chosen: Option<usize>,
    height: Option<f32>,
    reveal: Option<usize>,
}

impl<'a> Table<'a> {
    /// A table of these columns; `name` says what its rows are.
    pub fn new(id: Id, name: &'a str, columns: &'a [Column<'a>]) -> Self {
        Self { id, name, columns, row_height: 41.0, sorted: None, chosen: None, height: None, reveal: None }
    }

    /// Rows of another height: 44 with a second line, 32 in the review.
    pub fn row_height(mut self, height: f32) -> Self {
        self.row_height = height;
        self
    }

    /// By what the rows are sorted.
    pub fn sorted(mut self, sorted: Option<Sorted>) -> Self {
        self.sorted = sorted;
        self
    }

    /// The chosen row.
    pub fn chosen(mut self, row: Option<usize>) -> Self {
        self.chosen = row;
        self
    }

    /// Scrolls within this height; without it, the table takes all that is left.
    pub fn height(mut self, height: f32) -> Self {
        self.height = Some(height);
        self
    }

    /// Brings a row into view.
    pub fn reveal(mut self, row: Option<usize>) -> Self {
        self.reveal = row;
        self
    }

    /// Draws it. `row_name` is what a screen reader calls a row, `cell` draws one cell.
    pub fn show(
        self,
        ui: &mut Ui,
        rows: usize,
        row_name: impl Fn(usize) -> String,
        mut cell: impl FnMut(&mut Ui, Cell),
    ) -> TableAnswer {
        let mut answer = TableAnswer::default();
        // Heads and rows end before the scroll bar, whether there is one or not.
        let full = ui.available_width() - ui.spacing().scroll.allocated_width();
        let widths = self.widths(full);
        let node = UiBuilder::new().id_salt(self.id).accessibility_role(Role::Table).accessibility_label(self.name);
        ui.scope_builder(node, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            answer.sort = self.head_ui(ui, full, &widths);
            let height = self.height.unwrap_or_else(|| ui.available_height()).max(self.row_height);
            let area = ScrollArea::vertical().id_salt(self.id).max_height(height).auto_shrink([false, true]);
            area.show_viewport(ui, |ui, view| {
                let total = rows as f32 * self.row_height;
                ui.set_height(total);
                let top = ui.max_rect().top();
                let first = (view.min.y / self.row_height).floor().max(0.0) as usize;
                let last = ((view.max.y / self.row_height).ceil().max(0.0) as usize).min(rows);
                if let Some(row) = self.reveal {
                    ui.scroll_to_rect(self.place(ui, top, full, row), None);
                }
                for row in first..last {
                    let name = row_name(row);
                    let line = Line { top, full, row, rows, widths: &widths, name: &name };
                    if self.row_ui(ui, &line, &mut cell) {
                        answer.clicked = Some(row);
                    }
                }
            });
        });
        answer
    }

    fn widths(&self, full: f32) -> Vec<f32> {
        let (mut points, mut shares) = (2.0 * MARGIN + GAP * (self.columns.len() as f32 - 1.0), 0.0);
        for column in self.columns {
            match column.width {
                Width::Points(width) => points += width,
                Width::Share(share) => shares += share,
            }
        }
        let left = (full - points).max(0.0);
        let width = |column: &Column| match column.width {
            Width::Points(width) => width,
            // Too little for all: a column still shows its first letters.
            Width::Share(share) => (left * share / shares).max(48.0),
        };
        self.columns.iter().map(width).collect()
    }

    fn head_ui(&self, ui: &mut Ui, full: f32, widths: &[f32]) -> Option<Sorted> {
        const ARROW: f32 = 16.0;
        let t = theme::tokens(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(full, HEAD), Sense::hover());
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(stroke::HAIR, t.edge));
        let mut wanted = None;
        let mut left = rect.left() + MARGIN;
        for (n, (column, width)) in self.columns.iter().zip(widths).enumerate() {
            let sorted = self.sorted.filter(|s| s.column == n);
            let place = Rect::from_min_size(pos2(left, rect.top()), vec2(*width, HEAD));
            left += width + GAP;
            let sense = if column.sortable { Sense::click() } else { Sense::hover() };
            let response = ui.interact(place, self.id.with(("head", n)), sense);
            say(ui, &response, Role::ColumnHeader, column.head);
            let over = column.sortable && response.hovered();
            let colour = if sorted.is_some() || over { t.accent } else { t.muted };
            let galley = one_line(ui, Type::Label, colour, column.head);
            let arrow = if sorted.is_some() { ARROW + 4.0 } else { 0.0 };
            let text = galley.size();
            let start = if column.right { place.right() - text.x - arrow } else { place.left() };
            let inside = ui.painter().with_clip_rect(place.expand2(vec2(GAP / 2.0, 0.0)));
            inside.galley(pos2(start, place.center().y - text.y / 2.0), galley, colour);
            if let Some(sorted) = sorted {
                let icon = if sorted.rising { Icon::Sorted } else { Icon::SortedUp };
                icon.paint(&inside, pos2(start + text.x + 4.0 + ARROW / 2.0, place.center().y), ARROW, colour);
                ui.ctx().accesskit_node_builder(response.id, |node| {
                    use egui::accesskit::SortDirection::{Ascending, Descending};
                    node.set_sort_direction(if sorted.rising { Ascending } else { Descending });
                });
            }
            if response.has_focus() {
                let ring = Stroke::new(stroke::CHOSEN, t.accent);
                ui.painter().rect_stroke(place.shrink2(vec2(-4.0, 4.0)), 4, ring, egui::StrokeKind::Inside);
            }
            if column.sortable && response.clicked() {
                wanted = Some(Sorted { column: n, rising: !sorted.is_some_and(|s| s.rising) });
            }
        }
        wanted
    }

    /// Where a row stands, also one that is not in view.
    fn place(&self, ui: &Ui, top: f32, full: f32, row: usize) -> Rect {
        let at = pos2(ui.max_rect().left(), top + row as f32 * self.row_height);
        Rect::from_min_size(at, vec2(full, self.row_height))
    }

    /// Draws a row; was it asked for?
    fn row_ui(&self, ui: &mut Ui, line: &Line, cell: &mut impl FnMut(&mut Ui, Cell)) -> bool {
        let Line { top, full, row, widths, name, .. } = *line;
        let t = theme::tokens(ui);
        let chosen = self.chosen == Some(row);
        let place = self.place(ui, top, full, row);
        let response = ui.interact(place, self.id.with(row), Sense::click());
        say_chosen(ui, &response, Role::Row, chosen, name);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_row_index(row);
            node.set_selected(chosen);
        });
        let ground = if chosen { Some(t.accent_soft) } else { response.hovered().then_some(t.none_soft) };
        if let Some(ground) = ground {
            ui.painter().rect_filled(place, 0, ground);
        }
        let hair = if chosen { t.accent } else { t.line };
        ui.painter().hline(place.x_range(), place.bottom() - 0.5, Stroke::new(stroke::HAIR, hair));
        if chosen {
            let rule = Rect::from_min_size(place.min, vec2(stroke::RULE, place.height()));
            ui.painter().rect_filled(rule, 0, t.accent);
        }
        let mut left = place.left() + MARGIN;
        for (n, (column, width)) in self.columns.iter().zip(widths).enumerate() {
            let rect = Rect::from_min_size(pos2(left, place.top()), vec2(*width, place.height()));
            left += width + GAP;
            let layout =
                if column.right { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) };
            let builder = UiBuilder::new().id_salt((self.id, row, n)).max_rect(rect).layout(layout);
            let mut inner = ui.new_child(builder);
            inner.spacing_mut().item_spacing.x = 6.0;
            inner.shrink_clip_rect(rect.expand2(vec2(GAP / 2.0, 0.0)));
            cell(&mut inner, Cell { row, column: n, chosen });
        }
        if response.has_focus() {
            let ring = Stroke::new(stroke::CHOSEN, t.accent);
            ui.painter().rect_stroke(place, 2, ring, egui::StrokeKind::Inside);
            hold_arrows(ui, response.id);
            // The key that brought the focus here has been used.
            if !response.gained_focus() {
                self.move_focus(ui, line);
            }
        }
        response.clicked()
    }

    /// Up, down, Home and End go from row to row, also to rows that are not in view yet.
    fn move_focus(&self, ui: &Ui, line: &Line) {
        let Line { top, full, row, rows, .. } = *line;
        // Taken from the input: the row that gets the focus is drawn after this one.
        let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
        let target = if pressed(Key::ArrowDown) {
            row + 1
        } else if pressed(Key::ArrowUp) {
            row.saturating_sub(1)
        } else if pressed(Key::Home) {
            0
        } else if pressed(Key::End) {
            rows.saturating_sub(1)
        } else {
            return;
        };
        if target < rows && target != row {
            ui.memory_mut(|memory| memory.request_focus(self.id.with(target)));
            ui.scroll_to_rect(self.place(ui, top, full, target), None);
        }
    }
}

/// Keeps egui from looking for the nearest widget on up and down.
fn hold_arrows(ui: &Ui, id: Id) {
    let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
}
