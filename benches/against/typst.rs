//! The same document in Typst's markup, so that its compiler can be timed on the same content: the same page, faces,
//! headings, contents, notes, tables with repeated heads, boxes, links and figures.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use jalon::export::svg::svg;
use jalon::note::document::{Align, Block, Body, Callout, Item, Line, Link, Run, Side, Span, Style, Table, Text, Tone};
use jalon::note::{Document, Paper};

/// The markup, and the figures that stand beside it by the names of their files.
pub struct Written {
    pub markup: String,
    pub figures: Vec<(String, String)>,
}

struct Writer<'a> {
    document: &'a Document,
    /// Anchors that the document has, and those that have been set.
    known: BTreeSet<String>,
    set: BTreeSet<String>,
    out: String,
    figures: Vec<(String, String)>,
}

const HEAD: &str = r##"
#set par(leading: 0.62em, spacing: 0.8em, justify: false)
#set heading(outlined: true)
#show heading.where(level: 1): it => block(above: 26pt, below: 8pt, text(font: "Source Serif 4", size: 18pt, weight: 600, it.body))
#show heading.where(level: 2): it => block(above: 20pt, below: 6pt, text(font: "Source Serif 4", size: 13pt, weight: 600, it.body))
#show heading.where(level: 3): it => block(above: 8pt, below: 4pt, text(font: "Source Serif 4", size: 13pt, weight: 600, it.body))
#show footnote.entry: set text(font: "Source Sans 3", size: 8pt, fill: rgb("#50595E"))
#show figure.caption: set text(font: "Source Sans 3", size: 8.5pt, fill: rgb("#50595E"))
#set table(stroke: (x: none, y: 0.25mm + rgb("#DADEDC")), inset: (x: 3pt, y: 4pt))
#let small(body) = text(font: "Source Sans 3", size: 8.5pt, fill: rgb("#50595E"), body)
#let label8(body) = text(font: "Source Sans 3", size: 8pt, weight: 600, fill: rgb("#50595E"), body)
#let cell(body) = text(font: "Source Sans 3", size: 8.8pt, body)
#let side(body) = text(font: "Source Sans 3", size: 9pt, weight: 600, fill: rgb("#23508D"), body)
#let own(body) = block(stroke: (left: 1mm + rgb("#23508D")), inset: (left: 3.4mm), body)
#let box8(fill, line, body) = block(fill: fill, stroke: (left: 1mm + line), inset: 7pt, width: 100%, cell(body))
#let row(a, b) = { line(length: 100%, stroke: 0.25mm + rgb("#DADEDC")); grid(columns: (32mm, 1fr), column-gutter: 6mm, a, b) }
#let beside(b) = pad(left: 38mm, b)
"##;

/// Writes a document in Typst's markup.
pub fn write(document: &Document) -> Written {
    let mut writer =
        Writer { document, known: BTreeSet::new(), set: BTreeSet::new(), out: String::new(), figures: Vec::new() };
    anchors(&document.blocks, &mut writer.known);
    writer.frame();
    for block in &document.blocks {
        writer.block(block, false);
    }
    Written { markup: writer.out, figures: writer.figures }
}

fn anchors(blocks: &[Block], all: &mut BTreeSet<String>) {
    for block in blocks {
        all.extend(block.anchor.clone());
        if let Body::Row(_, inner) | Body::Own(inner, _) = &block.body {
            anchors(inner, all);
        }
    }
}

/// Signs that mean something in markup, with a backslash before them.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\n' => out.push_str(" \\ "),
            '\\' | '#' | '*' | '_' | '`' | '$' | '<' | '>' | '@' | '=' | '-' | '+' | '/' | '~' | '[' | ']' | '\''
            | '"' | '.' => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A text between quotation marks.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " "))
}

/// An anchor as a label may be called.
fn label(anchor: &str) -> String {
    anchor.chars().map(|c| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '-' }).collect()
}

fn ink(tone: Tone) -> Option<&'static str> {
    match tone {
        Tone::Plain => None,
        Tone::Muted => Some("#50595E"),
        Tone::Accent => Some("#23508D"),
        Tone::Gap => Some("#845000"),
        Tone::Bad => Some("#9E2B2B"),
        Tone::Done => Some("#24664A"),
    }
}

impl Writer<'_> {
    fn frame(&mut self) {
        let Document { title, author, language, foot, kind_name, .. } = self.document;
        let paper = if self.document.paper == Paper::A4 { "a4" } else { "us-letter" };
        let _ = writeln!(self.out, "#set document(title: {}, author: {})", quoted(title), quoted(author));
        let _ = writeln!(
            self.out,
            "#set page(paper: \"{paper}\", margin: (left: 20mm, right: 24mm, top: 27.5mm, bottom: 25mm), \
             header: small([{}]), footer: context small([{} #h(1fr) #counter(page).display(\"1 / 1\", both: true)]))",
            escaped(kind_name),
            escaped(foot)
        );
        let _ = writeln!(
            self.out,
            "#set text(font: \"Source Serif 4\", size: 10pt, fill: rgb(\"#1A1F22\"), lang: \"{}\", hyphenate: true)",
            label(language)
        );
        // What the frame uses must be known before it.
        let frame = std::mem::take(&mut self.out);
        self.out = format!("{HEAD}\n{frame}\n");
    }

    fn block(&mut self, block: &Block, inside: bool) {
        if let Some(anchor) = &block.anchor
            && self.set.insert(anchor.clone())
        {
            let _ = writeln!(self.out, "#metadata(none) <{}>", label(anchor));
        }
        let wide = inside
            || matches!(&block.body, Body::Row(..) | Body::Figure(..) | Body::Heading { .. } | Body::Contents(_))
            || matches!(&block.body, Body::Table(table) if table.span == Span::Wide);
        if !wide {
            self.out.push_str("#beside[\n");
        }
        match &block.body {
            Body::Heading { level, runs, .. } => {
                let _ = writeln!(self.out, "\n{} {}\n", "=".repeat(usize::from(*level)), self.runs(runs));
            }
            Body::Paragraph(style, runs) => self.paragraph(*style, runs),
            Body::List(items) => self.list(items),
            Body::Own(blocks, _) => self.group("#own[", blocks),
            Body::Callout(kind, head, runs) => {
                let (ground, line) =
                    if *kind == Callout::Remark { ("#E9EDEB", "#23508D") } else { ("#FAEDD6", "#845000") };
                let _ = writeln!(
                    self.out,
                    "#box8(rgb(\"{ground}\"), rgb(\"{line}\"))[*{}* {}]",
                    escaped(head),
                    self.runs(runs)
                );
            }
            Body::Table(table) => self.table(table),
            Body::Figure(figure, caption) => {
                let name = format!("figure-{}.svg", self.figures.len() + 1);
                let _ = writeln!(
                    self.out,
                    "#figure(image(\"{name}\", width: 100%, alt: {}), numbering: none, caption: [{}])",
                    quoted(&figure.alt),
                    self.runs(caption)
                );
                self.figures.push((name, svg(figure, &self.document.language)));
            }
            Body::Facts(facts) => {
                let cells: Vec<String> = facts
                    .iter()
                    .map(|(name, runs)| format!("[#label8[{}] \\ #cell[{}]]", escaped(name), self.runs(runs)))
                    .collect();
                let _ = writeln!(
                    self.out,
                    "#grid(columns: {}, column-gutter: 12pt, {})",
                    facts.len().max(1),
                    cells.join(", ")
                );
            }
            Body::Row(side, blocks) => self.row(side, blocks),
            Body::Room(lines) => {
                for _ in 0..*lines {
                    self.out.push_str("#v(8mm)#line(length: 100%, stroke: 0.25mm + rgb(\"#7F8987\"))\n");
                }
            }
            Body::Contents(head) => {
                let _ = writeln!(self.out, "#outline(title: [{}], depth: 2)", escaped(head));
            }
        }
        if !wide {
            self.out.push_str("]\n");
        }
    }

    fn group(&mut self, open: &str, blocks: &[Block]) {
        let _ = writeln!(self.out, "{open}");
        for block in blocks {
            self.block(block, true);
        }
        self.out.push_str("]\n");
    }

    fn paragraph(&mut self, style: Style, runs: &[Run]) {
        let text = self.runs(runs);
        let _ = match style {
            Style::Body => writeln!(self.out, "\n{text}\n"),
            Style::Title => writeln!(self.out, "#v(9mm)#text(size: 27pt, weight: 600)[{text}]\n"),
            Style::Subtitle => {
                writeln!(self.out, "#text(size: 13pt, style: \"italic\", fill: rgb(\"#50595E\"))[{text}]\n")
            }
            Style::Label => writeln!(self.out, "#block(below: 3pt, label8[{text}])\n"),
            Style::Small => writeln!(self.out, "#small[{text}]\n"),
        };
    }

    fn list(&mut self, items: &[Item]) {
        for item in items {
            let mark = item.label.as_deref().unwrap_or("•");
            let _ = writeln!(self.out, "#grid(columns: (15pt, 1fr), [{}], [{}])", escaped(mark), self.runs(&item.runs));
        }
    }

    fn row(&mut self, side: &Side, blocks: &[Block]) {
        let mut beside = format!("#side[{}]", self.runs(&side.head));
        for (name, value) in &side.facts {
            let _ = write!(beside, " \\ #label8[{}] \\ #cell[{}]", escaped(name), self.runs(value));
        }
        let _ = writeln!(self.out, "#row([{beside}], [");
        for block in blocks {
            self.block(block, true);
        }
        self.out.push_str("])\n");
    }

    fn table(&mut self, table: &Table) {
        let columns: Vec<String> = table.columns.iter().map(|c| format!("{}fr", c.weight.max(0.1))).collect();
        let align: Vec<&str> =
            table.columns.iter().map(|c| if c.align == Align::End { "right" } else { "left" }).collect();
        let _ = writeln!(self.out, "#table(columns: ({},), align: ({},),", columns.join(", "), align.join(", "));
        let heads: Vec<String> = table.columns.iter().map(|c| format!("label8[{}]", escaped(&c.head))).collect();
        let _ = writeln!(self.out, "table.header({}),", heads.join(", "));
        for Line { cells, group, .. } in &table.lines {
            if *group {
                let text = cells.first().map(|runs| self.runs(runs)).unwrap_or_default();
                let _ = writeln!(self.out, "table.cell(colspan: {}, cell[{text}]),", table.columns.len());
                continue;
            }
            for place in 0..table.columns.len() {
                let text = cells.get(place).map(|runs| self.runs(runs)).unwrap_or_default();
                let _ = write!(self.out, "cell[{text}], ");
            }
            self.out.push('\n');
        }
        self.out.push_str(")\n");
    }

    fn runs(&self, runs: &[Run]) -> String {
        let mut out = String::new();
        for run in runs {
            match run {
                Run::Text(text) => out.push_str(&self.text(text)),
                Run::Note(runs) => {
                    let _ = write!(out, "#footnote[{}]", self.runs(runs));
                }
                Run::Page(anchor) if self.known.contains(anchor) => {
                    let _ = write!(out, "#context counter(page).at(<{}>).first()", label(anchor));
                }
                Run::Page(_) => out.push('–'),
            }
        }
        out
    }

    fn text(&self, text: &Text) -> String {
        let mut said = escaped(&text.text);
        let mut how = Vec::new();
        if text.bold {
            how.push("weight: 600".to_owned());
        }
        if text.italic {
            how.push("style: \"italic\"".to_owned());
        }
        if text.small {
            how.push("font: \"Source Sans 3\", size: 8.2pt".to_owned());
        }
        if let Some(colour) = ink(text.tone) {
            how.push(format!("fill: rgb(\"{colour}\")"));
        }
        if let Some(language) = &text.language {
            how.push(format!("lang: \"{}\"", label(language)));
        }
        if !how.is_empty() {
            said = format!("#text({})[{said}]", how.join(", "));
        }
        match &text.link {
            Some(Link::Inside(anchor)) if self.known.contains(anchor) => {
                format!("#link(<{}>)[{said}]", label(anchor))
            }
            Some(Link::Outside(address)) => format!("#link({})[{said}]", quoted(address)),
            _ => said,
        }
    }
}
