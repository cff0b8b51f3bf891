//! Where a file is or goes: the system's own dialog, or ours where the system has none to show.

mod own;
mod system;

use std::path::PathBuf;

use egui::Context;

use super::shared::Shared;
use super::widgets::{Button, Dialog};
use own::Own;
use system::{News, System};

/// What a dialog for files is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// To open a project.
    Open,
    /// Where a new design goes.
    New,
    /// To go on under another name.
    SaveAs,
    /// To write a copy.
    SaveCopy,
    /// To begin another design from this one.
    Duplicate,
    /// To keep an example, by its name among the assets.
    Example(String),
    /// To put a backup back.
    Backup(PathBuf),
    /// To read a project that this one is compared with.
    Compare,
    /// To write a document, with the ending of its format.
    Export(&'static str),
    /// Where a new review goes.
    NewReview,
    /// To keep an example of a review, by its name among the assets.
    ExampleReview(String),
    /// The project that is to be reviewed.
    Proposal,
    /// The state of the project that was reviewed.
    Earlier,
    /// The file of another reviewer.
    MergeReview,
    /// What reviewers sent.
    Findings,
    /// Where what the applicant gets is written.
    SendFindings,
}

impl Purpose {
    /// The question that the dialog asks.
    fn question(&self) -> &'static str {
        match self {
            Self::Open => "files-open",
            Self::New => "files-new",
            Self::SaveAs => "files-save-as",
            Self::SaveCopy => "files-save-copy",
            Self::Duplicate => "files-duplicate",
            Self::Example(_) | Self::ExampleReview(_) => "files-example",
            Self::Backup(_) => "files-backup",
            Self::Compare => "files-compare",
            Self::Export(_) => "files-export",
            Self::NewReview => "files-new-review",
            Self::Proposal => "files-proposal",
            Self::Earlier => "files-earlier",
            Self::MergeReview => "files-merge-review",
            Self::Findings => "files-findings",
            Self::SendFindings => "files-send-findings",
        }
    }

    /// What the answer that does it says.
    fn act(&self) -> &'static str {
        match self {
            Self::Open => "files-open-act",
            Self::Compare => "files-compare-act",
            Self::Export(_) | Self::SendFindings => "files-export-act",
            Self::Proposal | Self::Earlier | Self::MergeReview | Self::Findings => "files-take-act",
            _ => "files-keep-act",
        }
    }

    /// The ending of its files.
    fn ending(&self) -> &'static str {
        match self {
            Self::Export(ending) => ending,
            Self::NewReview | Self::ExampleReview(_) => "review.ron",
            Self::SendFindings => "findings.ron",
            _ => "ron",
        }
    }

    /// What its files are.
    fn kind(&self) -> &'static str {
        if matches!(self, Self::Export(_)) { "files-kind-document" } else { "files-kind" }
    }

    /// What is said before a file is replaced: only projects have backups.
    fn replaces(&self) -> &'static str {
        if matches!(self, Self::Export(_) | Self::SendFindings) {
            "files-replace-document"
        } else {
            "files-replace-text"
        }
    }

    /// Will a file be written?
    fn writes(&self) -> bool {
        *self != Self::Open && !self.is_read()
    }

    /// Is a file only read, beside the one that is open?
    pub fn is_read(&self) -> bool {
        matches!(self, Self::Compare | Self::Proposal | Self::Earlier | Self::MergeReview | Self::Findings)
    }
}

/// A dialog for files that is open: the system's, or our own where there is none.
pub struct FileDialog {
    /// What it is for.
    pub purpose: Purpose,
    start: Start,
    state: State,
}

/// Where a dialog begins.
pub struct Start {
    /// The folder.
    pub folder: PathBuf,
    /// The name that suggests itself, where a file is to be written.
    pub name: String,
}

enum State {
    /// To be asked of the system.
    Fresh,
    /// The system asks.
    System(System),
    /// We ask.
    Own(Box<Own>),
}

/// What became of it.
pub enum Chosen {
    /// Still open.
    Waiting,
    /// Closed without a choice.
    Nothing,
    /// This file.
    File(PathBuf),
}

impl FileDialog {
    /// Opens one that begins with a folder and name. `own`: the system is not asked.
    pub fn open(purpose: Purpose, start: Start, own: bool) -> Self {
        let state = if own { State::Own(Box::new(Own::of(&start))) } else { State::Fresh };
        Self { purpose, start, state }
    }

    /// Draws it where it is our own, and looks whether the system's has been answered.
    pub fn ui(&mut self, context: &Context, shared: &Shared<'_>) -> Chosen {
        match &mut self.state {
            State::Fresh => {
                self.state = System::ask(context, shared, &self.purpose, &self.start)
                    .map_or_else(|| State::Own(Box::new(Own::of(&self.start))), State::System);
                context.request_repaint();
                Chosen::Waiting
            }
            State::System(system) => match system.poll() {
                News::File(path) => Chosen::File(self.named(path)),
                News::Closed => Chosen::Nothing,
                // It came back faster than anybody can answer: there was no dialog.
                News::NoDialog => {
                    self.ask_here(context);
                    Chosen::Waiting
                }
                News::None => self.beside_ui(context, shared),
            },
            State::Own(own) => {
                let chosen = own.ui(context, shared, &self.purpose);
                if let Chosen::File(path) = chosen { Chosen::File(self.named(path)) } else { chosen }
            }
        }
    }

    fn ask_here(&mut self, context: &Context) {
        self.state = State::Own(Box::new(Own::of(&self.start)));
        context.request_repaint();
    }

    /// What stands in our window while the system's dialog is open: it may be hidden, or never show itself.
    fn beside_ui(&mut self, context: &Context, shared: &Shared<'_>) -> Chosen {
        if let State::System(system) = &self.state
            && let Some(wait) = system.is_quiet_for()
        {
            context.request_repaint_after(wait);
            return Chosen::Waiting;
        }
        let (title, leave) = (shared.say(self.purpose.question()), shared.say("dialog-leave"));
        let mut here = false;
        let told = Dialog::telling("files-system", &title, &leave).show(context, |ui| {
            Dialog::sentence(ui, &shared.say("files-system"));
            here = Button::quiet(&shared.say("files-here")).show(ui).clicked();
        });
        if here {
            self.ask_here(context);
        }
        if told.is_some() { Chosen::Nothing } else { Chosen::Waiting }
    }

    /// A file that is written has the ending that people and systems know it by.
    fn named(&self, path: PathBuf) -> PathBuf {
        if self.purpose.writes() { with_ending(path, self.purpose.ending()) } else { path }
    }
}

/// The path, with the ending where it has none.
fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    let has = |ending: &str| name.to_string_lossy().to_lowercase().ends_with(&format!(".{ending}"));
    if has(ending) {
        return path;
    }
    // Added, not replaced: “plan 1.2” is a name, and “.2” is no ending. Of two endings, what is missing is added.
    let (first, last) = ending.rsplit_once('.').unwrap_or(("", ending));
    if !first.is_empty() && has(last) {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        return path.with_file_name(format!("{stem}.{ending}"));
    }
    name.push(".");
    name.push(ending);
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn a_file_that_is_written_gets_its_ending_once() {
        assert_eq!(with_ending(PathBuf::from("/a/plan 1.2"), "ron"), Path::new("/a/plan 1.2.ron"));
        assert_eq!(with_ending(PathBuf::from("/a/plan.RON"), "ron"), Path::new("/a/plan.RON"));
        let review = |name: &str| with_ending(PathBuf::from(name), "review.ron");
        assert_eq!(review("/a/plan"), Path::new("/a/plan.review.ron"));
        assert_eq!(review("/a/plan.ron"), Path::new("/a/plan.review.ron"));
        assert_eq!(review("/a/plan.review.ron"), Path::new("/a/plan.review.ron"));
    }
}
