//! What a subject is called: where it stands in the sources, and what it asks.

use super::{About, Subject};
use crate::catalogue::Catalogue;
use crate::project::Project;
use crate::wording::Wording;

impl Subject {
    /// The name of the section that it stands in. None: the whole, or something that is not known.
    pub fn section(&self, catalogue: &Catalogue, project: Option<&Project>) -> Option<String> {
        match self.about() {
            About::Question(id) | About::Lesson(id) => match catalogue.get(id) {
                Some(item) => Some(item.section.to_string()),
                None => project?.own_questions.iter().find(|own| own.id.as_str() == id).map(|own| own.section.clone()),
            },
            About::Indicator(id) => {
                project?.indicators.iter().find(|one| one.id.as_str() == id).map(|one| one.section.clone())
            }
            About::Plan(section) => Some(section.to_owned()),
            About::Whole | About::Other(_) => None,
        }
    }

    /// Where it stands: a citation, or what sort of thing it is.
    pub fn place(&self, catalogue: &Catalogue, words: &Wording) -> String {
        match self.about() {
            About::Question(id) | About::Lesson(id) => match catalogue.get(id) {
                Some(item) => catalogue.citation(item, words),
                None => words.say("subject-own-question").into_owned(),
            },
            About::Indicator(_) => words.say("subject-indicator").into_owned(),
            About::Plan(section) => words.say_with("subject-plan", [("section", section.into())]),
            About::Whole => words.say("subject-whole").into_owned(),
            About::Other(text) => text.to_owned(),
        }
    }

    /// What it asks or says, in full. Empty: its place says all.
    pub fn text(&self, catalogue: &Catalogue, project: Option<&Project>, words: &Wording) -> String {
        let own = |id: &str| {
            let asked = project?.own_questions.iter().find(|own| own.id.as_str() == id)?;
            Some(asked.text.clone())
        };
        let indicator = |id: &str| {
            let chosen = project?.indicators.iter().find(|one| one.id.as_str() == id)?;
            Some(chosen.name.clone())
        };
        match self.about() {
            About::Question(id) | About::Lesson(id) => match catalogue.get(id) {
                Some(item) => words.say(&item.message).into_owned(),
                None => own(id).unwrap_or_default(),
            },
            About::Indicator(id) => indicator(id).unwrap_or_default(),
            About::Plan(_) | About::Whole | About::Other(_) => String::new(),
        }
    }
}
