//! Five questions, and a new design begins: title, language, country, sections, who writes.

use egui::{Context, Id, Key, Label, Popup, PopupCloseBehavior, RectAlign, Ui, vec2};

use super::Answered;
use crate::desk::navigation::choosable;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type, space};
use crate::desk::topbar::own_names;
use crate::desk::widgets::{Dialog, Field, Select, Verdict, group, menu_item, tick};
use crate::project::{Project, Scope};
use crate::store::Settings;
use crate::wording::fold;

/// Wide enough for two columns of sections.
const WIDTH: f32 = 660.0;
/// As many countries are offered at once.
const OFFERED: usize = 6;

/// What is typed for a new design.
pub struct NewDesign {
    title: String,
    /// Code of the language that the team writes in.
    language: String,
    /// Languages there are, with their own names.
    languages: Vec<(String, String)>,
    country: String,
    /// Countries by code, with their names in the reader's language.
    countries: Vec<(String, String)>,
    /// Names of the sections that are chosen.
    sections: Vec<String>,
    author: String,
    begun: bool,
    /// Where the list of countries was last shown.
    list: Option<egui::Rect>,
}

impl NewDesign {
    /// Nothing typed yet; the language is that of the window.
    pub fn of(shared: &Shared<'_>) -> Self {
        Self {
            title: String::new(),
            language: shared.words.language().to_owned(),
            languages: own_names(shared),
            country: String::new(),
            countries: shared.words.countries(),
            sections: Vec::new(),
            author: shared.author.to_owned(),
            begun: false,
            list: None,
        }
    }

    /// The project that begins so.
    fn project(&self) -> Project {
        let mut project = Project::default();
        self.title.trim().clone_into(&mut project.identity.title);
        project.identity.working_language.clone_from(&self.language);
        let country = self.country.trim();
        if !country.is_empty() {
            // A name that nobody knows is kept as it was typed.
            let known = self.countries.iter().find(|(_, name)| fold(name) == fold(country));
            project.identity.countries.push(known.map_or(country, |(code, _)| code).to_owned());
        }
        let scope = Scope { chosen: true, why: String::new() };
        project.scope = self.sections.iter().map(|name| (name.clone(), scope.clone())).collect();
        project
    }

    /// The countries whose names begin with what is typed, then those that contain it.
    fn offered(&self) -> Vec<&(String, String)> {
        let typed = fold(self.country.trim());
        if typed.is_empty() || self.countries.iter().any(|(_, name)| *name == self.country) {
            return Vec::new();
        }
        let begins = |name: &str| fold(name).starts_with(&typed);
        let first = self.countries.iter().filter(|(_, name)| begins(name));
        let within = self.countries.iter().filter(|(_, name)| !begins(name) && fold(name).contains(&typed));
        first.chain(within).take(OFFERED).collect()
    }
}

pub(super) fn ui(
    context: &Context,
    shared: &Shared<'_>,
    settings: &Settings,
    view: &mut NewDesign,
    asked: &mut Asked,
) -> Answered {
    let (title, leave, begin) = (shared.say("new-heading"), shared.say("dialog-leave"), shared.say("new-begin"));
    let needed = shared.say("new-title-needed");
    let untitled = view.title.trim().is_empty();
    let mut entered = false;
    let dialog = Dialog::new("new-design", &title, &leave, &begin).unless(untitled.then_some(&*needed));
    let verdict = dialog.width(WIDTH).typing().show(context, |ui| {
        // Room for the ring around what has the focus.
        egui::Frame::NONE.inner_margin(egui::Margin::symmetric(3, 4)).show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::S);
            entered = title_ui(ui, shared, view);
            row_ui(ui, shared, view);
            sections_ui(ui, shared, view);
        });
    });
    if verdict == Some(Verdict::Safe) {
        return Answered::Closed;
    }
    if untitled || !(entered || verdict == Some(Verdict::Act)) {
        return Answered::Waiting;
    }
    let author = view.author.trim();
    if author != settings.author {
        let settings = Settings { author: author.to_owned(), ..settings.clone() };
        asked.request(Request::Settings(Box::new(settings)));
    }
    Answered::Begin(Box::new(view.project()))
}

/// The title, with the keyboard in it from the start. True: Enter was pressed.
fn title_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut NewDesign) -> bool {
    let label = shared.say("new-title");
    let field = Field::new(&label).width(ui.available_width()).id(Id::unique("new-title"));
    let response = field.show(ui, &mut view.title);
    if !view.begun {
        view.begun = true;
        response.request_focus();
    }
    response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter))
}

/// Language, country and author, beside each other where there is room.
fn row_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut NewDesign) {
    let wide = ui.available_width() > 520.0;
    let width = if wide { (ui.available_width() - 2.0 * space::M) / 3.0 } else { ui.available_width() };
    let fields = |ui: &mut Ui| {
        country_ui(ui, shared, view, width);
        let chosen = view.languages.iter().find(|(code, _)| *code == view.language);
        let value = chosen.map_or(view.language.clone(), |(_, name)| name.clone());
        let (languages, language) = (&view.languages, &mut view.language);
        Select::new(&shared.say("new-language"), &value).width(width).show(ui, |ui| {
            for (code, name) in languages {
                if menu_item(ui, None, code == language, name).clicked() {
                    language.clone_from(code);
                }
            }
        });
        let author = shared.say("new-author");
        Field::new(&author).width(width).id(Id::unique("new-author")).show(ui, &mut view.author);
    };
    if wide {
        ui.horizontal_top(fields);
    } else {
        ui.vertical(fields);
    }
}

/// The country, with those that what is typed may mean.
fn country_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut NewDesign, width: f32) {
    let label = shared.say("new-country");
    let field = Field::new(&label).width(width).id(Id::unique("new-country"));
    let response = field.show(ui, &mut view.country);
    let offered: Vec<String> = view.offered().into_iter().map(|(_, name)| name.clone()).collect();
    // Open while one types, while one goes down into the list, and until a click on it has ended.
    let list = Id::unique("new-countries");
    let rows_before: Vec<Id> = ui.data(|d| d.get_temp(list)).unwrap_or_default();
    let inside = ui.memory(egui::Memory::focused).is_some_and(|id| rows_before.contains(&id));
    let over = ui.input(|i| i.pointer.interact_pos()).zip(view.list).is_some_and(|(at, rect)| rect.contains(at));
    let open = (response.has_focus() || inside || over) && !offered.is_empty();
    let mut rows = Vec::new();
    let popup = Popup::from_response(&response).id(list.with("popup")).open(open).align(RectAlign::BOTTOM_START);
    let popup = popup.close_behavior(PopupCloseBehavior::IgnoreClicks).accessible_name(&*label);
    let shown = popup.show(|ui| {
        ui.set_width(width.max(240.0) - 12.0);
        ui.spacing_mut().item_spacing.y = 2.0;
        for name in &offered {
            let row = menu_item(ui, None, false, name);
            rows.push(row.id);
            if row.clicked() {
                view.country.clone_from(name);
                response.request_focus();
            }
        }
    });
    view.list = shown.map(|shown| shown.response.rect);
    ui.data_mut(|d| d.insert_temp(list, rows));
}

/// The sections to choose from, each with what it is for.
fn sections_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut NewDesign) {
    let t = theme::tokens(ui);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        group(ui, 2, &shared.say("new-sections"));
        ui.add(Label::new(Type::Small.rich(shared.say("new-sections-what")).color(t.muted)).wrap());
    });
    let sections = choosable(shared);
    let columns = if ui.available_width() > 560.0 { 2 } else { 1 };
    let width = (ui.available_width() - space::M * (columns as f32 - 1.0)) / columns as f32;
    for row in sections.chunks(columns) {
        ui.horizontal_top(|ui| {
            for section in row {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = 0.0;
                    let mut chosen = view.sections.contains(&section.name);
                    let words =
                        format!("{}  {}", section.name, shared.catalogue.section_short(section, shared.content));
                    let ticked = tick(ui, &mut chosen, &words);
                    let what = shared.catalogue.section_title(section, shared.content);
                    ui.ctx().accesskit_node_builder(ticked.id, |node| node.set_description(what.as_str()));
                    egui::Frame::NONE.inner_margin(egui::Margin { left: 27, ..egui::Margin::ZERO }).show(ui, |ui| {
                        ui.add(Label::new(Type::Small.rich(what.as_str()).color(t.muted)).wrap().selectable(false));
                    });
                    if ticked.changed() {
                        view.sections.retain(|name| *name != section.name);
                        if chosen {
                            view.sections.push(section.name.clone());
                        }
                    }
                });
            }
        });
    }
}
