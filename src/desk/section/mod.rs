//! A section as one works through it: what it is for, lessons first, then questions, then evaluation.
//!
//! The head and its tabs stay while the page scrolls. One question or lesson at a time is open; the others are rows
//! that open when they are clicked, or reached with Tab and Enter, or with Alt and the arrows.

mod barriers;
mod card;
mod evaluation;
mod facts;
mod follow_up;
mod lessons;
mod place;
mod plan;
mod prefill;
mod prompts;
mod purpose;
mod questions;
mod quiet;
mod sheet;
mod text;

use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder, vec2};

use super::shared::{Asked, Request, Screen, Shared};
use super::theme::{Type, measure};
use super::widgets::{self, Tab};
use crate::catalogue::{Kind, Rung, Section};
use crate::project::{Id, Status};

pub use lessons::owner_id;
pub use text::{edit_menu, galley};

/// A page lower than this scrolls its head away: there would be no room left to write in.
const LOW: f32 = 330.0;

/// One of the parts of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// What this kind of activity is for and assumes.
    Purpose,
    /// What earlier work has taught.
    Lessons,
    /// What is asked.
    Questions,
    /// What can be measured.
    Evaluation,
}

/// How a section is arranged and what is open in it.
#[derive(Default)]
pub struct SectionView {
    /// The part that is shown. None: it was never shown.
    part: Option<Part>,
    /// The question that was open last, to come back to.
    question: Option<String>,
    /// The lesson that was open last.
    lesson: Option<String>,
    /// What was open in the frame before, so that what is opened stays where it was clicked.
    laid: Option<(String, f32)>,
    /// Was opened by a click: keep its place on the screen.
    clicked: Option<String>,
    /// To be brought into view, and marked until the next key or click.
    target: Option<String>,
    marked: Option<String>,
    /// Whose editor takes the keyboard next.
    caret: Option<String>,
    card: card::CardView,
    /// The indicator whose sheet is open.
    sheet: Option<Id>,
    /// What is typed in it.
    sheet_text: text::Typing,
    /// The category whose printed indicators are offered.
    library: Option<String>,
}

impl SectionView {
    /// Does something stand beside what is shown, or has the page the whole width?
    pub fn has_beside(&self) -> bool {
        !matches!(self.part, Some(Part::Purpose | Part::Evaluation))
    }
}

/// Draws it.
pub fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    section: &Section,
    view: &mut SectionView,
    focus: Option<&str>,
    target: Option<&str>,
    asked: &mut Asked,
) {
    let parts = parts(shared, section);
    let pressed = ui.input(|i| {
        i.pointer.any_pressed() || i.events.iter().any(|e| matches!(e, egui::Event::Key { pressed: true, .. }))
    });
    if pressed {
        view.marked = None;
    }
    let arrived = target.and_then(|target| place::go_to(shared, view, target, asked));
    let part = *view.part.get_or_insert_with(|| first_part(shared, section, &parts));
    let focus = arrived.or_else(|| focus.map(str::to_owned));
    let focus = focus.or_else(|| place::first(shared, section, view, part, asked));

    if part == Part::Evaluation && sheet::beside_ui(ui, shared, view, asked) {
        return;
    }
    let low = ui.available_height() < LOW;
    let place = Column::of(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    if !low {
        place.show(ui, |ui| head_ui(ui, shared, section, &parts, view, asked));
    }
    let id = ("section", section.name.as_str(), part as u8);
    ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, |ui| {
        place.show(ui, |ui| {
            if low {
                head_ui(ui, shared, section, &parts, view, asked);
            }
            match part {
                Part::Purpose => purpose::ui(ui, shared, section, view, asked),
                Part::Lessons => lessons::ui(ui, shared, section, view, focus.as_deref(), asked),
                Part::Questions => questions::ui(ui, shared, section, view, focus.as_deref(), asked),
                Part::Evaluation => evaluation::ui(ui, shared, section, view, asked),
            }
            onward_ui(ui, shared, section, &parts, part, view, asked);
            ui.add_space(48.0);
        });
    });
}

/// The reading column in the middle of the page: the same for what scrolls and what stays.
#[derive(Clone, Copy)]
struct Column {
    left: f32,
    width: f32,
}

impl Column {
    fn of(ui: &Ui) -> Self {
        let whole = ui.available_width();
        let margin = if whole < 480.0 { 20.0 } else { measure::CARD_REACH + 10.0 };
        let width = (whole - 2.0 * margin).min(measure::COLUMN).floor();
        Self { left: ui.cursor().left() + ((whole - width) / 2.0).floor(), width }
    }

    fn show(self, ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
        let from = egui::pos2(self.left, ui.cursor().top());
        let rect = Rect::from_min_size(from, vec2(self.width, ui.available_height()));
        ui.scope_builder(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::LEFT)), |ui| {
            ui.set_width(self.width);
            content(ui);
        });
    }
}

/// The parts that a section has, in the order in which they are read.
fn parts(shared: &Shared<'_>, section: &Section) -> Vec<(Part, String)> {
    let count = |kind: Kind| shared.catalogue.in_section(section).filter(|i| i.kind == kind).count();
    let mut parts = vec![(Part::Purpose, String::new())];
    let lessons = count(Kind::Lesson);
    if lessons > 0 {
        parts.push((Part::Lessons, shared.words.count(lessons)));
    }
    let questions = shared.progress.sections.get(&section.name).map_or(0, |p| p.total);
    parts.push((Part::Questions, shared.words.count(questions)));
    if count(Kind::Category) > 0 {
        let what = if has_ladder(shared, section) {
            shared.say_count("part-rungs", count(Kind::Category))
        } else {
            shared.say("part-checklist").into_owned()
        };
        parts.push((Part::Evaluation, what));
    }
    parts
}

/// Do the indicators of a section stand on a ladder, rather than under the headings of a checklist?
fn has_ladder(shared: &Shared<'_>, section: &Section) -> bool {
    shared.catalogue.in_section(section).any(|i| i.rung().is_some_and(|r| r != Rung::Checklist))
}

/// Where one begins: with the lessons while nothing was done, else with the questions.
fn first_part(shared: &Shared<'_>, section: &Section, parts: &[(Part, String)]) -> Part {
    let lessons = parts.iter().any(|(part, _)| *part == Part::Lessons);
    let begun = shared.statuses(section).iter().any(|s| *s != Status::Open)
        || shared.catalogue.in_section(section).any(|i| shared.project.lessons.contains_key(&*i.id));
    if lessons && !begun { Part::Lessons } else { Part::Questions }
}

/// Title, sum and cells, tabs.
fn head_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    section: &Section,
    parts: &[(Part, String)],
    view: &mut SectionView,
    asked: &mut Asked,
) {
    ui.add_space(18.0);
    let short = shared.catalogue.section_short(section, shared.content);
    let title = format!("{} {short}", section.name);
    let statuses = shared.statuses(section);
    let progress = shared.progress.sections.get(&section.name).copied().unwrap_or_default();
    let t = super::theme::tokens(ui);
    let (width, spacing) = (ui.available_width(), 8.0);
    let cells = statuses.len().min(40) as f32 * 11.0 - 2.0;
    let sum = widgets::sum_words(shared.words, &progress);
    let sum = galley(ui, Type::SmallBold, t.text, &sum, f32::INFINITY).size().x;
    let name = galley(ui, Type::Title, t.text, &title, f32::INFINITY).size().x;
    let beside = name + cells + sum + 3.0 * spacing + 16.0 <= width;
    if beside {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = spacing;
            ui.allocate_ui(vec2(name + 4.0, Type::Title.line()), |ui| {
                widgets::heading(ui, Type::Title, 1, &title);
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                widgets::cells(ui, &statuses, widgets::CellSize::Header);
                ui.add_space(4.0);
                widgets::sum(ui, shared.words, &progress);
            });
        });
    } else {
        widgets::heading(ui, Type::Title, 1, &title);
        ui.add_space(2.0);
        widgets::line(ui, shared.words, &statuses, &progress);
    }
    ui.add_space(4.0);
    let names: Vec<_> = parts.iter().map(|(part, _)| shared.say(part.message())).collect();
    let all: Vec<Tab<'_>> =
        names.iter().zip(parts).map(|(words, (_, count))| Tab { words: words.as_ref(), count }).collect();
    let current = parts.iter().position(|(part, _)| Some(*part) == view.part).unwrap_or_default();
    if let Some(wanted) = widgets::tabs(ui, &shared.say("part-parts"), &all, current) {
        turn_to(shared, section, view, parts[wanted].0, asked);
    }
}

impl Part {
    /// The message that names it.
    fn message(self) -> &'static str {
        match self {
            Self::Purpose => "part-purpose",
            Self::Lessons => "part-lessons",
            Self::Questions => "part-questions",
            Self::Evaluation => "part-evaluation",
        }
    }
}

/// Shows another part, and what was open in it.
fn turn_to(shared: &Shared<'_>, section: &Section, view: &mut SectionView, part: Part, asked: &mut Asked) {
    view.part = Some(part);
    view.laid = None;
    place::first(shared, section, view, part, asked);
}

/// At the foot of a part: on to the next one, and from the last to the next section.
fn onward_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    section: &Section,
    parts: &[(Part, String)],
    part: Part,
    view: &mut SectionView,
    asked: &mut Asked,
) {
    ui.add_space(24.0);
    let at = parts.iter().position(|(p, _)| *p == part).unwrap_or_default();
    if let Some((next, _)) = parts.get(at + 1) {
        let words = shared.say(match next {
            Part::Lessons => "onward-lessons",
            Part::Evaluation => "onward-evaluation",
            _ => "onward-questions",
        });
        if widgets::Button::second(&words).after(super::icon::Icon::GoTo).show(ui).clicked() {
            turn_to(shared, section, view, *next, asked);
        }
        return;
    }
    let sections = shared.sections();
    let here = sections.iter().position(|s| s.name == section.name);
    let Some(next) = here.and_then(|at| sections.get(at + 1)) else { return };
    let short = shared.catalogue.section_short(next, shared.content);
    let words = shared.say_with("onward-section", &[("section", &next.name), ("title", &short)]);
    if widgets::Button::second(&words).after(super::icon::Icon::GoTo).show(ui).clicked() {
        asked.request(Request::EndRun);
        asked.go(Screen::Section(next.name.clone()), None);
    }
}
