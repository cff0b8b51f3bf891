//! The six faces, and words turned into glyphs: kerned, with ligatures, each word once.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{BuildHasherDefault, Hasher};
use std::rc::Rc;

use rustybuzz::{Direction, Face as Shaper, ShapePlan, UnicodeBuffer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Face {
    Serif,
    SerifItalic,
    SerifBold,
    Sans,
    SansItalic,
    SansBold,
}

impl Face {
    pub const ALL: [Self; 6] =
        [Self::Serif, Self::SerifItalic, Self::SerifBold, Self::Sans, Self::SansItalic, Self::SansBold];

    /// The name under which the file embeds it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Serif => "SourceSerif4-Regular",
            Self::SerifItalic => "SourceSerif4-Italic",
            Self::SerifBold => "SourceSerif4-SemiBold",
            Self::Sans => "SourceSans3-Regular",
            Self::SansItalic => "SourceSans3-Italic",
            Self::SansBold => "SourceSans3-SemiBold",
        }
    }

    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Serif => include_bytes!("../../../assets/fonts/SourceSerif4-Regular.ttf"),
            Self::SerifItalic => include_bytes!("../../../assets/fonts/SourceSerif4-Italic.ttf"),
            Self::SerifBold => include_bytes!("../../../assets/fonts/SourceSerif4-SemiBold.ttf"),
            Self::Sans => include_bytes!("../../../assets/fonts/SourceSans3-Regular.ttf"),
            Self::SansItalic => include_bytes!("../../../assets/fonts/SourceSans3-Italic.ttf"),
            Self::SansBold => include_bytes!("../../../assets/fonts/SourceSans3-SemiBold.ttf"),
        }
    }

    /// Where a character is looked for when this face lacks it.
    fn others(self) -> [Self; 2] {
        match self {
            Self::Serif => [Self::Sans, Self::SansBold],
            Self::SerifItalic => [Self::Serif, Self::SansItalic],
            Self::SerifBold => [Self::SansBold, Self::Serif],
            Self::Sans => [Self::Serif, Self::SansBold],
            Self::SansItalic => [Self::Sans, Self::SerifItalic],
            Self::SansBold => [Self::Sans, Self::SerifBold],
        }
    }
}

/// A glyph and how far it moves the pen, in thousandths of the size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Glyph {
    pub id: u16,
    /// How far the next glyph is.
    pub advance: i32,
    /// How far it would be without kerning.
    pub natural: i32,
    /// Where it is drawn, away from the pen.
    pub offset: (i32, i32),
}

/// Glyphs of one face that follow each other.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stretch {
    pub face: Face,
    pub glyphs: Vec<Glyph>,
    /// In thousandths of the size.
    pub width: i32,
    /// The text behind the glyphs, where they do not tell it themselves.
    pub actual: Option<String>,
}

/// A word as glyphs.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Word {
    /// What it says, as it was typed.
    pub text: Box<str>,
    pub stretches: Vec<Stretch>,
    /// In thousandths of the size.
    pub width: i32,
}

/// Looks words up faster than the usual way, which guards against enemies that a paragraph does not have.
type Quick = BuildHasherDefault<Hashed>;

/// A hash of a few letters.
#[derive(Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for eight in bytes.chunks(8) {
            let mut part = [0; 8];
            part[..eight.len()].copy_from_slice(eight);
            let mixed = (self.0.rotate_left(5) ^ u64::from_le_bytes(part)).wrapping_mul(0x517c_c1b7_2722_0a95);
            // The table looks at the highest and lowest bits: all letters must reach both.
            self.0 = mixed ^ (mixed >> 32);
        }
    }
}

struct Loaded {
    shaper: Shaper<'static>,
    words: HashMap<Box<str>, Rc<Word>, Quick>,
    /// By script: making a plan costs more than shaping a word.
    plans: HashMap<Option<rustybuzz::Script>, ShapePlan>,
    /// What each glyph that is used stands for.
    texts: BTreeMap<u16, String>,
}

/// All faces, with what they have shaped so far.
pub(super) struct Faces {
    loaded: Vec<Loaded>,
    missing: BTreeSet<char>,
    buffer: Option<UnicodeBuffer>,
}

/// Drawn where no face has a character.
const BOX: char = '□';

impl Faces {
    pub fn new() -> Self {
        let loaded = Face::ALL.iter().filter_map(|face| Shaper::from_slice(face.bytes(), 0)).map(|shaper| Loaded {
            shaper,
            words: HashMap::default(),
            plans: HashMap::new(),
            texts: BTreeMap::new(),
        });
        Self { loaded: loaded.collect(), missing: BTreeSet::new(), buffer: Some(UnicodeBuffer::new()) }
    }

    /// Characters that no face has.
    pub fn missing(&self) -> &BTreeSet<char> {
        &self.missing
    }

    /// Glyphs of a face that were used, and what each stands for.
    pub fn used(&self, face: Face) -> &BTreeMap<u16, String> {
        &self.loaded[face as usize].texts
    }

    /// A word in a face, shaped once.
    pub fn word(&mut self, face: Face, text: &str) -> Rc<Word> {
        if let Some(word) = self.loaded[face as usize].words.get(text) {
            return Rc::clone(word);
        }
        let word = Rc::new(self.shape_word(face, text));
        self.loaded[face as usize].words.insert(text.into(), Rc::clone(&word));
        word
    }

    fn has(&self, face: Face, c: char) -> bool {
        self.loaded[face as usize].shaper.glyph_index(c).is_some_and(|id| id.0 != 0)
    }

    fn shape_word(&mut self, face: Face, text: &str) -> Word {
        let mut parts: Vec<(Face, String, Option<String>)> = Vec::new();
        let mut composed = text.nfc().peekable();
        while let Some(c) = composed.next() {
            if is_hidden(c) {
                // What joins or varies signs that no face has belongs to the text behind their box.
                if let Some((_, _, Some(actual))) = parts.last_mut() {
                    actual.push(c);
                }
                continue;
            }
            let mut cluster = String::from(drawn_as(c));
            while let Some(mark) = composed.next_if(|m| is_combining_mark(*m) && !is_hidden(*m)) {
                cluster.push(mark);
            }
            let fits = |face: &Face| cluster.chars().all(|c| self.has(*face, c));
            let found = std::iter::once(face).chain(face.others()).find(fits);
            match (found, parts.last_mut()) {
                (Some(at), Some((last, run, None))) if *last == at => run.push_str(&cluster),
                (Some(at), _) => parts.push((at, cluster, None)),
                (None, _) => {
                    let lacking: Vec<char> =
                        cluster.chars().filter(|c| !Face::ALL.iter().any(|f| self.has(*f, *c))).collect();
                    self.missing.extend(lacking);
                    parts.push((Face::Sans, BOX.to_string(), Some(cluster)));
                }
            }
        }
        let mut word = Word { text: text.into(), ..Word::default() };
        for (face, text, actual) in parts {
            let stretch = self.shape(face, &text, actual);
            word.width += stretch.width;
            word.stretches.push(stretch);
        }
        word
    }

    fn shape(&mut self, face: Face, text: &str, mut actual: Option<String>) -> Stretch {
        let loaded = &mut self.loaded[face as usize];
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        // Right-to-left scripts are in none of the faces; a stray mark must not turn a word around.
        buffer.set_direction(Direction::LeftToRight);
        let script = buffer.script();
        let plan = loaded
            .plans
            .entry(Some(script))
            .or_insert_with(|| ShapePlan::new(&loaded.shaper, Direction::LeftToRight, Some(script), None, &[]));
        let shaped = rustybuzz::shape_with_plan(&loaded.shaper, plan, buffer);
        let (infos, positions) = (shaped.glyph_infos(), shaped.glyph_positions());
        let mut glyphs = Vec::with_capacity(infos.len());
        let mut ambiguous = false;
        for (at, (info, position)) in infos.iter().zip(positions).enumerate() {
            let id = info.glyph_id as u16;
            let natural = loaded.shaper.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(id)).unwrap_or_default();
            let start = info.cluster as usize;
            let first = at == 0 || infos[at - 1].cluster != info.cluster;
            let end = infos[at..].iter().map(|i| i.cluster as usize).find(|c| *c > start).unwrap_or(text.len());
            // The first glyph of a cluster stands for all of its text; those that follow add nothing of their own.
            let stands_for = if first { &text[start..end] } else { "" };
            match loaded.texts.get(&id) {
                Some(known) => ambiguous |= known != stands_for,
                None if stands_for.is_empty() => {
                    loaded.texts.insert(id, "\u{200b}".to_owned());
                    ambiguous = true;
                }
                None => {
                    loaded.texts.insert(id, stands_for.to_owned());
                }
            }
            glyphs.push(Glyph {
                id,
                advance: position.x_advance,
                natural: i32::from(natural),
                offset: (position.x_offset, position.y_offset),
            });
        }
        self.buffer = Some(shaped.clear());
        if ambiguous && actual.is_none() {
            actual = Some(text.to_owned());
        }
        let width = glyphs.iter().map(|g| g.advance).sum();
        Stretch { face, glyphs, width, actual }
    }
}

/// Characters that are never drawn: controls, joiners, marks of direction, selectors of variants.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

/// Hyphens and spaces that differ only in where lines may break are drawn alike.
fn drawn_as(c: char) -> char {
    match c {
        '\u{2010}' | '\u{2011}' => '-',
        '\u{a0}' | '\u{2007}' => ' ',
        '\u{2009}' => '\u{202f}',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_faces_load_and_measure_in_thousandths() {
        let faces = Faces::new();
        assert_eq!(faces.loaded.len(), Face::ALL.len());
        assert!(faces.loaded.iter().all(|l| l.shaper.units_per_em() == 1000));
    }

    #[test]
    fn a_sign_that_no_face_has_is_a_box_with_its_text_behind_it() {
        let mut faces = Faces::new();
        let word = faces.word(Face::Serif, "a\u{645}b");
        let actual: Vec<_> = word.stretches.iter().map(|s| s.actual.as_deref()).collect();
        assert_eq!(actual, [None, Some("\u{645}"), None]);
        assert_eq!(faces.missing().iter().copied().collect::<String>(), "\u{645}");
        assert!(faces.word(Face::Serif, "\u{7}\u{200b}").stretches.is_empty());
    }

    #[test]
    fn greek_cyrillic_accents_and_arrows_are_drawn() {
        let mut faces = Faces::new();
        for face in Face::ALL {
            for text in ["œuvre", "ÉTÉ", "δίκτυο", "торговля", "→", "≥", "n°", "e\u{301}"] {
                faces.word(face, text);
            }
        }
        assert!(faces.missing().is_empty(), "{:?}", faces.missing());
    }
}
