//! section

use egui::Ui;

use super::shared::{Asked, Shared};
use crate::catalogue::Section;

/// State.
#[derive(Default)]
pub struct SectionView {}

/// Draws it.
pub fn ui(
    _ui: &mut Ui,
    _shared: &Shared<'_>,
    _section: &Section,
    _view: &mut SectionView,
    _focus: Option<&str>,
    _target: Option<&str>,
    _asked: &mut Asked,
) {
}
