//! A results chain in words: if, then, because. What is broken and what is not said yet is said too.

use serde::Serialize;

use super::advice::{Place, capital, list, quote};
use super::chain::{Chain, ChainStep, LinkState};
use crate::catalogue::Catalogue;
use crate::project::Project;
use crate::wording::Wording;

/// A sentence of the reading.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sentence {
    /// What it says.
    pub text: String,
    /// How the links stand that it reads.
    pub state: LinkState,
    /// Places of those links in the chain.
    pub steps: Vec<usize>,
    /// Place of the node that it leads to.
    pub node: usize,
}

/// Reads a chain from left to right and from top to bottom.
pub fn reading(chain: &Chain, catalogue: &Catalogue, project: &Project, words: &Wording) -> Vec<Sentence> {
    let reader = Reader { chain, catalogue, project, words };
    let mut sentences = Vec::new();
    for node in chain.columns.iter().flatten() {
        reader.read(*node, &mut sentences);
    }
    sentences
}

struct Reader<'a> {
    chain: &'a Chain,
    catalogue: &'a Catalogue,
    project: &'a Project,
    words: &'a Wording,
}

impl Reader<'_> {
    fn read(&self, node: usize, out: &mut Vec<Sentence>) {
        let into = || self.chain.steps.iter().enumerate().filter(|(_, step)| step.to == node);
        if self.chain.nodes[node].open {
            let steps = into().map(|(at, _)| at).collect();
            out.push(Sentence { text: self.open(node), state: LinkState::Waiting, steps, node });
            return;
        }
        let said = |step: &ChainStep| !self.chain.nodes[step.from].open;
        // Links that hold for the same reason, or for none that was given, are one sentence.
        let mut whole: Vec<(&str, Vec<usize>)> = Vec::new();
        for (at, step) in into().filter(|(_, step)| step.state == LinkState::Whole) {
            let because = step.because.trim();
            match whole.iter_mut().find(|(reason, _)| *reason == because) {
                Some((_, steps)) => steps.push(at),
                None => whole.push((because, vec![at])),
            }
        }
        for (because, steps) in whole {
            let text = self.holds(node, &steps, because);
            out.push(Sentence { text, state: LinkState::Whole, steps, node });
        }
        for (at, step) in into().filter(|(_, step)| step.state == LinkState::Waiting && said(step)) {
            out.push(Sentence { text: self.waits(node, step), state: LinkState::Waiting, steps: vec![at], node });
        }
        for (at, step) in into().filter(|(_, step)| step.state == LinkState::Broken) {
            let values = [("from", self.name(step.from).into()), ("to", self.name(node).into())];
            let text = self.words.say_with("chain-broken", values);
            out.push(Sentence { text, state: LinkState::Broken, steps: vec![at], node });
        }
    }

    fn name(&self, node: usize) -> String {
        quote(self.chain.nodes[node].text.trim().trim_end_matches('.'), self.words)
    }

    fn open(&self, node: usize) -> String {
        let node = &self.chain.nodes[node];
        let column = self.words.say(&node.column.message()).into_owned();
        if node.question.is_empty() {
            return self.words.say_with("chain-open", [("column", column.into())]);
        }
        let question = Place::Question(node.question.clone()).say(self.catalogue, self.project, self.words);
        self.words.say_with("chain-open-question", [("column", column.into()), ("question", capital(&question).into())])
    }

    fn holds(&self, node: usize, steps: &[usize], because: &str) -> String {
        let from: Vec<String> = steps.iter().map(|at| self.name(self.chain.steps[*at].from)).collect();
        let (from, to) = (list(&from, self.words), self.name(node));
        if because.is_empty() {
            return self.words.say_with("chain-holds", [("from", from.into()), ("to", to.into())]);
        }
        let because = quote(because.trim_end_matches('.'), self.words);
        let values = [("from", from.into()), ("to", to.into()), ("because", because.into())];
        self.words.say_with("chain-holds-because", values)
    }

    /// A link that waits says for what: a barrier that nothing meets, or an assumption that nobody has judged.
    fn waits(&self, node: usize, step: &ChainStep) -> String {
        let barriers = self.project.barriers.iter().filter(|one| step.unmet.contains(&one.id));
        let barriers: Vec<String> = barriers.map(|one| quote(&one.text, self.words)).collect();
        let assumed = self.project.risks.iter().filter(|one| step.assumptions.contains(&one.id));
        let assumed: Vec<String> = assumed.map(|one| quote(&one.statement, self.words)).collect();
        let (message, on) =
            if barriers.is_empty() { ("chain-waits-assumption", assumed) } else { ("chain-waits-barrier", barriers) };
        let on = list(&on, self.words);
        let values = [("from", self.name(step.from).into()), ("to", self.name(node).into()), ("on", on.into())];
        self.words.say_with(message, values)
    }
}
