//! Whether a programme could be evaluated: eight areas, each with what the design says and what it leaves open. No score.

use super::ladder::rungs;
use super::sheet::rung_of;
use crate::catalogue::{Catalogue, Proxy, Role, Rung, Section};
use crate::project::{ChainLink, Column, Indicator, ObjectiveLevel, Project, Status};
use crate::wording::Wording;

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Area {
    /// Is it clear what is to change, for whom?
    Clarity,
    /// Does it answer the problem?
    Relevance,
    /// Can it work as it is thought?
    Plausibility,
    /// Would the indicators show what they are to show?
    Validity,
    /// Can it be tested?
    Testability,
    /// Is known what else has an effect?
    Context,
    /// Do the parts fit together?
    Consistency,
    /// Are there the data, people and money to find out?
    Data,
}

impl Area {
    /// All areas, in the order in which they are looked at.
    pub const ALL: [Self; 8] = [
        Self::Clarity,
        Self::Relevance,
        Self::Plausibility,
        Self::Validity,
        Self::Testability,
        Self::Context,
        Self::Consistency,
        Self::Data,
    ];

    /// The message that names it; what it asks stands in its attribute `asks`.
    pub fn message(self) -> &'static str {
        match self {
            Self::Clarity => "area-clarity",
            Self::Relevance => "area-relevance",
            Self::Plausibility => "area-plausibility",
            Self::Validity => "area-validity",
            Self::Testability => "area-testability",
            Self::Context => "area-context",
            Self::Consistency => "area-consistency",
            Self::Data => "area-data",
        }
    }
}

/// What the design says on a point: so many of so many, and which are left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The area it belongs to.
    pub area: Area,
    /// The message that says it, with `have` and `of`.
    pub message: &'static str,
    /// How many there are.
    pub have: usize,
    /// Of how many.
    pub of: usize,
    /// Ids of the questions or entities that are left.
    pub left: Vec<String>,
}

impl Finding {
    /// The finding in words.
    pub fn say(&self, words: &Wording) -> String {
        words.say_with(self.message, [("have", words.count(self.have).into()), ("of", words.count(self.of).into())])
    }

    /// Is nothing left, and something there?
    pub fn is_met(&self) -> bool {
        self.of > 0 && self.have == self.of
    }
}

struct Looking<'a> {
    catalogue: &'a Catalogue,
    project: &'a Project,
    findings: Vec<Finding>,
}

/// What an evaluator finds in a design, area by area.
pub fn evaluability(catalogue: &Catalogue, words: &Wording, project: &Project) -> Vec<Finding> {
    let mut looking = Looking { catalogue, project, findings: Vec::new() };
    looking.thinking();
    looking.measuring(words);
    looking.conditions();
    let mut findings = looking.findings;
    findings.sort_by_key(|finding| finding.area);
    findings
}

impl Looking<'_> {
    fn count(&mut self, area: Area, message: &'static str, things: impl IntoIterator<Item = (String, bool)>) {
        let things: Vec<(String, bool)> = things.into_iter().collect();
        let left: Vec<String> = things.iter().filter(|(_, there)| !there).map(|(id, _)| id.clone()).collect();
        let (of, have) = (things.len(), things.len() - left.len());
        self.findings.push(Finding { area, message, have, of, left });
    }

    fn included(&self) -> Vec<&Section> {
        let sections = self.catalogue.sources().iter().flat_map(|source| &source.sections);
        sections.filter(|section| self.project.includes(&section.name, section.always)).collect()
    }

    /// Questions of some roles in the sections that apply; settled when answered or not relevant.
    fn asked(&mut self, area: Area, message: &'static str, roles: &[Role]) {
        let mut things = Vec::new();
        for section in self.included() {
            for item in self.catalogue.in_section(section).filter(|i| i.role().is_some_and(|r| roles.contains(&r))) {
                let settled = matches!(self.project.status(&item.id), Status::Answered | Status::NotRelevant);
                things.push((item.id.to_string(), settled));
            }
        }
        self.count(area, message, things);
    }

    fn each(&mut self, area: Area, message: &'static str, there: impl Fn(&Indicator) -> bool) {
        let project = self.project;
        self.count(area, message, project.indicators.iter().map(|i| (i.id.to_string(), there(i))));
    }

    fn thinking(&mut self) {
        let project = self.project;
        let specific = project.objectives.iter().filter(|o| o.level == ObjectiveLevel::Specific);
        self.count(
            Area::Clarity,
            "evaluable-objectives",
            specific.map(|o| (o.id.to_string(), !o.text.trim().is_empty())),
        );
        self.asked(Area::Clarity, "evaluable-change", &[Role::DesiredBehaviour, Role::TargetGroup]);
        self.asked(Area::Relevance, "evaluable-problem", &[Role::Pattern, Role::Factor, Role::Contribution]);
        self.asked(Area::Relevance, "evaluable-leverage", &[Role::Leverage, Role::WithinReach]);
        let because = |link: &ChainLink| !link.because.trim().is_empty();
        let links = project.chain_links.iter();
        self.count(Area::Plausibility, "evaluable-links", links.map(|l| (l.id.to_string(), because(l))));
        let met = project.barriers.iter().map(|b| (b.id.to_string(), !b.response.trim().is_empty()));
        self.count(Area::Plausibility, "evaluable-barriers", met);
        self.asked(Area::Plausibility, "evaluable-evidence", &[Role::Evidence, Role::Feasibility, Role::Precedent]);
        self.asked(Area::Context, "evaluable-outside", &[Role::ExternalFactor, Role::OtherDriver, Role::Coordination]);
        self.asked(Area::Context, "evaluable-displacement", &[Role::Displacement]);
        let followed = project.risks.iter().map(|r| (r.id.to_string(), !r.response.trim().is_empty()));
        self.count(Area::Context, "evaluable-risks", followed);
        let tied = project.activities.iter().map(|a| (a.id.to_string(), !a.sections.is_empty()));
        self.count(Area::Consistency, "evaluable-activities", tied);
        let steps = project.chain.iter().filter(|s| s.column != Column::Activity);
        let reached = |id: &crate::project::Id| project.chain_links.iter().any(|link| link.to == *id);
        self.count(Area::Consistency, "evaluable-steps", steps.map(|s| (s.id.to_string(), reached(&s.id))));
    }

    fn measuring(&mut self, words: &Wording) {
        let (catalogue, project) = (self.catalogue, self.project);
        self.each(Area::Validity, "evaluable-definitions", |i| !i.definition.trim().is_empty());
        let mut steps = Vec::new();
        for section in self.included() {
            let Some(ladder) = rungs(catalogue, words, project, section).filter(|ladder| !ladder.checklist) else {
                continue;
            };
            steps.extend(ladder.steps.iter().map(|step| (step.category.id.to_string(), !step.chosen.is_empty())));
        }
        self.count(Area::Validity, "evaluable-rungs", steps);
        // A result that only reach or satisfaction would show is shown by nothing.
        let high = |i: &Indicator| {
            let rung = rung_of(catalogue, i, words);
            !matches!(rung, Some(Rung::BaselineData | Rung::Reach | Rung::Satisfaction) | None)
        };
        let never = |i: &Indicator| {
            let category = catalogue.get(&i.from).and_then(|item| catalogue.category_of(item));
            category.and_then(|c| catalogue.caution_of(c)).is_some_and(|(_, proxy)| proxy == Proxy::Never)
        };
        let mut results: Vec<(String, bool)> = Vec::new();
        for indicator in project.indicators.iter().filter(|i| !i.result.trim().is_empty()) {
            let seen = high(indicator) && !never(indicator);
            match results.iter_mut().find(|(result, _)| *result == indicator.result.trim()) {
                Some((_, shown)) => *shown |= seen,
                None => results.push((indicator.result.trim().to_owned(), seen)),
            }
        }
        self.count(Area::Validity, "evaluable-results", results);
        let known = |point: Option<&crate::project::Point>| point.is_some_and(|p| p.value.is_some());
        self.each(Area::Testability, "evaluable-baselines", |i| known(i.baseline.as_ref()));
        self.each(Area::Testability, "evaluable-targets", |i| {
            known(i.target.as_ref()) && i.target.as_ref().is_some_and(|t| t.date.is_some())
        });
        let tested = project.chain_links.iter().map(|l| (l.id.to_string(), !l.indicators.is_empty()));
        self.count(Area::Testability, "evaluable-tested", tested);
        self.each(Area::Consistency, "evaluable-linked", |i| {
            !i.result.trim().is_empty() || project.chain_links.iter().any(|link| link.indicators.contains(&i.id))
        });
    }

    fn conditions(&mut self) {
        self.each(Area::Data, "evaluable-sources", |i| {
            !i.verification.trim().is_empty() && !i.method.trim().is_empty()
        });
        self.each(Area::Data, "evaluable-people", |i| !i.responsible.trim().is_empty());
        self.each(Area::Data, "evaluable-costs", |i| i.cost.is_some());
        self.each(Area::Data, "evaluable-storage", |i| !i.storage.trim().is_empty());
        let gaps = self.project.gaps.iter().filter(|gap| !gap.closed);
        let gaps: Vec<(String, bool)> = gaps.map(|gap| (gap.id.to_string(), gap.is_planned())).collect();
        self.count(Area::Data, "evaluable-gaps", gaps);
        self.asked(Area::Data, "evaluable-learning", &[Role::Learning, Role::DataUse]);
    }
}
