//! Anything is found from anywhere: while one types, in groups, by keyboard, and choosing goes there.

mod support;

use egui::accesskit::{AriaCurrent, Role};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use support::desk::{Window, window};

const PROJECT: &str = r#"(project: (
    identity: (title: "Helpline 1188"),
    scope: {"3": (chosen: true)},
    answers: {"S3.Q6": (text: "First line.\nIn four households out of ten, the telephone is shared.", status: answered)},
    own_questions: [(id: "oq1", section: "3", text: "Who pays for the masts?")],
    target_groups: [(id: "tg1", name: "Families of seafarers", channels: ["Elders of the quay"])],
    actions: [(id: "a1", what: "Ask the telephone company for a free number", owner: "Programme lead")],
    indicators: [(id: "i1", section: "3", name: "Proportion of calls from shared telephones")],
))"#;

fn project(language: &str) -> Window {
    let mut window = window("find", language, [1440.0, 900.0]);
    window.begin(PROJECT);
    window.visit(if language == "fr" { "Le programme" } else { "Programme" });
    window
}

fn options(window: &Window) -> Vec<String> {
    window.query_all_by_role(Role::ListBoxOption).filter_map(|r| r.accesskit_node().label()).collect()
}

fn current(window: &Window) -> Option<String> {
    let page = |b: &egui_kittest::Node<'_>| b.accesskit_node().data().aria_current() == Some(AriaCurrent::Page);
    window.query_all_by_role(Role::Button).find(page).and_then(|b| b.accesskit_node().label())
}

#[test]
fn one_word_finds_answers_indicators_actions_and_the_toolkit() {
    let mut window = project("en");
    window.find("telephone");
    let found = options(&window);
    assert!(found.iter().any(|f| f == "Ask the telephone company for a free number"), "{found:?}");
    assert!(found.iter().any(|f| f == "Proportion of calls from shared telephones"));
    for group in ["What you wrote", "Indicators", "Gaps and actions"] {
        window.get_by_role_and_label(Role::Heading, group);
    }
    // The line around the hit stands below the question.
    let answer = window
        .query_all_by_role(Role::ListBoxOption)
        .find(|r| r.accesskit_node().data().description().is_some_and(|d| d.contains("the telephone is shared.")));
    assert!(answer.is_some());
    // Accents and order do not matter, and every word counts.
    window.replace("Find anything", "SHAREd ten");
    assert_eq!(options(&window).len(), 1);
    window.replace("Find anything", "shared masts");
    assert!(options(&window).is_empty());
    assert!(window.query_all_by_value("Nothing matches").count() > 0);
}

#[test]
fn enter_goes_to_the_chosen_result() {
    let mut window = project("en");
    window.find("masts");
    assert_eq!(options(&window), ["Who pays for the masts?"]);
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.query_by_role(Role::ListBoxOption).is_none());
    assert_eq!(current(&window).as_deref(), Some("3  Awareness-raising"));
}

#[test]
fn an_action_is_found_and_its_row_is_chosen() {
    let mut window = project("en");
    window.find("telephone company");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(current(&window).as_deref(), Some("Gaps and actions 1"));
    let row = window.get_by_role_and_label(Role::Row, "Action: Ask the telephone company for a free number. To do");
    assert_eq!(row.accesskit_node().is_selected(), Some(true));
}

#[test]
fn a_group_is_found_by_whom_it_believes_and_opens_on_the_programme() {
    let mut window = project("en");
    window.find("elders quay");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(current(&window).as_deref(), Some("Programme"));
    let field = window.get_by_role_and_label(Role::TextInput, "Who they are");
    assert_eq!(field.value().as_deref(), Some("Families of seafarers"));
}

#[test]
fn a_term_and_an_item_of_a_section_left_out_are_shown_in_the_toolkit() {
    let mut window = project("fr");
    window.find("delai reflexion");
    let option = "délai de rétablissement et de réflexion";
    let found = options(&window);
    let term = found.iter().find(|f| jalon::wording::fold(f).contains("reflexion")).unwrap_or_else(|| {
        panic!("no {option} in {found:?}");
    });
    window.press(Role::ListBoxOption, term);
    let marked = window
        .query_all(egui_kittest::kittest::by())
        .any(|n| n.accesskit_node().data().aria_current() == Some(AriaCurrent::Location));
    assert!(marked);
}

#[test]
fn arrows_move_through_the_results_and_escape_leaves() {
    let mut window = project("en");
    window.find("");
    let found = options(&window);
    assert!(found.len() > 10, "{found:?}");
    let chosen = |window: &Window| {
        let one = |r: &egui_kittest::Node<'_>| r.accesskit_node().is_selected() == Some(true);
        window.query_all_by_role(Role::ListBoxOption).find(one).and_then(|r| r.accesskit_node().label())
    };
    assert_eq!(chosen(&window).as_ref(), found.first());
    for _ in 0..3 {
        window.key(Modifiers::NONE, Key::ArrowDown);
    }
    window.key(Modifiers::NONE, Key::ArrowUp);
    assert_eq!(chosen(&window).as_ref(), found.get(2));
    window.key(Modifiers::NONE, Key::Escape);
    assert!(options(&window).is_empty());
    assert_eq!(current(&window).as_deref(), Some("Programme"));
}

#[test]
fn a_command_is_carried_out_from_the_palette() {
    let mut window = project("en");
    window.find("larg");
    assert_eq!(options(&window).first().map(String::as_str), Some("Larger"));
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(window.state().settings().zoom, 110);
}

#[test]
fn undo_in_the_palette_leaves_the_project_alone() {
    let mut window = project("en");
    window.type_into("Title", " again");
    window.find("x");
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.project().identity.title, "Helpline 1188 again");
}

#[test]
fn recent_files_are_found_by_name() {
    let mut window = project("en");
    window.find("project ron");
    assert!(options(&window).iter().any(|f| f == "project.ron"));
    window.key(Modifiers::COMMAND, Key::K);
    assert!(options(&window).is_empty());
}

#[test]
fn the_list_of_keys_opens_and_closes_by_keyboard() {
    for (language, name, undo) in [("en", "Keys", "Undo"), ("fr", "Touches", "Annuler")] {
        for size in [[1280.0, 720.0], [640.0, 360.0]] {
            let mut window = window("keys", language, size);
            window.key(Modifiers::NONE, Key::F1);
            window.get_by_role_and_label(Role::Heading, name);
            window.get_by_label(undo);
            window.get_by_label("Ctrl+Z");
            window.key(Modifiers::NONE, Key::Escape);
            assert!(window.query_by_role_and_label(Role::Heading, name).is_none());
        }
    }
}
