//! The questions of an evaluation under the six criteria, each with the indicators, sources and methods that would
//! answer it: begun from the project, then the team's own.

use egui::{Label, Stroke, Ui, vec2};

use super::row;
use crate::desk::icon::Icon;
use crate::desk::removed::{Removed, removed_ui};
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type, stroke};
use crate::desk::widgets::{Button, Empty, heading, icon_button};
use crate::insight::indicators::{MEASURED, propose_matrix};
use crate::project::{Criterion, Edit, Id, MatrixRow, Sensitivity};
use crate::wording::fold;

/// How it is arranged.
#[derive(Default)]
pub(super) struct MatrixView {
    /// The row that is changed.
    pub open: Option<String>,
    /// Its first field takes the keyboard.
    pub fresh: bool,
    /// The row to which the keyboard goes back.
    pub back: Option<String>,
    /// What was removed last, and the revision in which it is gone.
    pub removed: Removed,
}

impl MatrixView {
    /// Opens a row.
    pub fn open(&mut self, id: &str) {
        self.open = Some(id.to_owned());
        self.fresh = true;
    }
}

/// Widths of question, indicators, sources and methods, in parts of what there is.
pub(super) const SHARES: [f32; 4] = [0.34, 0.26, 0.2, 0.2];
/// Between two columns.
pub(super) const GAP: f32 = 20.0;
/// Below this width, what would answer stands under its question.
pub(super) const WIDE: f32 = 760.0;

/// Draws it.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut MatrixView, asked: &mut Asked) {
    let t = theme::tokens(ui);
    ui.spacing_mut().item_spacing.y = 6.0;
    removed_ui(ui, shared, &mut view.removed, asked);
    if shared.project.evaluation.is_empty() {
        let (line, sentence) = (shared.say("matrix-empty"), shared.say("matrix-empty-about"));
        let begin = shared.say("matrix-start");
        let empty = Empty::new(Icon::Gaps, &line, &sentence);
        let empty = if shared.may_write { empty.button(Icon::Add, &begin) } else { empty };
        ui.scope(|ui| {
            ui.set_max_width(theme::measure::COLUMN);
            if empty.show(ui) {
                propose(shared, asked);
            }
        });
        if shared.may_write {
            ui.add_space(12.0);
            heading(ui, Type::Row, 2, &shared.say("matrix-own"));
            for criterion in Criterion::ALL {
                ui.horizontal(|ui| {
                    add_ui(ui, shared, *criterion, view, asked);
                    ui.add(Label::new(Type::Control.rich(shared.say(&criterion.message())).color(t.text)));
                });
            }
        }
        return;
    }
    ui.add(Label::new(Type::Small.rich(shared.say(MEASURED)).color(t.muted)).wrap());
    if shared.may_write {
        let left = proposed(shared).len();
        let none = shared.say("matrix-all-there");
        let words = shared.say("matrix-further");
        let button = Button::second(&words).icon(Icon::Add).in_tray().unless((left == 0).then_some(&*none)).show(ui);
        if button.clicked() && left > 0 {
            propose(shared, asked);
        }
    }
    if ui.available_width() >= WIDE {
        head_ui(ui, shared);
    }
    for criterion in Criterion::ALL {
        criterion_ui(ui, shared, *criterion, view, asked);
    }
}

fn head_ui(ui: &mut Ui, shared: &Shared<'_>) {
    let t = theme::tokens(ui);
    let full = ui.available_width() - 3.0 * GAP - row::SIDE;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), egui::Sense::hover());
    let mut x = rect.left() + row::LEFT;
    let heads = ["matrix-head-question", "matrix-head-indicators", "matrix-head-sources", "matrix-head-methods"];
    for (id, share) in heads.into_iter().zip(SHARES) {
        let text = shared.say(id);
        ui.painter().text(egui::pos2(x, rect.center().y), egui::Align2::LEFT_CENTER, text, Type::Label.font(), t.muted);
        x += full * share + GAP;
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(stroke::HAIR, t.edge));
}

/// The rows of a criterion, and a way to add one.
fn criterion_ui(ui: &mut Ui, shared: &Shared<'_>, criterion: Criterion, view: &mut MatrixView, asked: &mut Asked) {
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        heading(ui, Type::Row, 2, &shared.say(&criterion.message()));
        if shared.may_write {
            add_ui(ui, shared, criterion, view, asked);
        }
    });
    let rows: Vec<&MatrixRow> = shared.project.evaluation.iter().filter(|row| row.criterion == criterion).collect();
    let t = theme::tokens(ui);
    if rows.is_empty() {
        ui.add(Label::new(Type::Control.rich(shared.say("matrix-none")).color(t.muted)).wrap());
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (n, one) in rows.iter().enumerate() {
            if view.open.as_deref() == Some(one.id.as_str()) {
                let beside = |at: Option<usize>| at.and_then(|at| rows.get(at)).map(|row| &row.id);
                let neighbours = (beside(n.checked_sub(1)), beside(Some(n + 1)));
                row::open_ui(ui, shared, one, neighbours, view, asked);
            } else {
                row::rest_ui(ui, shared, one, view);
            }
        }
    });
}

fn add_ui(ui: &mut Ui, shared: &Shared<'_>, criterion: Criterion, view: &mut MatrixView, asked: &mut Asked) {
    let words = shared.say_with("matrix-add", &[("criterion", &shared.say(&criterion.message()))]);
    if icon_button(ui, Icon::Add, &words).clicked() {
        let new = MatrixRow {
            id: Id::fresh(),
            criterion,
            question: String::new(),
            indicators: Vec::new(),
            sources: String::new(),
            methods: String::new(),
            sensitivity: Sensitivity::default(),
        };
        view.open(new.id.as_str());
        asked.request(Request::EndRun);
        asked.edit(new);
    }
}

/// What the project proposes and the matrix does not ask yet.
fn proposed(shared: &Shared<'_>) -> Vec<MatrixRow> {
    let there: Vec<String> = shared.project.evaluation.iter().map(|row| fold(row.question.trim())).collect();
    let all = propose_matrix(shared.catalogue, shared.words, shared.project, Id::fresh);
    all.into_iter().filter(|row| !there.contains(&fold(row.question.trim()))).collect()
}

/// Takes the proposals, as one step.
fn propose(shared: &Shared<'_>, asked: &mut Asked) {
    asked.request(Request::EndRun);
    asked.edit(Edit::Group(proposed(shared).into_iter().map(Edit::from).collect()));
}
