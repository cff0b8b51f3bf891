//! Indicators side by side: what they have in common is quiet, what tells them apart stands out.

use egui::{Frame, Label, Margin, ScrollArea, Stroke, Ui, vec2};

use super::{open_sheet, sheet_of, take};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Shared};
use crate::desk::theme::{self, Type, stroke};
use crate::desk::widgets::{Button, heading, icon_button};
use crate::insight::indicators::Library;

/// Narrower than this, a column cannot be read.
const LEAST: f32 = 220.0;
/// Width of the labels.
const LABELS: f32 = 120.0;
const GAP: f32 = 20.0;

/// What was asked of the comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Back to the table.
    Close,
    /// Without this indicator.
    Without(String),
}

/// Draws it.
pub(super) fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    library: &Library,
    ids: &[&str],
    asked: &mut Asked,
) -> Option<Wanted> {
    let mut wanted = None;
    let side = super::super::side(ui);
    Frame::new().inner_margin(Margin { left: side, right: side, top: 8, bottom: 0 }).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            if Button::quiet(&shared.say("indicators-back")).icon(Icon::CaretLeft).in_tray().show(ui).clicked() {
                wanted = Some(Wanted::Close);
            }
            let t = theme::tokens(ui);
            ui.add(Label::new(Type::Small.rich(shared.say("indicators-compare-hint")).color(t.muted)).wrap());
        });
        let count = ids.len() as f32;
        let width = ((ui.available_width() - 16.0 - LABELS - GAP * count) / count).max(LEAST);
        ScrollArea::both().id_salt("compare").auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(GAP, 0.0);
            let answer = heads_ui(ui, shared, ids, width, asked);
            wanted = wanted.take().or(answer);
            lines_ui(ui, shared, library, ids, width);
            ui.add_space(24.0);
        });
    });
    wanted
}

/// Above each column what can be done with its indicator.
fn heads_ui(ui: &mut Ui, shared: &Shared<'_>, ids: &[&str], width: f32, asked: &mut Asked) -> Option<Wanted> {
    let mut wanted = None;
    ui.horizontal_top(|ui| {
        ui.allocate_space(vec2(LABELS, 36.0));
        for id in ids {
            let Some(item) = shared.catalogue.get(id) else { continue };
            let code = format!("{}.{}", item.section, item.label.as_deref().unwrap_or_default());
            ui.allocate_ui(vec2(width, 36.0), |ui| {
                ui.set_min_width(width);
                ui.spacing_mut().item_spacing.x = 6.0;
                ui.horizontal(|ui| {
                    heading(ui, Type::Row, 2, &code);
                    let (button, name) = match sheet_of(shared, id) {
                        Some(_) => (Icon::GoTo, "indicators-to-sheet"),
                        None => (Icon::Add, "indicators-take"),
                    };
                    let words = shared.say(name);
                    let reason = (!shared.may_write).then(|| shared.say("reading-only").into_owned());
                    let shown = Button::second(&words).icon(button).in_tray().unless(reason.as_deref()).show(ui);
                    ui.ctx().accesskit_node_builder(shown.id, |node| node.set_label(format!("{words} {code}")));
                    if shown.clicked() {
                        match sheet_of(shared, id) {
                            Some(sheet) => open_sheet(sheet, asked),
                            None if shared.may_write => take(shared, item, None, asked),
                            None => {}
                        }
                    }
                    let name = shared.say_with("indicators-without", &[("code", &code)]);
                    if icon_button(ui, Icon::Close, &name).clicked() {
                        wanted = Some(Wanted::Without((*id).to_owned()));
                    }
                });
            });
        }
    });
    wanted
}

fn lines_ui(ui: &mut Ui, shared: &Shared<'_>, library: &Library, ids: &[&str], width: f32) {
    let t = theme::tokens(ui);
    for line in library.compare(shared.catalogue, shared.content, ids) {
        let shown = Frame::NONE.inner_margin(Margin::symmetric(0, 8)).show(ui, |ui| {
            ui.horizontal_top(|ui| {
                let column = |ui: &mut Ui, width: f32, words: egui::RichText| {
                    ui.allocate_ui(vec2(width, 0.0), |ui| {
                        ui.set_width(width);
                        ui.add(Label::new(words).wrap());
                    });
                };
                let label = shared.say(line.label);
                let colour = if line.differ { t.text } else { t.muted };
                column(ui, LABELS, Type::Label.rich(label).color(colour));
                for text in &line.texts {
                    let text = if text.is_empty() { "–" } else { text };
                    column(ui, width, Type::Control.rich(text).color(colour));
                }
            });
        });
        let rect = shown.response.rect;
        ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(stroke::HAIR, t.line));
    }
}
