//! What was removed last, said where it stood, with the way to have it back.

use egui::Ui;

use super::action::Action;
use super::shared::{Asked, Request, Shared};
use super::widgets::{Notice, Weight};

/// Its name, and the revision of the project from which on it is gone.
pub type Removed = Option<(String, u64)>;

/// Draws it, while nothing else has been done since.
pub fn removed_ui(ui: &mut Ui, shared: &Shared<'_>, removed: &mut Removed, asked: &mut Asked) {
    let Some((name, revision)) = removed else { return };
    if shared.revision > *revision {
        *removed = None;
        return;
    }
    if shared.revision < *revision {
        return;
    }
    let (first, undo) = (shared.say("programme-removed"), shared.say("action-undo"));
    if Notice::new(Weight::Consider, &first, name).actions(&[&undo]).show(ui).is_some() {
        asked.request(Request::Do(Action::Undo));
        *removed = None;
    }
}
