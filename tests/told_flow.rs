//! What was done and shows nowhere else is said: a passphrase set, a copy written, words of two people brought together.

mod support;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use jalon::store::{self, Expected, SaveState};
use support::home::{Place, Window, desk, until, window};

const SIZE: [f32; 2] = [1440.0, 900.0];

fn press(window: &mut Window, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).click();
    window.run();
}

fn shows(window: &Window, text: &str) -> bool {
    window.query_all_by_label_contains(text).count() > 0
}

fn menu(window: &mut Window, name: &str) {
    press(window, Role::Button, "Menu");
    let item = window.get_all_by_role(Role::MenuItem).find(|item| {
        use egui_kittest::kittest::NodeT;
        item.accesskit_node().label().is_some_and(|label| label.starts_with(name))
    });
    item.expect("an item").focus();
    window.run();
    window.key_press(Key::Enter);
    window.run();
}

fn write(window: &mut Window, field: &str, text: &str) {
    window.get_by_role_and_label(Role::PasswordInput, field).focus();
    window.run();
    window.get_by_role_and_label(Role::PasswordInput, field).type_text(text);
    window.run();
}

#[test]
fn what_both_changed_is_named_with_the_words_of_both() {
    let place = Place::new("both");
    let path = place.example("ligne-1188.ron", "ligne.ron");
    let mut desk = desk(&place, &place.settings(), "en");
    desk.open_file(&path);
    let mut window = window(desk, SIZE, "light");
    window.run();
    // Theirs, on disk, and mine, in the window: the same field in other words.
    let opened = store::open(&path, None).expect("opens");
    let mut theirs = opened.project.clone();
    theirs.identity.code = "THEIRS".to_owned();
    store::save(&place.folders(), &path, &theirs, &opened.header, None, Expected::Anything).expect("saves");
    press(&mut window, Role::Button, "Programme");
    window.get_by_role_and_label(Role::TextInput, "Code of your own").focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.get_by_role_and_label(Role::TextInput, "Code of your own").type_text("MINE");
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    until(&mut window, "told", |window| window.query_by_role_and_label(Role::Link, "Decide…").is_some());
    press(&mut window, Role::Link, "Decide…");
    press(&mut window, Role::Button, "Merge the two");
    assert!(shows(&window, "Yours: MINE Theirs: THEIRS"));
    press(&mut window, Role::Button, "Close");
    until(&mut window, "saved", |w| matches!(w.state().document().expect("open").state(), SaveState::Saved(_)));
    assert_eq!(store::open(&path, None).expect("opens").project.identity.code, "MINE");
    let backups = store::backup::list(&place.folders(), &path);
    let kept =
        |b: &store::backup::Backup| store::open(&b.path, None).is_ok_and(|o| o.project.identity.code == "THEIRS");
    assert!(backups.iter().any(kept), "theirs is among the backups");
}

#[test]
fn a_passphrase_is_set_in_the_window_asked_twice_and_taken_off_again() {
    let place = Place::new("protect");
    let path = place.example("national-plan.ron", "plan.ron");
    let mut desk = desk(&place, &place.settings(), "en");
    desk.open_file(&path);
    let mut window = window(desk, SIZE, "light");
    window.run();
    menu(&mut window, "Protect with a passphrase");
    write(&mut window, "New passphrase", "correct horse");
    write(&mut window, "The same again", "correct hoarse");
    press(&mut window, Role::Button, "Protect the file");
    assert!(shows(&window, "The two passphrases differ."));
    assert!(!store::needs_passphrase(&path));
    window.get_by_role_and_label(Role::PasswordInput, "The same again").focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    write(&mut window, "The same again", "correct horse");
    press(&mut window, Role::Button, "Protect the file");
    until(&mut window, "protected", |window| shows(window, "The file is protected"));
    press(&mut window, Role::Button, "Close");
    assert!(store::needs_passphrase(&path));
    assert!(store::open(&path, Some("correct horse")).is_ok());

    menu(&mut window, "Take the passphrase off");
    press(&mut window, Role::Button, "Take it off");
    assert!(shows(&window, "The passphrase is off"));
    assert!(store::open(&path, None).is_ok());
}

#[test]
fn the_menu_scrolls_on_a_low_window_and_leads_to_the_start() {
    let place = Place::new("menu");
    let path = place.example("national-plan.ron", "plan.ron");
    let mut desk = desk(&place, &place.settings(), "en");
    desk.open_file(&path);
    let mut window = window(desk, [640.0, 360.0], "light");
    window.run();
    press(&mut window, Role::Button, "Menu");
    // The keyboard reaches the last of them, and the menu goes along.
    for _ in 0..40 {
        window.key_press(Key::Tab);
        window.run();
        if window.query_all_by_role(Role::MenuItem).last().is_some_and(|item| item.is_focused()) {
            break;
        }
    }
    let last = window.query_all_by_role(Role::MenuItem).last().expect("items");
    assert!(last.is_focused() && last.rect().bottom() <= 360.0, "{:?}", last.rect());
    window.key_press(Key::Escape);
    window.run();
    menu(&mut window, "Start screen");
    assert!(shows(&window, "New design"));
}
