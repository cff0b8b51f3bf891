//! Pictures of what Jalon notices, the results chain, the pattern board, and the facts of a question.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test pictures_insight` takes them anew; look at every one before keeping it.

mod support;

use egui_kittest::SnapshotResults;
use egui_kittest::kittest::{NodeT, Queryable};
use support::desk::{Window, looking};

/// Every picture of a test is compared before the test fails.
fn take(results: &mut SnapshotResults, window: &mut Window, name: &str) {
    window.remove_cursor();
    window.run();
    window.snapshot(name);
    results.extend_harness(window);
}

fn example(language: &str, look: &str, size: [f32; 2], name: &str) -> Window {
    let mut window = looking("picture", language, size, look);
    window.open_example(name);
    window
}

const VIEWS: [(&str, &str, [f32; 2], &str); 4] = [
    ("en", "light", [1440.0, 900.0], "light-en"),
    ("fr", "dark", [1440.0, 900.0], "dark-fr"),
    ("en", "light", [1280.0, 720.0], "1280x720-en"),
    ("fr", "light", [640.0, 360.0], "640x360-fr"),
];

fn of(language: &str) -> &'static str {
    if language == "fr" { "ligne-1188" } else { "prosecutors-inspectors" }
}

#[test]
fn advice_in_two_languages_two_looks_and_three_sizes() {
    let mut results = SnapshotResults::new();
    for (language, look, size, name) in VIEWS {
        let mut window = example(language, look, size, of(language));
        window.visit(if language == "fr" { "Ce que Jalon remarque" } else { "What Jalon notices" });
        take(&mut results, &mut window, &format!("advice-{name}"));
    }
}

#[test]
fn chain_in_two_languages_two_looks_and_three_sizes() {
    let mut results = SnapshotResults::new();
    for (language, look, size, name) in VIEWS {
        let mut window = example(language, look, size, "ligne-1188");
        window.visit(if language == "fr" { "Chaîne de résultats" } else { "Results chain" });
        take(&mut results, &mut window, &format!("chain-{name}"));
    }
}

#[test]
fn a_link_of_the_chain_in_its_tray() {
    let mut window = example("en", "light", [1440.0, 900.0], "returnees-livelihoods");
    window.visit("Results chain");
    let link = window.project().chain_links.first().map(|link| link.id.to_string());
    assert!(link.is_some(), "the example has links");
    let sentence = window
        .query_all_by_role(egui::accesskit::Role::Button)
        .find(|n| n.accesskit_node().label().is_some_and(|l| l.starts_with("If ")));
    sentence.expect("a sentence").click();
    take(&mut SnapshotResults::new(), &mut window, "chain-link-light-en");
}

#[test]
fn pattern_board_in_two_languages_two_looks_and_three_sizes() {
    let mut results = SnapshotResults::new();
    for (language, look, size, name) in VIEWS {
        let mut window = example(language, look, size, "ligne-1188");
        window.visit(if language == "fr" { "Tableau des schémas" } else { "Pattern board" });
        take(&mut results, &mut window, &format!("pattern-{name}"));
    }
}

#[test]
fn facts_of_a_question_and_what_is_noticed_beside_it() {
    let mut results = SnapshotResults::new();
    for (language, look, size, name) in VIEWS {
        let mut window = example(language, look, size, of(language));
        window.visit("1 ");
        let question = window
            .query_all_by_role(egui::accesskit::Role::Button)
            .find_map(|n| n.accesskit_node().label().filter(|label| label.starts_with("4 ") && label.len() > 40));
        if let Some(question) = question {
            window.press(egui::accesskit::Role::Button, &question);
        }
        take(&mut results, &mut window, &format!("facts-{name}"));
    }
}

#[test]
fn a_piece_of_advice_about_to_be_settled_and_the_principles() {
    let mut results = SnapshotResults::new();
    for (language, look, name) in [("fr", "light", "light-fr"), ("en", "dark", "dark-en")] {
        let mut window = example(language, look, [1440.0, 900.0], of(language));
        let french = language == "fr";
        window.visit(if french { "Ce que Jalon remarque" } else { "What Jalon notices" });
        let begins = if french { "Tout ce qui est choisi" } else { "Investigations reach low-level" };
        let row = window
            .query_all_by_role(egui::accesskit::Role::Button)
            .find_map(|n| n.accesskit_node().label().filter(|label| label.starts_with(begins)));
        window.press(egui::accesskit::Role::Button, &row.expect("advice"));
        window.press(egui::accesskit::Role::RadioButton, if french { "Risque accepté" } else { "Risk accepted" });
        take(&mut results, &mut window, &format!("advice-open-{name}"));
        let last = if french { "Les neuf principes du cadre" } else { "Nine principles of the framework" };
        window.get_by_role_and_label(egui::accesskit::Role::Heading, last).scroll_to_me();
        take(&mut results, &mut window, &format!("principles-{name}"));
    }
}
