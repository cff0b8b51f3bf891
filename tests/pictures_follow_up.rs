//! Pictures of the figures of indicators, their curves, a paste about to be taken, and what an evaluator sees.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test pictures_follow_up` takes them anew; look at every one before keeping it.

mod support;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
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

const VIEWS: [(&str, &str, [f32; 2], &str); 5] = [
    ("en", "light", [1440.0, 900.0], "light-en"),
    ("fr", "light", [1440.0, 900.0], "light-fr"),
    ("en", "dark", [1440.0, 900.0], "dark-en"),
    ("en", "light", [1280.0, 720.0], "1280x720-en"),
    ("fr", "light", [640.0, 360.0], "640x360-fr"),
];

fn example(view: (&str, &str, [f32; 2], &str), tab: [&str; 2]) -> Window {
    let (language, look, size, _) = view;
    let french = language == "fr";
    let mut window = looking("picture", language, size, look);
    window.open_example(if french { "ligne-1188" } else { "national-plan" });
    window.visit(if french { "Indicateurs" } else { "Indicators" });
    window.press(Role::Tab, tab[usize::from(french)]);
    window
}

const FOLLOW: [&str; 2] = ["Follow up", "Suivre"];
const EVALUATE: [&str; 2] = ["Evaluate", "Évaluer"];

fn open(window: &mut Window, begins: &str) {
    let name =
        window.query_all_by_role(Role::Row).find_map(|n| n.accesskit_node().label().filter(|l| l.starts_with(begins)));
    window.press(Role::Row, &name.expect("a row"));
}

fn code(view: (&str, &str, [f32; 2], &str)) -> &'static str {
    if view.0 == "fr" { "A-3" } else { "R-1" }
}

#[test]
fn the_table_and_an_indicator_with_its_plot() {
    let mut results = SnapshotResults::new();
    for view in VIEWS {
        let mut window = example(view, FOLLOW);
        take(&mut results, &mut window, &format!("follow-up-table-{}", view.3));
        open(&mut window, code(view));
        take(&mut results, &mut window, &format!("follow-up-plot-{}", view.3));
    }
}

#[test]
fn figures_split_by_groups_and_one_about_to_be_put_right() {
    let mut results = SnapshotResults::new();
    for view in [VIEWS[0], VIEWS[1], VIEWS[3]] {
        let french = view.0 == "fr";
        let mut window = example(view, FOLLOW);
        open(&mut window, code(view));
        let split = window
            .query_all_by_role(Role::RadioButton)
            .find_map(|n| n.accesskit_node().label().filter(|l| l == if french { "Sexe" } else { "Sex" }));
        match split {
            Some(split) => window.press(Role::RadioButton, &split),
            None => window.choose(
                Role::ComboBox,
                if french { "Ventilé par" } else { "Split by" },
                if french { "Sexe" } else { "Sex" },
            ),
        }
        take(&mut results, &mut window, &format!("follow-up-split-{}", view.3));
        // Rows below the plot are drawn once they are in view.
        window.wheel(2000.0);
        let head = if french { "N, comptés" } else { "Value" };
        let cell = window.query_all_by_role(Role::TextInput).filter_map(|n| n.accesskit_node().label());
        let cell = cell.filter(|l| l.starts_with(head)).nth(1).expect("a cell");
        window.replace(&cell, "71");
        take(&mut results, &mut window, &format!("follow-up-grid-{}", view.3));
    }
}

#[test]
fn curves_of_all_indicators() {
    let mut results = SnapshotResults::new();
    for view in [VIEWS[0], VIEWS[1], VIEWS[2]] {
        let mut window = example(view, FOLLOW);
        window.press(Role::RadioButton, if view.0 == "fr" { "Courbes" } else { "Curves" });
        take(&mut results, &mut window, &format!("follow-up-curves-{}", view.3));
    }
}

const PASTED: &str = "Month\tValue\twomen\tmen\tSource\n31 July 2026\t14\t9\t5\tRegister\n03/08/2026\t1,250\t\t\t\n\
    September 2026\tno data\t\t\tOffice closed\n31 October 2026\t17\t9\t9\t\nsoon\t12\t\t\t\n30 June 2026\t12\t\t\t\n";

#[test]
fn figures_about_to_be_taken() {
    let mut results = SnapshotResults::new();
    for view in VIEWS {
        let french = view.0 == "fr";
        let mut window = example(view, FOLLOW);
        open(&mut window, if french { "A-1" } else { "R-1" });
        window.press(Role::Button, if french { "Coller des chiffres…" } else { "Paste figures…" });
        window.event(Event::Paste(PASTED.to_owned()));
        window.run();
        // The caret stays out of the picture.
        window.key(Modifiers::NONE, Key::Tab);
        take(&mut results, &mut window, &format!("follow-up-paste-{}", view.3));
    }
}

#[test]
fn what_an_evaluator_finds_and_asks() {
    let mut results = SnapshotResults::new();
    for view in VIEWS {
        let french = view.0 == "fr";
        let mut window = example(view, EVALUATE);
        take(&mut results, &mut window, &format!("evaluate-overview-{}", view.3));
        window.press(Role::RadioButton, if french { "Peut-on l’évaluer\u{a0}?" } else { "Can it be evaluated?" });
        take(&mut results, &mut window, &format!("evaluate-areas-{}", view.3));
        window
            .press(Role::RadioButton, if french { "Questions de l’évaluation" } else { "Questions of the evaluation" });
        if window.project().evaluation.is_empty() {
            window.press(Role::Button, if french { "Partir du projet" } else { "Start from the project" });
        }
        take(&mut results, &mut window, &format!("evaluate-matrix-{}", view.3));
    }
}

#[test]
fn a_question_of_the_evaluation_open() {
    let mut results = SnapshotResults::new();
    for view in [VIEWS[0], VIEWS[1]] {
        let french = view.0 == "fr";
        let mut window = example(view, EVALUATE);
        window
            .press(Role::RadioButton, if french { "Questions de l’évaluation" } else { "Questions of the evaluation" });
        if window.project().evaluation.is_empty() {
            window.press(Role::Button, if french { "Partir du projet" } else { "Start from the project" });
        }
        let first = window.project().evaluation[0].question.clone();
        window.press(Role::Button, &first);
        window.key(Modifiers::NONE, Key::Tab);
        take(&mut results, &mut window, &format!("evaluate-row-{}", view.3));
    }
}

#[test]
fn a_definition_about_to_be_revised() {
    let mut window = example(VIEWS[1], FOLLOW);
    open(&mut window, "A-2");
    window.press(Role::Button, "Réviser la définition ou la cible…");
    window.key(Modifiers::NONE, Key::Tab);
    take(&mut SnapshotResults::new(), &mut window, "follow-up-revise-light-fr");
}
