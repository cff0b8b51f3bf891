//! A notice in its place: soft ground, a rule, a sign, a first word, one sentence, one or two actions.

use egui::accesskit::Live;
use egui::{Frame, Label, Margin, Rect, Ui, vec2};

use super::button::link;
use super::chip::Tone;
use crate::desk::icon::Icon;
use crate::desk::theme::{self, Type, measure, radius, stroke};

/// How much a notice weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weight {
    /// Worth a thought.
    Consider,
    /// A weak point, a caution.
    Weak,
    /// Serious. Read out at once.
    Serious,
}

/// A notice.
#[must_use]
pub struct Notice<'a> {
    weight: Weight,
    icon: Icon,
    first: &'a str,
    sentence: &'a str,
    actions: &'a [&'a str],
}

impl<'a> Notice<'a> {
    /// A notice with its first word ("Consider.") and its sentence.
    pub fn new(weight: Weight, first: &'a str, sentence: &'a str) -> Self {
        let icon = match weight {
            Weight::Consider => Icon::Consider,
            Weight::Weak => Icon::Caution,
            Weight::Serious => Icon::Serious,
        };
        Self { weight, icon, first, sentence, actions: &[] }
    }

    /// Another sign than that of the weight.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = icon;
        self
    }

    /// What can be done about it: one or two.
    pub fn actions(mut self, actions: &'a [&'a str]) -> Self {
        self.actions = actions;
        self
    }

    /// Draws it and returns the action that was asked for.
    pub fn show(self, ui: &mut Ui) -> Option<usize> {
        let t = theme::tokens(ui);
        let tone = match self.weight {
            Weight::Consider => Tone::Accent,
            Weight::Weak => Tone::Gap,
            Weight::Serious => Tone::Bad,
        };
        let (colour, ground) = tone.colours(t);
        let frame = Frame::new()
            .fill(ground)
            .corner_radius(radius::NOTICE)
            .stroke(egui::Stroke::new(stroke::HAIR, t.line))
            .inner_margin(Margin { left: 38, right: 12, top: 5, bottom: 5 });
        let width = ui.available_width().min(measure::NOTICE_GROUND);
        let mut asked = None;
        let shown = frame.show(ui, |ui| {
            ui.set_width(width - 52.0);
            ui.set_max_width((width - 52.0).min(measure::NOTICE));
            // A row is as high as its text, not as a button.
            ui.spacing_mut().interact_size.y = Type::Panel.line();
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
                let mut job = egui::text::LayoutJob::default();
                job.append(self.first, 0.0, Type::PanelBold.format(t.text));
                job.append(self.sentence, if self.first.is_empty() { 0.0 } else { 4.0 }, Type::Panel.format(t.text));
                let text = ui.add(Label::new(job));
                let live = if self.weight == Weight::Serious { Live::Assertive } else { Live::Polite };
                ui.ctx().accesskit_node_builder(text.id, |node| {
                    node.set_live(live);
                    node.set_value(format!("{} {}", self.first, self.sentence).trim());
                });
                for (n, action) in self.actions.iter().enumerate() {
                    if link(ui, Type::Panel, action).clicked() {
                        asked = Some(n);
                    }
                }
            });
        });
        let rect = shown.response.rect;
        let rule = Rect::from_min_size(rect.min, vec2(stroke::RULE, rect.height()));
        ui.painter().rect_filled(rule, 0, colour);
        self.icon.paint(ui.painter(), rect.min + vec2(23.0, 17.0), 18.0, colour);
        asked
    }
}
