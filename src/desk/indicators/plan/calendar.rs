//! The calendar strip: what is measured when, one lane for each indicator; and the same days as a file for any calendar.

use std::path::Path;

use egui::{Align, Align2, Color32, Frame, Id, Label, Layout, Margin, Pos2, Rect, Role, ScrollArea, Sense, Shape};
use egui::{Stroke, Ui, WidgetInfo, pos2, vec2};
use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::desk::icon::Icon;
use crate::desk::indicators::{Tab, is_low};
use crate::desk::note::told;
use crate::desk::shared::{Asked, Request, Screen, Shared};
use crate::desk::theme::{self, Tokens, Type, stroke};
use crate::desk::widgets::{Button, Empty, Notice, Weight, heading, link};
use crate::export::ical;
use crate::insight::indicators::{Lane, Mark, Marked, Strip, strip};
use crate::project::Id as EntityId;
use crate::store::{self, Expected, RealDisk, SaveError};

/// The ending of a calendar's file.
pub const ENDING: &str = "ics";

const LANE: f32 = 36.0;
const AXIS: f32 = 44.0;
/// So many days are listed in words.
const LISTED: usize = 12;

/// Every kind of mark, in the order of the key.
const MARKS: [Mark; 7] =
    [Mark::Baseline, Mark::Milestone, Mark::Target, Mark::FollowUp, Mark::Due, Mark::Measured, Mark::NoData];

/// What was made for a revision of the project and a day.
#[derive(Default)]
pub(super) struct CalendarView {
    made: Option<((u64, Date), Option<Strip>)>,
    /// What became of the last file: its name, and what went wrong.
    written: Option<(String, Option<String>)>,
}

impl CalendarView {
    pub(super) fn wrote(&mut self, path: &Path, written: Result<(), String>) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.written = Some((name, written.err()));
    }
}

/// Writes the days of the plan as a calendar. The error says why it is not there.
pub fn write(shared: &Shared<'_>, path: &Path) -> Result<(), String> {
    let today = shared.now.to_zoned(shared.zone.clone()).date();
    let (words, project) = (shared.words, shared.project);
    let events = ical::events(shared.catalogue, &shared.measures.cadences, words, project, today);
    let text = ical::calendar(&project.identity.title, words.language(), &events, shared.now);
    match store::replace(&RealDisk, &store::real_path(path), text.as_bytes(), Expected::Anything, |_| {}) {
        Ok(_) | Err(SaveError::Unconfirmed(..)) => Ok(()),
        Err(error) => Err(told(shared, &error)),
    }
}

/// Draws it.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut CalendarView, asked: &mut Asked) {
    let today = shared.now.to_zoned(shared.zone.clone()).date();
    let key = (shared.revision, today);
    if view.made.as_ref().is_none_or(|(of, _)| *of != key) {
        let made = strip(shared.catalogue, &shared.measures.cadences, shared.project, today);
        view.made = Some((key, made));
    }
    let side = super::super::side(ui);
    Frame::new().inner_margin(Margin { left: side, right: side, top: 4, bottom: 8 }).show(ui, |ui| {
        head_ui(ui, shared, view, asked);
        let Some((_, Some(strip))) = &view.made else {
            let (line, sentence) = (shared.say("indicators-no-days"), shared.say("indicators-no-days-hint"));
            Empty::new(Icon::Late, &line, &sentence).show(ui);
            return;
        };
        let scale = Scale::of(ui, strip);
        ui.spacing_mut().item_spacing.y = 0.0;
        axis_ui(ui, shared, &scale, today);
        ScrollArea::vertical().id_salt("calendar").auto_shrink(false).show_viewport(ui, |ui, seen| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let top = ui.cursor().top();
            let left = ui.cursor().left();
            let lanes = strip.lanes.len() as f32 * LANE;
            let first = (seen.min.y / LANE).floor().max(0.0) as usize;
            let last = ((seen.max.y / LANE).ceil().max(0.0) as usize).min(strip.lanes.len());
            let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), lanes), Sense::hover());
            grid_ui(ui, &scale, place, today);
            for (n, lane) in strip.lanes.iter().enumerate().take(last).skip(first) {
                let at = Rect::from_min_size(pos2(left, top + n as f32 * LANE), vec2(place.width(), LANE));
                lane_ui(ui, shared, lane, &scale, at, asked);
            }
            ui.add_space(12.0);
            ui.spacing_mut().item_spacing.y = 6.0;
            if is_low(ui) {
                ui.horizontal_wrapped(|ui| key_ui(ui, shared));
            }
            next_ui(ui, shared, strip, today, asked);
            ui.add_space(16.0);
        });
    });
}

/// The key, and the way to a file.
fn head_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut CalendarView, asked: &mut Asked) {
    let export = shared.say("indicators-export-days");
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(14.0, 4.0);
        if Button::second(&export).icon(Icon::Export).in_tray().show(ui).clicked() {
            asked.request(Request::Export { ending: ENDING, name: shared.say("indicators-days-file").into_owned() });
        }
        if !is_low(ui) {
            key_ui(ui, shared);
        }
    });
    if let Some((name, error)) = &view.written {
        let close = shared.say("note-desk-close");
        let shown = match error {
            Some(error) => {
                let first = shared.say("note-desk-not-written");
                Notice::new(Weight::Serious, &first, error).actions(&[&close]).show(ui)
            }
            None => {
                let (first, text) = (shared.say("note-desk-written"), shared.say("indicators-days-written"));
                let text = format!("{name}. {text}");
                Notice::new(Weight::Consider, &first, &text).icon(Icon::Saved).actions(&[&close]).show(ui)
            }
        };
        if shown.is_some() {
            view.written = None;
        }
    }
}

/// What the shapes mean.
fn key_ui(ui: &mut Ui, shared: &Shared<'_>) {
    let t = theme::tokens(ui);
    let marks = MARKS.map(|mark| (Some(mark), shared.say(mark.message())));
    for (mark, words) in marks.into_iter().chain([(None, shared.say("plan-late"))]) {
        // Shape and word stay together where the line ends.
        let galley = ui.painter().layout_no_wrap(words.to_string(), Type::Small.font(), t.muted);
        let (rect, shown) = ui.allocate_exact_size(vec2(galley.size().x + 21.0, 24.0), Sense::hover());
        shown.widget_info(|| WidgetInfo::labeled(Role::Label, true, &*words));
        let at = rect.left_center() + vec2(8.0, 0.0);
        match mark {
            Some(mark) => draw(ui, t, mark, false, at, None),
            None => Icon::Late.paint(ui.painter(), at, 16.0, t.bad),
        }
        ui.painter().galley(pos2(rect.left() + 21.0, rect.center().y - galley.size().y / 2.0), galley, t.muted);
    }
}

/// Where days stand on the strip.
struct Scale {
    from: Date,
    days: f32,
    left: f32,
    width: f32,
    labels: f32,
}

impl Scale {
    fn of(ui: &Ui, strip: &Strip) -> Self {
        let whole = ui.available_width();
        let labels = if whole < 620.0 { 64.0 } else { (whole * 0.26).min(320.0) };
        // Room for half a mark at both ends.
        let left = ui.cursor().left() + labels + 16.0;
        let width = (whole - labels - 40.0).max(120.0);
        Self { from: strip.from, days: days_between(strip.from, strip.until).max(1.0), left, width, labels }
    }

    fn x(&self, day: Date) -> f32 {
        self.left + self.width * days_between(self.from, day) / self.days
    }

    fn last(&self) -> f32 {
        self.left + self.width
    }
}

fn days_between(from: Date, to: Date) -> f32 {
    from.until(to).map_or(0.0, |span| span.get_days() as f32)
}

/// The first days of months, quarters or years within the strip: as many as can be told apart.
fn ticks(scale: &Scale) -> Vec<(Date, bool)> {
    let month = scale.width / (scale.days / 30.4);
    let every: i8 = match month {
        room if room >= 60.0 => 1,
        room if room >= 20.0 => 3,
        room if room >= 10.0 => 6,
        _ => 12,
    };
    let mut ticks = Vec::new();
    let mut day = scale.from.first_of_year();
    // A strip of a hundred years has a hundred marks; more would not be read.
    for _ in 0..400 {
        let x = scale.x(day);
        if x > scale.last() + 1.0 {
            break;
        }
        if x >= scale.left - 1.0 {
            ticks.push((day, day.month() == 1));
        }
        let Ok(next) = day.checked_add(i32::from(every).months()) else { break };
        day = next;
    }
    ticks
}

fn axis_ui(ui: &mut Ui, shared: &Shared<'_>, scale: &Scale, today: Date) {
    let t = theme::tokens(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), AXIS), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(stroke::HAIR, t.edge));
    let mut free = rect.left();
    for (day, year) in ticks(scale) {
        let x = scale.x(day);
        let words = if year {
            day.year().to_string()
        } else {
            let month = u32::from(day.month().unsigned_abs());
            shared.words.say_with("format-month-short", [("month", month.into())])
        };
        let style = if year { Type::SmallBold } else { Type::Small };
        let colour = if year { t.text } else { t.muted };
        let galley = ui.painter().layout_no_wrap(words, style.font(), colour);
        let start = x - galley.size().x / 2.0;
        if start > free {
            free = start + galley.size().x + 8.0;
            ui.painter().galley(pos2(start, rect.bottom() - 6.0 - galley.size().y), galley, colour);
        }
    }
    let x = scale.x(today);
    if (scale.left..=scale.last()).contains(&x) {
        let words = shared.say("indicators-today");
        ui.painter().text(pos2(x, rect.top()), Align2::CENTER_TOP, words, Type::Small.font(), t.accent);
    }
}

/// Lines that lead from the axis down, and today's.
fn grid_ui(ui: &Ui, scale: &Scale, place: Rect, today: Date) {
    let t = theme::tokens(ui);
    for (day, year) in ticks(scale) {
        if year {
            ui.painter().vline(scale.x(day), place.y_range(), Stroke::new(stroke::HAIR, t.line));
        }
    }
    let x = scale.x(today);
    if (scale.left..=scale.last()).contains(&x) {
        ui.painter().vline(x, place.y_range(), Stroke::new(stroke::LINK, t.accent));
    }
}

fn lane_ui(ui: &mut Ui, shared: &Shared<'_>, lane: &Lane, scale: &Scale, place: Rect, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let Some(indicator) = shared.project.indicators.iter().find(|one| one.id == lane.indicator) else { return };
    ui.painter().hline(place.x_range(), place.bottom() - 0.5, Stroke::new(stroke::HAIR, t.line));
    let label = Rect::from_min_size(place.min, vec2(scale.labels, place.height()));
    let layout = Layout::left_to_right(Align::Center);
    let mut inner =
        ui.new_child(egui::UiBuilder::new().id_salt(lane.indicator.as_str()).max_rect(label).layout(layout));
    inner.spacing_mut().item_spacing.x = 8.0;
    let code = if indicator.code.is_empty() { "–" } else { &indicator.code };
    let shown = link(&mut inner, Type::Control, code);
    ui.ctx().accesskit_node_builder(shown.id, |node| node.set_label(format!("{code} {}", indicator.name)));
    if shown.clicked() {
        go(&lane.indicator, asked);
    }
    if scale.labels > 100.0 {
        let name = Label::new(Type::Control.rich(&indicator.name).color(t.text)).truncate().selectable(false);
        inner.add(name);
    }
    let middle = place.center().y;
    // Lines first: a mark on a span is seen.
    for (n, marked) in lane.marks.iter().enumerate() {
        let at = pos2(scale.x(marked.date), middle);
        let until = marked.until.map(|until| scale.x(until));
        let end = until.unwrap_or(at.x);
        let reach = Rect::from_min_max(pos2(at.x - 8.0, middle - 12.0), pos2(end.max(at.x) + 8.0, middle + 12.0));
        let id = Id::unique(("mark", lane.indicator.as_str(), n));
        let response = ui.interact(reach, id, Sense::hover());
        let words = told_mark(shared, code, marked);
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &words));
        draw(ui, t, marked.mark, marked.late, at, until);
        response.on_hover_text(words);
    }
}

/// A mark in words: what, whose, when, and whether it is late.
fn told_mark(shared: &Shared<'_>, code: &str, marked: &Marked) -> String {
    let from = shared.day(marked.date);
    let when = match marked.until {
        Some(until) => shared.say_with("plan-span", &[("from", &from), ("until", &shared.day(until))]),
        None => from,
    };
    let late = if marked.late { shared.say("plan-late") } else { "".into() };
    let what = shared.say(marked.mark.message());
    let parts = [code, &what, &when, marked.note.trim(), &late];
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" · ")
}

/// Draws a mark: each kind has a shape of its own, so that no colour has to tell them apart.
fn draw(ui: &Ui, t: &Tokens, mark: Mark, late: bool, at: Pos2, until: Option<f32>) {
    const R: f32 = 6.0;
    let painter = ui.painter();
    let ink = if late { t.bad } else { t.accent };
    let line = Stroke::new(stroke::CHOSEN, ink);
    let diamond = |fill: Color32| {
        let points =
            vec![at - vec2(0.0, R + 1.0), at + vec2(R + 1.0, 0.0), at + vec2(0.0, R + 1.0), at - vec2(R + 1.0, 0.0)];
        painter.add(Shape::convex_polygon(points, fill, line));
    };
    match mark {
        // The ring lets it be seen on a target.
        Mark::Measured => drop(painter.circle(at, R - 1.0, t.text, Stroke::new(stroke::LINK, t.card))),
        Mark::Due => drop(painter.circle(at, R - 2.0, t.card, Stroke::new(stroke::LINK, ink))),
        Mark::Baseline => {
            let square = Rect::from_center_size(at, vec2(10.0, 10.0));
            painter.rect(square, 0, t.card, line, egui::StrokeKind::Middle);
        }
        Mark::Milestone => diamond(t.card),
        Mark::Target => diamond(ink),
        Mark::FollowUp => {
            let end = until.unwrap_or(at.x).max(at.x);
            if end > at.x {
                painter.hline(at.x..=end, at.y, Stroke::new(4.0, ink));
                painter.vline(end, at.y - R..=at.y + R, line);
            }
            painter.vline(at.x, at.y - R..=at.y + R, line);
        }
        Mark::NoData => {
            let (a, b) = (vec2(4.0, 4.0), vec2(4.0, -4.0));
            painter.line_segment([at - a, at + a], Stroke::new(stroke::LINK, t.gap));
            painter.line_segment([at - b, at + b], Stroke::new(stroke::LINK, t.gap));
        }
    }
    if late {
        Icon::Late.paint(painter, at - vec2(0.0, 13.0), 13.0, t.bad);
    }
}

fn go(id: &EntityId, asked: &mut Asked) {
    asked.go(Screen::Indicators, Some(&Tab::Plan.place(id.as_str())));
}

/// What is late and what comes next, in words.
fn next_ui(ui: &mut Ui, shared: &Shared<'_>, strip: &Strip, today: Date, asked: &mut Asked) {
    let marks = || strip.lanes.iter().flat_map(|lane| lane.marks.iter().map(move |marked| (&lane.indicator, marked)));
    let mut wanted: Vec<(&EntityId, &Marked)> = marks()
        .filter(|(_, m)| !matches!(m.mark, Mark::Measured | Mark::NoData))
        .filter(|(_, m)| m.late || m.until.unwrap_or(m.date) >= today)
        .collect();
    wanted.sort_by_key(|(_, m)| (!m.late, m.date));
    let t = theme::tokens(ui);
    heading(ui, Type::Row, 2, &shared.say("indicators-next-days"));
    if wanted.is_empty() {
        ui.add(Label::new(Type::Control.rich(shared.say("indicators-no-next")).color(t.muted)).wrap());
    }
    for (id, marked) in wanted.iter().take(LISTED) {
        let indicator = shared.project.indicators.iter().find(|one| one.id == **id);
        let Some(indicator) = indicator else { continue };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            if marked.late {
                ui.add(Label::new(Icon::Late.text(16.0).color(t.bad)).selectable(false));
                ui.add(Label::new(Type::Control.rich(shared.say("plan-late")).color(t.bad)).selectable(false));
            }
            let code = if indicator.code.is_empty() { &indicator.name } else { &indicator.code };
            let words = told_mark(shared, code, &Marked { late: false, ..(*marked).clone() });
            if link(ui, Type::Control, &words).clicked() {
                go(id, asked);
            }
        });
    }
    if wanted.len() > LISTED {
        let words = shared.say_count("indicators-more-days", wanted.len() - LISTED);
        ui.add(Label::new(Type::Small.rich(words).color(t.muted)));
    }
}
