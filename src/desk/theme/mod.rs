//! How the window looks: colours, faces, measures. Nothing outside this folder makes a colour.

mod lettering;
mod tokens;
mod visuals;

pub use lettering::{Type, family};
pub use tokens::{DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, Tokens};

use egui::{Theme, ThemePreference};

/// Spaces between things: 4, 8, 12, 16, 24, 32, 48, 64.
pub mod space {
    /// 4
    pub const XXS: f32 = 4.0;
    /// 8
    pub const XS: f32 = 8.0;
    /// 12
    pub const S: f32 = 12.0;
    /// 16
    pub const M: f32 = 16.0;
    /// 24
    pub const L: f32 = 24.0;
    /// 32
    pub const XL: f32 = 32.0;
    /// 48
    pub const XXL: f32 = 48.0;
    /// 64
    pub const XXXL: f32 = 64.0;
}

/// Radii of corners.
pub mod radius {
    /// Cells of a progress line.
    pub const CELL: u8 = 2;
    /// Notices.
    pub const NOTICE: u8 = 3;
    /// Chips.
    pub const CHIP: u8 = 4;
    /// Cards, fields and buttons.
    pub const CARD: u8 = 6;
    /// Dialogs.
    pub const DIALOG: u8 = 10;
}

/// Widths of strokes.
pub mod stroke {
    /// Hairlines and borders.
    pub const HAIR: f32 = 1.0;
    /// Links of a diagram.
    pub const LINK: f32 = 1.5;
    /// What is chosen; the ring around what has the focus.
    pub const CHOSEN: f32 = 2.0;
    /// The ink rule, the rule of a notice, the current tab and row.
    pub const RULE: f32 = 3.0;
}

/// Measures of the layout, in points after zoom.
pub mod measure {
    /// Top bar.
    pub const BAR: f32 = 52.0;
    /// Navigation at the left.
    pub const NAVIGATION: f32 = 272.0;
    /// The same, folded to numbers and signs.
    pub const RAIL: f32 = 56.0;
    /// Knowledge panel at the right.
    pub const PANEL: f32 = 360.0;
    /// The same on a window of middle width.
    pub const PANEL_MIDDLE: f32 = 340.0;
    /// The same, folded to a bar at the foot.
    pub const PANEL_BAR: f32 = 40.0;
    /// Reading column.
    pub const COLUMN: f32 = 620.0;
    /// How far the focused card reaches out of the column on both sides.
    pub const CARD_REACH: f32 = 22.0;
    /// Widest text beside the ink rule in the editor.
    pub const TEXT_ANSWER: f32 = 570.0;
    /// Widest text of a notice.
    pub const NOTICE: f32 = 590.0;
    /// Widest ground of a notice.
    pub const NOTICE_GROUND: f32 = 700.0;
    /// Widest dialog.
    pub const DIALOG: f32 = 480.0;
    /// Sheets.
    pub const SHEET: f32 = 470.0;
    /// Least height of what can be clicked.
    pub const TARGET: f32 = 32.0;
    /// From this width of the window on: navigation and panel.
    pub const WIDE: f32 = 1360.0;
    /// Below this width: one column, navigation behind a button.
    pub const NARROW: f32 = 960.0;
}

/// How someone wants the window to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Light, dark or as the system.
    pub ground: ThemePreference,
    /// High contrast. No system tells it in a way that all systems share: it is chosen here.
    pub high_contrast: bool,
    /// No motion.
    pub still: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self { ground: ThemePreference::System, high_contrast: false, still: false }
    }
}

impl Look {
    /// Every ground and contrast, in the order in which they are offered.
    pub const ALL: [(&'static str, ThemePreference, bool); 6] = [
        ("system", ThemePreference::System, false),
        ("light", ThemePreference::Light, false),
        ("dark", ThemePreference::Dark, false),
        ("contrast-system", ThemePreference::System, true),
        ("contrast-light", ThemePreference::Light, true),
        ("contrast-dark", ThemePreference::Dark, true),
    ];

    /// The name, as settings write it; `look-` and the name is the message that says it.
    pub fn name(self) -> &'static str {
        let found = Self::ALL.iter().find(|(_, g, c)| (*g, *c) == (self.ground, self.high_contrast));
        found.map_or(Self::ALL[0].0, |(name, ..)| name)
    }

    /// The message that says it.
    pub fn message(self) -> String {
        format!("look-{}", self.name())
    }

    /// The look of a name.
    pub fn named(name: &str) -> Option<Self> {
        let (_, ground, high_contrast) = Self::ALL.into_iter().find(|(n, ..)| *n == name)?;
        Some(Self { ground, high_contrast, still: false })
    }

    /// Makes the window look so.
    pub fn apply(self, context: &egui::Context) {
        visuals::apply(context, self);
        // A system that does not say what it wants gets white pages.
        context.options_mut(|o| o.fallback_theme = Theme::Light);
        context.set_theme(self.ground);
    }
}

/// Brings faces, colours and measures into a window.
pub fn install(context: &egui::Context) {
    context.set_fonts(visuals::fonts());
    let ground = context.options(|o| o.theme_preference);
    visuals::apply(context, Look { ground, ..Look::default() });
}

/// The colours of a theme.
fn of(theme: Theme, high_contrast: bool) -> &'static Tokens {
    match (theme, high_contrast) {
        (Theme::Light, false) => &LIGHT,
        (Theme::Dark, false) => &DARK,
        (Theme::Light, true) => &LIGHT_HIGH,
        (Theme::Dark, true) => &DARK_HIGH,
    }
}

/// The colours in force.
pub fn tokens(ui: &egui::Ui) -> &'static Tokens {
    tokens_of(ui.visuals())
}

/// The colours that these visuals were made from.
pub fn tokens_of(visuals: &egui::Visuals) -> &'static Tokens {
    // Each theme has a page of its own, and nothing but the theme sets the panel's ground.
    let theme = if visuals.dark_mode { Theme::Dark } else { Theme::Light };
    let high = of(theme, true);
    if visuals.panel_fill == high.page { high } else { of(theme, false) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_look_is_found_by_its_name_and_shows_its_colours() {
        let context = egui::Context::default();
        for (name, ground, high_contrast) in Look::ALL {
            let look = Look::named(name).expect("a look");
            assert_eq!((look.name(), look.ground, look.high_contrast), (name, ground, high_contrast));
            look.apply(&context);
            for theme in [Theme::Light, Theme::Dark] {
                assert_eq!(tokens_of(&context.style_of(theme).visuals), of(theme, high_contrast));
            }
        }
        assert_eq!(Look::named("plaid"), None);
    }
}
