//! What there is to review in a proposal, section by section.

use super::{Review, Subject};
use crate::catalogue::{Catalogue, Kind, Section};
use crate::project::Project;

/// What there is to review in one section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionToReview {
    /// Name of the section.
    pub section: String,
    /// Its questions, and the applicant's own.
    pub questions: Vec<Subject>,
    /// Its lessons.
    pub lessons: Vec<Subject>,
    /// How it is to be followed up, as a whole.
    pub plan: Subject,
    /// The indicators that the applicant chose for it.
    pub indicators: Vec<Subject>,
}

impl SectionToReview {
    /// All of it, in the order in which one reads: lessons, questions, then what is measured.
    pub fn all(&self) -> impl Iterator<Item = &Subject> {
        self.lessons.iter().chain(&self.questions).chain([&self.plan]).chain(&self.indicators)
    }
}

impl Review {
    /// What there is to review, in the order of the sources. A paper proposal has no indicators to name.
    pub fn to_review(&self, catalogue: &Catalogue, project: Option<&Project>) -> Vec<SectionToReview> {
        let sections = catalogue.sources().iter().flat_map(|source| &source.sections);
        let reviewed = sections.filter(|section| self.includes(&section.name, section.always));
        let parts = reviewed.map(|section| part(section, catalogue, project));
        parts.filter(|part| !part.questions.is_empty()).collect()
    }
}

fn part(section: &Section, catalogue: &Catalogue, project: Option<&Project>) -> SectionToReview {
    let of = |kind: Kind| catalogue.in_section(section).filter(move |item| item.kind == kind);
    let own = project.iter().flat_map(|project| &project.own_questions).filter(|own| own.section == section.name);
    let measured = project.iter().flat_map(|project| &project.indicators).filter(|one| one.section == section.name);
    SectionToReview {
        section: section.name.clone(),
        questions: of(Kind::Question)
            .map(|item| Subject::question(&item.id))
            .chain(own.map(|own| Subject::question(own.id.as_str())))
            .collect(),
        lessons: of(Kind::Lesson).map(|item| Subject::lesson(&item.id)).collect(),
        plan: Subject::plan(&section.name),
        indicators: measured.map(|one| Subject::indicator(one.id.as_str())).collect(),
    }
}
