//! The styles of type, by where they are used: face, size and height of a line.

use std::sync::LazyLock;

use egui::{Color32, FontFamily, FontId, RichText, TextFormat, TextStyle};

use crate::assets::Font;

/// A style of type. Nothing on screen is smaller than 13.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Type {
    /// Start screen, workshop view.
    Display,
    /// Name of a screen or section.
    Title,
    /// The focused question.
    Question,
    /// Title of a dialog or sheet.
    Sheet,
    /// A question or lesson at rest.
    Closed,
    /// Title of a row; number of a section.
    Row,
    /// Chain in words, passages of a proposal.
    Reading,
    /// A word to stress within reading text.
    ReadingBold,
    /// Quotations, letters of prompts.
    Quote,
    /// The editor of an answer.
    Answer,
    /// Purpose, prose, lessons.
    Body,
    /// Prose in the panel, own text in cards and trays.
    Panel,
    /// A word to stress within the panel or a notice.
    PanelBold,
    /// Emphasis within the panel.
    PanelItalic,
    /// Rows, buttons, tables, fields.
    Control,
    /// A chosen control, the text of main and second buttons.
    Chosen,
    /// Table heads, chips, groups.
    Label,
    /// Captions, sums, citations.
    Small,
    /// The figures in a sum, the name of a line within a card.
    SmallBold,
}

impl Type {
    /// All styles.
    pub const ALL: [Self; 19] = [
        Self::Display,
        Self::Title,
        Self::Question,
        Self::Sheet,
        Self::Closed,
        Self::Row,
        Self::Reading,
        Self::ReadingBold,
        Self::Quote,
        Self::Answer,
        Self::Body,
        Self::Panel,
        Self::PanelBold,
        Self::PanelItalic,
        Self::Control,
        Self::Chosen,
        Self::Label,
        Self::Small,
        Self::SmallBold,
    ];

    /// Name, face, size and height of a line.
    fn parts(self) -> (&'static str, Font, f32, f32) {
        match self {
            Self::Display => ("display", Font::SerifBold, 40.0, 48.0),
            Self::Title => ("title", Font::SerifBold, 22.0, 30.0),
            Self::Question => ("question", Font::SerifBold, 20.0, 27.0),
            Self::Sheet => ("sheet", Font::SerifBold, 19.0, 26.0),
            Self::Closed => ("closed", Font::SerifBold, 17.0, 24.0),
            Self::Row => ("row", Font::SerifBold, 16.0, 22.0),
            Self::Reading => ("reading", Font::Serif, 16.0, 24.0),
            Self::ReadingBold => ("reading-bold", Font::SerifBold, 16.0, 24.0),
            Self::Quote => ("quote", Font::SerifItalic, 16.0, 24.0),
            Self::Answer => ("answer", Font::Sans, 18.0, 28.0),
            Self::Body => ("body", Font::Sans, 17.0, 26.0),
            Self::Panel => ("panel", Font::Sans, 15.0, 22.0),
            Self::PanelBold => ("panel-bold", Font::SansBold, 15.0, 22.0),
            Self::PanelItalic => ("panel-italic", Font::SansItalic, 15.0, 22.0),
            Self::Control => ("control", Font::Sans, 15.0, 20.0),
            Self::Chosen => ("chosen", Font::SansBold, 15.0, 20.0),
            Self::Label => ("label", Font::SansBold, 14.0, 18.0),
            Self::Small => ("small", Font::Sans, 13.0, 18.0),
            Self::SmallBold => ("small-bold", Font::SansBold, 13.0, 18.0),
        }
    }

    /// Face and size.
    pub fn font(self) -> FontId {
        let (_, face, size, _) = self.parts();
        FontId::new(size, family(face))
    }

    /// Height of a line.
    pub fn line(self) -> f32 {
        self.parts().3
    }

    /// The style's name within egui.
    pub fn style(self) -> TextStyle {
        TextStyle::Name(self.parts().0.into())
    }

    /// A text in this style.
    pub fn rich(self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(self.font()).line_height(Some(self.line()))
    }

    /// The style as a format within a text of several styles.
    pub fn format(self, colour: Color32) -> TextFormat {
        TextFormat { line_height: Some(self.line()), ..TextFormat::simple(self.font(), colour) }
    }
}

/// The family of a face: itself, then the sans for what it lacks, then the signs.
pub fn family(face: Font) -> FontFamily {
    // Made once: a name is shared, not copied, by every text in every frame.
    static FAMILIES: LazyLock<Vec<FontFamily>> =
        LazyLock::new(|| Font::ALL.iter().map(|f| FontFamily::Name(f.name().into())).collect());
    match face {
        Font::Sans => FontFamily::Proportional,
        other => FAMILIES[other as usize].clone(),
    }
}
