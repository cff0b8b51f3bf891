//! The documents about a review: what they say, to whom, and that the two example reviews read as they should.

mod support;
// Only a part of it is used here.
#[allow(dead_code)]
#[path = "support/word.rs"]
mod word;

use std::path::Path;

use jalon::assets::Assets;
use jalon::catalogue::Catalogue;
use jalon::export::{docx, pdf};
use jalon::note::document::{Body, Line, words_of};
use jalon::note::{Document, ReviewChoice, ReviewInput, ReviewKind, build_review};
use jalon::project::{Action, ActionState, Edit, Id, Need, Origin, Project, Reply, Sensitivity};
use jalon::review::{Review, SectionToReview, Sent, Subject, findings_for_applicant, receive};
use jalon::store;
use jalon::wording::Wording;
use jiff::civil::Date;

/// The example reviews: file, language, the project that is reviewed.
const EXAMPLES: [(&str, &str, Option<&str>); 2] = [
    ("returnees-livelihoods.review.ron", "en", Some("returnees-livelihoods.ron")),
    ("passerelle-du-littoral.review.ron", "fr", None),
];

struct Desk {
    catalogue: Catalogue,
    words: Wording,
    review: Review,
    project: Option<Project>,
}

fn path(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("projects").join(name)
}

fn day() -> Date {
    "2026-11-21".parse().expect("a day")
}

fn desk((file, language, project): (&str, &str, Option<&str>)) -> Desk {
    Desk {
        catalogue: Catalogue::load(&Assets::embedded()).expect("loads"),
        words: Wording::load(&Assets::embedded(), language).expect("loads").strict(),
        review: store::open_as::<Review>(&path(file), None).expect("opens").content,
        project: project.map(|name| store::open(&path(name), None).expect("opens").project),
    }
}

impl Desk {
    fn make(&self, choice: &ReviewChoice) -> Document {
        let Self { catalogue, words, review, project } = self;
        build_review(&ReviewInput { catalogue, words, review, project: project.as_ref(), date: day() }, choice)
    }

    fn of(&self, kind: ReviewKind) -> Document {
        self.make(&ReviewChoice::of(kind))
    }

    fn subjects(&self) -> Vec<Subject> {
        let parts = self.review.to_review(&self.catalogue, self.project.as_ref());
        parts.iter().flat_map(SectionToReview::all).cloned().collect()
    }
}

#[test]
fn the_examples_read_as_they_did() {
    // A snapshot is kept beside the tests; to take it anew, remove the file and look at what comes.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let mut differ = Vec::new();
    for example in EXAMPLES {
        let desk = desk(example);
        for kind in ReviewKind::ALL {
            let text = desk.of(*kind).to_text();
            assert!(desk.words.fallbacks().is_empty(), "{:?}", desk.words.fallbacks());
            // A later version of the program does not change what reviewers wrote.
            let text = text.replace(env!("CARGO_PKG_VERSION"), "VERSION");
            let kept = folder.join(format!("{}-{}.txt", kind.name(), example.1));
            match std::fs::read_to_string(&kept) {
                Ok(kept) if kept == text => {}
                Ok(_) => differ.push(kept.display().to_string()),
                Err(_) => {
                    std::fs::write(&kept, &text).expect("writes");
                    differ.push(format!("{} was taken", kept.display()));
                }
            }
        }
    }
    assert!(differ.is_empty(), "{differ:#?}");
}

#[test]
fn both_kinds_are_files_in_both_languages_and_the_same_each_time() {
    for (file, _, project) in EXAMPLES {
        for language in ["en", "fr"] {
            let desk = desk((file, language, project));
            for kind in ReviewKind::ALL {
                let document = desk.of(*kind);
                assert_eq!(document, desk.of(*kind));
                let written = pdf::write(&document);
                assert!(written.notices.is_empty() && written.bytes.starts_with(b"%PDF"), "{file} {language}");
                let faults = word::Word::open(&docx::write(&document, &desk.words).expect("writes")).faults();
                assert!(faults.is_empty(), "{faults:#?}");
            }
        }
    }
}

/// The rows of the table whose title a message gives.
fn table<'d>(desk: &Desk, document: &'d Document, title: &str) -> &'d [Line] {
    let title = desk.words.say(title);
    let mut tables = document.blocks.iter().filter_map(|block| match &block.body {
        Body::Table(table) if *table.title == *title => Some(&table.lines),
        _ => None,
    });
    tables.next().unwrap_or_else(|| panic!("no table {title}"))
}

#[test]
fn the_counts_add_up_by_row_and_by_column() {
    for example in EXAMPLES {
        let desk = desk(example);
        for audience in [Sensitivity::Internal, Sensitivity::Partners, Sensitivity::Public] {
            let document = desk.make(&ReviewChoice { audience, ..ReviewChoice::of(ReviewKind::Review) });
            let count = |cell: &[jalon::note::document::Run]| words_of(cell).parse::<usize>().unwrap_or(0);
            let rows: Vec<Vec<usize>> = table(&desk, &document, "paper-overview")
                .iter()
                .map(|line| line.cells[1..].iter().map(|cell| count(cell)).collect())
                .collect();
            for row in &rows {
                let (all, parts) = row.split_last().expect("columns");
                assert_eq!(parts.iter().sum::<usize>(), *all);
            }
            let (all, sections) = rows.split_last().expect("rows");
            for (column, total) in all.iter().enumerate() {
                assert_eq!(sections.iter().map(|row| row[column]).sum::<usize>(), *total);
            }
            assert!(all.last().is_some_and(|total| *total > 20));
        }
    }
}

#[test]
fn the_letter_asks_what_the_file_of_findings_asks_and_first_what_must_be_answered() {
    for example in EXAMPLES {
        let desk = desk(example);
        let (findings, _) = findings_for_applicant(&desk.review, day(), &desk.subjects());
        let asked: Vec<&Sent> = findings.items.iter().filter(|item| !item.request.trim().is_empty()).collect();
        assert!(asked.len() > 4);
        let letter = desk.of(ReviewKind::Letter);
        let text = letter.to_text();
        let place =
            |request: &str| text.find(request.lines().next().expect("a line")).unwrap_or_else(|| panic!("{request}"));
        let (must, help): (Vec<&Sent>, Vec<&Sent>) = asked.iter().partition(|item| item.need == Some(Need::Must));
        let last_must = must.iter().map(|item| place(&item.request)).max().expect("some must be answered");
        assert!(help.iter().all(|item| place(&item.request) > last_must));
        // Each has its number, and the note calls it by the same one.
        let rows = letter.blocks.iter().filter(|block| matches!(block.body, Body::Row(..))).count();
        assert_eq!(rows, asked.len());
        let note = desk.of(ReviewKind::Review);
        assert_eq!(table(&desk, &note, "paper-asked-part").len(), asked.len());
        assert!(!letter.left_out.is_empty(), "the team is told what stays inside");
    }
}

#[test]
fn the_note_shows_what_came_back() {
    let mut desk = desk(EXAMPLES[0]);
    let (findings, _) = findings_for_applicant(&desk.review, day(), &desk.subjects());
    let mut project = desk.project.take().expect("a project");
    receive(&project, &findings).edit.apply(&mut project);
    let asked: Vec<Id> =
        findings.items.iter().filter(|item| !item.request.trim().is_empty()).map(|item| item.id.clone()).collect();
    let action = Action {
        id: Id::new("made"),
        what: "Ask the service in writing by March".to_owned(),
        origin: Origin::Finding(asked[1].to_string()),
        owner: String::new(),
        due: None,
        state: ActionState::ToDo,
        sensitivity: Sensitivity::Partners,
    };
    Edit::from(action).apply(&mut project);
    for (place, (id, reply)) in asked.iter().zip([Reply::Argued, Reply::Action]).enumerate() {
        let received = project.received.iter_mut().find(|one| one.id == *id).expect("received");
        received.reply = Some(reply);
        received.reply_text = format!("Our word number {place}");
        received.action = (reply == Reply::Action).then(|| Id::new("made"));
    }
    desk.project = Some(project);
    let note = desk.of(ReviewKind::Review).to_text();
    for said in ["Our word number 0", "Our word number 1", "Ask the service in writing by March"] {
        assert!(note.matches(said).count() >= 2, "{said} stands beside the finding and in the table");
    }
    assert!(note.contains(&*desk.words.say("reply-argued")));
    let letter = desk.of(ReviewKind::Letter).to_text();
    assert!(!letter.contains("Our word number"));
}

#[test]
fn a_review_in_which_nothing_is_said_makes_a_note_and_a_letter_too() {
    for language in ["en", "fr"] {
        let mut desk = desk((EXAMPLES[0].0, language, None));
        desk.review = Review::new(Id::new("new"));
        let letter = desk.of(ReviewKind::Letter).to_text();
        assert!(letter.contains(&*desk.words.say("letter-ask-nothing")));
        assert!(!letter.contains(&*desk.words.say("letter-head-must")));
        let note = desk.of(ReviewKind::Review).to_text();
        assert!(note.contains(&*desk.words.say("paper-no-recommendation")));
        assert!(desk.words.fallbacks().is_empty(), "{:?}", desk.words.fallbacks());
    }
}

/// Runs the program: exit code, what it says, what it tells of.
fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_jalon")).args(arguments).output().expect("runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

#[test]
fn the_command_knows_a_review_by_what_stands_in_it() {
    let folder = std::env::temp_dir().join(format!("jalon-review-note-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("makes");
    // Its name says nothing of what it is.
    let plain = folder.join("file.ron");
    std::fs::copy(path(EXAMPLES[1].0), &plain).expect("copies");
    let (plain, made) = (plain.to_str().expect("a name"), folder.join("made.pdf"));
    let made_name = made.to_str().expect("a name");
    let (code, _, told) = run(&["export", plain, "--as", "letter", "-o", made_name, "--lang", "en"]);
    assert_eq!(code, 0, "{told}");
    assert!(told.starts_with("This stays inside:") && told.contains("remark"), "{told}");
    assert!(std::fs::read(&made).expect("a file").starts_with(b"%PDF"));
    let word = folder.join("made.docx");
    let (code, _, told) = run(&["export", plain, "-o", word.to_str().expect("a name"), "--audience", "partners"]);
    assert_eq!(code, 0, "{told}");
    assert!(std::fs::read(&word).expect("a file").starts_with(b"PK"));
    // What is made of a project is not made of a review, nor the other way round.
    let project = path("returnees-livelihoods.ron");
    for (file, kind) in [(plain, "summary"), (project.to_str().expect("a name"), "letter")] {
        let (code, _, told) = run(&["export", file, "--as", kind, "-o", made_name, "--lang", "fr"]);
        assert_eq!(code, 2, "{told}");
        assert!(told.contains(&format!("«\u{a0}{kind}\u{a0}»")), "{told}");
    }
    std::fs::remove_dir_all(folder).expect("removes");
}
