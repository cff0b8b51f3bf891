//! The text of the document: paragraphs and the runs in them, for the body and for its notes.

use super::contents::Entry;
use super::direction::{begins_from_right, stretches};
use super::links::{Bookmarks, Links, fit_address};
use super::numbering::{Mark, Numbering};
use super::pager::{Pager, Places, Slab};
use super::pictures::Picture;
use super::sheet::{Sheet, TEXT, dxa};
use super::styles::{FOOTNOTE, Letters, Rule, Style};
use super::styles_part::{SANS, fonts, halves, rule, tag, tone_style};
use crate::export::picture::Faces;
use crate::export::xml::Xml;
use crate::note::Document;
use crate::note::document::{Link, Run, Text, words_of};
use crate::wording::Wording;

/// Where a text goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Into {
    Body,
    Notes,
}

/// A part that holds text, and what it refers to.
pub(super) struct Story {
    pub xml: Xml,
    pub links: Links,
}

impl Story {
    fn new() -> Self {
        Self { xml: Xml::part(), links: Links::default() }
    }
}

/// What goes on around a paragraph.
#[derive(Debug, Clone, Default)]
pub(super) struct Around {
    /// It stands beside the ink rule.
    pub own: bool,
    /// The language of what surrounds it.
    pub language: Option<String>,
    /// The width of its column, where that is not the text column.
    pub width: Option<f32>,
}

/// What a paragraph has that its style does not say.
#[derive(Debug, Clone, Default)]
pub(super) struct Para<'a> {
    pub page: bool,
    pub keep: bool,
    pub mark: Option<&'a Mark>,
    /// Distance below, where it is another than the style's.
    pub after: Option<f32>,
    /// At the right.
    pub end: bool,
    /// What hangs in the side column before the text, and its letters.
    pub lead: Option<(&'static Letters, String)>,
    /// A heading of the contents, by its place among all.
    pub heading: Option<usize>,
}

/// The document while it is written.
pub(super) struct Writer<'a> {
    pub document: &'a Document,
    pub words: &'a Wording,
    pub faces: &'a Faces,
    pub places: &'a Places,
    pub body: Story,
    pub notes: Story,
    pub note_count: usize,
    pub numbering: Numbering,
    pub bookmarks: Bookmarks,
    pub bookmark_count: usize,
    /// Anchors that wait for the next paragraph.
    pub waiting: Vec<String>,
    pub pictures: Vec<Picture<'a>>,
    pub entries: Vec<Entry>,
    pub heading_count: usize,
    pub pager: Pager,
    /// Inside a table, whose rows are counted as wholes.
    pub in_table: bool,
}

impl<'a> Writer<'a> {
    pub fn new(document: &'a Document, words: &'a Wording, faces: &'a Faces, places: &'a Places) -> Self {
        Self {
            document,
            words,
            faces,
            places,
            body: Story::new(),
            notes: Story::new(),
            note_count: 0,
            numbering: Numbering::default(),
            bookmarks: Bookmarks::default(),
            bookmark_count: 0,
            waiting: Vec::new(),
            pictures: Vec::new(),
            entries: Vec::new(),
            heading_count: 0,
            pager: Pager::new(Sheet::of(document.paper).room()),
            in_table: false,
        }
    }

    pub fn story(&mut self, into: Into) -> &mut Story {
        match into {
            Into::Body => &mut self.body,
            Into::Notes => &mut self.notes,
        }
    }

    /// How many lines a text takes.
    pub fn lines(&self, style: &Style, text: &str, width: f32) -> f32 {
        let room = (width - style.left.max(0.0) - style.right).max(20.0);
        let of = |line: &str| {
            let wide = self.faces.width(style.face, style.size, line);
            // Lines end at words, so each holds a little less than would fit.
            if wide <= room { 1.0 } else { (wide * 1.035 / room).ceil() }
        };
        text.split(['\n', '\u{2028}', '\u{b}']).map(of).sum()
    }

    /// A paragraph of the body.
    pub fn paragraph(&mut self, style: &'static Style, runs: &[Run], para: &Para<'_>, around: &Around) {
        self.count_lines(style, runs, para, around);
        let right = begins_from_right(&words_of(runs));
        self.body.xml.start("w:p", &[]);
        self.properties(style, para, around, right);
        self.bookmark_waiting();
        let heading = para.heading.map(|place| self.open_bookmark(&super::contents::name(place)));
        if let Some((letters, lead)) = &para.lead {
            let xml = &mut self.body.xml;
            xml.start("w:r", &[]);
            xml.within("w:rPr", &[], |xml| xml.val("w:rStyle", letters.id));
            characters(xml, lead);
            xml.empty("w:tab", &[]);
            xml.end("w:r");
        }
        if let Some(Mark::Literal(label)) = para.mark {
            let lead = [Run::plain(format!("{label}\t"))];
            self.runs(Into::Body, &lead, around.language.as_deref(), false);
        }
        self.runs(Into::Body, runs, around.language.as_deref(), right);
        if let Some(id) = heading {
            self.body.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        }
        self.body.xml.end("w:p");
    }

    fn count_lines(&mut self, style: &Style, runs: &[Run], para: &Para<'_>, around: &Around) {
        if self.in_table {
            return;
        }
        if let Some(place) = para.heading {
            self.pager.mark(&super::contents::name(place));
        }
        for anchor in &self.waiting {
            self.pager.mark(anchor);
        }
        let words = words_of(runs);
        // What hangs out at the left takes no room in the column.
        let text = if style.hanging > 0.0 { words.rsplit('\t').next().unwrap_or_default() } else { &words };
        let lines = self.lines(style, text, around.width.unwrap_or(TEXT));
        let after = para.after.unwrap_or(style.after);
        // Lines above and around a paragraph stand at a distance that belongs to its height.
        let frame = match style.rule {
            Rule::Above => 6.75,
            Rule::Left(_) if style.ground.is_some() => 11.0,
            _ => 0.0,
        };
        self.pager.set(Slab {
            before: if para.page { 0.0 } else { style.before },
            height: lines * style.leading + frame,
            after,
            least: lines.min(2.0) * style.leading + frame,
            keep: style.keep || para.keep,
            page: para.page,
        });
    }

    /// How the paragraph is laid, in the order that the schema demands.
    fn properties(&mut self, style: &Style, para: &Para<'_>, around: &Around, right: bool) {
        let xml = &mut self.body.xml;
        xml.within("w:pPr", &[], |xml| {
            xml.val("w:pStyle", style.id);
            if para.keep && !style.keep {
                xml.empty("w:keepNext", &[]);
            }
            if para.page {
                xml.empty("w:pageBreakBefore", &[]);
            }
            if let Some(Mark::Counted(list)) = para.mark {
                xml.within("w:numPr", &[], |xml| {
                    xml.val("w:ilvl", "0");
                    xml.val("w:numId", &list.to_string());
                });
            }
            let ruled = around.own && style.rule == Rule::None;
            if ruled {
                rule(xml, super::styles::OWN.rule, None);
            }
            if right {
                xml.empty("w:bidi", &[]);
            }
            // At the head of a page nothing stands above.
            let before = para.page.then(|| "0".to_owned());
            let after = para.after.map(dxa);
            let spacing = [("w:before", before.as_deref()), ("w:after", after.as_deref())];
            let spacing: Vec<(&str, &str)> = spacing.iter().filter_map(|(name, v)| Some((*name, (*v)?))).collect();
            if !spacing.is_empty() {
                xml.empty("w:spacing", &spacing);
            }
            if ruled {
                xml.empty("w:ind", &[("w:left", &dxa(super::styles::OWN_INDENT))]);
            } else if para.mark.is_some() {
                // A list's own indents would stand before the style's.
                let (left, hanging) = (dxa(style.left), dxa(style.hanging));
                xml.empty("w:ind", &[("w:left", &left), ("w:hanging", &hanging)]);
            }
            if para.end {
                xml.val("w:jc", "right");
            }
        });
    }

    /// Anchors that waited for a paragraph begin here.
    pub fn bookmark_waiting(&mut self) {
        for anchor in std::mem::take(&mut self.waiting) {
            let Some(name) = self.bookmarks.place(&anchor) else { continue };
            let id = self.open_bookmark(&name);
            self.body.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        }
    }

    fn open_bookmark(&mut self, name: &str) -> String {
        self.bookmark_count += 1;
        let id = self.bookmark_count.to_string();
        self.body.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", name)]);
        id
    }

    /// The runs of a paragraph, whose direction is known.
    pub fn runs(&mut self, into: Into, runs: &[Run], language: Option<&str>, right: bool) {
        for (at, run) in runs.iter().enumerate() {
            if at > 0 && into == Into::Body && matches!((&runs[at - 1], run), (Run::Note(_), Run::Note(_))) {
                // The numbers of two notes in a row would read as one.
                self.body.xml.within("w:r", &[], |xml| {
                    xml.within("w:rPr", &[], |xml| xml.val("w:rStyle", "FootnoteReference"));
                    xml.holding("w:t", &[], ",");
                });
            }
            match run {
                Run::Text(text) => self.text(into, text, language, right),
                Run::Note(note) if into == Into::Body => self.note(note, language),
                // A note cannot call a note: what it says stands in the line.
                Run::Note(note) => self.runs(into, note, language, right),
                Run::Page(anchor) => self.page_of(into, anchor),
            }
        }
    }

    fn text(&mut self, into: Into, text: &Text, language: Option<&str>, right: bool) {
        if text.text.is_empty() {
            return;
        }
        let language = text.language.as_deref().or(language).and_then(tag);
        let own = tag(&self.document.language);
        let language = language.filter(|l| Some(l) != own.as_ref());
        let link = match &text.link {
            Some(Link::Outside(address)) => {
                fit_address(address).map(|fit| ("r:id", self.story(into).links.address(&fit)))
            }
            Some(Link::Inside(anchor)) => self.bookmarks.of(anchor).map(|name| ("w:anchor", name.to_owned())),
            None => None,
        };
        let outside = matches!(link, Some(("r:id", _)));
        let xml = &mut self.story(into).xml;
        if let Some((kind, target)) = &link {
            xml.start("w:hyperlink", &[(kind, target), ("w:history", "1")]);
        }
        for (right, part) in stretches(&text.text, right) {
            xml.start("w:r", &[]);
            letters(xml, text, language.as_deref(), outside, right);
            characters(xml, part);
            xml.end("w:r");
        }
        if link.is_some() {
            xml.end("w:hyperlink");
        }
    }

    /// Calls a note, and writes it.
    fn note(&mut self, runs: &[Run], language: Option<&str>) {
        self.note_count += 1;
        let id = self.note_count.to_string();
        let xml = &mut self.body.xml;
        xml.within("w:r", &[], |xml| {
            xml.within("w:rPr", &[], |xml| xml.val("w:rStyle", "FootnoteReference"));
            xml.empty("w:footnoteReference", &[("w:id", &id)]);
        });
        let words = words_of(runs);
        let height = self.lines(&FOOTNOTE, &words, TEXT) * FOOTNOTE.leading + FOOTNOTE.after;
        self.pager.note(height);
        let right = begins_from_right(&words);
        let xml = &mut self.notes.xml;
        xml.start("w:footnote", &[("w:id", &id)]);
        xml.start("w:p", &[]);
        xml.within("w:pPr", &[], |xml| {
            xml.val("w:pStyle", FOOTNOTE.id);
            if right {
                xml.empty("w:bidi", &[]);
            }
        });
        xml.within("w:r", &[], |xml| {
            xml.within("w:rPr", &[], |xml| xml.val("w:rStyle", "FootnoteReference"));
            xml.empty("w:footnoteRef", &[]);
        });
        self.runs(Into::Notes, &[Run::plain(" ")], None, false);
        self.runs(Into::Notes, runs, language, right);
        self.notes.xml.end("w:p");
        self.notes.xml.end("w:footnote");
    }

    /// The number of the page on which an anchor stands.
    fn page_of(&mut self, into: Into, anchor: &str) {
        let page = self.places.of(anchor).to_string();
        let Some(name) = self.bookmarks.of(anchor).map(str::to_owned) else {
            return self.runs(into, &[Run::plain("–")], None, false);
        };
        field(&mut self.story(into).xml, &format!(" PAGEREF {name} \\h "), &page);
    }
}

/// A field with the result that it shows until Word counts anew. The long form: the short one is lost by some
/// programs where it stands in a link.
pub(super) fn field(xml: &mut Xml, instruction: &str, result: &str) {
    let piece = |xml: &mut Xml, inside: &dyn Fn(&mut Xml)| {
        xml.within("w:r", &[], |xml| {
            xml.within("w:rPr", &[], |xml| xml.empty("w:noProof", &[]));
            inside(xml);
        });
    };
    piece(xml, &|xml| xml.empty("w:fldChar", &[("w:fldCharType", "begin")]));
    piece(xml, &|xml| xml.holding("w:instrText", &[("xml:space", "preserve")], instruction));
    piece(xml, &|xml| xml.empty("w:fldChar", &[("w:fldCharType", "separate")]));
    piece(xml, &|xml| xml.holding("w:t", &[], result));
    piece(xml, &|xml| xml.empty("w:fldChar", &[("w:fldCharType", "end")]));
}

/// How the letters of a run look, in the order that the schema demands.
fn letters(xml: &mut Xml, text: &Text, language: Option<&str>, outside: bool, right: bool) {
    let style = if outside { Some("Hyperlink") } else { tone_style(text.tone).map(|(id, ..)| id) };
    if style.is_none() && !text.bold && !text.italic && !text.small && !right && language.is_none() {
        return;
    }
    xml.within("w:rPr", &[], |xml| {
        if let Some(style) = style {
            xml.val("w:rStyle", style);
        }
        if text.small {
            fonts(xml, SANS);
        }
        for (wanted, plain, complex) in [(text.bold, "w:b", "w:bCs"), (text.italic, "w:i", "w:iCs")] {
            if wanted {
                xml.empty(plain, &[]);
                xml.empty(complex, &[]);
            }
        }
        if text.small {
            xml.val("w:sz", &halves(8.0));
            xml.val("w:szCs", &halves(8.0));
        }
        if right {
            xml.empty("w:rtl", &[]);
        }
        if let Some(language) = language {
            xml.empty("w:lang", &[(if right { "w:bidi" } else { "w:val" }, language)]);
        }
    });
}

/// The characters of a run: breaks and tabs are elements.
fn characters(xml: &mut Xml, text: &str) {
    let mut plain = String::new();
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let element = match sign {
            // The two signs that Windows ends a line with are one break.
            '\r' if signs.peek() == Some(&'\n') => continue,
            '\n' | '\r' | '\u{b}' | '\u{2028}' | '\u{2029}' => "w:br",
            '\t' => "w:tab",
            '\u{ad}' => "w:softHyphen",
            other => {
                plain.push(other);
                continue;
            }
        };
        if !plain.is_empty() {
            xml.holding("w:t", &[("xml:space", "preserve")], &std::mem::take(&mut plain));
        }
        xml.empty(element, &[]);
    }
    if !plain.is_empty() {
        xml.holding("w:t", &[("xml:space", "preserve")], &plain);
    }
}
