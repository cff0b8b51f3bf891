//! A piece of advice: what the file shows; once open, why it matters, what would settle it and where that comes from.

use egui::{Id, Label, Role, Sense, Ui, UiBuilder, vec2};

use super::place::way_of;
use super::{AdviceView, Draft, Row, sign};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Shared};
use crate::desk::theme::{self, Type, radius, space};
use crate::desk::widgets::{Button, Field, Part, Tone, chip, choice, focus_ring, heading, link, own_text};
use crate::project::{Action, ActionState, AdviceSettled, Edit, Id as EntityId, Origin, Sensitivity, Settling};

/// Before the text.
const INDENT: f32 = 30.0;

/// Draws an open piece of advice.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, row: &Row, view: &mut AdviceView, asked: &mut Asked) {
    let open = view.open.as_deref() == Some(row.advice.key.as_str());
    let response = head_ui(ui, row, open);
    if response.clicked() {
        view.open = (!open).then(|| row.advice.key.clone());
        view.draft = None;
    }
    if open {
        if view.reveal {
            response.scroll_to_me(Some(egui::Align::Center));
            response.request_focus();
        }
        indented(ui, |ui| open_ui(ui, shared, row, view, asked));
    }
}

/// The sentence, which opens and closes the rest, and its place in small.
fn head_ui(ui: &mut Ui, row: &Row, open: bool) -> egui::Response {
    let t = theme::tokens(ui);
    let (icon, tone) = sign(row.advice.severity);
    let (colour, _) = tone.colours(t);
    let width = ui.available_width();
    let room = width - INDENT - 30.0;
    let words = crate::desk::section::galley(ui, Type::Body, t.text, &row.text.message, room);
    let where_ = crate::desk::section::galley(ui, Type::Small, t.muted, &row.text.place, room);
    let height = words.size().y + where_.size().y + 14.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let name = format!("{} {}", row.text.message, row.text.place);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
    if ui.is_rect_visible(rect) {
        if response.hovered() {
            ui.painter().rect_filled(rect.expand2(vec2(6.0, 0.0)), radius::CARD, t.none_soft);
        }
        let top = rect.top() + 6.0;
        icon.paint(ui.painter(), egui::pos2(rect.left() + 10.0, top + Type::Body.line() / 2.0), 20.0, colour);
        let below = top + words.size().y;
        ui.painter().galley(egui::pos2(rect.left() + INDENT, top), words, t.text);
        ui.painter().galley(egui::pos2(rect.left() + INDENT, below), where_, t.muted);
        let caret = if open { Icon::CaretUp } else { Icon::CaretDown };
        caret.paint(ui.painter(), egui::pos2(rect.right() - 10.0, top + Type::Body.line() / 2.0), 18.0, t.muted);
    }
    focus_ring(ui, &response, radius::CARD);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

fn indented(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let margin = egui::Margin { left: INDENT as i8, right: 0, top: 2, bottom: 14 };
    egui::Frame::NONE.inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        content(ui);
    });
}

fn open_ui(ui: &mut Ui, shared: &Shared<'_>, row: &Row, view: &mut AdviceView, asked: &mut Asked) {
    let t = theme::tokens(ui);
    if !row.advice.quote.is_empty() {
        own_text(ui, Type::Panel, &row.advice.quote);
    }
    for (label, text) in [("heed-why", &row.text.why), ("heed-settles", &row.text.settle)] {
        if !text.is_empty() {
            heading(ui, Type::SmallBold, 3, &shared.say(label));
            ui.add(Label::new(Type::Panel.rich(text)).wrap());
        }
    }
    for item in row.advice.offer.iter().filter_map(|id| shared.catalogue.get(id)) {
        ui.add(Label::new(Type::Panel.rich(format!("– {}", shared.text(item)))).wrap());
    }
    let source = shared.say_with("heed-source", &[("source", &row.text.sources.join(" · "))]);
    ui.add(Label::new(Type::Small.rich(source).color(t.muted)).wrap());
    ui.add_space(space::XXS);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
        if let Some((screen, target)) = way_of(shared, &row.advice) {
            let words = shared.say_with("heed-go", &[("place", &row.text.place)]);
            if Button::second(&words).after(Icon::GoTo).in_tray().show(ui).clicked() {
                asked.go(screen, target.as_deref());
            }
        }
        if shared.may_write {
            let words = shared.say("heed-act");
            if Button::quiet(&words).icon(Icon::Action).in_tray().show(ui).clicked() {
                plan(row, asked);
            }
        }
    });
    if shared.may_write {
        settle_ui(ui, shared, row, view, asked);
    }
}

/// An action that would settle it, to be given an owner and a date.
fn plan(row: &Row, asked: &mut Asked) {
    let id = EntityId::fresh();
    let what = if row.text.settle.is_empty() { &row.text.message } else { &row.text.settle };
    asked.edit(Action {
        id: id.clone(),
        what: what.clone(),
        origin: Origin::Advice(row.advice.key.clone()),
        owner: String::new(),
        due: None,
        state: ActionState::ToDo,
        sensitivity: Sensitivity::default(),
    });
    asked.go(crate::desk::shared::Screen::Gaps, Some(id.as_str()));
}

fn settle_ui(ui: &mut Ui, shared: &Shared<'_>, row: &Row, view: &mut AdviceView, asked: &mut Asked) {
    ui.add_space(space::XXS);
    let words: Vec<_> = Settling::ALL.iter().map(|how| shared.say(&how.message()).into_owned()).collect();
    let tone = |how: &Settling| match how {
        Settling::Done => Tone::Ok,
        Settling::DoesNotApply => Tone::Muted,
        Settling::RiskAccepted => Tone::Gap,
    };
    let parts: Vec<Part<'_>> =
        Settling::ALL.iter().zip(&words).map(|(how, words)| Part { words, icons: None, tone: tone(how) }).collect();
    let chosen = view.draft.as_ref().and_then(|draft| Settling::ALL.iter().position(|how| *how == draft.how));
    let wanted = choice(ui, &shared.say("heed-settle"), &parts, chosen).and_then(|at| Settling::ALL.get(at));
    if let Some(how) = wanted {
        let (because, owner) = view.draft.take().map(|draft| (draft.because, draft.owner)).unwrap_or_default();
        view.draft = Some(Draft { how: *how, because, owner });
    }
    let Some(draft) = &mut view.draft else { return };
    ui.add_space(space::XXS);
    let key = row.advice.key.as_str();
    let label = match draft.how {
        Settling::Done => "heed-by-what",
        Settling::DoesNotApply | Settling::RiskAccepted => "heed-because",
    };
    let label = shared.say(label);
    let field = Field::new(&label).id(Id::unique(("heed because", key))).width(560.0).rows(2);
    let response = field.show(ui, &mut draft.because);
    if wanted.is_some() {
        response.request_focus();
    }
    if draft.how == Settling::RiskAccepted {
        let label = shared.say("heed-follows");
        Field::new(&label).id(Id::unique(("heed owner", key))).width(320.0).show(ui, &mut draft.owner);
    }
    ui.add_space(space::XXS);
    let reason = shared.say("heed-needs-reason").into_owned();
    let lacks = draft.how != Settling::Done && draft.because.trim().is_empty();
    let settle = shared.say("heed-do-settle");
    let button = Button::main(&settle).unless(lacks.then_some(reason.as_str())).in_tray();
    if button.show(ui).clicked() {
        let settled = AdviceSettled {
            how: draft.how,
            because: draft.because.trim().to_owned(),
            owner: draft.owner.trim().to_owned(),
            sensitivity: Sensitivity::default(),
            author: shared.author.to_owned(),
            at: Some(shared.now),
        };
        asked.edit(Edit::Advice(key.to_owned(), Some(settled)));
        view.draft = None;
        view.open = None;
    }
}

/// Draws a settled piece: how, why, and the way to take it up again.
pub(super) fn settled_ui(ui: &mut Ui, shared: &Shared<'_>, row: &Row, asked: &mut Asked) {
    let Some(settled) = shared.project.advice.get(&row.advice.key) else { return };
    let t = theme::tokens(ui);
    ui.add_space(space::XXS);
    ui.add(Label::new(Type::Panel.rich(&row.text.message).color(t.muted)).wrap());
    if !settled.because.is_empty() {
        own_text(ui, Type::Panel, &settled.because);
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(10.0, 4.0);
        let (icon, tone) = match settled.how {
            Settling::Done => (Icon::Answered, Tone::Ok),
            Settling::DoesNotApply => (Icon::NotRelevant, Tone::Muted),
            Settling::RiskAccepted => (Icon::Caution, Tone::Gap),
        };
        chip(ui, icon, tone, &shared.say(&settled.how.message()));
        if !settled.owner.is_empty() {
            let words = shared.say_with("heed-followed-by", &[("owner", &settled.owner)]);
            ui.label(Type::Small.rich(words).color(t.muted));
        }
        if let Some(at) = settled.at {
            ui.label(Type::Small.rich(shared.moment(at)).color(t.muted));
        }
        if shared.may_write {
            let words = shared.say("heed-reopen");
            let button = Button::quiet(&words).icon(Icon::Undo).in_tray().show(ui);
            let whole = format!("{words} {}", row.text.message);
            ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(whole));
            if button.clicked() {
                asked.edit(Edit::Advice(row.advice.key.clone(), None));
            }
        }
    });
    ui.add_space(space::XS);
}

/// Draws what looks like personal data, with the way there and a way to say that it is harmless.
pub(super) fn personal_ui(ui: &mut Ui, shared: &Shared<'_>, row: &Row, asked: &mut Asked) {
    let t = theme::tokens(ui);
    ui.scope_builder(UiBuilder::new().id_salt(&row.advice.key), |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            ui.label(Icon::Internal.text(20.0).color(t.bad));
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                ui.add(Label::new(Type::Panel.rich(&row.text.message)).wrap());
                ui.horizontal_wrapped(|ui| {
                    if let Some((screen, target)) = way_of(shared, &row.advice) {
                        let words = shared.say_with("heed-go", &[("place", &row.text.place)]);
                        if link(ui, Type::Small, &words).clicked() {
                            asked.go(screen, target.as_deref());
                        }
                    }
                    let words = shared.say("heed-harmless");
                    if Button::second(&words).in_tray().show(ui).clicked() {
                        let settled = AdviceSettled {
                            how: Settling::DoesNotApply,
                            because: shared.say("heed-harmless-because").into_owned(),
                            owner: String::new(),
                            sensitivity: Sensitivity::Internal,
                            author: shared.author.to_owned(),
                            at: Some(shared.now),
                        };
                        asked.edit(Edit::Advice(row.advice.key.clone(), Some(settled)));
                    }
                });
            });
        });
    });
    ui.add_space(space::XXS);
}
