//! What could show a result: the rungs or headings of a section, what each cannot show, and the indicators chosen.

use egui::{Label, Stroke, Ui};

use super::questions::bring_into_view;
use super::{SectionView, has_ladder, prefill};
use crate::catalogue::{Item, Kind, Section};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type, radius, stroke};
use crate::desk::widgets::{self, Button, Rung};
use crate::project::Indicator;

/// Draws it.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, section: &Section, view: &mut SectionView, asked: &mut Asked) {
    let staff = has_ladder(shared, section);
    let mut categories: Vec<&Item> =
        shared.catalogue.in_section(section).filter(|i| i.kind == Kind::Category).collect();
    if staff {
        // Impact at the top.
        categories.sort_by_key(|c| std::cmp::Reverse(c.rung()));
    }
    let own = |category: &Item| -> Vec<&Indicator> {
        let here = shared.project.indicators.iter().filter(|i| i.section == section.name);
        here.filter(|i| prefill::category(shared, section, i).is_some_and(|c| c.id == category.id)).collect()
    };
    let chosen: Vec<Vec<&Indicator>> = categories.iter().map(|c| own(c)).collect();
    lead_ui(ui, shared, staff, &chosen);
    let texts: Vec<[String; 3]> = categories.iter().map(|c| words(shared, c)).collect();
    let rungs: Vec<Rung<'_>> = texts
        .iter()
        .zip(&chosen)
        .map(|([name, shows, caution], chosen)| Rung { name, shows, caution, filled: !chosen.is_empty() })
        .collect();
    widgets::ladder(ui, &rungs, staff, |ui, n| {
        rung_ui(ui, shared, section, categories[n], &chosen[n], view, asked);
    });
    other_ui(ui, shared, section, view);
}

/// Name, what it shows, and the caution that the source prints.
fn words(shared: &Shared<'_>, category: &Item) -> [String; 3] {
    let name = shared.content.attribute(&category.message, "label");
    let name = name.map_or_else(|| shared.text(category).into_owned(), std::borrow::Cow::into_owned);
    let caution = shared.catalogue.caution_of(category).map(|(caution, _)| shared.text(caution).into_owned());
    [name, shared.text(category).into_owned(), caution.unwrap_or_default()]
}

/// How a result is to be read, and the sum of rungs.
fn lead_ui(ui: &mut Ui, shared: &Shared<'_>, staff: bool, chosen: &[Vec<&Indicator>]) {
    let t = theme::tokens(ui);
    let filled = chosen.iter().filter(|c| !c.is_empty()).count();
    let message = if staff { "ladder-sum" } else { "checklist-sum" };
    let sum = shared.words.say_with(
        message,
        [("filled", filled.into()), ("empty", (chosen.len() - filled).into()), ("total", chosen.len().into())],
    );
    ui.add_space(12.0);
    ui.add(Label::new(Type::Small.rich(shared.say("ladder-measured")).color(t.muted)).wrap());
    ui.add(Label::new(Type::Small.rich(sum).color(t.text)).wrap());
    ui.add_space(12.0);
}

/// What stands on a rung: the team's indicators, or a place that says that none does; and the way to more.
fn rung_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    section: &Section,
    category: &Item,
    chosen: &[&Indicator],
    view: &mut SectionView,
    asked: &mut Asked,
) {
    for indicator in chosen {
        let is_open = view.sheet.as_ref() == Some(&indicator.id);
        let untitled = shared.say("sheet-untitled");
        let name = if indicator.name.trim().is_empty() { &*untitled } else { &indicator.name };
        if widgets::indicator_row(ui, &indicator.code, name, is_open).clicked() {
            view.sheet = (!is_open).then(|| indicator.id.clone());
        }
    }
    let open = view.library.as_deref() == Some(&*category.id);
    if chosen.is_empty() && !open {
        widgets::missing_place(ui, &shared.say("ladder-empty"));
    }
    let printed = || shared.catalogue.in_section(section).filter(|i| i.kind == Kind::Indicator);
    let of_it = printed().filter(|i| shared.catalogue.category_of(i).is_some_and(|c| c.id == category.id));
    let words = shared.say(if open { "ladder-close" } else { "ladder-choose" });
    let sign = if open { Icon::CaretUp } else { Icon::Add };
    let button = Button::quiet(&words).icon(sign).in_tray().show(ui);
    let [name, ..] = self::words(shared, category);
    // Every rung has one: its name tells them apart for those who do not see where it stands.
    ui.ctx().accesskit_node_builder(button.id, |node| {
        node.set_label(format!("{words} {name}"));
        node.set_expanded(open);
    });
    if button.clicked() {
        view.library = (!open).then(|| category.id.to_string());
    }
    if !open {
        return;
    }
    let mark = view.marked.clone();
    for item in of_it {
        printed_ui(ui, shared, section, category, item, mark.as_deref() == Some(&*item.id), view, asked);
    }
    if shared.may_write && Button::quiet(&shared.say("ladder-own")).icon(Icon::Modify).in_tray().show(ui).clicked() {
        let mut own = prefill::blank(shared, section, category);
        // Headings of a checklist all have one name: such an indicator belongs to its heading by id.
        if !has_ladder(shared, section) {
            own.level = category.id.to_string();
        }
        add(own, view, asked);
    }
}

fn add(indicator: Indicator, view: &mut SectionView, asked: &mut Asked) {
    view.sheet = Some(indicator.id.clone());
    view.library = None;
    asked.request(Request::EndRun);
    asked.edit(indicator);
    asked.request(Request::EndRun);
}

/// An indicator that the source prints, with what a reader needs to choose it.
#[expect(clippy::too_many_arguments, reason = "where it stands, what it is and what is open are all asked for")]
fn printed_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    section: &Section,
    category: &Item,
    item: &Item,
    marked: bool,
    view: &mut SectionView,
    asked: &mut Asked,
) {
    let t = theme::tokens(ui);
    let shown = ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let label = item.label.as_deref().unwrap_or_default();
        let text = shared.text(item);
        ui.add(Label::new(Type::Control.rich(format!("{label}  {text}")).color(t.text)).wrap());
        for point in shared.catalogue.children(item).filter(|c| c.kind == Kind::IndicatorPoint) {
            ui.add(Label::new(Type::Small.rich(format!("–  {}", shared.text(point))).color(t.muted)).wrap());
        }
        if let Some(definition) = shared.content.attribute(&item.message, "definition") {
            ui.add(Label::new(Type::Small.rich(definition).color(t.muted)).wrap());
        }
        if item.indicator().is_some_and(|f| f.proxy) {
            ui.add(Label::new(Type::Small.rich(shared.say("label-proxy-indicator")).color(t.gap)).wrap());
        }
        if shared.may_write {
            let words = shared.say("ladder-add");
            let button = Button::second(&words).icon(Icon::Add).in_tray().show(ui);
            ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(format!("{words} {label}")));
            if button.clicked() {
                add(prefill::from(shared, section, category, item), view, asked);
            }
        }
        ui.add_space(8.0);
    });
    let rect = shown.response.rect;
    if view.target.as_deref() == Some(&*item.id) {
        view.target = None;
        bring_into_view(ui, rect);
    }
    if marked {
        let line = Stroke::new(stroke::CHOSEN, t.accent);
        ui.painter().rect_stroke(rect.expand(6.0), radius::CARD, line, egui::StrokeKind::Outside);
    }
}

/// Indicators of the section that stand on none of its rungs.
fn other_ui(ui: &mut Ui, shared: &Shared<'_>, section: &Section, view: &mut SectionView) {
    let here = shared.project.indicators.iter().filter(|i| i.section == section.name);
    let mut others = here.filter(|i| prefill::category(shared, section, i).is_none()).peekable();
    if others.peek().is_none() {
        return;
    }
    ui.add_space(20.0);
    widgets::heading(ui, Type::Row, 2, &shared.say("ladder-others"));
    ui.add_space(6.0);
    ui.spacing_mut().item_spacing.y = 8.0;
    for indicator in others {
        let is_open = view.sheet.as_ref() == Some(&indicator.id);
        if widgets::indicator_row(ui, &indicator.code, &indicator.name, is_open).clicked() {
            view.sheet = (!is_open).then(|| indicator.id.clone());
        }
    }
}
