//! What differs between two states of a review, part by part: for what a crash left behind.

use super::super::shared::Shared;
use super::subject::on_one_line;
use crate::project::Id;
use crate::review::{Opinion, Review, ReviewEdit, ReviewStep, Subject, Whose};

/// A part of a review that differs, with what it says now.
pub struct PieceOfReview {
    step: ReviewStep,
    subject: Option<Subject>,
    whose: Option<Id>,
    text: String,
}

impl PieceOfReview {
    /// What it is called: the subject of a finding, else what undo would call it.
    pub fn name(&self, shared: &Shared<'_>, review: &Review) -> String {
        let what = match &self.subject {
            Some(subject) => on_one_line(shared, subject),
            None => super::subject::capital(&shared.say(self.step.message())),
        };
        let voice = self.whose.as_ref().and_then(|id| review.voices.get(id));
        match voice.map(|voice| voice.reviewer.title()).filter(|title| !title.is_empty()) {
            Some(title) => format!("{what} · {title}"),
            None => what,
        }
    }

    /// What it says now. Empty: only a choice or date differs.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// What one state lacks of another.
pub fn difference_of(before: &Review, after: &Review) -> Vec<PieceOfReview> {
    let mut out = Vec::new();
    let part = |step, text: String| PieceOfReview { step, subject: None, whose: None, text };
    if before.proposal != after.proposal {
        out.push(part(ReviewStep::Proposal, after.proposal.title.clone()));
    }
    if before.sections != after.sections {
        out.push(part(ReviewStep::Section(String::new()), String::new()));
    }
    if before.assigned != after.assigned {
        out.push(part(ReviewStep::Assigned(String::new()), String::new()));
    }
    if before.concluded != after.concluded {
        out.push(part(ReviewStep::Concluded, String::new()));
    }
    let nothing = Opinion::default();
    opinions(&before.agreed, &after.agreed, &Whose::Agreed, &mut out);
    for (id, voice) in &after.voices {
        let old = before.voices.get(id);
        if old.is_none_or(|old| old.reviewer != voice.reviewer) {
            out.push(part(ReviewStep::Reviewer(id.clone()), voice.reviewer.title()));
        }
        opinions(old.map_or(&nothing, |old| &old.opinion), &voice.opinion, &Whose::Voice(id.clone()), &mut out);
    }
    if before.voices.keys().any(|id| !after.voices.contains_key(id)) {
        out.push(part(ReviewStep::Whole, String::new()));
    }
    out
}

fn opinions(before: &Opinion, after: &Opinion, whose: &Whose, out: &mut Vec<PieceOfReview>) {
    let voice = match whose {
        Whose::Voice(id) => Some(id.clone()),
        Whose::Agreed => None,
    };
    let mut push = |edit: &ReviewEdit, subject: Option<&Subject>, text: String| {
        let (step, subject) = (ReviewStep::of(edit), subject.cloned());
        out.push(PieceOfReview { step, subject, whose: voice.clone(), text });
    };
    for (subject, finding) in &after.findings {
        if before.findings.get(subject) != Some(finding) {
            let texts = [&finding.comment, &finding.request, &finding.quote, &finding.remark];
            let text: Vec<&str> = texts.into_iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
            let edit = ReviewEdit::Finding(whose.clone(), subject.clone(), None);
            push(&edit, Some(subject), text.join("\n"));
        }
    }
    for (id, point) in &after.points {
        if before.points.get(id) != Some(point) {
            push(&ReviewEdit::Point(whose.clone(), id.clone(), None), None, point.text.clone());
        }
    }
    if before.conclusion != after.conclusion {
        let edit = ReviewEdit::Recommend(whose.clone(), Box::new(after.conclusion.clone()));
        push(&edit, None, after.conclusion.reason.clone());
    }
    for (criterion, mark) in &after.marks {
        if before.marks.get(criterion) != Some(mark) {
            let edit = ReviewEdit::Mark(whose.clone(), criterion.clone(), None);
            push(&edit, None, mark.reason.clone());
        }
    }
}
