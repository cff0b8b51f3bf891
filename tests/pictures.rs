//! Pictures of the window, painted without a display or a graphics card.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test pictures` takes them anew; look at every one before keeping it.

mod support;

use egui_kittest::SnapshotResults;
use support::gallery::{Page, window};

/// Takes one page in several looks; every look is compared before the test fails.
fn take(page: Page, name: &str, looks: &[&str], size: [f32; 2]) {
    let mut results = SnapshotResults::new();
    for look in looks {
        let mut window = window(page, "en", look, size);
        window.run();
        window.snapshot(format!("{name}-{look}"));
        results.extend_harness(&mut window);
    }
}

#[test]
fn small_widgets_in_the_four_themes() {
    take(Page::Small, "widgets", &["light", "dark", "contrast-light", "contrast-dark"], [720.0, 930.0]);
}

#[test]
fn widgets_of_a_section_light_and_dark() {
    take(Page::Section, "section-widgets", &["light", "dark"], [720.0, 900.0]);
}

#[test]
fn a_dialog_dims_the_rest() {
    take(Page::Asked, "dialog", &["light"], [720.0, 400.0]);
}
