//! The sheet of an indicator, beside the ladder.

use egui::{Margin, Panel, Ui};

use super::SectionView;
use crate::desk::indicators::{Left, sheet_ui};
use crate::desk::shared::{Asked, Shared};
use crate::desk::theme::{self, measure};

/// Draws the sheet that is open beside the page; on a narrow window in its place, which is told by true.
pub(super) fn beside_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut SectionView, asked: &mut Asked) -> bool {
    let open = view.sheet.as_ref().and_then(|id| shared.project.indicators.iter().find(|i| i.id == *id));
    let Some(indicator) = open else { return false };
    let t = theme::tokens(ui);
    let ground = egui::Frame::new().fill(t.desk).inner_margin(Margin { left: 24, right: 8, top: 14, bottom: 0 });
    let narrow = shared.width < measure::NARROW;
    let left = if narrow {
        ground.show(ui, |ui| sheet_ui(ui, shared, indicator, &mut view.sheet_view, true, asked)).inner
    } else {
        let width = measure::SHEET.min(ui.available_width() * 0.46).round();
        let panel = Panel::right("sheet").frame(ground).exact_size(width).resizable(false);
        panel.show(ui, |ui| sheet_ui(ui, shared, indicator, &mut view.sheet_view, true, asked)).inner
    };
    match left {
        Some(Left::Closed | Left::Removed(_)) => view.sheet = None,
        Some(Left::Copied(id)) => view.sheet = Some(id),
        None => {}
    }
    narrow
}
