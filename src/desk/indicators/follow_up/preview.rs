//! How a pasted grid is understood: its columns, each figure with what is doubtful about it, and the lines of which
//! nothing can be taken.

use egui::{Label, Rect, Sense, Stroke, Ui, vec2};

use super::figures::below_ui;
use super::rows::Below;
use super::{indicator, line};
use crate::desk::icon::Icon;
use crate::desk::shared::Shared;
use crate::desk::theme::{self, Type, stroke};
use crate::desk::widgets::{Tone, chip, heading, tick};
use crate::insight::indicators::{Column, Grid, Proposed, print, short};

/// Draws it; people may leave out what they do not want.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, grid: &mut Grid, several: bool, heights: &mut Vec<f32>) {
    columns_ui(ui, shared, grid);
    heights.resize(grid.proposed.len(), 0.0);
    if grid.proposed.is_empty() {
        let t = theme::tokens(ui);
        ui.add(Label::new(Type::Control.rich(shared.say("follow-paste-none")).color(t.muted)).wrap());
    } else {
        heading(ui, Type::Label, 3, &shared.say_count("follow-paste-understood", grid.proposed.len()));
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (proposed, height) in grid.proposed.iter_mut().zip(heights.iter_mut()) {
                row_ui(ui, shared, proposed, several, height);
            }
        });
    }
    if !grid.left.is_empty() {
        ui.add_space(4.0);
        heading(ui, Type::Label, 3, &shared.say_count("follow-paste-left", grid.left.len()));
        for (nth, doubt) in &grid.left {
            let why = doubt.say(shared.words);
            let text = shared.say_with("follow-line", &[("line", &shared.words.count(*nth)), ("text", &why)]);
            below_ui(ui, &Below { icon: Icon::Caution, tone: Tone::Gap, text });
        }
    }
}

/// What each column is taken for.
fn columns_ui(ui: &mut Ui, shared: &Shared<'_>, grid: &Grid) {
    heading(ui, Type::Label, 3, &shared.say("follow-paste-columns"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
        for (nth, (column, head)) in grid.columns.iter().enumerate() {
            let head = match head.trim() {
                "" => shared.say_with("follow-column-nth", &[("nth", &shared.words.count(nth + 1))]),
                head => shared.say_with("follow-column-head", &[("head", head)]),
            };
            let taken = match column {
                Column::Date => shared.say("measure-head-date").into_owned(),
                Column::Value(id) => match indicator(shared, id) {
                    Some(one) if !one.code.is_empty() => shared.say_with("follow-column-value", &[("code", &one.code)]),
                    _ => shared.say("measure-head-value").into_owned(),
                },
                Column::Numerator => shared.say("follow-head-numerator").into_owned(),
                Column::Denominator => shared.say("follow-head-denominator").into_owned(),
                Column::Group(by, group) => {
                    let by = super::curve::set_name(shared, by);
                    shared.say_with("follow-column-group", &[("by", &by), ("group", group)])
                }
                Column::Source => shared.say("measure-head-source").into_owned(),
                Column::Remark => shared.say("measure-head-remark").into_owned(),
                Column::Indicator => shared.say("measure-head-indicator").into_owned(),
                Column::Ignored => shared.say("follow-column-ignored").into_owned(),
            };
            let words = shared.say_with("follow-column", &[("head", &head), ("taken", &taken)]);
            let (icon, tone) = match column {
                Column::Ignored => (Icon::NotRelevant, Tone::Muted),
                _ => (Icon::Saved, Tone::Accent),
            };
            chip(ui, icon, tone, &words);
        }
    });
}

/// A figure: whether it is taken, its line, day, value, groups, and what is doubtful.
fn row_ui(ui: &mut Ui, shared: &Shared<'_>, proposed: &mut Proposed, several: bool, height: &mut f32) {
    let Some(of) = indicator(shared, &proposed.indicator) else { return };
    let place = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), *height));
    if *height > 0.0 && !ui.clip_rect().expand(60.0).intersects(place) {
        ui.allocate_space(place.size());
        return;
    }
    let t = theme::tokens(ui);
    let top = ui.cursor().top();
    ui.add_space(3.0);
    let value = print(of, proposed.measurement.value.as_ref(), shared.words);
    let day = shared.day(proposed.measurement.date);
    let mut words = shared.say_with("follow-value-on", &[("value", &value), ("date", &day)]);
    if several {
        words = shared.say_with("sheet-labelled", &[("label", &of.code), ("text", &words)]);
    }
    let nth = shared.words.count(proposed.line);
    let words = shared.say_with("follow-line", &[("line", &nth), ("text", &words)]);
    ui.horizontal(|ui| {
        tick(ui, &mut proposed.take, &words);
        let m = &proposed.measurement;
        let parts = m.parts.iter().map(|part| {
            let value = short(of, Some(&part.value), shared.words);
            shared.say_with("sheet-labelled", &[("label", part.group.trim()), ("text", &value)])
        });
        let beside: Vec<String> =
            parts.chain([&m.source, &m.remark].into_iter().filter(|text| !text.trim().is_empty()).cloned()).collect();
        let room = ui.available_width() - 8.0;
        if !beside.is_empty() && room > 60.0 {
            let all = beside.join(" · ");
            let galley = line(ui, Type::Small, t.muted, &all, room);
            let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
            ui.painter().galley(rect.min, galley, t.muted);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &all));
            response.on_hover_text(all.clone());
        }
    });
    if !proposed.doubts.is_empty() {
        egui::Frame::NONE.inner_margin(egui::Margin { left: 28, right: 8, top: 3, bottom: 2 }).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            for doubt in &proposed.doubts {
                below_ui(ui, &Below::doubt(shared, doubt));
            }
        });
    }
    ui.add_space(3.0);
    let bottom = ui.cursor().top();
    ui.painter().hline(place.x_range(), bottom - 0.5, Stroke::new(stroke::HAIR, t.line));
    *height = bottom - top;
}
