//! What `jalon review show --format json` prints; `docs/review.schema.json` describes it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::super::{Exit, Output, Session};
use super::state::State;
use crate::catalogue::Catalogue;
use crate::project::{Project, Reply, Verdict};
use crate::review::{
    self, Agreement, Finding, LeftOut, Opinion, PointKind, Review, ReviewProgress, Subject, Weighted, Whose,
};
use crate::store::Found;

#[derive(Serialize)]
pub(super) struct View<'a> {
    file: FileView<'a>,
    id: &'a str,
    pub proposal: ProposalView<'a>,
    language: &'a str,
    pub concluded: Option<Date>,
    pub sections: Vec<SectionView>,
    pub reviewers: Vec<ReviewerView<'a>>,
    pub agreed: ReviewProgress,
    pub agreement: Agreement,
    pub differences: Vec<DifferenceView>,
    pub findings: Vec<FindingView<'a>>,
    pub points: Vec<PointView<'a>>,
    pub recommendations: Vec<RecommendationView<'a>>,
    pub scale: Option<ScaleView>,
    pub to_send: SendView,
    pub outcomes: Vec<OutcomeView<'a>>,
    pub former: usize,
}

#[derive(Serialize)]
struct FileView<'a> {
    version: u32,
    program: &'a str,
    encrypted: bool,
    newer: bool,
    unknown_fields: &'a [String],
    sources: &'a BTreeMap<String, String>,
}

#[derive(Serialize)]
pub(super) struct ProposalView<'a> {
    pub title: &'a str,
    pub applicant: &'a str,
    pub code: &'a str,
    countries: &'a [String],
    pub received: Option<Date>,
    pub link: &'a str,
    digest: Option<&'a str>,
    pub state: State,
}

#[derive(Serialize)]
pub(super) struct SectionView {
    pub section: String,
    pub title: String,
    questions: usize,
    reviewers: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct ReviewerView<'a> {
    pub letter: String,
    id: &'a str,
    name: &'a str,
    pub title: String,
    pub conflicts: &'static str,
    pub declared: &'a str,
    /// Did they review the proposal in the state that the review is about? Null: a document from outside.
    pub same_state: Option<bool>,
    pub progress: ReviewProgress,
}

#[derive(Serialize)]
pub(super) struct DifferenceView {
    subject: String,
    pub place: String,
    pub text: String,
    pub said: Vec<SaidView>,
    pub agreed: Option<Verdict>,
}

#[derive(Serialize)]
pub(super) struct SaidView {
    pub whose: String,
    pub verdict: Option<Verdict>,
}

#[derive(Serialize)]
pub(super) struct FindingView<'a> {
    pub whose: String,
    subject: String,
    pub place: String,
    #[serde(flatten)]
    pub finding: &'a Finding,
}

#[derive(Serialize)]
pub(super) struct PointView<'a> {
    pub whose: String,
    pub kind: PointKind,
    pub text: &'a str,
    sensitivity: &'static str,
}

#[derive(Serialize)]
pub(super) struct RecommendationView<'a> {
    pub whose: String,
    recommendation: Option<&'static str>,
    /// In the words of the language that was asked for, or the organisation's own.
    pub text: Option<String>,
    pub reason: &'a str,
    sensitivity: &'static str,
}

#[derive(Serialize)]
pub(super) struct ScaleView {
    pub title: String,
    pub criteria: Vec<CriterionView>,
    pub results: Vec<ResultView>,
}

#[derive(Serialize)]
pub(super) struct CriterionView {
    name: String,
    pub label: String,
    pub weight: f64,
    pub marks: Vec<MarkView>,
}

#[derive(Serialize)]
pub(super) struct MarkView {
    pub whose: String,
    pub value: f64,
    pub reason: String,
}

#[derive(Serialize)]
pub(super) struct ResultView {
    pub whose: String,
    #[serde(flatten)]
    pub result: Weighted,
}

#[derive(Serialize)]
pub(super) struct SendView {
    pub findings: usize,
    pub left_out: Vec<LeftOut>,
}

#[derive(Serialize)]
pub(super) struct OutcomeView<'a> {
    pub whose: String,
    subject: String,
    pub place: String,
    pub reply: Option<Reply>,
    pub reply_text: &'a str,
    action: Option<&'a str>,
}

/// The letter of a reviewer, in the order in which they joined: A, B … Z, AA.
fn letter(at: usize) -> String {
    let last = char::from(b'A' + (at % 26) as u8);
    if at < 26 { last.to_string() } else { format!("{}{last}", letter(at / 26 - 1)) }
}

pub(super) fn print(view: &View<'_>, out: &mut Output<'_>) -> Exit {
    super::super::print_json(view, out)
}

/// What is asked while a view is made.
pub(super) struct Look<'a> {
    pub catalogue: &'a Catalogue,
    pub session: &'a Session,
    pub found: &'a Found<Review>,
    pub state: State,
    pub project: Option<&'a Project>,
    pub today: Date,
}

impl<'a> Look<'a> {
    fn review(&self) -> &'a Review {
        &self.found.content
    }

    /// Whose opinion it is, in a letter or as `agreed`.
    fn whose(&self, whose: &Whose) -> String {
        match whose {
            Whose::Agreed => "agreed".to_owned(),
            Whose::Voice(id) => {
                let all = self.review().in_order();
                letter(all.iter().position(|(other, _)| *other == id).unwrap_or_default())
            }
        }
    }

    /// Every opinion, the agreed one first.
    fn opinions(&self) -> Vec<(String, &'a Opinion)> {
        let voices = self.review().in_order().into_iter().enumerate();
        let voices = voices.map(|(at, (_, voice))| (letter(at), &voice.opinion));
        [("agreed".to_owned(), &self.review().agreed)].into_iter().chain(voices).collect()
    }

    fn place(&self, subject: &Subject) -> String {
        subject.place(self.catalogue, &self.session.words)
    }

    pub fn view(&self) -> View<'a> {
        let (review, header) = (self.review(), &self.found.header);
        let parts = review.to_review(self.catalogue, self.project);
        let questions: Vec<&Subject> = parts.iter().flat_map(|part| &part.questions).collect();
        let all: Vec<Subject> =
            [Subject::whole()].into_iter().chain(parts.iter().flat_map(|part| part.all().cloned())).collect();
        let (findings, left_out) = review::findings_for_applicant(review, self.today, &all);
        View {
            file: FileView {
                version: header.version,
                program: &header.program,
                encrypted: self.found.key.is_some(),
                newer: header.is_newer_than::<Review>(),
                unknown_fields: &header.unknown,
                sources: &header.sources,
            },
            id: review.id.as_str(),
            proposal: ProposalView {
                title: &review.proposal.title,
                applicant: &review.proposal.applicant,
                code: &review.proposal.code,
                countries: &review.proposal.countries,
                received: review.proposal.received,
                link: review.proposal.link(),
                digest: review.proposal.digest(),
                state: self.state,
            },
            language: &review.language.value,
            concluded: review.concluded.value,
            sections: parts.iter().map(|part| self.section(part)).collect(),
            reviewers: self.reviewers(&questions),
            agreed: review.progress(&Whose::Agreed, questions.iter().copied()),
            agreement: review.agreement(questions.iter().copied()),
            differences: self.differences(&all),
            findings: self.findings(&all),
            points: self.points(),
            recommendations: self.recommendations(),
            scale: self.scale(),
            to_send: SendView { findings: findings.items.len(), left_out },
            outcomes: self.outcomes(),
            former: review.former.len(),
        }
    }

    fn section(&self, part: &review::SectionToReview) -> SectionView {
        let sections = self.catalogue.sources().iter().flat_map(|source| &source.sections);
        let found = sections.into_iter().find(|section| section.name == part.section);
        let assigned = self.review().assigned.get(&part.section);
        let voices = assigned.iter().flat_map(|assigned| &assigned.voices);
        // One who has gone since is named by no letter.
        let there = voices.filter(|id| self.review().voices.contains_key(*id));
        SectionView {
            section: part.section.clone(),
            title: found.map(|it| self.catalogue.section_title(it, &self.session.words)).unwrap_or_default(),
            questions: part.questions.len(),
            reviewers: there.map(|id| self.whose(&Whose::Voice(id.clone()))).collect(),
        }
    }

    fn reviewers(&self, questions: &[&Subject]) -> Vec<ReviewerView<'a>> {
        let review = self.review();
        let digest = review.proposal.digest();
        let all = review.in_order().into_iter().enumerate();
        all.map(|(at, (id, voice))| ReviewerView {
            letter: letter(at),
            id: id.as_str(),
            name: &voice.reviewer.name,
            title: voice.reviewer.title(),
            conflicts: voice.reviewer.conflicts.message(),
            declared: voice.reviewer.conflicts.declared().unwrap_or_default(),
            same_state: digest.map(|digest| voice.reviewer.seen == digest),
            progress: review.progress(&Whose::Voice(id.clone()), questions.iter().copied()),
        })
        .collect()
    }

    fn differences(&self, order: &[Subject]) -> Vec<DifferenceView> {
        let mut found = self.review().differences();
        found.sort_by_key(|one| order.iter().position(|subject| *subject == one.subject).unwrap_or(order.len()));
        found
            .into_iter()
            .map(|one| DifferenceView {
                subject: one.subject.to_string(),
                place: self.place(&one.subject),
                text: one.subject.text(self.catalogue, self.project, &self.session.words),
                said: one
                    .who
                    .into_iter()
                    .map(|(id, verdict)| SaidView { whose: self.whose(&Whose::Voice(id)), verdict })
                    .collect(),
                agreed: one.agreed,
            })
            .collect()
    }

    fn findings(&self, order: &[Subject]) -> Vec<FindingView<'a>> {
        let mut found = Vec::new();
        for (whose, opinion) in self.opinions() {
            for (subject, finding) in opinion.findings.iter().filter(|(_, finding)| !finding.is_empty()) {
                let at = order.iter().position(|one| one == subject).unwrap_or(order.len());
                let view = FindingView {
                    whose: whose.clone(),
                    subject: subject.to_string(),
                    place: self.place(subject),
                    finding,
                };
                found.push((at, subject, view));
            }
        }
        found.sort_by_key(|(at, subject, _)| (*at, *subject));
        found.into_iter().map(|(.., view)| view).collect()
    }

    fn points(&self) -> Vec<PointView<'a>> {
        let mut found = Vec::new();
        for (whose, opinion) in self.opinions() {
            for kind in PointKind::ALL {
                found.extend(opinion.points(*kind).into_iter().map(|(_, point)| PointView {
                    whose: whose.clone(),
                    kind: *kind,
                    text: &point.text,
                    sensitivity: point.sensitivity.name(),
                }));
            }
        }
        found
    }

    fn recommendations(&self) -> Vec<RecommendationView<'a>> {
        let said = |opinion: &Opinion| {
            opinion.conclusion.recommendation.is_some() || !opinion.conclusion.reason.trim().is_empty()
        };
        let words = &self.session.words;
        let concluded = self.opinions().into_iter().filter(|(_, opinion)| said(opinion));
        concluded
            .map(|(whose, opinion)| {
                let conclusion = &opinion.conclusion;
                let recommendation = conclusion.recommendation.as_ref();
                let text = recommendation.map(|it| match (it.message(), it.own()) {
                    (Some(message), _) => words.say(message).into_owned(),
                    (None, own) => own.unwrap_or_default().to_owned(),
                });
                let sensitivity = conclusion.sensitivity.name();
                let recommendation = recommendation.map(review::Recommendation::name);
                RecommendationView { whose, recommendation, text, reason: &conclusion.reason, sensitivity }
            })
            .collect()
    }

    /// The organisation's own scale: never without weights and reasons.
    fn scale(&self) -> Option<ScaleView> {
        let scale = self.review().scale()?;
        let language = self.session.words.language();
        let opinions = self.opinions();
        let marks = |name: &str| {
            let given = opinions.iter().filter_map(|(whose, opinion)| {
                let mark = opinion.marks.get(name)?;
                Some(MarkView { whose: whose.clone(), value: mark.value?, reason: mark.reason.clone() })
            });
            given.collect()
        };
        Some(ScaleView {
            title: review::label(&scale.title, language).to_owned(),
            criteria: scale
                .criteria
                .iter()
                .map(|criterion| CriterionView {
                    name: criterion.name.clone(),
                    label: review::label(&criterion.label, language).to_owned(),
                    weight: criterion.weight,
                    marks: marks(&criterion.name),
                })
                .collect(),
            results: opinions
                .iter()
                .filter_map(|(whose, opinion)| {
                    Some(ResultView { whose: whose.clone(), result: scale.weighted(opinion)? })
                })
                .collect(),
        })
    }

    fn outcomes(&self) -> Vec<OutcomeView<'a>> {
        let Some(project) = self.project else { return Vec::new() };
        let found = review::outcomes(self.review(), project);
        found
            .into_iter()
            .map(|one| OutcomeView {
                whose: self.whose(&one.whose),
                subject: one.subject.to_string(),
                place: self.place(&one.subject),
                reply: one.received.reply,
                reply_text: &one.received.reply_text,
                action: one.received.action.as_ref().map(crate::project::Id::as_str),
            })
            .collect()
    }
}
