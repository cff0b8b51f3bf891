//! The results chain as it is drawn: statements and links of chosen sections, open places where nothing is said yet, and
//! for each link whether something supports it.

use serde::Serialize;

use super::rule::Rulebook;
use super::world::blank;
use crate::project::{Answer, ChainLink, ChainStatement, Column, Evidence, Id, Project};

/// How a link stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkState {
    /// Something supports it.
    Whole,
    /// Waits for an answer: an end is not said yet, a barrier is not met, an assumption is not judged.
    Waiting,
    /// Nothing supports it.
    Broken,
}

/// A statement of the chain, or an open place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChainNode {
    /// Id of the statement; of an open place, its section and column.
    pub key: String,
    /// Its column.
    pub column: Column,
    /// Section it belongs to. Empty: none in particular.
    pub section: String,
    /// What it says. Empty in an open place.
    pub text: String,
    /// The question it comes from, or that an open place asks to answer.
    pub question: String,
    /// Nothing is said here yet.
    pub open: bool,
}

/// A link as it is drawn.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChainStep {
    /// Id of the link. None: it leads to or from an open place, and nobody drew it.
    pub id: Option<Id>,
    /// Place of the node it comes from.
    pub from: usize,
    /// Place of the node it leads to.
    pub to: usize,
    /// How it stands.
    pub state: LinkState,
    /// Barriers on it that are met by nothing yet.
    pub unmet: Vec<Id>,
    /// All barriers on it.
    pub barriers: Vec<Id>,
    /// Assumptions and risks on it.
    pub assumptions: Vec<Id>,
    /// Indicators that would show it.
    pub indicators: Vec<Id>,
    /// Why it should hold.
    pub because: String,
}

/// Counts of links. Broken, waiting and whole add up to all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct LinkCount {
    /// Nothing supports them.
    pub broken: usize,
    /// They wait for an answer.
    pub waiting: usize,
    /// Something supports them.
    pub whole: usize,
    /// All.
    pub all: usize,
}

/// A results chain.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Chain {
    /// Statements and open places.
    pub nodes: Vec<ChainNode>,
    /// Links.
    pub steps: Vec<ChainStep>,
    /// How the links stand.
    pub count: LinkCount,
    /// Nodes by column, each from top to bottom.
    pub columns: Vec<Vec<usize>>,
}

/// The columns, from left to right.
pub(super) const COLUMNS: [Column; 5] =
    [Column::Activity, Column::Reach, Column::Change, Column::Behaviour, Column::Effect];

fn proven(answer: Option<&Answer>) -> bool {
    answer.is_some_and(|answer| answer.evidence >= Some(Evidence::Experience))
}

/// How a link that the team drew stands.
///
/// To meet people is the programme's own doing and needs no proof; every later step claims that something changes. A
/// reason is enough up to behaviour; that behaviour bears on trafficking takes evidence, as the source says of such proxies.
pub(super) fn link_state(project: &Project, link: &ChainLink) -> LinkState {
    let end = |id: &Id| project.chain.iter().find(|statement| statement.id == *id);
    let (Some(from), Some(to)) = (end(&link.from), end(&link.to)) else { return LinkState::Waiting };
    let assumed: Vec<_> = project.risks.iter().filter(|risk| link.assumptions.contains(&risk.id)).collect();
    if !unmet(project, link).is_empty() {
        return LinkState::Waiting;
    }
    if to.column <= Column::Reach {
        return LinkState::Whole;
    }
    if assumed.iter().any(|risk| risk.evidence == Some(Evidence::None)) {
        return LinkState::Broken;
    }
    let answers = [&from.question, &to.question].map(|question| project.answer(question));
    let evidence = assumed.iter().any(|risk| risk.evidence.is_some()) || answers.into_iter().any(proven);
    let argued = !blank(&link.because) && to.column < Column::Effect;
    if evidence || argued {
        LinkState::Whole
    } else if assumed.is_empty() {
        LinkState::Broken
    } else {
        // An assumption is named and nobody has said yet what it rests on.
        LinkState::Waiting
    }
}

/// The key of an open place.
fn open_key(section: &str, column: Column) -> String {
    format!("{section}-{}", column.name())
}

/// Barriers on a link that nothing meets.
fn unmet(project: &Project, link: &ChainLink) -> Vec<Id> {
    let barriers = project.barriers.iter().filter(|barrier| link.barriers.contains(&barrier.id));
    let unmet = barriers.filter(|barrier| blank(&barrier.response) && barrier.activity.is_none());
    unmet.map(|barrier| barrier.id.clone()).collect()
}

/// The chain of some sections, each by name; of one section, or of several together.
pub fn chain(book: &Rulebook, project: &Project, sections: &[&str]) -> Chain {
    let mut chain = Chain::default();
    let drawn =
        |statement: &&ChainStatement| statement.section.is_empty() || sections.contains(&statement.section.as_str());
    for statement in project.chain.iter().filter(drawn) {
        chain.nodes.push(ChainNode {
            key: statement.id.to_string(),
            column: statement.column,
            section: statement.section.clone(),
            text: statement.text.clone(),
            question: statement.question.clone(),
            open: blank(&statement.text),
        });
    }
    for link in &project.chain_links {
        let place = |id: &Id| chain.nodes.iter().position(|node| node.key == id.as_str());
        let (Some(from), Some(to)) = (place(&link.from), place(&link.to)) else { continue };
        let waits = chain.nodes[from].open || chain.nodes[to].open;
        chain.steps.push(ChainStep {
            id: Some(link.id.clone()),
            from,
            to,
            state: if waits { LinkState::Waiting } else { link_state(project, link) },
            unmet: unmet(project, link),
            barriers: link.barriers.clone(),
            assumptions: link.assumptions.clone(),
            indicators: link.indicators.clone(),
            because: link.because.clone(),
        });
    }
    for section in sections {
        chain.open_places(book, section);
    }
    for step in &chain.steps {
        chain.count.all += 1;
        match step.state {
            LinkState::Whole => chain.count.whole += 1,
            LinkState::Waiting => chain.count.waiting += 1,
            LinkState::Broken => chain.count.broken += 1,
        }
    }
    chain.arrange();
    chain
}

impl Chain {
    /// Opens a place in each column that a section says nothing of, and ties it to its neighbours.
    fn open_places(&mut self, book: &Rulebook, section: &str) {
        let own = |node: &ChainNode| node.section == section;
        if !self.nodes.iter().any(own) {
            return;
        }
        let recipe = book.chain.iter().find(|recipe| &*recipe.section == section);
        for column in COLUMNS {
            if self.nodes.iter().any(|node| own(node) && node.column == column) {
                continue;
            }
            let question = recipe.and_then(|recipe| recipe.question(column)).unwrap_or_default();
            self.nodes.push(ChainNode {
                key: open_key(section, column),
                column,
                section: section.to_owned(),
                text: String::new(),
                question: question.to_owned(),
                open: true,
            });
        }
        for pair in COLUMNS.windows(2) {
            let at = |column| -> Vec<usize> {
                let places = self.nodes.iter().enumerate();
                places.filter(|(_, node)| own(node) && node.column == column).map(|(at, _)| at).collect()
            };
            let (before, after) = (at(pair[0]), at(pair[1]));
            let mut add = Vec::new();
            for from in &before {
                for to in &after {
                    // What the team wrote is tied by the team, though it be an empty statement.
                    let ours = |at: usize| self.nodes[at].key == open_key(section, self.nodes[at].column);
                    if ours(*from) || ours(*to) {
                        add.push((*from, *to));
                    }
                }
            }
            self.steps.extend(add.into_iter().map(|(from, to)| ChainStep {
                id: None,
                from,
                to,
                state: LinkState::Waiting,
                unmet: Vec::new(),
                barriers: Vec::new(),
                assumptions: Vec::new(),
                indicators: Vec::new(),
                because: String::new(),
            }));
        }
    }

    /// Orders each column so that links cross little: a node goes to the middle of those it is tied to.
    fn arrange(&mut self) {
        let mut columns: Vec<Vec<usize>> = COLUMNS
            .iter()
            .map(|column| (0..self.nodes.len()).filter(|at| self.nodes[*at].column == *column).collect())
            .collect();
        for sweep in 0..8 {
            let order: Vec<usize> = if sweep % 2 == 0 { (1..5).collect() } else { (0..4).rev().collect() };
            for at in order {
                let beside = if sweep % 2 == 0 { at - 1 } else { at + 1 };
                let rank = |node: usize, columns: &[Vec<usize>]| columns[beside].iter().position(|n| *n == node);
                let middles: Vec<(usize, f32)> = columns[at]
                    .iter()
                    .enumerate()
                    .map(|(row, node)| {
                        let ends = self.steps.iter().filter_map(|step| match (step.from, step.to) {
                            (from, to) if to == *node => Some(from),
                            (from, to) if from == *node => Some(to),
                            _ => None,
                        });
                        let ranks: Vec<f32> =
                            ends.filter_map(|end| rank(end, &columns)).map(|rank| rank as f32).collect();
                        let middle =
                            if ranks.is_empty() { row as f32 } else { ranks.iter().sum::<f32>() / ranks.len() as f32 };
                        (*node, middle)
                    })
                    .collect();
                let mut sorted = middles;
                // Stable: nodes that nothing pulls apart keep the order in which they were written.
                sorted.sort_by(|a, b| a.1.total_cmp(&b.1));
                columns[at] = sorted.into_iter().map(|(node, _)| node).collect();
            }
        }
        self.columns = columns;
    }
}
