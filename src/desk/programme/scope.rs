//! Which sections apply, and why.

use egui::{Id, Ui};

use super::super::icon::Icon;
use super::super::navigation::choosable;
use super::super::shared::{Asked, Shared};
use super::super::theme::{self, Type};
use super::super::widgets::{Button, Field, tick};
use super::{ProgrammeView, ended, typed};
use crate::catalogue::Kind;
use crate::project::{Edit, Scope};

/// Draws the sections, those first that no programme leaves out.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ProgrammeView, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let sections = shared.catalogue.sources().iter().flat_map(|s| &s.sections);
    let asks = |name| shared.catalogue.in_section(name).any(|i| i.kind == Kind::Question);
    for section in sections.filter(|s| s.always && asks(s)) {
        let name = format!("{}  {}", section.name, shared.catalogue.section_short(section, shared.content));
        let always = shared.say("programme-always");
        ui.horizontal(|ui| {
            ui.label(Icon::Saved.text(18.0).color(t.muted));
            ui.label(Type::Control.rich(name));
            ui.label(Type::Small.rich(always).color(t.muted));
        });
    }
    for section in choosable(shared) {
        let scope = shared.project.scope.get(&section.name).cloned().unwrap_or_default();
        let mut new = scope.clone();
        let name = format!("{}  {}", section.name, shared.catalogue.section_short(section, shared.content));
        let open = scope.chosen || !scope.why.is_empty() || view.reasons.contains(&section.name);
        ui.horizontal_wrapped(|ui| {
            ui.add_enabled_ui(shared.may_write, |ui| tick(ui, &mut new.chosen, &name));
            if !open && shared.may_write {
                let say = shared.say("programme-why-not-add").into_owned();
                let button = Button::quiet(&say).in_tray().show(ui);
                let whole = format!("{say} {name}");
                ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(whole));
                if button.clicked() {
                    view.reasons.insert(section.name.clone());
                    ui.memory_mut(|m| m.request_focus(reason_id(&section.name)));
                }
            }
        });
        if open {
            ui.horizontal_top(|ui| {
                ui.add_space(27.0);
                let label = shared.say(if new.chosen { "programme-why" } else { "programme-why-not" });
                let field = Field::new(&label).width(f32::INFINITY).read_only(!shared.may_write);
                let field = field.rows(if scope.why.chars().count() > 80 { 2 } else { 1 });
                ended(typed(&field.id(reason_id(&section.name)).show(ui, &mut new.why)), asked);
            });
            ui.add_space(4.0);
        }
        if new != scope {
            let said: Option<Scope> = (new.chosen || !new.why.is_empty()).then_some(new);
            asked.edit(Edit::Scope(section.name.clone(), said));
        }
    }
}

fn reason_id(section: &str) -> Id {
    Id::unique(("programme-why", section))
}
