//! Planning: the sheets of the chosen indicators, how data are collected and when.

mod calendar;
mod collection;

use std::path::Path;

use egui::{Frame, Id, Label, Margin, Panel, ScrollArea, Stroke, Ui, UiBuilder};

use super::sheet::{self, Left, SheetView};
use super::{Tab, make};
use crate::desk::icon::Icon;
use crate::desk::removed::{Removed, removed_ui};
use crate::desk::shared::{Asked, Screen, Shared};
use crate::desk::theme::{self, Type, stroke};
use crate::desk::widgets::{self, Button, Cell, Column, Empty, Part, Table, Width, choice, menu_item, open_menu};
use crate::insight::indicators::{copied, missing, section_of, sheet_doubts};
use crate::project::{Id as EntityId, Indicator};
use calendar::CalendarView;
pub use calendar::{ENDING, write};
use collection::CollectionView;

/// From this width on, the list stands beside the sheet.
const BESIDE: f32 = 760.0;

/// How it is arranged.
#[derive(Default)]
pub struct PlanView {
    way: Way,
    chosen: Option<EntityId>,
    /// The chosen row is to come into view.
    reveal: bool,
    /// On a narrow window the list stands in place of the sheet.
    listed: bool,
    sheet: SheetView,
    /// What was removed last, and the revision in which it is gone.
    removed: Removed,
    rows: Option<(u64, String, Vec<Row>)>,
    collection: CollectionView,
    calendar: CalendarView,
}

/// What the plan is looked at by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Way {
    #[default]
    Sheets,
    Collection,
    Calendar,
}

impl Way {
    const ALL: [Self; 3] = [Self::Sheets, Self::Collection, Self::Calendar];

    fn message(self) -> &'static str {
        match self {
            Self::Sheets => "indicators-sheets",
            Self::Collection => "plan-collection",
            Self::Calendar => "plan-calendar",
        }
    }
}

/// A row of the list, made once for a revision.
struct Row {
    id: EntityId,
    code: String,
    name: String,
    section: String,
    /// Needed fields that are still empty.
    missing: usize,
    doubted: bool,
}

impl PlanView {
    /// Something was written to a file, or was not.
    pub fn wrote(&mut self, path: &Path, written: Result<(), String>) {
        self.calendar.wrote(path, written);
    }

    fn prepare(&mut self, shared: &Shared<'_>) {
        let language = shared.words.language();
        let same = self.rows.as_ref().is_some_and(|(revision, of, _)| *revision == shared.revision && of == language);
        if !same {
            let row = |indicator: &Indicator| Row {
                id: indicator.id.clone(),
                code: indicator.code.clone(),
                name: indicator.name.clone(),
                section: section_of(shared.catalogue, indicator).to_owned(),
                missing: missing(indicator, shared.words).len(),
                doubted: !sheet_doubts(shared.catalogue, &shared.project.identity, indicator).is_empty(),
            };
            let rows = shared.project.indicators.iter().map(row).collect();
            self.rows = Some((shared.revision, language.to_owned(), rows));
        }
    }

    fn choose(&mut self, id: EntityId) {
        self.chosen = Some(id);
        self.reveal = true;
        self.listed = false;
    }
}

/// Draws it.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut PlanView, target: Option<&str>, asked: &mut Asked) {
    let found = target.and_then(|target| shared.project.indicators.iter().find(|one| one.id.as_str() == target));
    if let Some(indicator) = found {
        view.way = Way::Sheets;
        view.sheet.fresh = indicator.name.trim().is_empty();
        view.choose(indicator.id.clone());
    }
    view.prepare(shared);
    let (side, low) = (super::side(ui), super::is_low(ui));
    let margin = Margin { left: side, right: side, top: if low { 6 } else { 12 }, bottom: 4 };
    // A low window gives all its height to the sheet that is open.
    let alone = low && view.way == Way::Sheets && view.chosen.is_some() && !view.listed;
    if alone && ui.available_width() < BESIDE {
        sheets_ui(ui, shared, view, asked);
        return;
    }
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            let words = Way::ALL.map(|way| shared.say(way.message()));
            let parts = [0, 1, 2].map(|n| Part::plain(&words[n]));
            let current = Way::ALL.iter().position(|way| *way == view.way);
            if let Some(wanted) = choice(ui, &shared.say("indicators-plan-ways"), &parts, current) {
                view.way = Way::ALL[wanted];
            }
            if view.way == Way::Sheets {
                own_ui(ui, shared, view, asked);
            }
        });
        removed_ui(ui, shared, &mut view.removed, asked);
    });
    if shared.project.indicators.is_empty() {
        empty_ui(ui, shared, side, asked);
        return;
    }
    match view.way {
        Way::Sheets => sheets_ui(ui, shared, view, asked),
        Way::Collection => collection::ui(ui, shared, &mut view.collection, asked),
        Way::Calendar => calendar::ui(ui, shared, &mut view.calendar, asked),
    }
}

fn empty_ui(ui: &mut Ui, shared: &Shared<'_>, side: i8, asked: &mut Asked) {
    Frame::new().inner_margin(Margin { left: side, right: side, top: 12, bottom: 8 }).show(ui, |ui| {
        ui.set_max_width(theme::measure::COLUMN);
        let (line, sentence) = (shared.say("indicators-none"), shared.say("indicators-none-hint"));
        let begin = shared.say("indicators-to-library");
        if Empty::new(Icon::Indicator, &line, &sentence).button(Icon::GoTo, &begin).show(ui) {
            asked.go(Screen::Indicators, Some(&Tab::Choose.place("")));
        }
    });
}

/// An indicator of the team's own: from an empty sheet, or from another one.
fn own_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut PlanView, asked: &mut Asked) {
    let reason = (!shared.may_write).then(|| shared.say("reading-only").into_owned());
    let words = shared.say("indicators-own");
    let button = Button::second(&words).icon(Icon::Add).unless(reason.as_deref()).show(ui);
    if !shared.may_write {
        return;
    }
    let mut made = None;
    open_menu(&button, &words, |ui| {
        if menu_item(ui, Some(Icon::Add), false, &shared.say("indicators-own-empty")).clicked() {
            made = Some(make::own(shared, None, None));
        }
        ScrollArea::vertical().max_height(300.0).show(ui, |ui| {
            for other in &shared.project.indicators {
                let named = format!("{} {}", other.code, short(&other.name));
                let words = shared.say_with("indicators-own-copy", &[("name", named.trim())]);
                if menu_item(ui, Some(Icon::Copy), false, &words).clicked() {
                    let copy = copied(shared.project, other, EntityId::fresh());
                    made = Some(Indicator { author: shared.author.to_owned(), at: Some(shared.now), ..copy });
                }
            }
        });
    });
    if let Some(sheet) = made {
        view.sheet.fresh = true;
        view.choose(make::add(sheet, asked));
    }
}

fn short(text: &str) -> String {
    match text.char_indices().nth(48) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

fn sheets_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut PlanView, asked: &mut Asked) {
    let find = |id: &EntityId| shared.project.indicators.iter().find(|one| one.id == *id);
    let beside = ui.available_width() >= BESIDE;
    let chosen = view.chosen.as_ref().and_then(find);
    // Beside the list there is always a sheet; alone on a narrow window, the one that was opened.
    let shown = chosen.or_else(|| shared.project.indicators.first().filter(|_| beside));
    // One that was just made is in the project from the next frame on.
    if view.chosen.is_none() {
        view.chosen = shown.map(|one| one.id.clone());
    }
    let t = theme::tokens(ui);
    if beside {
        let width = (ui.available_width() * 0.34).clamp(260.0, 400.0).round();
        let frame = Frame::new().inner_margin(Margin { left: 20, right: 4, top: 0, bottom: 8 });
        let list = Panel::left("plan-list").frame(frame).exact_size(width).resizable(false).show_separator_line(false);
        let id = shown.map(|one| one.id.clone());
        list.show(ui, |ui| list_ui(ui, shared, view, id.as_ref()));
    } else if shown.is_none() || view.listed {
        Frame::new().inner_margin(Margin { left: 8, right: 8, top: 0, bottom: 8 }).show(ui, |ui| {
            list_ui(ui, shared, view, None);
        });
        return;
    }
    let Some(indicator) = shown else { return };
    let place = ui.available_rect_before_wrap();
    let rest = Frame::new().fill(t.desk).inner_margin(Margin { left: 24, right: 8, top: 12, bottom: 0 });
    let mut left = None;
    rest.show(ui, |ui| {
        ui.set_min_size(ui.available_size());
        let mut column = ui.available_rect_before_wrap();
        column.max.x = column.max.x.min(column.min.x + 700.0);
        ui.scope_builder(UiBuilder::new().max_rect(column), |ui| {
            left = sheet::ui(ui, shared, indicator, &mut view.sheet, !beside, asked);
        });
    });
    ui.painter().vline(place.left(), place.y_range(), Stroke::new(stroke::HAIR, t.line));
    match left {
        Some(Left::Closed) => view.listed = true,
        Some(Left::Removed(name)) => {
            view.removed = Some((name, shared.revision + 1));
            view.chosen = None;
        }
        Some(Left::Copied(id)) => view.choose(id),
        None => {}
    }
}

/// The chosen indicators, each with what its sheet still lacks.
fn list_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut PlanView, shown: Option<&EntityId>) {
    let Some((_, _, rows)) = &view.rows else { return };
    let heads =
        [shared.say("sheet-field-code"), shared.say("indicators-head-name"), shared.say("indicators-head-lacks")];
    let columns = [
        Column::new(&heads[0], Width::Points(48.0)).fixed(),
        Column::new(&heads[1], Width::Share(1.0)).fixed(),
        Column::new(&heads[2], Width::Points(48.0)).fixed(),
    ];
    let chosen = shown.and_then(|id| rows.iter().position(|row| row.id == *id));
    let reveal = chosen.filter(|_| std::mem::take(&mut view.reveal));
    let name = shared.say("indicators-sheets");
    let untitled = shared.say("sheet-untitled");
    let named = |row: &Row| if row.name.trim().is_empty() { untitled.to_string() } else { row.name.clone() };
    let row_name = |n: usize| {
        let row = &rows[n];
        let lacks = if row.missing > 0 { shared.say_count("indicators-lacks", row.missing) } else { String::new() };
        let doubted = if row.doubted { shared.say("sheet-group-doubt") } else { "".into() };
        let parts = [row.code.as_str(), &named(row), &lacks, &doubted];
        parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(". ")
    };
    let table = Table::new(Id::unique("plan-table"), &name, &columns).row_height(48.0).chosen(chosen).reveal(reveal);
    let answer = table.show(ui, rows.len(), row_name, |ui, cell| {
        let (t, row) = (theme::tokens(ui), &rows[cell.row]);
        match cell.column {
            0 => {
                let code = if row.code.is_empty() { &row.section } else { &row.code };
                ui.add(Label::new(Type::Control.rich(code).color(t.muted)).truncate().selectable(false));
            }
            1 => {
                let style = if cell.chosen { Type::Chosen } else { Type::Control };
                super::two_lines_ui(ui, style, &named(row));
            }
            _ => lacks_ui(ui, shared, row),
        }
    });
    if let Some(id) = answer.clicked.map(|n| rows[n].id.clone()) {
        view.choose(id);
        view.reveal = false;
    }
}

/// What a sheet still lacks, and whether something in it looks wrong.
fn lacks_ui(ui: &mut Ui, shared: &Shared<'_>, row: &Row) {
    let t = theme::tokens(ui);
    if row.missing == 0 && !row.doubted {
        drop(Cell::nothing(ui));
        return;
    }
    ui.spacing_mut().item_spacing.x = 3.0;
    if row.missing > 0 {
        widgets::sign(ui, Icon::Missing, 16.0, t.gap);
        let count = shared.words.count(row.missing);
        ui.add(Label::new(Type::Small.rich(count).color(t.text)).selectable(false));
    }
    if row.doubted {
        widgets::sign(ui, Icon::Caution, 16.0, t.gap);
    }
}
