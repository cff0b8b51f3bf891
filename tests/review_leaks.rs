//! Nothing internal leaves: a word of its own is planted in every text of a review and of the project it is about, and
//! then looked for in all that is sent.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::Path;

use jalon::assets::Assets;
use jalon::catalogue::Catalogue;
use jalon::export::{docx, pdf};
use jalon::note::{Document, ReviewChoice, ReviewInput, ReviewKind, build_review};
use jalon::project::{Id, Project, Sensitivity};
use jalon::review::{
    Conflicts, Criterion, Dated, Former, Mark, Point, Recommendation, Review, Scale, SectionToReview, Step, Subject,
    Whose, findings_for_applicant,
};
use jalon::store;
use jalon::store::file::Header;
use jalon::wording::Wording;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A planted word and where it stands: names of fields and keys, from the whole to the part.
type Planted = Vec<(Vec<String>, String)>;

fn example(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("projects").join(name)
}

/// The paths of all texts.
fn texts(value: &Value, path: &mut Vec<String>, out: &mut Vec<Vec<String>>) {
    let mut within = |name: String, value: &Value| {
        path.push(name);
        texts(value, path, out);
        path.pop();
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| within(name.clone(), value)),
        Value::Array(list) => list.iter().enumerate().for_each(|(at, value)| within(at.to_string(), value)),
        Value::String(_) => out.push(path.clone()),
        _ => {}
    }
}

fn at<'v>(value: &'v mut Value, path: &[String]) -> &'v mut Value {
    path.iter().fold(value, |value, name| match value {
        Value::Array(list) => &mut list[name.parse::<usize>().expect("a place")],
        other => &mut other[name],
    })
}

/// Puts a word of its own into every text that may be any text; choices, dates and the like stay as they are.
fn plant<T: Serialize + DeserializeOwned>(content: &T, mark: &str, but: &[&str]) -> (T, Planted) {
    let mut tree = serde_json::to_value(content).expect("a tree");
    let mut paths = Vec::new();
    texts(&tree, &mut Vec::new(), &mut paths);
    let mut planted = Vec::new();
    for (number, path) in paths.into_iter().enumerate() {
        if path.last().is_some_and(|name| but.contains(&name.as_str())) || path.join("/").contains("language/") {
            continue;
        }
        let word = format!("{mark}{number}q");
        let former = std::mem::replace(at(&mut tree, &path), Value::String(word.clone()));
        let reads = T::deserialize(&tree).is_ok_and(|read| {
            let back = serde_json::to_value(&read).expect("a tree");
            *at(&mut { back }, &path) == Value::String(word.clone())
        });
        if reads {
            planted.push((path, word));
        } else {
            *at(&mut tree, &path) = former;
        }
    }
    (T::deserialize(tree).expect("reads"), planted)
}

/// The example review with something in every corner that it leaves empty.
fn full_review() -> Review {
    let mut review =
        store::open_as::<Review>(&example("returnees-livelihoods.review.ron"), None).expect("opens").content;
    let label = || [("en".to_owned(), "x".to_owned())].into();
    let mark = Mark { value: Some(1.0), reason: "x".to_owned(), author: "x".to_owned(), at: None };
    let criterion = Criterion {
        name: "c".to_owned(),
        label: label(),
        weight: 1.0,
        steps: vec![Step { value: 1.0, label: label() }, Step { value: 2.0, label: label() }],
    };
    review.scale = Dated { value: Some(Scale { title: label(), criteria: vec![criterion] }), at: None };
    let voice = review.voices.keys().next().expect("a voice").clone();
    for it in review.voices.values_mut() {
        it.reviewer.conflicts = Conflicts::Declared("x".to_owned());
        it.opinion.conclusion.recommendation = Some(Recommendation::Own("x".to_owned()));
        it.opinion.marks.insert("c".to_owned(), mark.clone());
        it.opinion.points.insert(Id::new("inner"), Point { text: "x".to_owned(), ..Point::default() });
    }
    review.agreed.marks.insert("c".to_owned(), mark.clone());
    // One agreed finding is internal, and one that leaves has a remark.
    let mut agreed = review.agreed.findings.values_mut();
    agreed.next().expect("agreed").sensitivity = Sensitivity::Internal;
    let last = agreed.next_back().expect("more");
    (last.sensitivity, last.remark) = (Sensitivity::Partners, "x".to_owned());
    let finding = last.clone();
    review.former.push(Former::Finding(Whose::Voice(voice), Subject::whole(), Box::new(finding)));
    review
}

/// The project, small enough to plant one word after another.
fn small_project() -> Project {
    let opened = store::open(&example("returnees-livelihoods.ron"), None).expect("opens");
    let mut tree = serde_json::to_value(&opened.project).expect("a tree");
    cut(&mut tree, 0);
    serde_json::from_value(tree).expect("reads")
}

fn cut(value: &mut Value, depth: usize) {
    match value {
        Value::Array(list) => {
            list.truncate(2);
            list.iter_mut().for_each(|value| cut(value, depth + 1));
        }
        Value::Object(fields) => {
            let many = depth == 1 && fields.len() > 20;
            let keys: Vec<String> = fields.keys().skip(if many { 2 } else { usize::MAX }).cloned().collect();
            keys.iter().for_each(|key| drop(fields.remove(key)));
            fields.values_mut().for_each(|value| cut(value, depth + 1));
        }
        _ => {}
    }
}

/// Everything in a PDF: its text by its tags, and every text and stream of its objects, unpacked.
fn of_pdf(document: &Document) -> String {
    let bytes = pdf::write(document).bytes;
    let mut all = reading::read(&bytes).root.text();
    let file = lopdf::Document::load_mem(&bytes).expect("a PDF");
    for object in file.objects.values() {
        strings(object, &mut all);
    }
    strings(&lopdf::Object::Dictionary(file.trailer.clone()), &mut all);
    all
}

fn strings(object: &lopdf::Object, out: &mut String) {
    match object {
        lopdf::Object::String(bytes, _) => {
            out.push('\n');
            let wide = bytes.strip_prefix(&[0xfe, 0xff]).map(|rest| {
                let units: Vec<u16> = rest.chunks_exact(2).map(|two| u16::from_be_bytes([two[0], two[1]])).collect();
                String::from_utf16_lossy(&units)
            });
            out.push_str(&wide.unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned()));
        }
        lopdf::Object::Array(list) => list.iter().for_each(|one| strings(one, out)),
        lopdf::Object::Dictionary(fields) => fields.iter().for_each(|(_, one)| strings(one, out)),
        lopdf::Object::Stream(stream) => {
            stream.dict.iter().for_each(|(_, one)| strings(one, out));
            let content = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            out.push('\n');
            out.push_str(&String::from_utf8_lossy(&content));
        }
        _ => {}
    }
}

/// Every part of a Word file.
fn of_docx(document: &Document, words: &Wording) -> String {
    let bytes = docx::write(document, words).expect("writes");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a Word file");
    let mut all = String::new();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).expect("a part");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("reads");
        all.push_str(&String::from_utf8_lossy(&bytes));
    }
    all
}

/// The finding that a path leads into, with the sensitivity it has.
fn finding_of(tree: &Value, path: &[String]) -> Option<String> {
    let place = path.iter().position(|name| name == "findings")?;
    let mut tree = tree.clone();
    let finding = at(&mut tree, &path[..place + 2]).clone();
    Some(finding["sensitivity"].as_str().unwrap_or("internal").to_owned())
}

/// May the applicant read what stands there? Written by hand, from what reviewers are promised.
fn may_leave(tree: &Value, path: &[String]) -> bool {
    let names: Vec<&str> = path.iter().map(String::as_str).collect();
    match names[..] {
        ["id"] | ["joined", ..] => true,
        ["proposal", "kind", "project", "path"] => false,
        ["proposal", ..] => true,
        ["voices", _, "reviewer", "organisation"] => true,
        ["voices", ..] | ["agreed", ..] => {
            let public = ["id", "comment", "quote", "page", "request"];
            let last = names.last().copied().unwrap_or_default();
            finding_of(tree, path).is_some_and(|sensitivity| sensitivity != "internal") && public.contains(&last)
        }
        _ => false,
    }
}

#[path = "support/reading.rs"]
mod reading;

struct Case {
    review: Review,
    project: Project,
    in_review: Planted,
    in_project: Planted,
    tree: Value,
}

fn case() -> Case {
    let (review, in_review) = plant(&full_review(), "Zr", &[]);
    // Names of sections and ids hold the project together.
    let (project, in_project) = plant(&small_project(), "Yp", &["id", "section", "working_language"]);
    let tree = serde_json::to_value(&review).expect("a tree");
    Case { review, project, in_review, in_project, tree }
}

#[test]
fn every_corner_is_planted() {
    let case = case();
    let planted: BTreeSet<&str> = case.in_review.iter().filter_map(|(path, _)| Some(path.last()?.as_str())).collect();
    for name in [
        "remark",
        "comment",
        "quote",
        "page",
        "request",
        "author",
        "name",
        "function",
        "organisation",
        "seen",
        "declared",
        "text",
        "reason",
        "own",
        "title",
        "applicant",
        "code",
        "path",
        "digest",
        "why",
        "en",
    ] {
        assert!(planted.contains(name), "{name} is not planted: {planted:?}");
    }
    let of = |start: &str| case.in_review.iter().filter(|(path, _)| path[0] == start).count();
    assert!(["voices", "agreed", "former", "scale", "proposal"].iter().all(|start| of(start) > 0));
    assert!(
        case.in_review.len() > 200 && case.in_project.len() > 150,
        "{} {}",
        case.in_review.len(),
        case.in_project.len()
    );
}

#[test]
fn nothing_internal_is_in_what_is_sent() {
    let Case { review, project, in_review, in_project, tree } = case();
    let catalogue = Catalogue::load(&Assets::embedded()).expect("loads");
    let date = "2026-11-21".parse().expect("a day");
    let parts = review.to_review(&catalogue, Some(&project));
    let subjects: Vec<Subject> = parts.iter().flat_map(SectionToReview::all).cloned().collect();
    let (findings, left_out) = findings_for_applicant(&review, date, &subjects);
    assert!(!left_out.is_empty());
    let file = store::encode(&findings, &Header::default(), None).expect("writes");
    let mut sent = vec![("findings".to_owned(), String::from_utf8(file).expect("text"))];
    for language in ["en", "fr"] {
        let words = Wording::load(&Assets::embedded(), language).expect("loads");
        let input =
            ReviewInput { catalogue: &catalogue, words: &words, review: &review, project: Some(&project), date };
        let letter = build_review(&input, &ReviewChoice::of(ReviewKind::Letter));
        sent.push((format!("letter {language} PDF"), of_pdf(&letter)));
        sent.push((format!("letter {language} Word"), of_docx(&letter, &words)));
    }
    for (name, text) in &sent {
        for (path, word) in &in_review {
            assert!(may_leave(&tree, path) || !text.contains(word.as_str()), "{name} gives away {}", path.join("/"));
        }
        // Of the applicant's own project, only what a request is about is quoted.
        for (path, word) in &in_project {
            let names: Vec<&str> = path.iter().map(String::as_str).collect();
            let quoted = matches!(names[..], ["own_questions", _, "text"] | ["indicators", _, "name" | "code"]);
            assert!(quoted || !text.contains(word.as_str()), "{name} repeats {}", path.join("/"));
        }
        // What is public is there: the search would find the rest too.
        for (path, word) in &in_review {
            let names: Vec<&str> = path.iter().map(String::as_str).collect();
            let expected = match names[..] {
                ["proposal", "title" | "code"] => true,
                ["agreed", "findings", _, "request"] => may_leave(&tree, path),
                _ => false,
            };
            assert!(!expected || text.contains(word.as_str()), "{name} lacks {}", path.join("/"));
        }
    }
    let requests =
        in_review.iter().filter(|(path, _)| path[0] == "agreed" && path.last().is_some_and(|n| n == "request"));
    assert!(requests.filter(|(path, _)| may_leave(&tree, path)).count() >= 2);
}

#[test]
fn the_note_shows_an_audience_no_more_than_it_may_see() {
    let Case { review, project, in_review, tree, .. } = case();
    let catalogue = Catalogue::load(&Assets::embedded()).expect("loads");
    let words = Wording::load(&Assets::embedded(), "en").expect("loads");
    let date = "2026-11-21".parse().expect("a day");
    let input = ReviewInput { catalogue: &catalogue, words: &words, review: &review, project: Some(&project), date };
    let inside = of_pdf(&build_review(&input, &ReviewChoice::of(ReviewKind::Review)));
    let mut hidden = 0;
    for audience in [Sensitivity::Partners, Sensitivity::Public] {
        let choice = ReviewChoice { audience, ..ReviewChoice::of(ReviewKind::Review) };
        let document = build_review(&input, &choice);
        assert!(!document.left_out.is_empty());
        for text in [of_pdf(&document), of_docx(&document, &words)] {
            for (path, word) in &in_review {
                let internal = ["remark", "name", "declared"].iter().any(|name| path.last().is_some_and(|n| n == name))
                    || ["marks", "scale", "former"].iter().any(|part| path.iter().any(|name| name == part))
                    || sensitivity_of(&tree, path).is_some_and(|own| own > audience);
                assert!(!internal || !text.contains(word.as_str()), "for {audience:?}: {}", path.join("/"));
                hidden += usize::from(internal && inside.contains(word.as_str()));
            }
        }
    }
    // The same words stand in the note for colleagues: the search finds them where they are.
    assert!(hidden > 40, "{hidden}");
}

/// The sensitivity of the nearest thing around a text that has one.
fn sensitivity_of(tree: &Value, path: &[String]) -> Option<Sensitivity> {
    (0..path.len()).rev().find_map(|end| {
        let mut tree = tree.clone();
        let around = at(&mut tree, &path[..end]);
        Sensitivity::ALL
            .iter()
            .copied()
            .find(|one| around.get("sensitivity").and_then(Value::as_str) == Some(one.name()))
    })
}
