//! Figures of a project: the results chain, the board of a pattern, the ladder of a section. Each is made once, and the
//! window, paper and SVG draw the same.

mod chain;
mod ladder;
mod paint;
mod pattern;
pub mod plot;
mod scale;
mod short;
mod text;

pub use chain::{chain_figure, chain_on_paper};
pub use ladder::ladder_figure;
pub use pattern::{pattern_figure, pattern_on_paper};
pub use short::chain_in_short;
