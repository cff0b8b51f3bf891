//! The PDF says what the document says, to eyes, to ears and to other programs.

#[path = "support/reading.rs"]
mod reading;
mod support;

use jalon::export::pdf::{self, Notice};
use jalon::note::document::{Align, Block, Body, Column, Line, Run, Span, Table};
use jalon::note::{Choice, Document, Kind, Paper, build};
use jalon::project::{Answer, Sensitivity, Status};
use reading::{bare, read};
use support::World;
use unicode_normalization::UnicodeNormalization;

fn document(world: &World, kind: Kind) -> Document {
    build(&world.input(), &Choice::of(kind))
}

/// The first place where two texts differ.
fn difference(a: &str, b: &str) -> Option<(String, String)> {
    if a == b {
        return None;
    }
    let same = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    let near = |text: &str| text.chars().skip(same.saturating_sub(40)).take(120).collect::<String>();
    Some((near(a), near(b)))
}

#[test]
fn the_text_read_back_by_its_tags_is_that_of_the_document_in_order() {
    for language in ["en", "fr"] {
        let world = World::full(language);
        for kind in Kind::ALL {
            let document = document(&world, *kind);
            let read = read(&pdf::write(&document).bytes);
            // Contents repeat headings; notes stand elsewhere; labels of lists are not in the model's reading.
            let found = bare(&read.root.text_but(&["TOC", "Note", "Reference", "Lbl", "Figure"]));
            let mut wanted = document.kind_name.clone() + &document.author;
            for block in &document.blocks {
                if let Body::Contents(head) = &block.body {
                    wanted.push_str(head);
                } else {
                    let one = Document { blocks: vec![block.clone()], ..document.clone() };
                    one.reading().iter().for_each(|text| wanted.push_str(text));
                }
            }
            assert_eq!(difference(&found, &bare(&wanted)), None, "{language} {kind:?}");
        }
    }
}

#[test]
fn notes_are_read_and_numbered_and_each_has_a_name() {
    let world = World::full("fr");
    let document = document(&world, Kind::Note);
    let read = read(&pdf::write(&document).bytes);
    let notes = read.root.all("Note");
    assert!(notes.len() > 5);
    for (n, note) in notes.iter().enumerate() {
        assert!(note.text().trim_start().starts_with(&(n + 1).to_string()), "{:?}", note.text());
    }
    let names: std::collections::BTreeSet<_> = notes.iter().map(|n| n.id.clone().expect("a name")).collect();
    assert_eq!(names.len(), notes.len());
    assert_eq!(read.root.all("Reference").len() - read.root.all("TOCI").len(), notes.len());
}

#[test]
fn headings_never_skip_a_level_and_the_outline_repeats_them() {
    for kind in Kind::ALL {
        let world = World::full("en");
        let document = document(&world, *kind);
        let read = read(&pdf::write(&document).bytes);
        let mut last = 0;
        let every = read.root.every();
        for node in every.iter().filter(|n| n.role.len() == 2 && n.role.starts_with('H')) {
            let level: u8 = node.role[1..].parse().expect("a level");
            assert!(level <= last + 1, "{kind:?}: {} follows {last}: {}", node.role, node.text());
            last = level;
        }
        assert_eq!(read.root.all("H1").len(), 1);
        let headings = document.blocks.iter().filter(|b| matches!(b.body, Body::Heading { .. })).count();
        assert!(read.outline.len() >= headings, "{kind:?}: {:#?}", read.outline);
    }
}

#[test]
fn tables_figures_links_language_and_metadata_are_there_for_assistive_programs() {
    let world = World::full("fr");
    let mut mixed = World::full("en");
    mixed.project = world.project.clone();
    let document = document(&mixed, Kind::Note);
    let read = read(&pdf::write(&document).bytes);
    assert_eq!(read.language, "en");
    assert_eq!(read.info_title, document.title);
    for mark in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
        assert!(read.metadata.contains(mark), "{mark}");
    }
    let tables = read.root.all("Table");
    assert!(tables.len() > 5);
    for table in tables {
        let rows = table.all("TR");
        let columns = rows[0].all("TH").len();
        assert!(columns > 1 && rows[0].all("TH").iter().all(|h| h.scope.as_deref() == Some("Column")));
        for row in rows {
            let width: i32 =
                row.every().iter().filter(|n| ["TH", "TD"].contains(&n.role.as_str())).map(|n| n.columns.max(1)).sum();
            assert_eq!(width as usize, columns, "{}", row.text());
        }
    }
    let figures = read.root.all("Figure");
    assert!(!figures.is_empty() && figures.iter().all(|f| f.alt.as_ref().is_some_and(|a| a.len() > 10)));
    // What the team wrote in French is said to be French.
    assert!(read.root.every().iter().filter(|n| n.language.as_deref() == Some("fr")).count() > 30);
    assert!(read.inside > 50 && !read.outside.is_empty(), "{} {}", read.inside, read.outside.len());
    assert!(read.fonts.iter().all(|f| f.contains("+Source")), "{:?}", read.fonts);
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for language in ["en", "fr"] {
        let world = World::full(language);
        let one = pdf::write(&document(&world, Kind::Note)).bytes;
        let again = pdf::write(&document(&World::full(language), Kind::Note)).bytes;
        assert!(one == again, "{language}");
    }
}

#[test]
fn a_note_of_fifty_pages_is_small() {
    let pdf = pdf::write(&document(&World::full("fr"), Kind::Note));
    assert!(pdf.pages >= 40 && pdf.bytes.len() < 300_000, "{} pages, {} bytes", pdf.pages, pdf.bytes.len());
}

#[test]
fn both_papers_keep_text_within_their_margins() {
    for paper in Paper::ALL {
        let world = World::full("en");
        let document = build(&world.input(), &Choice { paper: *paper, ..Choice::of(Kind::Note) });
        let read = read(&pdf::write(&document).bytes);
        let (width, height) = if *paper == Paper::A4 { (595.3, 841.9) } else { (612.0, 792.0) };
        assert!(read.lowest > 30.0 && read.highest < height - 40.0 && read.rightmost < width - 60.0, "{paper:?}");
    }
}

#[test]
fn pages_are_numbered_headed_and_a_draft_says_so_on_each() {
    let world = World::full("fr");
    let document = build(&world.input(), &Choice { draft: true, ..Choice::of(Kind::Plan) });
    let pdf = pdf::write(&document);
    let read = read(&pdf.bytes);
    for page in 1..=pdf.pages {
        assert!(read.artifacts.lines().any(|l| l == format!("{page} / {}", pdf.pages)));
    }
    let drafts = read.artifacts.lines().filter(|l| Some(*l) == document.draft.as_deref()).count();
    assert_eq!(drafts, pdf.pages);
}

#[test]
fn work_can_be_stopped_and_tells_how_far_it_is() {
    let world = World::full("en");
    let document = document(&world, Kind::Note);
    let mut calls = 0;
    let stopped = pdf::write_while(&document, &mut |_| {
        calls += 1;
        calls < 20
    });
    assert!(stopped.is_none() && calls == 20);
    let mut last = None;
    assert!(
        pdf::write_while(&document, &mut |stage| {
            last = Some(stage);
            true
        })
        .is_some()
    );
    assert!(matches!(last, Some(pdf::Stage::Written(at, all)) if at + 1 == all));
}

/// A project with one answer, as a design note.
fn with_answer(text: &str) -> Document {
    let mut world = World::empty("en");
    world.project.identity.title = text.chars().take(400).collect();
    let question = world.catalogue.items().iter().find(|i| i.role().is_some()).expect("a question").id.to_string();
    let answer = Answer {
        text: text.to_owned(),
        status: Status::Answered,
        sensitivity: Sensitivity::Public,
        ..Answer::default()
    };
    world.project.answers.insert(question, answer);
    document(&world, Kind::Note)
}

#[test]
fn hostile_text_gives_a_good_file_with_all_of_the_text() {
    let texts = [
        ("right to left", "عقد العمل مزوّر، والسفر ليلاً. שלום עולם, mixed with English words."),
        ("emoji", "A family 👨‍👩‍👧‍👦, a flag 🇸🇳, a heart ❤️ and 👍🏽."),
        ("combining", "e\u{301}te\u{301} q\u{323}\u{307}\u{301} Z\u{351}\u{36b}\u{343}algo\u{317}\u{31f} o\u{308}"),
        ("chinese", "人口贩运是一种严重的犯罪行为，需要各国合作打击。"),
        ("greek and cyrillic", "Ελλάδα, δίκτυο. Торговля людьми; её последствия."),
        ("ligatures", "office affluent difficile œuvre cœur fjord ﬁn"),
        ("markup", "<script>&amp;</script> (brackets) \\backslash\\ %percent #hash [x] {y}"),
    ];
    for (name, text) in texts {
        let document = with_answer(text);
        let pdf = pdf::write(&document);
        let read = read(&pdf.bytes);
        let composed = |text: &str| bare(&text.nfc().collect::<String>());
        let found = composed(&read.root.text());
        // Every character comes back, in order; those that no font has are reported.
        let wanted: String = composed(text).chars().filter(|c| !matches!(c, '\u{200d}' | '\u{fe0f}')).collect();
        let found: String = found.chars().filter(|c| !matches!(c, '\u{200d}' | '\u{fe0f}')).collect();
        let start: String = wanted.chars().take(3).collect();
        let at = found.find(&start).unwrap_or(0);
        let near: String = found[at..].chars().take(wanted.chars().count() + 20).collect();
        assert!(found.contains(&wanted), "{name}: {wanted}\n{near}");
        let reported = !pdf.notices.is_empty();
        assert_eq!(
            reported,
            matches!(name, "right to left" | "emoji" | "chinese" | "combining"),
            "{name}: {:?}",
            pdf.notices
        );
    }
    assert_eq!(pdf::write(&with_answer("\u{645}")).notices, [Notice::NoGlyph('\u{645}')]);
}

#[test]
fn control_characters_leave_no_trace_and_break_nothing() {
    let document =
        with_answer("one\u{0}\u{1}\u{7}\u{1b}[31m\u{8} two\u{feff}\r\nthree\ttabs\u{b}four\u{85}\u{202e}five\u{fffe}");
    let read = read(&pdf::write(&document).bytes);
    let text = bare(&read.root.text());
    assert!(text.contains("one[31mtwothreetabsfourfive"), "{text}");
}

#[test]
fn two_hundred_kilobytes_of_answer_are_all_there() {
    let sentence =
        "A desk that opens at five in the morning serves those who leave before dawn, and nobody else does. ";
    let text = sentence.repeat(200_000 / sentence.len() + 1);
    let pdf = pdf::write(&with_answer(&text));
    let read = read(&pdf.bytes);
    assert!(pdf.pages > 40);
    assert!(bare(&read.root.text()).contains(&bare(&text)));
}

#[test]
fn a_word_of_five_thousand_letters_is_broken_and_whole() {
    for word in ["x".repeat(5000), "é".repeat(5000), format!("https://example.org/{}", "a-b/".repeat(1250))] {
        let pdf = pdf::write(&with_answer(&format!("before {word} after")));
        let read = read(&pdf.bytes);
        assert!(bare(&read.root.text()).contains(&format!("before{word}after")));
        assert!(read.rightmost < 595.0 - 60.0, "{}", read.rightmost);
    }
}

#[test]
fn a_table_of_three_hundred_rows_repeats_its_head_and_keeps_every_cell() {
    let mut document = with_answer("short");
    let head = |text: &str| Column { head: text.to_owned(), align: Align::Start, weight: 1.0 };
    let long = "a cell that is long enough to need several lines in a column ".repeat(4);
    let lines = (0..300).map(|n| Line {
        cells: vec![
            vec![Run::plain(format!("row {n}"))],
            vec![Run::plain(if n % 7 == 0 { &*long } else { "short" })],
            vec![Run::plain(format!("end {n}"))],
        ],
        origin: None,
        group: false,
    });
    let mut lines: Vec<Line> = lines.collect();
    // A row higher than a page breaks like any other.
    lines[150].cells[1] = vec![Run::plain(long.repeat(40))];
    let table = Table {
        title: "Rows".to_owned(),
        columns: vec![head("Left"), head("Middle"), head("Right")],
        lines,
        span: Span::Wide,
        row_heads: false,
    };
    document.blocks.push(Block::new(Body::Table(table)));
    let pdf = pdf::write(&document);
    let read = read(&pdf.bytes);
    let table = read.root.all("Table").into_iter().next_back().expect("a table");
    let rows = table.all("TR");
    assert_eq!(rows.len(), 301);
    for (n, row) in rows[1..].iter().enumerate() {
        let cells = row.all("TD");
        assert_eq!((cells[0].text().trim(), cells[2].text().trim()), (&*format!("row {n}"), &*format!("end {n}")));
    }
    // The head stands on each page, read once.
    assert_eq!(table.all("TH").len(), 3);
    let repeated = read.artifacts.matches("Middle").count();
    assert!(repeated > 8, "{repeated}");
}

#[test]
fn an_empty_project_gives_a_good_file_of_every_kind() {
    for language in ["en", "fr"] {
        let world = World::empty(language);
        for kind in Kind::ALL {
            let pdf = pdf::write(&document(&world, *kind));
            let read = read(&pdf.bytes);
            assert!(read.pages > 0 && read.pages == pdf.pages && pdf.notices.is_empty());
            assert!(read.root.text().len() > 100, "{kind:?}");
        }
    }
}
