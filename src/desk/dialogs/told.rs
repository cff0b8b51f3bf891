//! What was done, where nothing else on the screen shows it.

use std::path::PathBuf;

use egui::Context;

use super::Answered;
use crate::desk::shared::Shared;
use crate::desk::theme::space;
use crate::desk::widgets::Dialog;

/// What was done.
pub struct Told {
    /// In a few words.
    pub title: String,
    /// Sentences, one below the other.
    pub sentences: Vec<String>,
    /// Files that the last sentence speaks of.
    pub files: Vec<PathBuf>,
}

pub(super) fn ui(context: &Context, shared: &Shared<'_>, told: &Told) -> Answered {
    let close = shared.say("dialog-close");
    let shown = Dialog::telling("told", &told.title, &close).show(context, |ui| {
        let files = told.files.iter().map(|path| path.display().to_string());
        for (at, sentence) in told.sentences.iter().cloned().chain(files).enumerate() {
            if at > 0 {
                ui.add_space(space::XS);
            }
            Dialog::sentence(ui, &sentence);
        }
    });
    if shown.is_some() { Answered::Closed } else { Answered::Waiting }
}
