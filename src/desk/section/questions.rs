//! The questions of a section: one open, the others as rows; the team's own; answers whose question is not known.

use egui::{Align, Role, Sense, Stroke, Ui, vec2};

use super::text::{galley, line};
use super::{SectionView, card};
use crate::catalogue::Section;
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type, radius, stroke};
use crate::desk::widgets::{self, Button};
use crate::project::{Id, OwnQuestion};

/// Between the number of a question and its text.
pub(super) const INDENT: f32 = 34.0;

/// Draws them.
pub(super) fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    section: &Section,
    view: &mut SectionView,
    focus: Option<&str>,
    asked: &mut Asked,
) {
    let known = shared.questions(section);
    let unknown = unknown(shared, section);
    ui.add_space(4.0);
    for (n, id) in known.iter().enumerate() {
        let next_open = known.get(n + 1).map(String::as_str) == focus;
        one_ui(ui, shared, section, id, view, focus, next_open || n + 1 == known.len(), asked);
    }
    if shared.may_write {
        ui.add_space(12.0);
        if Button::quiet(&shared.say("own-add")).icon(Icon::Add).show(ui).clicked() {
            let question = OwnQuestion {
                id: Id::fresh(),
                section: section.name.clone(),
                text: String::new(),
                sensitivity: shared.project.identity.confidentiality,
            };
            let id = question.id.to_string();
            asked.edit(question);
            asked.request(Request::EndRun);
            asked.request(Request::Focus(id.clone()));
            view.question = Some(id.clone());
            view.target = Some(id.clone());
            view.caret = Some(id);
        }
    }
    if !unknown.is_empty() {
        let t = theme::tokens(ui);
        ui.add_space(24.0);
        widgets::heading(ui, Type::Row, 2, &shared.say("unknown-title"));
        ui.add_space(2.0);
        ui.add(egui::Label::new(Type::Control.rich(shared.say("unknown-kept")).color(t.muted)).wrap());
        ui.add_space(8.0);
        for (n, id) in unknown.iter().enumerate() {
            one_ui(ui, shared, section, id, view, focus, n + 1 == unknown.len(), asked);
        }
    }
}

/// Answers that stand under an id which this edition does not have, and which belong to this section: ids begin with
/// that of their section. What belongs nowhere is shown in the first section that always applies.
fn unknown(shared: &Shared<'_>, section: &Section) -> Vec<String> {
    let of = |s: &Section, id: &str| id.strip_prefix(&*s.id).is_some_and(|rest| rest.starts_with('.'));
    let sections = || shared.catalogue.sources().iter().flat_map(|s| &s.sections);
    let first = sections().find(|s| s.always && shared.progress.sections.contains_key(&s.name));
    let is_first = first.is_some_and(|s| s.name == section.name);
    let own = |id: &str| shared.project.own_questions.iter().any(|q| q.id.as_str() == id);
    let ids = shared.project.answers.keys().filter(|id| shared.catalogue.get(id).is_none() && !own(id));
    ids.filter(|id| of(section, id) || (is_first && !sections().any(|s| of(s, id)))).cloned().collect()
}

#[expect(clippy::too_many_arguments, reason = "a row has its place among the others, besides what every row has")]
fn one_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    section: &Section,
    id: &str,
    view: &mut SectionView,
    focus: Option<&str>,
    last: bool,
    asked: &mut Asked,
) {
    if focus == Some(id) {
        let rect = card::ui(ui, shared, section, id, view, asked);
        keep_in_place(ui, view, id, rect);
        return;
    }
    let clicked = closed_ui(ui, shared, section, id, !last);
    if clicked.clicked() {
        // It opens where it was clicked, whatever closes above it.
        view.clicked = Some(id.to_owned());
        view.laid = Some((id.to_owned(), clicked.rect.top()));
        view.caret = Some(id.to_owned());
        view.question = Some(id.to_owned());
        asked.request(Request::EndRun);
        asked.request(Request::Focus(id.to_owned()));
    }
}

/// Brings what was asked for into view; leaves what was clicked where it was.
pub(super) fn keep_in_place(ui: &mut Ui, view: &mut SectionView, id: &str, rect: egui::Rect) {
    if let Some((opened, top)) = view.laid.take()
        && opened == id
        && view.clicked.as_deref() == Some(id)
    {
        view.clicked = None;
        let shift = top - rect.top();
        if shift.abs() > 1.0 {
            ui.scroll_with_delta_animation(vec2(0.0, shift), egui::style::ScrollAnimation::none());
            ui.ctx().request_discard("a question opens where it was clicked");
        }
    }
    if view.target.as_deref() == Some(id) {
        view.target = None;
        bring_into_view(ui, rect);
    }
}

/// Scrolls so far that a place can be seen, at once.
pub fn bring_into_view(ui: &mut Ui, rect: egui::Rect) {
    let visible = ui.clip_rect();
    if visible.top() > rect.top() || rect.bottom() > visible.bottom() {
        let rect = rect.expand2(vec2(0.0, 14.0));
        ui.scroll_to_rect_animation(rect, Some(Align::TOP), egui::style::ScrollAnimation::none());
        ui.ctx().request_discard("what was asked for comes into view");
    }
}

/// What stands in the column of numbers.
pub(super) fn number(shared: &Shared<'_>, id: &str) -> String {
    let item = shared.catalogue.get(id);
    item.and_then(|i| i.number).map(|n| n.to_string()).unwrap_or_default()
}

/// A question at rest: number, text, chip, first line of its answer.
fn closed_ui(ui: &mut Ui, shared: &Shared<'_>, _section: &Section, id: &str, hair: bool) -> egui::Response {
    const CHIP: f32 = 24.0;
    let t = theme::tokens(ui);
    let width = ui.available_width();
    let answer = shared.project.answer(id);
    let (icon, tone, state) = widgets::status_parts(shared.words, shared.project.status(id));
    let roomy = width >= 420.0;
    let word = galley(ui, Type::Label, t.text, &state, f32::INFINITY);
    let chip = if roomy { word.size().x + 37.0 } else { 18.0 };
    let asked_text = shared.question_text(id);
    let text = if asked_text.is_empty() { shared.say("own-empty").into_owned() } else { asked_text };
    let question = galley(ui, Type::Closed, t.text, &text, width - INDENT - chip - 16.0);
    let answered = answer.map(|a| a.text.as_str()).filter(|text| !text.trim().is_empty());
    let written = answered.map(|text| line(ui, Type::Control, t.muted, text, width - INDENT - 16.0 - 60.0));
    let below = written.as_ref().map_or(0.0, |w| w.size().y + 4.0);
    let height = 14.0 + question.size().y.max(CHIP) + below + 14.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let number = number(shared, id);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, format!("{number} {text}").trim()));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(state.as_str());
        node.set_expanded(false);
    });
    if ui.is_rect_visible(rect) {
        if response.hovered() {
            let ground = rect.expand2(vec2(8.0, -2.0));
            ui.painter().rect_filled(ground, radius::CARD, t.none_soft);
        }
        let top = rect.top() + 14.0;
        if number.is_empty() {
            Icon::Add.paint(ui.painter(), egui::pos2(rect.left() + 8.0, top + 12.0), 16.0, t.muted);
        } else {
            let number = galley(ui, Type::Closed, t.muted, &number, f32::INFINITY);
            ui.painter().galley(egui::pos2(rect.left(), top), number, t.muted);
        }
        let bottom = top + question.size().y.max(CHIP);
        ui.painter().galley(egui::pos2(rect.left() + INDENT, top), question, t.text);
        let place = egui::Rect::from_min_size(egui::pos2(rect.right() - chip, top), vec2(chip, CHIP));
        let (text, ground) = tone.colours(t);
        if roomy {
            let edge = if tone == widgets::Tone::Open { Stroke::new(stroke::HAIR, t.edge) } else { Stroke::NONE };
            ui.painter().rect(place, radius::CHIP, ground, edge, egui::StrokeKind::Inside);
            icon.paint(ui.painter(), place.left_center() + vec2(15.0, 0.0), 16.0, text);
            let at = egui::pos2(place.left() + 28.0, place.center().y - word.size().y / 2.0);
            ui.painter().galley_with_override_text_color(at, word, text);
        } else {
            icon.paint(ui.painter(), place.center(), 18.0, if tone == widgets::Tone::Open { t.muted } else { text });
        }
        if let Some(written) = written {
            let at = egui::pos2(rect.left() + INDENT, bottom + 4.0);
            let rule = egui::Rect::from_min_size(at, vec2(stroke::RULE, written.size().y));
            ui.painter().rect_filled(rule, 0, t.line);
            ui.painter().galley(at + vec2(16.0, 0.0), written, t.muted);
        }
        if hair {
            ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(stroke::HAIR, t.line));
        }
        widgets::focus_ring(ui, &response, radius::CARD);
    }
    if response.gained_focus() {
        bring_into_view(ui, rect);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
