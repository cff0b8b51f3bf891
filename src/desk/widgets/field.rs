//! A field with its label above; what is doubtful is said below and kept as typed.

use egui::accesskit::HasPopup;
use egui::{Label, Margin, Response, Role, Sense, Stroke, StrokeKind, TextEdit, Ui, vec2};

use super::menu::open_menu;
use super::paint::{focus_ring, one_line, say, say_chosen};
use crate::desk::icon::Icon;
use crate::desk::theme::{self, Type, measure, radius, stroke};

/// A field for text.
#[must_use]
pub struct Field<'a> {
    label: &'a str,
    doubt: Option<&'a str>,
    width: f32,
    rows: usize,
    salt: Option<egui::Id>,
    read_only: bool,
    secret: bool,
}

impl<'a> Field<'a> {
    /// A field of one line under a label.
    pub fn new(label: &'a str) -> Self {
        Self { label, doubt: None, width: 320.0, rows: 1, salt: None, read_only: false, secret: false }
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

    /// The text can be read, selected and copied, not changed.
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = read_only;
        self
    }

    /// Dots in place of what is typed.
    pub fn secret(mut self, secret: bool) -> Self {
        self.secret = secret;
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
                    let mut still = text.as_str();
                    let buffer: &mut dyn egui::TextBuffer = if self.read_only { &mut still } else { text };
                    let mut field =
                        if self.rows > 1 { TextEdit::multiline(buffer) } else { TextEdit::singleline(buffer) };
                    field = field.background_color(if self.read_only { t.page } else { t.card });
                    field = field.desired_width(width).margin(Margin::symmetric(11, 6)).desired_rows(self.rows);
                    field = field.password(self.secret);
                    if let Some(id) = self.salt {
                        field = field.id(id);
                    }
                    ui.add(field.min_size(vec2(0.0, 34.0)))
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
        .min_size(vec2(0.0, measure::TARGET));
    ui.add(field).accessible_name(name)
}

/// A field that is filled from a list: its label above, the value and a caret in the box.
#[must_use]
pub struct Select<'a> {
    label: &'a str,
    value: &'a str,
    width: f32,
}

impl<'a> Select<'a> {
    /// What is chosen and what stands there now.
    pub fn new(label: &'a str, value: &'a str) -> Self {
        Self { label, value, width: 240.0 }
    }

    /// Width, at most what there is.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Draws it; `menu` is the list, made of [`menu_item`](super::menu_item)s.
    pub fn show(self, ui: &mut Ui, menu: impl FnOnce(&mut Ui)) -> Response {
        let t = theme::tokens(ui);
        let width = self.width.min(ui.available_width());
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 3.0;
            ui.add(Label::new(Type::Small.rich(self.label).color(t.muted)).wrap());
            let (rect, response) = ui.allocate_exact_size(vec2(width, 34.0), Sense::click());
            say(ui, &response, Role::ComboBox, self.label);
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_value(self.value);
                node.set_has_popup(HasPopup::Menu);
            });
            let ground = if response.hovered() { t.none_soft } else { t.card };
            ui.painter().rect(rect, radius::CARD, ground, Stroke::new(stroke::HAIR, t.edge), StrokeKind::Inside);
            let galley = one_line(ui, Type::Control, t.text, self.value);
            let inside = rect.shrink2(vec2(11.0, 0.0)).with_max_x(rect.right() - 30.0);
            let at = egui::pos2(inside.left(), rect.center().y - galley.size().y / 2.0);
            ui.painter().with_clip_rect(inside.intersect(ui.clip_rect())).galley(at, galley, t.text);
            Icon::CaretDown.paint(ui.painter(), rect.right_center() - vec2(18.0, 0.0), 16.0, t.muted);
            focus_ring(ui, &response, radius::CARD);
            open_menu(&response, self.label, menu);
            response.on_hover_cursor(egui::CursorIcon::PointingHand)
        })
        .inner
    }
}

/// A box to tick in a row that says by itself what it is; screen readers are told the name.
pub fn tick_box(ui: &mut Ui, ticked: &mut bool, name: &str) -> Response {
    let t = theme::tokens(ui);
    let (rect, mut response) = ui.allocate_exact_size(vec2(26.0, measure::TARGET), Sense::click());
    if response.clicked() {
        *ticked = !*ticked;
        response.mark_changed();
    }
    say_chosen(ui, &response, Role::CheckBox, *ticked, name);
    if response.hovered() {
        ui.painter().rect_filled(rect, radius::CHIP, t.none_soft);
    }
    let (icon, colour) = if *ticked { (Icon::Checked, t.accent) } else { (Icon::Unchecked, t.edge) };
    icon.paint(ui.painter(), rect.center(), 20.0, colour);
    focus_ring(ui, &response, radius::CHIP);
    response.on_hover_text(name).on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// A box to tick, with its words.
pub fn tick(ui: &mut Ui, ticked: &mut bool, words: &str) -> Response {
    let t = theme::tokens(ui);
    let mut job = egui::text::LayoutJob::default();
    job.append(words, 0.0, Type::Control.format(t.text));
    job.wrap.max_width = (ui.available_width() - 30.0).max(60.0);
    let galley = ui.painter().layout_job(job);
    let more = galley.size().y - one_line(ui, Type::Control, t.text, words).size().y;
    let size = vec2(galley.size().x + 30.0, measure::TARGET + more.max(0.0));
    let (rect, mut response) = ui.allocate_exact_size(size, Sense::click());
    if response.clicked() {
        *ticked = !*ticked;
        response.mark_changed();
    }
    say_chosen(ui, &response, Role::CheckBox, *ticked, words);
    if response.hovered() {
        ui.painter().rect_filled(rect, radius::CHIP, t.none_soft);
    }
    let (icon, colour) = if *ticked { (Icon::Checked, t.accent) } else { (Icon::Unchecked, t.edge) };
    icon.paint(ui.painter(), rect.left_top() + vec2(12.0, measure::TARGET / 2.0), 22.0, colour);
    ui.painter().galley(egui::pos2(rect.left() + 27.0, rect.center().y - galley.size().y / 2.0), galley, t.text);
    focus_ring(ui, &response, radius::CHIP);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
