//! Whether the programme could be evaluated: eight areas, each with what the design says, what it leaves open, and where
//! that is settled. There is no score.

use egui::{Frame, Label, Margin, Stroke, Ui};

use super::place::{Thing, origin, thing};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Shared};
use crate::desk::theme::{self, Type, stroke};
use crate::desk::widgets::{heading, link, sign};
use crate::insight::indicators::{Area, Finding};

/// So many things that are left are named at once.
const SHOWN: usize = 6;

/// A finding in words, and what it leaves open.
pub(super) struct Found {
    finding: Finding,
    said: String,
    left: Vec<Thing>,
}

impl Found {
    pub fn new(shared: &Shared<'_>, finding: Finding) -> Self {
        let said = finding.say(shared.words);
        let said =
            if finding.of == 0 { shared.say_with("evaluate-nothing-there", &[("finding", &said)]) } else { said };
        let short = |thing: Thing| Thing { name: first_line(&thing.name), ..thing };
        let left = finding.left.iter().map(|id| short(thing(shared, id))).collect();
        Self { finding, said, left }
    }
}

/// Draws it.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, findings: &[Found], asked: &mut Asked) {
    let t = theme::tokens(ui);
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.add(Label::new(Type::Control.rich(shared.say("evaluate-areas-about")).color(t.muted)).wrap());
    for area in Area::ALL {
        ui.add_space(14.0);
        heading(ui, Type::Closed, 2, &shared.say(area.message()));
        let asks = shared.words.attribute(area.message(), "asks").unwrap_or_default();
        ui.add(Label::new(Type::Control.rich(asks).color(t.muted)).wrap());
        ui.add_space(2.0);
        for finding in findings.iter().filter(|found| found.finding.area == area) {
            finding_ui(ui, shared, finding, asked);
        }
    }
}

/// What one finding says, where it looks, and what it leaves open.
fn finding_ui(ui: &mut Ui, shared: &Shared<'_>, found: &Found, asked: &mut Asked) {
    let finding = &found.finding;
    let t = theme::tokens(ui);
    let rect = ui.available_rect_before_wrap();
    ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(stroke::HAIR, t.line));
    ui.add_space(6.0);
    let (icon, colour) = if finding.of == 0 {
        (Icon::Minus, t.muted)
    } else if finding.is_met() {
        (Icon::Answered, t.ok)
    } else {
        (Icon::Missing, t.gap)
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 7.0;
        ui.spacing_mut().interact_size.y = 22.0;
        sign(ui, icon, 18.0, colour);
        ui.add(Label::new(Type::Panel.rich(&found.said).color(if finding.of == 0 { t.muted } else { t.text })).wrap());
        let (place, screen) = origin(finding.message);
        let place = shared.say(place);
        match screen {
            Some(screen) => {
                let words = shared.say_with("evaluate-from", &[("place", &place)]);
                if link(ui, Type::Small, &words).clicked() {
                    asked.go(screen, None);
                }
            }
            None => {
                let words = shared.say_with("evaluate-from", &[("place", &place)]);
                ui.add(Label::new(Type::Small.rich(words).color(t.muted)));
            }
        }
    });
    if finding.left.is_empty() {
        ui.add_space(4.0);
        return;
    }
    let id = egui::Id::unique(("evaluate-all", finding.message));
    let all = ui.data(|d| d.get_temp::<bool>(id)).unwrap_or_default();
    Frame::NONE.inner_margin(Margin { left: 25, top: 0, right: 0, bottom: 6 }).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        let most = if all { usize::MAX } else { SHOWN };
        for thing in found.left.iter().take(most) {
            match &thing.way {
                Some((screen, target)) => {
                    if link(ui, Type::Control, &thing.name).clicked() {
                        asked.go(screen.clone(), target.as_deref());
                    }
                }
                None => {
                    ui.add(Label::new(Type::Control.rich(&thing.name).color(t.text)).wrap());
                }
            }
        }
        let more = finding.left.len().saturating_sub(SHOWN);
        if more > 0 && !all && link(ui, Type::Small, &shared.say_count("evaluate-more", more)).clicked() {
            ui.data_mut(|d| d.insert_temp(id, true));
        }
    });
}

/// As much of a name as tells it apart.
fn first_line(name: &str) -> String {
    const MOST: usize = 110;
    let line = name.lines().next().unwrap_or_default();
    if line.chars().count() <= MOST {
        return line.to_owned();
    }
    let cut: String = line.chars().take(MOST).collect();
    format!("{}…", cut.trim_end())
}
