//! What printpdf cannot say is added here to the objects that it made: tags, links, outline, metadata, texts of glyphs.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as Objects, Object, ObjectId, Stream, StringFormat};

use super::bytes::{address_bytes, text, texts_table};
use super::placed::{ElementId, Laid, LinkArea, Marks, OutlineEntry, Role, Target};
use super::tags::{Kid, Tags};
use super::writer::{Subset, fine};
use super::{file, metadata};
use crate::note::Document;

/// The standard name of a role.
pub(super) fn tag_name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(4) => "H4",
        Role::Heading(_) => "H5",
        Role::Paragraph => "P",
        Role::Block => "Div",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::TableRow => "TR",
        Role::ColumnHead | Role::GroupHead => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
        Role::Span => "Span",
        Role::Link => "Link",
        Role::Reference => "Reference",
        Role::Note => "Note",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
    }
}

fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

fn dictionary(pairs: Vec<(&str, Object)>) -> Dictionary {
    Dictionary::from_iter(pairs)
}

fn real(value: f32) -> Object {
    Object::Real(fine(value))
}

/// Adds what is missing and writes the file.
pub(super) fn finish(
    objects: Objects,
    contents: Vec<Vec<u8>>,
    document: &Document,
    laid: &Laid,
    tags: &Tags,
    subsets: &[Subset],
) -> Vec<u8> {
    let mut objects = objects;
    "1.7".clone_into(&mut objects.version);
    let mut pages: Vec<ObjectId> = objects.get_pages().into_values().collect();
    // The specimen; nothing refers to it any more, so it is not written.
    if let Some(parent) = pages.pop().and_then(|page| parent_of(&objects, page))
        && let Ok(parent) = objects.get_dictionary_mut(parent)
    {
        parent.set("Kids", Object::Array(pages.iter().map(|page| Object::Reference(*page)).collect()));
        parent.set("Count", pages.len() as i64);
    }
    for (page, content) in pages.iter().zip(contents) {
        let content = objects.add_object(Stream::new(Dictionary::new(), content));
        if let Ok(page) = objects.get_dictionary_mut(*page) {
            page.set("Contents", Object::Reference(content));
        }
    }
    let mut finisher = Finisher { objects, laid, tags, pages, links: Vec::new() };
    finisher.texts_of_glyphs(subsets);
    finisher.pages();
    let tree = finisher.tree();
    let outline = finisher.outline();
    finisher.catalogue(document, tree, outline);
    finisher.identify(document);
    file::write(finisher.objects)
}

/// The node that a page hangs on: there is one for all.
fn parent_of(objects: &Objects, page: ObjectId) -> Option<ObjectId> {
    objects.get_dictionary(page).ok()?.get(b"Parent").and_then(Object::as_reference).ok()
}

struct Finisher<'a> {
    objects: Objects,
    laid: &'a Laid,
    tags: &'a Tags,
    pages: Vec<ObjectId>,
    /// Link annotations, by page and place.
    links: Vec<Vec<ObjectId>>,
}

impl Finisher<'_> {
    fn set(&mut self, id: ObjectId, key: &str, value: Object) {
        if let Ok(dictionary) = self.objects.get_dictionary_mut(id) {
            dictionary.set(key, value);
        }
    }

    /// What each glyph stands for, so that text can be searched and copied.
    fn texts_of_glyphs(&mut self, subsets: &[Subset]) {
        let fonts: Vec<(ObjectId, String)> = self
            .objects
            .objects
            .iter()
            .filter_map(|(id, object)| {
                let font = object.as_dict().ok()?;
                let composite = font.get(b"Subtype").and_then(Object::as_name).is_ok_and(|s| s == b"Type0");
                let base = font.get(b"BaseFont").and_then(Object::as_name).ok()?;
                composite.then(|| (*id, String::from_utf8_lossy(base).into_owned()))
            })
            .collect();
        for (id, base) in fonts {
            let Some(subset) = subsets.iter().find(|s| s.name == base) else { continue };
            let table = Stream::new(Dictionary::new(), texts_table(&subset.texts).into_bytes());
            let known =
                self.objects.get_dictionary(id).and_then(|f| f.get(b"ToUnicode")).and_then(Object::as_reference);
            match known {
                Ok(old) => {
                    self.objects.objects.insert(old, Object::Stream(table));
                }
                Err(_) => {
                    let new = self.objects.add_object(table);
                    self.set(id, "ToUnicode", Object::Reference(new));
                }
            }
        }
    }

    /// Links, and the order in which one goes through a page.
    fn pages(&mut self) {
        let mut next = self.pages.len() as i64;
        for (at, page) in self.laid.pages.iter().enumerate() {
            let id = self.pages[at];
            let mut links = Vec::with_capacity(page.links.len());
            for link in &page.links {
                let annotation = self.link(link, next);
                next += 1;
                links.push(self.objects.add_object(annotation));
            }
            let references: Vec<Object> = links.iter().map(|l| Object::Reference(*l)).collect();
            self.set(id, "StructParents", Object::Integer(at as i64));
            self.set(id, "Tabs", name("S"));
            if references.is_empty() {
                if let Ok(dictionary) = self.objects.get_dictionary_mut(id) {
                    dictionary.remove(b"Annots");
                }
            } else {
                self.set(id, "Annots", Object::Array(references));
            }
            self.links.push(links);
        }
    }

    fn link(&self, link: &LinkArea, parent: i64) -> Dictionary {
        let height = self.laid.height;
        let area = [link.left, height - link.bottom, link.right, height - link.top];
        let mut annotation = dictionary(vec![
            ("Type", name("Annot")),
            ("Subtype", name("Link")),
            ("Rect", Object::Array(area.into_iter().map(real).collect())),
            ("Border", Object::Array(vec![0.into(), 0.into(), 0.into()])),
            ("F", 4.into()),
            ("StructParent", parent.into()),
        ]);
        let says = match &link.target {
            Target::Outside(address) => address.clone(),
            Target::Inside(_) => link.says.clone(),
        };
        annotation.set("Contents", text(&says));
        match &link.target {
            Target::Outside(address) => {
                let action = dictionary(vec![
                    ("S", name("URI")),
                    ("URI", Object::String(address_bytes(address), StringFormat::Literal)),
                ]);
                annotation.set("A", Object::Dictionary(action));
            }
            Target::Inside(anchor) => {
                if let Some((page, y)) = self.laid.anchors.get(anchor) {
                    annotation.set("Dest", self.destination(*page, *y));
                }
            }
        }
        annotation
    }

    fn destination(&self, page: usize, y: f32) -> Object {
        let page = self.pages.get(page).or(self.pages.last()).copied().unwrap_or_default();
        let top = real((self.laid.height - y + 8.0).min(self.laid.height));
        Object::Array(vec![Object::Reference(page), name("XYZ"), Object::Null, top, Object::Null])
    }

    /// The tree of tags; gives its root.
    fn tree(&mut self) -> ObjectId {
        let root = self.objects.new_object_id();
        let count = self.laid.elements.len();
        let ids: Vec<Option<ObjectId>> =
            (0..count).map(|n| self.tags.holds(n).then(|| self.objects.new_object_id())).collect();
        let first_pages = self.tags.pages();
        let mut notes: Vec<(String, ObjectId)> = Vec::new();
        for (n, id) in ids.iter().enumerate() {
            let Some(id) = *id else { continue };
            let mut element = self.element(n, &ids, &first_pages, root);
            if self.laid.elements[n].role == Role::Note {
                let key = format!("note-{n:06}");
                element.set("ID", Object::string_literal(key.as_str()));
                notes.push((key, id));
            }
            self.objects.objects.insert(id, Object::Dictionary(element));
        }
        let parents = self.parent_tree(&ids);
        let next = self.pages.len() + self.links.iter().map(Vec::len).sum::<usize>();
        let mut tree = dictionary(vec![
            ("Type", name("StructTreeRoot")),
            ("K", Object::Array(ids[0].map(Object::Reference).into_iter().collect())),
            ("ParentTree", Object::Reference(parents)),
            ("ParentTreeNextKey", (next as i64).into()),
        ]);
        if let (Some((first, _)), Some((last, _))) = (notes.first(), notes.last()) {
            let limits = vec![Object::string_literal(first.as_str()), Object::string_literal(last.as_str())];
            let names =
                notes.iter().flat_map(|(key, id)| [Object::string_literal(key.as_str()), Object::Reference(*id)]);
            let leaf = dictionary(vec![("Limits", Object::Array(limits)), ("Names", Object::Array(names.collect()))]);
            let leaf = self.objects.add_object(leaf);
            let kids = dictionary(vec![("Kids", Object::Array(vec![Object::Reference(leaf)]))]);
            tree.set("IDTree", Object::Dictionary(kids));
        }
        self.objects.objects.insert(root, Object::Dictionary(tree));
        root
    }

    fn element(
        &self,
        n: ElementId,
        ids: &[Option<ObjectId>],
        first_pages: &BTreeMap<ElementId, usize>,
        root: ObjectId,
    ) -> Dictionary {
        let element = &self.laid.elements[n];
        let parent = ids.get(element.parent).copied().flatten().unwrap_or(root);
        let mut made = dictionary(vec![("S", name(tag_name(element.role))), ("P", Object::Reference(parent))]);
        let page = first_pages.get(&n).copied();
        if let Some(page) = page {
            made.set("Pg", Object::Reference(self.pages[page]));
        }
        let kids: Vec<Object> = self.tags.kids[n].iter().filter_map(|kid| self.kid(*kid, page, ids)).collect();
        made.set("K", Object::Array(kids));
        if let Some(language) = &element.language {
            made.set("Lang", text(language));
        }
        match element.role {
            Role::Figure => {
                made.set("Alt", text(element.alt.as_deref().unwrap_or_default()));
                if let Some((_, [left, top, right, bottom])) = self.laid.figures.get(&n) {
                    let height = self.laid.height;
                    let area = [*left, height - bottom, *right, height - top].into_iter().map(real).collect();
                    let layout =
                        vec![("O", name("Layout")), ("BBox", Object::Array(area)), ("Placement", name("Block"))];
                    made.set("A", Object::Dictionary(dictionary(layout)));
                }
            }
            Role::Table => {
                let summary = text(element.alt.as_deref().unwrap_or_default());
                made.set("A", Object::Dictionary(dictionary(vec![("O", name("Table")), ("Summary", summary)])));
            }
            Role::ColumnHead | Role::GroupHead => {
                let mut table = vec![("O", name("Table")), ("Scope", name("Column"))];
                if element.columns > 1 {
                    table.push(("ColSpan", (element.columns as i64).into()));
                }
                made.set("A", Object::Dictionary(dictionary(table)));
            }
            Role::List => {
                let marks = match element.marks {
                    Some(Marks::Letters) => "LowerAlpha",
                    Some(Marks::Numbers) => "Decimal",
                    Some(Marks::Dots) | None => "Disc",
                };
                made.set(
                    "A",
                    Object::Dictionary(dictionary(vec![("O", name("List")), ("ListNumbering", name(marks))])),
                );
            }
            _ => {}
        }
        made
    }

    fn kid(&self, kid: Kid, own: Option<usize>, ids: &[Option<ObjectId>]) -> Option<Object> {
        Some(match kid {
            Kid::Element(id) => Object::Reference(ids.get(id).copied().flatten()?),
            Kid::Content(page, number) if Some(page) == own => (number as i64).into(),
            Kid::Content(page, number) => Object::Dictionary(dictionary(vec![
                ("Type", name("MCR")),
                ("Pg", Object::Reference(self.pages[page])),
                ("MCID", (number as i64).into()),
            ])),
            Kid::Link(page, number) => Object::Dictionary(dictionary(vec![
                ("Type", name("OBJR")),
                ("Pg", Object::Reference(self.pages[page])),
                ("Obj", Object::Reference(*self.links.get(page)?.get(number)?)),
            ])),
        })
    }

    /// From marked content and links back to their elements.
    fn parent_tree(&mut self, ids: &[Option<ObjectId>]) -> ObjectId {
        let reference =
            |element: &ElementId| ids.get(*element).copied().flatten().map_or(Object::Null, Object::Reference);
        let mut numbers = Vec::new();
        for (page, marked) in self.tags.marked.iter().enumerate() {
            let array = self.objects.add_object(Object::Array(marked.iter().map(reference).collect()));
            numbers.extend([Object::Integer(page as i64), Object::Reference(array)]);
        }
        let links = self.laid.pages.iter().flat_map(|page| &page.links);
        for (n, link) in links.enumerate() {
            numbers.extend([Object::Integer((self.pages.len() + n) as i64), reference(&link.element)]);
        }
        self.objects.add_object(dictionary(vec![("Nums", Object::Array(numbers))]))
    }

    /// Bookmarks, each level below the one above it.
    fn outline(&mut self) -> Option<ObjectId> {
        let entries = &self.laid.outline;
        if entries.is_empty() {
            return None;
        }
        let root = self.objects.new_object_id();
        let ids: Vec<ObjectId> = entries.iter().map(|_| self.objects.new_object_id()).collect();
        let parents = parents(entries);
        let children = |of: Option<usize>| -> Vec<usize> { (0..entries.len()).filter(|n| parents[*n] == of).collect() };
        let mut by_parent: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
        for (n, parent) in parents.iter().enumerate() {
            by_parent.entry(*parent).or_default().push(n);
        }
        for (n, entry) in entries.iter().enumerate() {
            let siblings = by_parent.get(&parents[n]).map_or(&[][..], Vec::as_slice);
            let place = siblings.iter().position(|s| *s == n).unwrap_or_default();
            let mut made = dictionary(vec![
                ("Title", text(&entry.title)),
                ("Parent", Object::Reference(parents[n].map_or(root, |p| ids[p]))),
                ("Dest", self.destination(entry.page, entry.y)),
            ]);
            if let Some(before) = place.checked_sub(1) {
                made.set("Prev", Object::Reference(ids[siblings[before]]));
            }
            if let Some(after) = siblings.get(place + 1) {
                made.set("Next", Object::Reference(ids[*after]));
            }
            if let Some(own) = by_parent.get(&Some(n)) {
                made.set("First", Object::Reference(ids[own[0]]));
                made.set("Last", Object::Reference(ids[own[own.len() - 1]]));
                // Closed at first: a list of parts is read at a glance.
                made.set("Count", Object::Integer(-(own.len() as i64)));
            }
            self.objects.objects.insert(ids[n], Object::Dictionary(made));
        }
        let top = children(None);
        let made = dictionary(vec![
            ("Type", name("Outlines")),
            ("First", Object::Reference(ids[*top.first()?])),
            ("Last", Object::Reference(ids[*top.last()?])),
            ("Count", (top.len() as i64).into()),
        ]);
        self.objects.objects.insert(root, Object::Dictionary(made));
        Some(root)
    }

    fn catalogue(&mut self, document: &Document, tree: ObjectId, outline: Option<ObjectId>) {
        let mut packet = Stream::new(
            dictionary(vec![("Type", name("Metadata")), ("Subtype", name("XML"))]),
            metadata::xmp(document),
        );
        // Those who look for metadata do not unpack it.
        packet.allows_compression = false;
        let packet = self.objects.add_object(packet);
        let profile = self.objects.add_object(Stream::new(dictionary(vec![("N", 3.into())]), metadata::srgb_profile()));
        let intent = dictionary(vec![
            ("Type", name("OutputIntent")),
            ("S", name("GTS_PDFA1")),
            ("OutputConditionIdentifier", text("sRGB")),
            ("Info", text("sRGB")),
            ("DestOutputProfile", Object::Reference(profile)),
        ]);
        let Ok(root) = self.objects.trailer.get(b"Root").and_then(Object::as_reference) else { return };
        let viewer = dictionary(vec![("DisplayDocTitle", true.into())]);
        let marked = dictionary(vec![("Marked", true.into())]);
        let entries = [
            ("Lang", text(&document.language)),
            ("MarkInfo", Object::Dictionary(marked)),
            ("StructTreeRoot", Object::Reference(tree)),
            ("ViewerPreferences", Object::Dictionary(viewer)),
            ("Metadata", Object::Reference(packet)),
            ("OutputIntents", Object::Array(vec![Object::Dictionary(intent)])),
        ];
        for (key, value) in entries {
            self.set(root, key, value);
        }
        if let Some(outline) = outline {
            self.set(root, "Outlines", Object::Reference(outline));
            self.set(root, "PageMode", name("UseOutlines"));
        }
    }

    /// Title and dates.
    fn identify(&mut self, document: &Document) {
        let info = metadata::info(document);
        match self.objects.trailer.get(b"Info").and_then(Object::as_reference) {
            Ok(id) => {
                self.objects.objects.insert(id, Object::Dictionary(info));
            }
            Err(_) => {
                let id = self.objects.add_object(info);
                self.objects.trailer.set("Info", Object::Reference(id));
            }
        }
    }
}

/// For each entry of an outline the one that it stands below.
fn parents(entries: &[OutlineEntry]) -> Vec<Option<usize>> {
    let mut path: Vec<usize> = Vec::new();
    let mut parents = Vec::with_capacity(entries.len());
    for (n, entry) in entries.iter().enumerate() {
        while path.last().is_some_and(|last| entries[*last].level >= entry.level) {
            path.pop();
        }
        parents.push(path.last().copied());
        path.push(n);
    }
    parents
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outline_nests_by_level_whatever_levels_are_left_out() {
        let entry = |level| OutlineEntry { level, title: String::new(), page: 0, y: 0.0 };
        let entries = [entry(1), entry(3), entry(2), entry(3), entry(1)];
        assert_eq!(parents(&entries), [None, Some(0), Some(0), Some(2), None]);
    }
}
