//! The whole window over a folder of its own, and what a person does in it.

use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jalon::assets::Assets;
use jalon::desk::{Desk, theme};
use jalon::project::Project;
use jalon::store::{Folders, Settings};
use jalon::wording::Wording;

/// The moment at which pictures and tests take place.
pub const NOW: &str = "2026-11-21T14:05:00Z";

/// A window and its folder, which is gone when the test ends.
pub struct Window {
    harness: Option<Harness<'static, Desk>>,
    folder: PathBuf,
    own_folder: bool,
    path: Option<PathBuf>,
    language: String,
    size: [f32; 2],
}

/// A window with no project open. `name` tells apart the folders of tests.
pub fn window(name: &str, language: &str, size: [f32; 2]) -> Window {
    looking(name, language, size, "light")
}

/// The same in one of the looks.
pub fn looking(name: &str, language: &str, size: [f32; 2], look: &str) -> Window {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let nth = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("jalon-{name}-{}-{nth}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let harness = open(&folder, language, size, look);
    Window { harness: Some(harness), folder, own_folder: true, path: None, language: language.to_owned(), size }
}

fn open(folder: &Path, language: &str, size: [f32; 2], look: &str) -> Harness<'static, Desk> {
    let assets = Assets::embedded();
    let words = Wording::load(&assets, language).expect("words").strict();
    let folders = Folders::in_folder(&folder.join("data"));
    let settings = Settings { look: look.to_owned(), still: true, toured: true, ..Settings::default() };
    settings.save(&folders).expect("settings");
    let mut desk = Desk::new(assets, words, folders).unwrap_or_else(|faults| panic!("{faults:#?}"));
    desk.skip_tour();
    desk.freeze(NOW.parse().expect("a moment"));
    let mut harness = Harness::builder()
        .with_size(size)
        .with_theme(egui::Theme::Light)
        .with_max_steps(60)
        .renderer(super::cpu::CpuRenderer::default())
        .build_eframe(move |context| {
            theme::install(&context.egui_ctx);
            desk
        });
    harness.run();
    harness
}

impl Window {
    /// Opens a new project with this in it.
    pub fn begin(&mut self, project: &str) {
        let text = project.replacen('(', "(format: \"jalon-project\", version: 1, program: \"0.1.0\", ", 1);
        self.put(&format!("#![enable(implicit_some)]\n{text}\n"));
    }

    /// Opens a copy of one of the examples.
    pub fn open_example(&mut self, name: &str) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("projects/{name}.ron"));
        self.put(&std::fs::read_to_string(path).expect("an example"));
    }

    fn put(&mut self, text: &str) {
        let path = self.folder.join("project.ron");
        std::fs::write(&path, text).expect("writes");
        self.state_mut().open_file(&path);
        assert!(self.state().document().is_some(), "the project does not open");
        self.path = Some(path);
        self.run();
    }

    /// Another window on the same file.
    pub fn second(&mut self, name: &str) -> Window {
        let folder = self.folder.join(name);
        let mut harness = open(&folder, &self.language, self.size, "light");
        let path = self.path.clone().expect("a file");
        harness.state_mut().open_file(&path);
        harness.run();
        let (language, size) = (self.language.clone(), self.size);
        Window { harness: Some(harness), folder, own_folder: false, path: Some(path), language, size }
    }

    /// Puts a former version of the file among its backups.
    pub fn keep_former(&self, project: &Project, at: &str) {
        let path = self.path.as_deref().expect("a file");
        let folders = Folders::in_folder(&self.folder.join("data"));
        let header = jalon::store::file::Header::default();
        let bytes = jalon::store::encode(project, &header, None).expect("writes");
        jalon::store::backup::keep(&folders, path, &bytes, at.parse().expect("a moment")).expect("keeps");
    }

    /// The project as it stands.
    pub fn project(&self) -> &Project {
        self.state().document().expect("a project").project()
    }

    /// Saves, and what the file then holds.
    pub fn saved(&mut self) -> Project {
        self.key(Modifiers::COMMAND, Key::S);
        let bytes = |path: &Path| std::fs::read(path).expect("reads");
        let path = self.path.clone().expect("a file");
        for _ in 0..100 {
            std::thread::sleep(std::time::Duration::from_millis(20));
            self.step();
            if self.state().document().is_some_and(|d| !d.is_unsaved()) {
                break;
            }
        }
        jalon::store::decode(&bytes(&path), None).expect("the file can be read").0
    }

    /// Goes to a page by its row of the navigation.
    pub fn visit(&mut self, name: &str) {
        let here =
            |window: &Self| window.query_all_by_role(Role::Button).any(|n| starts(n.accesskit_node().label(), name));
        if !here(self) {
            let menu = if self.language == "fr" { "Sommaire" } else { "Navigation" };
            self.get_by_role_and_label(Role::Button, menu).click();
            self.run();
        }
        let row = self.query_all_by_role(Role::Button).find(|n| starts(n.accesskit_node().label(), name));
        row.unwrap_or_else(|| panic!("no row {name}")).scroll_to_me();
        self.run();
        let row = self.query_all_by_role(Role::Button).find(|n| starts(n.accesskit_node().label(), name));
        row.expect("the same row").click();
        self.run();
    }

    /// Clicks into a field and types.
    pub fn type_into(&mut self, label: &str, text: &str) {
        self.field(label).focus();
        self.run();
        self.field(label).type_text(text);
        self.run();
    }

    /// Types in place of what a field holds.
    pub fn replace(&mut self, label: &str, text: &str) {
        self.field(label).focus();
        self.run();
        self.key(Modifiers::COMMAND, Key::A);
        self.field(label).type_text(text);
        self.run();
    }

    fn field<'a>(&'a self, label: &'a str) -> egui_kittest::Node<'a> {
        let found = self.query_by_role_and_label(Role::TextInput, label);
        found.or_else(|| self.query_by_role_and_label(Role::MultilineTextInput, label)).unwrap_or_else(|| {
            panic!("no field {label}");
        })
    }

    /// Types where the keyboard is.
    pub fn type_at_focus(&mut self, text: &str) {
        self.run();
        self.event(Event::Text(text.to_owned()));
        self.run();
    }

    /// Brings something into view and clicks it.
    pub fn press(&mut self, role: Role, label: &str) {
        self.get_by_role_and_label(role, label).scroll_to_me();
        self.run();
        self.get_by_role_and_label(role, label).click();
        self.run();
    }

    /// Chooses from a menu.
    pub fn choose(&mut self, role: Role, button: &str, item: &str) {
        self.press(role, button);
        // A long menu scrolls to what takes the focus; the pointer would find nothing there.
        self.get_by_role_and_label(Role::MenuItem, item).focus();
        self.run();
        self.get_by_role_and_label(Role::MenuItem, item).click();
        self.run();
    }

    /// Opens the palette and types, and waits until everything has been read.
    pub fn find(&mut self, query: &str) {
        self.key(Modifiers::COMMAND, Key::K);
        if !query.is_empty() {
            self.type_at_focus(query);
        }
        let reading = if self.language == "fr" { "Lecture en cours…" } else { "Still reading…" };
        self.wait("the palette", |window| window.query_all_by_value(reading).count() == 0);
    }

    /// Presses a key.
    pub fn key(&mut self, modifiers: Modifiers, key: Key) {
        self.key_press_modifiers(modifiers, key);
        self.run();
    }

    /// Turns the wheel over a document.
    pub fn wheel(&mut self, points: f32) {
        let at = egui::pos2(self.size[0] * 0.7, self.size[1] * 0.6);
        self.hover_at(at);
        self.event(Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(0.0, -points),
            source: egui::MouseWheelSource::Wheel,
            phase: egui::TouchPhase::Move,
            modifiers: Modifiers::NONE,
        });
        self.run();
    }

    /// Draws until something is so: work off the frame takes its time.
    pub fn wait(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        for _ in 0..400 {
            if done(self) {
                self.run();
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
            self.step();
        }
        panic!("still waiting: {what}");
    }
}

fn starts(label: Option<String>, name: &str) -> bool {
    label.is_some_and(|l| l == name || l.starts_with(&format!("{name} ")))
}

impl Deref for Window {
    type Target = Harness<'static, Desk>;
    fn deref(&self) -> &Self::Target {
        self.harness.as_ref().expect("a window")
    }
}

impl DerefMut for Window {
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.harness.as_mut().expect("a window")
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // The file is let go before its folder is removed.
        self.harness = None;
        if self.own_folder {
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }
}
