//! Text that looks like personal data of victims: a name beside an age or a place, a telephone number, the number of an
//! identity document, the address of a shelter.
//!
//! It reads all the prose of a project, so it runs apart from the rules, off the frame. It is made to find too much rather
//! than too little: a person looks at each find, and marks as harmless what is. A mark holds for that text at that place.

mod scan;

use super::advice::{Advice, Place, Said};
use super::rule::Rulebook;
use crate::catalogue::Catalogue;
use crate::project::{EntityKind, Project, SourceNote};
use scan::{Find, finds};

/// What looks like personal data in answers, sources, measurements and notes on lessons. For the writer's eyes only.
pub fn personal_data(catalogue: &Catalogue, book: &Rulebook, project: &Project) -> Vec<Advice> {
    let mut search = Search { catalogue, book, project, found: Vec::new() };
    for (question, answer) in &project.answers {
        let place = Place::Question(question.clone());
        let texts = [&answer.text, &answer.context, &answer.change, &answer.not_relevant_because];
        for text in texts.into_iter().chain(answer.prompts.values().map(|prompt| &prompt.text)) {
            search.text(&place, text);
        }
        search.sources(&place, &answer.sources);
    }
    for (lesson, taken) in &project.lessons {
        search.text(&Place::Lesson(lesson.clone()), &taken.note);
    }
    for indicator in &project.indicators {
        let place = Place::Entity(EntityKind::Indicator, indicator.id.clone());
        search.sources(&place, &indicator.sources);
        for measurement in &indicator.measurements {
            search.text(&place, &measurement.source);
            search.text(&place, &measurement.remark);
            for part in &measurement.parts {
                search.text(&place, &part.group);
            }
        }
    }
    for received in &project.received {
        let place = Place::Entity(EntityKind::Received, received.id.clone());
        for text in [&received.comment, &received.quote, &received.request, &received.reply_text] {
            search.text(&place, text);
        }
    }
    search.found
}

struct Search<'a> {
    catalogue: &'a Catalogue,
    book: &'a Rulebook,
    project: &'a Project,
    found: Vec<Advice>,
}

impl Search<'_> {
    fn sources(&mut self, place: &Place, sources: &[SourceNote]) {
        for source in sources {
            self.text(place, &source.title);
            // An address on the web may hold long numbers; a path or a note may hold anything.
            if !source.link.starts_with("http://") && !source.link.starts_with("https://") {
                self.text(place, &source.link);
            }
        }
    }

    fn text(&mut self, place: &Place, text: &str) {
        for (kind, range) in finds(text) {
            let hit = text[range].trim();
            let rule = match kind {
                Find::Name => "personal-name",
                Find::Phone => "personal-phone",
                Find::Number => "personal-number",
                Find::Address => "personal-address",
            };
            let Some(rule) = self.book.rules.iter().find(|one| &*one.id == rule) else { continue };
            let key = format!("{}:{}:{:016x}", rule.id, id(place), hash(hit));
            if self.found.iter().any(|advice| advice.key == key) {
                continue;
            }
            let section = match place {
                Place::Question(id) | Place::Lesson(id) => self.catalogue.get(id).map(|item| item.section.to_string()),
                _ => None,
            };
            self.found.push(Advice {
                settled: self.project.advice.get(&key).map(|settled| settled.how),
                key,
                rule: rule.id.to_string(),
                severity: rule.severity,
                section,
                place: place.clone(),
                sources: Vec::new(),
                offer: Vec::new(),
                values: vec![("place", Said::Place(place.clone())), ("hit", Said::own(hit))],
                quote: String::new(),
                private: true,
            });
        }
    }
}

fn id(place: &Place) -> &str {
    match place {
        Place::Question(id) | Place::Lesson(id) => id,
        Place::Entity(_, id) => id.as_str(),
        _ => "",
    }
}

/// A hash that stays the same from version to version of the program (FNV-1a): a mark as harmless is kept under it.
fn hash(text: &str) -> u64 {
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    folded.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
