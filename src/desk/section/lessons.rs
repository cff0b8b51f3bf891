//! What earlier work has taught, to be taken or not: adopted, does not apply, risk accepted; with where or why.

use egui::{Id, Label, Role, Sense, Stroke, Ui, vec2};

use super::card::{ground, indented};
use super::questions::{INDENT, bring_into_view, keep_in_place};
use super::text::{Line, galley, line};
use super::{SectionView, quiet};
use crate::catalogue::{Item, Kind, Section};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type, radius, stroke};
use crate::desk::widgets::{self, Tone, chip, take_choice};
use crate::project::{Edit, LessonTaken, Take};

/// The field for who follows an accepted risk, which others send the keyboard to.
pub fn owner_id(lesson: &str) -> Id {
    Id::unique(("lesson owner", lesson))
}

fn note_id(lesson: &str) -> Id {
    Id::unique(("lesson note", lesson))
}

/// Draws them.
pub(super) fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    section: &Section,
    view: &mut SectionView,
    focus: Option<&str>,
    asked: &mut Asked,
) {
    let lessons: Vec<&Item> = shared.catalogue.in_section(section).filter(|i| i.kind == Kind::Lesson).collect();
    lead_ui(ui, shared, &lessons);
    for (n, lesson) in lessons.iter().enumerate() {
        let taken = shared.project.lessons.get(&*lesson.id);
        let is_open = focus == Some(&*lesson.id);
        let next_open = lessons.get(n + 1).is_some_and(|l| focus == Some(&*l.id));
        if is_open {
            let rect = ground(ui, |ui| {
                ui.add_space(4.0);
                open_ui(ui, shared, lesson, taken, true, view, asked);
                ui.add_space(6.0);
            });
            if view.marked.as_deref() == Some(&*lesson.id) {
                let line = Stroke::new(stroke::CHOSEN, theme::tokens(ui).accent);
                ui.painter().rect_stroke(rect, radius::CARD, line, egui::StrokeKind::Inside);
            }
            keep_in_place(ui, view, &lesson.id, rect);
            continue;
        }
        match taken {
            Some(taken) => closed_ui(ui, shared, lesson, taken, view, asked),
            None => {
                ui.add_space(14.0);
                open_ui(ui, shared, lesson, None, false, view, asked);
                ui.add_space(16.0);
            }
        }
        if !next_open && n + 1 < lessons.len() {
            let x = ui.max_rect().x_range();
            ui.painter().hline(x, ui.cursor().top(), Stroke::new(stroke::HAIR, theme::tokens(ui).line));
        }
    }
}

/// What lessons are for, and what was done with them so far.
fn lead_ui(ui: &mut Ui, shared: &Shared<'_>, lessons: &[&Item]) {
    let t = theme::tokens(ui);
    let count = |take: Option<Take>| {
        let taken = |l: &&&Item| shared.project.lessons.get(&*l.id).map(|t| t.take) == take;
        lessons.iter().filter(taken).count()
    };
    let values: Vec<(&'static str, fluent_bundle::FluentValue<'_>)> = vec![
        ("adopted", count(Some(Take::Adopted)).into()),
        ("aside", count(Some(Take::DoesNotApply)).into()),
        ("risk", count(Some(Take::RiskAccepted)).into()),
        ("open", count(None).into()),
        ("total", lessons.len().into()),
    ];
    ui.add_space(12.0);
    ui.add(Label::new(Type::Control.rich(shared.say("lessons-lead")).color(t.muted)).wrap());
    ui.add_space(2.0);
    let sum = shared.words.say_with("lessons-sum", values);
    ui.add(Label::new(Type::Small.rich(sum).color(t.text)).wrap());
    ui.add_space(12.0);
    let x = ui.max_rect().x_range();
    ui.painter().hline(x, ui.cursor().top(), Stroke::new(stroke::HAIR, t.line));
}

fn title(shared: &Shared<'_>, lesson: &Item) -> String {
    let title = shared.content.attribute(&lesson.message, "title");
    title.map_or_else(|| shared.text(lesson).into_owned(), std::borrow::Cow::into_owned)
}

/// Number and title, in the row of what stands open.
fn head_ui(ui: &mut Ui, shared: &Shared<'_>, lesson: &Item, focused: bool) {
    let t = theme::tokens(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let (rect, _) = ui.allocate_exact_size(vec2(INDENT, Type::Closed.line()), Sense::hover());
        let colour = if focused { t.accent } else { t.muted };
        let number = lesson.number.map(|n| n.to_string()).unwrap_or_default();
        let number = galley(ui, Type::Closed, colour, &number, f32::INFINITY);
        ui.painter().galley(rect.min, number, colour);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            widgets::heading(ui, Type::Closed, 2, &title(shared, lesson));
        });
    });
}

fn open_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    lesson: &Item,
    taken: Option<&LessonTaken>,
    focused: bool,
    view: &mut SectionView,
    asked: &mut Asked,
) {
    head_ui(ui, shared, lesson, focused);
    indented(ui, |ui| {
        ui.add_space(4.0);
        ui.add(Label::new(Type::Body.rich(shared.text(lesson))).wrap());
        for point in shared.catalogue.children(lesson).filter(|c| c.kind == Kind::LessonPoint) {
            point_ui(ui, point.label.as_deref().unwrap_or("–"), &shared.text(point));
        }
        ui.add_space(10.0);
        if !shared.may_write {
            if let Some(taken) = taken {
                read_ui(ui, shared, taken);
            }
            return;
        }
        let by = taken.map(|t| signed(shared, t)).unwrap_or_default();
        if let Some(take) = take_choice(ui, shared.words, taken.map(|t| t.take), &by) {
            let blank = LessonTaken {
                take,
                note: String::new(),
                owner: String::new(),
                sensitivity: shared.project.identity.confidentiality,
                author: String::new(),
                at: None,
            };
            put(shared, lesson, LessonTaken { take, ..taken.cloned().unwrap_or(blank) }, asked);
            asked.request(Request::EndRun);
            asked.request(Request::Focus(lesson.id.to_string()));
            view.lesson = Some(lesson.id.to_string());
            view.caret = Some(lesson.id.to_string());
        }
        if let Some(taken) = taken {
            note_ui(ui, shared, lesson, taken, view, asked);
        }
    });
}

fn point_ui(ui: &mut Ui, sign: &str, text: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let t = theme::tokens(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(24.0, Type::Body.line()), Sense::hover());
        let sign = galley(ui, Type::Quote, t.muted, sign, f32::INFINITY);
        ui.painter().galley(rect.min + vec2(0.0, 1.0), sign, t.muted);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.add(Label::new(Type::Body.rich(text)).wrap());
        });
    });
}

/// Puts a lesson with who takes it and when.
fn put(shared: &Shared<'_>, lesson: &Item, taken: LessonTaken, asked: &mut Asked) {
    let taken = LessonTaken { author: shared.author.to_owned(), at: Some(shared.now), ..taken };
    asked.edit(Edit::Lesson(lesson.id.to_string(), Some(taken)));
}

/// “coordination, 12 March 2026”.
fn signed(shared: &Shared<'_>, taken: &LessonTaken) -> String {
    let day = taken.at.map(|at| shared.day(at.to_zoned(shared.zone.clone()).date()));
    let parts = [Some(taken.author.clone()).filter(|a| !a.is_empty()), day];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn note_label(take: Take) -> &'static str {
    match take {
        Take::Adopted => "lesson-where",
        Take::DoesNotApply => "lesson-why-not",
        Take::RiskAccepted => "lesson-why-risk",
    }
}

/// Where or why; for an accepted risk, who follows it.
fn note_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    lesson: &Item,
    taken: &LessonTaken,
    view: &mut SectionView,
    asked: &mut Asked,
) {
    let mut now = taken.clone();
    let label = shared.say(note_label(taken.take));
    let id = note_id(&lesson.id);
    let mut changed = quiet::note_ui(ui, shared, id, &label, &mut now.note, asked);
    if view.caret.as_deref() == Some(&*lesson.id) {
        view.caret = None;
        ui.memory_mut(|m| m.request_focus(id));
    }
    ui.add_space(10.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        if taken.take == Take::RiskAccepted || !taken.owner.is_empty() {
            let owner = Line("lesson-owner", owner_id(&lesson.id), 260.0, 1);
            changed |= owner.show(ui, shared, &mut now.owner, asked);
        }
        let before = now.sensitivity;
        let name = shared.say(&before.message());
        widgets::Select::new(&shared.say("card-seen"), &name).width(160.0).show(ui, |ui| {
            quiet::sensitivity_menu(ui, shared, &mut now.sensitivity);
        });
        changed |= now.sensitivity != before;
    });
    if changed {
        put(shared, lesson, now, asked);
    }
}

fn read_ui(ui: &mut Ui, shared: &Shared<'_>, taken: &LessonTaken) {
    let t = theme::tokens(ui);
    take_chip(ui, shared, taken.take);
    ui.add_space(6.0);
    if !taken.note.is_empty() {
        widgets::own_text(ui, Type::Panel, &taken.note);
    }
    let owner = Some(taken.owner.clone()).filter(|o| !o.is_empty());
    let parts = owner.into_iter().chain(Some(signed(shared, taken)).filter(|s| !s.is_empty()));
    let line = parts.collect::<Vec<_>>().join(" · ");
    ui.add(Label::new(Type::Small.rich(line).color(t.muted)).wrap());
}

fn take_parts(take: Take) -> (Icon, Tone) {
    match take {
        Take::Adopted => (Icon::Answered, Tone::Ok),
        Take::DoesNotApply => (Icon::NotRelevant, Tone::Muted),
        Take::RiskAccepted => (Icon::CautionChosen, Tone::Gap),
    }
}

fn take_chip(ui: &mut Ui, shared: &Shared<'_>, take: Take) {
    let (icon, tone) = take_parts(take);
    chip(ui, icon, tone, &shared.say(&take.message()));
}

/// A lesson that was taken, at rest: title, chip, first line of where or why.
fn closed_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    lesson: &Item,
    taken: &LessonTaken,
    view: &mut SectionView,
    asked: &mut Asked,
) {
    let t = theme::tokens(ui);
    let width = ui.available_width();
    let (icon, tone) = take_parts(taken.take);
    let state = shared.say(&taken.take.message());
    let word = galley(ui, Type::Label, t.text, &state, f32::INFINITY);
    let chip = word.size().x + 37.0;
    let name = title(shared, lesson);
    let heading = galley(ui, Type::Closed, t.text, &name, width - INDENT - chip - 16.0);
    let note = Some(taken.note.as_str()).filter(|n| !n.trim().is_empty());
    let note = note.map(|note| line(ui, Type::Control, t.muted, note, width - INDENT - 16.0));
    let below = note.as_ref().map_or(0.0, |n| n.size().y + 4.0);
    let height = 14.0 + heading.size().y.max(24.0) + below + 14.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let number = lesson.number.map(|n| n.to_string()).unwrap_or_default();
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, format!("{number} {name}").trim()));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(&*state);
        node.set_expanded(false);
    });
    if response.hovered() {
        ui.painter().rect_filled(rect.expand2(vec2(8.0, -2.0)), radius::CARD, t.none_soft);
    }
    let top = rect.top() + 14.0;
    let number = galley(ui, Type::Closed, t.muted, &number, f32::INFINITY);
    ui.painter().galley(egui::pos2(rect.left(), top), number, t.muted);
    let bottom = top + heading.size().y.max(24.0) + 4.0;
    ui.painter().galley(egui::pos2(rect.left() + INDENT, top), heading, t.text);
    let place = egui::Rect::from_min_size(egui::pos2(rect.right() - chip, top), vec2(chip, 24.0));
    let (colour, soft) = tone.colours(t);
    ui.painter().rect_filled(place, radius::CHIP, soft);
    icon.paint(ui.painter(), place.left_center() + vec2(15.0, 0.0), 16.0, colour);
    let at = egui::pos2(place.left() + 28.0, place.center().y - word.size().y / 2.0);
    ui.painter().galley_with_override_text_color(at, word, colour);
    if let Some(note) = note {
        let at = egui::pos2(rect.left() + INDENT, bottom);
        let rule = egui::Rect::from_min_size(at, vec2(stroke::RULE, note.size().y));
        ui.painter().rect_filled(rule, 0, t.line);
        ui.painter().galley(at + vec2(16.0, 0.0), note, t.muted);
    }
    widgets::focus_ring(ui, &response, radius::CARD);
    if response.gained_focus() {
        bring_into_view(ui, rect);
    }
    if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
        view.clicked = Some(lesson.id.to_string());
        view.laid = Some((lesson.id.to_string(), rect.top()));
        view.lesson = Some(lesson.id.to_string());
        asked.request(Request::EndRun);
        asked.request(Request::Focus(lesson.id.to_string()));
    }
}
