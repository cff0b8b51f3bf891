//! What the design asks for: for each change that the team expects, the indicators that would show it.

use egui::{Frame, Label, Margin, ScrollArea, Stroke, Ui, vec2};

use super::{open_sheet, take};
use crate::catalogue::Rung;
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Screen, Shared};
use crate::desk::theme::{self, Type, stroke};
use crate::desk::widgets::{Button, Empty, Tone, chip, group, heading, link, own_text};
use crate::insight::indicators::{MEASURED, Named, changes, suggest};

/// A long answer is quoted so far.
const QUOTE: usize = 420;

/// What was made for a revision of the project and a language.
#[derive(Default)]
pub(super) struct SuggestionsView {
    made: Option<Made>,
}

struct Made {
    key: (u64, String, String),
    changes: Vec<Change>,
}

/// A change that the team expects, as it is shown.
struct Change {
    section: String,
    place: String,
    question: String,
    /// Where it was written, for those who want to go there.
    way: Option<(Screen, String)>,
    text: String,
    suggested: Vec<Offer>,
    /// Indicators were chosen already.
    chosen: bool,
}

/// An indicator that is offered for it.
struct Offer {
    item: String,
    code: String,
    name: String,
    rung: Rung,
    why: String,
    quote: String,
}

impl Made {
    fn new(shared: &Shared<'_>, key: (u64, String, String)) -> Self {
        let rules = &shared.measures.suggestions;
        let all = changes(rules, shared.catalogue, shared.project);
        let changes = all.iter().map(|change| {
            let suggested = suggest(rules, shared.catalogue, shared.project, change);
            let offers = suggested.into_iter().filter_map(|one| {
                let item = shared.catalogue.get(&one.item)?;
                Some(Offer {
                    why: one.why(shared.catalogue, shared.content),
                    code: format!("{}.{}", item.section, item.label.as_deref().unwrap_or_default()),
                    name: shared.text(item).into_owned(),
                    rung: one.rung,
                    // The whole text stands above where it is short.
                    quote: if change.text.trim().len() > one.quote.len() + 40 {
                        tidy(&one.quote)
                    } else {
                        String::new()
                    },
                    item: one.item,
                })
            });
            let (way, place, question) = match &change.named {
                Named::Answer(id) => {
                    let item = shared.catalogue.get(id);
                    let place = item.map(|item| shared.catalogue.place(item, shared.words)).unwrap_or_default();
                    let way = (Screen::Section(change.section.clone()), id.clone());
                    (Some(way), place, shared.question_text(id))
                }
                Named::Statement(id) => {
                    let place = shared.say("suggest-change-statement").into_owned();
                    (Some((Screen::Chain, id.to_string())), place, String::new())
                }
                Named::Barrier(id) => {
                    let barrier = shared.project.barriers.iter().find(|b| b.id == *id);
                    let way = barrier.map(|b| (Screen::Section(b.section.clone()), b.question.clone()));
                    (way, shared.say("suggest-change-barrier").into_owned(), String::new())
                }
            };
            let chosen = !shared.project.indicators.is_empty();
            let text = short(change.text.trim());
            let suggested = offers.collect();
            Change { section: change.section.clone(), place, question, way, text, suggested, chosen }
        });
        Self { key, changes: changes.collect() }
    }
}

fn short(text: &str) -> String {
    match text.char_indices().nth(QUOTE) {
        // Between two words.
        Some((at, _)) => format!("{}…", text[..at].rsplit_once(' ').map_or(&text[..at], |(words, _)| words)),
        None => text.to_owned(),
    }
}

/// A part of a sentence as a quotation.
fn tidy(quote: &str) -> String {
    quote.trim_end_matches([';', ',', ':', ' ', '\u{a0}']).to_owned()
}

/// Draws it; an indicator that is to be looked at in the library.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut SuggestionsView, asked: &mut Asked) -> Option<String> {
    let key = (shared.revision, shared.words.language().to_owned(), shared.content.language().to_owned());
    if view.made.as_ref().is_none_or(|made| made.key != key) {
        view.made = Some(Made::new(shared, key));
    }
    let made = view.made.as_ref()?;
    let mut look = None;
    let side = super::super::side(ui);
    ScrollArea::vertical().id_salt("suggestions").auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: side, right: side, top: 8, bottom: 32 }).show(ui, |ui| {
            ui.set_width(ui.available_width().min(860.0));
            if made.changes.is_empty() {
                let (line, hint) = (shared.say("suggest-none"), shared.say("indicators-suggest-hint"));
                Empty::new(Icon::Indicator, &line, &hint).show(ui);
                return;
            }
            let t = theme::tokens(ui);
            let lead = shared.say("indicators-suggest-lead");
            ui.add(Label::new(Type::Small.rich(lead).color(t.muted)).wrap());
            ui.add(Label::new(Type::Small.rich(shared.say(MEASURED)).color(t.muted)).wrap());
            let mut section = "";
            for change in &made.changes {
                if change.section != section {
                    section = &change.section;
                    ui.add_space(14.0);
                    heading(ui, Type::Closed, 2, &title(shared, section));
                }
                look = look.take().or(change_ui(ui, shared, change, asked));
            }
        });
    });
    look
}

fn title(shared: &Shared<'_>, section: &str) -> String {
    match shared.section(section) {
        Some(found) => format!("{section}  {}", shared.catalogue.section_short(found, shared.content)),
        None => section.to_owned(),
    }
}

fn change_ui(ui: &mut Ui, shared: &Shared<'_>, change: &Change, asked: &mut Asked) -> Option<String> {
    let t = theme::tokens(ui);
    let mut look = None;
    ui.add_space(10.0);
    ui.spacing_mut().item_spacing.y = 5.0;
    match &change.way {
        Some((screen, target)) => {
            if link(ui, Type::Small, &change.place).clicked() {
                asked.go(screen.clone(), Some(target));
            }
        }
        None => drop(group(ui, 3, &change.place)),
    }
    if !change.question.is_empty() {
        ui.add(Label::new(Type::Small.rich(&change.question).color(t.muted)).wrap());
    }
    own_text(ui, Type::Panel, &change.text);
    if change.suggested.is_empty() {
        let words = if change.chosen { "suggest-nothing-left" } else { "indicators-suggest-nothing" };
        ui.add(Label::new(Type::Control.rich(shared.say(words)).color(t.muted)).wrap());
    }
    for offer in &change.suggested {
        if offer_ui(ui, shared, offer, asked) {
            look = Some(offer.item.clone());
        }
    }
    look
}

/// An indicator with why it is suggested. True: it is to be looked at.
fn offer_ui(ui: &mut Ui, shared: &Shared<'_>, offer: &Offer, asked: &mut Asked) -> bool {
    let t = theme::tokens(ui);
    let mut look = false;
    let frame = Frame::NONE.inner_margin(Margin { left: 14, right: 0, top: 8, bottom: 8 });
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(8.0, 3.0);
        ui.horizontal_wrapped(|ui| {
            let rung = shared.say(&format!("rung-{}", offer.rung.name()));
            chip(ui, Icon::Indicator, Tone::Muted, &rung);
            if link(ui, Type::Control, &offer.code).clicked() {
                look = true;
            }
        });
        ui.add(Label::new(Type::Chosen.rich(&offer.name).color(t.text)).wrap());
        ui.add(Label::new(Type::Control.rich(&offer.why).color(t.text)).wrap());
        if !offer.quote.is_empty() {
            let quote = shared.say_with("suggest-quoted", &[("text", &offer.quote)]);
            ui.add(Label::new(Type::Quote.rich(quote).color(t.muted)).wrap());
        }
        ui.horizontal_wrapped(|ui| {
            let words = shared.say("indicators-take");
            let reason = (!shared.may_write).then(|| shared.say("reading-only").into_owned());
            let taken = super::sheet_of(shared, &offer.item);
            let button = Button::second(&words).icon(Icon::Add).in_tray().unless(reason.as_deref()).show(ui);
            ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(format!("{words} {}", offer.code)));
            if button.clicked() && shared.may_write {
                match (taken, shared.catalogue.get(&offer.item)) {
                    (Some(id), _) => open_sheet(id, asked),
                    (None, Some(item)) => take(shared, item, None, asked),
                    (None, None) => {}
                }
            }
            let words = shared.say("indicators-look");
            let button = Button::quiet(&words).in_tray().show(ui);
            ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(format!("{words} {}", offer.code)));
            look |= button.clicked();
        });
    });
    let rect = shown.response.rect;
    ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(stroke::HAIR, t.line));
    look
}
