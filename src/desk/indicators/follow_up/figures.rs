//! The figures of an indicator as a grid that is typed in: a row a day, its value or counts, the groups of a split,
//! where it is from, a remark. The last row is empty and waits for the next day.

use std::collections::{HashMap, HashSet};

use egui::{Event, Label, Rect, Ui, UiBuilder};

use super::cells::{Typing, What, With};
use super::grid::{Grid, RowAnswer};
use super::rows::{self, Below, Made};
use super::{FollowUpView, paste::Paste};
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{Tone, sign};
use crate::insight::indicators::{Reader, group_message, print, removed};
use crate::project::{Id, Indicator, Measurement, ValueKind};

/// Height of a row without what is said below it.
pub(super) const ROW: f32 = 38.0;
/// Between two columns.
pub(super) const GAP: f32 = 6.0;
/// Width of what can be done with a row.
pub(super) const TOOLS: f32 = 56.0;
/// Width of the sum of the parts.
pub(super) const SUM: f32 = 92.0;

/// What is kept of the grid from frame to frame.
#[derive(Default)]
pub(super) struct FiguresView {
    made: Option<(rows::Key, Vec<Made>)>,
    /// Reads what is typed, in the language of the window.
    reader: Option<(String, Reader)>,
    /// The row of each indicator that waits for the next day.
    waiting: HashMap<Id, Id>,
    /// Heights of rows as they were drawn: one that is out of view keeps its place.
    heights: HashMap<Id, f32>,
    /// Cells that were drawn: what is pasted there is taken for the grid.
    cells: HashSet<egui::Id>,
    /// Groups of the split that is shown, of which indicator, and in which revision of the project.
    groups: Option<((Id, String), u64, Vec<String>)>,
    /// The row that waits takes the keyboard.
    pub begin: bool,
}

impl FiguresView {
    /// The reader of this language.
    pub fn reader(&mut self, shared: &Shared<'_>) -> &Reader {
        let language = shared.words.language();
        let kept = self.reader.take().filter(|(of, _)| of == language);
        &self.reader.insert(kept.unwrap_or_else(|| (language.to_owned(), Reader::new(shared.words)))).1
    }
}

/// A column of the grid.
pub(super) struct Column {
    pub what: What,
    pub head: String,
    pub width: f32,
    pub right: bool,
}

/// Sets of so few groups always stand there whole.
const SMALL: usize = 4;

/// The groups that stand beside one another where figures are split: those that were used, and the rest of a set as
/// long as nobody has named groups of their own. “Unknown” is the last, always.
fn groups(shared: &Shared<'_>, indicator: &Indicator, by: &str) -> Vec<String> {
    let breakdowns = &shared.measures.breakdowns;
    let mut groups = breakdowns.groups_to_fill(indicator, by, shared.words);
    let Some(set) = breakdowns.set(by).filter(|set| set.groups.len() <= SMALL) else { return groups };
    let unknown = groups.pop();
    if groups.iter().all(|group| breakdowns.group(by, group).is_some()) {
        for group in &set.groups {
            let name = shared.say(&group_message(&set.id, group));
            if !groups.iter().any(|one| breakdowns.same_group(by, one, &name)) {
                groups.push(name.into_owned());
            }
        }
    }
    groups.extend(unknown);
    groups
}

impl FiguresView {
    /// The same, and no column goes away while it is typed in.
    fn groups(&mut self, shared: &Shared<'_>, indicator: &Indicator, by: &str) -> Vec<String> {
        // Groups that stand there before anybody names them have their names in the language of the window.
        let key = (indicator.id.clone(), format!("{by} {}", shared.words.language()));
        let kept = self.groups.take().filter(|(of, ..)| *of == key);
        if let Some((key, revision, all)) = &kept
            && *revision == shared.revision
        {
            self.groups = Some((key.clone(), *revision, all.clone()));
            return all.clone();
        }
        let now = groups(shared, indicator, by);
        let mut all = kept.map_or_else(|| now.clone(), |(.., groups)| groups);
        for group in now {
            if !all.iter().any(|one| shared.measures.breakdowns.same_group(by, one, &group)) {
                all.insert(all.len().saturating_sub(1), group);
            }
        }
        self.groups = Some((key, shared.revision, all.clone()));
        all
    }
}

fn columns(shared: &Shared<'_>, indicator: &Indicator, groups: Option<Vec<String>>, room: f32) -> (Vec<Column>, f32) {
    let head = |id: &str| shared.say(id).into_owned();
    let column = |what, head, width, right| Column { what, head, width, right };
    let mut all = vec![column(What::Date, head("measure-head-date"), 130.0, false)];
    let share = indicator.kind == ValueKind::Percentage;
    if share {
        all.push(column(What::Numerator, head("follow-head-numerator"), 84.0, true));
        all.push(column(What::Denominator, head("follow-head-denominator"), 64.0, true));
        all.push(column(What::Value, head("follow-head-share"), 118.0, true));
    } else {
        let text = matches!(indicator.kind, ValueKind::Document | ValueKind::Qualitative);
        let width = if text { 250.0 } else { 96.0 };
        let right = matches!(indicator.kind, ValueKind::Number);
        all.push(column(What::Value, head("measure-head-value"), width, right));
    }
    let split = groups.is_some();
    for group in groups.into_iter().flatten() {
        let least = if share { 100.0 } else { 84.0 };
        let width = (group.chars().count() as f32 * 7.6 + 18.0).clamp(least, 150.0);
        all.push(column(What::Part(group.clone()), group, width, true));
    }
    let sum = if split { SUM + GAP } else { 0.0 };
    let fixed: f32 = all.iter().map(|c| c.width + GAP).sum::<f32>() + sum + TOOLS;
    let left = (room - fixed - 2.0 * GAP).max(0.0);
    all.push(column(What::Source, head("measure-head-source"), (left * 0.42).max(116.0), false));
    all.push(column(What::Remark, head("measure-head-remark"), (left * 0.58).max(130.0), false));
    let full = all.iter().map(|c| c.width + GAP).sum::<f32>() + sum + TOOLS;
    (all, full)
}

/// Draws the grid.
pub(super) fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    view: &mut FollowUpView,
    indicator: &Indicator,
    by: Option<&str>,
    asked: &mut Asked,
) {
    let own = &mut view.figures;
    own.reader(shared);
    let key = rows::Key::new(shared, indicator, by);
    if own.made.as_ref().is_none_or(|(made, _)| *made != key) {
        own.made = Some((key, rows::make(shared, indicator, by)));
    }
    pasted(ui, shared, view, indicator);
    let own = &mut view.figures;
    let groups = by.map(|by| own.groups(shared, indicator, by));
    let FiguresView { made: Some((_, made)), reader: Some((_, reader)), waiting, heights, cells, begin, .. } = own
    else {
        return;
    };
    let with = With::new(shared, reader, indicator, by);
    let id = waiting.entry(indicator.id.clone()).or_insert_with(Id::fresh);
    let next = Measurement::new(id.clone(), rows::next_day(shared, indicator));
    let kept: Vec<&Measurement> =
        made.iter().filter_map(|row| indicator.measurements.iter().find(|m| m.id == row.id)).collect();
    let mut all = kept;
    if shared.may_write {
        all.push(&next);
    }
    view.typing.check(&with, &all);
    cells.clear();
    let (columns, full) = columns(shared, indicator, groups, ui.available_width());
    let mut grid = Grid { shared, with, columns: &columns, full, typing: &mut view.typing, cells, asked };
    let mut taken = false;
    let mut gone = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let name = shared.say_with("follow-figures-name", &[("name", &indicator.name)]);
        let node = UiBuilder::new().accessibility_role(egui::Role::Table).accessibility_label(&*name);
        ui.scope_builder(node, |ui| {
            grid.head_ui(ui);
            for (n, measurement) in all.iter().enumerate() {
                let below = made.get(n).filter(|row| row.id == measurement.id);
                let high = heights.get(&measurement.id).copied().unwrap_or(ROW);
                let place = Rect::from_min_size(ui.cursor().min, egui::vec2(full, high));
                // A little more than what is in view, so that the keyboard always finds the next row.
                let near = ui.clip_rect().expand(2.0 * ROW).intersects(place);
                let drawn = near || grid.typing.has_draft(&measurement.id) || *begin && below.is_none();
                if !drawn {
                    ui.allocate_space(place.size());
                    continue;
                }
                let following = all.get(n + 1).map(|m| &m.id);
                let (height, answer) = grid.row_ui(ui, measurement, below, following);
                heights.insert(measurement.id.clone(), height);
                match answer {
                    RowAnswer::Taken => taken = true,
                    RowAnswer::Removed => gone = Some(*measurement),
                    RowAnswer::Nothing => {}
                }
            }
        });
    });
    if std::mem::take(begin) {
        let first = if indicator.kind == ValueKind::Percentage { What::Numerator } else { What::Value };
        ui.memory_mut(|m| m.request_focus(Typing::cell_id(&next.id, &first)));
    }
    if taken {
        waiting.remove(&indicator.id);
    }
    if let Some(measurement) = gone
        && let Some(edit) = removed(indicator, &measurement.id, shared.author, shared.now)
    {
        let value = print(indicator, measurement.value.as_ref(), shared.words);
        let what = shared.say_with("follow-value-on", &[("value", &value), ("date", &shared.day(measurement.date))]);
        view.removed = Some((what, shared.revision + 1));
        view.typing.drop_row(&measurement.id);
        asked.request(Request::EndRun);
        asked.edit(edit);
    }
}

/// Several cells pasted at once are shown before they are taken.
fn pasted(ui: &Ui, shared: &Shared<'_>, view: &mut FollowUpView, indicator: &Indicator) {
    let here = ui.memory(egui::Memory::focused).is_none_or(|id| view.figures.cells.contains(&id));
    if !here || !shared.may_write {
        return;
    }
    let many = |event: &Event| matches!(event, Event::Paste(text) if text.trim_end().contains(['\n', '\t']));
    let text = ui.input_mut(|i| {
        let at = i.events.iter().position(many)?;
        match i.events.remove(at) {
            Event::Paste(text) => Some(text),
            _ => None,
        }
    });
    if let Some(text) = text {
        view.paste = Some(Paste::new(Some(indicator.id.clone()), text));
    }
}

/// A line below a row.
pub(super) fn below_ui(ui: &mut Ui, below: &Below) {
    let t = theme::tokens(ui);
    let colour = below.tone.colours(t).0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        sign(ui, below.icon, 16.0, colour);
        let label = ui.add(Label::new(Type::Small.rich(&below.text).color(colour)).wrap());
        if below.tone == Tone::Gap {
            ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Polite));
        }
    });
}
