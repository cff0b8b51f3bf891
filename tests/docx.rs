//! Word files say what the document says, in order, and hold together.

#[path = "support/said.rs"]
mod said;
mod support;
#[path = "support/word.rs"]
mod word;

use jalon::export::docx;
use jalon::note::document::{Block, Body, Column, Item, Line, Link, Run, Side, Span, Table, Text, words_of};
use jalon::note::figure::{Face, Ink, Shape, spot};
use jalon::note::{Choice, Document, Kind, Paper, build};
use said::{assert_says, bare, expected};
use support::World;
use word::{W, Word, all, attribute, child, val};

fn document(world: &World, choice: &Choice) -> Document {
    build(&world.input(), choice)
}

fn written(world: &World, document: &Document) -> Word {
    let bytes = docx::write(document, &world.words).expect("writes");
    let file = Word::open(&bytes);
    let faults = file.faults();
    assert!(faults.is_empty(), "{faults:#?}");
    file
}

/// A document with the frame of a real one and blocks of its own.
fn with(world: &World, blocks: Vec<Block>) -> Document {
    Document { blocks, ..document(world, &Choice::of(Kind::Logframe)) }
}

#[test]
fn every_kind_says_what_its_document_says_in_both_languages() {
    for language in ["en", "fr"] {
        for world in [World::full(language), World::empty(language)] {
            for kind in Kind::ALL {
                for choice in [
                    Choice::of(*kind),
                    Choice {
                        draft: true,
                        paper: Paper::Letter,
                        audience: jalon::project::Sensitivity::Public,
                        ..Choice::of(*kind)
                    },
                ] {
                    let document = document(&world, &choice);
                    assert_says(&written(&world, &document), &document);
                }
            }
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for language in ["en", "fr"] {
        let world = World::full(language);
        let document = document(&world, &Choice::of(Kind::Note));
        let first = docx::write(&document, &world.words).expect("writes");
        assert_eq!(first, docx::write(&document, &world.words).expect("writes"));
        // Its only date is that of the last edit.
        let file = Word::open(&first);
        let core = file.xml("docProps/core.xml");
        let date = document.edited.expect("edited").strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        let dates: Vec<_> = core
            .descendants()
            .filter(|n| n.has_attribute(("http://www.w3.org/2001/XMLSchema-instance", "type")))
            .collect();
        assert_eq!(dates.len(), 2);
        assert!(dates.iter().all(|n| n.text() == Some(&date)));
        assert!(core.descendants().any(|n| n.text() == Some(&document.title)));
    }
}

#[test]
fn contents_are_filled_in_and_nothing_asks_to_renew_them() {
    let world = World::full("fr");
    let document = document(&world, &Choice::of(Kind::Note));
    let file = written(&world, &document);
    let xml = file.xml("word/document.xml");
    let contents = all(xml.root(), "sdt").next().expect("contents");
    let entries: Vec<(String, u32)> = all(contents, "hyperlink")
        .map(|link| {
            let (words, fields) = word::words_and_fields(link);
            (words.trim().to_owned(), fields[0].parse().expect("a number"))
        })
        .collect();
    let headings: Vec<String> = document
        .blocks
        .iter()
        .filter_map(|b| match &b.body {
            Body::Heading { level: 1 | 2, runs, .. } => Some(words_of(runs).trim().to_owned()),
            _ => None,
        })
        .collect();
    assert!(headings.len() > 20);
    assert_eq!(entries.iter().map(|(words, _)| words.clone()).collect::<Vec<_>>(), headings);
    assert!(entries.is_sorted_by_key(|(_, page)| *page) && entries[0].1 > 2, "{entries:?}");
    let settings = file.xml("word/settings.xml");
    assert!(all(settings.root(), "updateFields").next().is_none());
    assert!(xml.descendants().all(|n| attribute(n, "dirty").is_none()));
    // Word finds headings by their styles, and those by their outline.
    let styles = file.xml("word/styles.xml");
    for (level, name) in [(0, "heading 1"), (1, "heading 2"), (2, "heading 3")] {
        let style =
            all(styles.root(), "style").find(|s| attribute(child(*s, "name").expect("name"), "val") == Some(name));
        assert_eq!(val(style.expect("style"), ["pPr", "outlineLvl"]), Some(level.to_string().as_str()));
    }
    let questions = all(xml.root(), "p").filter(|p| val(*p, ["pPr", "pStyle"]) == Some("Heading3")).count();
    assert!(questions > 20);
}

#[test]
fn styles_are_named_in_the_language_of_the_document_and_own_words_keep_theirs() {
    for (language, tag, own) in [("en", "en-GB", "Team’s own text"), ("fr", "fr-FR", "Texte de l’équipe")] {
        let world = World::full(language);
        let file = written(&world, &document(&world, &Choice::of(Kind::Summary)));
        let styles = file.xml("word/styles.xml");
        assert!(all(styles.root(), "name").any(|n| attribute(n, "val") == Some(own)));
        assert_eq!(all(styles.root(), "lang").next().and_then(|n| attribute(n, "val")), Some(tag));
    }
    let mut world = World::empty("en");
    world.project = World::full("fr").project;
    let file = written(&world, &document(&world, &Choice::of(Kind::Note)));
    let xml = file.xml("word/document.xml");
    let own: Vec<_> = all(xml.root(), "p").filter(|p| val(*p, ["pPr", "pStyle"]) == Some("OwnText")).collect();
    let french = own.iter().filter(|p| all(**p, "lang").any(|l| attribute(l, "val") == Some("fr-FR"))).count();
    assert!(french > 30 && french * 10 > own.len() * 8, "{french} of {}", own.len());
}

#[test]
fn tables_repeat_their_heads_fit_their_grid_and_say_what_they_show() {
    let world = World::full("fr");
    let file = written(&world, &document(&world, &Choice::of(Kind::Note)));
    let xml = file.xml("word/document.xml");
    let mut ruled = 0;
    for table in all(xml.root(), "tbl") {
        let grid: Vec<i32> =
            all(table, "gridCol").map(|c| attribute(c, "w").expect("width").parse().expect("number")).collect();
        let width: i32 = attribute(child(child(table, "tblPr").expect("tblPr"), "tblW").expect("tblW"), "w")
            .expect("width")
            .parse()
            .expect("number");
        assert!((grid.iter().sum::<i32>() - width).abs() <= grid.len() as i32 && width <= 9420, "{grid:?} {width}");
        assert!(grid.iter().all(|w| *w > 300), "{grid:?}");
        for row in table.children().filter(|n| n.has_tag_name((W, "tr"))) {
            let cells = row.children().filter(|n| n.has_tag_name((W, "tc")));
            let spans = cells.map(|c| val(c, ["tcPr", "gridSpan"]).map_or(1, |s| s.parse().expect("number")));
            assert_eq!(spans.sum::<usize>(), grid.len());
        }
        if val(table, ["tblPr", "tblStyle"]) == Some("JalonTable") {
            ruled += 1;
            let heads: Vec<bool> = table
                .children()
                .filter(|n| n.has_tag_name((W, "tr")))
                .map(|row| child(row, "trPr").is_some_and(|p| child(p, "tblHeader").is_some()))
                .collect();
            assert!(heads[0] && heads[1..].iter().all(|h| !h));
            assert!(val(table, ["tblPr", "tblCaption"]).is_some_and(|c| c.len() > 3));
        }
    }
    assert!(ruled > 5);
}

#[test]
fn figures_have_an_svg_a_png_and_a_text_for_those_who_cannot_see_them() {
    let world = World::full("en");
    let document = document(&world, &Choice::of(Kind::Summary));
    let file = written(&world, &document);
    let xml = file.xml("word/document.xml");
    let about = xml.descendants().find(|n| n.tag_name().name() == "docPr").expect("a drawing");
    let figure = world.figures.chain.as_ref().expect("chain");
    assert_eq!(about.attribute("descr"), Some(figure.alt.as_str()));
    let svg = file.xml("word/media/figure1.svg");
    assert_eq!(svg.root_element().tag_name().name(), "svg");
    let drawn = figure.shapes.iter().filter(|s| !matches!(s, Shape::Target { .. })).count();
    assert_eq!(svg.descendants().filter(|n| n.tag_name().name() == "path").count(), drawn);
    let png = tiny_skia::Pixmap::decode_png(&file.parts["word/media/figure1.png"]).expect("a picture");
    // A point more on each side, for lines along the edge.
    let pixels = |length: f32| ((length + 2.0) * 3.0).ceil() as u32;
    assert_eq!((png.width(), png.height()), (pixels(figure.width), pixels(figure.height)));
    let dark = png.pixels().iter().filter(|p| p.red() < 100).count();
    assert!(dark > 2000, "{dark}");
}

fn figure(blocks: &mut [Block]) -> Option<&mut jalon::note::figure::Figure> {
    blocks.iter_mut().find_map(|block| match &mut block.body {
        Body::Figure(figure, _) => Some(&mut **figure),
        Body::Row(_, inner) => figure(inner),
        _ => None,
    })
}

#[test]
fn a_figure_with_letters_that_no_face_has_keeps_them_as_text() {
    let world = World::full("en");
    let mut document = document(&world, &Choice::of(Kind::Summary));
    let found = figure(&mut document.blocks).expect("figure");
    let text = "سلام \u{1} <&>".to_owned();
    let (face, ink, anchor) = (Face::SansBold, Ink::Text, jalon::note::figure::Anchor::End);
    found.shapes.push(Shape::Text { at: spot(50.0, 20.0), text, size: 8.0, face, ink, anchor });
    found.height = 1e9;
    let file = written(&world, &document);
    let svg = file.xml("word/media/figure1.svg");
    let kept: Vec<&str> =
        svg.descendants().filter(|n| n.tag_name().name() == "text").filter_map(|n| n.text()).collect();
    assert_eq!(kept, ["سلام \u{FFFD} <&>"]);
}

#[test]
fn links_lead_where_the_document_says_and_bad_addresses_stay_text() {
    let world = World::full("en");
    let link = |text: &str, link| Run::Text(Text { link: Some(link), ..Text::plain(text) });
    let outside = |address: &str| link(address, Link::Outside(address.to_owned()));
    let blocks = vec![
        Block::paragraph(vec![
            outside("https://example.org/a b?é=1"),
            outside("https://example.org/a b?é=1"),
            outside("https://[broken"),
            outside("javascript:alert(1)"),
            link("there", Link::Inside("place é".to_owned())),
            link("nowhere", Link::Inside("missing".to_owned())),
            Run::Page("place é".to_owned()),
            Run::Note(vec![outside("https://example.org/note"), Run::Note(vec![Run::plain("deeper")])]),
        ]),
        Block::paragraph(vec![Run::plain("here")]).anchored("place é"),
        Block::paragraph(vec![Run::plain("here too")]).anchored("place é"),
    ];
    let document = with(&world, blocks);
    let file = written(&world, &document);
    let targets: Vec<String> =
        file.relations("word/document.xml").into_values().filter(|(_, outside)| *outside).map(|(t, _)| t).collect();
    assert_eq!(targets, ["https://example.org/a%20b?%C3%A9=1"]);
    assert!(file.relations("word/footnotes.xml").values().any(|(t, _)| t == "https://example.org/note"));
    let xml = file.xml("word/document.xml");
    assert_eq!(all(xml.root(), "hyperlink").count(), 3);
    assert!(file.notes()[0].contains("deeper"));
    let text = file.paragraphs().concat();
    assert!(text.contains("https://[broken") && text.contains("nowhere") && text.contains("javascript:alert(1)"));
}

#[test]
fn hostile_text_is_kept_and_breaks_nothing() {
    let world = World::full("fr");
    let long = "Une réponse qui n’en finit pas, avec des mots. ".repeat(4_400);
    let texts = [
        "nul \u{0} cloche \u{7} échappement \u{1b} non-caractère \u{ffff} fin",
        "<w:p>&amp; ]]> <!-- \" ' -->",
        "🧭👩🏽‍⚖️ e\u{301}\u{327} \u{200d}\u{feff} mot\u{ad}coupé",
        "سلام عليكم 12 (abc) שלום!",
        "a\tb\r\nc\u{b}d\u{2028}e",
        &"x".repeat(5_000),
        &long,
    ];
    let mut blocks: Vec<Block> = texts.iter().map(|t| Block::paragraph(vec![Run::plain(*t)])).collect();
    blocks.push(Block::new(Body::Own(
        vec![Block::paragraph(vec![Run::plain(texts[0])])],
        Some("xx\" onload".to_owned()),
    )));
    for text in &texts[..6] {
        let runs = vec![Run::plain(*text), Run::Note(vec![Run::plain(*text)])];
        blocks.push(
            Block::new(Body::Heading { level: 1, runs: runs.clone(), running: None, page: false }).anchored(*text),
        );
        let side =
            Side { head: vec![Run::plain(*text)], number: true, facts: vec![((*text).to_owned(), runs.clone())] };
        blocks.push(Block::new(Body::Row(
            side,
            vec![Block::new(Body::Heading { level: 3, runs, running: None, page: false })],
        )));
    }
    let item = |label: &str| Item { label: Some(label.to_owned()), runs: vec![Run::plain("point")] };
    blocks.push(Block::new(Body::List(["a", "b", "d", "iv", "0", "12", "", "é"].map(item).into())));
    blocks.push(Block::new(Body::List(Vec::new())));
    let mut document = with(&world, blocks);
    document.title = texts[0].to_owned();
    document.author = texts[1].to_owned();
    document.foot = texts[3].to_owned();
    document.draft = Some(texts[1].to_owned());
    document.language = "x y".to_owned();
    document.blocks.insert(0, Block::new(Body::Contents(texts[1].to_owned())));
    let file = written(&world, &document);
    let mut wanted = Vec::new();
    expected(&document.blocks, &mut wanted);
    let fit = |text: &str| bare(text).replace('\u{ffff}', "\u{fffd}");
    assert_eq!(bare(&file.paragraphs().concat()), fit(&wanted.concat()));
    assert_eq!(file.notes().len(), 18);
    // What runs from the right is marked so, and so is a paragraph that begins there.
    let xml = file.xml("word/document.xml");
    let right: Vec<String> = all(xml.root(), "r")
        .filter(|r| child(*r, "rPr").is_some_and(|p| child(p, "rtl").is_some()))
        .map(word::words)
        .collect();
    assert!(right.iter().any(|t| t.contains("سلام")) && right.iter().any(|t| t.contains("שלום")), "{right:?}");
    assert!(right.iter().all(|t| !t.contains("abc")));
    assert!(all(xml.root(), "bidi").count() > 0);
}

#[test]
fn a_table_of_three_hundred_rows_and_odd_tables_are_whole() {
    let world = World::full("en");
    let cell = |text: &str| vec![Run::plain(text)];
    let column = |head: &str, weight| Column { head: head.to_owned(), weight, ..Column::default() };
    let row = |n: usize| Line {
        cells: vec![cell(&n.to_string()), cell(&"word ".repeat(n % 40)), cell(&"y".repeat(n * 3))],
        origin: None,
        group: n.is_multiple_of(50),
    };
    let long = Table {
        title: "Rows".to_owned(),
        columns: vec![column("No.", 0.0), column("Words", 3.0), column("Letters", f32::NAN)],
        lines: (0..300).map(row).collect(),
        span: Span::Wide,
        row_heads: true,
    };
    let short = Line { cells: vec![cell("one of two")], ..Line::default() };
    let odd = Table { columns: vec![column("", 0.0), column("", 0.0)], lines: vec![short], ..Table::default() };
    let blocks = vec![
        Block::new(Body::Table(long)),
        Block::new(Body::Table(odd)).anchored("odd"),
        Block::new(Body::Table(Table::default())),
        Block::new(Body::Facts(Vec::new())),
        Block::new(Body::Facts((0..7).map(|n| (n.to_string(), cell("fact"))).collect())),
        Block::new(Body::Room(5)),
    ];
    let document = with(&world, blocks);
    let file = written(&world, &document);
    assert_says(&file, &document);
    let xml = file.xml("word/document.xml");
    assert_eq!(all(xml.root(), "tr").count(), 301 + 2 + 3);
    assert_eq!(all(xml.root(), "p").filter(|p| val(*p, ["pPr", "pStyle"]) == Some("Room")).count(), 5);
    assert_eq!(all(xml.root(), "tbl").count(), 3);
}

#[test]
#[ignore = "writes files for scripts/check-docx, into the folder that JALON_FILES names"]
fn files_for_other_programs() {
    let folder = std::path::PathBuf::from(std::env::var("JALON_FILES").expect("JALON_FILES names a folder"));
    for language in ["en", "fr"] {
        let world = World::full(language);
        for kind in Kind::ALL {
            let choice = Choice { draft: *kind == Kind::Summary, ..Choice::of(*kind) };
            let bytes = docx::write(&document(&world, &choice), &world.words).expect("writes");
            std::fs::write(folder.join(format!("{}-{language}.docx", kind.name())), bytes).expect("a file");
        }
    }
}
