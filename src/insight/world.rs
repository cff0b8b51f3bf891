//! A project as rules see it: which sections apply, what was answered, which indicator stands on which rung.

use std::collections::HashMap;
use std::sync::Arc;

use super::rule::{Asked, FactRef, Rulebook, When};
use crate::catalogue::{Catalogue, Item, Rung, Section};
use crate::project::{Answer, Check, EntityKind, Evidence, Indicator, Project, Status};

/// Everything that a rule may look at.
pub(super) struct World<'a> {
    pub catalogue: &'a Catalogue,
    pub book: &'a Rulebook,
    pub project: &'a Project,
    /// Sections that apply and have questions, in the order of the document.
    pub sections: Vec<&'a Section>,
    /// Sections that were chosen: those that apply and need not.
    pub chosen: Vec<&'a str>,
    /// The catalogue's item of each indicator that has one.
    items: HashMap<&'a str, &'a Item>,
}

/// Is a text without words?
pub(super) fn blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Was something written in an answer?
pub(super) fn written(answer: &Answer) -> bool {
    !blank(&answer.text) || answer.prompts.values().any(|prompt| !blank(&prompt.text))
}

impl<'a> World<'a> {
    /// Looks at a project.
    pub fn new(catalogue: &'a Catalogue, book: &'a Rulebook, project: &'a Project) -> Self {
        let all = catalogue.sources().iter().flat_map(|source| &source.sections);
        let applies = |section: &&Section| project.includes(&section.name, section.always);
        let asks = |section: &&Section| catalogue.in_section(section).any(|item| item.role().is_some());
        let sections: Vec<&Section> = all.filter(applies).filter(asks).collect();
        let chosen = sections.iter().filter(|s| !s.always).map(|s| s.name.as_str()).collect();
        let items =
            project.indicators.iter().filter_map(|i| Some((i.from.as_str(), catalogue.get(&i.from)?))).collect();
        Self { catalogue, book, project, sections, chosen, items }
    }

    /// Does a section apply?
    pub fn applies(&self, section: &str) -> bool {
        self.sections.iter().any(|s| s.name == section)
    }

    /// Questions of a section: the catalogue's and the team's own.
    pub fn questions(&self, section: &'a Section) -> impl Iterator<Item = &'a str> {
        let printed = self.catalogue.in_section(section).filter(|item| item.role().is_some()).map(|item| &*item.id);
        let own = self.project.own_questions.iter();
        printed.chain(own.filter(move |q| q.section == section.name).map(|q| q.id.as_str()))
    }

    /// Has work on a section begun: is one of its questions answered?
    pub fn started(&self, section: &str) -> bool {
        let section = self.sections.iter().find(|s| s.name == section);
        section.is_some_and(|s| self.questions(s).any(|q| self.project.status(q) == Status::Answered))
    }

    /// Are half the questions of a section, or of the whole, no longer open?
    fn half_done(&self, section: Option<&str>) -> bool {
        let (mut done, mut all) = (0, 0);
        for section in self.sections.iter().filter(|s| section.is_none_or(|name| s.name == name)) {
            for question in self.questions(section) {
                all += 1;
                done += usize::from(!matches!(self.project.status(question), Status::Open | Status::InProgress));
            }
        }
        all > 0 && done * 2 >= all
    }

    /// Has the design begun: is an activity named or a section chosen?
    fn begun(&self) -> bool {
        !self.project.activities.is_empty() || !self.chosen.is_empty()
    }

    /// Is nothing said on questions that a section asks?
    fn silent(&self, asked: &Asked) -> bool {
        self.applies(&asked.section)
            && asked.questions.iter().all(|question| match self.project.answer(question) {
                Some(answer) => matches!(answer.status, Status::Open | Status::InProgress) && !written(answer),
                None => true,
            })
    }

    /// Is one of the questions answered?
    pub fn answered(&self, asked: &Asked) -> bool {
        self.applies(&asked.section) && asked.questions.iter().any(|q| self.project.status(q) == Status::Answered)
    }

    /// What was answered to a fact, where its section applies. None: nothing, or its section does not apply.
    pub fn fact(&self, fact: &FactRef) -> Option<Check> {
        if !self.applies(&fact.section) {
            return None;
        }
        self.project.answer(&fact.question)?.checks.get(&*fact.id).copied()
    }

    /// The indicators of a section.
    pub fn indicators(&self, section: &'a str) -> impl Iterator<Item = &'a Indicator> {
        self.project.indicators.iter().filter(move |i| self.section_of(i) == section)
    }

    /// The section of an indicator: what it says, or the catalogue.
    pub fn section_of(&self, indicator: &'a Indicator) -> &'a str {
        if !blank(&indicator.section) {
            return &indicator.section;
        }
        self.item(indicator).map_or("", |item| &item.section)
    }

    /// The catalogue's item of an indicator.
    pub fn item(&self, indicator: &Indicator) -> Option<&'a Item> {
        self.items.get(indicator.from.as_str()).copied()
    }

    /// The category of an indicator.
    pub fn category(&self, indicator: &Indicator) -> Option<&'a Item> {
        self.catalogue.category_of(self.item(indicator)?)
    }

    /// The rung of an indicator: its category's; for the team's own, the level it names.
    pub fn rung(&self, indicator: &Indicator) -> Option<Rung> {
        match self.category(indicator) {
            Some(category) => category.rung(),
            None => Rung::parse(indicator.level.trim()),
        }
    }

    /// Does a condition hold that looks at nothing in particular? `home` is the section at hand.
    pub fn holds(&self, when: &When, home: Option<&'a str>) -> bool {
        match when {
            When::All(all) => all.iter().all(|one| self.holds(one, home)),
            When::Any(any) => any.iter().any(|one| self.holds(one, home)),
            When::Not(one) => !self.holds(one, home),
            When::Begun => self.begun(),
            When::Started => home.is_some_and(|home| self.started(home)),
            When::HalfDone => self.half_done(home),
            When::Silent(asked) => self.silent(asked),
            When::Answered(asked) => self.answered(asked),
            When::Fact(fact, None) => self.applies(&fact.section) && self.fact(fact).is_none(),
            When::Fact(fact, answer) => self.fact(fact) == *answer,
            When::Unproven(fact) => {
                let evidence = self.project.answer(&fact.question).and_then(|answer| answer.evidence);
                evidence < Some(Evidence::OwnData)
            }
            When::Unsupported(asked) => asked.questions.iter().any(|question| {
                let answer = self.project.answer(question);
                answer.is_some_and(|a| a.status == Status::Answered && a.evidence == Some(Evidence::None))
            }),
            When::Chosen(sections) => sections.iter().any(|section| self.chosen.contains(&&**section)),
            When::OnlyChosen(sections) => self.only_chosen(sections),
            When::OneGroup(groups) => groups.iter().any(|group| self.only_chosen(group)),
            When::Has(kind) => self.has(*kind),
            When::NoIndicator => home.is_some_and(|home| self.indicators(home).next().is_none()),
            When::Rung(rungs) => home.is_some_and(|home| {
                self.indicators(home).any(|i| self.rung(i).is_some_and(|rung| rungs.contains(&rung)))
            }),
            When::OnlyRungs(rungs) => home.is_some_and(|home| self.only_rungs(home, rungs)),
            // Conditions on what is looked at hold of nothing when nothing is.
            When::Never | When::Blank(_) | When::Is(..) | When::Test(_) => false,
        }
    }

    /// Do the chosen sections all stand among these?
    pub fn only_chosen(&self, sections: &[Arc<str>]) -> bool {
        !self.chosen.is_empty() && self.chosen.iter().all(|chosen| sections.iter().any(|s| &**s == *chosen))
    }

    fn only_rungs(&self, section: &'a str, rungs: &[Rung]) -> bool {
        let mut found: Vec<Rung> = self.indicators(section).filter_map(|i| self.rung(i)).collect();
        // An indicator of the team's own that names no rung may stand on any: nothing follows from it.
        let unknown = self.indicators(section).any(|i| self.rung(i).is_none());
        found.dedup();
        !unknown && !found.is_empty() && found.iter().all(|rung| rungs.contains(rung))
    }

    fn has(&self, kind: EntityKind) -> bool {
        let project = self.project;
        match kind {
            EntityKind::Activity => !project.activities.is_empty(),
            EntityKind::TargetGroup => !project.target_groups.is_empty(),
            EntityKind::Pattern => !project.patterns.is_empty(),
            EntityKind::Indicator => !project.indicators.is_empty(),
            EntityKind::Barrier => !project.barriers.is_empty(),
            EntityKind::Objective => !project.objectives.is_empty(),
            _ => false,
        }
    }
}
