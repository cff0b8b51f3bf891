//! What the proposal says on a subject, and what became of a finding that was sent.

use egui::text::LayoutJob;
use egui::{Frame, Id, Label, Margin, Rect, TextBuffer, TextEdit, Ui, vec2};

use super::super::icon::Icon;
use super::super::shared::{Asked, Request, Screen, Shared};
use super::super::theme::{self, Type, space, stroke};
use super::super::widgets::{Button, Notice, Weight, chip, link, own_text, status_chip};
use super::open::Proposed;
use super::{ReviewRequest, Reviewing};
use crate::project::{Indicator, Point, Project, Value};
use crate::review::{About, Subject, outcomes};
use crate::store::ReadError;

/// Widest line of a passage.
const WIDEST: f32 = 560.0;

/// The field of the proposal's words, from which a passage is taken.
pub(super) fn passage_id(subject: &Subject) -> Id {
    Id::unique(("proposal says", subject.as_str()))
}

/// The words of the proposal that are marked on the screen.
pub(super) fn marked(ui: &Ui, r: &Reviewing<'_>, subject: &Subject) -> Option<String> {
    let text = text(r.shared, r.open.proposal()?, subject);
    let range = TextEdit::load_state(ui.ctx(), passage_id(subject))?.cursor.char_range()?;
    let (a, b) = (range.primary.index.0, range.secondary.index.0);
    let marked: String = text.chars().skip(a.min(b)).take(a.abs_diff(b)).collect();
    Some(marked.trim().to_owned()).filter(|marked| !marked.is_empty())
}

/// What the proposal says, or where to look for it.
pub(super) fn ui(ui: &mut Ui, r: &Reviewing<'_>, subject: &Subject, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let shared = r.shared;
    match r.open.proposed() {
        Proposed::Paper => {
            let here = shared.say("said-document").into_owned();
            ui.add(Label::new(Type::Control.rich(here).color(t.muted)).wrap());
            let where_it_is = r.review().proposal.link().trim();
            if where_it_is.starts_with("http://") || where_it_is.starts_with("https://") {
                if link(ui, Type::Control, where_it_is).clicked() {
                    asked.request(Request::Address(where_it_is.to_owned()));
                }
            } else if !where_it_is.is_empty() {
                ui.add(Label::new(Type::Small.rich(where_it_is).color(t.muted)).wrap());
            }
        }
        Proposed::Unreadable(error) => {
            let locked = matches!(error, ReadError::Locked);
            let first = shared.say("said-unreadable");
            let act = shared.say(if locked { "said-unlock" } else { "changes-find" });
            let sentence = error.tell(shared.words);
            if Notice::new(Weight::Weak, &first, &sentence).actions(&[&act]).show(ui).is_some() {
                let wanted = if locked { ReviewRequest::Unlock } else { ReviewRequest::FindProposal };
                asked.request(Request::Review(wanted));
            }
        }
        Proposed::Read(project, _) => {
            about_ui(ui, shared, project, subject);
            let text = text(shared, project, subject);
            if text.trim().is_empty() {
                ui.add(Label::new(Type::Control.rich(shared.say("said-nothing")).color(t.muted)).wrap());
            } else {
                let name = shared.say_with("said-name", &[("subject", &super::subject::on_one_line(shared, subject))]);
                passage_ui(ui, passage_id(subject), &name, &text);
            }
            earlier_ui(ui, r, project, subject);
        }
    }
}

/// Text that can be read, marked and copied, beside a rule: not the reviewer's own.
fn passage_ui(ui: &mut Ui, id: Id, name: &str, text: &str) {
    let t = theme::tokens(ui);
    let mut layouter = move |ui: &Ui, text: &dyn TextBuffer, width: f32| {
        let mut job = LayoutJob::default();
        job.append(text.as_str(), 0.0, Type::Reading.format(t.text));
        job.wrap.max_width = width;
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    let width = ui.available_width().min(WIDEST);
    let frame = Frame::NONE.inner_margin(Margin { left: 16, ..Margin::ZERO });
    let mut shown = text;
    let edit = TextEdit::multiline(&mut shown).id(id).frame(frame).font(Type::Reading.font()).layouter(&mut layouter);
    let response = ui.add(edit.desired_width(width).desired_rows(1)).accessible_name(name);
    let rule = Rect::from_min_size(response.rect.min, vec2(stroke::RULE, response.rect.height()));
    ui.painter().rect_filled(rule, 0, t.line);
}

/// Where the answer stands and what it rests on; what is done with a lesson.
fn about_ui(ui: &mut Ui, shared: &Shared<'_>, project: &Project, subject: &Subject) {
    let t = theme::tokens(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
        ui.add(Label::new(Type::Small.rich(shared.say("said-head")).color(t.muted)));
        match subject.about() {
            About::Question(id) => {
                status_chip(ui, shared.words, project.status(id));
                let evidence = project.answer(id).and_then(|answer| answer.evidence);
                if let Some(evidence) = evidence {
                    let words = shared.say_with("said-evidence", &[("evidence", &shared.say(&evidence.message()))]);
                    ui.add(Label::new(Type::Small.rich(words).color(t.muted)));
                }
            }
            About::Lesson(id) => {
                let taken = project.lessons.get(id);
                let (icon, tone) = match taken.map(|taken| taken.take) {
                    Some(crate::project::Take::Adopted) => (Icon::Answered, super::super::widgets::Tone::Ok),
                    Some(crate::project::Take::DoesNotApply) => (Icon::NotRelevant, super::super::widgets::Tone::Muted),
                    Some(crate::project::Take::RiskAccepted) => (Icon::Caution, super::super::widgets::Tone::Gap),
                    None => (Icon::Open, super::super::widgets::Tone::Open),
                };
                let words = match taken {
                    Some(taken) => shared.say(&taken.take.message()),
                    None => shared.say("lesson-to-take"),
                };
                chip(ui, icon, tone, &words);
            }
            _ => {}
        }
    });
    ui.add_space(space::XXS);
}

/// The proposal's words on a subject.
pub(super) fn text(shared: &Shared<'_>, project: &Project, subject: &Subject) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut labelled = |id: &str, text: &str| {
        let text = text.trim();
        if !text.is_empty() {
            let label = shared.words.say_with("label-colon", [("label", shared.say(id).into())]);
            lines.push(format!("{label} {text}"));
        }
    };
    match subject.about() {
        About::Question(id) => {
            let Some(answer) = project.answer(id) else { return String::new() };
            let mut parts = vec![answer.text.trim().to_owned()];
            for (prompt, said) in answer.prompts.iter().filter(|(_, said)| !said.text.trim().is_empty()) {
                let label = shared.catalogue.get(prompt).and_then(|item| item.label.clone()).unwrap_or_default();
                parts.push(format!("{label}. {}", said.text.trim()));
            }
            labelled("card-because", &answer.not_relevant_because);
            labelled("card-change", &answer.change);
            labelled("card-context", &answer.context);
            parts.append(&mut lines);
            parts.retain(|part| !part.is_empty());
            parts.join("\n\n")
        }
        About::Lesson(id) => {
            let Some(taken) = project.lessons.get(id) else { return String::new() };
            let owner = taken.owner.trim();
            let owner =
                if owner.is_empty() { String::new() } else { shared.say_with("said-follows", &[("owner", owner)]) };
            [taken.note.trim(), &owner].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
        }
        About::Indicator(id) => {
            let found = project.indicators.iter().find(|one| one.id.as_str() == id);
            found.map(|one| sheet(shared, one)).unwrap_or_default()
        }
        About::Plan(section) => {
            let of = project.indicators.iter().filter(|one| one.section == section);
            of.map(|one| in_plan(shared, one)).collect::<Vec<_>>().join("\n\n")
        }
        About::Whole | About::Other(_) => String::new(),
    }
}

/// An indicator of a plan: its level, name and how it is to move.
fn in_plan(shared: &Shared<'_>, one: &Indicator) -> String {
    let value = |point: &Option<Point>| point.as_ref().and_then(|point| point.value.as_ref().map(|v| said(shared, v)));
    let (from, to) = (value(&one.baseline), value(&one.target));
    let none = shared.say("said-none").into_owned();
    let values = [("from", from.unwrap_or_else(|| none.clone())), ("to", to.unwrap_or(none))];
    let values = values.map(|(name, value)| (name, value.into()));
    format!("{}\n{}", one.name.trim(), shared.words.say_with("said-from-to", values))
}

/// What an indicator sheet says, field by field.
fn sheet(shared: &Shared<'_>, one: &Indicator) -> String {
    let point = |point: &Option<Point>| {
        let Some(point) = point else { return String::new() };
        let value = point.value.as_ref().map(|value| said(shared, value)).unwrap_or_default();
        let day = point.date.map(|date| shared.day(date)).unwrap_or_default();
        [value, day, point.note.trim().to_owned()].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    let fields = [
        ("label-definition", one.definition.clone()),
        ("label-numerator", one.numerator.clone()),
        ("label-denominator", one.denominator.clone()),
        ("sheet-field-baseline", point(&one.baseline)),
        ("said-target", point(&one.target)),
        ("said-source", one.verification.clone()),
        ("said-method", one.method.clone()),
        ("label-every", one.frequency.clone()),
        ("said-responsible", one.responsible.clone()),
        ("said-limits", one.limits.clone()),
    ];
    let said = fields.into_iter().filter(|(_, text)| !text.trim().is_empty()).map(|(id, text)| {
        let label = shared.words.say_with("label-colon", [("label", shared.say(id).into())]);
        format!("{label} {}", text.trim())
    });
    said.collect::<Vec<_>>().join("\n")
}

fn said(shared: &Shared<'_>, value: &Value) -> String {
    match value {
        Value::Number(number) => shared.words.number(*number, decimals(*number)),
        Value::Share { numerator, denominator } => {
            let figure = |number: f64| shared.words.number(number, decimals(number));
            format!("{} / {}", figure(*numerator), figure(*denominator))
        }
        Value::YesNo(yes) => shared.say(if *yes { "check-yes" } else { "check-no" }).into_owned(),
        Value::Text(text) => text.clone(),
    }
}

fn decimals(number: f64) -> usize {
    usize::from(number.fract() != 0.0)
}

/// What stood here in the state that was reviewed, where it says something else now.
fn earlier_ui(ui: &mut Ui, r: &Reviewing<'_>, project: &Project, subject: &Subject) {
    let shared = r.shared;
    let Some(earlier) = r.open.earlier() else { return };
    let before = text(shared, earlier, subject);
    if before == text(shared, project, subject) {
        return;
    }
    let t = theme::tokens(ui);
    ui.add_space(space::XS);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        super::super::widgets::sign(ui, Icon::History, 16.0, t.accent);
        ui.add(Label::new(Type::SmallBold.rich(shared.say("said-before")).color(t.accent)));
    });
    let words = if before.trim().is_empty() { shared.say("said-nothing").into_owned() } else { before };
    Frame::NONE.inner_margin(Margin { left: 16, ..Margin::ZERO }).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(WIDEST));
        ui.add(Label::new(Type::Panel.rich(words).color(t.muted)).wrap());
    });
}

/// What the applicant did about findings on this subject.
pub(super) fn outcome_ui(ui: &mut Ui, r: &Reviewing<'_>, subject: &Subject, asked: &mut Asked) {
    let (shared, Some(project)) = (r.shared, r.open.proposal()) else { return };
    let t = theme::tokens(ui);
    for outcome in outcomes(r.review(), project).into_iter().filter(|outcome| outcome.subject == *subject) {
        let received = outcome.received;
        let icon = if received.reply.is_some() { Icon::Answered } else { Icon::Late };
        let words = match received.reply {
            Some(reply) => shared.say(&reply.message()).into_owned(),
            None => shared.say("outcome-none").into_owned(),
        };
        ui.add_space(space::XS);
        let frame = Frame::new().fill(t.none_soft).corner_radius(theme::radius::NOTICE).inner_margin(Margin::same(10));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                super::super::widgets::sign(ui, icon, 18.0, t.text);
                let head = shared.say_with("outcome-head", &[("reply", &words)]);
                ui.add(Label::new(Type::PanelBold.rich(head)).wrap());
                if let Some(at) = received.replied_at {
                    let when = shared.day(at.to_zoned(shared.zone.clone()).date());
                    ui.add(Label::new(Type::Small.rich(when).color(t.muted)));
                }
            });
            if !received.reply_text.trim().is_empty() {
                own_text(ui, Type::Panel, received.reply_text.trim());
            }
            let action = received.action.as_ref().and_then(|id| project.actions.iter().find(|one| one.id == *id));
            if let Some(action) = action {
                let state = shared.say(&action.state.message());
                let words = shared.say_with("outcome-action", &[("what", action.what.trim()), ("state", &state)]);
                ui.horizontal_wrapped(|ui| {
                    super::super::widgets::sign(ui, Icon::Action, 16.0, t.text);
                    ui.add(Label::new(Type::Panel.rich(words)).wrap());
                });
                let all = shared.say("outcome-actions");
                if Button::quiet(&all).in_tray().show(ui).clicked() {
                    asked.go(Screen::Gaps, Some(action.id.as_str()));
                }
            }
        });
    }
}
