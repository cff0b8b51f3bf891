//! Reads Word files with an unzipper and an XML parser, and says what the standard's schema would find wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use roxmltree::{Document as Xml, Node};

pub const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of a file, by name.
pub struct Word {
    pub parts: BTreeMap<String, Vec<u8>>,
    texts: BTreeMap<String, String>,
}

pub fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attribute((W, name))
}

pub fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|c| c.has_tag_name((W, name)))
}

pub fn all<'a, 'i>(node: Node<'a, 'i>, name: &'a str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.descendants().filter(move |n| n.has_tag_name((W, name)))
}

/// A value inside a property: `val(paragraph, ["pPr", "pStyle"])`.
pub fn val<'a>(node: Node<'a, '_>, path: [&str; 2]) -> Option<&'a str> {
    attribute(child(child(node, path[0])?, path[1])?, "val")
}

impl Word {
    pub fn open(bytes: &[u8]) -> Self {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
        let (mut parts, mut texts) = (BTreeMap::new(), BTreeMap::new());
        for place in 0..archive.len() {
            let mut file = archive.by_index(place).expect("an entry");
            let name = file.name().expect("a name").into_owned();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("unpacks");
            if [".xml", ".rels", ".svg"].iter().any(|ending| name.ends_with(ending)) {
                texts.insert(name.clone(), String::from_utf8(bytes.clone()).expect("UTF-8"));
            }
            assert!(parts.insert(name.clone(), bytes).is_none(), "{name} stands twice");
        }
        Self { parts, texts }
    }

    pub fn xml(&self, name: &str) -> Xml<'_> {
        let text = self.texts.get(name).unwrap_or_else(|| panic!("no part {name}"));
        Xml::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Ids and targets that a part refers to, and whether each is outside.
    pub fn relations(&self, part: &str) -> BTreeMap<String, (String, bool)> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let name = format!("{folder}/_rels/{file}.rels").trim_start_matches('/').to_owned();
        if !self.texts.contains_key(&name) {
            return BTreeMap::new();
        }
        let xml = self.xml(&name);
        let all = xml.root_element().children().filter(Node::is_element);
        all.map(|n| {
            let of = |key: &str| n.attribute(key).expect("attribute").to_owned();
            (of("Id"), (of("Target"), n.attribute("TargetMode") == Some("External")))
        })
        .collect()
    }

    /// What lists print before their items, by list: counted as Word counts.
    fn counts(&self) -> BTreeMap<String, (String, u32)> {
        let xml = self.xml("word/numbering.xml");
        let formats: BTreeMap<&str, &str> = all(xml.root(), "abstractNum")
            .map(|n| {
                let format = val(n, ["lvl", "numFmt"]).expect("format");
                (attribute(n, "abstractNumId").expect("id"), format)
            })
            .collect();
        all(xml.root(), "num")
            .map(|n| {
                let of = attribute(child(n, "abstractNumId").expect("abstract"), "val").expect("id");
                let start = val(n, ["lvlOverride", "startOverride"]).map_or(1, |s| s.parse().expect("number"));
                (attribute(n, "numId").expect("id").to_owned(), (formats[of].to_owned(), start))
            })
            .collect()
    }

    /// Paragraphs of the body as text, contents aside; numbers and dots of lists stand before their items.
    pub fn paragraphs(&self) -> Vec<String> {
        let xml = self.xml("word/document.xml");
        let mut counts = self.counts();
        let mut out = Vec::new();
        for paragraph in all(xml.root(), "p") {
            if paragraph.ancestors().any(|a| a.has_tag_name((W, "sdt"))) {
                continue;
            }
            let mut text = String::new();
            if let Some(list) = child(paragraph, "pPr").and_then(|p| val(p, ["numPr", "numId"])) {
                let (format, next) = counts.get_mut(list).unwrap_or_else(|| panic!("no list {list}"));
                match format.as_str() {
                    "bullet" => text.push('•'),
                    "decimal" => text.push_str(&next.to_string()),
                    _ => text.push(char::from(b'a' + (*next - 1) as u8)),
                }
                *next += 1;
            }
            text.push_str(&words(paragraph));
            out.push(text);
        }
        out
    }

    /// Notes as text, in order.
    pub fn notes(&self) -> Vec<String> {
        let xml = self.xml("word/footnotes.xml");
        all(xml.root(), "footnote").filter(|n| attribute(*n, "type").is_none()).map(words).collect()
    }

    /// Everything that Word would refuse or mend.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        self.package(&mut faults);
        self.references(&mut faults);
        for name in self.texts.keys().filter(|n| n.starts_with("word/") && n.rsplit('.').next() == Some("xml")) {
            order(name, self.xml(name).root(), &mut faults);
        }
        faults
    }

    fn package(&self, faults: &mut Vec<String>) {
        let types = self.xml("[Content_Types].xml");
        let given = |key: &str| -> BTreeSet<String> {
            types.descendants().filter_map(|n| n.attribute(key)).map(str::to_owned).collect()
        };
        let (endings, names) = (given("Extension"), given("PartName"));
        for name in self.parts.keys().filter(|n| *n != "[Content_Types].xml") {
            let ending = name.rsplit('.').next().unwrap_or_default();
            if !names.contains(&format!("/{name}")) && (!endings.contains(ending) || ending == "xml") {
                faults.push(format!("{name} has no content type"));
            }
        }
        for name in names {
            if !self.parts.contains_key(name.trim_start_matches('/')) {
                faults.push(format!("{name} has a type and no part"));
            }
        }
        let mut reached = BTreeSet::from(["[Content_Types].xml".to_owned()]);
        let mut queue = vec![String::new()];
        while let Some(part) = queue.pop() {
            let folder = part.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
            let rels = format!("{folder}/_rels/{}.rels", part.rsplit('/').next().unwrap_or_default());
            reached.insert(rels.trim_start_matches('/').to_owned());
            for (target, outside) in self.relations(&part).into_values() {
                if outside {
                    continue;
                }
                let target = format!("{folder}/{target}").trim_start_matches('/').to_owned();
                if !self.parts.contains_key(&target) {
                    faults.push(format!("{part} refers to {target}, which is missing"));
                }
                if reached.insert(target.clone()) {
                    queue.push(target);
                }
            }
        }
        faults.extend(self.parts.keys().filter(|n| !reached.contains(*n)).map(|n| format!("nothing refers to {n}")));
    }

    fn references(&self, faults: &mut Vec<String>) {
        let styles = self.xml("word/styles.xml");
        let ids: Vec<&str> = all(styles.root(), "style").filter_map(|n| attribute(n, "styleId")).collect();
        let names: Vec<&str> =
            all(styles.root(), "style").filter_map(|n| attribute(child(n, "name")?, "val")).collect();
        for list in [&ids, &names] {
            let once: BTreeSet<&&str> = list.iter().collect();
            if once.len() != list.len() {
                faults.push("two styles share a name or an id".to_owned());
            }
        }
        let numbering = self.counts();
        for part in ["document", "footnotes", "header1", "header2", "footer1"] {
            let part = format!("word/{part}.xml");
            let xml = self.xml(&part);
            let relations = self.relations(&part);
            for node in xml.descendants() {
                let by_style = ["pStyle", "rStyle", "tblStyle"].contains(&node.tag_name().name());
                if by_style && !attribute(node, "val").is_some_and(|id| ids.contains(&id)) {
                    faults.push(format!("{part}: no style {node:?}"));
                }
                for id in node.attributes().filter(|a| a.namespace() == Some(R)) {
                    if !relations.contains_key(id.value()) {
                        faults.push(format!("{part}: nothing is {}", id.value()));
                    }
                }
                if node.has_tag_name((W, "numId"))
                    && !attribute(node, "val").is_some_and(|id| numbering.contains_key(id))
                {
                    faults.push(format!("{part}: no list {node:?}"));
                }
            }
            let mut seen = BTreeMap::new();
            for node in xml.descendants() {
                let key = match node.tag_name().name() {
                    "bookmarkStart" => attribute(node, "id").map(|id| format!("bookmark {id}")),
                    "bookmarkEnd" => attribute(node, "id").map(|id| format!("end of bookmark {id}")),
                    "docPr" => node.attribute("id").map(|id| format!("drawing {id}")),
                    "footnote" => attribute(node, "id").map(|id| format!("note {id}")),
                    "footnoteReference" => attribute(node, "id").map(|id| format!("call of note {id}")),
                    _ => None,
                };
                if let Some(key) = key {
                    *seen.entry(key).or_insert(0) += 1;
                }
            }
            faults.extend(seen.iter().filter(|(_, n)| **n > 1).map(|(key, _)| format!("{part}: {key} stands twice")));
            let count = |start: &str| seen.keys().filter(|k| k.starts_with(start)).count();
            if count("bookmark ") != count("end of bookmark ") {
                faults.push(format!("{part}: a bookmark does not end"));
            }
            let marks: Vec<&str> = all(xml.root(), "bookmarkStart").filter_map(|n| attribute(n, "name")).collect();
            if marks.iter().collect::<BTreeSet<_>>().len() != marks.len() {
                faults.push(format!("{part}: two bookmarks share a name"));
            }
            let fit = |m: &&str| m.len() <= 40 && m.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            faults.extend(marks.iter().filter(|m| !fit(m)).map(|m| format!("{m} is no name of a bookmark")));
            if part.ends_with("document.xml") {
                let anchors = all(xml.root(), "hyperlink").filter_map(|n| attribute(n, "anchor"));
                let fields = all(xml.root(), "fldSimple").filter_map(|n| attribute(n, "instr"));
                let fields =
                    fields.filter_map(|f| f.trim().strip_prefix("PAGEREF ")).filter_map(|f| f.split(' ').next());
                let lost = anchors.chain(fields).filter(|a| !marks.contains(a));
                faults.extend(lost.map(|a| format!("no bookmark {a}")));
                let called: Vec<&str> =
                    all(xml.root(), "footnoteReference").filter_map(|n| attribute(n, "id")).collect();
                let notes = self.xml("word/footnotes.xml");
                let kept: Vec<&str> =
                    all(notes.root(), "footnote").filter_map(|n| attribute(n, "id")).skip(2).collect();
                if called != kept {
                    faults.push(format!("notes {called:?} are called, {kept:?} are there"));
                }
            }
        }
    }
}

/// The words of an element: breaks and tabs as signs, what fields show left aside.
pub fn words(node: Node<'_, '_>) -> String {
    words_and_fields(node).0
}

/// The words of an element, and what each of its fields shows.
pub fn words_and_fields(node: Node<'_, '_>) -> (String, Vec<String>) {
    let (mut out, mut fields, mut open) = (String::new(), Vec::new(), false);
    for n in node.descendants() {
        let sign = match (n.tag_name().namespace(), n.tag_name().name()) {
            (Some(W), "t") => n.text().unwrap_or_default(),
            (Some(W), "br") => "\n",
            (Some(W), "tab") if n.parent().is_some_and(|p| p.has_tag_name((W, "r"))) => "\t",
            (Some(W), "softHyphen") => "\u{ad}",
            (Some(W), "fldChar") => {
                match attribute(n, "fldCharType") {
                    Some("separate") => {
                        open = true;
                        fields.push(String::new());
                    }
                    Some("end") => open = false,
                    _ => {}
                }
                ""
            }
            _ => "",
        };
        match fields.last_mut().filter(|_| open) {
            Some(field) => field.push_str(sign),
            None => out.push_str(sign),
        }
    }
    (out, fields)
}

/// The orders that the schema of ISO/IEC 29500-1 demands, as far as files of ours use them.
const ORDERS: [(&str, &str); 12] = [
    (
        "pPr",
        "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs suppressAutoHyphens bidi spacing ind \
         contextualSpacing jc outlineLvl",
    ),
    ("rPr", "rStyle rFonts b bCs i iCs noProof color sz szCs u vertAlign rtl lang"),
    ("pBdr", "top left bottom right between"),
    ("tblPr", "tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption"),
    ("tblBorders", "top left bottom right insideH insideV"),
    ("tblCellMar", "top left bottom right"),
    ("tcPr", "tcW gridSpan tcBorders"),
    ("tbl", "tblPr tblGrid tr"),
    ("sectPr", "headerReference footerReference pgSz pgMar cols titlePg"),
    ("style", "name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr tblStylePr"),
    ("lvl", "start numFmt lvlText lvlJc rPr"),
    (
        "settings",
        "zoom defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps \
         characterSpacingControl footnotePr compat themeFontLang decimalSymbol listSeparator",
    ),
];

/// Elements of which several of a name may follow each other.
const MANY: [&str; 4] = ["tr", "headerReference", "footerReference", "tblStylePr"];

fn order(part: &str, root: Node<'_, '_>, faults: &mut Vec<String>) {
    for node in root.descendants().filter(|n| n.tag_name().namespace() == Some(W)) {
        let name = node.tag_name().name();
        if name == "tc" && node.children().rfind(Node::is_element).is_none_or(|n| !n.has_tag_name((W, "p"))) {
            faults.push(format!("{part}: a cell does not end with a paragraph"));
        }
        if name == "p" && node.children().filter(Node::is_element).skip(1).any(|n| n.has_tag_name((W, "pPr"))) {
            faults.push(format!("{part}: the properties of a paragraph do not come first"));
        }
        let Some((_, wanted)) = ORDERS.iter().find(|(of, _)| *of == name) else { continue };
        let wanted: Vec<&str> = wanted.split_whitespace().collect();
        let mut last = None;
        for inner in node.children().filter(Node::is_element) {
            let inner = inner.tag_name().name();
            let Some(place) = wanted.iter().position(|w| *w == inner) else {
                faults.push(format!("{part}: {inner} stands in {name}"));
                continue;
            };
            if last.is_some_and(|l| l > place || (l == place && !MANY.contains(&inner))) {
                faults.push(format!("{part}: {inner} comes too late in {name}"));
            }
            last = Some(place);
        }
    }
}
