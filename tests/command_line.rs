//! The commands do what help says, end with the promised code and tell what to do when something is off.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;

fn jalon(words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
    command.args(words).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    command.env_remove("LANGUAGE").env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "en_GB.UTF-8");
    command.output().expect("runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

fn json(words: &[&str]) -> Vec<Value> {
    let output = jalon(&[&["catalogue", "--format", "json"], words].concat());
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    serde_json::from_str(&out(&output)).expect("JSON")
}

/// A folder that is gone when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let root = std::env::temp_dir().join(format!("jalon-{name}-{}", std::process::id()));
        for (path, text) in files {
            let path = root.join(path);
            fs::create_dir_all(path.parent().expect("parent")).expect("folder");
            fs::write(path, text).expect("file");
        }
        Self(root)
    }
    fn path(&self) -> &str {
        self.0.to_str().expect("path")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn without_a_display_one_line_says_so() {
    let output = jalon(&[]);
    assert_eq!(output.status.code(), Some(4));
    let said = err(&output);
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    assert!(said.contains("DISPLAY") && said.contains("jalon help"), "{said}");
    assert!(!said.contains(".rs") && !said.contains("/src/"), "{said}");
}

#[test]
fn a_file_in_place_of_a_command_asks_for_the_window() {
    let folder = Folder::new("file-argument", &[("plain.txt", "not a project")]);
    let there = format!("{}/plain.txt", folder.path());
    // Without a display the window is what is missing, not a command.
    for words in [&["plan.ron"][..], &[&there], &["--lang", "fr", "plan.RON"], &["plan.ron", "--lang", "fr"]] {
        let output = jalon(words);
        assert_eq!(output.status.code(), Some(4), "{words:?}: {}", err(&output));
    }
    for words in [&["plan"][..], &["--lang", "fr", "plan"], &["plan.ron", "other.ron"]] {
        assert_eq!(jalon(words).status.code(), Some(2), "{words:?}");
    }
}

#[test]
fn a_display_that_does_not_answer_is_told_in_one_line_too() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
    command
        .env("DISPLAY", ":987")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .env("LANG", "en_GB.UTF-8");
    let output = command.output().expect("runs");
    assert_eq!(output.status.code(), Some(4));
    let said = err(&output);
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    assert!(said.contains("jalon help") && !said.contains(".rs") && !said.contains("panicked"), "{said}");
}

#[test]
fn help_and_version_answer() {
    let help = out(&jalon(&["help"]));
    for word in ["catalogue", "help", "--version", "--assets"] {
        assert!(help.contains(word), "{word}: {help}");
    }
    for code in 0..=4 {
        assert!(help.contains(&format!("\n  {code}  ")), "{code}: {help}");
    }
    assert_eq!(out(&jalon(&["--version"])).trim(), concat!("jalon ", env!("CARGO_PKG_VERSION")));
    assert!(out(&jalon(&["help", "catalogue"])).contains("--section"));
    assert_eq!(out(&jalon(&["catalogue", "--help"])), out(&jalon(&["help", "catalogue"])));
    assert!(out(&jalon(&["help", "--lang", "fr"])).contains("Codes de sortie"));
}

#[test]
fn a_slip_in_the_words_is_answered_with_what_was_meant() {
    for (words, meant) in [
        (&["catalog"][..], "jalon catalogue"),
        (&["catalogue", "--sektion", "3"], "--section"),
        (&["catalogue", "--kind", "lessons"], "lesson"),
        (&["catalogue", "--source", "tolkit"], "toolkit"),
        (&["catalogue", "--lang", "fre"], "fr"),
        (&["catalogue", "--section", "12"], "1"),
        (&["catalogue", "3"], "jalon help catalogue"),
        (&["catalogue", "--search"], "--search"),
    ] {
        let output = jalon(words);
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        assert!(err(&output).contains(meant), "{words:?}: {}", err(&output));
        assert!(out(&output).is_empty());
    }
}

#[test]
fn json_has_every_field_that_other_programs_rely_on() {
    let all = json(&["--lang", "en"]);
    assert_eq!(all.len(), 831);
    for item in &all {
        for field in ["id", "source", "section", "kind", "text", "citation"] {
            assert!(item[field].as_str().is_some_and(|t| !t.is_empty()), "{field}: {item}");
        }
        for (field, value) in item.as_object().expect("object") {
            assert!(!value.is_null() && value != "" && value != &Value::Array(Vec::new()), "{field}: {item}");
        }
    }
    let find = |id: &str| all.iter().find(|i| i["id"] == id).unwrap_or_else(|| panic!("{id}"));
    let question = find("S3.Q6");
    assert_eq!((question["role"].as_str(), question["number"].as_u64()), (Some("barrier"), Some(6)));
    assert!(question["good_answer"].as_array().is_some_and(|g| (3..=5).contains(&g.len())));
    assert!(question["why"].as_str().is_some_and(|w| w.contains("lesson 2")));
    let caution = find("S3.C3");
    assert_eq!(
        (caution["rung"].as_str(), caution["proxy"].as_str()),
        (Some("knowledge-attitudes-intentions"), Some("never"))
    );
    assert!(caution["caution"].as_str().is_some_and(|c| c.starts_with("Does not show")));
    assert!(find("S7.C1").get("caution").is_none(), "a caution that is not printed must be absent");
    assert_eq!(find("S8.C1.I4")["target"]["at_least"], 80.0);
    assert_eq!(find("S3.C4.I1")["window"]["months"], serde_json::json!([6, 12]));
    assert!(find("S5.Q5")["erratum"].is_string());
    assert!(find("S2.Q7")["refs"].as_array().is_some_and(|r| r.contains(&"S6".into())));
}

#[test]
fn filters_and_search_narrow_the_list() {
    assert_eq!(json(&["--kind", "lesson"]).len(), 34);
    assert_eq!(json(&["--section", "3", "--kind", "question"]).len(), 9);
    assert_eq!(json(&["--section", "more", "--kind", "resource"]).len(), 27);
    assert_eq!(json(&["--source", "framework", "--section", "principles"]).len(), 9);
    let found = json(&["--search", "ligne assistance", "--lang", "fr"]);
    assert!(!found.is_empty());
    let found = json(&["--search", "REINSERTION", "--lang", "fr", "--kind", "question"]);
    assert!(found.iter().all(|i| i["kind"] == "question") && !found.is_empty());
    assert!(!json(&["--kind", "glossary"]).is_empty());
    assert!(out(&jalon(&["catalogue", "--search", "zzzzqq"])).contains("Nothing"));
}

#[test]
fn text_is_wrapped_and_has_no_colour_in_a_pipe() {
    let text = out(&jalon(&["catalogue", "--lang", "fr"]));
    assert!(!text.contains('\u{1b}'));
    let widest = text.lines().filter(|l| !l.contains("http")).map(|l| l.chars().count()).max();
    assert!(widest <= Some(80), "{widest:?}");
}

#[test]
fn an_organisation_can_try_its_own_words() {
    let own = include_str!("../assets/wording/en/language.ftl").replace("English", "House English");
    let folder = Folder::new("own", &[("wording/en/language.ftl", &own)]);
    let output = jalon(&["catalogue", "--assets", folder.path(), "--section", "1"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
}

#[test]
fn a_fault_in_content_names_file_line_item_and_remedy() {
    let section = include_str!("../assets/catalogue/toolkit/section-3.ron");
    let cases: [(&str, &str, &[&str]); 5] = [
        (r#"role: "barrier""#, r#"role: "barier""#, &["S3.Q6", "line ", "barier", "“barrier”"]),
        (r#"parent: "S3.L2", form"#, r#"parent: "S3.L22", form"#, &["S3.L2.a", "S3.L22", "Was "]),
        (r#"id: "S3.Q7""#, r#"id: "S3.Q6""#, &["S3.Q6", "twice"]),
        (r#"role: "overcoming", "#, "", &["S3.Q7", "no role", "target-group"]),
        (r#"(section: "3", items: ["#, r#"(section: "3" items: ["#, &["line ", "cannot be read"]),
    ];
    for (at, (from, to, said)) in cases.into_iter().enumerate() {
        assert!(section.contains(from), "{from}");
        let folder =
            Folder::new(&format!("bad{at}"), &[("catalogue/toolkit/section-3.ron", &section.replacen(from, to, 1))]);
        let output = jalon(&["catalogue", "--assets", folder.path()]);
        assert_eq!(output.status.code(), Some(3), "{to}");
        let text = err(&output);
        for word in ["catalogue/toolkit/section-3.ron"].iter().chain(said) {
            assert!(text.contains(word), "{word}: {text}");
        }
        assert!(!text.contains("panicked"));
    }
}

#[test]
fn missing_and_left_over_words_in_a_folder_are_named() {
    let words = include_str!("../assets/wording/fr/toolkit/section-3.ftl");
    let broken = words.replacen("\nS3-Q1 =", "\nS3-Q1x =", 1);
    assert_ne!(words, broken);
    let folder = Folder::new("words", &[("wording/fr/toolkit/section-3.ftl", &broken)]);
    let output = jalon(&["catalogue", "--lang", "fr", "--assets", folder.path()]);
    assert_eq!(output.status.code(), Some(3));
    let text = err(&output);
    assert!(text.contains("S3.Q1 has no words") && text.contains("S3-Q1x"), "{text}");
}

#[test]
fn a_folder_that_is_no_content_is_refused_with_advice() {
    let folder = Folder::new("empty", &[("notes.txt", "nothing")]);
    let output = jalon(&["catalogue", "--assets", folder.path()]);
    assert_eq!(output.status.code(), Some(3));
    assert!(err(&output).contains("catalogue") && err(&output).contains("wording"));
    let output = jalon(&["catalogue", "--assets", "/no/such/folder"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(err(&output).contains("/no/such/folder"));
}
