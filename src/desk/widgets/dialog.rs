//! A dialog: its title is a question, the safe answer stands at the left, Esc is the safe answer.

use egui::{Context, Frame, Id, Label, Margin, Modal, Role, Stroke, Ui, UiBuilder};

use super::button::Button;
use super::heading::heading;
use crate::desk::theme::{self, Type, measure, radius, stroke};

/// What someone answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Leave all as it is.
    Safe,
    /// Do it.
    Act,
}

/// A dialog.
#[must_use]
pub struct Dialog<'a> {
    id: Id,
    question: &'a str,
    safe: &'a str,
    act: &'a str,
    unless: Option<&'a str>,
}

impl<'a> Dialog<'a> {
    /// The question, the safe answer and the other. Both answers say what they do; neither is "OK".
    pub fn new(id: impl std::hash::Hash + std::fmt::Debug, question: &'a str, safe: &'a str, act: &'a str) -> Self {
        Self { id: Id::unique(("dialog", id)), question, safe, act, unless: None }
    }

    /// Why it cannot be done yet.
    pub fn unless(mut self, reason: Option<&'a str>) -> Self {
        self.unless = reason;
        self
    }

    /// Draws it over everything; `body` says what will happen and what is kept. The answer, once there is one.
    pub fn show(self, context: &Context, body: impl FnOnce(&mut Ui)) -> Option<Verdict> {
        let t = theme::tokens_of(&context.style_of(context.theme()).visuals);
        let frame = Frame::new()
            .fill(t.card)
            .stroke(Stroke::new(stroke::HAIR, t.edge))
            .corner_radius(radius::DIALOG)
            .inner_margin(Margin { left: 20, right: 20, top: 14, bottom: 16 });
        let mut verdict = None;
        // Is this the first frame of it? Then the safe answer takes the keyboard.
        let fresh = !context.memory(|m| m.areas().is_visible(&egui::LayerId::new(egui::Order::Foreground, self.id)));
        let shown = Modal::new(self.id).backdrop_color(t.dim).frame(frame).show(context, |ui| {
            let width = measure::DIALOG.min(ui.ctx().content_rect().width() - 32.0) - 42.0;
            ui.set_width(width);
            let named = UiBuilder::new().accessibility_role(Role::AlertDialog).accessibility_label(self.question);
            ui.scope_builder(named, |ui| {
                heading(ui, Type::Sheet, 1, self.question);
                body(ui);
                ui.add_space(8.0);
                let (safe, act) = (Button::second(self.safe), Button::main(self.act).unless(self.unless));
                ui.horizontal(|ui| {
                    // At the right, and still the safe answer first for eye and keyboard.
                    let both = safe.width(ui) + ui.spacing().item_spacing.x + act.width(ui);
                    ui.add_space((ui.available_width() - both).max(0.0));
                    let safe = safe.show(ui);
                    if fresh {
                        safe.request_focus();
                    }
                    if safe.clicked() {
                        verdict = Some(Verdict::Safe);
                    }
                    if act.show(ui).clicked() {
                        verdict = Some(Verdict::Act);
                    }
                });
            });
        });
        if verdict.is_none() && shown.should_close() {
            verdict = Some(Verdict::Safe);
        }
        verdict
    }

    /// A sentence of the body.
    pub fn sentence(ui: &mut Ui, text: &str) {
        ui.add(Label::new(Type::Panel.rich(text)).wrap());
    }
}
