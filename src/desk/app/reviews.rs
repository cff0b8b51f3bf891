//! Files of reviews: begun, opened, merged, sent to the applicant, and taken in by the applicant.

use std::path::Path;
use std::sync::Arc;

use egui::Context;
use jiff::Timestamp;

use super::Desk;
use crate::desk::dialogs::{Open, Passphrase, Then};
use crate::desk::files::Purpose;
use crate::desk::received::ReceiveView;
use crate::desk::review::{self, NewReview, OpenReview, ReviewPage, ReviewRequest};
use crate::desk::shared::{Place, Screen};
use crate::desk::theme::measure;
use crate::desk::view::View;
use crate::note::{ReviewChoice, ReviewInput, build_review};
use crate::project::Project;
use crate::review::{
    Dated, Findings, Proposal, ProposalKind, Review, ReviewEdit, Scale, Subject, Whose, findings_for_applicant, merge,
    receive,
};
use crate::store::{self, Document, Found, ReadError, SaveError};
use crate::wording::Wording;

/// A new review that waits for a file.
pub(super) enum Waiting {
    /// For the project that is to be reviewed; then its dialog comes back.
    ForProposal(Box<NewReview>),
    /// For the file in which it is kept.
    ForFile(Box<NewReview>),
}

impl Desk {
    /// Asks what is to be reviewed; the project that is open suggests itself.
    pub(super) fn new_review(&mut self) {
        let mut new = NewReview::of(&self.shared(measure::WIDE));
        if let Some(document) = &self.document
            && let Ok(digest) = store::fingerprint(document.project())
        {
            new.take(document.path(), document.project(), digest);
        }
        self.dialog = Some(Open::NewReview(Box::new(new)));
    }

    pub(super) fn choose_proposal(&mut self, new: Box<NewReview>) {
        self.reviewing = Some(Waiting::ForProposal(new));
        self.ask_file(Purpose::Proposal, None);
    }

    pub(super) fn begin_review(&mut self, new: Box<NewReview>) {
        let suggested = new.suggested();
        self.reviewing = Some(Waiting::ForFile(new));
        self.ask_file(Purpose::NewReview, Some(suggested));
    }

    /// Back to the dialog with what was typed in it, and with the project that was chosen.
    pub(super) fn back_to_review(&mut self, chosen: Option<&Path>) {
        let Some(Waiting::ForProposal(mut new) | Waiting::ForFile(mut new)) = self.reviewing.take() else { return };
        if let Some(path) = chosen {
            match store::open(path, None) {
                Ok(opened) => match store::fingerprint(&opened.project) {
                    Ok(digest) => new.take(&opened.path, &opened.project, digest),
                    Err(error) => new.refuse(error.to_string()),
                },
                Err(store::Unreadable { path, error: ReadError::Locked }) => {
                    self.reviewing = Some(Waiting::ForProposal(new));
                    self.dialog = Some(Open::Passphrase(Box::new(Passphrase::of(&path))));
                    return;
                }
                Err(unreadable) => new.refuse(unreadable.tell(&self.words)),
            }
        }
        self.dialog = Some(Open::NewReview(new));
    }

    /// Takes a project that its passphrase opened as what is reviewed. False: it is to be opened as any other.
    pub(super) fn take_proposal(&mut self, opened: &store::Opened) -> bool {
        if let Some(Waiting::ForProposal(new)) = &mut self.reviewing {
            match store::fingerprint(&opened.project) {
                Ok(digest) => new.take(&opened.path, &opened.project, digest),
                Err(error) => new.refuse(error.to_string()),
            }
            self.back_to_review(None);
            return true;
        }
        let Some(review) = &mut self.review else { return false };
        let is_it = review.proposal_path().is_some_and(|path| store::real_path(path) == opened.path);
        if is_it {
            review.unlock(opened.key.clone());
            self.counted = None;
        }
        is_it
    }

    /// A file was chosen that is only read.
    pub(super) fn chosen_to_read(&mut self, purpose: &Purpose, path: &Path) {
        match purpose {
            Purpose::Proposal if matches!(self.reviewing, Some(Waiting::ForProposal(_))) => {
                self.back_to_review(Some(path));
            }
            Purpose::Proposal => self.find_proposal(path),
            Purpose::Earlier => match store::open(path, None) {
                Ok(opened) => {
                    if let Some(review) = &mut self.review {
                        review.earlier_is(opened.project);
                    }
                }
                Err(unreadable) => self.trouble(unreadable.tell(&self.words)),
            },
            Purpose::MergeReview => self.merge_review(path),
            _ => self.receive(path),
        }
    }

    /// The sections that there are to review, and whether each always applies.
    fn reviewable(&self) -> Vec<(String, bool)> {
        let sections = self.catalogue.sources().iter().flat_map(|source| &source.sections);
        sections.map(|section| (section.name.clone(), section.always)).collect()
    }

    /// Writes a new review, or a copy of an example, and opens it.
    pub(super) fn create_review(&mut self, purpose: &Purpose, path: &Path) -> Result<(), SaveError> {
        let review = match purpose {
            Purpose::ExampleReview(name) => self.example_review(name, path),
            _ => match self.reviewing.take() {
                Some(Waiting::ForFile(new)) => {
                    let now = Timestamp::now();
                    let mut review = new.review(path, now, &self.reviewable());
                    if let Ok(Some(scale)) = Scale::load(&self.assets) {
                        ReviewEdit::Scale(Box::new(Dated::at(Some(scale), now))).apply(&mut review);
                    }
                    Some(review)
                }
                _ => None,
            },
        };
        let Some(review) = review else { return Ok(()) };
        self.create(path, &review)?;
        self.open(path);
        Ok(())
    }

    /// An example of a review; the project that it reviews is put beside it, unless a file is there.
    fn example_review(&self, name: &str, path: &Path) -> Option<Review> {
        let asset = self.assets.get(name)?;
        let review = store::decode_as::<Review>(asset.text.as_bytes(), None).ok()?.0;
        if let ProposalKind::Project { path: proposal, .. } = &review.proposal.kind
            && let Some(project) = self.assets.get(&format!("projects/{proposal}"))
            && let Ok((project, header, _)) = store::decode(project.text.as_bytes(), None)
        {
            let beside = path.with_file_name(proposal);
            // Where a file of that name is, it stays: the review then says whether it is the one it means.
            let _ = store::create(&self.folders, &beside, &project, &header);
        }
        Some(review)
    }

    pub(super) fn open_review(&mut self, path: &Path) {
        let who = self.author();
        match Document::<Review>::open_as(&self.folders, path, None, &who) {
            Ok(document) => {
                if self.let_go(Then::Open(path.to_owned())) {
                    self.show_opened_review(document);
                }
            }
            Err(unreadable) => self.unreadable(path, unreadable.error),
        }
    }

    pub(super) fn opened_review(&mut self, found: Found<Review>) {
        let who = self.author();
        let document = Document::of_found(&self.folders, found, &who);
        self.show_opened_review(document);
    }

    pub(super) fn show_opened_review(&mut self, document: Document<Review>) {
        self.settings.opened(document.path(), Timestamp::now());
        self.document = None;
        self.review = Some(OpenReview::new(document, &self.folders));
        self.counted = None;
        self.view = View { start: std::mem::take(&mut self.view.start), ..View::default() };
        self.count();
        self.show_review();
        self.save_settings();
    }

    /// Goes to where the work is: the first question without a verdict.
    pub(super) fn show_review(&mut self) {
        let Some(open) = &self.review else { return };
        let place = self.view.review.first(&self.shared(measure::WIDE), open);
        self.view.go(place);
    }

    /// Reads the proposal again when the window is come back to: somebody may have written it meanwhile.
    pub(super) fn look_at_proposal(&mut self, context: &Context) {
        let Some(review) = &mut self.review else { return };
        let back = |event: &egui::Event| matches!(event, egui::Event::WindowFocused(true));
        if context.input(|input| input.events.iter().any(back)) {
            review.look();
        }
    }

    /// The review goes on in another folder: the way to its proposal begins there.
    pub(super) fn moved(&mut self, path: &Path) {
        let Some(proposal) = self.review.as_ref().and_then(OpenReview::proposal_path).map(Path::to_owned) else {
            return;
        };
        self.point_at(path, &proposal, None);
    }

    /// Writes into the review where its proposal is.
    fn point_at(&mut self, review: &Path, proposal: &Path, seen: Option<&str>) {
        let Some(open) = &mut self.review else { return };
        let now = &open.document().content().proposal;
        let ProposalKind::Project { path, digest } = &now.kind else { return };
        let beside = OpenReview::path_beside(review, proposal);
        let digest = seen.unwrap_or(digest).to_owned();
        let kind = ProposalKind::Project { path: beside.clone(), digest };
        if *path != beside || seen.is_some() {
            let new = Proposal { kind, at: Some(Timestamp::now()), ..now.clone() };
            open.document_mut().edit(&ReviewEdit::Proposal(Box::new(new)), Timestamp::now());
        }
    }

    /// The proposal is found under another name, or in its next version.
    fn find_proposal(&mut self, path: &Path) {
        let locked = |error: &ReadError| matches!(error, ReadError::Locked);
        if let Err(unreadable) = store::open(path, None)
            && !locked(&unreadable.error)
        {
            return self.trouble(unreadable.tell(&self.words));
        }
        let Some(open) = &mut self.review else { return };
        let here = open.document().path().to_owned();
        open.look_at(store::real_path(path));
        self.point_at(&here, path, None);
    }

    /// Brings in what another reviewer found, as one step.
    fn merge_review(&mut self, path: &Path) {
        let theirs = match store::open_as::<Review>(path, None) {
            Ok(found) => found.content,
            Err(unreadable) => return self.trouble(unreadable.tell(&self.words)),
        };
        let Some(open) = &mut self.review else { return };
        match merge(open.document().content(), &[theirs]) {
            Ok(merged) => {
                open.document_mut().end_run();
                open.document_mut().edit(&ReviewEdit::Whole(Box::new(merged)), Timestamp::now());
                self.view.go(Place { screen: Screen::Review(ReviewPage::Differences), target: None });
            }
            Err(not_same) => {
                let values = [("one", not_same.one.into()), ("other", not_same.other.into())];
                let text = self.words.say_with("review-merge-not-same", values);
                self.trouble(text);
            }
        }
    }

    pub(super) fn review_request(&mut self, request: ReviewRequest) {
        match request {
            ReviewRequest::Merge => self.ask_file(Purpose::MergeReview, None),
            ReviewRequest::Unlock => {
                if let Some(path) = self.review.as_ref().and_then(OpenReview::proposal_path) {
                    self.dialog = Some(Open::Passphrase(Box::new(Passphrase::of(path))));
                }
            }
            ReviewRequest::FindProposal => self.ask_file(Purpose::Proposal, None),
            ReviewRequest::FindEarlier => self.ask_file(Purpose::Earlier, None),
            ReviewRequest::LookAgain => {
                if let Some(review) = &mut self.review {
                    review.look();
                }
            }
            ReviewRequest::TakeNewState => self.take_new_state(),
            ReviewRequest::Paper(kind, ending) => {
                self.view.review.wants(kind);
                let name = self.words.say(&format!("file-{}", kind.name())).into_owned();
                self.ask_export(ending, &name);
            }
            ReviewRequest::SendFindings => {
                let Some(review) = &self.review else { return };
                let name = review.document().path().file_name().unwrap_or_default().to_string_lossy().into_owned();
                let stem = name.trim_end_matches(".ron").trim_end_matches(".review");
                let path = review.document().path().with_file_name(format!("{stem}.findings.ron"));
                self.ask_file(Purpose::SendFindings, Some(path));
            }
        }
    }

    /// What is on disk is what is reviewed from now on; the findings stay.
    fn take_new_state(&mut self) {
        let Some(open) = &self.review else { return };
        let whose = self.view.review.whose(&self.shared(measure::WIDE), open);
        let Some(digest) = open.digest().map(str::to_owned) else { return };
        let review = open.document().content();
        let ProposalKind::Project { path, .. } = &review.proposal.kind else { return };
        let now = Timestamp::now();
        let kind = ProposalKind::Project { path: path.clone(), digest: digest.clone() };
        let mut edits =
            vec![ReviewEdit::Proposal(Box::new(Proposal { kind, at: Some(now), ..review.proposal.clone() }))];
        if let Whose::Voice(id) = whose
            && let Some(voice) = review.voices.get(&id)
        {
            let reviewer = review::seen_now(&voice.reviewer, digest, now);
            edits.push(ReviewEdit::Reviewer(id, Box::new(reviewer)));
        }
        if let Some(open) = &mut self.review {
            open.document_mut().end_run();
            open.document_mut().edit(&ReviewEdit::Group(edits), now);
        }
    }

    /// Writes what the applicant gets.
    pub(super) fn send_findings(&mut self, path: &Path) -> Result<(), SaveError> {
        let Some(open) = &self.review else { return Ok(()) };
        let shared = self.shared(measure::WIDE);
        let today = shared.now.to_zoned(shared.zone.clone()).date();
        let subjects: Vec<Subject> = open.subjects().map(|(_, subject)| subject.clone()).collect();
        let (findings, _) = findings_for_applicant(open.document().content(), today, &subjects);
        self.create(path, &findings)
    }

    /// Writes the note or the letter, in the language of the review where there is one.
    pub(super) fn write_paper(&mut self, path: &Path) {
        let (Some(kind), Some(open)) = (self.view.review.wanted(), &self.review) else { return };
        let review = open.document().content();
        let language = review.language.value.trim();
        let words = match language {
            "" => None,
            language if language == self.words.language() => None,
            language => Wording::load(&self.assets, language).ok().map(Arc::new),
        };
        let words = words.unwrap_or_else(|| Arc::clone(&self.words));
        let shared = self.shared(measure::WIDE);
        let input = ReviewInput {
            catalogue: &self.catalogue,
            words: &words,
            review,
            project: open.proposal(),
            date: shared.now.to_zoned(shared.zone.clone()).date(),
        };
        let document = build_review(&input, &ReviewChoice::of(kind));
        self.view.review.write(document, words, path);
    }

    /// Shows what reviewers sent, before it is taken into the project that is open.
    pub(super) fn receive(&mut self, path: &Path) {
        let findings = match store::open_as::<Findings>(path, None) {
            Ok(found) => found.content,
            Err(unreadable) => {
                let error = unreadable.error;
                return match error {
                    ReadError::Locked => self.trouble(error.tell(&self.words)),
                    error => self.unreadable(path, error),
                };
            }
        };
        let Some(document) = &self.document else {
            return self.trouble(self.words.say("receive-no-project").into_owned());
        };
        let project: &Project = document.project();
        self.dialog = Some(Open::Receive(Box::new(ReceiveView::of(project, findings))));
    }

    /// Takes what reviewers sent into the project, as one step.
    pub(super) fn take_findings(&mut self, findings: &Findings) {
        let Some(document) = &mut self.document else { return };
        document.end_run();
        let edit = receive(document.project(), findings).edit;
        self.follows.note(document.sitting().revision(), &edit);
        document.edit(&edit, Timestamp::now());
        self.follows.noted(document.sitting().revision());
        self.view.go(Place { screen: Screen::Received, target: None });
    }
}
