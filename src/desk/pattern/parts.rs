//! What factors and responses are listed with: the head of a kind, a line to write in, and the way to take it out.

use egui::{Id, Ui, vec2};

use super::{PatternView, typed};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::Type;
use crate::desk::widgets::{Button, Editor, heading, icon_button};
use crate::project::Id as EntityId;

/// The name of a kind, and the way to add one: the id of what is to be made.
pub(super) fn head_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    view: &mut PatternView,
    title: &str,
    add: &str,
    asked: &mut Asked,
) -> Option<EntityId> {
    heading(ui, Type::PanelBold, 3, title);
    if !shared.may_write {
        return None;
    }
    let words = shared.say(add);
    let button = Button::quiet(&words).icon(Icon::Add).in_tray().show(ui);
    ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(format!("{words} {title}")));
    button.clicked().then(|| {
        let id = EntityId::fresh();
        view.fresh = Some(id.clone());
        asked.request(Request::EndRun);
        id
    })
}

/// A line to write in.
pub(super) struct Line<'a> {
    /// What is written.
    pub id: &'a EntityId,
    /// What it is called.
    pub label: &'a str,
    /// How wide it is.
    pub width: f32,
}

/// What was done in a line.
pub(super) struct Written {
    /// The text changed.
    pub changed: bool,
    /// The keyboard came into it.
    pub entered: bool,
}

/// Draws a line; what was just added takes the keyboard.
pub(super) fn line_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    view: &mut PatternView,
    line: &Line<'_>,
    text: &mut String,
    asked: &mut Asked,
) -> Written {
    let drawn = ui.allocate_ui(vec2(line.width, 24.0), |ui| {
        ui.set_width(line.width);
        let id = Id::unique(("pattern line", line.id.as_str()));
        Editor::new(id, line.label).style(Type::Panel).rows(1).read_only(!shared.may_write).show(ui, text)
    });
    let field = drawn.inner;
    if view.fresh.as_ref() == Some(line.id) {
        view.fresh = None;
        field.request_focus();
    }
    Written { changed: typed(&field, asked), entered: field.gained_focus() }
}

/// The way to take something out; true when it was taken.
pub(super) fn remove_ui(ui: &mut Ui, shared: &Shared<'_>, name: &str) -> bool {
    if !shared.may_write {
        return false;
    }
    let words = shared.say_with("pattern-remove-one", &[("name", name)]);
    icon_button(ui, Icon::Close, &words).clicked()
}
