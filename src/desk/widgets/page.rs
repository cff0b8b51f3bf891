//! A page of one column, in the middle of the window, that scrolls.

use egui::{Frame, Margin, ScrollArea, Ui};

/// The column is no wider than this.
const WIDTH: f32 = 820.0;

/// Draws a page; `id` tells its place in the scroll from those of other pages.
pub fn page(ui: &mut Ui, id: &str, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, |ui| {
        let margin = if ui.available_width() < 700.0 { 16 } else { 32 };
        Frame::new().inner_margin(Margin { left: margin, right: margin, top: 20, bottom: 64 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let column = ui.available_width().min(WIDTH);
            ui.horizontal_top(|ui| {
                ui.add_space(((ui.available_width() - column) / 2.0).max(0.0));
                ui.vertical(|ui| {
                    ui.set_width(column);
                    content(ui);
                });
            });
        });
    });
}
