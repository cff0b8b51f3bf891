//! How long a frame takes with 10,000 rows of gaps and actions, and a key typed to find something in a full project.
//! A frame is measured as a person meets it: the whole window, laid out, with what screen readers are told.

use std::time::Duration;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jalon::assets::Assets;
use jalon::desk::{Desk, theme};
use jalon::store::{Folders, Settings};
use jalon::wording::Wording;

type Window = Harness<'static, Desk>;

/// A window on a project, in a folder of its own.
fn window(name: &str, text: &str) -> Window {
    let folder = std::env::temp_dir().join(format!("jalon-bench-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("project.ron");
    std::fs::write(&path, text).expect("writes");
    let assets = Assets::embedded();
    let words = Wording::load(&assets, "en").expect("words");
    let folders = Folders::in_folder(&folder.join("data"));
    let settings = Settings { toured: true, still: true, autosave: false, ..Settings::default() };
    settings.save(&folders).expect("settings");
    let mut desk = Desk::new(assets, words, folders).unwrap_or_else(|faults| panic!("{faults:#?}"));
    desk.skip_tour();
    desk.open_file(&path);
    assert!(desk.document().is_some(), "the project does not open");
    let mut window = Harness::builder().with_size([1440.0, 900.0]).with_max_steps(60).build_eframe(move |context| {
        theme::install(&context.egui_ctx);
        desk
    });
    window.run();
    window
}

/// So many actions.
fn actions(count: usize) -> String {
    let action = |n: usize| {
        let (month, day) = (1 + n % 12, 1 + n % 28);
        format!(
            "(id: \"a{n}\", what: \"Agree on step {n} with the police\", owner: \"Office {}\", due: \"2027-{month:02}-{day:02}\")",
            n % 40
        )
    };
    let all: Vec<String> = (0..count).map(action).collect();
    format!(
        "#![enable(implicit_some)]\n(format: \"jalon-project\", version: 1, program: \"0.1.0\", project: (actions: [{}]))",
        all.join(", ")
    )
}

fn to_gaps(window: &mut Window) {
    let row = window
        .query_all_by_role(Role::Button)
        .find(|b| b.accesskit_node().label().is_some_and(|l| l.starts_with("Gaps and actions")));
    row.expect("a row of the navigation").click();
    window.run();
}

fn table(c: &mut Criterion) {
    let mut window = window("table", &actions(10_000));
    to_gaps(&mut window);
    c.bench_function("a frame of 10,000 gaps and actions", |b| b.iter(|| window.step()));
    c.bench_function("a key in the filter over 10,000 rows", |b| {
        let field = "Filter these rows";
        window.get_by_role_and_label(Role::TextInput, field).focus();
        window.run();
        b.iter_batched(
            || (),
            |()| {
                window.event(Event::Text("7".to_owned()));
                window.step();
                window.key_press(Key::Backspace);
                window.step();
            },
            BatchSize::PerIteration,
        );
    });
}

/// An indicator with so many figures, each split into so many groups.
fn figures(count: usize, groups: usize) -> String {
    let part = |n: usize, group: usize| {
        format!("(by: \"place\", group: \"Place {group}\", value: number({}.0))", (n * (group + 3)) % 97)
    };
    let measured = |n: usize| {
        let parts: Vec<String> = (0..groups).map(|group| part(n, group)).collect();
        let (year, month) = (2016 + n / 12, 1 + n % 12);
        format!(
            "(id: \"m{n}\", date: \"{year}-{month:02}-01\", value: number({}.0), parts: [{}])",
            n % 97,
            parts.join(", ")
        )
    };
    let all: Vec<String> = (0..count).map(measured).collect();
    format!(
        "#![enable(implicit_some)]\n(format: \"jalon-project\", version: 1, program: \"0.1.0\", project: (indicators: \
         [(id: \"i\", code: \"A-1\", name: \"Calls\", by: [\"place\"], measurements: [{}])]))",
        all.join(", ")
    )
}

fn plot(c: &mut Criterion) {
    let mut window = window("plot", &figures(120, 50));
    let mut press = |role: Role, begins: &str| {
        let found =
            window.query_all_by_role(role).find(|b| b.accesskit_node().label().is_some_and(|l| l.starts_with(begins)));
        found.expect("something to press").click();
        window.run();
    };
    press(Role::Button, "Indicators");
    press(Role::Tab, "Follow up");
    press(Role::Row, "A-1");
    press(Role::RadioButton, "Place");
    c.bench_function("a frame with a plot of 50 series of 120 points", |b| b.iter(|| window.step()));
}

fn palette(c: &mut Criterion) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/projects/ligne-1188.ron");
    let mut window = window("palette", &std::fs::read_to_string(path).expect("an example"));
    window.key_press_modifiers(Modifiers::COMMAND, Key::K);
    window.run();
    // The words of the toolkit and of the project are read off the frame.
    std::thread::sleep(Duration::from_millis(500));
    window.run();
    for typed in ["t", "traite", "sages femmes ligne"] {
        c.bench_function(&format!("find “{typed}” in a full project, with its frame"), |b| {
            b.iter_batched(
                || (),
                |()| {
                    window.event(Event::Text(typed.to_owned()));
                    window.step();
                    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
                    window.key_press(Key::Backspace);
                    window.step();
                },
                BatchSize::PerIteration,
            );
        });
    }
}

criterion_group! {
    name = tables;
    config = Criterion::default().sample_size(50).measurement_time(Duration::from_secs(5));
    targets = table, plot, palette
}
criterion_main!(tables);
