//! Widgets can be found by role and name, and worked by pointer and by keyboard.

mod support;

use egui::Key;
use egui::accesskit::{Live, Role};
use egui_kittest::kittest::{NodeT, Queryable};
use jalon::desk::widgets::{Sorted, Verdict};
use jalon::project::Take;
use support::gallery::{Gallery, Page, window};

type Window = egui_kittest::Harness<'static, Gallery>;

fn open(page: Page) -> Window {
    let mut window = window(page, "en", "light", [720.0, 930.0]);
    window.run();
    window
}

#[test]
fn a_lesson_is_taken_by_pointer_and_by_keyboard() {
    let mut window = open(Page::Small);
    window.get_by_role_and_label(Role::RadioGroup, "What you do with this lesson");
    window.get_by_role_and_label(Role::RadioButton, "Risk accepted").click();
    window.run();
    assert_eq!(window.state().taken, Some(Take::RiskAccepted));
    window.get_by_role_and_label(Role::RadioButton, "Does not apply").focus();
    window.key_press(Key::Space);
    window.run();
    assert_eq!(window.state().taken, Some(Take::DoesNotApply));
    let part = window.get_by_role_and_label(Role::RadioButton, "Does not apply");
    assert_eq!(part.accesskit_node().toggled(), Some(egui::accesskit::Toggled::True));
}

#[test]
fn what_is_not_available_says_why() {
    let window = open(Page::Small);
    let button = window.get_by_role_and_label(Role::Button, "Send…");
    assert!(button.accesskit_node().is_disabled());
    assert_eq!(button.accesskit_node().data().description(), Some("Save the file first."));
}

#[test]
fn a_notice_is_announced_and_its_action_can_be_taken() {
    let mut window = open(Page::Small);
    let serious = window.get_by_value("Not saved. The folder cannot be written to. Your text is kept here.");
    assert_eq!(serious.accesskit_node().live(), Live::Assertive);
    let weak = window.get_by_value("Weak point. Nobody follows this risk.");
    assert_eq!(weak.accesskit_node().live(), Live::Polite);
    window.get_by_role_and_label(Role::Link, "Name someone…").click();
    window.run();
    assert_eq!(window.state().notice, Some(0));
}

#[test]
fn a_field_is_named_by_its_label_and_tells_what_is_doubtful() {
    let mut window = open(Page::Small);
    let field = window.get_by_role_and_label(Role::TextInput, "Target");
    assert_eq!(field.accesskit_node().data().description(), Some("Below the baseline of 38%. Kept as typed."));
    field.focus();
    window.run();
    window.get_by_role_and_label(Role::TextInput, "Target").type_text("9");
    window.run();
    assert_eq!(window.state().target, "30%9");
}

#[test]
fn rows_of_a_table_are_chosen_and_sorted() {
    let mut window = open(Page::Small);
    window.get_by_role_and_label(Role::Row, "Helpline supervisor").click();
    window.run();
    assert_eq!(window.state().chosen, Some(0));
    window.get_by_role_and_label(Role::Row, "Helpline supervisor").focus();
    window.run();
    window.key_press(Key::ArrowDown);
    window.run();
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(window.state().chosen, Some(1));
    window.get_by_role_and_label(Role::ColumnHeader, "Due").click();
    window.run();
    assert_eq!(window.state().sorted, Some(Sorted { column: 2, rising: false }));
    window.get_by_role_and_label(Role::ColumnHeader, "State").click();
    window.run();
    assert_eq!(window.state().sorted.map(|s| s.column), Some(2));
}

#[test]
fn tabs_menus_filters_and_figures_are_worked_by_name() {
    let mut window = open(Page::Section);
    window.get_by_role_and_label(Role::Tab, "Lessons 3").click();
    window.run();
    assert_eq!(window.state().tab, 1);
    window.get_by_role_and_label(Role::Button, "Status").click();
    window.run();
    window.get_by_role_and_label(Role::MenuItem, "Open").click();
    window.run();
    assert!(window.query_by_role_and_label(Role::MenuItem, "Open").is_none());
    window.get_by_role_and_label(Role::Button, "Show all dates").click();
    window.run();
    assert!(window.state().cleared);
    window.get_by_role_and_label(Role::Button, "Activity: radio hour").focus();
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(window.state().clicked.as_deref(), Some("a"));
}

#[test]
fn boxes_are_ticked_and_lists_opened() {
    let mut window = open(Page::Section);
    window.get_by_role_and_label(Role::CheckBox, "Show what is settled").click();
    window.run();
    assert!(!window.state().ticked);
    let stage = window.get_by_role_and_label(Role::ComboBox, "Stage");
    assert_eq!(stage.value().as_deref(), Some("Full proposal"));
    stage.focus();
    window.key_press(Key::Enter);
    window.run();
    window.get_by_role_and_label(Role::MenuItem, "Idea").click();
    window.run();
    assert!(window.query_by_role_and_label(Role::MenuItem, "Idea").is_none());
}

#[test]
fn an_answer_is_typed_beside_the_ink_rule() {
    let mut window = open(Page::Section);
    window.get_by_role_and_label(Role::MultilineTextInput, "Answer to question 6").focus();
    window.run();
    window.get_by_role_and_label(Role::MultilineTextInput, "Answer to question 6").type_text(" Now.");
    window.run();
    assert!(window.state().answer.ends_with("is shared. Now."));
}

#[test]
fn headings_and_sums_are_read_out() {
    let window = open(Page::Section);
    let title = window.get_by_role_and_label(Role::Heading, "3 Awareness");
    assert_eq!(title.accesskit_node().data().level(), Some(1));
    // The bare sum is read as a sentence.
    window.get_by_value("5 answered + 1 not relevant + 1 missing + 2 open = 9");
}

#[test]
fn escape_is_the_safe_answer_and_the_keyboard_starts_on_it() {
    let mut window = open(Page::Asked);
    window.get_by_role_and_label(Role::AlertDialog, "Leave out section 7?");
    assert!(window.get_by_role_and_label(Role::Button, "Keep it").is_focused());
    window.key_press(Key::Escape);
    window.run();
    assert_eq!(window.state().verdict, Some(Verdict::Safe));
    window.get_by_role_and_label(Role::Button, "Leave out").click();
    window.run();
    assert_eq!(window.state().verdict, Some(Verdict::Act));
}
