//! What every screen is given, and what it may ask for.
//!
//! A screen reads [`Shared`] and its own view state, draws, and puts [`Edit`]s and [`Request`]s into [`Asked`]. It
//! never writes to the project, the disk or another screen.

use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::Arc;

use fluent_bundle::FluentValue;
use jiff::Timestamp;

use super::action::Held;
use super::review::{ReviewPage, ReviewRequest};
use crate::catalogue::{Catalogue, Item, Section};
use crate::insight::{Advice, Insight, Rulebook};
use crate::project::{Answer, Edit, ProgressReport, Project, Status};
use crate::review::ReviewEdit;
use crate::wording::Wording;

/// What a screen reads.
pub struct Shared<'a> {
    /// What the sources ask.
    pub catalogue: &'a Arc<Catalogue>,
    /// Words of the interface.
    pub words: &'a Wording,
    /// Words of the sources: another language, where one was chosen.
    pub content: &'a Wording,
    /// What is open.
    pub held: Held,
    /// The project as it stands; in a review, the proposal, which is only read.
    pub project: &'a Project,
    /// Grows with each change: what was computed for a revision holds until it does.
    pub revision: u64,
    /// How far it has come, counted once for each change.
    pub progress: &'a ProgressReport,
    /// The rules of advice.
    pub book: &'a Arc<Rulebook>,
    /// By what figures are split, how often they are wanted, which indicators would show what.
    pub measures: &'a super::indicators::Measures,
    /// What follows from the project as it stands.
    pub insight: &'a Insight,
    /// What looks like personal data in it, as far as the search has come. For the writer's eyes only.
    pub personal: &'a [Advice],
    /// May it be changed?
    pub may_write: bool,
    /// Who writes.
    pub author: &'a str,
    /// The moment of this frame.
    pub now: Timestamp,
    /// The time zone of the desk.
    pub zone: jiff::tz::TimeZone,
    /// Every moment is shown as [`Self::now`], for pictures.
    pub frozen: bool,
    /// Width of the window, in points after zoom.
    pub width: f32,
}

/// What a screen asks for.
#[derive(Debug, Default)]
pub struct Asked {
    /// Changes to the project, in order.
    pub edits: Vec<Edit>,
    /// Changes to the review, in order.
    pub review: Vec<ReviewEdit>,
    /// Everything else.
    pub requests: Vec<Request>,
}

/// A page of the window.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum Screen {
    /// New design, open, recent files, examples.
    #[default]
    Start,
    /// The sources without a project, or beside one.
    Browse,
    /// What the programme is.
    Programme,
    /// A section of the toolkit, by name.
    Section(String),
    /// Gaps, actions, risks and design changes.
    Gaps,
    /// The pattern board.
    Pattern,
    /// The results chain.
    Chain,
    /// Indicators: chosen, planned, followed.
    Indicators,
    /// What Jalon notices, and the principles.
    Advice,
    /// The design note and other documents.
    Note,
    /// What changed since a former version.
    Compare,
    /// A page of a review.
    Review(ReviewPage),
    /// What reviewers sent about the project.
    Received,
}

/// A place to go to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// The page.
    pub screen: Screen,
    /// What to bring into view there and mark for a moment: id of an item, or of something the team made.
    pub target: Option<String>,
}

/// What is wanted besides a change to the project.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// Go there.
    Go(Place),
    /// The question that the knowledge panel stands beside.
    Focus(String),
    /// Open a project's file.
    Open(PathBuf),
    /// Write the note to a file: the ending of its format, and a word for its name.
    Export {
        /// Ending of the file.
        ending: &'static str,
        /// What is added to the project's name.
        name: String,
    },
    /// Open one of the examples, by its name among the assets, as a new file.
    Example(String),
    /// Do what a menu, key or button names.
    Do(super::action::Action),
    /// Show former versions of an answer or indicator.
    History(String),
    /// Compare the project with this version.
    Compare(super::compare::With),
    /// Show an address, with the choice to open or copy it.
    Address(String),
    /// Put a text on the clipboard.
    Copy(String),
    /// Recover what a crash left behind: the journal's file.
    Recover(PathBuf),
    /// Take a file off the list of recent ones.
    Forget(PathBuf),
    /// Ends a run of typing: what follows is a step of its own.
    EndRun,
    /// What only a review asks for.
    Review(ReviewRequest),
    /// Write a file that is open for reading only: the person was asked.
    WriteAnyway,
    /// Somebody else changed the file: ask what to do.
    Changed,
    /// Remember this.
    Settings(Box<crate::store::Settings>),
}

impl Shared<'_> {
    /// Words of the interface.
    pub fn say(&self, id: &str) -> Cow<'_, str> {
        self.words.say(id)
    }

    /// Words of the interface with values.
    pub fn say_with(&self, id: &str, values: &[(&'static str, &str)]) -> String {
        self.words.say_with(id, values.iter().map(|(name, value)| (*name, FluentValue::from(*value))))
    }

    /// Words of the interface with a count, which chooses singular or plural.
    pub fn say_count(&self, id: &str, count: usize) -> String {
        self.words.say_with(id, [("count", FluentValue::from(count))])
    }

    /// What the source says, in its language.
    pub fn text(&self, item: &Item) -> Cow<'_, str> {
        self.content.say(&item.message)
    }

    /// The text of a question, the catalogue's or the team's own; an unknown one is shown by its id.
    pub fn question_text(&self, id: &str) -> String {
        if let Some(item) = self.catalogue.get(id) {
            return self.text(item).into_owned();
        }
        let own = self.project.own_questions.iter().find(|q| q.id.as_str() == id);
        own.map_or_else(|| id.to_owned(), |q| q.text.clone())
    }

    /// The sections that questions stand in: those of the programme, in order.
    pub fn sections(&self) -> Vec<&Section> {
        let all = self.catalogue.sources().iter().flat_map(|s| &s.sections);
        all.filter(|s| self.progress.sections.contains_key(&s.name)).collect()
    }

    /// A section by its name.
    pub fn section(&self, name: &str) -> Option<&Section> {
        self.catalogue.sources().iter().flat_map(|s| &s.sections).find(|s| s.name == name)
    }

    /// The questions of a section in the order in which they are shown: the source's, then the team's own.
    pub fn questions(&self, section: &Section) -> Vec<String> {
        let printed = self.catalogue.in_section(section).filter(|i| i.kind == crate::catalogue::Kind::Question);
        let own = self.project.own_questions.iter().filter(|q| q.section == section.name);
        printed.map(|i| i.id.to_string()).chain(own.map(|q| q.id.to_string())).collect()
    }

    /// Where the answers to the questions of a section stand, in order.
    pub fn statuses(&self, section: &Section) -> Vec<Status> {
        self.questions(section).iter().map(|id| self.project.status(id)).collect()
    }

    /// The answer to a question as it stands, to be changed and sent back with [`Asked::answer`].
    pub fn answer(&self, question: &str) -> Answer {
        self.project.answer(question).cloned().unwrap_or_default()
    }

    /// A day as the reader's language writes it.
    pub fn day(&self, date: jiff::civil::Date) -> String {
        self.words.date(i32::from(date.year()), date.month() as u8, date.day() as u8)
    }

    /// A moment as the reader's language writes it, in the time zone of the desk.
    pub fn moment(&self, at: Timestamp) -> String {
        let local = at.to_zoned(self.zone.clone());
        let time = self.words.time(local.hour() as u8, local.minute() as u8);
        self.say_with("moment", &[("date", &self.day(local.date())), ("time", &time)])
    }

    /// The time of a moment of this sitting.
    pub fn time(&self, at: Timestamp) -> String {
        let local = if self.frozen { self.now } else { at }.to_zoned(self.zone.clone());
        self.words.time(local.hour() as u8, local.minute() as u8)
    }
}

impl Asked {
    /// Asks for a change.
    pub fn edit(&mut self, edit: impl Into<Edit>) {
        self.edits.push(edit.into());
    }

    /// Asks for something else.
    pub fn request(&mut self, request: Request) {
        self.requests.push(request);
    }

    /// Goes to a page.
    pub fn go(&mut self, screen: Screen, target: Option<&str>) {
        self.request(Request::Go(Place { screen, target: target.map(str::to_owned) }));
    }

    /// Changes an answer, under the name of who writes.
    pub fn answer(&mut self, shared: &Shared<'_>, question: &str, mut answer: Answer) {
        shared.author.clone_into(&mut answer.author);
        answer.at = Some(shared.now);
        self.edits.push(Edit::Answer(question.to_owned(), Some(Box::new(answer))));
    }
}
