//! Reads a PDF back with a parser that shares nothing with the writer: text by tags, links, outline.
#![allow(dead_code)] // Each test takes what it needs.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use pdf::content::{Op, TextDrawAdjusted};
use pdf::file::{Cache, FileOptions, NoLog};
use pdf::font::ToUnicodeMap;
use pdf::object::{PlainRef, Resolve};
use pdf::primitive::{Dictionary, Primitive};

/// Part of the tree of tags.
#[derive(Debug, Clone, Default)]
pub struct Node {
    pub role: String,
    pub alt: Option<String>,
    pub language: Option<String>,
    pub id: Option<String>,
    pub scope: Option<String>,
    pub columns: i32,
    pub kids: Vec<Kid>,
}

#[derive(Debug, Clone)]
pub enum Kid {
    Node(Node),
    Text(String),
    Link,
}

/// A file read back.
#[derive(Debug, Default)]
pub struct Reading {
    pub root: Node,
    pub pages: usize,
    /// Text of each page in the order of its content, artifacts with it.
    pub page_texts: Vec<String>,
    /// Text in marked content, artifacts left out.
    pub artifacts: String,
    pub outline: Vec<String>,
    /// Links: where they lead, or the number of the page.
    pub outside: Vec<String>,
    pub inside: usize,
    pub language: String,
    pub fonts: Vec<String>,
    pub info_title: String,
    pub metadata: String,
    /// Lowest and highest place of text on the pages, and furthest right.
    pub lowest: f32,
    pub highest: f32,
    pub rightmost: f32,
}

fn text(primitive: Option<&Primitive>) -> Option<String> {
    primitive.and_then(|p| p.to_string_lossy().ok())
}

impl Node {
    /// All text below, in reading order.
    pub fn text(&self) -> String {
        self.text_but(&[])
    }

    /// All text below but what stands in some roles.
    pub fn text_but(&self, without: &[&str]) -> String {
        let mut out = String::new();
        for kid in &self.kids {
            match kid {
                Kid::Node(node) if without.contains(&node.role.as_str()) => {}
                Kid::Node(node) => {
                    out.push_str(&node.text_but(without));
                    if !["Span", "Link", "Reference"].contains(&node.role.as_str()) {
                        out.push('\n');
                    }
                }
                Kid::Text(text) => out.push_str(text),
                Kid::Link => {}
            }
        }
        out
    }

    /// All nodes of a role, in reading order.
    pub fn all<'a>(&'a self, role: &str) -> Vec<&'a Node> {
        let mut found = Vec::new();
        if self.role == role {
            found.push(self);
        }
        for kid in &self.kids {
            if let Kid::Node(node) = kid {
                found.extend(node.all(role));
            }
        }
        found
    }

    /// This node and all below, in reading order.
    pub fn every(&self) -> Vec<&Node> {
        let mut found = vec![self];
        for kid in &self.kids {
            if let Kid::Node(node) = kid {
                found.extend(node.every());
            }
        }
        found
    }
}

/// What was unpacked once: without it, each object unpacks the whole stream that holds it.
struct Kept<T>(RefCell<HashMap<PlainRef, T>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(RefCell::new(HashMap::new()))
    }
}

impl<T: Clone> Cache<T> for Kept<T> {
    fn get_or_compute(&self, key: PlainRef, compute: impl FnOnce() -> T) -> T {
        let known = self.0.borrow().get(&key).cloned();
        known.unwrap_or_else(|| {
            // What it is computed from may be asked for meanwhile.
            let made = compute();
            self.0.borrow_mut().insert(key, made.clone());
            made
        })
    }

    fn clear(&self) {
        self.0.borrow_mut().clear();
    }

    fn remove(&self, key: PlainRef) {
        self.0.borrow_mut().remove(&key);
    }
}

struct Reader<'a, R: Resolve> {
    resolve: &'a R,
    marked: HashMap<(PlainRef, i32), String>,
}

impl<R: Resolve> Reader<'_, R> {
    fn deep(&self, primitive: &Primitive) -> Primitive {
        primitive.clone().resolve(self.resolve).expect("resolves")
    }

    fn dictionary(&self, primitive: &Primitive) -> Option<Dictionary> {
        self.deep(primitive).into_dictionary().ok()
    }

    fn node(&self, primitive: &Primitive) -> Node {
        let made = self.dictionary(primitive).expect("element");
        let mut node = Node {
            role: made.get("S").and_then(|s| s.as_name().ok()).unwrap_or_default().to_owned(),
            alt: text(made.get("Alt")),
            language: text(made.get("Lang")),
            id: text(made.get("ID")),
            ..Node::default()
        };
        if let Some(attributes) = made.get("A").and_then(|a| self.dictionary(a)) {
            node.scope = attributes.get("Scope").and_then(|s| s.as_name().ok()).map(str::to_owned);
            node.columns = attributes.get("ColSpan").and_then(|s| s.as_integer().ok()).unwrap_or(1);
        }
        let page = made.get("Pg").and_then(|p| if let Primitive::Reference(r) = p { Some(*r) } else { None });
        if let Some(Primitive::Array(kids)) = made.get("K").map(|k| self.deep(k)) {
            node.kids = kids.iter().filter_map(|kid| self.kid(kid, page)).collect();
        }
        node
    }

    fn kid(&self, kid: &Primitive, page: Option<PlainRef>) -> Option<Kid> {
        if let Primitive::Integer(number) = kid {
            return Some(Kid::Text(self.marked.get(&(page?, *number)).cloned().unwrap_or_default()));
        }
        let made = self.dictionary(kid)?;
        let page = made.get("Pg").and_then(|p| if let Primitive::Reference(r) = p { Some(*r) } else { None }).or(page);
        match made.get("Type").and_then(|t| t.as_name().ok()) {
            Some("MCR") => {
                let number = made.get("MCID")?.as_integer().ok()?;
                Some(Kid::Text(self.marked.get(&(page?, number)).cloned().unwrap_or_default()))
            }
            Some("OBJR") => Some(Kid::Link),
            _ => Some(Kid::Node(self.node(kid))),
        }
    }

    fn outline(&self, item: &Primitive, depth: usize, out: &mut Vec<String>) {
        let mut next = Some(item.clone());
        while let Some(item) = next.take() {
            let made = self.dictionary(&item).expect("outline item");
            let title = text(made.get("Title")).unwrap_or_default();
            assert!(made.get("Dest").is_some(), "{title} leads nowhere");
            out.push(format!("{}{title}", "  ".repeat(depth)));
            if let Some(first) = made.get("First") {
                self.outline(first, depth + 1, out);
            }
            next = made.get("Next").cloned();
        }
    }
}

/// Reads a file.
#[expect(clippy::too_many_lines, reason = "one operator after the other")]
pub fn read(bytes: &[u8]) -> Reading {
    let kept = FileOptions::uncached().cache(Kept::default(), Kept::default());
    let file = kept.log(NoLog).load(bytes.to_vec()).expect("a readable file");
    let resolve = file.resolver();
    let mut reading = Reading { lowest: f32::MAX, ..Reading::default() };
    let mut marked: HashMap<(PlainRef, i32), String> = HashMap::new();
    for page in file.pages() {
        let page = page.expect("page");
        reading.pages += 1;
        let id = page.get_ref();
        let mut fonts: BTreeMap<String, ToUnicodeMap> = BTreeMap::new();
        for (name, font) in &page.resources().expect("resources").fonts {
            let font = font.load(&resolve).expect("font");
            let base = font.name.as_ref().map(|n| n.as_str().to_owned()).unwrap_or_default();
            if !reading.fonts.contains(&base) {
                reading.fonts.push(base);
            }
            fonts.insert(
                name.as_str().to_owned(),
                font.to_unicode(&resolve).expect("texts of glyphs").expect("a table"),
            );
        }
        let operations = page.contents.as_ref().expect("content").operations(&resolve).expect("operations");
        let mut font = String::new();
        // What is open: marked content with a number, an artifact, or a text that stands for others.
        let mut open: Vec<(Option<i32>, Option<String>)> = Vec::new();
        let mut whole = String::new();
        for operation in operations {
            let mut said = String::new();
            match operation {
                Op::BeginMarkedContent { tag, properties } => {
                    let properties = properties.and_then(|p| p.into_dictionary().ok());
                    let number = properties.as_ref().and_then(|p| p.get("MCID")).and_then(|n| n.as_integer().ok());
                    let actual = properties.as_ref().and_then(|p| text(p.get("ActualText")));
                    assert!(number.is_some() || actual.is_some() || tag.as_str() == "Artifact", "{tag:?}");
                    if let Some(actual) = &actual {
                        said.clone_from(actual);
                    }
                    open.push((number, actual));
                    if said.is_empty() {
                        continue;
                    }
                }
                Op::EndMarkedContent => {
                    open.pop().expect("something is open");
                }
                Op::TextFont { name, .. } => name.as_str().clone_into(&mut font),
                Op::SetTextMatrix { matrix } => {
                    reading.lowest = reading.lowest.min(matrix.f);
                    reading.highest = reading.highest.max(matrix.f);
                    reading.rightmost = reading.rightmost.max(matrix.e);
                }
                Op::TextDraw { text } => {
                    assert!(!open.is_empty(), "text that is neither tagged nor an artifact");
                    // What stands for other text is not read itself.
                    if open.last().is_some_and(|(_, actual)| actual.is_none()) {
                        said = decoded(text.as_bytes(), &fonts[&font]);
                    }
                }
                Op::TextDrawAdjusted { array } => {
                    assert!(!open.is_empty(), "text that is neither tagged nor an artifact");
                    if open.last().is_some_and(|(_, actual)| actual.is_some()) {
                        continue;
                    }
                    for part in array {
                        if let TextDrawAdjusted::Text(text) = part {
                            said.push_str(&decoded(text.as_bytes(), &fonts[&font]));
                        }
                    }
                }
                _ => {}
            }
            if said.is_empty() {
                continue;
            }
            whole.push_str(&said);
            match open.iter().rev().find_map(|(number, _)| *number) {
                Some(number) => marked.entry((id, number)).or_default().push_str(&said),
                None => {
                    reading.artifacts.push_str(&said);
                    reading.artifacts.push('\n');
                }
            }
        }
        assert!(open.is_empty(), "marked content is left open");
        reading.page_texts.push(whole);
        let raw = Reader { resolve: &resolve, marked: HashMap::new() };
        let own = raw.dictionary(&Primitive::Reference(id)).expect("page");
        if let Some(Primitive::Array(links)) = own.get("Annots").map(|a| raw.deep(a)) {
            for link in &links {
                let made = raw.dictionary(link).expect("link");
                assert!(text(made.get("Contents")).is_some_and(|t| !t.is_empty()), "a link that says nothing");
                match made.get("A").and_then(|a| raw.dictionary(a)) {
                    Some(action) => reading.outside.push(text(action.get("URI")).unwrap_or_default()),
                    None => {
                        assert!(made.get("Dest").is_some(), "a link that leads nowhere");
                        reading.inside += 1;
                    }
                }
            }
        }
    }
    let root = file.trailer.root.get_ref().get_inner();
    let reader = Reader { resolve: &resolve, marked };
    let catalogue = reader.dictionary(&Primitive::Reference(root)).expect("catalogue");
    reading.language = text(catalogue.get("Lang")).unwrap_or_default();
    let tree = catalogue.get("StructTreeRoot").and_then(|t| reader.dictionary(t)).expect("tags");
    if let Some(Primitive::Array(kids)) = tree.get("K").map(|k| reader.deep(k)) {
        reading.root = reader.node(&kids[0]);
    }
    if let Some(outlines) = catalogue.get("Outlines").and_then(|o| reader.dictionary(o))
        && let Some(first) = outlines.get("First")
    {
        reader.outline(first, 0, &mut reading.outline);
    }
    let metadata = catalogue.get("Metadata").map(|m| reader.deep(m)).expect("metadata");
    if let Primitive::Stream(stream) = metadata {
        let data = stream.raw_data(&resolve).expect("metadata");
        reading.metadata = String::from_utf8_lossy(&data).into_owned();
    }
    if let Some(info) = &file.trailer.info_dict {
        reading.info_title = info.title.as_ref().map(pdf::primitive::PdfString::to_string_lossy).unwrap_or_default();
    }
    reading
}

fn decoded(bytes: &[u8], table: &ToUnicodeMap) -> String {
    let glyphs = bytes.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    glyphs.map(|glyph| table.get(glyph).unwrap_or("\u{fffd}").to_owned()).collect()
}

/// Text without spaces, soft hyphens and marks of joining: what must be the same before and after.
pub fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{200b}' | '\u{202f}' | '\u{a0}')).collect()
}
