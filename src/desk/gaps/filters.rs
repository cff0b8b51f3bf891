//! Which rows are shown, and in what order.

use egui::{Align, Label, Layout, Ui};

use super::super::shared::Shared;
use super::super::theme::{self, Type};
use super::super::widgets::{Filter, menu_item, search_field};
use super::rows::{Group, Row, State, Subject};
use super::{GapsView, Sorting, What};
use crate::wording::fold;

/// What holds rows back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Filters {
    text: String,
    group: Option<Group>,
    section: Option<String>,
    /// Empty: nobody yet.
    owner: Option<String>,
    state: Shown,
}

/// Rows by where they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Shown {
    #[default]
    Open,
    Late,
    Closed,
    All,
}

impl Shown {
    const ALL: [Self; 4] = [Self::Open, Self::Late, Self::Closed, Self::All];

    fn message(self) -> &'static str {
        match self {
            Self::Open => "gaps-show-open",
            Self::Late => "gaps-show-late",
            Self::Closed => "gaps-show-closed",
            Self::All => "gaps-show-all",
        }
    }
}

impl Filters {
    fn let_through(&self, row: &Row, words: &[String]) -> bool {
        let state = match self.state {
            Shown::Open => row.open,
            Shown::Late => matches!(row.state, State::Late(_)),
            Shown::Closed => !row.open,
            Shown::All => true,
        };
        state
            && self.group.is_none_or(|group| row.group == group)
            && self.section.as_ref().is_none_or(|section| row.whence.order.0 == *section)
            && self.owner.as_ref().is_none_or(|owner| row.owner.as_deref().is_some_and(|o| o.trim() == owner))
            && words.iter().all(|word| row.folded.contains(word))
    }
}

/// Places of the rows to be shown, in order. The chosen row stays while it is worked on.
pub(super) fn order(rows: &[Row], filters: &Filters, sorted: Option<Sorting>, chosen: Option<&Subject>) -> Vec<usize> {
    let words: Vec<String> = filters.text.split_whitespace().map(fold).collect();
    let shown = |row: &Row| chosen == Some(&row.subject) || filters.let_through(row, &words);
    let mut order: Vec<usize> = (0..rows.len()).filter(|at| shown(&rows[*at])).collect();
    let Some(sorting) = sorted else { return order };
    // What is folded is folded once a row, not once a comparison.
    let text = |of: fn(&Row) -> &str| -> Vec<String> { rows.iter().map(|row| fold(of(row))).collect() };
    // What has no value comes last, whichever way rows are sorted.
    let last = |at: usize| match sorting.by {
        What::From => rows[at].whence.label.is_empty(),
        What::How => rows[at].how.is_empty(),
        What::Owner => rows[at].owner.as_deref().unwrap_or_default().is_empty(),
        What::Due => rows[at].due.is_none(),
        _ => false,
    };
    let keys = match sorting.by {
        What::Words => text(|row| &row.what),
        What::How => text(|row| &row.how),
        What::Owner => text(|row| row.owner.as_deref().unwrap_or_default()),
        _ => Vec::new(),
    };
    order.sort_by(|a, b| {
        let (one, other) = (&rows[*a], &rows[*b]);
        let by = match sorting.by {
            What::Kind | What::Sign => one.group.cmp(&other.group),
            What::From => one.whence.order.cmp(&other.whence.order),
            What::Due => one.due.cmp(&other.due),
            What::State => one.state.cmp(&other.state),
            What::Words | What::How | What::Owner => keys[*a].cmp(&keys[*b]),
        };
        last(*a).cmp(&last(*b)).then(if sorting.rising { by } else { by.reverse() })
    });
    order
}

/// Draws the filters and how many rows they let through.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut GapsView, low: bool) {
    let GapsView { filters, rows, order, .. } = view;
    let clear = shared.say("gaps-clear");
    let all = shared.say("gaps-all");
    let count = shared.say_with(
        "gaps-shown",
        &[("shown", &shared.words.count(order.len())), ("all", &shared.words.count(rows.len()))],
    );
    ui.horizontal_wrapped(|ui| {
        let width = if ui.available_width() < 700.0 { 150.0 } else { 220.0 };
        search_field(ui, &shared.say("gaps-filter"), width, &mut filters.text);

        let now = filters.group.map(|g| shared.say(g.message()).into_owned());
        let value = now.as_deref().unwrap_or(&all);
        let asked =
            Filter::new(&shared.say("gaps-head-kind"), value).active(now.is_some().then_some(&*clear)).show(ui, |ui| {
                for group in Group::ALL {
                    if menu_item(ui, None, filters.group == Some(group), &shared.say(group.message())).clicked() {
                        filters.group = Some(group);
                    }
                }
            });
        if asked.cleared {
            filters.group = None;
        }

        // On a low window the other two stand in the field above all: it looks through owners and places too.
        if !low {
            section_ui(ui, shared, filters, &all, &clear);
            owner_ui(ui, shared, filters, rows, &clear);
        }

        let value = shared.say(filters.state.message());
        let active = (filters.state != Shown::default()).then_some(&*clear);
        let asked = Filter::new(&shared.say("gaps-head-state"), &value).active(active).show(ui, |ui| {
            for state in Shown::ALL {
                if menu_item(ui, None, filters.state == state, &shared.say(state.message())).clicked() {
                    filters.state = state;
                }
            }
        });
        if asked.cleared {
            filters.state = Shown::default();
        }
        let muted = theme::tokens(ui).muted;
        let count = |ui: &mut Ui| {
            let shown = ui.add(Label::new(Type::Small.rich(&count).color(muted)).selectable(false));
            ui.ctx().accesskit_node_builder(shown.id, |node| node.set_live(egui::accesskit::Live::Polite));
        };
        if ui.available_width() > 140.0 {
            ui.with_layout(Layout::right_to_left(Align::Center), count);
        } else {
            count(ui);
        }
    });
}

fn section_ui(ui: &mut Ui, shared: &Shared<'_>, filters: &mut Filters, all: &str, clear: &str) {
    let value = filters.section.clone().unwrap_or_else(|| all.to_owned());
    let active = filters.section.is_some().then_some(clear);
    let asked = Filter::new(&shared.say("gaps-section"), &value).active(active).show(ui, |ui| {
        for section in shared.sections() {
            let name = format!("{}  {}", section.name, shared.catalogue.section_short(section, shared.content));
            if menu_item(ui, None, filters.section.as_ref() == Some(&section.name), &name).clicked() {
                filters.section = Some(section.name.clone());
            }
        }
    });
    if asked.cleared {
        filters.section = None;
    }
}

fn owner_ui(ui: &mut Ui, shared: &Shared<'_>, filters: &mut Filters, rows: &[Row], clear: &str) {
    let nobody = shared.say("gaps-nobody");
    let named = |owner: &str| if owner.is_empty() { nobody.to_string() } else { owner.to_owned() };
    let value = filters.owner.as_ref().map_or_else(|| shared.say("gaps-anybody").into_owned(), |o| named(o));
    let active = filters.owner.is_some().then_some(clear);
    let asked = Filter::new(&shared.say("gaps-head-owner"), &value).active(active).show(ui, |ui| {
        // Gathered only while the menu is open.
        let mut owners: Vec<&str> = rows.iter().filter_map(|r| r.owner.as_deref()).map(str::trim).collect();
        owners.sort_unstable();
        owners.dedup();
        for owner in owners.into_iter().take(40) {
            if menu_item(ui, None, filters.owner.as_deref() == Some(owner), &named(owner)).clicked() {
                filters.owner = Some(owner.to_owned());
            }
        }
    });
    if asked.cleared {
        filters.owner = None;
    }
}
