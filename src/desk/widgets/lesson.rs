//! What a team does with a lesson: one choice of three, and who chose.

use egui::{Align, Label, Layout, Ui};

use super::chip::Tone;
use super::choice::{Part, choice};
use crate::desk::icon::Icon;
use crate::desk::theme::{self, Type};
use crate::project::Take;
use crate::wording::Wording;

/// The choice, with who chose and when at the right; not taken yet: the word says so. What was chosen now.
pub fn take_choice(ui: &mut Ui, words: &Wording, taken: Option<Take>, by: &str) -> Option<Take> {
    let names: Vec<String> = Take::ALL.iter().map(|take| words.say(&take.message()).into_owned()).collect();
    let parts: Vec<Part> = Take::ALL
        .iter()
        .zip(&names)
        .map(|(take, name)| {
            let (icons, tone) = match take {
                Take::Adopted => ((Icon::Adopt, Icon::Answered), Tone::Ok),
                Take::DoesNotApply => ((Icon::NotRelevant, Icon::NotRelevantChosen), Tone::Muted),
                Take::RiskAccepted => ((Icon::Caution, Icon::CautionChosen), Tone::Gap),
            };
            Part { words: name, icons: Some(icons), tone }
        })
        .collect();
    let chosen = taken.and_then(|taken| Take::ALL.iter().position(|take| *take == taken));
    let mut wanted = None;
    ui.horizontal_wrapped(|ui| {
        wanted = choice(ui, &words.say("lesson-choice"), &parts, chosen);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let note = if taken.is_some() { by.to_owned() } else { words.say("lesson-to-take").into_owned() };
            ui.add(Label::new(Type::Small.rich(note).color(theme::tokens(ui).muted)).truncate());
        });
    });
    wanted.and_then(|n| Take::ALL.get(n).copied())
}
