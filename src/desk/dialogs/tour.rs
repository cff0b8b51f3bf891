//! The tour: five short steps that can be left at any time and found again in the menu.

use egui::{Context, Label};
use fluent_bundle::FluentValue;

use super::Answered;
use crate::desk::icon::Icon;
use crate::desk::shared::Shared;
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{Dialog, Verdict, sign};

/// The sign of each step.
const STEPS: [Icon; 5] = [Icon::Note, Icon::Programme, Icon::Lesson, Icon::Answered, Icon::Saved];

pub(super) fn ui(context: &Context, shared: &Shared<'_>, step: usize) -> Answered {
    let last = step + 1 >= STEPS.len();
    let title = shared.say(&format!("tour-title-{}", step + 1)).into_owned();
    let leave = shared.say(if last { "tour-close" } else { "tour-leave" });
    let next = shared.say(if last { "tour-begin" } else { "tour-next" });
    let (mut back, before) = (false, shared.say("tour-back"));
    let mut dialog = Dialog::new("tour", &title, &leave, &next);
    if step > 0 {
        dialog = dialog.aside(&before, &mut back);
    }
    let verdict = dialog.show(context, |ui| {
        let t = theme::tokens(ui);
        let numbers = [("step", FluentValue::from(step + 1)), ("steps", FluentValue::from(STEPS.len()))];
        let place = shared.words.say_with("tour-place", numbers);
        ui.horizontal(|ui| {
            if let Some(icon) = STEPS.get(step) {
                sign(ui, *icon, 22.0, t.accent);
            }
            ui.add(Label::new(Type::Small.rich(place).color(t.muted)));
        });
        Dialog::sentence(ui, &shared.say(&format!("tour-text-{}", step + 1)));
    });
    match verdict {
        _ if back => Answered::Tour(step - 1),
        Some(Verdict::Act) if !last => Answered::Tour(step + 1),
        Some(_) => Answered::Closed,
        None => Answered::Waiting,
    }
}
