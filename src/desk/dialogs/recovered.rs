//! What a crash left behind, beside what stands in the file: entry by entry, to be kept or thrown away.

use std::sync::mpsc::{self, Receiver, TryRecvError};

use egui::{Context, Id, Key, Label, Ui};
use zeroize::Zeroizing;

use super::Answered;
use crate::desk::icon::Icon;
use crate::desk::shared::Shared;
use crate::desk::theme::{self, Type, space};
use crate::desk::topbar::step_name;
use crate::desk::widgets::{Dialog, Field, Notice, Verdict, Weight, heading, own_text, sign};
use crate::project::{Difference, Piece, Project, StepKind};
use crate::store::{self, Kept, LeftBehind, ReadError, Recovered};

/// So many differences are shown; how many more there are is said.
const MOST: usize = 60;
const WIDTH: f32 = 860.0;

/// What each kind of file has of its own in this dialog.
pub trait Recoverable: Kept {
    /// Something that differs.
    type Piece: Send + 'static;

    /// What the file lacks of what was kept.
    fn pieces(file: &Self, after: &Self) -> Vec<Self::Piece>;

    /// Draws what differs.
    fn piece_ui(ui: &mut Ui, shared: &Shared<'_>, after: &Self, piece: &Self::Piece);

    /// The answer: take it, or throw it away.
    fn answered(keep: bool, left: Box<LeftBehind>, recovered: Box<Recovered<Self>>) -> Answered;
}

impl Recoverable for Project {
    type Piece = Difference;

    fn pieces(file: &Self, after: &Self) -> Vec<Difference> {
        file.differences(after)
    }

    fn piece_ui(ui: &mut Ui, shared: &Shared<'_>, after: &Self, piece: &Difference) {
        // Questions of the team's own are called by their text, which only this project knows.
        let shared = &Shared { project: after, zone: shared.zone.clone(), ..*shared };
        difference_ui(ui, shared, piece);
    }

    fn answered(keep: bool, left: Box<LeftBehind>, recovered: Box<Recovered>) -> Answered {
        Answered::Recovered { keep, left, recovered }
    }
}

/// A journal that is being read, and what it gave back.
pub struct RecoveredView<C: Recoverable = Project> {
    left: LeftBehind,
    reading: Option<Receiver<Result<Read<C>, ReadError>>>,
    read: Option<Result<Read<C>, ReadError>>,
    typed: Zeroizing<String>,
    /// Whether to throw it away is being asked.
    discarding: bool,
    begun: bool,
}

/// What a journal gave back, and what the file lacks of it.
struct Read<C: Recoverable> {
    recovered: Recovered<C>,
    pieces: Vec<C::Piece>,
    /// The file as it stands could not be read: compared with what was last saved.
    unseen: bool,
}

impl<C: Recoverable> RecoveredView<C> {
    /// Of a journal; it is read off the frame.
    pub fn of(left: LeftBehind) -> Self {
        let typed = Zeroizing::new(String::new());
        Self { left, reading: None, read: None, typed, discarding: false, begun: false }
    }

    fn begin(&mut self, context: &Context) {
        let (send, receive) = mpsc::channel();
        let (left, typed, context) = (self.left.clone(), self.typed.clone(), context.clone());
        let spawned = std::thread::Builder::new().name("recover".to_owned()).spawn(move || {
            let passphrase = Some(typed.as_str()).filter(|typed| !typed.is_empty());
            let _ = send.send(read(&left, passphrase));
            context.request_repaint();
        });
        self.reading = spawned.ok().map(|_| receive);
    }

    /// Looks whether the journal has been read.
    fn poll(&mut self, context: &Context) {
        let waits = self.left.encrypted && self.typed.is_empty();
        if self.reading.is_none() && self.read.is_none() && !waits {
            self.begin(context);
        }
        match self.reading.as_ref().map(Receiver::try_recv) {
            Some(Ok(read)) => {
                self.read = Some(read);
                self.reading = None;
            }
            Some(Err(TryRecvError::Disconnected)) => self.reading = None,
            Some(Err(TryRecvError::Empty)) | None => {}
        }
    }
}

fn read<C: Recoverable>(left: &LeftBehind, passphrase: Option<&str>) -> Result<Read<C>, ReadError> {
    let recovered = store::journal::recover_as::<C>(left, passphrase)?;
    let on_disk = store::read_bytes(&left.head.path).ok().and_then(|bytes| match &recovered.key {
        Some(key) => key.decrypt(&bytes).ok().and_then(|plain| store::file::read_as::<C>(&plain).ok()),
        None => store::file::read_as::<C>(&bytes).ok(),
    });
    let unseen = on_disk.is_none();
    let file = on_disk.map_or_else(|| recovered.before.clone(), |(content, _)| content);
    // What others wrote into the file meanwhile stays in it, and is no difference to decide about.
    let merged = C::bring_together(&recovered.before, &recovered.after, &file);
    let after = merged.map_or_else(|_| recovered.after.clone(), |(content, _)| content);
    let pieces = C::pieces(&file, &after);
    Ok(Read { recovered, pieces, unseen })
}

pub(super) fn ui<C: Recoverable>(context: &Context, shared: &Shared<'_>, view: &mut RecoveredView<C>) -> Answered {
    view.poll(context);
    if view.discarding {
        return discard_ui(context, shared, view);
    }
    if !matches!(view.read, Some(Ok(_))) {
        return waiting_ui(context, shared, view);
    }
    let (title, later, keep) =
        (shared.say("recovered-title"), shared.say("recovered-later"), shared.say("recovered-keep"));
    let (mut discard, throw) = (false, shared.say("recovered-discard"));
    let shown = &*view;
    let dialog = Dialog::new("recovered", &title, &later, &keep).width(WIDTH).aside(&throw, &mut discard);
    let verdict = dialog.show(context, |ui| {
        let Some(Ok(read)) = &shown.read else { return };
        let name = shown.left.head.path.file_name().unwrap_or_default().to_string_lossy();
        let values = [("file", &*name), ("moment", &*shared.moment(shown.left.at))];
        Dialog::sentence(ui, &shared.say_with("recovered-text", &values));
        if read.unseen {
            Notice::new(Weight::Weak, "", &shared.say("recovered-unseen")).show(ui);
        }
        if read.recovered.lost > 0 {
            Notice::new(Weight::Serious, "", &shared.say_count("recovered-lost", read.recovered.lost)).show(ui);
        }
        if read.pieces.is_empty() {
            Dialog::sentence(ui, &shared.say("recovered-same"));
        }
        for (n, piece) in read.pieces.iter().take(MOST).enumerate() {
            ui.push_id(n, |ui| C::piece_ui(ui, shared, &read.recovered.after, piece));
        }
        if read.pieces.len() > MOST {
            Dialog::sentence(ui, &shared.say_count("recovered-more", read.pieces.len() - MOST));
        }
    });
    view.discarding = discard;
    match verdict {
        None => Answered::Waiting,
        Some(Verdict::Safe) => Answered::Closed,
        Some(Verdict::Act) => settle(view, true),
    }
}

fn settle<C: Recoverable>(view: &mut RecoveredView<C>, keep: bool) -> Answered {
    match view.read.take() {
        Some(Ok(read)) => {
            let left = Box::new(view.left.clone());
            C::answered(keep, left, Box::new(read.recovered))
        }
        _ => Answered::Closed,
    }
}

/// Reading, or asking for what opens it, or saying why it cannot be read.
fn waiting_ui<C: Recoverable>(context: &Context, shared: &Shared<'_>, view: &mut RecoveredView<C>) -> Answered {
    let (title, later, open) =
        (shared.say("recovered-title"), shared.say("recovered-later"), shared.say("passphrase-open"));
    let (empty, reading) = (shared.say("passphrase-none"), shared.say("passphrase-trying"));
    if !view.left.encrypted {
        let told = Dialog::telling("recovered-reading", &title, &later).show(context, |ui| match &view.read {
            Some(Err(error)) => Dialog::sentence(ui, &error.tell(shared.words)),
            _ => Dialog::sentence(ui, &shared.say("recovered-reading")),
        });
        return if told.is_some() { Answered::Closed } else { Answered::Waiting };
    }
    let busy = view.reading.is_some();
    let unless = if busy { Some(&*reading) } else { view.typed.is_empty().then_some(&*empty) };
    let mut entered = false;
    let dialog = Dialog::new("recovered-passphrase", &title, &later, &open).unless(unless).typing();
    let verdict = dialog.show(context, |ui| {
        Dialog::sentence(ui, &shared.say("recovered-encrypted"));
        let doubt = match &view.read {
            Some(Err(error)) => Some(error.tell(shared.words)),
            _ => None,
        };
        let label = shared.say("passphrase-field");
        let field = Field::new(&label).secret(true).width(ui.available_width() - 4.0).doubt(doubt.as_deref());
        let field = field.id(Id::unique("recovered-passphrase"));
        let response = ui.add_enabled_ui(!busy, |ui| field.show(ui, &mut view.typed)).inner;
        if !view.begun {
            view.begun = true;
            response.request_focus();
        }
        entered = response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    });
    if (entered || verdict == Some(Verdict::Act)) && !busy && !view.typed.is_empty() {
        view.read = None;
        view.begin(context);
        return Answered::Waiting;
    }
    if verdict == Some(Verdict::Safe) { Answered::Closed } else { Answered::Waiting }
}

/// Throwing it away is asked once more: it cannot be taken back.
fn discard_ui<C: Recoverable>(context: &Context, shared: &Shared<'_>, view: &mut RecoveredView<C>) -> Answered {
    let (title, back, discard) = (
        shared.say("recovered-discard-title"),
        shared.say("recovered-discard-back"),
        shared.say("recovered-discard-act"),
    );
    let verdict = Dialog::new("recovered-discard", &title, &back, &discard)
        .show(context, |ui| Dialog::sentence(ui, &shared.say("recovered-discard-text")));
    match verdict {
        None => {}
        Some(Verdict::Safe) => view.discarding = false,
        Some(Verdict::Act) => return settle(view, false),
    }
    Answered::Waiting
}

/// One thing that differs: its name, then how it stands in the file and in what was kept.
fn difference_ui(ui: &mut Ui, shared: &Shared<'_>, difference: &Difference) {
    let t = theme::tokens(ui);
    ui.add_space(space::XS);
    heading(ui, Type::Row, 2, &name(shared, &difference.kind));
    if difference.is_detail() {
        ui.add(Label::new(Type::Small.rich(shared.say("recovered-details")).color(t.muted)).wrap());
        let text = difference.after.as_ref().map(|piece| piece.text.as_str()).filter(|text| !text.is_empty());
        if let Some(text) = text {
            own_text(ui, Type::Panel, text);
        }
        return;
    }
    let wide = ui.available_width() > 560.0;
    let width = if wide { (ui.available_width() - space::L) / 2.0 } else { ui.available_width() };
    let sides = |ui: &mut Ui| {
        side_ui(ui, shared, width, "recovered-in-file", difference.before.as_ref(), false);
        side_ui(ui, shared, width, "recovered-kept", difference.after.as_ref(), true);
    };
    if wide {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            sides(ui);
        });
    } else {
        ui.vertical(sides);
    }
}

/// What differs: a question of the team's own by its text, the rest as undo calls it.
fn name(shared: &Shared<'_>, kind: &StepKind) -> String {
    if let StepKind::Answer(id) = kind
        && shared.catalogue.get(id).is_none()
    {
        return shared.question_text(id);
    }
    let name = step_name(shared, kind);
    let mut letters = name.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

fn side_ui(ui: &mut Ui, shared: &Shared<'_>, width: f32, head: &str, piece: Option<&Piece>, new: bool) {
    let t = theme::tokens(ui);
    ui.vertical(|ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 2.0;
        let mark = piece.and_then(|p| p.mark.as_deref()).map(|mark| shared.say(mark));
        let head = shared.say(head);
        let head = mark.map_or_else(|| head.to_string(), |mark| format!("{head} · {mark}"));
        let style = if new { Type::SmallBold } else { Type::Small };
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::XXS;
            if new {
                sign(ui, Icon::History, 16.0, t.accent);
            }
            ui.add(Label::new(style.rich(head).color(if new { t.accent } else { t.muted })));
        });
        match piece.map(|p| p.text.as_str()) {
            Some(text) if !text.trim().is_empty() => drop(own_text(ui, Type::Panel, &shortened(text))),
            _ => drop(ui.add(Label::new(Type::Panel.rich("–").color(t.muted)))),
        }
    });
}

/// A text as long as one reads to decide; all of it is kept.
fn shortened(text: &str) -> String {
    const MOST_LETTERS: usize = 700;
    match text.char_indices().nth(MOST_LETTERS) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}
