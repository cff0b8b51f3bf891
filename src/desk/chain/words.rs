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

/// The team's words as they are; the words that tie them together stand out.
fn stressed(text: &str, colour: egui::Color32) -> egui::text::LayoutJob {
    let mut job = egui::text::LayoutJob::default();
    let (mut depth, mut from) = (0_usize, 0);
    for (at, letter) in text.char_indices() {
        let (opens, closes) = (matches!(letter, '“' | '«'), matches!(letter, '”' | '»'));
        if opens && depth == 0 {
            job.append(&text[from..at], 0.0, Type::ReadingBold.format(colour));
            from = at;
        }
        depth = if opens { depth + 1 } else { depth.saturating_sub(usize::from(closes)) };
        if closes && depth == 0 {
            let end = at + letter.len_utf8();
            job.append(&text[from..end], 0.0, Type::Reading.format(colour));
            from = end;
        }
    }
    // A sentence without quotations is read as it is.
    let rest = if from == 0 || depth > 0 { Type::Reading } else { Type::ReadingBold };
    job.append(&text[from..], 0.0, rest.format(colour));
    job
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
                ui.add(Label::new(stressed(&sentence.text, t.text)).wrap().selectable(false));
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts of a sentence, those that stand out in square brackets.
    fn shown(text: &str) -> String {
        let job = stressed(text, egui::Color32::BLACK);
        let bold = Type::ReadingBold.format(egui::Color32::BLACK).font_id;
        let part = |section: &egui::text::LayoutSection| {
            let words = &job.text[section.byte_range.start.0..section.byte_range.end.0];
            if section.format.font_id == bold { format!("[{words}]") } else { words.to_owned() }
        };
        job.sections.iter().map(part).collect()
    }

    #[test]
    fn the_words_that_tie_statements_together_stand_out() {
        assert_eq!(shown("If “A”, then “B ‘c’”."), "[If ]“A”[, then ]“B ‘c’”[.]");
        assert_eq!(shown("Si « A “x” b », alors « C »."), "[Si ]« A “x” b »[, alors ]« C »[.]");
        assert_eq!(shown("Nothing is said."), "Nothing is said.");
    }
}
