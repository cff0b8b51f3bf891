//! What follows from a project, put in the words and drawn for the audience of a document.

use super::document::Origin;
use super::figures::plot::plot;
use super::figures::{chain_figure, ladder_figure, pattern_figure};
use super::input::{Advice, Figures, Principle, Severity};
use crate::catalogue::Catalogue;
use crate::insight::indicators::series;
use crate::insight::{self, Insight, Place, Rulebook, Said};
use crate::project::{EntityKind, Project, Sensitivity};
use crate::wording::Wording;

/// Width and height of a plot on paper, before it is set in its column.
const PLOT: (f32, f32) = (640.0, 240.0);

/// Advice, principles and figures of a project for one document.
#[derive(Debug, Clone, Default)]
pub struct Gathered {
    /// Advice, open and settled, the gravest first.
    pub advice: Vec<Advice>,
    /// The principles, and where the design shows them.
    pub principles: Vec<Principle>,
    /// What the audience may see of chain, patterns and ladders.
    pub figures: Figures,
}

/// Gathers what a document of this audience may say.
pub fn gather(
    catalogue: &Catalogue,
    book: &Rulebook,
    insight: &Insight,
    project: &Project,
    words: &Wording,
    audience: Sensitivity,
) -> Gathered {
    let mut all: Vec<&insight::Advice> = insight.advice().filter(|advice| !advice.private).collect();
    all.sort_by_key(|advice| std::cmp::Reverse(advice.severity));
    let advice = all.into_iter().map(|one| advice_of(one, catalogue, project, words)).collect();
    let principles =
        insight.principles().iter().map(|p| principle_of(p, catalogue, project, words, audience)).collect();
    let seen = seen_by(project, audience);
    Gathered { advice, principles, figures: figures_of(catalogue, book, &seen, words) }
}

fn advice_of(advice: &insight::Advice, catalogue: &Catalogue, project: &Project, words: &Wording) -> Advice {
    let text = advice.say(catalogue, project, words);
    let quotes = advice.values.iter().any(|(_, said)| matches!(said, Said::Own(_) | Said::Plain(_)));
    Advice {
        id: advice.key.clone(),
        severity: match advice.severity {
            insight::Severity::Consider => Severity::Consider,
            insight::Severity::WeakPoint => Severity::WeakPoint,
            insight::Severity::Serious => Severity::Serious,
        },
        sentence: [text.message, text.settle]
            .iter()
            .map(|t| t.trim())
            .filter(|t| !t.is_empty())
            .collect::<Vec<_>>()
            .join(" "),
        why: text.why,
        source: text.sources.join(" · "),
        about: origin_of(&advice.place),
        // A sentence that quotes the team may quote what is internal; where it quotes nobody, it still tells of a gap.
        sensitivity: if quotes { Sensitivity::Internal } else { Sensitivity::Partners },
        settled: project.advice.get(&advice.key).cloned(),
    }
}

fn principle_of(
    shown: &insight::PrincipleShown,
    catalogue: &Catalogue,
    project: &Project,
    words: &Wording,
    audience: Sensitivity,
) -> Principle {
    let item = catalogue.get(&shown.item);
    let seen = |place: &Place| sensitivity_of(place, project) <= audience;
    let text = |place: &Place, fact: Option<&String>| match fact {
        Some(id) => words.say(&format!("fact-{id}")).into_owned(),
        None => place.say(catalogue, project, words),
    };
    Principle {
        statement: item.map(|i| words.say(&i.message).into_owned()).unwrap_or_default(),
        source: item.map(|i| catalogue.citation(i, words)).unwrap_or_default(),
        shown: shown
            .shown
            .iter()
            .filter(|one| seen(&one.place))
            .filter_map(|one| Some((origin_of(&one.place)?, text(&one.place, one.fact.as_ref()))))
            .collect(),
        missing: shown.shown.is_empty().then(|| {
            let could: Vec<String> = shown.could.iter().take(3).map(|p| p.say(catalogue, project, words)).collect();
            if could.is_empty() {
                words.say("note-principle-nowhere").into_owned()
            } else {
                words.say_with("note-principle-could", [("places", could.join(" · ").into())])
            }
        }),
    }
}

fn origin_of(place: &Place) -> Option<Origin> {
    Some(match place {
        Place::Section(name) => Origin::Section(name.clone()),
        Place::Question(id) => Origin::Question(id.clone()),
        Place::Lesson(id) => Origin::Lesson(id.clone()),
        Place::Advice(key) => Origin::Advice(key.clone()),
        Place::Entity(kind, id) => Origin::Entity(*kind, id.to_string()),
        Place::Screen(insight::Screen::Scope) => Origin::Identity,
        Place::Screen(_) | Place::Principle(_) => return None,
    })
}

/// Who may see what stands at a place.
fn sensitivity_of(place: &Place, project: &Project) -> Sensitivity {
    match place {
        Place::Question(id) => project.answer(id).map(|a| a.sensitivity).unwrap_or_default(),
        Place::Lesson(id) => project.lessons.get(id).map(|l| l.sensitivity).unwrap_or_default(),
        Place::Entity(kind, id) => {
            macro_rules! found {
                ($list:ident) => {
                    project.$list.iter().find(|one| one.id == *id).map(|one| one.sensitivity)
                };
            }
            let found = match kind {
                EntityKind::Organisation => found!(organisations),
                EntityKind::Objective => found!(objectives),
                EntityKind::TargetGroup => found!(target_groups),
                EntityKind::Activity => found!(activities),
                EntityKind::Member => found!(team),
                EntityKind::OwnQuestion => found!(own_questions),
                EntityKind::Gap => found!(gaps),
                EntityKind::Action => found!(actions),
                EntityKind::Risk => found!(risks),
                EntityKind::Barrier => found!(barriers),
                EntityKind::ChainStatement => found!(chain),
                EntityKind::Pattern => found!(patterns),
                EntityKind::Indicator => found!(indicators),
                EntityKind::MatrixRow => found!(evaluation),
                EntityKind::ChainLink => None,
            };
            found.unwrap_or_default()
        }
        Place::Screen(_) | Place::Section(_) | Place::Principle(_) | Place::Advice(_) => Sensitivity::Public,
    }
}

/// The project without what this audience may not see, for drawing.
fn seen_by(project: &Project, audience: Sensitivity) -> Project {
    let mut seen = project.clone();
    seen.history = crate::project::History::default();
    seen.chain.retain(|s| s.sensitivity <= audience);
    let statements: Vec<_> = seen.chain.iter().map(|s| s.id.clone()).collect();
    seen.chain_links.retain(|link| statements.contains(&link.from) && statements.contains(&link.to));
    seen.barriers.retain(|b| b.sensitivity <= audience);
    seen.risks.retain(|r| r.sensitivity <= audience);
    seen.indicators.retain(|i| i.sensitivity <= audience);
    for indicator in &mut seen.indicators {
        indicator.measurements.retain(|m| m.sensitivity <= audience);
    }
    seen.patterns.retain(|p| p.sensitivity <= audience);
    seen.target_groups.retain(|g| g.sensitivity <= audience);
    seen.activities.retain(|a| a.sensitivity <= audience);
    seen.answers.retain(|_, answer| answer.sensitivity <= audience);
    seen
}

fn figures_of(catalogue: &Catalogue, book: &Rulebook, project: &Project, words: &Wording) -> Figures {
    let mut figures = Figures::default();
    let sections: Vec<&str> = catalogue
        .sources()
        .iter()
        .flat_map(|s| &s.sections)
        .filter(|s| project.includes(&s.name, s.always))
        .map(|s| s.name.as_str())
        .collect();
    if !project.chain.is_empty() {
        let whole = insight::chain(book, project, &sections);
        figures.chain = Some(chain_figure(&whole, catalogue, project, words));
    }
    for pattern in &project.patterns {
        figures.patterns.insert(pattern.id.clone(), pattern_figure(pattern, words));
    }
    for section in catalogue.sources().iter().flat_map(|s| &s.sections) {
        let chosen = project.indicators.iter().any(|i| i.section == section.name);
        if chosen && project.includes(&section.name, section.always) {
            let ladder = insight::ladder(catalogue, project, section);
            figures.ladders.insert(section.name.clone(), ladder_figure(&ladder, section, catalogue, project, words));
        }
    }
    for indicator in &project.indicators {
        let series = series(indicator);
        // Baseline and target alone stand in the tables.
        if series.last().is_some() {
            figures.plots.insert(indicator.id.clone(), plot(&indicator.name, &[series], words, PLOT));
        }
    }
    figures
}
