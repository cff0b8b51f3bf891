//! What an evaluator finds in the plan, and the questions of an evaluation.

use egui::{Frame, Margin, Ui};

use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Shared};
use crate::desk::widgets::Empty;

/// How it is arranged.
#[derive(Default)]
pub struct EvaluateView {}

/// Draws it.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, _view: &mut EvaluateView, _target: Option<&str>, _asked: &mut Asked) {
    Frame::new().inner_margin(Margin::symmetric(24, 16)).show(ui, |ui| {
        let (line, sentence) = (shared.say("indicators-none"), shared.say("indicators-none-hint"));
        Empty::new(Icon::Indicator, &line, &sentence).show(ui);
    });
}
