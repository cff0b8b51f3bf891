//! palette

use super::shared::{Asked, Shared};

/// State.
#[derive(Default)]
pub struct PaletteView {}

impl PaletteView {
    /// Opens it.
    pub fn open(_shared: &Shared<'_>, _target: &str) -> Self {
        Self::default()
    }
}

/// Draws it over everything. False: it is to be closed.
pub fn ui(_context: &egui::Context, _shared: &Shared<'_>, _view: &mut PaletteView, _asked: &mut Asked) -> bool {
    false
}
