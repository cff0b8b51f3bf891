//! What an answer calls for: what changes in the design, why a question is not relevant, own experience, sources.

use egui::{Id, Label, Ui};

use super::SectionView;
use super::card::open_button;
use super::quiet::{note_ui, sensitivity_menu};
use super::text::Line;
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{self, Select, icon_button};
use crate::project::{Answer, DesignEffect, SourceNote, Status};

/// Draws what the answer calls for; true when it changed.
pub(super) fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    question: &str,
    answer: &mut Answer,
    view: &mut SectionView,
    asked: &mut Asked,
) -> bool {
    let mut changed = false;
    let id = |part: &str| Id::unique((part, question));
    if answer.status == Status::NotRelevant || !answer.not_relevant_because.is_empty() {
        let label = shared.say("card-because");
        changed |= note_ui(ui, shared, id("because"), &label, &mut answer.not_relevant_because, asked);
    }
    let alters = matches!(answer.effect, Some(DesignEffect::Modify | DesignEffect::Add | DesignEffect::Reconsider));
    if alters || !answer.change.is_empty() {
        let label = shared.say("card-change");
        changed |= note_ui(ui, shared, id("change"), &label, &mut answer.change, asked);
    }
    if view.card.sources.as_deref() == Some(question) {
        changed |= sources_ui(ui, shared, question, answer, asked);
    }
    if view.card.context.as_deref() == Some(question) || !answer.context.is_empty() {
        let label = shared.say("card-context");
        changed |= note_ui(ui, shared, id("context"), &label, &mut answer.context, asked);
    }
    changed
}

fn sources_ui(ui: &mut Ui, shared: &Shared<'_>, question: &str, answer: &mut Answer, asked: &mut Asked) -> bool {
    let t = theme::tokens(ui);
    ui.add_space(12.0);
    widgets::heading(ui, Type::SmallBold, 3, &shared.say("card-sources"));
    ui.add_space(4.0);
    if answer.sources.is_empty() {
        ui.add(Label::new(Type::Control.rich(shared.say("source-none")).color(t.muted)).wrap());
    }
    let mut changed = false;
    let mut gone = None;
    for (n, source) in answer.sources.iter_mut().enumerate() {
        if !shared.may_write {
            read_source_ui(ui, source, asked);
            continue;
        }
        changed |= source_ui(ui, shared, question, n, source, &mut gone, asked);
        ui.add_space(8.0);
    }
    if let Some(n) = gone {
        answer.sources.remove(n);
        asked.request(Request::EndRun);
        changed = true;
    }
    if shared.may_write && open_button(ui, &shared.say("source-add")) {
        answer.sources.push(SourceNote {
            id: crate::project::Id::fresh(),
            title: String::new(),
            link: String::new(),
            page: String::new(),
            sensitivity: answer.sensitivity,
        });
        let field = Id::unique(("source title", question, answer.sources.len() - 1));
        ui.memory_mut(|m| m.request_focus(field));
        asked.request(Request::EndRun);
        changed = true;
    }
    changed
}

fn source_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    question: &str,
    n: usize,
    source: &mut SourceNote,
    gone: &mut Option<usize>,
    asked: &mut Asked,
) -> bool {
    let mut changed = false;
    let id = |part: &str| Id::unique((part, question, n));
    ui.horizontal_top(|ui| {
        let width = ui.available_width() - 40.0;
        let title = Line("source-title", id("source title"), width, 1);
        changed |= title.show(ui, shared, &mut source.title, asked);
        if icon_button(ui, Icon::Close, &shared.say("source-remove")).clicked() {
            *gone = Some(n);
        }
    });
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        let width = (ui.available_width() - 40.0 - 90.0 - 150.0 - 16.0).max(180.0);
        let link = Line("source-link", id("source link"), width, 1);
        changed |= link.show(ui, shared, &mut source.link, asked);
        let page = Line("source-page", id("source page"), 90.0, 1);
        changed |= page.show(ui, shared, &mut source.page, asked);
        let before = source.sensitivity;
        let name = shared.say(&before.message());
        Select::new(&shared.say("card-seen"), &name).width(150.0).show(ui, |ui| {
            sensitivity_menu(ui, shared, &mut source.sensitivity);
        });
        changed |= source.sensitivity != before;
    });
    ui.add_space(6.0);
    changed
}

/// A source that can only be read; its address can be opened where it is one.
fn read_source_ui(ui: &mut Ui, source: &SourceNote, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let parts = [source.title.as_str(), source.page.as_str()];
    let words = parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(", ");
    widgets::own_text(ui, Type::Panel, &words);
    if source.link.starts_with("http") {
        if widgets::link(ui, Type::Small, &source.link).clicked() {
            asked.request(Request::Address(source.link.clone()));
        }
    } else if !source.link.is_empty() {
        ui.add(Label::new(Type::Small.rich(&source.link).color(t.muted)).wrap());
    }
    ui.add_space(6.0);
}
