//! The prompts of a question as rows: each can be answered by itself, and has its own state.

use egui::{Id, Role, Sense, Stroke, Ui, vec2};

use super::card::CardView;
use super::text::{galley, line, typed};
use crate::catalogue::{Detail, Item, Kind};
use crate::desk::shared::{Asked, Shared};
use crate::desk::theme::{self, Type, radius, stroke};
use crate::desk::widgets::{self, Editor, menu_item, own_text};
use crate::project::{Answer, PromptAnswer, Status};

/// Between the letter of a prompt and its text.
const LETTER: f32 = 22.0;

/// Draws them; true when one was changed.
pub(super) fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    question: &Item,
    answer: &mut Answer,
    view: &mut CardView,
    asked: &mut Asked,
) -> bool {
    let mut changed = false;
    let mut any = false;
    let t = theme::tokens(ui);
    let hair = Stroke::new(stroke::HAIR, t.line);
    for prompt in shared.catalogue.children(question).filter(|c| c.kind == Kind::Prompt) {
        if !any {
            ui.add_space(12.0);
        }
        any = true;
        let x = ui.max_rect().x_range();
        ui.painter().hline(x, ui.cursor().top(), hair);
        let id = prompt.id.to_string();
        let open = view.prompt.as_deref() == Some(&id);
        let mut own = answer.prompts.get(&id).cloned().unwrap_or_default();
        let mut touched = row_ui(ui, shared, prompt, &mut own, open, view);
        if open {
            touched |= answer_ui(ui, shared, &id, &mut own, asked);
        }
        if touched {
            changed = true;
            if own == PromptAnswer::default() {
                answer.prompts.remove(&id);
            } else {
                answer.prompts.insert(id, own);
            }
        }
    }
    if any {
        let x = ui.max_rect().x_range();
        ui.painter().hline(x, ui.cursor().top(), hair);
    }
    changed
}

/// Letter, prompt, first line of its answer; its state at the right.
fn row_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    prompt: &Item,
    own: &mut PromptAnswer,
    open: bool,
    view: &mut CardView,
) -> bool {
    const SIGN: f32 = 32.0;
    let t = theme::tokens(ui);
    let width = ui.available_width();
    let mut words = shared.text(prompt).into_owned();
    if let Detail::Prompt { condition: Some(condition), .. } = &prompt.detail {
        let name = shared.content.say(&format!("condition-{}", condition.name()));
        words = format!("{words} ({name})");
    }
    let text = galley(ui, Type::Control, t.text, &words, width - LETTER - SIGN - 6.0);
    let answered = Some(own.text.as_str()).filter(|text| !open && !text.trim().is_empty());
    let written = answered.map(|text| line(ui, Type::Small, t.muted, text, width - LETTER - SIGN - 6.0));
    let below = written.as_ref().map_or(0.0, |w| w.size().y + 1.0);
    let height = (7.0 + text.size().y + below + 7.0).max(34.0);
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let sign = egui::Rect::from_center_size(egui::pos2(rect.right() - 9.0, rect.top() + 17.0), vec2(SIGN, SIGN - 2.0));
    let opens = rect.with_max_x(sign.left());
    let response = ui.interact(opens, Id::unique(("prompt", &*prompt.id)), Sense::click());
    let label = prompt.label.clone().unwrap_or_default();
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, format!("{label} {words}").trim()));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
    if response.hovered() {
        ui.painter().rect_filled(opens.expand2(vec2(4.0, -1.0)), radius::CHIP, t.none_soft);
    }
    // What is no part of the question but an example of an answer has no letter.
    let letter = if label.is_empty() { "–" } else { &label };
    let letter = galley(ui, Type::Quote, t.muted, letter, f32::INFINITY);
    ui.painter().galley(rect.min + vec2(0.0, 6.0), letter, t.muted);
    let bottom = rect.top() + 7.0 + text.size().y + 1.0;
    ui.painter().galley(rect.min + vec2(LETTER, 7.0), text, t.text);
    if let Some(written) = written {
        ui.painter().galley(egui::pos2(rect.left() + LETTER, bottom), written, t.muted);
    }
    widgets::focus_ring(ui, &response, radius::CHIP);
    if response.clicked() {
        view.prompt = (!open).then(|| prompt.id.to_string());
        if !open && shared.may_write {
            ui.memory_mut(|m| m.request_focus(editor_id(&prompt.id)));
        }
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand);
    status_ui(ui, shared, &prompt.id, sign, own)
}

fn editor_id(prompt: &str) -> Id {
    Id::unique(("prompt answer", prompt))
}

/// The state of a prompt: a sign that opens the list of states.
fn status_ui(ui: &mut Ui, shared: &Shared<'_>, prompt: &str, place: egui::Rect, own: &mut PromptAnswer) -> bool {
    let t = theme::tokens(ui);
    let (icon, tone, name) = widgets::status_parts(shared.words, own.status);
    let sense = if shared.may_write { Sense::click() } else { Sense::hover() };
    let response = ui.interact(place, Id::unique(("prompt status", prompt)), sense);
    let label = shared.say_with("prompt-status", &[("status", &name)]);
    let role = if shared.may_write { Role::Button } else { Role::Label };
    response.widget_info(|| egui::WidgetInfo::labeled(role, true, &label));
    if response.hovered() && shared.may_write {
        ui.painter().rect_filled(place, radius::CARD, t.none_soft);
    }
    let colour = if tone == widgets::Tone::Open { t.muted } else { tone.colours(t).0 };
    icon.paint(ui.painter(), place.center(), 18.0, colour);
    widgets::focus_ring(ui, &response, radius::CARD);
    let mut changed = false;
    if shared.may_write {
        widgets::open_menu(&response, &label, |ui| {
            for status in Status::ALL {
                let (icon, _, name) = widgets::status_parts(shared.words, *status);
                if menu_item(ui, Some(icon), own.status == *status, &name).clicked() {
                    changed |= own.status != *status;
                    own.status = *status;
                }
            }
        });
    }
    response.on_hover_text(name);
    changed
}

fn answer_ui(ui: &mut Ui, shared: &Shared<'_>, id: &str, own: &mut PromptAnswer, asked: &mut Asked) -> bool {
    let margin = egui::Margin { left: LETTER as i8, right: 24, top: 2, bottom: 10 };
    let frame = egui::Frame::NONE.inner_margin(margin);
    frame
        .show(ui, |ui| {
            if !shared.may_write {
                if !own.text.is_empty() {
                    own_text(ui, Type::Panel, &own.text);
                }
                return false;
            }
            let name = shared.say("prompt-answer");
            let field = Editor::new(editor_id(id), &name).style(Type::Panel).rows(2).show(ui, &mut own.text);
            let changed = typed(shared, &field, asked);
            if changed {
                match own.status {
                    Status::Open if !own.text.trim().is_empty() => own.status = Status::InProgress,
                    Status::InProgress if own.text.trim().is_empty() => own.status = Status::Open,
                    _ => {}
                }
            }
            changed
        })
        .inner
}
