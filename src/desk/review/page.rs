//! One question, lesson or plan under review: what the proposal says, and what is found in it.

use egui::{Align, Label, Layout, ScrollArea, Ui};

use super::super::icon::Icon;
use super::super::shared::{Asked, Request};
use super::super::theme::{self, Type, space};
use super::super::widgets::{Button, Empty, heading, icon_button};
use super::subject::named;
use super::{ReviewPage, ReviewView, Reviewing, column, said, voices};
use crate::review::{About, Subject};

/// Widest column: two cards side by side.
const WIDEST: f32 = 740.0;
/// One reviewer alone reads better in a narrower one.
const ALONE: f32 = 640.0;

/// Draws it.
pub(super) fn ui(ui: &mut Ui, r: &Reviewing<'_>, section: &str, view: &mut ReviewView, asked: &mut Asked) {
    let Some(subject) = view.subject(r.open, section) else {
        column(ui, ALONE, |ui| {
            ui.add_space(space::L);
            let (line, sentence) = (r.shared.say("page-empty"), r.shared.say("page-empty-what"));
            Empty::new(Icon::Review, &line, &sentence).show(ui);
        });
        return;
    };
    // What stands beside the page is known only once it is on the screen.
    view.at.insert(section.to_owned(), subject.clone());
    let mut scroll = ScrollArea::vertical().id_salt("review-page").auto_shrink(false);
    if std::mem::take(&mut view.fresh) {
        scroll = scroll.vertical_scroll_offset(0.0);
    }
    scroll.show(ui, |ui| {
        let widest = if r.review().voices.len() > 1 { WIDEST } else { ALONE };
        column(ui, widest, |ui| {
            ui.push_id(subject.as_str(), |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                ui.add_space(20.0);
                head_ui(ui, r, section, &subject, view, asked);
                said::ui(ui, r, &subject, asked);
                said::outcome_ui(ui, r, &subject, asked);
                ui.add_space(space::M);
                if r.review().voices.is_empty() {
                    nobody_ui(ui, r, asked);
                } else {
                    voices::ui(ui, r, &subject, asked);
                }
                ui.add_space(space::S);
                onward_ui(ui, r, section, view, asked);
                ui.add_space(48.0);
            });
        });
    });
}

fn head_ui(ui: &mut Ui, r: &Reviewing<'_>, section: &str, subject: &Subject, view: &ReviewView, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let shared = r.shared;
    let named = named(shared, subject);
    let short = shared.section(section).map(|section| shared.catalogue.section_short(section, shared.content));
    let place = format!("{section} {} · {}", short.unwrap_or_default(), named.what);
    let all = super::list::shown(r, view);
    let at = all.iter().position(|(_, one)| one == subject);
    let page = ReviewPage::Section(section.to_owned());
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            if icon_button(ui, Icon::CaretRight, &shared.say("page-next")).clicked()
                && let Some(place) = view.step(shared, r.open, &page, 1)
            {
                asked.request(Request::Go(place));
            }
            let number = at.map_or_else(|| "–".to_owned(), |at| shared.words.count(at + 1));
            let total = shared.words.count(all.len());
            let words = shared.say_with("page-of", &[("at", &number), ("total", &total)]);
            ui.add(Label::new(Type::Small.rich(words).color(t.muted)));
            if icon_button(ui, Icon::CaretLeft, &shared.say("page-previous")).clicked()
                && let Some(place) = view.step(shared, r.open, &page, -1)
            {
                asked.request(Request::Go(place));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(Type::Small.rich(place).color(t.muted)).truncate());
            });
        });
    });
    heading(ui, Type::Question, 1, &named.title);
    let lesson = matches!(subject.about(), About::Lesson(_));
    let item = match subject.about() {
        About::Lesson(id) => shared.catalogue.get(id),
        _ => None,
    };
    if let Some(item) = item.filter(|_| lesson) {
        ui.add(Label::new(Type::Panel.rich(shared.text(item)).color(t.muted)).wrap());
    }
    ui.add_space(space::XS);
}

/// Nobody reviews yet: the page on which one says who does.
fn nobody_ui(ui: &mut Ui, r: &Reviewing<'_>, asked: &mut Asked) {
    let shared = r.shared;
    let (line, sentence, act) = (shared.say("page-nobody"), shared.say("page-nobody-what"), shared.say("who-title"));
    if Empty::new(Icon::NobodyYet, &line, &sentence).button(Icon::GoTo, &act).show(ui) {
        asked.go(super::super::shared::Screen::Review(ReviewPage::Who), None);
    }
}

/// On to what waits, by button or by its key.
fn onward_ui(ui: &mut Ui, r: &Reviewing<'_>, section: &str, view: &ReviewView, asked: &mut Asked) {
    let shared = r.shared;
    let page = ReviewPage::Section(section.to_owned());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let next = view.next_without(r, &page);
        let id = if r.whose == crate::review::Whose::Agreed { "page-next-open" } else { "page-next-without" };
        let done = shared.say("page-all-done");
        let words = shared.say(id);
        if Button::main(&words).unless(next.is_none().then_some(&*done)).show(ui).clicked()
            && let Some(place) = next
        {
            asked.request(Request::EndRun);
            asked.request(Request::Go(place));
        }
        let t = theme::tokens(ui);
        ui.add(Label::new(Type::Small.rich(shared.say("page-keys")).color(t.muted)).wrap());
    });
}
