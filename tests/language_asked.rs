//! A language asked for on the command line holds for one sitting; the one that was chosen in the window is remembered.

mod support;

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use jalon::store::Settings;
use support::home::{Place, desk, window};

const SIZE: [f32; 2] = [1440.0, 900.0];

#[test]
fn a_language_asked_for_holds_over_the_remembered_one_and_is_not_remembered() {
    let place = Place::new("asked");
    let settings = Settings { language: "en".to_owned(), ..place.settings() };
    settings.save(&place.folders()).expect("settings");
    let mut desk = desk(&place, &settings, "fr");
    desk.speak_as_asked();
    let mut window = window(desk, SIZE, "light");
    assert!(window.query_all_by_label_contains("Nouvelle conception").count() > 0);
    // Another look is chosen and remembered: the remembered language stays as it was.
    window.get_by_role_and_label(Role::Button, "Couleurs").click();
    window.run();
    window.get_all_by_role_and_label(Role::MenuItem, "Sombre").next().expect("a look").click();
    window.run();
    let remembered = Settings::load(&place.folders());
    assert_eq!((remembered.language.as_str(), remembered.look.as_str()), ("en", "dark"));
}
