//! What Jalon notices about the question that is worked on, in the panel beside it.

use egui::{Label, Ui, vec2};

use super::sign;
use crate::desk::shared::{Asked, Screen, Shared};
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{heading, link};
use crate::insight::{Advice, Place};

/// Draws it, where there is something about a question or lesson.
pub(in crate::desk) fn ui(ui: &mut Ui, shared: &Shared<'_>, question: &str, asked: &mut Asked) {
    about_ui(ui, shared, asked, |place| matches!(place, Place::Question(id) | Place::Lesson(id) if id == question));
}

/// Draws what is noticed about some places, where there is something.
pub(in crate::desk) fn about_ui(ui: &mut Ui, shared: &Shared<'_>, asked: &mut Asked, about: impl Fn(&Place) -> bool) {
    let here = |advice: &&Advice| advice.is_open() && about(&advice.place);
    let mut found: Vec<&Advice> = shared.insight.advice().filter(here).collect();
    if shared.may_write {
        found.extend(shared.personal.iter().filter(here));
    }
    if found.is_empty() {
        return;
    }
    found.sort_by_key(|advice| std::cmp::Reverse(advice.severity));
    ui.add_space(14.0);
    heading(ui, Type::Chosen, 3, &shared.say("heed-title"));
    ui.add_space(3.0);
    for advice in found {
        advice_ui(ui, shared, advice, asked);
    }
}

fn advice_ui(ui: &mut Ui, shared: &Shared<'_>, advice: &Advice, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let (icon, tone) = sign(advice.severity);
    let text = advice.say(shared.catalogue, shared.project, shared.words);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let (rect, _) = ui.allocate_exact_size(vec2(18.0, Type::Panel.line()), egui::Sense::hover());
        icon.paint(ui.painter(), rect.center(), 18.0, tone.colours(t).0);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.add(Label::new(Type::Panel.rich(&text.message)).wrap());
            let more = link(ui, Type::Small, &shared.say("heed-see"));
            ui.ctx().accesskit_node_builder(more.id, |node| node.set_description(text.message.as_str()));
            if more.clicked() {
                asked.go(Screen::Advice, Some(&advice.key));
            }
        });
    });
    ui.add_space(6.0);
}
