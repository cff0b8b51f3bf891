//! Choosing and planning indicators, as a person does it in the window.

mod support;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use jalon::project::{Indicator, Value, ValueKind};
use support::desk::{Window, window};

const LIVELIHOODS: &str = "returnees-livelihoods";

/// A design with dates, one answer on what is hoped for, and no indicator yet.
const DESIGN: &str = r#"(project: (
    identity: (title: "Buses at night", start: "2026-01-01", end: "2028-12-31"),
    scope: {"3": (chosen: true)},
    answers: {
        "S1.Q1": (text: "Women who work at night call the helpline before they sign a contract abroad.", status: answered),
        "S3.Q1": (text: "Young people in the two valleys know the signs of a false offer.", status: answered),
    },
))"#;

fn begun(name: &str) -> Window {
    let mut window = window(name, "en", [1440.0, 900.0]);
    window.begin(DESIGN);
    window.visit("Indicators");
    window
}

fn labels(window: &Window, role: Role) -> Vec<String> {
    window.query_all_by_role(role).filter_map(|n| n.accesskit_node().label()).collect()
}

/// The label of a widget that begins so.
fn found(window: &Window, role: Role, begins: &str) -> String {
    let all = labels(window, role);
    let found = all.iter().find(|label| label.starts_with(begins));
    found.unwrap_or_else(|| panic!("nothing begins with {begins}: {all:#?}")).clone()
}

fn press(window: &mut Window, role: Role, begins: &str) {
    let label = found(window, role, begins);
    window.press(role, &label);
}

/// Chooses from a menu what begins so.
fn menu(window: &mut Window, button: &str, begins: &str) {
    window.press(Role::Button, button);
    let item = found(window, Role::MenuItem, begins);
    window.get_by_role_and_label(Role::MenuItem, &item).click();
    window.run();
}

fn way(window: &mut Window, tab: &str, way: &str) {
    press(window, Role::Tab, tab);
    window.press(Role::RadioButton, way);
}

fn last(window: &Window) -> Indicator {
    window.project().indicators.last().expect("an indicator").clone()
}

fn says(window: &Window, text: &str) -> bool {
    window.query_all_by_value(text).count() > 0 || window.query_all_by_label(text).count() > 0
}

/// Is there a text of which this is a part?
fn tells(window: &Window, part: &str) -> bool {
    window.query_all_by_role(Role::Label).any(|n| n.accesskit_node().value().is_some_and(|v| v.contains(part)))
}

#[test]
fn an_indicator_is_filtered_chosen_completed_doubted_and_undone() {
    let mut window = begun("choose");
    menu(&mut window, "Rung any", "Behaviour");
    let rows = labels(&window, Role::Row);
    assert!(!rows.is_empty() && rows.iter().all(|row| row.contains("Behaviour")), "{rows:#?}");
    press(&mut window, Role::Row, "3.5.3");
    window.press(Role::Button, "Choose this indicator");
    // Its sheet is open in the plan, filled in from the source.
    let sheet = last(&window);
    assert_eq!((window.project().indicators.len(), sheet.section.as_str(), sheet.code.as_str()), (1, "3", "A-1"));
    assert_eq!(sheet.kind, ValueKind::Number);
    assert!(!sheet.from.is_empty() && !sheet.definition.is_empty() && !sheet.method.is_empty());
    assert_eq!(sheet.target.as_ref().and_then(|t| t.date).map(|d| d.to_string()).as_deref(), Some("2028-12-31"));
    assert_eq!(found(&window, Role::Tab, "Plan"), "Plan 1");
    assert!(tells(&window, "What it cannot show."));
    assert!(tells(&window, "Still empty: Baseline, Target, Means of verification, Who measures"));

    window.type_into("Baseline", "120");
    window.type_into("Target", "1 400");
    window.type_into("Where the figures come from", "Call register");
    window.type_into("Who is responsible", "Helpline supervisor");
    let sheet = last(&window);
    let height = |point: Option<&jalon::project::Point>| point.and_then(|p| p.value.clone());
    assert_eq!(height(sheet.baseline.as_ref()), Some(Value::Number(120.0)));
    assert_eq!(height(sheet.target.as_ref()), Some(Value::Number(1400.0)));
    assert_eq!(sheet.verification, "Call register");
    assert!(!tells(&window, "Still empty"));

    // A target on the wrong side of the baseline is said beside it, and kept.
    window.replace("Target", "80");
    let before = last(&window);
    assert_eq!(height(before.target.as_ref()), Some(Value::Number(80.0)));
    assert!(tells(&window, "The target lies on the wrong side of the baseline."));
    assert!(found(&window, Role::Row, "A-1").contains("something looks wrong"));

    // What cannot be read stays as it was typed.
    window.replace("Target", "many");
    assert_eq!(height(last(&window).target.as_ref()), Some(Value::Number(80.0)));

    // Typing was one step for each field, choosing another.
    for _ in 0..8 {
        window.key(Modifiers::COMMAND, Key::Z);
    }
    assert!(window.project().indicators.is_empty());
    window.key(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
    assert_eq!(window.project().indicators.len(), 1);
}

#[test]
fn a_share_computes_and_impossible_ones_are_doubted() {
    let mut window = begun("share");
    way(&mut window, "Plan", "Sheets");
    menu(&mut window, "An indicator of your own…", "Start from an empty sheet");
    // The name takes the keyboard.
    window.type_at_focus("Callers who were given an appointment");
    assert_eq!(last(&window).name, "Callers who were given an appointment");
    window.press(Role::Button, "Definition and unit");
    window.press(Role::ComboBox, "What its values look like");
    window.get_by_role_and_label(Role::MenuItem, "Percentage").click();
    window.run();
    assert_eq!(last(&window).kind, ValueKind::Percentage);
    window.type_into("Numerator", "Callers with an appointment");
    window.type_into("Denominator", "All callers");
    window.type_into("Baseline", "29 of 55");
    let share = Value::Share { numerator: 29.0, denominator: 55.0 };
    assert_eq!(last(&window).baseline.and_then(|p| p.value), Some(share));
    assert!(tells(&window, "52.7%"));
    window.replace("Baseline", "60/55");
    assert!(found(&window, Role::Row, "A-1").contains("something looks wrong"));
}

#[test]
fn an_own_indicator_is_copied_and_removed_and_brought_back() {
    let mut window = window("copy", "en", [1440.0, 900.0]);
    window.open_example(LIVELIHOODS);
    window.visit("Indicators");
    way(&mut window, "Plan", "Sheets");
    let before = window.project().indicators.clone();
    menu(&mut window, "An indicator of your own…", "Copy L-3");
    let copy = last(&window);
    let other = before.iter().find(|one| one.code == "L-3").expect("the other");
    assert_eq!((copy.code.as_str(), &copy.name, copy.measurements.len()), ("L-3-2", &other.name, 0));
    window.press(Role::Button, "More");
    window.get_by_role_and_label(Role::MenuItem, "Remove this indicator").click();
    window.run();
    let codes = |all: &[Indicator]| all.iter().map(|one| one.code.clone()).collect::<Vec<_>>();
    assert_eq!(codes(&window.project().indicators), codes(&before));
    assert!(window.project().indicators == before);
    assert!(tells(&window, &copy.name));
    window.press(Role::Link, "Undo");
    assert_eq!(window.project().indicators.len(), before.len() + 1);
}

#[test]
fn a_suggestion_quotes_the_team_and_is_chosen() {
    let mut window = begun("suggest");
    way(&mut window, "Choose", "Suggestions");
    assert!(tells(&window, "call the helpline before they sign"));
    assert!(says(&window, "Whose behaviour does the programme seek to change, and in what way?"));
    let offers: Vec<String> =
        labels(&window, Role::Button).into_iter().filter(|l| l.starts_with("Choose this indicator ")).collect();
    assert!(!offers.is_empty());
    window.press(Role::Button, &offers[0]);
    assert_eq!(window.project().indicators.len(), 1);
    assert_eq!(found(&window, Role::Tab, "Plan"), "Plan 1");
    // It is not suggested any more.
    way(&mut window, "Choose", "Suggestions");
    assert!(!labels(&window, Role::Button).contains(&offers[0]));
}

#[test]
fn indicators_are_compared_side_by_side() {
    let mut window = begun("compare");
    for code in ["3.2.1", "3.5.3"] {
        window.press(Role::CheckBox, &format!("Tick {code} for comparison"));
    }
    window.press(Role::Button, "Compare");
    assert!(labels(&window, Role::Heading).ends_with(&["3.2.1".to_owned(), "3.5.3".to_owned()]));
    assert!(tells(&window, "Definition") && says(&window, "Behaviour") && says(&window, "Reach"));
    window.press(Role::Button, "Leave 3.2.1 out of the comparison");
    assert!(!labels(&window, Role::Row).is_empty(), "one alone is no comparison");
}

#[test]
fn the_library_is_searched_and_filters_are_cleared() {
    let mut window = begun("search");
    let all = labels(&window, Role::Row).len();
    window.type_into("Search the library", "hotline");
    let rows = labels(&window, Role::Row);
    assert!(rows.len() < all && rows.iter().any(|row| row.starts_with("3.5.3")), "{rows:#?}");
    window.type_into("Search the library", " xyzzy");
    assert!(says(&window, "No indicator passes these filters"));
    window.press(Role::Button, "Clear all filters");
    assert_eq!(labels(&window, Role::Row).len(), all);
    window.press(Role::Button, "More filters");
    menu(&mut window, "Split by any", "disability");
    assert!(!labels(&window, Role::Row).is_empty());
    window.press(Role::ColumnHeader, "Indicator");
    let rows = labels(&window, Role::Row);
    window.press(Role::ColumnHeader, "Indicator");
    assert_ne!(rows.first(), labels(&window, Role::Row).first());
}

#[test]
fn the_keyboard_alone_chooses_an_indicator_and_fills_its_sheet() {
    let mut window = begun("keyboard");
    let focused = |window: &Window| {
        let nodes = window.query_all_by_role(Role::Row);
        nodes.into_iter().find(|n| n.is_focused()).and_then(|n| n.accesskit_node().label())
    };
    for _ in 0..80 {
        if focused(&window).is_some() {
            break;
        }
        window.key(Modifiers::NONE, Key::Tab);
    }
    window.key(Modifiers::NONE, Key::ArrowDown);
    window.key(Modifiers::NONE, Key::ArrowDown);
    let row = focused(&window).expect("a row");
    assert!(row.starts_with("3.2.1"), "{row}");
    // Enter opens the card; Enter again chooses.
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.project().indicators.is_empty());
    assert!(window.query_by_role_and_label(Role::Button, "Choose this indicator").is_some());
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(window.project().indicators.len(), 1);
    let field = |window: &Window| {
        let nodes = window.query_all_by_role(Role::TextInput);
        nodes.into_iter().find(|n| n.is_focused()).and_then(|n| n.accesskit_node().label())
    };
    for _ in 0..80 {
        if field(&window).as_deref() == Some("Baseline") {
            break;
        }
        window.key(Modifiers::NONE, Key::Tab);
    }
    window.type_at_focus("40");
    assert_eq!(last(&window).baseline.and_then(|p| p.value), Some(Value::Number(40.0)));
}

#[test]
fn breakdowns_milestones_and_steps_of_a_scale_are_set() {
    let mut window = begun("parts");
    way(&mut window, "Plan", "Sheets");
    menu(&mut window, "An indicator of your own…", "Start from an empty sheet");
    window.type_at_focus("Who decided on the return");
    window.press(Role::Button, "Breakdown");
    menu(&mut window, "Add a breakdown…", "Sex");
    window.type_into("A breakdown of your own", "Valley");
    window.press(Role::Button, "Add this breakdown");
    assert_eq!(last(&window).by, ["Sex", "Valley"]);
    assert!(tells(&window, "Unknown"), "unknown is always there");

    window.press(Role::Button, "Milestones and follow-up");
    press(&mut window, Role::Button, "Add 2 from the programme");
    assert_eq!(last(&window).milestones.len(), 2);
    window.press(Role::Button, "Remove milestone 1");
    assert_eq!(last(&window).milestones.len(), 1);

    window.press(Role::Button, "Definition and unit");
    window.press(Role::ComboBox, "What its values look like");
    window.get_by_role_and_label(Role::MenuItem, "Scale").click();
    window.run();
    for (n, step) in ["Others decided", "The person decided"].into_iter().enumerate() {
        window.press(Role::Button, "Add a step");
        window.type_into(&format!("Step {}", n + 1), step);
        window.type_into(&format!("Score of step {}", n + 1), &(n * 2).to_string());
    }
    window.press(Role::Button, "Move step 2 up");
    let scale: Vec<(String, Option<f64>)> = last(&window).scale.into_iter().map(|s| (s.label, s.score)).collect();
    assert_eq!(scale, [("The person decided".to_owned(), Some(2.0)), ("Others decided".to_owned(), Some(0.0))]);
    menu(&mut window, "Steps of the scale for: Target", "2 (The person decided)");
    assert_eq!(last(&window).target.and_then(|p| p.value), Some(Value::Number(2.0)));
}

#[test]
fn collection_and_calendar_stand_for_the_whole_plan() {
    let mut window = window("calendar", "en", [1440.0, 900.0]);
    window.open_example(LIVELIHOODS);
    window.visit("Indicators");
    way(&mut window, "Plan", "Data collection");
    // The same survey serves two indicators and stands once.
    let surveys = labels(&window, Role::Heading).into_iter().filter(|l| l.starts_with("Household survey"));
    assert_eq!(surveys.count(), 1);
    window.press(Role::RadioButton, "Calendar");
    let marks = labels(&window, Role::Image);
    assert!(marks.iter().any(|mark| mark.starts_with("L-1 · milestone · 31 December 2026")), "{marks:#?}");
    assert!(marks.iter().any(|mark| mark.contains("· no data ·")));
    // It is written where the person says.
    window.state_mut().own_dialogs(true);
    window.press(Role::Button, "Export as a calendar…");
    let target = std::env::temp_dir().join(format!("jalon-days-{}.ics", std::process::id()));
    window.replace("Name of the file", &target.display().to_string());
    window.press(Role::Button, "Write it here");
    let text = std::fs::read_to_string(&target).expect("the calendar");
    std::fs::remove_file(&target).expect("removes");
    assert!(tells(&window, "Any calendar can take it in."));
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.contains("SUMMARY;LANGUAGE=en:L-1 · milestone"));
    // A lane leads to its sheet.
    press(&mut window, Role::Link, "L-2 ");
    assert!(window.query_by_role_and_label(Role::Button, "Definition and unit").is_some());
}

#[test]
fn what_is_found_leads_to_the_library_and_to_the_sheet() {
    let mut window = window("find", "en", [1440.0, 900.0]);
    window.open_example(LIVELIHOODS);
    window.find("handled by the trafficking hotline");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.query_by_role_and_label(Role::Button, "Choose this indicator").is_some());
    window.find("unpaid wages or compensation");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(window.query_all_by_role(Role::Tab).any(|n| {
        n.accesskit_node().label().is_some_and(|l| l.starts_with("Plan"))
            && n.accesskit_node().is_selected() == Some(true)
    }));
    assert_eq!(
        window
            .get_by_role_and_label(Role::MultilineTextInput, "Name of the indicator")
            .accesskit_node()
            .value()
            .as_deref(),
        Some("People who have claimed unpaid wages or compensation")
    );
}

#[test]
fn a_file_open_for_reading_shows_its_plan_and_changes_nothing() {
    let mut first = window("reading", "en", [1440.0, 900.0]);
    first.open_example(LIVELIHOODS);
    let mut window = first.second("reader");
    assert!(!window.state().document().expect("a document").may_write());
    window.visit("Indicators");
    press(&mut window, Role::Row, "3.5.3");
    let before = window.project().clone();
    window.press(Role::Button, "Choose this indicator");
    window.key(Modifiers::NONE, Key::Enter);
    way(&mut window, "Plan", "Sheets");
    assert!(says(&window, "Means of verification") || says(&window, "Where the figures come from"));
    assert_eq!(window.query_all_by_role(Role::MultilineTextInput).count(), 0);
    assert_eq!(*window.project(), before);
}
