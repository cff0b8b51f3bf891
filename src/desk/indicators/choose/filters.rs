//! What holds rows of the library back.

use egui::{Align, Label, Layout, ScrollArea, Ui};

use super::Way;
use super::library::{LibraryView, unit_name};
use crate::catalogue::{Disaggregation, Rung, Unit};
use crate::desk::icon::Icon;
use crate::desk::indicators::is_low;
use crate::desk::shared::Shared;
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{self, Button, menu_item, search_field};
use crate::insight::indicators::{Facets, Filter};

/// So many methods are offered, the commonest first; the search finds the others.
const METHODS: usize = 16;

/// Draws the filters and how many rows they let through.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut LibraryView, facets: &Facets, all: usize, way: &mut Way) {
    let shown = view.shown();
    let low = is_low(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        if low {
            super::ways_ui(ui, shared, way);
        }
        let width = if ui.available_width() < 700.0 { 150.0 } else { 220.0 };
        search_field(ui, &shared.say("indicators-search"), width, &mut view.filter.search);
        if !low {
            section_ui(ui, shared, &mut view.filter, facets);
            rung_ui(ui, shared, &mut view.filter, facets);
            kind_ui(ui, shared, &mut view.filter, facets);
            chosen_ui(ui, shared, &mut view.filter);
        }
        if view.more {
            if low {
                section_ui(ui, shared, &mut view.filter, facets);
                rung_ui(ui, shared, &mut view.filter, facets);
                kind_ui(ui, shared, &mut view.filter, facets);
                chosen_ui(ui, shared, &mut view.filter);
            }
            by_ui(ui, shared, &mut view.filter, facets);
            method_ui(ui, shared, &mut view.filter, facets);
            unit_ui(ui, shared, &mut view.filter, facets);
            source_ui(ui, shared, &mut view.filter);
        }
        let (words, sign) = if view.more {
            (shared.say("indicators-filters-less"), Icon::CaretUp)
        } else {
            (shared.say("indicators-filters-more"), Icon::CaretDown)
        };
        let button = Button::quiet(&words).after(sign).in_tray().show(ui);
        ui.ctx().accesskit_node_builder(button.id, |node| node.set_expanded(view.more));
        if button.clicked() {
            view.more = !view.more;
        }
        let (few, whole) = (shared.words.count(shown), shared.words.count(all));
        let count = shared.say_with("indicators-shown", &[("shown", &few), ("all", &whole)]);
        let muted = theme::tokens(ui).muted;
        let count = |ui: &mut Ui| {
            let shown = ui.add(Label::new(Type::Small.rich(&count).color(muted)).extend().selectable(false));
            ui.ctx().accesskit_node_builder(shown.id, |node| node.set_live(egui::accesskit::Live::Polite));
        };
        if ui.available_width() > 140.0 && ui.available_width() < 600.0 {
            ui.with_layout(Layout::right_to_left(Align::Center), count);
        } else {
            count(ui);
        }
    });
}

/// A filter that lets one of several through.
fn one_ui<T: PartialEq + Copy>(
    ui: &mut Ui,
    shared: &Shared<'_>,
    label: &str,
    all: &[(T, String)],
    chosen: &mut Vec<T>,
    named: impl Fn(T) -> String,
) {
    let (label, none, clear) = (shared.say(label), shared.say("indicators-any"), shared.say("indicators-clear"));
    let now = chosen.first().map(|one| named(*one));
    let value = now.as_deref().unwrap_or(&none);
    let asked = widgets::Filter::new(&label, value).active(now.is_some().then_some(&*clear)).show(ui, |ui| {
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for (one, words) in all {
                if menu_item(ui, None, chosen.contains(one), words).clicked() {
                    *chosen = vec![*one];
                }
            }
        });
    });
    if asked.cleared {
        chosen.clear();
    }
}

/// A choice with the number of rows that have it.
fn counted(shared: &Shared<'_>, name: &str, count: usize) -> String {
    shared.say_with("indicators-counted", &[("name", name), ("count", &shared.words.count(count))])
}

fn section_ui(ui: &mut Ui, shared: &Shared<'_>, filter: &mut Filter, facets: &Facets) {
    let title = |name: &str| match shared.section(name) {
        Some(section) => format!("{name}  {}", shared.catalogue.section_short(section, shared.content)),
        None => name.to_owned(),
    };
    let (none, clear) = (shared.say("indicators-any"), shared.say("indicators-clear"));
    let now = filter.sections.first().cloned();
    let value = now.as_deref().unwrap_or(&none);
    let label = shared.say("indicators-section");
    let asked = widgets::Filter::new(&label, value).active(now.is_some().then_some(&*clear)).show(ui, |ui| {
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for (name, count) in &facets.sections {
                let words = counted(shared, &title(name), *count);
                if menu_item(ui, None, filter.sections.contains(name), &words).clicked() {
                    filter.sections = vec![name.clone()];
                }
            }
        });
    });
    if asked.cleared {
        filter.sections.clear();
    }
}

fn rung_ui(ui: &mut Ui, shared: &Shared<'_>, filter: &mut Filter, facets: &Facets) {
    let named = |rung: Rung| shared.say(&format!("rung-{}", rung.name())).into_owned();
    // Impact at the top, as on the ladder.
    let all: Vec<(Rung, String)> =
        facets.rungs.iter().rev().map(|(rung, count)| (*rung, counted(shared, &named(*rung), *count))).collect();
    one_ui(ui, shared, "indicators-head-rung", &all, &mut filter.rungs, named);
}

fn units(shared: &Shared<'_>, facets: &Facets) -> Vec<(Unit, String)> {
    facets.units.iter().map(|(unit, _)| (*unit, unit_name(shared, *unit))).collect()
}

fn kind_ui(ui: &mut Ui, shared: &Shared<'_>, filter: &mut Filter, facets: &Facets) {
    one_ui(ui, shared, "indicators-kind", &units(shared, facets), &mut filter.kinds, |unit| unit_name(shared, unit));
}

fn unit_ui(ui: &mut Ui, shared: &Shared<'_>, filter: &mut Filter, facets: &Facets) {
    one_ui(ui, shared, "indicators-unit", &units(shared, facets), &mut filter.units, |unit| unit_name(shared, unit));
}

fn by_ui(ui: &mut Ui, shared: &Shared<'_>, filter: &mut Filter, facets: &Facets) {
    let named = |by: Disaggregation| shared.say(&format!("by-{}", by.name())).into_owned();
    let all: Vec<(Disaggregation, String)> =
        facets.by.iter().map(|(by, count)| (*by, counted(shared, &named(*by), *count))).collect();
    one_ui(ui, shared, "label-by", &all, &mut filter.by, named);
}

fn method_ui(ui: &mut Ui, shared: &Shared<'_>, filter: &mut Filter, facets: &Facets) {
    let (none, clear) = (shared.say("indicators-any"), shared.say("indicators-clear"));
    let active = !filter.method.is_empty();
    let value = if active { short(&filter.method, 28) } else { none.into_owned() };
    let label = shared.say("indicators-method");
    let asked = widgets::Filter::new(&label, &value).active(active.then_some(&*clear)).show(ui, |ui| {
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for (method, count) in facets.methods.iter().take(METHODS) {
                let words = counted(shared, &short(method, 64), *count);
                if menu_item(ui, None, filter.method == *method, &words).clicked() {
                    filter.method.clone_from(method);
                }
            }
        });
    });
    if asked.cleared {
        filter.method.clear();
    }
}

/// A text that fits into a menu.
fn short(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

fn source_ui(ui: &mut Ui, shared: &Shared<'_>, filter: &mut Filter) {
    let sources = shared.catalogue.sources();
    let has = |name: &str| {
        let items = shared.catalogue.items().iter();
        items.filter(|item| item.kind == crate::catalogue::Kind::Indicator).any(|item| *item.source == *name)
    };
    let (none, clear) = (shared.say("indicators-any"), shared.say("indicators-clear"));
    let named = |name: &str| shared.say(&format!("source-{name}-short")).into_owned();
    let now = filter.sources.first().map(|name| named(name));
    let value = now.as_deref().unwrap_or(&none);
    let label = shared.say("indicators-source");
    let asked = widgets::Filter::new(&label, value).active(now.is_some().then_some(&*clear)).show(ui, |ui| {
        // Looked through only while the menu is open.
        for source in sources.iter().filter(|source| has(&source.name)) {
            if menu_item(ui, None, filter.sources.contains(&source.name), &named(&source.name)).clicked() {
                filter.sources = vec![source.name.clone()];
            }
        }
    });
    if asked.cleared {
        filter.sources.clear();
    }
}

fn chosen_ui(ui: &mut Ui, shared: &Shared<'_>, filter: &mut Filter) {
    let named = |chosen: bool| shared.say(if chosen { "indicators-chosen" } else { "indicators-not-chosen" });
    let (none, clear) = (shared.say("indicators-any"), shared.say("indicators-clear"));
    let now = filter.chosen.map(|chosen| named(chosen).into_owned());
    let value = now.as_deref().unwrap_or(&none);
    let label = shared.say("indicators-in-project");
    let asked = widgets::Filter::new(&label, value).active(now.is_some().then_some(&*clear)).show(ui, |ui| {
        for chosen in [true, false] {
            if menu_item(ui, None, filter.chosen == Some(chosen), &named(chosen)).clicked() {
                filter.chosen = Some(chosen);
            }
        }
    });
    if asked.cleared {
        filter.chosen = None;
    }
}
