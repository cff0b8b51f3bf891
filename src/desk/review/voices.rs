//! What each reviewer finds, side by side where there is room, and the reading that all agree on.

use egui::{Align, Align2, Frame, Label, Layout, Margin, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, vec2};

use super::super::icon::Icon;
use super::super::shared::{Asked, Request, Shared};
use super::super::theme::{self, Type, measure, radius, space, stroke};
use super::super::widgets::{Button, heading, own_text, sign};
use super::verdict::verdict_chip;
use super::{Reviewing, finding};
use crate::project::Id;
use crate::review::{Finding, Subject, Whose};

/// Two cards stand beside each other from this width on.
const BESIDE: f32 = 560.0;

/// Draws what everybody finds. One reviewer alone has the whole width and nothing to agree on.
pub(super) fn ui(ui: &mut Ui, r: &Reviewing<'_>, subject: &Subject, asked: &mut Asked) {
    let voices = r.voices();
    if let [(_, id, _)] = &voices[..] {
        let whose = Whose::Voice((*id).clone());
        card(ui, |ui| mine_ui(ui, r, &whose, subject, true, asked));
        return;
    }
    if r.review().differs(subject) {
        differ_ui(ui, r.shared, voices.len());
    }
    let beside = ui.available_width() >= BESIDE && r.shared.width >= measure::NARROW;
    let columns = if beside { 2 } else { 1 };
    let gap = space::M;
    let width = ((ui.available_width() - gap * (columns as f32 - 1.0)) / columns as f32).floor();
    for row in voices.chunks(columns) {
        let top = ui.cursor().min;
        let mut bottom = top.y;
        for (n, (letter, id, _)) in row.iter().enumerate() {
            let at = top + vec2(n as f32 * (width + gap), 0.0);
            let place = Rect::from_min_size(at, vec2(width, 0.0));
            let builder = UiBuilder::new().max_rect(place).layout(Layout::top_down(Align::Min)).id_salt(("voice", id));
            let shown = ui.scope_builder(builder, |ui| {
                ui.set_width(width);
                card(ui, |ui| voice_ui(ui, r, letter, id, subject, asked));
            });
            bottom = bottom.max(shown.response.rect.bottom());
        }
        ui.advance_cursor_after_rect(Rect::from_min_max(top, egui::pos2(top.x + ui.available_width(), bottom)));
        ui.add_space(gap);
    }
    agreed_ui(ui, r, subject, asked);
}

/// A card: white ground, hairline.
fn card(ui: &mut Ui, body: impl FnOnce(&mut Ui)) {
    let t = theme::tokens(ui);
    let frame = Frame::new().fill(t.card).stroke(Stroke::new(stroke::HAIR, t.line)).corner_radius(radius::CARD);
    frame.inner_margin(Margin::same(16)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 3.0;
        body(ui);
    });
}

/// They differ, and both readings stay.
pub(super) fn differ_ui(ui: &mut Ui, shared: &Shared<'_>, count: usize) {
    let t = theme::tokens(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        sign(ui, Icon::Differ, 18.0, t.gap);
        let words = if count == 2 { shared.say("voices-differ-two") } else { shared.say("voices-differ") };
        ui.add(Label::new(Type::Chosen.rich(words)));
        ui.add(Label::new(Type::Control.rich(shared.say("voices-stay")).color(t.muted)).wrap());
    });
    ui.add_space(space::XS);
}

/// The letter of a reviewer, white on the ink of the text.
pub(super) fn letter_ui(ui: &mut Ui, letter: &str) {
    let t = theme::tokens(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(24.0, 24.0), Sense::hover());
    ui.painter().rect(rect, radius::CHIP, t.text, Stroke::NONE, StrokeKind::Inside);
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, letter, Type::Label.font(), t.card);
}

fn head_ui(ui: &mut Ui, r: &Reviewing<'_>, letter: &str, id: &Id, finding: &Finding) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        letter_ui(ui, letter);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            verdict_chip(ui, r.shared, finding.verdict);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let name = r.named(id);
                let shown = ui.add(Label::new(Type::Chosen.rich(&name)).truncate());
                ui.ctx().accesskit_node_builder(shown.id, |node| {
                    node.set_role(egui::Role::Heading);
                    node.set_label(format!("{letter} {name}"));
                    node.clear_value();
                    node.set_level(3);
                });
            });
        });
    });
    ui.add_space(space::XXS);
}

fn voice_ui(ui: &mut Ui, r: &Reviewing<'_>, letter: &str, id: &Id, subject: &Subject, asked: &mut Asked) {
    let whose = Whose::Voice(id.clone());
    let mine = whose == r.whose && r.may_write();
    let found = r.finding(&whose, subject);
    head_ui(ui, r, letter, id, &found);
    if mine {
        mine_ui(ui, r, &whose, subject, true, asked);
    } else {
        read_ui(ui, r.shared, &found);
    }
    if r.may_write() && !found.is_empty() {
        ui.add_space(space::XXS);
        let words = r.shared.say_with("voices-take", &[("letter", letter)]);
        if Button::quiet(&words).icon(Icon::Adopt).in_tray().show(ui).clicked() {
            asked.request(Request::EndRun);
            let id = r.finding(&Whose::Agreed, subject).id;
            // A remark is one reviewer's own, and stays with them.
            let taken = Finding { id, remark: String::new(), ..found };
            r.put(asked, &Whose::Agreed, subject, taken);
        }
    }
}

fn mine_ui(ui: &mut Ui, r: &Reviewing<'_>, whose: &Whose, subject: &Subject, keys: bool, asked: &mut Asked) {
    if r.may_write() {
        finding::ui(ui, r, whose, subject, keys, asked);
    } else {
        let found = r.finding(whose, subject);
        verdict_chip(ui, r.shared, found.verdict);
        read_ui(ui, r.shared, &found);
    }
}

/// A finding to be read.
pub(super) fn read_ui(ui: &mut Ui, shared: &Shared<'_>, found: &Finding) {
    let t = theme::tokens(ui);
    if found.is_empty() {
        ui.add(Label::new(Type::Control.rich(shared.say("voices-nothing")).color(t.muted)).wrap());
        return;
    }
    if !found.comment.trim().is_empty() {
        own_text(ui, Type::Panel, found.comment.trim());
        ui.add_space(space::XXS);
    }
    quote_ui(ui, shared, &found.quote, &found.page);
    if found.asks() {
        let mut job = egui::text::LayoutJob::default();
        job.append(&shared.say("finding-request"), 0.0, Type::Small.format(t.muted));
        if let Some(need) = found.need {
            job.append(&format!(" · {}", shared.say(&need.message())), 0.0, Type::SmallBold.format(t.text));
        }
        ui.add(Label::new(job).wrap());
        own_text(ui, Type::Panel, found.request.trim());
        ui.add_space(space::XXS);
    }
    let seen = if found.leaves() { "finding-leaves" } else { "finding-stays" };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        sign(ui, if found.leaves() { Icon::Letter } else { Icon::Internal }, 16.0, t.muted);
        let who = shared.say(&found.sensitivity.message());
        ui.add(Label::new(Type::Small.rich(format!("{who} · {}", shared.say(seen))).color(t.muted)).wrap());
    });
    if !found.remark.trim().is_empty() {
        ui.add_space(space::XXS);
        let line = ui.available_rect_before_wrap().x_range();
        ui.painter().hline(line, ui.cursor().top(), Stroke::new(stroke::HAIR, t.line));
        ui.add_space(space::XS);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 5.0;
            sign(ui, Icon::Internal, 16.0, t.muted);
            ui.add(Label::new(Type::Small.rich(shared.say("finding-remark")).color(t.muted)));
        });
        own_text(ui, Type::Panel, found.remark.trim());
    }
}

/// A passage in the words of the proposal, with its page.
pub(in crate::desk) fn quote_ui(ui: &mut Ui, shared: &Shared<'_>, quote: &str, page: &str) {
    let (quote, page) = (quote.trim(), page.trim());
    if quote.is_empty() && page.is_empty() {
        return;
    }
    let t = theme::tokens(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        sign(ui, Icon::Passage, 16.0, t.muted);
        let place = match page {
            "" => shared.say("finding-quote").into_owned(),
            page => shared.say_with("finding-on-page", &[("page", page)]),
        };
        ui.add(Label::new(Type::Small.rich(place).color(t.muted)));
    });
    if !quote.is_empty() {
        let quoted = shared.say_with("finding-quoted", &[("quote", quote)]);
        ui.add(Label::new(Type::Quote.rich(quoted)).wrap());
    }
    ui.add_space(space::XXS);
}

/// The reading that all agree on. The keys of the verdicts mean it when it was chosen to be written.
fn agreed_ui(ui: &mut Ui, r: &Reviewing<'_>, subject: &Subject, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let shared = r.shared;
    let frame = Frame::new().fill(t.card).stroke(Stroke::new(stroke::HAIR, t.edge)).corner_radius(radius::CARD);
    frame.inner_margin(Margin::same(16)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 3.0;
        heading(ui, Type::Chosen, 3, &shared.say("desk-review-agreed"));
        ui.add_space(space::XXS);
        mine_ui(ui, r, &Whose::Agreed, subject, r.whose == Whose::Agreed, asked);
        ui.add_space(space::XXS);
        ui.add(Label::new(Type::Small.rich(leaving(r, subject)).color(t.muted)).wrap());
    });
}

/// “2 questions go to the applicant, 2 remarks stay inside”.
fn leaving(r: &Reviewing<'_>, subject: &Subject) -> String {
    let voices = || r.review().voices.values().filter_map(|voice| voice.opinion.findings.get(subject));
    let agreed = r.review().finding(&Whose::Agreed, subject).filter(|finding| !finding.is_empty());
    let sent = |finding: &&Finding| finding.asks() && finding.leaves();
    // As the letter counts them: what is agreed first; what reviewers ask goes along unless they agreed how to ask.
    let go = match agreed {
        Some(agreed) if agreed.asks() => usize::from(agreed.leaves()),
        None if r.review().differs(subject) => 0,
        _ => voices().filter(sent).count(),
    };
    let stay = voices().chain(agreed).filter(|finding| !finding.remark.trim().is_empty()).count();
    let (go, stay) = (r.shared.say_count("voices-go", go), r.shared.say_count("voices-stay-inside", stay));
    r.shared.say_with("voices-leaving", &[("go", &go), ("stay", &stay)])
}
