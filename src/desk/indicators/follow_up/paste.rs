//! Figures from a spreadsheet: pasted into a field, and shown as they are understood before anything is taken.

use egui::{Frame, Label, Margin, ScrollArea, Stroke, TextEdit, Ui, vec2};
use jiff::civil::Date;

use super::{FollowUpView, indicator, own_id, preview, today};
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type, radius, stroke};
use crate::desk::widgets::{Button, Field, heading};
use crate::insight::indicators::{Desk, Grid, Reader, grid};
use crate::project::Id;

/// What a reading was made from.
#[derive(Debug, Clone, PartialEq)]
struct Key {
    text: String,
    revision: u64,
    language: String,
    today: Date,
}

/// What was pasted, and how it is understood.
pub(super) struct Paste {
    /// The indicator into whose figures it is pasted. None: codes must say whose they are.
    pub of: Option<Id>,
    text: String,
    made: Option<(Key, Grid)>,
    /// Why figures that stand there already are put right.
    reason: String,
    fresh: bool,
    /// Heights of the rows of the preview: what is out of view keeps its place.
    pub heights: Vec<f32>,
}

impl Paste {
    pub fn new(of: Option<Id>, text: String) -> Self {
        Self { of, text, made: None, reason: String::new(), fresh: true, heights: Vec::new() }
    }

    /// Reads it again where something has changed.
    fn read(&mut self, shared: &Shared<'_>, reader: &Reader) {
        let today = today(shared);
        let same = self.made.as_ref().is_some_and(|(key, _)| {
            key.revision == shared.revision
                && key.today == today
                && key.text == self.text
                && key.language == shared.words.language()
        });
        if same {
            return;
        }
        let desk = Desk {
            catalogue: shared.catalogue,
            words: shared.words,
            reader,
            breakdowns: &shared.measures.breakdowns,
            project: shared.project,
            today,
        };
        let of = self.of.as_ref().and_then(|id| indicator(shared, id));
        let language = shared.words.language().to_owned();
        let key = Key { text: self.text.clone(), revision: shared.revision, language, today };
        let read = if self.text.trim().is_empty() { Grid::default() } else { grid(&desk, of, &self.text) };
        self.heights = vec![0.0; read.proposed.len()];
        self.made = Some((key, read));
    }
}

/// Draws it in place of the figures, or of the table.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut FollowUpView, asked: &mut Asked) {
    let Some(mut paste) = view.paste.take() else { return };
    paste.read(shared, view.figures.reader(shared));
    let t = theme::tokens(ui);
    ui.spacing_mut().item_spacing.y = 8.0;
    heading(ui, Type::Closed, 2, &shared.say("follow-paste-title"));
    let about = if paste.of.is_some() { "follow-paste-about" } else { "follow-paste-about-all" };
    ui.scope(|ui| {
        ui.set_max_width(theme::measure::COLUMN);
        ui.add(Label::new(Type::Control.rich(shared.say(about)).color(t.muted)).wrap());
    });
    let label = shared.say("follow-paste-field");
    let id = own_id("paste", "text");
    let read = paste.made.as_ref().is_some_and(|(_, grid)| !grid.columns.is_empty());
    // Once it is understood, what was pasted makes room for how it was.
    text_ui(ui, &label, id, if read { 96.0 } else { 220.0 }, &mut paste);
    let mut close = false;
    let Some((_, grid)) = &mut paste.made else {
        view.paste = Some(paste);
        return;
    };
    if !grid.columns.is_empty() {
        preview::ui(ui, shared, grid, paste.of.is_none(), &mut paste.heights);
    }
    let taken = grid.proposed.iter().filter(|one| one.take).count();
    let corrects = grid.proposed.iter().any(|one| one.take && one.replaces.is_some());
    if corrects {
        let label = shared.say("follow-paste-why");
        let field = Field::new(&label).width(theme::measure::COLUMN).id(own_id("paste", "why"));
        field.show(ui, &mut paste.reason);
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
        let cancel = shared.say("follow-paste-cancel");
        close = Button::second(&cancel).show(ui).clicked();
        let take = shared.say_count("follow-paste-take", taken);
        let reason = if taken == 0 {
            Some(shared.say("follow-paste-nothing"))
        } else if corrects && paste.reason.trim().is_empty() {
            Some(shared.say("follow-say-why"))
        } else {
            None
        };
        let button = Button::main(&take).unless(reason.as_deref()).show(ui);
        if button.clicked() && reason.is_none() {
            asked.request(Request::EndRun);
            asked.edit(grid.edit(shared.project, paste.reason.trim(), shared.author, shared.now));
            asked.request(Request::EndRun);
            close = true;
        }
    });
    if !close {
        view.paste = Some(paste);
    }
}

/// The field that is pasted into: it scrolls, however much was pasted.
fn text_ui(ui: &mut Ui, label: &str, id: egui::Id, height: f32, paste: &mut Paste) {
    let t = theme::tokens(ui);
    let label = ui.add(Label::new(Type::Small.rich(label).color(t.muted)));
    let focused = ui.memory(|m| m.has_focus(id));
    let border = if focused { Stroke::new(stroke::CHOSEN, t.accent) } else { Stroke::new(stroke::HAIR, t.edge) };
    let frame = Frame::new().fill(t.card).stroke(border).corner_radius(radius::CARD);
    frame.inner_margin(Margin::symmetric(4, 2)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let area = ScrollArea::vertical().id_salt("follow-paste-text").min_scrolled_height(height).max_height(height);
        area.auto_shrink([false, false]).show(ui, |ui| {
            let inside = Frame::NONE.inner_margin(Margin::symmetric(7, 4));
            let edit = TextEdit::multiline(&mut paste.text).id(id).frame(inside).font(Type::Control.font());
            let width = ui.available_width();
            let field = ui.add(edit.desired_width(width).min_size(vec2(width, height))).labelled_by(label.id);
            if std::mem::take(&mut paste.fresh) {
                field.request_focus();
            }
        });
    });
}
