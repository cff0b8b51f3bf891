//! Several indicators as small curves, each on a scale of its own: a page of them, or those of one section.

use egui::{Align, Frame, Label, Layout, ScrollArea, Ui, vec2};

use super::made::trend_parts;
use super::{FollowUpView, indicator, line};
use crate::desk::shared::Shared;
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{Tone, figure, link, sign};
use crate::insight::indicators::{MEASURED, Trend, has_magnitude, series};
use crate::note::figure::Figure;
use crate::note::figures::plot::plot;
use crate::project::Id;

/// The least width of a curve, and the height of one with its name and what stands below it.
const LEAST: f32 = 330.0;
const HEIGHT: f32 = 250.0;
const PLOT: f32 = 172.0;
const GAP: f32 = 32.0;

/// Small curves, made once for each revision and width.
#[derive(Default)]
pub(super) struct ManyView {
    made: Option<(u64, String, u32)>,
    plots: Vec<(Id, Figure)>,
}

/// Draws them.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut FollowUpView) {
    let t = theme::tokens(ui);
    ui.add(Label::new(Type::Small.rich(shared.say(MEASURED)).color(t.muted)).wrap());
    ui.add_space(4.0);
    let Some(made) = &view.made else { return };
    // Texts and documents have no curve: the table shows them.
    let shown: Vec<usize> =
        made.order.iter().copied().filter(|at| has_magnitude(made.overview.stands[*at].series.kind)).collect();
    if shown.is_empty() {
        ui.add(Label::new(Type::Control.rich(shared.say("follow-no-curve")).color(t.muted)).wrap());
        return;
    }
    let full = ui.available_width() - ui.spacing().scroll.allocated_width() - 8.0;
    let columns = ((full + GAP) / (LEAST + GAP)).floor().max(1.0) as usize;
    let each = ((full - GAP * (columns as f32 - 1.0)) / columns as f32).floor();
    let key = (shared.revision, shared.words.language().to_owned(), each as u32);
    if view.many.made.as_ref() != Some(&key) {
        view.many.plots.clear();
        view.many.made = Some(key);
    }
    let rows = shown.len().div_ceil(columns);
    let mut open = None;
    let area = ScrollArea::vertical().id_salt("follow-up-curves").auto_shrink(false);
    area.show_rows(ui, HEIGHT, rows, |ui, range| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for nth in range {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                for at in shown.iter().skip(nth * columns).take(columns) {
                    let row = &made.rows[*at];
                    let plots = &mut view.many.plots;
                    let place = plots.iter().position(|(id, _)| *id == row.id).unwrap_or_else(|| {
                        let one = indicator(shared, &row.id).map(series).into_iter().collect::<Vec<_>>();
                        plots.push((row.id.clone(), plot(&row.name, &one, shared.words, (each, PLOT))));
                        plots.len() - 1
                    });
                    let drawn = &plots[place].1;
                    ui.allocate_ui_with_layout(vec2(each, HEIGHT - 8.0), Layout::top_down(Align::Min), |ui| {
                        ui.set_width(each);
                        ui.spacing_mut().item_spacing.y = 4.0;
                        if small_ui(ui, shared, row, drawn) {
                            open = Some(row.id.clone());
                        }
                    });
                }
            });
        }
    });
    if let Some(id) = open {
        view.open(&id);
    }
}

/// One curve with its name, which opens it, and where it is going.
fn small_ui(ui: &mut Ui, shared: &Shared<'_>, row: &super::made::Row, drawn: &Figure) -> bool {
    let t = theme::tokens(ui);
    let name = format!("{} {}", row.code, row.name);
    let short = line(ui, Type::Chosen, t.accent, name.trim(), ui.available_width() - 4.0);
    let cut =
        if short.elided { shortened(name.trim(), short.rows.first().map_or(0, |r| r.glyphs.len())) } else { name };
    let clicked = link(ui, Type::Chosen, cut.trim()).clicked();
    figure(ui, drawn, 1.0, None);
    Frame::NONE.show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 5.0;
            ui.spacing_mut().interact_size.y = 18.0;
            let small = |ui: &mut Ui, words: &str, colour| {
                ui.add(Label::new(Type::Small.rich(words).color(colour)).truncate().selectable(false));
            };
            if row.trend != Trend::Unknown {
                let (icon, tone, words) = trend_parts(shared, row.trend, row.rises);
                let colour = if tone == Tone::Muted { t.muted } else { tone.colours(t).0 };
                sign(ui, icon, 14.0, colour);
                small(ui, &words, colour);
            }
            if row.has_distance {
                small(ui, "·", t.muted);
                small(ui, &row.distance, t.muted);
            }
        });
    });
    clicked
}

/// The first letters of a name, so many as were seen to fit.
fn shortened(name: &str, letters: usize) -> String {
    let cut: String = name.chars().take(letters.saturating_sub(2)).collect();
    format!("{}…", cut.trim_end())
}
