//! Everything that still asks for something stands in one table; each row is changed in place and leads to its source.

mod support;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use jalon::project::{ActionState, Degree, DesignEffect, Origin, RiskKind, Status};
use support::desk::{Window, window};

const PROJECT: &str = r#"(project: (
    scope: {"3": (chosen: true)},
    team: [(id: "m1", name: "K. L.", role: "Programme lead")],
    answers: {
        "S3.Q4": (status: missing),
        "S3.Q6": (text: "Fear of the bill", status: answered, effect: modify, change: "A silent call back"),
        "S3.Q7": (status: answered, effect: keep),
        "S7.Q1": (status: missing),
    },
    lessons: {"S3.L2": (take: risk_accepted, note: "The radio hour also reaches recruiters")},
    gaps: [(id: "g1", question: "S3.Q5", missing: "How many people leave", activity: "Baseline survey", owner: "M&E lead", due: "2027-01-30")],
    actions: [
        (id: "a1", what: "Agree with the police", origin: question("S3.Q3"), owner: "Programme lead", due: "2026-11-12"),
        (id: "a2", what: "Translate the guide", state: done),
    ],
    risks: [(id: "r1", kind: risk, statement: "The line is cut")],
))"#;

fn gaps(language: &str, size: [f32; 2]) -> Window {
    let mut window = window("gaps", language, size);
    window.begin(PROJECT);
    window.visit(if language == "fr" { "Lacunes et actions" } else { "Gaps and actions" });
    window
}

fn row(window: &Window, name: &str) {
    assert!(window.query_by_role_and_label(Role::Row, name).is_some(), "no row {name}");
}

#[test]
fn the_table_holds_every_kind_and_the_sum_adds_up() {
    let window = gaps("en", [1440.0, 900.0]);
    for name in [
        "Information gap: How many people leave. Planned",
        "Action: Agree with the police. 9 days late",
        "Accepted risk: The radio hour also reaches recruiters. Nobody follows it",
        "Assumption or risk: The line is cut. Nobody follows it",
        "Design change: A silent call back. To decide",
    ] {
        row(&window, name);
    }
    // A question that lacks its information has a row although nothing was planned; one of a section left out has none.
    let rows: Vec<_> = window.query_all_by_role(Role::Row).filter_map(|r| r.accesskit_node().label()).collect();
    assert_eq!(rows.iter().filter(|r| r.ends_with("No activity yet")).count(), 1);
    // What is done is held back, and not counted.
    assert!(!rows.iter().any(|r| r.contains("Translate")));
    let sum = "2 information gaps + 1 action + 1 accepted risk + 1 assumption or risk + 1 design change = 6";
    assert!(window.query_by_role_and_label(Role::Group, sum).is_some());
    window.get_by_role_and_label(Role::Button, "Gaps and actions 6");
}

#[test]
fn a_missing_piece_of_information_becomes_a_planned_activity() {
    let mut window = gaps("en", [1440.0, 900.0]);
    let named = |r: &egui_kittest::Node<'_>| r.accesskit_node().label().is_some_and(|l| l.ends_with("No activity yet"));
    window.query_all_by_role(Role::Row).find(named).expect("a row").click();
    window.run();
    window.type_into("What is missing", "What the group knows");
    window.type_into("What will produce it", "Talks at the port");
    window.type_into("Due", "15.12.2026");
    window.key(Modifiers::NONE, Key::Tab);
    let gap = window.project().gaps.last().expect("a gap").clone();
    assert_eq!((gap.question.as_str(), gap.missing.as_str()), ("S3.Q4", "What the group knows"));
    assert!(gap.is_planned() && gap.due.is_some());
    assert_eq!(window.project().gaps.len(), 2);
    row(&window, "Information gap: What the group knows. Planned");
    // Found out: the row is closed and leaves the sum, and stays while it is worked on.
    window.press(Role::CheckBox, "It has been found out");
    assert!(window.project().gaps[1].closed);
    row(&window, "Information gap: What the group knows. Done");
    window.get_by_role_and_label(Role::Button, "Gaps and actions 6");
}

#[test]
fn actions_and_risks_are_added_changed_and_removed() {
    let mut window = gaps("en", [1440.0, 900.0]);
    window.press(Role::Button, "New action…");
    window.type_at_focus("Ask for a free number");
    window.type_into("Owner", "prog");
    window.key(Modifiers::NONE, Key::Enter);
    window.press(Role::RadioButton, "Under way");
    let action = window.project().actions.last().expect("an action").clone();
    assert_eq!((action.what.as_str(), action.owner.as_str()), ("Ask for a free number", "Programme lead"));
    assert_eq!(action.state, ActionState::UnderWay);
    window.press(Role::Button, "Remove");
    assert_eq!(window.project().actions.len(), 2);
    window.get_by_value("Removed: Ask for a free number");
    window.press(Role::Link, "Undo");
    assert_eq!(window.project().actions.len(), 3);

    window.press(Role::Button, "New assumption or risk…");
    window.type_at_focus("Ministries stay");
    window.choose(Role::ComboBox, "How likely", "Low");
    window.press(Role::RadioButton, "Risk");
    let risk = window.project().risks.last().expect("a risk");
    assert_eq!((risk.kind, risk.likelihood), (RiskKind::Risk, Some(Degree::Low)));
}

#[test]
fn an_accepted_risk_gets_someone_who_follows_it() {
    let mut window = gaps("en", [1440.0, 900.0]);
    window.press(Role::Row, "Accepted risk: The radio hour also reaches recruiters. Nobody follows it");
    window.type_into("Who follows it", "Field office North");
    assert_eq!(window.project().lessons["S3.L2"].owner, "Field office North");
    assert!(window.project().lessons["S3.L2"].at.is_some());
    row(&window, "Accepted risk: The radio hour also reaches recruiters. Followed");
}

#[test]
fn a_design_change_is_carried_by_actions_and_settled_with_them() {
    let mut window = gaps("en", [1440.0, 900.0]);
    window.press(Role::Row, "Design change: A silent call back. To decide");
    window.press(Role::Button, "Plan an action…");
    let action = window.project().actions.last().expect("an action");
    assert_eq!(action.what, "A silent call back");
    assert_eq!(action.origin, Origin::Question("S3.Q6".to_owned()));
    row(&window, "Design change: A silent call back. To do");
    window.press(Role::RadioButton, "Done");
    assert!(window.query_by_role_and_label(Role::Row, "Design change: A silent call back. To do").is_none());
    assert_eq!(window.project().answers["S3.Q6"].effect, Some(DesignEffect::Modify));
}

#[test]
fn where_a_row_comes_from_is_one_click_away() {
    let mut window = gaps("en", [1440.0, 900.0]);
    window.press(Role::Link, "3.6");
    let section = window
        .query_all_by_role(Role::Button)
        .find(|b| b.accesskit_node().label().is_some_and(|l| l.starts_with("3  ")));
    let current = section.expect("a row").accesskit_node().data().aria_current();
    assert_eq!(current, Some(egui::accesskit::AriaCurrent::Page));
}

#[test]
fn rows_are_filtered_and_sorted() {
    let mut window = gaps("en", [1440.0, 900.0]);
    let names = |window: &Window| -> Vec<String> {
        window.query_all_by_role(Role::Row).filter_map(|r| r.accesskit_node().label()).collect()
    };
    window.type_into("Filter these rows", "police");
    assert_eq!(names(&window), ["Action: Agree with the police. 9 days late"]);
    window.get_by_value("1 of 7 shown");
    window.replace("Filter these rows", " ");
    window.choose(Role::Button, "State open", "closed");
    assert_eq!(names(&window), ["Action: Translate the guide. Done"]);
    window.press(Role::Button, "Show all again");
    window.press(Role::ColumnHeader, "Due");
    assert!(names(&window)[0].contains("police"), "{:?}", names(&window));
    window.press(Role::ColumnHeader, "State");
    assert!(names(&window)[0].contains("9 days late"));
    window.choose(Role::Button, "Owner anybody", "nobody yet");
    assert!(names(&window).iter().all(|n| !n.contains("police")));
}

#[test]
fn the_keyboard_alone_goes_through_the_rows() {
    let mut window = gaps("en", [1440.0, 900.0]);
    window.get_by_role_and_label(Role::Row, "Action: Agree with the police. 9 days late").focus();
    window.run();
    window.key(Modifiers::NONE, Key::ArrowDown);
    window.key(Modifiers::NONE, Key::Enter);
    window.get_by_role_and_label(Role::TextInput, "Who follows it").focus();
    window.type_at_focus("K. L.");
    assert_eq!(window.project().lessons["S3.L2"].owner, "K. L.");
}

#[test]
fn a_project_without_anything_says_so() {
    let mut window = window("gaps-empty", "fr", [1280.0, 720.0]);
    window.begin("(project: ())");
    window.visit("Lacunes et actions");
    window.get_by_role_and_label(Role::Heading, "Rien n’est en attente");
    assert_eq!(window.project().status("S1.Q1"), Status::Open);
}

#[test]
fn the_page_can_be_drawn_in_both_languages_at_every_width() {
    for language in ["en", "fr"] {
        for size in [[1440.0, 900.0], [1280.0, 720.0], [960.0, 600.0], [640.0, 360.0]] {
            let mut window = gaps(language, size);
            let rows: Vec<_> = window.query_all_by_role(Role::Row).filter_map(|r| r.accesskit_node().label()).collect();
            for row in rows {
                window.press(Role::Row, &row);
            }
        }
    }
}

#[test]
fn ten_thousand_rows_are_drawn_a_screenful_at_a_time() {
    let actions: Vec<String> = (0..10_000).map(|n| format!("(id: \"a{n}\", what: \"Step {n}\")")).collect();
    let mut window = window("gaps-many", "en", [1440.0, 900.0]);
    window.begin(&format!("(project: (actions: [{}]))", actions.join(", ")));
    window.visit("Gaps and actions");
    window.get_by_role_and_label(Role::Button, "Gaps and actions 10,000");
    assert!(window.query_all_by_role(Role::Row).count() < 40);
    window.type_into("Filter these rows", "step 9999");
    window.press(Role::Row, "Action: Step 9999. To do");
    window.press(Role::RadioButton, "Done");
    assert_eq!(window.project().actions[9_999].state, ActionState::Done);
    window.get_by_role_and_label(Role::Button, "Gaps and actions 9,999");
}
