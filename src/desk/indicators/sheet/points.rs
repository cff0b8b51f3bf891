//! Where things stood, where they should stand on the way, and where they should end.

use std::sync::Arc;

use egui::{Label, Ui};

use super::fields::Page;
use crate::desk::icon::Icon;
use crate::desk::indicators::value::ValueField;
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{self, Button, DateField, Field as TextField, Typed, icon_button};
use crate::insight::indicators::{Field, FollowUp, follow_ups_of, milestones, value_doubts};
use crate::project::{Point, ValueKind};

/// Narrower than this, the remark stands on a line of its own.
const NARROW: f32 = 440.0;

/// What is said of the three fields of a point.
struct Labels {
    value: String,
    day: &'static str,
    note: &'static str,
}

impl Page<'_> {
    /// The baseline or the target.
    pub(super) fn point_ui(&mut self, ui: &mut Ui, field: Field) {
        let baseline = field == Field::Baseline;
        let shown = if baseline { &self.now.baseline } else { &self.now.target };
        let mut point = shown.clone().unwrap_or(Point { value: None, date: None, note: String::new() });
        let value = self.shared.say(super::fields::label(field)).into_owned();
        let labels = if baseline {
            Labels { value, day: "sheet-baseline-day", note: "sheet-baseline-note" }
        } else {
            Labels { value, day: "sheet-target-day", note: "sheet-target-note" }
        };
        let doubt = self.doubt(field);
        if self.point_fields(ui, field.name(), &labels, doubt.as_deref(), &mut point) {
            let empty = point.value.is_none() && point.date.is_none() && point.note.is_empty();
            let point = (!empty).then_some(point);
            if baseline {
                self.now.baseline = point;
            } else {
                self.now.target = point;
            }
        }
    }

    /// Value, day and remark. True: something changed.
    fn point_fields(
        &mut self,
        ui: &mut Ui,
        part: &str,
        labels: &Labels,
        doubt: Option<&str>,
        point: &mut Point,
    ) -> bool {
        let whole = ui.available_width();
        // A sentence needs the width more than the day beside it does.
        let text = matches!(self.now.kind, ValueKind::Document | ValueKind::Qualitative);
        let narrow = whole < NARROW || text;
        let mut typed = Typed::default();
        let reader = Arc::clone(&self.reader);
        let id = |name: &str| self.id(&format!("{part}-{name}"));
        let value = |ui: &mut Ui, width: f32, point: &mut Point| {
            let field = ValueField {
                shared: self.shared,
                indicator: &self.now,
                reader: &reader,
                label: &labels.value,
                id: id("value"),
                width,
                doubt,
            };
            field.show(ui, &mut point.value)
        };
        let day = |ui: &mut Ui, width: f32, point: &mut Point| {
            DateField::new(id("day"), &self.shared.say(labels.day)).width(width).show(
                ui,
                self.shared.words,
                &mut point.date,
            )
        };
        let note = |ui: &mut Ui, width: f32, point: &mut Point| {
            let label = self.shared.say(labels.note);
            let shown = TextField::new(&label).id(id("note")).width(width).show(ui, &mut point.note);
            Typed { changed: shown.changed(), left: shown.lost_focus() }
        };
        if text {
            typed = typed.or(value(ui, whole, point));
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let room = whole - 24.0;
            if !text {
                let width = if narrow { (whole - 12.0) * 0.5 } else { room * 0.3 };
                typed = typed.or(value(ui, width, point));
            }
            let width = if narrow { (whole - 12.0) * 0.5 } else { room * 0.3 };
            typed = typed.or(day(ui, width, point));
            if !narrow || text {
                let width = ui.available_width();
                typed = typed.or(note(ui, width, point));
            }
        });
        if narrow && !text {
            typed = typed.or(note(ui, whole, point));
        }
        self.took(typed);
        typed.changed
    }

    /// The milestones, and those that the dates of the programme and the source's windows propose.
    pub(super) fn milestones_ui(&mut self, ui: &mut Ui) {
        let t = theme::tokens(ui);
        let mut gone = None;
        for at in 0..self.now.milestones.len() {
            let mut point = self.now.milestones[at].clone();
            let nth = self.shared.words.count(at + 1);
            let value = self.shared.say_with("sheet-milestone", &[("number", &nth)]);
            let labels = Labels { value, day: "sheet-milestone-day", note: "sheet-milestone-note" };
            let doubts: Vec<String> =
                point.value.iter().flat_map(|v| value_doubts(&self.now, v)).map(|d| d.say(self.shared.words)).collect();
            let doubt = (!doubts.is_empty()).then(|| doubts.join(" "));
            ui.horizontal_top(|ui| {
                let room = ui.available_width() - 40.0;
                ui.vertical(|ui| {
                    ui.set_width(room);
                    if self.point_fields(ui, &format!("milestone-{at}"), &labels, doubt.as_deref(), &mut point) {
                        self.now.milestones[at] = point;
                    }
                });
                ui.vertical(|ui| {
                    ui.add_space(21.0);
                    let name = self.shared.say_with("sheet-milestone-remove", &[("number", &nth)]);
                    if icon_button(ui, Icon::Close, &name).clicked() {
                        gone = Some(at);
                    }
                });
            });
        }
        if let Some(at) = gone {
            self.now.milestones.remove(at);
            self.step();
        }
        if let Some(doubt) = self.doubt(Field::Milestones) {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 5.0;
                widgets::sign(ui, Icon::Caution, 16.0, t.gap);
                ui.add(Label::new(Type::Small.rich(doubt).color(t.gap)).wrap());
            });
        }
        ui.horizontal_wrapped(|ui| {
            let add = self.shared.say("sheet-milestone-add");
            if Button::quiet(&add).icon(Icon::Add).in_tray().show(ui).clicked() {
                self.now.milestones.push(Point { value: None, date: None, note: String::new() });
                self.step();
            }
            let proposed: Vec<Point> = milestones(&self.shared.project.identity, self.shared.content)
                .into_iter()
                .filter(|point| self.now.milestones.iter().all(|one| one.date != point.date))
                .collect();
            let count = self.shared.say_count("sheet-milestones-propose", proposed.len());
            if !proposed.is_empty() && Button::quiet(&count).icon(Icon::Late).in_tray().show(ui).clicked() {
                self.now.milestones.extend(proposed);
                self.now.milestones.sort_by_key(|point| (point.date.is_none(), point.date));
                self.step();
            }
        });
        self.follow_ups_ui(ui);
    }

    /// The days on which the source would look again.
    fn follow_ups_ui(&mut self, ui: &mut Ui) {
        let identity = &self.shared.project.identity;
        let follow_ups = follow_ups_of(self.shared.catalogue, identity, &self.old.from);
        let item = self.shared.catalogue.get(&self.old.from);
        let Some(window) = item.and_then(|item| self.shared.catalogue.window_text(item, self.shared.words)) else {
            return;
        };
        let t = theme::tokens(ui);
        let words = self.shared.say_with("sheet-follow-up", &[("window", &window)]);
        ui.add(Label::new(Type::Small.rich(words).color(t.muted)).wrap());
        for follow_up in follow_ups {
            ui.horizontal_wrapped(|ui| {
                let when = follow_up_words(self.shared, &follow_up);
                ui.add(Label::new(Type::Control.rich(&when).color(t.text)).wrap());
                let there = self.now.milestones.iter().any(|one| one.date == Some(follow_up.from));
                let words = self.shared.say("sheet-follow-up-take");
                if there {
                    return;
                }
                let button = Button::quiet(&words).icon(Icon::Add).in_tray().show(ui);
                ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(format!("{words} {when}")));
                if button.clicked() {
                    let note = self.shared.content.say("mark-follow-up").into_owned();
                    self.now.milestones.push(Point { value: None, date: Some(follow_up.from), note });
                    self.now.milestones.sort_by_key(|point| (point.date.is_none(), point.date));
                    self.step();
                }
            });
        }
    }
}

/// “from 1 July 2027 until 1 January 2028, after the end of the programme”.
pub(in crate::desk::indicators) fn follow_up_words(
    shared: &crate::desk::shared::Shared<'_>,
    follow_up: &FollowUp,
) -> String {
    let from = shared.day(follow_up.from);
    let when = match follow_up.until {
        Some(until) => shared.say_with("plan-span", &[("from", &from), ("until", &shared.day(until))]),
        None => from,
    };
    if follow_up.after_end { format!("{when} · {}", shared.say("plan-after-end")) } else { when }
}
