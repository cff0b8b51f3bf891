//! How far the answers have come, counted in one place for every screen, file and note.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Project, Status};
use crate::catalogue::{Catalogue, Kind, Section};

/// Counts of questions. Answered, not relevant, missing and open add up to the total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Progress {
    /// Answered.
    pub answered: usize,
    /// Not relevant.
    pub not_relevant: usize,
    /// Information missing.
    pub missing: usize,
    /// Open, with those in progress.
    pub open: usize,
    /// All.
    pub total: usize,
    /// Of the missing: those with an activity that will produce the information.
    pub missing_planned: usize,
    /// Of the open: those begun.
    pub in_progress: usize,
}

/// Counts of the whole project and of each section that applies.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ProgressReport {
    /// The whole.
    pub all: Progress,
    /// By the name of the section.
    pub sections: BTreeMap<String, Progress>,
}

impl Progress {
    fn count(&mut self, status: Status, planned: bool) {
        self.total += 1;
        match status {
            Status::Answered => self.answered += 1,
            Status::NotRelevant => self.not_relevant += 1,
            Status::Missing => {
                self.missing += 1;
                self.missing_planned += usize::from(planned);
            }
            Status::InProgress => {
                self.open += 1;
                self.in_progress += 1;
            }
            Status::Open => self.open += 1,
        }
    }

    fn add(&mut self, other: &Self) {
        self.answered += other.answered;
        self.not_relevant += other.not_relevant;
        self.missing += other.missing;
        self.open += other.open;
        self.total += other.total;
        self.missing_planned += other.missing_planned;
        self.in_progress += other.in_progress;
    }
}

impl Project {
    /// Counts the questions of a section: the catalogue's and the team's own; prompts and errata do not count.
    pub fn section_progress(&self, catalogue: &Catalogue, section: &Section) -> Progress {
        let mut progress = Progress::default();
        let printed = catalogue.in_section(section).filter(|i| i.kind == Kind::Question).map(|i| &*i.id);
        let own = self.own_questions.iter().filter(|q| q.section == section.name).map(|q| q.id.as_str());
        for question in printed.chain(own) {
            let planned = || self.gaps.iter().any(|gap| gap.question == question && gap.is_planned());
            let status = self.status(question);
            progress.count(status, status == Status::Missing && planned());
        }
        progress
    }

    /// Counts the questions of all sections that apply.
    pub fn progress(&self, catalogue: &Catalogue) -> ProgressReport {
        let mut report = ProgressReport::default();
        for source in catalogue.sources() {
            for section in &source.sections {
                // A section without questions of its own has no progress, unless the team asks one there.
                let progress = self.section_progress(catalogue, section);
                if progress.total > 0 && self.includes(&section.name, section.always) {
                    report.all.add(&progress);
                    report.sections.insert(section.name.clone(), progress);
                }
            }
        }
        report
    }
}
