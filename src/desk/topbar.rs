//! The bar at the top: whose file it is, find anything, undo, what is saved, languages, looks, menu.

use egui::{Align, Color32, Frame, Label, Layout, Margin, Panel, Popup, Role, ScrollArea, Sense, Stroke, Ui, vec2};

use super::action::Action;
use super::icon::Icon;
use super::open_file::OpenFile;
use super::shared::{Asked, Place, Request, Screen, Shared};
use super::theme::{self, Look, Type, measure, radius, stroke};
use super::view::View;
use super::widgets::{self, icon_button, menu_item};
use crate::project::StepKind;
use crate::store::{SaveState, Settings};
use crate::wording::languages;

/// Draws it.
pub fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    document: Option<&dyn OpenFile>,
    settings: &Settings,
    view: &mut View,
    asked: &mut Asked,
) {
    let t = theme::tokens(ui);
    let bar = Frame::new().fill(t.desk).inner_margin(Margin::symmetric(16, 0));
    let narrow = shared.width < measure::NARROW;
    let shown = Panel::top("top").frame(bar).exact_size(52.0).show_separator_line(false).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            if narrow && document.is_some() && view.screen != Screen::Start {
                let open = icon_button(ui, Icon::Menu, &shared.say("top-navigation"));
                if open.clicked() {
                    view.navigation_open = !view.navigation_open;
                }
            }
            if widgets::logo(ui, true).clicked() {
                asked.go(Screen::Start, None);
            }
            if let Some(document) = document.filter(|_| view.screen != Screen::Start) {
                let name = document.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
                let width = if narrow { 160.0 } else { 220.0 };
                ui.add_space(if narrow { 4.0 } else { 24.0 });
                ui.allocate_ui(vec2(width, 24.0), |ui| {
                    let name = Type::Control.rich(name).color(t.muted);
                    ui.add(Label::new(name).truncate()).on_hover_text(document.path().display().to_string());
                });
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                menu_ui(ui, shared, document, asked);
                if !narrow {
                    if icon_button(ui, Icon::Keyboard, &shared.say("action-keys")).clicked() {
                        asked.request(Request::Do(Action::Keys));
                    }
                    look_ui(ui, shared, settings, asked);
                    language_ui(ui, shared, settings, asked);
                }
                if let Some(document) = document {
                    saved_ui(ui, shared, document, asked);
                    steps_ui(ui, shared, document, narrow, asked);
                }
                find_ui(ui, shared, document.is_some(), narrow, asked);
            });
        });
    });
    let line = shown.response.rect;
    ui.painter().hline(line.x_range(), line.bottom() - 0.5, Stroke::new(stroke::HAIR, t.line));
}

/// A field that opens the palette; on a narrow window only its sign.
fn find_ui(ui: &mut Ui, shared: &Shared<'_>, project: bool, narrow: bool, asked: &mut Asked) {
    let name = shared.say(if project { "top-find" } else { "top-find-toolkit" });
    if narrow {
        if icon_button(ui, Icon::Search, &name).clicked() {
            asked.request(Request::Do(Action::Find));
        }
        return;
    }
    let t = theme::tokens(ui);
    let width = ui.available_width().min(360.0);
    if width < 120.0 {
        return;
    }
    ui.add_space(((ui.available_width() - width) / 2.0).clamp(0.0, 24.0));
    let (rect, response) = ui.allocate_exact_size(vec2(width, 34.0), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &*name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Button);
        node.set_has_popup(egui::accesskit::HasPopup::Dialog);
    });
    let edge = if response.hovered() { t.accent } else { t.edge };
    ui.painter().rect(rect, radius::CARD, t.card, Stroke::new(stroke::HAIR, edge), egui::StrokeKind::Inside);
    Icon::Search.paint(ui.painter(), rect.left_center() + vec2(20.0, 0.0), 18.0, t.muted);
    let put = |ui: &Ui, at, align, text: &str, style: Type, colour: Color32| {
        ui.painter().text(at, align, text, style.font(), colour);
    };
    put(ui, rect.left_center() + vec2(36.0, 0.0), egui::Align2::LEFT_CENTER, &name, Type::Control, t.muted);
    let keys = Action::Find.keys().first().map(|k| ui.ctx().format_shortcut(k)).unwrap_or_default();
    put(ui, rect.right_center() - vec2(12.0, 0.0), egui::Align2::RIGHT_CENTER, &keys, Type::Small, t.muted);
    widgets::focus_ring(ui, &response, radius::CARD);
    if response.clicked() {
        asked.request(Request::Do(Action::Find));
    }
}

fn steps_ui(ui: &mut Ui, shared: &Shared<'_>, document: &dyn OpenFile, narrow: bool, asked: &mut Asked) {
    let mut step = |ui: &mut Ui, action: Action, icon| {
        let next = document.next_step(shared, action == Action::Undo);
        let name = match &next {
            Some(what) => {
                let id = if action == Action::Undo { "undo-named" } else { "redo-named" };
                shared.say_with(id, &[("what", what)])
            }
            None => shared.say(action.message()).into_owned(),
        };
        let pressed = ui.add_enabled_ui(next.is_some(), |ui| icon_button(ui, icon, &name)).inner;
        if pressed.clicked() {
            asked.request(Request::Do(action));
        }
    };
    if !narrow {
        step(ui, Action::Redo, Icon::Redo);
    }
    step(ui, Action::Undo, Icon::Undo);
}

/// What a step changed: “answer to 3.2”.
pub fn step_name(shared: &Shared<'_>, kind: &StepKind) -> String {
    let place = |id: &str| match shared.catalogue.get(id) {
        Some(item) => shared.catalogue.place(item, shared.words),
        None => shared.question_text(id),
    };
    match kind {
        StepKind::Identity => shared.say("step-identity").into_owned(),
        StepKind::Scope(section) => shared.say_with("step-scope", &[("section", section)]),
        StepKind::Answer(id) => shared.say_with("step-answer", &[("place", &place(id))]),
        StepKind::Lesson(id) => shared.say_with("step-lesson", &[("place", &place(id))]),
        StepKind::Advice(_) => shared.say("step-advice").into_owned(),
        StepKind::Entity(kind, _) => shared.say(kind.message()).into_owned(),
        StepKind::Whole => shared.say("step-whole").into_owned(),
        StepKind::Several => shared.say("step-several").into_owned(),
    }
}

fn saved_ui(ui: &mut Ui, shared: &Shared<'_>, document: &dyn OpenFile, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let (icon, colour, text) = match document.state() {
        _ if !document.may_write() => (Icon::Internal, t.muted, shared.say("saved-reading").into_owned()),
        SaveState::Saved(at) => (Icon::Saved, t.ok, shared.say_with("saved-at", &[("time", &shared.time(*at))])),
        SaveState::Waiting => (Icon::InProgress, t.muted, shared.say("saved-waiting").into_owned()),
        SaveState::Saving => (Icon::InProgress, t.muted, shared.say("saved-saving").into_owned()),
        SaveState::Failed(_) => (Icon::Serious, t.bad, shared.say("saved-failed").into_owned()),
    };
    let shown = ui.add(Label::new(Type::Control.rich(&text).color(t.muted)).sense(Sense::click()));
    ui.label(icon.text(18.0).color(colour));
    ui.ctx().accesskit_node_builder(shown.id, |node| {
        node.set_role(Role::Status);
        node.set_live(egui::accesskit::Live::Polite);
    });
    if shown.on_hover_text(shared.say("action-save")).clicked() {
        asked.request(Request::Do(Action::Save));
    }
}

fn language_ui(ui: &mut Ui, shared: &Shared<'_>, settings: &Settings, asked: &mut Asked) {
    let code = shared.words.language().to_uppercase();
    let button = widgets::Button::quiet(&code).icon(Icon::Language).show(ui);
    let name = shared.say("top-language").into_owned();
    ui.ctx().accesskit_node_builder(button.id, |node| {
        node.set_label(name.as_str());
        node.set_has_popup(egui::accesskit::HasPopup::Menu);
    });
    Popup::menu(&button).accessible_name(&*name).show(|ui| {
        ui.set_min_width(220.0);
        ui.label(Type::Label.rich(shared.say("top-language-interface")));
        for (language, own) in own_names(shared) {
            if menu_item(ui, None, language == shared.words.language(), &own).clicked() {
                let settings = Settings { language, ..settings.clone() };
                asked.request(Request::Settings(Box::new(settings)));
            }
        }
        ui.add_space(8.0);
        ui.label(Type::Label.rich(shared.say("top-language-content")));
        let same = shared.say("top-language-same");
        if menu_item(ui, None, settings.content_language.is_empty(), &same).clicked() {
            let settings = Settings { content_language: String::new(), ..settings.clone() };
            asked.request(Request::Settings(Box::new(settings)));
        }
        for (language, own) in own_names(shared) {
            if menu_item(ui, None, language == settings.content_language, &own).clicked() {
                let settings = Settings { content_language: language, ..settings.clone() };
                asked.request(Request::Settings(Box::new(settings)));
            }
        }
    });
}

/// The languages there are, each under its own name: the one its readers look for.
pub fn own_names(shared: &Shared<'_>) -> Vec<(String, String)> {
    let assets = shared.words.assets();
    let listed = |language: &str| {
        let path = format!("wording/{language}/language.ftl");
        let text = assets.get(&path)?.text;
        let rest = text.lines().find_map(|line| line.strip_prefix("language-name"))?;
        Some(rest.trim_start_matches([' ', '=']).trim().to_owned())
    };
    languages(assets).into_iter().map(|l| (l.to_owned(), listed(l).unwrap_or_else(|| l.to_owned()))).collect()
}

fn look_ui(ui: &mut Ui, shared: &Shared<'_>, settings: &Settings, asked: &mut Asked) {
    let icon = if ui.visuals().dark_mode { Icon::Moon } else { Icon::Sun };
    let name = shared.say("browser-theme").into_owned();
    let button = icon_button(ui, icon, &name);
    Popup::menu(&button).accessible_name(&*name).show(|ui| {
        ui.set_min_width(220.0);
        for (look, ..) in Look::ALL {
            let message = Look::named(look).unwrap_or_default().message();
            if menu_item(ui, None, look == settings.look, &shared.say(&message)).clicked() {
                let settings = Settings { look: look.to_owned(), ..settings.clone() };
                asked.request(Request::Settings(Box::new(settings)));
            }
        }
    });
}

fn menu_ui(ui: &mut Ui, shared: &Shared<'_>, file: Option<&dyn OpenFile>, asked: &mut Asked) {
    let name = shared.say("top-menu").into_owned();
    let button = icon_button(ui, Icon::Menu, &name);
    // On a low window the menu scrolls instead of ending below its edge.
    let room = (ui.ctx().content_rect().bottom() - button.rect.bottom() - 24.0).max(160.0);
    Popup::menu(&button).accessible_name(&*name).show(|ui| {
        ui.set_min_width(280.0);
        ScrollArea::vertical().max_height(room).show(ui, |ui| {
            if file.is_some() && menu_item(ui, Some(Icon::GoTo), false, &shared.say("top-start")).clicked() {
                asked.request(Request::Go(Place::default()));
            }
            for action in Action::ALL {
                // What has its place on the screen itself, and sizes, which have keys and settings, would only make it long.
                let elsewhere = action.steps() || action.zooms();
                let bare = *action == Action::Unprotect && file.is_some_and(|file| !file.is_encrypted());
                if elsewhere || bare || !action.fits(shared.held) {
                    continue;
                }
                let mut words = shared.say(action.message()).into_owned();
                if let Some(key) = action.keys().first() {
                    words = format!("{words}   {}", ui.ctx().format_shortcut(key));
                }
                if menu_item(ui, action.icon(), false, &words).clicked() {
                    asked.request(Request::Do(*action));
                }
            }
        });
    });
}
