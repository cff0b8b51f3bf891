//! What feeds a pattern, kind by kind, and how far each factor is within the programme's reach.

use egui::{Id, Ui, vec2};

use super::parts::{Line, head_ui, line_ui, remove_ui};
use super::{PatternView, small};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type, space};
use crate::desk::widgets::{Button, heading, lines_field, menu_item, open_menu};
use crate::insight::board;
use crate::project::{Factor, FactorKind, Id as EntityId, Pattern, WithinReach};

/// The name of a kind stands beside its factors from this width on, and is so wide.
const BESIDE: f32 = 460.0;
const HEAD: f32 = 148.0;

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
        line_above(ui);
        let title = shared.say(&kind.message()).into_owned();
        let width = ui.available_width();
        let new = if width < BESIDE {
            let new = ui.horizontal(|ui| head_ui(ui, shared, view, &title, "pattern-add-factor", asked)).inner;
            changed |= kind_ui(ui, shared, view, *kind, pattern, &mut gone, asked);
            new
        } else {
            let beside = ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::XS;
                let head = ui.vertical(|ui| {
                    ui.set_width(HEAD);
                    ui.spacing_mut().item_spacing.y = 2.0;
                    head_ui(ui, shared, view, &title, "pattern-add-factor", asked)
                });
                ui.vertical(|ui| {
                    ui.set_width(width - HEAD - space::XS);
                    changed |= kind_ui(ui, shared, view, *kind, pattern, &mut gone, asked);
                });
                head.inner
            });
            beside.inner
        };
        if let Some(id) = new {
            pattern.factors.push(Factor { id, kind: *kind, text: String::new(), reach: None });
            changed = true;
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

/// A hairline between two kinds.
fn line_above(ui: &mut Ui) {
    ui.add_space(space::XXS);
    let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().rect_filled(line, 0, theme::tokens(ui).line);
    ui.add_space(space::XXS);
}

/// The factors of a kind, or that none is named; true when one changed.
fn kind_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    view: &mut PatternView,
    kind: FactorKind,
    pattern: &mut Pattern,
    gone: &mut Option<EntityId>,
    asked: &mut Asked,
) -> bool {
    let title = shared.say(&kind.message()).into_owned();
    let mut own = pattern.factors.iter_mut().filter(|factor| factor.kind == kind).peekable();
    if own.peek().is_none() {
        small(ui, &shared.say("figure-none-named"));
    }
    let mut changed = false;
    for factor in own {
        changed |= factor_ui(ui, shared, view, &title, factor, gone, asked);
    }
    changed
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
        let line = Line { id: &factor.id, label: title, width };
        changed |= line_ui(ui, shared, view, &line, &mut factor.text, asked).changed;
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
        if remove_ui(ui, shared, &factor.text) {
            *gone = Some(factor.id.clone());
        }
    });
    changed
}
