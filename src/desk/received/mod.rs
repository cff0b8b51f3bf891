//! What reviewers sent about the project, and what the team does about each finding.

mod card;
mod dialog;

use std::collections::HashSet;

use egui::{Label, ScrollArea, Stroke, Ui};

use super::icon::Icon;
use super::shared::{Asked, Request, Screen, Shared};
use super::theme::{self, Type, space, stroke};
use super::widgets::{Button, Empty, Notice, Weight, heading};
use crate::desk::action::Action;
use crate::project::{Id, Received, Verdict};
use crate::review::{About, Subject};

pub use dialog::{ReceiveView, ui as receive_ui};

/// How the page is arranged.
#[derive(Default)]
pub struct ReceivedView {
    /// The finding that is to come into view, and stays marked until a key or click.
    target: Option<String>,
    marked: Option<String>,
    /// Findings that ask for no reply, and get one all the same.
    replying: HashSet<Id>,
}

/// How many findings wait for a reply.
pub fn count(shared: &Shared<'_>) -> usize {
    shared.project.received.iter().filter(|received| waits(received)).count()
}

/// Waits for a reply: something is asked, or found wanting, and the team has not said what it does about it.
fn waits(received: &Received) -> bool {
    let wanting = matches!(received.verdict, Some(Verdict::Partly | Verdict::Missing));
    !received.is_settled() && (wanting || !received.request.trim().is_empty())
}

/// What a finding is about. A text that names nothing is about the whole.
fn subject(received: &Received) -> Subject {
    received.subject.parse().unwrap_or_else(|_| Subject::whole())
}

/// The findings in the order of what they are about: as the sections stand, then the rest.
fn in_order<'a>(shared: &Shared<'a>) -> Vec<&'a Received> {
    let place = |received: &Received| match subject(received).about() {
        About::Question(id) | About::Lesson(id) => {
            shared.catalogue.get(id).map_or(usize::MAX - 1, crate::catalogue::Item::place)
        }
        _ => usize::MAX,
    };
    let mut all: Vec<&Received> = shared.project.received.iter().collect();
    all.sort_by_key(|received| place(received));
    all
}

/// Draws the page.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ReceivedView, target: Option<&str>, asked: &mut Asked) {
    if let Some(target) = target {
        view.target = Some(target.to_owned());
        view.marked = Some(target.to_owned());
    }
    ScrollArea::vertical().id_salt("received").auto_shrink(false).show(ui, |ui| {
        let side = if ui.available_width() < 700.0 { space::M } else { space::XL };
        let width = (ui.available_width() - 2.0 * side).min(700.0);
        let left = ((ui.available_width() - width) / 2.0).floor();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(left);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.x = space::XS;
                ui.set_width(width);
                ui.add_space(20.0);
                page_ui(ui, shared, view, asked);
                ui.add_space(48.0);
            });
        });
    });
}

fn page_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ReceivedView, asked: &mut Asked) {
    let t = theme::tokens(ui);
    heading(ui, Type::Title, 1, &shared.say("received-title"));
    let all = in_order(shared);
    if all.is_empty() {
        let (line, what, act) =
            (shared.say("received-none"), shared.say("received-none-what"), shared.say("action-findings"));
        ui.add_space(space::S);
        if Empty::new(Icon::Review, &line, &what).button(Icon::Folder, &act).show(ui) {
            asked.request(Request::Do(Action::Findings));
        }
        return;
    }
    ui.add(Label::new(Type::Control.rich(shared.say("received-what")).color(t.muted)).wrap());
    let (open, replied) = (count(shared), all.iter().filter(|received| received.is_settled()).count());
    let known = all.len() - open - replied;
    let values = [("replied", replied), ("open", open), ("known", known), ("total", all.len())];
    let values = values.map(|(name, count)| (name, fluent_bundle::FluentValue::from(count)));
    ui.add(Label::new(Type::Small.rich(shared.words.say_with("received-sum", values)).color(t.muted)).wrap());
    if shared.may_write && Button::quiet(&shared.say("action-findings")).icon(Icon::Folder).show(ui).clicked() {
        asked.request(Request::Do(Action::Findings));
    }
    for received in all {
        ui.push_id(received.id.as_str(), |ui| {
            ui.add_space(space::XS);
            let line = ui.available_rect_before_wrap().x_range();
            ui.painter().hline(line, ui.cursor().top(), Stroke::new(stroke::HAIR, t.line));
            ui.add_space(space::S);
            let top = ui.cursor().top();
            card::ui(ui, shared, received, &mut view.replying, asked);
            let rect = ui.min_rect().with_min_y(top);
            if view.target.as_deref() == Some(received.id.as_str()) {
                view.target = None;
                ui.scroll_to_rect(rect, Some(egui::Align::TOP));
            }
            if view.marked.as_deref() == Some(received.id.as_str()) {
                let rule = egui::Rect::from_min_size(
                    rect.min - egui::vec2(14.0, 0.0),
                    egui::vec2(stroke::RULE, rect.height()),
                );
                ui.painter().rect_filled(rule, 0, t.accent);
            }
        });
    }
    if ui.input(|input| input.pointer.any_pressed()) {
        view.marked = None;
    }
}

/// Says beside a question or lesson that reviewers found something there.
pub fn beside_ui(ui: &mut Ui, shared: &Shared<'_>, question: &str, asked: &mut Asked) {
    if shared.held != super::action::Held::Project {
        return;
    }
    let about = |received: &&Received| match subject(received).about() {
        About::Question(id) | About::Lesson(id) => id == question,
        _ => false,
    };
    for received in shared.project.received.iter().filter(about) {
        let waits = waits(received);
        let first = shared.say(if waits { "received-beside-waits" } else { "received-beside" });
        let text = [&received.request, &received.comment].into_iter().find(|text| !text.trim().is_empty());
        let text = text.map_or("", |text| text.trim());
        let see = shared.say("received-see");
        let weight = if waits { Weight::Weak } else { Weight::Consider };
        ui.add_space(12.0);
        if Notice::new(weight, &first, text).icon(Icon::Review).actions(&[&see]).show(ui).is_some() {
            asked.go(Screen::Received, Some(received.id.as_str()));
        }
    }
}
