//! Contents of the toolkit, each section with what it holds, and the examples.

use egui::{Align, pos2};
use egui::{Align2, Label, Layout, Rect, Role, Sense, Stroke, Ui, UiBuilder, vec2};
use fluent_bundle::FluentValue;

use super::load::Example;
use crate::catalogue::{Kind, Section};
use crate::desk::shared::{Asked, Request, Screen, Shared};
use crate::desk::theme::{self, Type, radius, space, stroke};
use crate::desk::widgets::{self, focus_ring};

/// What each section holds, counted once for a language.
pub(super) struct Contents {
    language: String,
    rows: Vec<Row>,
}

struct Row {
    number: String,
    id: String,
    always: bool,
    short: String,
    holds: String,
}

impl Contents {
    fn of(shared: &Shared<'_>) -> Self {
        let sections = shared.catalogue.sources().iter().flat_map(|s| &s.sections);
        let rows = sections.filter_map(|section| Row::of(shared, section)).collect();
        Self { language: key(shared), rows }
    }
}

/// The words of the window and of the sources.
fn key(shared: &Shared<'_>) -> String {
    format!("{} {}", shared.words.language(), shared.content.language())
}

impl Row {
    /// None: a section that asks nothing.
    fn of(shared: &Shared<'_>, section: &Section) -> Option<Self> {
        let count = |kind: Kind| shared.catalogue.in_section(section).filter(|i| i.kind == kind).count();
        let (lessons, questions) = (count(Kind::Lesson), count(Kind::Question));
        let questions = (questions > 0).then(|| shared.say_count("start-questions", questions))?;
        let holds = if lessons == 0 {
            questions
        } else {
            let lessons = shared.say_count("start-lessons", lessons);
            shared.say_with("start-holds", &[("lessons", &lessons), ("questions", &questions)])
        };
        Some(Self {
            number: section.name.clone(),
            id: section.id.to_string(),
            always: section.always,
            short: shared.catalogue.section_short(section, shared.content),
            holds,
        })
    }
}

/// The contents; a row leads to the section.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, contents: &mut Option<Contents>, asked: &mut Asked) {
    if contents.as_ref().is_none_or(|c| c.language != key(shared)) {
        *contents = None;
    }
    let contents = contents.get_or_insert_with(|| Contents::of(shared));
    let t = theme::tokens(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    widgets::heading(ui, Type::Label, 2, &shared.say("start-contents"));
    ui.add_space(space::XS);
    let line = ui.cursor().top();
    ui.painter().hline(ui.max_rect().x_range(), line, Stroke::new(stroke::HAIR, t.line));
    for (always, group) in [(true, "start-first"), (false, "start-chosen")] {
        ui.add_space(space::XS);
        ui.add(Label::new(Type::Small.rich(shared.say(group)).color(t.muted)));
        for row in contents.rows.iter().filter(|row| row.always == always) {
            if row_ui(ui, row) {
                asked.go(Screen::Browse, Some(&row.id));
            }
        }
    }
    ui.add_space(space::S);
    if widgets::link(ui, Type::Chosen, &shared.say("start-browse")).clicked() {
        asked.go(Screen::Browse, None);
    }
}

fn row_ui(ui: &mut Ui, row: &Row) -> bool {
    const HEIGHT: f32 = 30.0;
    let t = theme::tokens(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::click());
    let name = format!("{}  {}, {}", row.number, row.short, row.holds);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &name));
    if response.hovered() {
        ui.painter().rect_filled(rect.expand2(vec2(space::XS, 0.0)), radius::CHIP, t.none_soft);
    }
    let middle = rect.center().y;
    let number = pos2(rect.left(), middle);
    ui.painter().text(number, Align2::LEFT_CENTER, &row.number, Type::Row.font(), t.accent);
    let holds = ui.painter().layout_no_wrap(row.holds.clone(), Type::Small.font(), t.muted);
    let room = rect.width() - 26.0 - holds.size().x - space::XS;
    let mut job = egui::text::LayoutJob::simple_singleline(row.short.clone(), Type::Control.font(), t.text);
    job.wrap = egui::text::TextWrapping::truncate_at_width(room);
    let short = ui.painter().layout_job(job);
    let left = pos2(rect.left() + 26.0, middle - short.size().y / 2.0);
    ui.painter().galley(left, short, t.text);
    let right = pos2(rect.right() - holds.size().x, middle - holds.size().y / 2.0);
    ui.painter().galley(right, holds, t.muted);
    focus_ring(ui, &response, radius::CHIP);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}

/// The examples, as many beside each other as there is room for.
pub(super) fn examples_ui(ui: &mut Ui, shared: &Shared<'_>, examples: &[Example], asked: &mut Asked) {
    let t = theme::tokens(ui);
    widgets::heading(ui, Type::Title, 2, &shared.say("start-examples"));
    ui.add(Label::new(Type::Small.rich(shared.say("start-examples-copy")).color(t.muted)).wrap());
    ui.add_space(space::XXS);
    let line = ui.cursor().top();
    ui.painter().hline(ui.max_rect().x_range(), line - 0.5, Stroke::new(stroke::HAIR, t.line));
    ui.add_space(space::XS);
    let full = ui.available_width();
    let columns = ((full + space::L) / (190.0 + space::L)).floor().clamp(1.0, 3.0);
    let width = ((full - space::L * (columns - 1.0)) / columns).floor();
    for row in examples.chunks(columns as usize) {
        let top = ui.cursor().min;
        let mut bottom = top.y;
        for (n, example) in row.iter().enumerate() {
            let at = top + vec2(n as f32 * (width + space::L), 0.0);
            let rect = example_ui(ui, shared, example, Rect::from_min_size(at, vec2(width, 0.0)), asked);
            bottom = bottom.max(rect.bottom());
        }
        ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(top.x + full, bottom)));
    }
}

fn example_ui(ui: &mut Ui, shared: &Shared<'_>, example: &Example, place: Rect, asked: &mut Asked) -> Rect {
    let t = theme::tokens(ui);
    let ground = ui.painter().add(egui::Shape::Noop);
    let sections = sections(shared, &example.sections);
    let about = match example.reviewers {
        Some(count) => format!("{} · {}", shared.say_count("start-example-review", count), example.language),
        None if sections.is_empty() => example.language.clone(),
        None => format!("{sections} · {}", example.language),
    };
    let inside = place.translate(vec2(0.0, space::XXS));
    let shown = ui.scope_builder(UiBuilder::new().max_rect(inside).layout(Layout::top_down(Align::Min)), |ui| {
        ui.set_width(place.width());
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut title = egui::text::LayoutJob::default();
        title.append(&example.title, 0.0, Type::Row.format(t.text));
        title.wrap.max_width = place.width();
        title.wrap.max_rows = 3;
        ui.add(Label::new(title).selectable(false));
        ui.add(Label::new(Type::Small.rich(&about).color(t.muted)).wrap().selectable(false));
    });
    let rect = Rect::from_min_max(place.min, shown.response.rect.max + vec2(0.0, space::XS));
    let response = ui.interact(rect, ui.scope_id().with(("example", &example.asset)), Sense::click());
    let name = format!("{}, {about}", example.title);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &name));
    if response.hovered() {
        let reach = rect.expand2(vec2(space::XS, 0.0));
        ui.painter().set(ground, egui::Shape::rect_filled(reach, radius::CARD, t.none_soft));
    }
    focus_ring(ui, &response, radius::CARD);
    if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
        asked.request(Request::Example(example.asset.clone()));
    }
    rect
}

/// “Sections 3, 4 and 7”.
fn sections(shared: &Shared<'_>, names: &[String]) -> String {
    let Some((last, before)) = names.split_last() else { return String::new() };
    let all = match before {
        [] => last.clone(),
        _ => shared.say_with("start-and", &[("first", &before.join(", ")), ("last", last)]),
    };
    let values = [("count", FluentValue::from(names.len())), ("sections", FluentValue::from(all))];
    shared.words.say_with("start-sections", values)
}
