//! Menus: a small label over a value with a caret, and the rows of what it opens.

use egui::{Popup, Rect, Response, Role, Sense, Stroke, Ui, vec2};

use super::chip::Tone;
use super::paint::{focus_ring, one_line, say, say_chosen};
use crate::desk::icon::Icon;
use crate::desk::theme::{self, Type, measure, radius, stroke};

/// Sizes of the sign before a value and of the caret after it.
const SIGN: f32 = 18.0;
const CARET: f32 = 16.0;

/// A value of the quiet row under an answer.
#[must_use]
pub struct QuietValue<'a> {
    label: &'a str,
    value: &'a str,
    icon: Option<Icon>,
    tone: Tone,
    read_only: bool,
}

impl<'a> QuietValue<'a> {
    /// A small label over a value.
    pub fn new(label: &'a str, value: &'a str) -> Self {
        Self { label, value, icon: None, tone: Tone::Open, read_only: false }
    }

    /// A sign before the value.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// What the value's colour means. Anything but [`Tone::Open`] also sets it in `SemiBold`.
    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// Shows the value alone, without a caret.
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = read_only;
        self
    }

    /// How wide it will be.
    pub fn width(&self, ui: &Ui) -> f32 {
        let t = theme::tokens(ui);
        let label = one_line(ui, Type::Small, t.muted, self.label).size().x;
        let value = one_line(ui, self.style(), t.text, self.value).size().x;
        label.max(self.before() + value + self.after())
    }

    fn style(&self) -> Type {
        if self.tone == Tone::Open { Type::Control } else { Type::Chosen }
    }

    /// What stands before the value, and after it.
    fn before(&self) -> f32 {
        if self.icon.is_some() { SIGN + 5.0 } else { 0.0 }
    }

    fn after(&self) -> f32 {
        if self.read_only { 0.0 } else { CARET + 5.0 }
    }

    /// Draws it; `menu` is what it opens.
    pub fn show(self, ui: &mut Ui, menu: impl FnOnce(&mut Ui)) -> Response {
        let (label, read_only) = (self.label, self.read_only);
        let response = self.draw(ui, Icon::CaretDown);
        if read_only {
            return response;
        }
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_has_popup(egui::accesskit::HasPopup::Menu));
        open_menu(&response, label, menu);
        response
    }

    /// Draws it; what it opens stands below the row and is drawn by the caller, while `open`.
    pub fn toggle(self, ui: &mut Ui, open: bool) -> Response {
        let response = self.draw(ui, if open { Icon::CaretUp } else { Icon::CaretDown });
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
        response
    }

    fn draw(self, ui: &mut Ui, caret: Icon) -> Response {
        let t = theme::tokens(ui);
        let width = self.width(ui);
        let label = one_line(ui, Type::Small, t.muted, self.label);
        let colour = self.tone.colours(t).0;
        let value = one_line(ui, self.style(), colour, self.value);
        let sense = if self.read_only { Sense::hover() } else { Sense::click() };
        let (rect, response) = ui.allocate_exact_size(vec2(width, 42.0), sense);
        let name = format!("{} {}", self.label, self.value);
        let role = if self.read_only { Role::Label } else { Role::Button };
        say(ui, &response, role, &name);
        if response.hovered() && !self.read_only {
            ui.painter().rect_filled(rect.expand2(vec2(4.0, 0.0)), radius::CHIP, t.none_soft);
        }
        ui.painter().galley(rect.min, label, t.muted);
        let middle = rect.top() + 30.0;
        if let Some(icon) = self.icon {
            icon.paint(ui.painter(), egui::pos2(rect.left() + SIGN / 2.0, middle), SIGN, colour);
        }
        let from = rect.left() + self.before();
        let end = from + value.size().x;
        ui.painter().galley(egui::pos2(from, middle - value.size().y / 2.0), value, colour);
        if self.read_only {
            return response;
        }
        caret.paint(ui.painter(), egui::pos2(end + 5.0 + CARET / 2.0, middle), CARET, t.muted);
        focus_ring(ui, &response, radius::CHIP);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_label(self.label);
            node.set_value(self.value);
        });
        response.on_hover_cursor(egui::CursorIcon::PointingHand)
    }
}

/// The upright hairline between two values of the quiet row.
pub fn quiet_divider(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(1.0, 42.0), Sense::hover());
    ui.painter().vline(rect.center().x, rect.y_range(), Stroke::new(stroke::HAIR, theme::tokens(ui).line));
}

/// The menu that a button opens; its rows are [`menu_item`]s.
pub fn open_menu(button: &Response, name: &str, rows: impl FnOnce(&mut Ui)) {
    Popup::menu(button).accessible_name(name).show(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        rows(ui);
    });
}

/// A row of a menu, as wide as the menu; chosen: the soft ground and a rule.
pub fn menu_item(ui: &mut Ui, icon: Option<Icon>, chosen: bool, words: &str) -> Response {
    let t = theme::tokens(ui);
    let style = if chosen { Type::Chosen } else { Type::Control };
    let galley = one_line(ui, style, t.text, words);
    let sign = if icon.is_some() { SIGN + 8.0 } else { 0.0 };
    let least = galley.size().x + sign + 24.0;
    // Menus are measured before they are shown: first what each row needs, then the widest for all.
    let width = if ui.is_sizing_pass() { least } else { least.max(ui.available_width()) };
    let (rect, response) = ui.allocate_exact_size(vec2(width, measure::TARGET), Sense::click());
    say_chosen(ui, &response, Role::MenuItem, chosen, words);
    if chosen || response.hovered() || response.has_focus() {
        let ground = if chosen { t.accent_soft } else { t.none_soft };
        ui.painter().rect_filled(rect, radius::CHIP, ground);
    }
    if chosen {
        let rule = Rect::from_min_size(rect.min, vec2(stroke::RULE, rect.height()));
        ui.painter().rect_filled(rule, 0, t.accent);
    }
    if let Some(icon) = icon {
        icon.paint(ui.painter(), rect.left_center() + vec2(12.0 + SIGN / 2.0, 0.0), SIGN, t.text);
    }
    let at = egui::pos2(rect.left() + 12.0 + sign, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, t.text);
    focus_ring(ui, &response, radius::CHIP);
    if response.gained_focus() {
        // In a menu that scrolls, the keyboard takes what it reaches into view.
        response.scroll_to_me(None);
    }
    if response.clicked() {
        ui.close();
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
