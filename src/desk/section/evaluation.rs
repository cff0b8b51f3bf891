//! What could show a result: the rungs or headings of a section, what each cannot show, and the indicators chosen.

use egui::Ui;

use super::SectionView;
use crate::catalogue::Section;
use crate::desk::indicators::{RungsView, Wanted, rungs_ui};
use crate::desk::shared::{Asked, Shared};

/// Draws it.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, section: &Section, view: &mut SectionView, asked: &mut Asked) {
    let mut rungs = RungsView { library: view.library.take(), target: view.target.take(), marked: view.marked.clone() };
    match rungs_ui(ui, shared, section, view.sheet.as_ref(), &mut rungs, asked) {
        Some(Wanted::Open(id)) => view.sheet = (view.sheet.as_ref() != Some(&id)).then_some(id),
        Some(Wanted::Added(id)) => view.sheet = Some(id),
        None => {}
    }
    (view.library, view.target) = (rungs.library, rungs.target);
}
