//! The tray below the table: what the chosen row stands for, to be read in full and changed in place.

use egui::{Align, Id, Label, Layout, ScrollArea, Ui, vec2};

use super::super::icon::Icon;
use super::super::programme::{select, sensitivity_value};
use super::super::shared::{Asked, Request, Shared};
use super::super::theme::{self, Type};
use super::super::widgets::{
    Button, DateField, Editor, Field, Part, Picker, Typed, budget_field, choice, heading, icon_button, own_text, tick,
};
use super::rows::{Row, Subject, actions_of, named};
use super::{GapsView, new_action, remove};
use crate::project::{
    Action, ActionState, AdviceSettled, Degree, DesignEffect, Edit, EntityKind, Evidence, Gap, Id as EntityId,
    LessonTaken, Origin, Risk, RiskKind, Sensitivity,
};

/// Text and fields stand beside one another from this width on.
pub(super) const BESIDE: f32 = 860.0;

/// Draws it.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut GapsView, row: &Row, asked: &mut Asked) {
    head_ui(ui, shared, view, row, asked);
    ScrollArea::vertical().id_salt("gaps-tray").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(16.0, 8.0);
        let project = shared.project;
        let mut typed = Typed::default();
        match row.subject.clone() {
            Subject::Gap(id) => {
                if let Some(gap) = project.gaps.iter().find(|gap| gap.id == id) {
                    let mut new = gap.clone();
                    typed = gap_ui(ui, shared, view, &mut new);
                    put(asked, typed, new);
                }
            }
            Subject::Missing(question) => {
                let mut new = view.draft.clone().filter(|d| d.question == question);
                let mut new = new.take().unwrap_or_else(|| blank(&question));
                typed = gap_ui(ui, shared, view, &mut new);
                view.draft = Some(new.clone());
                put(asked, typed, new);
            }
            Subject::Action(id) => {
                if let Some(action) = project.actions.iter().find(|action| action.id == id) {
                    let mut new = action.clone();
                    typed = action_ui(ui, shared, view, &mut new);
                    put(asked, typed, new);
                }
            }
            Subject::Risk(id) => {
                if let Some(risk) = project.risks.iter().find(|risk| risk.id == id) {
                    let mut new = risk.clone();
                    typed = risk_ui(ui, shared, view, &mut new);
                    put(asked, typed, new);
                }
            }
            Subject::Lesson(id) => typed = lesson_ui(ui, shared, view, &id, asked),
            Subject::Advice(id) => typed = advice_ui(ui, shared, view, &id, asked),
            Subject::Change(id) => typed = change_ui(ui, shared, view, &id, asked),
        }
        if typed.left {
            asked.request(Request::EndRun);
        }
    });
}

/// What it is, the way to where it comes from, and a cross.
fn head_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut GapsView, row: &Row, asked: &mut Asked) {
    let t = theme::tokens(ui);
    ui.horizontal(|ui| {
        let (icon, tone) = row.group.icon();
        ui.label(icon.text(22.0).color(tone.colours(t).0));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if icon_button(ui, Icon::Close, &shared.say("gaps-close")).clicked() {
                view.chosen = None;
                asked.request(Request::EndRun);
            }
            remove_ui(ui, shared, view, row, asked);
            if let Some((screen, target)) = &row.whence.to {
                let words = shared.say_with("gaps-go", &[("place", &row.whence.label)]);
                if Button::quiet(&words).after(Icon::GoTo).in_tray().show(ui).clicked() {
                    asked.go(screen.clone(), Some(target));
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let unnamed = shared.say("gaps-unnamed");
                let title = if row.what.is_empty() { &*unnamed } else { &row.what };
                ui.set_max_width(ui.available_width());
                // One line: the whole text stands below it.
                let short = shortened(ui, title);
                heading(ui, Type::Sheet, 2, &short);
            });
        });
    });
}

/// As much of a title as fits on its line.
fn shortened(ui: &Ui, title: &str) -> String {
    let width = |text: &str| {
        let galley = ui.painter().layout_no_wrap(text.to_owned(), Type::Sheet.font(), egui::Color32::PLACEHOLDER);
        galley.size().x
    };
    let most = ui.available_width() - 8.0;
    if width(title) <= most {
        return title.to_owned();
    }
    let ends: Vec<usize> = title.char_indices().map(|(at, _)| at).collect();
    // The longest beginning that fits, by halving.
    let fits = ends.partition_point(|end| width(&format!("{}…", title[..*end].trim_end())) <= most);
    let end = ends.get(fits.saturating_sub(1)).copied().unwrap_or_default();
    format!("{}…", title[..end].trim_end())
}

/// What the team wrote at the left, beside the ink rule, and fields at the right; or one above the other.
fn beside(ui: &mut Ui, left: impl FnOnce(&mut Ui) -> Typed, right: impl FnOnce(&mut Ui) -> Typed) -> Typed {
    if ui.available_width() < BESIDE {
        return left(ui).or(right(ui));
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 32.0;
        let half = (ui.available_width() - 32.0) * 0.46;
        let side = |ui: &mut Ui, width: f32, fields: &mut dyn FnMut(&mut Ui)| {
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing = vec2(16.0, 8.0);
                fields(ui);
            });
        };
        let (mut left, mut right) = (Some(left), Some(right));
        let mut typed = Typed::default();
        side(ui, half, &mut |ui| typed = typed.or(left.take().map(|f| f(ui)).unwrap_or_default()));
        let rest = ui.available_width() - 8.0;
        side(ui, rest, &mut |ui| typed = typed.or(right.take().map(|f| f(ui)).unwrap_or_default()));
        typed
    })
    .inner
}

/// The team's own words, beside the ink rule.
fn own_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut GapsView, id: Id, label: &str, text: &mut String) -> Typed {
    let label = shared.say(label).into_owned();
    let response = ui
        .vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            ui.label(Type::Small.rich(&label).color(theme::tokens(ui).muted));
            let editor = Editor::new(id, &label).style(Type::Panel).rows(2).read_only(!shared.may_write);
            editor.show(ui, text)
        })
        .inner;
    if std::mem::take(&mut view.fresh) {
        response.request_focus();
    }
    Typed { changed: response.changed(), left: response.lost_focus() }
}

fn id_of(subject: &str, name: &str) -> Id {
    Id::unique(("gaps-tray", subject, name))
}

/// A field of one line.
fn line_ui(ui: &mut Ui, shared: &Shared<'_>, id: Id, label: &str, width: f32, text: &mut String) -> Typed {
    let label = shared.say(label);
    let response = Field::new(&label).width(width).read_only(!shared.may_write).id(id).show(ui, text);
    Typed { changed: response.changed(), left: response.lost_focus() }
}

/// Who does or follows it: found among the team by initials or function, or typed.
fn owner_ui(ui: &mut Ui, shared: &Shared<'_>, id: Id, label: &str, owner: &mut String) -> Typed {
    let label = shared.say(label);
    let mut people: Vec<(String, String)> = Vec::new();
    for member in &shared.project.team {
        for name in [&member.role, &member.name] {
            if !name.trim().is_empty() && people.iter().all(|(known, _)| known != name) {
                people.push((name.clone(), name.clone()));
            }
        }
    }
    Picker::new(id, &label, &people).width(210.0).read_only(!shared.may_write).show_one(ui, shared.words, owner)
}

fn due_ui(ui: &mut Ui, shared: &Shared<'_>, id: Id, due: &mut Option<jiff::civil::Date>) -> Typed {
    let label = shared.say("gaps-head-due");
    DateField::new(id, &label).read_only(!shared.may_write).show(ui, shared.words, due)
}

fn seen_ui(ui: &mut Ui, shared: &Shared<'_>, value: &mut Sensitivity) -> Typed {
    let label = shared.say("programme-seen-by");
    Typed { changed: sensitivity_value(ui, shared, &label, value), left: false }
}

fn put(asked: &mut Asked, typed: Typed, new: impl Into<Edit>) {
    if typed.changed {
        asked.edit(new);
    }
}

fn blank(question: &str) -> Gap {
    Gap {
        id: EntityId::fresh(),
        question: question.to_owned(),
        missing: String::new(),
        activity: String::new(),
        owner: String::new(),
        due: None,
        cost: None,
        closed: false,
        sensitivity: Sensitivity::default(),
    }
}

fn gap_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut GapsView, gap: &mut Gap) -> Typed {
    let key = gap.id.to_string();
    let id = |name: &str| id_of(&key, name);
    let Gap { question, missing, activity, owner, due, cost, closed, sensitivity, .. } = gap;
    beside(
        ui,
        |ui| {
            if !question.is_empty() {
                let asks = Type::Quote.rich(shared.question_text(question)).color(theme::tokens(ui).muted);
                ui.add(Label::new(asks).wrap());
            }
            let mut all = own_ui(ui, shared, view, id("missing"), "gaps-missing", missing);
            ui.horizontal_wrapped(|ui| {
                all = all.or(seen_ui(ui, shared, sensitivity));
                let found = shared.say("gaps-found");
                all.changed |= ui.add_enabled_ui(shared.may_write, |ui| tick(ui, closed, &found).changed()).inner;
            });
            all
        },
        |ui| {
            let mut all = line_ui(ui, shared, id("activity"), "gaps-activity", f32::INFINITY, activity);
            ui.horizontal_wrapped(|ui| {
                all = all.or(owner_ui(ui, shared, id("owner"), "gaps-head-owner", owner));
                all = all.or(due_ui(ui, shared, id("due"), due));
            });
            let label = shared.say("gaps-cost");
            all.or(budget_field(ui, id("cost"), shared.words, &label, !shared.may_write, cost))
        },
    )
}

fn action_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut GapsView, action: &mut Action) -> Typed {
    let key = action.id.to_string();
    let id = |name: &str| id_of(&key, name);
    let Action { what, owner, due, state, sensitivity, .. } = action;
    beside(
        ui,
        |ui| own_ui(ui, shared, view, id("what"), "gaps-what", what),
        |ui| {
            let mut all = Typed::default();
            let words: Vec<String> = ActionState::ALL.iter().map(|s| shared.say(&s.message()).into_owned()).collect();
            let parts: Vec<Part> = words.iter().map(|w| Part::plain(w)).collect();
            let chosen = ActionState::ALL.iter().position(|s| s == state);
            let name = shared.say("gaps-head-state");
            let wanted = ui.add_enabled_ui(shared.may_write, |ui| choice(ui, &name, &parts, chosen)).inner;
            if let Some(wanted) = wanted.and_then(|n| ActionState::ALL.get(n)) {
                *state = *wanted;
                all.changed = true;
            }
            ui.horizontal_wrapped(|ui| {
                all = all.or(owner_ui(ui, shared, id("owner"), "gaps-head-owner", owner));
                all = all.or(due_ui(ui, shared, id("due"), due));
            });
            all.or(seen_ui(ui, shared, sensitivity))
        },
    )
}

fn risk_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut GapsView, risk: &mut Risk) -> Typed {
    fn with_none<T: Copy>(all: &[T], message: fn(T) -> String) -> Vec<(Option<T>, String)> {
        all.iter().map(|one| (Some(*one), message(*one))).collect()
    }
    let key = risk.id.to_string();
    let id = |name: &str| id_of(&key, name);
    let Risk { kind, statement, evidence, likelihood, consequence, response, owner, sensitivity, .. } = risk;
    beside(
        ui,
        |ui| {
            let words: Vec<String> = RiskKind::ALL.iter().map(|k| shared.say(&k.message()).into_owned()).collect();
            let parts: Vec<Part> = words.iter().map(|w| Part::plain(w)).collect();
            let chosen = RiskKind::ALL.iter().position(|k| k == kind);
            let name = shared.say("gaps-head-kind");
            let wanted = ui.add_enabled_ui(shared.may_write, |ui| choice(ui, &name, &parts, chosen)).inner;
            let typed = own_ui(ui, shared, view, id("statement"), "gaps-statement", statement);
            let wanted = wanted.and_then(|n| RiskKind::ALL.get(n));
            if let Some(wanted) = wanted {
                *kind = *wanted;
            }
            typed.or(Typed { changed: wanted.is_some(), left: false })
        },
        |ui| {
            let mut all = line_ui(ui, shared, id("response"), "gaps-response", f32::INFINITY, response);
            ui.horizontal_wrapped(|ui| {
                let degrees = with_none(Degree::ALL, Degree::message);
                all.changed |= select(ui, shared, "gaps-likelihood", &degrees, likelihood);
                all.changed |= select(ui, shared, "gaps-consequence", &degrees, consequence);
            });
            ui.horizontal_wrapped(|ui| {
                let grounds = with_none(Evidence::ALL, Evidence::message);
                all.changed |= select(ui, shared, "gaps-evidence", &grounds, evidence);
                all = all.or(owner_ui(ui, shared, id("owner"), "gaps-follows", owner));
            });
            all.or(seen_ui(ui, shared, sensitivity))
        },
    )
}

/// A lesson whose risk is accepted: what it says, why it is accepted, and who follows it.
fn lesson_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut GapsView, lesson: &str, asked: &mut Asked) -> Typed {
    let Some(taken) = shared.project.lessons.get(lesson) else { return Typed::default() };
    let mut new = taken.clone();
    let LessonTaken { note, owner, sensitivity, .. } = &mut new;
    let typed = beside(
        ui,
        |ui| {
            if let Some(item) = shared.catalogue.get(lesson) {
                ui.add(Label::new(Type::PanelBold.rich(named(shared, lesson))).wrap());
                ui.add(Label::new(Type::Panel.rich(shared.text(item))).wrap());
            }
            Typed::default()
        },
        |ui| {
            let all = own_ui(ui, shared, view, id_of(lesson, "note"), "gaps-accepted-why", note);
            all.or(accepted_ui(ui, shared, lesson, owner, sensitivity))
        },
    );
    if typed.changed {
        shared.author.clone_into(&mut new.author);
        new.at = Some(shared.now);
        asked.edit(Edit::Lesson(lesson.to_owned(), Some(new)));
    }
    typed
}

fn advice_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut GapsView, advice: &str, asked: &mut Asked) -> Typed {
    let Some(settled) = shared.project.advice.get(advice) else { return Typed::default() };
    let mut new = settled.clone();
    let AdviceSettled { because, owner, sensitivity, .. } = &mut new;
    let typed = beside(
        ui,
        |ui| own_ui(ui, shared, view, id_of(advice, "because"), "gaps-accepted-why", because),
        |ui| accepted_ui(ui, shared, advice, owner, sensitivity),
    );
    if typed.changed {
        shared.author.clone_into(&mut new.author);
        new.at = Some(shared.now);
        asked.edit(Edit::Advice(advice.to_owned(), Some(new)));
    }
    typed
}

fn accepted_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    key: &str,
    owner: &mut String,
    sensitivity: &mut Sensitivity,
) -> Typed {
    ui.horizontal_wrapped(|ui| {
        let all = owner_ui(ui, shared, id_of(key, "owner"), "gaps-follows", owner);
        all.or(seen_ui(ui, shared, sensitivity))
    })
    .inner
}

/// What an answer changes in the design; its actions carry it on.
fn change_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut GapsView, question: &str, asked: &mut Asked) -> Typed {
    let mut new = shared.answer(question);
    let mut effect = new.effect.unwrap_or(DesignEffect::Modify);
    let before = effect;
    let actions: Vec<&Action> = actions_of(shared.project, question).collect();
    let mut open = None;
    let mut plan = false;
    let change = &mut new.change;
    let mut typed = beside(
        ui,
        |ui| {
            let asks = Type::Quote.rich(shared.question_text(question)).color(theme::tokens(ui).muted);
            ui.add(Label::new(asks).wrap());
            own_ui(ui, shared, view, id_of(question, "change"), "gaps-change", change)
        },
        |ui| {
            let effects: Vec<_> = DesignEffect::ALL.iter().map(|e| (*e, e.message())).collect();
            select(ui, shared, "gaps-effect", &effects, &mut effect);
            ui.label(Type::Small.rich(shared.say("gaps-carried")).color(theme::tokens(ui).muted));
            for action in &actions {
                ui.horizontal(|ui| {
                    let unnamed = shared.say("gaps-unnamed");
                    let what = if action.what.is_empty() { &*unnamed } else { action.what.as_str() };
                    own_text(ui, Type::Panel, what);
                    let words = shared.say("gaps-open-action");
                    let button = Button::quiet(&words).in_tray().show(ui);
                    let whole = format!("{words} {what}");
                    ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(whole));
                    if button.clicked() {
                        open = Some(action.id.clone());
                    }
                });
            }
            if shared.may_write {
                let words = shared.say("gaps-plan-action");
                plan = Button::second(&words).icon(Icon::Add).in_tray().show(ui).clicked();
            }
            Typed::default()
        },
    );
    if effect != before {
        new.effect = Some(effect);
        typed.changed = true;
    }
    if let Some(id) = open {
        view.chosen = Some(Subject::Action(id));
        view.reveal = true;
    }
    if plan {
        let what = shared.project.answer(question).map(|a| a.change.clone()).unwrap_or_default();
        new_action(Origin::Question(question.to_owned()), what, view, asked);
    } else if typed.changed {
        asked.answer(shared, question, new);
    }
    typed
}

/// Takes what the team made itself out of the project.
fn remove_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut GapsView, row: &Row, asked: &mut Asked) {
    let (kind, id) = match &row.subject {
        Subject::Gap(id) => (EntityKind::Gap, id),
        Subject::Action(id) => (EntityKind::Action, id),
        Subject::Risk(id) => (EntityKind::Risk, id),
        _ => return,
    };
    if !shared.may_write {
        return;
    }
    let words = shared.say("programme-remove");
    let unnamed = shared.say("gaps-unnamed");
    let name = if row.what.is_empty() { &*unnamed } else { &row.what };
    if Button::quiet(&words).icon(Icon::Minus).in_tray().show(ui).clicked() {
        remove(kind, id, name, shared, view, asked);
    }
}
