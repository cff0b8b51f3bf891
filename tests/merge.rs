//! Two states of a project that grew apart come together, and nothing that either side wrote is lost.

#[path = "support/arbitrary.rs"]
mod arbitrary;

use std::collections::{BTreeMap, BTreeSet};

use arbitrary::{Maker, make};
use jalon::project::{
    Answer, Budget, Edit, Id, Identity, Indicator, Measurement, Point, Project, Scope, Status, Value as Figure, Version,
};
use jalon::store::merge::{Conflict, merge};
use jiff::Timestamp;
use serde_json::Value;

/// Where a leaf stands: names of fields, ids of entries.
type Path = Vec<String>;

/// Fields that are one thing, whatever they are made of.
const WHOLES: [&str; 5] = ["budget", "cost", "former", "origin", "value"];

/// Ends the path to an entry without an id: how often it stands in its list.
const COUNT: &str = "times";

/// A project as leaves. Entries of lists go by their id; those without one by what they are, and how often they stand
/// there.
fn leaves(project: &Project) -> BTreeMap<Path, Value> {
    let mut all = BTreeMap::new();
    walk(&serde_json::to_value(project).expect("a tree"), &mut Vec::new(), &mut all);
    all
}

fn walk(value: &Value, path: &mut Path, all: &mut BTreeMap<Path, Value>) {
    let whole = path.last().is_some_and(|field| WHOLES.contains(&field.as_str()));
    match value {
        Value::Object(fields) if !whole => {
            for (name, value) in fields {
                path.push(name.clone());
                walk(value, path, all);
                path.pop();
            }
        }
        Value::Array(list) => {
            for entry in list {
                match entry.get("id").and_then(Value::as_str) {
                    Some(id) => {
                        path.push(id.to_owned());
                        walk(entry, path, all);
                        path.pop();
                    }
                    None => {
                        let mut at = path.clone();
                        at.extend([entry.to_string(), COUNT.to_owned()]);
                        let count = all.entry(at).or_insert_with(|| 0.into());
                        *count = (count.as_u64().unwrap_or(0) + 1).into();
                    }
                }
            }
        }
        leaf => {
            all.insert(path.clone(), leaf.clone());
        }
    }
}

fn ids(project: &Project) -> BTreeSet<String> {
    leaves(project)
        .into_iter()
        .filter(|(path, _)| path.last().is_some_and(|l| l == "id"))
        .filter_map(|(_, id)| Some(id.as_str()?.to_owned()))
        .collect()
}

/// A project and two states that it may have grown into.
fn grown(seed: u64) -> (Project, Project, Project) {
    let base: Project = make(seed);
    let questions: Vec<String> = base.answers.keys().cloned().collect();
    let side = |seed: u64| {
        let mut maker = Maker::knowing(seed, ids(&base));
        let mut project = base.clone();
        for n in 0..8_usize {
            let mut edit: Edit = maker.make();
            if let Edit::Answer(question, _) = &mut edit
                && !questions.is_empty()
            {
                questions[n % questions.len()].clone_into(question);
            }
            // A whole other project is no growth of this one.
            if !format!("{edit:?}").contains("Whole(") {
                edit.apply(&mut project);
            }
        }
        nudge(&mut project, &mut maker);
        project
    };
    let (mine, theirs) = (side(seed ^ 0xA11CE), side(seed ^ 0xB0B));
    (base, mine, theirs)
}

/// Changes parts of what is there, as typing does.
fn nudge(project: &mut Project, maker: &mut Maker) {
    let mut once_in = |n: u8| maker.make::<u8>().is_multiple_of(n);
    for answer in project.answers.values_mut() {
        if once_in(2) {
            answer.text.push_str(if once_in(2) { " more" } else { " less" });
        }
        if once_in(3) {
            answer.status = Status::Missing;
        }
    }
    for indicator in &mut project.indicators {
        if once_in(2) {
            indicator.name.push('x');
        }
        if once_in(3) {
            indicator.measurements.pop();
        }
    }
    if once_in(2) {
        project.gaps.pop();
    }
    for gap in &mut project.gaps {
        if once_in(2) {
            gap.owner.push('y');
        }
    }
    if once_in(2) {
        project.identity.places.push("a place".into());
    }
}

fn is_under(path: &[String], conflicts: &[Conflict]) -> bool {
    conflicts.iter().any(|conflict| path.starts_with(&conflict.path))
}

#[test]
fn nothing_of_either_side_is_lost() {
    let (mut both, mut conflicted) = (0, 0);
    for seed in 0..150 {
        let (base, mine, theirs) = grown(seed);
        let (merged, conflicts) = merge(&base, &mine, &theirs).expect("merges");
        assert!(merged.twice().is_none(), "seed {seed}");
        let [b, m, t, out] = [&base, &mine, &theirs, &merged].map(leaves);
        let paths: BTreeSet<&Path> = b.keys().chain(m.keys()).chain(t.keys()).chain(out.keys()).collect();
        for path in paths {
            let (b, m, t, out) = (b.get(path), m.get(path), t.get(path), out.get(path));
            if is_under(path, &conflicts) {
                conflicted += 1;
                assert!(out == m || out == t, "seed {seed}, {path:?}: {out:?} is of neither side");
                continue;
            }
            if path.last().is_some_and(|l| l == COUNT) {
                let [b, m, t, out] = [b, m, t, out].map(|n| n.and_then(Value::as_i64).unwrap_or(0));
                let expected = match (m >= b, t >= b) {
                    (true, true) => m.max(t),
                    (false, false) => m.min(t),
                    _ => (m + t - b).max(0),
                };
                // What lost in a conflict is kept in the history.
                let kept = path[0] == "history" && out == expected + 1;
                assert!(out == expected || kept, "seed {seed}, {path:?}: {b}, {m} and {t} times became {out}");
                continue;
            }
            let expected = if m == b { t } else { m };
            assert!(m == b || t == b || m == t, "seed {seed}, {path:?}: a conflict that nobody is told of");
            assert_eq!(out, expected, "seed {seed}, {path:?}");
            both += usize::from(m != b || t != b);
        }
    }
    assert!(both > 5_000 && conflicted > 150, "the sides hardly differ: {both} {conflicted}");
}

#[test]
fn where_both_changed_the_same_mine_stands_and_theirs_is_kept_and_named() {
    let mut kept = 0;
    for seed in 0..150 {
        let (base, mine, theirs) = grown(seed);
        let (merged, conflicts) = merge(&base, &mine, &theirs).expect("merges");
        let (m, t) = (serde_json::to_value(&mine).expect("a tree"), serde_json::to_value(&theirs).expect("a tree"));
        for conflict in &conflicts {
            assert_eq!(conflict.mine, at(&m, &conflict.path), "seed {seed}");
            assert_eq!(conflict.theirs, at(&t, &conflict.path), "seed {seed}");
            assert_ne!(conflict.mine, conflict.theirs, "seed {seed}: no conflict");
            let (field, key) = (conflict.path[0].as_str(), conflict.path.get(1).map_or("", String::as_str));
            if field == "answers"
                && let Some(lost) = theirs.answers.get(key)
            {
                let stands = merged.answers.get(key) == Some(lost);
                let version = merged.answer_versions(key).iter().any(|v| v.content.as_ref() == Some(lost));
                assert!(stands || version, "seed {seed}: their answer to {key} is gone");
                kept += usize::from(version);
            }
            if field == "indicators"
                && let Some(lost) = theirs.indicators.iter().find(|i| i.id.as_str() == key)
            {
                let stands = merged.indicators.contains(lost);
                let versions = merged.history.indicators.get(key).map_or(&[][..], Vec::as_slice);
                assert!(stands || versions.iter().any(|v| v.content.as_ref() == Some(lost)), "seed {seed}: {key}");
                kept += 1;
            }
        }
    }
    assert!(kept > 25, "{kept}");
}

/// What stands at a path of a tree, lists by id or by what they hold.
fn at(tree: &Value, path: &[String]) -> Value {
    let mut here = tree;
    for name in path {
        let next = match here {
            Value::Object(fields) => fields.get(name),
            Value::Array(list) => list.iter().find(|entry| {
                entry.get("id").and_then(Value::as_str).map_or_else(|| entry.to_string(), str::to_owned) == *name
            }),
            _ => None,
        };
        let Some(next) = next else { return Value::Null };
        here = next;
    }
    here.clone()
}

#[test]
fn it_does_not_matter_who_merges_but_for_what_is_named_as_a_conflict() {
    for seed in 0..150 {
        let (base, mine, theirs) = grown(seed);
        let (one, conflicts) = merge(&base, &mine, &theirs).expect("merges");
        let (other, mirrored) = merge(&base, &theirs, &mine).expect("merges");
        let swapped: BTreeSet<(Path, String, String)> =
            mirrored.iter().map(|c| (c.path.clone(), c.theirs.to_string(), c.mine.to_string())).collect();
        let straight: BTreeSet<(Path, String, String)> =
            conflicts.iter().map(|c| (c.path.clone(), c.mine.to_string(), c.theirs.to_string())).collect();
        assert_eq!(straight, swapped, "seed {seed}");
        let outside = |project: &Project| {
            let mut all = leaves(project);
            all.retain(|path, _| path[0] != "history" && !is_under(path, &conflicts));
            all
        };
        assert_eq!(outside(&one), outside(&other), "seed {seed}");
    }
}

#[test]
fn merging_again_what_was_merged_changes_nothing() {
    for seed in 0..100 {
        let (base, mine, theirs) = grown(seed);
        let (merged, _) = merge(&base, &mine, &theirs).expect("merges");
        // The other side has taken what was merged, and nothing was typed since.
        let (again, conflicts) = merge(&theirs, &merged, &theirs).expect("merges");
        assert_eq!(again, merged, "seed {seed}");
        assert!(conflicts.is_empty());
    }
}

fn with(edits: Vec<Edit>) -> Project {
    let mut project = Project::default();
    for edit in edits {
        edit.apply(&mut project);
    }
    project
}

fn answer(question: &str, text: &str) -> Edit {
    Edit::Answer(question.into(), Some(Box::new(Answer { text: text.into(), ..Answer::default() })))
}

fn scope(section: &str) -> Edit {
    Edit::Scope(section.into(), Some(Scope { chosen: true, why: String::new() }))
}

#[test]
fn two_people_who_begin_an_empty_project_both_keep_their_first_answers() {
    let (mine, theirs) = (with(vec![answer("S1.Q1", "a"), scope("3")]), with(vec![answer("S1.Q2", "b"), scope("6")]));
    let (merged, conflicts) = merge(&Project::default(), &mine, &theirs).expect("merges");
    assert!(conflicts.is_empty(), "{conflicts:?}");
    assert_eq!(merged.answers.keys().collect::<Vec<_>>(), ["S1.Q1", "S1.Q2"]);
    assert_eq!(merged.scope.keys().collect::<Vec<_>>(), ["3", "6"]);
}

fn budget(amount: f64, currency: &str) -> Edit {
    let budget = Budget { amount, currency: currency.into() };
    Edit::Identity(Box::new(Identity { budget: Some(budget), ..Identity::default() }))
}

#[test]
fn a_figure_is_never_put_together_from_two_hands() {
    let (base, mine, theirs) =
        (with(vec![budget(100.0, "EUR")]), with(vec![budget(200.0, "EUR")]), with(vec![budget(100.0, "USD")]));
    let (merged, conflicts) = merge(&base, &mine, &theirs).expect("merges");
    assert_eq!(merged.identity.budget, Some(Budget { amount: 200.0, currency: "EUR".into() }));
    assert_eq!(conflicts.len(), 1);

    let measured = |numerator: f64, denominator: f64| {
        let mut indicator: Indicator = make(7);
        indicator.id = Id::from_bits(1);
        let mut measurement: Measurement = make(8);
        measurement.id = Id::from_bits(2);
        measurement.value = Some(Figure::Share { numerator, denominator });
        indicator.measurements = vec![measurement];
        with(vec![indicator.into()])
    };
    let (merged, conflicts) =
        merge(&measured(40.0, 100.0), &measured(50.0, 100.0), &measured(40.0, 120.0)).expect("merges");
    assert_eq!(merged.indicators[0].measurements[0].value, Some(Figure::Share { numerator: 50.0, denominator: 100.0 }));
    assert_eq!(conflicts.len(), 1);
    // Their whole indicator is among its versions.
    let kept = &merged.history.indicators[Id::from_bits(1).as_str()];
    assert_eq!(kept.len(), 1);
}

#[test]
fn what_stands_in_a_list_twice_stays_there_twice() {
    let point = |note: &str| Point { value: None, date: None, note: note.into() };
    let with_milestones = |notes: &[&str]| {
        let mut indicator: Indicator = make(7);
        indicator.id = Id::from_bits(1);
        indicator.milestones = notes.iter().map(|note| point(note)).collect();
        with(vec![indicator.into()])
    };
    let (merged, _) = merge(
        &with_milestones(&["", ""]),
        &with_milestones(&["", "", "mine"]),
        &with_milestones(&["", "", "", "theirs"]),
    )
    .expect("merges");
    let notes: Vec<&str> = merged.indicators[0].milestones.iter().map(|m| m.note.as_str()).collect();
    assert_eq!(notes.iter().filter(|n| n.is_empty()).count(), 3, "{notes:?}");
    assert!(notes.contains(&"mine") && notes.contains(&"theirs"), "{notes:?}");
}

#[test]
fn versions_from_two_sides_stand_in_the_order_of_their_dates() {
    let version = |second: i64| Version {
        at: Timestamp::from_second(1_790_000_000 + second).expect("a moment"),
        author: String::new(),
        content: Some(Answer::default()),
    };
    let with_versions = |seconds: &[i64]| {
        let mut project = Project::default();
        project.history.answers.insert("S1.Q1".into(), seconds.iter().map(|s| version(*s)).collect());
        project
    };
    let (merged, _) =
        merge(&with_versions(&[1]), &with_versions(&[1, 5, 9]), &with_versions(&[1, 3, 7])).expect("merges");
    let seconds: Vec<i64> = merged.answer_versions("S1.Q1").iter().map(|v| v.at.as_second() - 1_790_000_000).collect();
    assert_eq!(seconds, [1, 3, 5, 7, 9]);
}

#[test]
fn what_one_side_took_out_and_the_other_changed_stays() {
    let base = with(vec![answer("S1.Q1", "a"), answer("S1.Q2", "b")]);
    let mut mine = base.clone();
    mine.answers.remove("S1.Q1");
    mine.answers.remove("S1.Q2");
    let theirs = with(vec![answer("S1.Q1", "a, and more"), answer("S1.Q2", "b")]);
    let (merged, conflicts) = merge(&base, &mine, &theirs).expect("merges");
    assert_eq!(merged.answers.keys().collect::<Vec<_>>(), ["S1.Q1"]);
    assert_eq!(conflicts.len(), 1);
    assert!(merged.history.answers.is_empty(), "what stands needs no copy");
}
