//! Pictures of a review and of the applicant's side, painted without a display or a graphics card.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test pictures_review` takes them anew; look at every one before keeping it.

mod support;

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jalon::desk::Desk;
use jalon::project::{Project, Reply};
use jalon::review::{Review, findings_for_applicant, receive};
use jalon::store;
use support::page::{Place, Wanted, painted};

const PROJECT: &str = "returnees-livelihoods.ron";
const ENGLISH: &str = "returnees-livelihoods.review.ron";
const FRENCH: &str = "passerelle-du-littoral.review.ron";

type Window = Harness<'static, Desk>;

fn take(window: &mut Window, name: &str) {
    window.remove_cursor();
    window.run();
    let picture = window.render().expect("a picture");
    egui_kittest::image_snapshot(&picture, name);
}

/// The review of a project, with the project beside it.
fn english(name: &str, wanted: &Wanted<'_>) -> (Place, Window) {
    let place = Place::new(name);
    place.example(PROJECT);
    let file = place.example(ENGLISH);
    let window = painted(&place, &file, wanted);
    (place, window)
}

/// The review of a document from outside.
fn french(name: &str, wanted: &Wanted<'_>) -> (Place, Window) {
    let place = Place::new(name);
    let file = place.example(FRENCH);
    let window = painted(&place, &file, wanted);
    (place, window)
}

fn button(window: &mut Window, with: &str) {
    window.run();
    let named =
        |node: &egui_kittest::Node<'_>| node.accesskit_node().label().is_some_and(|label| label.starts_with(with));
    let at = window.query_all_by_role(Role::Button).position(|node| named(&node));
    let at = at.unwrap_or_else(|| panic!("no button {with}"));
    window.query_all_by_role(Role::Button).nth(at).expect("a button").click();
    window.run();
}

/// Goes to the first subject on which the reviewers differ.
fn to_difference(window: &mut Window) {
    for _ in 0..200 {
        let differs = window.query_all_by_value("The two reviewers differ.").count() > 0
            || window.query_all_by_value("Les deux avis diffèrent.").count() > 0;
        if differs {
            return;
        }
        window.key_press(egui::Key::J);
        window.run();
    }
    panic!("they differ nowhere");
}

#[test]
fn a_question_on_which_reviewers_differ() {
    let (_place, mut window) = english("review-picture", &Wanted::default());
    to_difference(&mut window);
    take(&mut window, "review-light-en");
}

#[test]
fn a_question_on_which_reviewers_differ_in_french() {
    let (_place, mut window) = french("review-picture-fr", &Wanted { language: "fr", ..Wanted::default() });
    to_difference(&mut window);
    take(&mut window, "review-light-fr");
}

#[test]
fn a_question_in_the_dark() {
    let (_place, mut window) = english("review-picture-dark", &Wanted { look: "dark", ..Wanted::default() });
    to_difference(&mut window);
    take(&mut window, "review-dark-en");
}

#[test]
fn a_question_on_a_small_window() {
    let (_place, mut window) = english("review-picture-small", &Wanted { size: [1280.0, 720.0], ..Wanted::default() });
    to_difference(&mut window);
    take(&mut window, "review-1280x720-en");
}

#[test]
fn a_question_at_twice_the_size() {
    let wanted = Wanted { language: "fr", size: [640.0, 360.0], ..Wanted::default() };
    let (_place, mut window) = french("review-picture-large", &wanted);
    to_difference(&mut window);
    take(&mut window, "review-640x360-fr");
    button(&mut window, "Sommaire");
    take(&mut window, "review-list-640x360-fr");
}

#[test]
fn the_pages_that_follow() {
    let (_place, mut window) = english("review-pages", &Wanted::default());
    button(&mut window, "Differences");
    take(&mut window, "review-differences-light-en");
    button(&mut window, "Conclusion");
    take(&mut window, "review-conclusion-light-en");
    button(&mut window, "Who reviews what");
    take(&mut window, "review-who-light-en");
    button(&mut window, "What is sent");
    take(&mut window, "review-sent-light-en");
}

#[test]
fn the_pages_that_follow_in_french() {
    let (_place, mut window) = french("review-pages-fr", &Wanted { language: "fr", ..Wanted::default() });
    button(&mut window, "Différences");
    take(&mut window, "review-differences-light-fr");
    button(&mut window, "Conclusion");
    take(&mut window, "review-conclusion-light-fr");
}

#[test]
fn the_dialog_that_begins_a_review() {
    let (_place, mut window) = english("review-begin", &Wanted::default());
    button(&mut window, "Menu");
    window.get_by_role_and_label(Role::MenuItem, "Review a proposal…").click();
    window.run();
    take(&mut window, "review-begin-light-en");
}

/// The project with what its reviewers sent, and replies to the first of it.
fn applicant(name: &str, wanted: &Wanted<'_>) -> (Place, Window) {
    let place = Place::new(name);
    let file = place.example(PROJECT);
    let review = store::open_as::<Review>(&place.example(ENGLISH), None).expect("a review").content;
    let opened = store::open(&file, None).expect("a project");
    let day = "2026-11-20".parse().expect("a day");
    let findings = findings_for_applicant(&review, day, &[]).0;
    let mut project: Project = opened.project;
    receive(&project, &findings).edit.apply(&mut project);
    let mut asked = project.received.iter_mut().filter(|received| !received.request.is_empty());
    if let Some(first) = asked.next() {
        first.reply = Some(Reply::Argued);
        first.reply_text = String::from("The survey is repeated each March because departures peak in April.");
        first.author = String::from("Programme lead");
        first.replied_at = "2026-11-21T10:15:00Z".parse().ok();
    }
    let bytes = store::encode(&project, &opened.header, None).expect("writes");
    std::fs::write(&file, bytes).expect("writes");
    let mut window = painted(&place, &file, wanted);
    let row = if wanted.language == "fr" { "Examen" } else { "Review" };
    button(&mut window, row);
    (place, window)
}

#[test]
fn what_the_applicant_sees() {
    let (_place, mut window) = applicant("review-applicant-picture", &Wanted::default());
    take(&mut window, "received-light-en");
    let (_place, mut window) =
        applicant("review-applicant-picture-fr", &Wanted { language: "fr", look: "dark", size: [1280.0, 720.0] });
    take(&mut window, "received-dark-fr");
}

#[test]
fn the_notice_beside_a_question() {
    let (_place, mut window) = applicant("review-beside-picture", &Wanted::default());
    let link = window.get_all_by_role(Role::Link).next().expect("a link");
    link.click();
    window.run();
    take(&mut window, "received-beside-light-en");
}

#[test]
fn a_finding_at_twice_the_size() {
    let wanted = Wanted { size: [640.0, 360.0], ..Wanted::default() };
    let (_place, mut window) = english("review-picture-finding", &wanted);
    to_difference(&mut window);
    window.query_all_by_role(Role::RadioButton).next().expect("a verdict").scroll_to_me();
    window.run();
    take(&mut window, "review-finding-640x360-en");
}
