//! What a person chooses for a document: its kind, parts, audience, language, paper.

use egui::{Frame, Label, Margin, Panel, ScrollArea, Ui};

use super::export::Format;
use super::{NoteView, place};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type};
use crate::desk::topbar::own_names;
use crate::desk::widgets::{
    Button, Notice, Part as Segment, Select, Weight, choice, group, heading, link, menu_item, tick,
};
use crate::note::document::LeftOut;
use crate::note::{Kind, Paper, Part};
use crate::project::Sensitivity;

/// Height of a line in the list of what is left out.
const ROW: f32 = 24.0;

/// Those who may read it, from the fewest to all.
const AUDIENCES: [Sensitivity; 3] = [Sensitivity::Internal, Sensitivity::Partners, Sensitivity::Public];

/// Draws the choices, with the buttons that export at their foot.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut NoteView, asked: &mut Asked) {
    let foot = Frame::new().inner_margin(Margin { left: 20, right: 20, top: 10, bottom: 14 });
    Panel::bottom("note-export")
        .frame(foot)
        .show_separator_line(true)
        .show(ui, |ui| export_ui(ui, shared, view, asked));
    ScrollArea::vertical().id_salt("note choices").auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 20, right: 12, top: 18, bottom: 12 }).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            heading(ui, Type::Title, 1, &shared.say("nav-note"));
            ui.add_space(4.0);
            kind_ui(ui, shared, view);
            language_ui(ui, shared, view);
            audience_ui(ui, shared, view, asked);
            parts_ui(ui, shared, view);
            paper_ui(ui, shared, view);
        });
    });
}

/// A button for each format.
pub(super) fn export_ui(ui: &mut Ui, shared: &Shared<'_>, view: &NoteView, asked: &mut Asked) {
    let busy = shared.say("note-desk-busy");
    let unless = (!view.export.is_idle()).then_some(&*busy);
    ui.horizontal_wrapped(|ui| {
        for (n, format) in Format::ALL.iter().enumerate() {
            let words = shared.say(format.message());
            let button = if n == 0 { Button::main(&words) } else { Button::second(&words) };
            if button.icon(Icon::Export).unless(unless).show(ui).clicked() {
                asked.request(Request::Export { ending: format.ending(), name: view.choice.kind.name().to_owned() });
            }
        }
    });
}

fn kind_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut NoteView) {
    let (label, value) = (shared.say("note-desk-kind"), shared.say(&view.choice.kind.message()));
    Select::new(&label, &value).width(264.0).show(ui, |ui| {
        for kind in Kind::ALL {
            if menu_item(ui, None, *kind == view.choice.kind, &shared.say(&kind.message())).clicked() {
                view.choice.kind = *kind;
            }
        }
    });
}

fn language_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut NoteView) {
    let names = own_names(shared);
    let value = names.iter().find(|(code, _)| *code == view.language).map_or(&*view.language, |(_, name)| name);
    let (label, value) = (shared.say("note-desk-language"), value.to_owned());
    Select::new(&label, &value).width(264.0).show(ui, |ui| {
        for (code, name) in &names {
            if menu_item(ui, None, *code == view.language, name).clicked() {
                view.language.clone_from(code);
            }
        }
    });
    let t = theme::tokens(ui);
    ui.add(Label::new(Type::Small.rich(shared.say("note-desk-language-about")).color(t.muted)).wrap());
}

fn audience_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut NoteView, asked: &mut Asked) {
    ui.add_space(6.0);
    let name = shared.say("note-desk-audience");
    group(ui, 2, &name);
    let words = AUDIENCES.map(|one| shared.say(&one.message()).into_owned());
    let parts = [0, 1, 2].map(|n| Segment::plain(&words[n]));
    let chosen = AUDIENCES.iter().position(|one| *one == view.choice.audience);
    if let Some(n) = choice(ui, &name, &parts, chosen) {
        view.choice.audience = AUDIENCES[n];
    }
    let Some(made) = view.shown.clone() else { return };
    let document = &made.document;
    if let Some(whole) = document.whole_is {
        let first = shared.say("note-desk-whole-first");
        let who = shared.say(&whole.message()).into_owned();
        let text = shared.say_with("note-desk-whole", &[("who", &who)]);
        Notice::new(Weight::Weak, &first, &text).show(ui);
    }
    let left = &document.left_out;
    let t = theme::tokens(ui);
    if made.key.as_ref().is_some_and(|key| key.choice.audience == Sensitivity::Internal) && left.is_empty() {
        ui.add(Label::new(Type::Small.rich(shared.say("note-desk-nothing-left")).color(t.muted)).wrap());
        return;
    }
    let count = shared.say_count("note-desk-left-out", left.len());
    ui.add(Label::new(Type::SmallBold.rich(count).color(t.text)).wrap());
    left_out_ui(ui, shared, left, asked);
}

/// Exactly what this audience does not see; each leads to where it can be seen.
fn left_out_ui(ui: &mut Ui, shared: &Shared<'_>, left: &[LeftOut], asked: &mut Asked) {
    let height = ROW * (left.len() as f32).min(9.0);
    let area = ScrollArea::vertical().id_salt("left out").max_height(height).auto_shrink([false, true]);
    area.show_rows(ui, ROW - ui.spacing().item_spacing.y, left.len(), |ui, rows| {
        for one in &left[rows] {
            let who = shared.say(&one.sensitivity.message());
            let whole = format!("{} ({who})", one.what);
            let short = shorten(ui, &whole);
            match place::of(shared, &one.origin) {
                Some(place) => {
                    let response = link(ui, Type::Small, &short);
                    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(whole.as_str()));
                    if response.on_hover_text(&whole).clicked() {
                        asked.request(Request::Go(place));
                    }
                }
                None => {
                    let t = theme::tokens(ui);
                    ui.add(Label::new(Type::Small.rich(short).color(t.text))).on_hover_text(&whole);
                }
            }
        }
    });
}

/// As much of a text as fits on one line.
fn shorten(ui: &Ui, text: &str) -> String {
    const LETTER: f32 = 6.3;
    let most = (ui.available_width() / LETTER).floor().max(8.0) as usize;
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most - 1).collect();
    format!("{}…", kept.trim_end())
}

fn parts_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut NoteView) {
    let parts: &[Part] = match view.choice.kind {
        Kind::Note => Part::ALL,
        Kind::Plan => &[Part::Logframe, Part::Collection, Part::Sheets],
        Kind::Worksheet => {
            sections_ui(ui, shared, view);
            return;
        }
        _ => return,
    };
    ui.add_space(6.0);
    group(ui, 2, &shared.say("note-desk-parts"));
    ui.spacing_mut().item_spacing.y = 0.0;
    // Of a project that nobody has reviewed there is nothing to tell.
    let reviewed = !shared.project.received.is_empty();
    for part in parts.iter().filter(|part| reviewed || **part != Part::Received) {
        let mut wanted = view.choice.has(*part);
        if tick(ui, &mut wanted, &shared.say(&part.message())).changed() {
            if wanted {
                view.choice.without.remove(part);
            } else {
                view.choice.without.insert(*part);
            }
        }
    }
}

/// The sections that a worksheet asks; none chosen stands for all.
fn sections_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut NoteView) {
    ui.add_space(6.0);
    group(ui, 2, &shared.say("note-desk-sections"));
    ui.spacing_mut().item_spacing.y = 0.0;
    let names: Vec<String> = shared.sections().iter().map(|section| section.name.clone()).collect();
    let chosen = &mut view.choice.sections;
    for section in shared.sections() {
        let mut wanted = chosen.is_empty() || chosen.contains(&section.name);
        let words = format!("{}  {}", section.name, shared.catalogue.section_short(section, shared.content));
        if tick(ui, &mut wanted, &words).changed() {
            if chosen.is_empty() {
                chosen.extend(names.iter().cloned());
            }
            if wanted {
                chosen.insert(section.name.clone());
            } else {
                chosen.remove(&section.name);
            }
            if chosen.len() == names.len() {
                chosen.clear();
            }
        }
    }
}

fn paper_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut NoteView) {
    ui.spacing_mut().item_spacing.y = 6.0;
    ui.add_space(6.0);
    let name = shared.say("note-desk-paper");
    group(ui, 2, &name);
    let words: Vec<String> = Paper::ALL.iter().map(|paper| shared.say(&paper.message()).into_owned()).collect();
    let parts: Vec<Segment<'_>> = words.iter().map(|words| Segment::plain(words)).collect();
    let chosen = Paper::ALL.iter().position(|paper| *paper == view.choice.paper);
    if let Some(n) = choice(ui, &name, &parts, chosen) {
        view.choice.paper = Paper::ALL[n];
    }
    tick(ui, &mut view.choice.draft, &shared.say("note-desk-draft"));
}
