//! Pieces onto pages: what stays together, notes at the foot, heads of tables again, running heads and feet.

use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use super::faces::{Face, Faces};
use super::flow::{Decor, Frame, Piece, Setter, rule};
use super::placed::{ARTIFACT, Laid, LinkArea, OutlineEntry, PAGINATION, Page, Placed, What};
use super::style::{self, HAIRLINE, Setting, Sheet};
use crate::note::figure::Ink;

/// Above the notes: space, a hairline, space.
const NOTES_ABOVE: f32 = 12.0;
/// Notes take no more of a page than this part.
const NOTES_MOST: f32 = 0.45;

struct Builder {
    sheet: Sheet,
    laid: Laid,
    notes: Vec<Vec<Piece>>,
    heads: Vec<Vec<Piece>>,
    /// The page that is being filled.
    page: Page,
    y: f32,
    empty: bool,
    decor: Vec<(Decor, f32, f32)>,
    /// Lines of notes on this page, and those that wait for the next.
    foot: Vec<Piece>,
    foot_height: f32,
    waiting: VecDeque<Piece>,
    /// What each page's head says: part, section.
    running: Vec<(String, String)>,
    now: (String, String),
    /// The same as it stood where this page begins.
    opens: Option<(String, String)>,
    /// Anchors of what fell away at the top of the page.
    carried: Vec<String>,
    /// Height of what was drawn last.
    last_height: f32,
}

/// Lays pieces on pages.
pub(super) fn paginate(setter: Setter<'_>) -> Laid {
    let Setter { document, faces, sheet, elements, pieces, notes, heads, .. } = setter;
    let laid = Laid {
        width: sheet.width,
        height: sheet.height,
        pages: Vec::new(),
        elements,
        outline: Vec::new(),
        anchors: BTreeMap::new(),
        figures: BTreeMap::new(),
    };
    let mut builder = Builder {
        sheet,
        laid,
        notes,
        heads,
        page: Page::default(),
        y: sheet.top,
        empty: true,
        decor: Vec::new(),
        foot: Vec::new(),
        foot_height: 0.0,
        waiting: VecDeque::new(),
        running: Vec::new(),
        now: Default::default(),
        opens: None,
        carried: Vec::new(),
        last_height: 0.0,
    };
    let mut pieces = VecDeque::from(pieces);
    while !pieces.is_empty() {
        let end = 1 + pieces.iter().take_while(|p| p.keep).count();
        let group: Vec<Piece> = pieces.drain(..end.min(pieces.len())).collect();
        builder.place(group);
    }
    builder.end_page();
    while !builder.waiting.is_empty() {
        builder.end_page();
    }
    let mut laid = builder.laid;
    furnish(&mut laid, &builder.running, sheet, document, faces);
    resolve(&mut laid, faces);
    for page in &mut laid.pages {
        let block = |item: &Placed| laid.elements.get(item.element).map_or(0, |e| e.block + 1);
        // Grounds lie below; then what is read, in the order in which it is read.
        page.items.sort_by_key(|item| block(item));
    }
    laid
}

impl Builder {
    fn limit(&self) -> f32 {
        let notes = if self.foot.is_empty() { 0.0 } else { self.foot_height + NOTES_ABOVE };
        self.sheet.bottom - notes
    }

    /// The height that a group takes at this place, and that of the notes it calls.
    fn needs(&self, group: &[Piece]) -> (f32, f32) {
        let mut height = 0.0;
        let mut top = self.empty;
        for piece in group {
            if top && piece.vanish {
                continue;
            }
            height += if top { 0.0 } else { piece.before } + piece.height;
            top = false;
        }
        if self.empty
            && let Some(head) = group.first().and_then(|p| p.head)
        {
            height += self.heads[head].iter().map(|p| p.height).sum::<f32>();
        }
        let called = group.iter().flat_map(|p| &p.notes).flat_map(|n| &self.notes[*n]);
        let mut notes: f32 = called.map(|p| p.before + p.height).sum();
        if notes > 0.0 && self.foot.is_empty() {
            notes += NOTES_ABOVE;
        }
        (height, notes)
    }

    fn place(&mut self, group: Vec<Piece>) {
        let room = self.sheet.bottom - self.sheet.top;
        let filled = (self.y - self.sheet.top) / room;
        if group.iter().filter_map(|p| p.page).any(|part| filled > part) && !self.empty {
            self.end_page();
        }
        let most_notes = room * NOTES_MOST;
        let (height, notes) = self.needs(&group);
        let fits = |builder: &Self, height: f32, notes: f32| {
            builder.y + height + notes.min(most_notes) <= builder.limit() + 0.1
        };
        if fits(self, height, notes) {
            self.put_all(group);
            return;
        }
        if !self.empty {
            self.end_page();
            let (height, notes) = self.needs(&group);
            if fits(self, height, notes) {
                self.put_all(group);
                return;
            }
        }
        // What keeps together is higher than a page: it breaks where it must.
        for piece in group {
            let (height, notes) = self.needs(std::slice::from_ref(&piece));
            if !self.empty && !fits(self, height, notes) {
                self.end_page();
            }
            self.put(piece);
        }
    }

    fn put_all(&mut self, group: Vec<Piece>) {
        for piece in group {
            self.put(piece);
        }
    }

    fn put(&mut self, piece: Piece) {
        if self.empty {
            if piece.vanish {
                // What leads to it leads to what follows it.
                self.carried.extend(piece.anchors);
                return;
            }
            if let Some(head) = piece.head {
                for copy in self.heads[head].clone() {
                    self.set(copy);
                }
            }
        }
        self.set(piece);
    }

    fn set(&mut self, mut piece: Piece) {
        let gap = if self.empty { 0.0 } else { piece.before };
        let top = self.y + gap;
        let page = self.laid.pages.len();
        for decor in &piece.decor {
            match self.decor.iter_mut().find(|(d, ..)| d.id == decor.id) {
                Some((_, _, bottom)) => *bottom = top + piece.height,
                None => self.decor.push((*decor, top, top + piece.height)),
            }
        }
        if let Some(mark) = piece.mark.take() {
            match mark.level {
                1 => self.now = (mark.running.clone(), String::new()),
                2 => self.now.1.clone_from(&mark.running),
                _ => {}
            }
            let entry = OutlineEntry { level: mark.level, title: mark.title, page, y: top };
            self.laid.outline.push(entry);
        }
        let now = &self.now;
        let opens = self.opens.get_or_insert_with(|| now.clone());
        // A page that opens with a part is headed by the first section below it too.
        if opens.1.is_empty() && opens.0 == now.0 {
            opens.1.clone_from(&now.1);
        }
        let carried = std::mem::take(&mut self.carried);
        for anchor in std::mem::take(&mut piece.anchors).into_iter().chain(carried) {
            self.laid.anchors.entry(anchor).or_insert((page, top));
        }
        if let Some((element, [left, from, right, to])) = piece.figure {
            self.laid.figures.insert(element, (page, [left, top + from, right, top + to]));
        }
        let notes = std::mem::take(&mut piece.notes);
        self.draw(piece, top);
        self.y = top + self.last_height;
        self.empty = false;
        for note in notes {
            self.call(note);
        }
    }

    /// Adds what a piece holds to the page.
    fn draw(&mut self, piece: Piece, top: f32) {
        self.last_height = piece.height;
        self.page.items.extend(piece.items.into_iter().map(|item| Placed { y: item.y + top, ..item }));
        let links = piece.links.into_iter().map(|l| LinkArea { top: l.top + top, bottom: l.bottom + top, ..l });
        self.page.links.extend(links);
    }

    /// A note goes to the foot of this page as far as there is room, and on to the next.
    fn call(&mut self, note: usize) {
        let most = (self.sheet.bottom - self.sheet.top) * NOTES_MOST;
        for line in std::mem::take(&mut self.notes[note]) {
            let height = self.foot_height + line.before + line.height;
            let free = self.sheet.bottom - self.y - NOTES_ABOVE;
            if self.waiting.is_empty() && height <= most.min(free) + 0.1 {
                self.foot_height = height;
                self.foot.push(line);
            } else {
                self.waiting.push_back(line);
            }
        }
    }

    fn end_page(&mut self) {
        let mut y = self.sheet.bottom - self.foot_height;
        if !self.foot.is_empty() {
            let frame = Frame { x: self.sheet.text, width: self.sheet.text_width() };
            let mut line = rule(frame, Ink::Line, HAIRLINE);
            line.y = y - 4.0;
            self.page.items.push(line);
        }
        let page = self.laid.pages.len();
        for mut piece in std::mem::take(&mut self.foot) {
            let top = y + piece.before;
            for anchor in std::mem::take(&mut piece.anchors) {
                self.laid.anchors.entry(anchor).or_insert((page, top));
            }
            y = top + piece.height;
            self.draw(piece, top);
        }
        for (decor, top, bottom) in std::mem::take(&mut self.decor) {
            let what = What::Ground { width: decor.width, height: bottom - top, ink: decor.ink };
            self.page.items.push(Placed { what, x: decor.x, y: top, element: ARTIFACT });
        }
        // Grounds first: what stands on them is drawn over them.
        let grounds = |item: &Placed| !matches!(item.what, What::Ground { height, .. } if height > 2.0);
        self.page.items.sort_by_key(grounds);
        self.laid.pages.push(std::mem::take(&mut self.page));
        let now = self.now.clone();
        self.running.push(self.opens.take().unwrap_or(now));
        self.y = self.sheet.top;
        self.empty = true;
        self.foot_height = 0.0;
        // What did not find room goes to the foot of the new page.
        let most = (self.sheet.bottom - self.sheet.top) * NOTES_MOST;
        while let Some(line) = self.waiting.front() {
            let height = self.foot_height + line.before + line.height;
            if height > most {
                break;
            }
            self.foot_height = height;
            self.foot.extend(self.waiting.pop_front());
        }
    }
}

/// Words in a setting, from a place or up to it.
fn words(faces: &mut Faces, text: &str, setting: Setting, x: f32, y: f32, end: bool) -> Vec<Placed> {
    let word = faces.word(setting.face, text);
    let width = word.width as f32 / 1000.0 * setting.size;
    let what = What::Word { word, size: setting.size, ink: setting.ink };
    vec![Placed { what, x: if end { x - width } else { x }, y, element: PAGINATION }]
}

/// A text cut to a width.
pub(super) fn shortened(faces: &mut Faces, text: &str, setting: Setting, width: f32) -> String {
    let mut text = text.to_owned();
    let fits =
        |faces: &mut Faces, text: &str| faces.word(setting.face, text).width as f32 / 1000.0 * setting.size <= width;
    if fits(faces, &text) {
        return text;
    }
    while text.pop().is_some() {
        let cut = format!("{}…", text.trim_end());
        if fits(faces, &cut) {
            return cut;
        }
    }
    text
}

/// Running heads from the second page on, and the foot of every page.
fn furnish(
    laid: &mut Laid,
    running: &[(String, String)],
    sheet: Sheet,
    document: &crate::note::Document,
    faces: &mut Faces,
) {
    let pages = laid.pages.len();
    let frame = Frame { x: sheet.side, width: sheet.wide_width() };
    for (at, page) in laid.pages.iter_mut().enumerate() {
        if at > 0 {
            let (part, section) = &running[at];
            let part = if part.is_empty() { &document.kind_name } else { part };
            let half = frame.width * 0.58;
            let part = shortened(faces, part, style::RUNNING, half);
            page.items.extend(words(faces, &part, style::RUNNING, sheet.side, sheet.head, false));
            let section = shortened(faces, section, style::RUNNING, frame.width - half - 12.0);
            page.items.extend(words(faces, &section, style::RUNNING, sheet.right, sheet.head, true));
            let mut line = rule(frame, Ink::Line, HAIRLINE);
            line.y = sheet.head + 8.0;
            page.items.push(line);
        }
        let foot = shortened(faces, &document.foot, style::RUNNING, frame.width * 0.66);
        page.items.extend(words(faces, &foot, style::RUNNING, sheet.side, sheet.foot, false));
        let number =
            document.words.page_of.replace("{pages}", &pages.to_string()).replace("{page}", &(at + 1).to_string());
        page.items.extend(words(faces, &number, style::RUNNING, sheet.right, sheet.foot, true));
        if let Some(draft) = &document.draft {
            let setting = Setting { face: Face::SansBold, ink: Ink::Gap, ..style::RUNNING };
            let width = faces.word(setting.face, draft).width as f32 / 1000.0 * setting.size;
            let x = sheet.side + (frame.width - width) / 2.0;
            page.items.extend(words(faces, draft, setting, x, sheet.foot, false));
        }
    }
}

/// Puts the numbers of pages where they were left open.
fn resolve(laid: &mut Laid, faces: &mut Faces) {
    let Laid { pages, anchors, .. } = laid;
    for item in pages.iter_mut().flat_map(|p| &mut p.items) {
        if let What::PageOf { anchor, width, face, size, ink } = &item.what {
            let text = anchors.get(anchor).map_or_else(|| "–".to_owned(), |(page, _)| (page + 1).to_string());
            let word = faces.word(*face, &text);
            let used = word.width as f32 / 1000.0 * size;
            item.x += width - used;
            item.what = What::Word { word: Rc::clone(&word), size: *size, ink: *ink };
        }
    }
}
