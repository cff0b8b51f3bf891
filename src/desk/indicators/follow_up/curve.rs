//! The plot of an indicator: the figure that paper prints, and what the figure under the pointer says.

use egui::{Align2, Rect, Shape, Stroke, StrokeKind, Ui, vec2};

use crate::catalogue::Disaggregation;
use crate::desk::shared::Shared;
use crate::desk::theme::{self, Type, radius, stroke};
use crate::desk::widgets::figure;
use crate::insight::indicators::{Series, series, series_by, set_message};
use crate::note::figure::Figure;
use crate::note::figures::plot::{Dotted, axis_text, dotted, plot};
use crate::project::{Id, Indicator};

/// How near the pointer must come to a figure.
const NEAR: f32 = 22.0;

/// What a plot was made from.
#[derive(Debug, Clone, PartialEq)]
struct Key {
    revision: u64,
    language: String,
    indicator: Id,
    by: Option<String>,
    size: (u32, u32),
}

struct Made {
    key: Key,
    series: Vec<Series>,
    figure: Figure,
    dots: Vec<Dotted>,
}

/// The plot of the indicator that is opened, kept until it changes.
#[derive(Default)]
pub(super) struct PlotView {
    made: Option<Made>,
}

/// What a split is called: a set of ours, a way in which the catalogue splits, or the team's own word.
pub(super) fn set_name(shared: &Shared<'_>, by: &str) -> String {
    if let Some(set) = shared.measures.breakdowns.set(by) {
        return shared.say(&set_message(&set.id)).into_owned();
    }
    match Disaggregation::parse(by) {
        Some(by) => shared.say(&format!("by-{}", by.name())).into_owned(),
        None => by.to_owned(),
    }
}

/// Draws the plot of an indicator, whole or by the groups of a split.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut PlotView, indicator: &Indicator, by: Option<&str>) {
    let low = ui.ctx().content_rect().height() < 480.0;
    // Whole points: what is drawn twice is drawn the same.
    let width = ui.available_width().clamp(260.0, 860.0).floor();
    let height = if low { 190.0 } else { (width * 0.4).clamp(220.0, 300.0).floor() };
    let key = Key {
        revision: shared.revision,
        language: shared.words.language().to_owned(),
        indicator: indicator.id.clone(),
        by: by.map(str::to_owned),
        size: (width as u32, height as u32),
    };
    let made = match &mut view.made {
        Some(made) if made.key == key => made,
        made => {
            let all = match by {
                Some(by) => series_by(&shared.measures.breakdowns, indicator, by),
                None => vec![series(indicator)],
            };
            let title = match by {
                Some(by) => {
                    shared.say_with("follow-plot-by", &[("name", &indicator.name), ("by", &set_name(shared, by))])
                }
                None => indicator.name.clone(),
            };
            let figure = plot(&title, &all, shared.words, (width, height));
            let dots = dotted(&all, shared.words, (width, height));
            made.insert(Made { key, series: all, figure, dots })
        }
    };
    let shown = figure(ui, &made.figure, 1.0, None);
    let rect = shown.response.rect;
    let Some(pointer) = shown.response.hover_pos() else { return };
    let place = |dot: &Dotted| rect.min + vec2(dot.at.x, dot.at.y);
    let nearest =
        made.dots.iter().min_by(|a, b| place(a).distance_sq(pointer).total_cmp(&place(b).distance_sq(pointer)));
    if let Some(dot) = nearest.filter(|dot| place(dot).distance(pointer) < NEAR) {
        said_ui(ui, shared, &made.series, *dot, rect);
    }
}

/// What a figure says: its group where there are several, its day, its value.
pub(super) fn point_text(shared: &Shared<'_>, all: &[Series], dot: Dotted) -> Option<String> {
    let one = all.get(dot.series)?;
    let it = one.dots.get(dot.dot)?;
    let value = axis_text(one, it.value?, shared.words);
    let day = shared.day(it.date);
    let mut text = match all {
        [_] => shared.say_with("follow-point", &[("date", &day), ("value", &value)]),
        _ => shared.say_with("follow-point-of", &[("name", &one.name), ("date", &day), ("value", &value)]),
    };
    if it.corrected {
        text = shared.say_with("follow-point-corrected", &[("point", &text)]);
    }
    Some(text)
}

/// A ring around the figure under the pointer, and what it says beside it.
fn said_ui(ui: &Ui, shared: &Shared<'_>, all: &[Series], dot: Dotted, within: Rect) {
    let Some(text) = point_text(shared, all, dot) else { return };
    let t = theme::tokens(ui);
    let at = within.min + vec2(dot.at.x, dot.at.y);
    let ring = Stroke::new(stroke::CHOSEN, t.accent);
    ui.painter().add(Shape::circle_stroke(at, 7.0, ring));
    let galley = ui.painter().layout_no_wrap(text, Type::Control.font(), t.text);
    let size = galley.size() + vec2(16.0, 8.0);
    // Above the figure, and within the plot.
    let above = Align2::CENTER_BOTTOM.anchor_size(at - vec2(0.0, 12.0), size);
    let below = Align2::CENTER_TOP.anchor_size(at + vec2(0.0, 12.0), size);
    let mut place = if above.top() < within.top() { below } else { above };
    let shift = (within.left() - place.left()).max(0.0) - (place.right() - within.right()).max(0.0);
    place = place.translate(vec2(shift, 0.0));
    let border = Stroke::new(stroke::HAIR, t.edge);
    ui.painter().rect(place, radius::CHIP, t.card, border, StrokeKind::Inside);
    ui.painter().galley(place.min + vec2(8.0, 4.0), galley, t.text);
}
