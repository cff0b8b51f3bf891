//! The whole window over a project in a folder of its own.

use std::path::{Path, PathBuf};

use egui_kittest::{Harness, HarnessBuilder};
use jalon::assets::Assets;
use jalon::desk::{Desk, theme};
use jalon::store::{Folders, Settings};
use jalon::wording::Wording;

/// A folder that is gone when the test is.
pub struct Place(pub PathBuf);

impl Place {
    pub fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("jalon-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    /// A copy of an example, which can be written.
    pub fn example(&self, name: &str) -> PathBuf {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects").join(name);
        let to = self.0.join(name);
        std::fs::copy(from, &to).expect("a copy");
        to
    }

    pub fn folders(&self) -> Folders {
        Folders::in_folder(&self.0.join("own"))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// How the window is to be.
pub struct Wanted<'a> {
    pub language: &'a str,
    pub look: &'a str,
    pub size: [f32; 2],
}

impl Default for Wanted<'_> {
    fn default() -> Self {
        Self { language: "en", look: "light", size: [1440.0, 900.0] }
    }
}

fn made(place: &Place, file: &Path, wanted: &Wanted<'_>) -> Desk {
    let assets = Assets::embedded();
    let words = Wording::load(&assets, wanted.language).expect("words").strict();
    let settings =
        Settings { look: wanted.look.to_owned(), author: "MK".to_owned(), ..Settings::load(&place.folders()) };
    settings.save(&place.folders()).expect("settings");
    let mut desk = Desk::new(assets, words, place.folders()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    desk.skip_tour();
    desk.open_file(file);
    desk
}

fn builder(wanted: &Wanted<'_>) -> HarnessBuilder<Desk> {
    let ground = if wanted.look.contains("dark") { egui::Theme::Dark } else { egui::Theme::Light };
    Harness::builder().with_size(wanted.size).with_theme(ground)
}

/// The window, to be worked.
pub fn window(place: &Place, file: &Path, wanted: &Wanted<'_>) -> Harness<'static, Desk> {
    let desk = made(place, file, wanted);
    builder(wanted).build_eframe(|context| {
        theme::install(&context.egui_ctx);
        desk
    })
}

/// The window, to be painted: every moment is the same one.
pub fn painted(place: &Place, file: &Path, wanted: &Wanted<'_>) -> Harness<'static, Desk> {
    let mut desk = made(place, file, wanted);
    desk.freeze("2026-11-12T14:05:00Z".parse().expect("a moment"));
    builder(wanted).renderer(super::cpu::CpuRenderer::default()).build_eframe(|context| {
        theme::install(&context.egui_ctx);
        desk
    })
}
