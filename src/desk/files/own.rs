//! Our own dialog for files: folders to go through, a name, and a question before a file is replaced.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, TryRecvError};

use egui::{Context, Id, Key, Label, Ui, vec2};

use super::{Chosen, Purpose, Start, with_ending};
use crate::desk::icon::Icon;
use crate::desk::shared::Shared;
use crate::desk::theme::{self, Type, space};
use crate::desk::widgets::{Button, Column, Dialog, Field, Table, Verdict, Width, icon_button, sign};
use crate::store::places::{self, PlaceEntry};

const WIDTH: f32 = 680.0;
/// Height of a row, and of the head of the list.
const ROW: f32 = 34.0;
const HEAD: f32 = 36.0;

/// The dialog.
pub(super) struct Own {
    folder: PathBuf,
    listing: Listing,
    name: String,
    chosen: Option<usize>,
    /// A file that would be replaced: asked about.
    replace: Option<PathBuf>,
    /// The name of a folder that is being made.
    new_folder: Option<String>,
    /// What is wrong with what was typed.
    doubt: Option<String>,
    begun: bool,
}

/// What a folder holds. Read off the frame: it may be far away.
enum Listing {
    Unread,
    Reading(Receiver<io::Result<Vec<PlaceEntry>>>),
    Read(Vec<PlaceEntry>),
    Failed(String),
}

/// What was done in this frame.
#[derive(Default)]
struct Done {
    /// Go into this folder.
    into: Option<PathBuf>,
    /// The row of this file was chosen.
    row: Option<usize>,
    /// The name stands: go on.
    entered: bool,
    /// Make the folder that was named.
    make: bool,
}

impl Own {
    /// Begins with a folder and a name.
    pub(super) fn of(start: &Start) -> Self {
        Self {
            folder: start.folder.clone(),
            listing: Listing::Unread,
            name: start.name.clone(),
            chosen: None,
            replace: None,
            new_folder: None,
            doubt: None,
            begun: false,
        }
    }

    /// Draws it.
    pub(super) fn ui(&mut self, context: &Context, shared: &Shared<'_>, purpose: &Purpose) -> Chosen {
        self.poll(context);
        if self.replace.is_some() {
            return self.replace_ui(context, shared, purpose);
        }
        let (title, leave, act) =
            (shared.say(purpose.question()), shared.say("dialog-leave"), shared.say(purpose.act()));
        let nameless = shared.say("files-nameless");
        let unless = self.name.trim().is_empty().then_some(&*nameless);
        let mut done = Done::default();
        let dialog = Dialog::new("files", &title, &leave, &act).unless(unless).width(WIDTH).typing();
        let verdict = dialog.show(context, |ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            self.place_ui(ui, shared, &mut done);
            self.list_ui(ui, shared, purpose, &mut done);
            self.name_ui(ui, shared, purpose, &mut done);
        });
        if verdict == Some(Verdict::Safe) {
            return Chosen::Nothing;
        }
        done.entered |= verdict == Some(Verdict::Act);
        self.carry_out(context, shared, purpose, done)
    }

    /// The folder, and the ways up, home and to a new one.
    fn place_ui(&mut self, ui: &mut Ui, shared: &Shared<'_>, done: &mut Done) {
        let t = theme::tokens(ui);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::XXS;
            let up = self.folder.parent().map(Path::to_owned);
            let pressed = ui.add_enabled_ui(up.is_some(), |ui| icon_button(ui, Icon::CaretUp, &shared.say("files-up")));
            if pressed.inner.clicked() {
                done.into = up;
            }
            if Button::quiet(&shared.say("files-home")).in_tray().show(ui).clicked() {
                done.into = Some(places::home());
            }
            if Button::quiet(&shared.say("files-documents")).in_tray().show(ui).clicked() {
                done.into = Some(places::documents());
            }
            if Button::quiet(&shared.say("files-new-folder")).icon(Icon::Add).in_tray().show(ui).clicked() {
                self.new_folder = if self.new_folder.is_some() { None } else { Some(String::new()) };
            }
        });
        ui.add(Label::new(Type::Small.rich(self.folder.display().to_string()).color(t.muted)).wrap());
        if let Some(name) = &mut self.new_folder {
            ui.horizontal(|ui| {
                let label = shared.say("files-folder-name");
                let field = Field::new(&label).id(Id::unique("files-folder")).width(300.0);
                let response = field.show(ui, name);
                let entered = response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
                ui.vertical(|ui| {
                    ui.add_space(21.0);
                    let needed = shared.say("files-nameless");
                    let reason = name.trim().is_empty().then_some(&*needed);
                    let make = Button::second(&shared.say("files-make")).unless(reason).show(ui).clicked();
                    done.make = reason.is_none() && (entered || make);
                });
            });
        }
    }

    /// What the folder holds.
    fn list_ui(&self, ui: &mut Ui, shared: &Shared<'_>, purpose: &Purpose, done: &mut Done) {
        const ROWS: f32 = 6.0;
        // On a low window the list gives way, so that the name below it stays in view.
        let height = (ui.ctx().content_rect().height() - 420.0).clamp(2.0 * ROW, ROWS * ROW);
        // As high whatever it holds: nothing moves when the folder has been read.
        let area = vec2(ui.available_width(), height + HEAD);
        ui.allocate_ui(area, |ui| {
            ui.set_min_size(area);
            match &self.listing {
                Listing::Read(entries) if entries.is_empty() => Dialog::sentence(ui, &shared.say("files-empty")),
                Listing::Read(entries) => table_ui(ui, shared, (entries, self.chosen), height, purpose, done),
                Listing::Failed(reason) => {
                    Dialog::sentence(ui, &shared.say_with("files-unreadable", &[("reason", reason)]));
                }
                _ => Dialog::sentence(ui, &shared.say("files-reading")),
            }
        });
    }

    /// The name of the file.
    fn name_ui(&mut self, ui: &mut Ui, shared: &Shared<'_>, purpose: &Purpose, done: &mut Done) {
        let label = shared.say(if purpose.writes() { "files-name-write" } else { "files-name-open" });
        let id = Id::unique("files-name");
        let field = Field::new(&label).width(ui.available_width() - 4.0).doubt(self.doubt.as_deref()).id(id);
        let response = field.show(ui, &mut self.name);
        if !self.begun {
            self.begun = true;
            response.request_focus();
            select_stem(ui, id, &self.name);
        }
        if response.changed() {
            self.doubt = None;
        }
        done.entered |= response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    }

    fn carry_out(&mut self, context: &Context, shared: &Shared<'_>, purpose: &Purpose, done: Done) -> Chosen {
        if let Some(row) = done.row
            && let Listing::Read(entries) = &self.listing
        {
            self.chosen = Some(row);
            self.name.clone_from(&entries[row].name);
            self.doubt = None;
        }
        if let Some(folder) = done.into {
            self.go(context, folder);
        } else if done.make {
            self.make(context, shared);
        } else if done.entered && !self.name.trim().is_empty() {
            return self.entered(context, shared, purpose);
        }
        Chosen::Waiting
    }

    /// A name was given: a folder is gone into, a file is the answer.
    fn entered(&mut self, context: &Context, shared: &Shared<'_>, purpose: &Purpose) -> Chosen {
        let typed = self.name.trim();
        // A whole path can be typed or pasted too, and ~ is home.
        let rest = ["~/", "~\\"].iter().find_map(|home| typed.strip_prefix(home));
        let rest = rest.or_else(|| typed.eq("~").then_some(""));
        let path = rest.map_or_else(|| self.folder.join(typed), |rest| places::home().join(rest));
        if path.is_dir() {
            self.name.clear();
            self.go(context, path);
            return Chosen::Waiting;
        }
        if !purpose.writes() {
            let found = [path.clone(), with_ending(path, purpose.ending())].into_iter().find(|path| path.is_file());
            return match found {
                Some(path) => Chosen::File(path),
                None => self.doubt_about(shared.say("files-not-there").into_owned()),
            };
        }
        let path = with_ending(path, purpose.ending());
        if !path.parent().is_some_and(Path::is_dir) {
            return self.doubt_about(shared.say("files-no-folder").into_owned());
        }
        if path.is_dir() {
            return self.doubt_about(shared.say("files-is-folder").into_owned());
        }
        if path.exists() {
            self.replace = Some(path);
            return Chosen::Waiting;
        }
        Chosen::File(path)
    }

    fn doubt_about(&mut self, text: String) -> Chosen {
        self.doubt = Some(text);
        // The keyboard goes back to what is to be changed.
        self.begun = false;
        Chosen::Waiting
    }

    fn replace_ui(&mut self, context: &Context, shared: &Shared<'_>, purpose: &Purpose) -> Chosen {
        let Some(path) = &self.replace else { return Chosen::Waiting };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let title = shared.say_with("files-replace-title", &[("file", &name)]);
        let (keep, replace) = (shared.say("files-replace-keep"), shared.say("files-replace-act"));
        let verdict = Dialog::new("files-replace", &title, &keep, &replace)
            .show(context, |ui| Dialog::sentence(ui, &shared.say(purpose.replaces())));
        match verdict {
            None => Chosen::Waiting,
            Some(Verdict::Act) => Chosen::File(path.clone()),
            Some(Verdict::Safe) => {
                self.replace = None;
                self.begun = false;
                Chosen::Waiting
            }
        }
    }

    fn go(&mut self, context: &Context, folder: PathBuf) {
        self.folder = folder;
        self.chosen = None;
        self.doubt = None;
        self.new_folder = None;
        self.listing = Listing::Unread;
        self.poll(context);
    }

    fn make(&mut self, context: &Context, shared: &Shared<'_>) {
        let Some(name) = &self.new_folder else { return };
        match places::make_folder(&self.folder, name) {
            Ok(folder) => {
                self.go(context, folder);
                self.begun = false;
            }
            Err(error) => self.doubt = Some(shared.say_with("files-not-made", &[("reason", &error.to_string())])),
        }
    }

    fn poll(&mut self, context: &Context) {
        if matches!(self.listing, Listing::Unread) {
            let (send, receive) = mpsc::channel();
            let (folder, context) = (self.folder.clone(), context.clone());
            let spawned = std::thread::Builder::new().name("folder".to_owned()).spawn(move || {
                let _ = send.send(places::list(&folder));
                context.request_repaint();
            });
            self.listing = match spawned {
                Ok(_) => Listing::Reading(receive),
                Err(error) => Listing::Failed(error.to_string()),
            };
        }
        if let Listing::Reading(receive) = &self.listing {
            match receive.try_recv() {
                Ok(Ok(entries)) => self.listing = Listing::Read(entries),
                Ok(Err(error)) => self.listing = Listing::Failed(error.to_string()),
                Err(TryRecvError::Disconnected) => self.listing = Listing::Failed(String::new()),
                Err(TryRecvError::Empty) => {}
            }
        }
    }
}

/// The rows of a folder.
fn table_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    (entries, chosen): (&[PlaceEntry], Option<usize>),
    height: f32,
    purpose: &Purpose,
    done: &mut Done,
) {
    let (name, changed) = (shared.say("files-name"), shared.say("files-changed"));
    let wide = ui.available_width() > 460.0;
    let all =
        [Column::new(&name, Width::Share(1.0)).fixed(), Column::new(&changed, Width::Points(200.0)).right().fixed()];
    let columns = if wide { &all[..] } else { &all[..1] };
    let kind = |entry: &PlaceEntry| if entry.folder { "files-row-folder" } else { "files-row-file" };
    let list = shared.say("files-list");
    let table = Table::new(Id::unique("files-list"), &list, columns).row_height(ROW);
    let answer = table.height(height).chosen(chosen).show(
        ui,
        entries.len(),
        |row| shared.say_with(kind(&entries[row]), &[("name", &entries[row].name)]),
        |ui, cell| {
            let entry = &entries[cell.row];
            if cell.column == 0 {
                let t = theme::tokens(ui);
                let (icon, colour) = if entry.folder { (Icon::Folder, t.accent) } else { (Icon::Programme, t.muted) };
                sign(ui, icon, 18.0, colour);
                cell.text(ui, &entry.name);
            } else if let Some(at) = entry.changed.filter(|_| !entry.folder) {
                let day = at.to_zoned(shared.zone.clone()).date();
                cell.text(ui, &shared.day(day));
            }
        },
    );
    let Some(row) = answer.clicked else { return };
    if entries[row].folder {
        done.into = Some(entries[row].path.clone());
    } else {
        done.row = Some(row);
        // A click chooses; a second one, or Enter, opens. What is written over is asked about in any case.
        let twice = ui.input(|i| i.pointer.button_double_clicked(egui::PointerButton::Primary));
        done.entered = !purpose.writes() && (twice || ui.input(|i| i.key_pressed(Key::Enter)));
    }
}

/// Selects the name without its ending, so that typing replaces the one and keeps the other.
fn select_stem(ui: &Ui, id: Id, name: &str) {
    use egui::text::{CCursor, CCursorRange};
    let stem = Path::new(name).file_stem().map_or(0, |stem| stem.to_string_lossy().chars().count());
    let mut state = egui::text_edit::TextEditState::load(ui.ctx(), id).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::two(CCursor::new(0), CCursor::new(stem))));
    state.store(ui.ctx(), id);
}
