//! Indicators: chosen from the library, planned on their sheets, followed through, and looked at as an evaluator would.
//!
//! One page with four tabs. A target is the id of an indicator of the project, of one of the catalogue or of a row of
//! the evaluation matrix, alone or after the name of the tab that is to show it, as [`Tab::place`] writes it.

mod choose;
mod evaluate;
mod follow_up;
mod make;
mod measures;
mod plan;
mod rungs;
mod sheet;
mod value;

use std::path::Path;

use egui::{Frame, Margin, Ui, UiBuilder};

use super::shared::{Asked, Shared};
use super::theme::{self, Type};
use super::widgets::{self, heading, tabs};
use choose::ChooseView;
use evaluate::EvaluateView;
use follow_up::FollowUpView;
pub use measures::Measures;
use plan::PlanView;
pub use plan::{ENDING as CALENDAR, write as write_calendar};
pub use rungs::{RungsView, Wanted, ui as rungs_ui};
use sheet::follow_up_words;
pub use sheet::{Left, SheetView, field_label, ui as sheet_ui};

/// The state of the page.
#[derive(Default)]
pub struct IndicatorsView {
    tab: Tab,
    choose: ChooseView,
    plan: PlanView,
    follow_up: FollowUpView,
    evaluate: EvaluateView,
}

impl IndicatorsView {
    /// The calendar was written to a file, or was not, and why.
    pub fn wrote(&mut self, path: &Path, written: Result<(), String>) {
        self.plan.wrote(path, written);
    }
}

/// A part of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    /// The library, suggestions, ladders.
    #[default]
    Choose,
    /// Sheets, collection, calendar.
    Plan,
    /// Figures and curves.
    FollowUp,
    /// What an evaluator finds, and asks.
    Evaluate,
}

impl Tab {
    const ALL: [Self; 4] = [Self::Choose, Self::Plan, Self::FollowUp, Self::Evaluate];

    fn name(self) -> &'static str {
        match self {
            Self::Choose => "choose",
            Self::Plan => "plan",
            Self::FollowUp => "follow-up",
            Self::Evaluate => "evaluate",
        }
    }

    /// The target that leads to something on this tab.
    pub fn place(self, id: &str) -> String {
        format!("{}/{id}", self.name())
    }
}

/// The tab that a target is shown on, and the id without it.
fn read<'a>(shared: &Shared<'_>, target: &'a str) -> (Option<Tab>, &'a str) {
    if let Some((name, id)) = target.split_once('/')
        && let Some(tab) = Tab::ALL.into_iter().find(|tab| tab.name() == name)
    {
        return (Some(tab), id);
    }
    let own = shared.project.indicators.iter().any(|indicator| indicator.id.as_str() == target);
    let asked = shared.project.evaluation.iter().any(|row| row.id.as_str() == target);
    let tab = match (own, asked) {
        (true, _) => Some(Tab::Plan),
        (_, true) => Some(Tab::Evaluate),
        _ => shared.catalogue.get(target).map(|_| Tab::Choose),
    };
    (tab, target)
}

/// Draws the page.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut IndicatorsView, target: Option<&str>, asked: &mut Asked) {
    let read = target.map(|target| read(shared, target));
    if let Some((Some(tab), _)) = read {
        view.tab = tab;
    }
    let target = read.map(|(_, id)| id).filter(|id| !id.is_empty());
    let (side, low) = (side(ui), is_low(ui));
    let head = Margin { left: side, right: side, top: if low { 4 } else { 16 }, bottom: 0 };
    Frame::new().inner_margin(head).show(ui, |ui| {
        if !low {
            heading(ui, Type::Title, 1, &shared.say("nav-indicators"));
            ui.add_space(4.0);
        }
        if let Some(tab) = tabs_ui(ui, shared, view.tab) {
            view.tab = tab;
        }
    });
    // Panels take their place from what is left below the tabs.
    let place = UiBuilder::new().max_rect(ui.available_rect_before_wrap());
    ui.scope_builder(place, |ui| match view.tab {
        Tab::Choose => choose::ui(ui, shared, &mut view.choose, target, asked),
        Tab::Plan => plan::ui(ui, shared, &mut view.plan, target, asked),
        Tab::FollowUp => follow_up::ui(ui, shared, &mut view.follow_up, target, asked),
        Tab::Evaluate => evaluate::ui(ui, shared, &mut view.evaluate, target, asked),
    });
}

/// The margin at both sides of the page.
fn side(ui: &Ui) -> i8 {
    if ui.available_width() < 700.0 { 16 } else { 32 }
}

/// Is the window so low that it keeps its height for what is worked on?
fn is_low(ui: &Ui) -> bool {
    ui.ctx().content_rect().height() < 520.0
}

fn tabs_ui(ui: &mut Ui, shared: &Shared<'_>, current: Tab) -> Option<Tab> {
    let chosen = shared.words.count(shared.project.indicators.len());
    let words = Tab::ALL.map(|tab| shared.say(&format!("indicators-tab-{}", tab.name())));
    let all: Vec<widgets::Tab<'_>> = Tab::ALL
        .iter()
        .zip(&words)
        .map(|(tab, words)| widgets::Tab { words, count: if *tab == Tab::Plan { &chosen } else { "" } })
        .collect();
    let at = Tab::ALL.iter().position(|tab| *tab == current).unwrap_or_default();
    tabs(ui, &shared.say("nav-indicators"), &all, at).map(|at| Tab::ALL[at])
}

/// A text on at most two lines, as names of indicators are long and the rows of a table are one as high as the other.
fn two_lines_ui(ui: &mut Ui, style: Type, text: &str) {
    let t = theme::tokens(ui);
    let place = ui.max_rect();
    let mut job = egui::text::LayoutJob::default();
    job.append(text, 0.0, style.format(t.text));
    job.wrap = egui::text::TextWrapping { max_width: place.width(), max_rows: 2, ..Default::default() };
    let galley = ui.painter().layout_job(job);
    let at = egui::pos2(place.left(), place.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, t.text);
}
