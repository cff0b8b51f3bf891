//! One finding that reviewers sent, and the team's reply to it.

use std::collections::HashSet;

use egui::{Id as FieldId, Label, ScrollArea, Ui};

use super::super::icon::Icon;
use super::super::review::{quote_ui, subject_line, typed, verdict_parts};
use super::super::shared::{Asked, Request, Screen, Shared};
use super::super::theme::{self, Type, space};
use super::super::widgets::{Button, Editor, Part, Tone, chip, choice, link, own_text, sign};
use super::{subject, waits};
use crate::project::{Action, ActionState, Edit, Id, Origin, Received, Reply};
use crate::review::{About, Subject};

/// Draws it.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, received: &Received, replying: &mut HashSet<Id>, asked: &mut Asked) {
    let subject = &subject(received);
    let t = theme::tokens(ui);
    let sent = received.sent.map(|day| shared.day(day)).unwrap_or_default();
    let from = [received.from.trim(), &sent];
    let from: Vec<&str> = from.into_iter().filter(|part| !part.is_empty()).collect();
    ui.add(Label::new(Type::Small.rich(from.join(" · ")).color(t.muted)).wrap());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::XS, 4.0);
        if received.verdict.is_some() {
            let (icon, tone, words) = verdict_parts(shared, received.verdict);
            chip(ui, icon, tone, &words);
        }
        if waits(received) {
            chip(ui, Icon::Late, Tone::Gap, &shared.say("received-waits"));
        }
    });
    let name = subject_line(shared, subject);
    match there(shared, subject) {
        Some((screen, target)) => {
            ui.spacing_mut().item_spacing.y = 4.0;
            if link(ui, Type::Row, &name).clicked() {
                asked.go(screen, Some(&target));
            }
        }
        None => drop(ui.add(Label::new(Type::Row.rich(&name)).wrap())),
    }
    if !received.comment.trim().is_empty() {
        ui.add(Label::new(Type::Reading.rich(received.comment.trim())).wrap());
    }
    quote_ui(ui, shared, &received.quote, &received.page);
    if !received.request.trim().is_empty() {
        let need = received.need.map(|need| shared.say(&need.message()).into_owned()).unwrap_or_default();
        let head = [shared.say("received-asked").into_owned(), need];
        let head: Vec<&str> = head.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 5.0;
            sign(ui, Icon::Missing, 16.0, t.muted);
            ui.add(Label::new(Type::SmallBold.rich(head.join(" · "))).wrap());
        });
        ui.add(Label::new(Type::Reading.rich(received.request.trim())).wrap());
    }
    ui.add_space(space::XS);
    // What asks for nothing takes no room for a reply until somebody wants to give one.
    let quiet = !waits(received) && !received.is_settled() && received.reply_text.trim().is_empty();
    if quiet && !replying.contains(&received.id) {
        let words = shared.say("received-reply-to");
        if shared.may_write && Button::quiet(&words).icon(Icon::Modify).in_tray().show(ui).clicked() {
            replying.insert(received.id.clone());
        }
        return;
    }
    reply_ui(ui, shared, received, &name, asked);
}

/// Where the project speaks of it.
fn there(shared: &Shared<'_>, subject: &Subject) -> Option<(Screen, String)> {
    match subject.about() {
        About::Question(id) | About::Lesson(id) => {
            let own = || shared.project.own_questions.iter().find(|own| own.id.as_str() == id);
            let section = match shared.catalogue.get(id) {
                Some(item) => item.section.to_string(),
                None => own()?.section.clone(),
            };
            Some((Screen::Section(section), id.to_owned()))
        }
        About::Indicator(id) => {
            let found = shared.project.indicators.iter().find(|one| one.id.as_str() == id)?;
            Some((Screen::Section(found.section.clone()), id.to_owned()))
        }
        About::Plan(section) => Some((Screen::Section(section.to_owned()), String::new())),
        About::Whole | About::Other(_) => None,
    }
}

fn reply_ui(ui: &mut Ui, shared: &Shared<'_>, received: &Received, name: &str, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let label = shared.say("received-reply");
    if !shared.may_write {
        if let Some(reply) = received.reply {
            ui.add(Label::new(Type::Chosen.rich(shared.say(&reply.message()))));
        }
        if !received.reply_text.trim().is_empty() {
            own_text(ui, Type::Panel, received.reply_text.trim());
        }
        return;
    }
    let mut new = received.clone();
    let mut action = None;
    ui.add(Label::new(Type::Small.rich(&*label).color(t.muted)));
    let names: Vec<_> = Reply::ALL.iter().map(|reply| shared.say(replying(*reply))).collect();
    let parts: Vec<Part> = names.iter().map(|name| Part::plain(name)).collect();
    let chosen = received.reply.and_then(|reply| Reply::ALL.iter().position(|one| *one == reply));
    let picked = ScrollArea::horizontal()
        .id_salt("reply")
        .show(ui, |ui| choice(ui, &format!("{label}: {name}"), &parts, chosen))
        .inner;
    if let Some(reply) = picked.and_then(|at| Reply::ALL.get(at).copied()) {
        asked.request(Request::EndRun);
        new.reply = Some(reply);
        let known = received.action.as_ref().is_some_and(|id| shared.project.actions.iter().any(|one| one.id == *id));
        if reply == Reply::Action && !known {
            let made = made_of(received);
            new.action = Some(made.id.clone());
            action = Some(made);
        }
    }
    let field = FieldId::unique(("reply", received.id.as_str()));
    let words = shared.say("received-reply-text");
    let editor = Editor::new(field, &words).style(Type::Panel).rows(2).show(ui, &mut new.reply_text);
    let mut changed = typed(shared, &editor, asked);
    // Whoever begins to answer answers.
    if changed && new.reply.is_none() {
        new.reply = Some(Reply::Answered);
    }
    changed |= new.reply != received.reply;
    if changed {
        shared.author.clone_into(&mut new.author);
        new.replied_at = Some(shared.now);
        match action {
            // The action and the reply are one step.
            Some(action) => asked.edit(Edit::Group(vec![Edit::from(action), Edit::from(new)])),
            None => asked.edit(new),
        }
    }
    below_ui(ui, shared, received, asked);
}

/// What each reply is called as something to do.
fn replying(reply: Reply) -> &'static str {
    match reply {
        Reply::Answered => "received-answer",
        Reply::Action => "received-action",
        Reply::Accepted => "received-accept",
        Reply::Argued => "received-argue",
    }
}

/// The action that a finding becomes: what is asked, else what was found.
fn made_of(received: &Received) -> Action {
    let text = [&received.request, &received.comment].into_iter().find(|text| !text.trim().is_empty());
    Action {
        id: Id::fresh(),
        what: text.map_or("", |text| text.trim()).to_owned(),
        origin: Origin::Finding(received.id.to_string()),
        owner: String::new(),
        due: None,
        state: ActionState::ToDo,
        sensitivity: received.sensitivity,
    }
}

/// The action that was made of it, and who replied when.
fn below_ui(ui: &mut Ui, shared: &Shared<'_>, received: &Received, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let action = received.action.as_ref().and_then(|id| shared.project.actions.iter().find(|one| one.id == *id));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        if let Some(action) = action {
            let state = shared.say(&action.state.message());
            let words = shared.say_with("received-to-action", &[("state", &state)]);
            if Button::quiet(&words).icon(Icon::Action).in_tray().show(ui).clicked() {
                asked.go(Screen::Gaps, Some(action.id.as_str()));
            }
        }
        if let Some(at) = received.replied_at.filter(|_| received.reply.is_some()) {
            let values = [("who", received.author.trim()), ("moment", &*shared.moment(at))];
            let id = if received.author.trim().is_empty() { "finding-dated" } else { "finding-signed" };
            ui.add(Label::new(Type::Small.rich(shared.say_with(id, &values)).color(t.muted)).wrap());
        }
    });
}
