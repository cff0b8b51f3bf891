//! Two states of one project that grew apart from a common one are brought together, entry by entry.
//!
//! What only one side changed is taken from that side. Where both changed the same thing differently, mine stands
//! and theirs is kept: an answer's or indicator's as a dated version in its history, the rest named as a conflict
//! with both values, so that nobody's words vanish.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::project::{Project, Version};

/// Something that both sides changed differently.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Where: names of fields and ids, from the whole to the part.
    pub path: Vec<String>,
    /// What stands there now.
    pub mine: Value,
    /// What the other side had there.
    pub theirs: Value,
}

/// Brings two sides together.
pub fn merge(base: &Project, mine: &Project, theirs: &Project) -> Result<(Project, Vec<Conflict>), serde_json::Error> {
    let tree = |project: &Project| serde_json::to_value(project);
    let mut conflicts = Vec::new();
    let (base, mine_tree, theirs_tree) = (tree(base)?, tree(mine)?, tree(theirs)?);
    let mut path = Vec::new();
    let merged = value(Some(&base), Some(&mine_tree), Some(&theirs_tree), &mut path, &mut conflicts);
    let mut project: Project = serde_json::from_value(merged.unwrap_or_default())?;
    keep_theirs(&mut project, theirs, &conflicts);
    in_order(&mut project, mine, theirs);
    Ok((project, conflicts))
}

/// Puts the other side's answers and indicators that lost into the history.
fn keep_theirs(project: &mut Project, theirs: &Project, conflicts: &[Conflict]) {
    for conflict in conflicts {
        let mut names = conflict.path.iter().map(String::as_str);
        match (names.next(), names.next()) {
            (Some("answers"), Some(question)) => {
                let Some(answer) = theirs.answers.get(question) else { continue };
                if project.answers.get(question) != Some(answer) {
                    let version = version(answer.at, &answer.author, answer);
                    add(project.history.answers.entry(question.to_owned()).or_default(), version);
                }
            }
            (Some("indicators"), Some(id)) => {
                let Some(indicator) = theirs.indicators.iter().find(|i| i.id.as_str() == id) else { continue };
                if !project.indicators.contains(indicator) {
                    let version = version(indicator.at, &indicator.author, indicator);
                    add(project.history.indicators.entry(id.to_owned()).or_default(), version);
                }
            }
            _ => {}
        }
    }
}

fn version<T: Clone>(at: Option<jiff::Timestamp>, author: &str, content: &T) -> Version<T> {
    let at = at.unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    Version { at, author: author.to_owned(), content: Some(content.clone()) }
}

fn add<T: PartialEq>(versions: &mut Vec<Version<T>>, version: Version<T>) {
    if !versions.contains(&version) {
        versions.push(version);
    }
}

/// Versions that came together from two sides stand in the order of their dates.
fn in_order(project: &mut Project, mine: &Project, theirs: &Project) {
    for (question, versions) in &mut project.history.answers {
        if [mine, theirs].iter().all(|side| side.history.answers.get(question) != Some(versions)) {
            versions.sort_by_key(|v| v.at);
        }
    }
    for (id, versions) in &mut project.history.indicators {
        if [mine, theirs].iter().all(|side| side.history.indicators.get(id) != Some(versions)) {
            versions.sort_by_key(|v| v.at);
        }
    }
}

/// Fields whose parts mean something together only: a numerator belongs to its denominator, an amount to its
/// currency. Half of one side's and half of the other's would be a figure that nobody wrote.
const WHOLES: [&str; 5] = ["budget", "cost", "former", "origin", "value"];

fn value(
    base: Option<&Value>,
    mine: Option<&Value>,
    theirs: Option<&Value>,
    path: &mut Vec<String>,
    conflicts: &mut Vec<Conflict>,
) -> Option<Value> {
    if mine == theirs || theirs == base {
        return mine.cloned();
    }
    if mine == base {
        return theirs.cloned();
    }
    let whole = path.last().is_some_and(|field| WHOLES.contains(&field.as_str()));
    match (mine, theirs) {
        (Some(Value::Object(mine)), Some(Value::Object(theirs))) if !whole => {
            let none = Map::new();
            let base = base.and_then(Value::as_object).unwrap_or(&none);
            Some(Value::Object(object(base, mine, theirs, path, conflicts)))
        }
        (Some(Value::Array(mine)), Some(Value::Array(theirs))) => {
            let base = base.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            Some(Value::Array(list(base, mine, theirs, path, conflicts)))
        }
        _ => {
            conflicts.push(Conflict {
                path: path.clone(),
                mine: mine.cloned().unwrap_or_default(),
                theirs: theirs.cloned().unwrap_or_default(),
            });
            // What one side took out and the other changed stays: words come before tidiness.
            mine.or(theirs).cloned()
        }
    }
}

fn object(
    base: &Map<String, Value>,
    mine: &Map<String, Value>,
    theirs: &Map<String, Value>,
    path: &mut Vec<String>,
    conflicts: &mut Vec<Conflict>,
) -> Map<String, Value> {
    let mut out = Map::new();
    for key in mine.keys().chain(theirs.keys().filter(|key| !mine.contains_key(*key))) {
        path.push(key.clone());
        if let Some(value) = value(base.get(key), mine.get(key), theirs.get(key), path, conflicts) {
            out.insert(key.clone(), value);
        }
        path.pop();
    }
    out
}

/// The entries of a list, each with what tells it from the others: its id, or the whole of it; and which one of
/// those that are the same it is, so that none of them vanishes.
fn keyed(list: &[Value]) -> (Vec<String>, HashMap<String, &Value>) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut keys = Vec::with_capacity(list.len());
    let mut entries = HashMap::with_capacity(list.len());
    for entry in list {
        let mut key = match entry.get("id").and_then(Value::as_str) {
            Some(id) => id.to_owned(),
            None => entry.to_string(),
        };
        let before = seen.entry(key.clone()).or_default();
        *before += 1;
        if *before > 1 {
            key = format!("{key} ({before})");
        }
        keys.push(key.clone());
        entries.insert(key, entry);
    }
    (keys, entries)
}

fn list(
    base: &[Value],
    mine: &[Value],
    theirs: &[Value],
    path: &mut Vec<String>,
    conflicts: &mut Vec<Conflict>,
) -> Vec<Value> {
    let (_, base) = keyed(base);
    let (my_keys, mine) = keyed(mine);
    let (their_keys, theirs) = keyed(theirs);
    let mut merged = |key: &String| {
        path.push(key.clone());
        let entry = value(base.get(key).copied(), mine.get(key).copied(), theirs.get(key).copied(), path, conflicts);
        path.pop();
        entry
    };
    let mut out: Vec<(&String, Value)> = my_keys.iter().filter_map(|key| Some((key, merged(key)?))).collect();
    // What the other side added goes behind what stands before it there.
    let mut before = None;
    for key in &their_keys {
        if !mine.contains_key(key)
            && let Some(entry) = merged(key)
        {
            let place = before.and_then(|before| out.iter().position(|(there, _)| *there == before));
            out.insert(place.map_or(out.len(), |place| place + 1), (key, entry));
        }
        before = Some(key);
    }
    out.into_iter().map(|(_, entry)| entry).collect()
}
