//! A list of things that can be added, opened, changed in place, moved and removed: the same for all of them.

use egui::{Align, Frame, Id, Key, Layout, Margin, Sense, Stroke, Ui, vec2};

use super::super::action::Action;
use super::super::icon::Icon;
use super::super::shared::{Asked, Request, Shared};
use super::super::theme::{self, Type, radius, stroke};
use super::super::widgets::{Button, Notice, QuietValue, Typed, Weight, focus_ring, icon_button, menu_item};
use super::{ProgrammeView, ended};
use crate::project::{Edit, Entity, EntityKind, Id as EntityId, Project, Sensitivity};

/// Something that stands in a list of the programme.
pub(super) trait Listed: Clone + 'static {
    /// Its list.
    const KIND: EntityKind;
    /// Begins the ids of its words: `programme-add-objective`.
    const WORD: &'static str;
    /// All of them, in the project's order.
    fn all(project: &Project) -> &[Self];
    /// A new one.
    fn fresh() -> Self;
    /// Its id.
    fn id(&self) -> &EntityId;
    /// What it is called.
    fn title(&self) -> &str;
    /// A line under it.
    fn below(&self, shared: &Shared<'_>) -> String;
    /// Who may see it.
    fn sensitivity(&mut self) -> &mut Sensitivity;
    /// As what the project keeps.
    fn entity(self) -> Entity;
    /// Its fields; the id of the first one is `first`.
    fn fields(&mut self, ui: &mut Ui, shared: &Shared<'_>, first: Id) -> Typed;
    /// Those of one rank stand together, are numbered together and move among themselves.
    fn rank(&self) -> u8 {
        0
    }
    /// Do numbers stand before them?
    fn numbered() -> bool {
        false
    }
}

/// Draws the list.
pub(super) fn ui<T: Listed>(ui: &mut Ui, shared: &Shared<'_>, view: &mut ProgrammeView, asked: &mut Asked) {
    let all = T::all(shared.project);
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_key(|at| (all[*at].rank(), *at));
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let (mut rank, mut number) = (None, 0);
        for (n, at) in order.iter().enumerate() {
            let one = &all[*at];
            number = if rank == Some(one.rank()) { number + 1 } else { 1 };
            rank = Some(one.rank());
            if view.open.as_deref() == Some(one.id().as_str()) {
                let beside = |n: Option<usize>| {
                    let at = n.and_then(|n| order.get(n).copied())?;
                    (all[at].rank() == one.rank()).then_some(at)
                };
                let neighbours = (beside(n.checked_sub(1)), beside(Some(n + 1)));
                open_ui(ui, shared, one, neighbours, view, asked);
            } else {
                let number = T::numbered().then_some(number);
                row_ui(ui, shared, one, number, view);
            }
        }
    });
    removed_ui::<T>(ui, shared, view, asked);
    let reason = (!shared.may_write).then(|| shared.say("reading-only").into_owned());
    let add = shared.say(&format!("programme-add-{}", T::WORD)).into_owned();
    let button = Button::quiet(&add).icon(Icon::Add).unless(reason.as_deref()).show(ui);
    if button.clicked() && shared.may_write {
        let new = T::fresh();
        view.open = Some(new.id().to_string());
        view.fresh = true;
        asked.edit(Edit::Put(new.entity(), None));
    }
}

/// One at rest: what it is called and a line under it.
fn row_ui<T: Listed>(ui: &mut Ui, shared: &Shared<'_>, one: &T, number: Option<usize>, view: &mut ProgrammeView) {
    const LEFT: f32 = 8.0;
    let t = theme::tokens(ui);
    let indent = if number.is_some() { 26.0 } else { 0.0 };
    let width = ui.available_width();
    let text = width - LEFT - indent - 56.0;
    let unnamed = shared.say("programme-unnamed");
    let (title, colour) =
        if one.title().trim().is_empty() { (unnamed.as_ref(), t.muted) } else { (one.title(), t.text) };
    let mut job = egui::text::LayoutJob::single_section(title.to_owned(), Type::Panel.format(colour));
    job.wrap.max_width = text;
    let title_galley = ui.fonts_mut(|f| f.layout_job(job));
    let below = one.below(shared);
    let mut job = egui::text::LayoutJob::single_section(below.replace('\n', " "), Type::Small.format(t.muted));
    job.wrap = egui::text::TextWrapping::truncate_at_width(text);
    let below_galley = (!below.trim().is_empty()).then(|| ui.fonts_mut(|f| f.layout_job(job)));
    let high = title_galley.size().y + below_galley.as_ref().map_or(0.0, |g| g.size().y + 1.0);
    let (_, rect) = ui.allocate_space(vec2(width, (high + 16.0).max(40.0)));
    let id = row_id(one.id());
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, title));
    let said = one.clone().sensitivity().message();
    let said = shared.say(&said).into_owned();
    let expand = shared.may_write;
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_description(format!("{below} {said}").trim());
        node.set_expanded(false);
    });
    if view.back.as_deref() == Some(one.id().as_str()) {
        view.back = None;
        response.request_focus();
    }
    if ui.is_rect_visible(rect) {
        if response.hovered() {
            ui.painter().rect_filled(rect, radius::CHIP, t.none_soft);
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(stroke::HAIR, t.line));
        let mut at = rect.min + vec2(LEFT, (rect.height() - high) / 2.0);
        if let Some(number) = number {
            ui.painter().text(at, egui::Align2::LEFT_TOP, number.to_string(), Type::Row.font(), t.muted);
            at.x += indent;
        }
        let step = title_galley.size().y + 1.0;
        ui.painter().galley(at, title_galley, colour);
        if let Some(galley) = below_galley {
            ui.painter().galley(at + vec2(0.0, step), galley, t.muted);
        }
        let sign = sign(*one.clone().sensitivity());
        if let Some(sign) = sign {
            sign.paint(ui.painter(), rect.right_center() - vec2(38.0, 0.0), 16.0, t.muted);
        }
        let caret = if expand { Icon::Modify } else { Icon::CaretDown };
        caret.paint(ui.painter(), rect.right_center() - vec2(14.0, 0.0), 16.0, t.muted);
        focus_ring(ui, &response, radius::CHIP);
    }
    if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
        view.open = Some(one.id().to_string());
        view.fresh = true;
    }
}

fn row_id(id: &EntityId) -> Id {
    Id::unique(("programme-row", id.as_str()))
}

/// The sign of who may see something; what anybody may see has none.
fn sign(sensitivity: Sensitivity) -> Option<Icon> {
    match sensitivity {
        Sensitivity::Public => None,
        Sensitivity::Partners => Some(Icon::Partners),
        Sensitivity::Internal => Some(Icon::Internal),
    }
}

/// The one that is open: its fields, who may see it, and what can be done with it.
fn open_ui<T: Listed>(
    ui: &mut Ui,
    shared: &Shared<'_>,
    one: &T,
    neighbours: (Option<usize>, Option<usize>),
    view: &mut ProgrammeView,
    asked: &mut Asked,
) {
    let t = theme::tokens(ui);
    let first = Id::unique(("programme-first", one.id().as_str()));
    let mut new = one.clone();
    let mut typed = Typed::default();
    let mut close = false;
    ui.add_space(6.0);
    let frame = Frame::new()
        .fill(t.card)
        .stroke(Stroke::new(stroke::HAIR, t.edge))
        .corner_radius(radius::CARD)
        .inner_margin(Margin { left: 16, right: 16, top: 10, bottom: 8 });
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 8.0;
        typed = new.fields(ui, shared, first);
        ui.horizontal(|ui| {
            let label = shared.say("programme-seen-by");
            let before = *new.sensitivity();
            if sensitivity_value(ui, shared, &label, new.sensitivity()) {
                typed.changed |= before != *new.sensitivity();
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let done = shared.say("programme-done");
                close |= Button::second(&done).in_tray().show(ui).clicked();
                if shared.may_write {
                    let edit = tools_ui(ui, shared, one, neighbours);
                    if let Some(Edit::Remove(kind, _)) = &edit {
                        view.removed = Some((*kind, one.title().to_owned(), shared.revision + 1));
                    }
                    asked.edits.extend(edit);
                }
            });
        });
    });
    ui.add_space(6.0);
    if std::mem::take(&mut view.fresh) {
        ui.scroll_to_rect(shown.response.rect, None);
        ui.memory_mut(|m| m.request_focus(first));
    }
    // Esc closes the card; what was typed stays.
    let free = ui.memory(|m| m.focused().is_none());
    if close || free && ui.input(|i| i.key_pressed(Key::Escape)) {
        view.back = view.open.take();
        asked.request(Request::EndRun);
    }
    if typed.changed && shared.may_write {
        asked.edit(Edit::Put(new.entity(), None));
    }
    ended(typed, asked);
}

/// Who may see something, as a small label over a value. True: a choice was made.
pub(in crate::desk) fn sensitivity_value(
    ui: &mut Ui,
    shared: &Shared<'_>,
    label: &str,
    value: &mut Sensitivity,
) -> bool {
    let before = *value;
    let words = shared.say(&before.message());
    let shown = QuietValue::new(label, &words).read_only(!shared.may_write);
    let shown = if let Some(sign) = sign(before) { shown.icon(sign) } else { shown };
    shown.show(ui, |ui| {
        for one in Sensitivity::ALL {
            if menu_item(ui, sign(*one), *one == before, &shared.say(&one.message())).clicked() {
                *value = *one;
            }
        }
    });
    *value != before
}

/// Move up, move down, remove. Stands right to left, so the last is drawn first.
fn tools_ui<T: Listed>(
    ui: &mut Ui,
    shared: &Shared<'_>,
    one: &T,
    (before, after): (Option<usize>, Option<usize>),
) -> Option<Edit> {
    let mut edit = None;
    let remove = shared.say("programme-remove");
    if Button::quiet(&remove).icon(Icon::Minus).in_tray().show(ui).clicked() {
        edit = Some(Edit::Remove(T::KIND, one.id().clone()));
    }
    for (icon, name, place) in
        [(Icon::CaretDown, "programme-move-down", after), (Icon::CaretUp, "programme-move-up", before)]
    {
        let name = shared.say(name).into_owned();
        let button = ui.add_enabled_ui(place.is_some(), |ui| icon_button(ui, icon, &name)).inner;
        if let (true, Some(place)) = (button.clicked(), place) {
            let out = Edit::Remove(T::KIND, one.id().clone());
            edit = Some(Edit::Group(vec![out, Edit::Put(one.clone().entity(), Some(place))]));
        }
    }
    edit
}

/// What was removed last, while nothing else has been done since.
fn removed_ui<T: Listed>(ui: &mut Ui, shared: &Shared<'_>, view: &mut ProgrammeView, asked: &mut Asked) {
    let Some((kind, name, revision)) = &view.removed else { return };
    if *kind != T::KIND {
        return;
    }
    // In the frame of the removal itself the project still has it.
    if shared.revision > *revision {
        view.removed = None;
        return;
    }
    if shared.revision < *revision {
        return;
    }
    let first = shared.say("programme-removed");
    let undo = shared.say("action-undo");
    ui.add_space(4.0);
    if Notice::new(Weight::Consider, &first, name).actions(&[&undo]).show(ui).is_some() {
        asked.request(Request::Do(Action::Undo));
        view.removed = None;
    }
}
