//! Who reviews what: the reviewers, what each declares, and the sections that each takes.

use egui::{Frame, Id as FieldId, Label, Margin, Stroke, Ui};

use super::super::icon::Icon;
use super::super::shared::{Asked, Request, Shared};
use super::super::theme::{self, Type, radius, space, stroke};
use super::super::widgets::{Button, Field, Part, choice, heading, icon_button, own_text, tick};
use super::{Reviewing, typed};
use crate::project::Id;
use crate::review::{Assigned, Conflicts, ReviewEdit, ReviewScope, Reviewer};

/// What is being asked on this page.
#[derive(Debug, Default)]
pub(super) struct WhoView {
    /// The reviewer whose first field takes the keyboard.
    fresh: Option<Id>,
}

/// Draws it.
pub(super) fn ui(ui: &mut Ui, r: &Reviewing<'_>, view: &mut WhoView, asked: &mut Asked) {
    let shared = r.shared;
    super::head(ui, shared, "who-title", "who-what");
    for (letter, id, voice) in r.voices() {
        ui.push_id(id.as_str(), |ui| {
            let empty = voice.opinion.is_empty();
            voice_ui(ui, r, (&letter, id, &voice.reviewer), empty, view, asked);
        });
        ui.add_space(space::S);
    }
    if r.may_write() && Button::second(&shared.say("who-add")).icon(Icon::Add).show(ui).clicked() {
        let id = Id::fresh();
        let reviewer = Reviewer {
            seen: r.open.digest().unwrap_or_default().to_owned(),
            since: Some(shared.now),
            at: Some(shared.now),
            ..Reviewer::default()
        };
        asked.review.push(ReviewEdit::Reviewer(id.clone(), Box::new(reviewer)));
        view.fresh = Some(id);
    }
    ui.add_space(space::L);
    sections_ui(ui, r, asked);
}

fn voice_ui(
    ui: &mut Ui,
    r: &Reviewing<'_>,
    (letter, id, who): (&str, &Id, &Reviewer),
    empty: bool,
    view: &mut WhoView,
    asked: &mut Asked,
) {
    let shared = r.shared;
    let t = theme::tokens(ui);
    let frame = Frame::new().fill(t.card).stroke(Stroke::new(stroke::HAIR, t.line)).corner_radius(radius::CARD);
    frame.inner_margin(Margin::same(16)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            super::voices::letter_ui(ui, letter);
            heading(ui, Type::Chosen, 2, &r.named(id));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                // Whoever has found something stays: their words are not thrown away by a click.
                let removable = empty && r.may_write();
                if removable && icon_button(ui, Icon::Close, &shared.say("who-remove")).clicked() {
                    asked.review.push(ReviewEdit::Voice(id.clone(), None));
                }
            });
        });
        ui.add_space(space::XXS);
        if !r.may_write() {
            ui.add(Label::new(Type::Control.rich(who.title())).wrap());
            conflicts_read(ui, shared, &who.conflicts);
            return;
        }
        let mut new = who.clone();
        let mut changed = false;
        let wide = ui.available_width() > 520.0;
        let width = if wide { (ui.available_width() - 2.0 * space::M) / 3.0 } else { ui.available_width() };
        let mut fields = |ui: &mut Ui| {
            let all = [
                ("who-function", &mut new.function),
                ("who-organisation", &mut new.organisation),
                ("who-name", &mut new.name),
            ];
            for (n, (label, value)) in all.into_iter().enumerate() {
                let label_said = shared.say(label);
                let field = Field::new(&label_said).width(width).id(FieldId::unique((label, id.as_str())));
                let response = field.show(ui, value);
                if n == 0 && view.fresh.as_ref() == Some(id) {
                    view.fresh = None;
                    response.request_focus();
                }
                changed |= typed(shared, &response, asked);
            }
        };
        if wide {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                fields(ui);
            });
        } else {
            ui.vertical(fields);
        }
        ui.add_space(space::XS);
        changed |= conflicts_ui(ui, shared, &mut new.conflicts, id.as_str(), asked);
        if changed {
            new.at = Some(shared.now);
            asked.review.push(ReviewEdit::Reviewer(id.clone(), Box::new(new)));
        }
    });
}

fn conflicts_read(ui: &mut Ui, shared: &Shared<'_>, conflicts: &Conflicts) {
    let t = theme::tokens(ui);
    ui.add(Label::new(Type::Small.rich(shared.say(conflicts.message())).color(t.muted)));
    if let Some(what) = conflicts.declared() {
        own_text(ui, Type::Panel, what);
    }
}

/// Whether there is a stake in the proposal, and which.
pub(super) fn conflicts_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    conflicts: &mut Conflicts,
    salt: &str,
    asked: &mut Asked,
) -> bool {
    let t = theme::tokens(ui);
    let label = shared.say("who-conflicts");
    ui.add(Label::new(Type::Small.rich(&*label).color(t.muted)).wrap());
    let ids = ["conflicts-not-said", "conflicts-none", "conflicts-declared"];
    let names = ids.map(|id| shared.say(id));
    let parts: Vec<Part> = names.iter().map(|name| Part::plain(name)).collect();
    let at = match conflicts {
        Conflicts::NotSaid => 0,
        Conflicts::None => 1,
        Conflicts::Declared(_) => 2,
    };
    let mut changed = false;
    egui::ScrollArea::horizontal().id_salt(("conflicts", salt)).show(ui, |ui| {
        if let Some(picked) = choice(ui, &label, &parts, Some(at)) {
            *conflicts = match picked {
                0 => Conflicts::NotSaid,
                1 => Conflicts::None,
                _ => Conflicts::Declared(String::new()),
            };
            changed = true;
        }
    });
    if let Conflicts::Declared(what) = conflicts {
        let label = shared.say("who-conflicts-which");
        let field = Field::new(&label).width(ui.available_width() - 4.0).rows(2);
        let response = field.id(FieldId::unique(("conflicts", salt))).show(ui, what);
        changed |= typed(shared, &response, asked);
    }
    changed
}

/// Which sections are reviewed, and by whom.
fn sections_ui(ui: &mut Ui, r: &Reviewing<'_>, asked: &mut Asked) {
    let shared = r.shared;
    let t = theme::tokens(ui);
    heading(ui, Type::Row, 2, &shared.say("who-sections"));
    ui.add(Label::new(Type::Small.rich(shared.say("who-sections-what")).color(t.muted)).wrap());
    let sections = shared.catalogue.sources().iter().flat_map(|source| &source.sections);
    let asks = |name: &str| {
        let section = shared.section(name);
        section.is_some_and(|section| {
            shared.catalogue.in_section(section).any(|item| item.kind == crate::catalogue::Kind::Question)
        })
    };
    for section in sections.filter(|section| asks(&section.name)) {
        ui.push_id(("section", &section.name), |ui| {
            ui.add_space(space::XXS);
            let line = ui.available_rect_before_wrap().x_range();
            ui.painter().hline(line, ui.cursor().top(), Stroke::new(stroke::HAIR, t.line));
            let mut chosen = r.review().includes(&section.name, section.always);
            let short = shared.catalogue.section_short(section, shared.content);
            ui.add_enabled_ui(r.may_write(), |ui| {
                if tick(ui, &mut chosen, &format!("{}  {short}", section.name)).changed() {
                    let why = r.review().sections.get(&section.name).map(|scope| scope.why.clone()).unwrap_or_default();
                    let scope = ReviewScope { chosen, why, at: Some(shared.now) };
                    asked.request(Request::EndRun);
                    asked.review.push(ReviewEdit::Section(section.name.clone(), Some(scope)));
                }
            });
            if chosen {
                assigned_ui(ui, r, &section.name, asked);
            }
        });
    }
}

fn assigned_ui(ui: &mut Ui, r: &Reviewing<'_>, section: &str, asked: &mut Asked) {
    let shared = r.shared;
    let now = r.review().assigned.get(section).cloned().unwrap_or_default();
    Frame::NONE.inner_margin(Margin { left: 27, ..Margin::ZERO }).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            for (letter, id, _) in r.voices() {
                let mut takes = now.voices.contains(id);
                let name = format!("{letter}  {}", r.named(id));
                let said = shared.say_with("who-takes", &[("who", &name), ("section", section)]);
                ui.add_enabled_ui(r.may_write(), |ui| {
                    let ticked = tick(ui, &mut takes, &name);
                    ui.ctx().accesskit_node_builder(ticked.id, |node| node.set_description(said.as_str()));
                    if ticked.changed() {
                        let mut voices = now.voices.clone();
                        if takes {
                            voices.insert(id.clone());
                        } else {
                            voices.remove(id);
                        }
                        let assigned = Assigned { voices, at: Some(shared.now) };
                        asked.review.push(ReviewEdit::Assign(section.to_owned(), Some(assigned)));
                    }
                });
            }
            if now.voices.is_empty() {
                let t = theme::tokens(ui);
                ui.add(Label::new(Type::Small.rich(shared.say("who-nobody")).color(t.muted)));
            }
        });
    });
}
