//! knowledge

use egui::Ui;

use super::shared::{Asked, Shared};

/// State.
#[derive(Default)]
pub struct KnowledgeView {
    /// Over a narrow window: is it open over the lower half?
    pub open_below: bool,
}

/// Draws the bar at the foot of a narrow window, which opens and closes the panel.
pub fn bar_ui(_ui: &mut Ui, _shared: &Shared<'_>, _question: &str, _view: &mut KnowledgeView) {}

/// Draws what stands beside a question.
pub fn ui(_ui: &mut Ui, _shared: &Shared<'_>, _question: &str, _view: &mut KnowledgeView, _asked: &mut Asked) {}
