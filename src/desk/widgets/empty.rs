//! What stands where nothing is yet: a dashed edge, a sign, one line, one sentence, one button.

use egui::{Frame, Label, Margin, Stroke, Ui};

use super::button::Button;
use super::heading::heading;
use super::paint::dashed_frame;
use crate::desk::icon::Icon;
use crate::desk::theme::{self, Type, radius, stroke};

/// An empty place.
#[must_use]
pub struct Empty<'a> {
    icon: Icon,
    line: &'a str,
    sentence: &'a str,
    button: Option<(Icon, &'a str)>,
}

impl<'a> Empty<'a> {
    /// What is not there yet, and what to do.
    pub fn new(icon: Icon, line: &'a str, sentence: &'a str) -> Self {
        Self { icon, line, sentence, button: None }
    }

    /// The button that begins.
    pub fn button(mut self, icon: Icon, words: &'a str) -> Self {
        self.button = Some((icon, words));
        self
    }

    /// Draws it over the whole width. Was the button clicked?
    pub fn show(self, ui: &mut Ui) -> bool {
        let t = theme::tokens(ui);
        let mut clicked = false;
        let shown = Frame::new().inner_margin(Margin { left: 16, right: 16, top: 10, bottom: 16 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.vertical(|ui| {
                let (sign, _) = ui.allocate_exact_size(egui::vec2(22.0, 22.0), egui::Sense::hover());
                self.icon.paint(ui.painter(), sign.center(), 22.0, t.muted);
                ui.add_space(4.0);
                heading(ui, Type::Closed, 3, self.line);
                ui.add(Label::new(Type::Control.rich(self.sentence).color(t.muted)).wrap());
                if let Some((icon, words)) = self.button {
                    ui.add_space(8.0);
                    clicked = Button::second(words).icon(icon).in_tray().show(ui).clicked();
                }
            });
        });
        dashed_frame(ui, shown.response.rect, f32::from(radius::CARD), Stroke::new(stroke::HAIR, t.edge));
        clicked
    }
}
