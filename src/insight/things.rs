//! What rules look at, one by one: its fields, the tests that a field cannot say, and what advice quotes of it.

use jiff::ToSpan;
use jiff::civil::Date;

use super::advice::{Place, Said};
use super::chain::{LinkState, link_state};
use super::rule::{Field, Test};
use super::world::{World, blank};
use crate::catalogue::{Disaggregation, Item, Kind, Moment, Proxy, Rung, Section, Unit, Window};
use crate::project::{
    AdviceSettled, Answer, Barrier, ChainLink, Check, Column, EntityKind, Evidence, Indicator, LessonTaken, Pattern,
    Point, Risk, Sensitivity, TargetGroup, Value, ValueKind, WithinReach,
};

/// A count below this can tell who was counted.
const SMALL: f64 = 11.0;

/// Judged effect and feasibility from which a response is strong.
const STRONG: u8 = 67;

/// What a rule looks at.
#[derive(Clone, Copy)]
pub(super) enum Thing<'a> {
    Section(&'a Section),
    Question(&'a str, &'a Answer),
    Lesson(&'a Item, &'a LessonTaken),
    AcceptedAdvice(&'a str, &'a AdviceSettled),
    Barrier(&'a Barrier),
    TargetGroup(&'a TargetGroup),
    Risk(&'a Risk),
    Pattern(&'a Pattern),
    Indicator(&'a Indicator),
    Link(&'a ChainLink),
    Principle(usize),
}

/// A step of the ladder as a height. A checklist is no ladder.
fn height(rung: Rung) -> Option<u8> {
    Some(match rung {
        Rung::BaselineData => 0,
        Rung::Reach => 1,
        Rung::Satisfaction => 2,
        Rung::Knowledge | Rung::Means => 3,
        Rung::LastingChange => 4,
        Rung::Behaviour => 5,
        Rung::Impact => 6,
        Rung::Checklist => return None,
    })
}

/// The least height that shows a column of the results chain.
fn column_height(column: Column) -> u8 {
    match column {
        Column::Activity => 0,
        Column::Reach => 1,
        Column::Change => 3,
        Column::Behaviour => 5,
        Column::Effect => 6,
    }
}

fn empty(point: Option<&Point>) -> bool {
    point.is_none_or(|point| point.value.is_none() && blank(&point.note))
}

impl<'a> Thing<'a> {
    /// Its id in the key of advice.
    pub fn id(&self, world: &World<'a>) -> String {
        match self {
            Self::Section(section) => section.name.clone(),
            Self::Question(id, _) => (*id).to_owned(),
            Self::Lesson(item, _) => item.id.to_string(),
            Self::AcceptedAdvice(key, _) => (*key).to_owned(),
            Self::Barrier(one) => one.id.to_string(),
            Self::TargetGroup(one) => one.id.to_string(),
            Self::Risk(one) => one.id.to_string(),
            Self::Pattern(one) => one.id.to_string(),
            Self::Indicator(one) => one.id.to_string(),
            Self::Link(one) => one.id.to_string(),
            Self::Principle(at) => world.book.principles[*at].item.to_string(),
        }
    }

    /// Where it stands.
    pub fn place(&self, world: &World<'a>) -> Place {
        match self {
            Self::Section(section) => Place::Section(section.name.clone()),
            Self::Question(id, _) => Place::Question((*id).to_owned()),
            Self::Lesson(item, _) => Place::Lesson(item.id.to_string()),
            Self::AcceptedAdvice(key, _) => Place::Advice((*key).to_owned()),
            Self::Barrier(one) => Place::Entity(EntityKind::Barrier, one.id.clone()),
            Self::TargetGroup(one) => Place::Entity(EntityKind::TargetGroup, one.id.clone()),
            Self::Risk(one) => Place::Entity(EntityKind::Risk, one.id.clone()),
            Self::Pattern(one) => Place::Entity(EntityKind::Pattern, one.id.clone()),
            Self::Indicator(one) => Place::Entity(EntityKind::Indicator, one.id.clone()),
            Self::Link(one) => Place::Entity(EntityKind::ChainLink, one.id.clone()),
            Self::Principle(at) => Place::Principle(world.book.principles[*at].item.to_string()),
        }
    }

    /// The section that it belongs to.
    pub fn section(&self, world: &World<'a>) -> Option<&'a str> {
        let name = match self {
            Self::Section(section) => &section.name,
            Self::Question(id, _) => match world.catalogue.get(id) {
                Some(item) => &*item.section,
                None => {
                    let own = world.project.own_questions.iter().find(|question| question.id.as_str() == *id);
                    own.map_or("", |question| &question.section)
                }
            },
            Self::Lesson(item, _) => &item.section,
            Self::Barrier(one) => &one.section,
            Self::Indicator(one) => world.section_of(one),
            Self::Link(one) => {
                world.project.chain.iter().find(|statement| statement.id == one.to).map_or("", |s| &s.section)
            }
            _ => "",
        };
        Some(name).filter(|name| !name.is_empty())
    }

    /// Is a field empty?
    pub fn blank(&self, field: Field, world: &World<'a>) -> bool {
        match (self, field) {
            (Self::Barrier(one), Field::Response) => blank(&one.response),
            (Self::Barrier(one), Field::Activity) => one.activity.is_none(),
            (Self::Risk(one), Field::Response) => blank(&one.response),
            (Self::Risk(one), Field::Evidence) => one.evidence.is_none(),
            (Self::TargetGroup(one), Field::Channels) => one.channels.iter().all(|channel| blank(channel)),
            (Self::Question(_, answer), Field::Reason) => blank(&answer.not_relevant_because),
            (Self::Question(id, _), Field::Plan) => !world.is_planned(id),
            (Self::Question(_, answer), Field::Change) => blank(&answer.change),
            (Self::Question(_, answer), Field::Sources) => {
                answer.sources.iter().all(|source| blank(&source.title) && blank(&source.link))
            }
            (Self::Lesson(_, taken), Field::Note) => blank(&taken.note),
            (Self::Lesson(_, taken), Field::Owner) => blank(&taken.owner),
            (Self::AcceptedAdvice(_, settled), Field::Owner) => blank(&settled.owner),
            (Self::Indicator(one), Field::Baseline) => empty(one.baseline.as_ref()),
            (Self::Indicator(one), Field::Target) => empty(one.target.as_ref()),
            (Self::Indicator(one), Field::Method) => blank(&one.method),
            (Self::Indicator(one), Field::Responsible) => blank(&one.responsible),
            _ => false,
        }
    }

    /// What was chosen in a field.
    pub fn choice(&self, field: Field, world: &World<'a>) -> Option<&'a str> {
        match (self, field) {
            (Self::Risk(one), Field::Kind) => Some(one.kind.name()),
            (Self::Risk(one), Field::Evidence) => one.evidence.map(Evidence::name),
            (Self::Question(_, answer), Field::Status) => Some(answer.status.name()),
            (Self::Question(_, answer), Field::Effect) => answer.effect.map(crate::project::DesignEffect::name),
            (Self::Question(_, answer), Field::Evidence) => answer.evidence.map(Evidence::name),
            (Self::Indicator(one), Field::Rung) => world.rung(one).map(Rung::name),
            (Self::Indicator(one), Field::Section) => Some(world.section_of(one)),
            _ => None,
        }
    }

    /// Does a test hold of it?
    pub fn test(&self, test: Test, world: &World<'a>) -> bool {
        match (self, test) {
            (Self::Pattern(one), Test::SomeFactorOut) => {
                let out = |reach| one.factors.iter().any(|factor| (factor.reach == Some(WithinReach::Out)) == reach);
                out(true) && out(false)
            }
            (Self::Pattern(one), Test::AllFactorsOut) => {
                !one.factors.is_empty() && one.factors.iter().all(|factor| factor.reach == Some(WithinReach::Out))
            }
            (Self::Pattern(one), Test::SomeReachUnsaid) => one.factors.iter().any(|factor| factor.reach.is_none()),
            (Self::Pattern(one), Test::StrongResponseLeft) => !world.strong_left(one).is_empty(),
            (Self::Indicator(one), Test::StandsForTooMuch) => world.stands_for_too_much(one),
            (Self::Indicator(one), Test::NotSplit) => !world.unsplit(one).is_empty(),
            (Self::Indicator(one), Test::ShareNeeded) => world.share_needed(one),
            (Self::Indicator(one), Test::FollowUpTooSoon) => world.follow_up_too_soon(one),
            (Self::Indicator(one), Test::SmallCount) => world.counts_people(one) && !small_counts(one).is_empty(),
            (Self::Section(section), Test::LessonsLeft) => !world.lessons_left(section).is_empty(),
            (Self::Section(section), Test::FactsUnsaid) => !world.facts_unsaid(section).is_empty(),
            (Self::Section(section), Test::FactsUnknown) => !world.facts_unknown(section).is_empty(),
            (Self::Link(link), Test::Broken) => link_state(world.project, link) == LinkState::Broken,
            (Self::Principle(at), Test::NotShown) => world.signs(&world.book.principles[*at]).is_empty(),
            _ => false,
        }
    }

    /// What advice quotes of it. `tests` are those that the rule asks for.
    pub fn values(&self, tests: &[Test], world: &World<'a>) -> Vec<(&'static str, Said)> {
        let mut values = Vec::new();
        match self {
            Self::Section(section) => {
                values.push(("section", Said::Plain(section.name.clone())));
                let mut listed = |name, all: Vec<String>, said: fn(Vec<String>) -> Said| {
                    values.push(("count", Said::Count(all.len())));
                    values.push((name, said(all)));
                };
                for test in tests {
                    match test {
                        Test::LessonsLeft => listed("lessons", world.lessons_left(section), Said::Lessons),
                        Test::FactsUnsaid => listed("facts", world.facts_unsaid(section), Said::Statements),
                        Test::FactsUnknown => listed("facts", world.facts_unknown(section), Said::Statements),
                        _ => {}
                    }
                }
                if tests.is_empty() {
                    let names = world.indicators(&section.name).map(|one| one.name.as_str());
                    values.push(("indicators", Said::owns(names)));
                }
            }
            Self::Question(id, answer) => {
                values.push(("question", Said::Question((*id).to_owned())));
                values.push(("evidence", Said::Words(answer.evidence.iter().map(|e| e.message()).collect())));
            }
            Self::Lesson(item, _) => {
                let said = Said::Lessons(vec![item.id.to_string()]);
                values.push(("lesson", said.clone()));
                values.push(("what", said));
            }
            Self::AcceptedAdvice(_, settled) => values.push(("what", Said::own(&settled.because))),
            Self::Barrier(one) => values.push(("barrier", Said::own(&one.text))),
            Self::TargetGroup(one) => values.push(("group", Said::own(&one.name))),
            Self::Risk(one) => values.push(("risk", Said::own(&one.statement))),
            Self::Pattern(one) => {
                values.push(("pattern", Said::own(&one.name)));
                let unsaid = tests.contains(&Test::SomeReachUnsaid);
                let wanted = if unsaid { None } else { Some(WithinReach::Out) };
                let factors = one.factors.iter().filter(|factor| factor.reach == wanted);
                values.push(("count", Said::Count(factors.clone().count())));
                values.push(("factors", Said::owns(factors.map(|factor| factor.text.as_str()))));
                values.push(("response", Said::owns(world.strong_left(one).into_iter())));
            }
            Self::Indicator(one) => {
                values.push(("indicator", Said::own(&one.name)));
                if tests.contains(&Test::NotSplit) {
                    values.push(("lacks", Said::Words(world.unsplit(one))));
                } else if tests.contains(&Test::FollowUpTooSoon) {
                    values.push(("window", Said::Window(one.from.clone())));
                } else if tests.contains(&Test::SmallCount) {
                    values.push(("figures", Said::Figures(small_counts(one))));
                } else if tests.is_empty() {
                    values.push(("lacks", Said::Words(self.lacks(world))));
                }
            }
            Self::Link(link) => {
                let text = |id| super::advice::name_of(world.project, EntityKind::ChainStatement, id);
                values.push(("from", Said::own(text(&link.from))));
                values.push(("to", Said::own(text(&link.to))));
            }
            Self::Principle(at) => {
                values.push(("principle", Said::Lessons(vec![world.book.principles[*at].item.to_string()])));
            }
        }
        values
    }

    /// The fields that an indicator lacks, by the messages that name them.
    fn lacks(&self, world: &World<'a>) -> Vec<String> {
        // What is known beforehand is looked up, not followed: it has no baseline and no target. Nobody is reached by a
        // programme, or content with it, before it begins.
        let rung = self.choice(Field::Rung, world);
        let is = |rungs: &[Rung]| rungs.iter().any(|one| rung == Some(one.name()));
        let fields = [
            (Field::Baseline, "field-baseline", !is(&[Rung::BaselineData, Rung::Reach, Rung::Satisfaction])),
            (Field::Target, "field-target", !is(&[Rung::BaselineData])),
            (Field::Method, "field-method", true),
            (Field::Responsible, "field-responsible", true),
        ];
        let lacking = fields.into_iter().filter(|(field, _, wanted)| *wanted && self.blank(*field, world));
        lacking.map(|(_, message, _)| message.to_owned()).collect()
    }
}

/// Counts that would be published and are small enough to tell who was counted.
fn small_counts(indicator: &Indicator) -> Vec<f64> {
    let counts = matches!(indicator.kind, ValueKind::Number | ValueKind::Percentage);
    if !counts || indicator.sensitivity != Sensitivity::Public {
        return Vec::new();
    }
    let published = indicator.measurements.iter().filter(|m| m.sensitivity == Sensitivity::Public);
    let mut small = Vec::new();
    for measurement in published {
        for value in measurement.value.iter().chain(measurement.parts.iter().map(|part| &part.value)) {
            let count = match value {
                Value::Number(count) if indicator.kind == ValueKind::Number => *count,
                Value::Share { numerator, .. } => *numerator,
                _ => continue,
            };
            if count > 0.0 && count < SMALL && !small.contains(&count) {
                small.push(count);
            }
        }
    }
    small
}

impl<'a> World<'a> {
    /// Is an activity planned that will find out what a question asks?
    fn is_planned(&self, question: &str) -> bool {
        self.project.gaps.iter().any(|gap| gap.question == question && gap.is_planned())
    }

    /// Strong responses of a pattern that lead to sections of which none is chosen.
    fn strong_left(&self, pattern: &'a Pattern) -> Vec<&'a str> {
        let strong = |judged: Option<u8>| judged.is_some_and(|judged| judged >= STRONG);
        let left = pattern.responses.iter().filter(|response| {
            strong(response.effect)
                && strong(response.feasibility)
                && !response.sections.is_empty()
                && !response.sections.iter().any(|section| self.chosen.contains(&section.as_str()))
        });
        left.map(|response| response.text.as_str()).collect()
    }

    /// Lessons of a section with which nothing was done.
    fn lessons_left(&self, section: &'a Section) -> Vec<String> {
        let lessons = self.catalogue.in_section(section).filter(|item| item.kind == Kind::Lesson);
        lessons.filter(|item| !self.project.lessons.contains_key(&*item.id)).map(|item| item.id.to_string()).collect()
    }

    /// Facts of answered questions that nobody stated, by their messages. What another rule asks outright, and what
    /// depends on another fact that is not so, is not asked here.
    fn facts_unsaid(&self, section: &'a Section) -> Vec<String> {
        let mut facts = Vec::new();
        for item in self.catalogue.in_section(section).filter(|item| !item.checks().is_empty()) {
            let Some(answer) = self.project.answer(&item.id) else { continue };
            if answer.status != crate::project::Status::Answered {
                continue;
            }
            for check in item.checks() {
                if !answer.checks.contains_key(&*check.id) && self.book.asks_for(&check.id, self) {
                    facts.push(check.message.clone());
                }
            }
        }
        facts
    }

    /// Facts that are not known, with nothing planned to find out, by their messages.
    fn facts_unknown(&self, section: &'a Section) -> Vec<String> {
        let mut facts = Vec::new();
        for item in self.catalogue.in_section(section).filter(|item| !item.checks().is_empty()) {
            let Some(answer) = self.project.answer(&item.id) else { continue };
            for check in item.checks() {
                if answer.checks.get(&*check.id) == Some(&Check::Unknown) && !self.is_planned(&item.id) {
                    facts.push(check.message.clone());
                }
            }
        }
        facts
    }

    /// Is an indicator used to show more than the caution of its category allows?
    fn stands_for_too_much(&self, indicator: &'a Indicator) -> bool {
        let Some(category) = self.category(indicator) else { return false };
        let Some(own) = category.rung().and_then(height) else { return false };
        let Some((_, proxy)) = self.catalogue.caution_of(category) else { return false };
        if proxy == Proxy::NotStated {
            return false;
        }
        let claimed = Rung::parse(indicator.level.trim()).and_then(height).is_some_and(|level| level > own);
        claimed
            || self.project.chain_links.iter().any(|link| {
                if !link.indicators.contains(&indicator.id) {
                    return false;
                }
                let to = self.project.chain.iter().find(|statement| statement.id == link.to);
                let above = to.is_some_and(|to| column_height(to.column) > own);
                above && !(proxy == Proxy::Conditional && self.is_tested(link))
            })
    }

    /// Does a link rest on an assumption that was tested: evaluated, or studied by others?
    fn is_tested(&self, link: &ChainLink) -> bool {
        let assumed = self.project.risks.iter().filter(|risk| link.assumptions.contains(&risk.id));
        assumed.into_iter().any(|risk| risk.evidence >= Some(Evidence::Evaluation))
    }

    /// Does an indicator count people, as far as structure tells: can it be split by what people are?
    fn counts_people(&self, indicator: &Indicator) -> bool {
        const OF_PEOPLE: [Disaggregation; 4] =
            [Disaggregation::Sex, Disaggregation::AgeGroup, Disaggregation::Citizenship, Disaggregation::Disability];
        if !matches!(indicator.kind, ValueKind::Number | ValueKind::Percentage) {
            return false;
        }
        match self.item(indicator).and_then(Item::indicator) {
            Some(facts) => OF_PEOPLE.iter().any(|by| facts.by.contains(by)),
            None => OF_PEOPLE.iter().any(|by| indicator.by.iter().any(|own| own.trim() == by.name())),
        }
    }

    /// By what a count of people should be split and is not, by the messages that name it.
    fn unsplit(&self, indicator: &Indicator) -> Vec<String> {
        let Some(facts) = self.item(indicator).and_then(Item::indicator) else { return Vec::new() };
        if !self.counts_people(indicator) {
            return Vec::new();
        }
        let wanted = [Disaggregation::Sex, Disaggregation::AgeGroup].into_iter();
        let lacking =
            wanted.filter(|by| facts.by.contains(by) && !indicator.by.iter().any(|own| own.trim() == by.name()));
        lacking.map(|by| format!("by-{}", by.name())).collect()
    }

    /// Is a bare count kept where the source also has a share?
    fn share_needed(&self, indicator: &Indicator) -> bool {
        let facts = self.item(indicator).and_then(Item::indicator);
        facts.is_some_and(|facts| facts.units.contains(&Unit::Percentage))
            && indicator.kind == ValueKind::Number
            && blank(&indicator.denominator)
    }

    /// Does the last date that was set fall before the printed follow-up can have come?
    fn follow_up_too_soon(&self, indicator: &Indicator) -> bool {
        let window = self.item(indicator).and_then(Item::indicator).and_then(|facts| facts.window.as_ref());
        let (months, moment) = match window {
            Some(Window::Between(months, _, moment) | Window::AtLeast(months, moment)) => (*months, *moment),
            Some(Window::At(months, moment)) => match months.first() {
                Some(months) => (*months, *moment),
                None => return false,
            },
            Some(Window::Years(..)) | None => return false,
        };
        let identity = &self.project.identity;
        // No activity ends before the programme begins: sooner than that is too soon whatever the moment.
        let from = if moment == Moment::ProgrammeEnd { identity.end } else { identity.start };
        let earliest = from.and_then(|from: Date| from.checked_add(i32::from(months).months()).ok());
        let dates = indicator.milestones.iter().chain(&indicator.target).filter_map(|point| point.date);
        matches!((dates.max(), earliest), (Some(last), Some(earliest)) if last < earliest)
    }
}
