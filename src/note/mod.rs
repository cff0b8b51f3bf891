//! Documents before any format: what the window previews and what PDF and Word write, so that they cannot disagree.
//!
//! A [`Document`] is made by [`build`] from the catalogue, the words of a language, a project and what follows from
//! the two, or by [`build_review`] from a review. It knows nothing of pages or files. What comes from a question or an entity keeps its [`Origin`], so
//! that a preview can jump to it.

pub mod document;
pub mod figure;
pub mod figures;
pub mod gather;

mod annex;
mod answers;
mod design;
mod draft;
mod entries;
mod indicators;
mod input;
mod lessons;
mod logic;
mod names;
mod options;
mod programme;
mod received;
mod report;
mod review;
mod sheets;
mod snapshot;
mod summary;
mod worksheet;

pub use document::Document;
pub use input::{Advice, Figures, Input, Principle, Severity};
pub use options::{Choice, Kind, Paper, Part, ReviewKind};
pub use review::{ReviewChoice, ReviewInput, build_review};

/// Makes a document of a kind for an audience.
pub fn build(input: &Input<'_>, choice: &Choice) -> Document {
    let mut draft = draft::Draft::new(input, choice);
    match choice.kind {
        Kind::Note => design::design_note(&mut draft),
        Kind::Summary => summary::summary(&mut draft),
        Kind::Plan => indicators::plan(&mut draft),
        Kind::Sheets => sheets::all_sheets(&mut draft),
        Kind::Logframe => indicators::logframe_alone(&mut draft),
        Kind::Collection => indicators::collection_alone(&mut draft),
        Kind::Worksheet => worksheet::worksheet(&mut draft),
        Kind::Report => report::report(&mut draft),
    }
    draft.finish()
}
