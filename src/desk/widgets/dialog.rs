//! A dialog: its title is a question, the safe answer stands at the left, Esc is the safe answer.

use egui::{Context, Frame, Id, Label, Margin, Modal, Role, ScrollArea, Stroke, Ui, UiBuilder};

use super::button::Button;
use super::heading::heading;
use crate::desk::theme::{self, Type, measure, radius, stroke};

/// Around the body: margins, title and answers.
const AROUND: f32 = 118.0;

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
    act: Option<&'a str>,
    unless: Option<&'a str>,
    width: f32,
    typing: bool,
    aside: Option<(&'a str, &'a mut bool)>,
}

impl<'a> Dialog<'a> {
    /// The question, the safe answer and the other. Both answers say what they do; neither is "OK".
    pub fn new(id: impl std::hash::Hash + std::fmt::Debug, question: &'a str, safe: &'a str, act: &'a str) -> Self {
        Self { act: Some(act), ..Self::telling(id, question, safe) }
    }

    /// A dialog that only tells something: one answer, which closes it.
    pub fn telling(id: impl std::hash::Hash + std::fmt::Debug, title: &'a str, close: &'a str) -> Self {
        Self {
            id: Id::unique(("dialog", id)),
            question: title,
            safe: close,
            act: None,
            unless: None,
            width: measure::DIALOG,
            typing: false,
            aside: None,
        }
    }

    /// Why it cannot be done yet.
    pub fn unless(mut self, reason: Option<&'a str>) -> Self {
        self.unless = reason;
        self
    }

    /// Wider than a question needs: for forms and for what stands side by side.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// The keyboard goes to a field of the body, which asks for it, and not to the safe answer.
    pub fn typing(mut self) -> Self {
        self.typing = true;
        self
    }

    /// A third way out, quiet and at the far left; the flag says that it was taken.
    pub fn aside(mut self, words: &'a str, taken: &'a mut bool) -> Self {
        self.aside = Some((words, taken));
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
        let room = context.content_rect().size();
        let shown = Modal::new(self.id).backdrop_color(t.dim).frame(frame).show(context, |ui| {
            ui.set_width(self.width.min(room.x - 32.0) - 42.0);
            let named = UiBuilder::new().accessibility_role(Role::AlertDialog).accessibility_label(self.question);
            ui.scope_builder(named, |ui| {
                heading(ui, Type::Sheet, 1, self.question);
                // A body that is higher than the window scrolls, and the answers stay in view.
                let most = (room.y - AROUND).max(96.0);
                let body = ScrollArea::vertical().max_height(most).auto_shrink([false, true]).show(ui, body);
                if body.content_size.y > body.inner_rect.height() + 1.0 {
                    // More stands below: the line says so where no scroll bar is seen.
                    let line = Stroke::new(stroke::HAIR, t.line);
                    ui.painter().hline(body.inner_rect.x_range(), body.inner_rect.bottom() + 3.0, line);
                }
                ui.add_space(8.0);
                let safe = Button::second(self.safe);
                let act = self.act.map(|act| Button::main(act).unless(self.unless));
                let gap = ui.spacing().item_spacing.x;
                let both = safe.width(ui) + act.as_ref().map_or(0.0, |act| gap + act.width(ui));
                let mut aside = self.aside.map(|(words, taken)| (Button::quiet(words), taken));
                // Where there is no room beside the answers, it stands above them.
                if aside.as_ref().is_some_and(|(aside, _)| aside.width(ui) + gap + both > ui.available_width())
                    && let Some((aside, taken)) = aside.take()
                {
                    *taken |= aside.show(ui).clicked();
                }
                ui.horizontal(|ui| {
                    if let Some((aside, taken)) = aside {
                        *taken |= aside.show(ui).clicked();
                    }
                    // Answers that are the same button whatever stands before them: the keyboard stays on one.
                    ui.scope_builder(UiBuilder::new().scope_id(self.id.with("answers")), |ui| {
                        // At the right, and still the safe answer first for eye and keyboard.
                        ui.add_space((ui.available_width() - both).max(0.0));
                        let safe = safe.show(ui);
                        if fresh && !self.typing {
                            safe.request_focus();
                        }
                        if safe.clicked() {
                            verdict = Some(Verdict::Safe);
                        }
                        if act.is_some_and(|act| act.show(ui).clicked()) {
                            verdict = Some(Verdict::Act);
                        }
                    });
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
