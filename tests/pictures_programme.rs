//! Pictures of the programme, gaps and actions, find anything, and the toolkit to browse.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test pictures_programme` takes them anew; look at every one before keeping it.

mod support;

use egui_kittest::SnapshotResults;
use egui_kittest::kittest::Queryable;
use support::desk::{Window, looking};

/// Every picture of a test is compared before the test fails.
fn take(results: &mut SnapshotResults, window: &mut Window, name: &str) {
    window.remove_cursor();
    window.run();
    window.snapshot(name);
    results.extend_harness(window);
}

fn example(language: &str, look: &str, size: [f32; 2]) -> Window {
    let mut window = looking("picture", language, size, look);
    window.open_example(if language == "fr" { "ligne-1188" } else { "prosecutors-inspectors" });
    window
}

fn programme(language: &str) -> &'static str {
    if language == "fr" { "Le programme" } else { "Programme" }
}

#[test]
fn programme_in_two_languages_two_looks_and_three_sizes() {
    let mut results = SnapshotResults::new();
    for (language, look, size, name) in [
        ("en", "light", [1440.0, 900.0], "programme-light-en"),
        ("fr", "dark", [1440.0, 900.0], "programme-dark-fr"),
        ("en", "light", [1280.0, 720.0], "programme-1280x720-en"),
        ("fr", "light", [640.0, 360.0], "programme-640x360-fr"),
    ] {
        let mut window = example(language, look, size);
        window.visit(programme(language));
        take(&mut results, &mut window, name);
    }
}

#[test]
fn programme_with_an_activity_open() {
    let mut window = example("fr", "light", [1440.0, 900.0]);
    window.visit("Le programme");
    window.press(egui::accesskit::Role::Button, "Ligne 1188, gratuite, jour et nuit");
    take(&mut SnapshotResults::new(), &mut window, "programme-activity-light-fr");
}

fn gaps(language: &str) -> &'static str {
    if language == "fr" { "Lacunes et actions" } else { "Gaps and actions" }
}

#[test]
fn gaps_and_actions_in_two_languages_two_looks_and_three_sizes() {
    let mut results = SnapshotResults::new();
    for (language, look, size, name) in [
        ("en", "light", [1440.0, 900.0], "gaps-light-en"),
        ("fr", "dark", [1440.0, 900.0], "gaps-dark-fr"),
        ("en", "light", [1280.0, 720.0], "gaps-1280x720-en"),
        ("fr", "light", [640.0, 360.0], "gaps-640x360-fr"),
    ] {
        let mut window = example(language, look, size);
        window.visit(gaps(language));
        if size[0] > 700.0 {
            let row = window.query_all_by_role(egui::accesskit::Role::Row).nth(1).expect("a row");
            row.click();
        }
        take(&mut results, &mut window, name);
    }
}

#[test]
fn find_anything_in_two_languages_two_looks_and_three_sizes() {
    let mut results = SnapshotResults::new();
    for (language, look, size, query, name) in [
        ("en", "light", [1440.0, 900.0], "inspectors", "find-light-en"),
        ("fr", "dark", [1440.0, 900.0], "téléphone", "find-dark-fr"),
        ("en", "light", [1280.0, 720.0], "", "find-1280x720-en"),
        ("fr", "light", [640.0, 360.0], "sage", "find-640x360-fr"),
    ] {
        let mut window = example(language, look, size);
        window.visit(programme(language));
        window.find(query);
        take(&mut results, &mut window, name);
    }
}

#[test]
fn the_toolkit_and_the_list_of_keys() {
    let mut results = SnapshotResults::new();
    for (language, look, size, name) in [
        ("en", "light", [1440.0, 900.0], "browse-light-en"),
        ("fr", "dark", [1280.0, 720.0], "browse-dark-fr"),
        ("fr", "light", [640.0, 360.0], "browse-640x360-fr"),
    ] {
        let mut window = looking("picture", language, size, look);
        window.find(if language == "fr" { "obstacles comportement" } else { "behaviour" });
        window.key(egui::Modifiers::NONE, egui::Key::Enter);
        take(&mut results, &mut window, name);
    }
    for (language, size, name) in [("en", [1280.0, 720.0], "keys-light-en"), ("fr", [640.0, 360.0], "keys-640x360-fr")]
    {
        let mut window = looking("picture", language, size, "light");
        window.key(egui::Modifiers::NONE, egui::Key::F1);
        take(&mut results, &mut window, name);
    }
}
