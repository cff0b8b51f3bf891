//! The finding that is written: verdict, comment, passage, what is asked, who may see it, a remark that never leaves.

use egui::{Align, Id, Label, Layout, Stroke, Ui, vec2};

use super::super::icon::Icon;
use super::super::shared::{Asked, Request, Shared};
use super::super::theme::{self, Type, space, stroke};
use super::super::widgets::{Button, Editor, Field, Notice, QuietValue, Weight, menu_item, quiet_divider, sign};
use super::verdict::verdict_choice;
use super::{Reviewing, said, typed};
use crate::project::{Need, Sensitivity};
use crate::review::{Finding, Subject, Whose};

/// The field of a finding, by its name.
pub(super) fn field_id(whose: &Whose, subject: &Subject, field: &str) -> Id {
    let whose = match whose {
        Whose::Agreed => "agreed",
        Whose::Voice(id) => id.as_str(),
    };
    Id::unique(("finding", whose, subject.as_str(), field))
}

/// Draws the fields of a finding and puts what changed into the review. `keys`: the keys of the verdicts mean this one.
pub(super) fn ui(ui: &mut Ui, r: &Reviewing<'_>, whose: &Whose, subject: &Subject, keys: bool, asked: &mut Asked) {
    let shared = r.shared;
    let mut finding = r.finding(whose, subject);
    // Two findings may stand on the page: whose field it is belongs to its name.
    let agreed = (*whose == Whose::Agreed).then(|| shared.say("desk-review-agreed"));
    let named = |label: &str| match &agreed {
        Some(agreed) => format!("{agreed} · {}", shared.say(label)),
        None => shared.say(label).into_owned(),
    };
    let name = named("finding-verdict");
    let mut changed = false;
    if let Some(verdict) = verdict_choice(ui, shared, &name, finding.verdict, keys) {
        asked.request(Request::EndRun);
        finding.verdict = Some(verdict);
        changed = true;
    }
    ui.add_space(space::XS);
    let id = |field: &str| field_id(whose, subject, field);
    let text = |ui: &mut Ui, label: &str, text: &mut String, style: Type, asked: &mut Asked| {
        let label_said = shared.say(label);
        let t = theme::tokens(ui);
        ui.add(Label::new(Type::Small.rich(&*label_said).color(t.muted)));
        let editor = Editor::new(id(label), &named(label)).style(style).rows(1).show(ui, text);
        ui.add_space(space::XXS);
        typed(shared, &editor, asked)
    };
    changed |= text(ui, "finding-comment", &mut finding.comment, Type::Panel, asked);
    changed |= text(ui, "finding-quote", &mut finding.quote, Type::Quote, asked);
    changed |= passage_ui(ui, r, whose, subject, &mut finding, asked);
    changed |= text(ui, "finding-request", &mut finding.request, Type::Panel, asked);
    changed |= seen_ui(ui, shared, &mut finding);
    let t = theme::tokens(ui);
    ui.add_space(space::XS);
    let line = ui.available_rect_before_wrap().x_range();
    ui.painter().hline(line, ui.cursor().top(), Stroke::new(stroke::HAIR, t.line));
    ui.add_space(space::XS);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        sign(ui, Icon::Internal, 16.0, t.muted);
        let remark = shared.say("finding-remark");
        ui.add(Label::new(Type::Small.rich(&*remark).color(t.muted)));
    });
    let remark = named("finding-remark");
    let editor = Editor::new(id("remark"), &remark).style(Type::Panel).rows(1).show(ui, &mut finding.remark);
    changed |= typed(shared, &editor, asked);
    foot_ui(ui, r, whose, subject, &finding, asked);
    if changed {
        r.put(asked, whose, subject, finding);
    }
}

/// The page of the passage, and taking the marked words of the proposal.
fn passage_ui(
    ui: &mut Ui,
    r: &Reviewing<'_>,
    whose: &Whose,
    subject: &Subject,
    finding: &mut Finding,
    asked: &mut Asked,
) -> bool {
    let shared = r.shared;
    let mut changed = false;
    if r.open.proposal().is_some() {
        let take = Button::quiet(&shared.say("finding-take-words")).icon(Icon::Passage).in_tray().show(ui);
        if take.clicked() {
            let words = said::marked(ui, r, subject);
            ui.data_mut(|data| data.insert_temp(nothing_marked(), words.is_none()));
            if let Some(words) = words {
                asked.request(Request::EndRun);
                finding.quote = words;
                changed = true;
            }
        }
        if take.has_focus() || take.hovered() {
            let nothing = ui.data(|data| data.get_temp::<bool>(nothing_marked())).unwrap_or_default();
            if nothing {
                let t = theme::tokens(ui);
                ui.add(Label::new(Type::Small.rich(shared.say("finding-mark-first")).color(t.muted)).wrap());
            }
        }
    } else {
        let label = shared.say("finding-page");
        let field = Field::new(&label).width(110.0).id(field_id(whose, subject, "page"));
        let response = field.show(ui, &mut finding.page);
        changed |= typed(shared, &response, asked);
    }
    ui.add_space(space::XXS);
    changed
}

fn nothing_marked() -> Id {
    Id::unique("nothing marked in the proposal")
}

/// How much hangs on the answer.
fn need_ui(ui: &mut Ui, shared: &Shared<'_>, finding: &mut Finding) -> bool {
    let before = finding.need;
    let label = shared.say("finding-need");
    let said = |need: Option<Need>| match need {
        Some(need) => shared.say(&need.message()).into_owned(),
        None => shared.say("card-not-said").into_owned(),
    };
    let mut value = before;
    QuietValue::new(&label, &said(before)).show(ui, |ui| {
        for one in Need::ALL.iter().copied().map(Some).chain([None]) {
            if menu_item(ui, None, one == before, &said(one)).clicked() {
                value = one;
            }
        }
    });
    finding.need = value;
    value != before
}

/// How much hangs on the answer, who may see the finding, and whether it goes to the applicant.
fn seen_ui(ui: &mut Ui, shared: &Shared<'_>, finding: &mut Finding) -> bool {
    let before = finding.sensitivity;
    ui.add_space(space::XXS);
    let label = shared.say("card-seen");
    let value = shared.say(&before.message());
    let icon = if finding.leaves() { Icon::Letter } else { Icon::Internal };
    let mut changed = false;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 9.0;
        let seen = QuietValue::new(&label, &value).icon(icon);
        if finding.asks() {
            changed |= need_ui(ui, shared, finding);
            if ui.available_size_before_wrap().x >= seen.width(ui) + 12.0 {
                quiet_divider(ui);
            } else {
                ui.end_row();
            }
        }
        seen.show(ui, |ui| {
            for one in Sensitivity::ALL {
                if menu_item(ui, None, *one == before, &shared.say(&one.message())).clicked() {
                    finding.sensitivity = *one;
                }
            }
        });
    });
    let t = theme::tokens(ui);
    let leaves = shared.say(if finding.leaves() { "finding-leaves" } else { "finding-stays" });
    // What is asked and stays inside is never asked.
    if finding.asks() && !finding.leaves() {
        let (first, act) = (shared.say("finding-held"), shared.say("finding-let-go"));
        let sentence = shared.say("finding-held-what");
        if Notice::new(Weight::Consider, &first, &sentence).actions(&[&act]).show(ui).is_some() {
            finding.sensitivity = Sensitivity::Partners;
        }
    } else {
        ui.add(Label::new(Type::Small.rich(&*leaves).color(t.muted)).wrap());
    }
    changed || finding.sensitivity != before
}

/// Who wrote it and when, and taking it back.
fn foot_ui(ui: &mut Ui, r: &Reviewing<'_>, whose: &Whose, subject: &Subject, finding: &Finding, asked: &mut Asked) {
    let Some(at) = finding.at else { return };
    let shared = r.shared;
    let t = theme::tokens(ui);
    ui.add_space(space::XXS);
    ui.horizontal(|ui| {
        let values = [("who", finding.author.trim()), ("moment", &*shared.moment(at))];
        let signed =
            shared.say_with(if finding.author.trim().is_empty() { "finding-dated" } else { "finding-signed" }, &values);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if !finding.is_empty() && Button::quiet(&shared.say("finding-clear")).in_tray().show(ui).clicked() {
                asked.request(Request::EndRun);
                r.put(asked, whose, subject, finding.cleared("", at));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.spacing_mut().item_spacing = vec2(4.0, 0.0);
                ui.add(Label::new(Type::Small.rich(signed).color(t.muted)).truncate());
            });
        });
    });
}
