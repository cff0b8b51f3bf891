//! What an evaluator wants to see first: counts that add up, and below each what it counts.

use egui::{Frame, Label, Margin, Ui};

use super::place::indicator_name;
use crate::desk::icon::Icon;
use crate::desk::indicators::Tab;
use crate::desk::indicators::follow_up::{flag_parts, flag_text};
use crate::desk::shared::{Asked, Screen, Shared};
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{heading, link, sign};
use crate::insight::indicators::{Flag, MEASURED, Overview, Stand};

/// The gravest first.
const ORDER: [&str; 8] = [
    "flag-late",
    "flag-target-passed",
    "flag-contradictory",
    "flag-not-measured",
    "flag-no-baseline",
    "flag-no-target",
    "flag-nobody",
    "flag-no-source",
];

/// Draws it.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, overview: &Overview, asked: &mut Asked) {
    let t = theme::tokens(ui);
    ui.spacing_mut().item_spacing.y = 6.0;
    sum_ui(ui, shared, overview);
    ui.add(Label::new(Type::Small.rich(shared.say(MEASURED)).color(t.muted)).wrap());
    let mut none: Vec<String> = Vec::new();
    for flag in ORDER {
        let bears = |stand: &&Stand| stand.flags.iter().any(|f| f.message() == flag);
        let stands: Vec<&Stand> = overview.stands.iter().filter(bears).collect();
        if stands.is_empty() {
            none.push(shared.say(flag).into_owned());
            continue;
        }
        group_ui(ui, shared, flag, &stands, asked);
    }
    if !none.is_empty() {
        ui.add_space(12.0);
        let all = none.join(", ");
        let words = shared.say_with("evaluate-none-of", &[("flags", &all)]);
        ui.add(Label::new(Type::Control.rich(words).color(t.muted)).wrap());
    }
}

/// “10 measured + 3 not measured yet = 13 indicators”, then what they lack: one can lack several things.
fn sum_ui(ui: &mut Ui, shared: &Shared<'_>, overview: &Overview) {
    let t = theme::tokens(ui);
    let count = |n: usize| shared.words.count(n);
    let sum = shared.say_with(
        "evaluate-sum",
        &[
            ("measured", &count(overview.measured)),
            ("not", &count(overview.not_measured)),
            ("all", &count(overview.stands.len())),
        ],
    );
    ui.add(Label::new(Type::Chosen.rich(sum).color(t.text)).wrap());
    let among = shared.say_with(
        "evaluate-among",
        &[
            ("late", &count(overview.late)),
            ("baseline", &count(overview.no_baseline)),
            ("contradictory", &count(overview.contradictory)),
        ],
    );
    ui.add(Label::new(Type::Control.rich(among).color(t.text)).wrap());
}

/// One kind of flag: how many bear it, which, and since when or why.
fn group_ui(ui: &mut Ui, shared: &Shared<'_>, message: &'static str, stands: &[&Stand], asked: &mut Asked) {
    let t = theme::tokens(ui);
    ui.add_space(12.0);
    let first = stands.iter().flat_map(|stand| &stand.flags).find(|flag| flag.message() == message);
    let (icon, tone) = first.map_or((Icon::Missing, crate::desk::widgets::Tone::Gap), |flag| flag_parts(*flag));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 7.0;
        sign(ui, icon, 18.0, tone.colours(t).0);
        let words = shared.say_with(
            "evaluate-group",
            &[("count", &shared.words.count(stands.len())), ("flag", &shared.say(message))],
        );
        heading(ui, Type::Row, 2, &words);
        if link(ui, Type::Small, &shared.say("evaluate-in-table")).clicked() {
            asked.go(Screen::Indicators, Some(&Tab::FollowUp.place(message)));
        }
    });
    for stand in stands {
        let Some(indicator) = shared.project.indicators.iter().find(|one| one.id == stand.indicator) else { continue };
        Frame::NONE.inner_margin(Margin { left: 25, ..Margin::ZERO }).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                ui.spacing_mut().interact_size.y = 24.0;
                let flag = stand.flags.iter().find(|flag| flag.message() == message).copied();
                let tab = tab_of(message, stand);
                if link(ui, Type::Control, &indicator_name(shared, indicator)).clicked() {
                    asked.go(Screen::Indicators, Some(&tab.place(indicator.id.as_str())));
                }
                if let Some(flag) = flag.filter(|flag| flag.date().is_some()) {
                    small(ui, &flag_text(shared, flag));
                }
            });
            if message == Flag::Contradictory.message() {
                for text in contradictions(shared, stand, indicator) {
                    small(ui, &text);
                }
            }
        });
    }
}

fn small(ui: &mut Ui, text: &str) {
    ui.add(Label::new(Type::Small.rich(text).color(theme::tokens(ui).muted)).wrap());
}

/// Where it is settled: with the figures, or on the sheet.
fn tab_of(message: &str, stand: &Stand) -> Tab {
    let figures = match message {
        "flag-late" | "flag-not-measured" | "flag-target-passed" => true,
        "flag-contradictory" => !stand.figures.is_empty(),
        _ => false,
    };
    if figures { Tab::FollowUp } else { Tab::Plan }
}

/// What contradicts what, in the plan and in the figures.
fn contradictions(shared: &Shared<'_>, stand: &Stand, indicator: &crate::project::Indicator) -> Vec<String> {
    let labelled = |label: &str, text: &str| shared.say_with("sheet-labelled", &[("label", label), ("text", text)]);
    let plan =
        stand.plan.iter().map(|(field, doubt)| labelled(&shared.say(&field.message()), &doubt.say(shared.words)));
    // The same doubt about many figures is told once, with the first of their days.
    let mut told: Vec<(String, Vec<String>)> = Vec::new();
    for (id, doubt) in &stand.figures {
        let day = indicator.measurements.iter().find(|m| m.id == *id).map(|m| shared.day(m.date)).unwrap_or_default();
        let text = doubt.say(shared.words);
        match told.iter_mut().find(|(one, _)| *one == text) {
            Some((_, days)) => days.push(day),
            None => told.push((text, vec![day])),
        }
    }
    let figures = told.into_iter().map(|(text, days)| match days.split_first() {
        Some((first, [])) => labelled(first, &text),
        Some((first, rest)) => {
            let count = shared.words.count(rest.len());
            labelled(&shared.say_with("evaluate-days", &[("day", first), ("count", &count)]), &text)
        }
        None => text,
    });
    plan.chain(figures).collect()
}
