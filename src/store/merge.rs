//! Two states of one project that grew apart from a common one are brought together, entry by entry.
//!
//! What only one side changed is taken from that side. Where both changed the same thing differently, mine stands
//! and theirs is kept: an answer's or indicator's as a dated version in its history, the rest named as a conflict
//! with both values, so that nobody's words vanish.

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
    Ok((project, conflicts))
}

/// Puts the other side's answers and indicators that lost into the history.
fn keep_theirs(project: &mut Project, theirs: &Project, conflicts: &[Conflict]) {
    for conflict in conflicts {
        let mut names = conflict.path.iter().map(String::as_str);
        match (names.next(), names.next()) {
            (Some("answers"), Some(question)) => {
                let Some(answer) = theirs.answers.get(question) else { continue };
                let at = answer.at.unwrap_or(jiff::Timestamp::UNIX_EPOCH);
                let version = Version { at, author: answer.author.clone(), content: Some(answer.clone()) };
                let versions = project.history.answers.entry(question.to_owned()).or_default();
                if !versions.contains(&version) {
                    versions.push(version);
                    versions.sort_by_key(|v| v.at);
                }
            }
            (Some("indicators"), Some(id)) => {
                let Some(indicator) = theirs.indicators.iter().find(|i| i.id.as_str() == id) else { continue };
                let at = indicator.at.unwrap_or(jiff::Timestamp::UNIX_EPOCH);
                let version = Version { at, author: indicator.author.clone(), content: Some(indicator.clone()) };
                let versions = project.history.indicators.entry(id.to_owned()).or_default();
                if !versions.contains(&version) {
                    versions.push(version);
                    versions.sort_by_key(|v| v.at);
                }
            }
            _ => {}
        }
    }
}

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
    match (mine, theirs) {
        (Some(Value::Object(mine)), Some(Value::Object(theirs))) if !is_variant(mine) || same_keys(mine, theirs) => {
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

/// An object with one field may be a choice with its content; two different choices do not mix.
fn is_variant(object: &Map<String, Value>) -> bool {
    object.len() == 1
}

fn same_keys(one: &Map<String, Value>, other: &Map<String, Value>) -> bool {
    one.keys().eq(other.keys())
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

/// What tells an entry of a list from the others: its id, or the whole of it.
fn key(value: &Value) -> String {
    match value.get("id").and_then(Value::as_str) {
        Some(id) => id.to_owned(),
        None => value.to_string(),
    }
}

fn list(
    base: &[Value],
    mine: &[Value],
    theirs: &[Value],
    path: &mut Vec<String>,
    conflicts: &mut Vec<Conflict>,
) -> Vec<Value> {
    let find = |list: &[Value], wanted: &str| list.iter().find(|v| key(v) == wanted).cloned();
    let mut out: Vec<Value> = Vec::new();
    let mut add = |out: &mut Vec<Value>, wanted: &str| -> Option<()> {
        let (before, mine, theirs) = (find(base, wanted), find(mine, wanted), find(theirs, wanted));
        path.push(wanted.to_owned());
        let merged = value(before.as_ref(), mine.as_ref(), theirs.as_ref(), path, conflicts);
        path.pop();
        out.push(merged?);
        Some(())
    };
    let mut seen = std::collections::HashSet::new();
    for one in mine {
        if seen.insert(key(one)) {
            add(&mut out, &key(one));
        }
    }
    // What the other side added goes behind what stands before it there.
    for (at, one) in theirs.iter().enumerate() {
        if !seen.insert(key(one)) {
            continue;
        }
        let before = at.checked_sub(1).map(|at| key(&theirs[at]));
        let length = out.len();
        add(&mut out, &key(one));
        if out.len() > length
            && let Some(place) = before.and_then(|b| out[..length].iter().position(|v| key(v) == b))
            && let Some(added) = out.pop()
        {
            out.insert(place + 1, added);
        }
    }
    out
}
