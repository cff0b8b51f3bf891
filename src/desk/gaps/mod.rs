//! Gaps and actions: everything in the project that still asks for something, in one table with owner and date.

mod filters;
mod rows;
mod tray;

use egui::{Align, Frame, Id, Label, Layout, Margin, Panel, Stroke, Ui, UiBuilder};

use super::icon::Icon;
use super::shared::{Asked, Request, Shared};
use super::theme::{self, Type, stroke};
use super::widgets::{Button, Cell, Column, Empty, Sorted, Table, Width, chip, heading, icon_button, link};
use crate::desk::removed::{Removed, removed_ui};
use crate::project::{self, ActionState, EntityKind, Id as EntityId, Origin, Risk, RiskKind, Sensitivity};
use filters::Filters;
pub(super) use rows::named;
use rows::{Group, Row, Subject};

/// What rows were made from: they hold until it changes.
#[derive(Debug, Clone, PartialEq)]
struct Key {
    revision: u64,
    languages: (String, String),
    today: jiff::civil::Date,
}

/// Below this height, the rows come first.
const LOW: f32 = 380.0;

/// How the table is arranged.
#[derive(Default)]
pub struct GapsView {
    rows: Vec<Row>,
    made: Option<Key>,
    filters: Filters,
    sorted: Option<Sorting>,
    /// Places of the rows that are shown, in order, and what they were chosen by.
    order: Vec<usize>,
    ordered: Option<(Filters, Option<Sorting>, Option<Subject>)>,
    chosen: Option<Subject>,
    /// The chosen row is to come into view.
    reveal: bool,
    /// The tray has just been opened for something new: its first field takes the keyboard.
    fresh: bool,
    /// A gap that is not in the project yet, for a question for which nothing is planned.
    draft: Option<project::Gap>,
    /// What was removed last, and the revision in which it is gone.
    removed: Removed,
}

/// A column, whatever its place among those that fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Kind,
    Sign,
    Words,
    From,
    How,
    Owner,
    Due,
    State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sorting {
    by: What,
    rising: bool,
}

/// How many rows still ask for something.
pub fn count(shared: &Shared<'_>) -> usize {
    rows::count(shared)
}

/// Draws the page.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut GapsView, target: Option<&str>, asked: &mut Asked) {
    view.prepare(shared);
    if let Some(target) = target {
        view.choose(target);
    }
    let t = theme::tokens(ui);
    if let Some(row) = view.chosen_row().cloned() {
        let whole = ui.available_height();
        let most = if ui.available_width() < tray::BESIDE { whole * 0.6 } else { 268.0 };
        let frame = Frame::new().fill(t.card).inner_margin(Margin { left: 24, right: 16, top: 12, bottom: 8 });
        let tray = Panel::bottom("gaps-tray").frame(frame).resizable(false).show_separator_line(false);
        let shown = tray.exact_size(most.min(whole * 0.6)).show(ui, |ui| tray::ui(ui, shared, view, &row, asked));
        let edge = shown.response.rect;
        ui.painter().hline(edge.x_range(), edge.top(), Stroke::new(stroke::HAIR, t.edge));
    }
    let margin = if ui.available_width() < 700.0 { 16 } else { 32 };
    let page = Margin { left: margin, right: margin, top: 20, bottom: 8 };
    Frame::new().inner_margin(page).show(ui, |ui| {
        // A low window has room for rows, or for their sum.
        let low = ui.available_height() < LOW;
        head_ui(ui, shared, view, low, asked);
        if !low {
            sum_ui(ui, shared, view);
        }
        removed_ui(ui, shared, &mut view.removed, asked);
        if view.rows.is_empty() {
            empty_ui(ui, shared, view, asked);
            return;
        }
        ui.add_space(4.0);
        filters::ui(ui, shared, view, low);
        // Its margins reach out, so that what is in its first column stands below the title.
        let mut place = ui.available_rect_before_wrap();
        (place.min.x, place.max.x) = (place.min.x - 12.0, place.max.x + 12.0);
        ui.scope_builder(UiBuilder::new().max_rect(place), |ui| table_ui(ui, shared, view, asked));
    });
}

impl GapsView {
    /// Makes the rows when the project, the day or a language has changed.
    fn prepare(&mut self, shared: &Shared<'_>) {
        let languages = (shared.words.language(), shared.content.language());
        let today = shared.now.to_zoned(shared.zone.clone()).date();
        let same = self.made.as_ref().is_some_and(|key| {
            key.revision == shared.revision
                && (key.languages.0.as_str(), key.languages.1.as_str()) == languages
                && key.today == today
        });
        if !same {
            self.rows = rows::collect(shared);
            let languages = (languages.0.to_owned(), languages.1.to_owned());
            self.made = Some(Key { revision: shared.revision, languages, today });
            self.ordered = None;
        }
        // A draft that has become a gap of the project is one row with it.
        if let Some(draft) = &self.draft
            && shared.project.gaps.iter().any(|gap| gap.id == draft.id)
        {
            self.chosen = Some(Subject::Gap(draft.id.clone()));
            self.draft = None;
        }
        let by = (self.filters.clone(), self.sorted, self.chosen.clone());
        if self.ordered.as_ref() != Some(&by) {
            self.order = filters::order(&self.rows, &by.0, self.sorted, self.chosen.as_ref());
            self.ordered = Some(by);
        }
    }

    fn chosen_row(&self) -> Option<&Row> {
        let chosen = self.chosen.as_ref()?;
        self.rows.iter().find(|row| row.subject == *chosen)
    }

    /// Chooses the row of something, by its id.
    fn choose(&mut self, id: &str) {
        let of = |row: &&Row| match &row.subject {
            Subject::Gap(own) | Subject::Action(own) | Subject::Risk(own) => own.as_str() == id,
            Subject::Missing(own) | Subject::Lesson(own) | Subject::Advice(own) | Subject::Change(own) => own == id,
        };
        if let Some(row) = self.rows.iter().find(of) {
            self.chosen = Some(row.subject.clone());
            self.reveal = true;
        }
    }

    fn begin(&mut self, subject: Subject) {
        self.chosen = Some(subject);
        self.reveal = true;
        self.fresh = true;
    }
}

fn head_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut GapsView, low: bool, asked: &mut Asked) {
    let reason = (!shared.may_write).then(|| shared.say("reading-only").into_owned());
    let (action, risk) = (shared.say("gaps-new-action"), shared.say("gaps-new-risk"));
    let buttons = |ui: &mut Ui, view: &mut GapsView, asked: &mut Asked| {
        if Button::main(&action).icon(Icon::Add).unless(reason.as_deref()).show(ui).clicked() && shared.may_write {
            new_action(Origin::None, String::new(), view, asked);
        }
        let second = if low {
            ui.add_enabled_ui(shared.may_write, |ui| icon_button(ui, Icon::Assumption, &risk)).inner
        } else {
            Button::second(&risk).unless(reason.as_deref()).show(ui)
        };
        if second.clicked() && shared.may_write {
            let new = Risk {
                id: EntityId::fresh(),
                kind: RiskKind::Assumption,
                statement: String::new(),
                origin: Origin::None,
                evidence: None,
                likelihood: None,
                consequence: None,
                response: String::new(),
                owner: String::new(),
                sensitivity: Sensitivity::default(),
            };
            view.begin(Subject::Risk(new.id.clone()));
            asked.edit(new);
        }
    };
    let title = shared.say("nav-gaps");
    if ui.available_width() < 620.0 && !low {
        heading(ui, Type::Title, 1, &title);
        ui.horizontal_wrapped(|ui| buttons(ui, view, asked));
        return;
    }
    ui.horizontal(|ui| {
        heading(ui, Type::Title, 1, &title);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| buttons(ui, view, asked));
    });
}

/// Adds an action and opens it.
fn new_action(origin: Origin, what: String, view: &mut GapsView, asked: &mut Asked) {
    let new = project::Action {
        id: EntityId::fresh(),
        what,
        origin,
        owner: String::new(),
        due: None,
        state: ActionState::ToDo,
        sensitivity: Sensitivity::default(),
    };
    view.begin(Subject::Action(new.id.clone()));
    asked.edit(new);
}

/// “4 information gaps + 11 actions + … = 22”: what still asks for something, by kind.
fn sum_ui(ui: &mut Ui, shared: &Shared<'_>, view: &GapsView) {
    let t = theme::tokens(ui);
    let count = |group: Group| view.rows.iter().filter(|row| row.open && row.group == group).count();
    let mut words = Vec::new();
    let shown = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.spacing_mut().interact_size.y = 24.0;
        let plain = |ui: &mut Ui, style: Type, text: &str, colour| {
            ui.add(Label::new(style.rich(text).color(colour)).selectable(false));
        };
        for (n, group) in Group::ALL.into_iter().enumerate() {
            if n > 0 {
                ui.add_space(6.0);
                plain(ui, Type::Control, "+", t.muted);
                ui.add_space(6.0);
            }
            let (icon, tone) = group.icon();
            let colour = tone.colours(t).0;
            ui.add(Label::new(icon.text(18.0).color(colour)).selectable(false));
            let number = shared.words.count(count(group));
            let named = shared.say_count(group.counted(), count(group));
            plain(ui, Type::Chosen, &number, t.text);
            plain(ui, Type::Control, &named, t.text);
            words.push(format!("{number} {named}"));
        }
        ui.add_space(6.0);
        plain(ui, Type::Control, "=", t.muted);
        ui.add_space(6.0);
        let all = view.rows.iter().filter(|row| row.open).count();
        plain(ui, Type::Chosen, &shared.words.count(all), t.text);
        plain(ui, Type::Control, &shared.say_count("gaps-open", all), t.text);
        words.push(format!("= {all}"));
    });
    let sum = words.join(" + ").replace("+ =", "=");
    ui.ctx().accesskit_node_builder(shown.response.id, |node| {
        node.set_role(egui::Role::Group);
        node.set_label(sum);
    });
}

fn empty_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut GapsView, asked: &mut Asked) {
    ui.add_space(16.0);
    let (line, sentence) = (shared.say("gaps-empty"), shared.say("gaps-empty-about"));
    let begin = shared.say("gaps-new-action");
    let empty = Empty::new(Icon::Gaps, &line, &sentence);
    let empty = if shared.may_write { empty.button(Icon::Add, &begin) } else { empty };
    ui.scope(|ui| {
        ui.set_max_width(theme::measure::COLUMN);
        if empty.show(ui) {
            new_action(Origin::None, String::new(), view, asked);
        }
    });
}

/// The columns that fit, with their widths.
fn columns(width: f32) -> Vec<(What, Width)> {
    let points = Width::Points;
    if width >= 1000.0 {
        return vec![
            (What::Kind, points(150.0)),
            (What::Words, Width::Share(1.0)),
            (What::From, points(92.0)),
            (What::How, Width::Share(0.4)),
            (What::Owner, points(140.0)),
            (What::Due, points(104.0)),
            (What::State, points(140.0)),
        ];
    }
    if width >= 740.0 {
        return vec![
            (What::Sign, points(20.0)),
            (What::Words, Width::Share(1.0)),
            (What::From, points(92.0)),
            (What::Owner, points(130.0)),
            (What::Due, points(104.0)),
            (What::State, points(140.0)),
        ];
    }
    // Everything else stands in the tray.
    vec![
        (What::Sign, points(20.0)),
        (What::Words, Width::Share(1.0)),
        (What::Due, points(104.0)),
        (What::State, points(140.0)),
    ]
}

impl What {
    fn head(self) -> &'static str {
        match self {
            Self::Kind | Self::Sign => "gaps-head-kind",
            Self::Words => "gaps-head-what",
            Self::From => "gaps-head-from",
            Self::How => "gaps-head-how",
            Self::Owner => "gaps-head-owner",
            Self::Due => "gaps-head-due",
            Self::State => "gaps-head-state",
        }
    }
}

fn table_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut GapsView, asked: &mut Asked) {
    let fitting = columns(ui.available_width() - 24.0);
    let heads: Vec<String> = fitting.iter().map(|(what, _)| shared.say(what.head()).into_owned()).collect();
    let columns: Vec<Column> = fitting
        .iter()
        .zip(&heads)
        .map(|((what, width), head)| {
            let column = Column::new(if *what == What::Sign { "" } else { head }, *width);
            if *what == What::Due { column.right() } else { column }
        })
        .collect();
    let same = |by: What, what: What| by == what || by == What::Kind && what == What::Sign;
    let sorted = view.sorted.and_then(|s| {
        let column = fitting.iter().position(|(what, _)| same(s.by, *what))?;
        Some(Sorted { column, rising: s.rising })
    });
    let chosen = view.chosen.as_ref().and_then(|c| view.order.iter().position(|at| view.rows[*at].subject == *c));
    let reveal = chosen.filter(|_| std::mem::take(&mut view.reveal));
    let name = shared.say("nav-gaps");
    let (rows, order) = (&view.rows, &view.order);
    let table = Table::new(Id::unique("gaps-table"), &name, &columns).sorted(sorted).chosen(chosen).reveal(reveal);
    let row_name = |n: usize| {
        let row: &Row = &rows[order[n]];
        let (_, _, state) = row.state.parts(shared);
        format!("{}: {}. {state}", shared.say(row.group.message()), row.what)
    };
    let mut go = None;
    let answer = table.show(ui, order.len(), row_name, |ui, cell| {
        let row = &rows[order[cell.row]];
        if cell_ui(ui, shared, row, fitting[cell.column].0, cell) {
            go.clone_from(&row.whence.to);
        }
    });
    if let Some((screen, target)) = go {
        asked.go(screen, Some(&target));
    }
    if let Some(n) = answer.clicked {
        view.chosen = Some(view.rows[view.order[n]].subject.clone());
        view.draft = None;
        asked.request(Request::EndRun);
    }
    if let Some(sort) = answer.sort {
        let by = match fitting[sort.column].0 {
            What::Sign => What::Kind,
            other => other,
        };
        view.sorted = Some(Sorting { by, rising: sort.rising });
    }
}

/// Draws a cell. True: where the row comes from was clicked.
fn cell_ui(ui: &mut Ui, shared: &Shared<'_>, row: &Row, what: What, cell: Cell) -> bool {
    let t = theme::tokens(ui);
    match what {
        What::Kind | What::Sign => {
            let (icon, tone) = row.group.icon();
            let sign = ui.add(Label::new(icon.text(18.0).color(tone.colours(t).0)).selectable(false));
            let kind = shared.say(row.group.message());
            if what == What::Kind {
                ui.add(Label::new(Type::Control.rich(kind).color(t.text)).truncate().selectable(false));
            } else {
                sign.on_hover_text(kind);
            }
        }
        What::Words if row.what.is_empty() => {
            let unnamed = Type::Control.rich(shared.say("gaps-unnamed")).color(t.muted);
            ui.add(Label::new(unnamed).truncate().selectable(false));
        }
        What::Words => drop(cell.text(ui, &row.what)),
        What::From if row.whence.to.is_some() => return link(ui, Type::Control, &row.whence.label).clicked(),
        What::From if !row.whence.label.is_empty() => {
            ui.add(Label::new(Type::Control.rich(&row.whence.label).color(t.muted)).truncate());
        }
        What::How if !row.how.trim().is_empty() => {
            let how = row.how.lines().next().unwrap_or_default();
            ui.add(Label::new(Type::Control.rich(how).color(t.text)).truncate().selectable(false));
        }
        What::From | What::How => drop(Cell::nothing(ui)),
        What::Owner => match row.owner.as_deref().map(str::trim) {
            Some("") if row.open => {
                ui.add(Label::new(Icon::NobodyYet.text(16.0).color(t.gap)).selectable(false));
                let nobody = Type::Control.rich(shared.say("gaps-nobody")).color(t.gap);
                ui.add(Label::new(nobody).truncate().selectable(false));
            }
            None | Some("") => drop(Cell::nothing(ui)),
            Some(owner) => {
                ui.add(Label::new(Type::Control.rich(owner).color(t.text)).truncate().selectable(false));
            }
        },
        What::Due => {
            let (text, colour) = match row.due {
                Some(day) => (short_day(shared, day), t.text),
                None if row.dated && row.open => (shared.say("gaps-no-date").into_owned(), t.muted),
                None => ("–".to_owned(), t.muted),
            };
            ui.add(Label::new(Type::Control.rich(text).color(colour)).selectable(false));
        }
        What::State => {
            let (icon, tone, words) = row.state.parts(shared);
            chip(ui, icon, tone, &words);
        }
    }
    false
}

/// A day with its month shortened, for narrow columns.
fn short_day(shared: &Shared<'_>, date: jiff::civil::Date) -> String {
    shared.words.short_date(i32::from(date.year()), date.month() as u8, date.day() as u8)
}

/// What an entity was called, and the edit that takes it out of the project.
fn remove(kind: EntityKind, id: &EntityId, name: &str, shared: &Shared<'_>, view: &mut GapsView, asked: &mut Asked) {
    view.removed = Some((name.to_owned(), shared.revision + 1));
    view.chosen = None;
    asked.edit(project::Edit::Remove(kind, id.clone()));
}
