//! What the programme is: one form in groups, from its title to the sections that apply to it.

mod entities;
mod identity;
mod list;
mod scope;

use std::collections::HashSet;

use egui::{Frame, Label, Margin, ScrollArea, Ui, vec2};

use super::shared::{Asked, Request, Shared};
use super::theme::{self, Type, space};
use super::widgets::{self, heading};
pub(in crate::desk) use identity::select;
pub(in crate::desk) use list::sensitivity_value;

use crate::project::{Activity, EntityKind, Member, Objective, Organisation, TargetGroup};

/// Names of groups stand at the left of their fields from this width on.
const BESIDE: f32 = 860.0;
/// So wide is the column of names.
const NAMES: f32 = 208.0;

/// What is open on the page.
#[derive(Default)]
pub struct ProgrammeView {
    /// The one thing of a list that is open, by id.
    open: Option<String>,
    /// It has just been opened: it comes into view and takes the keyboard.
    fresh: bool,
    /// The row that takes the keyboard again, because what it opened was closed.
    back: Option<String>,
    /// What was removed last, from which list, and the revision in which it is gone.
    removed: Option<(EntityKind, String, u64)>,
    /// Sections whose reason is open although none was given.
    reasons: HashSet<String>,
}

/// Draws the page.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ProgrammeView, target: Option<&str>, asked: &mut Asked) {
    if let Some(target) = target {
        view.open = Some(target.to_owned());
        view.fresh = true;
    }
    ScrollArea::vertical().id_salt("programme").auto_shrink(false).show(ui, |ui| {
        let margin = if ui.available_width() < 700.0 { 16 } else { 32 };
        let frame = Frame::new().inner_margin(Margin { left: margin, right: margin, top: 24, bottom: 64 });
        frame.show(ui, |ui| {
            let column = ui.available_width().min(920.0);
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                ui.add_space(((ui.available_width() - column) / 2.0).max(0.0));
                ui.vertical(|ui| {
                    ui.set_width(column);
                    groups_ui(ui, shared, view, asked);
                });
            });
        });
    });
}

fn groups_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ProgrammeView, asked: &mut Asked) {
    heading(ui, Type::Title, 1, &shared.say("nav-programme"));
    let about = Type::Panel.rich(shared.say("programme-about")).color(theme::tokens(ui).muted);
    ui.add(Label::new(about).wrap());
    group_ui(ui, shared, ["programme-what", "programme-what-about"], |ui| identity::what_ui(ui, shared, asked));
    group_ui(ui, shared, ["programme-where", "programme-where-about"], |ui| identity::where_ui(ui, shared, asked));
    group_ui(ui, shared, ["programme-organisations", "programme-organisations-about"], |ui| {
        list::ui::<Organisation>(ui, shared, view, asked);
    });
    group_ui(ui, shared, ["programme-objectives", "programme-objectives-about"], |ui| {
        list::ui::<Objective>(ui, shared, view, asked);
    });
    group_ui(ui, shared, ["programme-groups", "programme-groups-about"], |ui| {
        list::ui::<TargetGroup>(ui, shared, view, asked);
    });
    group_ui(ui, shared, ["programme-activities", "programme-activities-about"], |ui| {
        list::ui::<Activity>(ui, shared, view, asked);
    });
    group_ui(ui, shared, ["programme-team", "programme-team-about"], |ui| list::ui::<Member>(ui, shared, view, asked));
    group_ui(ui, shared, ["programme-scope", "programme-scope-about"], |ui| scope::ui(ui, shared, view, asked));
}

/// A group: its name and what it is for at the left of its fields, or above them.
fn group_ui(ui: &mut Ui, shared: &Shared<'_>, [name, about]: [&str; 2], fields: impl FnOnce(&mut Ui)) {
    let t = theme::tokens(ui);
    ui.add_space(space::M);
    let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().rect_filled(line, 0, t.line);
    ui.add_space(space::XS);
    let name = shared.say(name).into_owned();
    let about = shared.say(about).into_owned();
    let names = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        heading(ui, Type::Row, 2, &name);
        ui.add(Label::new(Type::Small.rich(&about).color(t.muted)).wrap());
    };
    if ui.available_width() < BESIDE {
        ui.vertical(|ui| names(ui));
        ui.add_space(space::XXS);
        fields(ui);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::XL;
        ui.vertical(|ui| {
            ui.set_width(NAMES);
            names(ui);
        });
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
            ui.set_width(ui.available_width());
            fields(ui);
        });
    });
}

/// Ends a run of typing when a field was left.
fn ended(typed: widgets::Typed, asked: &mut Asked) {
    if typed.left {
        asked.request(Request::EndRun);
    }
}

/// What became of a plain field.
fn typed(response: &egui::Response) -> widgets::Typed {
    widgets::Typed { changed: response.changed(), left: response.lost_focus() }
}
