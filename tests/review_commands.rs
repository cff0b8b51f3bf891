//! `jalon review` does what help says: begins, shows, merges, sends and takes in; notices a changed proposal; prints
//! what its schema describes; and leaves alone what it should.

#[path = "support/folder.rs"]
mod folder;
#[path = "support/schema.rs"]
mod schema;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use folder::Folder;
use jalon::project::{Id, Need, Project, Reply, Sensitivity, Verdict};
use jalon::review::{Finding, Findings, Review, ReviewEdit, Subject, Whose};
use jalon::store::file::Header;
use jalon::store::{self, backup};
use serde_json::Value;

fn jalon(folder: &Folder, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE", "LC_ALL", "LC_MESSAGES"] {
        command.env_remove(name);
    }
    command.args(words).env("LANG", "en_GB.UTF-8").env("JALON_DATA", folder.join("data")).env("TZ", "UTC");
    command.env("COLUMNS", "100").current_dir(folder.path());
    command.output().expect("runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

fn done(folder: &Folder, words: &[&str]) -> String {
    let output = jalon(folder, words);
    assert_eq!(output.status.code(), Some(0), "{words:?}: {}", err(&output));
    out(&output)
}

fn refused(folder: &Folder, words: &[&str]) -> (i32, String) {
    let output = jalon(folder, words);
    assert!(out(&output).is_empty(), "{words:?}: {}", out(&output));
    let said = err(&output);
    assert!(!said.is_empty() && !said.contains("panicked") && !said.contains(".rs:"), "{words:?}: {said}");
    (output.status.code().expect("a code"), said)
}

fn schema() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/review.schema.json");
    serde_json::from_str(&fs::read_to_string(path).expect("a schema")).expect("JSON")
}

fn shown(folder: &Folder, file: &str) -> Value {
    let value: Value =
        serde_json::from_str(&done(folder, &["review", "show", file, "--format", "json"])).expect("JSON");
    let faults = schema::faults(&schema(), &value);
    assert!(faults.is_empty(), "{file}: {}", faults.join("\n"));
    value
}

fn example(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("projects").join(name).to_str().expect("text").to_owned()
}

fn review(folder: &Folder, name: &str) -> Review {
    store::open_as::<Review>(&folder.join(name), None).unwrap_or_else(|error| panic!("{error:?}")).content
}

/// A project, a review of it by two people who differ, and one more finding that is to stay inside.
fn reviewed(folder: &Folder) {
    fs::copy(example("returnees-livelihoods.ron"), folder.join("p.ron")).expect("copies");
    for (name, function) in [("a.review.ron", "Prevention desk"), ("b.review.ron", "Evaluation desk")] {
        let said =
            done(folder, &["review", "new", "p.ron", "-o", name, "--function", function, "--organisation", "Fund"]);
        assert!(said.contains(name) && said.contains("Back and building"), "{said}");
    }
}

fn find(folder: &Folder, name: &str, subject: &Subject, finding: Finding) {
    let mut review = review(folder, name);
    let whose = Whose::Voice(review.voices.keys().next().expect("a voice").clone());
    ReviewEdit::Finding(whose, subject.clone(), Some(Box::new(finding))).apply(&mut review);
    let bytes = store::encode(&review, &Header::default(), None).expect("writes");
    fs::write(folder.join(name), bytes).expect("writes");
}

fn finding(verdict: Verdict, request: &str, sensitivity: Sensitivity) -> Finding {
    Finding {
        verdict: Some(verdict),
        request: request.to_owned(),
        need: Some(Need::Must),
        remark: "for colleagues".to_owned(),
        sensitivity,
        ..Finding::new(Id::fresh())
    }
}

#[test]
fn a_review_of_a_project_keeps_its_digest_its_sections_and_its_path() {
    let folder = Folder::new("review-new");
    reviewed(&folder);
    let view = shown(&folder, "a.review.ron");
    assert_eq!(view["proposal"]["link"], "p.ron");
    assert_eq!(view["proposal"]["state"], "same");
    assert_eq!(view["proposal"]["applicant"], "Ferry Lane Association");
    assert_eq!(view["proposal"]["digest"].as_str().map(str::len), Some(64));
    let sections: Vec<&str> =
        view["sections"].as_array().into_iter().flatten().filter_map(|s| s["section"].as_str()).collect();
    assert_eq!(sections, ["1", "2", "4", "8"]);
    assert_eq!(view["reviewers"][0]["title"], "Prevention desk, Fund");
    assert_eq!(view["reviewers"][0]["progress"]["without"], view["reviewers"][0]["progress"]["total"]);
    // Both can be moved together.
    fs::create_dir(folder.join("elsewhere")).expect("a folder");
    for name in ["p.ron", "a.review.ron"] {
        fs::copy(folder.join(name), folder.join("elsewhere").join(name)).expect("copies");
    }
    fs::remove_file(folder.join("p.ron")).expect("removes");
    assert_eq!(shown(&folder, "elsewhere/a.review.ron")["proposal"]["state"], "same");
    assert_eq!(shown(&folder, "a.review.ron")["proposal"]["state"], "not_found");
}

#[test]
fn a_document_from_outside_is_reviewed_by_chosen_sections() {
    let folder = Folder::new("review-document");
    let words = ["review", "new", "--document", "Voir et orienter", "--applicant", "Passerelle", "--link", "a.pdf"];
    done(&folder, &[&words[..], &["--sections", "7,3", "-o", "d.review.ron", "--lang", "fr"]].concat());
    let view = shown(&folder, "d.review.ron");
    let sections: Vec<&str> =
        view["sections"].as_array().into_iter().flatten().filter_map(|s| s["section"].as_str()).collect();
    assert_eq!(sections, ["1", "2", "3", "7"]);
    assert_eq!((view["proposal"]["state"].as_str(), view["language"].as_str()), (Some("document"), Some("fr")));
    assert_eq!(view["proposal"]["digest"], Value::Null);

    let before = fs::read(folder.join("d.review.ron")).expect("reads");
    let (code, said) = refused(&folder, &["review", "new", "--document", "Other", "-o", "d.review.ron"]);
    assert!(code == 3 && said.contains("is there already"), "{said}");
    assert_eq!(fs::read(folder.join("d.review.ron")).expect("reads"), before);
    for (words, code, says) in [
        (&["review"][..], 2, "ACTION"),
        (&["review", "shwo", "d.review.ron"], 2, "jalon review show"),
        (&["review", "new", "-o", "x.review.ron"], 2, "--document"),
        (&["review", "new", "p.ron", "--document", "T", "-o", "x.review.ron"], 2, "--document"),
        (&["review", "new", "--document", "T"], 2, "-o"),
        (&["review", "new", "--document", "T", "--sections", "12", "-o", "x.review.ron"], 2, "12"),
        (&["review", "show", "d.review.ron", "--document", "T"], 2, "--document"),
        (&["review", "show"], 2, "F.review.ron"),
        (&["review", "show", "a", "b"], 2, "b"),
        (&["review", "show", "gone.review.ron"], 3, "gone.review.ron"),
        (&["show", "d.review.ron"], 3, "review"),
        (&["review", "show", &example("ligne-1188.ron")], 3, "project"),
    ] {
        let (found, said) = refused(&folder, words);
        assert!(found == code && said.contains(says), "{words:?}: {found}, {said}");
    }
    assert!(!folder.join("x.review.ron").exists());
}

#[test]
fn a_changed_proposal_is_noticed() {
    let folder = Folder::new("review-changed");
    reviewed(&folder);
    let same = done(&folder, &["review", "show", "a.review.ron"]);
    assert!(same.contains("The proposal is as it was reviewed."), "{same}");
    let path = folder.join("p.ron");
    // Another program's version, another order of what is empty: the content is the same.
    let text = fs::read_to_string(&path).expect("reads");
    fs::write(&path, text.replacen("program: \"0.1.0\"", "program: \"0.1.9\"", 1)).expect("writes");
    assert_eq!(shown(&folder, "a.review.ron")["proposal"]["state"], "same");
    fs::write(&path, text.replacen("Ferry Lane Association", "Ferry Lane Trust", 1)).expect("writes");
    assert_eq!(shown(&folder, "a.review.ron")["proposal"]["state"], "changed");
    let changed = done(&folder, &["review", "show", "a.review.ron", "--lang", "fr"]);
    assert!(changed.contains("La proposition a changé depuis son examen."), "{changed}");
    // With a passphrase the content is still the same; without it nobody can tell.
    fs::write(&path, &text).expect("writes");
    let phrase = folder.file("phrase", "quiet harbour\n");
    let phrase = phrase.to_str().expect("text");
    done(&folder, &["encrypt", "p.ron", "--passphrase-file", phrase]);
    assert_eq!(shown(&folder, "a.review.ron")["proposal"]["state"], "unreadable");
    let said = done(&folder, &["review", "show", "a.review.ron", "--passphrase-file", phrase]);
    assert!(said.contains("as it was reviewed"), "{said}");
}

#[test]
fn reviews_are_merged_whatever_their_order() {
    let folder = Folder::new("review-merge");
    reviewed(&folder);
    let subject = Subject::question("S4.Q4");
    find(&folder, "a.review.ron", &subject, finding(Verdict::Partly, "Who asks?", Sensitivity::Partners));
    find(&folder, "b.review.ron", &subject, finding(Verdict::Missing, "Ask.", Sensitivity::Partners));
    let said = done(&folder, &["review", "merge", "a.review.ron", "b.review.ron", "-o", "ab.review.ron"]);
    assert!(said.contains("reviewers: 2") && said.contains("differ: 1"), "{said}");
    done(&folder, &["review", "merge", "b.review.ron", "ab.review.ron", "a.review.ron", "-o", "ba.review.ron"]);
    assert_eq!(review(&folder, "ab.review.ron"), review(&folder, "ba.review.ron"));
    let view = shown(&folder, "ab.review.ron");
    assert_eq!(view["agreement"]["differ"], 1);
    assert_eq!(view["differences"][0]["said"].as_array().map(Vec::len), Some(2));
    assert!(view["differences"][0]["place"].as_str().is_some_and(|place| place.contains("question 4")));

    done(&folder, &["review", "new", "--document", "Something else", "-o", "c.review.ron"]);
    let (code, said) = refused(&folder, &["review", "merge", "a.review.ron", "c.review.ron", "-o", "ac.review.ron"]);
    assert!(code == 2 && said.contains("Something else") && said.contains("Back and building"), "{said}");
    let (code, said) = refused(&folder, &["review", "merge", "a.review.ron", "b.review.ron", "-o", "a.review.ron"]);
    assert!(code == 3 && said.contains("is there already"), "{said}");
    assert!(!folder.join("ac.review.ron").exists());
}

#[test]
fn findings_go_to_the_applicant_and_replies_come_back() {
    let folder = Folder::new("review-send");
    reviewed(&folder);
    let (open, inside) = (Subject::question("S4.Q4"), Subject::question("S4.Q5"));
    find(&folder, "a.review.ron", &open, finding(Verdict::Partly, "Who asks?", Sensitivity::Partners));
    find(&folder, "a.review.ron", &inside, finding(Verdict::Missing, "Secret question", Sensitivity::Internal));
    let output = jalon(&folder, &["review", "findings", "a.review.ron", "-o", "a.findings.ron"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(err(&output).contains("1 internal finding") && err(&output).contains("2 remarks"), "{}", err(&output));
    let text = fs::read_to_string(folder.join("a.findings.ron")).expect("reads");
    assert!(text.contains("Who asks?") && !text.contains("Secret") && !text.contains("colleagues"), "{text}");
    let findings = store::open_as::<Findings>(&folder.join("a.findings.ron"), None).expect("opens").content;
    assert_eq!((findings.from.as_str(), findings.items.len()), ("Prevention desk, Fund", 1));

    let said = done(&folder, &["review", "import", "p.ron", "a.findings.ron"]);
    assert!(said.contains("new findings: 1; changed: 0; known already: 0"), "{said}");
    let path = folder.join("p.ron");
    let opened = store::open(&path, None).expect("opens");
    assert_eq!(opened.project.received.len(), 1);
    assert_eq!(opened.project.received[0].request, "Who asks?");
    assert!(!backup::list(&folder.folders(), &path).is_empty(), "the former version is kept");

    // The applicant replies; the same findings again change nothing of that.
    let mut project: Project = opened.project;
    project.received[0].reply = Some(Reply::Argued);
    project.received[0].reply_text = "The Network asks, from May.".to_owned();
    fs::write(&path, store::encode(&project, &opened.header, None).expect("writes")).expect("writes");
    let said = done(&folder, &["review", "import", "p.ron", "a.findings.ron"]);
    assert!(said.contains("known already: 1"), "{said}");
    assert_eq!(store::open(&path, None).expect("opens").project, project);
    let view = shown(&folder, "a.review.ron");
    assert_eq!(view["proposal"]["state"], "changed");
    assert_eq!(view["outcomes"][0]["reply"], "argued");
    assert_eq!(view["outcomes"][0]["reply_text"], "The Network asks, from May.");

    // Findings about another programme are not mixed in unasked.
    fs::copy(example("ligne-1188.ron"), folder.join("other.ron")).expect("copies");
    let (code, said) = refused(&folder, &["review", "import", "other.ron", "a.findings.ron"]);
    assert!(code == 2 && said.contains("--anyway"), "{said}");
    assert!(store::open(&folder.join("other.ron"), None).expect("opens").project.received.is_empty());
    done(&folder, &["review", "import", "other.ron", "a.findings.ron", "--anyway"]);
    assert_eq!(store::open(&folder.join("other.ron"), None).expect("opens").project.received.len(), 1);

    let (code, said) = refused(&folder, &["review", "findings", "b.review.ron", "-o", "b.findings.ron"]);
    assert!(code == 2 && said.contains("No finding may leave yet"), "{said}");
    assert!(!folder.join("b.findings.ron").exists());
}

#[test]
fn an_organisations_own_scale_is_kept_and_counts_only_with_reasons() {
    let folder = Folder::new("review-scale");
    fs::create_dir_all(folder.join("own/reviews")).expect("a folder");
    let scale = "(title: {\"en\": \"Our scale\"}, criteria: [\
        (name: \"need\", label: {\"en\": \"Need\"}, weight: 3, steps: [(value: 1, label: {}), (value: 5, label: {})]),\
        (name: \"cost\", label: {\"en\": \"Cost\"}, weight: 1, steps: [(value: 1, label: {}), (value: 5, label: {})])])";
    folder.file("own/reviews/scale.ron", scale);
    done(&folder, &["review", "new", "--document", "T", "-o", "s.review.ron", "--assets", "own"]);
    let view = shown(&folder, "s.review.ron");
    assert_eq!(view["scale"]["title"], "Our scale");
    assert_eq!(view["scale"]["results"], serde_json::json!([]));
    let mut review = review(&folder, "s.review.ron");
    let whose = Whose::Voice(review.voices.keys().next().expect("a voice").clone());
    for (name, value, reason) in [("need", 5.0, "Shown by two studies"), ("cost", 1.0, "")] {
        let mark =
            jalon::review::Mark { value: Some(value), reason: reason.to_owned(), ..jalon::review::Mark::default() };
        ReviewEdit::Mark(whose.clone(), name.to_owned(), Some(mark)).apply(&mut review);
    }
    let write = |review: &Review| {
        let bytes = store::encode(review, &Header::default(), None).expect("writes");
        fs::write(folder.join("s.review.ron"), bytes).expect("writes");
    };
    write(&review);
    assert_eq!(shown(&folder, "s.review.ron")["scale"]["results"], serde_json::json!([]));
    let mark = jalon::review::Mark { value: Some(1.0), reason: "High".to_owned(), ..jalon::review::Mark::default() };
    ReviewEdit::Mark(whose, "cost".to_owned(), Some(mark)).apply(&mut review);
    write(&review);
    let result = &shown(&folder, "s.review.ron")["scale"]["results"][0];
    assert_eq!(
        (result["value"].as_f64(), result["lowest"].as_f64(), result["highest"].as_f64()),
        (Some(4.0), Some(1.0), Some(5.0))
    );
    let said = done(&folder, &["review", "show", "s.review.ron"]);
    assert!(said.contains("Shown by two studies") && said.contains("weight 3"), "{said}");

    folder.file("own/reviews/scale.ron", scale.replace("weight: 3", "weight: -3"));
    let (code, said) = refused(&folder, &["review", "new", "--document", "T", "-o", "t.review.ron", "--assets", "own"]);
    assert!(code == 3 && said.contains("reviews/scale.ron") && said.contains("need"), "{said}");
    // Jalon brings no scale of its own.
    done(&folder, &["review", "new", "--document", "T", "-o", "u.review.ron"]);
    assert_eq!(shown(&folder, "u.review.ron")["scale"], Value::Null);
}

#[test]
fn a_review_can_be_encrypted_upgraded_and_opened_again() {
    let folder = Folder::new("review-secret");
    reviewed(&folder);
    let before = review(&folder, "a.review.ron");
    let phrase = folder.file("phrase", "quiet harbour\n");
    let phrase = phrase.to_str().expect("text");
    done(&folder, &["encrypt", "a.review.ron", "--passphrase-file", phrase]);
    assert!(store::needs_passphrase(&folder.join("a.review.ron")));
    let said = done(&folder, &["review", "show", "a.review.ron", "--passphrase-file", phrase]);
    assert!(said.contains("Back and building"), "{said}");
    // Under another name nobody can tell what it is until it is open.
    fs::copy(folder.join("a.review.ron"), folder.join("sealed.ron")).expect("copies");
    done(&folder, &["export", "sealed.ron", "--as", "review", "-o", "r.pdf", "--passphrase-file", phrase]);
    assert!(fs::read(folder.join("r.pdf")).expect("written").starts_with(b"%PDF"));
    done(&folder, &["upgrade", "sealed.ron", "--passphrase-file", phrase]);
    done(&folder, &["decrypt", "sealed.ron", "--passphrase-file", phrase]);
    assert_eq!(review(&folder, "sealed.ron"), before);
    done(&folder, &["decrypt", "a.review.ron", "--passphrase-file", phrase]);
    assert_eq!(review(&folder, "a.review.ron"), before);
    assert!(done(&folder, &["upgrade", "a.review.ron"]).contains("newest form"));
}

#[test]
fn the_examples_are_shown_in_both_languages_and_the_schema_can_refuse() {
    let folder = Folder::new("review-examples");
    assert_eq!(schema::undescribed(&schema(), "review"), Vec::<String>::new());
    for name in ["returnees-livelihoods.review.ron", "passerelle-du-littoral.review.ron"] {
        let path = example(name);
        let view = shown(&folder, &path);
        assert!(view["reviewers"].as_array().is_some_and(|all| all.len() == 2));
        let (english, french) =
            (done(&folder, &["review", "show", &path]), done(&folder, &["review", "show", &path, "--lang", "fr"]));
        for text in [&english, &french] {
            assert!(!text.contains("{$") && !text.contains('['), "{text}");
        }
        assert!(english.contains("Where they differ") && french.contains("Où les avis diffèrent"));
        for change in [
            |v: &mut Value| v["proposal"]["state"] = "lost".into(),
            |v: &mut Value| v["agreement"]["differ"] = (-1).into(),
            |v: &mut Value| v["findings"][0]["verdict"] = "good".into(),
            |v: &mut Value| v["findings"][0]["mood"] = "calm".into(),
            |v: &mut Value| v["recommendations"][0]["whose"] = "nobody".into(),
            |v: &mut Value| drop(v.as_object_mut().and_then(|v| v.remove("former"))),
        ] {
            let mut bad = view.clone();
            change(&mut bad);
            assert!(!schema::faults(&schema(), &bad).is_empty(), "{bad}");
        }
    }
    let help = done(&folder, &["help", "review"]);
    for action in ["new", "show", "merge", "findings", "import"] {
        assert!(help.contains(&format!("jalon review {action} ")), "{help}");
    }
}
