//! What stands on every page: running head and foot, and the word across a draft.

use std::io;

use super::body::field;
use super::sheet::mm;
use super::styles::{FIRST_HEADER, FOOTER, HEADER, Style};
use super::styles_part::W;
use crate::export::picture::hex;
use crate::export::xml::Xml;
use crate::note::Document;
use crate::note::document::{Block, Body};
use crate::note::figure::Ink;

const VML: [(&str, &str); 3] = [
    ("xmlns:w", W),
    ("xmlns:v", "urn:schemas-microsoft-com:vml"),
    ("xmlns:o", "urn:schemas-microsoft-com:office:office"),
];

/// A piece of a running line.
enum Piece<'a> {
    Text(&'a str),
    Bold(&'a str),
    Tab,
    /// Instruction, and what it shows until Word counts.
    Field(&'a str, String),
}

/// The head of the first page: the kind of document, and who wrote it.
pub(super) fn first_head(document: &Document) -> io::Result<Vec<u8>> {
    let pieces = [Piece::Bold(&document.kind_name), Piece::Tab, Piece::Text(&document.author)];
    head("first", &FIRST_HEADER, &pieces, document)
}

/// The head of the other pages: the part that one reads, and the kind of document.
pub(super) fn running_head(document: &Document) -> io::Result<Vec<u8>> {
    // Word finds the nearest heading of the first level; where there is none, the title stands.
    let part = if document.blocks.iter().any(is_part) {
        Piece::Field(" STYLEREF 1 ", document.title.clone())
    } else {
        Piece::Text(&document.title)
    };
    head("other", &HEADER, &[part, Piece::Tab, Piece::Text(&document.kind_name)], document)
}

fn is_part(block: &Block) -> bool {
    matches!(&block.body, Body::Heading { level: 1, .. })
}

fn head(name: &str, style: &Style, pieces: &[Piece<'_>], document: &Document) -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    xml.within("w:hdr", &VML, |xml| {
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| xml.val("w:pStyle", style.id));
            if let Some(draft) = &document.draft {
                across(xml, name, draft);
            }
            line(xml, pieces);
        });
    });
    xml.finish()
}

/// The foot: short title and date at the left, page and pages at the right.
pub(super) fn foot(document: &Document, pages: u32) -> io::Result<Vec<u8>> {
    let mut pieces = vec![Piece::Text(&document.foot), Piece::Tab];
    let mut rest = document.words.page_of.as_str();
    while let Some(at) = rest.find('{') {
        let Some(end) = rest[at..].find('}').map(|n| at + n) else { break };
        pieces.push(Piece::Text(&rest[..at]));
        match &rest[at + 1..end] {
            "page" => pieces.push(Piece::Field(" PAGE ", "1".to_owned())),
            "pages" => pieces.push(Piece::Field(" NUMPAGES ", pages.to_string())),
            _ => pieces.push(Piece::Text(&rest[at..=end])),
        }
        rest = &rest[end + 1..];
    }
    pieces.push(Piece::Text(rest));
    let mut xml = Xml::part();
    xml.within("w:ftr", &[("xmlns:w", W)], |xml| {
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| xml.val("w:pStyle", FOOTER.id));
            line(xml, &pieces);
        });
    });
    xml.finish()
}

fn line(xml: &mut Xml, pieces: &[Piece<'_>]) {
    for piece in pieces {
        match piece {
            Piece::Field(instruction, result) => field(xml, instruction, result),
            Piece::Tab => xml.within("w:r", &[], |xml| xml.empty("w:tab", &[])),
            Piece::Text("") | Piece::Bold("") => {}
            Piece::Text(text) => {
                xml.within("w:r", &[], |xml| xml.holding("w:t", &[("xml:space", "preserve")], text));
            }
            Piece::Bold(text) => xml.within("w:r", &[], |xml| {
                xml.within("w:rPr", &[], |xml| {
                    xml.empty("w:b", &[]);
                    xml.empty("w:bCs", &[]);
                });
                xml.holding("w:t", &[("xml:space", "preserve")], text);
            }),
        }
    }
}

/// The word across the page. Word keeps such words in the head, as old drawings of letters along a path.
fn across(xml: &mut Xml, name: &str, draft: &str) {
    let (width, height) = (mm(150.0).round(), mm(34.0).round());
    let place = format!(
        "position:absolute;margin-left:0;margin-top:0;width:{width}pt;height:{height}pt;rotation:315;z-index:-251658752;\
         mso-position-horizontal:center;mso-position-horizontal-relative:page;\
         mso-position-vertical:center;mso-position-vertical-relative:page"
    );
    xml.start("w:r", &[]);
    xml.within("w:rPr", &[], |xml| xml.empty("w:noProof", &[]));
    xml.start("w:pict", &[]);
    let kind = [
        ("id", "draft"),
        ("coordsize", "21600,21600"),
        ("o:spt", "136"),
        ("path", "m0,0l21600,0m0,21600l21600,21600e"),
    ];
    xml.within("v:shapetype", &kind, |xml| {
        xml.empty("v:path", &[("textpathok", "t")]);
        xml.empty("v:textpath", &[("on", "t"), ("fitshape", "t")]);
    });
    let id = format!("draft-{name}");
    let shape = [
        ("id", &*id),
        ("type", "#draft"),
        ("alt", draft),
        ("style", &*place),
        ("fillcolor", &*format!("#{}", hex(Ink::Line))),
        ("stroked", "f"),
    ];
    xml.within("v:shape", &shape, |xml| {
        xml.empty("v:textpath", &[("style", "font-family:'Source Sans 3';font-size:1pt"), ("string", draft)]);
    });
    xml.end("w:pict");
    xml.end("w:r");
}
