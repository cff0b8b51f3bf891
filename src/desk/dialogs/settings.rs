//! Name, languages, looks, saving, and where data live. Nothing changes until it is kept.

use egui::{Context, Id, Label, Ui, vec2};

use super::Answered;
use crate::desk::shared::Shared;
use crate::desk::theme::{self, Look, Type, space};
use crate::desk::topbar::own_names;
use crate::desk::widgets::{Dialog, Field, Select, Verdict, group, menu_item, tick};
use crate::store::{Folders, MOVED, Settings};

/// Sizes to choose from, in hundredths.
pub const ZOOMS: [u16; 10] = [75, 90, 100, 110, 125, 150, 175, 200, 250, 300];

const WIDTH: f32 = 560.0;

/// What is chosen in the settings.
pub struct SettingsView {
    chosen: Settings,
    /// Languages there are, with their own names.
    languages: Vec<(String, String)>,
}

impl SettingsView {
    /// From the settings as they are.
    pub fn of(shared: &Shared<'_>, settings: &Settings) -> Self {
        Self { chosen: settings.clone(), languages: own_names(shared) }
    }
}

pub(super) fn ui(context: &Context, shared: &Shared<'_>, folders: &Folders, view: &mut SettingsView) -> Answered {
    let (title, leave, keep) =
        (shared.say("settings-title"), shared.say("settings-leave"), shared.say("settings-keep"));
    let verdict = Dialog::new("settings", &title, &leave, &keep).width(WIDTH).show(context, |ui| {
        egui::Frame::NONE.inner_margin(egui::Margin::symmetric(3, 4)).show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::S);
            choices_ui(ui, shared, view);
            data_ui(ui, shared, folders);
        });
    });
    match verdict {
        None => Answered::Waiting,
        Some(Verdict::Safe) => Answered::Closed,
        Some(Verdict::Act) => {
            let author = view.chosen.author.trim().to_owned();
            Answered::Settings(Box::new(Settings { author, ..view.chosen.clone() }))
        }
    }
}

fn choices_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut SettingsView) {
    let SettingsView { chosen, languages } = view;
    let wide = ui.available_width() > 440.0;
    let width = if wide { (ui.available_width() - space::M) / 2.0 } else { ui.available_width() };
    pair(ui, wide, |ui| {
        let author = shared.say("settings-author");
        Field::new(&author).width(width).id(Id::unique("settings-author")).show(ui, &mut chosen.author);
        let value = shared.words.percent(f64::from(chosen.zoom), 0);
        Select::new(&shared.say("settings-zoom"), &value).width(width).show(ui, |ui| {
            for zoom in ZOOMS {
                let words = shared.words.percent(f64::from(zoom), 0);
                if menu_item(ui, None, zoom == chosen.zoom, &words).clicked() {
                    chosen.zoom = zoom;
                }
            }
        });
    });
    pair(ui, wide, |ui| {
        let system = shared.say("settings-language-system");
        language_ui(ui, (&shared.say("settings-language"), &system), width, languages, &mut chosen.language);
        let same = shared.say("top-language-same");
        let label = shared.say("settings-content-language");
        language_ui(ui, (&label, &same), width, languages, &mut chosen.content_language);
    });
    let look = Look::named(&chosen.look).unwrap_or_default();
    Select::new(&shared.say("settings-look"), &shared.say(&look.message())).width(width).show(ui, |ui| {
        for (name, ..) in Look::ALL {
            let words = shared.say(&Look::named(name).unwrap_or_default().message()).into_owned();
            if menu_item(ui, None, name == chosen.look, &words).clicked() {
                name.clone_into(&mut chosen.look);
            }
        }
    });
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        tick(ui, &mut chosen.still, &shared.say("settings-still"));
        tick(ui, &mut chosen.autosave, &shared.say("settings-autosave"));
    });
}

/// Two fields beside each other, or one below the other.
fn pair(ui: &mut Ui, wide: bool, fields: impl FnOnce(&mut Ui)) {
    if wide {
        ui.horizontal_top(fields);
    } else {
        ui.vertical(fields);
    }
}

/// A language among those there are; the empty one follows something else, and says what.
fn language_ui(
    ui: &mut Ui,
    (label, follows): (&str, &str),
    width: f32,
    languages: &[(String, String)],
    chosen: &mut String,
) {
    let found = languages.iter().find(|(code, _)| code == chosen);
    let value = found.map_or(follows, |(_, name)| name).to_owned();
    Select::new(label, &value).width(width).show(ui, |ui| {
        if menu_item(ui, None, chosen.is_empty(), follows).clicked() {
            chosen.clear();
        }
        for (code, name) in languages {
            if menu_item(ui, None, code == chosen, name).clicked() {
                chosen.clone_from(code);
            }
        }
    });
}

/// Where data live, and how to move them.
fn data_ui(ui: &mut Ui, shared: &Shared<'_>, folders: &Folders) {
    let t = theme::tokens(ui);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        group(ui, 2, &shared.say("settings-data"));
        let mut line = |words: String| {
            ui.add(Label::new(Type::Small.rich(words).color(t.text)).wrap());
        };
        let place = |folder: &std::path::Path| folder.display().to_string();
        line(shared.say_with("settings-data-where", &[("folder", &place(&folders.data))]));
        line(shared.say_with("settings-settings-where", &[("folder", &place(&folders.settings))]));
        line(shared.say_with("settings-data-move", &[("variable", MOVED)]));
    });
}
