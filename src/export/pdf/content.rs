//! The operators of a page, written as the bytes that stand in the file.
//!
//! printpdf has an object for each operator and writes objects with the general formatter: for the text of a long
//! document that takes longer than setting it. What a page needs is a dozen operators.

use super::bytes::utf16;
use super::style::colour;
use crate::note::figure::Ink;

/// What a page draws.
#[derive(Debug, Default)]
pub(super) struct Content {
    pub bytes: Vec<u8>,
}

impl Content {
    fn operator(&mut self, name: &str) {
        self.bytes.extend(name.as_bytes());
        self.bytes.push(b'\n');
    }

    fn word(&mut self, word: &str) {
        self.bytes.extend(word.as_bytes());
        self.bytes.push(b' ');
    }

    /// A number with at most so many decimals, and no more than it needs.
    fn number(&mut self, value: f32, decimals: u32) {
        let unit = 10_i64.pow(decimals);
        // What is not a number would break the page; nothing is drawn there instead.
        let scaled = if value.is_finite() { (f64::from(value) * unit as f64).round() as i64 } else { 0 };
        if scaled < 0 {
            self.bytes.push(b'-');
        }
        let (whole, mut rest) = (scaled.unsigned_abs() / unit as u64, scaled.unsigned_abs() % unit as u64);
        integer(&mut self.bytes, whole);
        if rest > 0 {
            self.bytes.push(b'.');
            let mut place = unit as u64 / 10;
            while rest > 0 {
                self.bytes.push(b'0' + (rest / place) as u8);
                rest %= place;
                place /= 10;
            }
        }
        self.bytes.push(b' ');
    }

    fn numbers(&mut self, values: &[f32]) {
        for value in values {
            self.number(*value, 2);
        }
    }

    /// Opens what only decorates, or is repeated on each page.
    pub fn begin_artifact(&mut self, kind: &str) {
        self.operator(&format!("/Artifact <</Type/{kind}>> BDC"));
    }

    /// Opens the marked content of an element.
    pub fn begin_element(&mut self, tag: &str, number: usize) {
        self.bytes.push(b'/');
        self.word(tag);
        self.bytes.extend(b"<</MCID ");
        integer(&mut self.bytes, number as u64);
        self.operator(">> BDC");
    }

    /// Opens glyphs that stand for another text than their own.
    pub fn begin_actual(&mut self, text: &str) {
        self.bytes.extend(b"/Span <</ActualText");
        string(&mut self.bytes, &utf16(text));
        self.operator(">> BDC");
    }

    pub fn end_marked(&mut self) {
        self.operator("EMC");
    }

    pub fn begin_text(&mut self) {
        self.operator("BT");
    }

    pub fn end_text(&mut self) {
        self.operator("ET");
    }

    pub fn fill(&mut self, ink: Ink) {
        self.ink(ink);
        self.operator("rg");
    }

    pub fn font(&mut self, name: &str, size: f32) {
        self.bytes.push(b'/');
        self.word(name);
        self.number(size, 2);
        self.operator("Tf");
    }

    /// Shows a line of text from a place.
    pub fn show(&mut self, x: f32, y: f32, line: &[u8]) {
        self.bytes.extend(b"1 0 0 1 ");
        self.numbers(&[x, y]);
        self.operator("Tm");
        self.bytes.push(b'[');
        self.bytes.extend(line);
        self.operator("]TJ");
    }

    pub fn ground(&mut self, x: f32, y: f32, width: f32, height: f32) {
        self.numbers(&[x, y, width, height]);
        self.operator("re");
        self.operator("f");
    }

    pub fn stroke(&mut self, ink: Ink, width: f32, dash: Option<(f32, f32)>) {
        self.ink(ink);
        self.operator("RG");
        self.number(width, 2);
        self.operator("w");
        self.bytes.push(b'[');
        if let Some((on, off)) = dash {
            self.numbers(&[on, off]);
        }
        self.operator("] 0 d");
    }

    /// A step of a path: its numbers, then its operator.
    pub fn path(&mut self, values: &[f32], operator: &str) {
        self.numbers(values);
        self.operator(operator);
    }

    fn ink(&mut self, ink: Ink) {
        for part in colour(ink) {
            self.number(f32::from(part) / 255.0, 3);
        }
    }
}

/// A line of text on its way: glyphs by their numbers, and how far the pen moves between them.
#[derive(Debug, Default)]
pub(super) struct Line {
    pub bytes: Vec<u8>,
    /// Glyphs that no move parts, two bytes each.
    glyphs: Vec<u8>,
}

impl Line {
    pub fn glyph(&mut self, id: u16) {
        self.glyphs.extend(id.to_be_bytes());
    }

    /// Moves the pen back by so many thousandths of the size.
    pub fn back(&mut self, by: i64) {
        self.flush();
        if by < 0 {
            self.bytes.push(b'-');
        }
        integer(&mut self.bytes, by.unsigned_abs());
    }

    /// Puts the glyphs that wait behind what is there.
    pub fn flush(&mut self) {
        if !self.glyphs.is_empty() {
            string(&mut self.bytes, &self.glyphs);
            self.glyphs.clear();
        }
    }

    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty() && self.glyphs.is_empty()
    }

    pub fn clear(&mut self) {
        self.bytes.clear();
        self.glyphs.clear();
    }
}

/// A string in brackets, with what would end or change it escaped.
pub(super) fn string(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'(');
    for byte in text {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            b'\r' => out.extend(b"\\r"),
            b'\n' => out.extend(b"\\n"),
            _ => out.push(*byte),
        }
    }
    out.push(b')');
}

/// A number in digits.
pub(super) fn integer(out: &mut Vec<u8>, number: u64) {
    let mut digits = [0_u8; 20];
    let mut at = digits.len();
    let mut left = number;
    loop {
        at -= 1;
        digits[at] = b'0' + (left % 10) as u8;
        left /= 10;
        if left == 0 {
            break;
        }
    }
    out.extend(&digits[at..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(value: f32, decimals: u32) -> String {
        let mut content = Content::default();
        content.number(value, decimals);
        String::from_utf8(content.bytes).expect("text")
    }

    #[test]
    fn numbers_have_the_decimals_they_need() {
        assert_eq!(number(0.0, 2), "0 ");
        assert_eq!(number(56.694, 2), "56.69 ");
        assert_eq!(number(-0.05, 2), "-0.05 ");
        assert_eq!(number(0.5, 3), "0.5 ");
        assert_eq!(number(-0.001, 2), "0 ");
        assert_eq!(number(1234.0, 2), "1234 ");
        assert_eq!(number(f32::NAN, 2), "0 ");
    }

    #[test]
    fn a_line_is_glyphs_and_moves() {
        let mut line = Line::default();
        line.glyph(0x0028);
        line.glyph(0x0D41);
        line.back(-12);
        line.glyph(1);
        line.flush();
        assert_eq!(line.bytes, b"(\0\\(\\rA)-12(\0\x01)");
    }
}
