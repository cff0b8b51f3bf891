//! What feeds a pattern, kind by kind, and how far each factor is within the programme's reach.

use egui::{Id, Ui};

use super::{PatternView, small, typed};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{Type, space};
use crate::desk::widgets::{Button, Field, Part, Tone, choice, heading, icon_button};
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
    let say = |count: usize| shared.words.count(count);
    let (reach, influence) = (say(count.reach), say(count.influence));
    let (out, unsaid, all) = (say(count.out), say(count.unsaid), say(count.all));
    let values = [("reach", &*reach), ("influence", &*influence), ("out", &*out), ("unsaid", &*unsaid), ("all", &*all)];
    small(ui, &shared.say_with("figure-reach-sum", &values));
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
    ui.horizontal(|ui| {
        let id = Id::unique(("factor", factor.id.as_str()));
        let width = ui.available_width() - 42.0;
        let field = Field::new(title).id(id).width(width).read_only(!shared.may_write).show(ui, &mut factor.text);
        if view.fresh.as_ref() == Some(&factor.id) {
            view.fresh = None;
            field.request_focus();
        }
        changed |= typed(&field, asked);
        if shared.may_write {
            let words = shared.say_with("pattern-remove-one", &[("name", &factor.text)]);
            if icon_button(ui, Icon::Close, &words).clicked() {
                *gone = Some(factor.id.clone());
            }
        }
    });
    let words: Vec<_> = WithinReach::ALL.iter().map(|reach| shared.say(&reach.message())).collect();
    let icon = |reach: &WithinReach| match reach {
        WithinReach::Reach => Icon::WithinReach,
        WithinReach::Influence => Icon::InProgress,
        WithinReach::Out => Icon::Open,
    };
    let parts: Vec<Part<'_>> = WithinReach::ALL
        .iter()
        .zip(&words)
        .map(|(reach, words)| Part { words, icons: Some((icon(reach), icon(reach))), tone: Tone::Accent })
        .collect();
    let chosen = factor.reach.and_then(|reach| WithinReach::ALL.iter().position(|one| *one == reach));
    let name = shared.say_with("pattern-reach", &[("name", &factor.text)]);
    let wanted = ui.push_id(factor.id.as_str(), |ui| {
        ui.add_enabled_ui(shared.may_write, |ui| choice(ui, &name, &parts, chosen)).inner
    });
    if let Some(reach) = wanted.inner.and_then(|at| WithinReach::ALL.get(at)) {
        factor.reach = Some(*reach);
        changed = true;
    }
    ui.add_space(space::XXS);
    changed
}
