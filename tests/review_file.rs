//! A review's file has a project's care: whatever it holds comes back, bad input is told in one clear sentence, what was
//! done survives a crash, two people's saves are joined, and files of every version read as what they were.

#[path = "support/arbitrary.rs"]
mod arbitrary;
#[path = "support/folder.rs"]
mod folder;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use arbitrary::{Chance, Maker, make};
use folder::Folder;
use jalon::assets::Assets;
use jalon::catalogue::{Catalogue, Kind};
use jalon::project::{Id, Sitting, Verdict};
use jalon::review::{About, Finding, Findings, Review, ReviewEdit, Subject, Whose};
use jalon::store::age::{self, Key};
use jalon::store::file::Header;
use jalon::store::{self, Document, FileKind, Filed, ReadError, SaveError, journal, writer};
use jalon::wording::Wording;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

const SEEDS: u64 = 120;

fn bytes<C: Filed>(content: &C) -> Vec<u8> {
    store::encode(content, &Header::default(), None).unwrap_or_else(|error| panic!("{error:?}"))
}

/// Findings as they are sent: no two have one id.
fn findings(seed: u64) -> Findings {
    let mut sent: Findings = make(seed);
    let mut known = BTreeSet::new();
    sent.items.retain(|item| known.insert(item.id.clone()));
    sent
}

fn comes_back<C: Filed>(content: &C, seed: u64) {
    let once = bytes(content);
    let (read, header, key) = store::decode_as::<C>(&once, None).unwrap_or_else(|error| panic!("{seed}: {error:?}"));
    assert_eq!(read, *content, "seed {seed}");
    assert!(key.is_none() && header.unknown.is_empty(), "seed {seed}: {:?}", header.unknown);
    assert_eq!(bytes(&read), once, "seed {seed}: the text is another one the second time");
}

#[test]
fn what_is_written_reads_back_as_it_was() {
    let key = Key::with_work("une phrase de passe", 4).expect("a key");
    for seed in 0..SEEDS {
        let review: Review = make(seed);
        comes_back(&review, seed);
        comes_back(&findings(seed), seed);
        if seed % 6 == 0 {
            let sealed = store::encode(&review, &Header::default(), Some(&key)).expect("seals");
            assert!(age::is_encrypted(&sealed));
            assert_eq!(store::decode_as::<Review>(&sealed, Some("une phrase de passe")).expect("opens").0, review);
            assert!(matches!(store::decode_as::<Review>(&sealed, None), Err(ReadError::Locked)));
        }
    }
}

#[test]
fn the_maker_fills_what_a_review_can_hold() {
    let mut filled: BTreeMap<String, bool> = BTreeMap::new();
    let mut former = BTreeSet::new();
    for seed in 0..SEEDS {
        let tree = serde_json::to_value(make::<Review>(seed)).expect("a tree");
        for (name, value) in tree.as_object().expect("a struct") {
            let some = match value {
                Value::Array(list) => !list.is_empty(),
                Value::Object(fields) => !fields.is_empty(),
                other => !other.is_null(),
            };
            *filled.entry(name.clone()).or_default() |= some;
        }
        for one in tree["former"].as_array().into_iter().flatten() {
            former.extend(one.as_object().into_iter().flat_map(|one| one.keys().cloned()));
        }
    }
    assert!(filled.len() >= 10 && filled.values().all(|some| *some), "{filled:#?}");
    assert_eq!(former.len(), 11, "{former:?}");
}

#[test]
fn every_edit_fits_in_a_line_and_a_sitting_goes_all_the_way_back() {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let start = Timestamp::from_second(1_790_000_000).expect("a moment");
    let mut kinds = BTreeSet::new();
    for seed in 0..SEEDS {
        let review: Review = make(seed);
        let mut maker = Maker::new(seed ^ 0xED17);
        let mut sitting = Sitting::new(review.clone());
        for n in 0..15 {
            let edit: ReviewEdit = maker.make();
            kinds.insert(format!("{edit:?}").split('(').next().unwrap_or_default().to_owned());
            let line = writer::to_line(&edit).expect("writes");
            assert!(!line.contains('\n'), "seed {seed}: {line}");
            let back: ReviewEdit = options.from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
            assert_eq!(back, edit, "seed {seed}: {line}");
            sitting.edit(&edit, start + SignedDuration::from_secs(7 * n));
        }
        let end = sitting.content().clone();
        while sitting.undo().is_some() {}
        assert_eq!(*sitting.content(), review, "seed {seed}");
        while sitting.redo().is_some() {}
        assert_eq!(*sitting.content(), end, "seed {seed}");
    }
    assert_eq!(kinds.len(), 14, "{kinds:?}");
}

#[test]
fn typing_is_one_step_and_a_verdict_another() {
    let at = |second: i64| Timestamp::from_second(1_790_000_000 + second).expect("a moment");
    let (whose, subject) = (Whose::Agreed, Subject::whole());
    let say = |comment: &str, verdict| {
        let finding = Finding { comment: comment.to_owned(), verdict, ..Finding::new(Id::from_bits(1)) };
        ReviewEdit::Finding(whose.clone(), subject.clone(), Some(Box::new(finding)))
    };
    let mut sitting = Sitting::new(Review::new(Id::from_bits(2)));
    sitting.edit(&say("N", None), at(0));
    sitting.edit(&say("No", None), at(1));
    sitting.edit(&say("Not", None), at(2));
    sitting.edit(&say("Not", Some(Verdict::Missing)), at(3));
    sitting.undo();
    let comment = |sitting: &Sitting<Review>| sitting.content().finding(&whose, &subject).map(|f| f.comment.clone());
    assert_eq!(comment(&sitting).as_deref(), Some("Not"));
    sitting.undo();
    assert_eq!(comment(&sitting), None);
}

/// What stands in a review, and what is said of it in English and French.
type Case = (&'static str, &'static str, &'static str);

const CASES: &[Case] = &[
    (
        "agreed: (findings: {\"whole\": (id: \"a\", verdict: ‸good)})",
        "“good” is not known here. There are: addressed",
        "« good » n’est pas connu ici",
    ),
    (
        "agreed: (findings: {\"whole\": (id: \"a\"), \"‸whole\": (id: \"b\")})",
        "“whole” is given twice",
        "« whole » est donné deux fois",
    ),
    ("voices: {\"a\": (),\n\"‸a\": ()}", "“a” is given twice", "« a » est donné deux fois"),
    ("agreed: (findings: {\"whole\": (verdict: partly‸)})", "“id” is missing", "Il manque « id »"),
    ("agreed: (marks: {\"a\": (value: ‸NaN)})", "This number has no end", "Ce nombre est infini"),
    ("scale: (value: (criteria: [(name: \"a\", weight: ‸inf)]))", "This number has no end", "Ce nombre est infini"),
    ("former: [mark(agreed, \"a\", (value: ‸1e999))]", "This number has no end", "Ce nombre est infini"),
    ("concluded: (value: \"‸soon\")", "is not of the kind", "n’est pas de la sorte"),
    ("joined: [\"‸\"]", "is not of the kind", "n’est pas de la sorte"),
];

#[test]
fn every_slip_is_told_with_its_place_in_both_languages() {
    let words = |language| Wording::load(&Assets::embedded(), language).expect("loads").strict();
    let (english, french) = (words("en"), words("fr"));
    for (marked, says, dit) in CASES {
        let head = "#![enable(implicit_some)]\n(format: \"jalon-review\", version: 1,\nreview: (id: \"r\",\n";
        let text = format!("{head}{}))", marked.replace('‸', ""));
        let error = store::decode_as::<Review>(text.as_bytes(), None).expect_err(marked);
        let before = marked.split('‸').next().unwrap_or_default();
        let line = 4 + before.matches('\n').count();
        for (told, part) in [(error.tell(&english), says), (error.tell(&french), dit)] {
            let told = told.replace('\u{a0}', " ");
            assert!(told.contains(part) && told.contains(&line.to_string()), "{marked}: {told}");
            assert!(!told.contains("{$") && told.ends_with('.'), "{told}");
        }
    }
}

#[test]
fn another_kind_of_file_a_newer_one_and_unknown_fields_are_said() {
    let folder = Folder::new("review-kinds");
    let review = folder.file("a.ron", bytes(&make::<Review>(1)));
    assert_eq!(store::kind_of(&review).expect("reads"), FileKind::Review);
    for language in ["en", "fr"] {
        let words = Wording::load(&Assets::embedded(), language).expect("loads").strict();
        let told = store::open(&review, None).expect_err("no project").tell(&words);
        assert!(told.contains(if language == "en" { "a review" } else { "l’examen" }), "{told}");
    }
    let text = "(format: \"jalon-review\", version: 7, program: \"9.9\", review: (id: \"a\", later: 1))";
    let newer = store::open_as::<Review>(&folder.file("b.review.ron", text), None).expect("reads");
    assert!(newer.header.is_newer_than::<Review>());
    assert_eq!(newer.header.unknown, ["review.later"]);
    // What is not known would vanish: such a file is only looked at.
    let document = Document::of_found(&folder.folders(), newer, "A");
    assert!(!document.may_write());
    document.abandon();
    let other: Result<_, _> = store::decode_as::<Findings>(&fs::read(&review).expect("reads"), None);
    assert!(matches!(other, Err(ReadError::OtherKind { is: FileKind::Review, wanted: FileKind::Findings })));
    // A subject that a later program knows is kept as it stands.
    let text =
        "(format: \"jalon-review\", version: 1, review: (id: \"a\", agreed: (findings: {\"budget:3\": (id: \"b\")})))";
    let (review, ..) = store::decode_as::<Review>(text.as_bytes(), None).expect("reads");
    assert!(review.agreed.findings.keys().all(|subject| subject.about() == About::Other("budget:3")));
}

#[test]
fn a_number_without_end_is_refused_wherever_it_stands() {
    let mut planted = 0;
    for seed in 0..40 {
        let mut maker = Maker::new(seed);
        let sound: Review = maker.make();
        assert!(sound.is_finite());
        for at in 0..maker.floats {
            let mut maker = Maker::new(seed);
            maker.planted = Some((at, f64::NAN));
            let review: Review = maker.make();
            assert!(!review.is_finite(), "seed {seed}, number {at}");
            assert!(matches!(store::encode(&review, &Header::default(), None), Err(SaveError::NoText(_))));
            planted += 1;
        }
    }
    assert!(planted > 50, "{planted}");
}

#[test]
fn what_was_done_since_the_last_save_survives_a_crash() {
    for seed in 0..12 {
        let folder = Folder::new("review-journal");
        let path = folder.file("a.review.ron", bytes(&make::<Review>(seed)));
        let mut document = Document::<Review>::open_as(&folder.folders(), &path, None, "A").expect("opens");
        let (mut maker, mut chance) = (Maker::new(seed ^ 0x10AD), Chance::new(seed));
        for _ in 0..20 {
            match chance.below(6) {
                0 => drop(document.undo(Timestamp::now())),
                1 => drop(document.redo(Timestamp::now())),
                _ => document.edit(&maker.make(), Timestamp::now()),
            }
        }
        document.flush_journal().expect("is written");
        // What a kill at this moment would leave.
        let copy = Folder::new("review-left");
        fs::create_dir_all(copy.folders().recovery()).expect("a folder");
        for entry in fs::read_dir(folder.folders().recovery()).expect("lists") {
            let from = entry.expect("an entry").path();
            fs::copy(&from, copy.folders().recovery().join(from.file_name().expect("a name"))).expect("copies");
        }
        let left = journal::left_behind(&copy.folders());
        assert_eq!((left.len(), left[0].head.kind), (1, FileKind::Review));
        let recovered = journal::recover_as::<Review>(&left[0], None).expect("recovers");
        assert_eq!(recovered.after, *document.content(), "seed {seed}");
        assert_eq!(recovered.lost, 0);
        document.abandon();
    }
}

#[test]
fn two_people_who_save_one_file_lose_nothing() {
    let folder = Folder::new("review-two");
    let mut review = Review::new(Id::from_bits(1));
    for n in [1, 2] {
        ReviewEdit::Reviewer(Id::from_bits(n), Box::default()).apply(&mut review);
    }
    let path = folder.file("a.review.ron", bytes(&review));
    let mut mine = Document::<Review>::open_as(&folder.folders(), &path, None, "A").expect("opens");
    let say = |voice: u64, verdict| {
        let finding =
            Finding { verdict: Some(verdict), at: Some(Timestamp::now()), ..Finding::new(Id::from_bits(voice)) };
        ReviewEdit::Finding(Whose::Voice(Id::from_bits(voice)), Subject::whole(), Some(Box::new(finding)))
    };
    mine.edit(&say(1, Verdict::Partly), Timestamp::now());
    let mut theirs = review.clone();
    say(2, Verdict::Missing).apply(&mut theirs);
    fs::write(&path, bytes(&theirs)).expect("writes");
    assert!(matches!(mine.save_now(), Err(SaveError::Changed)));
    mine.merge_theirs(None).expect("merges");
    mine.save_now().expect("saves");
    mine.close().expect("closes");
    let found = store::open_as::<Review>(&path, None).expect("opens").content;
    assert_eq!(found.differences().len(), 1);
}

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/review-v1")
}

/// Set to write what does not exist yet; what exists is never written over.
fn makes_new_ones() -> bool {
    std::env::var_os("JALON_NEW_GOLDEN").is_some()
}

/// A file that is kept for ever, and what it was read as when it was kept.
fn reads_as_it_was<C: Filed>(name: &str, fullest: impl Fn() -> C) {
    let path = golden().join(name);
    if makes_new_ones() && !path.exists() {
        fs::write(&path, bytes(&fullest())).expect("writes");
    }
    let found = store::open_as::<C>(&path, None).unwrap_or_else(|error| panic!("{error:?}"));
    assert!(found.header.unknown.is_empty() && found.header.version == 1, "{name}: {:?}", found.header);
    let text = serde_json::to_string_pretty(&found.content).expect("JSON") + "\n";
    let beside = path.with_extension("json");
    if makes_new_ones() && !beside.exists() {
        fs::write(&beside, &text).expect("writes");
    }
    assert_eq!(text, fs::read_to_string(&beside).expect("JSON"), "{name}");
}

#[test]
fn files_of_the_first_version_read_as_what_they_were() {
    let review = || (0..SEEDS).map(make::<Review>).max_by_key(|review| bytes(review).len()).expect("one");
    let sent = || (0..SEEDS).map(findings).max_by_key(|findings| bytes(findings).len()).expect("one");
    reads_as_it_was("small.review.ron", review);
    reads_as_it_was("rich.review.ron", review);
    reads_as_it_was("small.findings.ron", sent);
    reads_as_it_was("rich.findings.ron", sent);
    let mut shape = BTreeMap::new();
    for seed in 0..SEEDS {
        let mut maker = Maker::new(seed);
        let _: Review = maker.make();
        let _: Findings = maker.make();
        shape.append(&mut maker.shape);
    }
    let lines: Vec<String> = shape.iter().map(|(name, parts)| format!("{name}: {}", parts.join(", "))).collect();
    let lines = lines.join("\n") + "\n";
    let path = golden().join("shape.txt");
    if makes_new_ones() && !path.exists() {
        fs::write(&path, &lines).expect("writes");
    }
    assert_eq!(
        lines,
        fs::read_to_string(&path).expect("reads"),
        "A review or findings file holds something else than version 1 did. Where that version was released: raise it \
         and freeze its reader. Where it was not, remove what is in tests/golden/review-v1 but the files by hand, and \
         run this with JALON_NEW_GOLDEN=1."
    );
}

#[test]
fn the_examples_name_what_there_is_and_quote_what_was_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects");
    let catalogue = Catalogue::load(&Assets::embedded()).expect("loads");
    let mut languages = BTreeSet::new();
    for name in ["returnees-livelihoods.review.ron", "passerelle-du-littoral.review.ron"] {
        let found = store::open_as::<Review>(&folder.join(name), None).unwrap_or_else(|error| panic!("{error:?}"));
        let review = &found.content;
        assert!(bytes(review).len() > 10_000, "{name} is worth reading");
        languages.insert(review.language.value.clone());
        let project = review.proposal.digest().map(|digest| {
            let project = store::open(&folder.join(review.proposal.link()), None).expect("opens").project;
            assert_eq!(
                store::fingerprint(&project).expect("a text"),
                digest,
                "{name}: the project has changed: retake"
            );
            project
        });
        let parts = review.to_review(&catalogue, project.as_ref());
        let known: BTreeSet<&Subject> = parts.iter().flat_map(jalon::review::SectionToReview::all).collect();
        let written = project.as_ref().map(|project| serde_json::to_string(project).expect("JSON"));
        let voices = review.voices.values().map(|voice| &voice.opinion).chain([&review.agreed]);
        for (subject, finding) in voices.flat_map(|opinion| &opinion.findings) {
            assert!(known.contains(subject) || *subject == Subject::whole(), "{name}: {subject}");
            if let Some(written) = written.as_ref().filter(|_| !finding.quote.is_empty()) {
                let quote = serde_json::to_string(&finding.quote).expect("JSON");
                assert!(written.contains(quote.trim_matches('"')), "{name}: nobody wrote “{}”", finding.quote);
            }
            let item = match subject.about() {
                About::Question(id) => catalogue.get(id).map(|item| item.kind == Kind::Question),
                About::Lesson(id) => catalogue.get(id).map(|item| item.kind == Kind::Lesson),
                _ => None,
            };
            assert_ne!(item, Some(false), "{name}: {subject}");
        }
        assert!(review.voices.len() == 2 && review.differences().len() >= 3, "{name}");
        assert!(review.voices.values().all(|voice| voice.reviewer.name.is_empty()), "{name}: functions, no names");
        assert!(!review.agreed.is_empty() && review.agreed.conclusion.recommendation.is_some(), "{name}");
    }
    assert_eq!(languages, ["en", "fr"].map(str::to_owned).into());
}
