//! What is recommended to those who decide, and why: in words, with a figure only on the organisation's own scale.

use egui::{Id, Label, Ui};

use super::super::icon::Icon;
use super::super::shared::{Asked, Request};
use super::super::theme::{self, Type, space};
use super::super::widgets::{Button, Editor, Field, Tab, Tone, chip, group, heading, menu_item, own_text, tabs};
use super::{ReviewView, Reviewing, points, scale, typed};
use crate::review::{Conclusion, Conflicts, Dated, PointKind, Recommendation, ReviewEdit, Whose};

/// Draws it: a tab for each reviewer and one for what all agree on.
pub(super) fn ui(ui: &mut Ui, r: &Reviewing<'_>, view: &mut ReviewView, asked: &mut Asked) {
    let shared = r.shared;
    super::head(ui, shared, "conclusion-title", "conclusion-what");
    let voices = r.voices();
    if voices.len() > 1 {
        let agreed = shared.say("desk-review-agreed").into_owned();
        let mut names: Vec<(String, Whose)> = vec![(agreed, Whose::Agreed)];
        names.extend(
            voices.iter().map(|(letter, id, _)| (format!("{letter}  {}", r.named(id)), Whose::Voice((*id).clone()))),
        );
        let all: Vec<Tab> = names.iter().map(|(words, _)| Tab { words, count: "" }).collect();
        let current = names.iter().position(|(_, whose)| *whose == r.whose).unwrap_or(0);
        if let Some(at) = tabs(ui, &shared.say("conclusion-whose"), &all, current) {
            view.whose = Some(names[at].1.clone());
        }
        ui.add_space(space::M);
    }
    let whose = r.whose.clone();
    for kind in PointKind::ALL {
        points::ui(ui, r, &whose, *kind, &mut view.points, asked);
    }
    recommend_ui(ui, r, &whose, asked);
    scale::ui(ui, r, &whose, asked);
    conflicts_ui(ui, r);
    concluded_ui(ui, r, asked);
}

/// The recommendation in words, and its reason.
fn recommend_ui(ui: &mut Ui, r: &Reviewing<'_>, whose: &Whose, asked: &mut Asked) {
    let shared = r.shared;
    let t = theme::tokens(ui);
    heading(ui, Type::Row, 2, &shared.say("recommend-title"));
    ui.add_space(space::XXS);
    let Some(opinion) = r.review().opinion(whose) else { return };
    let before = &opinion.conclusion;
    let said = |recommendation: &Recommendation| match recommendation.message() {
        Some(id) => shared.say(id).into_owned(),
        None => recommendation.own().unwrap_or_default().to_owned(),
    };
    if !r.may_write() {
        let words = before.recommendation.as_ref().map(said);
        let words = words.unwrap_or_else(|| shared.say("recommend-none").into_owned());
        ui.add(Label::new(Type::Chosen.rich(words)));
        own_text(ui, Type::Panel, before.reason.trim());
        return;
    }
    let mut new = before.clone();
    let mut changed = false;
    let all = Recommendation::ALL.iter().cloned();
    let own = before.recommendation.as_ref().and_then(Recommendation::own).map(str::to_owned);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.set_max_width(420.0);
        for one in all {
            let is = before.recommendation.as_ref() == Some(&one);
            if option_ui(ui, is, &said(&one)) && !is {
                asked.request(Request::EndRun);
                new.recommendation = Some(one);
                changed = true;
            }
        }
        if option_ui(ui, own.is_some(), &shared.say("recommend-own")) && own.is_none() {
            new.recommendation = Some(Recommendation::Own(String::new()));
            changed = true;
        }
    });
    if let Some(mut words) = own {
        let label = shared.say("recommend-own-words");
        let response = Field::new(&label).width(420.0).id(field(whose, "own")).show(ui, &mut words);
        if typed(shared, &response, asked) {
            new.recommendation = Some(Recommendation::Own(words));
            changed = true;
        }
    }
    ui.add_space(space::XS);
    let label = shared.say("recommend-reason");
    ui.add(Label::new(Type::Small.rich(&*label).color(t.muted)));
    let editor = Editor::new(field(whose, "reason"), &label).style(Type::Panel).rows(3).show(ui, &mut new.reason);
    changed |= typed(shared, &editor, asked);
    changed |= points::seen_ui(ui, shared, &mut new.sensitivity);
    if changed {
        let new = Conclusion { author: r.author(), at: Some(shared.now), ..new };
        asked.review.push(ReviewEdit::Recommend(whose.clone(), Box::new(new)));
    }
    ui.add_space(space::M);
}

fn field(whose: &Whose, name: &str) -> Id {
    let whose = match whose {
        Whose::Agreed => "agreed",
        Whose::Voice(id) => id.as_str(),
    };
    Id::unique(("conclusion", whose, name))
}

/// One way among several, with its sign.
fn option_ui(ui: &mut Ui, chosen: bool, words: &str) -> bool {
    let icon = if chosen { Icon::WithinReach } else { Icon::Open };
    let response = menu_item(ui, Some(icon), chosen, words);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(egui::Role::RadioButton));
    response.clicked()
}

/// Who declared what: read here, said under who reviews what.
fn conflicts_ui(ui: &mut Ui, r: &Reviewing<'_>) {
    let shared = r.shared;
    let t = theme::tokens(ui);
    heading(ui, Type::Row, 2, &shared.say("conclusion-conflicts"));
    ui.add_space(space::XXS);
    for (letter, id, voice) in r.voices() {
        let conflicts = &voice.reviewer.conflicts;
        let (icon, tone) = match conflicts {
            Conflicts::NotSaid => (Icon::Missing, Tone::Gap),
            Conflicts::None => (Icon::Answered, Tone::Ok),
            Conflicts::Declared(_) => (Icon::Caution, Tone::Gap),
        };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::XS;
            super::voices::letter_ui(ui, &letter);
            ui.add(Label::new(Type::Control.rich(r.named(id))));
            chip(ui, icon, tone, &shared.say(conflicts.message()));
        });
        if let Some(what) = conflicts.declared().filter(|what| !what.trim().is_empty()) {
            own_text(ui, Type::Panel, what.trim());
        }
        ui.add_space(space::XXS);
    }
    ui.add(Label::new(Type::Small.rich(shared.say("conclusion-conflicts-where")).color(t.muted)).wrap());
    ui.add_space(space::M);
}

/// It can be concluded, and taken up again, at any time: nothing locks.
fn concluded_ui(ui: &mut Ui, r: &Reviewing<'_>, asked: &mut Asked) {
    let shared = r.shared;
    let t = theme::tokens(ui);
    group(ui, 2, &shared.say("conclusion-state"));
    let concluded = r.review().concluded.value;
    let (words, act) = match concluded {
        Some(day) => (shared.say_with("conclusion-closed", &[("day", &shared.day(day))]), "conclusion-reopen"),
        None => (shared.say("conclusion-open").into_owned(), "conclusion-conclude"),
    };
    ui.add(Label::new(Type::Control.rich(words).color(t.muted)).wrap());
    if r.may_write() && Button::second(&shared.say(act)).show(ui).clicked() {
        let today = shared.now.to_zoned(shared.zone.clone()).date();
        let value = if concluded.is_some() { None } else { Some(today) };
        asked.review.push(ReviewEdit::Concluded(Dated::at(value, shared.now)));
    }
}
