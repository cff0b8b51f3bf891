//! A first draft of the results chain, offered from the answers as they are, and links proposed between its statements.

use std::sync::Arc;

use serde::Deserialize;

use super::advice::beginning;
use super::rule::Rulebook;
use super::world::blank;
use crate::catalogue::{Catalogue, ItemId, Rung};
use crate::project::{ChainLink, ChainStatement, Column, Edit, Id, Origin, Project, RiskKind, Sensitivity, Status};

/// How much of an answer fits a box of the chain.
const STATEMENT: usize = 90;

/// How a section's chain is drafted, as it is typed in `chain.ron`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRecipe {
    pub section: String,
    reach: RawColumn,
    change: RawColumn,
    behaviour: RawColumn,
    effect: RawColumn,
}

/// What fills a column.
#[derive(Debug, Deserialize)]
enum RawColumn {
    /// The answer to this role says it.
    Says(String),
    /// The question of this role helps to say it.
    Asks(String),
}

impl RawRecipe {
    /// Columns, whether the answer says what stands there, and the role.
    pub fn columns(&self) -> [(Column, bool, &str); 4] {
        let columns = [
            (Column::Reach, &self.reach),
            (Column::Change, &self.change),
            (Column::Behaviour, &self.behaviour),
            (Column::Effect, &self.effect),
        ];
        columns.map(|(column, raw)| match raw {
            RawColumn::Says(role) => (column, true, role.as_str()),
            RawColumn::Asks(role) => (column, false, role.as_str()),
        })
    }
}

/// How a section's chain is drafted.
#[derive(Debug, Clone)]
pub(super) struct Recipe {
    pub section: Arc<str>,
    pub columns: Vec<(Column, bool, Vec<ItemId>)>,
}

impl Recipe {
    /// The question that helps to fill a column.
    pub fn question(&self, column: Column) -> Option<&str> {
        self.columns.iter().find(|(own, ..)| *own == column).and_then(|(.., questions)| Some(&**questions.first()?))
    }
}

impl Rulebook {
    /// The column of the chain that the answer to a question speaks of, by its role.
    pub fn column_of(&self, question: &str) -> Option<Column> {
        let columns = self.chain.iter().flat_map(|recipe| &recipe.columns);
        let mut own = columns.filter(|(.., questions)| questions.iter().any(|one| &**one == question));
        own.next().map(|(column, ..)| *column)
    }
}

/// Statements that the answers of a section offer and that its chain does not have yet, as one edit. `fresh` gives ids.
pub fn draft(book: &Rulebook, project: &Project, section: &str, mut fresh: impl FnMut() -> Id) -> Edit {
    let mut found: Vec<(Column, String, String, Sensitivity)> = Vec::new();
    for activity in project.activities.iter().filter(|activity| activity.sections.iter().any(|s| s == section)) {
        found.push((Column::Activity, activity.title.clone(), String::new(), activity.sensitivity));
    }
    let recipe = book.chain.iter().find(|recipe| &*recipe.section == section);
    for (column, says, questions) in recipe.iter().flat_map(|recipe| &recipe.columns) {
        if *column == Column::Reach && !project.target_groups.is_empty() {
            for group in &project.target_groups {
                found.push((Column::Reach, group.name.clone(), String::new(), group.sensitivity));
            }
            continue;
        }
        for question in questions.iter().filter(|_| *says) {
            let Some(answer) = project.answer(question) else { continue };
            if matches!(answer.status, Status::Answered | Status::InProgress) && !blank(&answer.text) {
                found.push((*column, answer.text.clone(), question.to_string(), answer.sensitivity));
            }
        }
    }
    let mut edits = Vec::new();
    let mut known: Vec<(Column, String)> =
        project.chain.iter().filter(|s| s.section == section).map(|s| (s.column, s.text.clone())).collect();
    for (column, text, question, sensitivity) in found {
        let text = beginning(&text, STATEMENT);
        let from_same = project
            .chain
            .iter()
            .any(|s| s.section == section && s.column == column && !question.is_empty() && s.question == question);
        if blank(&text) || from_same || known.contains(&(column, text.clone())) {
            continue;
        }
        known.push((column, text.clone()));
        let section = section.to_owned();
        edits.push(Edit::from(ChainStatement { id: fresh(), column, text, section, question, sensitivity }));
    }
    Edit::Group(edits)
}

/// The column that a rung shows.
fn shown_by(rung: Rung) -> Option<Column> {
    Some(match rung {
        Rung::Reach | Rung::Satisfaction => Column::Reach,
        Rung::Knowledge | Rung::Means | Rung::LastingChange => Column::Change,
        Rung::Behaviour => Column::Behaviour,
        Rung::Impact => Column::Effect,
        Rung::BaselineData | Rung::Checklist => return None,
    })
}

/// Links between neighbouring columns of a section's chain where a statement leads nowhere yet, with the barriers,
/// assumptions and indicators that belong on them. They are offered, not drawn: a person takes them or not.
pub fn propose_links(
    catalogue: &Catalogue,
    project: &Project,
    section: &str,
    mut fresh: impl FnMut() -> Id,
) -> Vec<ChainLink> {
    let own: Vec<&ChainStatement> = project.chain.iter().filter(|s| s.section == section && !blank(&s.text)).collect();
    let leads_on = |from: &ChainStatement| {
        project.chain_links.iter().any(|link| link.from == from.id && own.iter().any(|s| s.id == link.to))
    };
    let mut links = Vec::new();
    for pair in super::chain::COLUMNS.windows(2) {
        for from in own.iter().filter(|s| s.column == pair[0] && !leads_on(s)) {
            for to in own.iter().filter(|s| s.column == pair[1]) {
                links.push(ChainLink {
                    id: fresh(),
                    from: from.id.clone(),
                    to: to.id.clone(),
                    barriers: barriers(project, section, to),
                    assumptions: assumptions(project, from, to),
                    indicators: indicators(catalogue, project, section, to),
                    because: String::new(),
                });
            }
        }
    }
    links
}

/// Barriers keep people from acting: they belong where behaviour is to change.
fn barriers(project: &Project, section: &str, to: &ChainStatement) -> Vec<Id> {
    if to.column != Column::Behaviour {
        return Vec::new();
    }
    project.barriers.iter().filter(|barrier| barrier.section == section).map(|barrier| barrier.id.clone()).collect()
}

/// Assumptions that come from the question of either end.
fn assumptions(project: &Project, from: &ChainStatement, to: &ChainStatement) -> Vec<Id> {
    let assumed = project.risks.iter().filter(|risk| risk.kind == RiskKind::Assumption);
    let concerns = |question: &str| !question.is_empty() && (question == from.question || question == to.question);
    assumed
        .filter(|risk| matches!(&risk.origin, Origin::Question(question) if concerns(question)))
        .map(|risk| risk.id.clone())
        .collect()
}

/// Indicators of the section whose rung shows the column that is reached.
fn indicators(catalogue: &Catalogue, project: &Project, section: &str, to: &ChainStatement) -> Vec<Id> {
    let all = project.indicators.iter().filter_map(|indicator| {
        let item = catalogue.get(&indicator.from);
        let own = if blank(&indicator.section) { item.map(|item| &*item.section) } else { Some(&*indicator.section) };
        let rung = item.and_then(|item| catalogue.category_of(item)).and_then(crate::catalogue::Item::rung);
        let rung = rung.or_else(|| Rung::parse(indicator.level.trim()));
        (own == Some(section) && rung.and_then(shown_by) == Some(to.column)).then(|| indicator.id.clone())
    });
    all.collect()
}
