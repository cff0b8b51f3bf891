//! The principles of the framework: for each, where the design shows it.

use serde::Serialize;

use super::advice::Place;
use super::rule::{Principle, Sign};
use super::world::{World, blank};
use crate::project::{EntityKind, Evidence, OrganisationRole};

/// A principle and where the design shows it. Nowhere: there is advice on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PrincipleShown {
    /// The principle, by id.
    pub item: String,
    /// Where it shows.
    pub shown: Vec<Shown>,
    /// Where else it could show: questions of sections that apply.
    pub could: Vec<Place>,
}

/// Something in a design that shows a principle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// Where.
    pub place: Place,
    /// The fact that shows it, by id. None: the answer or the thing itself does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
}

impl World<'_> {
    /// All principles.
    pub fn principles(&self) -> Vec<PrincipleShown> {
        let all = self.book.principles.iter().map(|principle| {
            let shown = self.signs(principle);
            let could = principle.signs.iter().filter_map(|sign| self.could(sign));
            let mut could: Vec<Place> = could.filter(|place| shown.iter().all(|one| one.place != *place)).collect();
            could.dedup();
            PrincipleShown { item: principle.item.to_string(), shown, could }
        });
        all.collect()
    }

    /// What shows a principle.
    pub fn signs(&self, principle: &Principle) -> Vec<Shown> {
        principle.signs.iter().flat_map(|sign| self.sign(sign)).collect()
    }

    fn sign(&self, sign: &Sign) -> Vec<Shown> {
        let shown = |place| Shown { place, fact: None };
        match sign {
            Sign::Fact(fact, answer) if self.fact(fact) == Some(*answer) => {
                vec![Shown { place: Place::Question(fact.question.to_string()), fact: Some(fact.id.to_string()) }]
            }
            Sign::Answered(asked) if self.answered(asked) => {
                let answered = asked
                    .questions
                    .iter()
                    .filter(|question| self.project.status(question) == crate::project::Status::Answered);
                answered.map(|question| shown(Place::Question(question.to_string()))).collect()
            }
            Sign::SplitBy(by) => {
                let split = self
                    .project
                    .indicators
                    .iter()
                    .filter(|one| self.applies(self.section_of(one)) && one.by.iter().any(|own| own == by.name()));
                split.map(|one| shown(Place::Entity(EntityKind::Indicator, one.id.clone()))).collect()
            }
            Sign::Spans(groups) => {
                let within = self.chosen.is_empty() || groups.iter().any(|group| self.only_chosen(group));
                let grouped = self.chosen.iter().filter(|chosen| groups.iter().flatten().any(|s| &**s == **chosen));
                if within || grouped.count() < 2 {
                    return Vec::new();
                }
                self.chosen.iter().map(|section| shown(Place::Section((*section).to_owned()))).collect()
            }
            Sign::Sourced => {
                let questions = self.sections.iter().flat_map(|section| self.questions(section));
                let sourced = questions.filter(|question| {
                    self.project.answer(question).is_some_and(|answer| {
                        answer.evidence >= Some(Evidence::OwnData)
                            && answer.sources.iter().any(|source| !blank(&source.title) || !blank(&source.link))
                    })
                });
                sourced.map(|question| shown(Place::Question(question.to_owned()))).collect()
            }
            Sign::Partner => {
                let partners = self.project.organisations.iter().filter(|one| one.role == OrganisationRole::Partner);
                partners.map(|one| shown(Place::Entity(EntityKind::Organisation, one.id.clone()))).collect()
            }
            Sign::Fact(..) | Sign::Answered(_) => Vec::new(),
        }
    }

    /// The question through which a sign could show, where its section applies.
    fn could(&self, sign: &Sign) -> Option<Place> {
        let (section, question) = match sign {
            Sign::Fact(fact, _) => (&fact.section, &fact.question),
            Sign::Answered(asked) => (&asked.section, asked.questions.first()?),
            _ => return None,
        };
        self.applies(section).then(|| Place::Question(question.to_string()))
    }
}
