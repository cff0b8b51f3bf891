//! The principles of the framework, and where the design shows each of them.

use egui::{Label, Ui, vec2};

use super::place::way;
use super::{AdviceView, group_ui};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Shared};
use crate::desk::theme::{self, Type, space};
use crate::desk::widgets::{Tone, chip, heading, link};
use crate::insight::{Place, PrincipleShown};

/// So many places are named before the rest is counted.
const MOST: usize = 5;

/// Draws them.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut AdviceView, asked: &mut Asked) {
    if shared.insight.principles().is_empty() {
        return;
    }
    group_ui(ui, &shared.say("heed-principles"));
    ui.add(Label::new(Type::Small.rich(shared.say("heed-principles-about")).color(theme::tokens(ui).muted)).wrap());
    for principle in shared.insight.principles() {
        let top = ui.cursor().top();
        principle_ui(ui, shared, principle, asked);
        if view.reveal && view.open.as_deref() == Some(principle.item.as_str()) {
            let place = ui.max_rect().x_range();
            ui.scroll_to_rect(egui::Rect::from_x_y_ranges(place, top..=ui.cursor().top()), None);
        }
    }
}

fn principle_ui(ui: &mut Ui, shared: &Shared<'_>, principle: &PrincipleShown, asked: &mut Asked) {
    let Some(item) = shared.catalogue.get(&principle.item) else { return };
    let t = theme::tokens(ui);
    ui.add_space(space::S);
    ui.spacing_mut().item_spacing.y = 3.0;
    let title = shared.content.attribute(&item.message, "title");
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(10.0, 4.0);
        heading(ui, Type::PanelBold, 3, title.as_deref().unwrap_or(&principle.item));
        let (icon, tone, words) = if principle.shown.is_empty() {
            (Icon::Open, Tone::Gap, "heed-not-shown")
        } else {
            (Icon::Answered, Tone::Ok, "heed-shown")
        };
        chip(ui, icon, tone, &shared.say(words));
    });
    ui.add(Label::new(Type::Small.rich(shared.catalogue.citation(item, shared.words)).color(t.muted)).wrap());
    let shown: Vec<&Place> = principle.shown.iter().map(|shown| &shown.place).collect();
    if shown.is_empty() {
        let could: Vec<&Place> = principle.could.iter().collect();
        if !could.is_empty() {
            places_ui(ui, shared, "heed-could", &could, asked);
        }
    } else {
        places_ui(ui, shared, "heed-shown-in", &shown, asked);
    }
}

/// Places as links, one beside the other.
fn places_ui(ui: &mut Ui, shared: &Shared<'_>, label: &str, places: &[&Place], asked: &mut Asked) {
    let t = theme::tokens(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
        ui.spacing_mut().interact_size.y = Type::Small.line();
        ui.label(Type::Small.rich(shared.say(label)).color(t.muted));
        for place in places.iter().take(MOST) {
            let words = place.say(shared.catalogue, shared.project, shared.words);
            match way(shared, place) {
                Some((screen, target)) => {
                    if link(ui, Type::Small, &words).clicked() {
                        asked.go(screen, target.as_deref());
                    }
                }
                None => drop(ui.label(Type::Small.rich(words).color(t.text))),
            }
        }
        if places.len() > MOST {
            let words = shared.say_count("heed-more", places.len() - MOST);
            ui.label(Type::Small.rich(words).color(t.muted));
        }
    });
}
