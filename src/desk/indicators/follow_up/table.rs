//! All indicators in a table: the curve in small, the last figure, how far it is to the target, and what is missing.

use egui::{Align2, Id, Label, Layout, Sense, Ui, vec2};

use super::made::{Row, flag_parts, trend_parts};
use super::{FollowUpView, Made, line};
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{
    Cell, Column, Filter, Sorted, Table, Tone, Width, chip, figure, menu_item, search_field, sign,
};
use crate::insight::indicators::{Flag, Trend};
use crate::wording::fold;

/// What holds rows back, and how the rest is sorted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Filters {
    text: String,
    section: Option<String>,
    /// A kind of flag, by its message.
    flag: Option<&'static str>,
    sort: Option<(What, bool)>,
}

/// A column, whatever its place among those that fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Code,
    Name,
    Curve,
    Last,
    Distance,
    Trend,
    Flags,
    FlagSign,
    /// Name above last figure, beside an indicator that is opened.
    Both,
}

impl What {
    fn head(self) -> &'static str {
        match self {
            Self::Code => "follow-head-code",
            Self::Name | Self::Both => "follow-head-name",
            Self::Curve => "follow-head-curve",
            Self::Last => "follow-head-last",
            Self::Distance => "follow-head-distance",
            Self::Trend => "follow-head-trend",
            Self::Flags | Self::FlagSign => "follow-head-flags",
        }
    }
}

impl Filters {
    /// Takes a target that is the message of a flag: only what bears it is shown.
    pub fn take(&mut self, target: &str) -> bool {
        let Some(flag) = Flag::MESSAGES.into_iter().find(|flag| *flag == target) else { return false };
        *self = Self { flag: Some(flag), sort: self.sort, ..Self::default() };
        true
    }

    fn let_through(&self, row: &Row, words: &[String]) -> bool {
        self.section.as_ref().is_none_or(|section| row.section == *section)
            && self.flag.is_none_or(|flag| row.flags.iter().any(|(f, _)| f.message() == flag))
            && words.iter().all(|word| row.folded.contains(word))
    }
}

/// Places of the rows that are shown, in order: the project's, unless rows are sorted.
pub(super) fn order(rows: &[Row], filters: &Filters) -> Vec<usize> {
    let words: Vec<String> = filters.text.split_whitespace().map(fold).collect();
    let mut order: Vec<usize> = (0..rows.len()).filter(|at| filters.let_through(&rows[*at], &words)).collect();
    let Some((by, rising)) = filters.sort else { return order };
    let rank = |trend: Trend| match trend {
        Trend::Wrong => 0,
        Trend::Still => 1,
        Trend::Moves => 2,
        Trend::Right => 3,
        Trend::Unknown => 4,
    };
    let names: Vec<String> = rows.iter().map(|row| fold(&row.name)).collect();
    order.sort_by(|a, b| {
        let (one, other) = (&rows[*a], &rows[*b]);
        // What has no value comes last, whichever way rows are sorted.
        let (last, by) = match by {
            What::Name | What::Both => (std::cmp::Ordering::Equal, names[*a].cmp(&names[*b])),
            What::Last => (one.last_day.is_none().cmp(&other.last_day.is_none()), one.last_day.cmp(&other.last_day)),
            What::Trend => (
                (one.trend == Trend::Unknown).cmp(&(other.trend == Trend::Unknown)),
                rank(one.trend).cmp(&rank(other.trend)),
            ),
            What::Flags | What::FlagSign => {
                (one.flags.is_empty().cmp(&other.flags.is_empty()), other.flags.len().cmp(&one.flags.len()))
            }
            What::Code | What::Curve | What::Distance => (std::cmp::Ordering::Equal, a.cmp(b)),
        };
        last.then(if rising { by } else { by.reverse() })
    });
    order
}

/// Draws the filters and how many rows they let through.
pub(super) fn filters_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut FollowUpView) {
    let Some(made) = &view.made else { return };
    let filters = &mut view.filters;
    let (all, clear) = (shared.say("gaps-all"), shared.say("gaps-clear"));
    search_field(ui, &shared.say("follow-filter"), 190.0, &mut filters.text);

    let value = filters.section.clone().unwrap_or_else(|| all.to_string());
    let active = filters.section.is_some().then_some(&*clear);
    let asked = Filter::new(&shared.say("gaps-section"), &value).active(active).show(ui, |ui| {
        for section in shared.sections() {
            if made.rows.iter().all(|row| row.section != section.name) {
                continue;
            }
            let name = format!("{}  {}", section.name, shared.catalogue.section_short(section, shared.content));
            if menu_item(ui, None, filters.section.as_ref() == Some(&section.name), &name).clicked() {
                filters.section = Some(section.name.clone());
            }
        }
    });
    if asked.cleared {
        filters.section = None;
    }

    let value = filters.flag.map_or_else(|| all.clone(), |flag| shared.say(flag));
    let active = filters.flag.is_some().then_some(&*clear);
    let asked = Filter::new(&shared.say("follow-head-flags"), &value).active(active).show(ui, |ui| {
        for flag in Flag::MESSAGES {
            if menu_item(ui, None, filters.flag == Some(flag), &shared.say(flag)).clicked() {
                filters.flag = Some(flag);
            }
        }
    });
    if asked.cleared {
        filters.flag = None;
    }
    let count = shared.say_with(
        "gaps-shown",
        &[("shown", &shared.words.count(made.order.len())), ("all", &shared.words.count(made.rows.len()))],
    );
    let shown = ui.add(Label::new(Type::Small.rich(count).color(theme::tokens(ui).muted)).selectable(false));
    ui.ctx().accesskit_node_builder(shown.id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// The columns that fit, with their widths.
fn columns(width: f32) -> Vec<(What, Width)> {
    let points = Width::Points;
    if width >= 1000.0 {
        return vec![
            (What::Code, points(52.0)),
            (What::Name, Width::Share(1.0)),
            (What::Curve, points(112.0)),
            (What::Last, points(88.0)),
            (What::Distance, points(118.0)),
            (What::Trend, points(160.0)),
            (What::Flags, points(178.0)),
        ];
    }
    if width >= 680.0 {
        return vec![
            (What::Code, points(48.0)),
            (What::Name, Width::Share(1.0)),
            (What::Curve, points(116.0)),
            (What::Last, points(104.0)),
            (What::Distance, points(128.0)),
            (What::FlagSign, points(44.0)),
        ];
    }
    // Everything else stands with the indicator when it is opened.
    vec![
        (What::Name, Width::Share(1.0)),
        (What::Curve, points(116.0)),
        (What::Last, points(104.0)),
        (What::FlagSign, points(20.0)),
    ]
}

/// The whole table.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut FollowUpView, asked: &mut Asked) {
    // Its margins reach out, so that what is in its first column stands below the title.
    let mut place = ui.available_rect_before_wrap();
    (place.min.x, place.max.x) = (place.min.x - 12.0, place.max.x + 12.0);
    ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| {
        let fitting = columns(ui.available_width() - 24.0);
        table_ui(ui, shared, view, &fitting, asked);
    });
}

/// The same beside an indicator that is opened: names, last figures and curves.
pub(super) fn narrow_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut FollowUpView, asked: &mut Asked) {
    let fitting = [(What::Both, Width::Share(1.0)), (What::Curve, Width::Points(112.0))];
    let mut place = ui.available_rect_before_wrap();
    place.min.x -= 12.0;
    ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| table_ui(ui, shared, view, &fitting, asked));
}

fn table_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut FollowUpView, fitting: &[(What, Width)], asked: &mut Asked) {
    let Some(made) = &view.made else { return };
    let heads: Vec<String> = fitting.iter().map(|(what, _)| shared.say(what.head()).into_owned()).collect();
    let columns: Vec<Column> = fitting
        .iter()
        .zip(&heads)
        .map(|((what, width), head)| {
            let column = Column::new(if *what == What::FlagSign { "" } else { head }, *width);
            match what {
                What::Last => column.right(),
                What::Curve | What::Distance => column.fixed(),
                _ => column,
            }
        })
        .collect();
    let sorted = view.filters.sort.and_then(|(by, rising)| {
        let column = fitting.iter().position(|(what, _)| *what == by)?;
        Some(Sorted { column, rising })
    });
    let chosen = view.open.as_ref().and_then(|id| made.order.iter().position(|at| made.rows[*at].id == *id));
    let reveal = chosen.filter(|_| std::mem::take(&mut view.reveal));
    let name = shared.say("follow-table-name");
    let table = Table::new(Id::unique("follow-up-table"), &name, &columns).row_height(44.0);
    let table = table.sorted(sorted).chosen(chosen).reveal(reveal);
    let Made { rows, order, .. } = made;
    let answer = table.show(
        ui,
        order.len(),
        |n| rows[order[n]].said.clone(),
        |ui, cell| cell_ui(ui, shared, &rows[order[cell.row]], fitting[cell.column].0, cell),
    );
    if let Some(sort) = answer.sort {
        view.filters.sort = Some((fitting[sort.column].0, sort.rising));
    }
    if let Some(n) = answer.clicked {
        let id = rows[order[n]].id.clone();
        view.open(&id);
        // It was clicked: it is in view.
        view.reveal = false;
        asked.request(Request::EndRun);
    }
}

/// Two lines in a cell, the second one small and muted.
fn two_lines(ui: &mut Ui, cell: Cell, first: &str, second: &str, right: bool) {
    let t = theme::tokens(ui);
    let (rect, _) = ui.allocate_exact_size(ui.available_size(), Sense::hover());
    let style = if cell.chosen { Type::Chosen } else { Type::Control };
    let one = line(ui, style, t.text, first, rect.width());
    let other = line(ui, Type::Small, t.muted, second, rect.width());
    let align = if right { Align2::RIGHT_CENTER } else { Align2::LEFT_CENTER };
    let high = one.size().y + other.size().y;
    let place = align.align_size_within_rect(vec2(one.size().x.max(other.size().x), high), rect);
    let x = |width: f32| if right { rect.right() - width } else { rect.left() };
    let (top, below) = (place.top(), place.top() + one.size().y);
    let at = x(one.size().x);
    ui.painter().galley(egui::pos2(at, top), one, t.text);
    let at = x(other.size().x);
    ui.painter().galley(egui::pos2(at, below), other, t.muted);
}

/// A name on two lines, where one is too short for it.
fn wrapped(ui: &mut Ui, cell: Cell, text: &str) {
    let t = theme::tokens(ui);
    let (rect, _) = ui.allocate_exact_size(ui.available_size(), Sense::hover());
    let mut job = egui::text::LayoutJob::default();
    let style = if cell.chosen { Type::Chosen } else { Type::Control };
    job.append(text.trim(), 0.0, style.format(t.text));
    job.wrap.max_width = rect.width();
    job.wrap.max_rows = 2;
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(Align2::LEFT_CENTER.align_size_within_rect(galley.size(), rect).min, galley, t.text);
}

fn muted(ui: &mut Ui, text: &str) {
    ui.add(Label::new(Type::Control.rich(text).color(theme::tokens(ui).muted)).truncate().selectable(false));
}

fn cell_ui(ui: &mut Ui, shared: &Shared<'_>, row: &Row, what: What, cell: Cell) {
    let t = theme::tokens(ui);
    match what {
        What::Code => muted(ui, &row.code),
        What::Name if row.name.trim().is_empty() => muted(ui, &shared.say("follow-unnamed")),
        What::Name => wrapped(ui, cell, &row.name),
        What::Both => {
            let name = format!("{} {}", row.code, row.name);
            let last = match &row.last {
                Some((value, day)) => format!("{value} · {day}"),
                None => shared.say("flag-not-measured").into_owned(),
            };
            two_lines(ui, cell, name.trim(), &last, false);
        }
        What::Curve if row.spark.shapes.is_empty() => drop(Cell::nothing(ui)),
        What::Curve => drop(figure(ui, &row.spark, 1.0, None)),
        What::Last => match &row.last {
            Some((value, day)) => two_lines(ui, cell, value, day, true),
            None => drop(Cell::nothing(ui)),
        },
        What::Distance if row.has_distance => drop(cell.text(ui, &row.distance)),
        What::Distance => muted(ui, &row.distance),
        What::Trend if row.trend == Trend::Unknown => drop(Cell::nothing(ui)),
        What::Trend => {
            let (icon, tone, words) = trend_parts(shared, row.trend, row.rises);
            let colour = if tone == Tone::Muted { t.muted } else { tone.colours(t).0 };
            sign(ui, icon, 16.0, colour);
            ui.add(Label::new(Type::Control.rich(words).color(colour)).truncate().selectable(false));
        }
        What::Flags | What::FlagSign => flags_ui(ui, shared, row, what == What::FlagSign),
    }
}

/// The gravest flag, and how many more there are.
fn flags_ui(ui: &mut Ui, shared: &Shared<'_>, row: &Row, alone: bool) {
    let grave = row.flags.iter().min_by_key(|(flag, _)| match flag_parts(*flag).1 {
        Tone::Bad => 0,
        _ if *flag == Flag::Contradictory => 1,
        _ => 2,
    });
    let Some((flag, words)) = grave else {
        Cell::nothing(ui);
        return;
    };
    let t = theme::tokens(ui);
    let (icon, tone) = flag_parts(*flag);
    let all = || row.flags.iter().map(|(_, words)| words.as_str()).collect::<Vec<_>>().join("\n");
    if alone {
        let (rect, response) = ui.allocate_exact_size(vec2(18.0, 18.0), Sense::hover());
        icon.paint(ui.painter(), rect.center(), 18.0, tone.colours(t).0);
        response.on_hover_text(all());
        return;
    }
    let more = row.flags.len() - 1;
    let more = (more > 0).then(|| shared.say_with("follow-more", &[("count", &shared.words.count(more))]));
    // The count keeps its room; what the flag says ends in … where it must.
    let room = ui.available_width() - more.as_ref().map_or(0.0, |_| 30.0) - 37.0;
    let words = shortened(ui, words, room);
    chip(ui, icon, tone, &words).on_hover_text(all());
    if let Some(more) = more {
        ui.with_layout(Layout::left_to_right(egui::Align::Center), |ui| muted(ui, &more));
    }
}

/// As much of a text as fits in the face of chips.
fn shortened(ui: &Ui, text: &str, room: f32) -> String {
    let width = |text: &str| {
        ui.painter().layout_no_wrap(text.to_owned(), Type::Label.font(), egui::Color32::PLACEHOLDER).size().x
    };
    if width(text) <= room {
        return text.to_owned();
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let fits = ends.partition_point(|end| width(&format!("{}…", text[..*end].trim_end())) <= room);
    let end = ends.get(fits.saturating_sub(1)).copied().unwrap_or_default();
    format!("{}…", text[..end].trim_end())
}
