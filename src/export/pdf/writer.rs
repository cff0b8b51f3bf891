//! Placed items as a PDF, with printpdf. The only file that knows its operations.

use std::collections::BTreeMap;

use printpdf::{
    FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, Rect, TextItem,
};
use subsetter::GlyphRemapper;

use super::content::{Content, Line};
use super::faces::{Face, Faces, Glyph, Stretch, Word};
use super::placed::{ARTIFACT, ElementId, Laid, PAGINATION, Placed, What};
use super::tags::Tags;
use super::{Progress, Stage, bytes, finish};
use crate::note::Document;
use crate::note::figure::{Ink, Segment, Stroke};

/// Characters from here on stand for glyphs: printpdf looks them up in a table of our making. What they mean to a reader
/// is said by the table of texts that `finish` puts in.
const PRIVATE: u32 = 0xF_0000;

/// A face cut down to what is used.
pub(super) struct Subset {
    pub face: Face,
    /// Its name in the file.
    pub name: String,
    /// Old glyph to new; what is not used has none.
    ids: Vec<u16>,
    /// New glyph to the text that it stands for.
    pub texts: BTreeMap<u16, String>,
}

/// Writes all pages and finishes the file. None: it was told to stop.
pub(super) fn write(document: &Document, mut laid: Laid, faces: Faces, progress: Progress<'_>) -> Option<Vec<u8>> {
    let mut pdf = PdfDocument::new(&document.title);
    let mut subsets = Vec::new();
    for face in Face::ALL.into_iter().filter(|face| !faces.used(*face).is_empty()) {
        if let Some((subset, font)) = cut(face, &faces) {
            pdf.resources.fonts.map.insert(font_id(face), PdfFont::new(font));
            subsets.push(subset);
        }
    }
    // A long document takes much room in each of its forms: what is behind us is let go.
    drop(faces);
    let mut tags = Tags::new(&laid);
    let mut contents = Vec::with_capacity(laid.pages.len());
    for at in 0..laid.pages.len() {
        if !progress(Stage::Written(at, laid.pages.len())) {
            return None;
        }
        let items = std::mem::take(&mut laid.pages[at].items);
        let mut writer = PageWriter::new(&laid, &subsets, at);
        writer.page(&items, &mut tags);
        contents.push(writer.content.bytes);
        pdf.pages.push(page(&laid, Vec::new()));
    }
    tags.in_order();
    pdf.pages.push(specimen(&laid, &subsets));
    // “Secure” drops the path operators that are written as they stand.
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
    let objects = pdf.to_lopdf_document(&options, &mut Vec::new());
    drop(pdf);
    Some(finish::finish(objects, contents, document, &laid, &tags, &subsets))
}

/// A page with every glyph once, which `finish` takes out again: from it printpdf learns which glyphs each face has. What
/// the other pages draw is put into them when its objects are there.
fn specimen(laid: &Laid, subsets: &[Subset]) -> PdfPage {
    let mut ops = vec![Op::StartTextSection];
    for subset in subsets {
        ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(subset.face)), size: Pt(8.0) });
        let all = subset.texts.keys().filter_map(|id| char::from_u32(PRIVATE + u32::from(*id))).collect();
        ops.push(Op::ShowText { items: vec![TextItem::Text(all)] });
    }
    ops.push(Op::EndTextSection);
    page(laid, ops)
}

fn page(laid: &Laid, ops: Vec<Op>) -> PdfPage {
    let area = Rect::from_wh(Pt(laid.width), Pt(laid.height));
    PdfPage { media_box: area.clone(), trim_box: area.clone(), crop_box: area, ops }
}

fn font_id(face: Face) -> FontId {
    FontId(face.name().to_owned())
}

/// Cuts a face down to its used glyphs.
fn cut(face: Face, faces: &Faces) -> Option<(Subset, ParsedFont)> {
    let used = faces.used(face);
    let mut remapper = GlyphRemapper::new();
    let mut ids = vec![0; used.keys().next_back().map_or(0, |last| usize::from(*last) + 1)];
    for id in used.keys() {
        ids[usize::from(*id)] = remapper.remap(*id);
    }
    let bytes = subsetter::subset(face.bytes(), 0, &remapper).ok()?;
    let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new())?;
    let name = format!("{}+{}", prefix(face, used.keys().copied()), face.name());
    font.font_name = Some(name.clone());
    font.codepoint_to_glyph = ids.iter().map(|id| (PRIVATE + u32::from(*id), *id)).collect();
    let texts = used.iter().map(|(old, text)| (ids[usize::from(*old)], text.clone())).collect();
    Some((Subset { face, name, ids, texts }, font))
}

/// Six letters that tell one subset of a face from another.
fn prefix(face: Face, glyphs: impl Iterator<Item = u16>) -> String {
    let mut hash = bytes::HASH_START ^ face as u64;
    glyphs.for_each(|id| hash = bytes::hash(hash, &id.to_be_bytes()));
    (0..6).map(|n| char::from(b'A' + ((hash >> (8 * n)) % 26) as u8)).collect()
}

/// Glyphs that follow each other on one line, in one face, size and colour.
struct Run {
    face: Face,
    size: f32,
    ink: Ink,
    x: f32,
    y: f32,
    /// Where the pen stands.
    pen: f32,
    /// How far the pen is to be moved back, in thousandths of the size.
    owed: f32,
}

/// In thousandths of the size: less would be a tenth of what a good printer can show.
const VISIBLE: f32 = 3.5;

struct PageWriter<'a> {
    laid: &'a Laid,
    subsets: BTreeMap<Face, &'a Subset>,
    at: usize,
    content: Content,
    /// The text of the run that is open.
    line: Line,
    /// What is open: an element, an artifact, or nothing.
    open: Option<ElementId>,
    in_text: bool,
    run: Option<Run>,
    fill: Option<Ink>,
    font: Option<(Face, f32)>,
}

impl<'a> PageWriter<'a> {
    fn new(laid: &'a Laid, subsets: &'a [Subset], at: usize) -> Self {
        let subsets = subsets.iter().map(|s| (s.face, s)).collect();
        Self {
            laid,
            subsets,
            at,
            content: Content::default(),
            line: Line::default(),
            open: None,
            in_text: false,
            run: None,
            fill: None,
            font: None,
        }
    }

    fn page(&mut self, items: &[Placed], tags: &mut Tags) {
        for item in items {
            self.mark(item.element, tags);
            match &item.what {
                What::Word { word, size, ink } => self.word(item, word, *size, *ink),
                What::Hyphen { word, size, ink } => {
                    self.actual("\u{ad}");
                    self.word(item, word, *size, *ink);
                    self.end_actual();
                }
                What::Ground { width, height, ink } => self.ground(item, *width, *height, *ink),
                What::Path { segments, scale, fill, stroke } => self.path(item, segments, *scale, *fill, *stroke),
                // Resolved before the page is written.
                What::PageOf { .. } => {}
            }
        }
        self.close();
        for (number, link) in self.laid.pages[self.at].links.iter().enumerate() {
            tags.link(&self.laid.elements, link.element, self.at, number);
        }
    }

    /// Opens the marked content of an element, unless it is open.
    fn mark(&mut self, element: ElementId, tags: &mut Tags) {
        if self.open == Some(element) {
            return;
        }
        self.close();
        self.open = Some(element);
        if element == ARTIFACT || element == PAGINATION {
            let kind = if element == PAGINATION { "Pagination" } else { "Layout" };
            self.content.begin_artifact(kind);
            return;
        }
        let number = tags.content(&self.laid.elements, element, self.at);
        self.content.begin_element(finish::tag_name(self.laid.elements[element].role), number);
    }

    fn close(&mut self) {
        self.end_text();
        if self.open.take().is_some() {
            self.content.end_marked();
        }
    }

    fn actual(&mut self, text: &str) {
        self.flush();
        self.begin_text();
        self.content.begin_actual(text);
    }

    fn end_actual(&mut self) {
        self.flush();
        self.content.end_marked();
    }

    fn begin_text(&mut self) {
        if !self.in_text {
            self.in_text = true;
            self.content.begin_text();
        }
    }

    fn end_text(&mut self) {
        self.flush();
        if self.in_text {
            self.in_text = false;
            self.content.end_text();
        }
    }

    fn word(&mut self, item: &Placed, word: &Word, size: f32, ink: Ink) {
        let mut x = item.x;
        for stretch in &word.stretches {
            if let Some(actual) = &stretch.actual {
                self.actual(actual);
                self.stretch(stretch, x, item.y, size, ink);
                self.end_actual();
            } else {
                self.stretch(stretch, x, item.y, size, ink);
            }
            x += stretch.width as f32 / 1000.0 * size;
        }
    }

    fn stretch(&mut self, stretch: &Stretch, x: f32, y: f32, size: f32, ink: Ink) {
        let Some(subset) = self.subsets.get(&stretch.face).copied() else { return };
        let goes_on = self.run.as_ref().is_some_and(|run| {
            let near = |a: f32, b: f32| (a - b).abs() < 0.001;
            let same = run.face == stretch.face && run.ink == ink && near(run.size, size) && near(run.y, y);
            same && (run.pen - x).abs() < size * 4.0
        });
        if !goes_on {
            self.start(stretch.face, size, ink, x, y);
        }
        if let Some(run) = &mut self.run {
            let gap = (run.pen - x) * 1000.0 / size;
            run.shift(gap, &mut self.line);
            run.pen = x;
        }
        for glyph in &stretch.glyphs {
            if glyph.offset.1 == 0 {
                if let Some(run) = &mut self.run {
                    run.glyph(*glyph, subset, &mut self.line);
                }
                continue;
            }
            // A mark above or below its letter stands on a line of its own.
            let Some(pen) = self.run.as_ref().map(|r| r.pen) else { continue };
            let scaled = |offset: i32| offset as f32 / 1000.0 * size;
            self.start(stretch.face, size, ink, pen + scaled(glyph.offset.0), y - scaled(glyph.offset.1));
            if let Some(run) = &mut self.run {
                run.glyph(Glyph { offset: (0, 0), advance: glyph.natural, ..*glyph }, subset, &mut self.line);
            }
            self.start(stretch.face, size, ink, pen + scaled(glyph.advance), y);
        }
    }

    fn start(&mut self, face: Face, size: f32, ink: Ink, x: f32, y: f32) {
        self.flush();
        self.run = Some(Run { face, size, ink, x, y, pen: x, owed: 0.0 });
    }

    /// Writes the run that is open.
    fn flush(&mut self) {
        let Some(run) = self.run.take() else { return };
        if self.line.is_empty() {
            return;
        }
        self.line.flush();
        self.begin_text();
        self.fill(run.ink);
        if self.font != Some((run.face, run.size)) {
            self.font = Some((run.face, run.size));
            self.content.font(run.face.name(), run.size);
        }
        self.content.show(run.x, self.laid.height - run.y, &self.line.bytes);
        self.line.clear();
    }

    fn fill(&mut self, ink: Ink) {
        if self.fill != Some(ink) {
            self.fill = Some(ink);
            self.content.fill(ink);
        }
    }

    fn ground(&mut self, item: &Placed, width: f32, height: f32, ink: Ink) {
        self.end_text();
        self.fill(ink);
        self.content.ground(item.x, self.laid.height - item.y - height, width, height);
    }

    fn path(&mut self, item: &Placed, segments: &[Segment], scale: f32, fill: Option<Ink>, stroke: Option<Stroke>) {
        self.end_text();
        if fill.is_none() && stroke.is_none() {
            return;
        }
        if let Some(ink) = fill {
            self.fill(ink);
        }
        if let Some(stroke) = stroke {
            let dash = stroke.dash.filter(|(on, _)| *on > 0.0).map(|(on, off)| (on * scale, off * scale));
            self.content.stroke(stroke.ink, stroke.width * scale, dash);
        }
        let height = self.laid.height;
        let at = |spot: &crate::note::figure::Spot| [item.x + spot.x * scale, height - (item.y + spot.y * scale)];
        for segment in segments {
            match segment {
                Segment::Move(to) => self.content.path(&at(to), "m"),
                Segment::Line(to) => self.content.path(&at(to), "l"),
                Segment::Curve(a, b, to) => {
                    let ([ax, ay], [bx, by], [x, y]) = (at(a), at(b), at(to));
                    self.content.path(&[ax, ay, bx, by, x, y], "c");
                }
                Segment::Close => self.content.path(&[], "h"),
            }
        }
        let paint = match (fill, stroke) {
            (Some(_), Some(_)) => "B",
            (Some(_), None) => "f",
            (None, _) => "S",
        };
        self.content.path(&[], paint);
    }
}

impl Run {
    fn glyph(&mut self, glyph: Glyph, subset: &Subset, line: &mut Line) {
        self.shift(-(glyph.offset.0 as f32), line);
        line.glyph(subset.ids.get(usize::from(glyph.id)).copied().unwrap_or_default());
        // The pen moves by the glyph's own width; what kerning takes is taken after it.
        self.shift((glyph.natural - glyph.advance + glyph.offset.0) as f32, line);
        self.pen += glyph.advance as f32 / 1000.0 * self.size;
    }

    /// Moves the pen back by so many thousandths of the size, as soon as they add up to what an eye could see.
    fn shift(&mut self, back: f32, line: &mut Line) {
        self.owed += back;
        if self.owed.abs() < VISIBLE {
            return;
        }
        let now = self.owed.round();
        self.owed -= now;
        line.back(now as i64);
    }
}

/// Hundredths of a point are finer than any printer.
pub(super) fn fine(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
