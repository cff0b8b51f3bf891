//! Word files: the document as DOCX, with real styles, lists, notes, links and contents.
//!
//! The file is written part by part, in the order and with the elements that the standard's schema demands, because
//! Word refuses what is almost right. It is written twice: the first time to foresee on which page each place will
//! stand, the second with those pages in the contents, so that nobody is asked to renew them.

use std::io::{self, Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use self::body::{Around, Writer};
use self::links::Links;
use self::pager::Places;
use self::sheet::{FOOT, HEAD, LEFT, RUNNING_FOOT, Sheet, TOP, dxa};
use super::picture::{Faces, png, svg};
use super::xml::Xml;
use crate::note::Document;
use crate::note::document::{Block, Body};
use crate::wording::Wording;

mod blocks;
mod body;
mod contents;
mod direction;
mod frame;
mod links;
mod numbering;
mod pager;
mod parts;
mod pictures;
mod sheet;
mod styles;
mod styles_part;
mod tables;
mod theme;

/// A document as a Word file. The words are those of the document's language: they name the styles.
pub fn write(document: &Document, words: &Wording) -> io::Result<Vec<u8>> {
    let faces = Faces::new();
    let places = written(document, words, &faces, &Places::default()).pager.finish();
    let writer = written(document, words, &faces, &places);
    package(writer, &places)
}

/// The text, with the numbers of pages that are known so far.
fn written<'a>(document: &'a Document, words: &'a Wording, faces: &'a Faces, places: &'a Places) -> Writer<'a> {
    let mut writer = Writer::new(document, words, faces, places);
    writer.entries = contents::entries(&document.blocks);
    name_anchors(&document.blocks, &mut writer);
    writer.body.xml.start("w:document", &SPACES);
    writer.body.xml.start("w:body", &[]);
    writer.notes.xml.start("w:footnotes", &SPACES[..2]);
    for (id, kind, line) in
        [("-1", "separator", "w:separator"), ("0", "continuationSeparator", "w:continuationSeparator")]
    {
        separator(&mut writer.notes.xml, id, kind, line);
    }
    writer.blocks(&document.blocks, &Around::default());
    // Anchors after the last paragraph stand at the end.
    writer.bookmark_waiting();
    writer
}

const SPACES: [(&str, &str); 3] = [
    ("xmlns:w", styles_part::W),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
];

/// The line between text and notes.
fn separator(xml: &mut Xml, id: &str, kind: &str, line: &str) {
    xml.within("w:footnote", &[("w:type", kind), ("w:id", id)], |xml| {
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.empty("w:spacing", &[("w:after", "60"), ("w:line", "240"), ("w:lineRule", "auto")]);
            });
            xml.within("w:r", &[], |xml| xml.empty(line, &[]));
        });
    });
}

fn name_anchors(blocks: &[Block], writer: &mut Writer<'_>) {
    for block in blocks {
        if let Some(anchor) = &block.anchor {
            writer.bookmarks.name(anchor);
        }
        if let Body::Row(_, inner) | Body::Own(inner, _) = &block.body {
            name_anchors(inner, writer);
        }
    }
}

/// Sheet, margins, head and foot.
fn section(writer: &mut Writer<'_>, first: &str, other: &str, foot: &str) {
    let sheet = Sheet::of(writer.document.paper);
    writer.body.xml.within("w:sectPr", &[], |xml| {
        xml.empty("w:headerReference", &[("w:type", "first"), ("r:id", first)]);
        xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", other)]);
        xml.empty("w:footerReference", &[("w:type", "first"), ("r:id", foot)]);
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", foot)]);
        xml.empty("w:pgSz", &[("w:w", &dxa(sheet.width)), ("w:h", &dxa(sheet.height))]);
        let margins = [
            ("w:top", dxa(TOP)),
            ("w:right", dxa(sheet.right())),
            ("w:bottom", dxa(FOOT)),
            ("w:left", dxa(LEFT)),
            ("w:header", dxa(HEAD)),
            ("w:footer", dxa(RUNNING_FOOT)),
            ("w:gutter", "0".to_owned()),
        ];
        let margins: Vec<(&str, &str)> = margins.iter().map(|(name, value)| (*name, value.as_str())).collect();
        xml.empty("w:pgMar", &margins);
        xml.empty("w:cols", &[("w:space", "720")]);
        xml.empty("w:titlePg", &[]);
    });
}

/// Puts the parts together.
fn package(mut writer: Writer<'_>, places: &Places) -> io::Result<Vec<u8>> {
    let document = writer.document;
    let links = &mut writer.body.links;
    for (kind, target) in [
        ("styles", "styles.xml"),
        ("numbering", "numbering.xml"),
        ("settings", "settings.xml"),
        ("theme", "theme/theme1.xml"),
        ("fontTable", "fontTable.xml"),
        ("footnotes", "footnotes.xml"),
    ] {
        links.part(kind, target);
    }
    let (first, other) = (links.part("header", "header1.xml"), links.part("header", "header2.xml"));
    let foot = links.part("footer", "footer1.xml");
    section(&mut writer, &first, &other, &foot);
    writer.body.xml.end("w:body");
    writer.body.xml.end("w:document");
    writer.notes.xml.end("w:footnotes");

    let mut root = Links::default();
    root.part("officeDocument", "word/document.xml");
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    root.push(core.to_owned(), "docProps/core.xml", false);
    root.part("extended-properties", "docProps/app.xml");

    let mut zip = Zip::new();
    zip.put("[Content_Types].xml", &parts::content_types(!writer.pictures.is_empty())?)?;
    zip.put("_rels/.rels", &root.finish()?)?;
    zip.put("word/document.xml", &writer.body.xml.finish()?)?;
    zip.put("word/_rels/document.xml.rels", &writer.body.links.finish()?)?;
    zip.put("word/styles.xml", &styles_part::part(&document.language, writer.words)?)?;
    zip.put("word/numbering.xml", &writer.numbering.part()?)?;
    zip.put("word/settings.xml", &parts::settings(document)?)?;
    zip.put("word/theme/theme1.xml", &theme::part()?)?;
    zip.put("word/fontTable.xml", &parts::font_table()?)?;
    zip.put("word/footnotes.xml", &writer.notes.xml.finish()?)?;
    if !writer.notes.links.is_empty() {
        zip.put("word/_rels/footnotes.xml.rels", &writer.notes.links.finish()?)?;
    }
    zip.put("word/header1.xml", &frame::first_head(document)?)?;
    zip.put("word/header2.xml", &frame::running_head(document)?)?;
    zip.put("word/footer1.xml", &frame::foot(document, places.last())?)?;
    for picture in &writer.pictures {
        zip.put(&format!("word/{}", picture.svg), svg(picture.figure, writer.faces).as_bytes())?;
        if let Some(bytes) = png(picture.figure, writer.faces, pictures::PIXELS) {
            zip.put(&format!("word/{}", picture.png), &bytes)?;
        }
    }
    zip.put("docProps/core.xml", &parts::core(document)?)?;
    zip.put("docProps/app.xml", &parts::application()?)?;
    zip.finish()
}

/// The archive. Its entries carry no time of their own: the same document gives the same bytes.
struct Zip {
    writer: ZipWriter<Cursor<Vec<u8>>>,
    options: SimpleFileOptions,
}

impl Zip {
    fn new() -> Self {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        Self { writer: ZipWriter::new(Cursor::new(Vec::new())), options }
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.writer.start_file(name, self.options)?;
        self.writer.write_all(bytes)
    }

    fn finish(self) -> io::Result<Vec<u8>> {
        Ok(self.writer.finish()?.into_inner())
    }
}
