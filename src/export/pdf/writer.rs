//! Placed items as a PDF, with printpdf. The only file that knows its operations.

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, Rect,
    Rgb, TextItem, TextMatrix,
};
use subsetter::GlyphRemapper;

use super::faces::{Face, Faces, Glyph, Stretch, Word};
use super::placed::{ARTIFACT, ElementId, Laid, PAGINATION, Placed, What};
use super::style::colour;
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
    /// Old glyph to new.
    ids: BTreeMap<u16, u16>,
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
    for at in 0..laid.pages.len() {
        if !progress(Stage::Written(at, laid.pages.len())) {
            return None;
        }
        let items = std::mem::take(&mut laid.pages[at].items);
        let mut writer = PageWriter::new(&laid, &subsets, at);
        writer.page(&items, &mut tags);
        let area = Rect::from_wh(Pt(laid.width), Pt(laid.height));
        let (media_box, trim_box, crop_box) = (area.clone(), area.clone(), area);
        pdf.pages.push(PdfPage { media_box, trim_box, crop_box, ops: writer.ops });
    }
    tags.in_order();
    pdf.pages.push(specimen(&laid, &subsets));
    // “Secure” drops the path operators that are written as they stand.
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
    let objects = pdf.to_lopdf_document(&options, &mut Vec::new());
    drop(pdf);
    Some(finish::finish(objects, document, &laid, &tags, &subsets))
}

/// A page with every glyph once, which `finish` takes out again. Lines are written as glyph numbers, because printpdf's
/// own way with text takes a third of the time of a whole file; from this page it learns which glyphs each face has.
fn specimen(laid: &Laid, subsets: &[Subset]) -> PdfPage {
    let mut ops = vec![Op::StartTextSection];
    for subset in subsets {
        ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(subset.face)), size: Pt(8.0) });
        let all = subset.ids.values().filter_map(|id| char::from_u32(PRIVATE + u32::from(*id))).collect();
        ops.push(Op::ShowText { items: vec![TextItem::Text(all)] });
    }
    ops.push(Op::EndTextSection);
    let area = Rect::from_wh(Pt(laid.width), Pt(laid.height));
    PdfPage { media_box: area.clone(), trim_box: area.clone(), crop_box: area, ops }
}

fn font_id(face: Face) -> FontId {
    FontId(format!("{face:?}"))
}

/// Cuts a face down to its used glyphs.
fn cut(face: Face, faces: &Faces) -> Option<(Subset, ParsedFont)> {
    let used = faces.used(face);
    let mut remapper = GlyphRemapper::new();
    let ids: BTreeMap<u16, u16> = used.keys().map(|id| (*id, remapper.remap(*id))).collect();
    let bytes = subsetter::subset(face.bytes(), 0, &remapper).ok()?;
    let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new())?;
    let name = format!("{}+{}", prefix(face, used.keys().copied()), face.name());
    font.font_name = Some(name.clone());
    font.codepoint_to_glyph = ids.values().map(|id| (PRIVATE + u32::from(*id), *id)).collect();
    let texts = used.iter().filter_map(|(old, text)| Some((*ids.get(old)?, text.clone()))).collect();
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
    items: Vec<DictItem>,
    /// Glyphs, two bytes each.
    text: Vec<u8>,
}

/// In thousandths of the size: less would be a tenth of what a good printer can show.
const VISIBLE: f32 = 3.5;

struct PageWriter<'a> {
    laid: &'a Laid,
    subsets: BTreeMap<Face, &'a Subset>,
    at: usize,
    ops: Vec<Op>,
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
        Self { laid, subsets, at, ops: Vec::new(), open: None, in_text: false, run: None, fill: None, font: None }
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
            let map = BTreeMap::from([("Type".to_owned(), DictItem::Name(kind.into()))]);
            let tag = "Artifact".to_owned();
            self.ops.push(Op::BeginMarkedContentWithProperties { tag, properties: DictItem::Dict { map } });
            return;
        }
        let number = tags.content(&self.laid.elements, element, self.at);
        let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number as i64))]);
        let tag = finish::tag_name(self.laid.elements[element].role).to_owned();
        self.ops.push(Op::BeginMarkedContentWithProperties { tag, properties: DictItem::Dict { map } });
    }

    fn close(&mut self) {
        self.end_text();
        if self.open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn actual(&mut self, text: &str) {
        self.flush();
        let data = bytes::utf16(text);
        let map = BTreeMap::from([("ActualText".to_owned(), DictItem::String { data, literal: false })]);
        let properties = DictItem::Dict { map };
        self.begin_text();
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties });
    }

    fn end_actual(&mut self) {
        self.flush();
        self.ops.push(Op::EndMarkedContent);
    }

    fn begin_text(&mut self) {
        if !self.in_text {
            self.in_text = true;
            self.ops.push(Op::StartTextSection);
        }
    }

    fn end_text(&mut self) {
        self.flush();
        if self.in_text {
            self.in_text = false;
            self.ops.push(Op::EndTextSection);
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
            run.shift(gap);
            run.pen = x;
        }
        for glyph in &stretch.glyphs {
            if glyph.offset.1 == 0 {
                if let Some(run) = &mut self.run {
                    run.glyph(*glyph, subset);
                }
                continue;
            }
            // A mark above or below its letter stands on a line of its own.
            let Some(pen) = self.run.as_ref().map(|r| r.pen) else { continue };
            let scaled = |offset: i32| offset as f32 / 1000.0 * size;
            self.start(stretch.face, size, ink, pen + scaled(glyph.offset.0), y - scaled(glyph.offset.1));
            if let Some(run) = &mut self.run {
                run.glyph(Glyph { offset: (0, 0), advance: glyph.natural, ..*glyph }, subset);
            }
            self.start(stretch.face, size, ink, pen + scaled(glyph.advance), y);
        }
    }

    fn start(&mut self, face: Face, size: f32, ink: Ink, x: f32, y: f32) {
        self.flush();
        self.run = Some(Run { face, size, ink, x, y, pen: x, owed: 0.0, items: Vec::new(), text: Vec::new() });
    }

    /// Writes the run that is open.
    fn flush(&mut self) {
        let Some(mut run) = self.run.take() else { return };
        run.end_text();
        if run.items.is_empty() {
            return;
        }
        self.begin_text();
        self.fill(run.ink);
        if self.font != Some((run.face, run.size)) {
            self.font = Some((run.face, run.size));
            self.ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(run.face)), size: Pt(run.size) });
        }
        let matrix = TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, fine(run.x), fine(self.laid.height - run.y)]);
        self.ops.push(Op::SetTextMatrix { matrix });
        self.ops.push(Op::Unknown { key: "TJ".to_owned(), value: vec![DictItem::Array(run.items)] });
    }

    fn fill(&mut self, ink: Ink) {
        if self.fill != Some(ink) {
            self.fill = Some(ink);
            self.ops.push(Op::SetFillColor { col: rgb(ink) });
        }
    }

    fn ground(&mut self, item: &Placed, width: f32, height: f32, ink: Ink) {
        self.end_text();
        self.fill(ink);
        let y = self.laid.height - item.y - height;
        self.raw("re", &[item.x, y, width, height]);
        self.raw("f", &[]);
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
            self.ops.push(Op::SetOutlineColor { col: rgb(stroke.ink) });
            self.ops.push(Op::SetOutlineThickness { pt: Pt(fine(stroke.width * scale)) });
            let (on, off) = stroke.dash.unwrap_or_default();
            let pattern = if on > 0.0 {
                vec![DictItem::Real(fine(on * scale)), DictItem::Real(fine(off * scale))]
            } else {
                Vec::new()
            };
            self.ops.push(Op::Unknown { key: "d".to_owned(), value: vec![DictItem::Array(pattern), DictItem::Int(0)] });
        }
        let height = self.laid.height;
        let at = |spot: &crate::note::figure::Spot| [item.x + spot.x * scale, height - (item.y + spot.y * scale)];
        for segment in segments {
            match segment {
                Segment::Move(to) => self.raw("m", &at(to)),
                Segment::Line(to) => self.raw("l", &at(to)),
                Segment::Curve(a, b, to) => {
                    let all = [at(a), at(b), at(to)].concat();
                    self.raw("c", &all);
                }
                Segment::Close => self.raw("h", &[]),
            }
        }
        let paint = match (fill, stroke) {
            (Some(_), Some(_)) => "B",
            (Some(_), None) => "f",
            (None, _) => "S",
        };
        self.raw(paint, &[]);
    }

    fn raw(&mut self, key: &str, values: &[f32]) {
        let value = values.iter().map(|v| DictItem::Real(fine(*v))).collect();
        self.ops.push(Op::Unknown { key: key.to_owned(), value });
    }
}

impl Run {
    fn glyph(&mut self, glyph: Glyph, subset: &Subset) {
        self.shift(-(glyph.offset.0 as f32));
        let id = subset.ids.get(&glyph.id).copied().unwrap_or_default();
        self.text.extend(id.to_be_bytes());
        // The pen moves by the glyph's own width; what kerning takes is taken after it.
        self.shift((glyph.natural - glyph.advance + glyph.offset.0) as f32);
        self.pen += glyph.advance as f32 / 1000.0 * self.size;
    }

    /// Moves the pen back by so many thousandths of the size, as soon as they add up to what an eye could see.
    fn shift(&mut self, back: f32) {
        self.owed += back;
        if self.owed.abs() < VISIBLE {
            return;
        }
        self.end_text();
        let now = self.owed.round();
        self.owed -= now;
        self.items.push(DictItem::Int(now as i64));
    }

    fn end_text(&mut self) {
        if !self.text.is_empty() {
            self.items.push(DictItem::String { data: std::mem::take(&mut self.text), literal: true });
        }
    }
}

fn rgb(ink: Ink) -> Color {
    let [r, g, b] = colour(ink).map(|part| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

/// Hundredths of a point are finer than any printer.
pub(super) fn fine(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
