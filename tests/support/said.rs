//! What a Word file is to say, in order, and whether it does.
#![allow(dead_code, reason = "each test takes what it needs")]

use jalon::note::Document;
use jalon::note::document::{Block, Body, Run, words_of};

use super::word::Word;

/// Words of runs; two notes that are called one after the other have a comma between their numbers.
fn words(runs: &[Run]) -> String {
    let mut out = String::new();
    for (at, run) in runs.iter().enumerate() {
        if at > 0 && matches!((&runs[at - 1], run), (Run::Note(_), Run::Note(_))) {
            out.push(',');
        }
        out.push_str(run.words());
    }
    out
}

/// What is to be read, in the order in which a page of one column has it: labels of the side column come first.
pub fn expected(blocks: &[Block], out: &mut Vec<String>) {
    for block in blocks {
        match &block.body {
            Body::Heading { runs, .. } | Body::Paragraph(_, runs) => out.push(words(runs)),
            Body::List(items) => out.extend(
                items.iter().map(|item| format!("{}{}", item.label.as_deref().unwrap_or("•"), words(&item.runs))),
            ),
            Body::Own(inner, _) => expected(inner, out),
            Body::Callout(_, head, runs) => out.push(format!("{head}{}", words(runs))),
            Body::Table(table) => {
                out.extend(table.columns.iter().map(|c| c.head.clone()));
                for line in &table.lines {
                    let cells = if line.group { &line.cells[..1] } else { &line.cells };
                    out.extend(cells.iter().map(|c| words(c)));
                }
            }
            Body::Figure(_, caption) => out.push(words(caption)),
            Body::Facts(facts) => {
                out.extend(facts.iter().flat_map(|(label, runs)| [label.clone(), words(runs)]));
            }
            Body::Row(side, inner) => {
                out.push(words(&side.head));
                let mut rest = inner.as_slice();
                if let (true, Some(Body::Heading { runs, .. })) = (side.number, inner.first().map(|b| &b.body)) {
                    out.push(words(runs));
                    rest = &inner[1..];
                }
                out.extend(side.facts.iter().flat_map(|(label, runs)| [label.clone(), words(runs)]));
                expected(rest, out);
            }
            Body::Room(_) | Body::Contents(_) => {}
        }
    }
}

fn notes_of(document: &Document) -> Vec<String> {
    fn of_runs(runs: &[Run], out: &mut Vec<String>) {
        out.extend(runs.iter().filter_map(|run| match run {
            Run::Note(note) => Some(words_of(note)),
            Run::Text(_) | Run::Page(_) => None,
        }));
    }
    fn of(blocks: &[Block], out: &mut Vec<String>) {
        for block in blocks {
            match &block.body {
                Body::Heading { runs, .. } | Body::Paragraph(_, runs) | Body::Callout(_, _, runs) => of_runs(runs, out),
                Body::List(items) => items.iter().for_each(|item| of_runs(&item.runs, out)),
                Body::Own(inner, _) => of(inner, out),
                Body::Table(table) => table.lines.iter().flat_map(|l| &l.cells).for_each(|cell| of_runs(cell, out)),
                Body::Figure(_, caption) => of_runs(caption, out),
                Body::Facts(facts) => facts.iter().for_each(|(_, runs)| of_runs(runs, out)),
                Body::Row(side, inner) => {
                    side.facts.iter().for_each(|(_, runs)| of_runs(runs, out));
                    of(inner, out);
                }
                Body::Room(_) | Body::Contents(_) => {}
            }
        }
    }
    let mut out = Vec::new();
    of(&document.blocks, &mut out);
    out
}

/// Text without the spaces that set it, and with the sign for what XML cannot hold.
pub fn bare(text: &str) -> String {
    let shown = |c: char| if c.is_control() && !"\n\r\t\u{b}".contains(c) && c < ' ' { '\u{FFFD}' } else { c };
    text.chars().filter(|c| !c.is_whitespace()).map(shown).collect()
}

pub fn assert_says(file: &Word, document: &Document) {
    let mut wanted = Vec::new();
    expected(&document.blocks, &mut wanted);
    let (said, wanted) = (bare(&file.paragraphs().concat()), bare(&wanted.concat()));
    if said != wanted {
        let at = said.chars().zip(wanted.chars()).take_while(|(a, b)| a == b).count();
        let near = |text: &str| text.chars().skip(at.saturating_sub(60)).take(120).collect::<String>();
        panic!("differs: {:?} is written, {:?} is meant", near(&said), near(&wanted));
    }
    let notes: Vec<String> = file.notes().iter().map(|n| bare(n)).collect();
    assert_eq!(notes, notes_of(document).iter().map(|n| bare(n)).collect::<Vec<_>>());
}
