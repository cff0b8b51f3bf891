//! workshop

use super::shared::{Asked, Shared};

/// State.
#[derive(Default)]
pub struct WorkshopView {}

impl WorkshopView {
    /// Opens it.
    pub fn open(_shared: &Shared<'_>, _target: &str) -> Self {
        Self::default()
    }
}

/// Draws it over everything. False: it is to be closed.
pub fn ui(_context: &egui::Context, _shared: &Shared<'_>, _view: &mut WorkshopView, _asked: &mut Asked) -> bool {
    false
}
