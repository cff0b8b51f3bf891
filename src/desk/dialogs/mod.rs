//! Questions that stand over everything: at most one at a time, one file each.

mod address;
mod changed;
mod new_design;
mod passphrase;
mod protect;
mod recovered;
mod recovered_review;
mod settings;
mod told;
mod tour;
mod unreadable;

use std::path::PathBuf;

use egui::Context;

use super::action::Action;
use super::received::ReceiveView;
use super::review::NewReview;
use super::shared::{Asked, Request, Shared};
use super::widgets::{Dialog, Verdict};
use crate::project::Project;
use crate::review::{Findings, Review};
use crate::store::age::Key;
use crate::store::{Folders, Found, LeftBehind, Opened, Recovered, Settings};

pub use changed::ChangedChoice;
pub use new_design::NewDesign;
pub use passphrase::Passphrase;
pub use protect::Protect;
pub use recovered::RecoveredView;
pub use recovered_review::RecoveredReview;
pub use settings::{SettingsView, ZOOMS};
pub use told::Told;
pub use unreadable::Unreadable;

/// The dialog that is open.
pub enum Open {
    /// Five questions, and a new design begins.
    NewDesign(Box<NewDesign>),
    /// The passphrase of a file.
    Passphrase(Box<Passphrase>),
    /// Somebody else changed the file; what is chosen so far.
    Changed(ChangedChoice),
    /// What a crash left behind, beside what is on disk.
    Recovered(Box<RecoveredView>),
    /// Something could not be saved; what was wanted when that showed.
    Unsaved(Then),
    /// Name, languages, looks, where data live.
    Settings(Box<SettingsView>),
    /// An address, before it is opened.
    Address(String),
    /// The tour, at one of its steps.
    Tour(usize),
    /// Something went wrong and nothing else shows it.
    Trouble(String),
    /// A passphrase for the file that is open.
    Protect(Box<Protect>),
    /// No passphrase any more.
    Unprotect,
    /// What was done.
    Told(Told),
    /// A file that cannot be read, and the backups that could take its place.
    Unreadable(Unreadable),
    /// What is to be reviewed, by whom.
    NewReview(Box<NewReview>),
    /// What a crash left behind of a review.
    RecoveredReview(Box<RecoveredReview>),
    /// What reviewers sent, before it is taken in.
    Receive(Box<ReceiveView>),
}

/// What was wanted when something turned out not to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Then {
    /// To close the window.
    Quit,
    /// To close the project.
    Start,
    /// To open another file.
    Open(PathBuf),
    /// To look at what a crash left behind.
    Recover(PathBuf),
}

/// What was answered.
pub enum Answered {
    /// Nothing yet.
    Waiting,
    /// Leave all as it is.
    Closed,
    /// Begin this design; a file is asked for next.
    Begin(Box<Project>),
    /// The passphrase opened the file.
    Opened(Box<Opened>),
    /// The passphrase opened the review.
    OpenedReview(Box<Found<Review>>),
    /// Begin this review; a file is asked for next.
    BeginReview(Box<NewReview>),
    /// Ask for the project to review, and come back.
    ChooseProposal(Box<NewReview>),
    /// Take in what reviewers sent.
    Receive(Box<Findings>),
    /// Take what was recovered of a review, or throw it away.
    RecoveredReview {
        /// Take it.
        keep: bool,
        /// The journal.
        left: Box<LeftBehind>,
        /// What it gave back.
        recovered: Box<Recovered<Review>>,
    },
    /// Keep mine, take theirs, merge, save as: which.
    Changed(ChangedChoice),
    /// Take what was recovered into the file, or throw it away.
    Recovered {
        /// Take it.
        keep: bool,
        /// The journal.
        left: Box<LeftBehind>,
        /// What it gave back.
        recovered: Box<Recovered>,
    },
    /// Put a backup back as a file; where is asked next.
    Backup {
        /// The backup.
        backup: PathBuf,
        /// The name that suggests itself.
        path: PathBuf,
    },
    /// Close although something is only in the journal.
    CloseAnyway(Then),
    /// These settings.
    Settings(Box<Settings>),
    /// The tour goes on.
    Tour(usize),
    /// The file is to be protected with this key, or with none.
    Protect(Option<Box<Key>>),
}

/// Draws the dialog that is open.
pub fn ui(
    context: &Context,
    shared: &Shared<'_>,
    settings: &Settings,
    folders: &Folders,
    open: &mut Open,
    asked: &mut Asked,
) -> Answered {
    match open {
        Open::NewDesign(view) => new_design::ui(context, shared, settings, view, asked),
        Open::Passphrase(view) => passphrase::ui(context, shared, view),
        Open::Changed(choice) => changed::ui(context, shared, choice),
        Open::Recovered(view) => recovered::ui(context, shared, view),
        Open::Unsaved(then) => unsaved_ui(context, shared, then, asked),
        Open::Settings(view) => settings::ui(context, shared, folders, view),
        Open::Address(address) => address::ui(context, shared, address, asked),
        Open::Tour(step) => tour::ui(context, shared, *step),
        Open::Trouble(text) => {
            let (title, close) = (shared.say("trouble-title"), shared.say("dialog-close"));
            let told = Dialog::telling("trouble", &title, &close).show(context, |ui| Dialog::sentence(ui, text));
            if told.is_some() { Answered::Closed } else { Answered::Waiting }
        }
        Open::Protect(view) => protect::ui(context, shared, view),
        Open::Unprotect => protect::off_ui(context, shared),
        Open::Told(told) => told::ui(context, shared, told),
        Open::Unreadable(view) => unreadable::ui(context, shared, view),
        Open::NewReview(view) => super::review::new_ui(context, shared, settings, view, asked),
        Open::RecoveredReview(view) => recovered::ui(context, shared, view),
        Open::Receive(view) => super::received::receive_ui(context, shared, view),
    }
}

/// Closing while something could not be saved.
fn unsaved_ui(context: &Context, shared: &Shared<'_>, then: &Then, asked: &mut Asked) -> Answered {
    let (title, stay, close) = (shared.say("unsaved-title"), shared.say("unsaved-stay"), shared.say("unsaved-close"));
    let (mut elsewhere, save_as) = (false, shared.say("action-save-as"));
    let dialog = Dialog::new("unsaved", &title, &stay, &close).aside(&save_as, &mut elsewhere);
    let verdict = dialog.show(context, |ui| Dialog::sentence(ui, &shared.say("unsaved-text")));
    if elsewhere {
        asked.request(Request::Do(Action::SaveAs));
        return Answered::Closed;
    }
    match verdict {
        None => Answered::Waiting,
        Some(Verdict::Safe) => Answered::Closed,
        Some(Verdict::Act) => Answered::CloseAnyway(then.clone()),
    }
}
