//! Title, form, stage, places, dates and money.

use egui::{Id, Rect, Response, Sense, Ui, vec2};

use super::super::icon::Icon;
use super::super::shared::{Asked, Shared};
use super::super::theme::{self, Type, radius};
use super::super::topbar::own_names;
use super::super::widgets::{
    DateField, Field, Part, Picker, Select, Typed, budget_field, choice, focus_ring, lines_field, menu_item, picker,
};
use super::{ended, typed};
use crate::project::{Edit, Identity, ProgrammeForm, Sensitivity, Stage};

/// What it is called, what form it has and how far it has come.
pub(super) fn what_ui(ui: &mut Ui, shared: &Shared<'_>, asked: &mut Asked) {
    change(ui, shared, asked, |ui, identity| {
        let fixed = !shared.may_write;
        let id = |name: &str| Id::unique(("programme", name));
        let label = shared.say("programme-title");
        let title = Field::new(&label).width(f32::INFINITY).read_only(fixed).id(id("title"));
        let mut all = typed(&title.show(ui, &mut identity.title));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            let label = shared.say("programme-code");
            let code = Field::new(&label).width(180.0).read_only(fixed).id(id("code"));
            all = all.or(typed(&code.show(ui, &mut identity.code)));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 3.0;
                let name = shared.say("programme-form");
                ui.label(Type::Small.rich(name.as_ref()).color(theme::tokens(ui).muted));
                let words: Vec<String> =
                    ProgrammeForm::ALL.iter().map(|f| shared.say(&f.message()).into_owned()).collect();
                let parts: Vec<Part> = words.iter().map(|w| Part::plain(w)).collect();
                let chosen = ProgrammeForm::ALL.iter().position(|f| *f == identity.form);
                let wanted = ui.add_enabled_ui(!fixed, |ui| choice(ui, &name, &parts, chosen)).inner;
                if let Some(form) = wanted.and_then(|n| ProgrammeForm::ALL.get(n)) {
                    identity.form = *form;
                    all.changed = true;
                }
            });
        });
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            let stages: Vec<(Stage, String)> = Stage::ALL.iter().map(|s| (*s, s.message())).collect();
            all.changed |= select(ui, shared, "programme-stage", &stages, &mut identity.stage);
            let names = own_names(shared);
            let label = shared.say("programme-language");
            let language = Picker::new(id("language"), &label, &names).width(200.0).read_only(fixed);
            all = all.or(language.show_one(ui, shared.words, &mut identity.working_language));
            let who: Vec<(Sensitivity, String)> = Sensitivity::ALL.iter().map(|s| (*s, s.message())).collect();
            all.changed |= select(ui, shared, "programme-confidentiality", &who, &mut identity.confidentiality);
        });
        all
    });
}

/// Where it works, when, and with how much.
pub(super) fn where_ui(ui: &mut Ui, shared: &Shared<'_>, asked: &mut Asked) {
    change(ui, shared, asked, |ui, identity| {
        let fixed = !shared.may_write;
        let id = |name: &str| Id::unique(("programme", name));
        let mut all = Typed::default();
        all.changed |= countries_ui(ui, shared, &mut identity.countries);
        let label = shared.say("programme-places");
        all = all.or(lines_field(ui, id("places"), &label, 2, fixed, &mut identity.places));
        let order = match (identity.start, identity.end) {
            (Some(start), Some(end)) if end < start => Some(shared.say("programme-end-early")),
            _ => None,
        };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            let (start, end) = (shared.say("programme-start"), shared.say("programme-end"));
            let start = DateField::new(id("start"), &start).width(210.0).read_only(fixed);
            all = all.or(start.show(ui, shared.words, &mut identity.start));
            let end = DateField::new(id("end"), &end).width(210.0).read_only(fixed).doubt(order.as_deref());
            all = all.or(end.show(ui, shared.words, &mut identity.end));
        });
        let label = shared.say("programme-budget");
        all.or(budget_field(ui, id("budget"), shared.words, &label, fixed, &mut identity.budget))
    });
}

/// Lets fields change a copy and asks for it to take the place of what stands.
fn change(ui: &mut Ui, shared: &Shared<'_>, asked: &mut Asked, fields: impl FnOnce(&mut Ui, &mut Identity) -> Typed) {
    let mut identity = shared.project.identity.clone();
    let typed = fields(ui, &mut identity);
    if typed.changed {
        asked.edit(Edit::Identity(Box::new(identity)));
    }
    ended(typed, asked);
}

/// A choice from a short list. True: another one was chosen.
pub(in crate::desk) fn select<T: Copy + PartialEq>(
    ui: &mut Ui,
    shared: &Shared<'_>,
    label: &str,
    all: &[(T, String)],
    value: &mut T,
) -> bool {
    let before = *value;
    let now = all.iter().find(|(one, _)| *one == before).map_or("", |(_, message)| message);
    let (label, now) = (shared.say(label), if now.is_empty() { "–".into() } else { shared.say(now) });
    ui.add_enabled_ui(shared.may_write, |ui| {
        Select::new(&label, &now).width(200.0).show(ui, |ui| {
            for (one, message) in all {
                if menu_item(ui, None, *one == before, &shared.say(message)).clicked() {
                    *value = *one;
                }
            }
        });
    });
    *value != before
}

/// The countries there are, each with a cross, and a field to find one more.
fn countries_ui(ui: &mut Ui, shared: &Shared<'_>, countries: &mut Vec<String>) -> bool {
    let fixed = !shared.may_write;
    let mut gone = None;
    let mut changed = false;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        if !countries.is_empty() {
            ui.label(Type::Small.rich(shared.say("programme-countries")).color(theme::tokens(ui).muted));
            ui.horizontal_wrapped(|ui| {
                for (n, country) in countries.iter().enumerate() {
                    let name = shared.words.country(country);
                    let remove = shared.say_with("programme-remove-named", &[("name", &name)]);
                    if tag(ui, &name, (!fixed).then_some(&remove)).is_some_and(|r| r.clicked()) {
                        gone = Some(n);
                    }
                }
            });
        }
        if !fixed {
            let options = picker::countries(ui, shared.words);
            let label = shared.say("programme-add-country");
            let field = Picker::new(Id::unique(("programme", "country")), &label, &options).width(320.0);
            if let Some(country) = field.show_to_add(ui, shared.words).filter(|c| !countries.contains(c)) {
                countries.push(country);
                changed = true;
            }
        }
    });
    if let Some(n) = gone {
        countries.remove(n);
        changed = true;
    }
    changed
}

/// A value among several, with a cross to take it out.
fn tag(ui: &mut Ui, words: &str, remove: Option<&String>) -> Option<Response> {
    const CROSS: f32 = 30.0;
    let t = theme::tokens(ui);
    let galley = ui.painter().layout_no_wrap(words.to_owned(), Type::Control.font(), t.text);
    let cross = if remove.is_some() { CROSS } else { 12.0 };
    let (rect, whole) = ui.allocate_exact_size(vec2(galley.size().x + 12.0 + cross, 32.0), Sense::hover());
    whole.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, words));
    ui.painter().rect_filled(rect, radius::CHIP, t.accent_soft);
    ui.painter().galley(egui::pos2(rect.left() + 12.0, rect.center().y - galley.size().y / 2.0), galley, t.text);
    let name = remove?;
    let place = Rect::from_min_max(egui::pos2(rect.right() - CROSS, rect.top()), rect.max);
    let response = ui.interact(place, whole.id.with("remove"), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name));
    let colour = if response.hovered() { t.accent } else { t.muted };
    Icon::Close.paint(ui.painter(), place.center(), 16.0, colour);
    focus_ring(ui, &response, radius::CHIP);
    Some(response.on_hover_text(name))
}
