//! Documents about a review: the note for those who decide, and the letter to the applicant.
//!
//! The letter is made of what [`findings_for_applicant`] lets out and of nothing else, so that letter and file of
//! findings cannot disagree, and so that what is internal has no way into either.

mod asked;
mod findings;
mod letter;
mod marks;
mod opening;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::document::{Document, LeftOut, Origin, Run};
use super::draft::{Draft, Head, shortened};
use super::input::{Figures, Input};
use super::options::{Choice, Paper, ReviewKind};
use crate::catalogue::Catalogue;
use crate::project::{EntityKind, Project, Sensitivity, Verdict};
use crate::review::{
    About, Finding, Findings, Former, Opinion, Review, SectionToReview, Sent, Subject, Voice, Whose,
    findings_for_applicant,
};
use crate::wording::Wording;

/// Everything that a document about a review is made from.
#[derive(Debug, Clone, Copy)]
pub struct ReviewInput<'a> {
    /// What the sources ask.
    pub catalogue: &'a Catalogue,
    /// Words in the language of the document.
    pub words: &'a Wording,
    /// What the reviewers found.
    pub review: &'a Review,
    /// The proposal as it stands now, where it is a Jalon project that can be read.
    pub project: Option<&'a Project>,
    /// The day of the letter.
    pub date: Date,
}

/// What was chosen for a document about a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewChoice {
    /// Its kind.
    pub kind: ReviewKind,
    /// Whom the note is for: what is more sensitive is left out. A letter is for the applicant, whatever stands here.
    pub audience: Sensitivity,
    /// The size of its pages.
    pub paper: Paper,
    /// Each page says that it is a draft.
    pub draft: bool,
}

impl ReviewChoice {
    /// A kind, for the reviewers' own organisation.
    pub fn of(kind: ReviewKind) -> Self {
        Self { kind, audience: Sensitivity::Internal, paper: Paper::A4, draft: false }
    }
}

/// Makes a document about a review.
pub fn build_review(input: &ReviewInput<'_>, choice: &ReviewChoice) -> Document {
    let (nothing, figures) = (Project::default(), Figures::default());
    let base = Input {
        catalogue: input.catalogue,
        words: input.words,
        project: input.project.unwrap_or(&nothing),
        advice: &[],
        principles: &[],
        figures: &figures,
        edited: edited(input.review),
    };
    let of_draft = Choice { audience: choice.audience, paper: choice.paper, draft: choice.draft, ..Choice::default() };
    let mut draft = Draft::new(&base, &of_draft);
    draft.written_in = input.review.language.value.trim();
    let mut paper = ReviewPaper::new(draft, input);
    match choice.kind {
        ReviewKind::Review => paper.review_note(),
        ReviewKind::Letter => paper.letter(),
    }
    paper.finish(choice.kind)
}

/// A document about a review while it is written.
struct ReviewPaper<'a> {
    draft: Draft<'a>,
    review: &'a Review,
    project: Option<&'a Project>,
    date: Date,
    /// What there is to review, in order.
    parts: Vec<SectionToReview>,
    /// What goes to the applicant.
    sent: Findings,
    /// What stays inside, in words.
    kept: Vec<String>,
}

/// What is thought of a subject, all in all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It is agreed, or all who looked say so.
    Verdict(Verdict),
    /// Reviewers differ, and nothing is agreed.
    Differ,
    /// Nobody has a verdict yet.
    None,
}

impl<'a> ReviewPaper<'a> {
    fn new(draft: Draft<'a>, input: &ReviewInput<'a>) -> Self {
        let parts = input.review.to_review(input.catalogue, input.project);
        let listed = parts.iter().flat_map(SectionToReview::all).cloned();
        let subjects: Vec<Subject> = std::iter::once(Subject::whole()).chain(listed).collect();
        let (sent, kept) = findings_for_applicant(input.review, input.date, &subjects);
        let told = |kept: &crate::review::LeftOut| draft.say_count(kept.kind.message(), kept.count);
        let kept = kept.iter().map(told).collect();
        Self { review: input.review, project: input.project, date: input.date, parts, sent, kept, draft }
    }

    /// What is asked of the applicant, in the order in which the letter numbers it: first what must be answered.
    fn requests(&self) -> Vec<&Sent> {
        use crate::project::Need;
        let asking = || self.sent.items.iter().filter(|item| !item.request.trim().is_empty());
        let must = |item: &&Sent| item.need == Some(Need::Must);
        asking().filter(must).chain(asking().filter(|item| !must(item))).collect()
    }

    /// The number under which the letter asks what a finding asks. None: it is not sent.
    fn request_number(&self, subject: &Subject, finding: &Finding) -> Option<usize> {
        let same = |sent: &&Sent| sent.subject == *subject && sent.id == finding.id;
        self.requests().iter().position(same).map(|place| place + 1)
    }

    /// The reviewers, in the order in which they joined, each with the letter that stands for them.
    fn voices(&self) -> Vec<(String, Whose, &'a Voice)> {
        let review = self.review;
        let lettered = review.in_order().into_iter().enumerate();
        lettered.map(|(place, (id, voice))| (letter_of(place), Whose::Voice(id.clone()), voice)).collect()
    }

    /// What was said of a subject: first what is agreed (without a letter), then by each reviewer.
    fn said(&self, subject: &Subject) -> Vec<(Option<String>, &'a Finding)> {
        let review = self.review;
        let agreed = review.agreed.findings.get(subject).map(|finding| (None, finding));
        let voices = self.voices().into_iter();
        let each = voices.filter_map(|(letter, _, voice)| Some((Some(letter), voice.opinion.findings.get(subject)?)));
        agreed.into_iter().chain(each).filter(|(_, finding)| !finding.is_empty()).collect()
    }

    /// What is thought of a subject by those whose findings the audience may see.
    fn standing(&self, subject: &Subject) -> Standing {
        let audience = self.draft.choice.audience;
        let mut said = self.said(subject);
        said.retain(|(_, finding)| finding.sensitivity <= audience);
        if let Some(verdict) = said.iter().find(|(letter, _)| letter.is_none()).and_then(|(_, agreed)| agreed.verdict) {
            return Standing::Verdict(verdict);
        }
        let mut verdicts = said.iter().filter_map(|(_, finding)| finding.verdict);
        match verdicts.next() {
            None => Standing::None,
            Some(first) if verdicts.all(|verdict| verdict == first) => Standing::Verdict(first),
            Some(_) => Standing::Differ,
        }
    }

    /// Subjects of which something was said that stand in no section under review, but for the whole.
    fn elsewhere(&self) -> Vec<Subject> {
        let listed: std::collections::HashSet<&Subject> = self.parts.iter().flat_map(SectionToReview::all).collect();
        let opinions = self.review.voices.values().map(|voice| &voice.opinion).chain([&self.review.agreed]);
        let found = opinions.flat_map(|opinion| &opinion.findings).filter(|(_, finding)| !finding.is_empty());
        let subjects: std::collections::BTreeSet<&Subject> = found.map(|(subject, _)| subject).collect();
        let other = |subject: &&Subject| !listed.contains(subject) && subject.about() != About::Whole;
        subjects.into_iter().filter(other).cloned().collect()
    }

    // Words.

    /// What stands beside a finding: “3.6”, “Lesson 2”, the code of an indicator.
    fn number(&self, subject: &Subject) -> String {
        let draft = &self.draft;
        match subject.about() {
            About::Question(id) => draft.question_number(id),
            About::Lesson(id) => draft.catalogue.get(id).map_or_else(
                || id.to_owned(),
                |lesson| {
                    let number = lesson.number.map(|number| number.to_string()).unwrap_or_default();
                    draft.say_with("note-lesson-number", &[("number", &number)])
                },
            ),
            About::Indicator(id) => {
                let mut all = draft.project.indicators.iter();
                all.find(|one| one.id.as_str() == id).map_or_else(|| id.to_owned(), |one| draft.code(one))
            }
            About::Plan(_) => draft.say("paper-plan-short"),
            About::Whole => String::new(),
            About::Other(text) => text.to_owned(),
        }
    }

    /// What a finding is about, in words. Empty: there are none, or the applicant keeps them from this audience.
    fn title(&self, subject: &Subject) -> String {
        let draft = &self.draft;
        let audience = draft.choice.audience;
        match subject.about() {
            About::Question(id) => {
                let mut own = draft.project.own_questions.iter();
                let kept = own.any(|own| own.id.as_str() == id && own.sensitivity > audience);
                if kept { String::new() } else { draft.question_text(id) }
            }
            About::Lesson(id) => draft.catalogue.get(id).map_or_else(String::new, |lesson| {
                draft.words.attribute(&lesson.message, "title").map_or_else(|| draft.text_of(lesson), Into::into)
            }),
            About::Indicator(id) => {
                let mut all = draft.project.indicators.iter().filter(|one| one.sensitivity <= audience);
                all.find(|one| one.id.as_str() == id).map_or_else(String::new, |one| one.name.trim().to_owned())
            }
            About::Plan(section) => draft.say_with("paper-plan", &[("section", section)]),
            About::Whole => draft.say("paper-whole"),
            About::Other(_) => String::new(),
        }
    }

    /// Where the subject stands in the sources, for whoever has them at hand.
    fn citation(&self, subject: &Subject) -> Option<String> {
        let (About::Question(id) | About::Lesson(id)) = subject.about() else { return None };
        let catalogue = self.draft.catalogue;
        catalogue.get(id).map(|item| catalogue.citation(item, self.draft.words))
    }

    /// A passage of the proposal, in quotation marks.
    fn passage(&self, text: &str) -> Vec<Run> {
        let text = text.trim().trim_matches(['“', '”', '«', '»', '"', '\u{a0}', ' ']);
        let text = self.draft.say_with("paper-quoted", &[("text", text)]);
        let language = self.project.map(|project| project.identity.working_language.trim().to_owned());
        let language = language.filter(|code| !code.is_empty() && code != self.draft.words.language());
        vec![Run::Text(super::document::Text { italic: true, language, ..super::document::Text::plain(text) })]
    }

    fn finish(self, kind: ReviewKind) -> Document {
        let proposal = &self.review.proposal;
        let (words, title) = (self.draft.words, self.named());
        let code = proposal.code.trim();
        let head = Head {
            kind_name: words.say(&kind.message()).into_owned(),
            subject: words.say("paper-subject").into_owned(),
            short: if code.is_empty() { shortened(&title, 60) } else { code.to_owned() },
            confidentiality: Sensitivity::Public,
            // A letter has the day on which it is written.
            edited: match kind {
                ReviewKind::Review => edited(self.review),
                ReviewKind::Letter => self.date.to_zoned(TimeZone::UTC).ok().map(|day| day.timestamp()),
            },
            author: self.review.sender(),
            title,
        };
        let mut document = self.draft.document(head);
        if kind == ReviewKind::Letter {
            // What a letter leaves out is said in counts.
            document.left_out = self.kept.into_iter().map(inside).collect();
        }
        document
    }

    /// The proposal's title, or the words that it has none yet.
    fn named(&self) -> String {
        match self.review.proposal.title.trim() {
            "" => self.draft.say("paper-untitled"),
            title => title.to_owned(),
        }
    }
}

fn inside(what: String) -> LeftOut {
    LeftOut { origin: Origin::Identity, what, sensitivity: Sensitivity::Internal }
}

/// A to Z, then A2: more than twenty-six reviewers are told apart too.
fn letter_of(place: usize) -> String {
    let letter = char::from(b'A' + (place % 26) as u8);
    if place < 26 { letter.to_string() } else { format!("{letter}{}", place / 26 + 1) }
}

/// What a subject leads to in a preview.
fn origin_of(subject: &Subject) -> Origin {
    match subject.about() {
        About::Question(id) => Origin::Question(id.to_owned()),
        About::Lesson(id) => Origin::Lesson(id.to_owned()),
        About::Indicator(id) => Origin::Entity(EntityKind::Indicator, id.to_owned()),
        About::Plan(section) => Origin::Section(section.to_owned()),
        About::Whole | About::Other(_) => Origin::Identity,
    }
}

/// When anything in a review was last changed.
fn edited(review: &Review) -> Option<Timestamp> {
    let of = |opinion: &Opinion| {
        let findings = opinion.findings.values().map(|it| it.at);
        let points = opinion.points.values().map(|it| it.at);
        let marks = opinion.marks.values().map(|it| it.at);
        findings.chain(points).chain(marks).chain([opinion.conclusion.at]).flatten().max()
    };
    let voices = review.voices.values().flat_map(|voice| [of(&voice.opinion), voice.reviewer.at]);
    let own = [of(&review.agreed), review.proposal.at, review.concluded.at, review.scale.at, review.language.at];
    let sections = review.sections.values().map(|it| it.at).chain(review.assigned.values().map(|it| it.at));
    voices.chain(own).chain(sections).flatten().max()
}

/// Did something give way when files were brought together?
fn has_former(review: &Review) -> bool {
    review
        .former
        .iter()
        .any(|former| matches!(former, Former::Finding(..) | Former::Point(..) | Former::Conclusion(..)))
}
