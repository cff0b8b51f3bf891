//! The programme is filled in, put in order and taken back, by pointer and by keyboard.

mod support;

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use jalon::project::{ObjectiveLevel, OrganisationRole, Sensitivity, Stage};
use support::desk::{Window, window};

/// A project on its programme page.
fn programme(language: &str, size: [f32; 2]) -> Window {
    let mut window = window("programme", language, size);
    window.begin("(project: (scope: {\"3\": (chosen: true)}))");
    window.visit(if language == "fr" { "Le programme" } else { "Programme" });
    window
}

#[test]
fn title_form_stage_and_who_may_see_it_go_into_the_project() {
    let mut window = programme("en", [1280.0, 900.0]);
    window.type_into("Title", "Helpline 1188");
    window.press(Role::RadioButton, "Programme");
    window.choose(Role::ComboBox, "Stage", "Full proposal");
    window.choose(Role::ComboBox, "The whole may be seen by", "Partners");
    let identity = &window.project().identity;
    assert_eq!(identity.title, "Helpline 1188");
    assert_eq!(identity.stage, Stage::FullProposal);
    assert_eq!(identity.confidentiality, Sensitivity::Partners);
    // A run of typing is one step back.
    for _ in 0..4 {
        window.key(egui::Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(window.project().identity, jalon::project::Identity::default());
}

#[test]
fn a_country_is_found_by_its_name_in_the_readers_language() {
    let mut window = programme("fr", [1280.0, 900.0]);
    window.type_into("Ajouter un pays", "cote");
    window.get_by_role_and_label(Role::MenuItem, "Côte d’Ivoire");
    window.key(egui::Modifiers::NONE, Key::Enter);
    assert_eq!(window.project().identity.countries, ["CI"]);
    // What no list has is taken as typed.
    window.type_into("Ajouter un pays", "Valmorie");
    window.key(egui::Modifiers::NONE, Key::Enter);
    assert_eq!(window.project().identity.countries, ["CI", "Valmorie"]);
    window.press(Role::Button, "Retirer Côte d’Ivoire");
    assert_eq!(window.project().identity.countries, ["Valmorie"]);
}

#[test]
fn days_are_understood_in_several_forms_and_doubtful_ones_stay_as_typed() {
    let mut window = programme("en", [1280.0, 900.0]);
    window.type_into("First day", "21.11.2026");
    window.key(egui::Modifiers::NONE, Key::Tab);
    let start = window.project().identity.start.expect("a day");
    assert_eq!((start.year(), start.month(), start.day()), (2026, 11, 21));
    let field = window.get_by_role_and_label(Role::TextInput, "First day");
    assert_eq!(field.value().as_deref(), Some("21 November 2026"));
    window.type_into("Last day", "next summer");
    window.key(egui::Modifiers::NONE, Key::Tab);
    assert_eq!(window.project().identity.end, None);
    let field = window.get_by_role_and_label(Role::TextInput, "Last day");
    assert_eq!(field.value().as_deref(), Some("next summer"));
    assert!(field.accesskit_node().data().description().is_some_and(|d| d.contains("No day was recognized")));
    // A day before the first one is kept and said.
    window.replace("Last day", "1 nov 2026");
    window.key(egui::Modifiers::NONE, Key::Tab);
    assert!(window.project().identity.end.is_some());
    let field = window.get_by_role_and_label(Role::TextInput, "Last day");
    assert!(field.accesskit_node().data().description().is_some_and(|d| d.contains("before the first day")));
}

#[test]
fn a_budget_is_read_with_its_currency() {
    let mut window = programme("fr", [1280.0, 900.0]);
    window.type_into("Devise", "eur");
    window.key(egui::Modifiers::NONE, Key::Enter);
    assert_eq!(window.project().identity.budget, None);
    window.type_into("Montant du budget", "2 400 000");
    window.key(egui::Modifiers::NONE, Key::Tab);
    let budget = window.project().identity.budget.clone().expect("a budget");
    assert_eq!((budget.amount.to_bits(), budget.currency.as_str()), (2_400_000.0_f64.to_bits(), "EUR"));
}

#[test]
fn objectives_are_added_put_in_order_removed_and_brought_back() {
    let mut window = programme("en", [1280.0, 900.0]);
    for text in ["Fewer people are recruited", "Calls are answered"] {
        window.press(Role::Button, "Add an objective");
        // The new one is open and has the keyboard.
        window.type_at_focus(text);
        window.press(Role::Button, "Close");
    }
    window.press(Role::Button, "Calls are answered");
    window.press(Role::Button, "Move up");
    window.choose(Role::Button, "May be seen by", "Public");
    let texts = |window: &Window| window.project().objectives.iter().map(|o| o.text.clone()).collect::<Vec<_>>();
    assert_eq!(texts(&window), ["Calls are answered", "Fewer people are recruited"]);
    assert_eq!(window.project().objectives[0].sensitivity, Sensitivity::Public);
    assert_eq!(window.project().objectives[0].level, ObjectiveLevel::Specific);
    window.press(Role::Button, "Remove");
    assert_eq!(texts(&window), ["Fewer people are recruited"]);
    window.get_by_value("Removed: Calls are answered");
    window.press(Role::Link, "Undo");
    assert_eq!(texts(&window), ["Calls are answered", "Fewer people are recruited"]);
}

#[test]
fn groups_activities_and_team_have_their_own_fields() {
    let mut window = programme("en", [1280.0, 900.0]);
    window.press(Role::Button, "Add a target group");
    window.type_at_focus("Young women");
    window.type_into("Whom or what they believe, one a line", "Midwives\nRadio hour\n");
    assert_eq!(window.project().target_groups[0].channels, ["Midwives", "Radio hour"]);
    window.press(Role::Button, "Add an activity");
    window.type_at_focus("Radio hour");
    window.press(Role::CheckBox, "1  Overview");
    assert_eq!(window.project().activities[0].sections, ["1"]);
    window.press(Role::Button, "Add an organization");
    window.type_at_focus("Réseau Balise");
    window.choose(Role::ComboBox, "What it does in the programme", "Donor");
    assert_eq!(window.project().organisations[0].role, OrganisationRole::Donor);
    window.press(Role::Button, "Add someone");
    window.type_at_focus("K. L.");
    window.type_into("Function", "Coordination");
    assert_eq!(
        (window.project().team[0].name.as_str(), window.project().team[0].role.as_str()),
        ("K. L.", "Coordination")
    );
}

#[test]
fn sections_are_chosen_with_a_reason() {
    let mut window = programme("en", [1280.0, 900.0]);
    let seven = "7  Identification and referral";
    window.press(Role::CheckBox, seven);
    assert!(window.project().scope["7"].chosen);
    window.press(Role::Button, "Say why not… 4  Livelihoods");
    window.type_at_focus("Others do it");
    assert_eq!(window.project().scope["4"].why, "Others do it");
    assert!(!window.project().scope["4"].chosen);
    window.press(Role::CheckBox, seven);
    assert!(!window.project().includes("7", false));
}

#[test]
fn the_keyboard_alone_adds_and_closes() {
    let mut window = programme("en", [1280.0, 900.0]);
    window.get_by_role_and_label(Role::Button, "Add someone").focus();
    window.key(egui::Modifiers::NONE, Key::Enter);
    window.type_at_focus("A. B.");
    // Esc closes the card; the row has the keyboard again.
    window.key(egui::Modifiers::NONE, Key::Escape);
    assert!(window.get_by_role_and_label(Role::Button, "A. B.").is_focused());
    assert_eq!(window.project().team[0].name, "A. B.");
}

#[test]
fn a_file_open_for_reading_can_be_read_and_not_changed() {
    let mut window = programme("en", [1280.0, 900.0]);
    window.press(Role::Button, "Add an objective");
    window.type_at_focus("Fewer people are recruited");
    let before = window.saved();
    let mut second = window.second("programme");
    second.visit("Programme");
    second.press(Role::Button, "Fewer people are recruited");
    second.type_into("What is to be achieved", "Nothing");
    assert_eq!(*second.project(), before);
    assert!(second.query_by_role_and_label(Role::Button, "Remove").is_none());
}

#[test]
fn the_page_can_be_drawn_in_both_languages_at_every_width() {
    for language in ["en", "fr"] {
        for size in [[1440.0, 900.0], [1280.0, 720.0], [960.0, 600.0], [640.0, 360.0]] {
            let mut window = window("widths", language, size);
            window.open_example("ligne-1188");
            window.visit(if language == "fr" { "Le programme" } else { "Programme" });
            let group = if language == "fr" { "Qui y travaille" } else { "Who works on it" };
            window.get_by_role_and_label(Role::Heading, group).scroll_to_me();
            window.run();
        }
    }
}
