//! Advice for a whole project, kept part by part: after an edit, only the parts that it can touch are made anew.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::advice::Advice;
use super::principles::PrincipleShown;
use super::rule::{Over, Rule, Rulebook, Severity, Tell, Test, When};
use super::world::World;
use crate::catalogue::Catalogue;
use crate::project::{Edit, EntityKind, Project};

/// What changed in a project since insight was last brought up to date.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changed {
    /// Everything, or what decides which parts there are.
    all: bool,
    questions: BTreeSet<String>,
    touched: u32,
}

/// What a rule reads beside answers, as bits: one for each list of the project, and these.
const LESSONS: u32 = 1 << 30;
const IDENTITY: u32 = 1 << 29;
const ADVICE: u32 = 1 << 28;

fn bit(kind: EntityKind) -> u32 {
    1 << (kind as u32)
}

impl Changed {
    /// Everything may have changed.
    pub fn everything() -> Self {
        Self { all: true, ..Self::default() }
    }

    /// What an edit changes, done or undone.
    pub fn by(edit: &Edit) -> Self {
        let mut changed = Self::default();
        changed.add(edit);
        changed
    }

    /// Takes another edit in.
    pub fn add(&mut self, edit: &Edit) {
        match edit {
            Edit::Identity(_) => self.touched |= IDENTITY,
            Edit::Scope(..) | Edit::Whole(_) => self.all = true,
            Edit::Answer(question, _) => {
                self.questions.insert(question.clone());
            }
            Edit::Lesson(..) => self.touched |= LESSONS,
            Edit::Advice(..) => self.touched |= ADVICE,
            Edit::Put(entity, _) => self.entity(entity.kind()),
            Edit::Remove(kind, _) => self.entity(*kind),
            Edit::Group(edits) => edits.iter().for_each(|edit| self.add(edit)),
        }
    }

    fn entity(&mut self, kind: EntityKind) {
        self.touched |= bit(kind);
        // A question of the team's own may begin a section.
        self.all |= kind == EntityKind::OwnQuestion;
    }

    /// The sections whose answers changed. None: it cannot be told.
    fn sections(&self, catalogue: &Catalogue, project: &Project) -> Option<BTreeSet<String>> {
        let section = |question: &String| match catalogue.get(question) {
            Some(item) => Some(item.section.to_string()),
            None => {
                let own = project.own_questions.iter().find(|own| own.id.as_str() == question);
                own.map(|own| own.section.clone())
            }
        };
        self.questions.iter().map(section).collect()
    }
}

/// What a rule reads.
#[derive(Debug, Clone, Default)]
struct Reads {
    sections: Vec<Arc<str>>,
    all_answers: bool,
    bits: u32,
}

impl Reads {
    fn of(rule: &Rule) -> Self {
        let mut reads = Self::default();
        reads.sections.extend(rule.section.clone());
        reads.bits = match rule.over {
            Over::Whole | Over::Section | Over::Question | Over::Text => 0,
            Over::Lesson => LESSONS,
            Over::Accepted => LESSONS | ADVICE,
            Over::Barrier => bit(EntityKind::Barrier),
            Over::TargetGroup => bit(EntityKind::TargetGroup),
            Over::Risk => bit(EntityKind::Risk),
            Over::Pattern => bit(EntityKind::Pattern),
            Over::Indicator => bit(EntityKind::Indicator),
            Over::Chain => bit(EntityKind::ChainLink) | bit(EntityKind::ChainStatement),
            Over::Principle => bit(EntityKind::Organisation) | bit(EntityKind::Indicator) | bit(EntityKind::Activity),
        };
        // A chain rests on answers anywhere, and so does a principle; lists of sections quote indicators.
        reads.all_answers = matches!(rule.over, Over::Chain | Over::Principle);
        if rule.over == Over::Section {
            reads.bits |= bit(EntityKind::Indicator);
        }
        if rule.tell.contains(&Tell::Activities) {
            reads.bits |= bit(EntityKind::Activity);
        }
        reads.when(&rule.when);
        reads
    }

    fn when(&mut self, when: &When) {
        match when {
            When::All(all) | When::Any(all) => all.iter().for_each(|one| self.when(one)),
            When::Not(one) => self.when(one),
            When::Begun => self.bits |= bit(EntityKind::Activity),
            When::Silent(asked) | When::Answered(asked) | When::Unsupported(asked) => {
                self.sections.push(Arc::clone(&asked.section));
            }
            When::Fact(fact, _) | When::Unproven(fact) => self.sections.push(Arc::clone(&fact.section)),
            When::Has(kind) => self.bits |= bit(*kind),
            When::NoIndicator | When::Rung(_) | When::OnlyRungs(_) => self.bits |= bit(EntityKind::Indicator),
            When::Blank(super::rule::Field::Plan) => self.bits |= bit(EntityKind::Gap),
            When::Test(test) => self.test(*test),
            When::Never
            | When::Started
            | When::HalfDone
            | When::Chosen(_)
            | When::OnlyChosen(_)
            | When::OneGroup(_)
            | When::Blank(_)
            | When::Is(..) => {}
        }
    }

    fn test(&mut self, test: Test) {
        self.bits |= match test {
            Test::StandsForTooMuch => {
                bit(EntityKind::ChainLink) | bit(EntityKind::ChainStatement) | bit(EntityKind::Risk)
            }
            Test::FollowUpTooSoon => IDENTITY,
            Test::LessonsLeft => LESSONS,
            Test::FactsUnknown => bit(EntityKind::Gap),
            Test::Broken => bit(EntityKind::Barrier) | bit(EntityKind::Risk),
            _ => 0,
        };
        // Whether a fact is worth asking for can hang on a fact of another section.
        self.all_answers |= test == Test::FactsUnsaid;
    }

    /// Must what was made of a rule, for a section or the whole, be made anew?
    fn stale(&self, part: Option<&str>, sections: &BTreeSet<String>, touched: u32) -> bool {
        self.bits & touched != 0
            || !sections.is_empty() && self.all_answers
            || part.is_some_and(|part| sections.contains(part))
            || self.sections.iter().any(|section| sections.contains(&**section))
    }
}

/// What one rule gives, for one section where it looks at sections one by one.
#[derive(Debug, Clone)]
struct Part {
    rule: usize,
    section: Option<String>,
    advice: Vec<Advice>,
}

/// What follows from a project.
#[derive(Debug, Clone, Default)]
pub struct Insight {
    parts: Vec<Part>,
    reads: Vec<Reads>,
    principles: Vec<PrincipleShown>,
}

impl Insight {
    /// Looks at the whole project.
    pub fn new(catalogue: &Catalogue, book: &Rulebook, project: &Project) -> Self {
        let mut insight = Self { reads: book.rules.iter().map(Reads::of).collect(), ..Self::default() };
        insight.update(catalogue, book, project, &Changed::everything());
        insight
    }

    /// Brings it up to date after a change.
    pub fn update(&mut self, catalogue: &Catalogue, book: &Rulebook, project: &Project, changed: &Changed) {
        let world = World::new(catalogue, book, project);
        match changed.sections(catalogue, project).filter(|_| !changed.all) {
            Some(sections) => {
                for part in &mut self.parts {
                    if self.reads[part.rule].stale(part.section.as_deref(), &sections, changed.touched) {
                        part.advice = make(&world, &book.rules[part.rule], part.section.as_deref());
                    }
                }
            }
            None => self.make_all(&world),
        }
        for advice in self.parts.iter_mut().flat_map(|part| &mut part.advice) {
            advice.settled = project.advice.get(&advice.key).map(|settled| settled.how);
        }
        self.principles = world.principles();
    }

    fn make_all(&mut self, world: &World<'_>) {
        self.parts.clear();
        for (at, rule) in world.book.rules.iter().enumerate() {
            let sections: Vec<Option<&str>> = if rule.by_section() {
                world.sections.iter().map(|section| Some(section.name.as_str())).collect()
            } else {
                vec![None]
            };
            for section in sections {
                let advice = make(world, rule, section);
                self.parts.push(Part { rule: at, section: section.map(str::to_owned), advice });
            }
        }
    }

    /// All advice, open and settled, rule by rule.
    pub fn advice(&self) -> impl Iterator<Item = &Advice> {
        self.parts.iter().flat_map(|part| &part.advice)
    }

    /// Advice to be settled, the gravest first, and within a weight in the order of the rules.
    pub fn open(&self) -> Vec<&Advice> {
        let mut open: Vec<&Advice> = self.advice().filter(|advice| advice.is_open()).collect();
        open.sort_by_key(|advice| std::cmp::Reverse(advice.severity));
        open
    }

    /// How much open advice has this weight.
    pub fn count(&self, severity: Severity) -> usize {
        self.advice().filter(|advice| advice.is_open() && advice.severity == severity).count()
    }

    /// For each principle, where the design shows it.
    pub fn principles(&self) -> &[PrincipleShown] {
        &self.principles
    }
}

fn make<'a>(world: &World<'a>, rule: &'a Rule, section: Option<&str>) -> Vec<Advice> {
    let mut advice = Vec::new();
    let part = section.and_then(|name| world.sections.iter().copied().find(|section| section.name == name));
    world.run(rule, part, &mut advice);
    advice
}
