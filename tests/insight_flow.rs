//! What Jalon notices is settled, planned and followed to its place; facts are said; the chain and the board are worked on.

mod support;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use jalon::project::{Check, Column, Lever, Origin, Settling, WithinReach};
use support::desk::{Window, window};

const SIZE: [f32; 2] = [1440.0, 900.0];

const PROJECT: &str = r#"(project: (
    scope: {"3": (chosen: true)},
    activities: [(id: "v1", title: "Radio hour in two languages", sections: ["3"])],
    target_groups: [(id: "t1", name: "Women of 16 to 35")],
    answers: {
        "S1.Q2": (text: "Fear", status: answered, checks: {"rests-on-awareness": yes}),
        "S3.Q2": (text: "Ask before they take an advance", status: answered),
        "S3.Q3": (text: "Fewer people recruited through advances", status: answered),
    },
))"#;

fn project(name: &str, text: &str) -> Window {
    let mut window = window(name, "en", SIZE);
    window.begin(text);
    window
}

/// The advice of the list whose sentence begins so.
fn advice(window: &mut Window, begins: &str) -> String {
    let found = window.query_all_by_role(Role::Button).filter_map(|n| n.accesskit_node().label());
    let all: Vec<String> = found.collect();
    all.iter().find(|label| label.starts_with(begins)).unwrap_or_else(|| panic!("no {begins} in {all:#?}")).clone()
}

fn count(window: &Window) -> usize {
    let mut labels = window.query_all_by_role(Role::Button).filter_map(|n| n.accesskit_node().label());
    let label = labels.find_map(|l| l.strip_prefix("What Jalon notices ").map(str::to_owned)).expect("a row");
    label.parse().expect("a count")
}

#[test]
fn a_fact_is_said_and_taken_back_and_advice_follows() {
    let mut window = project("fact", "(project: ())");
    window.visit("1 ");
    let before = count(&window);
    let question = window
        .query_all_by_role(Role::Button)
        .find_map(|n| n.accesskit_node().label().filter(|label| label.starts_with("2 ") && label.len() > 40));
    window.press(Role::Button, &question.expect("the second question"));
    window.press(Role::RadioButton, "Yes");
    assert_eq!(window.project().answers["S1.Q2"].checks["rests-on-awareness"], Check::Yes);
    assert!(count(&window) > before, "an assumption without evidence is noticed");
    window.get_by_role_and_label(Role::Heading, "What Jalon notices");
    window.press(Role::RadioButton, "No");
    assert_eq!(count(&window), before);
    let back =
        "Take back what was said on: The design counts on awareness of the risks to lead people to safer behaviour";
    window.press(Role::Button, back);
    assert!(window.project().answers["S1.Q2"].checks.is_empty());
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.project().answers["S1.Q2"].checks["rests-on-awareness"], Check::No);
}

#[test]
fn advice_is_settled_with_a_reason_and_taken_up_again() {
    let mut window = project("settle", PROJECT);
    window.visit("What Jalon notices");
    let open = count(&window);
    let first = advice(&mut window, "Activities are chosen (“Radio hour in two languages”) before");
    window.press(Role::Button, &first);
    window.get_by_role_and_label(Role::Heading, "Why it matters");
    window.press(Role::RadioButton, "Does not apply");
    // Without a reason, nothing is settled.
    window.press(Role::Button, "Settle it");
    assert!(window.project().advice.is_empty());
    window.type_into("Because", "The pattern is another agency’s task");
    window.press(Role::Button, "Settle it");
    let settled = window.project().advice.values().next().expect("settled");
    assert_eq!(settled.how, Settling::DoesNotApply);
    assert!(settled.at.is_some() && settled.because.starts_with("The pattern"));
    assert_eq!(count(&window), open - 1);
    window.get_by_role_and_label(Role::Heading, "Settled");
    let again = advice(&mut window, "Take up again Activities are chosen");
    window.press(Role::Button, &again);
    assert!(window.project().advice.is_empty());
    assert_eq!(count(&window), open);
}

#[test]
fn advice_becomes_an_action_and_leads_to_its_place() {
    let mut window = project("plan", PROJECT);
    window.visit("What Jalon notices");
    let first = advice(&mut window, "Activities are chosen (“Radio hour in two languages”) before");
    window.press(Role::Button, &first);
    window.press(Role::Button, "Make an action of it");
    let action = window.project().actions.first().expect("an action");
    assert!(matches!(&action.origin, Origin::Advice(key) if key.contains("before-pattern")), "{:?}", action.origin);
    window.get_by_role_and_label(Role::Heading, "Gaps and actions");
    window.visit("What Jalon notices");
    let go = advice(&mut window, "Go to section 2");
    window.press(Role::Button, &go);
    window.get_by_role_and_label(Role::Heading, "Beside question 1");
}

#[test]
fn what_looks_like_personal_data_is_found_off_the_frame_and_marked_harmless() {
    let text = r#"(project: (answers: {"S1.Q2": (text: "Call her at +33 6 12 34 56 78", status: answered)}))"#;
    let mut window = project("personal", text);
    window.visit("What Jalon notices");
    window.wait("the search", |w| w.query_by_role_and_label(Role::Heading, "For your eyes only").is_some());
    window.press(Role::Button, "Harmless");
    let key = window.project().advice.keys().next().expect("marked").clone();
    assert!(key.starts_with("personal-phone:S1.Q2:"), "{key}");
    assert!(window.query_by_role_and_label(Role::Heading, "For your eyes only").is_none());
    // Whoever looks again finds it, and may take it up again.
    window.get_by_role_and_label(Role::Heading, "Marked as harmless");
    let again = advice(&mut window, "Take up again Text at");
    window.press(Role::Button, &again);
    assert!(window.project().advice.is_empty());
    window.get_by_role_and_label(Role::Heading, "For your eyes only");
}

/// The sentences of open advice, as the list shows them.
fn open_advice(window: &Window) -> Vec<String> {
    let rows = window.query_all_by_role(Role::Button).filter(|n| n.accesskit_node().data().is_expanded().is_some());
    let labels = rows.filter_map(|n| n.accesskit_node().label());
    labels.filter(|label| label.contains('.') || label.contains('?')).collect()
}

#[test]
fn every_piece_of_advice_leads_to_a_page_and_can_be_settled() {
    for example in ["national-plan", "prosecutors-inspectors", "returnees-livelihoods"] {
        let mut window = window("every", "en", SIZE);
        window.open_example(example);
        window.visit("What Jalon notices");
        let all = open_advice(&window);
        assert_eq!(all.len(), count(&window), "{all:#?}");
        for row in &all {
            window.visit("What Jalon notices");
            window.press(Role::Button, row);
            let go = advice(&mut window, "Go to ");
            window.press(Role::Button, &go);
            let stays = window.query_by_role_and_label(Role::Heading, "Nine principles of the framework").is_some();
            // A principle stands further down on the same page.
            assert_eq!(stays, row.contains("on the principle"), "{row}");
        }
        let settled = window.project().advice.len();
        for (nth, row) in all.iter().enumerate() {
            window.visit("What Jalon notices");
            window.press(Role::Button, row);
            let ways = ["Done", "Does not apply", "Risk accepted"];
            window.press(Role::RadioButton, ways[nth % 3]);
            window.type_into(if nth % 3 == 0 { "By what" } else { "Because" }, "As agreed in November");
            window.press(Role::Button, "Settle it");
            assert_eq!(window.project().advice.len(), settled + nth + 1, "{row}");
        }
        // A risk that was accepted without anybody to follow it is noticed in its turn.
        let left = open_advice(&window);
        assert!(left.iter().all(|row| row.starts_with("A risk is accepted and nobody follows it")), "{left:#?}");
        assert_eq!(left.len(), all.len() / 3);
    }
}

#[test]
fn a_chain_is_drafted_linked_and_argued() {
    let mut window = project("chain", PROJECT);
    window.visit("Results chain");
    window.get_by_role_and_label(Role::Heading, "The chain is empty");
    window.get_all_by_role_and_label(Role::Button, "Draft from the answers").next().expect("a button").click();
    window.run();
    let drafted = window.project().chain.len();
    assert!(drafted >= 3, "{drafted}");
    let propose = advice(&mut window, "Propose ");
    window.press(Role::Button, &propose);
    assert!(!window.project().chain_links.is_empty());
    // A statement by hand, written at once.
    window.press(Role::Button, "Add a statement");
    window.type_at_focus("Midwives hand on the number");
    let own = window.project().chain.last().expect("a statement").clone();
    assert_eq!((own.text.as_str(), own.column), ("Midwives hand on the number", Column::Activity));
    let links = window.project().chain_links.len();
    window.choose(Role::Button, "Link to…", "Who it meets: Women of 16 to 35");
    assert_eq!(window.project().chain_links.len(), links + 1);
    window.type_into("Because", "They are trusted");
    assert_eq!(window.project().chain_links.last().expect("a link").because, "They are trusted");
    // A box of the drawing is reached by its name.
    window.get_by_role_and_label(Role::Button, "Midwives hand on the number").focus();
    window.run();
    window.key(Modifiers::NONE, Key::Enter);
    window.press(Role::Button, "Remove");
    assert_eq!(window.project().chain_links.len(), links);
    assert_eq!(window.project().chain.len(), drafted);
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.project().chain_links.len(), links + 1);
}

#[test]
fn an_answer_goes_into_the_chain_in_the_column_of_its_role() {
    let mut window = project("to-chain", PROJECT);
    window.visit("3 ");
    let tab = window
        .query_all_by_role(Role::Tab)
        .find_map(|n| n.accesskit_node().label().filter(|label| label.starts_with("Questions")));
    window.press(Role::Tab, &tab.expect("a tab"));
    let question = window
        .query_all_by_role(Role::Button)
        .find_map(|n| n.accesskit_node().label().filter(|label| label.starts_with("2 ") && label.len() > 40));
    window.press(Role::Button, &question.expect("the second question"));
    window.choose(Role::Button, "More", "Add to the results chain");
    let statement = window.project().chain.last().expect("a statement").clone();
    assert_eq!((statement.column, statement.question.as_str()), (Column::Behaviour, "S3.Q2"));
    assert_eq!(statement.text, "Ask before they take an advance");
    window.get_by_role_and_label(Role::Heading, "Results chain");
}

#[test]
fn an_open_place_names_the_question_to_answer() {
    let mut window = project("place", PROJECT);
    window.visit("Results chain");
    window.get_all_by_role_and_label(Role::Button, "Draft from the answers").next().expect("a button").click();
    window.run();
    let open = advice(&mut window, "Not said yet");
    window.press(Role::Button, &open);
    let go = advice(&mut window, "Go to ");
    window.press(Role::Button, &go);
    assert!(window.query_by_role_and_label(Role::Heading, "Results chain").is_none());
}

#[test]
fn a_pattern_is_described_and_its_responses_are_placed() {
    let mut window = project("pattern", PROJECT);
    window.visit("Pattern board");
    window.get_all_by_role_and_label(Role::Button, "Add a pattern").next().expect("a button").click();
    window.run();
    window.type_at_focus("Deep-sea fishing");
    window.type_into("Recruitment", "A broker advances wages");
    window.press(Role::Button, "Add Makes it possible");
    window.type_at_focus("Brokers without a licence");
    window.choose(Role::Button, "How far it is within reach: Brokers without a licence", "Under influence");
    window.press(Role::Button, "Add More risk");
    window.type_at_focus("Inspections in port");
    let pattern = window.project().patterns[0].clone();
    assert_eq!((pattern.name.as_str(), pattern.recruitment.as_str()), ("Deep-sea fishing", "A broker advances wages"));
    assert_eq!(pattern.factors[0].text, "Brokers without a licence");
    assert_eq!(pattern.factors[0].reach, Some(WithinReach::Influence));
    assert_eq!((pattern.responses[0].lever, pattern.responses[0].effect), (Lever::MoreRisk, None));
    window.press(Role::SpinButton, "Expected effect");
    window.press(Role::SpinButton, "Feasibility");
    let spot = |window: &Window| {
        let response = &window.project().patterns[0].responses[0];
        (response.effect, response.feasibility)
    };
    assert_eq!(spot(&window), (Some(50), Some(50)));
    // The arrow keys move the mark on the plane.
    window.key(Modifiers::NONE, Key::Escape);
    window.get_by_role_and_label(Role::Button, "1 Inspections in port: effect 50, feasibility 50").focus();
    window.run();
    window.key(Modifiers::NONE, Key::ArrowUp);
    window.key(Modifiers::NONE, Key::ArrowRight);
    assert_eq!(spot(&window), (Some(55), Some(55)));
}

#[test]
fn every_page_can_be_drawn_in_both_languages_at_every_width() {
    for (language, pages) in [
        ("en", ["What Jalon notices", "Results chain", "Pattern board"]),
        ("fr", ["Ce que Jalon remarque", "Chaîne de résultats", "Tableau des schémas"]),
    ] {
        for size in [[1440.0, 900.0], [1280.0, 720.0], [960.0, 600.0], [640.0, 360.0]] {
            let mut window = window("insight-widths", language, size);
            window.open_example(if language == "fr" { "reforme-loi" } else { "national-plan" });
            for page in pages {
                window.visit(page);
            }
        }
    }
}
