//! Finds where something stands in the text of a file, past texts and comments, to tell a person the place.
//!
//! Only asked when a file is refused: it need not be quick, and what it cannot find it does not guess.

/// What a text is made of, as far as finding a place goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'a> {
    /// A name or a number.
    Word(&'a str),
    /// What stands between quotation marks, as it stands there.
    Text(&'a str),
    /// Any other sign.
    Sign(char),
}

/// The tokens of a text, each with its offset.
fn tokens(text: &str) -> Vec<(usize, Token<'_>)> {
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(sign) = text[at..].chars().next() {
        let rest = &text[at..];
        let (length, token) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), None)
        } else if rest.starts_with("/*") {
            (block_comment(rest), None)
        } else if sign == '"' {
            let end = end_of_text(rest);
            (end, Some(Token::Text(rest[1..end].trim_end_matches('"'))))
        } else if let Some((opening, end)) = raw_text(rest) {
            (end, Some(Token::Text(rest[opening..end].trim_end_matches(['"', '#']))))
        } else if in_word(sign) {
            let end = rest.find(|c| !in_word(c)).unwrap_or(rest.len());
            (end, Some(Token::Word(&rest[..end])))
        } else {
            (sign.len_utf8(), (!sign.is_whitespace()).then_some(Token::Sign(sign)))
        };
        all.extend(token.map(|token| (at, token)));
        at += length;
    }
    all
}

fn in_word(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '.' | '+' | '-' | '_')
}

/// The length of a comment that may hold others.
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(found) = rest[at..].find(['/', '*']) {
        at += found;
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth = depth.saturating_sub(1);
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

fn end_of_text(rest: &str) -> usize {
    let mut escaped = false;
    for (at, sign) in rest.char_indices().skip(1) {
        match sign {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The lengths of a raw text's opening, and of the whole.
fn raw_text(rest: &str) -> Option<(usize, usize)> {
    let marks = rest.strip_prefix('r')?;
    let hashes = marks.len() - marks.trim_start_matches('#').len();
    marks[hashes..].starts_with('"').then_some(())?;
    let opening = 2 + hashes;
    let closing = format!("\"{}", "#".repeat(hashes));
    Some((opening, rest[opening..].find(&closing).map_or(rest.len(), |at| opening + at + closing.len())))
}

/// Where the first number without end stands: NaN, inf, or one that is too large to be any.
pub(super) fn endless_number(text: &str) -> Option<usize> {
    let endless = |word: &str| word.replace('_', "").parse::<f64>().is_ok_and(|number| !number.is_finite());
    tokens(text).into_iter().find(|(_, token)| matches!(token, Token::Word(word) if endless(word))).map(|(at, _)| at)
}

/// Where an id is given for the second time.
pub(super) fn id_again(text: &str, id: &str) -> Option<usize> {
    let all = tokens(text);
    let given = all.windows(3).filter_map(|three| match three {
        [(_, Token::Word("id")), (_, Token::Sign(':')), (at, Token::Text(found))] if *found == id => Some(*at),
        _ => None,
    });
    given.take(2).nth(1)
}

/// What a text calls its format, where it gets as far as to say it.
pub(super) fn format(text: &str) -> Option<&str> {
    // It stands in the first lines of every file of ours; nobody searches megabytes of something else for it.
    let start = &text[..text.floor_char_boundary(4096)];
    tokens(start).windows(3).find_map(|three| match three {
        [(_, Token::Word("format")), (_, Token::Sign(':')), (_, Token::Text(format))] => Some(*format),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_texts_and_comments_is_passed_over() {
        let text = "(a: \"inf \\\" NaN\", /* inf /* NaN */ inf */ // inf\n b: r#\"inf \" inf\"#, c: 1_0e999)";
        assert_eq!(endless_number(text), text.find("1_0e999"));
        assert_eq!(endless_number("(a: 1e9, b: \"é"), None);
        assert_eq!(endless_number("(a: -inf)"), Some(4));
    }

    #[test]
    fn the_second_id_is_found_and_not_a_mention_of_it() {
        let text = "[(id: \"a\", to: \"a\"), (id : /* so */ \"a\", to: \"a\")]";
        assert_eq!(id_again(text, "a"), Some(36));
        assert_eq!(id_again(text, "b"), None);
    }

    #[test]
    fn the_format_is_found_in_what_breaks_off() {
        assert_eq!(
            format("(// format: \"a\"\n format: \"jalon-review\", version: 1, review: (at: \"2026"),
            Some("jalon-review")
        );
        assert_eq!(format("Dear colleague, the format: none"), None);
    }

    #[test]
    fn a_text_that_breaks_off_is_no_trouble() {
        for text in ["\"", "r#\"", "/*", "//", "r", "\"\\", "(id: \"é"] {
            assert_eq!(endless_number(text), None, "{text}");
        }
    }
}
