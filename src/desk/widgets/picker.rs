//! A field that finds while one types: countries, currencies, languages, people. The code is kept, the name is shown;
//! what no list has can be taken as typed.

use std::sync::Arc;

use egui::accesskit::HasPopup;
use egui::{Id, Key, Modifiers, Popup, PopupCloseBehavior, Response, Ui};

use super::date::Typed;
use super::field::Field;
use super::menu::menu_item;
use crate::wording::{Wording, fold};

/// How many suggestions are shown.
const SHOWN: usize = 8;

/// What can be picked, each with its code and its name; made once for each language.
pub type Options = Arc<Vec<(String, String)>>;

/// All countries, by name.
pub fn countries(ui: &Ui, words: &Wording) -> Options {
    kept(ui, "countries", words, Wording::countries)
}

/// All currencies, by code.
pub fn currencies(ui: &Ui, words: &Wording) -> Options {
    kept(ui, "currencies", words, Wording::currencies)
}

fn kept(ui: &Ui, what: &str, words: &Wording, make: fn(&Wording) -> Vec<(String, String)>) -> Options {
    let id = Id::unique((what, words.language()));
    if let Some(options) = ui.data(|d| d.get_temp::<Options>(id)) {
        return options;
    }
    let options = Arc::new(make(words));
    ui.data_mut(|d| d.insert_temp(id, Arc::clone(&options)));
    options
}

/// A field with suggestions.
#[must_use]
pub struct Picker<'a> {
    id: Id,
    label: &'a str,
    options: &'a [(String, String)],
    width: f32,
    read_only: bool,
}

/// What the field remembers from frame to frame.
#[derive(Debug, Clone, Default)]
struct State {
    typed: String,
    /// The value that was written into the field.
    of: String,
    /// The suggestion that Enter takes.
    at: usize,
    open: bool,
    /// The pointer is over the suggestions: they stay although the field has lost the focus.
    over: bool,
}

impl<'a> Picker<'a> {
    /// A field over a list; its id must be its own among all fields.
    pub fn new(id: Id, label: &'a str, options: &'a [(String, String)]) -> Self {
        Self { id, label, options, width: 260.0, read_only: false }
    }

    /// Width, at most what there is.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// It can be read and not changed.
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = read_only;
        self
    }

    /// Draws it for one value: a code of the list, or what was typed.
    pub fn show_one(self, ui: &mut Ui, words: &Wording, value: &mut String) -> Typed {
        let named = |code: &str| {
            let found = self.options.iter().find(|(c, _)| c == code);
            found.map_or_else(|| code.to_owned(), |(code, name)| shown(code, name))
        };
        let mut state: State = ui.data(|d| d.get_temp(self.id)).unwrap_or_default();
        let focused = ui.memory(|m| m.has_focus(self.id));
        if state.of != *value || (!focused && !state.over) {
            state.typed = named(value);
            state.of.clone_from(value);
        }
        let (response, picked) = self.core(ui, words, &mut state);
        let mut answer = Typed { changed: false, left: response.lost_focus() };
        let mut take = |new: &str, state: &mut State| {
            answer.changed = *value != new;
            new.clone_into(value);
            new.clone_into(&mut state.of);
        };
        if let Some(at) = picked {
            take(&self.options[at].0, &mut state);
            state.typed = named(value);
        } else if response.changed() {
            // A whole name or code is as good as a pick; anything else is kept as typed.
            let typed = state.typed.trim().to_owned();
            let exact = |(code, name): &&(String, String)| fold(&typed) == fold(name) || *code == typed;
            let new = self.options.iter().find(exact).map_or(typed.clone(), |(code, _)| code.clone());
            take(&new, &mut state);
        }
        ui.data_mut(|d| d.insert_temp(self.id, state));
        answer
    }

    /// Draws it to add to a list of values: what was picked, or typed and taken with Enter.
    pub fn show_to_add(self, ui: &mut Ui, words: &Wording) -> Option<String> {
        let mut state: State = ui.data(|d| d.get_temp(self.id)).unwrap_or_default();
        let focused = ui.memory(|m| m.has_focus(self.id));
        let (response, picked) = self.core(ui, words, &mut state);
        // An Enter that took a suggestion is gone by now.
        let enter = focused && picked.is_none() && ui.input(|i| i.key_pressed(Key::Enter));
        let mut added = picked.map(|at| self.options[at].0.clone());
        if added.is_none() && (enter || response.lost_focus()) && !state.over && !state.typed.trim().is_empty() {
            let typed = state.typed.trim().to_owned();
            let exact = self.options.iter().find(|(code, name)| fold(&typed) == fold(name) || *code == typed);
            // Half a name is no country: it is taken only when Enter says so, and otherwise stays in the field.
            added = exact.map(|(code, _)| code.clone()).or(enter.then_some(typed));
        }
        if added.is_some() {
            state = State::default();
            if enter || picked.is_some() {
                response.request_focus();
            }
        }
        ui.data_mut(|d| d.insert_temp(self.id, state));
        added
    }

    /// The field and its suggestions; the place of the one that was picked.
    fn core(&self, ui: &mut Ui, words: &Wording, state: &mut State) -> (Response, Option<usize>) {
        let focused = ui.memory(|m| m.has_focus(self.id));
        let mut found = if state.open { matches(self.options, &state.typed) } else { Vec::new() };
        let mut picked = None;
        // Taken before the field sees them: Enter would end the field, Esc would close more than the list.
        if focused && !found.is_empty() {
            let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
            if pressed(Key::ArrowDown) {
                state.at = (state.at + 1).min(found.len() - 1);
            } else if pressed(Key::ArrowUp) {
                state.at = state.at.saturating_sub(1);
            } else if pressed(Key::Enter) {
                picked = found.get(state.at).copied();
            } else if pressed(Key::Escape) {
                state.open = false;
            }
        }
        let field = Field::new(self.label).width(self.width).read_only(self.read_only).id(self.id);
        let response = field.show(ui, &mut state.typed);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_has_popup(HasPopup::Listbox));
        if response.changed() {
            state.open = true;
            state.at = 0;
            found = matches(self.options, &state.typed);
        }
        let open = state.open && !found.is_empty() && (response.has_focus() || state.over);
        let name = words.say("field-suggestions");
        let popup = Popup::from_response(&response).open(open).close_behavior(PopupCloseBehavior::IgnoreClicks);
        let list = popup.accessible_name(&*name).gap(2.0).width(response.rect.width().max(220.0)).show(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for (n, at) in found.iter().enumerate() {
                let (code, name) = &self.options[*at];
                let row = menu_item(ui, None, n == state.at, &shown(code, name));
                if row.clicked() {
                    picked = Some(*at);
                }
            }
        });
        state.over = open && list.is_some_and(|l| l.response.contains_pointer());
        if picked.is_some() || !open && !response.has_focus() {
            state.open = false;
            state.over = false;
        }
        (response, picked)
    }
}

/// A code beside its name, where the name does not say it.
fn shown(code: &str, name: &str) -> String {
    if name.is_empty() || code == name {
        code.to_owned()
    } else if code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) {
        format!("{code}  {name}")
    } else {
        name.to_owned()
    }
}

/// What begins with the typed text or has a word that does: names first, accents aside.
fn matches(options: &[(String, String)], typed: &str) -> Vec<usize> {
    let wanted = fold(typed.trim());
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(u8, usize)> = Vec::new();
    for (at, (code, name)) in options.iter().enumerate() {
        let name = fold(name);
        let rank = if fold(code) == wanted {
            0
        } else if name.starts_with(&wanted) {
            1
        } else if name.split(|c: char| !c.is_alphanumeric()).any(|word| word.starts_with(&wanted)) {
            2
        } else {
            continue;
        };
        found.push((rank, at));
    }
    found.sort_unstable();
    found.into_iter().take(SHOWN).map(|(_, at)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_by_code_beginning_and_any_word() {
        let options: Vec<(String, String)> =
            [("CI", "Côte d’Ivoire"), ("IT", "Italie"), ("CD", "République démocratique du Congo"), ("CG", "Congo")]
                .map(|(code, name)| (code.to_owned(), name.to_owned()))
                .to_vec();
        assert_eq!(matches(&options, "cote"), [0]);
        assert_eq!(matches(&options, "congo"), [3, 2]);
        assert_eq!(matches(&options, "i"), [1, 0]);
        assert_eq!(matches(&options, "cd"), [2]);
        assert!(matches(&options, " ").is_empty());
    }
}
