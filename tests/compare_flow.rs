//! The project is compared with its version on opening, with a version that was kept, and with another file; each change
//! leads to its place.

mod support;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use jalon::project::{Check, Project, Status};
use jalon::store::age;
use jalon::store::file::Header;
use jalon::store::{self, Document, Folders, ReadError};
use support::desk::{Window, window};

const SIZE: [f32; 2] = [1440.0, 900.0];

const PROJECT: &str = r#"(project: (
    identity: (title: "Helpline 1188"),
    scope: {"3": (chosen: true)},
    activities: [(id: "v1", title: "Radio hour in two languages", sections: ["3"])],
    answers: {
        "S1.Q2": (text: "Fear of the bill and of being overheard", status: answered),
        "S3.Q2": (text: "Ask before they take an advance", status: answered),
    },
    lessons: {"S3.L2": (take: adopted, note: "Section 3")},
))"#;

fn project(name: &str) -> Window {
    let mut window = window(name, "en", SIZE);
    window.begin(PROJECT);
    window
}

fn compare(window: &mut Window) {
    window.choose(Role::Button, "Menu", "Compare with a former version…");
    window.get_by_role_and_label(Role::Heading, "Before and after");
}

/// All that is said on the page.
fn said(window: &Window) -> Vec<String> {
    let all = window.query_all_by_role(Role::Label);
    all.filter_map(|node| node.accesskit_node().value().or_else(|| node.accesskit_node().label())).collect()
}

fn says(window: &Window, begins: &str) -> bool {
    said(window).iter().any(|text| text.starts_with(begins))
}

#[test]
fn what_changed_since_opening_is_listed_and_leads_to_its_place() {
    let mut window = project("compare");
    compare(&mut window);
    window.get_by_role_and_label(Role::Heading, "Nothing differs");
    window.visit("1 ");
    let question = window
        .query_all_by_role(Role::Button)
        .find_map(|n| n.accesskit_node().label().filter(|label| label.starts_with("2 ") && label.len() > 40));
    window.press(Role::Button, &question.expect("the second question"));
    window.press(Role::RadioButton, "Yes");
    assert_eq!(window.project().answers["S1.Q2"].checks["rests-on-awareness"], Check::Yes);
    // The palette leads there too.
    window.find("compare with");
    window.key(Modifiers::NONE, Key::Enter);
    window.get_by_role_and_label(Role::Heading, "Before and after");
    window.get_by_role_and_label(Role::Heading, "Answers");
    assert!(says(&window, "One change in what was written. One piece of advice is new,"), "{:#?}", said(&window));
    assert!(says(&window, "Facts: added"), "{:#?}", said(&window));
    window.get_by_role_and_label(Role::Heading, "Advice that is new");
    assert!(says(&window, "The design counts on awareness to lead to safer behaviour"), "{:#?}", said(&window));
    window.press(Role::Link, "Section 1, question 2");
    window.get_by_role_and_label(Role::Heading, "Beside question 2");
    // Taken back, nothing differs any more.
    window.key(Modifiers::COMMAND, Key::Z);
    compare(&mut window);
    window.get_by_role_and_label(Role::Heading, "Nothing differs");
}

#[test]
fn a_version_that_was_kept_is_chosen_from_the_list() {
    let mut window = project("compare-kept");
    let mut former = window.project().clone();
    former.answers.get_mut("S1.Q2").expect("an answer").text = "Fear of the bill".into();
    former.answers.get_mut("S3.Q2").expect("an answer").status = Status::InProgress;
    former.lessons.clear();
    former.activities[0].title = "Radio hour".into();
    window.keep_former(&former, "2026-11-20T09:30:00Z");
    former.activities.clear();
    window.keep_former(&former, "2026-11-12T16:00:00Z");
    compare(&mut window);
    window.choose(Role::ComboBox, "Compare now with", "The version kept on 20 November 2026, 9:30");
    for heading in ["Answers", "Lessons", "Gaps, actions, risks and the rest"] {
        window.get_by_role_and_label(Role::Heading, heading);
    }
    // Both texts stand in one, and are read out one after the other.
    let spoken = "Fear of the bill → Fear of the bill and of being overheard";
    assert!(says(&window, spoken), "{:#?}", said(&window));
    assert!(says(&window, "In progress → Answered"), "{:#?}", said(&window));
    assert!(says(&window, "Radio hour → Radio hour in two languages"), "{:#?}", said(&window));
    window.choose(Role::ComboBox, "Compare now with", "The version kept on 12 November 2026, 16:00");
    assert!(says(&window, "Added"), "{:#?}", said(&window));
    window.press(Role::Link, "Activity “Radio hour in two languages”");
    window.get_by_role_and_label(Role::Heading, "Programme");
    // The choice stays while the file is open.
    compare(&mut window);
    assert!(says(&window, "Added"));
}

#[test]
fn another_file_is_compared_and_one_that_cannot_be_read_says_so() {
    let mut window = project("compare-file");
    window.state_mut().own_dialogs(true);
    let folder = std::env::temp_dir().join(format!("jalon-compare-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let other = folder.join("earlier.ron");
    let text = PROJECT.replacen('(', "(format: \"jalon-project\", version: 1, program: \"0.1.0\", ", 1);
    let text = text.replace("Helpline 1188", "Helpline");
    std::fs::write(&other, format!("#![enable(implicit_some)]\n{text}\n")).expect("writes");
    compare(&mut window);
    let choose = |window: &mut Window, path: &std::path::Path| {
        window.choose(Role::ComboBox, "Compare now with", "Another file…");
        window.replace("Name of the file, or its whole path", &path.display().to_string());
        window.get_by_role_and_label(Role::Button, "Compare with it").click();
        window.run();
    };
    choose(&mut window, &other);
    window.get_by_role_and_label(Role::Heading, "The programme");
    assert!(says(&window, "Helpline → Helpline 1188"), "{:#?}", said(&window));
    let value = window.get_by_role_and_label(Role::ComboBox, "Compare now with").accesskit_node().value();
    assert_eq!(value.as_deref(), Some("The file earlier.ron"));
    // What was compared stays, and what went wrong is said.
    let broken = folder.join("broken.ron");
    std::fs::write(&broken, "(format: \"jalon-project\", version: 1, pro").expect("writes");
    choose(&mut window, &broken);
    window.get_by_role_and_label(Role::Button, "Close").click();
    window.run();
    assert!(says(&window, "Helpline → Helpline 1188"));
    // The other file was read and not opened.
    assert_eq!(window.project().identity.title, "Helpline 1188");
    std::fs::remove_dir_all(&folder).expect("removes");
}

#[test]
fn versions_under_the_same_key_are_read_and_those_under_another_are_not() {
    let folder = std::env::temp_dir().join(format!("jalon-compare-key-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let folders = Folders::in_folder(&folder.join("data"));
    let mut project = Project::default();
    let key = age::Key::with_work("a phrase", 4).expect("a key");
    let sealed =
        |project: &Project, key: &age::Key| store::encode(project, &Header::default(), Some(key)).expect("writes");
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).expect("writes");
        path
    };
    let former = file("former.ron", &sealed(&project, &key));
    let foreign = file("foreign.ron", &sealed(&project, &age::Key::with_work("a phrase", 4).expect("a key")));
    let open = file("open.ron", &store::encode(&project, &Header::default(), None).expect("writes"));
    project.identity.title = "Helpline".into();
    let path = file("now.ron", &sealed(&project, &key));
    let document = Document::open(&folders, &path, Some("a phrase"), "AB").expect("opens");
    assert_eq!(document.project().identity.title, "Helpline");
    for readable in [&former, &open] {
        assert_eq!(document.other(readable).expect("reads"), Project::default());
    }
    let error = document.other(&foreign).expect_err("another key").error;
    assert!(matches!(error, ReadError::WrongPassphrase), "{error:?}");
    assert!(document.other(&folder.join("none.ron")).is_err());
    drop(document);
    std::fs::remove_dir_all(&folder).expect("removes");
}
