//! Pictures of the start screen and of the questions that stand over everything.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test pictures_start` takes them anew; look at every one before keeping it.

mod support;

use egui::{Key, Modifiers};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::Queryable;
use jalon::project::{Edit, Scope};
use jalon::store::{Digest, Entry, Expected, Journal, Recent, Settings, file};
use jiff::Timestamp;
use support::home::{Place, Window, desk, until, window};

fn moment(text: &str) -> Timestamp {
    text.parse().expect("a moment")
}

/// A folder with what a team has after some weeks: four designs, one file that broke, one that a crash left behind.
fn lived_in(name: &str) -> (Place, Settings) {
    let place = Place::new(name);
    let files = [
        ("ligne-1188.ron", "2026-11-21T14:05:00Z"),
        ("returnees-livelihoods.ron", "2026-11-18T09:30:00Z"),
        ("reforme-loi.ron", "2026-11-02T16:00:00Z"),
        ("national-plan.ron", "2025-09-29T10:00:00Z"),
    ];
    let mut settings = place.settings();
    for (file, at) in files {
        settings.recent.push(Recent { path: place.example(file, file), at: moment(at) });
    }
    let broken = place.path().join("plan-2024.ron");
    std::fs::write(&broken, "#![enable(implicit_some)]\n(\n  format: \"jalon-project\",\n").expect("writes");
    settings.recent.push(Recent { path: broken, at: moment("2024-12-03T10:00:00Z") });
    leave_behind(&place, &settings.recent[1].path);
    (place, settings)
}

/// What a window leaves that was ended while somebody wrote.
fn leave_behind(place: &Place, path: &std::path::Path) {
    let bytes = std::fs::read(path).expect("reads");
    let (project, header) = file::read(&bytes).expect("a project");
    let mut journal = Journal::begin(&place.folders(), path, Digest::of(&bytes), project.clone(), header, None);
    let at = moment("2026-11-18T16:40:00Z");
    let (question, answer) = project.answers.iter().next().expect("an answer");
    let mut answer = answer.clone();
    "The two cooperatives keep places for returnees, and have done so since spring.".clone_into(&mut answer.text);
    let answered = Edit::Answer(question.clone(), Some(Box::new(answer)));
    let scope = Scope { chosen: true, why: "Two shelters asked to join.".to_owned() };
    for edit in [answered, Edit::Scope("7".to_owned(), Some(scope))] {
        journal.note(Entry { at, edit, again: false });
    }
    journal.flush().expect("writes");
    drop(journal);
    for entry in std::fs::read_dir(place.folders().recovery()).expect("a journal") {
        let file = std::fs::File::options().append(true).open(entry.expect("entry").path()).expect("opens");
        file.set_modified(at.into()).expect("sets the time");
    }
}

fn open(place: &Place, settings: &Settings, (language, look): (&str, &str), size: [f32; 2]) -> Window {
    let settings = Settings { look: look.to_owned(), still: true, ..settings.clone() };
    let mut desk = desk(place, &settings, language);
    desk.freeze(moment("2026-11-21T15:00:00Z"));
    let mut window = window(desk, size, look);
    let broken = if language == "fr" { "s’interrompt" } else { "breaks off" };
    until(&mut window, "all files are read", |window| window.query_all_by_label_contains(broken).count() > 0);
    window
}

#[test]
fn the_start_screen_in_both_languages_and_sizes() {
    let mut results = SnapshotResults::new();
    let shots = [
        ("start-light-en", ("en", "light"), [1440.0, 900.0]),
        ("start-dark-fr", ("fr", "dark"), [1440.0, 900.0]),
        ("start-1280x720-en", ("en", "light"), [1280.0, 720.0]),
        ("start-640x360-fr", ("fr", "light"), [640.0, 360.0]),
    ];
    for (name, (language, look), size) in shots {
        let (place, settings) = lived_in(name);
        let mut window = open(&place, &settings, (language, look), size);
        window.snapshot(name);
        results.extend_harness(&mut window);
    }
}

/// A window on a desk of its own, whose paths are always the same.
fn fixed(name: &str, (language, look): (&str, &str), size: [f32; 2]) -> Option<(Place, Window)> {
    let place = Place::fixed(name)?;
    let settings = Settings { look: look.to_owned(), still: true, ..place.settings() };
    let mut desk = desk(&place, &settings, language);
    desk.freeze(moment("2026-11-21T15:00:00Z"));
    let mut window = window(desk, size, look);
    let examples = if language == "fr" { "Regarder un exemple" } else { "Look at an example" };
    until(&mut window, "examples are read", |window| window.query_by_label(examples).is_some());
    Some((place, window))
}

fn command(window: &mut Window, key: Key) {
    window.key_press_modifiers(Modifiers::COMMAND, key);
    window.run();
}

const SMALL: [f32; 2] = [1280.0, 720.0];

#[test]
fn a_new_design_asks_five_things() {
    let mut results = SnapshotResults::new();
    let shots = [
        ("new-design-light-en", ("en", "light"), SMALL),
        ("new-design-dark-fr", ("fr", "dark"), SMALL),
        ("new-design-640x360-fr", ("fr", "light"), [640.0, 360.0]),
    ];
    for (name, tongue, size) in shots {
        let Some((_place, mut window)) = fixed(name, tongue, size) else { return };
        command(&mut window, Key::N);
        window.snapshot(name);
        results.extend_harness(&mut window);
    }
}

#[test]
fn files_are_chosen_in_the_window_where_the_system_has_no_dialog() {
    let mut results = SnapshotResults::new();
    for (name, tongue) in [("files-light-en", ("en", "light")), ("files-dark-fr", ("fr", "dark"))] {
        let Some((place, mut window)) = fixed(name, tongue, SMALL) else { return };
        std::fs::create_dir(place.path().join("Former years")).expect("makes");
        for file in ["ligne-1188.ron", "national-plan.ron", "reforme-loi.ron"] {
            let copy = std::fs::File::options().append(true).open(place.example(file, file)).expect("opens");
            copy.set_modified(moment("2026-11-02T12:00:00Z").into()).expect("sets the time");
        }
        command(&mut window, Key::O);
        until(&mut window, "the folder is read", |w| w.query_all_by_label_contains("reforme-loi").count() > 0);
        window.snapshot(name);
        results.extend_harness(&mut window);
    }
}

#[test]
fn what_a_crash_left_stands_beside_the_file() {
    let mut results = SnapshotResults::new();
    for (name, language, look) in [("recovered-dark-en", "en", "dark"), ("recovered-light-fr", "fr", "light")] {
        let (place, settings) = lived_in(name);
        let mut window = open(&place, &settings, (language, look), SMALL);
        let (see, keep) = match language {
            "fr" => ("Voir la différence…", "Remettre dans le fichier"),
            _ => ("See the difference…", "Put it into the file"),
        };
        window.get_by_label(see).click_accesskit();
        until(&mut window, "it is read", |window| window.query_by_label(keep).is_some());
        window.snapshot(name);
        results.extend_harness(&mut window);
    }
}

#[test]
fn settings_and_the_tour() {
    let mut results = SnapshotResults::new();
    for (name, tongue) in [("settings-light-en", ("en", "light")), ("settings-dark-fr", ("fr", "dark"))] {
        let Some((_place, mut window)) = fixed(name, tongue, SMALL) else { return };
        command(&mut window, Key::Comma);
        window.snapshot(name);
        results.extend_harness(&mut window);
    }
    let Some((_place, mut window)) = fixed("tour", ("fr", "light"), SMALL) else { return };
    window.get_by_label("Suivre la courte visite guidée").click_accesskit();
    window.run();
    window.get_by_label("Étape suivante").click_accesskit();
    window.run();
    window.snapshot("tour-light-fr");
    results.extend_harness(&mut window);
}

#[test]
fn a_file_that_somebody_changed() {
    let mut results = SnapshotResults::new();
    for (name, language, look) in [("changed-light-en", "en", "light"), ("changed-dark-fr", "fr", "dark")] {
        let place = Place::new(name);
        let path = place.example("ligne-1188.ron", "ligne-1188.ron");
        let settings = Settings { look: look.to_owned(), still: true, ..place.settings() };
        let mut desk = desk(&place, &settings, language);
        desk.freeze(moment("2026-11-21T15:00:00Z"));
        desk.open_file(&path);
        let mut window = window(desk, SMALL, look);
        window.run();
        let (add, section, decide) = match language {
            "fr" => ("Ajouter ou retirer une section…", "4  Moyens de subsistance", "Décider…"),
            _ => ("Add or leave out a section…", "4  Livelihoods", "Decide…"),
        };
        window.get_by_label(add).click_accesskit();
        window.run();
        window.get_by_label(section).click_accesskit();
        window.run();
        window.key_press(Key::Escape);
        window.run();
        let (mut theirs, header) = file::read(&std::fs::read(&path).expect("reads")).expect("a project");
        theirs.identity.code = "OTHER".to_owned();
        jalon::store::save(&place.folders(), &path, &theirs, &header, None, Expected::Anything).expect("saves");
        command(&mut window, Key::S);
        until(&mut window, "it is told", |window| window.query_by_label(decide).is_some());
        window.get_by_label(decide).click_accesskit();
        window.run();
        window.snapshot(name);
        results.extend_harness(&mut window);
    }
}
