//! The ladders of the sections that apply, one at a time.

use egui::{Frame, Margin, ScrollArea, Ui};

use super::open_sheet;
use crate::catalogue::{Item, Section};
use crate::desk::indicators::rungs::{self, RungsView, Wanted};
use crate::desk::shared::{Asked, Shared};
use crate::desk::widgets::{Select, menu_item};

/// How it is arranged.
#[derive(Default)]
pub(super) struct LaddersView {
    section: Option<String>,
    rungs: RungsView,
}

impl LaddersView {
    /// Shows what a rung or heading offers.
    pub(super) fn go_to(&mut self, category: &Item) {
        self.section = Some(category.section.to_string());
        self.rungs.library = Some(category.id.to_string());
    }
}

/// Draws it.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut LaddersView, asked: &mut Asked) {
    let has = |section: &&Section| shared.catalogue.in_section(section).any(|item| item.rung().is_some());
    let sections: Vec<&Section> = shared.sections().into_iter().filter(has).collect();
    let chosen = view.section.as_deref().and_then(|name| shared.section(name));
    // One may look at the ladder of a section that does not apply: its indicators can be chosen all the same.
    let Some(section) = chosen.or_else(|| sections.first().copied()) else { return };
    let title =
        |section: &Section| format!("{}  {}", section.name, shared.catalogue.section_short(section, shared.content));
    let side = super::super::side(ui);
    ScrollArea::vertical().id_salt(("ladders", &section.name)).auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: side, right: side, top: 10, bottom: 32 }).show(ui, |ui| {
            ui.set_width(ui.available_width().min(900.0));
            ui.spacing_mut().item_spacing.y = 0.0;
            let name = title(section);
            Select::new(&shared.say("indicators-section"), &name).width(420.0).show(ui, |ui| {
                for one in &sections {
                    if menu_item(ui, None, one.name == section.name, &title(one)).clicked() {
                        view.section = Some(one.name.clone());
                        view.rungs.library = None;
                    }
                }
            });
            match rungs::ui(ui, shared, section, None, &mut view.rungs, asked) {
                Some(Wanted::Open(id) | Wanted::Added(id)) => open_sheet(&id, asked),
                None => {}
            }
        });
    });
}
