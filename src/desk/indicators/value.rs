//! A field for a value: each kind in its own way, read as people write it and computed where it is a share.

use egui::{Id, Label, Ui};

use crate::desk::icon::Icon;
use crate::desk::shared::Shared;
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{Doubtful, Field, Part, Typed, choice, icon_button, menu_item, open_menu, reading};
use crate::insight::indicators::{Read, Reader, figure, print, score_of, short};
use crate::project::{Indicator, Value, ValueKind};

/// A field for a value of an indicator.
#[must_use]
pub(super) struct ValueField<'a> {
    pub(super) shared: &'a Shared<'a>,
    /// Whose kind, unit and scale the value follows.
    pub(super) indicator: &'a Indicator,
    pub(super) reader: &'a Reader,
    pub(super) label: &'a str,
    pub(super) id: Id,
    pub(super) width: f32,
    /// What looks wrong with it.
    pub(super) doubt: Option<&'a str>,
}

impl ValueField<'_> {
    /// Draws it.
    pub(super) fn show(self, ui: &mut Ui, value: &mut Option<Value>) -> Typed {
        match self.indicator.kind {
            ValueKind::YesNo if value.as_ref().is_none_or(|v| matches!(v, Value::YesNo(_))) => {
                self.yes_no_ui(ui, value)
            }
            ValueKind::Scale if !self.indicator.scale.is_empty() => self.step_ui(ui, value),
            _ => self.text_ui(ui, self.width, value),
        }
    }

    fn text_ui(&self, ui: &mut Ui, width: f32, value: &mut Option<Value>) -> Typed {
        let (words, indicator) = (self.shared.words, self.indicator);
        let write = |value: &Option<Value>| match value {
            None => String::new(),
            Some(Value::Share { numerator, denominator }) => {
                format!("{} / {}", figure(*numerator, words), figure(*denominator, words))
            }
            Some(value) => short(indicator, Some(value), words),
        };
        let read = |text: &str| match self.reader.value(indicator, text) {
            Read::Nothing | Read::NoData => Ok(None),
            Read::This(value, _) => Ok(Some(value)),
            Read::Unclear => Err(Doubtful),
        };
        let rows = if matches!(indicator.kind, ValueKind::Document | ValueKind::Qualitative) { 2 } else { 1 };
        let field = Field::new(self.label).width(width).rows(rows).doubt(self.doubt);
        let doubt = |_: &Option<Value>| self.shared.say("sheet-value-doubt").into_owned();
        ui.vertical(|ui| {
            let typed = reading(ui, self.id, field, value, write, read, doubt);
            if let Some(Value::Share { .. }) = value {
                let t = theme::tokens(ui);
                let computed = print(indicator, value.as_ref(), words);
                ui.add(Label::new(Type::Small.rich(computed).color(t.muted)).wrap());
            }
            typed
        })
        .inner
    }

    fn yes_no_ui(&self, ui: &mut Ui, value: &mut Option<Value>) -> Typed {
        let all = [Some(Value::YesNo(true)), Some(Value::YesNo(false)), None];
        let words = ["measure-yes", "measure-no", "sheet-not-known"].map(|id| self.shared.say(id));
        let parts = [Part::plain(&words[0]), Part::plain(&words[1]), Part::plain(&words[2])];
        let chosen = all.iter().position(|one| one == value);
        let t = theme::tokens(ui);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            ui.add(Label::new(Type::Small.rich(self.label).color(t.muted)).wrap());
            let Some(wanted) = choice(ui, self.label, &parts, chosen) else { return Typed::default() };
            value.clone_from(&all[wanted]);
            Typed { changed: true, left: true }
        })
        .inner
    }

    /// A figure, as a mean may lie between two steps, or a step from the list.
    fn step_ui(&self, ui: &mut Ui, value: &mut Option<Value>) -> Typed {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let mut typed = self.text_ui(ui, self.width - 34.0, value);
            ui.vertical(|ui| {
                ui.add_space(21.0);
                let name = self.shared.say_with("indicators-step-of", &[("field", self.label)]);
                let button = icon_button(ui, Icon::CaretDown, &name);
                open_menu(&button, &name, |ui| {
                    for place in 0..self.indicator.scale.len() {
                        let Some(score) = score_of(&self.indicator.scale, place) else { continue };
                        let step = Some(Value::Number(score));
                        let words = short(self.indicator, step.as_ref(), self.shared.words);
                        if menu_item(ui, None, *value == step, &words).clicked() {
                            *value = step;
                            typed = Typed { changed: true, left: true };
                        }
                    }
                });
            });
            typed
        })
        .inner
    }
}
