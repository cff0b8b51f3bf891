//! What two people changed differently, as a change with its place: theirs stood there before, mine stands there now.

use serde_json::Value;

use super::advice::Place;
use super::compare::{Change, How};
use super::rule::Screen;
use crate::project::{EntityKind, Id};

/// The place and the field that a path names: names of fields and ids, as the file has them. None: none that a person
/// could go to.
pub fn both_changed(path: &[String], mine: &Value, theirs: &Value) -> Option<Change> {
    let mut names = path.iter().map(String::as_str);
    let list = names.next()?;
    let place = match list {
        "identity" => Place::Screen(Screen::Scope),
        "scope" => Place::Section(names.next()?.to_owned()),
        "answers" => Place::Question(names.next()?.to_owned()),
        "lessons" => Place::Lesson(names.next()?.to_owned()),
        "advice" => Place::Advice(names.next()?.to_owned()),
        _ => {
            let kind = EntityKind::ALL.iter().find(|kind| kind.list() == list)?;
            Place::Entity(*kind, Id::new(names.next()?.to_owned()))
        }
    };
    let field = names.next().unwrap_or_default().to_owned();
    // Who and when differ wherever anything does.
    if ["author", "at"].contains(&field.as_str()) {
        return None;
    }
    Some(Change { place, how: How::Changed, field, before: theirs.clone(), after: mine.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(path: &[&str]) -> Option<(Place, String)> {
        let path: Vec<String> = path.iter().map(ToString::to_string).collect();
        both_changed(&path, &Value::from("mine"), &Value::from("theirs")).map(|change| (change.place, change.field))
    }

    #[test]
    fn a_path_leads_to_a_place_that_a_person_knows() {
        assert_eq!(place(&["answers", "S3.Q1", "text"]), Some((Place::Question("S3.Q1".into()), "text".into())));
        let risk = Place::Entity(EntityKind::Risk, Id::new("r1"));
        assert_eq!(place(&["risks", "r1", "statement"]), Some((risk.clone(), "statement".into())));
        assert_eq!(place(&["risks", "r1"]), Some((risk, String::new())));
        assert_eq!(place(&["answers", "S3.Q1", "at"]), None);
        assert_eq!(place(&["history", "answers"]), None);
    }
}
