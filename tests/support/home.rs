//! A whole window over a folder of its own, for tests.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egui_kittest::Harness;
use jalon::assets::Assets;
use jalon::desk::{Desk, theme};
use jalon::store::{Folders, Settings};
use jalon::wording::Wording;

/// A window.
pub type Window = Harness<'static, Desk>;

/// A folder that goes when the test is over.
pub struct Place(PathBuf);

impl Place {
    /// An empty one; two tests never share it.
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("jalon-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path.canonicalize().expect("a folder"))
    }

    /// One whose path is the same each time, for pictures that show it. None: this system keeps such folders
    /// elsewhere than the pictures say.
    pub fn fixed(name: &str) -> Option<Self> {
        let path = Path::new("/tmp/jalon-pictures").join(name);
        if std::env::temp_dir() != Path::new("/tmp") {
            eprintln!("skipped: the folder for temporary files is not /tmp");
            return None;
        }
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder");
        Some(Self(path))
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Where data and settings of this window live.
    pub fn folders(&self) -> Folders {
        Folders::in_folder(&self.0.join("data"))
    }

    /// A copy of one of the examples.
    pub fn example(&self, name: &str, copy: &str) -> PathBuf {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects").join(name);
        let to = self.0.join(copy);
        std::fs::copy(from, &to).expect("copies");
        to
    }

    /// Settings of somebody who knows the way, and chooses files in this folder.
    pub fn settings(&self) -> Settings {
        Settings { toured: true, folder: self.0.clone(), author: "AB".to_owned(), ..Settings::default() }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A desk with these settings; files are chosen in the window.
pub fn desk(place: &Place, settings: &Settings, language: &str) -> Desk {
    settings.save(&place.folders()).expect("saves");
    fresh(place, language)
}

/// A desk as it starts where nothing has changed since the last time.
pub fn fresh(place: &Place, language: &str) -> Desk {
    let assets = Assets::embedded();
    let words = Wording::load(&assets, language).expect("words").strict();
    let mut desk = Desk::new(assets, words, place.folders()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    desk.own_dialogs(true);
    desk
}

/// A window on it.
pub fn window(desk: Desk, size: [f32; 2], look: &str) -> Window {
    let ground = if look.contains("dark") { egui::Theme::Dark } else { egui::Theme::Light };
    // The start screen asks for frames while files are read off the frame; on a busy machine that is more than four.
    let builder = Harness::builder().with_size(size).with_theme(ground).with_max_steps(60);
    builder.renderer(super::cpu::CpuRenderer::default()).build_eframe(move |context| {
        theme::install(&context.egui_ctx);
        desk
    })
}

/// Draws frames until something that is done off the frame shows.
pub fn until(window: &mut Window, what: &str, there: impl Fn(&Window) -> bool) {
    let since = Instant::now();
    loop {
        window.step();
        if there(window) {
            break;
        }
        assert!(since.elapsed() < Duration::from_mins(1), "{what}\n{window:?}");
        std::thread::sleep(Duration::from_millis(10));
    }
    window.run();
}
