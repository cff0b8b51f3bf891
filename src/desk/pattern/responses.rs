//! What could be done about a pattern: responses by lever, each with its judged effect and feasibility, and the sections
//! of the guide that they lead to.

use egui::{DragValue, Ui, vec2};

use super::parts::{Line, head_ui, line_ui, remove_ui};
use super::{PatternView, plane, small};
use crate::desk::icon::Icon;
use crate::desk::navigation::choosable;
use crate::desk::programme::select;
use crate::desk::shared::{Asked, Request, Screen, Shared};
use crate::desk::theme::{self, Type, space, stroke};
use crate::desk::widgets::{Button, heading, link, menu_item, open_menu};
use crate::insight::{Board, board};
use crate::project::{Edit, Id as EntityId, Lever, Pattern, ResponseOption, Scope};

/// The plane and the list stand side by side from this width on.
const BESIDE: f32 = 600.0;

/// Draws them; true when one changed.
pub(super) fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    view: &mut PatternView,
    pattern: &mut Pattern,
    asked: &mut Asked,
) -> bool {
    heading(ui, Type::Sheet, 2, &shared.say("figure-responses"));
    small(ui, &shared.say("pattern-responses-about"));
    ui.add_space(space::XS);
    let drawn = board(pattern);
    let mut changed = false;
    let width = ui.available_width();
    if width < BESIDE {
        changed |= plane_ui(ui, shared, view, pattern, &drawn, asked);
        changed |= list_ui(ui, shared, view, pattern, &drawn, asked);
    } else {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            let plane = (width * 0.48).min(370.0);
            for (part, room) in [(0, plane), (1, width - plane - space::M)] {
                ui.vertical(|ui| {
                    ui.set_width(room);
                    ui.spacing_mut().item_spacing.x = 8.0;
                    changed |= if part == 0 {
                        plane_ui(ui, shared, view, pattern, &drawn, asked)
                    } else {
                        list_ui(ui, shared, view, pattern, &drawn, asked)
                    };
                });
            }
        });
    }
    suggests_ui(ui, shared, &drawn, asked);
    changed
}

/// The plane; true when a mark was moved.
fn plane_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    view: &mut PatternView,
    pattern: &mut Pattern,
    drawn: &Board,
    asked: &mut Asked,
) -> bool {
    let moved = plane::ui(ui, shared, view, &drawn.responses, asked);
    let Some((id, feasibility, effect)) = moved else { return false };
    let Some(response) = pattern.responses.iter_mut().find(|response| response.id == id) else { return false };
    (response.feasibility, response.effect) = (Some(feasibility), Some(effect));
    true
}

fn list_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    view: &mut PatternView,
    pattern: &mut Pattern,
    drawn: &Board,
    asked: &mut Asked,
) -> bool {
    let mut changed = false;
    let mut gone = None;
    for lever in Lever::ALL {
        ui.add_space(space::XS);
        let title = shared.say(&lever.message()).into_owned();
        let head = ui.horizontal(|ui| {
            let t = theme::tokens(ui);
            let (rect, _) = ui.allocate_exact_size(vec2(16.0, 24.0), egui::Sense::hover());
            let line = egui::Stroke::new(stroke::LINK, t.accent);
            plane::form(ui.painter(), *lever, rect.center(), 6.0, t.card, line);
            head_ui(ui, shared, view, &title, "pattern-add-response", asked)
        });
        if let Some(id) = head.inner {
            view.response = Some(id.clone());
            let (text, effect, feasibility, sections) = (String::new(), None, None, Vec::new());
            pattern.responses.push(ResponseOption { id, lever: *lever, text, effect, feasibility, sections });
            changed = true;
        }
        for response in pattern.responses.iter_mut().filter(|response| response.lever == *lever) {
            let number = drawn.responses.iter().find(|one| one.id == response.id).map(|one| one.number);
            changed |= response_ui(ui, shared, view, number, response, &mut gone, asked);
        }
    }
    if let Some(id) = gone {
        asked.request(Request::EndRun);
        pattern.responses.retain(|response| response.id != id);
        changed = true;
    }
    changed
}

fn response_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    view: &mut PatternView,
    number: Option<usize>,
    response: &mut ResponseOption,
    gone: &mut Option<EntityId>,
    asked: &mut Asked,
) -> bool {
    let mut changed = false;
    let number = number.map(|number| shared.words.count(number)).unwrap_or_default();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let accent = theme::tokens(ui).accent;
        let (rect, _) = ui.allocate_exact_size(vec2(18.0, 24.0), egui::Sense::hover());
        let middle = egui::Align2::CENTER_CENTER;
        ui.painter().text(rect.center(), middle, &number, Type::Chosen.font(), accent);
        let label = shared.say_with("pattern-response", &[("number", &number)]);
        let line = Line { id: &response.id, label: &label, width: ui.available_width() - 42.0 };
        let written = line_ui(ui, shared, view, &line, &mut response.text, asked);
        if written.entered {
            view.response = Some(response.id.clone());
        }
        changed |= written.changed;
        if remove_ui(ui, shared, &response.text) {
            *gone = Some(response.id.clone());
        }
    });
    if view.response.as_ref() != Some(&response.id) {
        return summary_ui(ui, shared, view, response) || changed;
    }
    ui.add_enabled_ui(shared.may_write, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 6.0);
            changed |= judged_ui(ui, shared, "figure-effect", &mut response.effect);
            changed |= judged_ui(ui, shared, "figure-feasibility", &mut response.feasibility);
            let levers: Vec<(Lever, String)> = Lever::ALL.iter().map(|one| (*one, one.message())).collect();
            changed |= select(ui, shared, "pattern-lever", &levers, &mut response.lever);
            changed |= sections_ui(ui, shared, response);
        });
    });
    ui.add_space(space::XS);
    changed
}

/// What is judged and where it leads, in a line that opens the rest.
fn summary_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut PatternView, response: &ResponseOption) -> bool {
    let said = |value: Option<u8>| match value {
        Some(value) => shared.words.count(usize::from(value)),
        None => shared.say("figure-not-judged").into_owned(),
    };
    let mut words = format!(
        "{} {} · {} {}",
        shared.say("figure-effect"),
        said(response.effect),
        shared.say("figure-feasibility"),
        said(response.feasibility)
    );
    if !response.sections.is_empty() {
        words.push_str(" · → ");
        words.push_str(&response.sections.join(", "));
    }
    let line = link(ui, Type::Small, &words);
    ui.ctx().accesskit_node_builder(line.id, |node| node.set_description(response.text.as_str()));
    if line.clicked() {
        view.response = Some(response.id.clone());
    }
    ui.add_space(space::XXS);
    false
}

/// A judgement from 0 to 100, typed or drawn with the pointer.
fn judged_ui(ui: &mut Ui, shared: &Shared<'_>, label: &str, value: &mut Option<u8>) -> bool {
    let label = shared.say(label).into_owned();
    let before = *value;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        let name = ui.label(Type::Small.rich(&label).color(theme::tokens(ui).muted));
        let mut number = value.unwrap_or(50);
        let words = shared.say("figure-not-judged").into_owned();
        let unsaid = value.is_none();
        let field = DragValue::new(&mut number)
            .range(0..=100)
            .custom_formatter(move |number, _| if unsaid { words.clone() } else { format!("{number:.0}") });
        let response = ui.add_sized(vec2(110.0, 34.0), field).labelled_by(name.id);
        if response.changed() || (unsaid && response.clicked()) {
            *value = Some(number);
        }
    });
    *value != before
}

/// The sections of the guide that a response leads to.
fn sections_ui(ui: &mut Ui, shared: &Shared<'_>, response: &mut ResponseOption) -> bool {
    let label = shared.say("pattern-leads");
    let now = if response.sections.is_empty() { "–".to_owned() } else { response.sections.join(", ") };
    let mut changed = false;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        ui.label(Type::Small.rich(&*label).color(theme::tokens(ui).muted));
        let button = Button::second(&now).after(Icon::CaretDown).in_tray().show(ui);
        ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(format!("{label} {now}")));
        open_menu(&button, &label, |ui| {
            for section in choosable(shared) {
                let on = response.sections.contains(&section.name);
                let short = shared.catalogue.section_short(section, shared.content);
                if menu_item(ui, None, on, &format!("{} {short}", section.name)).clicked() {
                    if on {
                        response.sections.retain(|name| *name != section.name);
                    } else {
                        response.sections.push(section.name.clone());
                        response.sections.sort();
                    }
                    changed = true;
                }
            }
        });
    });
    changed
}

/// What the responses suggest among the sections of the guide.
fn suggests_ui(ui: &mut Ui, shared: &Shared<'_>, drawn: &Board, asked: &mut Asked) {
    if drawn.suggests.is_empty() {
        return;
    }
    ui.add_space(space::M);
    heading(ui, Type::PanelBold, 3, &shared.say("pattern-suggests"));
    for (name, numbers) in &drawn.suggests {
        let Some(section) = shared.section(name) else { continue };
        let short = shared.catalogue.section_short(section, shared.content);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(10.0, 4.0);
            if link(ui, Type::Panel, &format!("{name} {short}")).clicked() {
                asked.go(Screen::Section(name.clone()), None);
            }
            let numbers: Vec<String> = numbers.iter().map(|number| shared.words.count(*number)).collect();
            let words = shared.say_with("pattern-from", &[("numbers", &numbers.join(", "))]);
            ui.label(Type::Small.rich(words).color(theme::tokens(ui).muted));
            if shared.may_write && !shared.project.includes(name, section.always) {
                let words = shared.say_with("pattern-choose", &[("section", name)]);
                if Button::second(&words).icon(Icon::Add).in_tray().show(ui).clicked() {
                    let scope = shared.project.scope.get(name).cloned().unwrap_or_default();
                    asked.edit(Edit::Scope(name.clone(), Some(Scope { chosen: true, ..scope })));
                }
            }
        });
    }
}
