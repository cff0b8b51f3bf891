//! The contents, filled in beforehand: Word asks nothing when it opens the file, and renews them on request.

use super::body::{Around, Into, Para, Writer, field};
use super::pager::Slab;
use super::sheet::TEXT;
use super::styles::{CONTENTS_1, CONTENTS_2, CONTENTS_HEAD, Style};
use crate::note::document::{Block, Body, Run, words_of};

/// A heading that the contents list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    level: u8,
    words: String,
}

/// The bookmark of a heading, by its place among all: named as Word names those that it makes.
pub(super) fn name(place: usize) -> String {
    format!("_Toc{:08}", place + 1)
}

/// Headings of the contents, in order.
pub(super) fn entries(blocks: &[Block]) -> Vec<Entry> {
    let mut all = Vec::new();
    for block in blocks {
        match &block.body {
            Body::Heading { level, runs, .. } if listed(*level) => {
                all.push(Entry { level: *level, words: words_of(runs) });
            }
            Body::Row(_, inner) | Body::Own(inner, _) => all.extend(entries(inner)),
            _ => {}
        }
    }
    all
}

/// Do the contents list headings of this level?
pub(super) fn listed(level: u8) -> bool {
    level <= 2
}

impl Writer<'_> {
    /// The contents under their head. A document without headings has none.
    pub(super) fn contents(&mut self, head: &str, around: &Around) {
        if self.entries.is_empty() {
            return;
        }
        let xml = &mut self.body.xml;
        xml.start("w:sdt", &[]);
        xml.within("w:sdtPr", &[], |xml| {
            xml.within("w:docPartObj", &[], |xml| {
                xml.val("w:docPartGallery", "Table of Contents");
                xml.empty("w:docPartUnique", &[]);
            });
        });
        xml.start("w:sdtContent", &[]);
        let para = Para { page: true, ..Para::default() };
        self.paragraph(&CONTENTS_HEAD, &[Run::plain(head)], &para, around);
        for (place, entry) in self.entries.clone().iter().enumerate() {
            self.entry(place, entry);
        }
        let xml = &mut self.body.xml;
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| xml.val("w:pStyle", super::styles::AFTER_TABLE.id));
            xml.within("w:r", &[], |xml| xml.empty("w:fldChar", &[("w:fldCharType", "end")]));
        });
        xml.end("w:sdtContent");
        xml.end("w:sdt");
    }

    fn entry(&mut self, place: usize, entry: &Entry) {
        let style: &Style = if entry.level == 1 { &CONTENTS_1 } else { &CONTENTS_2 };
        let lines = self.lines(style, &entry.words, TEXT);
        let (before, height) = (style.before, lines * style.leading);
        self.pager.set(Slab { before, height, least: height, ..Slab::default() });
        let anchor = name(place);
        let page = self.places.of(&anchor).to_string();
        let xml = &mut self.body.xml;
        xml.start("w:p", &[]);
        xml.within("w:pPr", &[], |xml| xml.val("w:pStyle", style.id));
        if place == 0 {
            for (kind, instruction) in [("begin", None), ("", Some(" TOC \\o \"1-2\" \\h \\z ")), ("separate", None)] {
                xml.within("w:r", &[], |xml| match instruction {
                    Some(text) => xml.holding("w:instrText", &[("xml:space", "preserve")], text),
                    None => xml.empty("w:fldChar", &[("w:fldCharType", kind)]),
                });
            }
        }
        xml.start("w:hyperlink", &[("w:anchor", &anchor), ("w:history", "1")]);
        let words = one_line(&entry.words);
        self.runs(Into::Body, &[Run::plain(words), Run::plain("\t")], None, false);
        field(&mut self.body.xml, &format!(" PAGEREF {anchor} \\h "), &page);
        self.body.xml.end("w:hyperlink");
        self.body.xml.end("w:p");
    }
}

/// A text in one line: breaks are spaces, no-break spaces stay.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || c == '\u{2028}' { ' ' } else { c }).collect()
}
