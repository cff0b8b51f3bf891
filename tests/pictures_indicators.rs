//! Pictures of choosing and planning indicators: library, comparison, suggestions, ladder, sheet, collection, calendar.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test pictures_indicators` takes them anew; look at every one before keeping it.

mod support;

use egui::accesskit::Role;
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::{NodeT, Queryable};
use support::desk::{Window, looking};

const VIEWS: [(&str, &str, [f32; 2], &str); 4] = [
    ("en", "light", [1440.0, 900.0], "light-en"),
    ("fr", "dark", [1440.0, 900.0], "dark-fr"),
    ("en", "light", [1280.0, 720.0], "1280x720-en"),
    ("fr", "light", [640.0, 360.0], "640x360-fr"),
];

/// Every picture of a test is compared before the test fails.
fn take(results: &mut SnapshotResults, window: &mut Window, name: &str) {
    window.remove_cursor();
    window.run();
    window.snapshot(name);
    results.extend_harness(window);
}

fn of(language: &str) -> &'static str {
    if language == "fr" { "ligne-1188" } else { "returnees-livelihoods" }
}

/// The page of indicators of an example, on one of its tabs and in one of the ways to look at it.
fn page(language: &str, look: &str, size: [f32; 2], tab: usize, way: usize) -> Window {
    let mut window = looking("picture", language, size, look);
    window.open_example(of(language));
    window.visit(if language == "fr" { "Indicateurs" } else { "Indicators" });
    let press = |window: &mut Window, role: Role, nth: usize| {
        let found = window.query_all_by_role(role).nth(nth);
        found.expect("a part of the page").click();
        window.run();
    };
    press(&mut window, Role::Tab, tab);
    press(&mut window, Role::RadioButton, way);
    window
}

/// Opens the row of the table that begins so.
fn open_row(window: &mut Window, begins: &str) {
    let label = window
        .query_all_by_role(Role::Row)
        .find_map(|n| n.accesskit_node().label().filter(|label| label.starts_with(begins)));
    window.press(Role::Row, &label.expect("a row"));
}

#[test]
fn library_in_two_languages_two_looks_and_three_sizes() {
    let mut results = SnapshotResults::new();
    for (language, look, size, name) in VIEWS {
        let mut window = page(language, look, size, 0, 0);
        if name != "640x360-fr" {
            open_row(&mut window, "3.");
        }
        take(&mut results, &mut window, &format!("library-{name}"));
    }
}

#[test]
fn library_with_all_filters_and_a_card_on_a_small_window() {
    let mut results = SnapshotResults::new();
    let mut window = page("fr", "light", [1440.0, 900.0], 0, 0);
    window.press(Role::Button, "Plus de filtres");
    window.type_into("Chercher dans la bibliothèque", "traite");
    take(&mut results, &mut window, "library-filters-light-fr");
    let mut window = page("fr", "light", [640.0, 360.0], 0, 0);
    open_row(&mut window, "3.");
    take(&mut results, &mut window, "library-card-640x360-fr");
}

#[test]
fn indicators_side_by_side() {
    let mut results = SnapshotResults::new();
    for (language, look, size, name) in &VIEWS[..3] {
        let mut window = page(language, look, *size, 0, 0);
        for _ in 0..2 {
            let box_ = window
                .query_all_by_role(Role::CheckBox)
                .find(|n| n.accesskit_node().toggled() != Some(egui::accesskit::Toggled::True));
            box_.expect("a box").click();
            window.run();
        }
        window.press(Role::Button, if *language == "fr" { "Comparer" } else { "Compare" });
        take(&mut results, &mut window, &format!("compare-{name}"));
    }
}

#[test]
fn suggestions_in_two_languages_two_looks_and_three_sizes() {
    let mut results = SnapshotResults::new();
    for (language, look, size, name) in VIEWS {
        let mut window = page(language, look, size, 0, 1);
        take(&mut results, &mut window, &format!("suggestions-{name}"));
    }
}

#[test]
fn ladders_in_two_languages_two_looks_and_three_sizes() {
    let mut results = SnapshotResults::new();
    for (language, look, size, name) in VIEWS {
        let mut window = page(language, look, size, 0, 2);
        take(&mut results, &mut window, &format!("ladders-{name}"));
    }
}

#[test]
fn sheets_in_two_languages_two_looks_and_three_sizes() {
    let mut results = SnapshotResults::new();
    for (language, look, size, name) in VIEWS {
        let mut window = page(language, look, size, 1, 0);
        if name == "640x360-fr" {
            take(&mut results, &mut window, "plan-list-640x360-fr");
            open_row(&mut window, "");
        }
        take(&mut results, &mut window, &format!("sheet-{name}"));
    }
}

#[test]
fn groups_of_a_sheet_unfolded() {
    let mut results = SnapshotResults::new();
    let groups: [(&str, &[&str], &str); 2] = [
        ("en", &["Definition and unit", "Breakdown", "Milestones and follow-up"], "sheet-open-en"),
        ("fr", &["Collecte", "Utilisation et limites", "Gestion de la fiche"], "sheet-open-fr"),
    ];
    for (language, open, name) in groups {
        let mut window = page(language, "light", [1440.0, 1700.0], 1, 0);
        for group in open {
            window.press(Role::Button, group);
        }
        take(&mut results, &mut window, name);
    }
}

#[test]
fn collection_in_two_languages_two_looks_and_three_sizes() {
    let mut results = SnapshotResults::new();
    for (language, look, size, name) in VIEWS {
        let mut window = page(language, look, size, 1, 1);
        take(&mut results, &mut window, &format!("collection-{name}"));
    }
}

#[test]
fn calendar_in_two_languages_two_looks_and_three_sizes() {
    let mut results = SnapshotResults::new();
    for (language, look, size, name) in VIEWS {
        let mut window = page(language, look, size, 1, 2);
        take(&mut results, &mut window, &format!("calendar-{name}"));
    }
}
