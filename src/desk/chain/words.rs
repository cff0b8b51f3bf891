//! The chain in words, beside the drawing: if, then, because. A sentence chooses what it reads.

use egui::{Align, Frame, Label, Layout, Margin, Role, ScrollArea, Sense, Ui};

use super::{ChainView, Chosen, Made};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type, radius};
use crate::desk::widgets::{Button, focus_ring, heading};
use crate::insight::{LinkState, Sentence};

/// Draws it.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ChainView, made: &Made, asked: &mut Asked) {
    head_ui(ui, shared, made, asked);
    ScrollArea::vertical().id_salt("chain-words").auto_shrink(false).show(ui, |ui| {
        sentences_ui(ui, shared, view, made);
    });
}

/// Its name, and the way to take it elsewhere.
pub(super) fn head_ui(ui: &mut Ui, shared: &Shared<'_>, made: &Made, asked: &mut Asked) {
    ui.horizontal(|ui| {
        heading(ui, Type::Chosen, 2, &shared.say("chain-words"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let words = shared.say("chain-copy");
            if Button::quiet(&words).icon(Icon::Copy).in_tray().show(ui).clicked() {
                let text: Vec<&str> = made.reading.iter().map(|sentence| sentence.text.as_str()).collect();
                asked.request(Request::Copy(text.join("\n\n")));
            }
        });
    });
}

/// One sentence below the other.
pub(super) fn sentences_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ChainView, made: &Made) {
    ui.spacing_mut().item_spacing.y = 2.0;
    for (at, sentence) in made.reading.iter().enumerate() {
        let means = choice(made, sentence);
        let chosen = means.is_some() && means == view.chosen;
        if sentence_ui(ui, shared, at, sentence, chosen) {
            view.chosen = means;
        }
    }
}

/// What a sentence is about: its link, or the place that it leads to.
fn choice(made: &Made, sentence: &Sentence) -> Option<Chosen> {
    let link = sentence.steps.iter().find_map(|step| made.chain.steps.get(*step)?.id.clone());
    match link {
        Some(link) => Some(Chosen::Link(link)),
        None => made.chain.nodes.get(sentence.node).map(|node| Chosen::Node(node.key.clone())),
    }
}

fn sentence_ui(ui: &mut Ui, shared: &Shared<'_>, at: usize, sentence: &Sentence, chosen: bool) -> bool {
    let t = theme::tokens(ui);
    let (sign, ground) = match sentence.state {
        LinkState::Whole => (None, None),
        LinkState::Waiting => (Some((Icon::Missing, t.gap)), Some(t.gap_soft)),
        LinkState::Broken => (Some((Icon::Broken, t.bad)), Some(t.bad_soft)),
    };
    let fill = if chosen { Some(t.accent_soft) } else { ground };
    let frame = Frame::new()
        .fill(fill.unwrap_or(egui::Color32::TRANSPARENT))
        .corner_radius(radius::CARD)
        .inner_margin(Margin { left: 8, right: 8, top: 6, bottom: 6 });
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            if let Some((icon, colour)) = sign {
                ui.label(icon.text(18.0).color(colour));
            }
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                ui.add(Label::new(Type::Panel.rich(&sentence.text)).wrap().selectable(false));
            });
        });
    });
    let rect = shown.response.rect;
    let response = ui.interact(rect, ui.scope_id().with(("sentence", at)), Sense::click());
    let name = match sentence.state {
        LinkState::Whole => sentence.text.clone(),
        LinkState::Waiting => format!("{}: {}", shared.say("figure-waiting"), sentence.text),
        LinkState::Broken => format!("{}: {}", shared.say("figure-broken"), sentence.text),
    };
    response.widget_info(|| egui::WidgetInfo::selected(Role::Button, true, chosen, &name));
    focus_ring(ui, &response, radius::CARD);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}
