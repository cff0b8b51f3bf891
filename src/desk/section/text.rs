//! Text that is laid out by hand, and what a right click on a field offers.

use std::collections::HashMap;
use std::sync::Arc;

use egui::{Color32, Galley, Id, Response, Ui, ViewportCommand};

use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::Type;
use crate::desk::widgets::{Field, menu_item};

/// A text in one style, wrapped at a width.
pub fn galley(ui: &Ui, style: Type, colour: Color32, text: &str, width: f32) -> Arc<Galley> {
    let mut job = egui::text::LayoutJob::default();
    job.append(text, 0.0, style.format(colour));
    job.wrap.max_width = width;
    ui.painter().layout_job(job)
}

/// A text on one line that ends in … where the width does.
pub(super) fn line(ui: &Ui, style: Type, colour: Color32, text: &str, width: f32) -> Arc<Galley> {
    // The first line of an answer of any length costs no more than what can be seen of it.
    const MOST: usize = 240;
    let first = text.lines().find(|l| !l.trim().is_empty()).unwrap_or_default();
    let end = first.char_indices().nth(MOST).map_or(first.len(), |(at, _)| at);
    let mut job = egui::text::LayoutJob::default();
    job.append(&first[..end], 0.0, style.format(colour));
    job.wrap = egui::text::TextWrapping::truncate_at_width(width);
    ui.painter().layout_job(job)
}

/// What every field of text shares: a right click offers cut, copy and paste, and leaving it ends a run of typing.
/// True when the text changed.
pub(super) fn typed(shared: &Shared<'_>, response: &Response, asked: &mut Asked) -> bool {
    edit_menu(shared, response);
    if response.lost_focus() {
        asked.request(Request::EndRun);
    }
    response.changed()
}

/// A field of text: the message of its label, its id, its width, how many lines.
pub(super) struct Line<'a>(pub(super) &'a str, pub(super) Id, pub(super) f32, pub(super) usize);

impl Line<'_> {
    /// Draws it; true when the text changed.
    pub(super) fn show(self, ui: &mut Ui, shared: &Shared<'_>, text: &mut String, asked: &mut Asked) -> bool {
        let Self(label, id, width, rows) = self;
        let field = Field::new(&shared.say(label)).id(id).width(width).rows(rows).show(ui, text);
        typed(shared, &field, asked)
    }
}

/// Cut, copy and paste on a right click.
pub fn edit_menu(shared: &Shared<'_>, field: &Response) {
    field.context_menu(|ui| {
        let choices = [
            ("edit-cut", ViewportCommand::RequestCut),
            ("edit-copy", ViewportCommand::RequestCopy),
            ("edit-paste", ViewportCommand::RequestPaste),
        ];
        for (words, command) in choices {
            if menu_item(ui, None, false, &shared.say(words)).clicked() {
                // The command reaches what has the keyboard.
                field.request_focus();
                ui.ctx().send_viewport_cmd(command);
            }
        }
    });
}

/// What is typed in fields that take a day or a figure, while it is not one yet: it stays as typed, and is said.
#[derive(Default)]
pub(super) struct Typing(HashMap<Id, String>);

/// A field that takes more than text.
pub(super) struct Taking<'a, T> {
    /// The field, with its label.
    pub(super) field: Field<'a>,
    /// Its id.
    pub(super) id: Id,
    /// How a value is written.
    pub(super) write: &'a dyn Fn(&T) -> String,
    /// How it is read. None: it is doubtful.
    pub(super) read: &'a dyn Fn(&str) -> Option<T>,
    /// What is said of what cannot be read.
    pub(super) doubt: &'a str,
}

impl Typing {
    /// Draws it; true when the value changed. What cannot be read leaves the last value in the project.
    pub(super) fn show<T: PartialEq>(
        &mut self,
        ui: &mut Ui,
        shared: &Shared<'_>,
        taking: Taking<'_, T>,
        value: &mut Option<T>,
        asked: &mut Asked,
    ) -> bool {
        let Taking { field, id, write, read, doubt } = taking;
        let kept = self.0.get(&id).cloned();
        let mut text = kept.unwrap_or_else(|| value.as_ref().map(write).unwrap_or_default());
        let doubtful = !text.trim().is_empty() && read(text.trim()).is_none();
        let response = field.id(id).doubt(doubtful.then_some(doubt)).show(ui, &mut text);
        if !typed(shared, &response, asked) {
            if !response.has_focus() && !doubtful {
                self.0.remove(&id);
            }
            return false;
        }
        let now = read(text.trim());
        let empty = text.trim().is_empty();
        self.0.insert(id, text);
        if (now.is_none() && !empty) || now == *value {
            return false;
        }
        *value = now;
        true
    }
}
