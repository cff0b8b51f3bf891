//! The note in the window: what was typed is in its preview, what an audience does not see is listed, and it leaves as
//! a file.

mod support;

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use support::desk::{Window, window};

const PROJECT: &str = r#"(project: (
    identity: (title: "Line 1188"),
    scope: {"3": (chosen: true)},
    answers: {
        "S1.Q1": (text: "A call in the night", status: answered, sensitivity: partners),
        "S3.Q6": (text: "The secret of the bill", status: answered, sensitivity: internal),
    },
))"#;

fn note(language: &str, size: [f32; 2]) -> Window {
    let mut window = window("note", language, size);
    window.begin(PROJECT);
    window.visit("Note");
    made(&mut window);
    window
}

/// Waits until the document stands.
fn made(window: &mut Window) {
    window.wait("the document", |window| window.query_by_role(Role::Document).is_some());
}

fn says(window: &Window, words: &str) -> bool {
    window.query_all_by_value(words).count() + window.query_all_by_label(words).count() > 0
}

/// Leaves all parts away but one, so that it is in view.
fn only(window: &mut Window, part: &str) {
    let ticks: Vec<String> = window
        .query_all_by_role(Role::CheckBox)
        .filter_map(|node| node.accesskit_node().label())
        .filter(|label| label != part && label != "Mark as a draft")
        .collect();
    assert!(ticks.len() > 10, "{ticks:?}");
    for tick in ticks {
        window.press(Role::CheckBox, &tick);
    }
}

/// Scrolls until something is in view.
fn scroll_to(window: &mut Window, words: &str) {
    for _ in 0..40 {
        if says(window, words) {
            return;
        }
        window.wheel(400.0);
    }
    panic!("not in the preview: {words}");
}

#[test]
fn what_was_typed_is_in_the_preview_and_a_click_leads_back() {
    let mut window = note("en", [1440.0, 900.0]);
    only(&mut window, "Questions and answers");
    scroll_to(&mut window, "A call in the night");
    let question = {
        let link = |node: &egui_kittest::Node<'_>| {
            node.accesskit_node().label().is_some_and(|label| label.starts_with("Go to: "))
        };
        let own = window.query_all_by_value("A call in the night").next().expect("the answer").rect();
        let found: Vec<_> = window
            .query_all_by_role(Role::Link)
            .filter(link)
            .filter(|node| node.rect().contains(own.center()))
            .collect();
        assert_eq!(found.len(), 1, "one part leads to the answer");
        found[0].accesskit_node().label().unwrap_or_default()
    };
    // Places settle as what comes into view is set.
    window.get_by_role_and_label(Role::Link, &question).scroll_to_me();
    window.run();
    window.press(Role::Link, &question);
    let question = question.trim_start_matches("Go to: ").to_owned();
    assert!(window.query_all_by_role(Role::Document).next().is_none(), "the section is shown");
    assert!(question.len() > 10);
    assert!(says(&window, "A call in the night"), "the answer is in view");
}

#[test]
fn an_edit_is_in_the_preview_when_one_comes_back() {
    let mut window = note("en", [1440.0, 900.0]);
    window.visit("Programme");
    window.replace("Title", "Another line");
    assert_eq!(window.project().identity.title, "Another line");
    window.visit("Note");
    window.wait("the new title", |window| says(window, "Another line"));
}

#[test]
fn what_partners_do_not_see_is_listed_and_leads_to_its_place() {
    let mut window = note("en", [1440.0, 900.0]);
    assert!(says(&window, "Everything is in it."));
    window.press(Role::RadioButton, "Partners");
    window.wait("the list", |window| says(window, "1 entry is left out for this audience:"));
    let links: Vec<_> = window.query_all_by_role(Role::Link).filter_map(|node| node.accesskit_node().label()).collect();
    let left: Vec<_> = links.iter().filter(|label| label.ends_with("(Internal)")).collect();
    assert_eq!(left.len(), 1, "{links:?}");
    assert!(left[0].starts_with("Answer: "), "{left:?}");
    let label = left[0].clone();
    window.press(Role::Link, &label);
    assert!(window.query_all_by_role(Role::Document).next().is_none());
    // What was chosen is kept for this project.
    window.visit("Note");
    made(&mut window);
    let chosen = window.state().settings().notes.first().map(|noted| noted.audience);
    assert_eq!(chosen, Some(jalon::project::Sensitivity::Partners));
}

#[test]
fn the_document_has_a_language_of_its_own() {
    let mut window = note("en", [1440.0, 900.0]);
    window.choose(Role::ComboBox, "Language of the document", "Français");
    window.wait("the French document", |window| {
        window.query_by_role_and_label(Role::Document, "Preview: Note de conception").is_some()
    });
    window.get_by_role_and_label(Role::Button, "Export as PDF…");
}

#[test]
fn it_leaves_as_a_pdf_and_what_was_there_before_stays_until_it_is_whole() {
    let mut window = note("en", [1440.0, 900.0]);
    window.state_mut().own_dialogs(true);
    let target = std::env::temp_dir().join(format!("jalon-note-{}.pdf", std::process::id()));
    std::fs::write(&target, "before").expect("writes");
    window.press(Role::Button, "Export as PDF…");
    window.replace("Name of the file", &target.display().to_string());
    window.get_by_role_and_label(Role::Button, "Write it here").click();
    window.run();
    // Whoever chooses a file that is there is asked.
    assert_eq!(std::fs::read(&target).expect("reads"), b"before");
    window.get_by_role_and_label(Role::Button, "Replace it").click();
    window.wait("the file", |window| window.query_by_role_and_label(Role::Link, "Show in its folder").is_some());
    let bytes = std::fs::read(&target).expect("reads");
    std::fs::remove_file(&target).expect("removes");
    assert!(bytes.starts_with(b"%PDF"), "{:?}", &bytes[..8]);
    window.press(Role::Link, "Close this message");
    assert!(window.query_by_role_and_label(Role::Link, "Show in its folder").is_none());
}

#[test]
fn a_narrow_window_shows_the_choices_on_demand() {
    let mut window = note("fr", [640.0, 720.0]);
    assert!(window.query_all_by_role(Role::CheckBox).next().is_none());
    window.press(Role::Button, "Ce qu’elle contient");
    window.get_by_role_and_label(Role::RadioButton, "Partenaires");
    window.press(Role::Button, "Montrer le document");
    made(&mut window);
}
