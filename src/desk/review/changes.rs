//! A proposal that is another one than was reviewed: said on every page, shown change by change, and taken as the new
//! state when the reviewer says so. Findings stay.

use egui::{Frame, Label, Margin, Stroke, Ui};

use super::super::icon::Icon;
use super::super::shared::{Asked, Request, Screen};
use super::super::theme::{self, Type, space, stroke};
use super::super::widgets::{Button, Empty, Notice, Weight, heading, own_text};
use super::{ReviewPage, ReviewRequest, Reviewing};
use crate::insight::{ChangeText, compare};

/// The changes in words, and what they were made from.
#[derive(Default)]
pub(super) struct Made {
    made: Option<(u64, String, Vec<ChangeText>)>,
}

/// Says that the proposal has changed, or cannot be read.
pub(super) fn notice_ui(ui: &mut Ui, r: &Reviewing<'_>, page: &ReviewPage, asked: &mut Asked) {
    if *page == ReviewPage::Changes || !r.open.is_changed(&r.whose) {
        return;
    }
    let shared = r.shared;
    let (first, sentence) = (shared.say("changes-first"), shared.say("changes-sentence"));
    let (show, take) = (shared.say("changes-show"), shared.say("changes-take"));
    let both = [&*show, &*take];
    let actions = if r.may_write() { &both[..] } else { &both[..1] };
    let margin = Margin { left: 24, right: 24, top: 12, bottom: 0 };
    let notice = Notice::new(Weight::Consider, &first, &sentence).icon(Icon::Compare).actions(actions);
    match Frame::new().inner_margin(margin).show(ui, |ui| notice.show(ui)).inner {
        Some(0) => asked.go(Screen::Review(ReviewPage::Changes), None),
        Some(_) => asked.request(Request::Review(ReviewRequest::TakeNewState)),
        None => {}
    }
}

/// Draws the changes.
pub(super) fn ui(ui: &mut Ui, r: &Reviewing<'_>, view: &mut Made, asked: &mut Asked) {
    let shared = r.shared;
    super::head(ui, shared, "changes-title", "changes-what");
    let Some(now) = r.open.proposal() else {
        let (line, what) = (shared.say("said-unreadable"), shared.say("changes-not-read"));
        if Empty::new(Icon::Broken, &line, &what).button(Icon::Folder, &shared.say("changes-find")).show(ui) {
            asked.request(Request::Review(ReviewRequest::FindProposal));
        }
        return;
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        if r.may_write() && r.open.is_changed(&r.whose) && Button::main(&shared.say("changes-take")).show(ui).clicked()
        {
            asked.request(Request::Review(ReviewRequest::TakeNewState));
        }
        if Button::second(&shared.say("changes-look")).icon(Icon::History).show(ui).clicked() {
            asked.request(Request::Review(ReviewRequest::LookAgain));
        }
        if Button::second(&shared.say("changes-find")).icon(Icon::Folder).show(ui).clicked() {
            asked.request(Request::Review(ReviewRequest::FindProposal));
        }
    });
    ui.add_space(space::M);
    let Some(earlier) = r.open.earlier() else {
        let changed = r.open.is_changed(&r.whose);
        let (line, what) = if changed {
            ("changes-no-earlier", "changes-no-earlier-what")
        } else {
            ("changes-none", "changes-none-what")
        };
        let (line, what, act) = (shared.say(line), shared.say(what), shared.say("changes-earlier"));
        let mut empty = Empty::new(Icon::Compare, &line, &what);
        if changed {
            empty = empty.button(Icon::Folder, &act);
        }
        if empty.show(ui) {
            asked.request(Request::Review(ReviewRequest::FindEarlier));
        }
        return;
    };
    let language = shared.words.language().to_owned();
    let made = (r.open.proposal_revision(), language);
    if view.made.as_ref().is_none_or(|(revision, language, _)| (*revision, language) != (made.0, &made.1)) {
        let comparison = compare(shared.catalogue, shared.book, earlier, now);
        let said = comparison.changes().map(|change| change.say(shared.catalogue, earlier, now, shared.words));
        view.made = Some((made.0, made.1, said.collect()));
    }
    let Some((_, _, changes)) = &view.made else { return };
    heading(ui, Type::Row, 2, &shared.say_count("changes-count", changes.len()));
    for (n, change) in changes.iter().enumerate() {
        ui.push_id(n, |ui| change_ui(ui, r, change));
    }
}

fn change_ui(ui: &mut Ui, r: &Reviewing<'_>, change: &ChangeText) {
    let t = theme::tokens(ui);
    ui.add_space(space::XS);
    let line = ui.available_rect_before_wrap().x_range();
    ui.painter().hline(line, ui.cursor().top(), Stroke::new(stroke::HAIR, t.line));
    ui.add_space(space::XS);
    ui.add(Label::new(Type::Chosen.rich(&change.place)).wrap());
    ui.add(Label::new(Type::Small.rich(&change.what).color(t.muted)).wrap());
    let side = |ui: &mut Ui, id: &str, text: &str| {
        if !text.trim().is_empty() {
            ui.add(Label::new(Type::Small.rich(r.shared.say(id)).color(t.muted)));
            own_text(ui, Type::Panel, text.trim());
        }
    };
    side(ui, "changes-before", &change.before);
    side(ui, "changes-after", &change.after);
}
