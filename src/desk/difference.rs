//! What differs between two texts, word by word.

/// A run of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Where it stands.
    pub side: Side,
    /// The words, with the spaces after them.
    pub text: String,
}

/// Where words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// In both texts.
    Both,
    /// In the former only.
    Then,
    /// In the present only.
    Now,
}

/// More pairs of words than this are not compared one with another: the whole middle counts as rewritten.
const MOST_PAIRS: usize = 4_000_000;

/// The former text and the present one as runs, in reading order.
pub fn difference(then: &str, now: &str) -> Vec<Run> {
    let (a, b) = (words(then), words(now));
    let head = a.iter().zip(&b).take_while(|(x, y)| same(x, y)).count();
    let (a_rest, b_rest) = (&a[head..], &b[head..]);
    let tail = a_rest.iter().rev().zip(b_rest.iter().rev()).take_while(|(x, y)| same(x, y)).count();
    let (a_middle, b_middle) = (&a_rest[..a_rest.len() - tail], &b_rest[..b_rest.len() - tail]);
    let mut runs = Runs::default();
    runs.push_all(Side::Both, &b[..head]);
    if a_middle.len().saturating_mul(b_middle.len()) > MOST_PAIRS {
        runs.push_all(Side::Then, a_middle);
        runs.push_all(Side::Now, b_middle);
    } else {
        middle(a_middle, b_middle, &mut runs);
    }
    runs.push_all(Side::Both, &b[b.len() - tail..]);
    runs.0
}

/// How many words stand in one of the two only.
pub fn changed_words(runs: &[Run]) -> usize {
    let words = |run: &Run| run.text.split_whitespace().count();
    runs.iter().filter(|r| r.side != Side::Both).map(words).sum()
}

#[derive(Default)]
struct Runs(Vec<Run>);

impl Runs {
    fn push_all(&mut self, side: Side, words: &[&str]) {
        for word in words {
            self.push(side, word);
        }
    }

    fn push(&mut self, side: Side, word: &str) {
        match self.0.last_mut() {
            Some(last) if last.side == side => last.text.push_str(word),
            _ => self.0.push(Run { side, text: word.to_owned() }),
        }
    }
}

/// The same word, whatever space follows it: what is added at the end changes no word before it.
fn same(a: &str, b: &str) -> bool {
    a.trim_end() == b.trim_end()
}

/// Words, each with the white space that follows it.
fn words(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut from = 0;
    let mut space = false;
    for (at, c) in text.char_indices() {
        if space && !c.is_whitespace() {
            all.push(&text[from..at]);
            from = at;
        }
        space = c.is_whitespace();
    }
    if from < text.len() {
        all.push(&text[from..]);
    }
    all
}

/// The longest common part of two rows of words, and what stands around it.
fn middle(a: &[&str], b: &[&str], runs: &mut Runs) {
    let width = b.len() + 1;
    // How many words the rests from (i, j) on have in common.
    let mut common = vec![0_u32; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            common[i * width + j] = if same(a[i], b[j]) {
                common[(i + 1) * width + j + 1] + 1
            } else {
                common[(i + 1) * width + j].max(common[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && same(a[i], b[j]) {
            runs.push(Side::Both, b[j]);
            (i, j) = (i + 1, j + 1);
        } else if j == b.len() || (i < a.len() && common[(i + 1) * width + j] >= common[i * width + j + 1]) {
            runs.push(Side::Then, a[i]);
            i += 1;
        } else {
            runs.push(Side::Now, b[j]);
            j += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(then: &str, now: &str) -> String {
        let mark = |r: &Run| match r.side {
            Side::Both => r.text.clone(),
            Side::Then => format!("[-{}]", r.text),
            Side::Now => format!("[+{}]", r.text),
        };
        difference(then, now).iter().map(mark).collect()
    }

    #[test]
    fn words_are_compared_not_letters() {
        assert_eq!(shown("two out of three know", "two out of three know"), "two out of three know");
        assert_eq!(shown("two of three know", "one of three knew it"), "[-two ][+one ]of three [-know][+knew it]");
        assert_eq!(shown("three know", "three know it"), "three know [+it]");
        assert_eq!(shown("", "all new"), "[+all new]");
        assert_eq!(shown("all gone", ""), "[-all gone]");
        assert_eq!(shown("a\n\nb c", "a\n\nc"), "a\n\n[-b ]c");
    }

    #[test]
    fn both_texts_can_be_put_together_again_from_the_runs() {
        let then = "Two thirds know the word; few link it to advances on wages, and none to work at home.";
        let now = "Two thirds have heard the word; few of them link it to advances, or to work at home.";
        let runs = difference(then, now);
        let side = |not: Side| runs.iter().filter(|r| r.side != not).map(|r| &*r.text).collect::<String>();
        assert_eq!(side(Side::Now), then);
        assert_eq!(side(Side::Then), now);
        assert!(changed_words(&runs) < 14);
    }

    #[test]
    fn very_long_texts_are_compared_without_a_table_of_all_pairs() {
        let then = (0..40_000).map(|n| format!("a{n}")).collect::<Vec<_>>().join(" ");
        let now = (0..40_000).map(|n| format!("b{n}")).collect::<Vec<_>>().join(" ");
        assert_eq!(difference(&then, &now).len(), 2);
        let end = format!("{then} end");
        assert_eq!(difference(&then, &end).len(), 2);
    }
}
