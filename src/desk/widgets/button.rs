//! Buttons: main, second, quiet, a sign alone, and links.

use egui::{Color32, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Widget, vec2};

use super::paint::{focus_ring, one_line, say};
use crate::desk::icon::Icon;
use crate::desk::theme::{self, Type, measure, radius, stroke};

/// A sign in a button, and the space between it and the words.
const SIGN: f32 = 18.0;
const GAP: f32 = 7.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rank {
    Main,
    Second,
    Quiet,
}

/// A button with a word, or a sign and a word.
#[must_use]
pub struct Button<'a> {
    words: &'a str,
    rank: Rank,
    icon: Option<Icon>,
    after: Option<Icon>,
    height: f32,
    padding: f32,
    unless: Option<&'a str>,
}

impl<'a> Button<'a> {
    fn new(words: &'a str, rank: Rank) -> Self {
        let padding = if rank == Rank::Quiet { 6.0 } else { 14.0 };
        Self { words, rank, icon: None, after: None, height: 36.0, padding, unless: None }
    }

    /// What most people come to this screen for: one a screen.
    pub fn main(words: &'a str) -> Self {
        Self::new(words, Rank::Main)
    }

    /// With a border.
    pub fn second(words: &'a str) -> Self {
        Self::new(words, Rank::Second)
    }

    /// Only text, in the accent.
    pub fn quiet(words: &'a str) -> Self {
        Self::new(words, Rank::Quiet)
    }

    /// A sign before the words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A sign after the words.
    pub fn after(mut self, icon: Icon) -> Self {
        self.after = Some(icon);
        self
    }

    /// 30 high, for trays, cards and empty states.
    pub fn in_tray(mut self) -> Self {
        self.height = 30.0;
        self.padding = if self.rank == Rank::Quiet { 6.0 } else { 10.0 };
        self
    }

    /// 44 high, for the start screen.
    pub fn on_start(mut self) -> Self {
        self.height = 44.0;
        self.padding = 20.0;
        self
    }

    /// Not available now, and why.
    pub fn unless(mut self, reason: Option<&'a str>) -> Self {
        self.unless = reason;
        self
    }

    /// Text, ground and border.
    fn colours(&self, ui: &Ui, response: &Response) -> (Color32, Color32, Stroke) {
        let t = theme::tokens(ui);
        if self.unless.is_some() {
            return (t.muted, t.none_soft, Stroke::NONE);
        }
        let (pressed, over) = (response.is_pointer_button_down_on(), response.hovered());
        let ground = |rest| if pressed || over { t.none_soft } else { rest };
        match self.rank {
            Rank::Main if pressed => (t.on_accent, t.accent_press, Stroke::NONE),
            Rank::Main if over => (t.on_accent, t.accent_hover, Stroke::NONE),
            Rank::Main => (t.on_accent, t.accent, Stroke::NONE),
            Rank::Second => (t.text, ground(t.card), Stroke::new(stroke::HAIR, t.edge)),
            Rank::Quiet => (t.accent, ground(Color32::TRANSPARENT), Stroke::NONE),
        }
    }

    /// How wide it will be.
    pub fn width(&self, ui: &Ui) -> f32 {
        let signs = [self.icon, self.after].into_iter().flatten().count() as f32;
        let words = one_line(ui, Type::Chosen, Color32::PLACEHOLDER, self.words).size().x;
        words + signs * (SIGN + GAP) + 2.0 * self.padding
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let galley = one_line(ui, Type::Chosen, Color32::PLACEHOLDER, self.words);
        let width = self.width(ui);
        // What is not available can still be reached, so that its reason can be read.
        let sense = if self.unless.is_some() { Sense::focusable_noninteractive() } else { Sense::click() };
        let (rect, response) = ui.allocate_exact_size(vec2(width, self.height), sense);
        say(ui, &response, Role::Button, self.words);
        let (text, ground, border) = self.colours(ui, &response);
        if ui.is_rect_visible(rect) {
            ui.painter().rect(rect, radius::CARD, ground, border, StrokeKind::Inside);
            let mut x = rect.left() + self.padding;
            if let Some(icon) = self.icon {
                icon.paint(ui.painter(), egui::pos2(x + SIGN / 2.0, rect.center().y), SIGN, text);
                x += SIGN + GAP;
            }
            let at = egui::pos2(x, rect.center().y - galley.size().y / 2.0);
            x += galley.size().x + GAP;
            ui.painter().galley(at, galley, text);
            if let Some(icon) = self.after {
                icon.paint(ui.painter(), egui::pos2(x + SIGN / 2.0, rect.center().y), SIGN, text);
            }
        }
        focus_ring(ui, &response, radius::CARD);
        match self.unless {
            Some(reason) => {
                ui.ctx().accesskit_node_builder(response.id, |node| {
                    node.set_disabled();
                    node.set_description(reason);
                });
                response.on_hover_text(reason)
            }
            None => response.on_hover_cursor(egui::CursorIcon::PointingHand),
        }
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        self.show(ui)
    }
}

/// A sign alone. Its name is read by screen readers and shown under the pointer.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(measure::TARGET, measure::TARGET), Sense::click());
    say(ui, &response, Role::Button, name);
    let t = theme::tokens(ui);
    if response.hovered() {
        ui.painter().rect_filled(rect, radius::CARD, t.none_soft);
    }
    let colour = if ui.is_enabled() { t.text } else { t.muted };
    icon.paint(ui.painter(), rect.center(), 18.0, colour);
    focus_ring(ui, &response, radius::CARD);
    response.on_hover_text(name).on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// Words that lead somewhere, in the accent; underlined under the pointer and with the focus.
pub fn link(ui: &mut Ui, style: Type, words: &str) -> Response {
    let t = theme::tokens(ui);
    let galley = one_line(ui, style, t.accent, words);
    let wide = galley.size().x > ui.available_width();
    if wide {
        // Too long for the line: egui's own link wraps.
        return ui.link(style.rich(words));
    }
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::click());
    say(ui, &response, Role::Link, words);
    if response.hovered() {
        let under = Rect::from_min_max(rect.left_bottom() - vec2(0.0, 2.0), rect.right_bottom() - vec2(0.0, 1.0));
        ui.painter().rect_filled(under, 0, t.accent);
    }
    ui.painter().galley(rect.min, galley, t.accent);
    focus_ring(ui, &response, radius::CELL);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
