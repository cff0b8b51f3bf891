//! The colours of the four themes, by what they are for.

use egui::Color32;

use crate::note::figure::Ink;

/// The colours of one theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tokens {
    /// Is the ground dark?
    pub dark: bool,
    /// Is this a theme of high contrast?
    pub high_contrast: bool,
    /// Bars, navigation, knowledge panel.
    pub desk: Color32,
    /// Reading ground.
    pub page: Color32,
    /// Focused card, fields, dialogs, trays.
    pub card: Color32,
    /// Hairlines, separators.
    pub line: Color32,
    /// Borders of controls and of the focused card.
    pub edge: Color32,
    /// All reading text.
    pub text: Color32,
    /// Labels, captions, hints.
    pub muted: Color32,
    /// The one ink: links, main button, own text, selection.
    pub accent: Color32,
    /// Main button under the pointer.
    pub accent_hover: Color32,
    /// Main button while pressed.
    pub accent_press: Color32,
    /// Text on accent.
    pub on_accent: Color32,
    /// Chosen row, "consider", in progress.
    pub accent_soft: Color32,
    /// Selected text, search hit.
    pub select: Color32,
    /// Answered, adopted, addressed, done.
    pub ok: Color32,
    /// Its ground.
    pub ok_soft: Color32,
    /// Information missing, accepted risk, weak point, caution.
    pub gap: Color32,
    /// Its ground.
    pub gap_soft: Color32,
    /// Serious, broken, late, not saved, missing in a review.
    pub bad: Color32,
    /// Its ground.
    pub bad_soft: Color32,
    /// Not relevant (with muted text), under the pointer, not available.
    pub none_soft: Color32,
    /// What a dialog lays over the rest.
    pub dim: Color32,
    /// Grounds of a heat map from none to most, each with its text.
    pub heat: [(Color32, Color32); 6],
}

impl Tokens {
    /// The theme's colour for a name of the figures.
    pub fn ink(&self, ink: Ink) -> Color32 {
        match ink {
            Ink::Page => self.page,
            Ink::Card => self.card,
            Ink::Line => self.line,
            Ink::Edge => self.edge,
            Ink::Text => self.text,
            Ink::Muted => self.muted,
            Ink::Accent => self.accent,
            Ink::AccentSoft => self.accent_soft,
            Ink::Ok => self.ok,
            Ink::OkSoft => self.ok_soft,
            Ink::Gap => self.gap,
            Ink::GapSoft => self.gap_soft,
            Ink::Bad => self.bad,
            Ink::BadSoft => self.bad_soft,
            Ink::NoneSoft => self.none_soft,
        }
    }
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// Grounds of a heat map, of which the last few carry text of another colour.
const fn heat(grounds: [u32; 6], text: u32, reversed: u32, from: usize) -> [(Color32, Color32); 6] {
    let mut all = [(Color32::BLACK, Color32::BLACK); 6];
    let mut n = 0;
    while n < 6 {
        all[n] = (rgb(grounds[n]), rgb(if n < from { text } else { reversed }));
        n += 1;
    }
    all
}

/// Black at 35 %.
const DIM: Color32 = Color32::from_black_alpha(89);

/// Light.
pub const LIGHT: Tokens = Tokens {
    dark: false,
    high_contrast: false,
    desk: rgb(0xF1_F3F2),
    page: rgb(0xFC_FCFB),
    card: rgb(0xFF_FFFF),
    line: rgb(0xDA_DEDC),
    edge: rgb(0x7F_8987),
    text: rgb(0x1A_1F22),
    muted: rgb(0x50_595E),
    accent: rgb(0x23_508D),
    accent_hover: rgb(0x1A_4279),
    accent_press: rgb(0x14_3666),
    on_accent: rgb(0xFF_FFFF),
    accent_soft: rgb(0xE4_ECF6),
    select: rgb(0xCF_DDF0),
    ok: rgb(0x24_664A),
    ok_soft: rgb(0xE1_EFE8),
    gap: rgb(0x84_5000),
    gap_soft: rgb(0xFA_EDD6),
    bad: rgb(0x9E_2B2B),
    bad_soft: rgb(0xF9_E4E2),
    none_soft: rgb(0xE9_EDEB),
    dim: DIM,
    heat: heat([0xFF_FFFF, 0xE4_ECF6, 0xC3_D4EB, 0x93_B1DB, 0x6D_94CD, 0x23_508D], 0x1A_1F22, 0xFF_FFFF, 5),
};

/// Dark.
pub const DARK: Tokens = Tokens {
    dark: true,
    high_contrast: false,
    desk: rgb(0x14_181B),
    page: rgb(0x1A_1F22),
    card: rgb(0x20_262A),
    line: rgb(0x34_3C41),
    edge: rgb(0x7C_878E),
    text: rgb(0xE6_E9E7),
    muted: rgb(0xAE_B7BB),
    accent: rgb(0x9C_BEF3),
    accent_hover: rgb(0xB6_D0F8),
    accent_press: rgb(0x83_ACE9),
    on_accent: rgb(0x0F_1B2C),
    accent_soft: rgb(0x22_334C),
    select: rgb(0x2F_4769),
    ok: rgb(0x84_CDA3),
    ok_soft: rgb(0x1C_3428),
    gap: rgb(0xED_B964),
    gap_soft: rgb(0x39_2C15),
    bad: rgb(0xF3_A29C),
    bad_soft: rgb(0x43_2321),
    none_soft: rgb(0x2A_3135),
    dim: DIM,
    heat: heat([0x20_262A, 0x22_334C, 0x2B_4468, 0x37_5A8C, 0x5C_88C6, 0x9C_BEF3], 0xE6_E9E7, 0x0F_1B2C, 4),
};

/// Light, high contrast.
pub const LIGHT_HIGH: Tokens = Tokens {
    dark: false,
    high_contrast: true,
    desk: rgb(0xFF_FFFF),
    page: rgb(0xFF_FFFF),
    card: rgb(0xFF_FFFF),
    line: rgb(0x00_0000),
    edge: rgb(0x00_0000),
    text: rgb(0x00_0000),
    muted: rgb(0x33_393C),
    accent: rgb(0x0D_3A75),
    accent_hover: rgb(0x1A_4279),
    accent_press: rgb(0x14_3666),
    on_accent: rgb(0xFF_FFFF),
    accent_soft: rgb(0xE9_F0FA),
    select: rgb(0xCA_DCF4),
    ok: rgb(0x0B_4A30),
    ok_soft: rgb(0xE7_F4ED),
    gap: rgb(0x5E_3700),
    gap_soft: rgb(0xFD_F1DC),
    bad: rgb(0x7E_1414),
    bad_soft: rgb(0xFC_EBE9),
    none_soft: rgb(0xF0_F2F1),
    dim: DIM,
    heat: heat([0xFF_FFFF, 0xE9_F0FA, 0xCA_DCF4, 0xA3_C0E8, 0x1A_4279, 0x0A_2A57], 0x00_0000, 0xFF_FFFF, 4),
};

/// Dark, high contrast.
pub const DARK_HIGH: Tokens = Tokens {
    dark: true,
    high_contrast: true,
    desk: rgb(0x00_0000),
    page: rgb(0x00_0000),
    card: rgb(0x00_0000),
    line: rgb(0xFF_FFFF),
    edge: rgb(0xFF_FFFF),
    text: rgb(0xFF_FFFF),
    muted: rgb(0xD4_DADD),
    accent: rgb(0xBB_D5FF),
    accent_hover: rgb(0xDC_E9FF),
    accent_press: rgb(0x83_ACE9),
    on_accent: rgb(0x00_0000),
    accent_soft: rgb(0x13_233C),
    select: rgb(0x1E_3559),
    ok: rgb(0xA4_E6C0),
    ok_soft: rgb(0x0C_2418),
    gap: rgb(0xFF_D186),
    gap_soft: rgb(0x2B_1E06),
    bad: rgb(0xFF_BDB7),
    bad_soft: rgb(0x33_1614),
    none_soft: rgb(0x1D_2326),
    dim: DIM,
    heat: heat([0x00_0000, 0x13_233C, 0x1E_3559, 0x2B_4A7A, 0x9C_BEF3, 0xDC_E9FF], 0xFF_FFFF, 0x00_0000, 4),
};

#[cfg(test)]
mod tests {
    use super::*;

    const THEMES: [(&str, &Tokens); 4] =
        [("light", &LIGHT), ("dark", &DARK), ("light high", &LIGHT_HIGH), ("dark high", &DARK_HIGH)];

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

    /// Every ground that text may stand on.
    fn grounds(t: &Tokens) -> [(&'static str, Color32); 9] {
        [
            ("desk", t.desk),
            ("page", t.page),
            ("card", t.card),
            ("accent_soft", t.accent_soft),
            ("select", t.select),
            ("ok_soft", t.ok_soft),
            ("gap_soft", t.gap_soft),
            ("bad_soft", t.bad_soft),
            ("none_soft", t.none_soft),
        ]
    }

    #[test]
    fn contrast_is_measured_as_the_guidelines_say() {
        assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
        // Mid grey on white, the textbook case just above 4.5.
        assert!((contrast(rgb(0x76_7676), Color32::WHITE) - 4.54).abs() < 0.01);
    }

    #[test]
    fn text_can_be_read_on_every_ground_it_may_stand_on() {
        let mut faults = Vec::new();
        for (theme, t) in THEMES {
            let least = if t.high_contrast { 7.0 } else { 4.5 };
            let mut check = |what: &str, text: Color32, on: &str, ground: Color32| {
                let found = contrast(text, ground);
                if found < least {
                    faults.push(format!("{theme}: {what} on {on}: {found:.2}"));
                }
            };
            let texts = [
                ("text", t.text),
                ("muted", t.muted),
                ("accent", t.accent),
                ("ok", t.ok),
                ("gap", t.gap),
                ("bad", t.bad),
            ];
            for (what, text) in texts {
                for (on, ground) in grounds(t) {
                    check(what, text, on, ground);
                }
            }
            for (on, ground) in [("accent", t.accent), ("hover", t.accent_hover), ("press", t.accent_press)] {
                check("on_accent", t.on_accent, on, ground);
            }
            for (step, (ground, text)) in t.heat.into_iter().enumerate() {
                check("heat", text, &step.to_string(), ground);
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    #[test]
    fn edges_of_controls_can_be_seen() {
        for (theme, t) in THEMES {
            for (on, ground) in [("desk", t.desk), ("page", t.page), ("card", t.card), ("hover", t.none_soft)] {
                let found = contrast(t.edge, ground);
                assert!(found >= 3.0, "{theme}: edge on {on}: {found:.2}");
                let ring = contrast(t.accent, ground);
                assert!(ring >= 3.0, "{theme}: focus ring on {on}: {ring:.2}");
            }
        }
    }
}
