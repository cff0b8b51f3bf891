//! How wide a text comes out, and where it breaks. The widths are those of the house's faces; what no face has is taken
//! for a wide letter, so that a line is rather too short than too long.

use crate::note::figure::Face;
use crate::wording::fold;

/// Widths from the space to the tilde in Source Sans 3 Regular, in hundredths of the size.
const WIDTHS: [u8; 95] = [
    20, 29, 43, 50, 50, 82, 61, 25, 30, 30, 42, 50, 25, 31, 25, 35, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 25, 25, 50,
    50, 50, 42, 85, 54, 59, 57, 62, 53, 49, 62, 65, 26, 48, 58, 49, 73, 65, 66, 57, 66, 57, 53, 54, 64, 52, 79, 51, 48,
    54, 30, 35, 30, 50, 50, 54, 50, 55, 46, 56, 50, 29, 50, 54, 25, 25, 50, 26, 83, 55, 54, 56, 56, 35, 42, 34, 54, 47,
    72, 45, 47, 42, 30, 24, 30, 50,
];

/// How wide a letter comes out, in hundredths of the size.
fn letter(c: char) -> f32 {
    let table = |c: char| {
        let at = u32::from(c).checked_sub(32).and_then(|at| usize::try_from(at).ok());
        at.and_then(|at| WIDTHS.get(at)).map(|width| f32::from(*width))
    };
    match c {
        '\u{a0}' => 20.0,
        '’' | '‘' => 25.0,
        '“' | '”' | '«' | '»' => 43.0,
        '…' | '→' => 85.0,
        c => table(c).unwrap_or_else(|| {
            // An accented letter is as wide as without its accent; a capital was made small to find it.
            let plain = fold(&c.to_string()).chars().next().and_then(table);
            plain.map_or(100.0, |width| if c.is_uppercase() { width * 1.2 } else { width })
        }),
    }
}

/// How wide a text comes out.
pub(super) fn width(text: &str, size: f32, face: Face) -> f32 {
    let wider = match face {
        Face::Sans => 1.0,
        Face::SansBold => 1.04,
        Face::Serif => 1.16,
        Face::SerifBold => 1.2,
    };
    text.chars().map(letter).sum::<f32>() * size * wider / 100.0
}

/// Breaks a text into lines that fit, at most so many; what does not fit any more ends in an ellipsis.
pub(super) fn wrap(text: &str, size: f32, face: Face, room: f32, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    // A no-break space is no place to break: only plain spaces and line ends are.
    for word in text.split([' ', '\n', '\t', '\r']).filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&longer, size, face) <= room {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        line = break_word(word, size, face, room, &mut lines);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while width(last, size, face) + width("…", size, face) > room && last.pop().is_some() {}
            *last = format!("{}…", last.trim_end());
        }
    }
    lines
}

/// Breaks a word that is longer than a line, and gives back what is left of it.
fn break_word(word: &str, size: f32, face: Face, room: f32, lines: &mut Vec<String>) -> String {
    let mut rest = String::new();
    for c in word.chars() {
        rest.push(c);
        if width(&rest, size, face) > room && rest.chars().count() > 1 {
            rest.pop();
            lines.push(std::mem::replace(&mut rest, c.to_string()));
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_nothing_is_lost() {
        let text = "Les familles de celles et ceux qui sont déjà à l’étranger, dans deux districts côtiers";
        let lines = wrap(text, 13.0, Face::Sans, 140.0, 9);
        assert!(lines.iter().all(|line| width(line, 13.0, Face::Sans) <= 140.0));
        assert_eq!(lines.join(" "), text);
        let short = wrap(text, 13.0, Face::Sans, 140.0, 2);
        assert!(short.len() == 2 && short[1].ends_with('…') && width(&short[1], 13.0, Face::Sans) <= 140.0);
        let word = "x".repeat(90);
        assert_eq!(wrap(&word, 13.0, Face::Sans, 100.0, 99).concat(), word);
        assert!(wrap("", 13.0, Face::Sans, 100.0, 3).is_empty());
    }
}
