//! What reviewers sent, seen before it is taken into the project.

use egui::{Context, Label};

use super::super::dialogs::Answered;
use super::super::shared::Shared;
use super::super::theme::{self, Type, space};
use super::super::widgets::{Dialog, Notice, Verdict, Weight};
use crate::desk::review::subject_line;
use crate::project::Project;
use crate::review::{Findings, belongs, receive};

/// So many findings are listed; how many more there are is said.
const MOST: usize = 8;

/// Findings that are about to be taken in.
pub struct ReceiveView {
    findings: Findings,
    belongs: bool,
    /// New, changed and known already.
    counts: (usize, usize, usize),
}

impl ReceiveView {
    /// What they would bring into a project.
    pub fn of(project: &Project, findings: Findings) -> Self {
        let receiving = receive(project, &findings);
        let counts = (receiving.new, receiving.changed, receiving.same);
        Self { belongs: belongs(project, &findings), counts, findings }
    }
}

/// Draws it.
pub fn ui(context: &Context, shared: &Shared<'_>, view: &ReceiveView) -> Answered {
    let (title, leave, act) = (shared.say("receive-title"), shared.say("dialog-leave"), shared.say("receive-act"));
    let (new, changed, same) = view.counts;
    let nothing = shared.say("receive-nothing");
    let reading = shared.say("reading-only");
    let unless = if shared.may_write { (new + changed == 0).then_some(&*nothing) } else { Some(&*reading) };
    let dialog = Dialog::new("receive", &title, &leave, &act).unless(unless).width(560.0);
    let verdict = dialog.show(context, |ui| {
        let t = theme::tokens(ui);
        let day = view.findings.date.map(|day| shared.day(day)).unwrap_or_default();
        let from = [view.findings.from.as_str(), &day];
        let from: Vec<&str> = from.into_iter().filter(|part| !part.is_empty()).collect();
        ui.add(Label::new(Type::Small.rich(from.join(" · ")).color(t.muted)).wrap());
        Dialog::sentence(ui, view.findings.title.trim());
        if !view.belongs {
            Notice::new(Weight::Weak, &shared.say("receive-other"), &shared.say("receive-other-what")).show(ui);
        }
        let values = [("new", new), ("changed", changed), ("same", same), ("total", new + changed + same)];
        let values = values.map(|(name, count)| (name, fluent_bundle::FluentValue::from(count)));
        Dialog::sentence(ui, &shared.words.say_with("receive-counts", values));
        ui.add_space(space::XXS);
        for sent in view.findings.items.iter().take(MOST) {
            let line = format!("–  {}", subject_line(shared, &sent.subject));
            ui.add(Label::new(Type::Small.rich(line)).truncate());
        }
        if view.findings.items.len() > MOST {
            let more = shared.say_count("receive-more", view.findings.items.len() - MOST);
            ui.add(Label::new(Type::Small.rich(more).color(t.muted)));
        }
        ui.add_space(space::XXS);
        ui.add(Label::new(Type::Small.rich(shared.say("receive-kept")).color(t.muted)).wrap());
    });
    match verdict {
        None => Answered::Waiting,
        Some(Verdict::Safe) => Answered::Closed,
        Some(Verdict::Act) => Answered::Receive(Box::new(view.findings.clone())),
    }
}
