//! A review in the window: what a proposal says and what reviewers find in it, side by side.
//!
//! | file | what it does |
//! |---|---|
//! | `open` | the review that is open, and its proposal, which is only read |
//! | `list` | the way through it, at the left: questions with their findings, filters, pages |
//! | `page` | one question, lesson or plan: the proposal's words and what is found in them |
//! | `said` | what the proposal says on a subject, and what became of a finding |
//! | `finding` | the finding that is written |
//! | `voices` | what others found, and what all agree on |
//! | `verdict` | the choice of four, its signs and keys |
//! | `conclusion`, `points`, `scale` | what is recommended, and why |
//! | `differences` | where reviewers differ |
//! | `who` | who reviews what |
//! | `sent` | what leaves and what stays inside |
//! | `changes` | what changed in the proposal since it was reviewed |
//! | `begin` | the dialog that begins a review |
//! | `pieces` | what a crash left behind, by its parts |

mod begin;
mod changes;
mod conclusion;
mod differences;
mod finding;
mod keys;
mod list;
mod open;
mod page;
mod pieces;
mod points;
mod said;
mod scale;
mod sent;
mod subject;
mod verdict;
mod voices;
mod who;

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use egui::{Response, ScrollArea, Ui};

use super::action::Held;
use super::icon::Icon;
use super::shared::{Asked, Place, Request, Screen, Shared};
use super::theme::{Type, measure, space};
use super::widgets;
use crate::note::{Document, ReviewKind};
use crate::project::Id;
use crate::review::{About, Finding, Review, ReviewEdit, ReviewStep, Reviewer, Subject, Voice, Whose};
use crate::wording::Wording;

pub use begin::{NewReview, ui as new_ui};
pub use keys::keys;
pub use list::navigation;
pub use open::OpenReview;
pub use pieces::{PieceOfReview, difference_of};
pub use subject::on_one_line as subject_line;
pub use verdict::verdict_parts;
pub(super) use voices::quote_ui;

/// From this width on, what stands beside a question has a panel of its own; the list takes the rest.
const PANEL_FROM: f32 = 1240.0;

/// A page of a review.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ReviewPage {
    /// A section, by name: its questions, lessons and indicator plan.
    Section(String),
    /// Who reviews what.
    Who,
    /// Strengths, weaknesses, conditions, recommendation.
    Conclusion,
    /// Where reviewers differ.
    Differences,
    /// What leaves and what stays inside.
    Sent,
    /// What changed in the proposal.
    Changes,
}

/// What only a review asks of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReviewRequest {
    /// Bring in the file of another reviewer.
    Merge,
    /// Write what the applicant gets.
    SendFindings,
    /// Write a document about the review, with the ending of its format.
    Paper(ReviewKind, &'static str),
    /// Ask for the passphrase of the proposal.
    Unlock,
    /// Look for the proposal under another name.
    FindProposal,
    /// Read the state that was reviewed from a file.
    FindEarlier,
    /// Read the proposal again.
    LookAgain,
    /// What is on disk is what is reviewed from now on.
    TakeNewState,
}

/// Which subjects the list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Show {
    /// All.
    #[default]
    All,
    /// Without a finding.
    Without,
    /// Found missing.
    Missing,
    /// Found partly addressed.
    Partly,
    /// Something is asked.
    ToClarify,
    /// Reviewers differ.
    Differ,
    /// The applicant's file has serious advice that is open.
    Serious,
}

/// How a review is arranged on the screen.
#[derive(Default)]
pub struct ReviewView {
    /// Whose finding is written. None: not chosen yet.
    whose: Option<Whose>,
    /// The subject that is on the screen, by section.
    at: HashMap<String, Subject>,
    show: Show,
    search: String,
    /// The chosen row is to come into view.
    reveal: bool,
    /// The page is to begin at its top.
    fresh: bool,
    list: list::Made,
    points: points::Typing,
    sent: sent::Made,
    paper: sent::Paper,
    changes: changes::Made,
    who: who::WhoView,
}

/// What the pages of a review read.
pub(super) struct Reviewing<'a> {
    /// The window.
    pub shared: &'a Shared<'a>,
    /// The review and its proposal.
    pub open: &'a OpenReview,
    /// Whose finding is written.
    pub whose: Whose,
}

impl<'a> Reviewing<'a> {
    fn new(shared: &'a Shared<'a>, open: &'a OpenReview, view: &ReviewView) -> Self {
        Self { shared, open, whose: view.whose(shared, open) }
    }

    fn review(&self) -> &'a Review {
        self.open.document().content()
    }

    fn may_write(&self) -> bool {
        self.open.document().may_write()
    }

    /// The voices in their order, each with its letter.
    fn voices(&self) -> Vec<(String, &'a Id, &'a Voice)> {
        self.review().in_order().into_iter().enumerate().map(|(n, (id, voice))| (letter(n), id, voice)).collect()
    }

    /// What a reviewer is called here: function, else name, else a letter.
    fn named(&self, id: &Id) -> String {
        let voices = self.voices();
        let Some((letter, _, voice)) = voices.into_iter().find(|(_, one, _)| *one == id) else { return String::new() };
        let who = &voice.reviewer;
        let parts = [&who.function, &who.name, &who.organisation];
        let named = parts.into_iter().map(|part| part.trim()).find(|part| !part.is_empty()).map(str::to_owned);
        named.unwrap_or_else(|| self.shared.say_with("desk-review-voice", &[("letter", &letter)]))
    }

    /// Who signs what is written now.
    fn author(&self) -> String {
        match &self.whose {
            Whose::Voice(id) => self.named(id),
            Whose::Agreed => self.shared.author.to_owned(),
        }
    }

    /// Puts a finding into the review, signed and dated.
    fn put(&self, asked: &mut Asked, whose: &Whose, subject: &Subject, mut finding: Finding) {
        if !self.may_write() {
            return;
        }
        if finding.id.as_str().is_empty() {
            finding.id = Id::fresh();
        }
        finding.author = self.author();
        finding.at = Some(self.shared.now);
        asked.review.push(ReviewEdit::Finding(whose.clone(), subject.clone(), Some(Box::new(finding))));
    }

    /// The finding as it stands, to be changed and put back.
    fn finding(&self, whose: &Whose, subject: &Subject) -> Finding {
        self.review().finding(whose, subject).cloned().unwrap_or_else(|| Finding::new(Id::new("")))
    }
}

/// A, B, C…; after Z, numbers go on.
fn letter(n: usize) -> String {
    match u8::try_from(n).ok().filter(|n| *n < 26) {
        Some(n) => char::from(b'A' + n).to_string(),
        None => (n + 1).to_string(),
    }
}

impl ReviewView {
    /// Whose finding is written: who was chosen, else the one whose name the window knows, else the first.
    pub(super) fn whose(&self, shared: &Shared<'_>, open: &OpenReview) -> Whose {
        let review = open.document().content();
        match &self.whose {
            Some(Whose::Voice(id)) if review.voices.contains_key(id) => return Whose::Voice(id.clone()),
            Some(Whose::Agreed) => return Whose::Agreed,
            _ => {}
        }
        let author = shared.author.trim();
        let mine = |voice: &Voice| !author.is_empty() && voice.reviewer.name.trim() == author;
        let order = review.in_order();
        let found = order.iter().find(|(_, voice)| mine(voice)).or_else(|| order.first());
        found.map_or(Whose::Agreed, |(id, _)| Whose::Voice((*id).clone()))
    }

    /// The subject that is on the screen in a section.
    fn subject(&self, open: &OpenReview, section: &str) -> Option<Subject> {
        let part = open.part(section)?;
        let known = self.at.get(section).filter(|at| part.all().any(|one| one == *at));
        known.or_else(|| part.questions.first()).cloned()
    }

    /// What stands beside the page, by id: a question or lesson of the sources.
    pub fn beside(&self, shared: &Shared<'_>, page: &ReviewPage) -> Option<String> {
        let ReviewPage::Section(section) = page else { return None };
        let known = |id: &str| shared.catalogue.get(id).is_some().then(|| id.to_owned());
        match self.at.get(section)?.about() {
            About::Question(id) | About::Lesson(id) => known(id),
            _ => None,
        }
    }

    /// The place of the subject before or after the one on the screen, among those that the list shows.
    pub fn step(&self, shared: &Shared<'_>, open: &OpenReview, page: &ReviewPage, by: isize) -> Option<Place> {
        let r = Reviewing::new(shared, open, self);
        let all = list::shown(&r, self);
        let here = match page {
            ReviewPage::Section(section) => self.subject(open, section),
            _ => None,
        };
        let at = here.and_then(|here| all.iter().position(|(_, subject)| *subject == here));
        let next = match at {
            Some(at) => at.checked_add_signed(by)?,
            // The one on the screen is held back by a filter.
            None => 0,
        };
        all.get(next).map(|(section, subject)| to(section, subject))
    }

    /// The next subject that waits for a verdict, from the one on the screen on.
    fn next_without(&self, r: &Reviewing<'_>, page: &ReviewPage) -> Option<Place> {
        let all: Vec<(&str, &Subject)> = r.open.subjects().collect();
        let here = match page {
            ReviewPage::Section(section) => self.subject(r.open, section),
            _ => None,
        };
        let at = here.and_then(|here| all.iter().position(|(_, subject)| **subject == here)).map_or(0, |at| at + 1);
        let waits = |subject: &Subject| match &r.whose {
            Whose::Agreed => r.review().differs(subject) && r.finding(&Whose::Agreed, subject).verdict.is_none(),
            whose @ Whose::Voice(_) => r.finding(whose, subject).verdict.is_none(),
        };
        let round = all.iter().cycle().skip(at).take(all.len());
        round.into_iter().find(|(_, subject)| waits(subject)).map(|(section, subject)| to(section, subject))
    }

    /// Goes where a target says: a subject as files write it, or an item of the sources.
    fn arrive(&mut self, shared: &Shared<'_>, open: &OpenReview, page: &ReviewPage, target: &str) {
        let ReviewPage::Section(section) = page else { return };
        let subject = target.parse::<Subject>().ok().or_else(|| {
            let item = shared.catalogue.get(target);
            Some(match item.map(|item| item.kind) {
                Some(crate::catalogue::Kind::Lesson) => Subject::lesson(target),
                Some(crate::catalogue::Kind::Question) | None => Subject::question(target),
                _ => return None,
            })
        });
        let found = subject.filter(|subject| open.part(section).is_some_and(|part| part.all().any(|s| s == subject)));
        if let Some(subject) = found {
            self.at.insert(section.clone(), subject);
            self.reveal = true;
            self.fresh = true;
        }
    }

    /// Remembers which document is to be written, until its file is known.
    pub fn wants(&mut self, kind: ReviewKind) {
        self.paper.wanted = Some(kind);
    }

    /// The document that waits for its file.
    pub fn wanted(&self) -> Option<ReviewKind> {
        self.paper.wanted
    }

    /// Writes a document to a file, off the frame.
    pub fn write(&mut self, document: Document, words: Arc<Wording>, path: &Path) {
        self.paper.begin(document, words, path);
    }

    /// The first page of a review: where something waits for a verdict.
    pub fn first(&self, shared: &Shared<'_>, open: &OpenReview) -> Place {
        let r = Reviewing::new(shared, open, self);
        let first = open.subjects().find(|(_, subject)| matches!(subject.about(), About::Question(_)));
        let start = match (Self::next_question(&r), first) {
            (Some(place), _) => Some(place),
            (None, first) => first.map(|(section, subject)| to(section, subject)),
        };
        start.unwrap_or(Place { screen: Screen::Review(ReviewPage::Who), target: None })
    }

    /// The first question that waits for a verdict.
    fn next_question(r: &Reviewing<'_>) -> Option<Place> {
        let question = |subject: &Subject| matches!(subject.about(), About::Question(_));
        let waits = |subject: &Subject| question(subject) && r.finding(&r.whose, subject).verdict.is_none();
        r.open.subjects().find(|(_, subject)| waits(subject)).map(|(section, subject)| to(section, subject))
    }
}

/// The place of a subject.
fn to(section: &str, subject: &Subject) -> Place {
    let screen = Screen::Review(ReviewPage::Section(section.to_owned()));
    Place { screen, target: Some(subject.to_string()) }
}

/// Where a page of a project is found while a review is open.
pub fn place(place: Place) -> Place {
    match place.screen {
        Screen::Section(section) => {
            Place { screen: Screen::Review(ReviewPage::Section(section)), target: place.target }
        }
        _ => place,
    }
}

/// From which width on the panel stands beside the page and not below it.
pub fn panel_from(shared: &Shared<'_>) -> f32 {
    if shared.held == Held::Review { PANEL_FROM } else { measure::NARROW }
}

/// The pages beside the sections, with their signs and names.
pub fn pages(shared: &Shared<'_>) -> Vec<(Icon, String, ReviewPage)> {
    let page = |icon, id: &str, page| (icon, shared.say(id).into_owned(), page);
    vec![
        page(Icon::Differ, "differences-title", ReviewPage::Differences),
        page(Icon::Partners, "who-title", ReviewPage::Who),
        page(Icon::Review, "conclusion-title", ReviewPage::Conclusion),
        page(Icon::Letter, "sent-title", ReviewPage::Sent),
    ]
}

/// A reviewer who has now seen this state of the proposal.
pub fn seen_now(reviewer: &Reviewer, digest: String, now: jiff::Timestamp) -> Reviewer {
    Reviewer { seen: digest, at: Some(now), ..reviewer.clone() }
}

/// What a step changed, in words for the menu.
pub fn step_name(shared: &Shared<'_>, step: &ReviewStep) -> String {
    shared.say(step.message()).into_owned()
}

/// Draws a page of the review.
pub fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    open: &OpenReview,
    view: &mut ReviewView,
    page: &ReviewPage,
    target: Option<&str>,
    asked: &mut Asked,
) {
    if let Some(target) = target {
        view.arrive(shared, open, page, target);
    }
    let r = Reviewing::new(shared, open, view);
    changes::notice_ui(ui, &r, page, asked);
    match page {
        ReviewPage::Section(section) => page::ui(ui, &r, section, view, asked),
        ReviewPage::Who => scrolled(ui, "who", |ui| who::ui(ui, &r, &mut view.who, asked)),
        ReviewPage::Conclusion => scrolled(ui, "conclusion", |ui| conclusion::ui(ui, &r, view, asked)),
        ReviewPage::Differences => scrolled(ui, "differences", |ui| differences::ui(ui, &r, view, asked)),
        ReviewPage::Sent => scrolled(ui, "sent", |ui| sent::ui(ui, &r, view, asked)),
        ReviewPage::Changes => scrolled(ui, "changes", |ui| changes::ui(ui, &r, &mut view.changes, asked)),
    }
}

/// A page that scrolls as a whole, in a column in the middle.
fn scrolled(ui: &mut Ui, name: &str, body: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(("review", name)).auto_shrink(false).show(ui, |ui| {
        column(ui, 780.0, |ui| {
            ui.add_space(20.0);
            body(ui);
            ui.add_space(48.0);
        });
    });
}

/// A column in the middle, at most so wide.
fn column(ui: &mut Ui, widest: f32, body: impl FnOnce(&mut Ui)) {
    let side = if ui.available_width() < 700.0 { space::M } else { space::XL };
    let width = (ui.available_width() - 2.0 * side).min(widest);
    let left = ((ui.available_width() - width) / 2.0).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(left);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.x = space::XS;
            ui.set_width(width);
            body(ui);
        });
    });
}

/// What every field of text of a review shares. True when the text changed.
pub fn typed(shared: &Shared<'_>, response: &Response, asked: &mut Asked) -> bool {
    super::section::edit_menu(shared, response);
    if response.lost_focus() {
        asked.request(Request::EndRun);
    }
    response.changed()
}

/// The head of a page: its name, and a line on what it is for.
fn head(ui: &mut Ui, shared: &Shared<'_>, title: &str, what: &str) {
    widgets::heading(ui, Type::Title, 1, &shared.say(title));
    let t = super::theme::tokens(ui);
    ui.add(egui::Label::new(Type::Control.rich(shared.say(what)).color(t.muted)).wrap());
    ui.add_space(space::S);
}
