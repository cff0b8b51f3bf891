//! The question that is worked on: its prompts, the editor, the quiet row, and what follows from the answer.

use egui::{Align, Id, Label, Layout, Rect, Shape, Stroke, StrokeKind, Ui, vec2};

use super::questions::{INDENT, number};
use super::text::{galley, typed};
use super::{SectionView, barriers, facts, follow_up, plan, prompts, quiet};
use crate::catalogue::{Item, Kind, Role, Section};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Screen, Shared};
use crate::desk::theme::{self, Type, measure, radius, stroke};
use crate::desk::widgets::{self, Button, Editor, icon_button, menu_item, own_text};
use crate::project::{Answer, ChainStatement, Column, Edit, EntityKind, OwnQuestion, Status};

/// What is open within a card.
#[derive(Default)]
pub(super) struct CardView {
    /// The prompt whose own answer is open.
    pub(super) prompt: Option<String>,
    /// The question whose sources are open.
    pub(super) sources: Option<String>,
    /// The question whose own experience and context are open though nothing stands there.
    pub(super) context: Option<String>,
    /// What is typed in the fields of a plan.
    pub(super) plan: super::text::Typing,
}

/// The editor of an answer, which the keyboard is given to.
pub(super) fn editor_id(question: &str) -> Id {
    Id::unique(("answer", question))
}

/// Draws it and tells where.
pub(super) fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    section: &Section,
    question: &str,
    view: &mut SectionView,
    asked: &mut Asked,
) -> Rect {
    let item = shared.catalogue.get(question).filter(|i| i.kind == Kind::Question);
    let own = shared.project.own_questions.iter().find(|q| q.id.as_str() == question);
    let mut answer = shared.answer(question);
    let mut changed = false;
    let rect = ground(ui, |ui| {
        ui.add_space(6.0);
        head_ui(ui, shared, question, own, view, asked);
        indented(ui, |ui| {
            if let Some(item) = item {
                changed |= prompts::ui(ui, shared, item, &mut answer, &mut view.card, asked);
            }
            ui.add_space(14.0);
            changed |= editor_ui(ui, shared, question, &mut answer, view, asked);
            if let Some(item) = item {
                changed |= facts::ui(ui, shared, item, &mut answer);
            }
        });
        ui.add_space(14.0);
        let (left, right) = (ui.max_rect().left(), ui.max_rect().right());
        let t = theme::tokens(ui);
        ui.painter().hline(left..=right, ui.cursor().top(), Stroke::new(stroke::HAIR, t.line));
        ui.add_space(10.0);
        changed |= quiet::ui(ui, shared, question, &mut answer, view);
        indented(ui, |ui| {
            changed |= follow_up::ui(ui, shared, question, &mut answer, view, asked);
            plan::ui(ui, shared, question, &answer, &mut view.card.plan, asked);
            if item.and_then(Item::role) == Some(Role::Barrier) {
                barriers::ui(ui, shared, section, question, &answer, asked);
            }
        });
        ui.add_space(8.0);
    });
    if changed && shared.may_write {
        settle(&mut answer, shared.project.answer(question));
        asked.answer(shared, question, answer);
    }
    if view.marked.as_deref() == Some(question) {
        let line = Stroke::new(stroke::CHOSEN, theme::tokens(ui).accent);
        ui.painter().rect_stroke(rect, radius::CARD, line, StrokeKind::Inside);
    }
    rect
}

/// What is begun is in progress, and what is emptied again is open: nobody has to say so.
fn settle(answer: &mut Answer, before: Option<&Answer>) {
    let written = |a: &Answer| !a.text.trim().is_empty() || a.prompts.values().any(|p| !p.text.trim().is_empty());
    let was = before.is_some_and(written);
    match answer.status {
        Status::Open if written(answer) && !was => answer.status = Status::InProgress,
        Status::InProgress if !written(answer) && was => answer.status = Status::Open,
        _ => {}
    }
}

/// The ground of what has the focus: a box that reaches out of the column on both sides.
pub(super) fn ground(ui: &mut Ui, content: impl FnOnce(&mut Ui)) -> Rect {
    let t = theme::tokens(ui);
    let before = ui.painter().add(Shape::Noop);
    ui.add_space(6.0);
    let column = ui.max_rect().x_range();
    let top = ui.cursor().top();
    ui.add_space(10.0);
    ui.scope(content);
    ui.add_space(10.0);
    let bottom = ui.cursor().top();
    let reach = (column.min - ui.clip_rect().left() - 4.0).clamp(0.0, measure::CARD_REACH);
    let rect = Rect::from_x_y_ranges(column.expand(reach), top..=bottom);
    let edge = Stroke::new(stroke::HAIR, t.edge);
    let shape = egui::epaint::RectShape::new(rect, radius::CARD, t.card, edge, StrokeKind::Inside);
    ui.painter().set(before, shape);
    ui.add_space(6.0);
    rect
}

/// What stands under the text of a question, not under its number.
pub(super) fn indented<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let margin = egui::Margin { left: INDENT as i8, ..egui::Margin::ZERO };
    let frame = egui::Frame::NONE.inner_margin(margin);
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui)
        })
        .inner
}

fn head_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    question: &str,
    own: Option<&OwnQuestion>,
    view: &mut SectionView,
    asked: &mut Asked,
) {
    const SIGNS: f32 = 72.0;
    let t = theme::tokens(ui);
    let width = ui.available_width();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let (rect, _) = ui.allocate_exact_size(vec2(INDENT, Type::Question.line()), egui::Sense::hover());
        let number = number(shared, question);
        if number.is_empty() {
            Icon::Add.paint(ui.painter(), rect.left_center() + vec2(8.0, 0.0), 18.0, t.accent);
        } else {
            let number = galley(ui, Type::Question, t.accent, &number, f32::INFINITY);
            ui.painter().galley(rect.min, number, t.accent);
        }
        ui.allocate_ui(vec2(width - INDENT - SIGNS, Type::Question.line()), |ui| {
            ui.vertical(|ui| {
                ui.set_width(width - INDENT - SIGNS);
                question_ui(ui, shared, question, own, view, asked);
            });
        });
        ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            more_ui(ui, shared, question, own, view, asked);
            if icon_button(ui, Icon::History, &shared.say("card-history")).clicked() {
                asked.request(Request::History(question.to_owned()));
            }
        });
    });
}

/// The text of the question; the team's own can be written here.
fn question_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    question: &str,
    own: Option<&OwnQuestion>,
    view: &mut SectionView,
    asked: &mut Asked,
) {
    let Some(own) = own.filter(|_| shared.may_write) else {
        widgets::heading(ui, Type::Question, 2, &shared.question_text(question));
        return;
    };
    let mut text = own.text.clone();
    let id = Id::unique(("own question", question));
    let field = Editor::new(id, &shared.say("own-text")).style(Type::Closed).rows(1).show(ui, &mut text);
    // A new question is written before it is answered.
    if own.text.is_empty() && view.caret.as_deref() == Some(question) {
        view.caret = None;
        field.request_focus();
    }
    if typed(shared, &field, asked) {
        asked.edit(OwnQuestion { text, ..own.clone() });
    }
    let t = theme::tokens(ui);
    ui.add_space(2.0);
    ui.add(Label::new(Type::Small.rich(shared.say("own-mark")).color(t.muted)));
}

fn more_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    question: &str,
    own: Option<&OwnQuestion>,
    view: &mut SectionView,
    asked: &mut Asked,
) {
    let name = shared.say("card-more");
    let button = icon_button(ui, Icon::More, &name);
    widgets::open_menu(&button, &name, |ui| {
        if menu_item(ui, Some(Icon::Note), false, &shared.say("card-context")).clicked() {
            view.card.context = Some(question.to_owned());
        }
        let words = shared.say("card-to-chain");
        if shared.may_write && menu_item(ui, Some(Icon::Chain), false, &words).clicked() {
            to_chain(ui, shared, question, asked);
        }
        if let Some(item) = shared.catalogue.get(question)
            && menu_item(ui, Some(Icon::Copy), false, &shared.say("card-copy-place")).clicked()
        {
            asked.request(Request::Copy(shared.catalogue.citation(item, shared.content)));
        }
        if let Some(own) = own.filter(|_| shared.may_write)
            && menu_item(ui, Some(Icon::Close), false, &shared.say("own-remove")).clicked()
        {
            // With its answer, and as one step: undo brings both back.
            let gone =
                vec![Edit::Answer(question.to_owned(), None), Edit::Remove(EntityKind::OwnQuestion, own.id.clone())];
            asked.edit(Edit::Group(gone));
            view.question = None;
        }
    });
}

/// Puts the marked words of an answer, or else the whole of it, into the results chain; its role tells the column.
fn to_chain(ui: &Ui, shared: &Shared<'_>, question: &str, asked: &mut Asked) {
    let answer = shared.answer(question);
    let state = egui::TextEdit::load_state(ui.ctx(), editor_id(question));
    let marked = state.and_then(|state| state.cursor.char_range()).map(|range| {
        let (a, b) = (range.primary.index.0, range.secondary.index.0);
        answer.text.chars().skip(a.min(b)).take(a.abs_diff(b)).collect::<String>()
    });
    let text = marked.filter(|text| !text.trim().is_empty()).unwrap_or_else(|| answer.text.clone());
    let own = shared.project.own_questions.iter().find(|own| own.id.as_str() == question);
    let section = shared.catalogue.get(question).map(|item| item.section.to_string());
    let id = crate::project::Id::fresh();
    let target = id.to_string();
    asked.request(Request::EndRun);
    asked.edit(ChainStatement {
        id,
        column: shared.book.column_of(question).unwrap_or(Column::Change),
        text: text.trim().to_owned(),
        section: section.or_else(|| own.map(|own| own.section.clone())).unwrap_or_default(),
        question: question.to_owned(),
        sensitivity: answer.sensitivity,
    });
    asked.go(Screen::Chain, Some(&target));
}

fn editor_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    question: &str,
    answer: &mut Answer,
    view: &mut SectionView,
    asked: &mut Asked,
) -> bool {
    if !shared.may_write {
        if answer.text.trim().is_empty() {
            let t = theme::tokens(ui);
            ui.add(Label::new(Type::Control.rich(shared.say("card-nothing")).color(t.muted)));
        } else {
            own_text(ui, Type::Answer, &answer.text);
        }
        return false;
    }
    let name = shared.say_with("card-answer", &[("question", &shared.question_text(question))]);
    let editor = Editor::new(editor_id(question), &name).show(ui, &mut answer.text);
    if view.caret.as_deref() == Some(question) {
        view.caret = None;
        editor.request_focus();
    }
    typed(shared, &editor, asked)
}

/// A button that opens something below it, in the accent.
pub(super) fn open_button(ui: &mut Ui, words: &str) -> bool {
    Button::quiet(words).icon(Icon::Add).in_tray().show(ui).clicked()
}
