//! One question at a time, large: for a projector, a facilitator and a room. The arrow keys go on.

use egui::{
    Align, Context, Frame, Id, Key, Label, Layout, Margin, Modal, Modifiers, Role, ScrollArea, Ui, UiBuilder, vec2,
};

use super::icon::Icon;
use super::shared::{Asked, Request, Screen, Shared};
use super::theme::{self, Type, measure};
use super::widgets::{self, Button, Editor, QuietValue, icon_button, menu_item, own_text};
use crate::catalogue::Kind;
use crate::project::Status;

/// State.
pub struct WorkshopView {
    /// Sections and questions, in the order in which they are asked.
    questions: Vec<(String, String)>,
    at: usize,
    /// Somebody writes: the arrow keys belong to the text.
    writes: bool,
}

impl WorkshopView {
    /// Opens it at a question, or at the first one that is open.
    pub fn open(shared: &Shared<'_>, target: &str) -> Self {
        let mut questions = Vec::new();
        for section in shared.sections() {
            questions.extend(shared.questions(section).into_iter().map(|id| (section.name.clone(), id)));
        }
        let here = questions.iter().position(|(_, id)| id == target);
        let open = || questions.iter().position(|(_, id)| shared.project.status(id) == Status::Open);
        let at = here.or_else(open).unwrap_or_default();
        Self { questions, at, writes: false }
    }

    fn step(&mut self, by: isize) {
        let last = self.questions.len().saturating_sub(1);
        self.at = self.at.saturating_add_signed(by).min(last);
    }
}

/// Draws it over everything. False: it is to be closed.
pub fn ui(context: &Context, shared: &Shared<'_>, view: &mut WorkshopView, asked: &mut Asked) -> bool {
    if !view.writes {
        let pressed = |key| context.input_mut(|i| i.consume_key(Modifiers::NONE, key));
        if pressed(Key::ArrowRight) || pressed(Key::PageDown) {
            view.step(1);
            asked.request(Request::EndRun);
        } else if pressed(Key::ArrowLeft) || pressed(Key::PageUp) {
            view.step(-1);
            asked.request(Request::EndRun);
        }
    }
    let Some((section, question)) = view.questions.get(view.at).cloned() else { return false };
    let t = theme::tokens_of(&context.style_of(context.theme()).visuals);
    let screen = context.content_rect().size();
    let margin = if screen.x < measure::NARROW { 20 } else { 40 };
    let frame = Frame::new().fill(t.page).inner_margin(Margin::symmetric(margin, 16));
    let mut stays = !context.input_mut(|i| i.consume_key(Modifiers::NONE, Key::F5));
    let shown = Modal::new(Id::unique("workshop")).backdrop_color(t.page).frame(frame).show(context, |ui| {
        ui.set_width(screen.x - 2.0 * f32::from(margin));
        ui.set_height(screen.y - 32.0);
        let name = shared.say("action-workshop");
        let named = UiBuilder::new().accessibility_role(Role::Dialog).accessibility_label(&*name);
        ui.scope_builder(named, |ui| {
            stays &= head_ui(ui, shared, &section, view);
            let room = ui.available_height() - 60.0;
            ScrollArea::vertical().id_salt(("workshop", &*question)).max_height(room).auto_shrink(false).show(
                ui,
                |ui| {
                    column(ui, |ui| question_ui(ui, shared, &question, view, asked));
                },
            );
            foot_ui(ui, shared, &section, &question, view, asked);
        });
    });
    if stays && !shown.should_close() {
        return true;
    }
    // Where the room stopped is where one goes on.
    asked.request(Request::EndRun);
    asked.go(Screen::Section(section), Some(&question));
    false
}

/// The middle of the screen, no wider than a room can read.
fn column(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let width = ui.available_width().min(920.0);
    let left = ((ui.available_width() - width) / 2.0).floor();
    let from = ui.cursor().min + vec2(left, 0.0);
    let rect = egui::Rect::from_min_size(from, vec2(width, ui.available_height()));
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.set_width(width);
        content(ui);
    });
}

/// Where the room is, and the way out.
fn head_ui(ui: &mut Ui, shared: &Shared<'_>, section: &str, view: &WorkshopView) -> bool {
    let t = theme::tokens(ui);
    let mut stays = true;
    ui.horizontal(|ui| {
        let short = shared.section(section).map(|s| shared.catalogue.section_short(s, shared.content));
        let here = format!("{section} {}", short.unwrap_or_default());
        widgets::heading(ui, Type::Row, 1, &here);
        let count = shared.say_with(
            "workshop-count",
            &[("at", &shared.words.count(view.at + 1)), ("of", &shared.words.count(view.questions.len()))],
        );
        ui.label(Type::Control.rich(count).color(t.muted));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            stays = !icon_button(ui, Icon::Close, &shared.say("workshop-close")).clicked();
            if ui.available_width() > 420.0 {
                ui.label(Type::Small.rich(shared.say("workshop-keys")).color(t.muted));
            }
        });
    });
    stays
}

fn question_ui(ui: &mut Ui, shared: &Shared<'_>, question: &str, view: &mut WorkshopView, asked: &mut Asked) {
    let screen = ui.ctx().content_rect().size();
    let large = if screen.x < measure::NARROW || screen.y < 560.0 { Type::Title } else { Type::Display };
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add_space(if large == Type::Display { 36.0 } else { 12.0 });
    widgets::heading(ui, large, 2, &shared.question_text(question));
    ui.add_space(12.0);
    if let Some(item) = shared.catalogue.get(question) {
        for prompt in shared.catalogue.children(item).filter(|c| c.kind == Kind::Prompt) {
            prompt_ui(ui, prompt.label.as_deref().unwrap_or("–"), &shared.text(prompt));
        }
    }
    ui.add_space(20.0);
    let mut answer = shared.answer(question);
    if !shared.may_write {
        view.writes = false;
        if !answer.text.trim().is_empty() {
            own_text(ui, Type::Answer, &answer.text);
        }
        return;
    }
    let name = shared.say_with("card-answer", &[("question", &shared.question_text(question))]);
    let editor = Editor::new(Id::unique(("workshop answer", question)), &name).show(ui, &mut answer.text);
    view.writes = editor.has_focus();
    if editor.lost_focus() {
        asked.request(Request::EndRun);
    }
    if editor.changed() {
        if answer.status == Status::Open && !answer.text.trim().is_empty() {
            answer.status = Status::InProgress;
        }
        asked.answer(shared, question, answer);
    }
}

fn prompt_ui(ui: &mut Ui, sign: &str, text: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let t = theme::tokens(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(28.0, Type::Answer.line()), egui::Sense::hover());
        let sign = super::section::galley(ui, Type::Quote, t.muted, sign, f32::INFINITY);
        ui.painter().galley(rect.min + vec2(0.0, 3.0), sign, t.muted);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.add(Label::new(Type::Answer.rich(text)).wrap());
        });
    });
    ui.add_space(4.0);
}

fn foot_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    section: &str,
    question: &str,
    view: &mut WorkshopView,
    asked: &mut Asked,
) {
    ui.add_space(10.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let (first, last) = (view.at == 0, view.at + 1 == view.questions.len());
        let none = shared.say(if first { "workshop-first" } else { "workshop-last" });
        let back =
            Button::second(&shared.say("workshop-back")).icon(Icon::CaretLeft).unless(first.then_some(&*none)).show(ui);
        let on =
            Button::main(&shared.say("workshop-on")).after(Icon::CaretRight).unless(last.then_some(&*none)).show(ui);
        if back.clicked() || on.clicked() {
            view.step(if on.clicked() { 1 } else { -1 });
            asked.request(Request::EndRun);
        }
        status_ui(ui, shared, question, asked);
        if let Some(section) = shared.section(section)
            && ui.available_width() > 320.0
        {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                widgets::cells(ui, &shared.statuses(section), widgets::CellSize::Header);
            });
        }
    });
}

fn status_ui(ui: &mut Ui, shared: &Shared<'_>, question: &str, asked: &mut Asked) {
    let status = shared.project.status(question);
    let (icon, tone, name) = widgets::status_parts(shared.words, status);
    let label = shared.say("card-status");
    let mut chosen = None;
    let value = QuietValue::new(&label, &name).icon(icon).tone(tone).read_only(!shared.may_write);
    value.show(ui, |ui| {
        for choice in Status::ALL {
            let (icon, _, name) = widgets::status_parts(shared.words, *choice);
            if menu_item(ui, Some(icon), *choice == status, &name).clicked() {
                chosen = Some(*choice);
            }
        }
    });
    if let Some(status) = chosen.filter(|c| *c != status) {
        let mut answer = shared.answer(question);
        answer.status = status;
        asked.answer(shared, question, answer);
    }
}
