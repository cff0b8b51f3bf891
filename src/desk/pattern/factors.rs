//! What feeds a pattern, kind by kind, and how far each factor is within the programme's reach.

use egui::{Id, Ui, vec2};

use super::{PatternView, small, typed};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{Type, space};
use crate::desk::widgets::{Button, Editor, heading, icon_button, lines_field, menu_item, open_menu};
use crate::insight::board;
use crate::project::{Factor, FactorKind, Id as EntityId, Pattern, WithinReach};

/// Draws them; true when one changed.
pub(super) fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    view: &mut PatternView,
    pattern: &mut Pattern,
    asked: &mut Asked,
) -> bool {
    heading(ui, Type::Sheet, 2, &shared.say("figure-factors"));
    let count = board(pattern).count;
    let values = [
        ("reach", count.reach.into()),
        ("influence", count.influence.into()),
        ("out", count.out.into()),
        ("unsaid", count.unsaid.into()),
        ("all", count.all.into()),
    ];
    small(ui, &shared.words.say_with("figure-reach-sum", values));
    let mut changed = false;
    let mut gone = None;
    for kind in FactorKind::ALL {
        ui.add_space(space::XS);
        let title = shared.say(&kind.message()).into_owned();
        ui.horizontal(|ui| {
            heading(ui, Type::PanelBold, 3, &title);
            if !shared.may_write {
                return;
            }
            let words = shared.say("pattern-add-factor");
            let button = Button::quiet(&words).icon(Icon::Add).in_tray().show(ui);
            ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(format!("{words} {title}")));
            if button.clicked() {
                let id = EntityId::fresh();
                view.fresh = Some(id.clone());
                asked.request(Request::EndRun);
                pattern.factors.push(Factor { id, kind: *kind, text: String::new(), reach: None });
                changed = true;
            }
        });
        if pattern.factors.iter().all(|factor| factor.kind != *kind) {
            small(ui, &shared.say("figure-none-named"));
        }
        for factor in pattern.factors.iter_mut().filter(|factor| factor.kind == *kind) {
            changed |= factor_ui(ui, shared, view, &title, factor, &mut gone, asked);
        }
    }
    if let Some(id) = gone {
        asked.request(Request::EndRun);
        pattern.factors.retain(|factor| factor.id != id);
        changed = true;
    }
    ui.add_space(space::S);
    let label = shared.say("pattern-vulnerability");
    let id = Id::unique(("pattern vulnerability", pattern.id.as_str()));
    let lines = lines_field(ui, id, &label, 2, !shared.may_write, &mut pattern.vulnerability);
    if lines.left {
        asked.request(Request::EndRun);
    }
    changed || lines.changed
}

fn factor_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    view: &mut PatternView,
    title: &str,
    factor: &mut Factor,
    gone: &mut Option<EntityId>,
    asked: &mut Asked,
) -> bool {
    let mut changed = false;
    let word = match factor.reach {
        Some(reach) => shared.say(&reach.message()).into_owned(),
        None => shared.say("card-not-said").into_owned(),
    };
    let icon = |reach: WithinReach| match reach {
        WithinReach::Reach => Icon::WithinReach,
        WithinReach::Influence => Icon::InProgress,
        WithinReach::Out => Icon::Open,
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let mut button = Button::quiet(&word).after(Icon::CaretDown).in_tray();
        if let Some(reach) = factor.reach {
            button = button.icon(icon(reach));
        }
        let right = button.width(ui) + 50.0;
        let width = (ui.available_width() - right).max(120.0);
        let field = ui
            .allocate_ui(vec2(width, 30.0), |ui| {
                ui.set_width(width);
                let id = Id::unique(("factor", factor.id.as_str()));
                let editor = Editor::new(id, title).style(Type::Panel).rows(1).read_only(!shared.may_write);
                editor.show(ui, &mut factor.text)
            })
            .inner;
        if view.fresh.as_ref() == Some(&factor.id) {
            view.fresh = None;
            field.request_focus();
        }
        changed |= typed(&field, asked);
        let name = shared.say_with("pattern-reach", &[("name", &factor.text)]);
        let response = ui.add_enabled_ui(shared.may_write, |ui| button.show(ui)).inner;
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_label(name.as_str());
            node.set_value(word.as_str());
        });
        open_menu(&response, &name, |ui| {
            for reach in WithinReach::ALL {
                let chosen = factor.reach == Some(*reach);
                if menu_item(ui, Some(icon(*reach)), chosen, &shared.say(&reach.message())).clicked() {
                    factor.reach = Some(*reach);
                    changed = true;
                }
            }
        });
        if shared.may_write {
            let words = shared.say_with("pattern-remove-one", &[("name", &factor.text)]);
            if icon_button(ui, Icon::Close, &words).clicked() {
                *gone = Some(factor.id.clone());
            }
        }
    });
    changed
}
