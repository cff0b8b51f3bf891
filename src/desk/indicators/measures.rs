//! What the tabs know about indicators beside the catalogue: loaded once, with the window.

use crate::assets::{Assets, Fault};
use crate::catalogue::Catalogue;
use crate::insight::indicators::{Breakdowns, Cadences, Suggestions};

/// Rules and words about indicators, in all languages.
#[derive(Debug)]
pub struct Measures {
    /// By what figures are split.
    pub breakdowns: Breakdowns,
    /// How often figures are wanted.
    pub cadences: Cadences,
    /// Which indicators would show what.
    pub suggestions: Suggestions,
}

impl Measures {
    /// Reads them.
    pub fn load(catalogue: &Catalogue, assets: &Assets) -> Result<Self, Vec<Fault>> {
        Ok(Self {
            breakdowns: Breakdowns::load(assets)?,
            cadences: Cadences::new(assets),
            suggestions: Suggestions::load(catalogue, assets)?,
        })
    }
}
