//! Colours, faces and measures of the window. Nothing outside this file makes a colour.

use std::sync::Arc;

use egui::{Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Stroke, Theme, Visuals};

/// The colours of one theme, by what they are for.
#[derive(Debug, Clone, Copy)]
pub struct Colours {
    /// Bars and navigation.
    pub desk: Color32,
    /// Reading ground.
    pub page: Color32,
    /// Fields and the focused card.
    pub card: Color32,
    /// Hairlines.
    pub line: Color32,
    /// Borders of controls.
    pub edge: Color32,
    /// All reading text.
    pub text: Color32,
    /// Labels and citations.
    pub muted: Color32,
    /// Links and what is chosen.
    pub accent: Color32,
    /// Ground of a chosen row.
    pub accent_soft: Color32,
    /// Selected text.
    pub select: Color32,
    /// A caution or slip.
    pub gap: Color32,
    /// Ground of a caution.
    pub gap_soft: Color32,
    /// Ground of a row under the pointer.
    pub none_soft: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// Light theme.
pub const LIGHT: Colours = Colours {
    desk: rgb(0xF1_F3F2),
    page: rgb(0xFC_FCFB),
    card: rgb(0xFF_FFFF),
    line: rgb(0xDA_DEDC),
    edge: rgb(0x7F_8987),
    text: rgb(0x1A_1F22),
    muted: rgb(0x50_595E),
    accent: rgb(0x23_508D),
    accent_soft: rgb(0xE4_ECF6),
    select: rgb(0xCF_DDF0),
    gap: rgb(0x84_5000),
    gap_soft: rgb(0xFA_EDD6),
    none_soft: rgb(0xE9_EDEB),
};

/// Dark theme.
pub const DARK: Colours = Colours {
    desk: rgb(0x14_181B),
    page: rgb(0x1A_1F22),
    card: rgb(0x20_262A),
    line: rgb(0x34_3C41),
    edge: rgb(0x7C_878E),
    text: rgb(0xE6_E9E7),
    muted: rgb(0xAE_B7BB),
    accent: rgb(0x9C_BEF3),
    accent_soft: rgb(0x22_334C),
    select: rgb(0x2F_4769),
    gap: rgb(0xED_B964),
    gap_soft: rgb(0x39_2C15),
    none_soft: rgb(0x2A_3135),
};

/// The colours in force.
pub fn colours(ui: &egui::Ui) -> &'static Colours {
    if ui.visuals().dark_mode { &DARK } else { &LIGHT }
}

/// Faces beside the regular sans, which is the default.
const SANS_BOLD: &str = "sans-bold";
const SERIF: &str = "serif";
const SERIF_BOLD: &str = "serif-bold";

fn face(name: &'static str, size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(name.into()))
}

/// Name of the program.
pub fn mark() -> FontId {
    face(SERIF_BOLD, 20.0)
}
/// Name of a section.
pub fn title() -> FontId {
    face(SERIF_BOLD, 22.0)
}
/// A question or other heading on the page.
pub fn question() -> FontId {
    face(SERIF_BOLD, 17.0)
}
/// Passages to read.
pub fn reading() -> FontId {
    face(SERIF, 16.0)
}
/// Prose.
pub fn body() -> FontId {
    FontId::new(16.0, FontFamily::Proportional)
}
/// Controls and rows.
pub fn control() -> FontId {
    FontId::new(15.0, FontFamily::Proportional)
}
/// Chosen row.
pub fn control_bold() -> FontId {
    face(SANS_BOLD, 15.0)
}
/// Labels.
pub fn label() -> FontId {
    face(SANS_BOLD, 14.0)
}
/// Citations.
pub fn small() -> FontId {
    FontId::new(13.0, FontFamily::Proportional)
}

/// Width of the reading column.
pub const COLUMN: f32 = 620.0;
/// Least height of what can be clicked.
pub const TARGET: f32 = 32.0;

/// Brings faces, colours and measures into a window.
pub fn install(context: &egui::Context) {
    context.set_fonts(fonts());
    for (theme, colours) in [(Theme::Light, &LIGHT), (Theme::Dark, &DARK)] {
        context.style_mut_of(theme, |style| {
            style.visuals = visuals(theme, colours);
            style.text_styles = [
                (egui::TextStyle::Small, small()),
                (egui::TextStyle::Body, body()),
                (egui::TextStyle::Button, control()),
                (egui::TextStyle::Heading, title()),
                (egui::TextStyle::Monospace, control()),
            ]
            .into();
            style.spacing.item_spacing = egui::vec2(8.0, 8.0);
            style.spacing.button_padding = egui::vec2(12.0, 6.0);
            style.spacing.interact_size.y = TARGET;
            style.animation_time = 0.1;
        });
    }
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let mut add = |name: &str, bytes: &'static [u8]| {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    };
    add("sans", include_bytes!("../../assets/fonts/SourceSans3-Regular.ttf"));
    add(SANS_BOLD, include_bytes!("../../assets/fonts/SourceSans3-SemiBold.ttf"));
    add(SERIF, include_bytes!("../../assets/fonts/SourceSerif4-Regular.ttf"));
    add(SERIF_BOLD, include_bytes!("../../assets/fonts/SourceSerif4-SemiBold.ttf"));
    let sans = "sans".to_owned();
    fonts.families.insert(FontFamily::Proportional, vec![sans.clone()]);
    fonts.families.insert(FontFamily::Monospace, vec![sans.clone()]);
    for name in [SANS_BOLD, SERIF, SERIF_BOLD] {
        // A sign that one face lacks is looked for in the sans.
        fonts.families.insert(FontFamily::Name(name.into()), vec![name.to_owned(), sans.clone()]);
    }
    fonts
}

fn visuals(theme: Theme, c: &Colours) -> Visuals {
    let mut visuals = if theme == Theme::Dark { Visuals::dark() } else { Visuals::light() };
    visuals.panel_fill = c.page;
    visuals.window_fill = c.card;
    visuals.extreme_bg_color = c.card;
    visuals.text_edit_bg_color = Some(c.card);
    visuals.faint_bg_color = c.none_soft;
    visuals.hyperlink_color = c.accent;
    visuals.warn_fg_color = c.gap;
    visuals.weak_text_color = Some(c.muted);
    visuals.selection.bg_fill = c.select;
    visuals.selection.stroke = Stroke::new(2.0, c.accent);
    visuals.window_stroke = Stroke::new(1.0, c.edge);
    visuals.window_shadow = egui::Shadow::NONE;
    visuals.popup_shadow = egui::Shadow::NONE;
    visuals.button_frame = true;
    let widgets = &mut visuals.widgets;
    for (state, ground, border) in [
        (&mut widgets.noninteractive, c.page, c.line),
        (&mut widgets.inactive, c.card, c.edge),
        (&mut widgets.hovered, c.none_soft, c.edge),
        (&mut widgets.active, c.none_soft, c.accent),
        (&mut widgets.open, c.card, c.edge),
    ] {
        state.bg_fill = ground;
        state.weak_bg_fill = ground;
        state.bg_stroke = Stroke::new(1.0, border);
        state.fg_stroke = Stroke::new(1.0, c.text);
        state.corner_radius = CornerRadius::same(6);
        state.expansion = 0.0;
    }
    visuals
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contrast of two colours as WCAG defines it.
    fn contrast(a: Color32, b: Color32) -> f64 {
        let light = |c: Color32| {
            let part = |v: u8| {
                let v = f64::from(v) / 255.0;
                if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * part(c.r()) + 0.7152 * part(c.g()) + 0.0722 * part(c.b())
        };
        let (a, b) = (light(a), light(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_can_be_read_on_every_ground_it_stands_on() {
        for (name, c) in [("light", &LIGHT), ("dark", &DARK)] {
            for ground in [c.desk, c.page, c.card, c.accent_soft, c.none_soft, c.select] {
                for text in [c.text, c.muted, c.accent] {
                    assert!(contrast(text, ground) >= 4.5, "{name}: {text:?} on {ground:?}");
                }
            }
            for ground in [c.page, c.card, c.gap_soft] {
                assert!(contrast(c.gap, ground) >= 4.5, "{name}: caution on {ground:?}");
                assert!(contrast(c.text, c.gap_soft) >= 4.5);
            }
            assert!(contrast(c.edge, c.card) >= 3.0 && contrast(c.edge, c.page) >= 3.0);
        }
    }
}
