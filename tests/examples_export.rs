//! Every example leaves the house whole, as PDF and as Word file, in both languages: other programs read in them what
//! the document says, in order; and the same example gives the same bytes on every machine.

#[path = "support/reading.rs"]
mod reading;
#[path = "support/said.rs"]
mod said;
#[path = "support/word.rs"]
mod word;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use jalon::assets::Assets;
use jalon::catalogue::Catalogue;
use jalon::export::{docx, pdf};
use jalon::insight::{Insight, Rulebook};
use jalon::note::document::{Body, words_of};
use jalon::note::gather::gather;
use jalon::note::{Choice, Document, Input, Kind, build};
use jalon::project::Project;
use jalon::store;
use jalon::wording::Wording;
use reading::{Reading, bare, read};
use word::Word;

/// What documents are made with, loaded once for all tests.
struct Bench {
    catalogue: Catalogue,
    book: Rulebook,
    words: [Wording; 2],
    projects: Vec<(String, Project)>,
}

static BENCH: LazyLock<Bench> = LazyLock::new(|| {
    let assets = Assets::embedded();
    let catalogue = Catalogue::load(&assets).expect("loads");
    let book = Rulebook::load(&assets, &catalogue).expect("loads");
    let words = ["en", "fr"].map(|language| Wording::load(&assets, language).expect("words").strict());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("projects").map(|e| e.expect("an entry").path()).collect();
    paths.retain(|path| !path.to_string_lossy().ends_with(".review.ron"));
    paths.sort();
    assert!(paths.len() >= 5, "{paths:?}");
    let projects = paths.iter().map(|path| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        (name, store::open(path, None).expect("opens").project)
    });
    Bench { catalogue, book, words, projects: projects.collect() }
});

fn document(project: &Project, words: &Wording, choice: &Choice) -> Document {
    let Bench { catalogue, book, .. } = &*BENCH;
    let insight = Insight::new(catalogue, book, project);
    let gathered = gather(catalogue, book, &insight, project, words, choice.audience);
    let input = Input {
        catalogue,
        words,
        project,
        advice: &gathered.advice,
        principles: &gathered.principles,
        figures: &gathered.figures,
        edited: None,
    };
    build(&input, choice)
}

/// Each example in each language, as this kind of document.
fn each(kind: Kind, mut with: impl FnMut(&str, &Wording, Document)) {
    for (name, project) in &BENCH.projects {
        for words in &BENCH.words {
            let document = document(project, words, &Choice::of(kind));
            with(&format!("{name} {} {}", kind.name(), words.language()), words, document);
        }
    }
}

/// The text of a PDF by its tags is that of the document, in order; headings, outline, links and tags are there.
fn assert_tells(name: &str, document: &Document, found: &Reading) {
    // Contents repeat headings; notes stand elsewhere; labels of lists and words of figures are not in the reading.
    let told = bare(&found.root.text_but(&["TOC", "Note", "Reference", "Lbl", "Figure"]));
    let mut wanted = document.kind_name.clone() + &document.author;
    let mut one = Document { blocks: Vec::new(), ..document.clone() };
    for block in &document.blocks {
        if let Body::Contents(head) = &block.body {
            wanted.push_str(head);
        } else {
            one.blocks = vec![block.clone()];
            one.reading().iter().for_each(|text| wanted.push_str(text));
        }
    }
    let wanted = bare(&wanted);
    if told != wanted {
        let same = told.chars().zip(wanted.chars()).take_while(|(a, b)| a == b).count();
        let near = |text: &str| text.chars().skip(same.saturating_sub(40)).take(120).collect::<String>();
        panic!("{name} differs: {:?} is read, {:?} is meant", near(&told), near(&wanted));
    }
    let headings: Vec<String> = document
        .blocks
        .iter()
        .filter_map(|b| match &b.body {
            Body::Heading { runs, .. } => Some(bare(&words_of(runs))),
            _ => None,
        })
        .collect();
    let outline: Vec<String> = found.outline.iter().map(|line| bare(line)).collect();
    for heading in &headings {
        assert!(outline.iter().any(|line| line.contains(heading.as_str())), "{name}: {heading} in {outline:#?}");
    }
    let tables = document.blocks.iter().filter(|b| matches!(b.body, Body::Table(_))).count();
    assert!(found.root.all("Table").len() >= tables, "{name}");
    let figures = document.blocks.iter().filter(|b| matches!(b.body, Body::Figure(..))).count();
    let drawn = found.root.all("Figure");
    assert!(drawn.len() == figures && drawn.iter().all(|f| f.alt.as_ref().is_some_and(|a| a.len() > 10)), "{name}");
    assert_eq!((found.language.as_str(), &found.info_title), (document.language.as_str(), &document.title), "{name}");
    assert!(found.root.all("H1").len() == 1 && found.rightmost < 595.0 - 60.0 && found.lowest > 30.0, "{name}");
}

#[test]
fn the_note_of_every_example_is_read_back_whole_from_pdf() {
    each(Kind::Note, |name, _, document| {
        let made = pdf::write(&document);
        assert!(made.notices.is_empty(), "{name}: {:?}", made.notices);
        let found = read(&made.bytes);
        assert!(found.pages == made.pages && found.pages >= 40, "{name}: {}", found.pages);
        assert!(found.inside > 100, "{name}: {}", found.inside);
        // The goal is 300 KB for 50 pages.
        assert!(made.bytes.len() / made.pages < 6_000, "{name}: {} for {} pages", made.bytes.len(), made.pages);
        assert_tells(name, &document, &found);
    });
}

#[test]
fn the_summary_of_every_example_has_two_pages() {
    each(Kind::Summary, |name, _, document| {
        let made = pdf::write(&document);
        assert_eq!(made.pages, 2, "{name}");
        assert_tells(name, &document, &read(&made.bytes));
    });
}

#[test]
fn the_plan_and_the_report_of_every_example_are_read_back_whole_from_pdf() {
    for kind in [Kind::Plan, Kind::Report] {
        each(kind, |name, _, document| assert_tells(name, &document, &read(&pdf::write(&document).bytes)));
    }
}

#[test]
fn word_files_of_every_example_are_well_formed_and_say_the_same() {
    for kind in [Kind::Note, Kind::Summary] {
        each(kind, |name, words, document| {
            let bytes = docx::write(&document, words).expect("writes");
            let file = Word::open(&bytes);
            let faults = file.faults();
            assert!(faults.is_empty(), "{name}: {faults:#?}");
            said::assert_says(&file, &document);
        });
    }
}

/// A number that stands for bytes, the same on every machine.
fn digest(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, b| (hash ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3))
}

#[test]
fn the_same_example_gives_the_same_bytes() {
    // The digests are kept; to take them anew, remove the file, run this test and look at the pages.
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/note-pdf.txt");
    let mut lines = String::new();
    for (name, language) in [("returnees-livelihoods", 0), ("ligne-1188", 1)] {
        let (_, project) = BENCH.projects.iter().find(|(one, _)| one == name).expect("the example");
        let words = &BENCH.words[language];
        let [one, again] = [0; 2].map(|_| pdf::write(&document(project, words, &Choice::of(Kind::Note))).bytes);
        assert!(one == again, "{name}");
        lines.push_str(&format!("{name} {} {:016x} {} bytes\n", words.language(), digest(&one), one.len()));
    }
    match fs::read_to_string(&path) {
        Ok(kept) => assert_eq!(lines, kept),
        Err(_) => {
            fs::write(&path, &lines).expect("writes");
            panic!("{} was taken", path.display());
        }
    }
}
