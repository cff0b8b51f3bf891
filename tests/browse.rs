//! The toolkit can be read without a project, by name and role, in both languages.

mod support;

use egui::accesskit::{AriaCurrent, Role};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use support::desk::{Window, window};

/// The toolkit, by the menu.
fn browse(language: &str, size: [f32; 2]) -> Window {
    let mut window = window("browse", language, size);
    let (menu, item) = if language == "fr" {
        ("Menu général", "Parcourir le référentiel")
    } else {
        ("Menu", "Browse the toolkit")
    };
    window.choose(Role::Button, menu, item);
    window
}

fn section(window: &mut Window, start: &str) {
    let label = window
        .query_all_by_role(Role::Button)
        .filter_map(|b| b.accesskit_node().label())
        .find(|label| label.starts_with(start))
        .unwrap_or_else(|| panic!("no section {start}"));
    window.press(Role::Button, &label);
}

#[test]
fn a_section_is_opened_by_its_name() {
    let mut window = browse("en", [1280.0, 720.0]);
    section(&mut window, "3  ");
    assert!(window.query_all_by_label_contains("Who exactly is the target group").count() > 0);
    assert!(window.query_all_by_label_contains("ICAT toolkit, section 3, question 1").count() > 0);
}

#[test]
fn what_the_palette_finds_is_shown_and_marked() {
    let mut window = browse("fr", [1280.0, 720.0]);
    window.find("reinsertion");
    let result = window
        .query_all_by_role(Role::ListBoxOption)
        .find(|r| r.accesskit_node().data().description().is_some_and(|d| d.starts_with("section 8")));
    result.expect("a result").click();
    window.run();
    assert!(window.query_all_by_label_contains("Référentiel ICAT, section 8").count() > 0);
    let marked = |window: &Window| {
        window
            .query_all(egui_kittest::kittest::by())
            .any(|n| n.accesskit_node().data().aria_current() == Some(AriaCurrent::Location))
    };
    assert!(marked(&window));
    // Elsewhere nothing is marked.
    section(&mut window, "1  ");
    assert!(!marked(&window));
}

#[test]
fn an_address_is_shown_before_it_is_opened() {
    let mut window = browse("en", [1280.0, 900.0]);
    section(&mut window, "Further reading");
    let address = window
        .query_all_by_role(Role::Link)
        .find(|l| l.accesskit_node().label().is_some_and(|l| l.starts_with("http")));
    address.expect("an address").click();
    window.run();
    // Nothing was opened: the window asks first.
    assert!(window.output().platform_output.commands.is_empty());
}

#[test]
fn the_glossary_is_in_the_order_of_the_readers_alphabet() {
    for (language, name) in [("en", "Glossary"), ("fr", "Glossaire")] {
        let mut window = browse(language, [1280.0, 720.0]);
        window.press(Role::Button, name);
        let terms: Vec<String> = window
            .query_all_by_role(Role::Heading)
            .filter(|h| h.accesskit_node().data().level() == Some(2))
            .filter_map(|h| h.accesskit_node().label())
            .skip(2)
            .collect();
        let folded: Vec<String> = terms.iter().map(|t| jalon::wording::fold(t)).collect();
        assert!(folded.len() > 10 && folded.is_sorted(), "{terms:?}");
    }
}

#[test]
fn the_language_can_change_and_the_place_stays() {
    let mut window = browse("en", [1280.0, 720.0]);
    section(&mut window, "5  ");
    window.press(Role::Button, "Language");
    window.query_all_by_role_and_label(Role::MenuItem, "Français").next().expect("a language").click();
    window.run();
    assert!(window.query_all_by_label_contains("Référentiel ICAT, section 5").count() > 0);
}

#[test]
fn every_section_can_be_drawn_in_both_languages_wide_and_narrow() {
    for language in ["en", "fr"] {
        for size in [[1280.0, 720.0], [640.0, 400.0]] {
            let mut window = browse(language, size);
            if size[0] < 720.0 {
                window.get_by_label("Sections").click();
                window.run();
            }
            for number in 1..=9 {
                // Drawing panics on a sign that no face has and on a field without a name.
                section(&mut window, &format!("{number}  "));
            }
        }
    }
}

#[test]
fn the_page_is_reached_and_left_by_keyboard() {
    let mut window = window("browse-keys", "en", [1280.0, 720.0]);
    window.find("glossary browse");
    window.replace("Find in the toolkit", "browse");
    window.key(Modifiers::NONE, Key::Enter);
    window.get_by_role_and_label(Role::Button, "Glossary").focus();
    window.key(Modifiers::NONE, Key::Enter);
    window.get_by_role_and_label(Role::Heading, "Glossary");
}
