//! From rule files to a rulebook: every name known, every role found in its section, or a list of faults that say
//! file, line, rule and what to do.

use std::sync::Arc;

use super::draft::{RawRecipe, Recipe};
use super::facts::FactNeeds;
use super::raw::{RawGo, RawPrinciple, RawRule, RawShown, RawSource, RawWhen};
use super::rule::{
    Asked, FactRef, Field, Go, Ground, Over, Principle, Rule, Rulebook, Screen, Severity, Sign, Tell, Test, When,
};
use crate::assets::{Asset, Assets, Fault};
use crate::catalogue::{Catalogue, Disaggregation, ItemId, Role, Rung, Section, nearest};
use crate::project::{Check, EntityKind};

const RULES: &str = "catalogue/rules.ron";
const PRINCIPLES: &str = "catalogue/principles.ron";
const CHAIN: &str = "catalogue/chain.ron";

/// Names that files use, with what they mean.
type Names<T> = &'static [(&'static str, T)];

const OVER: Names<Over> = &[
    ("whole", Over::Whole),
    ("section", Over::Section),
    ("question", Over::Question),
    ("lesson", Over::Lesson),
    ("barrier", Over::Barrier),
    ("target-group", Over::TargetGroup),
    ("risk", Over::Risk),
    ("pattern", Over::Pattern),
    ("indicator", Over::Indicator),
    ("accepted", Over::Accepted),
    ("chain", Over::Chain),
    ("principle", Over::Principle),
    ("text", Over::Text),
];

/// Fields, and of what they are.
const FIELDS: &[(&str, Field, Over)] = &[
    ("response", Field::Response, Over::Barrier),
    ("activity", Field::Activity, Over::Barrier),
    ("kind", Field::Kind, Over::Risk),
    ("response", Field::Response, Over::Risk),
    ("evidence", Field::Evidence, Over::Risk),
    ("channels", Field::Channels, Over::TargetGroup),
    ("status", Field::Status, Over::Question),
    ("reason", Field::Reason, Over::Question),
    ("plan", Field::Plan, Over::Question),
    ("effect", Field::Effect, Over::Question),
    ("change", Field::Change, Over::Question),
    ("evidence", Field::Evidence, Over::Question),
    ("sources", Field::Sources, Over::Question),
    ("note", Field::Note, Over::Lesson),
    ("owner", Field::Owner, Over::Accepted),
    ("baseline", Field::Baseline, Over::Indicator),
    ("target", Field::Target, Over::Indicator),
    ("method", Field::Method, Over::Indicator),
    ("responsible", Field::Responsible, Over::Indicator),
    ("rung", Field::Rung, Over::Indicator),
    ("section", Field::Section, Over::Indicator),
];

/// Tests, and of what they are.
const TESTS: &[(&str, Test, Over)] = &[
    ("some-factor-out", Test::SomeFactorOut, Over::Pattern),
    ("all-factors-out", Test::AllFactorsOut, Over::Pattern),
    ("some-reach-unsaid", Test::SomeReachUnsaid, Over::Pattern),
    ("strong-response-left", Test::StrongResponseLeft, Over::Pattern),
    ("stands-for-too-much", Test::StandsForTooMuch, Over::Indicator),
    ("not-split", Test::NotSplit, Over::Indicator),
    ("share-needed", Test::ShareNeeded, Over::Indicator),
    ("follow-up-too-soon", Test::FollowUpTooSoon, Over::Indicator),
    ("small-count", Test::SmallCount, Over::Indicator),
    ("lessons-left", Test::LessonsLeft, Over::Section),
    ("facts-unsaid", Test::FactsUnsaid, Over::Section),
    ("facts-unknown", Test::FactsUnknown, Over::Section),
    ("broken", Test::Broken, Over::Chain),
    ("not-shown", Test::NotShown, Over::Principle),
];

const SCREENS: Names<Screen> = &[
    ("scope", Screen::Scope),
    ("patterns", Screen::Patterns),
    ("chain", Screen::Chain),
    ("indicators", Screen::Indicators),
];

const TELL: Names<Tell> = &[("activities", Tell::Activities), ("sections", Tell::Sections)];

const KINDS: Names<EntityKind> = &[
    ("activity", EntityKind::Activity),
    ("target-group", EntityKind::TargetGroup),
    ("pattern", EntityKind::Pattern),
    ("indicator", EntityKind::Indicator),
    ("barrier", EntityKind::Barrier),
    ("objective", EntityKind::Objective),
];

/// What a file says that was answered to a fact.
#[derive(Clone, Copy)]
enum Told {
    Is(Check),
    Nothing,
}

impl Rulebook {
    /// Reads the rules, the principles and how chains are drafted, and ties them to the catalogue.
    pub fn load(assets: &Assets, catalogue: &Catalogue) -> Result<Self, Vec<Fault>> {
        let mut loader = Loader { catalogue, faults: Vec::new(), asset: None, rule: String::new() };
        let rules = loader.read::<Vec<RawRule>>(assets, RULES).unwrap_or_default();
        let mut known: Vec<Rule> = Vec::with_capacity(rules.len());
        for raw in &rules {
            let Some(rule) = loader.rule(raw) else { continue };
            if known.iter().any(|other| other.id == rule.id) {
                loader.fault("stands twice", "Each id is used once.");
            }
            known.push(rule);
        }
        let raw = loader.read::<Vec<RawPrinciple>>(assets, PRINCIPLES).unwrap_or_default();
        let principles = raw.iter().map(|raw| loader.principle(raw)).collect();
        let raw = loader.read::<Vec<RawRecipe>>(assets, CHAIN).unwrap_or_default();
        let chain = raw.iter().filter_map(|raw| loader.recipe(raw)).collect();
        if !loader.faults.is_empty() {
            return Err(loader.faults);
        }
        let facts = FactNeeds::of(&known);
        Ok(Self { rules: known, principles, chain, facts })
    }
}

struct Loader<'a> {
    catalogue: &'a Catalogue,
    faults: Vec<Fault>,
    /// The file that is being read, and the rule in it.
    asset: Option<Asset<'a>>,
    rule: String,
}

impl<'a> Loader<'a> {
    fn read<T: serde::de::DeserializeOwned>(&mut self, assets: &'a Assets, path: &str) -> Option<T> {
        let Some(asset) = assets.get(path) else {
            self.faults.push(Fault::new(path, "is missing").mend("Put it back."));
            return None;
        };
        self.asset = Some(asset);
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        match options.from_str(asset.text) {
            Ok(value) => Some(value),
            Err(error) => {
                let mut fault = Fault::new(path, format!("cannot be read: {}", error.code))
                    .mend("Compare with the lines around it; a comma or quotation mark may be missing.");
                fault.line = Some(error.span.start.line);
                self.faults.push(fault);
                None
            }
        }
    }

    fn fault(&mut self, what: impl Into<String>, mend: impl Into<String>) {
        let (path, text) = self.asset.map_or(("", ""), |a| (a.path, a.text));
        let place = format!("\"{}\"", self.rule);
        self.faults.push(Fault::new(path, what).item(&self.rule).at_text(text, &place).mend(mend));
    }

    /// Says that a name is not known, with the nearest that is.
    fn unknown(&mut self, what: &str, typed: &str, names: &[&str]) {
        let mend = match nearest(typed, names.iter().copied()) {
            Some(near) => format!("Was “{near}” meant?"),
            None => format!("There are: {}.", names.join(", ")),
        };
        self.fault(format!("has the unknown {what} “{typed}”"), mend);
    }

    fn named<T: Copy>(&mut self, what: &str, names: &[(&str, T)], typed: &str) -> Option<T> {
        let found = names.iter().find(|(name, _)| *name == typed).map(|(_, value)| *value);
        if found.is_none() {
            let names: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
            self.unknown(what, typed, &names);
        }
        found
    }

    fn rule(&mut self, raw: &RawRule) -> Option<Rule> {
        self.rule.clone_from(&raw.id);
        let severities: Vec<(&str, Severity)> = Severity::ALL.iter().map(|s| (s.name(), *s)).collect();
        let severity = self.named("severity", &severities, &raw.severity)?;
        let over = self.named("thing to look at", OVER, raw.over.as_deref().unwrap_or("whole"))?;
        let section = match &raw.section {
            Some(name) => Some(self.section(name)?.name.as_str().into()),
            None => None,
        };
        let sections = self.sections(&raw.sections);
        let home = raw.section.as_deref();
        let when = self.when(&raw.when, home, over)?;
        let go = match &raw.go {
            RawGo::Role(role) => Go::Question(self.asked(role, home)?.questions.first()?.clone()),
            RawGo::Thing => Go::Thing,
            RawGo::Screen(name) => Go::Screen(self.named("screen", SCREENS, name)?),
        };
        let tell = raw.tell.iter().filter_map(|name| self.named("value", TELL, name)).collect();
        let offer = self.items(&raw.offer);
        let ground = match &raw.source {
            RawSource::From(ids) if ids.is_empty() => {
                self.fault("cites nothing", "Name the items it rests on, or write Jalon.");
                return None;
            }
            RawSource::From(ids) => Ground::Items(self.items(ids)),
            RawSource::Thing => Ground::Thing,
            RawSource::Jalon => Ground::Jalon,
        };
        Some(Rule { id: raw.id.as_str().into(), severity, section, sections, over, when, go, tell, offer, ground })
    }

    fn section(&mut self, name: &str) -> Option<&'a Section> {
        let all = || self.catalogue.sources().iter().flat_map(|source| &source.sections);
        let found = all().find(|section| section.name == name);
        if found.is_none() {
            let names: Vec<&str> = all().map(|section| section.name.as_str()).collect();
            self.unknown("section", name, &names);
        }
        found
    }

    fn sections(&mut self, names: &[String]) -> Vec<Arc<str>> {
        names.iter().filter_map(|name| Some(self.section(name)?.name.as_str().into())).collect()
    }

    fn items(&mut self, ids: &[String]) -> Vec<ItemId> {
        let mut found = Vec::with_capacity(ids.len());
        for id in ids {
            match self.catalogue.get(id) {
                Some(item) => found.push(item.id.clone()),
                None => self.fault(format!("names {id}, which is not there"), "Correct the id or take it out."),
            }
        }
        found
    }

    /// The questions of a role, in the rule's section or, written `5/evidence`, in another.
    fn asked(&mut self, typed: &str, home: Option<&str>) -> Option<Asked> {
        let (section, role) = match typed.split_once('/') {
            Some((section, role)) => (section, role),
            None => match home {
                Some(home) => (home, typed),
                None => {
                    self.fault(
                        format!("asks for the role {typed} in no section"),
                        "Write it like 5/evidence, or give the rule a section.",
                    );
                    return None;
                }
            },
        };
        let roles: Vec<(&str, Role)> = Role::ALL.iter().map(|role| (role.name(), *role)).collect();
        let role = self.named("role", &roles, role)?;
        let section = self.section(section)?;
        let questions: Vec<ItemId> = self.catalogue.by_role(section, role).map(|item| item.id.clone()).collect();
        if questions.is_empty() {
            self.fault(
                format!("asks section {} for the role {}, which no question there has", section.name, role.name()),
                "Choose a role of that section.",
            );
            return None;
        }
        Some(Asked { section: section.name.as_str().into(), questions })
    }

    fn fact(&mut self, id: &str) -> Option<FactRef> {
        if let Some((question, check)) = self.catalogue.check(id) {
            return Some(FactRef {
                id: Arc::clone(&check.id),
                section: Arc::clone(&question.section),
                question: question.id.clone(),
            });
        }
        let names: Vec<&str> =
            self.catalogue.items().iter().flat_map(crate::catalogue::Item::checks).map(|check| &*check.id).collect();
        self.unknown("fact", id, &names);
        None
    }

    fn answer(&mut self, typed: &str) -> Option<Told> {
        let names = [
            ("yes", Told::Is(Check::Yes)),
            ("no", Told::Is(Check::No)),
            ("unknown", Told::Is(Check::Unknown)),
            ("unsaid", Told::Nothing),
        ];
        self.named("answer", &names, typed)
    }

    fn rungs(&mut self, names: &[String]) -> Vec<Rung> {
        let all: Vec<(&str, Rung)> = Rung::ALL.iter().map(|rung| (rung.name(), *rung)).collect();
        names.iter().filter_map(|name| self.named("rung", &all, name)).collect()
    }

    fn field(&mut self, typed: &str, over: Over) -> Option<Field> {
        let names: Vec<(&str, Field)> =
            FIELDS.iter().filter(|(_, _, of)| *of == over).map(|(name, field, _)| (*name, *field)).collect();
        self.named("field", &names, typed)
    }

    fn whens(&mut self, raw: &[RawWhen], home: Option<&str>, over: Over) -> Option<Vec<When>> {
        raw.iter().map(|one| self.when(one, home, over)).collect()
    }

    fn when(&mut self, raw: &RawWhen, home: Option<&str>, over: Over) -> Option<When> {
        Some(match raw {
            RawWhen::All(all) => When::All(self.whens(all, home, over)?),
            RawWhen::Any(any) => When::Any(self.whens(any, home, over)?),
            RawWhen::Not(one) => When::Not(Box::new(self.when(one, home, over)?)),
            RawWhen::Never => When::Never,
            RawWhen::Begun => When::Begun,
            RawWhen::Started => When::Started,
            RawWhen::HalfDone => When::HalfDone,
            RawWhen::Silent(role) => When::Silent(self.asked(role, home)?),
            RawWhen::Answered(role) => When::Answered(self.asked(role, home)?),
            RawWhen::Fact(id, answer) => match self.answer(answer)? {
                Told::Is(answer) => When::Fact(self.fact(id)?, Some(answer)),
                Told::Nothing => When::Fact(self.fact(id)?, None),
            },
            RawWhen::Unproven(id) => When::Unproven(self.fact(id)?),
            RawWhen::Unsupported(role) => When::Unsupported(self.asked(role, home)?),
            RawWhen::Chosen(names) => When::Chosen(self.sections(names)),
            RawWhen::OnlyChosen(names) => When::OnlyChosen(self.sections(names)),
            RawWhen::OneGroup(groups) => When::OneGroup(groups.iter().map(|names| self.sections(names)).collect()),
            RawWhen::Has(kind) => When::Has(self.named("kind of thing", KINDS, kind)?),
            RawWhen::HasNo(kind) => When::Not(Box::new(When::Has(self.named("kind of thing", KINDS, kind)?))),
            RawWhen::NoIndicator => When::NoIndicator,
            RawWhen::Rung(names) => When::Rung(self.rungs(names)),
            RawWhen::OnlyRungs(names) => When::OnlyRungs(self.rungs(names)),
            RawWhen::Blank(field) => When::Blank(self.field(field, over)?),
            RawWhen::Is(field, values) => When::Is(self.field(field, over)?, values.clone()),
            RawWhen::Test(name) => {
                let names: Vec<(&str, Test)> =
                    TESTS.iter().filter(|(_, _, of)| *of == over).map(|(name, test, _)| (*name, *test)).collect();
                When::Test(self.named("test", &names, name)?)
            }
        })
    }

    fn principle(&mut self, raw: &RawPrinciple) -> Principle {
        self.rule.clone_from(&raw.id);
        let _ = self.items(std::slice::from_ref(&raw.id));
        let signs = raw.shown.iter().filter_map(|shown| self.sign(shown)).collect();
        Principle { item: ItemId::new(&raw.id), signs }
    }

    fn sign(&mut self, raw: &RawShown) -> Option<Sign> {
        Some(match raw {
            RawShown::Fact(id, answer) => match self.answer(answer)? {
                Told::Is(answer) => Sign::Fact(self.fact(id)?, answer),
                Told::Nothing => {
                    self.fault(format!("takes silence on {id} for a sign"), "Name the answer that shows it.");
                    return None;
                }
            },
            RawShown::Answered(section, role) => Sign::Answered(self.asked(role, Some(section))?),
            RawShown::SplitBy(by) => {
                let names: Vec<(&str, Disaggregation)> =
                    Disaggregation::ALL.iter().map(|one| (one.name(), *one)).collect();
                Sign::SplitBy(self.named("way to split", &names, by)?)
            }
            RawShown::Spans(groups) => Sign::Spans(groups.iter().map(|names| self.sections(names)).collect()),
            RawShown::Sourced => Sign::Sourced,
            RawShown::Partner => Sign::Partner,
        })
    }

    fn recipe(&mut self, raw: &RawRecipe) -> Option<Recipe> {
        self.rule.clone_from(&raw.section);
        let section = self.section(&raw.section)?.name.as_str().into();
        let mut columns = Vec::new();
        for (column, says, role) in raw.columns() {
            let questions = self.asked(role, Some(&raw.section))?.questions;
            columns.push((column, says, questions));
        }
        Some(Recipe { section, columns })
    }
}
