//! What is sent to the applicant, what stays inside, and what became of what was sent.
//!
//! Nothing internal leaves: an internal finding stays whole, remarks always, and so do strengths, weaknesses,
//! conditions, recommendations, marks, names and declared conflicts, which are for those who decide. Where reviewers
//! differ, nothing of theirs leaves until they have agreed on something.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Conflicts, Finding, Opinion, Review, Subject, Whose};
use crate::project::{Edit, Id, Need, Project, Received, Sensitivity, Verdict};

/// Findings as the applicant gets them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Findings {
    /// The review they come from.
    pub review: Id,
    /// Title of the proposal.
    #[serde(default)]
    pub title: String,
    /// The number under which the donor files it.
    #[serde(default)]
    pub code: String,
    /// Digest of the project that was reviewed. Empty: it was a document from outside.
    #[serde(default)]
    pub digest: String,
    /// Who sends them: an organisation and a function.
    #[serde(default)]
    pub from: String,
    /// When.
    #[serde(default)]
    pub date: Option<Date>,
    /// Language they are written in, as its code.
    #[serde(default)]
    pub language: String,
    /// The findings.
    #[serde(default)]
    pub items: Vec<Sent>,
}

/// A finding as the applicant gets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Its id.
    pub id: Id,
    /// What it is about.
    #[serde(default)]
    pub subject: Subject,
    /// How the proposal deals with it.
    #[serde(default)]
    pub verdict: Option<Verdict>,
    /// What the reviewer says.
    #[serde(default)]
    pub comment: String,
    /// The passage that it rests on.
    #[serde(default)]
    pub quote: String,
    /// Its page.
    #[serde(default)]
    pub page: String,
    /// What is asked.
    #[serde(default)]
    pub request: String,
    /// How much hangs on the answer.
    #[serde(default)]
    pub need: Option<Need>,
}

/// Something that stays inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// Findings that are internal.
    Internal,
    /// Remarks for colleagues.
    Remarks,
    /// Subjects on which reviewers differ, and nothing is agreed.
    NotAgreed,
    /// Reviewers' own findings in whose place the agreed one goes.
    OwnReadings,
    /// Strengths, weaknesses and conditions.
    Points,
    /// Recommendations and their reasons.
    Recommendations,
    /// Marks on the organisation's scale.
    Marks,
    /// Names of reviewers.
    Names,
    /// Conflicts of interest declared.
    Conflicts,
}

/// How many of something stay inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// Of what.
    pub kind: Kept,
    /// How many.
    pub count: usize,
}

impl Kept {
    /// The message that says it, with `$count`.
    pub fn message(self) -> &'static str {
        match self {
            Self::Internal => "kept-internal",
            Self::Remarks => "kept-remarks",
            Self::NotAgreed => "kept-not-agreed",
            Self::OwnReadings => "kept-own-readings",
            Self::Points => "kept-points",
            Self::Recommendations => "kept-recommendations",
            Self::Marks => "kept-marks",
            Self::Names => "kept-names",
            Self::Conflicts => "kept-conflicts",
        }
    }
}

impl Review {
    /// Who sends the findings, as the applicant reads it: the one reviewer's function and organisation, or the
    /// organisations of several.
    pub fn sender(&self) -> String {
        let voices = self.in_order();
        if let [(_, only)] = &voices[..] {
            return only.reviewer.title();
        }
        let mut names: Vec<&str> = Vec::new();
        for (_, voice) in &voices {
            let name = voice.reviewer.organisation.trim();
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        names.join(", ")
    }
}

/// What the applicant gets, in the order of `subjects` and then by name; and what stays inside.
pub fn findings_for_applicant(review: &Review, date: Date, subjects: &[Subject]) -> (Findings, Vec<LeftOut>) {
    let mut kept = BTreeMap::new();
    keep_opinion(&review.agreed, &mut kept);
    for voice in review.voices.values() {
        keep_opinion(&voice.opinion, &mut kept);
        let reviewer = &voice.reviewer;
        *kept.entry(Kept::Names).or_insert(0) += usize::from(!reviewer.name.trim().is_empty());
        *kept.entry(Kept::Conflicts).or_insert(0) += usize::from(matches!(reviewer.conflicts, Conflicts::Declared(_)));
    }
    let mut items: Vec<Sent> =
        in_order(review, subjects).into_iter().flat_map(|subject| on(review, subject, &mut kept)).collect();
    // An id is what the applicant's reply finds its way back by: two findings cannot share one.
    let mut ids = std::collections::BTreeSet::new();
    for item in &mut items {
        while !ids.insert(item.id.clone()) {
            item.id = on_subject(&item.id, &item.subject);
        }
    }
    let findings = Findings {
        review: review.id.clone(),
        title: review.proposal.title.clone(),
        code: review.proposal.code.clone(),
        digest: review.proposal.digest().unwrap_or_default().to_owned(),
        from: review.sender(),
        date: Some(date),
        language: review.language.value.clone(),
        items,
    };
    let left_out = kept.into_iter().filter(|(_, count)| *count > 0).map(|(kind, count)| LeftOut { kind, count });
    (findings, left_out.collect())
}

/// Another id, the same each time, for a finding whose own is taken.
fn on_subject(id: &Id, subject: &Subject) -> Id {
    Id::new(format!("{id}-{subject}"))
}

/// Counts what never leaves in an opinion.
fn keep_opinion(opinion: &Opinion, kept: &mut BTreeMap<Kept, usize>) {
    let mut add = |kind, count| *kept.entry(kind).or_insert(0) += count;
    let findings = || opinion.findings.values();
    add(Kept::Internal, findings().filter(|it| says(it) && !it.leaves()).count());
    add(Kept::Remarks, findings().filter(|it| !it.remark.trim().is_empty()).count());
    add(Kept::Points, opinion.points.values().filter(|point| !point.gone && !point.text.trim().is_empty()).count());
    let conclusion = &opinion.conclusion;
    let concluded = conclusion.recommendation.is_some() || !conclusion.reason.trim().is_empty();
    add(Kept::Recommendations, usize::from(concluded));
    add(Kept::Marks, opinion.marks.values().filter(|mark| mark.value.is_some()).count());
}

/// Says something beside a remark.
fn says(finding: &Finding) -> bool {
    !Finding { remark: String::new(), ..finding.clone() }.is_empty()
}

/// Tells the applicant something: that a question is dealt with, and no more, needs no answer.
fn tells(finding: &Finding) -> bool {
    let falls_short = matches!(finding.verdict, Some(Verdict::Partly | Verdict::Missing));
    falls_short || finding.asks() || !finding.comment.trim().is_empty()
}

/// Every subject of a finding: first those that are listed, then the others by name.
fn in_order<'a>(review: &'a Review, subjects: &'a [Subject]) -> Vec<&'a Subject> {
    let opinions = review.voices.values().map(|voice| &voice.opinion).chain([&review.agreed]);
    let found: std::collections::BTreeSet<&Subject> = opinions.flat_map(|opinion| opinion.findings.keys()).collect();
    let mut all: Vec<&Subject> = Vec::with_capacity(found.len());
    let listed: std::collections::HashSet<&Subject> = subjects.iter().collect();
    for subject in subjects.iter().filter(|subject| found.contains(subject)) {
        if !all.contains(&subject) {
            all.push(subject);
        }
    }
    all.extend(found.into_iter().filter(|subject| !listed.contains(subject)));
    all
}

/// What leaves on one subject.
fn on(review: &Review, subject: &Subject, kept: &mut BTreeMap<Kept, usize>) -> Vec<Sent> {
    let agreed = review.finding(&Whose::Agreed, subject).filter(|finding| says(finding));
    let voices = review.in_order().into_iter().filter_map(|(_, voice)| voice.opinion.findings.get(subject));
    let leaving: Vec<&Finding> = voices.filter(|finding| says(finding) && finding.leaves()).collect();
    let Some(agreed) = agreed else {
        if review.differs(subject) {
            *kept.entry(Kept::NotAgreed).or_insert(0) += 1;
            return Vec::new();
        }
        return leaving.into_iter().filter(|it| tells(it)).map(|finding| Sent::of(subject, finding)).collect();
    };
    let mut sent: Vec<Sent> = Vec::new();
    if agreed.leaves() && tells(agreed) {
        sent.push(Sent::of(subject, agreed));
    }
    // What the reviewers ask goes along, unless they agreed on how to ask it.
    for finding in leaving.iter().filter(|finding| finding.asks() && !agreed.asks()) {
        let request = Sent::request(subject, finding);
        // An agreed version may be a reviewer's own finding, taken over with its id.
        match sent.iter_mut().find(|one| one.id == request.id) {
            Some(one) => *one = Sent { verdict: one.verdict, comment: one.comment.clone(), ..request },
            None => sent.push(request),
        }
    }
    let readings = leaving.iter().filter(|finding| finding.verdict.is_some() || !finding.comment.trim().is_empty());
    *kept.entry(Kept::OwnReadings).or_insert(0) += readings.count();
    sent
}

impl Sent {
    fn of(subject: &Subject, finding: &Finding) -> Self {
        Self {
            id: finding.id.clone(),
            subject: subject.clone(),
            verdict: finding.verdict,
            comment: finding.comment.clone(),
            quote: finding.quote.clone(),
            page: finding.page.clone(),
            request: finding.request.clone(),
            need: finding.need.filter(|_| finding.asks()),
        }
    }

    /// Only what is asked, and the passage that it is about.
    fn request(subject: &Subject, finding: &Finding) -> Self {
        Self { verdict: None, comment: String::new(), ..Self::of(subject, finding) }
    }
}

/// What findings bring into a project.
#[derive(Debug, Clone, PartialEq)]
pub struct Receiving {
    /// The change that brings them in: a finding that is known keeps its reply.
    pub edit: Edit,
    /// How many are new.
    pub new: usize,
    /// How many are known, and say something else now.
    pub changed: usize,
    /// How many are known, and say the same.
    pub same: usize,
}

/// Takes findings into the applicant's project.
pub fn receive(project: &Project, findings: &Findings) -> Receiving {
    let mut receiving = Receiving { edit: Edit::Group(Vec::new()), new: 0, changed: 0, same: 0 };
    let mut edits = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for sent in findings.items.iter().filter(|sent| seen.insert(&sent.id)) {
        let known = project.received.iter().find(|one| one.id == sent.id);
        let received = received(findings, sent, known);
        match known {
            Some(known) if *known == received => receiving.same += 1,
            Some(_) => receiving.changed += 1,
            None => receiving.new += 1,
        }
        if known != Some(&received) {
            edits.push(Edit::from(received));
        }
    }
    receiving.edit = Edit::Group(edits);
    receiving
}

fn received(findings: &Findings, sent: &Sent, known: Option<&Received>) -> Received {
    Received {
        id: sent.id.clone(),
        review: findings.review.clone(),
        from: findings.from.clone(),
        subject: sent.subject.to_string(),
        verdict: sent.verdict,
        comment: sent.comment.clone(),
        quote: sent.quote.clone(),
        page: sent.page.clone(),
        request: sent.request.clone(),
        need: sent.need,
        sent: findings.date,
        reply: known.and_then(|known| known.reply),
        reply_text: known.map(|known| known.reply_text.clone()).unwrap_or_default(),
        action: known.and_then(|known| known.action.clone()),
        author: known.map(|known| known.author.clone()).unwrap_or_default(),
        replied_at: known.and_then(|known| known.replied_at),
        sensitivity: known.map_or(Sensitivity::Internal, |known| known.sensitivity),
    }
}

/// Are findings about this project? They are where others of the same review came before, or number or title fit.
pub fn belongs(project: &Project, findings: &Findings) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let known = project.received.iter().any(|received| received.review == findings.review);
    let code = plain(&findings.code);
    known
        || plain(&project.identity.title) == plain(&findings.title)
        || !code.is_empty() && plain(&project.identity.code) == code
}

/// What became of a finding that was sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome<'a> {
    /// Whose finding it is.
    pub whose: Whose,
    /// What it is about.
    pub subject: Subject,
    /// What the applicant's project says of it now.
    pub received: &'a Received,
}

/// What became of the findings of a review in a later state of the applicant's project.
pub fn outcomes<'a>(review: &Review, project: &'a Project) -> Vec<Outcome<'a>> {
    let voices = review.in_order().into_iter().map(|(id, voice)| (Whose::Voice(id.clone()), &voice.opinion));
    let mut out = Vec::new();
    for (whose, opinion) in [(Whose::Agreed, &review.agreed)].into_iter().chain(voices) {
        for (subject, finding) in &opinion.findings {
            let other = on_subject(&finding.id, subject);
            let mine = |received: &&Received| {
                received.id == other || received.id == finding.id && received.subject == subject.as_str()
            };
            let received = project.received.iter().find(mine);
            out.extend(received.map(|received| Outcome { whose: whose.clone(), subject: subject.clone(), received }));
        }
    }
    out
}
