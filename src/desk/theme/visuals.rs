//! What egui's own widgets take from the theme.

use std::sync::Arc;

use egui::{
    CornerRadius, CursorIcon, FontData, FontDefinitions, FontFamily, Margin, Stroke, Style, TextStyle, Theme, Visuals,
};

use super::{Look, Tokens, Type, family, measure, of, radius, stroke};
use crate::assets::Font;

/// Our faces. A sign that one lacks is looked for in the sans, then among the icons.
pub(super) fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for font in Font::ALL {
        fonts.font_data.insert(font.name().to_owned(), Arc::new(FontData::from_static(font.bytes())));
    }
    let chain = |first: Font| {
        let mut names = vec![first.name().to_owned()];
        names.extend([Font::Sans, Font::Icons].into_iter().filter(|f| *f != first).map(|f| f.name().to_owned()));
        names
    };
    for font in Font::ALL {
        fonts.families.insert(family(font), chain(font));
    }
    // Nothing here is code: what egui sets in a typewriter face is set in ours.
    fonts.families.insert(FontFamily::Monospace, chain(Font::Sans));
    fonts
}

/// Gives both of egui's themes the wanted colours, faces and measures.
pub(super) fn apply(context: &egui::Context, look: Look) {
    for theme in [Theme::Light, Theme::Dark] {
        let tokens = of(theme, look.high_contrast);
        context.style_mut_of(theme, |style| restyle(style, tokens, look.still));
    }
}

fn restyle(style: &mut Style, tokens: &Tokens, still: bool) {
    style.visuals = visuals(tokens);
    style.visuals.text_cursor.blink = !still;
    style.text_styles = Type::ALL.iter().map(|t| (t.style(), t.font())).collect();
    // What egui calls body is what its buttons and fields are set in.
    let own = [
        (TextStyle::Small, Type::Small),
        (TextStyle::Body, Type::Control),
        (TextStyle::Button, Type::Control),
        (TextStyle::Heading, Type::Title),
        (TextStyle::Monospace, Type::Control),
    ];
    style.text_styles.extend(own.map(|(name, t)| (name, t.font())));
    let spacing = &mut style.spacing;
    spacing.item_spacing = egui::vec2(8.0, 8.0);
    spacing.button_padding = egui::vec2(12.0, 5.0);
    spacing.interact_size.y = measure::TARGET;
    spacing.menu_margin = Margin::same(6);
    spacing.window_margin = Margin::same(20);
    spacing.icon_width = 18.0;
    spacing.icon_width_inner = 10.0;
    spacing.icon_spacing = 8.0;
    spacing.tooltip_width = 360.0;
    spacing.scroll = egui::style::ScrollStyle::thin();
    spacing.scroll.fade.strength = 0.0;
    style.url_in_tooltip = true;
    style.explanation_tooltips = false;
    style.animation_time = if still { 0.0 } else { 0.1 };
    style.scroll_animation =
        if still { egui::style::ScrollAnimation::none() } else { egui::style::ScrollAnimation::duration(0.1) };
}

fn visuals(t: &Tokens) -> Visuals {
    let mut visuals = if t.dark { Visuals::dark() } else { Visuals::light() };
    visuals.panel_fill = t.page;
    visuals.window_fill = t.card;
    visuals.extreme_bg_color = t.card;
    visuals.text_edit_bg_color = Some(t.card);
    visuals.faint_bg_color = t.none_soft;
    visuals.code_bg_color = t.none_soft;
    visuals.hyperlink_color = t.accent;
    visuals.warn_fg_color = t.gap;
    visuals.error_fg_color = t.bad;
    visuals.weak_text_color = Some(t.muted);
    visuals.selection.bg_fill = t.select;
    visuals.selection.stroke = Stroke::new(stroke::CHOSEN, t.accent);
    visuals.window_stroke = Stroke::new(stroke::HAIR, t.edge);
    visuals.window_shadow = egui::Shadow::NONE;
    visuals.popup_shadow = egui::Shadow::NONE;
    visuals.window_corner_radius = CornerRadius::same(radius::DIALOG);
    visuals.menu_corner_radius = CornerRadius::same(radius::CARD);
    visuals.text_cursor.stroke = Stroke::new(stroke::CHOSEN, t.accent);
    visuals.interact_cursor = Some(CursorIcon::PointingHand);
    visuals.collapsing_header_frame = false;
    visuals.striped = false;
    let widgets = &mut visuals.widgets;
    for (state, ground, border, width) in [
        (&mut widgets.noninteractive, t.page, t.line, stroke::HAIR),
        (&mut widgets.inactive, t.card, t.edge, stroke::HAIR),
        (&mut widgets.hovered, t.none_soft, t.edge, stroke::HAIR),
        // Pressed, or with the focus.
        (&mut widgets.active, t.none_soft, t.accent, stroke::CHOSEN),
        (&mut widgets.open, t.card, t.edge, stroke::HAIR),
    ] {
        state.bg_fill = ground;
        state.weak_bg_fill = ground;
        state.bg_stroke = Stroke::new(width, border);
        state.fg_stroke = Stroke::new(stroke::LINK, t.text);
        state.corner_radius = CornerRadius::same(radius::CARD);
        state.expansion = 0.0;
    }
    visuals
}
