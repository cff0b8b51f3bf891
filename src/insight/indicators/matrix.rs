//! The questions of an evaluation, begun from the project: six criteria, what each asks of this programme, and which of
//! its indicators, sources and methods would answer.

use super::sheet::rung_of;
use crate::catalogue::{Catalogue, Rung};
use crate::project::{Criterion, Id, Indicator, MatrixRow, ObjectiveLevel, Project};
use crate::wording::{Wording, fold};

/// Questions that every programme is asked: the criterion, the message, the rungs that would answer, and whether an
/// indicator that has a cost would.
const QUESTIONS: &[(Criterion, &str, &[Rung], bool)] = &[
    (Criterion::Relevance, "matrix-relevance-problem", &[Rung::BaselineData], false),
    (Criterion::Relevance, "matrix-relevance-people", &[Rung::Satisfaction, Rung::BaselineData], false),
    (Criterion::Coherence, "matrix-coherence-others", &[], false),
    (Criterion::Effectiveness, "matrix-effectiveness-barriers", &[Rung::Knowledge, Rung::Means], false),
    (Criterion::Efficiency, "matrix-efficiency", &[Rung::Reach], true),
    (Criterion::Impact, "matrix-impact", &[Rung::Impact, Rung::Behaviour], false),
    (Criterion::Impact, "matrix-impact-displacement", &[Rung::Impact], false),
    (Criterion::Impact, "matrix-impact-harm", &[], false),
    (Criterion::Sustainability, "matrix-sustainability", &[Rung::LastingChange], false),
];

fn gathered<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut all: Vec<&str> = Vec::new();
    for text in texts.flat_map(str::lines).map(str::trim).filter(|text| !text.is_empty()) {
        if !all.iter().any(|one| fold(one) == fold(text)) {
            all.push(text);
        }
    }
    all.join("\n")
}

fn row(criterion: Criterion, question: String, indicators: &[&Indicator], id: Id) -> MatrixRow {
    MatrixRow {
        id,
        criterion,
        question,
        indicators: indicators.iter().map(|i| i.id.clone()).collect(),
        sources: gathered(indicators.iter().map(|i| i.verification.as_str())),
        methods: gathered(indicators.iter().map(|i| i.method.as_str())),
        sensitivity: crate::project::Sensitivity::default(),
    }
}

/// How much of an objective an indicator's words repeat: it is measured by those that repeat most.
fn nearness(objective: &str, indicator: &Indicator) -> usize {
    let stems = |text: &str| -> std::collections::BTreeSet<String> {
        let words = crate::catalogue::words_of(text).into_iter().map(|w| w.folded);
        words.filter(|w| w.chars().count() >= 5).map(|w| w.chars().take(6).collect()).collect()
    };
    let own = stems(&format!("{} {} {}", indicator.name, indicator.result, indicator.definition));
    stems(objective).intersection(&own).count()
}

/// A matrix to begin with. Nothing is stored; `fresh` gives ids.
pub fn propose_matrix(
    catalogue: &Catalogue,
    words: &Wording,
    project: &Project,
    mut fresh: impl FnMut() -> Id,
) -> Vec<MatrixRow> {
    let mut rows: Vec<MatrixRow> = Vec::new();
    for (criterion, message, rungs, costly) in QUESTIONS {
        let fits = |i: &&Indicator| {
            let rung = rung_of(catalogue, i, words);
            rung.is_some_and(|rung| rungs.contains(&rung))
                || (*costly && i.cost.as_ref().is_some_and(|c| c.amount > 0.0))
        };
        let indicators: Vec<&Indicator> = project.indicators.iter().filter(fits).collect();
        rows.push(row(*criterion, words.say(message).into_owned(), &indicators, fresh()));
    }
    let specific = project.objectives.iter().filter(|o| o.level == ObjectiveLevel::Specific);
    for objective in specific.filter(|o| !o.text.trim().is_empty()) {
        let mut near: Vec<(usize, &Indicator)> =
            project.indicators.iter().map(|i| (nearness(&objective.text, i), i)).filter(|(n, _)| *n >= 2).collect();
        near.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
        near.truncate(4);
        let indicators: Vec<&Indicator> = near.into_iter().map(|(_, i)| i).collect();
        let text = objective.text.trim().trim_end_matches('.');
        let question = words.say_with("matrix-effectiveness-objective", [("objective", text.into())]);
        rows.push(row(Criterion::Effectiveness, question, &indicators, fresh()));
    }
    rows.sort_by_key(|row| row.criterion);
    rows
}
