//! The rungs or headings of a section with the indicators chosen on each, what each cannot show, and what is offered.

use egui::{Label, Stroke, Ui};

use super::make;
use crate::catalogue::{Item, Kind, Section};
use crate::desk::icon::Icon;
use crate::desk::section::bring_into_view;
use crate::desk::shared::{Asked, Shared};
use crate::desk::theme::{self, Type, radius, stroke};
use crate::desk::widgets::{self, Button, Rung};
use crate::insight::indicators::{MEASURED, Step, rungs};
use crate::project::{Id, Indicator};

/// What is open on a ladder.
#[derive(Default)]
pub struct RungsView {
    /// The category whose printed indicators are offered.
    pub library: Option<String>,
    /// The printed indicator to bring into view, once, and to mark.
    pub target: Option<String>,
    /// The one that stays marked.
    pub marked: Option<String>,
}

/// What was asked of a ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// This indicator was clicked.
    Open(Id),
    /// This one was added.
    Added(Id),
}

/// Draws it; `open` is the indicator whose sheet stands beside it.
pub fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    section: &Section,
    open: Option<&Id>,
    view: &mut RungsView,
    asked: &mut Asked,
) -> Option<Wanted> {
    let rungs = rungs(shared.catalogue, shared.content, shared.project, section)?;
    let mut wanted = None;
    lead_ui(ui, shared, &rungs.steps, rungs.checklist);
    let texts: Vec<[String; 3]> = rungs.steps.iter().map(|step| words(shared, step)).collect();
    let drawn: Vec<Rung<'_>> = texts
        .iter()
        .zip(&rungs.steps)
        .map(|([name, shows, caution], step)| Rung { name, shows, caution, filled: !step.chosen.is_empty() })
        .collect();
    widgets::ladder(ui, &drawn, !rungs.checklist, |ui, n| {
        let answer = rung_ui(ui, shared, section, &rungs.steps[n], &texts[n][0], open, view, asked);
        wanted = wanted.take().or(answer);
    });
    if !rungs.beside.is_empty() {
        ui.add_space(20.0);
        widgets::heading(ui, Type::Row, 2, &shared.say("ladder-others"));
        ui.add_space(6.0);
        ui.spacing_mut().item_spacing.y = 8.0;
        for indicator in rungs.beside {
            wanted = wanted.or_else(|| own_ui(ui, shared, indicator, open));
        }
    }
    wanted
}

/// Name, what it shows, and its caution: that of the source, or ours under our mark.
fn words(shared: &Shared<'_>, step: &Step<'_>) -> [String; 3] {
    let name = shared.content.attribute(&step.category.message, "label");
    let name = name.map_or_else(|| shared.text(step.category).into_owned(), std::borrow::Cow::into_owned);
    let caution = step.caution.as_ref().map(|caution| caution.text(shared.content));
    [name, shared.text(step.category).into_owned(), caution.unwrap_or_default()]
}

/// How a result is to be read, and the sum of rungs.
fn lead_ui(ui: &mut Ui, shared: &Shared<'_>, steps: &[Step<'_>], checklist: bool) {
    let t = theme::tokens(ui);
    ui.add_space(12.0);
    ui.add(Label::new(Type::Small.rich(shared.say(MEASURED)).color(t.muted)).wrap());
    ui.add(Label::new(Type::Small.rich(sum(shared, steps, checklist)).color(t.text)).wrap());
    ui.add_space(12.0);
}

/// “4 rungs with indicators + 2 empty = 6”.
fn sum(shared: &Shared<'_>, steps: &[Step<'_>], checklist: bool) -> String {
    let filled = steps.iter().filter(|step| !step.chosen.is_empty()).count();
    let message = if checklist { "checklist-sum" } else { "ladder-sum" };
    let values = [("filled", filled.into()), ("empty", (steps.len() - filled).into()), ("total", steps.len().into())];
    shared.words.say_with(message, values)
}

fn own_ui(ui: &mut Ui, shared: &Shared<'_>, indicator: &Indicator, open: Option<&Id>) -> Option<Wanted> {
    let untitled = shared.say("sheet-untitled");
    let name = if indicator.name.trim().is_empty() { &*untitled } else { &indicator.name };
    let row = widgets::indicator_row(ui, &indicator.code, name, open == Some(&indicator.id));
    row.clicked().then(|| Wanted::Open(indicator.id.clone()))
}

/// What stands on a rung: the team's indicators, or a place that says that none does; and the way to more.
#[expect(clippy::too_many_arguments, reason = "where it stands, what it is and what is open are all asked for")]
fn rung_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    section: &Section,
    step: &Step<'_>,
    name: &str,
    open: Option<&Id>,
    view: &mut RungsView,
    asked: &mut Asked,
) -> Option<Wanted> {
    let mut wanted = None;
    for indicator in &step.chosen {
        wanted = wanted.or_else(|| own_ui(ui, shared, indicator, open));
    }
    let offers = view.library.as_deref() == Some(&*step.category.id);
    if step.chosen.is_empty() && !offers {
        widgets::missing_place(ui, &shared.say("ladder-empty"));
    }
    let words = shared.say(if offers { "ladder-close" } else { "ladder-choose" });
    let sign = if offers { Icon::CaretUp } else { Icon::Add };
    let button = Button::quiet(&words).icon(sign).in_tray().show(ui);
    // Every rung has one: its name tells them apart for those who do not see where it stands.
    ui.ctx().accesskit_node_builder(button.id, |node| {
        node.set_label(format!("{words} {name}"));
        node.set_expanded(offers);
    });
    if button.clicked() {
        view.library = (!offers).then(|| step.category.id.to_string());
    }
    if !offers {
        return wanted;
    }
    let mut added = None;
    for item in &step.offered {
        added = added.or(printed_ui(ui, shared, item, view));
    }
    if shared.may_write && Button::quiet(&shared.say("ladder-own")).icon(Icon::Modify).in_tray().show(ui).clicked() {
        added = Some(make::own(shared, Some(section), Some(step.category)));
    }
    if let Some(sheet) = added {
        view.library = None;
        wanted = Some(Wanted::Added(make::add(sheet, asked)));
    }
    wanted
}

/// An indicator that the source prints, with what a reader needs to choose it; its sheet, where it was chosen.
fn printed_ui(ui: &mut Ui, shared: &Shared<'_>, item: &Item, view: &mut RungsView) -> Option<Indicator> {
    let t = theme::tokens(ui);
    let mut added = None;
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
                added = Some(make::from_item(shared, item, None));
            }
        }
        ui.add_space(8.0);
    });
    let rect = shown.response.rect;
    if view.target.as_deref() == Some(&*item.id) {
        view.target = None;
        bring_into_view(ui, rect);
    }
    if view.marked.as_deref() == Some(&*item.id) {
        let line = Stroke::new(stroke::CHOSEN, t.accent);
        ui.painter().rect_stroke(rect.expand(6.0), radius::CARD, line, egui::StrokeKind::Outside);
    }
    added
}
