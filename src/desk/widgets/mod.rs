//! The widgets that screens are made of, one file each. All have a role and a name.
//!
//! They take words already in the reader's language, and the [`Wording`](crate::wording::Wording) where the words
//! are always the same.

mod button;
mod chip;
mod choice;
mod date;
mod dialog;
mod editor;
mod empty;
mod field;
mod figure;
mod filter;
mod heading;
mod ladder;
mod lesson;
mod logo;
mod menu;
mod notice;
mod paint;
pub mod picker;
mod progress;
mod table;
mod tabs;

pub use button::{Button, icon_button, link};
pub use chip::{Tone, chip, status_chip, status_parts, status_sign};
pub use choice::{Part, choice};
pub use date::{DateField, Doubtful, Typed, budget_field, lines_field, reading};
pub use dialog::{Dialog, Verdict};
pub use editor::{Editor, first_line, own_text};
pub use empty::Empty;
pub use field::{Field, Select, search_field, tick, tick_box};
pub use figure::{FigureView, figure};
pub use filter::{Filter, Filtered};
pub use heading::{group, heading};
pub use ladder::{Rung, indicator_row, ladder, missing_place};
pub use lesson::take_choice;
pub use logo::logo;
pub use menu::{QuietValue, menu_item, open_menu, quiet_divider};
pub use notice::{Notice, Weight};
pub use paint::{dashed_frame, focus_ring, sign};
pub use picker::Picker;
pub use progress::{CellSize, bare_sum, cells, key, line, sum, sum_words};
pub use table::{Cell, Column, Sorted, Table, TableAnswer, Width};
pub use tabs::{Tab, tabs};
