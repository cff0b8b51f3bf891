//! Where reviewers differ, how far each has come, and how far they agree: counts that always add up.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Review, Subject, Whose};
use crate::project::{Id, Verdict};

/// A subject on which reviewers differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What it is about.
    pub subject: Subject,
    /// Who said what, in the order in which they joined. None: no verdict yet.
    pub who: Vec<(Id, Option<Verdict>)>,
    /// What they agree on. None: nothing yet.
    pub agreed: Option<Verdict>,
}

/// How far a review has come. Addressed, partly, missing, not relevant and without a finding add up to the total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct ReviewProgress {
    /// Addressed.
    pub addressed: usize,
    /// Partly.
    pub partly: usize,
    /// Missing.
    pub missing: usize,
    /// Not relevant.
    pub not_relevant: usize,
    /// No verdict yet.
    pub without: usize,
    /// All.
    pub total: usize,
    /// Of all: those on which the applicant is asked something.
    pub to_clarify: usize,
}

/// How far reviewers agree. Agreeing, differing and not yet read by all add up to the total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Agreement {
    /// All have the same verdict.
    pub agree: usize,
    /// Two have different ones.
    pub differ: usize,
    /// Somebody has none yet, and the others do not differ.
    pub not_read_by_all: usize,
    /// All.
    pub total: usize,
}

impl ReviewProgress {
    fn count(&mut self, verdict: Option<Verdict>, asks: bool) {
        self.total += 1;
        self.to_clarify += usize::from(asks);
        match verdict {
            Some(Verdict::Addressed) => self.addressed += 1,
            Some(Verdict::Partly) => self.partly += 1,
            Some(Verdict::Missing) => self.missing += 1,
            Some(Verdict::NotRelevant) => self.not_relevant += 1,
            None => self.without += 1,
        }
    }
}

impl Review {
    /// The verdict of each voice on a subject, in the order in which they joined.
    pub fn verdicts(&self, subject: &Subject) -> Vec<(Id, Option<Verdict>)> {
        let verdict = |voice: &super::Voice| voice.opinion.findings.get(subject).and_then(|finding| finding.verdict);
        self.in_order().into_iter().map(|(id, voice)| (id.clone(), verdict(voice))).collect()
    }

    /// Do two reviewers say different things of a subject?
    pub fn differs(&self, subject: &Subject) -> bool {
        let mut said = self.verdicts(subject).into_iter().filter_map(|(_, verdict)| verdict);
        let first = said.next();
        said.any(|verdict| Some(verdict) != first)
    }

    /// Where reviewers differ, in the order of the subjects' names.
    pub fn differences(&self) -> Vec<Difference> {
        let subjects: BTreeSet<&Subject> = self.voices.values().flat_map(|v| v.opinion.findings.keys()).collect();
        let differing = subjects.into_iter().filter(|subject| self.differs(subject));
        differing
            .map(|subject| Difference {
                subject: subject.clone(),
                who: self.verdicts(subject),
                agreed: self.agreed.findings.get(subject).and_then(|finding| finding.verdict),
            })
            .collect()
    }

    /// How far one reviewer, or the agreed version, has come with these subjects.
    pub fn progress<'a>(&self, whose: &Whose, subjects: impl IntoIterator<Item = &'a Subject>) -> ReviewProgress {
        let mut progress = ReviewProgress::default();
        for subject in subjects {
            let finding = self.finding(whose, subject);
            progress.count(finding.and_then(|it| it.verdict), finding.is_some_and(super::Finding::asks));
        }
        progress
    }

    /// How far the reviewers agree on these subjects.
    pub fn agreement<'a>(&self, subjects: impl IntoIterator<Item = &'a Subject>) -> Agreement {
        let mut agreement = Agreement::default();
        for subject in subjects {
            let verdicts = self.verdicts(subject);
            let unread = verdicts.is_empty() || verdicts.iter().any(|(_, verdict)| verdict.is_none());
            agreement.total += 1;
            match (self.differs(subject), unread) {
                (true, _) => agreement.differ += 1,
                (false, true) => agreement.not_read_by_all += 1,
                (false, false) => agreement.agree += 1,
            }
        }
        agreement
    }
}
