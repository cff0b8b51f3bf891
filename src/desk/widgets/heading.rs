//! Headings that screen readers know as such.

use egui::{Label, Response, Role, Ui};

use crate::desk::theme::{self, Type};

/// A heading of a level from 1, in a style of type.
pub fn heading(ui: &mut Ui, style: Type, level: usize, text: &str) -> Response {
    let colour = theme::tokens(ui).text;
    styled(ui, style, level, text, colour)
}

/// The name of a group within a screen or panel, in small muted type.
pub fn group(ui: &mut Ui, level: usize, text: &str) -> Response {
    let colour = theme::tokens(ui).muted;
    styled(ui, Type::Label, level, text, colour)
}

fn styled(ui: &mut Ui, style: Type, level: usize, text: &str, colour: egui::Color32) -> Response {
    let response = ui.add(Label::new(style.rich(text).color(colour)).wrap());
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(text);
        node.clear_value();
        node.set_level(level);
    });
    response
}
