//! Pictures of the start screen and of the questions that stand over everything.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test pictures_start` takes them anew; look at every one before keeping it.

mod support;

use egui_kittest::SnapshotResults;
use egui_kittest::kittest::Queryable;
use jalon::project::{Edit, Scope};
use jalon::store::{Digest, Entry, Journal, Recent, Settings, file};
use jiff::Timestamp;
use support::desk::{Place, Window, desk, until, window};

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
    answer.text = "The two cooperatives keep places for returnees, and have done so since spring.".to_owned();
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
