//! What the keyboard does wherever the focus is.

use egui::{Context, Key};

use super::Desk;
use crate::desk::action::Action;
use crate::desk::review;
use crate::desk::shared::{Asked, Place, Request, Screen};
use crate::desk::theme::measure;
use crate::project::{Answer, Status};

impl Desk {
    /// To the question before or after the one that is worked on.
    pub(super) fn step(&mut self, by: isize) {
        if let (Some(open), Screen::Review(page)) = (&self.review, &self.view.screen) {
            let shared = self.shared(measure::WIDE);
            if let Some(place) = self.view.review.step(&shared, open, page, by) {
                self.view.go(place);
            }
            return;
        }
        let Screen::Section(name) = &self.view.screen else { return };
        let shared = self.shared(measure::WIDE);
        let Some(section) = shared.section(name) else { return };
        let questions = shared.questions(section);
        let here = self.view.focus.as_ref().and_then(|f| questions.iter().position(|q| q == f));
        let next = match here {
            Some(at) => at.checked_add_signed(by),
            None => Some(0),
        };
        if let Some(question) = next.and_then(|at| questions.get(at).cloned()) {
            self.view.focus = Some(question.clone());
            self.view.target = Some(question);
        }
    }

    /// Marks the question that is worked on as answered.
    pub(super) fn answered(&mut self, context: &Context) {
        let mut asked = Asked::default();
        let shared = self.shared(measure::WIDE);
        let on_section = matches!(self.view.screen, Screen::Section(_));
        let focus = self.view.focus.as_deref().filter(|_| on_section && shared.may_write);
        if let Some((id, answer)) = focus.and_then(|id| Some((id, shared.project.answer(id)?))) {
            let answered = Answer { status: Status::Answered, ..answer.clone() };
            asked.request(Request::EndRun);
            asked.answer(&shared, id, answered);
        }
        self.carry_out(context, asked);
    }

    /// Keys that work wherever the focus is; taken before any widget sees them.
    pub(super) fn keys(&mut self, context: &Context) {
        if self.dialog.is_some() || self.files.is_some() {
            return;
        }
        // What is typed to find something is not undone in the project.
        if self.view.palette.is_some() || self.view.keys {
            return;
        }
        let pressed =
            |i: &egui::InputState| i.events.iter().any(|e| matches!(e, egui::Event::Key { pressed: true, .. }));
        if !context.input(pressed) {
            return;
        }
        // The longer ones first: Ctrl+Shift+Z is not Ctrl+Z.
        let workshop = self.view.workshop.is_some();
        let here = Action::ALL.iter().filter(|a| !workshop || a.works_over_all());
        let mut keys: Vec<_> = here.flat_map(|a| a.keys().iter().map(move |k| (*a, *k))).collect();
        keys.sort_by_key(|(_, k)| std::cmp::Reverse(u8::from(k.modifiers.shift)));
        for (action, key) in keys {
            if context.input_mut(|i| i.consume_shortcut(&key)) {
                self.act(context, action);
            }
        }
        if workshop {
            return;
        }
        // Digits by their place on the keyboard: where they need Shift, as in France, the key is the same.
        let digits =
            [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
        let pressed = context.input_mut(|i| {
            let found = i.events.iter().position(|event| {
                matches!(event, egui::Event::Key { key, physical_key, pressed: true, modifiers, .. }
                    if modifiers.command && !modifiers.alt
                        && digits.contains(&physical_key.unwrap_or(*key)))
            })?;
            match i.events.remove(found) {
                egui::Event::Key { key, physical_key, .. } => {
                    digits.iter().position(|d| *d == physical_key.unwrap_or(key))
                }
                _ => None,
            }
        });
        if let Some(at) = pressed {
            self.go_to_section(at);
        }
        self.review_keys(context);
    }

    /// To the section with that place among those there are.
    fn go_to_section(&mut self, at: usize) {
        let screen = match (&self.document, &self.review) {
            (Some(_), _) => {
                let sections: Vec<String> =
                    self.shared(measure::WIDE).sections().iter().map(|s| s.name.clone()).collect();
                sections.get(at).cloned().map(Screen::Section)
            }
            (None, Some(open)) => {
                open.contents().get(at).map(|part| Screen::Review(review::ReviewPage::Section(part.section.clone())))
            }
            (None, None) => None,
        };
        if let Some(screen) = screen {
            self.view.go(Place { screen, target: None });
        }
    }

    /// Verdicts and the next question of a review.
    fn review_keys(&mut self, context: &Context) {
        let Some(open) = &self.review else { return };
        let Screen::Review(page) = self.view.screen.clone() else { return };
        let mut asked = Asked::default();
        let mut view = std::mem::take(&mut self.view.review);
        review::keys(context, &self.shared(measure::WIDE), open, &mut view, &page, &mut asked);
        self.view.review = view;
        self.carry_out(context, asked);
    }
}
