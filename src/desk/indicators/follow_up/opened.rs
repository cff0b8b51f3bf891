//! One indicator: where it stands, its plot, its figures, what was revised.

use std::collections::BTreeSet;

use egui::{Align, Label, Layout, Sense, Ui, vec2};

use super::curve::set_name;
use super::made::{distance, trend_parts};
use super::paste::Paste;
use super::revise::Revise;
use super::{FollowUpView, curve, figures, line, paste, removed_ui, revise};
use crate::desk::icon::Icon;
use crate::desk::indicators::Tab;
use crate::desk::shared::{Asked, Request, Screen, Shared};
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{
    Button, Notice, Part, Select, Tone, Weight, chip, choice, heading, icon_button, link, menu_item, own_text, sign,
};
use crate::insight::indicators::{MEASURED, Trend, caution_of_indicator, has_magnitude, level_text, signed, with_unit};
use crate::project::{Id, Indicator, Point};

/// Draws it.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut FollowUpView, indicator: &Indicator, asked: &mut Asked) {
    ui.spacing_mut().item_spacing.y = 6.0;
    head_ui(ui, shared, view, indicator, asked);
    if view.paste.is_some() {
        paste::ui(ui, shared, view, asked);
        return;
    }
    if let Some(caution) = caution_of_indicator(shared.catalogue, shared.content, indicator) {
        Notice::new(Weight::Weak, &shared.say("sheet-cannot"), &caution).show(ui);
    }
    ui.add_space(4.0);
    stand_ui(ui, shared, view, indicator);
    if has_magnitude(indicator.kind) {
        curve_ui(ui, shared, view, indicator);
    }
    revisions_ui(ui, shared, view, indicator, asked);
    figures_ui(ui, shared, view, indicator, asked);
}

fn muted(ui: &mut Ui, text: &str) {
    ui.add(Label::new(Type::Small.rich(text).color(theme::tokens(ui).muted)).wrap());
}

/// Back to all, on to the next, what it is.
fn head_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut FollowUpView, indicator: &Indicator, asked: &mut Asked) {
    let around = |step: isize| -> Option<Id> {
        let made = view.made.as_ref()?;
        let at = made.order.iter().position(|at| made.rows[*at].id == indicator.id)?;
        let next = made.order.get(at.checked_add_signed(step)?)?;
        Some(made.rows[*next].id.clone())
    };
    let (before, after) = (around(-1), around(1));
    let mut go: Option<Option<Id>> = None;
    ui.horizontal(|ui| {
        let back = shared.say("follow-back");
        if Button::quiet(&back).icon(Icon::CaretLeft).in_tray().show(ui).clicked() {
            go = Some(None);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            if icon_button(ui, Icon::Close, &shared.say("sheet-close")).clicked() {
                go = Some(None);
            }
            if icon_button(ui, Icon::History, &shared.say("sheet-history")).clicked() {
                asked.request(Request::History(indicator.id.to_string()));
            }
            for (icon, name, to) in
                [(Icon::CaretRight, "follow-next", &after), (Icon::CaretLeft, "follow-previous", &before)]
            {
                let name = shared.say(name).into_owned();
                let button = ui.add_enabled_ui(to.is_some(), |ui| icon_button(ui, icon, &name)).inner;
                if button.clicked() {
                    go = Some(to.clone());
                }
            }
        });
    });
    match go {
        Some(Some(id)) => {
            view.open(&id);
            asked.request(Request::EndRun);
        }
        Some(None) => {
            view.open = None;
            view.paste = None;
            asked.request(Request::EndRun);
        }
        None => {}
    }
    let unnamed = shared.say("follow-unnamed");
    let name = if indicator.name.trim().is_empty() { &*unnamed } else { indicator.name.trim() };
    heading(ui, Type::Sheet, 2, name);
    let level = level_text(indicator, shared.words);
    let kind = shared.say(&indicator.kind.message());
    let parts = [&*indicator.code, &*level, &*kind, indicator.frequency.trim(), indicator.responsible.trim()];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 18.0;
        muted(ui, &said.join(" · "));
        if link(ui, Type::Small, &shared.say("follow-sheet")).clicked() {
            asked.go(Screen::Indicators, Some(&Tab::Plan.place(indicator.id.as_str())));
        }
    });
}

/// Baseline, milestones, target, and the last figure beside them.
fn stand_ui(ui: &mut Ui, shared: &Shared<'_>, view: &FollowUpView, indicator: &Indicator) {
    let Some(made) = &view.made else { return };
    let Some(at) = made.rows.iter().position(|row| row.id == indicator.id) else { return };
    let (row, stand) = (&made.rows[at], &made.overview.stands[at]);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(28.0, 6.0);
        let value = |point: &Point| match &point.value {
            Some(value) => with_unit(indicator, Some(value), shared.words),
            None => shared.say("sheet-not-known").into_owned(),
        };
        let day = |point: &Point| point.date.map(|day| super::made::short_day(shared, day)).unwrap_or_default();
        let none = || (shared.say("sheet-not-known").into_owned(), String::new());
        let point = |point: Option<&Point>| point.map_or_else(none, |p| (value(p), day(p)));
        let (text, date) = point(indicator.baseline.as_ref());
        fact_ui(ui, &shared.say("sheet-field-baseline"), &text, &date, indicator.baseline.is_some());
        // The milestone that comes next says more than all of them.
        let today = super::today(shared);
        let milestone = indicator.milestones.iter().find(|m| m.date.is_some_and(|day| day >= today));
        if let Some(milestone) = milestone {
            fact_ui(ui, &shared.say("follow-milestone"), &value(milestone), &day(milestone), true);
        }
        let (text, date) = point(indicator.target.as_ref());
        fact_ui(ui, &shared.say("sheet-field-target"), &text, &date, indicator.target.is_some());
        if let Some((value, day)) = &row.last {
            fact_ui(ui, &shared.say("sheet-field-current"), value, day, true);
        }
        let (left, tells) = distance(shared.words, &stand.series, stand.to_target);
        if tells {
            fact_ui(ui, &shared.say("follow-head-distance"), &left, "", true);
        }
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
        if row.trend != Trend::Unknown {
            let (icon, tone, words) = trend_parts(shared, row.trend, row.rises);
            let t = theme::tokens(ui);
            let colour = if tone == Tone::Muted { t.muted } else { tone.colours(t).0 };
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                sign(ui, icon, 16.0, colour);
                ui.add(Label::new(Type::Control.rich(words).color(colour)));
            });
        }
        for (flag, words) in &row.flags {
            let (icon, tone) = super::made::flag_parts(*flag);
            chip(ui, icon, tone, words);
        }
    });
    for (field, doubt) in &stand.plan {
        let text = shared.say_with(
            "sheet-labelled",
            &[("label", &shared.say(&field.message())), ("text", &doubt.say(shared.words))],
        );
        figures::below_ui(ui, &super::rows::Below { icon: Icon::Caution, tone: Tone::Gap, text });
    }
}

/// A small label over a value and its day, which move to the next line together.
fn fact_ui(ui: &mut Ui, label: &str, value: &str, day: &str, said: bool) {
    let t = theme::tokens(ui);
    let colour = if said { t.text } else { t.muted };
    let room = ui.max_rect().width();
    let head = line(ui, Type::Small, t.muted, label, room);
    let value_line = line(ui, Type::Control, colour, value, room);
    let day_line = line(ui, Type::Small, t.muted, day, room);
    let beside = value_line.size().x + if day.is_empty() { 0.0 } else { 5.0 + day_line.size().x };
    let size = vec2(head.size().x.max(beside), head.size().y + value_line.size().y + 1.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let name = fact_name(label, value, day);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &name));
    let below = rect.top() + head.size().y + 1.0;
    ui.painter().galley(rect.min, head, t.muted);
    let after = rect.left() + value_line.size().x + 5.0;
    let drop = value_line.size().y - day_line.size().y - 1.0;
    ui.painter().galley(egui::pos2(rect.left(), below), value_line, colour);
    ui.painter().galley(egui::pos2(after, below + drop), day_line, t.muted);
}

/// What a screen reader says of it.
fn fact_name(label: &str, value: &str, day: &str) -> String {
    [label, value, day].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The plot, by total or by the groups of a split, with what it cannot say.
fn curve_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut FollowUpView, indicator: &Indicator) {
    ui.add_space(6.0);
    let splits = splits(shared, indicator);
    if !splits.is_empty() {
        by_ui(ui, shared, view, &splits);
    }
    let by = view.by.clone();
    // A split that has no figures yet has no curves: the whole stands there until it has.
    let drawn = by.as_deref().filter(|by| {
        let parts = indicator.measurements.iter().flat_map(|m| &m.parts);
        let written: BTreeSet<&str> = parts.map(|part| part.by.as_str()).collect();
        written.into_iter().any(|own| shared.measures.breakdowns.same_set(own, by))
    });
    curve::ui(ui, shared, &mut view.plot, indicator, drawn);
    muted(ui, &shared.say(MEASURED));
}

/// By what figures are split: as the sheet names it, and as earlier figures were.
pub(super) fn splits(shared: &Shared<'_>, indicator: &Indicator) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let parts = indicator.measurements.iter().flat_map(|m| &m.parts).map(|part| &part.by);
    let mut seen = BTreeSet::new();
    let parts = parts.filter(|by| seen.insert(by.as_str()));
    for by in indicator.by.iter().chain(parts).filter(|by| !by.trim().is_empty()) {
        if !all.iter().any(|one| shared.measures.breakdowns.same_set(one, by)) {
            all.push(by.clone());
        }
    }
    all
}

fn by_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut FollowUpView, splits: &[String]) {
    let total = shared.say("follow-total");
    let names: Vec<String> = splits.iter().map(|by| set_name(shared, by)).collect();
    let label = shared.say("follow-shown-by");
    let chosen = view.by.as_ref().and_then(|by| splits.iter().position(|one| one == by));
    // What fits is seen at a glance; more than that is a list.
    let letters: usize = names.iter().map(|name| name.chars().count()).sum();
    if splits.len() <= 3 && (letters as f32) * 8.0 + 180.0 < ui.available_width() {
        let mut parts = vec![Part::plain(&total)];
        parts.extend(names.iter().map(|name| Part::plain(name)));
        if let Some(at) = choice(ui, &label, &parts, Some(chosen.map_or(0, |at| at + 1))) {
            view.by = at.checked_sub(1).map(|at| splits[at].clone());
        }
        return;
    }
    let value = chosen.map_or_else(|| total.to_string(), |at| names[at].clone());
    Select::new(&label, &value).width(260.0).show(ui, |ui| {
        if menu_item(ui, None, chosen.is_none(), &total).clicked() {
            view.by = None;
        }
        for (at, name) in names.iter().enumerate() {
            if menu_item(ui, None, chosen == Some(at), name).clicked() {
                view.by = Some(splits[at].clone());
            }
        }
    });
}

/// What was revised, when and why.
fn revisions_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut FollowUpView, indicator: &Indicator, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let mut gone = None;
    for (at, revision) in indicator.revisions.iter().enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            ui.vertical(|ui| {
                let room = ui.available_width() - 40.0;
                ui.set_max_width(room.min(theme::measure::COLUMN));
                ui.spacing_mut().item_spacing.y = 2.0;
                let day = shared.say_with("follow-revised-on", &[("date", &shared.day(revision.date))]);
                ui.add(Label::new(Type::SmallBold.rich(&day).color(t.gap)));
                let text = [revision.what.trim(), revision.reason.trim()].join("\n");
                own_text(ui, Type::Panel, text.trim());
            });
            if shared.may_write {
                let name = shared.say_with("follow-revision-remove", &[("date", &shared.day(revision.date))]);
                if icon_button(ui, Icon::Minus, &name).clicked() {
                    gone = Some(at);
                }
            }
        });
    }
    if let Some(at) = gone {
        let mut changed = indicator.clone();
        let revision = changed.revisions.remove(at);
        view.removed = Some((revision.what, shared.revision + 1));
        asked.edit(signed(changed, shared.author, shared.now));
    }
}

/// The figures, and the ways to bring more in.
fn figures_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut FollowUpView, indicator: &Indicator, asked: &mut Asked) {
    ui.add_space(10.0);
    heading(ui, Type::Closed, 3, &shared.say("follow-figures"));
    let reason = (!shared.may_write).then(|| shared.say("reading-only").into_owned());
    let (add, pasting, revising) = (shared.say("follow-add"), shared.say("follow-paste"), shared.say("follow-revise"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
        let add = Button::main(&add).icon(Icon::Add).in_tray().unless(reason.as_deref()).show(ui);
        if add.clicked() && shared.may_write {
            view.figures.begin = true;
        }
        let pasting = Button::second(&pasting).icon(Icon::Copy).in_tray().unless(reason.as_deref()).show(ui);
        if pasting.clicked() && shared.may_write {
            view.paste = Some(Paste::new(Some(indicator.id.clone()), String::new()));
        }
        let revising = Button::quiet(&revising).icon(Icon::Modify).in_tray().unless(reason.as_deref()).show(ui);
        if revising.clicked() && shared.may_write {
            view.revise = Some(Revise::new(shared, indicator));
        }
    });
    removed_ui(ui, shared, &mut view.removed, asked);
    if view.revise.is_some() {
        revise::ui(ui, shared, view, indicator, asked);
    }
    if indicator.measurements.is_empty() {
        muted(ui, &shared.say("follow-none-yet"));
    }
    let by = view.by.clone();
    muted(ui, &shared.say("follow-typing-hint"));
    figures::ui(ui, shared, view, indicator, by.as_deref(), asked);
}
