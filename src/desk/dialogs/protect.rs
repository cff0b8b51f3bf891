//! A passphrase for the file that is open, asked twice, or off it. Making a key takes a second on purpose, so it is made
//! off the frame.

use std::sync::mpsc::{self, Receiver, TryRecvError};

use egui::{Context, Id, Key as Keyboard};
use zeroize::Zeroizing;

use super::Answered;
use crate::desk::shared::Shared;
use crate::desk::theme::space;
use crate::desk::widgets::{Dialog, Field, Verdict};
use crate::store::age::{Key, NoRandomness};

/// A passphrase that is being chosen.
#[derive(Default)]
pub struct Protect {
    typed: Zeroizing<String>,
    again: Zeroizing<String>,
    /// Why no key could be made.
    failed: bool,
    making: Option<Receiver<Result<Key, NoRandomness>>>,
    begun: bool,
}

impl Protect {
    fn make(&mut self, context: &Context) {
        let (send, receive) = mpsc::channel();
        let (typed, context) = (self.typed.clone(), context.clone());
        let spawned = std::thread::Builder::new().name("key".to_owned()).spawn(move || {
            let _ = send.send(Key::new(&typed));
            context.request_repaint();
        });
        self.failed = spawned.is_err();
        self.making = spawned.ok().map(|_| receive);
    }
}

/// Asks for a passphrase, twice.
pub(super) fn ui(context: &Context, shared: &Shared<'_>, view: &mut Protect) -> Answered {
    if let Some(making) = &view.making {
        match making.try_recv() {
            Ok(Ok(key)) => return Answered::Protect(Some(Box::new(key))),
            Err(TryRecvError::Empty) => {}
            Ok(Err(_)) | Err(TryRecvError::Disconnected) => {
                view.making = None;
                view.failed = true;
            }
        }
    }
    let (title, leave, set) = (shared.say("protect-title"), shared.say("dialog-leave"), shared.say("protect-set"));
    let (empty, differ, making) =
        (shared.say("passphrase-none"), shared.say("protect-differ"), shared.say("protect-making"));
    let busy = view.making.is_some();
    let differs = !view.again.is_empty() && view.typed != view.again;
    let unless = match () {
        () if busy => Some(&*making),
        () if view.typed.is_empty() => Some(&*empty),
        () if view.typed != view.again => Some(&*differ),
        () => None,
    };
    let ready = unless.is_none();
    let mut entered = false;
    let verdict = Dialog::new("protect", &title, &leave, &set).unless(unless).typing().show(context, |ui| {
        Dialog::sentence(ui, &shared.say("protect-text"));
        ui.add_space(space::XS);
        let width = ui.available_width() - 4.0;
        let failed = shared.say("encrypt-no-randomness");
        ui.add_enabled_ui(!busy, |ui| {
            let label = shared.say("protect-new");
            let field = Field::new(&label).secret(true).width(width).id(Id::unique("protect-new"));
            let first = field.doubt(view.failed.then_some(&*failed)).show(ui, &mut view.typed);
            if !view.begun {
                view.begun = true;
                first.request_focus();
            }
            ui.add_space(space::XS);
            let label = shared.say("protect-again");
            let field = Field::new(&label).secret(true).width(width).id(Id::unique("protect-again"));
            let second = field.doubt(differs.then_some(&*differ)).show(ui, &mut view.again);
            entered = second.lost_focus() && ui.input(|i| i.key_pressed(Keyboard::Enter));
            view.failed &= !(first.changed() || second.changed());
        });
        if busy {
            Dialog::sentence(ui, &making);
        }
    });
    match verdict {
        Some(Verdict::Safe) => return Answered::Closed,
        Some(Verdict::Act) if ready => view.make(context),
        _ if entered && ready => view.make(context),
        _ => {}
    }
    Answered::Waiting
}

/// Takes the passphrase off, once that is confirmed.
pub(super) fn off_ui(context: &Context, shared: &Shared<'_>) -> Answered {
    let (title, leave, off) = (shared.say("unprotect-title"), shared.say("dialog-leave"), shared.say("unprotect-off"));
    let dialog = Dialog::new("unprotect", &title, &leave, &off);
    match dialog.show(context, |ui| Dialog::sentence(ui, &shared.say("unprotect-text"))) {
        None => Answered::Waiting,
        Some(Verdict::Safe) => Answered::Closed,
        Some(Verdict::Act) => Answered::Protect(None),
    }
}
