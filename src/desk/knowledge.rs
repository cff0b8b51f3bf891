//! What stands beside a question or lesson: why it matters, what a good answer contains, what it rests on, where else
//! to look, and the terms in it.

use std::collections::HashMap;

use egui::{Align, Label, Layout, Margin, Role, ScrollArea, Sense, Stroke, Ui, vec2};

use super::icon::Icon;
use super::section::{galley, owner_id};
use super::shared::{Asked, Request, Screen, Shared};
use super::theme::{self, Type, measure, radius, stroke};
use super::widgets::{self, Notice, Weight, icon_button, link};
use crate::catalogue::{Detail, Item, ItemId, Kind, Links};
use crate::desk::action::Action;
use crate::project::{Status, Take};

/// Before the text of a point or note.
const NUMBER: f32 = 24.0;

/// State.
#[derive(Default)]
pub struct KnowledgeView {
    /// Over a narrow window: is it open over the lower half?
    pub open_below: bool,
    /// Where terms occur: learnt once a language.
    links: Option<(String, Links)>,
    /// Terms of what was shown, by its id and language.
    terms: HashMap<(String, String), Vec<usize>>,
    /// What gets the keyboard in the next frame.
    give: Option<egui::Id>,
}

impl KnowledgeView {
    /// Terms that occur in a question, its prompts or a lesson and its points.
    fn terms(&mut self, shared: &Shared<'_>, item: &Item) -> Vec<usize> {
        let language = shared.content.language().to_owned();
        let key = (item.id.to_string(), language.clone());
        if let Some(found) = self.terms.get(&key) {
            return found.clone();
        }
        if self.links.as_ref().is_none_or(|(l, _)| *l != language) {
            self.links = Some((language, Links::new(shared.catalogue, shared.content)));
        }
        let Some((_, links)) = &self.links else { return Vec::new() };
        let mut found = Vec::new();
        for part in std::iter::once(item).chain(shared.catalogue.children(item)) {
            for (_, term) in links.find(&shared.text(part)) {
                if !found.contains(&term) {
                    found.push(term);
                }
            }
        }
        self.terms.insert(key, found.clone());
        found
    }
}

/// “Beside question 6”.
fn title(shared: &Shared<'_>, id: &str) -> String {
    match shared.catalogue.get(id) {
        Some(item) => {
            let number = item.number.map(|n| n.to_string()).unwrap_or_default();
            let message = if item.kind == Kind::Lesson { "beside-lesson" } else { "beside-question" };
            shared.say_with(message, &[("number", &number)])
        }
        None => shared.say("beside-own").into_owned(),
    }
}

/// Draws the bar at the foot of a narrow window, which opens and closes the panel.
pub fn bar_ui(ui: &mut Ui, shared: &Shared<'_>, question: &str, view: &mut KnowledgeView) {
    let t = theme::tokens(ui);
    let size = vec2(ui.available_width(), measure::PANEL_BAR);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let title = title(shared, question);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &title));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(view.open_below));
    if response.hovered() {
        ui.painter().rect_filled(rect, 0, t.none_soft);
    }
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, Stroke::new(stroke::HAIR, t.edge));
    Icon::Note.paint(ui.painter(), rect.left_center() + vec2(25.0, 0.0), 18.0, t.accent);
    let words = galley(ui, Type::Chosen, t.text, &title, f32::INFINITY);
    let at = egui::pos2(rect.left() + 42.0, rect.center().y - words.size().y / 2.0);
    let end = at.x + words.size().x;
    ui.painter().galley(at, words, t.text);
    let room = rect.right() - 48.0 - end - 8.0;
    if room > 120.0 {
        let more = shared.say("beside-bar");
        let mut job = egui::text::LayoutJob::default();
        job.append(&more, 0.0, Type::Control.format(t.muted));
        job.wrap = egui::text::TextWrapping::truncate_at_width(room);
        let more = ui.painter().layout_job(job);
        let at = egui::pos2(end + 8.0, rect.center().y - more.size().y / 2.0);
        ui.painter().galley(at, more, t.muted);
    }
    let caret = if view.open_below { Icon::CaretDown } else { Icon::CaretUp };
    caret.paint(ui.painter(), rect.right_center() - vec2(24.0, 0.0), 18.0, t.text);
    widgets::focus_ring(ui, &response, 0);
    if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
        view.open_below = !view.open_below;
    }
}

/// Draws what stands beside a question.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, question: &str, view: &mut KnowledgeView, asked: &mut Asked) {
    let t = theme::tokens(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    if let Some(field) = view.give.take() {
        ui.memory_mut(|m| m.request_focus(field));
    }
    if shared.width >= measure::NARROW {
        head_ui(ui, shared, question, asked);
    }
    let item = shared.catalogue.get(question);
    let foot = item.map(|item| shared.catalogue.citation(item, shared.words));
    if let Some(citation) = &foot {
        let frame = egui::Frame::NONE.inner_margin(Margin { left: 20, right: 20, top: 8, bottom: 12 });
        egui::Panel::bottom("beside-foot").frame(frame).show_separator_line(false).show(ui, |ui| {
            let x = ui.max_rect().x_range();
            ui.painter().hline(x, ui.cursor().top() - 8.0, Stroke::new(stroke::HAIR, t.line));
            let words = shared.say_with("beside-foot", &[("citation", citation)]);
            ui.add(Label::new(Type::Small.rich(words).color(t.muted)).wrap());
        });
    }
    ScrollArea::vertical().id_salt(("beside", question)).auto_shrink(false).show(ui, |ui| {
        egui::Frame::NONE.inner_margin(Margin { left: 20, right: 20, top: 4, bottom: 24 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            super::received::beside_ui(ui, shared, question, asked);
            super::advice::beside_ui(ui, shared, question, asked);
            match item {
                Some(item) => item_ui(ui, shared, item, view, asked),
                None => {
                    ui.add_space(12.0);
                    let known = shared.project.own_questions.iter().any(|q| q.id.as_str() == question);
                    let words = shared.say(if known { "beside-own-why" } else { "unknown-kept" });
                    ui.add(Label::new(Type::Panel.rich(words)).wrap());
                }
            }
        });
    });
}

fn head_ui(ui: &mut Ui, shared: &Shared<'_>, question: &str, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let frame = egui::Frame::NONE.inner_margin(Margin { left: 20, right: 12, top: 10, bottom: 10 });
    let shown = frame.show(ui, |ui| {
        ui.horizontal(|ui| {
            widgets::heading(ui, Type::Chosen, 2, &title(shared, question));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if icon_button(ui, Icon::Close, &shared.say("beside-close")).clicked() {
                    asked.request(Request::Do(Action::Panel));
                }
            });
        });
    });
    let rect = shown.response.rect;
    ui.painter().hline(ui.max_rect().x_range(), rect.bottom(), Stroke::new(stroke::HAIR, t.line));
}

fn group(ui: &mut Ui, words: &str) {
    ui.add_space(14.0);
    widgets::heading(ui, Type::Chosen, 3, words);
    ui.add_space(3.0);
}

fn bullet(ui: &mut Ui, sign: &str, text: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let t = theme::tokens(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(NUMBER, Type::Panel.line()), Sense::hover());
        let sign = galley(ui, Type::Panel, t.muted, sign, f32::INFINITY);
        let from = if sign.size().x > 10.0 { 0.0 } else { 6.0 };
        ui.painter().galley(rect.min + vec2(from, 0.0), sign, t.muted);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.add(Label::new(Type::Panel.rich(text)).wrap());
        });
    });
    ui.add_space(4.0);
}

fn item_ui(ui: &mut Ui, shared: &Shared<'_>, item: &Item, view: &mut KnowledgeView, asked: &mut Asked) {
    let attribute = |name: &str| shared.content.attribute(&item.message, name);
    if let Some(why) = attribute("why") {
        group(ui, &shared.say("label-why"));
        ui.add(Label::new(Type::Panel.rich(why)).wrap());
    }
    let good: Vec<_> = (1..=5).filter_map(|n| attribute(&format!("good-{n}"))).collect();
    if !good.is_empty() {
        group(ui, &shared.say("label-good-answer"));
        for point in &good {
            bullet(ui, "–", point);
        }
    }
    if item.kind == Kind::Lesson {
        lesson_ui(ui, shared, item, view);
    }
    let parts = || std::iter::once(item).chain(shared.catalogue.children(item));
    if let Some(erratum) = attribute("erratum") {
        group(ui, &shared.say("label-erratum"));
        ui.add(Label::new(Type::Panel.rich(erratum)).wrap());
    }
    let grounds: &[ItemId] = match &item.detail {
        Detail::Question { grounds, .. } => grounds,
        _ => &[],
    };
    // Notes stand in full below.
    let ground_items = grounds.iter().filter_map(|id| shared.catalogue.get(id));
    let ground_items: Vec<&Item> = ground_items.filter(|i| i.kind != Kind::Footnote).collect();
    if !ground_items.is_empty() {
        group(ui, &shared.say("beside-rests"));
        for ground in ground_items {
            reference_ui(ui, shared, ground, asked);
        }
    }
    let mut notes: Vec<&Item> =
        parts().flat_map(|p| &p.notes).chain(grounds).filter_map(|id| shared.catalogue.get(id)).collect();
    notes.retain(|n| n.kind == Kind::Footnote);
    notes.sort_by_key(|n| n.number);
    notes.dedup_by_key(|n| n.place());
    if !notes.is_empty() {
        group(ui, &shared.say("label-notes"));
        for note in notes {
            note_ui(ui, shared, note, asked);
        }
    }
    references_ui(ui, shared, item, asked);
    terms_ui(ui, shared, item, view);
}

/// Where else to look: what the item and its parts point to, and what rests on a lesson.
fn references_ui(ui: &mut Ui, shared: &Shared<'_>, item: &Item, asked: &mut Asked) {
    let parts = std::iter::once(item).chain(shared.catalogue.children(item));
    let mut also: Vec<&ItemId> = parts.flat_map(|p| &p.refs).collect();
    if item.kind == Kind::Lesson {
        let rests = |i: &&Item| match &i.detail {
            Detail::Question { grounds, .. } => grounds
                .iter()
                .any(|g| *g == item.id || shared.catalogue.get(g).is_some_and(|g| g.parent.as_ref() == Some(&item.id))),
            _ => false,
        };
        also.extend(shared.catalogue.items().iter().filter(rests).map(|i| &i.id));
    }
    also.dedup();
    if also.is_empty() {
        return;
    }
    group(ui, &shared.say("label-refs"));
    for id in also {
        if let Some(other) = shared.catalogue.get(id) {
            reference_ui(ui, shared, other, asked);
        } else if let Some((_, section)) = shared.catalogue.section_of_id(id) {
            let short = shared.catalogue.section_short(section, shared.content);
            let words = format!("{} {short}", section.name);
            if link_ui(ui, Icon::GoTo, &words, "") {
                asked.go(Screen::Section(section.name.clone()), None);
            }
        }
    }
}

/// A sign, a link, and a word on how things stand there.
fn link_ui(ui: &mut Ui, icon: Icon, words: &str, state: &str) -> bool {
    const SIGN: f32 = 24.0;
    let t = theme::tokens(ui);
    let mut job = egui::text::LayoutJob::default();
    job.append(words, 0.0, Type::Panel.format(t.accent));
    if !state.is_empty() {
        job.append(&format!(" · {state}"), 0.0, Type::Panel.format(t.muted));
    }
    job.wrap.max_width = ui.available_width() - SIGN;
    let text = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), text.size().y), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Link, true, words));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(state));
    if response.hovered() {
        ui.painter().rect_filled(rect.expand2(vec2(4.0, 0.0)), radius::CHIP, t.none_soft);
    }
    let middle = rect.left_top() + vec2(8.0, Type::Panel.line() / 2.0);
    icon.paint(ui.painter(), middle, 16.0, t.accent);
    ui.painter().galley(rect.min + vec2(SIGN, 0.0), text, t.accent);
    widgets::focus_ring(ui, &response, radius::CHIP);
    ui.add_space(4.0);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// An item of the catalogue to go to, by its place, with what was done there.
fn reference_ui(ui: &mut Ui, shared: &Shared<'_>, item: &Item, asked: &mut Asked) {
    let lesson = if item.kind == Kind::LessonPoint {
        item.parent.as_deref().and_then(|id| shared.catalogue.get(id)).unwrap_or(item)
    } else {
        item
    };
    let place = capital(&shared.catalogue.place(item, shared.words));
    let title = shared.content.attribute(&lesson.message, "title");
    let words = match &title {
        Some(title) => shared.say_with("beside-named", &[("place", &place), ("title", title)]),
        None => place,
    };
    let (icon, state) = match lesson.kind {
        Kind::Lesson => {
            let taken = shared.project.lessons.get(&*lesson.id).map(|t| t.take);
            let state = match taken {
                Some(take) => shared.say(&take.message()),
                None => shared.say("lesson-to-take"),
            };
            (Icon::Lesson, lower_first(&state))
        }
        Kind::Question => {
            let status: Status = shared.project.status(&item.id);
            (Icon::GoTo, lower_first(&shared.say(&status.message())))
        }
        _ => (Icon::GoTo, String::new()),
    };
    if link_ui(ui, icon, &words, &state) {
        asked.go(Screen::Section(item.section.to_string()), Some(&item.id));
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A note in full, with its addresses to open or copy.
fn note_ui(ui: &mut Ui, shared: &Shared<'_>, note: &Item, asked: &mut Asked) {
    let number = note.number.map(|n| n.to_string()).unwrap_or_default();
    bullet(ui, &number, &shared.text(note));
    for url in &note.urls {
        let margin = Margin { left: NUMBER as i8, bottom: 4, ..Margin::ZERO };
        egui::Frame::NONE.inner_margin(margin).show(ui, |ui| {
            if link(ui, Type::Small, url).clicked() {
                asked.request(Request::Address(url.clone()));
            }
        });
    }
}

/// What follows from what was done with a lesson.
fn lesson_ui(ui: &mut Ui, shared: &Shared<'_>, lesson: &Item, view: &mut KnowledgeView) {
    let taken = shared.project.lessons.get(&*lesson.id);
    group(ui, &shared.say("beside-taking"));
    bullet(ui, "–", &shared.say("beside-taking-adopted"));
    bullet(ui, "–", &shared.say("beside-taking-aside"));
    bullet(ui, "–", &shared.say("beside-taking-risk"));
    let alone = taken.is_some_and(|t| t.take == Take::RiskAccepted && t.owner.trim().is_empty());
    if alone {
        ui.add_space(10.0);
        let act = shared.say("beside-risk-act");
        let actions: &[&str] = if shared.may_write { &[&act] } else { &[] };
        let notice = Notice::new(Weight::Weak, &shared.say("beside-risk-alone"), &shared.say("beside-risk-name"))
            .actions(actions)
            .show(ui);
        if notice.is_some() {
            // Not before the next frame: in this one, the field sees a click elsewhere and lets go.
            view.give = Some(owner_id(&lesson.id));
            ui.ctx().request_repaint();
        }
    }
}

fn terms_ui(ui: &mut Ui, shared: &Shared<'_>, item: &Item, view: &mut KnowledgeView) {
    let t = theme::tokens(ui);
    let terms = view.terms(shared, item);
    if terms.is_empty() {
        return;
    }
    group(ui, &shared.say("beside-terms"));
    for term in terms {
        let entry = &shared.catalogue.glossary()[term];
        let name = shared.content.attribute(&entry.message, "term").unwrap_or_default();
        let mut job = egui::text::LayoutJob::default();
        job.append(&capital(&name), 0.0, Type::PanelBold.format(t.text));
        job.append(&shared.content.say(&entry.message), 6.0, Type::Panel.format(t.muted));
        ui.add(Label::new(job).wrap());
        ui.add_space(8.0);
    }
}
