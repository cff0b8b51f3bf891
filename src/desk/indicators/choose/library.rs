//! The library: every indicator of the sources in one table, with the card of the chosen one beside it.

use egui::{Align, Frame, Id, Key, Label, Layout, Margin, Panel, Stroke, Ui, UiBuilder};

use super::card::{self, CardView};
use super::{Way, compare, filters, sheet_of, take};
use crate::catalogue::Unit;
use crate::desk::icon::Icon;
use crate::desk::indicators::{is_low, two_lines_ui};
use crate::desk::shared::{Asked, Shared};
use crate::desk::theme::{self, Type, stroke};
use crate::desk::widgets::{Button, Cell, Column, Empty, Sorted, Table, Width, tick_box};
use crate::insight::indicators::{Facets, Filter, Library, Row, SortBy};

/// From this width on, the card stands at the right of the table.
const BESIDE: f32 = 900.0;
/// So many can stand side by side.
const MOST: usize = 4;

/// How it is arranged.
#[derive(Default)]
pub(super) struct LibraryView {
    made: Option<Made>,
    pub(super) filter: Filter,
    /// All filters are shown.
    pub(super) more: bool,
    /// Places of the rows that are shown, and what they were chosen by.
    order: Vec<usize>,
    ordered: Option<(Filter, u64)>,
    /// Which rows are in the project, and the revision that says so.
    taken: Option<(u64, Vec<bool>)>,
    chosen: Option<String>,
    reveal: bool,
    /// Rows to be compared, by id.
    ticked: Vec<String>,
    comparing: bool,
    card: CardView,
}

/// What was read once for a language.
struct Made {
    language: String,
    library: Library,
    facets: Facets,
}

/// A column, whatever its place among those that fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Tick,
    Code,
    Name,
    Rung,
    Kind,
    Every,
    Chosen,
}

impl What {
    fn head(self) -> &'static str {
        match self {
            Self::Tick => "",
            Self::Code => "sheet-field-code",
            Self::Name => "indicators-head-name",
            Self::Rung => "indicators-head-rung",
            Self::Kind => "label-unit",
            Self::Every => "label-every",
            Self::Chosen => "indicators-head-chosen",
        }
    }

    fn sort(self) -> Option<SortBy> {
        Some(match self {
            Self::Code => SortBy::Section,
            Self::Name => SortBy::Name,
            Self::Rung => SortBy::Rung,
            Self::Kind => SortBy::Kind,
            Self::Every => SortBy::Frequency,
            Self::Tick | Self::Chosen => return None,
        })
    }
}

impl LibraryView {
    /// Shows an indicator, whatever the filters hold back.
    pub(super) fn reveal(&mut self, id: &str) {
        self.filter = Filter::default();
        self.comparing = false;
        self.chosen = Some(id.to_owned());
        self.reveal = true;
    }

    /// How many rows the filters let through.
    pub(super) fn shown(&self) -> usize {
        self.order.len()
    }

    fn prepare(&mut self, shared: &Shared<'_>) {
        let language = shared.content.language();
        if self.made.as_ref().is_none_or(|made| made.language != language) {
            let library = Library::new(shared.catalogue, shared.content);
            let facets = library.facets();
            self.made = Some(Made { language: language.to_owned(), library, facets });
            self.ordered = None;
        }
        let Some(made) = &self.made else { return };
        if self.taken.as_ref().is_none_or(|(revision, _)| *revision != shared.revision) {
            self.taken = Some((shared.revision, made.library.chosen(shared.project)));
        }
        let by = (self.filter.clone(), shared.revision);
        if self.ordered.as_ref() != Some(&by) {
            let taken = self.taken.as_ref().map_or(&[][..], |(_, taken)| taken);
            self.order = made.library.filter(&self.filter, taken);
            self.ordered = Some(by);
        }
    }
}

/// Draws it.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut LibraryView, way: &mut Way, asked: &mut Asked) {
    view.prepare(shared);
    let Some(made) = view.made.take() else { return };
    if view.comparing {
        let ids: Vec<&str> = view.ticked.iter().map(String::as_str).collect();
        let answer = compare::ui(ui, shared, &made.library, &ids, asked);
        match answer {
            Some(compare::Wanted::Close) => view.comparing = false,
            Some(compare::Wanted::Without(id)) => {
                view.ticked.retain(|one| *one != id);
                view.comparing = view.ticked.len() > 1;
            }
            None => {}
        }
        view.made = Some(made);
        return;
    }
    let open = view.chosen.as_deref().and_then(|id| shared.catalogue.get(id));
    if let Some(item) = open {
        let t = theme::tokens(ui);
        let (wide, low) = (ui.available_width() >= BESIDE, is_low(ui));
        let margin = Margin { left: 24, right: 8, top: 12, bottom: 0 };
        let mut close = false;
        if low {
            Frame::new().inner_margin(margin).show(ui, |ui| close = card::ui(ui, shared, item, &mut view.card, asked));
        } else if wide {
            let width = (ui.available_width() * 0.4).clamp(380.0, 470.0).round();
            let frame = Frame::new().fill(t.desk).inner_margin(margin);
            let panel = Panel::right("library-card").frame(frame).exact_size(width).resizable(false);
            panel.show(ui, |ui| close = card::ui(ui, shared, item, &mut view.card, asked));
        } else {
            let height = (ui.available_height() * 0.5).max(180.0);
            let frame = Frame::new().fill(t.card).inner_margin(margin);
            let tray = Panel::bottom("library-tray").frame(frame).exact_size(height).show_separator_line(false);
            let shown = tray.show(ui, |ui| close = card::ui(ui, shared, item, &mut view.card, asked));
            let edge = shown.response.rect;
            ui.painter().hline(edge.x_range(), edge.top(), Stroke::new(stroke::HAIR, t.edge));
        }
        if close {
            view.chosen = None;
        }
        if low {
            view.made = Some(made);
            return;
        }
    }
    let side = super::super::side(ui);
    Frame::new().inner_margin(Margin { left: side, right: side, top: 8, bottom: 8 }).show(ui, |ui| {
        let all = made.library.rows().len();
        filters::ui(ui, shared, view, &made.facets, all, way);
        compare_bar_ui(ui, shared, view);
        if view.order.is_empty() {
            ui.add_space(8.0);
            let (line, sentence) = (shared.say("indicators-nothing"), shared.say("indicators-nothing-hint"));
            let clear = shared.say("indicators-clear-all");
            if Empty::new(Icon::Search, &line, &sentence).button(Icon::Close, &clear).show(ui) {
                view.filter = Filter::default();
            }
            return;
        }
        let mut place = ui.available_rect_before_wrap();
        (place.min.x, place.max.x) = (place.min.x - 12.0, place.max.x + 12.0);
        ui.scope_builder(UiBuilder::new().max_rect(place), |ui| table_ui(ui, shared, view, &made.library, asked));
    });
    view.made = Some(made);
}

/// How many are shown, and what is ticked for comparison.
fn compare_bar_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut LibraryView) {
    if view.ticked.is_empty() {
        return;
    }
    let t = theme::tokens(ui);
    ui.horizontal_wrapped(|ui| {
        let count = shared.say_count("indicators-ticked", view.ticked.len());
        ui.add(Label::new(Type::Small.rich(count).color(t.muted)).selectable(false));
        let (one, many) = (shared.say("indicators-compare-one"), shared.say("indicators-compare-many"));
        let reason = match view.ticked.len() {
            0 | 1 => Some(&*one),
            count if count > MOST => Some(&*many),
            _ => None,
        };
        let words = shared.say("indicators-compare");
        let button = Button::second(&words).icon(Icon::Compare).in_tray().unless(reason).show(ui);
        if button.clicked() && reason.is_none() {
            view.comparing = true;
        }
        if Button::quiet(&shared.say("indicators-untick")).in_tray().show(ui).clicked() {
            view.ticked.clear();
        }
    });
}

/// The columns that fit, with their widths.
fn columns(width: f32) -> Vec<(What, Width)> {
    let points = Width::Points;
    let name = (What::Name, Width::Share(1.0));
    if width >= 840.0 {
        return vec![
            (What::Tick, points(26.0)),
            (What::Code, points(60.0)),
            name,
            (What::Rung, points(150.0)),
            (What::Kind, points(92.0)),
            (What::Every, points(130.0)),
            (What::Chosen, points(72.0)),
        ];
    }
    if width >= 520.0 {
        return vec![
            (What::Tick, points(26.0)),
            (What::Code, points(60.0)),
            name,
            (What::Rung, points(120.0)),
            (What::Chosen, points(60.0)),
        ];
    }
    vec![(What::Tick, points(26.0)), name, (What::Chosen, points(60.0))]
}

fn table_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut LibraryView, library: &Library, asked: &mut Asked) {
    let fitting = columns(ui.available_width() - 24.0);
    let heads: Vec<String> = fitting
        .iter()
        .map(|(what, _)| if what.head().is_empty() { String::new() } else { shared.say(what.head()).into_owned() })
        .collect();
    let columns: Vec<Column> = fitting
        .iter()
        .zip(&heads)
        .map(|((what, width), head)| {
            let column = Column::new(head, *width);
            if what.sort().is_none() { column.fixed() } else { column }
        })
        .collect();
    let sorted = fitting
        .iter()
        .position(|(what, _)| what.sort() == Some(view.filter.sort))
        .map(|column| Sorted { column, rising: !view.filter.descending });
    let row = |n: usize| -> &Row { &library.rows()[view.order[n]] };
    let chosen = view.chosen.as_ref().and_then(|id| (0..view.order.len()).find(|n| *row(*n).id == **id));
    let reveal = chosen.filter(|_| std::mem::take(&mut view.reveal));
    let name = shared.say("indicators-library");
    let table = Table::new(Id::unique("library-table"), &name, &columns).row_height(48.0);
    let taken = view.taken.as_ref().map_or(&[][..], |(_, taken)| taken);
    let is_taken = |n: usize| taken.get(view.order[n]).copied().unwrap_or_default();
    let row_name = |n: usize| {
        let rung = shared.say(&format!("rung-{}", row(n).rung.name()));
        let state = if is_taken(n) { shared.say("indicators-chosen") } else { "".into() };
        let parts = [&*row(n).code, &row(n).name, &rung, &state];
        parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(". ")
    };
    let mut tick: Option<String> = None;
    // What Enter does to the row that is open already: it is chosen.
    let enter = ui.input(|i| i.key_pressed(Key::Enter));
    let answer = table.sorted(sorted).chosen(chosen).reveal(reveal).show(ui, view.order.len(), row_name, |ui, cell| {
        let shown = row(cell.row);
        if fitting[cell.column].0 == What::Tick {
            let mut ticked = view.ticked.iter().any(|one| **one == *shown.id);
            let words = shared.say_with("indicators-tick", &[("code", &shown.code)]);
            if tick_box(ui, &mut ticked, &words).changed() {
                tick = Some(shown.id.to_string());
            }
            return;
        }
        cell_ui(ui, shared, shown, fitting[cell.column].0, is_taken(cell.row), cell);
    });
    let clicked = answer.clicked.map(|n| row(n).id.to_string());
    if let Some(id) = tick {
        match view.ticked.iter().position(|one| *one == id) {
            Some(at) => drop(view.ticked.remove(at)),
            None => view.ticked.push(id),
        }
    }
    if let Some(id) = clicked {
        let again = enter && view.chosen.as_deref() == Some(&*id);
        if again
            && shared.may_write
            && sheet_of(shared, &id).is_none()
            && let Some(item) = shared.catalogue.get(&id)
        {
            take(shared, item, view.card.unit(item), asked);
        }
        view.chosen = Some(id);
    }
    if let Some(sort) = answer.sort
        && let Some(by) = fitting[sort.column].0.sort()
    {
        (view.filter.sort, view.filter.descending) = (by, !sort.rising);
    }
}

fn cell_ui(ui: &mut Ui, shared: &Shared<'_>, row: &Row, what: What, taken: bool, cell: Cell) {
    let t = theme::tokens(ui);
    let plain = |ui: &mut Ui, words: &str| {
        ui.add(Label::new(Type::Control.rich(words).color(t.text)).truncate().selectable(false));
    };
    match what {
        What::Code => {
            ui.add(Label::new(Type::Control.rich(&row.code).color(t.muted)).truncate().selectable(false));
        }
        What::Name => two_lines_ui(ui, if cell.chosen { Type::Chosen } else { Type::Control }, &row.name),
        What::Rung => {
            if row.rung == crate::catalogue::Rung::Checklist {
                two_lines_ui(ui, Type::Small, &row.category);
            } else {
                two_lines_ui(ui, Type::Small, &shared.say(&format!("rung-{}", row.rung.name())));
            }
        }
        What::Kind => match row.units.first() {
            Some(unit) => plain(ui, &unit_name(shared, *unit)),
            None => drop(Cell::nothing(ui)),
        },
        What::Every => {
            two_lines_ui(ui, Type::Small, &shared.say(&format!("every-{}", row.every.name())));
        }
        What::Chosen if taken => {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let sign = ui.add(Label::new(Icon::Answered.text(18.0).color(t.accent)).selectable(false));
                sign.on_hover_text(shared.say("indicators-chosen"));
            });
        }
        // The box to tick is drawn by who keeps what is ticked.
        What::Tick | What::Chosen => {}
    }
}

/// What values look like.
pub(super) fn unit_name(shared: &Shared<'_>, unit: Unit) -> String {
    shared.say(&format!("unit-{}", unit.name())).into_owned()
}
