//! Figures as they come in, and the curves that they make: all indicators in a table or as small curves, and one of
//! them opened beside it with its plot and its figures.

mod cells;
mod correct;
mod curve;
mod figures;
mod grid;
mod made;
mod many;
mod opened;
mod paste;
mod preview;
mod revise;
mod rows;
mod table;

use egui::{Align, Frame, Id, Layout, Margin, Panel, ScrollArea, Stroke, Ui};

use crate::desk::icon::Icon;
use crate::desk::removed::{Removed, removed_ui};
use crate::desk::shared::{Asked, Shared};
use crate::desk::theme::{self, Type, stroke};
use crate::desk::widgets::{Button, Empty, Part, choice};
use crate::project::{Id as EntityId, Indicator};
use cells::Typing;
use made::Made;
pub(super) use made::{flag_parts, flag_text, whole};
use paste::Paste;
use revise::Revise;
use table::Filters;

/// The table stands beside the opened indicator from this width on.
const BESIDE: f32 = 980.0;
/// Its width there.
const LIST: f32 = 356.0;

/// How it is arranged.
#[derive(Default)]
pub struct FollowUpView {
    /// What follows from the project, made once for each of its revisions.
    made: Option<Made>,
    filters: Filters,
    /// Many small curves in place of the table.
    curves: bool,
    /// The indicator that is opened.
    open: Option<EntityId>,
    /// Its row is to come into view.
    reveal: bool,
    /// By what the curve is split, of the one that is opened.
    by: Option<String>,
    plot: curve::PlotView,
    many: many::ManyView,
    /// What is typed in the cells of its figures.
    typing: Typing,
    figures: figures::FiguresView,
    paste: Option<Paste>,
    revise: Option<Revise>,
    /// What was removed last, and the revision in which it is gone.
    removed: Removed,
}

impl FollowUpView {
    fn open(&mut self, id: &EntityId) {
        if self.open.as_ref() == Some(id) {
            return;
        }
        self.open = Some(id.clone());
        self.reveal = true;
        self.by = None;
        self.revise = None;
        // What was pasted for one indicator is not taken for another.
        self.paste = None;
    }
}

/// Today, at the desk.
pub(super) fn today(shared: &Shared<'_>) -> jiff::civil::Date {
    shared.now.to_zoned(shared.zone.clone()).date()
}

/// An indicator of the project.
fn indicator<'a>(shared: &Shared<'a>, id: &EntityId) -> Option<&'a Indicator> {
    shared.project.indicators.iter().find(|one| one.id == *id)
}

/// Draws it.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut FollowUpView, target: Option<&str>, asked: &mut Asked) {
    if shared.project.indicators.is_empty() {
        Frame::new().inner_margin(Margin::symmetric(24, 16)).show(ui, |ui| {
            let (line, sentence) = (shared.say("indicators-none"), shared.say("indicators-none-hint"));
            Empty::new(Icon::Indicator, &line, &sentence).show(ui);
        });
        return;
    }
    if let Some(target) = target {
        if view.filters.take(target) {
            view.open = None;
        } else if let Some(found) = shared.project.indicators.iter().find(|one| one.id.as_str() == target) {
            view.open(&found.id);
        }
    }
    made::prepare(shared, &mut view.made, &mut view.filters);
    let open = view.open.clone().and_then(|id| indicator(shared, &id));
    let Some(open) = open else {
        view.open = None;
        all_ui(ui, shared, view, asked);
        return;
    };
    if ui.available_width() < BESIDE {
        page_ui(ui, |ui| opened::ui(ui, shared, view, open, asked));
        return;
    }
    let t = theme::tokens(ui);
    let frame = Frame::new().inner_margin(Margin { left: 32, right: 14, top: 12, bottom: 8 });
    let list = Panel::left("follow-up-list").frame(frame).resizable(false).show_separator_line(false);
    let shown = list.exact_size(LIST).show(ui, |ui| {
        table::narrow_ui(ui, shared, view, asked);
    });
    let edge = shown.response.rect;
    ui.painter().vline(edge.right(), edge.y_range(), Stroke::new(stroke::HAIR, t.line));
    page_ui(ui, |ui| opened::ui(ui, shared, view, open, asked));
}

/// What scrolls as a whole, within the margins of a page.
fn page_ui(ui: &mut Ui, body: impl FnOnce(&mut Ui)) {
    let side = if ui.available_width() < 700.0 { 16 } else { 24 };
    let width = ui.available_width() - ui.spacing().scroll.allocated_width();
    // Figures of many groups are wider than the page. One area for both ways: what has the keyboard comes into view.
    ScrollArea::both().id_salt("follow-up-page").auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(width);
        Frame::new().inner_margin(Margin { left: side, right: side + 8, top: 12, bottom: 32 }).show(ui, body);
    });
}

/// All indicators: as a table, or as small curves.
fn all_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut FollowUpView, asked: &mut Asked) {
    let side = if ui.available_width() < 700.0 { 16 } else { 32 };
    Frame::new().inner_margin(Margin { left: side, right: side, top: 12, bottom: 8 }).show(ui, |ui| {
        removed_ui(ui, shared, &mut view.removed, asked);
        if view.paste.is_some() {
            ScrollArea::vertical().id_salt("follow-up-paste").auto_shrink(false).show(ui, |ui| {
                paste::ui(ui, shared, view, asked);
            });
            return;
        }
        head_ui(ui, shared, view);
        if view.curves {
            many::ui(ui, shared, view);
        } else {
            table::ui(ui, shared, view, asked);
        }
    });
}

/// Table or curves, filters, and the way to paste the figures of several indicators.
fn head_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut FollowUpView) {
    let low = ui.available_height() < 330.0;
    ui.horizontal_wrapped(|ui| {
        let (table, curves) = (shared.say("follow-table"), shared.say("follow-curves"));
        let parts = [Part::plain(&table), Part::plain(&curves)];
        if let Some(at) = choice(ui, &shared.say("follow-shown-as"), &parts, Some(usize::from(view.curves))) {
            view.curves = at == 1;
        }
        if !low {
            table::filters_ui(ui, shared, view);
        }
        let paste = shared.say("follow-paste");
        let reason = (!shared.may_write).then(|| shared.say("reading-only").into_owned());
        let button = Button::second(&paste).icon(Icon::Copy).unless(reason.as_deref());
        let width = button.width(ui);
        let mut clicked = false;
        if ui.available_width() > width + 8.0 {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| clicked = button.show(ui).clicked());
        } else {
            clicked = button.show(ui).clicked();
        }
        if clicked && shared.may_write {
            view.paste = Some(Paste::new(None, String::new()));
        }
    });
    ui.add_space(4.0);
}

/// The id of something on this page.
fn own_id(what: &str, of: &str) -> Id {
    Id::unique(("follow-up", what, of))
}

/// A text on one line that ends in … where the width does.
fn line(ui: &Ui, style: Type, colour: egui::Color32, text: &str, width: f32) -> std::sync::Arc<egui::Galley> {
    let mut job = egui::text::LayoutJob::default();
    job.append(text.lines().next().unwrap_or_default(), 0.0, style.format(colour));
    job.wrap = egui::text::TextWrapping::truncate_at_width(width);
    ui.painter().layout_job(job)
}
