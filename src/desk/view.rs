//! How things are arranged and what is selected: kept apart from what the team made and from the settings.

use std::collections::HashMap;

use super::shared::{Place, Screen};
use super::{
    advice, browse, chain, compare, gaps, history, indicators, knowledge, note, palette, pattern, programme, received,
    review, section, start, workshop,
};

/// The state of all screens.
#[derive(Default)]
pub struct View {
    /// The page that is shown.
    pub screen: Screen,
    /// What to bring into view there, once.
    pub target: Option<String>,
    /// Pages that were left, for going back.
    pub before: Vec<Place>,
    /// The question that is worked on.
    pub focus: Option<String>,
    /// Is the navigation open over a narrow window?
    pub navigation_open: bool,
    /// The start screen.
    pub start: start::StartView,
    /// The sources.
    pub browse: browse::BrowseView,
    /// The programme.
    pub programme: programme::ProgrammeView,
    /// Sections, by name.
    pub sections: HashMap<String, section::SectionView>,
    /// Gaps and actions.
    pub gaps: gaps::GapsView,
    /// The pattern board.
    pub pattern: pattern::PatternView,
    /// The results chain.
    pub chain: chain::ChainView,
    /// Indicators.
    pub indicators: indicators::IndicatorsView,
    /// What Jalon notices.
    pub advice: advice::AdviceView,
    /// What changed since a former version.
    pub compare: compare::CompareView,
    /// The note.
    pub note: note::NoteView,
    /// The review.
    pub review: review::ReviewView,
    /// What reviewers sent.
    pub received: received::ReceivedView,
    /// The knowledge panel.
    pub knowledge: knowledge::KnowledgeView,
    /// Find anything, while it is open.
    pub palette: Option<palette::PaletteView>,
    /// Former versions, while they are open.
    pub history: Option<history::HistoryView>,
    /// One question at a time, while it is open.
    pub workshop: Option<workshop::WorkshopView>,
    /// The list of keys is open.
    pub keys: bool,
}

impl View {
    /// Goes to a page.
    pub fn go(&mut self, place: Place) {
        if place.screen != self.screen {
            let here = Place { screen: self.screen.clone(), target: self.focus.clone() };
            self.before.push(here);
            self.screen = place.screen;
            self.focus = None;
        }
        self.target = place.target;
        self.navigation_open = false;
    }
}
