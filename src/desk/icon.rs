//! The signs of the window: one sign, one meaning.

use egui::{Color32, FontId, RichText, TextFormat};

use super::theme;
use crate::assets::Font;

/// A sign. The order is that of `assets/icons/icons.tsv`, from which the font was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Icon {
    /// Answered, adopted, done.
    Answered,
    /// To adopt, not yet chosen.
    Adopt,
    /// In progress, partly, under influence.
    InProgress,
    /// Open, out of reach.
    Open,
    /// Within reach.
    WithinReach,
    /// Information missing.
    Missing,
    /// Not relevant.
    NotRelevant,
    /// Not relevant, as the chosen one of several.
    NotRelevantChosen,
    /// Caution, risk.
    Caution,
    /// Caution, risk, as the chosen one of several.
    CautionChosen,
    /// Serious.
    Serious,
    /// Missing in a review.
    MissingInReview,
    /// To consider.
    Consider,
    /// Saved.
    Saved,
    /// Late.
    Late,
    /// History.
    History,
    /// Reviewers differ.
    Differ,
    /// A passage of a proposal.
    Passage,
    /// Stays inside; read-only.
    Internal,
    /// Seen by partners.
    Partners,
    /// Nobody named yet.
    NobodyYet,
    /// Barrier.
    Barrier,
    /// Assumption.
    Assumption,
    /// Indicator.
    Indicator,
    /// Broken link.
    Broken,
    /// Source.
    Source,
    /// Evidence.
    Evidence,
    /// To modify.
    Modify,
    /// To add.
    Add,
    /// Action.
    Action,
    /// Lesson.
    Lesson,
    /// To go there.
    GoTo,
    /// To keep open.
    KeepOpen,
    /// To close.
    Close,
    /// Programme.
    Programme,
    /// Pattern.
    Pattern,
    /// Results chain.
    Chain,
    /// Gaps and actions.
    Gaps,
    /// Review.
    Review,
    /// Note, knowledge.
    Note,
    /// To compare.
    Compare,
    /// To export.
    Export,
    /// To copy.
    Copy,
    /// Letter.
    Letter,
    /// To open a file.
    Folder,
    /// Empty box.
    Unchecked,
    /// Ticked box.
    Checked,
    /// Opens below.
    CaretDown,
    /// Closes upwards.
    CaretUp,
    /// Back.
    CaretLeft,
    /// On.
    CaretRight,
    /// Sorted, first at the top.
    Sorted,
    /// Sorted, last at the top.
    SortedUp,
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// Search.
    Search,
    /// Language.
    Language,
    /// Light colours.
    Sun,
    /// Dark colours.
    Moon,
    /// Keyboard.
    Keyboard,
    /// Menu.
    Menu,
    /// More.
    More,
    /// More, in a row.
    MoreVertical,
    /// Side panel.
    SidePanel,
    /// Less.
    Minus,
}

impl Icon {
    /// How many there are.
    pub const COUNT: u32 = Self::Minus as u32 + 1;

    /// The character that the icon font draws as this sign. Every family falls back to that font.
    pub fn character(self) -> char {
        // The private use area holds every number in question.
        char::from_u32(0xE000 + self as u32).unwrap_or('\u{e000}')
    }

    /// The sign as text of a size: 16, 18 or 22.
    pub fn text(self, size: f32) -> RichText {
        RichText::new(self.character()).font(Self::font(size)).line_height(Some(size))
    }

    /// The format of a sign within a line of text.
    pub fn format(size: f32, colour: Color32) -> TextFormat {
        TextFormat { valign: egui::Align::Center, ..TextFormat::simple(Self::font(size), colour) }
    }

    /// Face and size of signs.
    pub fn font(size: f32) -> FontId {
        FontId::new(size, theme::family(Font::Icons))
    }

    /// Draws the sign in the middle of a place.
    pub fn paint(self, painter: &egui::Painter, middle: egui::Pos2, size: f32, colour: Color32) {
        let galley = painter.layout_no_wrap(self.character().to_string(), Self::font(size), colour);
        painter.galley(middle - galley.size() / 2.0, galley, colour);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enum_list_and_font_have_the_same_signs_in_the_same_order() {
        let listed = include_str!("../../assets/icons/icons.tsv");
        let names: Vec<&str> = listed.lines().filter_map(|l| l.split('\t').next()).collect();
        assert_eq!(names.len(), Icon::COUNT as usize);
        assert_eq!(names[Icon::CaretDown as usize], "caret-down");
        assert_eq!(names[Icon::Minus as usize], "minus");
        let context = egui::Context::default();
        theme::install(&context);
        let mut output = context.run_ui(egui::RawInput::default(), |ui| {
            let last = char::from_u32(0xE000 + Icon::COUNT).expect("a character");
            let has = |c| ui.fonts_mut(|f| f.has_glyph(&Icon::font(16.0), c));
            assert!((0..Icon::COUNT).all(|n| has(char::from_u32(0xE000 + n).expect("a character"))));
            assert!(!has(last));
        });
        // Nothing is painted here.
        output.textures_delta.clear();
        assert_eq!(egui::FontFamily::Name("icons".into()), theme::family(Font::Icons));
    }
}
