//! programme

use egui::Ui;

use super::shared::{Asked, Shared};

/// State.
#[derive(Default)]
pub struct ProgrammeView {}

/// Draws it.
pub fn ui(_ui: &mut Ui, _shared: &Shared<'_>, _view: &mut ProgrammeView, _target: Option<&str>, _asked: &mut Asked) {}
