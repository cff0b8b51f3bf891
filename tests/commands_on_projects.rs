//! The commands on projects do what they say, end with the promised code, print what their schemas describe, and
//! speak both languages.

#[path = "support/folder.rs"]
mod folder;
#[path = "support/schema.rs"]
mod schema;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use folder::Folder;
use jalon::project::{Answer, Edit, Project, Sitting, Status};
use jalon::store::file::Header;
use jalon::store::{self, Document, backup};
use jiff::Timestamp;
use serde_json::Value;

fn jalon(folder: &Folder, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
    command.args(words).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("LANGUAGE").env_remove("LC_ALL");
    command
        .env_remove("LC_MESSAGES")
        .env("LANG", "en_GB.UTF-8")
        .env("JALON_DATA", folder.join("data"))
        .env("TZ", "UTC");
    command.env("COLUMNS", "100").current_dir(folder.path());
    command.output().expect("runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// What a command prints where all goes well.
fn done(folder: &Folder, words: &[&str]) -> String {
    let output = jalon(folder, words);
    assert_eq!(output.status.code(), Some(0), "{words:?}: {}", err(&output));
    assert!(err(&output).is_empty(), "{words:?}: {}", err(&output));
    out(&output)
}

/// What it says where something is off, and the code it ends with.
fn refused(folder: &Folder, words: &[&str]) -> (i32, String) {
    let output = jalon(folder, words);
    assert!(out(&output).is_empty(), "{words:?}: {}", out(&output));
    let said = err(&output);
    assert!(!said.is_empty() && !said.contains("panicked") && !said.contains(".rs:"), "{words:?}: {said}");
    (output.status.code().expect("a code"), said)
}

fn examples() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("projects").map(|e| e.expect("an entry").path()).collect();
    // Reviews of proposals stand beside them.
    paths.retain(|path| !path.to_string_lossy().ends_with(".review.ron"));
    paths.sort();
    paths.iter().map(|p| p.to_str().expect("text").to_owned()).collect()
}

fn schema(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name);
    serde_json::from_str(&fs::read_to_string(path).expect("a schema")).expect("JSON")
}

fn json(folder: &Folder, words: &[&str], of: &str) -> Value {
    let words = [words, &["--format", "json"]].concat();
    let value: Value = serde_json::from_str(&done(folder, &words)).expect("JSON");
    let faults = schema::faults(&schema(of), &value);
    assert!(faults.is_empty(), "{words:?}: {}", faults.join("\n"));
    value
}

#[test]
fn new_makes_a_project_that_the_others_know() {
    let folder = Folder::new("new");
    let said =
        done(&folder, &["new", "Projet d’été.ron", "--title", "Un guichet", "--sections", "3,7", "--lang", "fr"]);
    assert!(said.contains("Projet d’été.ron"), "{said}");
    let shown = json(&folder, &["show", "Projet d’été.ron"], "show.schema.json");
    assert_eq!(shown["identity"]["title"], "Un guichet");
    assert_eq!(shown["identity"]["working_language"], "fr");
    let chosen: Vec<&str> =
        shown["sections"].as_array().into_iter().flatten().filter_map(|s| s["section"].as_str()).collect();
    assert!(["1", "2", "3", "7"].iter().all(|s| chosen.contains(s)), "{chosen:?}");
    assert_eq!(shown["progress"]["answered"], 0);
    assert_eq!(shown["progress"]["total"], shown["progress"]["open"]);
    assert!(!shown["file"]["sources"].as_object().expect("sources").is_empty());
    // What is there is left as it is, whatever it is.
    let before = fs::read(folder.join("Projet d’été.ron")).expect("reads");
    let (code, said) = refused(&folder, &["new", "Projet d’été.ron"]);
    assert!(code == 3 && said.contains("is there already"), "{said}");
    assert_eq!(fs::read(folder.join("Projet d’été.ron")).expect("reads"), before);
    fs::create_dir(folder.join("a folder")).expect("a folder");
    let (code, said) = refused(&folder, &["new", "a folder"]);
    assert!(code == 3 && said.contains("a folder or a device"), "{said}");
    let (code, said) = refused(&folder, &["new", "no/such/folder/p.ron"]);
    assert!(code == 3 && said.contains("folder"), "{said}");
    let (code, said) = refused(&folder, &["new", "q.ron", "--sections", "3,12"]);
    assert!(code == 2 && said.contains("12") && said.contains('9'), "{said}");
    assert!(!folder.join("q.ron").exists());
    let (code, said) = refused(&folder, &["new"]);
    assert!(code == 2 && said.contains("FILE"), "{said}");
}

#[test]
fn show_says_in_json_what_its_schema_describes() {
    let folder = Folder::new("show");
    for example in examples() {
        let shown = json(&folder, &["show", &example], "show.schema.json");
        let project = store::open(Path::new(&example), None).expect("opens").project;
        let progress = &shown["progress"];
        let count = |name: &str| progress[name].as_u64().expect("a count");
        assert_eq!(count("answered") + count("not_relevant") + count("missing") + count("open"), count("total"));
        let by_section = progress["sections"].as_object().expect("sections").values();
        assert_eq!(by_section.filter_map(|s| s["total"].as_u64()).sum::<u64>(), count("total"));
        assert!(count("missing_planned") <= count("missing") && count("in_progress") <= count("open"));
        assert_eq!(shown["counts"]["indicators"], project.indicators.len());
        assert_eq!(shown["gaps"].as_array().map(Vec::len), Some(project.gaps.len()));
        assert_eq!(shown["unknown_questions"], serde_json::json!([]));
        for gap in shown["gaps"].as_array().into_iter().flatten() {
            let own = project.own_questions.iter().any(|q| gap["question"] == q.id.as_str());
            assert_eq!(gap["citation"].is_string(), gap["question"] != "" && !own, "{gap}");
        }
    }
}

#[test]
fn the_schemas_describe_every_field_and_can_refuse() {
    let folder = Folder::new("schemas");
    for name in ["show.schema.json", "history.schema.json", "check.schema.json", "diff.schema.json"] {
        assert_eq!(schema(name)["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(schema::undescribed(&schema(name), name), Vec::<String>::new());
    }
    // A check that passes everything would prove nothing.
    let good = json(&folder, &["show", &examples()[0]], "show.schema.json");
    let refused = |change: fn(&mut Value)| {
        let mut bad = good.clone();
        change(&mut bad);
        assert_ne!(bad, good);
        assert!(!schema::faults(&schema("show.schema.json"), &bad).is_empty(), "{bad}");
    };
    refused(|v| v["progress"]["total"] = (-1).into());
    refused(|v| v["identity"]["stage"] = "dreaming".into());
    refused(|v| v["identity"]["start"] = "soon".into());
    refused(|v| v["identity"]["mood"] = "calm".into());
    refused(|v| v["gaps"][0]["closed"] = "no".into());
    refused(|v| drop(v["counts"].as_object_mut().and_then(|c| c.remove("answers"))));
    refused(|v| v["progress"]["sections"]["1"]["open"] = Value::Null);
    refused(|v| v["identity"]["budget"] = serde_json::json!({"amount": "much", "currency": "EUR"}));
}

#[test]
fn check_and_diff_say_in_json_what_their_schemas_describe() {
    let folder = Folder::new("check");
    let mut kinds = std::collections::BTreeSet::new();
    for example in examples() {
        let checked = json(&folder, &["check", &example], "check.schema.json");
        let all = checked["advice"].as_array().expect("advice");
        let count = |name: &str| checked["counts"][name].as_u64().expect("a count");
        assert_eq!(count("open") + count("settled"), all.len() as u64);
        assert_eq!(count("consider") + count("weak_point") + count("serious"), count("open"));
        assert_eq!(all.iter().filter(|one| one["settled"].is_string()).count() as u64, count("settled"));
        for one in all {
            kinds.extend(one["place"].as_object().expect("a place").keys().cloned());
            for value in one["values"].as_array().into_iter().flatten() {
                // The name of the value, then the value.
                assert!(value[0].is_string() && value[1].is_object() && value[2].is_null(), "{value}");
                kinds.extend(value[1].as_object().expect("a value").keys().cloned());
            }
        }
    }
    for kind in ["entity", "question", "section", "principle", "own", "count", "lessons", "statements", "figures"] {
        assert!(kinds.contains(kind), "no example shows {kind}: {kinds:?}");
    }
    let all = examples();
    let differs = json(&folder, &["diff", &all[0], &all[1]], "diff.schema.json");
    assert!(!differs["changes"].as_array().expect("changes").is_empty());
    assert!(!differs["advice_new"].as_array().expect("advice").is_empty());
    let same = json(&folder, &["diff", &all[0], &all[0]], "diff.schema.json");
    assert_eq!(same, serde_json::json!({"changes": [], "advice_new": [], "advice_gone": []}));
    // What the schemas do not allow is found.
    let refused = |name: &str, good: &Value, change: fn(&mut Value)| {
        let mut bad = good.clone();
        change(&mut bad);
        assert_ne!(bad, *good);
        assert!(!schema::faults(&schema(name), &bad).is_empty(), "{bad}");
    };
    let good = json(&folder, &["check", &all[0]], "check.schema.json");
    refused("check.schema.json", &good, |v| v["counts"]["open"] = (-1).into());
    refused("check.schema.json", &good, |v| v["advice"][0]["severity"] = "mild".into());
    refused("check.schema.json", &good, |v| v["advice"][0]["place"] = serde_json::json!({"room": "4"}));
    refused("check.schema.json", &good, |v| v["advice"][0]["score"] = 7.into());
    refused("check.schema.json", &good, |v| drop(v["advice"][0].as_object_mut().and_then(|a| a.remove("text"))));
    refused("diff.schema.json", &differs, |v| v["changes"][0]["how"] = "moved".into());
    refused("diff.schema.json", &differs, |v| v["advice_new"][0] = "new".into());
}

#[test]
fn show_says_in_words_what_is_there_and_what_is_missing() {
    let folder = Folder::new("text");
    for example in examples() {
        let project = store::open(Path::new(&example), None).expect("opens").project;
        let english = done(&folder, &["show", &example]);
        let french = done(&folder, &["show", &example, "--lang", "fr"]);
        assert_ne!(english, french);
        let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        for text in [&english, &french] {
            assert!(!text.contains('\u{1b}') && !text.contains("{$"), "{text}");
            assert!(flat(text).contains(&flat(&project.identity.title)), "{text}");
            for gap in &project.gaps {
                let own = project.own_questions.iter().find(|q| q.id.as_str() == gap.question);
                assert!(own.is_none_or(|q| !text.contains(q.id.as_str())), "an id that says nothing: {text}");
                assert_eq!(flat(text).contains(&flat(&gap.missing)), !gap.closed, "{}: {text}", gap.missing);
            }
        }
        assert!(english.contains(" answered + ") && french.contains(" + "), "{english}\n{french}");
    }
}

#[test]
fn what_was_found_out_is_no_longer_said_to_be_missing() {
    let folder = Folder::new("closed");
    let text = "#![enable(implicit_some)]\n(format: \"jalon-project\", version: 1, project: (gaps: [\n\
        (id: \"a\", question: \"S3.Q6\", missing: \"Found out already\", closed: true)]))";
    folder.file("p.ron", text);
    let shown = done(&folder, &["show", "p.ron"]);
    assert!(!shown.contains("Found out already") && !shown.contains("missing\n"), "{shown}");
    let shown = json(&folder, &["show", "p.ron"], "show.schema.json");
    assert_eq!(
        (shown["gaps"][0]["missing"].as_str(), shown["gaps"][0]["closed"].as_bool()),
        (Some("Found out already"), Some(true))
    );
}

#[test]
fn an_unknown_question_and_unknown_fields_are_said() {
    let folder = Folder::new("unknown");
    let text = "(format: \"jalon-project\", version: 1, project: (answers: {\"S3.Q99\": (text: \"kept\")}, later: 1))";
    folder.file("p.ron", text);
    let output = jalon(&folder, &["show", "p.ron"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(out(&output).contains("S3.Q99") && err(&output).contains("project.later"), "{output:?}");
    let output = jalon(&folder, &["show", "p.ron", "--format", "json"]);
    let shown: Value = serde_json::from_str(&out(&output)).expect("JSON");
    assert_eq!(schema::faults(&schema("show.schema.json"), &shown), Vec::<String>::new());
    assert_eq!(shown["unknown_questions"], serde_json::json!(["S3.Q99"]));
    assert_eq!(shown["file"]["unknown_fields"], serde_json::json!(["project.later"]));
    // A script does not drop them.
    let output = jalon(&folder, &["upgrade", "p.ron"]);
    assert_eq!(output.status.code(), Some(1), "{}", err(&output));
    assert_eq!(fs::read_to_string(folder.join("p.ron")).expect("reads"), text);
}

/// A project that two people wrote at.
fn written_by_two(folder: &Folder) -> String {
    let mut sitting = Sitting::new(Project::default());
    for (n, (text, author)) in
        [("first", "AK"), ("second,\nwith a line", "BT"), ("third", "AK")].into_iter().enumerate()
    {
        let at = Timestamp::from_second(1_790_000_000 + 7200 * n as i64).expect("a moment");
        let answer = Answer {
            text: text.into(),
            status: Status::Answered,
            author: author.into(),
            at: Some(at),
            ..Answer::default()
        };
        sitting.edit(&Edit::Answer("S3.Q6".into(), Some(Box::new(answer))), at);
    }
    let path = folder.join("p.ron");
    store::create(&folder.folders(), &path, sitting.project(), &Header::default()).expect("makes");
    "p.ron".to_owned()
}

#[test]
fn history_lists_what_stood_there() {
    let folder = Folder::new("history");
    let file = written_by_two(&folder);
    for words in [&["history", &file][..], &["history", &file, "S3.Q6"]] {
        let shown = json(&folder, words, "history.schema.json");
        let versions = shown[0]["versions"].as_array().expect("versions");
        let texts: Vec<&str> = versions.iter().filter_map(|v| v["text"].as_str()).collect();
        assert_eq!(texts, ["first", "second,\nwith a line", "third"]);
        let authors: Vec<&str> = versions.iter().filter_map(|v| v["author"].as_str()).collect();
        assert_eq!(authors, ["AK", "BT", "AK"]);
        assert_eq!(versions.iter().filter(|v| v["current"] == true).count(), 1);
        assert_eq!(versions[2]["current"], true);
        assert!(shown[0]["title"].as_str().is_some_and(|t| t.len() > 10));
    }
    let (english, french) = (done(&folder, &["history", &file]), done(&folder, &["history", &file, "--lang", "fr"]));
    for text in [&english, &french] {
        assert!(text.contains("S3.Q6") && text.contains("with a line") && text.contains("AK"), "{text}");
    }
    assert_ne!(english, french);
    let (code, said) = refused(&folder, &["history", &file, "S9.Q1"]);
    assert!(code == 2 && said.contains("S9.Q1"), "{said}");
    done(&folder, &["new", "empty.ron"]);
    assert!(done(&folder, &["history", "empty.ron"]).contains("Nothing was changed"));
    assert_eq!(json(&folder, &["history", "empty.ron"], "history.schema.json"), serde_json::json!([]));
    for example in examples() {
        let shown = json(&folder, &["history", &example], "history.schema.json");
        assert!(shown.as_array().is_some_and(|rows| !rows.is_empty()), "{example} has no history");
    }
}

#[test]
fn history_tells_of_what_was_taken_out_and_invents_no_date() {
    let folder = Folder::new("taken-out");
    let text = "#![enable(implicit_some)]\n(format: \"jalon-project\", version: 1, project: (history: (\n\
        answers: {\"S3.Q6\": [(at: \"1970-01-01T00:00:00Z\", content: (text: \"undated\"))]},\n\
        indicators: {\"abc\": [(at: \"2026-05-04T10:00:00Z\", author: \"AK\", content: (id: \"abc\", name: \"Desks open\"))]})))";
    folder.file("p.ron", text);
    let shown = json(&folder, &["history", "p.ron"], "history.schema.json");
    assert_eq!(
        (shown[0]["versions"][0]["text"].as_str(), shown[0]["versions"][0]["at"].is_null()),
        (Some("undated"), true)
    );
    assert_eq!((shown[1]["id"].as_str(), shown[1]["title"].as_str()), (Some("abc"), Some("Desks open")));
    let said = done(&folder, &["history", "p.ron"]);
    assert!(said.contains("Desks open") && said.contains("undated") && !said.contains("1970"), "{said}");
}

#[test]
fn upgrade_writes_the_newest_form_and_keeps_the_former_file() {
    let folder = Folder::new("upgrade");
    let old = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/v1/small.ron")).expect("a file");
    let path = folder.file("p.ron", &old);
    assert!(done(&folder, &["upgrade", "p.ron"]).contains("among its backups"));
    let kept = backup::list(&folder.folders(), &path);
    assert_eq!(fs::read(&kept[0].path).expect("a backup"), old);
    let now = fs::read(&path).expect("reads");
    assert_ne!(now, old);
    assert!(done(&folder, &["upgrade", "p.ron"]).contains("already"));
    assert_eq!(fs::read(&path).expect("reads"), now);
    let said = done(&folder, &["upgrade", "p.ron", "--lang", "fr"]);
    assert!(said.contains("p.ron") && !said.contains("already"), "{said}");
    assert_eq!(folder.names(), ["p.ron"], "a lock was left behind");
    // Somebody has it open.
    let held = Document::open(&folder.folders(), &path, None, "Awa").expect("opens");
    folder.file("phrase", "a phrase");
    let (code, said) = refused(&folder, &["encrypt", "p.ron", "--passphrase-file", "phrase"]);
    assert!(code == 3 && said.contains("Awa"), "{said}");
    assert_eq!(fs::read(&path).expect("reads"), now);
    let (code, said) = refused(&folder, &["upgrade", "p.ron"]);
    assert!(code == 3 && said.contains("Awa"), "{said}");
    held.close().expect("closes");
}

#[test]
fn encrypt_and_decrypt_are_in_place_and_ask_for_the_passphrase() {
    let folder = Folder::new("encrypt");
    let file = written_by_two(&folder);
    let path = folder.join(&file);
    let plain = fs::read(&path).expect("reads");
    folder.file("phrase", "une phrase de passe\r\nand a second line\n");
    folder.file("wrong", "une autre\n");
    folder.file("empty", "\n");
    let with = |command: &'static str, phrase: &'static str| [command, "p.ron", "--passphrase-file", phrase];

    let (code, said) = refused(&folder, &with("encrypt", "empty"));
    assert!(code == 2 && said.contains("empty passphrase"), "{said}");
    let (code, said) = refused(&folder, &with("encrypt", "nothing"));
    assert!(code == 3 && said.contains("nothing"), "{said}");
    assert_eq!(fs::read(&path).expect("reads"), plain);

    // A backup from the time before is named, for it is as open as it was.
    done(&folder, &["upgrade", "p.ron"]);
    fs::write(&path, [&plain[..], b"\n"].concat()).expect("writes");
    done(&folder, &["upgrade", "p.ron"]);
    let open_to_all = backup::list(&folder.folders(), &path);
    assert_eq!(open_to_all.len(), 1);
    let said = done(&folder, &with("encrypt", "phrase"));
    assert!(said.contains("now encrypted") && said.contains(open_to_all[0].path.to_str().expect("text")), "{said}");
    let sealed = fs::read(&path).expect("reads");
    assert!(sealed.starts_with(b"age-encryption.org/v1\n") && !sealed.windows(5).any(|w| w == b"first"));
    // The version that stood there in the open was not kept beside it.
    assert_eq!(backup::list(&folder.folders(), &path), open_to_all);

    assert!(done(&folder, &with("encrypt", "phrase")).contains("already"));
    let shown = done(&folder, &[&with("show", "phrase")[..], &["--format", "json"]].concat());
    let shown: Value = serde_json::from_str(&shown).expect("JSON");
    assert_eq!(shown["file"]["encrypted"], true);
    assert_eq!(schema::faults(&schema("show.schema.json"), &shown), Vec::<String>::new());
    for command in ["show", "history", "upgrade", "decrypt"] {
        let (code, said) = refused(&folder, &with(command, "wrong"));
        assert!(code == 3 && said.contains("does not open this file"), "{said}");
        let (code, said) = refused(&folder, &[&with(command, "wrong")[..], &["--lang", "fr"]].concat());
        assert!(code == 3 && said.contains("n’ouvre pas ce fichier"), "{said}");
    }
    assert_eq!(fs::read(&path).expect("reads"), sealed);

    // Saved again under the same passphrase, the former version stays encrypted, as does its backup.
    assert!(done(&folder, &with("upgrade", "phrase")).contains("among its backups"));
    let kept = backup::list(&folder.folders(), &path);
    assert!(kept.len() == 2 && store::needs_passphrase(&kept[0].path));

    let mut damaged = fs::read(&path).expect("reads");
    let last = damaged.len() - 1;
    damaged[last] ^= 1;
    folder.file("damaged.ron", &damaged);
    let (code, said) = refused(&folder, &["show", "damaged.ron", "--passphrase-file", "phrase"]);
    assert!(code == 3 && said.contains("The passphrase is right"), "{said}");

    assert!(done(&folder, &with("decrypt", "phrase")).contains("no longer encrypted"));
    assert_eq!(store::open(&path, None).expect("opens").project, store::decode(&plain, None).expect("reads").0);
    assert!(done(&folder, &["decrypt", "p.ron"]).contains("is not encrypted"));
    let said = done(&folder, &["decrypt", "p.ron", "--lang", "fr"]);
    assert!(said.contains("p.ron") && !said.contains("is not encrypted"), "{said}");
    // Nothing of any passphrase was written anywhere.
    let mut folders = vec![folder.join("data")];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder").flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else {
                let bytes = fs::read(entry.path()).expect("reads");
                assert!(!bytes.windows(16).any(|w| w == b"une phrase de pa"), "{}", entry.path().display());
            }
        }
    }
}

#[test]
fn without_a_terminal_a_passphrase_is_asked_for_in_words() {
    let folder = Folder::new("terminal");
    let file = written_by_two(&folder);
    folder.file("phrase", "une phrase\n");
    done(&folder, &["encrypt", &file, "--passphrase-file", "phrase"]);
    // setsid leaves the program without a terminal to ask on.
    let mut command = Command::new("setsid");
    command.arg("--wait").arg(env!("CARGO_BIN_EXE_jalon")).args(["show", &file]).current_dir(folder.path());
    command
        .env("LANG", "en_GB.UTF-8")
        .env_remove("LANGUAGE")
        .env_remove("LC_ALL")
        .env("JALON_DATA", folder.join("data"));
    let Ok(output) = command.stdin(std::process::Stdio::null()).output() else {
        println!("not run: setsid is not installed");
        return;
    };
    assert_eq!(output.status.code(), Some(3), "{}", err(&output));
    assert!(err(&output).contains("--passphrase-file"), "{}", err(&output));
}

#[test]
fn a_file_that_cannot_be_read_ends_with_three_and_names_its_backups() {
    let folder = Folder::new("damaged");
    let file = written_by_two(&folder);
    let path = folder.join(&file);
    let mut document = Document::open(&folder.folders(), &path, None, "A").expect("opens");
    document.edit(&Edit::Answer("S1.Q1".into(), Some(Box::default())), Timestamp::now());
    document.close().expect("saves");
    let whole = fs::read(&path).expect("reads");
    fs::write(&path, &whole[..whole.len() / 2]).expect("writes");
    let kept = backup::list(&folder.folders(), &path);
    for command in ["show", "history", "upgrade", "encrypt", "decrypt"] {
        for (lang, line, former) in [("en", "Line ", "Former versions"), ("fr", "Ligne ", "versions")] {
            let (code, said) = refused(&folder, &[command, &file, "--lang", lang]);
            assert_eq!(code, 3, "{command}");
            assert!(said.contains(line) && said.contains(former) && said.contains(&file), "{said}");
            assert!(said.contains(kept[0].path.to_str().expect("text")), "{said}");
        }
        let (code, said) = refused(&folder, &[command, "nothing.ron"]);
        assert!(code == 3 && said.contains("no such file"), "{said}");
    }
    assert_eq!(fs::read(&path).expect("reads").len(), whole.len() / 2, "the damaged file was touched");
    // What the backup holds can be opened as it is.
    done(&folder, &["show", kept[0].path.to_str().expect("text")]);
}
