//! The sheet of an indicator, the one place where it is edited: in the plan, and beside the ladder of a section.
//!
//! The handful of fields without which it is of little use come first; all others are folded in groups.

mod fields;
mod lists;
mod points;

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Align, Frame, Id, Label, Layout, Margin, ScrollArea, Ui};

use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{self, Button, Editor, Notice, Weight, icon_button, link, menu_item, own_text};
use crate::insight::indicators::{
    Field, MEASURED, Reader, caution_of_indicator, copied, missing, sheet_doubts, text as said,
};
use crate::project::{Edit, EntityKind, Id as EntityId, Indicator};
use fields::Page;
pub use fields::label as field_label;
pub(super) use points::follow_up_words;

/// What is open on a sheet.
#[derive(Default)]
pub struct SheetView {
    open: BTreeSet<Group>,
    /// Reads values as people write them; made once for each language.
    reader: Option<(String, Arc<Reader>)>,
    /// A set of the team's own that is being named.
    own_set: String,
    /// The name takes the keyboard: the sheet has just been made.
    pub fresh: bool,
}

/// How a sheet was left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Left {
    /// It was closed.
    Closed,
    /// Its indicator, by this name, was taken out.
    Removed(String),
    /// A copy was made of it, by this id.
    Copied(EntityId),
}

/// Fields that are folded together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Definition,
    Breakdown,
    Milestones,
    Collection,
    Use,
    Administration,
}

impl Group {
    const ALL: [Self; 6] =
        [Self::Definition, Self::Breakdown, Self::Milestones, Self::Collection, Self::Use, Self::Administration];

    fn message(self) -> &'static str {
        match self {
            Self::Definition => "sheet-group-definition",
            Self::Breakdown => "sheet-group-breakdown",
            Self::Milestones => "sheet-group-milestones",
            Self::Collection => "sheet-group-collection",
            Self::Use => "sheet-group-use",
            Self::Administration => "sheet-group-administration",
        }
    }

    fn fields(self) -> &'static [Field] {
        match self {
            Self::Definition => &[
                Field::Code,
                Field::Level,
                Field::Result,
                Field::Definition,
                Field::Numerator,
                Field::Denominator,
                Field::Kind,
                Field::Unit,
                Field::Aim,
                Field::Scale,
            ],
            Self::Breakdown => &[Field::By],
            Self::Milestones => &[Field::Milestones, Field::Current],
            Self::Collection => &[Field::Method, Field::Tool, Field::Cost, Field::Quality, Field::Storage],
            Self::Use => &[Field::Usage, Field::Limits, Field::Assumptions, Field::Weighting, Field::Risk],
            Self::Administration => &[Field::Sources, Field::Revisions, Field::Notes, Field::Changed],
        }
    }
}

impl SheetView {
    fn reader(&mut self, shared: &Shared<'_>) -> Arc<Reader> {
        let language = shared.words.language();
        match &self.reader {
            Some((of, reader)) if of == language => Arc::clone(reader),
            _ => {
                let reader = Arc::new(Reader::new(shared.words));
                self.reader = Some((language.to_owned(), Arc::clone(&reader)));
                reader
            }
        }
    }
}

/// Draws the sheet over the whole of what is given; how it was left, where it was. `closes`: it has a cross.
pub fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    indicator: &Indicator,
    view: &mut SheetView,
    closes: bool,
    asked: &mut Asked,
) -> Option<Left> {
    let left = head_ui(ui, shared, indicator, closes, asked);
    let id = ("sheet", indicator.id.as_str());
    ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, |ui| {
        Frame::NONE.inner_margin(Margin { right: 16, bottom: 32, ..Margin::ZERO }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 10.0;
            if shared.may_write {
                write_ui(ui, shared, indicator, view, asked);
            } else {
                read_ui(ui, shared, indicator);
            }
        });
    });
    left
}

fn head_ui(ui: &mut Ui, shared: &Shared<'_>, indicator: &Indicator, closes: bool, asked: &mut Asked) -> Option<Left> {
    let t = theme::tokens(ui);
    let mut left = None;
    ui.horizontal(|ui| {
        let kind = shared.say(&indicator.kind.message());
        let words = shared.say_with("sheet-code", &[("code", &indicator.code), ("kind", &kind)]);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(8.0);
            if closes && icon_button(ui, Icon::Close, &shared.say("sheet-close")).clicked() {
                left = Some(Left::Closed);
                asked.request(Request::EndRun);
            }
            if icon_button(ui, Icon::History, &shared.say("sheet-history")).clicked() {
                asked.request(Request::History(indicator.id.to_string()));
            }
            if shared.may_write {
                let name = shared.say("card-more");
                let more = icon_button(ui, Icon::More, &name);
                widgets::open_menu(&more, &name, |ui| {
                    if menu_item(ui, Some(Icon::Copy), false, &shared.say("sheet-copy")).clicked() {
                        let mut copy = copied(shared.project, indicator, EntityId::fresh());
                        (copy.author, copy.at) = (shared.author.to_owned(), Some(shared.now));
                        left = Some(Left::Copied(copy.id.clone()));
                        asked.edit(copy);
                        asked.request(Request::EndRun);
                    }
                    if menu_item(ui, Some(Icon::Minus), false, &shared.say("sheet-remove")).clicked() {
                        asked.edit(Edit::Remove(EntityKind::Indicator, indicator.id.clone()));
                        asked.request(Request::EndRun);
                        left = Some(Left::Removed(indicator.name.clone()));
                    }
                });
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(Type::Small.rich(words).color(t.muted)).truncate());
            });
        });
    });
    left
}

/// What it cannot show: always in view.
fn caution_ui(ui: &mut Ui, shared: &Shared<'_>, indicator: &Indicator) {
    if let Some(caution) = caution_of_indicator(shared.catalogue, shared.content, indicator) {
        Notice::new(Weight::Weak, &shared.say("sheet-cannot"), &caution).show(ui);
    }
    let t = theme::tokens(ui);
    ui.add(Label::new(Type::Small.rich(shared.say(MEASURED)).color(t.muted)).wrap());
}

fn write_ui(ui: &mut Ui, shared: &Shared<'_>, indicator: &Indicator, view: &mut SheetView, asked: &mut Asked) {
    let doubts = sheet_doubts(shared.catalogue, &shared.project.identity, indicator);
    let doubts = doubts.into_iter().map(|(field, doubt)| (field, doubt.say(shared.words))).collect();
    let reader = view.reader(shared);
    let mut page = Page { shared, old: indicator, now: indicator.clone(), reader, doubts, changed: false, asked };
    name_ui(ui, &mut page, view);
    caution_ui(ui, shared, indicator);
    missing_ui(ui, shared, indicator);
    page.point_ui(ui, Field::Baseline);
    page.point_ui(ui, Field::Target);
    page.line_ui(ui, Field::Verification, 1);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let half = (ui.available_width() - 12.0) / 2.0;
        page.frequency_ui(ui, half);
        page.responsible_ui(ui, half);
    });
    for group in Group::ALL {
        group_ui(ui, &mut page, group, view);
    }
    let Page { mut now, changed, .. } = page;
    if changed {
        (now.author, now.at) = (shared.author.to_owned(), Some(shared.now));
        asked.edit(now);
    }
}

fn name_ui(ui: &mut Ui, page: &mut Page<'_>, view: &mut SheetView) {
    let label = page.shared.say("sheet-name");
    let name = Editor::new(page.id("name"), &label).style(Type::Closed).rows(1).show(ui, &mut page.now.name);
    if std::mem::take(&mut view.fresh) {
        name.request_focus();
    }
    page.typed(&name);
    let from = page.shared.catalogue.get(&page.now.from);
    if let Some(item) = from {
        let words = page.shared.catalogue.citation(item, page.shared.words);
        if link(ui, Type::Small, &words).clicked() {
            page.asked.go(crate::desk::shared::Screen::Indicators, Some(&item.id));
        }
    }
}

/// Which of the needed fields are still empty: said, not asked for.
fn missing_ui(ui: &mut Ui, shared: &Shared<'_>, indicator: &Indicator) {
    let missing = missing(indicator, shared.words);
    if missing.is_empty() {
        return;
    }
    let t = theme::tokens(ui);
    let names: Vec<String> = missing.iter().map(|field| shared.say(&field.message()).into_owned()).collect();
    let words = shared.say_with("sheet-still-empty", &[("fields", &names.join(", "))]);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        widgets::sign(ui, Icon::Missing, 18.0, t.gap);
        ui.add(Label::new(Type::Small.rich(words).color(t.text)).wrap());
    });
}

/// A group: its name with how much of it is filled in, and its fields while it is open.
fn group_ui(ui: &mut Ui, page: &mut Page<'_>, group: Group, view: &mut SheetView) {
    let shared = page.shared;
    let t = theme::tokens(ui);
    let doubted = page.doubts.iter().any(|(field, _)| group.fields().contains(field));
    let open = view.open.contains(&group);
    let filled = group.fields().iter().filter(|f| !said(page.old, **f, shared.words).trim().is_empty()).count();
    let (have, of) = (shared.words.count(filled), shared.words.count(group.fields().len()));
    let sum = shared.say_with("sheet-filled", &[("have", &have), ("of", &of)]);
    let name = shared.say(group.message());
    let line = ui.available_rect_before_wrap();
    ui.painter().hline(line.x_range(), line.top(), egui::Stroke::new(theme::stroke::HAIR, t.line));
    ui.horizontal(|ui| {
        let sign = if open { Icon::CaretDown } else { Icon::CaretRight };
        let button = Button::quiet(&name).icon(sign).in_tray().show(ui);
        ui.ctx().accesskit_node_builder(button.id, |node| node.set_expanded(open));
        if button.clicked() && !view.open.remove(&group) {
            view.open.insert(group);
        }
        if doubted && !open {
            widgets::sign(ui, Icon::Caution, 16.0, t.gap);
            ui.add(Label::new(Type::Small.rich(shared.say("sheet-group-doubt")).color(t.gap)));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add(Label::new(Type::Small.rich(sum).color(t.muted)));
        });
    });
    if !open {
        return;
    }
    match group {
        Group::Definition => page.definition_ui(ui),
        Group::Breakdown => page.by_ui(ui, &mut view.own_set),
        Group::Milestones => {
            page.milestones_ui(ui);
            page.current_ui(ui);
        }
        Group::Collection => page.collection_ui(ui),
        Group::Use => page.use_ui(ui),
        Group::Administration => page.administration_ui(ui),
    }
    ui.add_space(8.0);
}

/// The sheet of a file that can only be read.
fn read_ui(ui: &mut Ui, shared: &Shared<'_>, indicator: &Indicator) {
    let t = theme::tokens(ui);
    widgets::heading(ui, Type::Closed, 2, &indicator.name);
    caution_ui(ui, shared, indicator);
    for field in Field::ALL.into_iter().filter(|field| *field != Field::Name) {
        let text = said(indicator, field, shared.words);
        if !text.trim().is_empty() {
            ui.add(Label::new(Type::Small.rich(shared.say(fields::label(field))).color(t.muted)));
            own_text(ui, Type::Panel, &text);
        }
    }
}

/// An id of its own for a part of a sheet.
fn part_id(indicator: &Indicator, part: &str) -> Id {
    Id::unique(("sheet", part, indicator.id.as_str()))
}
