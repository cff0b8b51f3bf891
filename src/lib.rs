//! Jalon helps people design and evaluate counter-trafficking programmes.
//!
//! This is the map of the house as it stands. Floors from bottom to top; a room uses rooms below it, never above:
//!
//! | room | what it holds |
//! |---|---|
//! | [`assets`] | the texts that the program carries, or an organisation's own in their place; the faces |
//! | [`wording`] | every word a person reads, by language: fallback, plurals, dates, numbers |
//! | [`catalogue`] | what the sources ask and advise: typed items, checked at load, never changed at run time |
//! | [`project`] | what a team writes, and `Edit`: every change is a value that can be applied and undone |
//! | [`review`] | what reviewers find in a proposal, and `ReviewEdit`; merging, differences, what is sent back |
//! | [`insight`] | what follows: advice, principles, results chain, ladders, boards, comparison; pure functions |
//! | [`store`] | projects and reviews on disk: open, save, journal, backups, lock, merge, passphrase; settings |
//! | [`note`] | documents before any format: design note, plan, sheets, report; review note and letter; figures |
//! | [`export`] | documents as files, one folder a format; PDF, Word, SVG, CSV, iCalendar |
//! | [`desk`] | the window; the only room that knows egui |
//! | [`command`] | the same work without a window, one file a command |
//!
//! ```text
//! assets ──load, check──▶ Catalogue ──┬──▶ desk (screen)
//!        └──────────────▶ Wording  ───┼──▶ command (text, JSON)
//!                         Project  ───┴──▶ note ──▶ export (PDF)
//! ```
//!
//! An item id is written once, in `assets/`. Code that needs a certain question asks for its
//! [`catalogue::Role`].

pub mod assets;
pub mod catalogue;
pub mod command;
pub mod desk;
pub mod export;
pub mod insight;
pub mod note;
pub mod project;
pub mod review;
pub mod store;
pub mod wording;
