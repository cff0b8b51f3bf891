//! Pictures of what changed since a former version.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test pictures_compare` takes them anew; look at every one before keeping it.

mod support;

use egui::accesskit::Role;
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::Queryable;
use jalon::project::{Project, Status};
use support::desk::{Window, looking};

/// Every picture of a test is compared before the test fails.
fn take(results: &mut SnapshotResults, window: &mut Window, name: &str) {
    window.remove_cursor();
    window.run();
    window.snapshot(name);
    results.extend_harness(window);
}

/// The example as it may have stood some weeks before.
fn former(now: &Project, french: bool) -> Project {
    let mut project = now.clone();
    let answer = project.answers.get_mut("S1.Q2").expect("an answer");
    let sentences: Vec<&str> = answer.text.split_inclusive(". ").collect();
    let half = sentences.len() / 2;
    answer.text = [&sentences[..half], &sentences[half + 1..]].concat().concat();
    answer.status = Status::InProgress;
    answer.checks.clear();
    let former = if french { "Ouvrir la ligne le soir." } else { "Open the desk one evening a week." };
    former.clone_into(&mut answer.change);
    project.lessons.pop_last();
    project.activities.pop();
    project.indicators[0].target = None;
    project.risks.remove(0);
    project.advice.clear();
    project
}

#[test]
fn before_and_after_in_two_languages_two_looks_and_three_sizes() {
    let mut results = SnapshotResults::new();
    for (language, look, size, name) in [
        ("en", "light", [1440.0, 900.0], "light-en"),
        ("fr", "dark", [1440.0, 900.0], "dark-fr"),
        ("en", "light", [1280.0, 720.0], "1280x720-en"),
        ("fr", "light", [640.0, 360.0], "640x360-fr"),
    ] {
        let french = language == "fr";
        let mut window = looking("picture", language, size, look);
        window.open_example(if french { "ligne-1188" } else { "returnees-livelihoods" });
        let before = former(window.project(), french);
        window.keep_former(&before, "2026-10-30T16:20:00Z");
        window.find(if french { "comparer avec" } else { "compare with" });
        window.key(egui::Modifiers::NONE, egui::Key::Enter);
        let (label, item) = if french {
            ("Comparer l’état actuel avec", "La version gardée le 30 octobre 2026, 16 h 20")
        } else {
            ("Compare now with", "The version kept on 30 October 2026, 16:20")
        };
        let item = item.replace("16 h 20", "16\u{a0}h\u{a0}20");
        window.get_by_role_and_label(Role::ComboBox, label).click();
        window.run();
        window.get_by_role_and_label(Role::MenuItem, &item).click();
        take(&mut results, &mut window, &format!("compare-{name}"));
    }
}
