//! Strengths, weaknesses and conditions: lists that one adds to, puts in order and takes from.

use egui::{Align, Id as FieldId, Label, Layout, Ui};

use super::super::icon::Icon;
use super::super::shared::{Asked, Request, Shared};
use super::super::theme::{self, Type, space};
use super::super::widgets::{Button, Editor, QuietValue, heading, icon_button, menu_item, own_text, sign};
use super::{Reviewing, typed};
use crate::project::{Id, Sensitivity};
use crate::review::{Point, PointKind, ReviewEdit, Whose};

/// Which point takes the keyboard next.
#[derive(Debug, Default)]
pub(super) struct Typing {
    fresh: Option<Id>,
}

/// Heading of the list of a kind.
fn title(kind: PointKind) -> &'static str {
    match kind {
        PointKind::Strength => "points-strengths",
        PointKind::Weakness => "points-weaknesses",
        PointKind::Condition => "points-conditions",
    }
}

/// What adds one more.
fn add(kind: PointKind) -> &'static str {
    match kind {
        PointKind::Strength => "points-add-strength",
        PointKind::Weakness => "points-add-weakness",
        PointKind::Condition => "points-add-condition",
    }
}

/// Draws the list of a kind.
pub(super) fn ui(
    ui: &mut Ui,
    r: &Reviewing<'_>,
    whose: &Whose,
    kind: PointKind,
    typing: &mut Typing,
    asked: &mut Asked,
) {
    let shared = r.shared;
    let t = theme::tokens(ui);
    heading(ui, Type::Row, 2, &shared.say(title(kind)));
    ui.add_space(space::XXS);
    let Some(opinion) = r.review().opinion(whose) else { return };
    let points = opinion.points(kind);
    if points.is_empty() {
        ui.add(Label::new(Type::Control.rich(shared.say("points-none")).color(t.muted)));
    }
    let write = r.may_write();
    for (n, (id, point)) in points.iter().enumerate() {
        ui.push_id(id.as_str(), |ui| {
            if write {
                let around = (n.checked_sub(1).map(|at| points[at]), points.get(n + 1).copied());
                point_ui(ui, r, whose, (id, point), around, typing, asked);
            } else {
                own_text(ui, Type::Panel, point.text.trim());
                seen_words(ui, shared, point.sensitivity);
            }
        });
        ui.add_space(space::XXS);
    }
    if write && Button::quiet(&shared.say(add(kind))).icon(Icon::Add).in_tray().show(ui).clicked() {
        let id = Id::fresh();
        let place = points.last().map_or(0, |(_, last)| last.place + 1);
        let point = Point { kind, place, ..Point::default() };
        asked.request(Request::EndRun);
        put(r, asked, whose, &id, point);
        typing.fresh = Some(id);
    }
    ui.add_space(space::M);
}

fn put(r: &Reviewing<'_>, asked: &mut Asked, whose: &Whose, id: &Id, point: Point) {
    let point = Point { author: r.author(), at: Some(r.shared.now), ..point };
    asked.review.push(ReviewEdit::Point(whose.clone(), id.clone(), Some(Box::new(point))));
}

type Neighbour<'a> = Option<(&'a Id, &'a Point)>;

fn point_ui(
    ui: &mut Ui,
    r: &Reviewing<'_>,
    whose: &Whose,
    (id, point): (&Id, &Point),
    (before, after): (Neighbour<'_>, Neighbour<'_>),
    typing: &mut Typing,
    asked: &mut Asked,
) {
    let shared = r.shared;
    let mut new = point.clone();
    let name = shared.say(&point.kind.message());
    let editor = Editor::new(FieldId::unique(("point", id.as_str())), &name).style(Type::Panel).rows(1);
    let response = editor.show(ui, &mut new.text);
    if typing.fresh.as_ref() == Some(id) {
        typing.fresh = None;
        response.request_focus();
    }
    let mut changed = typed(shared, &response, asked);
    ui.horizontal(|ui| {
        // The tools stand at the end of the text, not at the end of the page.
        ui.set_max_width(ui.available_width().min(496.0));
        changed |= seen_ui(ui, shared, &mut new.sensitivity);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            if icon_button(ui, Icon::Close, &shared.say("points-remove")).clicked() {
                asked.request(Request::EndRun);
                new.gone = true;
                changed = true;
            }
            for (icon, name, other) in [(Icon::CaretDown, "points-down", after), (Icon::CaretUp, "points-up", before)] {
                let pressed = ui.add_enabled_ui(other.is_some(), |ui| icon_button(ui, icon, &shared.say(name))).inner;
                if let Some((other, neighbour)) = other.filter(|_| pressed.clicked()) {
                    swap(r, asked, whose, ((id, point), (other, neighbour)));
                }
            }
        });
    });
    if changed {
        put(r, asked, whose, id, new);
    }
}

/// Two points change places, as one step.
fn swap(r: &Reviewing<'_>, asked: &mut Asked, whose: &Whose, (one, other): ((&Id, &Point), (&Id, &Point))) {
    let moved = |(id, point): (&Id, &Point), place| {
        let point = Point { place, author: r.author(), at: Some(r.shared.now), ..point.clone() };
        ReviewEdit::Point(whose.clone(), id.clone(), Some(Box::new(point)))
    };
    // Merged files may give two points one place: then one step apart is what is meant.
    let (a, b) = (one.1.place, other.1.place);
    let (a, b) = if a == b { (a, if *one.0 < *other.0 { a + 1 } else { a.saturating_sub(1) }) } else { (a, b) };
    asked.request(Request::EndRun);
    asked.review.push(ReviewEdit::Group(vec![moved(one, b), moved(other, a)]));
}

/// Who may see it.
pub(super) fn seen_ui(ui: &mut Ui, shared: &Shared<'_>, value: &mut Sensitivity) -> bool {
    let before = *value;
    let (label, words) = (shared.say("card-seen"), shared.say(&before.message()));
    let icon = if before == Sensitivity::Internal { Icon::Internal } else { Icon::Partners };
    QuietValue::new(&label, &words).icon(icon).show(ui, |ui| {
        for one in Sensitivity::ALL {
            if menu_item(ui, None, *one == before, &shared.say(&one.message())).clicked() {
                *value = *one;
            }
        }
    });
    *value != before
}

fn seen_words(ui: &mut Ui, shared: &Shared<'_>, value: Sensitivity) {
    let t = theme::tokens(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        let icon = if value == Sensitivity::Internal { Icon::Internal } else { Icon::Partners };
        sign(ui, icon, 16.0, t.muted);
        ui.add(Label::new(Type::Small.rich(shared.say(&value.message())).color(t.muted)));
    });
}
