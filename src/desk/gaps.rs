//! gaps

use egui::Ui;

use super::shared::{Asked, Shared};

/// State.
#[derive(Default)]
pub struct GapsView {}

/// Draws it.
pub fn ui(_ui: &mut Ui, _shared: &Shared<'_>, _view: &mut GapsView, _target: Option<&str>, _asked: &mut Asked) {}

/// How many rows the table has that still ask for something.
pub fn count(_shared: &Shared<'_>) -> usize {
    0
}
