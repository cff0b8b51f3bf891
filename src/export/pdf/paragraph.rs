//! A paragraph as lines: words placed one after the other, hyphens where the rag would gape, nothing cut off.

use std::rc::Rc;

use hypher::Lang;

use super::breaking;
use super::faces::{Faces, Word};
use super::placed::{ElementId, Target, What};
use super::style::Setting;

/// A stretch of a paragraph that is set in one way.
#[derive(Debug, Clone)]
pub(super) struct Source {
    pub text: String,
    pub setting: Setting,
    pub element: ElementId,
    /// Whose habits it follows: spaces before signs, places of hyphens.
    pub language: Option<Lang>,
    /// Its words may be broken.
    pub hyphens: bool,
    pub link: Option<Target>,
    /// How far above the baseline it stands.
    pub rise: f32,
    /// The note that it calls.
    pub note: Option<usize>,
    /// It is the page number of an anchor.
    pub page_of: Option<String>,
}

/// Something on a line, from the line's start and baseline.
#[derive(Debug, Clone)]
pub(super) struct OnLine {
    pub x: f32,
    pub rise: f32,
    pub what: What,
    pub element: ElementId,
}

/// A stretch of a line that can be clicked.
#[derive(Debug, Clone)]
pub(super) struct LinkOnLine {
    pub from: f32,
    pub to: f32,
    pub target: Target,
    pub element: ElementId,
    pub says: String,
}

/// A line.
#[derive(Debug, Clone, Default)]
pub(super) struct SetLine {
    pub items: Vec<OnLine>,
    pub links: Vec<LinkOnLine>,
    pub notes: Vec<usize>,
    pub width: f32,
}

#[derive(Debug, Clone)]
struct Fragment {
    word: Rc<Word>,
    source: usize,
    width: f32,
}

#[derive(Debug, Clone)]
enum Token {
    Fragment(Fragment),
    Space(usize),
    /// A line may break here though nothing shows.
    Chance,
    Newline,
}

/// Hyphens are worth it only where the line would end this far from the edge, in parts of the width.
const GAP: f32 = 0.12;
/// No more lines in a row than this end in a hyphen.
const IN_A_ROW: usize = 2;
/// A run of letters longer than this is no word: it may break anywhere.
const ENDLESS: usize = 60;
/// So many of its letters keep together.
const GRAIN: usize = 8;

/// Sets paragraphs.
pub(super) struct Breaker<'a> {
    pub faces: &'a mut Faces,
    pub sources: &'a [Source],
}

impl Breaker<'_> {
    fn fragment(&mut self, text: &str, source: usize) -> Fragment {
        let setting = self.sources[source].setting;
        let word = self.faces.word(setting.face, text);
        let width = word.width as f32 / 1000.0 * setting.size;
        Fragment { word, source, width }
    }

    fn space(&mut self, source: usize) -> Fragment {
        self.fragment(" ", source)
    }

    fn tokens(&mut self) -> Vec<Token> {
        let mut tokens = Vec::new();
        for at in 0..self.sources.len() {
            if self.sources[at].page_of.is_some() {
                // Room for three figures; the number comes when all pages are known.
                let fragment = self.fragment("000", at);
                tokens.push(Token::Fragment(fragment));
                continue;
            }
            let mut text = prepared(&self.sources[at]);
            if at + 1 == self.sources.len() {
                text = with_short_end_kept(&text);
            }
            self.tokens_of(&text, at, &mut tokens);
        }
        tokens
    }

    fn tokens_of(&mut self, text: &str, source: usize, tokens: &mut Vec<Token>) {
        let mut start = 0;
        let mut before = None;
        for (at, c) in text.char_indices() {
            let breaks = before.is_some_and(|b| breaking::may_break(b, c));
            let goes_on = !c.is_whitespace() || is_glue(c);
            if goes_on && !breaks {
                before = Some(c);
                continue;
            }
            self.push_run(&text[start..at], source, tokens);
            if breaks && !c.is_whitespace() {
                tokens.push(Token::Chance);
                (start, before) = (at, Some(c));
                continue;
            }
            match c {
                '\n' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' | '\u{85}' => tokens.push(Token::Newline),
                _ => {
                    if !matches!(tokens.last(), Some(Token::Space(_)) | None) {
                        tokens.push(Token::Space(source));
                    }
                }
            }
            (start, before) = (at + c.len_utf8(), None);
        }
        self.push_run(&text[start..], source, tokens);
    }

    fn push_run(&mut self, text: &str, source: usize, tokens: &mut Vec<Token>) {
        if text.is_empty() {
            return;
        }
        if text.chars().count() <= ENDLESS {
            let fragment = self.fragment(text, source);
            tokens.push(Token::Fragment(fragment));
            return;
        }
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).step_by(GRAIN).collect();
        for (n, from) in places.iter().enumerate() {
            let to = places.get(n + 1).copied().unwrap_or(text.len());
            let fragment = self.fragment(&text[*from..to], source);
            tokens.push(Token::Fragment(fragment));
            tokens.push(Token::Chance);
        }
    }

    /// The widths that a column wants: of its longest line if nothing breaks, and of its longest word.
    pub fn widths(&mut self) -> (f32, f32) {
        let (mut widest, mut line, mut longest, mut word) = (0.0_f32, 0.0_f32, 0.0_f32, 0.0_f32);
        for token in self.tokens() {
            match token {
                Token::Fragment(f) => {
                    line += f.width;
                    word += f.width;
                }
                Token::Space(source) => {
                    line += self.space(source).width;
                    word = 0.0;
                }
                Token::Chance => word = 0.0,
                Token::Newline => (line, word) = (0.0, 0.0),
            }
            widest = widest.max(line);
            longest = longest.max(word);
        }
        (widest, longest)
    }

    /// The lines of a paragraph in a width.
    pub fn lines(&mut self, width: f32) -> Vec<SetLine> {
        let tokens = self.tokens();
        let mut filler = Filler {
            lines: Vec::new(),
            line: SetLine::default(),
            x: 0.0,
            last: None,
            hyphens: 0,
            width: width.max(8.0),
        };
        let mut at = 0;
        let mut space: Option<usize> = None;
        while at < tokens.len() {
            match &tokens[at] {
                Token::Newline => {
                    // Words on two lines must not run together when they are copied.
                    if let Some(source) = filler.last {
                        let space = self.space(source);
                        filler.put_trailing(space, self.sources);
                    }
                    filler.end_line();
                    filler.hyphens = 0;
                    space = None;
                    at += 1;
                }
                Token::Chance => at += 1,
                Token::Space(source) => {
                    space = Some(*source);
                    at += 1;
                }
                Token::Fragment(_) => {
                    let mut unit: Vec<Fragment> = Vec::new();
                    while let Some(Token::Fragment(fragment)) = tokens.get(at) {
                        unit.push(fragment.clone());
                        at += 1;
                    }
                    let last = tokens[at..].iter().all(|t| !matches!(t, Token::Fragment(_)));
                    self.place(unit, space.take(), last, &mut filler);
                }
            }
        }
        if !filler.line.items.is_empty() || filler.lines.is_empty() {
            filler.end_line();
        }
        filler.lines
    }

    /// Puts what keeps together on this line or the next, whole or broken.
    fn place(&mut self, mut unit: Vec<Fragment>, space: Option<usize>, last: bool, filler: &mut Filler) {
        let mut space = space.filter(|_| !filler.is_empty()).map(|source| self.space(source));
        loop {
            let width: f32 = unit.iter().map(|f| f.width).sum();
            let gap = space.as_ref().map_or(0.0, |s| s.width);
            let room = filler.width - filler.x - gap;
            if width <= room + 0.01 {
                if let Some(space) = space.take() {
                    filler.put(space, self.sources);
                }
                filler.put_all(unit, self.sources);
                return;
            }
            let empty = filler.is_empty();
            let worth = room > filler.width * GAP && filler.hyphens < IN_A_ROW && !last;
            if (empty || worth)
                && let Some((head, tail)) = self.hyphenated(&unit, room)
            {
                if let Some(space) = space.take() {
                    filler.put(space, self.sources);
                }
                let source = head.last().map_or(0, |f| f.source);
                filler.put_all(head, self.sources);
                let hyphen = self.fragment("-", source);
                filler.put_hyphen(hyphen, self.sources);
                filler.end_line();
                filler.hyphens += 1;
                unit = tail;
                continue;
            }
            if !empty {
                // The space that ends a line stays in the text: words must not run together when it is copied.
                if let Some(space) = space.take() {
                    filler.put_trailing(space, self.sources);
                }
                filler.end_line();
                filler.hyphens = 0;
                continue;
            }
            let (head, tail) = self.cut(unit, room);
            filler.put_all(head, self.sources);
            if tail.is_empty() {
                return;
            }
            filler.end_line();
            filler.hyphens = 0;
            unit = tail;
        }
    }

    /// The most of a unit that fits before a hyphen, and the rest.
    fn hyphenated(&mut self, unit: &[Fragment], room: f32) -> Option<(Vec<Fragment>, Vec<Fragment>)> {
        let mut before = 0.0;
        let mut best = None;
        for (at, fragment) in unit.iter().enumerate() {
            let source = &self.sources[fragment.source];
            if let Some(language) = source.language
                && source.hyphens
                && before < room
            {
                let hyphen = self.fragment("-", fragment.source).width;
                for place in breaking::hyphens(&fragment.word.text, language) {
                    let head = self.fragment(&fragment.word.text[..place], fragment.source);
                    if before + head.width + hyphen > room {
                        break;
                    }
                    best = Some((at, place, head));
                }
            }
            before += fragment.width;
        }
        let (at, place, head) = best?;
        let tail = self.fragment(&unit[at].word.text[place..], unit[at].source);
        let first = unit[..at].iter().cloned().chain(std::iter::once(head)).collect();
        let rest = std::iter::once(tail).chain(unit[at + 1..].iter().cloned()).collect();
        Some((first, rest))
    }

    /// As much of a unit as fits on an empty line, at least one character, and the rest.
    fn cut(&mut self, unit: Vec<Fragment>, room: f32) -> (Vec<Fragment>, Vec<Fragment>) {
        let (mut head, mut tail) = (Vec::new(), Vec::new());
        let mut left = room;
        for fragment in unit {
            if !tail.is_empty() {
                tail.push(fragment);
            } else if fragment.width <= left {
                left -= fragment.width;
                head.push(fragment);
            } else {
                let mut end = 0;
                let mut used = 0.0;
                for (at, c) in fragment.word.text.char_indices() {
                    let one = self.fragment(&fragment.word.text[at..at + c.len_utf8()], fragment.source).width;
                    if used + one > left && !(head.is_empty() && end == 0) {
                        break;
                    }
                    used += one;
                    end = at + c.len_utf8();
                }
                if end > 0 {
                    head.push(self.fragment(&fragment.word.text[..end], fragment.source));
                }
                if end < fragment.word.text.len() {
                    tail.push(self.fragment(&fragment.word.text[end..], fragment.source));
                }
            }
        }
        (head, tail)
    }
}

struct Filler {
    lines: Vec<SetLine>,
    line: SetLine,
    x: f32,
    /// The source of what was put last on this line.
    last: Option<usize>,
    hyphens: usize,
    width: f32,
}

impl Filler {
    fn is_empty(&self) -> bool {
        self.line.items.is_empty()
    }

    fn put_all(&mut self, fragments: Vec<Fragment>, sources: &[Source]) {
        for fragment in fragments {
            self.put(fragment, sources);
        }
    }

    fn put(&mut self, fragment: Fragment, sources: &[Source]) {
        self.last = Some(fragment.source);
        let source = &sources[fragment.source];
        let Setting { face, size, ink, .. } = source.setting;
        let what = match &source.page_of {
            Some(anchor) => What::PageOf { anchor: anchor.clone(), width: fragment.width, face, size, ink },
            None => What::Word { word: fragment.word, size, ink },
        };
        self.line.items.push(OnLine { x: self.x, rise: source.rise, what, element: source.element });
        if let Some(note) = source.note {
            self.line.notes.push(note);
        }
        if let Some(target) = &source.link {
            let to = self.x + fragment.width;
            match self.line.links.last_mut() {
                Some(link) if link.element == source.element && link.target == *target => link.to = to,
                _ => {
                    let (from, says) = (self.x, source.text.trim().to_owned());
                    let (target, element) = (target.clone(), source.element);
                    self.line.links.push(LinkOnLine { from, to, target, element, says });
                }
            }
        }
        self.x += fragment.width;
        self.line.width = self.x;
    }

    /// A space at the end of a line takes no room.
    fn put_trailing(&mut self, fragment: Fragment, sources: &[Source]) {
        let source = &sources[fragment.source];
        let Setting { size, ink, .. } = source.setting;
        let what = What::Word { word: fragment.word, size, ink };
        self.line.items.push(OnLine { x: self.x, rise: source.rise, what, element: source.element });
    }

    fn put_hyphen(&mut self, fragment: Fragment, sources: &[Source]) {
        let source = &sources[fragment.source];
        let Setting { size, ink, .. } = source.setting;
        let what = What::Hyphen { word: fragment.word, size, ink };
        self.line.items.push(OnLine { x: self.x, rise: source.rise, what, element: source.element });
        self.x += fragment.width;
        self.line.width = self.x;
    }

    fn end_line(&mut self) {
        self.lines.push(std::mem::take(&mut self.line));
        self.x = 0.0;
        self.last = None;
    }
}

/// Spaces at which no line breaks.
fn is_glue(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// French sets a narrow space before ; ? ! and keeps its signs with the word, however the text was typed.
fn prepared(source: &Source) -> String {
    if source.language != Some(Lang::French) {
        return source.text.clone();
    }
    let mut out = String::with_capacity(source.text.len());
    let mut rest = source.text.chars().peekable();
    while let Some(c) = rest.next() {
        let glued = match (c, rest.peek()) {
            (' ' | '\u{a0}' | '\u{202f}', Some(';' | '?' | '!')) => '\u{202f}',
            (' ', Some(':' | '»' | '%')) => '\u{a0}',
            (' ', _) if out.ends_with('«') => '\u{a0}',
            _ => c,
        };
        out.push(glued);
    }
    out
}

/// A paragraph does not end in a line of one short word: the last space does not break.
fn with_short_end_kept(text: &str) -> String {
    let text = text.trim_end();
    match text.rsplit_once(' ') {
        Some((before, end)) if end.chars().count() <= 4 && before.len() > 20 => format!("{before}\u{a0}{end}"),
        _ => text.to_owned(),
    }
}
