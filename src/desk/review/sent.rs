//! What leaves and what stays inside, seen before anything is written.

use std::path::Path;
use std::sync::Arc;

use egui::{Frame, Label, Margin, Stroke, Ui};

use super::super::icon::Icon;
use super::super::note;
use super::super::shared::{Asked, Request, Shared};
use super::super::theme::{self, Type, radius, space, stroke};
use super::super::widgets::{Button, Empty, heading, menu_item, open_menu, own_text, sign};
use super::subject::on_one_line;
use super::verdict::verdict_chip;
use super::{ReviewRequest, ReviewView, Reviewing, voices};
use crate::note::{Document, ReviewKind};
use crate::review::{Findings, LeftOut, Sent, Subject, findings_for_applicant};
use crate::wording::Wording;

/// What would be sent, and the revision of the review that it was made from.
#[derive(Default)]
pub(super) struct Made {
    made: Option<(u64, Findings, Vec<LeftOut>)>,
}

/// A document about the review that is being written, or what became of the last one.
#[derive(Default)]
pub(super) struct Paper {
    pub wanted: Option<ReviewKind>,
    made: Option<Arc<note::Made>>,
    export: note::Export,
}

impl Paper {
    /// Begins to write.
    pub(super) fn begin(&mut self, document: Document, words: Arc<Wording>, path: &Path) {
        self.wanted = None;
        self.made = Some(Arc::new(note::Made::once(document, words)));
        self.export.begin(path.to_owned());
    }
}

/// The documents about a review, and what became of the last one that was written.
fn papers_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut Paper, asked: &mut Asked) {
    let idle = view.export.is_idle();
    for (kind, name) in [(ReviewKind::Letter, "sent-letter"), (ReviewKind::Review, "sent-note")] {
        let words = shared.say(name);
        let button = Button::second(&words).icon(if kind == ReviewKind::Letter { Icon::Letter } else { Icon::Note });
        let button = ui.add_enabled_ui(idle, |ui| button.show(ui)).inner;
        open_menu(&button, &words, |ui| {
            for (ending, name) in [("pdf", "note-desk-export-pdf"), ("docx", "note-desk-export-docx")] {
                if menu_item(ui, None, false, &shared.say(name)).clicked() {
                    asked.request(Request::Review(ReviewRequest::Paper(kind, ending)));
                }
            }
        });
    }
}

/// Draws it.
pub(super) fn ui(ui: &mut Ui, r: &Reviewing<'_>, view: &mut ReviewView, asked: &mut Asked) {
    let shared = r.shared;
    super::head(ui, shared, "sent-title", "sent-what");
    let revision = r.open.document().sitting().revision();
    if view.sent.made.as_ref().is_none_or(|(made, ..)| *made != revision) {
        let today = shared.now.to_zoned(shared.zone.clone()).date();
        let subjects: Vec<Subject> = r.open.subjects().map(|(_, subject)| subject.clone()).collect();
        let (findings, kept) = findings_for_applicant(r.review(), today, &subjects);
        view.sent.made = Some((revision, findings, kept));
    }
    let Some((_, findings, kept)) = &view.sent.made else { return };
    let nothing = findings.items.is_empty();
    let none = shared.say("sent-nothing");
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::S, space::XS);
        let words = shared.say("sent-findings");
        let button = Button::main(&words).icon(Icon::Export).unless(nothing.then_some(&*none));
        if button.show(ui).clicked() {
            asked.request(Request::Review(ReviewRequest::SendFindings));
        }
        papers_ui(ui, shared, &mut view.paper, asked);
    });
    if let Some(made) = &view.paper.made {
        view.paper.export.feed(ui.ctx(), shared, made);
    }
    view.paper.export.ui(ui, shared);
    ui.add_space(space::M);
    let requests = findings.items.iter().filter(|sent| !sent.request.trim().is_empty()).count();
    let values = [("findings", findings.items.len()), ("requests", requests)];
    let values = values.map(|(name, count)| (name, fluent_bundle::FluentValue::from(count)));
    heading(ui, Type::Row, 2, &shared.words.say_with("sent-leaves", values));
    ui.add_space(space::XXS);
    if nothing {
        Empty::new(Icon::Letter, &none, &shared.say("sent-nothing-what")).show(ui);
    }
    for sent in &findings.items {
        ui.push_id(sent.id.as_str(), |ui| sent_ui(ui, r, sent));
    }
    ui.add_space(space::M);
    kept_ui(ui, r, kept);
}

fn sent_ui(ui: &mut Ui, r: &Reviewing<'_>, sent: &Sent) {
    let shared = r.shared;
    let t = theme::tokens(ui);
    let line = ui.available_rect_before_wrap().x_range();
    ui.painter().hline(line, ui.cursor().top(), Stroke::new(stroke::HAIR, t.line));
    ui.add_space(space::XS);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        if sent.verdict.is_some() {
            verdict_chip(ui, shared, sent.verdict);
        }
        ui.add(Label::new(Type::Chosen.rich(on_one_line(shared, &sent.subject))).wrap());
    });
    if !sent.comment.trim().is_empty() {
        own_text(ui, Type::Panel, sent.comment.trim());
    }
    voices::quote_ui(ui, shared, &sent.quote, &sent.page);
    if !sent.request.trim().is_empty() {
        let need = sent.need.map(|need| shared.say(&need.message()).into_owned()).unwrap_or_default();
        let head = [shared.say("finding-request").into_owned(), need];
        let head: Vec<&str> = head.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        ui.add(Label::new(Type::Small.rich(head.join(" · ")).color(t.muted)).wrap());
        own_text(ui, Type::Panel, sent.request.trim());
    }
    ui.add_space(space::XS);
}

/// What stays inside, counted by kind.
fn kept_ui(ui: &mut Ui, r: &Reviewing<'_>, kept: &[LeftOut]) {
    let shared = r.shared;
    let t = theme::tokens(ui);
    let frame = Frame::new().fill(t.none_soft).corner_radius(radius::CARD).inner_margin(Margin::same(16));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            sign(ui, Icon::Internal, 18.0, t.text);
            heading(ui, Type::Chosen, 2, &shared.say("sent-stays"));
        });
        if kept.is_empty() {
            ui.add(Label::new(Type::Control.rich(shared.say("sent-stays-nothing")).color(t.muted)).wrap());
        }
        for left in kept {
            let words = shared.say_count(left.kind.message(), left.count);
            ui.add(Label::new(Type::Control.rich(format!("–  {words}"))).wrap());
        }
    });
}
