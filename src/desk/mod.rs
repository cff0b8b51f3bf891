//! The window. The only room that knows egui.

mod action;
mod advice;
mod app;
mod browse;
mod chain;
mod compare;
mod dialogs;
mod difference;
mod files;
mod gaps;
mod history;
pub mod icon;
mod indicators;
mod keys;
mod knowledge;
mod navigation;
mod note;
mod open_file;
mod pages;
mod palette;
mod pattern;
mod programme;
mod received;
mod removed;
mod review;
mod section;
mod shared;
mod start;
pub mod theme;
mod topbar;
mod view;
pub mod widgets;
mod workshop;

use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

pub use app::Desk;

use crate::assets::{Assets, Fault};
use crate::catalogue::Catalogue;
use crate::store::Folders;
use crate::wording::Wording;

/// Opens the window, on a file where one is named, and stays until it is closed. The error is one line to show on
/// standard error.
pub fn open(assets: Assets, words: Wording, language_asked: bool, file: Option<PathBuf>) -> Result<(), String> {
    if let Some(missing) = missing_display() {
        return Err(tell(&words, missing));
    }
    let refused = tell(&words, "display-refused");
    let library = tell(&words, "display-library");
    let mut desk = Desk::new(assets, words, Folders::of_user())
        .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    if language_asked {
        desk.speak_as_asked();
    }

    let started = Arc::new(AtomicBool::new(false));
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title("Jalon")
            .with_app_id("jalon")
            .with_inner_size(desk.settings().size)
            .with_min_inner_size([480.0, 360.0]),
        // Answers may be in Arabic or Chinese, which our faces lack.
        system_font_fallback: true,
        ..eframe::NativeOptions::default()
    };
    let seen = Arc::clone(&started);
    let run = AssertUnwindSafe(move || {
        eframe::run_native(
            "jalon",
            options,
            Box::new(move |context| {
                theme::install(&context.egui_ctx);
                seen.store(true, Ordering::Relaxed);
                // Only now: a file that no window shows would be locked for nothing.
                if let Some(file) = file {
                    desk.open_file(&file);
                }
                Ok(Box::new(desk))
            }),
        )
    });
    // A missing libxkbcommon panics inside the window library; until the window stands, that is a missing
    // display and not a fault of ours, and its text would show where the program was built.
    let quiet = Arc::clone(&started);
    let usual = Arc::new(panic::take_hook());
    let after = Arc::clone(&usual);
    panic::set_hook(Box::new(move |info| {
        if quiet.load(Ordering::Relaxed) {
            usual(info);
        }
    }));
    let ended = panic::catch_unwind(run);
    panic::set_hook(Box::new(move |info| after(info)));
    match ended {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) => Err(refused),
        Err(cause) if started.load(Ordering::Relaxed) => panic::resume_unwind(cause),
        Err(_) => Err(library),
    }
}

/// The catalogue and its words for the window, or what is wrong with them.
pub(crate) fn load(assets: &Assets) -> Result<Catalogue, Vec<Fault>> {
    Catalogue::load(assets)
}

/// Which words say that there is no display, where that can be told without trying.
fn missing_display() -> Option<&'static str> {
    if !cfg!(all(unix, not(target_os = "macos"))) {
        return None;
    }
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let any = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"].into_iter().any(set);
    (!any).then_some("display-none")
}

fn tell(words: &Wording, missing: &str) -> String {
    words.say_with("error-display", [("what", words.say(missing).into())])
}
