//! The type of paper on screen: the sizes of the printed page, 1.6 times as large.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Color32, FontId};

use crate::assets::Font;
use crate::desk::theme::{Tokens, family};
use crate::note::document::{Link, Run, Text, Tone};

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Setting {
    face: Font,
    size: f32,
    pub line: f32,
    tone: Tone,
}

const fn setting(face: Font, size: f32, line: f32, tone: Tone) -> Setting {
    Setting { face, size, line, tone }
}

pub(super) const BODY: Setting = setting(Font::Serif, 16.0, 23.0, Tone::Plain);
pub(super) const TITLE: Setting = setting(Font::SerifBold, 38.0, 46.0, Tone::Plain);
pub(super) const TITLE_NARROW: Setting = setting(Font::SerifBold, 28.0, 35.0, Tone::Plain);
pub(super) const SUBTITLE: Setting = setting(Font::SerifItalic, 20.0, 28.0, Tone::Muted);
pub(super) const PART: Setting = setting(Font::SerifBold, 28.0, 36.0, Tone::Plain);
pub(super) const HEADING: Setting = setting(Font::SerifBold, 20.0, 27.0, Tone::Plain);
pub(super) const LABEL: Setting = setting(Font::SansBold, 13.0, 18.0, Tone::Muted);
pub(super) const CELL: Setting = setting(Font::Sans, 14.0, 19.0, Tone::Plain);
pub(super) const GROUP: Setting = setting(Font::SansBold, 14.0, 19.0, Tone::Plain);
pub(super) const SIDE_HEAD: Setting = setting(Font::SansBold, 14.0, 19.0, Tone::Accent);
pub(super) const NUMBER: Setting = setting(Font::SerifBold, 20.0, 27.0, Tone::Accent);
pub(super) const SMALL: Setting = setting(Font::Sans, 13.0, 18.0, Tone::Muted);

/// A text ready to be laid out, and which of its letters lead where.
pub(super) struct Ready {
    pub job: LayoutJob,
    pub words: String,
    /// First letter, letter after the last, where to, and what it says.
    pub links: Vec<(usize, usize, Link, String)>,
}

/// The colour of a tone.
pub(super) fn colour(t: &Tokens, tone: Tone) -> Color32 {
    match tone {
        Tone::Plain => t.text,
        Tone::Muted => t.muted,
        Tone::Accent => t.accent,
        Tone::Gap => t.gap,
        Tone::Bad => t.bad,
        Tone::Done => t.ok,
    }
}

impl Setting {
    /// The face for a weight and slant.
    fn faced(self, bold: bool, italic: bool) -> Font {
        match (self.face, bold, italic) {
            (Font::Serif | Font::SerifItalic, true, _) => Font::SerifBold,
            (Font::Serif, _, true) => Font::SerifItalic,
            // Italic within italic stands upright.
            (Font::SerifItalic, false, true) => Font::Serif,
            (Font::Sans, true, _) => Font::SansBold,
            (Font::Sans, _, true) => Font::SansItalic,
            (face, ..) => face,
        }
    }

    fn format(self, t: &Tokens, text: &Text) -> TextFormat {
        let face = if text.small { Font::Sans } else { self.faced(text.bold, text.italic) };
        let size = if text.small { self.size.min(13.0) } else { self.size };
        let tone = if text.tone == Tone::Plain { self.tone } else { text.tone };
        let tone = if text.link.is_some() { Tone::Accent } else { tone };
        let font = FontId::new(size, family(face));
        TextFormat { line_height: Some(self.line), ..TextFormat::simple(font, colour(t, tone)) }
    }

    /// Sets runs within a width. Each note gets the next number and is put among `notes`.
    pub(super) fn set(self, t: &Tokens, runs: &[Run], width: f32, notes: &mut Vec<Vec<Run>>, first: usize) -> Ready {
        let mut ready = Ready { job: LayoutJob::default(), words: String::new(), links: Vec::new() };
        ready.job.wrap.max_width = width.max(24.0);
        let (mut letters, mut after_note) = (0, false);
        for run in runs {
            match run {
                Run::Text(text) => {
                    let count = text.text.chars().count();
                    if let Some(link) = &text.link {
                        ready.links.push((letters, letters + count, link.clone(), text.text.clone()));
                    }
                    letters += count;
                    ready.words.push_str(&text.text);
                    ready.job.append(&text.text, 0.0, self.format(t, text));
                }
                Run::Note(runs) => {
                    notes.push(runs.clone());
                    let number = (first + notes.len()).to_string();
                    // Two notes at one place are two numbers.
                    let number = if after_note { format!(" {number}") } else { number };
                    let small = Text { small: true, tone: Tone::Accent, ..Text::default() };
                    let format = TextFormat { valign: Align::TOP, ..self.format(t, &small) };
                    letters += number.chars().count();
                    ready.job.append(&number, 0.0, format);
                }
                // The preview has no pages.
                Run::Page(_) => {}
            }
            after_note = matches!(run, Run::Note(_));
        }
        ready
    }
}

/// How many notes stand in runs.
pub(super) fn notes_in(runs: &[Run]) -> usize {
    runs.iter().filter(|run| matches!(run, Run::Note(_))).count()
}
