//! Indicators: chosen from the library, planned on a sheet, followed over time.
//!
//! | file | what it answers |
//! |---|---|
//! | `library` | which indicators there are, filtered, sorted, searched, compared |
//! | `suggest` | which of them would show what the team hopes for |
//! | `ladder` | what is chosen on each rung, and which rungs are empty |
//! | `caution` | what an indicator cannot show |
//! | `sheet`, `fields` | the sheet prefilled, and where each donor's fields stand in it |
//! | `values` | values computed and printed |
//! | `reader`, `dates` | values and dates read as people write them |
//! | `doubts` | what looks wrong |
//! | `breakdown` | by what figures are split, parts and totals |
//! | `calendar` | when things are measured, what is due and late |
//! | `collection` | which survey serves which indicators |
//! | `grid` | a pasted grid, understood and shown before it is taken |
//! | `change` | figures added and corrected, definitions revised |
//! | `series` | figures over time |
//! | `overview`, `evaluability` | what an evaluator finds, and what is missing |
//! | `matrix` | the questions of an evaluation |
//!
//! Change is measured, not attributed: whoever shows results shows [`MEASURED`] beside them.

mod breakdown;
mod calendar;
mod caution;
mod change;
mod collection;
mod dates;
mod doubts;
mod evaluability;
mod fields;
mod grid;
mod ladder;
mod library;
mod matrix;
mod overview;
mod reader;
mod series;
mod sheet;
mod suggest;
mod values;

pub use breakdown::{
    BreakdownSet, Breakdowns, Open, SplitFigure, State, UNKNOWN, group_message, reconcile, set_message,
};
pub use calendar::{
    Cadences, FollowUp, Lane, Mark, Marked, Strip, follow_ups, follow_ups_of, marks, milestones, strip,
};
pub use caution::{Caution, caution_of_category, caution_of_indicator, caution_of_item, caution_text};
pub use change::{corrected, measured, removed, revised, signed};
pub use collection::{Instrument, collection};
pub use dates::{DateHow, DateRead, Order};
pub use doubts::{Doubt, beside_doubts, last_day, measurement_doubts, sheet_doubts, value_doubts};
pub use evaluability::{Area, Finding, evaluability};
pub use fields::{ESSENTIAL, FORMS, Field, Form, asked_by};
pub use grid::{Column, Desk, Grid, Proposed, grid};
pub use ladder::{Rungs, Step, rungs, section_of};
pub use library::{Compared, Facets, Filter, Library, Row, SortBy, beside};
pub use matrix::propose_matrix;
pub use overview::{Flag, Overview, Stand, overview};
pub use reader::{Read, Reader, Sure};
pub use series::{Break, Dot, Planned, Series, Trend, days, last, series, series_by};
pub use sheet::{
    copied, filled, further_splits, kind_of, level_text, methods_of, missing, point_text, prefilled, rung_of, text,
};
pub use suggest::{ExpectedChange, Named, Suggested, Suggestions, asked_for, change_place, changes, suggest};
pub use values::{
    figure, has_magnitude, hundredths, magnitude, moves_right, print, range_of, score_of, short, step_of, sum,
    with_unit,
};

/// The message that says: change is measured, not attributed. It stands wherever results are shown.
pub const MEASURED: &str = "results-measured";
