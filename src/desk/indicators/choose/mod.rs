//! Choosing: what the sources offer, what the design asks for, what stands on each rung.

mod card;
mod compare;
mod filters;
mod ladders;
mod library;
mod suggestions;

use egui::{Frame, Margin, Ui};

use crate::catalogue::{Item, Kind, Unit};
use crate::desk::indicators::{Tab, make};
use crate::desk::shared::{Asked, Screen, Shared};
use crate::desk::widgets::{Part, choice};
use crate::project::Id;
use ladders::LaddersView;
use library::LibraryView;
use suggestions::SuggestionsView;

/// How it is arranged.
#[derive(Default)]
pub struct ChooseView {
    way: Way,
    library: LibraryView,
    suggestions: SuggestionsView,
    ladders: LaddersView,
}

/// A way to come to indicators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Way {
    #[default]
    Library,
    Suggestions,
    Ladder,
}

impl Way {
    const ALL: [Self; 3] = [Self::Library, Self::Suggestions, Self::Ladder];

    fn message(self) -> &'static str {
        match self {
            Self::Library => "indicators-library",
            Self::Suggestions => "indicators-suggestions",
            Self::Ladder => "indicators-ladder",
        }
    }
}

/// Draws it.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ChooseView, target: Option<&str>, asked: &mut Asked) {
    if let Some(target) = target {
        view.go_to(shared, target);
    }
    let side = super::side(ui);
    let low = super::is_low(ui);
    // There they stand in the line of filters, and a card has the whole height.
    if !(low && view.way == Way::Library) {
        let margin = Margin { left: side, right: side, top: if low { 6 } else { 12 }, bottom: 0 };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ways_ui(ui, shared, &mut view.way);
        });
    }
    match view.way {
        Way::Library => library::ui(ui, shared, &mut view.library, &mut view.way, asked),
        Way::Suggestions => {
            if let Some(item) = suggestions::ui(ui, shared, &mut view.suggestions, asked) {
                view.go_to(shared, &item);
            }
        }
        Way::Ladder => ladders::ui(ui, shared, &mut view.ladders, asked),
    }
}

/// The choice between the ways.
fn ways_ui(ui: &mut Ui, shared: &Shared<'_>, way: &mut Way) {
    let words = Way::ALL.map(|way| shared.say(way.message()));
    let parts = [0, 1, 2].map(|n| Part::plain(&words[n]));
    let current = Way::ALL.iter().position(|one| one == way);
    if let Some(wanted) = choice(ui, &shared.say("indicators-ways"), &parts, current) {
        *way = Way::ALL[wanted];
    }
}

impl ChooseView {
    /// Shows an indicator of the catalogue in the library, or a category on its ladder.
    fn go_to(&mut self, shared: &Shared<'_>, target: &str) {
        let Some(item) = shared.catalogue.get(target) else { return };
        if item.kind == Kind::Indicator {
            self.way = Way::Library;
            self.library.reveal(target);
        } else if let Some(category) = shared.catalogue.category_of(item) {
            self.way = Way::Ladder;
            self.ladders.go_to(category);
        }
    }
}

/// Makes the sheet of an indicator of the catalogue and opens it.
fn take(shared: &Shared<'_>, item: &Item, unit: Option<Unit>, asked: &mut Asked) {
    let id = make::add(make::from_item(shared, item, unit), asked);
    open_sheet(&id, asked);
}

/// Opens the sheet of an indicator of the project.
fn open_sheet(id: &Id, asked: &mut Asked) {
    asked.go(Screen::Indicators, Some(&Tab::Plan.place(id.as_str())));
}

/// The sheets of the project that were begun from an item.
fn sheet_of<'a>(shared: &Shared<'a>, item: &str) -> Option<&'a Id> {
    shared.project.indicators.iter().find(|one| one.from == item).map(|one| &one.id)
}
