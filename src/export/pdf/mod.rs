//! A document as PDF: accessible (PDF/UA-1), lasting (PDF/A-2a), the same bytes for the same document.
//!
//! ```text
//! Document ──flow──▶ pieces ──pages──▶ placed items, tags ──writer (printpdf)──▶ objects ──finish──▶ bytes
//! ```
//!
//! Layout ends in a neutral list of placed items and knows nothing of PDF; the writer knows nothing of text.
//! What printpdf cannot say is added to the objects it made, in `finish`.

mod blocks;
mod breaking;
mod bytes;
mod content;
mod faces;
mod figures;
mod file;
mod finish;
mod flow;
mod metadata;
mod pages;
mod paragraph;
mod placed;
mod style;
mod table;
mod tags;
mod toc;
mod writer;

use std::collections::BTreeSet;

use crate::note::Document;

/// A finished file.
#[derive(Debug, Clone)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What the person should know about it.
    pub notices: Vec<Notice>,
}

/// Something about a file that a person should know.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Notice {
    /// No font has this character: it stands there as a box, with the character behind it.
    NoGlyph(char),
}

/// How far the work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// So many blocks of all are set.
    Set(usize, usize),
    /// So many pages of all are written.
    Written(usize, usize),
}

/// Told how far the work has come; says whether it should go on.
pub type Progress<'a> = &'a mut dyn FnMut(Stage) -> bool;

/// Makes the file.
pub fn write(document: &Document) -> Pdf {
    // Nobody cancels, so there is a file.
    write_while(document, &mut |_| true).unwrap_or(Pdf { bytes: Vec::new(), pages: 0, notices: Vec::new() })
}

/// Makes the file, unless it is told to stop. None: it was.
pub fn write_while(document: &Document, progress: Progress<'_>) -> Option<Pdf> {
    let mut faces = faces::Faces::new();
    let laid = {
        let mut setter = flow::Setter::new(document, &mut faces);
        if !setter.set(progress) {
            return None;
        }
        pages::paginate(setter)
    };
    let missing: BTreeSet<char> = faces.missing().clone();
    let pages = laid.pages.len();
    let bytes = writer::write(document, laid, faces, progress)?;
    Some(Pdf { bytes, pages, notices: missing.into_iter().map(Notice::NoGlyph).collect() })
}
