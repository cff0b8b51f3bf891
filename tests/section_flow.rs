//! What a team does in a section: take a lesson, answer, plan what is missing, undo, ask its own questions, go back
//! to a former version; by name and role, and by keyboard alone.

mod support;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jalon::desk::Desk;
use jalon::project::{Project, Status, Take};
use support::page::{Place, Wanted, window};

type Window = Harness<'static, Desk>;

const HOTLINE: &str = "ligne-1188.ron";
const TRAINING: &str = "prosecutors-inspectors.ron";

fn project(window: &Window) -> &Project {
    window.state().document().expect("a document").project()
}

/// The project as it stands in its file.
fn filed(path: &std::path::Path) -> Project {
    let bytes = std::fs::read(path).expect("the file");
    jalon::store::decode(&bytes, None).expect("reads").0
}

fn save(window: &mut Window) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    for _ in 0..40 {
        window.run_steps(2);
        std::thread::sleep(std::time::Duration::from_millis(10));
        if !window.state().document().expect("a document").is_unsaved() {
            return;
        }
    }
    panic!("not saved");
}

fn click(window: &mut Window, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).scroll_to_me();
    window.run();
    window.get_by_role_and_label(role, label).click();
    window.run();
}

/// Chooses from the menu that a button opens.
fn choose(window: &mut Window, button: &str, row: &str) {
    click(window, Role::Button, button);
    window.get_by_role_and_label(Role::MenuItem, row).click();
    window.run();
}

fn go(window: &mut Window, section: &str) {
    window.run();
    window.get_by_label_contains(section).click();
    window.run();
}

/// Opens the row of a question that begins with its number.
fn ask(window: &mut Window, number: &str) {
    let row = |window: &Window| {
        // Rows of the navigation have two spaces after the number.
        let is = |label: &str| label.starts_with(number) && !label.starts_with(&format!("{number} "));
        let named = |node: &egui_kittest::Node<'_>| node.accesskit_node().label().is_some_and(|l| is(&l));
        window.query_all_by_role(Role::Button).position(|node| named(&node)).expect("a row")
    };
    let at = row(window);
    window.query_all_by_role(Role::Button).nth(at).expect("a row").scroll_to_me();
    window.run();
    let at = row(window);
    window.query_all_by_role(Role::Button).nth(at).expect("a row").click();
    window.run();
}

fn type_text(window: &mut Window, text: &str) {
    window.event(egui::Event::Text(text.to_owned()));
    window.run();
}

fn opened(name: &str, example: &str) -> (Place, std::path::PathBuf, Window) {
    let place = Place::new(name);
    let file = place.example(example);
    let window = window(&place, &file, &Wanted::default());
    (place, file, window)
}

#[test]
fn an_answer_is_typed_and_stands_in_the_file() {
    let (_place, file, mut window) = opened("answer", TRAINING);
    go(&mut window, "2  ");
    // Number 4, where nothing stands yet, is open at first; a row that is clicked gives the keyboard to its editor.
    ask(&mut window, "1 ");
    ask(&mut window, "4 ");
    type_text(&mut window, "Six districts, by spring.");
    let (id, answer) = project(&window)
        .answers
        .iter()
        .find(|(_, a)| a.text.contains("Six districts, by spring."))
        .expect("the answer is in the project");
    assert_eq!(answer.author, "MK");
    assert!(answer.at.is_some());
    let (id, status) = (id.clone(), answer.status);
    assert_eq!(status, Status::InProgress);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    window.run();
    assert_eq!(project(&window).status(&id), Status::Answered);
    save(&mut window);
    assert!(filed(&file).answers[&id].text.contains("Six districts, by spring."));
}

#[test]
fn a_lesson_is_taken_with_where_and_by_whom() {
    let (_place, _file, mut window) = opened("lesson", HOTLINE);
    go(&mut window, "7  ");
    click(&mut window, Role::Tab, "Lessons 6");
    let before = project(&window).lessons.clone();
    // The one that is open is the first that nobody has taken.
    click(&mut window, Role::RadioButton, "Risk accepted");
    // The line on why has the keyboard.
    type_text(&mut window, "No staff for it before 2028.");
    let taken: Vec<_> = project(&window).lessons.iter().filter(|(id, _)| !before.contains_key(*id)).collect();
    let [(_, lesson)] = taken[..] else { panic!("one lesson more") };
    assert_eq!((lesson.take, lesson.note.as_str()), (Take::RiskAccepted, "No staff for it before 2028."));
    assert_eq!(lesson.author, "MK");
    // Nobody follows it: the panel says so and leads to the field.
    window.get_by_value("Nobody follows this risk. Name a function.");
    click(&mut window, Role::Link, "Name someone…");
    assert!(window.get_by_role_and_label(Role::TextInput, "Who follows this risk").is_focused());
    type_text(&mut window, "Programme lead");
    let id = project(&window).lessons.keys().find(|id| !before.contains_key(*id)).cloned().expect("the lesson");
    assert_eq!(project(&window).lessons[&id].owner, "Programme lead");
}

#[test]
fn missing_information_leads_to_a_planned_activity() {
    let (_place, _file, mut window) = opened("missing", TRAINING);
    go(&mut window, "2  ");
    ask(&mut window, "1 ");
    ask(&mut window, "4 ");
    let gaps = project(&window).gaps.len();
    choose(&mut window, "Status", "Information missing");
    window.get_by_value("No activity planned. Say what is missing and which activity will find it out.");
    window.get_by_role_and_label(Role::MultilineTextInput, "What is missing").focus();
    window.run();
    type_text(&mut window, "How many");
    type_text(&mut window, " leave each season");
    assert_eq!(project(&window).gaps.len(), gaps + 1, "one gap for a run of typing");
    window.get_by_role_and_label(Role::MultilineTextInput, "Activity that will find it out").focus();
    window.run();
    type_text(&mut window, "Follow-up survey");
    for (field, text) in [("Who does it", "Institute"), ("By when", "2027-06-30"), ("Cost", "4 500 EUR")] {
        window.get_by_role_and_label(Role::TextInput, field).scroll_to_me();
        window.run();
        window.get_by_role_and_label(Role::TextInput, field).focus();
        window.run();
        type_text(&mut window, text);
    }
    let gap = project(&window).gaps.last().expect("the gap").clone();
    assert_eq!(gap.missing, "How many leave each season");
    assert_eq!((gap.activity.as_str(), gap.owner.as_str()), ("Follow-up survey", "Institute"));
    assert_eq!(gap.due.map(|d| d.to_string()).as_deref(), Some("2027-06-30"));
    assert_eq!(gap.cost.map(|c| (c.amount, c.currency)), Some((4500.0, "EUR".to_owned())));
    assert_eq!(project(&window).status(&gap.question), Status::Missing);
    assert!(
        window
            .query_by_value("No activity planned. Say what is missing and which activity will find it out.")
            .is_none()
    );
}

#[test]
fn a_doubtful_day_stays_as_typed_and_is_said() {
    let (_place, _file, mut window) = opened("doubt", TRAINING);
    go(&mut window, "2  ");
    ask(&mut window, "1 ");
    ask(&mut window, "4 ");
    choose(&mut window, "Status", "Information missing");
    window.get_by_role_and_label(Role::TextInput, "By when").focus();
    window.run();
    type_text(&mut window, "after the rains");
    let field = window.get_by_role_and_label(Role::TextInput, "By when");
    assert_eq!(field.value().as_deref(), Some("after the rains"));
    assert_eq!(field.accesskit_node().data().description(), Some("Write the day as 2027-01-30."));
}

#[test]
fn undo_reaches_across_screens() {
    let (_place, _file, mut window) = opened("undo", TRAINING);
    let before = project(&window).clone();
    go(&mut window, "2  ");
    ask(&mut window, "1 ");
    ask(&mut window, "4 ");
    type_text(&mut window, "First.");
    go(&mut window, "6  ");
    click(&mut window, Role::Tab, "Lessons 4");
    click(&mut window, Role::RadioButton, "Adopted");
    for _ in 0..2 {
        window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        window.run();
    }
    assert_eq!(project(&window).answers, before.answers);
    assert_eq!(project(&window).lessons, before.lessons);
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    window.run();
    assert!(project(&window).answers.values().any(|a| a.text.contains("First.")));
}

#[test]
fn a_question_of_ones_own_is_asked_answered_and_removed() {
    let (_place, _file, mut window) = opened("own", TRAINING);
    go(&mut window, "2  ");
    let own = project(&window).own_questions.len();
    click(&mut window, Role::Button, "Add a question of your own");
    type_text(&mut window, "Who pays after 2028?");
    let question = project(&window).own_questions.last().expect("the question").clone();
    assert_eq!((question.text.as_str(), question.section.as_str()), ("Who pays after 2028?", "2"));
    click(&mut window, Role::MultilineTextInput, "Answer to: Who pays after 2028?");
    type_text(&mut window, "The ministry.");
    assert_eq!(project(&window).answers[question.id.as_str()].text, "The ministry.");
    choose(&mut window, "More", "Remove this question and its answer");
    assert_eq!(project(&window).own_questions.len(), own);
    assert!(!project(&window).answers.contains_key(question.id.as_str()));
    // One step brings both back.
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(project(&window).answers[question.id.as_str()].text, "The ministry.");
}

#[test]
fn a_former_version_is_shown_and_restored() {
    let (_place, _file, mut window) = opened("history", HOTLINE);
    go(&mut window, "2  ");
    let (id, versions) = project(&window).history.answers.iter().next().expect("a history");
    let (id, former) = (id.clone(), versions[0].content.clone().expect("a text"));
    let now = project(&window).answers[&id].text.clone();
    assert_ne!(former.text, now);
    ask(&mut window, "4 ");
    click(&mut window, Role::Button, "Former versions");
    window.get_by_role_and_label(Role::Dialog, "Former versions");
    // Read out as it stood then.
    window.get_by_value(&former.text);
    click(&mut window, Role::Button, "Restore this version");
    assert_eq!(project(&window).answers[&id].text, former.text);
    assert_eq!(project(&window).answers[&id].author, "MK");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(project(&window).answers[&id].text, now);
}

#[test]
fn a_whole_section_is_answered_by_keyboard_alone() {
    let (_place, _file, mut window) = opened("keyboard", TRAINING);
    // Ctrl and a digit: the second section of this programme.
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    window.run();
    // Up to the first question, from wherever the section opened.
    for _ in 0..10 {
        window.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
        window.run();
    }
    for n in 0..8 {
        type_text(&mut window, &format!(" Said {n}."));
        window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        window.run();
        window.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
        window.run();
    }
    for n in 0..8 {
        let said = format!(" Said {n}.");
        let answer = project(&window).answers.values().find(|a| a.text.contains(&said)).expect("said");
        assert_eq!(answer.status, Status::Answered);
    }
}

#[test]
fn tab_follows_reading_order_through_a_card_and_on_to_the_next_row() {
    let (_place, _file, mut window) = opened("tab", TRAINING);
    go(&mut window, "1  ");
    ask(&mut window, "3 ");
    let focused = |window: &Window| {
        let found = window.query_all_by_role(Role::Button).find(egui_kittest::Node::is_focused);
        found.and_then(|n| n.accesskit_node().label())
    };
    let mut order = Vec::new();
    for _ in 0..12 {
        window.key_press(Key::Tab);
        window.run();
        order.extend(focused(&window));
        if order.last().is_some_and(|label| label.starts_with("May be seen by")) {
            break;
        }
    }
    let at =
        |label: &str| order.iter().position(|l| l.starts_with(label)).unwrap_or_else(|| panic!("{label}: {order:?}"));
    assert!(at("Status") < at("For the design"));
    assert!(at("For the design") < at("Evidence"));
    assert!(at("Evidence") < at("Sources"));
    assert!(at("Sources") < at("May be seen by"));
    // Enter opens the row that Tab reached.
    while focused(&window).is_none_or(|l| !l.starts_with("4 ")) {
        window.key_press(Key::Tab);
        window.run();
    }
    window.key_press(Key::Enter);
    window.run();
    assert!(window.query_all_by_role(Role::MultilineTextInput).any(|n| n.is_focused()));
}

#[test]
fn a_file_that_is_open_for_reading_has_no_caret_and_a_lock() {
    let place = Place::new("reading");
    let file = place.example(TRAINING);
    let _held = window(&place, &file, &Wanted::default());
    let mut window = window(&place, &file, &Wanted::default());
    go(&mut window, "1  ");
    ask(&mut window, "3 ");
    assert!(!window.state().document().expect("a document").may_write());
    assert_eq!(window.query_all_by_role(Role::MultilineTextInput).count(), 0);
    assert!(window.query_all_by_label_contains("Open for reading").count() > 0);
    assert!(window.query_by_role_and_label(Role::Button, "Status").is_none());
    let before = project(&window).clone();
    type_text(&mut window, "nothing");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    window.run();
    assert_eq!(*project(&window), before);
}

#[test]
fn an_answer_whose_question_is_not_known_is_shown_and_kept() {
    let place = Place::new("unknown");
    let file = place.example(TRAINING);
    let text = std::fs::read_to_string(&file).expect("the file");
    let answers = text.find("answers: {").expect("answers") + "answers: {".len();
    let more = "\n            \"S2.Q99\": (text: \"Kept from a later edition.\", status: answered),";
    std::fs::write(&file, format!("{}{more}{}", &text[..answers], &text[answers..])).expect("written");
    let mut window = window(&place, &file, &Wanted::default());
    go(&mut window, "2  ");
    window.get_by_role_and_label(Role::Heading, "Answers without a question").scroll_to_me();
    window.run();
    ask(&mut window, "S2.Q99");
    type_text(&mut window, " And more.");
    assert_eq!(project(&window).answers["S2.Q99"].text, "Kept from a later edition. And more.");
}

#[test]
fn obstacles_are_named_one_by_one() {
    let (_place, _file, mut window) = opened("obstacles", HOTLINE);
    go(&mut window, "3  ");
    ask(&mut window, "6 ");
    let before = project(&window).barriers.len();
    click(&mut window, Role::Button, "Add an obstacle");
    type_text(&mut window, "No night bus.");
    let barrier = project(&window).barriers.last().expect("an obstacle").clone();
    assert_eq!(project(&window).barriers.len(), before + 1);
    assert_eq!((barrier.text.as_str(), barrier.section.as_str()), ("No night bus.", "3"));
}

#[test]
fn a_printed_indicator_is_added_and_made_ones_own() {
    let (_place, _file, mut window) = opened("indicator", HOTLINE);
    go(&mut window, "3  ");
    click(&mut window, Role::Tab, "Evaluation 6 rungs");
    let before = project(&window).indicators.len();
    click(&mut window, Role::Button, "Choose an indicator… Impact on trafficking in persons");
    click(&mut window, Role::Button, "Add this indicator 6.1");
    assert_eq!(project(&window).indicators.len(), before + 1);
    let indicator = project(&window).indicators.last().expect("the indicator").clone();
    assert_eq!((indicator.section.as_str(), indicator.code.as_str()), ("3", "A-7"));
    assert_eq!(indicator.level, "impact");
    assert!(!indicator.definition.is_empty() && !indicator.from.is_empty());
    // Its sheet is open beside the ladder.
    window.get_by_role_and_label(Role::TextInput, "Baseline").focus();
    window.run();
    type_text(&mut window, "120");
    let baseline = project(&window).indicators.last().and_then(|i| i.baseline.clone()).and_then(|p| p.value);
    assert_eq!(baseline, Some(jalon::project::Value::Number(120.0)));
}

#[test]
fn prompts_are_answered_one_by_one() {
    let (_place, _file, mut window) = opened("prompts", TRAINING);
    go(&mut window, "1  ");
    ask(&mut window, "3 ");
    ask(&mut window, "a ");
    type_text(&mut window, " Easily.");
    let said = |p: &Project| p.answers.values().flat_map(|a| a.prompts.values()).any(|p| p.text.contains(" Easily."));
    assert!(said(project(&window)));
}

#[test]
fn the_panel_leads_to_what_a_question_rests_on_and_back() {
    let (_place, _file, mut window) = opened("panel", HOTLINE);
    go(&mut window, "3  ");
    ask(&mut window, "6 ");
    window.get_by_role_and_label(Role::Heading, "Beside question 6");
    click(&mut window, Role::Link, "Section 3, lesson 2: Five gaps that evaluations keep finding");
    window.get_by_role_and_label(Role::Heading, "Beside lesson 2");
    window.get_by_role_and_label(Role::Heading, "Five gaps that evaluations keep finding");
    // What rests on the lesson is named there.
    click(&mut window, Role::Link, "Section 3, question 6");
    window.get_by_role_and_label(Role::Heading, "Beside question 6");
    assert!(window.query_all_by_role(Role::MultilineTextInput).any(|n| n.is_focused()));
}

#[test]
fn the_workshop_view_goes_on_with_the_arrow_keys() {
    let (_place, _file, mut window) = opened("workshop", TRAINING);
    go(&mut window, "1  ");
    ask(&mut window, "3 ");
    window.key_press(Key::F5);
    window.run();
    window.get_by_role_and_label(Role::Dialog, "Workshop view");
    let heading = |window: &Window| {
        let all = window.query_all_by_role(Role::Heading).filter(|n| n.accesskit_node().data().level() == Some(2));
        let labels: Vec<_> = all.filter_map(|n| n.accesskit_node().label()).collect();
        labels.last().cloned().expect("a heading")
    };
    let third = heading(&window);
    window.key_press(Key::ArrowRight);
    window.run();
    assert_ne!(heading(&window), third);
    window.key_press(Key::ArrowLeft);
    window.run();
    assert_eq!(heading(&window), third);
    window.key_press(Key::Escape);
    window.run();
    assert!(window.query_by_role_and_label(Role::Dialog, "Workshop view").is_none());
}

#[test]
fn what_a_room_wrote_is_taken_back_as_anywhere() {
    let (_place, _file, mut window) = opened("workshop-undo", TRAINING);
    go(&mut window, "1  ");
    ask(&mut window, "3 ");
    let answers = |window: &Window| window.state().document().expect("open").project().answers.clone();
    let before = answers(&window);
    window.key_press(Key::F5);
    window.run();
    let editor = |window: &mut Window| {
        let all: Vec<_> = window.query_all_by_role(Role::MultilineTextInput).collect();
        all.last().expect("an editor").focus();
    };
    editor(&mut window);
    window.run();
    window.event(egui::Event::Text("Written by all. ".to_owned()));
    window.run();
    assert_ne!(answers(&window), before);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(answers(&window), before);
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    window.run();
    assert_ne!(answers(&window), before);
    window.get_by_role_and_label(Role::Dialog, "Workshop view");
}

#[test]
fn every_part_of_every_section_can_be_drawn_in_both_languages_wide_and_narrow() {
    let place = Place::new("all");
    let file = place.example(HOTLINE);
    let text = std::fs::read_to_string(&file).expect("the file").replace("chosen: false", "chosen: true");
    std::fs::write(&file, text).expect("written");
    for language in ["en", "fr"] {
        for size in [[1440.0, 900.0], [960.0, 640.0], [640.0, 360.0]] {
            let mut window = window(&place, &file, &Wanted { language, size, ..Wanted::default() });
            window.run();
            for section in 1..=9 {
                let key =
                    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
                window.key_press_modifiers(Modifiers::COMMAND, key[section - 1]);
                window.run();
                // On a low page the tabs scroll away with the head.
                let tabs = window.query_all_by_role(Role::Tab).count();
                assert!(tabs >= 2, "section {section}");
                for tab in 0..tabs {
                    window.query_all_by_role(Role::Tab).nth(tab).expect("a tab").scroll_to_me();
                    window.run();
                    window.query_all_by_role(Role::Tab).nth(tab).expect("a tab").click();
                    // Drawing panics on a sign that no face has and on a field without a name.
                    window.run();
                }
            }
        }
    }
}
