//! Files to go on with: title, who and where, how far the answers have come, when it was last open.

use std::collections::HashMap;
use std::path::PathBuf;

use egui::{Align, Align2, Key, Label, Layout, Modifiers, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder};
use egui::{pos2, vec2};
use fluent_bundle::FluentValue;
use jiff::Timestamp;

use super::load::{ReviewSummary, Row, Summary};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type, space, stroke};
use crate::desk::widgets::{self, CellSize, bare_sum, cells, focus_ring, icon_button, menu_item, sign};
use crate::store::Recent;

/// Cells, sum and date stand beside the title from this width on.
const BESIDE: f32 = 600.0;
const CELLS: f32 = 224.0;
const DATE: f32 = 122.0;

pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, recent: &[Recent], rows: &HashMap<PathBuf, Row>, asked: &mut Asked) {
    let t = theme::tokens(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    head_ui(ui, shared);
    for one in recent {
        let row = rows.get(&one.path);
        let response = row_ui(ui, shared, one, row, asked);
        if response.clicked() {
            asked.request(Request::Open(one.path.clone()));
        }
        let forget = response.has_focus() && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Delete));
        let mut chosen = false;
        response
            .context_menu(|ui| chosen = menu_item(ui, Some(Icon::Close), false, &shared.say("start-forget")).clicked());
        if forget || chosen {
            asked.request(Request::Forget(one.path.clone()));
        }
        let line = ui.cursor().top();
        ui.painter().hline(ui.max_rect().x_range(), line - 0.5, Stroke::new(stroke::HAIR, t.line));
    }
}

fn head_ui(ui: &mut Ui, shared: &Shared<'_>) {
    let t = theme::tokens(ui);
    let wide = ui.available_width() > BESIDE;
    ui.horizontal(|ui| {
        widgets::heading(ui, Type::Title, 2, &shared.say("start-go-on"));
        if wide {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add(Label::new(Type::Small.rich(shared.say("start-sum-key")).color(t.muted)));
            });
        }
    });
    if !wide {
        ui.add(Label::new(Type::Small.rich(shared.say("start-sum-key")).color(t.muted)).wrap());
    }
    ui.add_space(space::XXS);
    let line = ui.cursor().top();
    ui.painter().hline(ui.max_rect().x_range(), line - 0.5, Stroke::new(stroke::HAIR, t.line));
}

/// A row, which is one button; what is drawn in it is said by its name.
fn row_ui(ui: &mut Ui, shared: &Shared<'_>, recent: &Recent, row: Option<&Row>, asked: &mut Asked) -> Response {
    let t = theme::tokens(ui);
    let ground = ui.painter().add(egui::Shape::Noop);
    let full = ui.available_width();
    let left = ui.cursor().min;
    let inside = Rect::from_min_size(left + vec2(0.0, space::S), vec2(full, 0.0));
    let day = day(shared, recent.at);
    let id = ui.scope_id().with(("recent", &recent.path));
    let shown = ui.scope_builder(UiBuilder::new().max_rect(inside).layout(Layout::top_down(Align::Min)), |ui| {
        ui.set_width(full);
        ui.spacing_mut().item_spacing.y = 2.0;
        match row {
            Some(Row::Read(summary)) => read_ui(ui, shared, recent, summary, &day),
            Some(Row::Review(summary)) => {
                let line = review_line(shared, summary);
                titled_ui(ui, recent, &summary.title, &line, &day, Some(Icon::Review));
                line
            }
            Some(Row::Unreadable(error)) => {
                let what = error.tell(shared.words);
                unreadable_ui(ui, shared, recent, &what, asked);
                what
            }
            Some(Row::Encrypted) => plain_ui(ui, recent, &shared.say("start-encrypted"), &day, Some(Icon::Internal)),
            None => plain_ui(ui, recent, "", &day, None),
        }
    });
    let rect = Rect::from_min_max(left, pos2(left.x + full, shown.response.rect.bottom() + space::S));
    let cross = matches!(row, Some(Row::Unreadable(_)));
    // The cross at the end of a row that cannot be read is a button of its own.
    let active = if cross { rect.with_max_x(rect.right() - 40.0) } else { rect };
    let response = ui.interact(active, id, Sense::click());
    let title = match row {
        Some(Row::Read(summary)) if !summary.title.is_empty() => summary.title.clone(),
        Some(Row::Review(summary)) if !summary.title.is_empty() => summary.title.clone(),
        _ => file_name(recent),
    };
    let name = [title, shown.inner, day].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &name));
    if response.hovered() {
        let reach = rect.expand2(vec2(space::S, 0.0));
        ui.painter().set(ground, egui::Shape::rect_filled(reach, theme::radius::CARD, t.none_soft));
    }
    focus_ring(ui, &response, theme::radius::CARD);
    ui.advance_cursor_after_rect(rect);
    let place = recent.path.display().to_string();
    response.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(place)
}

fn file_name(recent: &Recent) -> String {
    recent.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// A project that was read. Gives what a screen reader says after its title.
fn read_ui(ui: &mut Ui, shared: &Shared<'_>, recent: &Recent, summary: &Summary, day: &str) -> String {
    let country = summary.country.as_ref().map(|c| shared.words.country(c)).unwrap_or_default();
    let place = [summary.lead.clone(), country].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ");
    let full = ui.available_width();
    let beside = full > BESIDE;
    let width = if beside { full - CELLS - DATE - 2.0 * space::L } else { full - DATE };
    let top = ui.cursor().min;
    let text = Rect::from_min_size(top, vec2(width, 0.0));
    let t = theme::tokens(ui);
    ui.scope_builder(UiBuilder::new().max_rect(text), |ui| {
        ui.set_width(width);
        let title = if summary.title.is_empty() { file_name(recent) } else { summary.title.clone() };
        title_ui(ui, &title);
        if !place.is_empty() {
            ui.add(Label::new(Type::Small.rich(&place).color(t.muted)).truncate().selectable(false));
        }
        if !beside {
            progress_ui(ui, shared, summary, CELLS.min(width));
        }
    });
    if beside {
        let at = Rect::from_min_size(pos2(top.x + width + space::L, top.y + 4.0), vec2(CELLS, 0.0));
        ui.scope_builder(UiBuilder::new().max_rect(at), |ui| progress_ui(ui, shared, summary, CELLS));
    }
    let height = ui.min_rect().height();
    let middle = if beside { top.y + height / 2.0 } else { top.y + Type::Row.line() / 2.0 };
    ui.painter().text(pos2(top.x + full, middle), Align2::RIGHT_CENTER, day, Type::Control.font(), t.muted);
    place
}

fn progress_ui(ui: &mut Ui, shared: &Shared<'_>, summary: &Summary, width: f32) {
    ui.set_width(width);
    ui.spacing_mut().item_spacing.y = 3.0;
    cells(ui, &summary.statuses, CellSize::Row);
    bare_sum(ui, shared.words, &summary.progress);
}

/// The title on two lines at most: a long one must not push the next files out of view.
fn title_ui(ui: &mut Ui, title: &str) {
    let t = theme::tokens(ui);
    let mut job = egui::text::LayoutJob::default();
    job.append(title, 0.0, Type::Closed.format(t.text));
    job.wrap.max_width = ui.available_width();
    job.wrap.max_rows = 2;
    ui.add(Label::new(job).selectable(false));
}

/// “Review · Ferry Lane Association · 11 agree + 3 differ + 4 not yet read by all = 18”.
fn review_line(shared: &Shared<'_>, summary: &ReviewSummary) -> String {
    let values = |all: &[(&'static str, usize)]| -> Vec<(&'static str, FluentValue<'static>)> {
        all.iter().map(|(name, count)| (*name, FluentValue::from(*count))).collect()
    };
    let sum = match &summary.agreement {
        Some(it) => shared.words.say_with(
            "desk-review-agreement",
            values(&[("agree", it.agree), ("differ", it.differ), ("unread", it.not_read_by_all), ("total", it.total)]),
        ),
        None => shared.words.say_with(
            "desk-review-sum",
            values(&[
                ("addressed", summary.progress.addressed),
                ("partly", summary.progress.partly),
                ("missing", summary.progress.missing),
                ("irrelevant", summary.progress.not_relevant),
                ("without", summary.progress.without),
                ("total", summary.progress.total),
            ]),
        ),
    };
    let review = shared.say("start-review").into_owned();
    let parts = [review, summary.applicant.clone(), sum];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// A file of which only the name is shown, with a line below it.
fn plain_ui(ui: &mut Ui, recent: &Recent, line: &str, day: &str, icon: Option<Icon>) -> String {
    titled_ui(ui, recent, "", line, day, icon)
}

/// A title, or else the name of the file, with a line below it.
fn titled_ui(ui: &mut Ui, recent: &Recent, title: &str, line: &str, day: &str, icon: Option<Icon>) -> String {
    let t = theme::tokens(ui);
    let top = ui.cursor().min;
    let full = ui.available_width();
    ui.scope(|ui| {
        ui.set_max_width(full - DATE);
        let name = file_name(recent);
        title_ui(ui, if title.is_empty() { &name } else { title });
    });
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::XXS;
        ui.set_min_height(Type::Small.line());
        if let Some(icon) = icon {
            sign(ui, icon, 16.0, t.muted);
        }
        ui.add(Label::new(Type::Small.rich(line).color(t.muted)).wrap().selectable(false));
    });
    let at = pos2(top.x + full, top.y + ui.min_rect().height() / 2.0);
    ui.painter().text(at, Align2::RIGHT_CENTER, day, Type::Control.font(), t.muted);
    line.to_owned()
}

/// A file that cannot be read keeps its row: its name and one line on what is wrong.
fn unreadable_ui(ui: &mut Ui, shared: &Shared<'_>, recent: &Recent, what: &str, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let full = ui.available_width();
    let top = ui.cursor().min;
    ui.scope(|ui| {
        ui.set_max_width(full - 48.0);
        title_ui(ui, &file_name(recent));
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            sign(ui, Icon::Serious, 16.0, t.bad);
            ui.add(Label::new(Type::Small.rich(what).color(t.bad)).wrap().selectable(false));
        });
    });
    let place = Rect::from_min_size(pos2(top.x + full - 34.0, top.y + 4.0), vec2(34.0, 34.0));
    let mut cross = ui.new_child(UiBuilder::new().max_rect(place).id_salt(("forget", &recent.path)));
    let name = shared.say_with("start-forget-named", &[("file", &file_name(recent))]);
    if icon_button(&mut cross, Icon::Close, &name).clicked() {
        asked.request(Request::Forget(recent.path.clone()));
    }
}

/// A day as one says it: today with the time, a day of this year without the year.
pub(super) fn day(shared: &Shared<'_>, at: Timestamp) -> String {
    let (then, now) = (at.to_zoned(shared.zone.clone()), shared.now.to_zoned(shared.zone.clone()));
    if then.date() == now.date() {
        let time = shared.words.time(then.hour() as u8, then.minute() as u8);
        return shared.say_with("start-today", &[("time", &time)]);
    }
    if then.year() != now.year() {
        return shared.day(then.date());
    }
    let month = shared.words.say_with("format-month", [("month", FluentValue::from(i64::from(then.month())))]);
    let values = [("day", FluentValue::from(i64::from(then.day()))), ("month", FluentValue::from(month))];
    shared.words.say_with("start-day", values)
}
