//! Rules at work: each looks at what it is about and gives advice where its condition holds.

use super::advice::{Advice, Place, Said, beginning};
use super::rule::{Go, Ground, Over, Rule, Tell, Test, When};
use super::things::Thing;
use super::world::World;
use crate::catalogue::{ItemId, Kind, Section};
use crate::project::Take;

/// How much of an answer is shown beside advice.
const QUOTE: usize = 160;

impl Rule {
    /// Does it look at sections one by one, so that each can be kept apart?
    pub(super) fn by_section(&self) -> bool {
        matches!(self.over, Over::Section | Over::Question | Over::Lesson)
    }

    fn looks_at(&self, section: &str) -> bool {
        self.sections.is_empty() || self.sections.iter().any(|s| &**s == section)
    }
}

/// The tests that a condition asks for.
fn tests(when: &When, found: &mut Vec<Test>) {
    match when {
        When::All(all) | When::Any(all) => all.iter().for_each(|one| tests(one, found)),
        When::Not(one) => tests(one, found),
        When::Test(test) => found.push(*test),
        _ => {}
    }
}

impl<'a> World<'a> {
    /// Runs a rule. Rules that look at sections one by one run on `part` alone.
    pub fn run(&self, rule: &'a Rule, part: Option<&'a Section>, out: &mut Vec<Advice>) {
        if rule.section.as_ref().is_some_and(|section| !self.applies(section)) {
            return;
        }
        let project = self.project;
        match rule.over {
            Over::Whole => {
                if self.holds(&rule.when, rule.section.as_deref()) {
                    out.push(self.whole(rule));
                }
            }
            Over::Section => {
                if let Some(section) = part.filter(|section| rule.looks_at(&section.name)) {
                    self.look(rule, Thing::Section(section), out);
                }
            }
            Over::Question => {
                let Some(section) = part else { return };
                for question in self.questions(section) {
                    if let Some(answer) = project.answer(question) {
                        self.look(rule, Thing::Question(question, answer), out);
                    }
                }
            }
            Over::Lesson => {
                let Some(section) = part else { return };
                for item in self.catalogue.in_section(section).filter(|item| item.kind == Kind::Lesson) {
                    if let Some(taken) = project.lessons.get(&*item.id) {
                        self.look(rule, Thing::Lesson(item, taken), out);
                    }
                }
            }
            Over::Accepted => self.accepted(rule, out),
            Over::Barrier => project.barriers.iter().for_each(|one| self.look(rule, Thing::Barrier(one), out)),
            Over::TargetGroup => {
                project.target_groups.iter().for_each(|one| self.look(rule, Thing::TargetGroup(one), out));
            }
            Over::Risk => project.risks.iter().for_each(|one| self.look(rule, Thing::Risk(one), out)),
            Over::Pattern => project.patterns.iter().for_each(|one| self.look(rule, Thing::Pattern(one), out)),
            Over::Indicator => {
                for one in project.indicators.iter().filter(|one| rule.looks_at(self.section_of(one))) {
                    self.look(rule, Thing::Indicator(one), out);
                }
            }
            Over::Chain => project.chain_links.iter().for_each(|one| self.look(rule, Thing::Link(one), out)),
            Over::Principle => {
                (0..self.book.principles.len()).for_each(|at| self.look(rule, Thing::Principle(at), out));
            }
            // Personal data are searched apart: reading all the prose takes longer than all the rules.
            Over::Text => {}
        }
    }

    /// Risks that were accepted: of lessons in sections that apply, and of settled advice.
    fn accepted(&self, rule: &'a Rule, out: &mut Vec<Advice>) {
        for (id, taken) in self.project.lessons.iter().filter(|(_, taken)| taken.take == Take::RiskAccepted) {
            if let Some(item) = self.catalogue.get(id).filter(|item| self.applies(&item.section)) {
                self.look(rule, Thing::Lesson(item, taken), out);
            }
        }
        for (key, settled) in &self.project.advice {
            if settled.how == crate::project::Settling::RiskAccepted {
                self.look(rule, Thing::AcceptedAdvice(key, settled), out);
            }
        }
    }

    fn look(&self, rule: &'a Rule, thing: Thing<'a>, out: &mut Vec<Advice>) {
        let section = thing.section(self);
        // What was made for a section that was left out stays in the file, and says nothing now.
        let left_out = section.is_some_and(|section| !self.applies(section));
        if !left_out && self.holds_of(&rule.when, section, &thing) {
            out.push(self.of(rule, &thing));
        }
    }

    fn holds_of(&self, when: &When, home: Option<&'a str>, thing: &Thing<'a>) -> bool {
        match when {
            When::All(all) => all.iter().all(|one| self.holds_of(one, home, thing)),
            When::Any(any) => any.iter().any(|one| self.holds_of(one, home, thing)),
            When::Not(one) => !self.holds_of(one, home, thing),
            When::Blank(field) => thing.blank(*field, self),
            When::Is(field, values) => {
                thing.choice(*field, self).is_some_and(|choice| values.iter().any(|value| value == choice))
            }
            When::Test(test) => thing.test(*test, self),
            when => self.holds(when, home),
        }
    }

    fn whole(&self, rule: &'a Rule) -> Advice {
        let mut values = Vec::new();
        for tell in &rule.tell {
            values.push(match tell {
                Tell::Activities => {
                    ("activities", Said::owns(self.project.activities.iter().map(|one| one.title.as_str())))
                }
                Tell::Sections => {
                    ("sections", Said::Sections(self.chosen.iter().map(|name| (*name).to_owned()).collect()))
                }
            });
        }
        let (place, quote) = match &rule.go {
            Go::Question(question) => {
                let answer = self.project.answer(question);
                let quote = answer.map(|answer| beginning(&answer.text, QUOTE)).unwrap_or_default();
                (Place::Question(question.to_string()), quote)
            }
            Go::Screen(screen) => (Place::Screen(*screen), String::new()),
            // A rule of the whole has no thing to go to but the scope.
            Go::Thing => (Place::Screen(super::rule::Screen::Scope), String::new()),
        };
        Advice {
            section: rule.section.as_deref().map(str::to_owned),
            quote,
            ..advice(rule, rule.id.to_string(), place, rule.sources().iter().collect(), values)
        }
    }

    fn of(&self, rule: &'a Rule, thing: &Thing<'a>) -> Advice {
        let mut asked = Vec::new();
        tests(&rule.when, &mut asked);
        let place = match &rule.go {
            Go::Thing => thing.place(self),
            Go::Screen(screen) => Place::Screen(*screen),
            Go::Question(question) => Place::Question(question.to_string()),
        };
        let own = match thing {
            Thing::Principle(at) => Some(&self.book.principles[*at].item),
            _ => None,
        };
        let sources = match &rule.ground {
            Ground::Items(items) => self.nearest(items, thing),
            Ground::Thing => own.into_iter().collect(),
            Ground::Jalon => Vec::new(),
        };
        let quote = match thing {
            Thing::Question(_, answer) => beginning(&answer.text, QUOTE),
            _ => String::new(),
        };
        let key = format!("{}:{}", rule.id, thing.id(self));
        Advice {
            section: thing.section(self).map(str::to_owned),
            quote,
            ..advice(rule, key, place, sources, thing.values(&asked, self))
        }
    }

    /// Of the items that a rule rests on, those of the thing's own category or section, where there are any.
    fn nearest<'r>(&self, items: &'r [ItemId], thing: &Thing<'a>) -> Vec<&'r ItemId> {
        let category = match thing {
            Thing::Indicator(one) => self.category(one),
            _ => None,
        };
        let within = |fits: &dyn Fn(&crate::catalogue::Item) -> bool| -> Vec<&'r ItemId> {
            items.iter().filter(|id| self.catalogue.get(id).is_some_and(fits)).collect()
        };
        if let Some(category) = category {
            let found = within(&|item| self.catalogue.category_of(item).is_some_and(|c| c.id == category.id));
            if !found.is_empty() {
                return found;
            }
        }
        if let Some(section) = thing.section(self) {
            let found = within(&|item| &*item.section == section);
            if !found.is_empty() {
                return found;
            }
        }
        items.iter().collect()
    }
}

fn advice(rule: &Rule, key: String, place: Place, sources: Vec<&ItemId>, values: Vec<(&'static str, Said)>) -> Advice {
    Advice {
        key,
        rule: rule.id.to_string(),
        severity: rule.severity,
        section: None,
        place,
        sources: sources.into_iter().map(ToString::to_string).collect(),
        offer: rule.offer.iter().map(ToString::to_string).collect(),
        values,
        quote: String::new(),
        private: false,
        settled: None,
    }
}
