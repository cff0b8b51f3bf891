//! The window can be read and worked by name and role, in both languages.

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use jalon::assets::Assets;
use jalon::desk::{Browser, theme};
use jalon::wording::Wording;

fn window(language: &str, size: [f32; 2]) -> Harness<'static, Browser> {
    let assets = Assets::embedded();
    let words = Wording::load(&assets, language).expect("words").strict();
    let browser = Browser::new(assets, words).unwrap_or_else(|faults| panic!("{faults:#?}"));
    Harness::builder().with_size(size).build_eframe(|context| {
        theme::install(&context.egui_ctx);
        browser
    })
}

#[test]
fn a_section_is_opened_by_its_name() {
    let mut window = window("en", [1280.0, 720.0]);
    window.get_by_label_contains("3  ").click();
    window.run();
    assert!(window.query_all_by_label_contains("Who exactly is the target group").count() > 0);
    assert!(window.query_all_by_label_contains("ICAT toolkit, section 3, question 1").count() > 0);
}

#[test]
fn search_finds_while_one_types_and_a_result_leads_to_its_place() {
    let mut window = window("fr", [1280.0, 720.0]);
    let field = window.get_by_role(egui::accesskit::Role::TextInput);
    field.focus();
    field.type_text("reinsertion");
    window.run();
    let result = window.query_all_by_label_contains("Référentiel ICAT, section 8").next().expect("a result");
    result.click();
    window.run();
    // The page is the section again, at the place of the result, and the search is over.
    assert!(window.query_all_by_label_contains("Référentiel ICAT, section 8").count() > 0);
    assert_eq!(window.get_by_role(egui::accesskit::Role::TextInput).value().unwrap_or_default(), "");
}

#[test]
fn every_section_can_be_drawn_in_both_languages_wide_and_narrow() {
    for language in ["en", "fr"] {
        for size in [[1280.0, 720.0], [640.0, 400.0]] {
            let mut window = window(language, size);
            window.run();
            if size[0] < 720.0 {
                window.get_by_label("Sections").click();
                window.run();
            }
            for section in 1..=9 {
                window.get_by_label_contains(&format!("{section}  ")).scroll_to_me();
                window.run();
                window.get_by_label_contains(&format!("{section}  ")).click();
                // Drawing panics on a sign that no face has and on a field without a name.
                window.run();
            }
        }
    }
}
