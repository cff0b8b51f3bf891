//! A document as plain text: for tests that say what a document holds, and for those who read without a page.

use super::document::{Block, Body, Document, Item, Link, Run, Side, Style, Text};

impl Document {
    /// The whole as text, with marks for what each block is. Notes stand in brackets where they are called.
    pub fn to_text(&self) -> String {
        let mut out = format!("% {} · {} · {}\n", self.kind_name, self.title, self.language);
        blocks(&self.blocks, 0, &mut out);
        out
    }

    /// All that is read, in order, without marks: what a page must hold. Contents and page numbers are not part of it.
    pub fn reading(&self) -> Vec<String> {
        let mut all = Vec::new();
        collect(&self.blocks, &mut all);
        all.retain(|text| !text.trim().is_empty());
        all
    }
}

fn said(runs: &[Run]) -> String {
    let mut out = String::new();
    for run in runs {
        match run {
            Run::Text(text) => out.push_str(&marked(text)),
            Run::Note(runs) => out.push_str(&format!("[{}]", said(runs))),
            Run::Page(anchor) => out.push_str(&format!("<page of {anchor}>")),
        }
    }
    out.replace('\n', " / ")
}

fn marked(text: &Text) -> String {
    let mut out = text.text.clone();
    if text.bold {
        out = format!("**{out}**");
    }
    if text.italic {
        out = format!("_{out}_");
    }
    match &text.link {
        Some(Link::Inside(anchor)) => format!("{out}→#{anchor}"),
        Some(Link::Outside(address)) if *address != text.text => format!("{out}→{address}"),
        Some(Link::Outside(_)) | None => out,
    }
}

fn items(list: &[Item], indent: &str, out: &mut String) {
    for item in list {
        let label = item.label.as_deref().unwrap_or("•");
        out.push_str(&format!("{indent}{label} {}\n", said(&item.runs)));
    }
}

fn side_text(side: &Side) -> String {
    let mut parts = vec![said(&side.head)];
    parts.extend(side.facts.iter().map(|(label, value)| format!("{label}: {}", said(value))));
    parts.retain(|p| !p.trim().is_empty());
    parts.join("; ")
}

fn blocks(all: &[Block], depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    for block in all {
        match &block.body {
            Body::Heading { level, runs, .. } => {
                out.push_str(&format!("{indent}{} {}\n", "#".repeat(usize::from(*level)), said(runs)));
            }
            Body::Paragraph(style, runs) => {
                let mark = match style {
                    Style::Body => "",
                    Style::Title => "Title: ",
                    Style::Subtitle => "Subtitle: ",
                    Style::Label => "Label: ",
                    Style::Small => "Small: ",
                };
                out.push_str(&format!("{indent}{mark}{}\n", said(runs)));
            }
            Body::List(list) => items(list, &indent, out),
            Body::Own(own, _) => {
                let mut inner = String::new();
                blocks(own, 0, &mut inner);
                inner.lines().for_each(|line| out.push_str(&format!("{indent}| {line}\n")));
            }
            Body::Callout(_, head, runs) => out.push_str(&format!("{indent}! {head} {}\n", said(runs))),
            Body::Table(table) => {
                let heads: Vec<&str> = table.columns.iter().map(|c| c.head.as_str()).collect();
                out.push_str(&format!("{indent}Table {}: {}\n", table.title, heads.join(" ¦ ")));
                for line in &table.lines {
                    let cells: Vec<String> = line.cells.iter().map(|c| said(c)).collect();
                    out.push_str(&format!("{indent}  {}\n", cells.join(" ¦ ")));
                }
            }
            Body::Figure(figure, caption) => {
                out.push_str(&format!("{indent}Figure: {} ({})\n", said(caption), figure.alt));
            }
            Body::Facts(facts) => {
                let parts: Vec<String> = facts.iter().map(|(label, runs)| format!("{label}: {}", said(runs))).collect();
                out.push_str(&format!("{indent}{}\n", parts.join(" ¦ ")));
            }
            Body::Row(side, inner) => {
                out.push_str(&format!("{indent}[{}]\n", side_text(side)));
                blocks(inner, depth + 1, out);
            }
            Body::Room(lines) => out.push_str(&format!("{indent}({lines} lines to write on)\n")),
            Body::Contents(head) => out.push_str(&format!("{indent}(contents: {head})\n")),
        }
    }
}

/// The words of runs with notes taken out: those are printed elsewhere.
fn plain(runs: &[Run]) -> String {
    runs.iter().map(Run::words).collect()
}

fn collect(all: &[Block], out: &mut Vec<String>) {
    for block in all {
        match &block.body {
            Body::Heading { runs, .. } | Body::Paragraph(_, runs) => out.push(plain(runs)),
            Body::List(list) => out.extend(list.iter().map(|item| plain(&item.runs))),
            Body::Own(inner, _) => collect(inner, out),
            Body::Callout(_, head, runs) => {
                out.push(head.clone());
                out.push(plain(runs));
            }
            Body::Table(table) => {
                out.extend(table.columns.iter().map(|c| c.head.clone()));
                out.extend(table.lines.iter().flat_map(|l| &l.cells).map(|c| plain(c)));
            }
            Body::Figure(_, caption) => out.push(plain(caption)),
            Body::Facts(facts) => facts.iter().for_each(|(label, runs)| {
                out.push(label.clone());
                out.push(plain(runs));
            }),
            Body::Row(side, inner) => {
                out.push(plain(&side.head));
                collect(inner, out);
                side.facts.iter().for_each(|(label, runs)| {
                    out.push(label.clone());
                    out.push(plain(runs));
                });
            }
            Body::Room(_) | Body::Contents(_) => {}
        }
    }
}
