//! Pictures of the note: its choices and its preview.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test pictures_note` takes them anew; look at every one before keeping it.

mod support;

use egui::accesskit::Role;
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::Queryable;
use support::desk::{Window, looking};

fn example(language: &str, look: &str, size: [f32; 2]) -> Window {
    let mut window = looking("picture", language, size, look);
    window.open_example(if language == "fr" { "ligne-1188" } else { "prosecutors-inspectors" });
    window.visit("Note");
    window.wait("the document", |window| window.query_by_role(Role::Document).is_some());
    // Places settle as what stands above them is set.
    window.run();
    window
}

fn take(results: &mut SnapshotResults, window: &mut Window, name: &str) {
    window.remove_cursor();
    window.run();
    window.snapshot(name);
    results.extend_harness(window);
}

#[test]
fn the_note_in_two_languages_two_looks_and_three_sizes() {
    let mut results = SnapshotResults::new();
    for (language, look, size, name) in [
        ("en", "light", [1440.0, 900.0], "note-desk-light-en"),
        ("fr", "dark", [1440.0, 900.0], "note-desk-dark-fr"),
        ("en", "light", [1280.0, 720.0], "note-desk-1280x720-en"),
        ("fr", "light", [640.0, 360.0], "note-desk-640x360-fr"),
    ] {
        let mut window = example(language, look, size);
        take(&mut results, &mut window, name);
    }
}

#[test]
fn what_the_public_does_not_see_and_a_part_further_on() {
    let mut results = SnapshotResults::new();
    let mut window = example("fr", "light", [1440.0, 900.0]);
    window.press(Role::RadioButton, "Public");
    window.wait("the list", |window| window.query_all_by_label_contains("(Interne)").next().is_some());
    take(&mut results, &mut window, "note-desk-public-light-fr");
    let mut window = example("en", "light", [1440.0, 900.0]);
    window.choose(Role::ComboBox, "Document", "Indicator plan");
    let plan = "Preview: Indicator plan";
    window.wait("the plan", |window| window.query_by_role_and_label(Role::Document, plan).is_some());
    take(&mut results, &mut window, "note-desk-plan-light-en");
    let mut window = example("en", "light", [1440.0, 900.0]);
    // The contents name every part beside its tick: where they stand in view, it shows that the preview is made anew.
    let gone = "How the programme is expected to work";
    let named = |window: &Window| window.query_all_by_label_contains(gone).count();
    while named(&window) < 2 {
        window.wheel(300.0);
    }
    for part in ["The programme", "Trafficking patterns and responses", gone] {
        window.press(Role::CheckBox, part);
    }
    window.wait("fewer parts", |window| named(window) == 1);
    for _ in 0..3 {
        window.wheel(900.0);
    }
    take(&mut results, &mut window, "note-desk-answers-light-en");
}
