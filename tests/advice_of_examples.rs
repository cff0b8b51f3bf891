//! What is said of the examples is kept as it was judged, line by line, in both languages; and a fault planted in a copy
//! of an example is found.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test advice_of_examples` writes the texts anew; judge every line before keeping it.

#[path = "support/folder.rs"]
mod folder;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use folder::Folder;
use jalon::assets::Assets;
use jalon::catalogue::Catalogue;
use jalon::insight::{Insight, Rulebook, personal_data};
use jalon::project::{
    AdviceSettled, Check, Project, RiskKind, Sensitivity, Settling, Status, Value, ValueKind, WithinReach,
};
use jalon::store;

const EXAMPLES: [&str; 5] =
    ["ligne-1188", "national-plan", "prosecutors-inspectors", "reforme-loi", "returnees-livelihoods"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn example(name: &str) -> Project {
    let path = root().join(format!("projects/{name}.ron"));
    store::open(&path, None).unwrap_or_else(|error| panic!("{name}: {error:?}")).project
}

fn content() -> (Catalogue, Rulebook) {
    let assets = Assets::embedded();
    let catalogue = Catalogue::load(&assets).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let book = Rulebook::load(&assets, &catalogue).unwrap_or_else(|faults| panic!("{faults:#?}"));
    (catalogue, book)
}

/// What the command prints of an example.
fn printed(name: &str, language: &str) -> String {
    let folder = Folder::new("advice");
    let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
    let file = root().join(format!("projects/{name}.ron"));
    command.arg("check").arg(file).args(["--lang", language]).current_dir(folder.path());
    command.env("COLUMNS", "100").env("JALON_DATA", folder.join("data")).env("TZ", "UTC");
    let output = command.output().expect("runs");
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn golden(name: &str, language: &str) -> PathBuf {
    root().join(format!("tests/golden/advice/{name}.{language}.txt"))
}

#[test]
fn the_advice_of_every_example_is_as_it_was_judged() {
    let anew = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
    let mut differ = Vec::new();
    for name in EXAMPLES {
        for language in ["en", "fr"] {
            let (found, path) = (printed(name, language), golden(name, language));
            if anew {
                fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
                fs::write(&path, &found).expect("writes");
            }
            let kept = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
            if kept != found {
                let line = kept.lines().zip(found.lines()).position(|(a, b)| a != b);
                differ.push(format!("{}, from line {:?}", path.display(), line.map(|at| at + 1)));
            }
        }
    }
    assert!(differ.is_empty(), "judge what is new, then run with UPDATE_SNAPSHOTS=1: {differ:#?}");
}

#[test]
fn every_example_gets_a_handful_of_advice_and_none_of_it_private() {
    let (catalogue, book) = content();
    let names = fs::read_dir(root().join("projects")).expect("projects").map(|e| e.expect("an entry").file_name());
    let projects = names.filter(|name| !name.to_string_lossy().ends_with(".review.ron")).count();
    assert_eq!(projects, EXAMPLES.len());
    for name in EXAMPLES {
        let project = example(name);
        let insight = Insight::new(&catalogue, &book, &project);
        let open = insight.open().len();
        assert!((5..=21).contains(&open), "{name}: {open}");
        assert!(insight.advice().any(|advice| !advice.is_open()), "{name}: its team settled something");
        // What was settled is settled of something: no key is left over.
        let keys: BTreeSet<&str> = insight.advice().map(|advice| advice.key.as_str()).collect();
        let left: Vec<&String> = project.advice.keys().filter(|key| !keys.contains(key.as_str())).collect();
        assert!(left.is_empty(), "{name}: {left:?}");
        assert!(personal_data(&catalogue, &book, &project).is_empty(), "{name}");
    }
}

/// A fault: what is wrong, in which example, the rule that should say so, and how it is planted.
type Fault = (&'static str, &'static str, &'static str, fn(&mut Project));

fn say(project: &mut Project, question: &str, fact: &str, answer: Check) {
    let answers = project.answers.get_mut(question).unwrap_or_else(|| panic!("no answer to {question}"));
    answers.checks.insert(fact.to_owned(), answer);
}

fn indicator<'a>(project: &'a mut Project, from: &str) -> &'a mut jalon::project::Indicator {
    let found = project.indicators.iter_mut().find(|one| one.from.starts_with(from));
    found.unwrap_or_else(|| panic!("no indicator from {from}"))
}

const FAULTS: &[Fault] = &[
    // General
    ("displacement is not answered any more", "reforme-loi", "displacement-unanswered", |p| {
        p.answers.remove("S1.Q3");
    }),
    ("an obstacle loses its response", "ligne-1188", "barrier-unanswered", |p| {
        let barrier = p.barriers.iter_mut().find(|one| !one.response.is_empty()).expect("a response");
        barrier.response.clear();
        barrier.activity = None;
    }),
    ("a risk loses its response", "prosecutors-inspectors", "risk-unanswered", |p| {
        let risk = p.risks.iter_mut().find(|one| one.kind == RiskKind::Risk && !one.response.is_empty());
        risk.expect("a response").response.clear();
    }),
    ("an assumption loses its evidence", "returnees-livelihoods", "assumption-unproven", |p| {
        let sure = |one: &&mut jalon::project::Risk| {
            one.kind == RiskKind::Assumption && one.evidence.is_some_and(|e| e != jalon::project::Evidence::None)
        };
        let assumption = p.risks.iter_mut().find(sure).expect("an assumption");
        assumption.evidence = None;
        assumption.response.clear();
    }),
    ("external factors are left alone", "national-plan", "external-factor-unanswered", |p| {
        say(p, "S1.Q5", "external-factors-answered", Check::No);
    }),
    ("the design counts on awareness", "ligne-1188", "rests-on-awareness", |p| {
        say(p, "S1.Q2", "rests-on-awareness", Check::Yes);
        p.answers.get_mut("S1.Q2").expect("an answer").evidence = Some(jalon::project::Evidence::Experience);
    }),
    ("nothing is learned", "reforme-loi", "no-learning", |p| {
        p.answers.remove("S1.Q6");
    }),
    // Pattern and mix
    ("every factor is out of reach", "national-plan", "all-factors-out", |p| {
        p.patterns[0].factors.iter_mut().for_each(|factor| factor.reach = Some(WithinReach::Out));
    }),
    ("activities stand without a pattern", "national-plan", "activities-before-pattern", |p| {
        p.patterns.clear();
        p.answers.remove("S2.Q1");
    }),
    ("victims are said to differ, and nobody compared", "reforme-loi", "difference-without-data", |p| {
        say(p, "S2.Q1", "comparative-data", Check::No);
    }),
    ("one P alone", "prosecutors-inspectors", "single-p", |p| {
        say(p, "S2.Q3", "linked-to-other-work", Check::No);
    }),
    // Awareness
    ("nobody asked whom the group trusts", "ligne-1188", "group-without-channel", |p| {
        p.target_groups[0].channels.clear();
    }),
    ("people cannot do what is asked of them", "ligne-1188", "no-action-possible", |p| {
        say(p, "S3.Q2", "action-within-reach", Check::No);
    }),
    ("what people know was guessed", "ligne-1188", "awareness-level-unknown", |p| {
        say(p, "S3.Q5", "existing-level-known", Check::No);
    }),
    // Livelihoods
    ("only those who can repay take part", "returnees-livelihoods", "most-vulnerable-missed", |p| {
        say(p, "S4.Q5", "relies-on-credit", Check::Yes);
    }),
    ("livelihoods stand alone", "returnees-livelihoods", "livelihoods-alone", |p| {
        say(p, "S4.Q6", "livelihoods-stand-alone", Check::Yes);
    }),
    ("seasons are forgotten", "returnees-livelihoods", "season-ignored", |p| {
        say(p, "S4.Q3", "season-counted", Check::No);
    }),
    // Law
    ("the rights of victims go", "reforme-loi", "law-rights-absent", |p| {
        say(p, "S5.Q3", "law-protects-rights", Check::No);
    }),
    ("the offence alone, and services only under it", "reforme-loi", "offence-alone", |p| {
        say(p, "S5.Q4", "offence-alone", Check::Yes);
        say(p, "S5.Q4", "served-whatever-charge", Check::No);
    }),
    // Criminal justice
    ("training without follow-up", "prosecutors-inspectors", "training-without-follow-up", |p| {
        say(p, "S6.Q8", "follow-up-planned", Check::No);
    }),
    ("no say in who takes part", "prosecutors-inspectors", "no-say-in-selection", |p| {
        say(p, "S6.Q6", "say-in-selection", Check::No);
    }),
    ("staff leave and nobody allowed for it", "prosecutors-inspectors", "turnover-unanswered", |p| {
        say(p, "S6.Q7", "rotation-allowed-for", Check::No);
    }),
    ("what is missing cannot be influenced", "prosecutors-inspectors", "preconditions-beyond-reach", |p| {
        say(p, "S6.Q1", "foundations-can-be-influenced", Check::No);
    }),
    // Identification
    ("wrong numbers count as calls", "ligne-1188", "nuisance-calls-counted", |p| {
        say(p, "S7.Q2", "all-calls-counted", Check::Yes);
    }),
    ("the law leaves people out", "ligne-1188", "law-covers-some", |p| {
        say(p, "S7.Q3", "law-covers-all", Check::No);
    }),
    // Support
    ("the shelter is closed", "returnees-livelihoods", "closed-shelter", |p| {
        say(p, "S8.Q1", "residents-leave-freely", Check::No);
    }),
    ("return comes first", "returnees-livelihoods", "return-by-default", |p| {
        say(p, "S8.Q7", "return-is-default", Check::Yes);
    }),
    ("nobody follows up", "returnees-livelihoods", "no-long-follow-up", |p| {
        say(p, "S8.Q7", "long-follow-up", Check::No);
    }),
    // National plans
    ("nobody answers for the plan", "national-plan", "plan-nobody-responsible", |p| {
        say(p, "S9.Q3", "plan-names-responsible", Check::No);
    }),
    ("the plan is not monitored", "national-plan", "plan-without-monitoring", |p| {
        say(p, "S9.Q7", "plan-has-monitoring", Check::No);
    }),
    // Indicators
    ("a baseline is removed", "returnees-livelihoods", "indicator-incomplete", |p| {
        let whole = p.indicators.iter_mut().find(|one| one.baseline.is_some() && one.from.starts_with("S4.C5"));
        whole.expect("an indicator of behaviour").baseline = None;
    }),
    ("only low rungs are left", "prosecutors-inspectors", "low-rungs-only", |p| {
        let low = ["S6.C1", "S6.C2", "S6.C3"];
        p.indicators.retain(|one| low.iter().any(|rung| one.from.starts_with(rung)));
        assert!(!p.indicators.is_empty());
    }),
    ("satisfaction stands for behaviour", "prosecutors-inspectors", "stands-for-too-much", |p| {
        "behaviour".clone_into(&mut indicator(p, "S6.C2").level);
    }),
    ("few people are counted in the open", "returnees-livelihoods", "small-count", |p| {
        let counted = indicator(p, "S8.");
        counted.kind = ValueKind::Number;
        counted.sensitivity = Sensitivity::Public;
        let measured = counted.measurements.first_mut().expect("a figure");
        (measured.value, measured.sensitivity) = (Some(Value::Number(3.0)), Sensitivity::Public);
    }),
    ("a result is put down to the programme", "national-plan", "worded-as-caused", |p| {
        say(p, "S1.Q6", "results-worded-as-caused", Check::Yes);
    }),
    // Process
    ("a gap is planned no more", "ligne-1188", "missing-without-activity", |p| {
        p.gaps.retain(|gap| gap.question != "S3.Q4");
    }),
    ("a reason is rubbed out", "ligne-1188", "not-relevant-without-reason", |p| {
        let aside = p.answers.values_mut().find(|one| one.status == Status::NotRelevant);
        aside.expect("an answer set aside").not_relevant_because.clear();
    }),
    ("a change of design is not written", "reforme-loi", "change-unsaid", |p| {
        p.answers.get_mut("S5.Q1").expect("an answer").change.clear();
    }),
    ("evidence without its source", "reforme-loi", "evidence-without-source", |p| {
        p.answers.get_mut("S5.Q1").expect("an answer").sources.clear();
    }),
    ("a lesson is passed over", "prosecutors-inspectors", "lesson-passed-over", |p| {
        p.lessons.retain(|id, _| !id.starts_with("S2."));
    }),
    ("a risk is accepted and nobody follows it", "ligne-1188", "accepted-without-owner", |p| {
        let settled = AdviceSettled {
            how: Settling::RiskAccepted,
            because: "Décision du comité".into(),
            owner: String::new(),
            sensitivity: Sensitivity::Internal,
            author: String::new(),
            at: None,
        };
        p.advice.insert("supply-side-only".into(), settled);
    }),
    // Do no harm
    ("a telephone number in an answer", "returnees-livelihoods", "personal-phone", |p| {
        p.answers.get_mut("S8.Q1").expect("an answer").text.push_str(" Call +33 6 12 34 56 78.");
    }),
];

#[test]
fn faults_planted_in_the_examples_are_found() {
    let (catalogue, book) = content();
    let open = |project: &Project, rule: &str| -> BTreeSet<String> {
        let insight = Insight::new(&catalogue, &book, project);
        let all = insight.advice().cloned().chain(personal_data(&catalogue, &book, project));
        all.filter(|advice| advice.is_open() && advice.rule == rule).map(|advice| advice.key).collect()
    };
    let mut missed = Vec::new();
    for (what, name, rule, plant) in FAULTS {
        let mut project = example(name);
        let before = open(&project, rule);
        plant(&mut project);
        if open(&project, rule).difference(&before).next().is_none() {
            missed.push(format!("{name}: {what} ({rule}); before: {before:?}"));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
    let rules: BTreeSet<&str> = FAULTS.iter().map(|(_, _, rule, _)| *rule).collect();
    assert_eq!(rules.len(), FAULTS.len(), "each fault is another");
}
