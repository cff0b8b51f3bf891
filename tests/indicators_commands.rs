//! `jalon indicators`, `jalon plan` and `jalon measure` do what help says, print what the schema says, and write only
//! through the store.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use jalon::export::csv;
use jalon::project::{Project, Value as Figure};
use jalon::store;
use serde_json::Value;

/// A folder that is gone when the test ends, with a project in it and the user's data beside it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, project: &str) -> Self {
        let root = std::env::temp_dir().join(format!("jalon-indicators-{name}-{}", std::process::id()));
        fs::create_dir_all(&root).expect("folder");
        fs::copy(example(project), root.join("plan.ron")).expect("copied");
        Self(root)
    }
    fn file(&self) -> String {
        self.0.join("plan.ron").to_str().expect("path").to_owned()
    }
    fn project(&self) -> Project {
        store::open(Path::new(&self.file()), None).expect("opens").project
    }
    fn jalon(&self, words: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
        command.args(words).env("JALON_DATA", self.0.join("data"));
        command.env_remove("LANGUAGE").env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "en_GB.UTF-8");
        command.output().expect("runs")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("projects").join(name)
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

fn done(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", err(output));
    out(output)
}

/// What a schema of types, fields, lists and choices refuses in a value.
fn refused(schema: &Value, root: &Value, value: &Value, at: &str) -> Vec<String> {
    if let Some(name) = schema["$ref"].as_str().and_then(|r| r.strip_prefix("#/$defs/")) {
        assert!(root["$defs"][name].is_object(), "no {name} in the schema");
        return refused(&root["$defs"][name], root, value, at);
    }
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(n) if n.is_u64() || n.is_i64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let mut faults = Vec::new();
    let fits = |wanted: &Value| wanted == kind || (wanted == "number" && kind == "integer");
    match &schema["type"] {
        Value::Null => {}
        Value::Array(kinds) if kinds.iter().any(fits) => {}
        one if fits(one) => {}
        other => faults.push(format!("{at}: {kind} is not {other}")),
    }
    if let Some(choices) = schema["enum"].as_array()
        && !choices.contains(value)
    {
        faults.push(format!("{at}: {value} is not one of {choices:?}"));
    }
    if let Some(fields) = value.as_object() {
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !fields.contains_key(name) {
                faults.push(format!("{at}: {name} is missing"));
            }
        }
        for (name, inner) in fields {
            match (&schema["properties"][name], &schema["additionalProperties"]) {
                (Value::Null, Value::Bool(false)) => faults.push(format!("{at}: {name} is not described")),
                (Value::Null, more @ Value::Object(_)) => {
                    faults.extend(refused(more, root, inner, &format!("{at}.{name}")));
                }
                (Value::Null, _) => {}
                (own, _) => faults.extend(refused(own, root, inner, &format!("{at}.{name}"))),
            }
        }
    }
    for (nth, inner) in value.as_array().into_iter().flatten().enumerate() {
        faults.extend(refused(&schema["items"], root, inner, &format!("{at}[{nth}]")));
    }
    faults
}

#[test]
fn the_plan_is_printed_as_the_schema_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/plan.schema.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(path).expect("schema")).expect("JSON");
    for name in [
        "ligne-1188.ron",
        "national-plan.ron",
        "prosecutors-inspectors.ron",
        "reforme-loi.ron",
        "returnees-livelihoods.ron",
    ] {
        let folder = Folder::new(&format!("schema-{name}"), name);
        for language in ["en", "fr"] {
            let text = done(&folder.jalon(&["plan", &folder.file(), "--format", "json", "--lang", language]));
            let plan: Value = serde_json::from_str(&text).expect("JSON");
            assert_eq!(refused(&schema, &schema, &plan, "plan"), Vec::<String>::new(), "{name}");
            let indicators = plan["indicators"].as_array().expect("a list");
            assert_eq!(indicators.len(), folder.project().indicators.len());
            assert!(
                indicators
                    .iter()
                    .filter(|i| !i["from"].as_str().unwrap_or_default().is_empty())
                    .all(|i| i["caution"].is_string())
            );
        }
    }
    // The schema is one that can refuse.
    let broken = serde_json::json!({ "programme": 3 });
    assert!(refused(&schema, &schema, &broken, "plan").len() > 3);
}

#[test]
fn the_plan_is_read_as_text_table_form_and_calendar() {
    let folder = Folder::new("plan", "returnees-livelihoods.ron");
    let file = folder.file();
    let text = done(&folder.jalon(&["plan", &file]));
    for said in [
        "measured here, not attributed",
        "L-3",
        "Never a proxy for such vulnerability",
        "nothing chosen",
        "[Jalon]",
        "Data collection",
    ] {
        assert!(text.contains(said), "{said} is missing in\n{text}");
    }
    let french = done(&folder.jalon(&["plan", &file, "--lang", "fr", "--part", "evaluability"]));
    assert!(french.contains("Plausibilité") && !french.contains("Data collection"));

    let rows = |words: &[&str]| -> Vec<String> {
        let text = done(&folder.jalon(&[&["plan", &file, "--format", "csv"], words].concat()));
        assert!(text.ends_with("\r\n") && !text.ends_with("\r\n\r\n"));
        text.split_terminator("\r\n").map(str::to_owned).collect()
    };
    assert!(rows(&["--form", "eu"])[0].starts_with("Results chain,Result,Indicator,Baseline (value and year)"));
    assert!(rows(&["--form", "usaid"])[0].contains("Data quality assessments: past, future, reviewer"));
    let figures = rows(&["--part", "figures"]);
    let parts: usize =
        folder.project().indicators.iter().flat_map(|i| &i.measurements).map(|m| 1 + m.parts.len()).sum();
    assert_eq!(figures.len(), parts + 1);
    assert!(figures.iter().any(|row| row.starts_with("L-2,2026-09-30,sex: women,51,,,51,")), "{figures:#?}");
    for part in ["collection", "calendar", "evaluability", "matrix"] {
        assert!(rows(&["--part", part]).len() > 1, "{part}");
    }
    let days = done(&folder.jalon(&["plan", &file, "--format", "ical", "--lang", "fr"]));
    assert!(days.starts_with("BEGIN:VCALENDAR\r\n") && days.trim_end().ends_with("END:VCALENDAR"));
    assert!(days.contains("BEGIN:VEVENT"));
    // The same days have the same identities each time.
    let uids = |text: &str| text.lines().filter(|l| l.starts_with("UID:")).map(str::to_owned).collect::<Vec<_>>();
    let again = done(&folder.jalon(&["plan", &file, "--format", "ical", "--lang", "fr"]));
    assert_eq!(uids(&days), uids(&again));
    let mut once = uids(&days);
    once.sort();
    once.dedup();
    assert_eq!(once.len(), uids(&days).len());
}

#[test]
fn the_library_is_filtered_compared_and_suggested() {
    let folder = Folder::new("library", "ligne-1188.ron");
    let json = |words: &[&str]| -> Vec<Value> {
        let text = done(&folder.jalon(&[&["indicators", "--format", "json"], words].concat()));
        serde_json::from_str(&text).expect("JSON")
    };
    let rung = json(&["--rung", "behaviour,impact", "--section", "3"]);
    assert!(!rung.is_empty() && rung.iter().all(|i| i["section"] == "3" && i["caution_text"].is_string()));
    let chosen = json(&["--project", &folder.file(), "--chosen", "yes"]);
    assert!(!chosen.is_empty() && chosen.iter().all(|i| i["chosen"] == true));
    let text = done(&folder.jalon(&["indicators", "--search", "hotline"]));
    assert!(text.contains("Caution:") && text.contains("not attributed"), "{text}");
    let table = done(&folder.jalon(&["indicators", "--format", "csv", "--lang", "fr", "--by", "disability"]));
    assert!(table.starts_with("id,Code,Indicateur,") && table.contains("handicap"));
    let compared = done(&folder.jalon(&["indicators", "--compare", "S3.C2.I1,S3.C5.I3"]));
    assert!(compared.contains("Rung") && compared.contains("Behaviour"));
    let suggested: Vec<Value> = serde_json::from_str(&done(&folder.jalon(&[
        "indicators",
        "--suggest",
        &folder.file(),
        "--format",
        "json",
        "--lang",
        "fr",
    ])))
    .expect("JSON");
    assert!(suggested.iter().any(|change| change["suggested"].as_array().is_some_and(|list| !list.is_empty())));
    for (words, said) in [
        (vec!["indicators", "--rung", "behavior"], "There are: baseline-data"),
        (vec!["indicators", "--section", "12"], "There are:"),
        (vec!["indicators", "--compare", "nothing"], "There is no indicator"),
    ] {
        let output = folder.jalon(&words);
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        assert!(err(&output).contains(said), "{}", err(&output));
    }
    assert_eq!(folder.jalon(&["indicators", "--suggest", "nowhere.ron"]).status.code(), Some(3));
}

#[test]
fn a_figure_is_added_split_and_put_right_with_a_reason() {
    let folder = Folder::new("measure", "returnees-livelihoods.ron");
    let file = folder.file();
    let measure = |words: &[&str]| folder.jalon(&[&["measure", &file, "L-1"], words].concat());
    let found = || {
        let project = folder.project();
        let indicator = project.indicators.iter().find(|i| i.code == "L-1").expect("there").clone();
        indicator.measurements.last().expect("a figure").clone()
    };
    let said = done(&measure(&[
        "--date",
        "2026-12-31",
        "--value",
        "79",
        "--source",
        "Training register",
        "--remark",
        "Fourth quarter",
    ]));
    assert!(said.contains("L-1: 79 on 31 December 2026."), "{said}");
    let last = found();
    assert_eq!(
        (last.value.clone(), last.source.as_str(), last.remark.as_str()),
        (Some(Figure::Number(79.0)), "Training register", "Fourth quarter")
    );
    // A part joins the figure of its day, in the words that the indicator uses.
    done(&measure(&["--date", "2026-12-31", "--value", "52", "--by", "sexe=femmes"]));
    let part = found().parts.remove(0);
    assert_eq!((part.by.as_str(), part.group.as_str(), part.value), ("sex", "women", Figure::Number(52.0)));
    // Another figure for that day is refused without a reason, and kept beside the former one with it.
    let refused = measure(&["--date", "2026-12-31", "--value", "78"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(err(&refused).contains("--reason") && found().value == Some(Figure::Number(79.0)));
    done(&measure(&["--date", "2026-12-31", "--value", "78", "--reason", "One person counted twice"]));
    let last = found();
    assert_eq!((last.value, last.corrections.len()), (Some(Figure::Number(78.0)), 1));
    assert_eq!(last.corrections[0].former, Some(Figure::Number(79.0)));
    assert_eq!(last.corrections[0].reason, "One person counted twice");
    // The same again changes nothing.
    let bytes = fs::read(&file).expect("file");
    let same = done(&measure(&["--date", "31/12/2026", "--value", "78"]));
    assert!(same.contains("already"), "{same}");
    assert_eq!(fs::read(&file).expect("file"), bytes);
    // What looks wrong is said and written all the same.
    let doubtful = measure(&["--date", "2035", "--value", "1,250"]);
    assert_eq!(doubtful.status.code(), Some(0));
    assert!(
        err(&doubtful).contains("Kept as typed") && err(&doubtful).contains("31 October 2028"),
        "{}",
        err(&doubtful)
    );
    assert_eq!(found().value, Some(Figure::Number(1250.0)));
    // Of a day whose groups came first, the total is no correction.
    done(&measure(&["--date", "2037-03-31", "--value", "5", "--by", "sex=male"]));
    done(&measure(&["--date", "2037-03-31", "--value", "9"]));
    assert_eq!((found().value, found().parts.len(), found().corrections.len()), (Some(Figure::Number(9.0)), 1, 0));
    // No data is said, and is not zero.
    done(&measure(&["--date", "2038-03-31", "--value", "no data"]));
    assert_eq!(found().value, None);
    // Former versions of the file were kept, and no journal is left behind.
    let backups = store::backup::list(&store::Folders::in_folder(&folder.0.join("data")), Path::new(&file));
    assert!(!backups.is_empty());
    let project = folder.project();
    let share = project.indicators.iter().find(|i| i.code == "L-4").expect("there").id.to_string();
    let said = done(&folder.jalon(&[
        "measure",
        &file,
        &share,
        "--date",
        "T4 2026",
        "--numerator",
        "20",
        "--denominator",
        "30",
        "--lang",
        "fr",
    ]));
    assert!(said.contains("66,7\u{a0}% (20 sur 30)"), "{said}");
}

#[test]
fn a_slip_writes_nothing_and_says_what_to_do() {
    let folder = Folder::new("slips", "returnees-livelihoods.ron");
    let file = folder.file();
    let before = fs::read(&file).expect("file");
    for (words, code, said) in [
        (vec!["L-9x", "--value", "1"], 2, "L-1"),
        (vec!["L-1"], 2, "--numerator"),
        (vec!["L-1", "--value", "many"], 2, "no value"),
        (vec!["L-1", "--value", "1", "--date", "soon"], 2, "no date"),
        (vec!["L-1", "--value", "1", "--by", "sex"], 2, "sex=female"),
        (vec!["L-1", "--value", "1", "--numerator", "2"], 2, "--numerator"),
    ] {
        let output = folder.jalon(&[&["measure", &file], &words[..]].concat());
        assert_eq!(output.status.code(), Some(code), "{words:?}: {}", err(&output));
        assert!(err(&output).contains(said), "{words:?}: {}", err(&output));
    }
    assert_eq!(fs::read(&file).expect("file"), before);
    assert_eq!(folder.jalon(&["measure", "nowhere.ron", "L-1", "--value", "1"]).status.code(), Some(3));
    // Somebody else has it open: nothing is written.
    let lock = store::Lock::take(Path::new(&file), "Somebody").expect("locked");
    let output = folder.jalon(&["measure", &file, "L-1", "--value", "5", "--date", "2026-12-31"]);
    assert_eq!(output.status.code(), Some(3), "{}", err(&output));
    assert_eq!(fs::read(&file).expect("file"), before);
    drop(lock);
}

#[test]
fn tables_can_be_read_back() {
    let rows = vec![vec!["a;b".to_owned(), "two\nlines, and “quotes” \"x\"".to_owned(), String::new()]];
    assert_eq!(csv::table(&rows), "\"a;b\",\"two\nlines, and “quotes” \"\"x\"\"\",\r\n");
}
