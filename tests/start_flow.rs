//! From the first start to a file, and back to it whatever happens in between: opening, recovering, settling.

mod support;

use std::path::Path;

use egui::accesskit::{AriaCurrent, Role};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use jalon::project::{Answer, Edit, Project, Status};
use jalon::store::file::Header;
use jalon::store::{Digest, Document, Entry, Expected, Journal, Lock, Recent, SaveState, Settings, age, backup, file};
use jiff::Timestamp;
use support::home::{Place, Window, desk, fresh, until, window};

const SIZE: [f32; 2] = [1440.0, 900.0];

fn on(place: &Place, settings: &Settings) -> Window {
    window(desk(place, settings, "en"), SIZE, "light")
}

/// Presses what has this role and name.
fn press(window: &mut Window, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).click();
    window.run();
}

fn button(window: &mut Window, name: &str) {
    press(window, Role::Button, name);
}

fn write(window: &mut Window, field: &str, text: &str) {
    let role = if field == "Passphrase" { Role::PasswordInput } else { Role::TextInput };
    window.get_by_role_and_label(role, field).focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.get_by_role_and_label(role, field).type_text(text);
    window.run();
}

fn shows(window: &Window, text: &str) -> bool {
    window.query_all_by_label_contains(text).count() > 0 || window.query_all_by_value(text).count() > 0
}

fn wait(window: &mut Window, text: &str) {
    until(window, text, |window| shows(window, text));
}

fn read(path: &Path) -> (Project, Header) {
    file::read(&std::fs::read(path).expect("reads")).expect("a project")
}

/// The page that the navigation marks as the one that is shown.
fn page(window: &Window) -> String {
    let current =
        |node: &egui_kittest::Node<'_>| node.accesskit_node().data().aria_current() == Some(AriaCurrent::Page);
    let found = window.get_all_by_role(Role::Button).find(current).expect("a page");
    found.accesskit_node().label().unwrap_or_default()
}

/// Takes a section in or out with the navigation.
fn toggle(window: &mut Window, section: &str) {
    button(window, "Add or leave out a section…");
    press(window, Role::CheckBox, section);
    window.key_press(Key::Escape);
    window.run();
}

/// What a window leaves that was ended while somebody wrote: an answer that the file lacks.
fn leave_behind(place: &Place, path: &Path, text: &str) -> String {
    let bytes = std::fs::read(path).expect("reads");
    let (project, header) = file::read(&bytes).expect("a project");
    let question = project.answers.keys().next().expect("an answer").clone();
    let mut journal = Journal::begin(&place.folders(), path, Digest::of(&bytes), project, header, None);
    let answer = Answer { text: text.to_owned(), status: Status::Answered, ..Answer::default() };
    let edit = Edit::Answer(question.clone(), Some(Box::new(answer)));
    journal.note(Entry { at: Timestamp::now(), edit, again: false });
    journal.flush().expect("writes");
    question
}

fn journals(place: &Place) -> usize {
    std::fs::read_dir(place.folders().recovery()).map_or(0, Iterator::count)
}

#[test]
fn first_start_leads_over_five_questions_to_a_file_that_takes_answers() {
    let place = Place::new("first-start");
    let settings = Settings { toured: false, author: String::new(), ..place.settings() };
    let mut window = on(&place, &settings);
    window.run();
    for title in ["What is Jalon for?", "What do you go through?"] {
        assert!(shows(&window, title));
        button(&mut window, "Next step");
    }
    button(&mut window, "Previous step");
    button(&mut window, "Leave the tour");
    button(&mut window, "New design…");
    // The keyboard is in the title already; without one nothing begins.
    let begin = window.get_by_role_and_label(Role::Button, "Choose where to keep it…");
    assert!(begin.accesskit_node().is_disabled());
    window.get_by_role_and_label(Role::TextInput, "Title of the programme or project").type_text("Safe passage");
    window.run();
    write(&mut window, "Country", "burk");
    press(&mut window, Role::MenuItem, "Burkina Faso");
    write(&mut window, "Your name or initials", "AB");
    press(&mut window, Role::CheckBox, "3  Awareness-raising");
    button(&mut window, "Choose where to keep it…");
    let name = window.get_by_role_and_label(Role::TextInput, "Name of the file");
    assert_eq!(name.value().as_deref(), Some("safe-passage.ron"));
    button(&mut window, "Keep it here");

    let path = place.path().join("safe-passage.ron");
    let document = window.state().document().expect("an open project");
    assert_eq!(document.path(), path);
    assert!(document.may_write());
    let (project, header) = read(&path);
    assert_eq!(project.identity.title, "Safe passage");
    assert_eq!(project.identity.countries, ["BF"]);
    assert_eq!(project.identity.working_language, "en");
    assert_eq!(project.scope.keys().collect::<Vec<_>>(), ["3"]);
    assert!(header.sources.contains_key("toolkit"));
    assert_eq!(window.state().settings().author, "AB");
    assert!(page(&window).starts_with('1'), "{}", page(&window));

    // The first question takes an answer, and saving brings it into the file.
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    window.run();
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    window.run();
    let editor = window.get_all_by_role(Role::MultilineTextInput).find(|e| e.accesskit_node().is_focused());
    editor.expect("an editor with the keyboard").type_text("Seasonal workers");
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    until(&mut window, "saved", |_| read(&path).0.answers.values().any(|a| a.text == "Seasonal workers"));
}

#[test]
fn a_recent_file_is_shown_with_its_progress_and_goes_on_where_work_is_open() {
    let place = Place::new("recent");
    let path = place.example("ligne-1188.ron", "ligne.ron");
    let mut settings = place.settings();
    settings.recent.push(Recent { path: path.clone(), at: Timestamp::now() });
    settings.recent.push(Recent { path: place.path().join("gone.ron"), at: Timestamp::now() });
    let mut window = on(&place, &settings);
    wait(&mut window, "There is no such file");
    assert!(shows(&window, "= 34"));
    button(&mut window, "Take gone.ron off this list");
    assert!(!shows(&window, "gone.ron"));
    wait(&mut window, "= 34");
    window.get_by_role_and_label(Role::Button, &row(&window, "Ligne 1188")).click();
    window.run();
    assert_eq!(window.state().document().expect("open").path(), path);
    let first = page(&window);
    // Back to the start and to the same file: it is still open, not opened again against itself.
    button(&mut window, "Menu");
    press(&mut window, Role::MenuItem, "Start screen");
    wait(&mut window, "= 34");
    window.get_by_role_and_label(Role::Button, &row(&window, "Ligne 1188")).click();
    window.run();
    assert!(window.state().document().expect("open").may_write());
    assert_eq!(page(&window), first);
}

/// The whole name of the row that begins so.
fn row(window: &Window, begins: &str) -> String {
    let rows = window.get_all_by_role(Role::Button);
    let names = rows.filter_map(|row| row.accesskit_node().label());
    let mut found = names.filter(|name| name.starts_with(begins));
    found.next().expect("a row")
}

#[test]
fn an_example_opens_as_a_copy_of_ones_own() {
    let place = Place::new("example");
    let mut window = on(&place, &place.settings());
    wait(&mut window, "Look at an example");
    let name = row(&window, "Back and building");
    assert!(name.contains("Sections 4 and 8 · English"), "{name}");
    button(&mut window, &name);
    button(&mut window, "Keep it here");
    let path = place.path().join("returnees-livelihoods.ron");
    assert_eq!(window.state().document().expect("open").path(), path);
    let printed = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects/returnees-livelihoods.ron");
    assert_eq!(read(&path).0, read(&printed).0);
}

#[test]
fn what_a_crash_left_is_compared_and_put_back() {
    let place = Place::new("recovery");
    let path = place.example("ligne-1188.ron", "ligne.ron");
    let question = leave_behind(&place, &path, "Fishing crews told us on the quay.");
    let mut window = on(&place, &place.settings());
    wait(&mut window, "See the difference…");
    press(&mut window, Role::Link, "See the difference…");
    wait(&mut window, "Keep what was not saved?");
    wait(&mut window, "Fishing crews told us on the quay.");
    let before = read(&path).0.answers[&question].text.lines().next().expect("text").to_owned();
    assert!(shows(&window, before.chars().take(30).collect::<String>().as_str()));
    button(&mut window, "Put it into the file");
    until(&mut window, "saved", |_| read(&path).0.answers[&question].text.starts_with("Fishing crews"));
    assert_eq!(window.state().document().expect("open").path(), path);
    drop(window);
    assert_eq!(journals(&place), 0);
}

#[test]
fn what_a_crash_left_can_be_decided_later_or_thrown_away() {
    let place = Place::new("discard");
    let path = place.example("ligne-1188.ron", "ligne.ron");
    let before = read(&path).0;
    leave_behind(&place, &path, "Fishing crews told us on the quay.");
    let mut window = on(&place, &place.settings());
    wait(&mut window, "See the difference…");
    press(&mut window, Role::Link, "See the difference…");
    wait(&mut window, "Throw it away…");
    window.key_press(Key::Escape);
    window.run();
    assert_eq!(journals(&place), 1);
    press(&mut window, Role::Link, "See the difference…");
    wait(&mut window, "Throw it away…");
    button(&mut window, "Throw it away…");
    assert!(shows(&window, "Throw away what was kept?"));
    button(&mut window, "Throw it away");
    until(&mut window, "gone", |window| !shows(window, "See the difference…"));
    assert_eq!(journals(&place), 0);
    assert_eq!(read(&path).0, before);
}

#[test]
fn what_the_file_holds_after_all_is_not_offered() {
    let place = Place::new("held");
    let path = place.example("ligne-1188.ron", "ligne.ron");
    let question = leave_behind(&place, &path, "Fishing crews told us on the quay.");
    let (mut project, header) = read(&path);
    let recovered = jalon::store::journal::left_behind(&place.folders());
    let after = jalon::store::journal::recover(&recovered[0], None).expect("recovers").after;
    assert_ne!(project.answers[&question], after.answers[&question]);
    project.clone_from(&after);
    jalon::store::save(&place.folders(), &path, &project, &header, None, Expected::Anything).expect("saves");
    let mut window = on(&place, &place.settings());
    wait(&mut window, "Look at an example");
    until(&mut window, "looked at", |_| journals(&place) == 0);
    assert!(!shows(&window, "See the difference…"));
}

#[test]
fn a_file_that_somebody_has_open_can_be_read() {
    let place = Place::new("locked");
    let path = place.example("ligne-1188.ron", "ligne.ron");
    let theirs = Document::open(&place.folders(), &path, None, "Field office").expect("opens");
    let mut desk = desk(&place, &place.settings(), "en");
    desk.open_file(&path);
    let mut window = window(desk, SIZE, "light");
    window.run();
    assert!(!window.state().document().expect("open").may_write());
    assert!(shows(&window, "Open for reading"));
    drop(theirs);
}

#[test]
fn a_file_that_somebody_changed_meanwhile_is_merged() {
    let place = Place::new("changed");
    let path = place.example("ligne-1188.ron", "ligne.ron");
    let mut desk = desk(&place, &place.settings(), "en");
    desk.open_file(&path);
    let mut window = window(desk, SIZE, "light");
    window.run();
    toggle(&mut window, "4  Livelihoods");
    let (mut theirs, header) = read(&path);
    theirs.identity.code = "OTHER".to_owned();
    jalon::store::save(&place.folders(), &path, &theirs, &header, None, Expected::Anything).expect("saves");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    until(&mut window, "told", |window| window.query_by_role_and_label(Role::Link, "Decide…").is_some());
    press(&mut window, Role::Link, "Decide…");
    button(&mut window, "Merge the two");
    let saved = |window: &Window| matches!(window.state().document().expect("open").state(), SaveState::Saved(_));
    until(&mut window, "saved", saved);
    let (project, _) = read(&path);
    assert_eq!(project.identity.code, "OTHER");
    assert!(project.scope["4"].chosen);
}

#[test]
fn another_language_keeps_the_place() {
    let place = Place::new("language");
    let path = place.example("ligne-1188.ron", "ligne.ron");
    let mut desk = desk(&place, &place.settings(), "en");
    desk.open_file(&path);
    let mut window = window(desk, SIZE, "light");
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run();
    let before = page(&window);
    button(&mut window, "Language");
    // The first of the two is the window's own.
    window.get_all_by_role_and_label(Role::MenuItem, "Français").next().expect("a language").click();
    window.run();
    assert!(shows(&window, "Lacunes et actions"));
    assert_eq!(page(&window).chars().next(), before.chars().next());
    assert_ne!(page(&window), before);
    assert_eq!(window.state().document().expect("open").path(), path);
    drop(window);
    assert_eq!(Settings::load(&place.folders()).language, "fr");
}

#[test]
fn settings_are_kept_for_the_next_start() {
    let place = Place::new("settings");
    let mut window = on(&place, &place.settings());
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    window.run();
    write(&mut window, "Your name or initials", "  CD ");
    press(&mut window, Role::CheckBox, "Nothing moves on the screen");
    press(&mut window, Role::ComboBox, "Colours");
    press(&mut window, Role::MenuItem, "Dark");
    assert!(shows(&window, "JALON_DATA"));
    button(&mut window, "Keep these settings");
    drop(window);
    let desk = fresh(&place, "en");
    let settings = desk.settings();
    assert_eq!((settings.author.as_str(), settings.still, settings.look.as_str()), ("CD", true, "dark"));
    // Leaving the dialog changes nothing.
    let mut window = support::home::window(desk, SIZE, "dark");
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    window.run();
    press(&mut window, Role::CheckBox, "Nothing moves on the screen");
    window.key_press(Key::Escape);
    window.run();
    assert!(window.state().settings().still);
}

#[test]
fn a_file_that_cannot_be_read_offers_its_backups() {
    let place = Place::new("unreadable");
    let path = place.example("ligne-1188.ron", "ligne.ron");
    let (before, header) = read(&path);
    let mut after = before.clone();
    after.identity.code = "NEW".to_owned();
    jalon::store::save(&place.folders(), &path, &after, &header, None, Expected::Anything).expect("saves");
    assert_eq!(backup::list(&place.folders(), &path).len(), 1);
    std::fs::write(&path, "").expect("breaks it");
    let mut desk = desk(&place, &place.settings(), "en");
    desk.open_file(&path);
    let mut window = window(desk, SIZE, "light");
    window.run();
    assert!(shows(&window, "ligne.ron cannot be read"));
    assert!(shows(&window, "The file is empty."));
    let offered = row(&window, "Put back the one of");
    button(&mut window, &offered);
    button(&mut window, "Keep it here");
    let document = window.state().document().expect("open");
    assert_ne!(document.path(), path);
    assert_eq!(*document.project(), before);
    assert!(std::fs::read(&path).expect("reads").is_empty());
}

#[test]
fn files_are_chosen_with_the_keyboard_and_never_replaced_unasked() {
    let place = Place::new("files");
    let path = place.example("ligne-1188.ron", "ligne.ron");
    std::fs::create_dir(place.path().join("inner")).expect("makes");
    let other = place.example("national-plan.ron", "inner/plan.ron");
    let mut window = on(&place, &place.settings());
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::O);
    wait(&mut window, "Project ligne.ron");
    let type_name = |window: &mut Window, name: &str| {
        write(window, "Name of the file, or its whole path", name);
        window.key_press(Key::Enter);
        window.run();
    };
    type_name(&mut window, "nothing");
    assert!(shows(&window, "There is no such file in this folder."));
    type_name(&mut window, "inner");
    wait(&mut window, "Project plan.ron");
    press(&mut window, Role::Row, "Project plan.ron");
    button(&mut window, "Open it");
    assert_eq!(window.state().document().expect("open").path(), other);
    assert_eq!(window.state().settings().folder, place.path().join("inner"));

    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    wait(&mut window, "Under which name should it go on?");
    let typed = path.with_extension("").display().to_string();
    write(&mut window, "Name of the file", &typed);
    window.key_press(Key::Enter);
    window.run();
    assert!(shows(&window, "Replace ligne.ron?"));
    let before = read(&path).0;
    window.key_press(Key::Escape);
    window.run();
    assert_eq!(read(&path).0, before);
    button(&mut window, "Keep it here");
    button(&mut window, "Replace it");
    assert_eq!(window.state().document().expect("open").path(), path);
    assert_ne!(read(&path).0, before);
    assert_eq!(backup::list(&place.folders(), &path).len(), 1);
}

#[test]
fn a_new_folder_is_made_on_the_way() {
    let place = Place::new("folder");
    let path = place.example("ligne-1188.ron", "ligne.ron");
    let mut desk = desk(&place, &place.settings(), "en");
    desk.open_file(&path);
    let mut window = window(desk, SIZE, "light");
    window.run();
    button(&mut window, "Menu");
    press(&mut window, Role::MenuItem, "Save a copy…");
    button(&mut window, "New folder");
    write(&mut window, "Name of the folder", "copies");
    button(&mut window, "Make the folder");
    wait(&mut window, "There is no folder and no project here.");
    button(&mut window, "Keep it here");
    assert!(place.path().join("copies/ligne-2.ron").is_file());
    assert_eq!(window.state().document().expect("open").path(), path);
}

#[test]
fn nobodys_open_file_is_written_over() {
    let place = Place::new("open-elsewhere");
    let path = place.example("ligne-1188.ron", "ligne.ron");
    let held = place.example("national-plan.ron", "plan.ron");
    let theirs = Lock::take(&held, "Field office").expect("locks");
    let mut desk = desk(&place, &place.settings(), "en");
    desk.open_file(&path);
    let mut window = window(desk, SIZE, "light");
    window.run();
    let before = read(&held).0;
    for (name, told) in [("plan.ron", "Somebody has this file open"), ("ligne.ron", "This is the file that is open")] {
        button(&mut window, "Menu");
        press(&mut window, Role::MenuItem, "Start another design from this one…");
        write(&mut window, "Name of the file", name);
        button(&mut window, "Keep it here");
        button(&mut window, "Replace it");
        assert!(shows(&window, told), "{name}");
        button(&mut window, "Close");
    }
    assert_eq!(read(&held).0, before);
    drop(theirs);
}

#[test]
fn an_encrypted_file_opens_with_its_passphrase_only() {
    let place = Place::new("encrypted");
    let path = place.example("ligne-1188.ron", "ligne.ron");
    let (project, header) = read(&path);
    let key = age::Key::with_work("seven lamps", 4).expect("a key");
    jalon::store::save(&place.folders(), &path, &project, &header, Some(&key), Expected::Anything).expect("saves");
    let mut settings = place.settings();
    settings.recent.push(Recent { path: path.clone(), at: Timestamp::now() });
    let mut window = on(&place, &settings);
    wait(&mut window, "Encrypted: asks for its passphrase");
    let name = row(&window, "ligne.ron");
    button(&mut window, &name);
    assert!(shows(&window, "What is the passphrase of ligne.ron?"));
    write(&mut window, "Passphrase", "six lamps");
    button(&mut window, "Open it");
    wait(&mut window, "The passphrase does not open this file.");
    write(&mut window, "Passphrase", "seven lamps");
    window.key_press(Key::Enter);
    until(&mut window, "opens", |window| window.state().document().is_some());
    assert_eq!(*window.state().document().expect("open").project(), project);
}

#[test]
fn closing_what_cannot_be_saved_asks_once_and_loses_nothing() {
    let place = Place::new("unsaved");
    let folder = place.path().join("share");
    std::fs::create_dir(&folder).expect("makes");
    let path = place.example("ligne-1188.ron", "share/ligne.ron");
    let mut desk = desk(&place, &place.settings(), "en");
    desk.open_file(&path);
    let mut window = window(desk, SIZE, "light");
    window.run();
    toggle(&mut window, "4  Livelihoods");
    assert!(window.state().document().expect("open").project().scope["4"].chosen);
    std::fs::rename(&folder, place.path().join("away")).expect("takes the share away");
    window.key_press_modifiers(Modifiers::COMMAND, Key::W);
    window.run();
    assert!(shows(&window, "Close although the file could not be saved?"));
    button(&mut window, "Go on working");
    assert!(window.state().document().is_some());
    window.key_press_modifiers(Modifiers::COMMAND, Key::W);
    window.run();
    button(&mut window, "Close all the same");
    assert!(window.state().document().is_none());
    std::fs::rename(place.path().join("away"), &folder).expect("brings it back");
    wait(&mut window, "See the difference…");
    press(&mut window, Role::Link, "See the difference…");
    wait(&mut window, "Put it into the file");
    button(&mut window, "Put it into the file");
    until(&mut window, "saved", |_| read(&path).0.scope.get("4").is_some_and(|s| s.chosen));
}

#[test]
fn every_dialog_can_be_drawn_in_both_languages_on_a_small_window() {
    for language in ["en", "fr"] {
        let place = Place::new(&format!("small-{language}"));
        let path = place.example("ligne-1188.ron", "ligne.ron");
        leave_behind(&place, &path, "Fishing crews told us on the quay.");
        let settings = Settings { toured: false, language: language.to_owned(), ..place.settings() };
        let mut window = window(desk(&place, &settings, language), [640.0, 360.0], "light");
        window.run();
        for key in [Key::N, Key::O, Key::Comma] {
            window.key_press(Key::Escape);
            window.run();
            window.key_press_modifiers(Modifiers::COMMAND, key);
            window.run();
            // The answers stay in view, however high the body is.
            let bottom = window.get_all_by_role(Role::Button).map(|b| b.rect().bottom()).fold(0.0, f32::max);
            assert!(window.query_by_role(Role::AlertDialog).is_some());
            assert!(bottom > 200.0);
        }
    }
}
