//! The faces that window and paper are set in.

/// A face. The licence of each stands beside its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Font {
    /// Source Sans 3 Regular.
    Sans,
    /// Source Sans 3 Italic.
    SansItalic,
    /// Source Sans 3 `SemiBold`, our bold.
    SansBold,
    /// Source Serif 4 Regular.
    Serif,
    /// Source Serif 4 Italic.
    SerifItalic,
    /// Source Serif 4 `SemiBold`, our bold.
    SerifBold,
    /// The signs of the window, a part of Phosphor.
    Icons,
}

impl Font {
    /// All faces.
    pub const ALL: [Self; 7] =
        [Self::Sans, Self::SansItalic, Self::SansBold, Self::Serif, Self::SerifItalic, Self::SerifBold, Self::Icons];

    /// A short name, `serif-bold`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sans => "sans",
            Self::SansItalic => "sans-italic",
            Self::SansBold => "sans-bold",
            Self::Serif => "serif",
            Self::SerifItalic => "serif-italic",
            Self::SerifBold => "serif-bold",
            Self::Icons => "icons",
        }
    }

    /// The TrueType file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Sans => include_bytes!("../../assets/fonts/SourceSans3-Regular.ttf"),
            Self::SansItalic => include_bytes!("../../assets/fonts/SourceSans3-Italic.ttf"),
            Self::SansBold => include_bytes!("../../assets/fonts/SourceSans3-SemiBold.ttf"),
            Self::Serif => include_bytes!("../../assets/fonts/SourceSerif4-Regular.ttf"),
            Self::SerifItalic => include_bytes!("../../assets/fonts/SourceSerif4-Italic.ttf"),
            Self::SerifBold => include_bytes!("../../assets/fonts/SourceSerif4-SemiBold.ttf"),
            Self::Icons => include_bytes!("../../assets/icons/jalon-icons.ttf"),
        }
    }
}
