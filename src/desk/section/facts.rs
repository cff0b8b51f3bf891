//! Facts that a question asks for: short statements that are so, are not so, or that nobody knows yet. What Jalon
//! notices rests on them, and never on the prose of an answer.

use egui::{Label, Ui, vec2};

use crate::catalogue::{CheckFact, Item};
use crate::desk::icon::Icon;
use crate::desk::shared::Shared;
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{self, Part, Tone, choice, icon_button};
use crate::project::{Answer, Check};

/// Least room for a statement beside its choice.
const BESIDE: f32 = 230.0;
/// Room for the choice and for taking it back.
const CHOICE: f32 = 262.0;

/// Draws them; true when one was said or taken back.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, item: &Item, answer: &mut Answer) -> bool {
    let facts = item.checks();
    if facts.is_empty() {
        return false;
    }
    ui.add_space(14.0);
    widgets::heading(ui, Type::SmallBold, 3, &shared.say("facts-title"));
    ui.add_space(4.0);
    let mut changed = false;
    for fact in facts {
        changed |= fact_ui(ui, shared, fact, answer);
    }
    changed
}

fn fact_ui(ui: &mut Ui, shared: &Shared<'_>, fact: &CheckFact, answer: &mut Answer) -> bool {
    let t = theme::tokens(ui);
    let statement = shared.content.say(&fact.message).into_owned();
    let said = answer.checks.get(&*fact.id).copied();
    if !shared.may_write {
        let word = said.map_or_else(|| shared.say("facts-unsaid"), |check| shared.say(&check.message()));
        ui.add(Label::new(Type::Panel.rich(format!("{statement} · {word}")).color(t.text)).wrap());
        ui.add_space(4.0);
        return false;
    }
    let width = ui.available_width();
    let mut wanted = None;
    if width >= BESIDE + CHOICE {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            ui.allocate_ui(vec2(width - CHOICE - 12.0, Type::Panel.line()), |ui| {
                ui.vertical(|ui| {
                    ui.set_width(width - CHOICE - 12.0);
                    ui.add_space(5.0);
                    ui.add(Label::new(Type::Panel.rich(&statement)).wrap());
                });
            });
            wanted = choice_ui(ui, shared, &statement, said);
        });
    } else {
        ui.add(Label::new(Type::Panel.rich(&statement)).wrap());
        ui.add_space(4.0);
        ui.horizontal(|ui| wanted = choice_ui(ui, shared, &statement, said));
    }
    ui.add_space(6.0);
    match wanted {
        Some(Wanted::Say(check)) => answer.checks.insert(fact.id.to_string(), check) != Some(check),
        Some(Wanted::TakeBack) => answer.checks.remove(&*fact.id).is_some(),
        None => false,
    }
}

/// What is to become of what was said.
enum Wanted {
    Say(Check),
    TakeBack,
}

/// What was chosen in this frame.
fn choice_ui(ui: &mut Ui, shared: &Shared<'_>, statement: &str, said: Option<Check>) -> Option<Wanted> {
    let words: Vec<_> = Check::ALL.iter().map(|check| shared.say(&check.message())).collect();
    let tone = |check: &Check| if *check == Check::Unknown { Tone::Gap } else { Tone::Accent };
    let parts: Vec<Part<'_>> =
        Check::ALL.iter().zip(&words).map(|(check, words)| Part { words, icons: None, tone: tone(check) }).collect();
    let chosen = said.and_then(|said| Check::ALL.iter().position(|check| *check == said));
    let mut wanted =
        choice(ui, statement, &parts, chosen).and_then(|at| Check::ALL.get(at)).map(|check| Wanted::Say(*check));
    if said.is_some() {
        let name = shared.say_with("facts-take-back", &[("fact", statement)]);
        if icon_button(ui, Icon::Close, &name).clicked() {
            wanted = Some(Wanted::TakeBack);
        }
    }
    wanted
}
