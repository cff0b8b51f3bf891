//! Before and after: what changed between two versions of a project, whatever they are: now and a saved moment, or two
//! files. Answers, lessons, indicators, everything else that the team made, and the advice that follows.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use super::advice::{Advice, Place, kind_name};
use super::memo::Insight;
use super::rule::{Rulebook, Screen};
use crate::catalogue::Catalogue;
use crate::project::{EntityKind, Id, Project};
use crate::wording::Wording;

/// What happened to something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is another.
    Changed,
}

/// Something that changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// Where.
    pub place: Place,
    /// What happened to it.
    pub how: How,
    /// The field that changed, as files name it. Empty: the thing as a whole.
    pub field: String,
    /// What stood there before. Null: nothing.
    pub before: Value,
    /// What stands there after.
    pub after: Value,
}

/// A change in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangeText {
    /// Where.
    pub place: String,
    /// What happened, with the field: “Status changed”.
    pub what: String,
    /// What stood there before.
    pub before: String,
    /// What stands there after.
    pub after: String,
}

/// What changed between two versions.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Comparison {
    /// What the programme is, and which sections apply.
    pub identity: Vec<Change>,
    /// Answers.
    pub answers: Vec<Change>,
    /// Lessons.
    pub lessons: Vec<Change>,
    /// Indicators.
    pub indicators: Vec<Change>,
    /// Everything else that the team made.
    pub entities: Vec<Change>,
    /// How advice was settled.
    pub settled: Vec<Change>,
    /// Advice that is open after and was not before.
    pub advice_new: Vec<Advice>,
    /// Advice that was open before and is not after.
    pub advice_gone: Vec<Advice>,
}

impl Comparison {
    /// Are the two versions the same?
    pub fn is_empty(&self) -> bool {
        self.changes().next().is_none() && self.advice_new.is_empty() && self.advice_gone.is_empty()
    }

    /// All changes but those of advice.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        let lists = [&self.identity, &self.answers, &self.lessons, &self.indicators, &self.entities, &self.settled];
        lists.into_iter().flatten()
    }
}

/// Compares two versions of a project. Dated versions, and who wrote something last and when, are not compared.
pub fn compare(catalogue: &Catalogue, book: &Rulebook, before: &Project, after: &Project) -> Comparison {
    let mut comparison = Comparison::default();
    let identity = Place::Screen(Screen::Scope);
    fields(&identity, &value(&before.identity), &value(&after.identity), &mut comparison.identity);
    maps(&before.scope, &after.scope, |name| Place::Section(name.to_owned()), &mut comparison.identity);
    maps(&before.answers, &after.answers, |id| Place::Question(id.to_owned()), &mut comparison.answers);
    maps(&before.lessons, &after.lessons, |id| Place::Lesson(id.to_owned()), &mut comparison.lessons);
    maps(&before.advice, &after.advice, |key| Place::Advice(key.to_owned()), &mut comparison.settled);
    for kind in EntityKind::ALL {
        let out = if *kind == EntityKind::Indicator { &mut comparison.indicators } else { &mut comparison.entities };
        lists(*kind, before, after, out);
    }
    let open = |project| -> BTreeMap<String, Advice> {
        let insight = Insight::new(catalogue, book, project);
        insight.open().into_iter().map(|advice| (advice.key.clone(), advice.clone())).collect()
    };
    let (old, new) = (open(before), open(after));
    let only = |here: &BTreeMap<String, Advice>, there: &BTreeMap<String, Advice>| {
        here.iter().filter(|(key, _)| !there.contains_key(*key)).map(|(_, advice)| advice.clone()).collect()
    };
    comparison.advice_new = only(&new, &old);
    comparison.advice_gone = only(&old, &new);
    comparison
}

/// As files write it. What cannot be written does not stand in a project.
fn value(of: &impl Serialize) -> Value {
    serde_json::to_value(of).unwrap_or(Value::Null)
}

/// Something and nothing are told from each other; an empty text or list is nothing.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(all) => all.is_empty(),
        Value::Object(all) => all.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Compares two things field by field.
fn fields(place: &Place, before: &Value, after: &Value, out: &mut Vec<Change>) {
    let none = serde_json::Map::new();
    let (before, after) = (before.as_object().unwrap_or(&none), after.as_object().unwrap_or(&none));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for name in names.into_iter().filter(|name| !UNTOLD.contains(&name.as_str())) {
        let side = |of: &serde_json::Map<String, Value>| of.get(name).cloned().unwrap_or(Value::Null);
        let (before, after) = (side(before), side(after));
        let (was, is) = (!is_nothing(&before), !is_nothing(&after));
        let how = match (was, is) {
            (false, false) => continue,
            (true, true) if before == after => continue,
            (false, true) => How::Added,
            (true, false) => How::Removed,
            (true, true) => How::Changed,
        };
        out.push(Change { place: place.clone(), how, field: name.clone(), before, after });
    }
}

fn whole(place: Place, how: How, before: Value, after: Value) -> Change {
    Change { place, how, field: String::new(), before, after }
}

fn maps<T: Serialize + PartialEq>(
    before: &BTreeMap<String, T>,
    after: &BTreeMap<String, T>,
    place: impl Fn(&str) -> Place,
    out: &mut Vec<Change>,
) {
    let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for key in keys {
        match (before.get(key), after.get(key)) {
            (Some(old), Some(new)) if old != new => fields(&place(key), &value(old), &value(new), out),
            (Some(old), None) => out.push(whole(place(key), How::Removed, value(old), Value::Null)),
            (None, Some(new)) => out.push(whole(place(key), How::Added, Value::Null, value(new))),
            _ => {}
        }
    }
}

/// The entities of a kind, by id, in their order, as files write them.
fn entities(kind: EntityKind, project: &Project) -> Vec<(Id, Value)> {
    macro_rules! all {
        ($list:ident) => {
            project.$list.iter().map(|one| (one.id.clone(), value(one))).collect()
        };
    }
    match kind {
        EntityKind::Organisation => all!(organisations),
        EntityKind::Objective => all!(objectives),
        EntityKind::TargetGroup => all!(target_groups),
        EntityKind::Activity => all!(activities),
        EntityKind::Member => all!(team),
        EntityKind::OwnQuestion => all!(own_questions),
        EntityKind::Gap => all!(gaps),
        EntityKind::Action => all!(actions),
        EntityKind::Risk => all!(risks),
        EntityKind::Barrier => all!(barriers),
        EntityKind::ChainStatement => all!(chain),
        EntityKind::ChainLink => all!(chain_links),
        EntityKind::Pattern => all!(patterns),
        EntityKind::Indicator => all!(indicators),
        EntityKind::MatrixRow => all!(evaluation),
        EntityKind::Received => all!(received),
    }
}

fn lists(kind: EntityKind, before: &Project, after: &Project, out: &mut Vec<Change>) {
    let (old, new) = (entities(kind, before), entities(kind, after));
    let place = |id: &Id| Place::Entity(kind, id.clone());
    for (id, was) in &old {
        match new.iter().find(|(other, _)| other == id) {
            Some((_, is)) => fields(&place(id), was, is, out),
            None => out.push(whole(place(id), How::Removed, was.clone(), Value::Null)),
        }
    }
    for (id, is) in new.iter().filter(|(id, _)| old.iter().all(|(other, _)| other != id)) {
        out.push(whole(place(id), How::Added, Value::Null, is.clone()));
    }
}

/// Fields that tell nobody anything: who and when, and ids that only the program reads.
const UNTOLD: [&str; 6] = ["id", "author", "at", "replied_at", "review", "action"];

/// Choices whose names have words, by field.
const CHOICES: &[(&str, &[&str])] = &[
    ("status", &["status-"]),
    ("effect", &["effect-"]),
    ("evidence", &["evidence-"]),
    ("stage", &["stage-"]),
    ("form", &["form-"]),
    ("sensitivity", &["sensitivity-"]),
    ("confidentiality", &["sensitivity-"]),
    ("level", &["objective-", "rung-"]),
    ("state", &["action-"]),
    ("likelihood", &["degree-"]),
    ("consequence", &["degree-"]),
    ("certainty", &["degree-"]),
    ("column", &["column-"]),
    ("take", &["take-"]),
    ("how", &["settling-"]),
    ("aim", &["aim-"]),
    ("role", &["organisation-"]),
    ("kind", &["risk-", "value-"]),
    ("checks", &["check-"]),
    ("verdict", &["verdict-"]),
    ("need", &["need-"]),
    ("reply", &["reply-"]),
];

impl Change {
    /// Puts it in words. `before` and `after` are the projects that were compared: what is gone has its name in the first.
    pub fn say(&self, catalogue: &Catalogue, before: &Project, after: &Project, words: &Wording) -> ChangeText {
        let named_in = if self.how == How::Removed && self.field.is_empty() { before } else { after };
        let how = words.say(match self.how {
            How::Added => "compare-added",
            How::Removed => "compare-removed",
            How::Changed => "compare-changed",
        });
        let what = if self.field.is_empty() {
            how.into_owned()
        } else {
            let field = words.say(&format!("field-{}", self.field.replace('_', "-"))).into_owned();
            words.say_with("compare-field", [("field", field.into()), ("how", how.into())])
        };
        ChangeText {
            place: self.place.say(catalogue, named_in, words),
            what,
            before: self.text(&self.before, words),
            after: self.text(&self.after, words),
        }
    }

    fn text(&self, value: &Value, words: &Wording) -> String {
        if self.field.is_empty() {
            // The thing as a whole is named by its place; beside it stands what it says first.
            let main = [
                "text",
                "name",
                "title",
                "what",
                "statement",
                "missing",
                "note",
                "because",
                "why",
                "request",
                "comment",
            ];
            let said = main.into_iter().filter_map(|field| value.get(field)?.as_str()).find(|text| !text.is_empty());
            return said.unwrap_or_default().to_owned();
        }
        said(&self.field, value, words)
    }
}

/// A value as a person reads it.
fn said(field: &str, value: &Value, words: &Wording) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => words.say(if *yes { "check-yes" } else { "check-no" }).into_owned(),
        Value::Number(number) => number.as_f64().map_or_else(String::new, |number| {
            // As many decimals as were typed, up to two.
            let decimals = [0, 1].into_iter().find(|d| (number * 10f64.powi(*d)).fract() == 0.0).unwrap_or(2);
            words.number(number, decimals as usize)
        }),
        Value::String(text) => {
            let prefixes = CHOICES.iter().find(|(name, _)| *name == field).map_or(&[][..], |(_, prefixes)| prefixes);
            let message = prefixes.iter().map(|prefix| format!("{prefix}{}", text.replace('_', "-")));
            match message.filter(|_| !text.contains(' ')).find(|message| words.has(message)) {
                Some(message) => words.say(&message).into_owned(),
                None => text.clone(),
            }
        }
        Value::Array(all) => {
            let all: Vec<String> = all.iter().map(|one| said(field, one, words)).filter(|t| !t.is_empty()).collect();
            all.join(" · ")
        }
        Value::Object(all) => {
            let listed = all.iter().filter(|(name, value)| *name != "id" && !is_nothing(value));
            let all: Vec<String> = listed
                .map(
                    |(name, value)| if field == "checks" { fact(name, value, words) } else { said(name, value, words) },
                )
                .collect();
            all.join(", ")
        }
    }
}

/// A fact with its answer.
fn fact(id: &str, answer: &Value, words: &Wording) -> String {
    let message = format!("fact-{id}");
    let name = if words.has(&message) { words.say(&message).into_owned() } else { id.to_owned() };
    words.say_with("label-colon", [("label", name.into())]) + " " + &said("checks", answer, words)
}

impl EntityKind {
    /// The message that names the kind.
    pub fn named(self) -> String {
        format!("entity-{}", kind_name(self))
    }
}
