//! browse

use egui::Ui;

use super::shared::{Asked, Shared};

/// State.
#[derive(Default)]
pub struct BrowseView {}

/// Draws it.
pub fn ui(_ui: &mut Ui, _shared: &Shared<'_>, _view: &mut BrowseView, _target: Option<&str>, _asked: &mut Asked) {}
