//! The sheet of an indicator, beside the ladder: its main fields, and what it cannot show.

use egui::{Align, Id, Label, Layout, Margin, Panel, ScrollArea, Ui};

use super::text::{Line, Taking, Typing, typed};
use super::{SectionView, plan, prefill, quiet};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type, measure};
use crate::desk::widgets::{self, Editor, Field, Notice, Select, Weight, icon_button, menu_item, own_text};
use crate::project::{Aim, Check, Edit, EntityKind, Indicator, Point, Value, ValueKind};

/// Draws the sheet that is open beside the page; on a narrow window in its place, which is told by true.
pub(super) fn beside_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut SectionView, asked: &mut Asked) -> bool {
    let open = view.sheet.as_ref().and_then(|id| shared.project.indicators.iter().find(|i| i.id == *id));
    let Some(indicator) = open else { return false };
    let t = theme::tokens(ui);
    let ground = egui::Frame::new().fill(t.desk).inner_margin(Margin { left: 24, right: 8, top: 14, bottom: 0 });
    if shared.width < measure::NARROW {
        ground.show(ui, |ui| sheet_ui(ui, shared, indicator, view, asked));
        return true;
    }
    let width = measure::SHEET.min(ui.available_width() * 0.46).round();
    Panel::right("sheet").frame(ground).exact_size(width).resizable(false).show(ui, |ui| {
        sheet_ui(ui, shared, indicator, view, asked);
    });
    false
}

fn sheet_ui(ui: &mut Ui, shared: &Shared<'_>, indicator: &Indicator, view: &mut SectionView, asked: &mut Asked) {
    let id = ("sheet", indicator.id.as_str());
    let mut now = indicator.clone();
    let mut changed = false;
    head_ui(ui, shared, indicator, view, asked);
    ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, |ui| {
        egui::Frame::NONE.inner_margin(Margin { right: 16, bottom: 32, ..Margin::ZERO }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            if shared.may_write {
                ui.spacing_mut().item_spacing.y = 10.0;
                changed |= fields_ui(ui, shared, &mut now, &mut view.sheet_text, asked);
            } else {
                read_ui(ui, shared, indicator);
            }
        });
    });
    if changed {
        (now.author, now.at) = (shared.author.to_owned(), Some(shared.now));
        asked.edit(now);
    }
}

fn head_ui(ui: &mut Ui, shared: &Shared<'_>, indicator: &Indicator, view: &mut SectionView, asked: &mut Asked) {
    let t = theme::tokens(ui);
    ui.horizontal(|ui| {
        let kind = shared.say(&indicator.kind.message());
        let words = shared.say_with("sheet-code", &[("code", &indicator.code), ("kind", &kind)]);
        ui.label(Type::Small.rich(words).color(t.muted));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(8.0);
            if icon_button(ui, Icon::Close, &shared.say("sheet-close")).clicked() {
                view.sheet = None;
                asked.request(Request::EndRun);
            }
            if icon_button(ui, Icon::History, &shared.say("sheet-history")).clicked() {
                asked.request(Request::History(indicator.id.to_string()));
            }
            if shared.may_write {
                let name = shared.say("card-more");
                let more = icon_button(ui, Icon::More, &name);
                widgets::open_menu(&more, &name, |ui| {
                    if menu_item(ui, Some(Icon::Close), false, &shared.say("sheet-remove")).clicked() {
                        asked.edit(Edit::Remove(EntityKind::Indicator, indicator.id.clone()));
                        view.sheet = None;
                    }
                });
            }
        });
    });
}

fn caution_ui(ui: &mut Ui, shared: &Shared<'_>, indicator: &Indicator) {
    let section = shared.section(&indicator.section);
    let category = section.and_then(|s| prefill::category(shared, s, indicator));
    if let Some((caution, _)) = category.and_then(|c| shared.catalogue.caution_of(c)) {
        Notice::new(Weight::Weak, &shared.say("sheet-cannot"), &shared.text(caution)).show(ui);
    }
}

fn fields_ui(ui: &mut Ui, shared: &Shared<'_>, now: &mut Indicator, typing: &mut Typing, asked: &mut Asked) -> bool {
    let mut changed = false;
    let key = now.id.as_str().to_owned();
    let id = |part: &str| Id::unique(("sheet", part, &*key));
    let wide = ui.available_width();
    let half = (wide - 12.0) / 2.0;
    let label = shared.say("sheet-name");
    let name = Editor::new(id("name"), &label).style(Type::Closed).rows(1).show(ui, &mut now.name);
    changed |= typed(shared, &name, asked);
    caution_ui(ui, shared, now);
    changed |= Line("sheet-result", id("result"), wide, 2).show(ui, shared, &mut now.result, asked);
    changed |= Line("label-definition", id("definition"), wide, 3).show(ui, shared, &mut now.definition, asked);
    let share = now.kind == ValueKind::Percentage;
    if share || !now.numerator.is_empty() || !now.denominator.is_empty() {
        changed |= Line("sheet-numerator", id("numerator"), wide, 2).show(ui, shared, &mut now.numerator, asked);
        changed |= Line("sheet-denominator", id("denominator"), wide, 2).show(ui, shared, &mut now.denominator, asked);
    }
    changed |= kind_ui(ui, shared, half, now, &key, asked);
    changed |= point_ui(ui, shared, "baseline", &mut now.baseline, now.kind, &key, typing, asked);
    changed |= point_ui(ui, shared, "target", &mut now.target, now.kind, &key, typing, asked);
    changed |= Line("sheet-method", id("method"), wide, 2).show(ui, shared, &mut now.method, asked);
    changed |= Line("sheet-source", id("source"), wide, 1).show(ui, shared, &mut now.verification, asked);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        changed |= Line("sheet-frequency", id("frequency"), half, 1).show(ui, shared, &mut now.frequency, asked);
        changed |= Line("sheet-responsible", id("responsible"), half, 1).show(ui, shared, &mut now.responsible, asked);
    });
    changed |= Line("sheet-limits", id("limits"), wide, 2).show(ui, shared, &mut now.limits, asked);
    changed |= by_ui(ui, shared, now, &key, wide, typing, asked);
    let before = now.sensitivity;
    let seen = shared.say(&before.message());
    Select::new(&shared.say("card-seen"), &seen).width(half).show(ui, |ui| {
        quiet::sensitivity_menu(ui, shared, &mut now.sensitivity);
    });
    changed || now.sensitivity != before
}

/// What values look like, in what they are given, and which way they should move.
fn kind_ui(ui: &mut Ui, shared: &Shared<'_>, half: f32, now: &mut Indicator, key: &str, asked: &mut Asked) -> bool {
    let (kind, aim) = (now.kind, now.aim);
    let mut changed = false;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let name = shared.say(&kind.message());
        Select::new(&shared.say("sheet-kind"), &name).width(half).show(ui, |ui| {
            for choice in ValueKind::ALL {
                if menu_item(ui, None, *choice == kind, &shared.say(&choice.message())).clicked() {
                    now.kind = *choice;
                }
            }
        });
        let unit = Line("label-unit", Id::unique(("sheet", "unit", key)), half, 1);
        changed |= unit.show(ui, shared, &mut now.unit, asked);
    });
    let name = shared.say(&aim.message());
    Select::new(&shared.say("sheet-aim"), &name).width(half).show(ui, |ui| {
        for choice in Aim::ALL {
            if menu_item(ui, None, *choice == aim, &shared.say(&choice.message())).clicked() {
                now.aim = *choice;
            }
        }
    });
    changed || now.kind != kind || now.aim != aim
}

/// A value, its day and a remark: where things stood, where they should end.
#[expect(clippy::too_many_arguments, reason = "a point is a field of three fields")]
fn point_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    which: &str,
    point: &mut Option<Point>,
    kind: ValueKind,
    key: &str,
    typing: &mut Typing,
    asked: &mut Asked,
) -> bool {
    let mut now = point.clone().unwrap_or(Point { value: None, date: None, note: String::new() });
    let mut changed = false;
    let id = |part: &str| Id::unique(("sheet", which, part, key));
    let (label, day, note) = match which {
        "baseline" => ("sheet-baseline", "sheet-baseline-day", "sheet-baseline-note"),
        _ => ("sheet-target", "sheet-target-day", "sheet-target-note"),
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let rest = ui.available_width() - 2.0 * 12.0;
        let (label, doubt) = (shared.say(label), shared.say("sheet-value-doubt"));
        let taking = Taking {
            field: Field::new(&label).width(rest * 0.28),
            id: id("value"),
            write: &|value: &Value| write_value(shared, value),
            read: &|text| read_value(shared, kind, text),
            doubt: &doubt,
        };
        changed |= typing.show(ui, shared, taking, &mut now.value, asked);
        ui.scope(|ui| {
            ui.set_max_width(rest * 0.32);
            changed |= plan::day_ui(ui, shared, (day, id("day")), &mut now.date, typing, asked);
        });
        let width = ui.available_width();
        changed |= Line(note, id("note"), width, 1).show(ui, shared, &mut now.note, asked);
    });
    if changed {
        let empty = now.value.is_none() && now.date.is_none() && now.note.is_empty();
        *point = (!empty).then_some(now);
    }
    changed
}

/// By what figures are split: words between semicolons; those that the program knows are kept by their name.
fn by_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    now: &mut Indicator,
    key: &str,
    width: f32,
    typing: &mut Typing,
    asked: &mut Asked,
) -> bool {
    let known = || crate::catalogue::Disaggregation::ALL.iter().map(|by| by.name());
    let said = |name: &str| match known().find(|n| *n == name) {
        Some(name) => shared.say(&format!("by-{name}")).into_owned(),
        None => name.to_owned(),
    };
    let label = shared.say("label-by");
    let taking = Taking {
        field: Field::new(&label).width(width),
        id: Id::unique(("sheet", "by", key)),
        write: &|by: &Vec<String>| by.iter().map(|b| said(b)).collect::<Vec<_>>().join(" ; "),
        read: &|text: &str| {
            let parts = text.split(';').map(str::trim).filter(|p| !p.is_empty());
            Some(parts.map(|p| known().find(|n| said(n) == p).map_or_else(|| p.to_owned(), str::to_owned)).collect())
        },
        doubt: "",
    };
    let mut by = Some(now.by.clone()).filter(|by| !by.is_empty());
    let changed = typing.show(ui, shared, taking, &mut by, asked);
    if changed {
        now.by = by.unwrap_or_default();
    }
    changed
}

/// A value as it is written in its field.
fn write_value(shared: &Shared<'_>, value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::Share { numerator, denominator } if (*denominator - 100.0).abs() < f64::EPSILON => {
            shared.words.percent(*numerator, usize::from(numerator.fract() != 0.0))
        }
        Value::Share { numerator, denominator } => format!("{numerator} / {denominator}"),
        Value::YesNo(yes) => shared.say(&if *yes { Check::Yes } else { Check::No }.message()).into_owned(),
        Value::Text(text) => text.clone(),
    }
}

/// What is written in the field of a value of this kind.
fn read_value(shared: &Shared<'_>, kind: ValueKind, text: &str) -> Option<Value> {
    let number = |text: &str| {
        let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        plain.replace(',', ".").parse::<f64>().ok().filter(|n| n.is_finite())
    };
    match kind {
        _ if text.is_empty() => None,
        ValueKind::Number => number(text).map(Value::Number),
        ValueKind::Percentage => match text.split_once('/') {
            Some((n, d)) => Some(Value::Share { numerator: number(n)?, denominator: number(d)? }),
            None => Some(Value::Share {
                numerator: number(text.trim_end_matches(['%', ' ', '\u{a0}']))?,
                denominator: 100.0,
            }),
        },
        ValueKind::YesNo => [(Check::Yes, true), (Check::No, false)].into_iter().find_map(|(check, value)| {
            let word = shared.say(&check.message());
            (word.to_lowercase() == text.to_lowercase()).then_some(Value::YesNo(value))
        }),
        ValueKind::Scale => Some(number(text).map_or_else(|| Value::Text(text.to_owned()), Value::Number)),
        ValueKind::Document | ValueKind::Qualitative => Some(Value::Text(text.to_owned())),
    }
}

/// The sheet of a file that can only be read.
fn read_ui(ui: &mut Ui, shared: &Shared<'_>, indicator: &Indicator) {
    let t = theme::tokens(ui);
    widgets::heading(ui, Type::Closed, 2, &indicator.name);
    ui.add_space(8.0);
    caution_ui(ui, shared, indicator);
    let point = |point: &Option<Point>| {
        let point = point.as_ref();
        let value = point.and_then(|p| p.value.as_ref()).map(|v| write_value(shared, v));
        let day = point.and_then(|p| p.date).map(|d| shared.day(d));
        value.into_iter().chain(day).collect::<Vec<_>>().join(", ")
    };
    let (baseline, target) = (point(&indicator.baseline), point(&indicator.target));
    let rows = [
        ("sheet-result", indicator.result.as_str()),
        ("label-definition", &indicator.definition),
        ("sheet-numerator", &indicator.numerator),
        ("sheet-denominator", &indicator.denominator),
        ("sheet-baseline", &baseline),
        ("sheet-target", &target),
        ("sheet-method", &indicator.method),
        ("sheet-source", &indicator.verification),
        ("sheet-frequency", &indicator.frequency),
        ("sheet-responsible", &indicator.responsible),
        ("sheet-limits", &indicator.limits),
    ];
    for (label, text) in rows.into_iter().filter(|(_, text)| !text.trim().is_empty()) {
        ui.add_space(8.0);
        ui.add(Label::new(Type::Small.rich(shared.say(label)).color(t.muted)));
        own_text(ui, Type::Panel, text);
    }
}
