//! What follows from a project: advice, principles, the results chain, ladders and boards, comparison. Pure functions from
//! catalogue and project, computed and never stored.
//!
//! Jalon does not score. It shows what is there, what is missing and why that matters, with the source. [`Rulebook`] holds
//! the rules, which are data; [`Insight`] holds what they give for a project, and brings it up to date after an edit by
//! running again only what the edit can touch.

mod advice;
mod board;
mod both;
mod chain;
mod compare;
mod count;
mod draft;
mod evaluate;
mod facts;
pub mod indicators;
mod load;
mod memo;
mod personal;
mod principles;
mod raw;
mod reading;
mod rule;
mod things;
mod world;

pub use advice::{Advice, AdviceText, Place, Said, capital};
pub use board::{Board, BoardFactor, BoardResponse, ReachCount, board};
pub use both::both_changed;
pub use chain::{Chain, ChainNode, ChainStep, LinkCount, LinkState, chain};
pub use compare::{Change, ChangeText, Comparison, How, compare};
pub use count::{IndicatorCount, LessonCount, indicator_count, lesson_count};
pub use draft::{draft, propose_links};
pub use memo::{Changed, Insight};
pub use personal::personal_data;
pub use principles::PrincipleShown;
pub use reading::{Sentence, reading};
pub use rule::{Rule, Rulebook, Screen, Severity};
