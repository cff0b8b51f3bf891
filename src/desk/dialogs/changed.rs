//! Somebody else changed the file: four ways on, each with what becomes of both texts.

use egui::{Context, Rect, Role, Sense, Stroke, StrokeKind, Ui, vec2};

use super::Answered;
use crate::desk::icon::Icon;
use crate::desk::shared::Shared;
use crate::desk::theme::{self, Type, radius, space, stroke};
use crate::desk::widgets::{Dialog, Verdict, focus_ring};

/// What to do when somebody else changed the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ChangedChoice {
    /// Both.
    #[default]
    Merge,
    /// Mine.
    Mine,
    /// Theirs.
    Theirs,
    /// Another name.
    SaveAs,
}

impl ChangedChoice {
    const ALL: [Self; 4] = [Self::Merge, Self::Mine, Self::Theirs, Self::SaveAs];

    /// What it is called, and what becomes of both texts.
    fn messages(self) -> (&'static str, &'static str) {
        match self {
            Self::Merge => ("changed-merge", "changed-merge-what"),
            Self::Mine => ("changed-mine", "changed-mine-what"),
            Self::Theirs => ("changed-theirs", "changed-theirs-what"),
            Self::SaveAs => ("changed-save-as", "changed-save-as-what"),
        }
    }
}

pub(super) fn ui(context: &Context, shared: &Shared<'_>, choice: &mut ChangedChoice) -> Answered {
    let (title, later) = (shared.say("changed-title"), shared.say("changed-later"));
    let act = shared.say(choice.messages().0);
    let verdict = Dialog::new("changed", &title, &later, &act).show(context, |ui| {
        Dialog::sentence(ui, &shared.say("changed-text"));
        ui.add_space(space::XS);
        for one in ChangedChoice::ALL {
            let (name, what) = one.messages();
            if option_ui(ui, &shared.say(name), &shared.say(what), *choice == one) {
                *choice = one;
            }
        }
    });
    match verdict {
        None => Answered::Waiting,
        Some(Verdict::Safe) => Answered::Closed,
        Some(Verdict::Act) => Answered::Changed(*choice),
    }
}

/// One way among several: its name, what it does, and whether it is chosen.
fn option_ui(ui: &mut Ui, name: &str, what: &str, chosen: bool) -> bool {
    let t = theme::tokens(ui);
    let width = ui.available_width() - 4.0;
    let lay = |ui: &Ui, style: Type, colour, text: &str| {
        let mut job = egui::text::LayoutJob::default();
        job.append(text, 0.0, style.format(colour));
        job.wrap.max_width = width - 50.0;
        ui.painter().layout_job(job)
    };
    let head = lay(ui, if chosen { Type::Chosen } else { Type::Control }, t.text, name);
    let text = lay(ui, Type::Small, t.muted, what);
    let height = head.size().y + text.size().y + 2.0 * space::XS;
    let (place, response) = ui.allocate_exact_size(vec2(width + 4.0, height), Sense::click());
    let rect = Rect::from_min_size(place.min + vec2(2.0, 0.0), vec2(width, height));
    let spoken = format!("{name}. {what}");
    response.widget_info(|| egui::WidgetInfo::selected(Role::RadioButton, true, chosen, &spoken));
    let edge = if chosen { t.accent } else { t.line };
    let ground = if chosen {
        t.accent_soft
    } else if response.hovered() {
        t.none_soft
    } else {
        t.card
    };
    ui.painter().rect(rect, radius::CARD, ground, Stroke::new(stroke::HAIR, edge), StrokeKind::Inside);
    let (sign, colour) = if chosen { (Icon::WithinReach, t.accent) } else { (Icon::Open, t.edge) };
    sign.paint(ui.painter(), rect.left_top() + vec2(20.0, space::XS + 10.0), 18.0, colour);
    let below = rect.left_top() + vec2(36.0, space::XS + head.size().y);
    ui.painter().galley(rect.left_top() + vec2(36.0, space::XS), head, t.text);
    ui.painter().galley(below, text, t.muted);
    focus_ring(ui, &response, radius::CARD);
    response.clicked()
}
