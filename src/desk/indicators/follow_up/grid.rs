//! A row of the grid: its cells, what is said below them, and what can be done with it.

use std::collections::HashSet;

use egui::{Align, Key, Label, Margin, Modifiers, Rect, Sense, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, vec2};

use super::cells::{Drafted, Typing, What, With};
use super::figures::{Column, GAP, ROW, SUM, TOOLS, below_ui};
use super::rows::{Below, Made};
use super::{correct, line};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type, radius, stroke};
use crate::desk::widgets::{Tone, icon_button, menu_item, open_menu, sign};
use crate::insight::indicators::{Doubt, measured};
use crate::project::{Id, Measurement, Sensitivity, Value, ValueKind};

/// What became of a row in this frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowAnswer {
    Nothing,
    /// The row that waited is one of the project now.
    Taken,
    Removed,
}

/// The grid while it is drawn.
pub(super) struct Grid<'a, 'b> {
    pub shared: &'a Shared<'b>,
    pub with: With<'a>,
    pub columns: &'a [Column],
    pub full: f32,
    pub typing: &'a mut Typing,
    pub cells: &'a mut HashSet<egui::Id>,
    pub asked: &'a mut Asked,
}

impl Grid<'_, '_> {
    /// The heads of the columns.
    pub fn head_ui(&self, ui: &mut Ui) {
        let t = theme::tokens(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(self.full, 30.0), Sense::hover());
        let mut x = rect.left();
        let mut put = |text: &str, width: f32, right: bool| {
            let galley = line(ui, Type::Label, t.muted, text, width - 8.0);
            let start = if right { x + width - 8.0 - galley.size().x } else { x + 8.0 };
            ui.painter().galley(egui::pos2(start, rect.center().y - galley.size().y / 2.0), galley, t.muted);
            x += width + GAP;
        };
        for column in self.columns {
            if column.what == What::Source && self.with.by.is_some() {
                put(&self.shared.say("follow-head-sum"), SUM, true);
            }
            put(&column.head, column.width, column.right);
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(stroke::HAIR, t.edge));
    }

    /// Draws a row; its height, and what became of it.
    pub fn row_ui(
        &mut self,
        ui: &mut Ui,
        measurement: &Measurement,
        made: Option<&Made>,
        following: Option<&Id>,
    ) -> (f32, RowAnswer) {
        let top = ui.cursor().top();
        let t = theme::tokens(ui);
        let mut answer = RowAnswer::Nothing;
        let (rect, _) = ui.allocate_exact_size(vec2(self.full, ROW), Sense::hover());
        let mut x = rect.left();
        for n in 0..self.columns.len() {
            let column = &self.columns[n];
            if column.what == What::Source && self.with.by.is_some() {
                self.sum_ui(ui, Rect::from_min_size(egui::pos2(x, rect.top()), vec2(SUM, ROW)), made);
                x += SUM + GAP;
            }
            let place = Rect::from_min_size(egui::pos2(x, rect.top() + 2.0), vec2(column.width, ROW - 4.0));
            x += column.width + GAP;
            if self.cell_ui(ui, place, measurement, n, following) {
                answer = RowAnswer::Taken;
            }
        }
        if made.is_some() {
            let place = Rect::from_min_size(egui::pos2(x, rect.top()), vec2(TOOLS, ROW));
            if self.tools_ui(ui, place, measurement) {
                answer = RowAnswer::Removed;
            }
        }
        self.below_all(ui, measurement, made);
        let bottom = ui.cursor().top();
        ui.painter().hline(rect.x_range(), bottom - 0.5, Stroke::new(stroke::HAIR, t.line));
        (bottom - top, answer)
    }

    /// What is said below a row: what looks wrong, former figures, what is asked before a figure is put right.
    fn below_all(&mut self, ui: &mut Ui, measurement: &Measurement, made: Option<&Made>) {
        let drafted = self.typing.has_draft(&measurement.id).then(|| self.typing.drafted(&self.with, measurement));
        let lines = made.map(|row| row.below.as_slice()).unwrap_or_default();
        let corrects = drafted.as_ref().is_some_and(|d| self.corrects(measurement, d));
        let typed: Vec<Below> = drafted.iter().flat_map(|d| self.said(d)).collect();
        if lines.is_empty() && typed.is_empty() && !corrects {
            return;
        }
        let frame = egui::Frame::new().inner_margin(Margin { left: 8, right: 8, top: 0, bottom: 6 });
        frame.show(ui, |ui| {
            ui.set_max_width(ui.available_width().min(760.0));
            ui.spacing_mut().item_spacing.y = 2.0;
            for below in typed.iter().chain(lines) {
                below_ui(ui, below);
            }
            if let (Some(drafted), true) = (&drafted, corrects) {
                correct::ui(ui, self.shared, &self.with, self.typing, measurement, drafted, self.asked);
            }
        });
    }

    /// How what is typed was read.
    fn said(&self, drafted: &Drafted) -> Vec<Below> {
        let mut all: Vec<Below> = drafted.doubts.iter().map(|doubt| Below::doubt(self.shared, doubt)).collect();
        if drafted.half {
            let text = self.shared.say("follow-half").into_owned();
            all.push(Below { icon: Icon::Consider, tone: Tone::Muted, text });
        }
        all
    }

    /// Would what is typed change a figure that stood there before?
    fn corrects(&self, measurement: &Measurement, drafted: &Drafted) -> bool {
        let now = &drafted.measurement;
        self.with.is_kept(measurement) && (now.value != measurement.value || now.parts != measurement.parts)
    }

    /// What the parts add up to.
    fn sum_ui(&self, ui: &mut Ui, place: Rect, made: Option<&Made>) {
        let Some((text, agrees)) = made.and_then(|row| row.sum.as_ref()) else { return };
        let t = theme::tokens(ui);
        let (icon, colour, id) = if *agrees {
            (Icon::Saved, t.muted, "follow-sum-agrees")
        } else {
            (Icon::Caution, t.gap, "follow-sum-differs")
        };
        let said = self.shared.say_with(id, &[("sum", text)]);
        let mut inner =
            ui.new_child(UiBuilder::new().max_rect(place).layout(egui::Layout::right_to_left(Align::Center)));
        inner.spacing_mut().item_spacing.x = 4.0;
        sign(&mut inner, icon, 16.0, colour);
        let label = inner.add(Label::new(Type::Control.rich(text).color(colour)).truncate().selectable(false));
        inner.ctx().accesskit_node_builder(label.id, |node| node.set_value(&*said));
        label.on_hover_text(said);
    }

    /// Who may see it, and what can be done with it. True: it is to be removed.
    fn tools_ui(&mut self, ui: &mut Ui, place: Rect, measurement: &Measurement) -> bool {
        let t = theme::tokens(ui);
        let builder = UiBuilder::new().max_rect(place).layout(egui::Layout::right_to_left(Align::Center));
        let mut inner = ui.new_child(builder);
        inner.spacing_mut().item_spacing.x = 2.0;
        let shared = self.shared;
        let day = shared.day(measurement.date);
        let mut gone = false;
        if shared.may_write {
            let name = shared.say_with("follow-row-more", &[("date", &day)]);
            let more = icon_button(&mut inner, Icon::MoreVertical, &name);
            let mut changed = measurement.clone();
            open_menu(&more, &name, |ui| {
                if measurement.value.is_some()
                    && menu_item(ui, Some(Icon::Missing), false, &shared.say("follow-no-data")).clicked()
                {
                    self.type_for(measurement, &shared.say("measure-no-data"));
                }
                for one in Sensitivity::ALL {
                    let words = shared.say_with("follow-seen", &[("who", &shared.say(&one.message()))]);
                    if menu_item(ui, None, *one == measurement.sensitivity, &words).clicked() {
                        changed.sensitivity = *one;
                    }
                }
                gone = menu_item(ui, Some(Icon::Minus), false, &shared.say("follow-remove")).clicked();
            });
            if changed.sensitivity != measurement.sensitivity {
                self.asked.edit(measured(self.with.indicator, changed, shared.author, shared.now));
            }
        }
        let seen = match measurement.sensitivity {
            Sensitivity::Public => None,
            Sensitivity::Partners => Some(Icon::Partners),
            Sensitivity::Internal => Some(Icon::Internal),
        };
        if let Some(icon) = seen {
            let words = shared.say(&measurement.sensitivity.message());
            let (rect, response) = inner.allocate_exact_size(vec2(20.0, 20.0), Sense::hover());
            icon.paint(inner.painter(), rect.center(), 16.0, t.muted);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &*words));
            response.on_hover_text(words);
        }
        gone
    }

    /// As if it had been typed into the cell of the value.
    fn type_for(&mut self, measurement: &Measurement, text: &str) {
        let what = if self.with.indicator.kind == ValueKind::Percentage { What::Numerator } else { What::Value };
        self.typing.keep(&self.with, measurement, &what, text.to_owned());
        self.take(measurement, &what);
    }

    /// Draws a cell. True: the row that waited is one of the project now.
    fn cell_ui(
        &mut self,
        ui: &mut Ui,
        place: Rect,
        measurement: &Measurement,
        n: usize,
        following: Option<&Id>,
    ) -> bool {
        let t = theme::tokens(ui);
        let column = &self.columns[n];
        let what = &column.what;
        let id = Typing::cell_id(&measurement.id, what);
        let kept = self.with.is_kept(measurement);
        // A share that is counted is computed, not typed.
        let counted = self.with.indicator.kind == ValueKind::Percentage
            && *what == What::Value
            && (matches!(measurement.value, Some(Value::Share { .. }))
                || self.typing.drafted(&self.with, measurement).half);
        let writes = self.shared.may_write && !counted;
        let mut text = self.typing.text(&self.with, measurement, what);
        let waits = !kept && *what == What::Date && text == self.with.written(measurement, what);
        let none = kept && *what == What::Value && measurement.value.is_none() && !text.is_empty();
        let focused = ui.memory(|m| m.has_focus(id));
        let enter = focused && ui.input(|i| i.key_pressed(Key::Enter));
        let over = writes && ui.rect_contains_pointer(place);
        let ground = match (focused, none) {
            (true, _) => t.card,
            (false, true) => t.none_soft,
            _ if over => t.none_soft,
            _ => t.page,
        };
        let border = if focused {
            Stroke::new(stroke::CHOSEN, t.accent)
        } else {
            Stroke::new(stroke::HAIR, if writes { t.line } else { egui::Color32::TRANSPARENT })
        };
        ui.painter().rect(place, radius::CHIP, ground, border, StrokeKind::Inside);
        let day = self.shared.day(measurement.date);
        let name = if kept {
            self.shared.say_with("follow-cell", &[("what", &column.head), ("date", &day)])
        } else {
            self.shared.say_with("follow-cell-new", &[("what", &column.head)])
        };
        let mut still = text.clone();
        let mut still = still.as_mut_str() as &str;
        let buffer: &mut dyn egui::TextBuffer = if writes { &mut text } else { &mut still };
        let colour = if none || waits || counted { t.muted } else { t.text };
        let margin = egui::Frame::NONE.inner_margin(Margin::symmetric(8, 0));
        let edit = TextEdit::singleline(buffer).id(id).frame(margin).font(Type::Control.font()).text_color(colour);
        let edit = edit.align(if column.right { egui::Align2::RIGHT_CENTER } else { egui::Align2::LEFT_CENTER });
        let edit = edit.desired_width(place.width()).min_size(place.size());
        let builder = UiBuilder::new().max_rect(place).layout(egui::Layout::left_to_right(Align::Center));
        let mut inner = ui.new_child(builder);
        inner.shrink_clip_rect(place);
        let response = inner.add(edit).accessible_name(&*name);
        self.cells.insert(id);
        if !writes {
            return false;
        }
        let mut taken = false;
        if response.changed() {
            self.typing.keep(&self.with, measurement, what, text);
            taken = self.take(measurement, what);
        }
        if response.gained_focus() {
            ui.scroll_to_rect(place.expand2(vec2(24.0, ROW)), None);
        }
        if response.lost_focus() || enter {
            let next = self.left(measurement, what, following);
            self.asked.request(Request::EndRun);
            if enter {
                // Used up here: what gets the keyboard is drawn after this and would take it for its own.
                ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter));
                if let Some(next) = next {
                    ui.memory_mut(|m| m.request_focus(next));
                }
            }
        }
        taken
    }

    /// Takes what was typed, where nothing stood before. True: the row that waited is one of the project now.
    fn take(&mut self, measurement: &Measurement, what: &What) -> bool {
        let (shared, with) = (self.shared, self.with);
        let kept = with.is_kept(measurement);
        let drafted = self.typing.drafted(&with, measurement);
        let put = |grid: &mut Self, now: &Measurement| {
            grid.asked.edit(measured(with.indicator, now.clone(), shared.author, shared.now));
            grid.typing.taken(&with, now, what);
        };
        match what {
            // A day moves its row: it is taken once the cell is left. What is said of a figure waits for it.
            What::Date => false,
            What::Source | What::Remark if !kept => false,
            What::Source | What::Remark => {
                let mut now = measurement.clone();
                match what {
                    What::Source => now.source = drafted.measurement.source,
                    _ => now.remark = drafted.measurement.remark,
                }
                put(self, &now);
                false
            }
            _ if kept => {
                // This cell alone: what is typed in another one may still wait for its reason.
                if self.typing.is_free(&with, measurement, what)
                    && let Some(now) = self.typing.alone(&with, measurement, what)
                {
                    put(self, &now);
                }
                false
            }
            _ => {
                let says = drafted.said || !drafted.measurement.parts.is_empty();
                if !says || !clear(&drafted) {
                    return false;
                }
                self.typing.begin(&measurement.id);
                put(self, &drafted.measurement);
                true
            }
        }
    }

    /// A cell was left: the day is taken. Where Enter leads from here: down the column, or to what is asked.
    fn left(&mut self, measurement: &Measurement, what: &What, following: Option<&Id>) -> Option<egui::Id> {
        let (shared, with) = (self.shared, self.with);
        let drafted = self.typing.drafted(&with, measurement);
        if *what == What::Date && with.is_kept(measurement) && drafted.measurement.date != measurement.date {
            let now = Measurement { date: drafted.measurement.date, ..measurement.clone() };
            self.asked.edit(measured(with.indicator, now, shared.author, shared.now));
            self.typing.drop_cell(&measurement.id, what);
        }
        let corrects = self.corrects(measurement, &drafted);
        let stays = self.typing.is_free(&with, measurement, what);
        self.typing.left(&with, measurement, what);
        if corrects && !stays {
            return Some(correct::reason_id(&measurement.id));
        }
        following.map(|row| Typing::cell_id(row, what))
    }
}

/// Nothing that is typed in the row is left unread.
fn clear(drafted: &Drafted) -> bool {
    !drafted.half && drafted.doubts.iter().all(|d| d.is_note() || matches!(d, Doubt::PerhapsFraction))
}
