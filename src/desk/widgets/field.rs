//! A field with its label above; what is doubtful is said below and kept as typed.

use egui::{Label, Margin, Response, Stroke, TextEdit, Ui};

use crate::desk::icon::Icon;
use crate::desk::theme::{self, Type, measure, stroke};

/// A field for text.
#[must_use]
pub struct Field<'a> {
    label: &'a str,
    doubt: Option<&'a str>,
    width: f32,
    rows: usize,
    salt: Option<egui::Id>,
}

impl<'a> Field<'a> {
    /// A field of one line under a label.
    pub fn new(label: &'a str) -> Self {
        Self { label, doubt: None, width: 320.0, rows: 1, salt: None }
    }

    /// What is wrong with the value. It stays as typed, and nothing is blocked.
    pub fn doubt(mut self, doubt: Option<&'a str>) -> Self {
        self.doubt = doubt;
        self
    }

    /// Width, at most what there is.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Several lines.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    /// An id that stays when things before the field come and go.
    pub fn id(mut self, id: egui::Id) -> Self {
        self.salt = Some(id);
        self
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui, text: &mut String) -> Response {
        let t = theme::tokens(ui);
        let width = self.width.min(ui.available_width());
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 3.0;
            let label = ui.add(Label::new(Type::Small.rich(self.label).color(t.muted)).wrap());
            let response = ui
                .scope(|ui| {
                    if self.doubt.is_some() {
                        let widgets = &mut ui.visuals_mut().widgets;
                        widgets.inactive.bg_stroke = Stroke::new(stroke::HAIR, t.gap);
                        widgets.hovered.bg_stroke = Stroke::new(stroke::HAIR, t.gap);
                    }
                    let mut field = if self.rows > 1 { TextEdit::multiline(text) } else { TextEdit::singleline(text) };
                    field = field.desired_width(width).margin(Margin::symmetric(11, 6)).desired_rows(self.rows);
                    if let Some(id) = self.salt {
                        field = field.id(id);
                    }
                    ui.add(field.min_size(egui::vec2(0.0, 34.0)))
                })
                .inner
                .labelled_by(label.id);
            if let Some(doubt) = self.doubt {
                doubt_ui(ui, doubt);
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(doubt));
            }
            response
        })
        .inner
    }
}

/// What is doubtful, with its sign.
fn doubt_ui(ui: &mut Ui, doubt: &str) {
    let t = theme::tokens(ui);
    let mut job = egui::text::LayoutJob::default();
    job.append(&Icon::Caution.character().to_string(), 0.0, Icon::format(16.0, t.gap));
    job.append(doubt, 5.0, Type::Small.format(t.gap));
    let response = ui.add(Label::new(job).wrap());
    ui.ctx().accesskit_node_builder(response.id, |node| {
        // The sign is no letter: read the words only.
        node.set_value(doubt);
        node.set_live(egui::accesskit::Live::Polite);
    });
}

/// A field to search or filter with: the sign at its left, what it searches inside until something is typed.
pub fn search_field(ui: &mut Ui, name: &str, width: f32, text: &mut String) -> Response {
    let t = theme::tokens(ui);
    let field = TextEdit::singleline(text)
        .prefix(Icon::Search.text(18.0).color(t.muted))
        .hint_text(Type::Control.rich(name).color(t.muted))
        .desired_width(width.min(ui.available_width()))
        .margin(Margin::symmetric(9, 6))
        .min_size(egui::vec2(0.0, measure::TARGET));
    ui.add(field).accessible_name(name)
}
