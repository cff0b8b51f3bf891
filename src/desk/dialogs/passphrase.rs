//! The passphrase of a file. Trying one takes a second or more on purpose, so it is tried off the frame.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, TryRecvError};

use egui::{Context, Id, Key};
use zeroize::Zeroizing;

use super::Answered;
use crate::desk::shared::Shared;
use crate::desk::theme::space;
use crate::desk::widgets::{Dialog, Field, Verdict};
use crate::review::Review;
use crate::store::{self, FileKind, Found, Opened, Unreadable};

/// A passphrase that is being typed or tried.
pub struct Passphrase {
    path: PathBuf,
    typed: Zeroizing<String>,
    /// Why the last one did not open the file.
    refused: Option<store::ReadError>,
    trying: Option<Receiver<Result<Unlocked, Unreadable>>>,
    begun: bool,
}

/// What the passphrase opened.
enum Unlocked {
    Project(Box<Opened>),
    Review(Box<Found<Review>>),
}

/// Nobody can tell from outside what an encrypted file holds: its name says what to try first.
fn unlock(path: &Path, passphrase: &str) -> Result<Unlocked, Unreadable> {
    let review = || store::open_as::<Review>(path, Some(passphrase)).map(|found| Unlocked::Review(Box::new(found)));
    let project = || store::open(path, Some(passphrase)).map(|opened| Unlocked::Project(Box::new(opened)));
    let other = |error: &store::ReadError| matches!(error, store::ReadError::OtherKind { .. });
    match FileKind::of_name(path) {
        FileKind::Review => review().or_else(|failed| if other(&failed.error) { project() } else { Err(failed) }),
        _ => project().or_else(|failed| if other(&failed.error) { review() } else { Err(failed) }),
    }
}

impl Passphrase {
    /// For a file.
    pub fn of(path: &Path) -> Self {
        let typed = Zeroizing::new(String::new());
        Self { path: path.to_owned(), typed, refused: None, trying: None, begun: false }
    }

    fn attempt(&mut self, context: &Context) {
        let (send, receive) = mpsc::channel();
        let (path, typed, context) = (self.path.clone(), self.typed.clone(), context.clone());
        let spawned = std::thread::Builder::new().name("passphrase".to_owned()).spawn(move || {
            let _ = send.send(unlock(&path, &typed));
            context.request_repaint();
        });
        self.trying = spawned.ok().map(|_| receive);
    }
}

pub(super) fn ui(context: &Context, shared: &Shared<'_>, view: &mut Passphrase) -> Answered {
    if let Some(trying) = &view.trying {
        match trying.try_recv() {
            Ok(Ok(Unlocked::Project(opened))) => return Answered::Opened(opened),
            Ok(Ok(Unlocked::Review(found))) => return Answered::OpenedReview(found),
            Ok(Err(unreadable)) => {
                view.refused = Some(unreadable.error);
                view.trying = None;
                view.begun = false;
            }
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => view.trying = None,
        }
    }
    let name = view.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let title = shared.say_with("passphrase-title", &[("file", &name)]);
    let (leave, open) = (shared.say("dialog-leave"), shared.say("passphrase-open"));
    let (empty, trying) = (shared.say("passphrase-none"), shared.say("passphrase-trying"));
    let busy = view.trying.is_some();
    let unless = if busy { Some(&*trying) } else { view.typed.is_empty().then_some(&*empty) };
    let mut entered = false;
    let dialog = Dialog::new("passphrase", &title, &leave, &open).unless(unless).typing();
    let verdict = dialog.show(context, |ui| {
        ui.add_space(space::XXS);
        let doubt = view.refused.as_ref().map(|error| error.tell(shared.words));
        let label = shared.say("passphrase-field");
        let field = Field::new(&label).secret(true).width(ui.available_width() - 4.0);
        let field = field.id(Id::unique("passphrase")).doubt(doubt.as_deref());
        let response = ui.add_enabled_ui(!busy, |ui| field.show(ui, &mut view.typed)).inner;
        if !view.begun {
            view.begun = true;
            response.request_focus();
        }
        entered = response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
        if response.changed() {
            view.refused = None;
        }
        if busy {
            Dialog::sentence(ui, &trying);
        }
    });
    if (entered || verdict == Some(Verdict::Act)) && !busy && !view.typed.is_empty() {
        view.attempt(context);
        return Answered::Waiting;
    }
    if verdict == Some(Verdict::Safe) { Answered::Closed } else { Answered::Waiting }
}
