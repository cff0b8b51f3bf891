//! Where reviewers differ: who says what, what is agreed, and the way there.

use egui::{Label, Sense, Stroke, Ui, vec2};

use super::super::icon::Icon;
use super::super::shared::{Asked, Request, Screen};
use super::super::theme::{self, Type, space, stroke};
use super::super::widgets::{Button, Empty, chip, link, own_text, sign};
use super::subject::on_one_line;
use super::verdict::{verdict_chip, verdict_parts};
use super::{ReviewPage, ReviewRequest, ReviewView, Reviewing, to};
use crate::project::Verdict;
use crate::review::{Finding, Subject, Whose};

/// Under the name of a subject, not under its sign.
const INDENT: i8 = 26;

/// Draws it.
pub(super) fn ui(ui: &mut Ui, r: &Reviewing<'_>, view: &mut ReviewView, asked: &mut Asked) {
    let shared = r.shared;
    super::head(ui, shared, "differences-title", "differences-what");
    if r.may_write() {
        let words = shared.say("action-merge-review");
        if Button::second(&words).icon(Icon::Compare).show(ui).clicked() {
            asked.request(Request::Review(ReviewRequest::Merge));
        }
        ui.add_space(space::M);
    }
    let differing: Vec<(&str, &Subject)> =
        r.open.subjects().filter(|(_, subject)| r.review().differs(subject)).collect();
    if differing.is_empty() {
        let alone = r.review().voices.len() < 2;
        let (line, what) = if alone {
            ("differences-alone", "differences-alone-what")
        } else {
            ("differences-none", "differences-none-what")
        };
        Empty::new(Icon::Differ, &shared.say(line), &shared.say(what)).show(ui);
        return;
    }
    let settled = differing.iter().filter(|(_, s)| r.finding(&Whose::Agreed, s).verdict.is_some()).count();
    let t = theme::tokens(ui);
    let values = [("agreed", settled), ("open", differing.len() - settled), ("total", differing.len())];
    let values = values.map(|(name, count)| (name, fluent_bundle::FluentValue::from(count)));
    let sum = shared.words.say_with("differences-sum", values);
    ui.add(Label::new(Type::Small.rich(sum).color(t.muted)).wrap());
    for (section, subject) in differing {
        ui.push_id(subject.as_str(), |ui| row_ui(ui, r, section, subject, view, asked));
    }
}

fn row_ui(ui: &mut Ui, r: &Reviewing<'_>, section: &str, subject: &Subject, view: &mut ReviewView, asked: &mut Asked) {
    let shared = r.shared;
    let t = theme::tokens(ui);
    ui.add_space(space::XS);
    let line = ui.available_rect_before_wrap().x_range();
    ui.painter().hline(line, ui.cursor().top(), Stroke::new(stroke::HAIR, t.line));
    ui.add_space(space::XS);
    let name = on_one_line(shared, subject);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        ui.allocate_exact_size(vec2(0.0, Type::Chosen.line()), Sense::hover());
        sign(ui, Icon::Differ, 18.0, t.gap);
        ui.vertical(|ui| {
            if link(ui, Type::Chosen, &name).clicked() {
                let place = to(section, subject);
                asked.go(place.screen, place.target.as_deref());
            }
        });
    });
    for (letter, id, voice) in r.voices() {
        let found = voice.opinion.findings.get(subject);
        let margin = egui::Margin { left: INDENT, ..egui::Margin::ZERO };
        egui::Frame::NONE.inner_margin(margin).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = space::XS;
                super::voices::letter_ui(ui, &letter);
                verdict_chip(ui, shared, found.and_then(|found| found.verdict));
                ui.add(Label::new(Type::Small.rich(r.named(id)).color(t.muted)));
            });
            let comment = found.map(|found| found.comment.trim()).filter(|comment| !comment.is_empty());
            if let Some(comment) = comment {
                own_text(ui, Type::Panel, &shorten(comment));
            }
        });
    }
    agreed_ui(ui, r, section, subject, view, asked);
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(280) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

/// What is agreed, or the choice of it: a verdict at once, or the question itself.
fn agreed_ui(
    ui: &mut Ui,
    r: &Reviewing<'_>,
    section: &str,
    subject: &Subject,
    view: &mut ReviewView,
    asked: &mut Asked,
) {
    let shared = r.shared;
    let t = theme::tokens(ui);
    let agreed = r.finding(&Whose::Agreed, subject);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        ui.add_space(26.0);
        ui.add(Label::new(Type::Small.rich(shared.say("desk-review-agreed")).color(t.muted)));
        if agreed.verdict.is_some() {
            verdict_chip(ui, shared, agreed.verdict);
        } else if r.may_write() {
            let said: Vec<Verdict> = r.review().verdicts(subject).into_iter().filter_map(|(_, v)| v).collect();
            for verdict in Verdict::ALL.iter().filter(|verdict| said.contains(verdict)) {
                let (icon, _, words) = verdict_parts(shared, Some(*verdict));
                let words = shared.say_with("differences-agree", &[("verdict", &words)]);
                if Button::quiet(&words).icon(icon).in_tray().show(ui).clicked() {
                    asked.request(Request::EndRun);
                    r.put(asked, &Whose::Agreed, subject, Finding { verdict: Some(*verdict), ..agreed.clone() });
                }
            }
        } else {
            chip(ui, Icon::Open, super::super::widgets::Tone::Open, &shared.say("desk-review-no-finding"));
        }
        if Button::quiet(&shared.say("differences-write")).icon(Icon::GoTo).in_tray().show(ui).clicked() {
            view.whose = Some(Whose::Agreed);
            let page = ReviewPage::Section(section.to_owned());
            asked.go(Screen::Review(page), Some(subject.as_str()));
        }
    });
}
