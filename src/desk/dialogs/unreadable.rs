//! A file that cannot be read: what is wrong with it, and the backups that could take its place.

use std::path::{Path, PathBuf};

use egui::{Context, Label};

use super::Answered;
use crate::desk::icon::Icon;
use crate::desk::shared::Shared;
use crate::desk::theme::{self, Type, space};
use crate::desk::widgets::{Button, Dialog};
use crate::store::backup::Backup;

/// What to offer at most: the newest, which is what people look for.
const MOST: usize = 8;

/// A file that cannot be read.
pub struct Unreadable {
    path: PathBuf,
    text: String,
    backups: Vec<Backup>,
}

impl Unreadable {
    /// The file, what is wrong, and its backups, newest first.
    pub fn of(path: &Path, text: String, backups: Vec<Backup>) -> Self {
        Self { path: path.to_owned(), text, backups }
    }
}

pub(super) fn ui(context: &Context, shared: &Shared<'_>, view: &Unreadable) -> Answered {
    let name = view.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let title = shared.say_with("unreadable-title", &[("file", &name)]);
    let close = shared.say("dialog-close");
    let mut wanted = None;
    let told = Dialog::telling("unreadable", &title, &close).show(context, |ui| {
        let t = theme::tokens(ui);
        Dialog::sentence(ui, &view.text);
        let place = view.path.display().to_string();
        ui.add(Label::new(Type::Small.rich(place).color(t.muted)).wrap());
        if view.backups.is_empty() {
            return;
        }
        ui.add_space(space::XS);
        crate::desk::widgets::group(ui, 2, &shared.say("unreadable-backups"));
        for backup in view.backups.iter().take(MOST) {
            let words = shared.say_with("unreadable-backup", &[("moment", &shared.moment(backup.at))]);
            if Button::quiet(&words).icon(Icon::History).show(ui).clicked() {
                wanted = Some(backup.clone());
            }
        }
    });
    if let Some(backup) = wanted {
        let path = suggested(&view.path, &backup, shared);
        return Answered::Backup { backup: backup.path, path };
    }
    if told.is_some() { Answered::Closed } else { Answered::Waiting }
}

/// Beside the file, with the day of the backup in its name.
fn suggested(path: &Path, backup: &Backup, shared: &Shared<'_>) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let day = backup.at.to_zoned(shared.zone.clone()).date();
    path.with_file_name(format!("{stem}-{day}.ron"))
}
