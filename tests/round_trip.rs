//! Whatever a team may write, a file gives back: the same project, from the same text, encrypted or not; and
//! whatever is done to a project can be kept in one line, and taken back.

#[path = "support/arbitrary.rs"]
mod arbitrary;

use std::collections::{BTreeMap, BTreeSet};

use arbitrary::{Maker, make};
use jalon::project::{Barrier, Edit, Entity, EntityKind, Gap, Id, Project, Sitting};
use jalon::store::age::{self, Key};
use jalon::store::file::{self, Header};
use jalon::store::{Entry, ReadError, SaveError, decode, encode, merge, writer};
use jiff::{SignedDuration, Timestamp};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

fn ron_options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}

fn read_line<T: DeserializeOwned>(line: &str) -> T {
    ron_options().from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
}

fn bytes(project: &Project) -> Vec<u8> {
    encode(project, &Header::default(), None).unwrap_or_else(|error| panic!("{error:?}: {project:#?}"))
}

/// A project and edits that speak of what is in it.
fn project_and_edits(seed: u64, count: usize) -> (Project, Vec<Edit>) {
    let project: Project = make(seed);
    let tree = serde_json::to_value(&project).expect("a tree");
    let mut ids = BTreeSet::new();
    collect_ids(&tree, &mut ids);
    let questions: Vec<String> = project.answers.keys().cloned().collect();
    let mut maker = Maker::knowing(seed ^ 0xED17, ids);
    let mut edits: Vec<Edit> = (0..count).map(|_| maker.make()).collect();
    // Half the edits to answers change one that is there.
    for (n, edit) in edits.iter_mut().enumerate() {
        if let Edit::Answer(question, _) = edit
            && n % 2 == 0
            && !questions.is_empty()
        {
            questions[n % questions.len()].clone_into(question);
        }
    }
    (project, edits)
}

fn collect_ids(tree: &serde_json::Value, ids: &mut BTreeSet<String>) {
    match tree {
        serde_json::Value::Object(fields) => {
            if let Some(id) = fields.get("id").and_then(serde_json::Value::as_str) {
                ids.insert(id.to_owned());
            }
            fields.values().for_each(|value| collect_ids(value, ids));
        }
        serde_json::Value::Array(list) => list.iter().for_each(|value| collect_ids(value, ids)),
        _ => {}
    }
}

#[test]
fn a_written_project_reads_back_as_it_was_and_its_text_is_stable() {
    for seed in 0..400 {
        let project: Project = make(seed);
        let once = bytes(&project);
        let (read, header, key) = decode(&once, None).unwrap_or_else(|error| panic!("seed {seed}: {error:?}"));
        assert_eq!(read, project, "seed {seed}");
        assert!(key.is_none() && header.unknown.is_empty(), "seed {seed}: {:?}", header.unknown);
        assert_eq!(bytes(&read), once, "seed {seed}: the text is another one the second time");
    }
}

#[test]
fn the_maker_fills_what_a_project_can_hold() {
    // A generator that left something empty would prove nothing about it.
    let mut filled: BTreeMap<String, bool> = BTreeMap::new();
    for seed in 0..200 {
        let tree = serde_json::to_value(make::<Project>(seed)).expect("a tree");
        for (name, value) in tree.as_object().expect("a struct") {
            let some = match value {
                serde_json::Value::Array(list) => !list.is_empty(),
                serde_json::Value::Object(fields) => !fields.is_empty(),
                other => !other.is_null(),
            };
            *filled.entry(name.clone()).or_default() |= some;
        }
    }
    assert!(filled.len() >= 20 && filled.values().all(|some| *some), "{filled:#?}");
    let kinds: BTreeSet<EntityKind> = (0..1500)
        .filter_map(|seed| match make::<Edit>(seed) {
            Edit::Put(entity, _) => Some(entity.kind()),
            _ => None,
        })
        .collect();
    assert_eq!(kinds.len(), EntityKind::ALL.len());
}

#[test]
fn an_encrypted_project_reads_back_as_it_was() {
    let key = Key::with_work("une phrase de passe", 4).expect("a key");
    for seed in 0..60 {
        let project: Project = make(seed);
        let sealed = encode(&project, &Header::default(), Some(&key)).expect("seals");
        assert!(age::is_encrypted(&sealed));
        let (read, _, opened) = decode(&sealed, Some("une phrase de passe")).expect("opens");
        assert_eq!(read, project, "seed {seed}");
        assert!(opened.is_some());
        assert!(matches!(decode(&sealed, None), Err(ReadError::Locked)));
        assert!(matches!(decode(&sealed, Some("Une phrase de passe")), Err(ReadError::WrongPassphrase)));
    }
}

#[test]
fn what_would_not_read_back_as_it_is_is_not_written() {
    let refused = |project: &Project| matches!(encode(project, &Header::default(), None), Err(SaveError::NoText(_)));
    // What is empty is left out, and would come back as nothing.
    let mut barrier: Barrier = make(1);
    barrier.group = Some(Id::new(""));
    assert!(refused(&Project { barriers: vec![barrier], ..Project::default() }));
    // Two things with one id would not be read at all.
    let gap: Gap = make(1);
    assert!(refused(&Project { gaps: vec![gap.clone(), gap], ..Project::default() }));
}

/// A file as the plain writer of RON would write it: it takes numbers without end, ours does not.
#[derive(Serialize)]
struct Plain<'a> {
    format: &'a str,
    version: u32,
    project: &'a Project,
}

fn plain_text(project: &Project) -> String {
    let pretty = ron::ser::PrettyConfig::new().extensions(ron::extensions::Extensions::IMPLICIT_SOME);
    let file = Plain { format: file::FORMAT, version: file::VERSION, project };
    ron::ser::to_string_pretty(&file, pretty).expect("writes")
}

#[test]
fn a_number_without_end_is_refused_wherever_it_stands() {
    let mut planted = 0;
    for seed in 0..40 {
        let mut maker = Maker::new(seed);
        let sound: Project = maker.make();
        assert!(sound.is_finite());
        assert!(file::read(plain_text(&sound).as_bytes()).is_ok(), "seed {seed}");
        for at in 0..maker.floats {
            for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
                let mut maker = Maker::new(seed);
                maker.planted = Some((at, number));
                let project: Project = maker.make();
                assert!(!project.is_finite(), "seed {seed}, number {at}");
                assert!(matches!(encode(&project, &Header::default(), None), Err(SaveError::NoText(_))));
                let text = plain_text(&project);
                match file::read(text.as_bytes()) {
                    Err(ReadError::NoNumber(place)) => {
                        let line = text.lines().nth(place.line - 1).expect("a line");
                        let there: String = line.chars().skip(place.column - 1).collect();
                        assert!(
                            there.starts_with("NaN") || there.starts_with("inf") || there.starts_with("-inf"),
                            "seed {seed}, number {at}: {place:?} is {there}"
                        );
                    }
                    other => panic!("seed {seed}, number {at}: {other:?}"),
                }
                planted += 1;
            }
        }
    }
    assert!(planted > 500, "{planted}");
}

#[test]
fn merging_a_project_with_itself_changes_nothing() {
    for seed in 0..200 {
        let (one, other): (Project, Project) = (make(seed), make(seed + 10_000));
        for (base, mine, theirs, merged) in [
            (&one, &one, &one, &one),
            (&one, &other, &one, &other),
            (&one, &one, &other, &other),
            (&one, &other, &other, &other),
        ] {
            let (project, conflicts) = merge::merge(base, mine, theirs).expect("merges");
            assert_eq!(project, *merged, "seed {seed}");
            assert!(conflicts.is_empty(), "seed {seed}: {conflicts:?}");
        }
    }
}

/// The name of an edit, and of what is in it.
fn name(edit: &Edit) -> String {
    match edit {
        Edit::Put(entity, _) => format!("Put {:?}", entity.kind()),
        Edit::Remove(kind, _) => format!("Remove {kind:?}"),
        other => format!("{other:?}").split('(').next().unwrap_or_default().to_owned(),
    }
}

#[test]
fn every_edit_fits_in_a_line_and_comes_back() {
    let mut seen = BTreeSet::new();
    for seed in 0..3000 {
        let edit: Edit = make(seed);
        seen.insert(name(&edit));
        for again in [false, true] {
            let entry =
                Entry { at: Timestamp::from_second(1_790_000_000).expect("a moment"), edit: edit.clone(), again };
            let line = writer::to_line(&entry).expect("writes");
            assert!(!line.contains('\n'), "seed {seed}: {line}");
            assert_eq!(read_line::<Entry>(&line), entry, "seed {seed}: {line}");
        }
    }
    let all = 7 + 2 * EntityKind::ALL.len();
    assert_eq!(seen.len(), all, "{seen:#?}");
}

#[test]
fn what_was_done_can_be_taken_back_and_done_again() {
    for seed in 0..150 {
        let (project, edits) = project_and_edits(seed, 12);
        let mut now = project.clone();
        for edit in edits {
            let before = now.clone();
            let undo = edit.clone().apply(&mut now);
            let after = now.clone();
            let redo = undo.apply(&mut now);
            assert_eq!(now, before, "seed {seed}: {edit:?}");
            redo.apply(&mut now);
            assert_eq!(now, after, "seed {seed}: {edit:?}");
        }
    }
}

/// The project without its history, which is a log and stays when a step is taken back.
fn content(project: &Project) -> Project {
    Project { history: jalon::project::History::default(), ..project.clone() }
}

#[test]
fn a_sitting_goes_all_the_way_back_and_its_steps_read_back_from_lines() {
    for seed in 0..100 {
        let (project, edits) = project_and_edits(seed, 15);
        let mut sitting = Sitting::new(project.clone());
        let mut replayed = Sitting::new(project.clone());
        let start = Timestamp::from_second(1_790_000_000).expect("a moment");
        for (n, edit) in edits.iter().enumerate() {
            let now = start + SignedDuration::from_secs(7 * n as i64);
            sitting.edit(edit, now);
            let line = writer::to_line(&Entry { at: now, edit: edit.clone(), again: false }).expect("writes");
            let entry: Entry = read_line(&line);
            replayed.edit(&entry.edit, entry.at);
        }
        assert_eq!(replayed.project(), sitting.project(), "seed {seed}: the journal tells another story");
        let end = content(sitting.project());
        while let Some(edit) = sitting.undo() {
            let line = writer::to_line(&Entry { at: start, edit, again: true }).expect("writes");
            replayed.apply(read_line::<Entry>(&line).edit);
            assert_eq!(replayed.project(), sitting.project(), "seed {seed}");
        }
        assert_eq!(content(sitting.project()), content(&project), "seed {seed}");
        while sitting.redo().is_some() {}
        assert_eq!(content(sitting.project()), end, "seed {seed}");
    }
}

/// An entity as an edit carries it, for each list of the project.
#[derive(Deserialize)]
struct AnyEntity(Entity);

#[test]
fn an_entity_that_is_put_and_removed_leaves_no_trace() {
    for seed in 0..400 {
        let project: Project = make(seed % 20);
        let mut maker = Maker::new(seed ^ 0xE171);
        let AnyEntity(entity) = maker.make();
        let mut now = project.clone();
        let (kind, id) = (entity.kind(), entity.id().clone());
        Edit::Put(entity, Some(maker.make())).apply(&mut now);
        assert_ne!(now, project, "seed {seed}");
        Edit::Remove(kind, id).apply(&mut now);
        assert_eq!(now, project, "seed {seed}");
    }
}
