//! Where lines may break: at spaces, after hyphens, and within words as each language allows.

use hypher::Lang;

/// A word shorter than this is not broken.
const LEAST: usize = 6;
/// Letters that stay before a break.
const BEFORE: usize = 3;
/// Letters that go behind it.
const AFTER: usize = 3;

/// The hyphenation of a language, where there is one.
pub(super) fn language(code: &str) -> Option<Lang> {
    let two: [u8; 2] = code.as_bytes().get(..2)?.try_into().ok()?;
    Lang::from_iso(two.map(|b| b.to_ascii_lowercase()))
}

/// May a line break between two characters that no space parts?
pub(super) fn may_break(before: char, after: char) -> bool {
    match before {
        // Not after a hyphen that opens a word or stands between figures.
        '-' | '\u{2010}' | '–' => after.is_alphabetic(),
        '/' => after.is_alphanumeric(),
        '\u{200b}' | '—' => true,
        // Writing without spaces breaks anywhere.
        _ => is_wide(before) && is_wide(after),
    }
}

fn is_wide(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}'
        | '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Places, in bytes, where a word may be broken with a hyphen, first to last.
pub(super) fn hyphens(word: &str, language: Lang) -> Vec<usize> {
    let mut places = Vec::new();
    let mut start = None;
    // Signs around and within a word are not part of it: « l’offre, » is broken as « offre ».
    let signs = word.char_indices().chain(std::iter::once((word.len(), ' ')));
    for (at, c) in signs {
        match (c.is_alphabetic(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                within(&word[from..at], from, language, &mut places);
                start = None;
            }
            _ => {}
        }
    }
    places
}

fn within(word: &str, from: usize, language: Lang, places: &mut Vec<usize>) {
    let length = word.chars().count();
    // A word of thousands of letters is none; names in capitals keep together.
    if !(LEAST..=60).contains(&length) || word.chars().all(char::is_uppercase) {
        return;
    }
    let mut at = 0;
    for syllable in hypher::hyphenate_bounded(word, language, BEFORE, AFTER) {
        at += syllable.len();
        if at < word.len() {
            places.push(from + at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(word: &str, code: &str) -> String {
        let mut out = word.to_owned();
        for at in hyphens(word, language(code).expect("language")).into_iter().rev() {
            out.insert(at, '|');
        }
        out
    }

    #[test]
    fn words_break_as_their_language_does() {
        assert_eq!(broken("l’exploitation,", "fr"), "l’exploi|ta|tion,");
        assert_eq!(broken("exploitation", "en"), "exploita|tion");
        assert_eq!(broken("ONUDC", "fr"), "ONUDC");
        assert!(hyphens(&"a".repeat(5000), Lang::French).is_empty());
        assert!(language("ar").is_none() && language("").is_none());
    }

    #[test]
    fn signs_part_words_where_a_reader_expects_it() {
        assert!(
            may_break('-', 'a')
                && !may_break('-', '3')
                && !may_break('–', '2')
                && may_break('/', 'x')
                && !may_break('a', 'b')
        );
        assert!(may_break('中', '文'));
    }
}
