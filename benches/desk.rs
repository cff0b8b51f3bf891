//! What a frame of the window costs: a section with everything answered, at rest and while one types.
//!
//! A frame is the window's own work and the triangles that the graphics card gets. Goal: 2 ms at the median for the
//! longest section.

use std::hint::black_box;
use std::path::{Path, PathBuf};

use criterion::{Criterion, criterion_group, criterion_main};
use eframe::App;
use egui::{Context, Event, Key, Modifiers, RawInput, Rect, pos2, vec2};
use jalon::assets::Assets;
use jalon::desk::{Desk, theme};
use jalon::store::{Folders, Settings};
use jalon::wording::Wording;

struct Window {
    folder: PathBuf,
    context: Context,
    desk: Desk,
    frame: eframe::Frame,
    time: f64,
}

impl Window {
    /// A window on an example whose every answer can be changed before it is opened.
    fn on(example: &str, change: impl FnOnce(String) -> String) -> Self {
        let folder = std::env::temp_dir().join(format!("jalon-bench-{}-{example}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects").join(example);
        let file = folder.join(example);
        std::fs::write(&file, change(std::fs::read_to_string(from).expect("an example"))).expect("written");
        let folders = Folders::in_folder(&folder.join("own"));
        let settings = Settings { autosave: false, look: "light".to_owned(), ..Settings::load(&folders) };
        settings.save(&folders).expect("settings");
        let assets = Assets::embedded();
        let words = Wording::load(&assets, "en").expect("words");
        let mut desk = Desk::new(assets, words, folders).expect("a window");
        desk.skip_tour();
        desk.open_file(&file);
        let context = Context::default();
        theme::install(&context);
        let mut window = Self { folder, context, desk, frame: eframe::Frame::_new_kittest(), time: 0.0 };
        (0..3).for_each(|_| window.draw(Vec::new()));
        window
    }

    fn draw(&mut self, events: Vec<Event>) {
        self.time += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1440.0, 900.0))),
            time: Some(self.time),
            events,
            focused: true,
            ..RawInput::default()
        };
        let Self { context, desk, frame, .. } = self;
        let mut output = context.run_ui(input, |ui| desk.ui(ui, frame));
        // Nobody paints here.
        output.textures_delta.clear();
        black_box(context.tessellate(output.shapes, output.pixels_per_point));
    }

    fn key(&mut self, modifiers: Modifiers, key: Key) {
        let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        self.draw(vec![event(true), event(false)]);
        self.draw(Vec::new());
    }

    /// To the first question of a section, with the keyboard in its editor.
    fn go(&mut self, section: Key) {
        self.key(Modifiers::COMMAND, section);
        for _ in 0..14 {
            self.key(Modifiers::ALT, Key::ArrowUp);
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The text of the first answer as long as wanted, in paragraphs or as one.
fn long(project: &str, bytes: usize, paragraphs: bool) -> String {
    let sentence = "In the two coastal districts an advance paid by the recruiter is taken as a sign of trust. ";
    let mut text = String::new();
    while text.len() < bytes {
        text.push_str(sentence);
        if paragraphs && text.len() % 700 < sentence.len() {
            text.push_str("\\n");
        }
    }
    let answers = project.find("answers: {").expect("answers");
    let from = answers + project[answers..].find("text: \"").expect("a text") + "text: \"".len();
    let to = from + project[from..].find("\",\n").expect("its end");
    format!("{}{text}{}", &project[..from], &project[to..])
}

fn desk(c: &mut Criterion) {
    // Thirteen questions, the most that a section asks, nine of ten with an answer.
    let mut window = Window::on("reforme-loi.ron", |text| text);
    window.go(Key::Num3);
    c.bench_function("a frame of the longest section", |b| b.iter(|| window.draw(Vec::new())));
    c.bench_function("a keystroke there", |b| b.iter(|| window.draw(vec![Event::Text("e".to_owned())])));
    for (bytes, name) in [(20_000, "20 KB"), (200_000, "200 KB")] {
        for (paragraphs, how) in [(true, "in paragraphs"), (false, "without a break")] {
            let mut window = Window::on("prosecutors-inspectors.ron", |text| long(&text, bytes, paragraphs));
            window.go(Key::Num1);
            let mut group = c.benchmark_group(format!("an answer of {name} {how}"));
            group.sample_size(20);
            group.bench_function("a frame", |b| b.iter(|| window.draw(Vec::new())));
            group.bench_function("a keystroke", |b| b.iter(|| window.draw(vec![Event::Text("e".to_owned())])));
            group.finish();
        }
    }
}

criterion_group!(benches, desk);
criterion_main!(benches);
