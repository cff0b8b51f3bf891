//! What an evaluator finds in the plan, and the questions of an evaluation.

mod areas;
mod matrix;
mod overview;
mod place;
mod row;

use egui::{Frame, Margin, ScrollArea, Ui};

use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Shared};
use crate::desk::theme::measure;
use crate::desk::widgets::{Empty, Part, choice};
use crate::insight::indicators::{Overview, evaluability};
use matrix::MatrixView;

/// What was made for a revision of the project, a language and a day.
#[derive(Debug, Clone, PartialEq)]
struct Key {
    revision: u64,
    language: String,
    today: jiff::civil::Date,
}

struct Made {
    key: Key,
    overview: Overview,
    findings: Vec<areas::Found>,
}

/// A part of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Shown {
    #[default]
    Overview,
    Areas,
    Matrix,
}

impl Shown {
    const ALL: [Self; 3] = [Self::Overview, Self::Areas, Self::Matrix];

    fn message(self) -> &'static str {
        match self {
            Self::Overview => "evaluate-overview",
            Self::Areas => "evaluate-areas",
            Self::Matrix => "evaluate-matrix",
        }
    }
}

/// How it is arranged.
#[derive(Default)]
pub struct EvaluateView {
    shown: Shown,
    made: Option<Made>,
    matrix: MatrixView,
}

/// Draws it.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut EvaluateView, target: Option<&str>, asked: &mut Asked) {
    if let Some(target) = target
        && shared.project.evaluation.iter().any(|row| row.id.as_str() == target)
    {
        view.shown = Shown::Matrix;
        view.matrix.open(target);
    }
    prepare(shared, &mut view.made);
    let side = if ui.available_width() < 700.0 { 16 } else { 32 };
    Frame::new().inner_margin(Margin { left: side, right: side, top: 12, bottom: 4 }).show(ui, |ui| {
        let names = Shown::ALL.map(|part| shared.say(part.message()));
        let parts: Vec<Part<'_>> = names.iter().map(|name| Part::plain(name)).collect();
        let at = Shown::ALL.iter().position(|part| *part == view.shown);
        if let Some(at) = choice(ui, &shared.say("indicators-tab-evaluate"), &parts, at) {
            view.shown = Shown::ALL[at];
        }
    });
    let EvaluateView { shown, made: Some(made), matrix } = view else { return };
    ScrollArea::vertical().id_salt(("evaluate", *shown as u8)).auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: side, right: side, top: 6, bottom: 32 }).show(ui, |ui| {
            let none = shared.project.indicators.is_empty();
            match shown {
                Shown::Overview if none => {
                    let (line, sentence) = (shared.say("indicators-none"), shared.say("indicators-none-hint"));
                    Empty::new(Icon::Indicator, &line, &sentence).show(ui);
                }
                Shown::Overview => narrow(ui, |ui| overview::ui(ui, shared, &made.overview, asked)),
                Shown::Areas => narrow(ui, |ui| areas::ui(ui, shared, &made.findings, asked)),
                Shown::Matrix => matrix::ui(ui, shared, matrix, asked),
            }
        });
    });
}

/// What is read stands in a column no wider than a person reads.
fn narrow(ui: &mut Ui, body: impl FnOnce(&mut Ui)) {
    ui.set_max_width(ui.available_width().min(measure::COLUMN + 180.0));
    body(ui);
}

fn prepare(shared: &Shared<'_>, made: &mut Option<Made>) {
    let today = super::follow_up::today(shared);
    let key = Key { revision: shared.revision, language: shared.words.language().to_owned(), today };
    if made.as_ref().is_none_or(|made| made.key != key) {
        let findings = evaluability(shared.catalogue, shared.words, shared.project);
        let findings = findings.into_iter().map(|finding| areas::Found::new(shared, finding)).collect();
        *made = Some(Made { key, overview: super::follow_up::whole(shared, today), findings });
    }
}
