//! The quiet row under an answer: where it stands, what it means, what it rests on, who may see it.

use egui::{Ui, vec2};

use super::SectionView;
use crate::desk::icon::Icon;
use crate::desk::shared::Shared;
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{self, QuietValue, menu_item, quiet_divider};
use crate::project::{Answer, DesignEffect, Evidence, Sensitivity, Status};

/// Draws it; true when something was chosen.
pub(super) fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    question: &str,
    answer: &mut Answer,
    view: &mut SectionView,
) -> bool {
    let mut changed = false;
    let fixed = !shared.may_write;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(9.0, 6.0);
        changed |= status_ui(ui, shared, answer, fixed);
        changed |= effect_ui(ui, shared, answer, fixed);
        changed |= evidence_ui(ui, shared, answer, fixed);
        sources_ui(ui, shared, question, answer, view);
        changed |= seen_ui(ui, shared, answer, fixed);
        if fixed {
            let words = shared.say("card-reading");
            let value = QuietValue::new("", &words).icon(Icon::Internal).read_only(true);
            divide(ui, &value);
            value.show(ui, |_| {});
        }
    });
    changed
}

/// A hairline before a value, unless the value begins a line.
fn divide(ui: &mut Ui, next: &QuietValue<'_>) {
    if ui.available_size_before_wrap().x >= next.width(ui) + 10.0 {
        quiet_divider(ui);
    } else {
        ui.end_row();
    }
}

fn status_ui(ui: &mut Ui, shared: &Shared<'_>, answer: &mut Answer, fixed: bool) -> bool {
    let label = shared.say("card-status");
    let (icon, tone, name) = widgets::status_parts(shared.words, answer.status);
    let mut chosen = None;
    QuietValue::new(&label, &name).icon(icon).tone(tone).read_only(fixed).show(ui, |ui| {
        for status in Status::ALL {
            let (icon, _, name) = widgets::status_parts(shared.words, *status);
            if menu_item(ui, Some(icon), answer.status == *status, &name).clicked() {
                chosen = Some(*status);
            }
        }
    });
    let changed = chosen.is_some_and(|status| status != answer.status);
    answer.status = chosen.unwrap_or(answer.status);
    changed
}

fn effect_icon(effect: DesignEffect) -> Option<Icon> {
    match effect {
        DesignEffect::Modify => Some(Icon::Modify),
        DesignEffect::Add => Some(Icon::Add),
        DesignEffect::Keep | DesignEffect::Reconsider => None,
    }
}

fn effect_ui(ui: &mut Ui, shared: &Shared<'_>, answer: &mut Answer, fixed: bool) -> bool {
    let label = shared.say("card-effect");
    let name = match answer.effect {
        Some(effect) => shared.say(&effect.message()).into_owned(),
        None => shared.say("card-not-said").into_owned(),
    };
    let mut value = QuietValue::new(&label, &name).read_only(fixed);
    if let Some(icon) = answer.effect.and_then(effect_icon) {
        value = value.icon(icon);
    }
    divide(ui, &value);
    let before = answer.effect;
    value.show(ui, |ui| {
        for effect in DesignEffect::ALL {
            let chosen = before == Some(*effect);
            if menu_item(ui, effect_icon(*effect), chosen, &shared.say(&effect.message())).clicked() {
                answer.effect = Some(*effect);
            }
        }
        if menu_item(ui, None, before.is_none(), &shared.say("card-not-said")).clicked() {
            answer.effect = None;
        }
    });
    answer.effect != before
}

fn evidence_ui(ui: &mut Ui, shared: &Shared<'_>, answer: &mut Answer, fixed: bool) -> bool {
    let label = shared.say("card-evidence");
    let name = match answer.evidence {
        Some(evidence) => shared.say(&evidence.message()).into_owned(),
        None => shared.say("card-not-said").into_owned(),
    };
    let mut value = QuietValue::new(&label, &name).read_only(fixed);
    if answer.evidence.is_some() {
        value = value.icon(Icon::Evidence);
    }
    divide(ui, &value);
    let before = answer.evidence;
    value.show(ui, |ui| {
        for evidence in Evidence::ALL {
            if menu_item(ui, None, before == Some(*evidence), &shared.say(&evidence.message())).clicked() {
                answer.evidence = Some(*evidence);
            }
        }
        if menu_item(ui, None, before.is_none(), &shared.say("card-not-said")).clicked() {
            answer.evidence = None;
        }
    });
    answer.evidence != before
}

fn sources_ui(ui: &mut Ui, shared: &Shared<'_>, question: &str, answer: &Answer, view: &mut SectionView) {
    let label = shared.say("card-sources");
    let count = shared.words.count(answer.sources.len());
    let value = QuietValue::new(&label, &count).icon(Icon::Source);
    divide(ui, &value);
    let open = view.card.sources.as_deref() == Some(question);
    if value.toggle(ui, open).clicked() {
        view.card.sources = (!open).then(|| question.to_owned());
    }
}

fn seen_ui(ui: &mut Ui, shared: &Shared<'_>, answer: &mut Answer, fixed: bool) -> bool {
    let label = shared.say("card-seen");
    let name = shared.say(&answer.sensitivity.message());
    let mut value = QuietValue::new(&label, &name).read_only(fixed);
    if let Some(icon) = seen_icon(answer.sensitivity) {
        value = value.icon(icon);
    }
    divide(ui, &value);
    let before = answer.sensitivity;
    value.show(ui, |ui| sensitivity_menu(ui, shared, &mut answer.sensitivity));
    answer.sensitivity != before
}

fn seen_icon(sensitivity: Sensitivity) -> Option<Icon> {
    match sensitivity {
        Sensitivity::Public => None,
        Sensitivity::Partners => Some(Icon::Partners),
        Sensitivity::Internal => Some(Icon::Internal),
    }
}

/// The rows of a menu on who may see something.
pub fn sensitivity_menu(ui: &mut Ui, shared: &Shared<'_>, value: &mut Sensitivity) {
    for choice in Sensitivity::ALL {
        if menu_item(ui, seen_icon(*choice), *value == *choice, &shared.say(&choice.message())).clicked() {
            *value = *choice;
        }
    }
}

/// A small label over a small editor, or over the text where it can only be read; true when it changed.
pub(super) fn note_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    id: egui::Id,
    label: &str,
    text: &mut String,
    asked: &mut crate::desk::shared::Asked,
) -> bool {
    let t = theme::tokens(ui);
    ui.add_space(10.0);
    widgets::heading(ui, Type::SmallBold, 3, label);
    ui.add_space(2.0);
    if !shared.may_write {
        if text.trim().is_empty() {
            ui.add(egui::Label::new(Type::Control.rich(shared.say("card-nothing")).color(t.muted)));
        } else {
            widgets::own_text(ui, Type::Panel, text);
        }
        return false;
    }
    let field = widgets::Editor::new(id, label).style(Type::Panel).rows(2).show(ui, text);
    super::text::typed(shared, &field, asked)
}
