//! The steps of a scale, and by what figures are split.

use std::sync::Arc;

use egui::{Key, Label, Ui};

use super::fields::{Page, label};
use crate::desk::icon::Icon;
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{self, Button, Doubtful, Field as TextField, icon_button, menu_item, open_menu, reading};
use crate::insight::indicators::{Field, Read, figure, further_splits, set_message};
use crate::project::ScaleStep;

impl Page<'_> {
    /// The steps in the team's own order, with its scores: the source prints none.
    pub(super) fn scale_ui(&mut self, ui: &mut Ui) {
        let t = theme::tokens(ui);
        widgets::heading(ui, Type::SmallBold, 4, &self.shared.say(label(Field::Scale)));
        ui.add(Label::new(Type::Small.rich(self.shared.say("sheet-scale-hint")).color(t.muted)).wrap());
        let count = self.now.scale.len();
        let (mut gone, mut up, mut down) = (None, None, None);
        for at in 0..count {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                let room = ui.available_width() - 3.0 * 38.0;
                let nth = self.shared.words.count(at + 1);
                let say = |id: &str| self.shared.say_with(id, &[("number", &nth)]);
                let names = ["sheet-step", "sheet-step-score", "sheet-step-up", "sheet-step-down", "sheet-step-remove"];
                let [name, score, higher, lower, remove] = names.map(say);
                let ids = [self.id(&format!("step-{at}")), self.id(&format!("step-{at}-score"))];
                let field = TextField::new(&name).id(ids[0]).width(room - 86.0);
                let shown = field.show(ui, &mut self.now.scale[at].label);
                self.typed(&shown);
                let (shared, reader) = (self.shared, Arc::clone(&self.reader));
                let write = |value: &Option<f64>| value.map(|v| figure(v, shared.words)).unwrap_or_default();
                let read = |text: &str| match reader.number(text) {
                    Read::Nothing => Ok(None),
                    Read::This(value, _) => Ok(Some(value)),
                    _ => Err(Doubtful),
                };
                let doubt = |_: &Option<f64>| shared.say("sheet-value-doubt").into_owned();
                let field = TextField::new(&score).width(80.0);
                let typed = reading(ui, ids[1], field, &mut self.now.scale[at].score, write, read, doubt);
                self.took(typed);
                ui.vertical(|ui| {
                    ui.add_space(21.0);
                    ui.horizontal(|ui| {
                        ui.spacing_mut().item_spacing.x = 2.0;
                        if ui.add_enabled_ui(at > 0, |ui| icon_button(ui, Icon::CaretUp, &higher)).inner.clicked() {
                            up = Some(at);
                        }
                        let last = at + 1 == count;
                        if ui.add_enabled_ui(!last, |ui| icon_button(ui, Icon::CaretDown, &lower)).inner.clicked() {
                            down = Some(at);
                        }
                        if icon_button(ui, Icon::Close, &remove).clicked() {
                            gone = Some(at);
                        }
                    });
                });
            });
        }
        let moved = up.filter(|at| *at > 0).map(|at| (at - 1, at)).or(down.map(|at| (at, at + 1)));
        if let Some((one, other)) = moved.filter(|(_, other)| *other < self.now.scale.len()) {
            self.now.scale.swap(one, other);
            self.step();
        }
        if let Some(at) = gone {
            self.now.scale.remove(at);
            self.step();
        }
        if Button::quiet(&self.shared.say("sheet-step-add")).icon(Icon::Add).in_tray().show(ui).clicked() {
            self.now.scale.push(ScaleStep { label: String::new(), score: None });
            self.step();
        }
    }

    /// The sets, each with its groups, and those that could be added: the source's own first.
    pub(super) fn by_ui(&mut self, ui: &mut Ui, own: &mut String) {
        let t = theme::tokens(ui);
        let (shared, breakdowns) = (self.shared, &self.shared.measures.breakdowns);
        let mut gone = None;
        for (at, by) in self.now.by.iter().enumerate() {
            ui.horizontal_top(|ui| {
                let room = ui.available_width() - 40.0;
                ui.vertical(|ui| {
                    ui.set_width(room);
                    ui.spacing_mut().item_spacing.y = 1.0;
                    let name = breakdowns.set(by).map(|set| shared.say(&set_message(&set.id)).into_owned());
                    let name = name.unwrap_or_else(|| by.clone());
                    ui.add(Label::new(Type::Chosen.rich(name).color(t.text)).wrap());
                    let groups = breakdowns.groups_to_fill(self.old, by, shared.words).join(" · ");
                    ui.add(Label::new(Type::Small.rich(groups).color(t.muted)).wrap());
                });
                let name = shared.say_with("sheet-split-remove", &[("by", by)]);
                if icon_button(ui, Icon::Close, &name).clicked() {
                    gone = Some(at);
                }
            });
        }
        if let Some(at) = gone {
            self.now.by.remove(at);
            self.step();
        }
        let mut added: Option<String> = None;
        let add = shared.say("sheet-split-add");
        let button = Button::second(&add).icon(Icon::Add).in_tray().show(ui);
        open_menu(&button, &add, |ui| {
            egui::ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
                for set in further_splits(shared.catalogue, breakdowns, self.old) {
                    if menu_item(ui, None, false, &shared.say(&set_message(&set.id))).clicked() {
                        added = Some(shared.content.say(&set_message(&set.id)).into_owned());
                    }
                }
            });
        });
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let field =
                TextField::new(&shared.say("sheet-split-own")).id(self.id("own-set")).width(240.0).show(ui, own);
            let entered = field.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
            ui.vertical(|ui| {
                ui.add_space(21.0);
                let words = shared.say("sheet-split-own-add");
                if (Button::quiet(&words).icon(Icon::Add).in_tray().show(ui).clicked() || entered)
                    && !own.trim().is_empty()
                {
                    added = Some(std::mem::take(own).trim().to_owned());
                }
            });
        });
        if let Some(by) = added.filter(|by| !self.now.by.iter().any(|one| breakdowns.same_set(one, by))) {
            self.now.by.push(by);
            self.step();
        }
    }
}
