//! Files and questions: opening, choosing where, keeping what was recovered, settling what others changed.

use std::path::{Path, PathBuf};

use egui::{Context, ViewportCommand};
use jiff::Timestamp;

use super::Desk;
use crate::desk::compare::{CompareView, With};
use crate::desk::dialogs::{self, Answered, ChangedChoice, Open, Passphrase, Then, Unreadable};
use crate::desk::files::{Chosen, FileDialog, Purpose, Start};
use crate::desk::indicators::{CALENDAR, write_calendar};
use crate::desk::shared::{Asked, Place, Screen};
use crate::desk::theme::measure;
use crate::desk::view::View;
use crate::project::Project;
use crate::store::file::Header;
use crate::store::{self, Document, Expected, FileKind, Filed, Lock, ReadError, SaveError, SaveState};

impl Desk {
    pub(super) fn open(&mut self, path: &Path) {
        // What is open already is gone to: opening it again would find it held by ourselves.
        if self.file().is_some_and(|file| file.path() == store::real_path(path)) {
            self.show_work();
            return;
        }
        match store::kind_of(path) {
            Ok(FileKind::Review) => self.open_review(path),
            Ok(FileKind::Findings) => self.receive(path),
            _ => self.open_project(path),
        }
    }

    fn open_project(&mut self, path: &Path) {
        let who = self.author();
        // Read first: what cannot be read does not close what is open.
        match Document::open(&self.folders, path, None, &who) {
            Ok(document) => {
                if self.let_go(Then::Open(path.to_owned())) {
                    self.opened(document);
                }
            }
            Err(unreadable) => self.unreadable(path, unreadable.error),
        }
    }

    /// Says why a file cannot be read, or asks for what opens it.
    pub(super) fn unreadable(&mut self, path: &Path, error: ReadError) {
        self.refresh_start();
        self.dialog = Some(match error {
            ReadError::Locked => Open::Passphrase(Box::new(Passphrase::of(path))),
            error => {
                let damaged = error.is_damage();
                let backups = if damaged { store::backup::list(&self.folders, path) } else { Vec::new() };
                Open::Unreadable(Unreadable::of(path, error.tell(&self.words), backups))
            }
        });
    }

    pub(super) fn opened(&mut self, document: Document) {
        self.settings.opened(document.path(), Timestamp::now());
        self.counted = None;
        self.view = View { start: std::mem::take(&mut self.view.start), ..View::default() };
        self.view.compare = CompareView::since(document.project());
        self.document = Some(document);
        self.count();
        self.show_work();
        self.save_settings();
    }

    /// Goes to where the work is: the first section with something open.
    fn show_work(&mut self) {
        if self.review.is_some() {
            self.show_review();
            return;
        }
        let first = {
            let shared = self.shared(measure::WIDE);
            let open = |name: &String| shared.progress.sections.get(name).is_some_and(|p| p.open > 0);
            let names = shared.sections().iter().map(|s| s.name.clone()).collect::<Vec<_>>();
            names.into_iter().find(open)
        };
        self.view.screen = first.map_or(Screen::Programme, Screen::Section);
    }

    /// Saves and closes what is open. False: the person has to decide something first, and then comes `then`.
    pub(super) fn let_go(&mut self, then: Then) -> bool {
        let Some(file) = self.file_mut() else { return true };
        if file.may_write() && file.is_unsaved() && !file.save_now() {
            self.dialog = Some(Open::Unsaved(then));
            return false;
        }
        self.put_down();
        true
    }

    fn put_down(&mut self) {
        if let Some(document) = self.document.take() {
            let _ = document.close();
        }
        if let Some(review) = self.review.take() {
            let _ = review.close();
        }
        self.counted = None;
    }

    pub(super) fn ask_file(&mut self, purpose: Purpose, suggested: Option<PathBuf>) {
        let folder = match &self.settings.folder {
            folder if folder.as_os_str().is_empty() => store::places::documents(),
            folder => store::places::nearest(folder),
        };
        // A new file does not begin by asking to replace an old one.
        let suggested = suggested.map(|name| {
            let path = folder.join(name);
            if purpose == Purpose::SaveAs { path } else { store::places::free_name(&path) }
        });
        let folder = suggested.as_ref().and_then(|path| path.parent()).map_or(folder, store::places::nearest);
        let name = suggested.as_ref().and_then(|path| path.file_name()).unwrap_or_default();
        let start = Start { folder, name: name.to_string_lossy().into_owned() };
        self.files = Some(FileDialog::open(purpose, start, self.own_dialogs));
    }

    /// Asks where the note goes: beside the project, under its name and that of its kind.
    pub(super) fn ask_export(&mut self, ending: &'static str, kind: &str) {
        let name = self.file().and_then(|file| file.path().file_name()).unwrap_or_default().to_string_lossy();
        let stem = name.trim_end_matches(".ron").trim_end_matches(".review");
        let name = format!("{stem}-{kind}.{ending}");
        self.ask_file(Purpose::Export(ending), Some(name.into()));
    }

    pub(super) fn files_ui(&mut self, context: &Context) {
        let Some(mut dialog) = self.files.take() else { return };
        let chosen = dialog.ui(context, &self.shared(measure::WIDE));
        match chosen {
            Chosen::Waiting => self.files = Some(dialog),
            Chosen::Nothing => {
                self.waiting = None;
                self.back_to_review(None);
            }
            Chosen::File(path) => {
                if let Some(folder) = path.parent() {
                    folder.clone_into(&mut self.settings.folder);
                }
                self.chosen(dialog.purpose, &path);
                self.save_settings();
            }
        }
    }

    fn chosen(&mut self, purpose: Purpose, path: &Path) {
        let who = self.author();
        let here = self.file().is_some_and(|file| file.path() == store::real_path(path));
        let result = match purpose {
            Purpose::Open => {
                self.open(path);
                return;
            }
            Purpose::Compare => {
                self.against(With::File(path.to_owned()));
                return;
            }
            Purpose::SaveAs => match self.file_mut() {
                Some(file) if here && file.may_write() => {
                    file.begin_save();
                    Ok(())
                }
                Some(file) => {
                    let saved = file.save_as(path, &who);
                    if saved.is_ok() {
                        self.settings.opened(path, Timestamp::now());
                        self.moved(path);
                    }
                    saved
                }
                None => return,
            },
            purpose if purpose.is_read() => return self.chosen_to_read(&purpose, path),
            // The other file is to differ from this one, and nobody's open file is replaced under their hands.
            _ if here => return self.trouble(self.words.say("files-open-here").into_owned()),
            _ if Lock::holder(path).is_some() => {
                return self.trouble(self.words.say("files-open-elsewhere").into_owned());
            }
            Purpose::SaveCopy => match self.file() {
                Some(file) => file.save_copy(path).map(|()| self.tell_copied(path)),
                None => return,
            },
            Purpose::NewReview | Purpose::ExampleReview(_) => self.create_review(&purpose, path),
            Purpose::SendFindings => self.send_findings(path),
            Purpose::Export(_) if self.review.is_some() => return self.write_paper(path),
            Purpose::Export(CALENDAR) => {
                let shared = self.shared(measure::WIDE);
                let written = write_calendar(&shared, path);
                self.view.indicators.wrote(path, written);
                return;
            }
            Purpose::Export(_) => {
                self.view.note.export_to(path);
                return;
            }
            Purpose::Backup(backup) => {
                let done = store::put_back(&self.folders, &backup, path);
                if done.is_ok() {
                    self.open(path);
                }
                done
            }
            _ => {
                let project = match &purpose {
                    Purpose::Duplicate => self.document.as_ref().map(|d| d.project().clone()),
                    Purpose::Example(name) => self.example(name),
                    _ => self.waiting.take().map(|p| *p),
                };
                let Some(project) = project else { return };
                let done = self.create(path, &project);
                if done.is_ok() {
                    self.open(path);
                }
                done
            }
        };
        if let Err(error) = result {
            self.trouble(error.tell(&self.words));
        }
    }

    pub(super) fn create<C: Filed>(&self, path: &Path, content: &C) -> Result<(), SaveError> {
        let sources = self.catalogue.sources().iter().map(|s| (s.name.clone(), s.revision.clone())).collect();
        let header = Header { sources, ..Header::default() };
        // Whoever chose a file that is there was asked; what stood in it goes among its backups.
        store::save(&self.folders, path, content, &header, None, Expected::Anything).map(|_| ())
    }

    pub(super) fn trouble(&mut self, text: String) {
        self.dialog = Some(Open::Trouble(text));
    }

    fn example(&self, name: &str) -> Option<Project> {
        let asset = self.assets.get(name)?;
        store::decode(asset.text.as_bytes(), None).ok().map(|(project, ..)| project)
    }

    pub(super) fn dialog_ui(&mut self, context: &Context) {
        let Some(mut open) = self.dialog.take() else { return };
        let mut asked = Asked::default();
        let answered =
            dialogs::ui(context, &self.shared(measure::WIDE), &self.settings, &self.folders, &mut open, &mut asked);
        match answered {
            Answered::Waiting => self.dialog = Some(open),
            Answered::Closed => {
                if matches!(open, Open::Tour(_)) {
                    self.settings.toured = true;
                    self.save_settings();
                }
                if matches!(open, Open::Passphrase(_)) {
                    self.back_to_review(None);
                }
            }
            Answered::Begin(project) => {
                let name = file_name(&project.identity.title);
                self.waiting = Some(project);
                self.ask_file(Purpose::New, Some(PathBuf::from(name)));
            }
            Answered::OpenedReview(found) => {
                if self.let_go(Then::Open(found.path.clone())) {
                    self.opened_review(*found);
                }
            }
            Answered::BeginReview(new) => self.begin_review(new),
            Answered::ChooseProposal(new) => self.choose_proposal(new),
            Answered::Receive(findings) => self.take_findings(&findings),
            Answered::RecoveredReview { keep, left, recovered } => {
                if !keep || self.take_recovered(&left.head.path, *recovered) {
                    let _ = store::journal::discard(&left);
                }
                self.refresh_start();
            }
            Answered::Opened(opened) if self.take_proposal(&opened) => {}
            Answered::Opened(opened) => {
                if self.let_go(Then::Open(opened.path.clone())) {
                    let who = self.author();
                    let document = Document::of(&self.folders, *opened, &who);
                    self.opened(document);
                }
            }
            Answered::Changed(choice) => self.settle_change(choice),
            Answered::Recovered { keep, left, recovered } => {
                // The journal goes only once what it holds is somewhere else.
                if !keep || self.take_recovered(&left.head.path, *recovered) {
                    let _ = store::journal::discard(&left);
                }
                self.refresh_start();
            }
            Answered::Backup { backup, path } => {
                self.ask_file(Purpose::Backup(backup), Some(path));
            }
            Answered::CloseAnyway(then) => {
                // The journal stays: the next start offers what is in it.
                self.put_down();
                match then {
                    Then::Quit => {
                        self.closing = true;
                        context.send_viewport_cmd(ViewportCommand::Close);
                    }
                    Then::Start => {
                        self.view.go(Place::default());
                        self.refresh_start();
                    }
                    Then::Open(path) => self.open(&path),
                    Then::Recover(journal) => self.recover(&journal),
                }
            }
            Answered::Settings(settings) => self.take_settings(*settings),
            Answered::Tour(step) => self.dialog = Some(Open::Tour(step)),
            Answered::Protect(key) => self.protect(key.map(|key| *key)),
        }
        self.carry_out(context, asked);
    }

    fn settle_change(&mut self, choice: ChangedChoice) {
        let Some(file) = self.file_mut() else { return };
        let result = match choice {
            ChangedChoice::Mine => {
                file.keep_mine();
                Ok(())
            }
            ChangedChoice::Theirs => file.take_theirs(),
            ChangedChoice::Merge => file.merge_theirs().map(|both| self.tell_both(&both)),
            ChangedChoice::SaveAs => {
                let path = file.path().to_owned();
                self.ask_file(Purpose::SaveAs, Some(path));
                Ok(())
            }
        };
        if let Err(unreadable) = result {
            let text = unreadable.tell(&self.words);
            self.trouble(text);
        }
    }
}

/// A name for a file, from a title.
pub(super) fn file_name(title: &str) -> String {
    let folded = crate::wording::fold(title);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).take(6).collect();
    let stem = if words.is_empty() { "jalon".to_owned() } else { words.join("-") };
    format!("{stem}.ron")
}

impl Desk {
    /// Saves after calm, and wakes the window when it is time to.
    pub(super) fn autosave(&mut self, context: &Context) {
        let by_itself = self.settings.autosave;
        let Some(file) = self.file_mut() else { return };
        if file.poll() {
            context.request_repaint();
        }
        if matches!(file.state(), SaveState::Saving) {
            context.request_repaint_after(std::time::Duration::from_millis(50));
        }
        if !by_itself {
            return;
        }
        match file.autosave_in() {
            Some(wait) if wait.is_zero() => {
                file.begin_save();
                context.request_repaint_after(std::time::Duration::from_millis(50));
            }
            Some(wait) => context.request_repaint_after(wait),
            None => {}
        }
    }

    /// Closing asks at most one question, and only when something could not be saved.
    pub(super) fn closing(&mut self, context: &Context) {
        if !context.input(|i| i.viewport().close_requested()) || self.closing {
            return;
        }
        if self.let_go(Then::Quit) {
            self.closing = true;
        } else {
            context.send_viewport_cmd(ViewportCommand::CancelClose);
        }
    }

    pub(super) fn dropped(&mut self, context: &Context) {
        let dropped = context.input(|i| i.raw.dropped_files.first().map(|f| f.path().to_owned()));
        if let Some(path) = dropped {
            self.open(&path);
        }
    }
}
