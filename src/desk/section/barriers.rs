//! What stands in the way, one by one: whom it keeps back, and what the programme does about it.

use egui::{Id, Label, Ui};

use super::card::open_button;
use super::text::Line;
use crate::catalogue::Section;
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{self, Select, icon_button, menu_item, own_text};
use crate::project::{Answer, Barrier, Edit, EntityKind};

/// Draws the barriers that the answer to a question names.
pub(super) fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    section: &Section,
    question: &str,
    answer: &Answer,
    asked: &mut Asked,
) {
    let t = theme::tokens(ui);
    let barriers: Vec<&Barrier> = shared.project.barriers.iter().filter(|b| b.question == question).collect();
    if barriers.is_empty() && !shared.may_write {
        return;
    }
    ui.add_space(14.0);
    widgets::heading(ui, Type::SmallBold, 3, &shared.say("barrier-title"));
    ui.add_space(2.0);
    if barriers.is_empty() {
        ui.add(Label::new(Type::Control.rich(shared.say("barrier-none")).color(t.muted)).wrap());
    }
    ui.spacing_mut().item_spacing.y = 6.0;
    for barrier in &barriers {
        if shared.may_write {
            barrier_ui(ui, shared, (*barrier).clone(), asked);
        } else {
            read_ui(ui, shared, barrier);
        }
        ui.add_space(8.0);
    }
    if shared.may_write && open_button(ui, &shared.say("barrier-add")) {
        let barrier = Barrier {
            id: crate::project::Id::fresh(),
            text: String::new(),
            section: section.name.clone(),
            question: question.to_owned(),
            group: None,
            response: String::new(),
            activity: None,
            sensitivity: answer.sensitivity,
        };
        ui.memory_mut(|m| m.request_focus(Id::unique(("barrier", barrier.id.as_str()))));
        asked.request(Request::EndRun);
        asked.edit(barrier);
    }
}

fn group_name(shared: &Shared<'_>, barrier: &Barrier) -> String {
    let group = barrier.group.as_ref();
    let named = group.and_then(|id| shared.project.target_groups.iter().find(|g| g.id == *id));
    named.map_or_else(|| shared.say("barrier-all").into_owned(), |g| g.name.clone())
}

fn barrier_ui(ui: &mut Ui, shared: &Shared<'_>, mut barrier: Barrier, asked: &mut Asked) {
    let key = barrier.id.as_str().to_owned();
    let wide = ui.available_width();
    let mut changed = false;
    ui.horizontal_top(|ui| {
        let text = Line("barrier-text", Id::unique(("barrier", &*key)), wide - 40.0, 1);
        changed |= text.show(ui, shared, &mut barrier.text, asked);
        if icon_button(ui, Icon::Close, &shared.say("barrier-remove")).clicked() {
            asked.edit(Edit::Remove(EntityKind::Barrier, barrier.id.clone()));
        }
    });
    let name = group_name(shared, &barrier);
    let before = barrier.group.clone();
    ui.horizontal_wrapped(|ui| {
        let label = shared.say("barrier-group");
        Select::new(&label, &name).width(220.0).show(ui, |ui| {
            if menu_item(ui, None, before.is_none(), &shared.say("barrier-all")).clicked() {
                barrier.group = None;
            }
            for group in &shared.project.target_groups {
                if menu_item(ui, None, before.as_ref() == Some(&group.id), &group.name).clicked() {
                    barrier.group = Some(group.id.clone());
                }
            }
        });
        let room = (wide - 40.0 - 220.0 - 8.0).max(200.0);
        let response = Line("barrier-response", Id::unique(("barrier response", &*key)), room, 1);
        changed |= response.show(ui, shared, &mut barrier.response, asked);
    });
    changed |= barrier.group != before;
    if changed {
        asked.edit(barrier);
    }
}

fn read_ui(ui: &mut Ui, shared: &Shared<'_>, barrier: &Barrier) {
    let t = theme::tokens(ui);
    own_text(ui, Type::Panel, &barrier.text);
    let mut line = group_name(shared, barrier);
    if !barrier.response.is_empty() {
        line = format!("{line} · {}", barrier.response);
    }
    ui.add(Label::new(Type::Small.rich(line).color(t.muted)).wrap());
}
