//! A definition or target is revised: from which day on, what, and why. Figures before and after no longer compare,
//! and the curve shows it.

use egui::{Frame, Label, Margin, Stroke, Ui, vec2};
use jiff::civil::Date;

use super::{FollowUpView, own_id, today};
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type, radius, stroke};
use crate::desk::widgets::{Button, DateField, Field, heading};
use crate::insight::indicators::{Read, Reader, revised, short};
use crate::project::{Id, Indicator, Point, Value};

/// What is typed.
pub(super) struct Revise {
    of: Id,
    date: Option<Date>,
    what: String,
    reason: String,
    definition: String,
    target: String,
    fresh: bool,
}

impl Revise {
    pub fn new(shared: &Shared<'_>, indicator: &Indicator) -> Self {
        let target = indicator.target.as_ref().and_then(|t| t.value.as_ref());
        Self {
            of: indicator.id.clone(),
            date: Some(today(shared)),
            what: String::new(),
            reason: String::new(),
            definition: indicator.definition.clone(),
            target: target.map(|value| short(indicator, Some(value), shared.words)).unwrap_or_default(),
            fresh: true,
        }
    }
}

/// What the target is to be: none, the same, another value, or not to be read.
enum Target {
    Same,
    New(Value),
    Unread,
}

fn target(shared: &Shared<'_>, reader: &Reader, indicator: &Indicator, typed: &str) -> Target {
    let now = indicator.target.as_ref().and_then(|t| t.value.as_ref());
    let written = now.map(|value| short(indicator, Some(value), shared.words)).unwrap_or_default();
    if typed.trim() == written.trim() || typed.trim().is_empty() {
        return Target::Same;
    }
    match reader.value(indicator, typed) {
        Read::This(value, _) => Target::New(value),
        _ => Target::Unread,
    }
}

/// Draws the form in its place.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut FollowUpView, indicator: &Indicator, asked: &mut Asked) {
    let Some(mut form) = view.revise.take().filter(|form| form.of == indicator.id) else { return };
    let t = theme::tokens(ui);
    let reader = view.figures.reader(shared);
    let mut verdict = None;
    let frame = Frame::new()
        .fill(t.card)
        .stroke(Stroke::new(stroke::HAIR, t.edge))
        .corner_radius(radius::CARD)
        .inner_margin(Margin { left: 16, right: 16, top: 10, bottom: 12 });
    frame.show(ui, |ui| {
        ui.set_width((ui.available_width()).min(theme::measure::COLUMN));
        ui.spacing_mut().item_spacing = vec2(12.0, 8.0);
        heading(ui, Type::Row, 3, &shared.say("follow-revise-title"));
        ui.add(Label::new(Type::Control.rich(shared.say("follow-revise-about")).color(t.muted)).wrap());
        let id = |part: &str| own_id(part, indicator.id.as_str());
        let label = shared.say("follow-revise-day");
        DateField::new(id("revise-day"), &label).show(ui, shared.words, &mut form.date);
        let label = shared.say("follow-revise-what");
        let first = Field::new(&label).width(f32::INFINITY).id(id("revise-what")).show(ui, &mut form.what);
        if std::mem::take(&mut form.fresh) {
            first.request_focus();
            first.scroll_to_me(None);
        }
        let label = shared.say("follow-revise-why");
        Field::new(&label).width(f32::INFINITY).rows(2).id(id("revise-why")).show(ui, &mut form.reason);
        let label = shared.say("follow-revise-definition");
        let rows = Field::new(&label).width(f32::INFINITY).rows(3).id(id("revise-definition"));
        rows.show(ui, &mut form.definition);
        let label = shared.say("follow-revise-target");
        let aim = target(shared, reader, indicator, &form.target);
        let unread = matches!(aim, Target::Unread);
        let doubt = shared.say_with("doubt-unclear", &[("text", form.target.trim())]);
        let field = Field::new(&label).width(220.0).id(id("revise-target"));
        field.doubt(unread.then_some(&*doubt)).show(ui, &mut form.target);
        let missing = form.date.is_none() || form.what.trim().is_empty() || form.reason.trim().is_empty();
        let first = shared.say("follow-revise-missing");
        ui.horizontal_wrapped(|ui| {
            let (cancel, done) = (shared.say("follow-revise-cancel"), shared.say("follow-revise-done"));
            if Button::second(&cancel).in_tray().show(ui).clicked() {
                verdict = Some(false);
            }
            let button = Button::main(&done).in_tray().unless(missing.then_some(&*first)).show(ui);
            if button.clicked() && !missing {
                verdict = Some(true);
            }
        });
    });
    match verdict {
        Some(false) => return,
        Some(true) => {
            let aim = target(shared, reader, indicator, &form.target);
            if let Some(date) = form.date {
                let mut changed = indicator.clone();
                changed.definition.clone_from(&form.definition);
                if let Target::New(value) = aim {
                    let empty = Point { value: None, date: None, note: String::new() };
                    changed.target.get_or_insert(empty).value = Some(value);
                }
                asked.request(Request::EndRun);
                asked.edit(revised(changed, date, form.what.trim(), form.reason.trim(), shared.author, shared.now));
            }
            return;
        }
        None => {}
    }
    view.revise = Some(form);
}
