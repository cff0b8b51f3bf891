//! Writing directions: which stretches of a text run from the right, which Word wants to be told.

/// Does a letter run from the right?
fn from_right(c: char) -> bool {
    matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFE | 0x1_0800..=0x1_0FFF | 0x1_E800..=0x1_EFFF)
}

/// The direction of a character that has one; digits and signs take that of their neighbours.
fn strong(c: char) -> Option<bool> {
    if from_right(c) {
        return Some(true);
    }
    c.is_alphabetic().then_some(false)
}

/// Does a text begin from the right?
pub(super) fn begins_from_right(text: &str) -> bool {
    text.chars().find_map(strong).unwrap_or(false)
}

/// Stretches of one direction each; `base` is that of the paragraph.
pub(super) fn stretches(text: &str, base: bool) -> Vec<(bool, &str)> {
    if !text.chars().any(from_right) {
        return vec![(false, text)];
    }
    let mut out: Vec<(bool, &str)> = Vec::new();
    let (mut start, mut current) = (0, None);
    // Where what has no direction begins, after the last letter that has one.
    let mut open = 0;
    for (at, c) in text.char_indices() {
        let Some(direction) = strong(c) else { continue };
        if let Some(before) = current
            && before != direction
        {
            // Signs between two directions go with the paragraph's.
            let cut = if before == base { at } else { open };
            out.push((before, &text[start..cut]));
            start = cut;
        }
        current = Some(direction);
        open = at + c.len_utf8();
    }
    let last = current.unwrap_or(base);
    if last != base && open < text.len() {
        out.push((last, &text[start..open]));
        start = open;
        out.push((base, &text[start..]));
    } else {
        out.push((last, &text[start..]));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_make_up_the_text_and_part_the_directions() {
        for (text, base) in [("abc سلام, def", false), ("سلام abc 12!", true), ("(سلام)", false), ("abc", true)]
        {
            let parts = stretches(text, base);
            assert_eq!(parts.iter().map(|(_, part)| *part).collect::<String>(), text);
            for (right, part) in parts {
                assert!(part.chars().filter_map(strong).all(|d| d == right), "{part}");
            }
        }
        assert!(begins_from_right("1. سلام") && !begins_from_right("a سلام"));
        assert_eq!(stretches("ab سلا cd", false), [(false, "ab "), (true, "سلا"), (false, " cd")]);
    }
}
