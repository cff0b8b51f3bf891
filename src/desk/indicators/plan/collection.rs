//! How data are collected: one entry for each survey, register or interview, with all the indicators that it serves.

use egui::{Frame, Label, Margin, ScrollArea, Stroke, Ui, vec2};
use jiff::civil::Date;

use crate::desk::indicators::Tab;
use crate::desk::shared::{Asked, Screen, Shared};
use crate::desk::theme::{self, Type, stroke};
use crate::desk::widgets::{heading, link};
use crate::insight::indicators::{Instrument, collection};
use crate::project::{Budget, Id};
use crate::wording::Amount;

/// From this width on, what is asked and what it takes stand side by side.
const BESIDE: f32 = 640.0;

/// What was made for a revision of the project and a day.
#[derive(Default)]
pub(super) struct CollectionView {
    made: Option<((u64, Date), Vec<Instrument>)>,
}

/// Draws it.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut CollectionView, asked: &mut Asked) {
    let today = shared.now.to_zoned(shared.zone.clone()).date();
    let key = (shared.revision, today);
    if view.made.as_ref().is_none_or(|(of, _)| *of != key) {
        let made = collection(shared.catalogue, &shared.measures.cadences, shared.project, today);
        view.made = Some((key, made));
    }
    let Some((_, instruments)) = &view.made else { return };
    let side = super::super::side(ui);
    ScrollArea::vertical().id_salt("collection").auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: side, right: side, top: 8, bottom: 32 }).show(ui, |ui| {
            ui.set_width(ui.available_width().min(1000.0));
            ui.spacing_mut().item_spacing.y = 0.0;
            let t = theme::tokens(ui);
            ui.add(Label::new(Type::Small.rich(shared.say("indicators-collection-lead")).color(t.muted)).wrap());
            ui.add_space(8.0);
            for instrument in instruments {
                instrument_ui(ui, shared, instrument, asked);
            }
            total_ui(ui, shared, instruments);
        });
    });
}

fn money(shared: &Shared<'_>, costs: &[Budget]) -> String {
    let sums = costs.iter().map(|c| shared.words.money(Amount { value: c.amount, currency: &c.currency }));
    sums.collect::<Vec<_>>().join(" + ")
}

fn instrument_ui(ui: &mut Ui, shared: &Shared<'_>, instrument: &Instrument, asked: &mut Asked) {
    let shown = Frame::NONE.inner_margin(Margin::symmetric(0, 12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let whole = ui.available_width();
        let beside = whole >= BESIDE;
        let layout = if beside {
            egui::Layout::left_to_right(egui::Align::TOP)
        } else {
            egui::Layout::top_down(egui::Align::LEFT)
        };
        ui.with_layout(layout, |ui| {
            ui.spacing_mut().item_spacing = vec2(28.0, 6.0);
            let left = if beside { (whole * 0.58).floor() } else { whole };
            ui.vertical(|ui| {
                ui.set_width(left);
                ui.spacing_mut().item_spacing.y = 4.0;
                what_ui(ui, shared, instrument, asked);
            });
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 6.0;
                takes_ui(ui, shared, instrument);
            });
        });
    });
    let rect = shown.response.rect;
    let t = theme::tokens(ui);
    ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(stroke::HAIR, t.line));
}

/// How data are collected, and what for.
fn what_ui(ui: &mut Ui, shared: &Shared<'_>, instrument: &Instrument, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let tools = instrument.tools.join(" · ");
    let unsaid = shared.say("indicators-no-method");
    let (first, more) = match (instrument.method.trim(), tools.as_str()) {
        ("", "") => (&*unsaid, ""),
        ("", tools) => (tools, ""),
        (method, tools) => (method, tools),
    };
    let mut lines = first.lines();
    heading(ui, Type::Row, 2, lines.next().unwrap_or_default());
    let rest: Vec<&str> = lines.collect();
    if !rest.is_empty() {
        ui.add(Label::new(Type::Small.rich(rest.join("\n")).color(t.muted)).wrap());
    }
    if !more.is_empty() {
        ui.add(Label::new(Type::Small.rich(more).color(t.muted)).wrap());
    }
    for id in &instrument.indicators {
        serves_ui(ui, shared, id, asked);
    }
}

fn serves_ui(ui: &mut Ui, shared: &Shared<'_>, id: &Id, asked: &mut Asked) {
    let Some(indicator) = shared.project.indicators.iter().find(|one| one.id == *id) else { return };
    let t = theme::tokens(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let untitled = shared.say("sheet-untitled");
        let code = if indicator.code.is_empty() { "–" } else { &indicator.code };
        let name = if indicator.name.trim().is_empty() { &*untitled } else { &indicator.name };
        let shown = link(ui, Type::Control, code);
        ui.ctx().accesskit_node_builder(shown.id, |node| node.set_label(format!("{code} {name}")));
        if shown.clicked() {
            asked.go(Screen::Indicators, Some(&Tab::Plan.place(id.as_str())));
        }
        ui.add(Label::new(Type::Control.rich(name).color(t.text)).wrap());
    });
}

/// Who, when, from where, at what cost.
fn takes_ui(ui: &mut Ui, shared: &Shared<'_>, instrument: &Instrument) {
    const NEXT: usize = 3;
    let days: Vec<String> = instrument.next.iter().take(NEXT).map(|day| shared.day(*day)).collect();
    let mut next = days.join(" · ");
    if instrument.next.len() > NEXT {
        let more = instrument.next.len() - NEXT;
        next = format!("{next} {}", shared.say_count("indicators-more-days", more));
    }
    let rows = [
        [
            ("sheet-responsible", instrument.responsible.join(" · ")),
            ("sheet-field-frequency", instrument.frequencies.join(" · ")),
        ],
        [("plan-next", next), ("", String::new())],
        [("sheet-source", instrument.sources.join(" · ")), ("sheet-field-cost", money(shared, &instrument.costs))],
    ];
    let half = ((ui.available_width() - 16.0) / 2.0).floor();
    for [left, right] in rows {
        if right.0.is_empty() {
            told_ui(ui, shared, left.0, &left.1);
            continue;
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            for (label, text) in [left, right] {
                ui.vertical(|ui| {
                    ui.set_width(half);
                    told_ui(ui, shared, label, &text);
                });
            }
        });
    }
}

/// A small label over what is said; what is always wanted is said to be missing.
fn told_ui(ui: &mut Ui, shared: &Shared<'_>, label: &str, text: &str) {
    let t = theme::tokens(ui);
    let said = !text.trim().is_empty();
    if !said && label == "plan-next" {
        return;
    }
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add(Label::new(Type::Small.rich(shared.say(label)).color(t.muted)).wrap());
        let unsaid = shared.say("sheet-not-said");
        let (text, colour) = if said { (text, t.text) } else { (&*unsaid, t.gap) };
        ui.add(Label::new(Type::Control.rich(text).color(colour)).wrap());
    });
}

/// What it costs in all, by currency; one survey for several indicators counts once.
fn total_ui(ui: &mut Ui, shared: &Shared<'_>, instruments: &[Instrument]) {
    let mut sums: Vec<Budget> = Vec::new();
    for cost in instruments.iter().flat_map(|one| &one.costs) {
        match sums.iter_mut().find(|sum| sum.currency == cost.currency) {
            Some(sum) => sum.amount += cost.amount,
            None => sums.push(cost.clone()),
        }
    }
    let t = theme::tokens(ui);
    let line = ui.available_rect_before_wrap();
    ui.painter().hline(line.x_range(), line.top(), Stroke::new(stroke::HAIR, t.edge));
    ui.add_space(10.0);
    if !sums.is_empty() {
        let words = shared.say_with("indicators-cost-sum", &[("sum", &money(shared, &sums))]);
        ui.add(Label::new(Type::Chosen.rich(words).color(t.text)).wrap());
    }
    let unknown = instruments.iter().filter(|one| one.costs.is_empty()).count();
    if unknown > 0 {
        let words = shared.say_count("indicators-cost-unknown", unknown);
        ui.add(Label::new(Type::Small.rich(words).color(t.muted)).wrap());
    }
}
