//! A figure that stood there before is put right: what it was, what it becomes, and why. Nothing is lost, and nothing
//! is changed before the reason is given.

use egui::{Frame, Key, Label, Margin, Modifiers, Stroke, Ui};

use super::cells::{Drafted, Typing, With};
use super::rows::Below;
use super::{figures, own_id};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type, stroke};
use crate::desk::widgets::{Button, Field};
use crate::insight::indicators::{Doubt, corrected, measurement_doubts, print};
use crate::project::{Id, Measurement};

/// The field in which the reason is given.
pub(super) fn reason_id(row: &Id) -> egui::Id {
    own_id("reason", row.as_str())
}

/// Draws it below its row.
pub(super) fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    with: &With<'_>,
    typing: &mut Typing,
    measurement: &Measurement,
    drafted: &Drafted,
    asked: &mut Asked,
) {
    let t = theme::tokens(ui);
    let id = &measurement.id;
    let now = &drafted.measurement;
    let parts = now.parts != measurement.parts;
    let value = now.value != measurement.value;
    let kept = typing.reasons.remove(id);
    let begins = kept.is_none();
    let mut reason = kept.unwrap_or_default();
    let mut done = None;
    let frame = Frame::new().fill(t.gap_soft).inner_margin(Margin { left: 14, right: 12, top: 8, bottom: 10 });
    let shown = frame.show(ui, |ui| {
        ui.set_width((ui.available_width()).min(720.0));
        ui.spacing_mut().item_spacing.y = 6.0;
        let (former, new) = (
            print(with.indicator, measurement.value.as_ref(), shared.words),
            print(with.indicator, now.value.as_ref(), shared.words),
        );
        let day = shared.day(measurement.date);
        let values = [("former", &*former), ("now", &*new), ("date", &*day)];
        let words = match (value, parts) {
            (true, false) => shared.say_with("follow-becomes", &values),
            (true, true) => shared.say_with("follow-becomes-with-parts", &values),
            (false, _) => shared.say_with("follow-parts-become", &[("date", &day)]),
        };
        ui.add(Label::new(Type::PanelBold.rich(words).color(t.text)).wrap());
        let identity = &shared.project.identity;
        let doubts = measurement_doubts(shared.catalogue, identity, with.breakdowns, with.indicator, now);
        // What the row says of its day stands above.
        for doubt in doubts.into_iter().filter(|doubt| !matches!(doubt, Doubt::BeforeStart(_) | Doubt::AfterEnd(_))) {
            figures::below_ui(ui, &Below::doubt(shared, &doubt));
        }
        let label = shared.say("follow-why");
        let enter = ui.memory(|m| m.has_focus(reason_id(id))) && ui.input(|i| i.key_pressed(Key::Enter));
        let field = Field::new(&label).width(f32::INFINITY).id(reason_id(id)).show(ui, &mut reason);
        let missing = reason.trim().is_empty();
        let first = shared.say("follow-say-why");
        ui.horizontal_wrapped(|ui| {
            let correct = shared.say("follow-correct");
            let button = Button::main(&correct).in_tray().unless(missing.then_some(&*first)).show(ui);
            if !missing && (button.clicked() || enter) {
                done = Some(true);
            }
            let keep = shared.say_with("follow-keep", &[("value", &former)]);
            if Button::quiet(&keep).in_tray().icon(Icon::Undo).show(ui).clicked() {
                done = Some(false);
            }
        });
        let escape = field.has_focus() && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
        if escape {
            done = Some(false);
        }
    });
    let rect = shown.response.rect;
    if begins {
        // What is asked is not left below the edge of the window.
        ui.scroll_to_rect(rect.expand(8.0), None);
    }
    let rule = egui::Rect::from_min_size(rect.min, egui::vec2(stroke::RULE, rect.height()));
    ui.painter().rect_filled(rule, 0, t.gap);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(stroke::HAIR, t.line));
    match done {
        Some(true) => {
            let new_parts = parts.then(|| now.parts.clone());
            let edit =
                corrected(with.indicator, id, now.value.clone(), new_parts, reason.trim(), shared.author, shared.now);
            if let Some(edit) = edit {
                asked.request(Request::EndRun);
                asked.edit(edit);
                asked.request(Request::EndRun);
            }
            typing.drop_row(id);
        }
        Some(false) => typing.drop_row(id),
        None => {
            typing.reasons.insert(id.clone(), reason);
        }
    }
}
