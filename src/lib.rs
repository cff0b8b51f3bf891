//! Jalon helps people design and evaluate counter-trafficking programmes.
//!
//! This is the map of the house as it stands. Floors from bottom to top; a room uses rooms below it, never above:
//!
//! | room | what it holds |
//! |---|---|
//! | [`assets`] | the texts that the program carries, or an organisation's own in their place |
//! | [`wording`] | every word a person reads, by language: fallback, plurals, dates, numbers |
//! | [`catalogue`] | what the sources ask and advise: typed items, checked at load, never changed at run time |
//! | [`project`] | what a team writes, and `Edit`: every change is a value that can be applied and undone |
//! | [`store`] | files on disk; so far an organisation's own folder of content |
//! | [`note`] | documents before any format; so far the vector model of figures |
//! | [`export`] | documents as files, one room a format: Word, and figures as SVG and PNG |
//! | [`desk`] | the window; the only room that knows egui |
//! | [`command`] | the same work without a window, one file a command |
//!
//! ```text
//! assets ──load, check──▶ Catalogue ──┬──▶ desk (screen)
//!        └──────────────▶ Wording  ───┴──▶ command (text, JSON)
//! ```
//!
//! An item id is written once, in `assets/`. Code that needs a certain question asks for its
//! [`catalogue::Role`].

pub mod assets;
pub mod catalogue;
pub mod command;
pub mod desk;
pub mod export;
pub mod note;
pub mod project;
pub mod store;
pub mod wording;
