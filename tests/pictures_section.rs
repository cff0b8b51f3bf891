//! Pictures of a section, its panel, history and the workshop view, painted without a display or a graphics card.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test pictures_section` takes them anew; look at every one before keeping it.

mod support;

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jalon::desk::Desk;
use support::page::{Place, Wanted, painted};

const HOTLINE: &str = "ligne-1188.ron";
const TRAINING: &str = "prosecutors-inspectors.ron";

fn take(window: &mut Harness<'static, Desk>, name: &str) {
    take_without(window, name, None);
}

/// Takes a picture without the text that holds some words: a moment that the lock of a file tells, not the window.
fn take_without(window: &mut Harness<'static, Desk>, name: &str, moment: Option<&str>) {
    window.remove_cursor();
    window.run();
    let mut picture = window.render().expect("a picture");
    for node in moment.into_iter().flat_map(|moment| window.query_all_by_value(moment)) {
        let rect = node.rect();
        for y in rect.top() as u32..rect.bottom() as u32 {
            let ground = *picture.get_pixel(rect.left() as u32 - 1, y);
            for x in rect.left() as u32..rect.right() as u32 {
                picture.put_pixel(x, y, ground);
            }
        }
    }
    egui_kittest::image_snapshot(&picture, name);
}

/// Opens a section by its row in the navigation.
fn go(window: &mut Harness<'static, Desk>, section: &str) {
    window.run();
    window.get_by_label_contains(section).click();
    window.run();
}

fn starts(node: &egui_kittest::Node<'_>, with: &str) -> bool {
    node.accesskit_node().label().is_some_and(|label| label.starts_with(with))
}

fn turn(window: &mut Harness<'static, Desk>, tab: &str) {
    window.get_by_role_and_label(Role::Tab, tab).click();
    window.run();
}

fn ask(window: &mut Harness<'static, Desk>, question: &str) {
    let row =
        |window: &Harness<'static, Desk>| window.query_all_by_role(Role::Button).position(|n| starts(&n, question));
    let at = row(window).expect("a row");
    window.query_all_by_role(Role::Button).nth(at).expect("a row").scroll_to_me();
    window.run();
    let at = row(window).expect("a row");
    window.query_all_by_role(Role::Button).nth(at).expect("a row").click();
    window.run();
}

#[test]
fn a_question_in_french() {
    let place = Place::new("picture-question-fr");
    let file = place.example(HOTLINE);
    let mut window = painted(&place, &file, &Wanted { language: "fr", ..Wanted::default() });
    go(&mut window, "3  ");
    ask(&mut window, "6 Qu’est-ce qui empêche");
    take(&mut window, "section-question-light-fr");
}

#[test]
fn a_question_in_english_and_dark() {
    let place = Place::new("picture-question-en");
    let file = place.example(TRAINING);
    let mut window = painted(&place, &file, &Wanted { look: "dark", ..Wanted::default() });
    go(&mut window, "1  ");
    ask(&mut window, "3 ");
    take(&mut window, "section-question-dark-en");
}

#[test]
fn lessons_in_french() {
    let place = Place::new("picture-lessons-fr");
    let file = place.example(HOTLINE);
    let mut window = painted(&place, &file, &Wanted { language: "fr", ..Wanted::default() });
    go(&mut window, "7  ");
    turn(&mut window, "Enseignements 6");
    take(&mut window, "section-lessons-light-fr");
}

#[test]
fn purpose_in_english() {
    let place = Place::new("picture-purpose-en");
    let file = place.example(TRAINING);
    let mut window = painted(&place, &file, &Wanted::default());
    go(&mut window, "6  ");
    turn(&mut window, "Purpose");
    take(&mut window, "section-purpose-light-en");
}

#[test]
fn the_ladder_and_a_sheet_in_both_languages() {
    let place = Place::new("picture-ladder");
    let file = place.example(TRAINING);
    let mut window = painted(&place, &file, &Wanted::default());
    go(&mut window, "6  ");
    turn(&mut window, "Evaluation 6 rungs");
    window.query_all_by_label_contains("A-8 ").next().expect("an indicator").click();
    window.run();
    take(&mut window, "section-evaluation-light-en");
    let file = place.example(HOTLINE);
    let mut window = painted(&place, &file, &Wanted { language: "fr", look: "dark", ..Wanted::default() });
    go(&mut window, "3  ");
    turn(&mut window, "Évaluation 6 échelons");
    take(&mut window, "section-evaluation-dark-fr");
}

#[test]
fn smaller_windows() {
    let place = Place::new("picture-small");
    let file = place.example(TRAINING);
    let mut window = painted(&place, &file, &Wanted { size: [1280.0, 720.0], ..Wanted::default() });
    go(&mut window, "6  ");
    turn(&mut window, "Questions 11");
    take(&mut window, "section-question-1280x720-en");
    let file = place.example(HOTLINE);
    // A window of 1280 by 720 at 200 %.
    let mut window = painted(&place, &file, &Wanted { language: "fr", size: [640.0, 360.0], ..Wanted::default() });
    window.run();
    take(&mut window, "section-question-zoom-200-fr");
}

#[test]
fn what_follows_from_an_answer() {
    let place = Place::new("picture-follow");
    let file = place.example(HOTLINE);
    let mut window = painted(&place, &file, &Wanted { language: "fr", size: [1440.0, 1500.0], ..Wanted::default() });
    go(&mut window, "3  ");
    ask(&mut window, "4 ");
    window.get_by_role_and_label(Role::Button, "Sources citées").click();
    window.run();
    take(&mut window, "section-plan-light-fr");
    ask(&mut window, "6 Qu’est-ce qui empêche");
    take(&mut window, "section-obstacles-light-fr");
}

#[test]
fn a_file_that_is_open_for_reading() {
    let place = Place::new("picture-reading");
    let file = place.example(TRAINING);
    // Somebody else has it open.
    let _held = painted(&place, &file, &Wanted::default());
    let mut window = painted(&place, &file, &Wanted::default());
    go(&mut window, "1  ");
    ask(&mut window, "3 ");
    let notice = window
        .query_all_by_role(Role::Label)
        .find_map(|node| node.value().filter(|text| text.contains("has had the file open")));
    take_without(&mut window, "section-reading-light-en", Some(&notice.expect("the notice")));
}

#[test]
fn former_versions() {
    let place = Place::new("picture-history");
    let file = place.example(HOTLINE);
    let mut window = painted(&place, &file, &Wanted { language: "fr", ..Wanted::default() });
    go(&mut window, "2  ");
    ask(&mut window, "4 ");
    window.get_by_role_and_label(Role::Button, "Versions antérieures").click();
    window.run();
    take(&mut window, "history-light-fr");
}

#[test]
fn one_question_at_a_time_for_a_room() {
    let mut results = egui_kittest::SnapshotResults::new();
    let place = Place::new("picture-workshop");
    for (name, language, look) in [("workshop-light-fr", "fr", "light"), ("workshop-dark-en", "en", "dark")] {
        let file = place.example(HOTLINE);
        let mut window = painted(&place, &file, &Wanted { language, look, ..Wanted::default() });
        window.run();
        window.key_press(egui::Key::F5);
        window.run();
        window.key_press(egui::Key::ArrowLeft);
        window.key_press(egui::Key::ArrowLeft);
        window.run();
        window.remove_cursor();
        window.run();
        window.snapshot(name);
        results.extend_harness(&mut window);
    }
}
