//! keys

use super::shared::Shared;

/// Draws the list of keys over everything. False: it is to be closed.
pub fn ui(_context: &egui::Context, _shared: &Shared<'_>) -> bool {
    false
}
