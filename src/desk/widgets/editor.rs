//! What the team writes: a roomy editor without a box beside the ink rule, and the same text at rest.

use egui::{Frame, Id, Label, Margin, Rect, Response, TextBuffer, TextEdit, Ui, text::LayoutJob, vec2};

use crate::desk::theme::{self, Type, measure, stroke};

/// Between the ink rule and the text.
const INDENT: f32 = 16.0;

/// Widest text of a style, so that a line has 66 to 80 characters.
fn widest(style: Type) -> f32 {
    match style {
        Type::Answer => measure::TEXT_ANSWER,
        Type::Body => 550.0,
        Type::Reading | Type::Quote => 520.0,
        _ => 480.0,
    }
}

/// An editor.
#[must_use]
pub struct Editor<'a> {
    id: Id,
    name: &'a str,
    style: Type,
    rows: usize,
    read_only: bool,
}

impl<'a> Editor<'a> {
    /// The editor of an answer; `name` is what screen readers call it, the question as a rule.
    pub fn new(id: Id, name: &'a str) -> Self {
        Self { id, name, style: Type::Answer, rows: 5, read_only: false }
    }

    /// Another style of type than that of answers.
    pub fn style(mut self, style: Type) -> Self {
        self.style = style;
        self
    }

    /// Another least number of lines than five.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    /// The text can be read, selected and copied, not changed.
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = read_only;
        self
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui, text: &mut String) -> Response {
        let t = theme::tokens(ui);
        let style = self.style;
        let mut layouter = move |ui: &Ui, text: &dyn TextBuffer, width: f32| {
            let mut job = LayoutJob::default();
            job.append(text.as_str(), 0.0, style.format(t.text));
            job.wrap.max_width = width;
            job.keep_trailing_whitespace = true;
            ui.fonts_mut(|f| f.layout_job(job))
        };
        let width = ui.available_width().min(widest(style) + INDENT);
        let least = self.rows as f32 * style.line();
        let frame = Frame::NONE.inner_margin(Margin { left: INDENT as i8, ..Margin::ZERO });
        let mut shown = text.as_str();
        let edit = if self.read_only { TextEdit::multiline(&mut shown) } else { TextEdit::multiline(text) };
        let edit = edit.id(self.id).frame(frame).font(style.font()).layouter(&mut layouter);
        let edit = edit.desired_width(width).desired_rows(self.rows).min_size(vec2(width, least));
        let response = ui.add(edit).accessible_name(self.name);
        ink_rule(ui, response.rect);
        response
    }
}

/// The rule beside what the team wrote.
fn ink_rule(ui: &Ui, beside: Rect) {
    let rule = Rect::from_min_size(beside.min, vec2(stroke::RULE, beside.height()));
    ui.painter().rect_filled(rule, 0, theme::tokens(ui).accent);
}

/// What the team wrote, at rest, beside the ink rule.
pub fn own_text(ui: &mut Ui, style: Type, text: &str) -> Response {
    let indent = if style == Type::Answer || style == Type::Body { INDENT } else { 11.0 };
    let frame = Frame::NONE.inner_margin(Margin { left: indent as i8, ..Margin::ZERO });
    let shown = frame.show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(widest(style)));
        ui.add(Label::new(style.rich(text).color(theme::tokens(ui).text)).wrap())
    });
    ink_rule(ui, shown.response.rect);
    shown.inner
}

/// The first line of an answer under a closed question, muted, beside a rule in the colour of hairlines.
pub fn first_line(ui: &mut Ui, text: &str) -> Response {
    let t = theme::tokens(ui);
    let line = text.lines().find(|l| !l.trim().is_empty()).unwrap_or_default();
    let frame = Frame::NONE.inner_margin(Margin { left: INDENT as i8, ..Margin::ZERO });
    let shown = frame.show(ui, |ui| ui.add(Label::new(Type::Control.rich(line).color(t.muted)).truncate()));
    let rect = shown.response.rect;
    ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(stroke::RULE, rect.height())), 0, t.line);
    shown.inner
}
