//! What the window remembers, and how it follows what was chosen: languages, looks, zoom, size.

use std::sync::Arc;

use egui::Context;

use super::Desk;
use crate::desk::theme::Look;
use crate::store::Settings;
use crate::wording::Wording;

impl Desk {
    /// Speaks the language of the start, whatever the settings say, until another one is chosen.
    pub fn speak_as_asked(&mut self) {
        self.language_before = Some(std::mem::replace(&mut self.settings.language, self.first_language.clone()));
        self.speak();
    }

    /// Takes the languages that the settings name.
    pub(super) fn speak(&mut self) {
        let load = |language: &str| Wording::load(&self.assets, language).ok().map(Arc::new);
        let wanted = Some(&self.settings.language).filter(|l| !l.is_empty()).unwrap_or(&self.first_language);
        if *wanted != self.words.language()
            && let Some(words) = load(wanted)
        {
            self.words = words;
        }
        let content = &self.settings.content_language;
        self.content = if content.is_empty() || content == self.words.language() {
            Arc::clone(&self.words)
        } else {
            load(content).unwrap_or_else(|| Arc::clone(&self.words))
        };
    }

    /// Looks, zoom and languages as the settings say.
    pub(super) fn obey(&mut self, context: &Context) {
        let look = Look {
            still: self.settings.still || self.frozen.is_some(),
            ..Look::named(&self.settings.look).unwrap_or_default()
        };
        // Styles are made anew only when they change: that costs more than drawing a page.
        if self.looked != Some(look) {
            self.looked = Some(look);
            look.apply(context);
        }
        if self.zoomed != Some(self.settings.zoom) {
            self.zoomed = Some(self.settings.zoom);
            context.set_zoom_factor(f32::from(self.settings.zoom) / 100.0);
        }
    }

    pub(super) fn remember(&mut self, context: &Context) {
        let size = context.input(|i| i.viewport().inner_rect).map(|r| r.size() * context.zoom_factor());
        if let Some(size) = size.filter(|s| s.x > 100.0 && s.y > 100.0) {
            self.settings.size = (size.x.round(), size.y.round());
        }
    }

    pub(super) fn take_settings(&mut self, settings: Settings) {
        self.settings = settings;
        self.speak();
        self.save_settings();
    }

    /// Writes what the window remembers, if it changed.
    pub(super) fn save_settings(&mut self) {
        let mut settings = self.settings.clone();
        // What was asked for once is not remembered for good.
        if let Some(before) = self.language_before.as_ref().filter(|_| settings.language == self.first_language) {
            settings.language.clone_from(before);
        }
        if settings != self.remembered && settings.save(&self.folders).is_ok() {
            self.remembered = settings;
        }
    }
}
