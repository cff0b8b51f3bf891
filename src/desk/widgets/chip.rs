//! The chip that says a status: a sign and a word on soft ground.

use egui::{Color32, Response, Role, Sense, Stroke, StrokeKind, Ui, vec2};

use super::paint::{one_line, say};
use crate::desk::icon::Icon;
use crate::desk::theme::{self, Tokens, Type, radius, stroke};
use crate::project::Status;
use crate::wording::Wording;

/// What a colour means. It never stands alone: a sign and a word come with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Open: an edge and no fill.
    Open,
    /// Answered, adopted, addressed, done.
    Ok,
    /// In progress, chosen, "consider".
    Accent,
    /// Information missing, accepted risk, weak point, caution.
    Gap,
    /// Serious, broken, late, not saved.
    Bad,
    /// Not relevant.
    Muted,
}

impl Tone {
    /// Colour of the text and of its soft ground.
    pub fn colours(self, t: &Tokens) -> (Color32, Color32) {
        match self {
            Self::Open => (t.text, Color32::TRANSPARENT),
            Self::Ok => (t.ok, t.ok_soft),
            Self::Accent => (t.accent, t.accent_soft),
            Self::Gap => (t.gap, t.gap_soft),
            Self::Bad => (t.bad, t.bad_soft),
            Self::Muted => (t.muted, t.none_soft),
        }
    }
}

/// A chip, 24 high.
pub fn chip(ui: &mut Ui, icon: Icon, tone: Tone, words: &str) -> Response {
    const SIGN: f32 = 16.0;
    let t = theme::tokens(ui);
    let (text, ground) = tone.colours(t);
    let galley = one_line(ui, Type::Label, text, words);
    let size = vec2(galley.size().x + SIGN + 21.0, 24.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    say(ui, &response, Role::Label, words);
    if ui.is_rect_visible(rect) {
        let edge = if tone == Tone::Open { Stroke::new(stroke::HAIR, t.edge) } else { Stroke::NONE };
        ui.painter().rect(rect, radius::CHIP, ground, edge, StrokeKind::Inside);
        icon.paint(ui.painter(), rect.left_center() + vec2(7.0 + SIGN / 2.0, 0.0), SIGN, text);
        let at = egui::pos2(rect.left() + SIGN + 12.0, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, text);
    }
    response
}

/// Sign, meaning and word of a status.
pub fn status_parts(words: &Wording, status: Status) -> (Icon, Tone, String) {
    let (icon, tone) = match status {
        Status::Open => (Icon::Open, Tone::Open),
        Status::InProgress => (Icon::InProgress, Tone::Accent),
        Status::Answered => (Icon::Answered, Tone::Ok),
        Status::NotRelevant => (Icon::NotRelevant, Tone::Muted),
        Status::Missing => (Icon::Missing, Tone::Gap),
    };
    (icon, tone, words.say(&status.message()).into_owned())
}

/// The chip of a status.
pub fn status_chip(ui: &mut Ui, words: &Wording, status: Status) -> Response {
    let (icon, tone, name) = status_parts(words, status);
    chip(ui, icon, tone, &name)
}

/// The sign of a status alone, for narrow lists; the word is its name and shows under the pointer.
pub fn status_sign(ui: &mut Ui, words: &Wording, status: Status) -> Response {
    let (icon, tone, name) = status_parts(words, status);
    let (rect, response) = ui.allocate_exact_size(vec2(18.0, 18.0), Sense::hover());
    say(ui, &response, Role::Label, &name);
    let t = theme::tokens(ui);
    let colour = if tone == Tone::Open { t.muted } else { tone.colours(t).0 };
    icon.paint(ui.painter(), rect.center(), 18.0, colour);
    response.on_hover_text(name)
}
