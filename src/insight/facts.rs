//! Which facts are worth asking for, seen from the rules that use them.
//!
//! A fact that matters only when another is so (do messages differ, where a group is mixed) is asked for once the other
//! is known. A fact that a rule asks for outright is not asked for twice.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::rule::{FactRef, Rule, Rulebook, When};
use super::world::World;
use crate::project::Check;

/// Facts that must have these answers.
type Guard = Vec<(FactRef, Check)>;

/// What the rules need of facts.
#[derive(Debug, Clone, Default)]
pub(super) struct FactNeeds {
    /// For each fact, the conditions under which some rule looks at it.
    guards: BTreeMap<Arc<str>, Vec<Guard>>,
    /// Facts whose silence is advice of its own.
    outright: BTreeSet<Arc<str>>,
}

impl FactNeeds {
    /// Reads the needs off the rules.
    pub fn of(rules: &[Rule]) -> Self {
        let mut needs = Self::default();
        for rule in rules {
            needs.read(&rule.when, &Vec::new());
        }
        needs
    }

    fn read(&mut self, when: &When, guard: &Guard) {
        match when {
            When::All(all) => {
                let mut inner = guard.clone();
                for one in all {
                    if let When::Fact(fact, Some(answer)) = one {
                        inner.push((fact.clone(), *answer));
                    }
                }
                for one in all {
                    // Facts that stand side by side do not wait for one another.
                    let guard = if matches!(one, When::Fact(..)) { guard } else { &inner };
                    self.read(one, guard);
                }
            }
            When::Any(any) => any.iter().for_each(|one| self.read(one, guard)),
            When::Not(one) => self.read(one, guard),
            When::Fact(fact, Some(_)) => self.guards.entry(Arc::clone(&fact.id)).or_default().push(guard.clone()),
            When::Fact(fact, None) => {
                self.outright.insert(Arc::clone(&fact.id));
            }
            _ => {}
        }
    }
}

impl Rulebook {
    /// Is a fact worth asking for in this project?
    pub(super) fn asks_for(&self, fact: &str, world: &World<'_>) -> bool {
        if self.facts.outright.contains(fact) {
            return false;
        }
        let holds = |guard: &Guard| guard.iter().all(|(fact, answer)| world.fact(fact) == Some(*answer));
        self.facts.guards.get(fact).is_none_or(|guards| guards.iter().any(holds))
    }
}
