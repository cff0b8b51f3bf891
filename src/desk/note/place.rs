//! From a part of a document to the page of the window on which it is written.

use crate::catalogue::Catalogue;
use crate::desk::shared::{Place, Screen, Shared};
use crate::note::document::Origin;
use crate::project::EntityKind;

/// Where something is written. None: it has no page of its own.
pub(super) fn of(shared: &Shared<'_>, origin: &Origin) -> Option<Place> {
    let there = |screen, target: Option<&str>| Some(Place { screen, target: target.map(str::to_owned) });
    match origin {
        Origin::Identity => there(Screen::Programme, None),
        Origin::Section(name) => there(section(shared, name), None),
        Origin::Question(id) => there(of_question(shared, id)?, Some(id)),
        Origin::Lesson(id) => there(section(shared, of_item(shared.catalogue, id)?), Some(id)),
        Origin::Advice(key) => there(Screen::Advice, Some(key)),
        Origin::Entity(kind, id) => match kind {
            EntityKind::Organisation
            | EntityKind::Objective
            | EntityKind::TargetGroup
            | EntityKind::Activity
            | EntityKind::Member => there(Screen::Programme, Some(id)),
            EntityKind::Gap | EntityKind::Action | EntityKind::Risk => there(Screen::Gaps, Some(id)),
            EntityKind::OwnQuestion => there(of_question(shared, id)?, Some(id)),
            EntityKind::Indicator | EntityKind::MatrixRow => there(Screen::Indicators, Some(id)),
            EntityKind::Barrier => {
                let found = shared.project.barriers.iter().find(|one| one.id.as_str() == id)?;
                there(section(shared, &found.section), Some(&found.question))
            }
            EntityKind::ChainStatement => {
                let found = shared.project.chain.iter().find(|one| one.id.as_str() == id)?;
                let asked = (!found.question.is_empty()).then_some(found.question.as_str())?;
                there(of_question(shared, asked)?, Some(asked))
            }
            EntityKind::ChainLink => there(Screen::Chain, Some(id)),
            EntityKind::Pattern => there(Screen::Pattern, Some(id)),
        },
    }
}

/// What a reader calls it.
pub(super) fn name(shared: &Shared<'_>, origin: &Origin) -> Option<String> {
    match origin {
        Origin::Question(id) => Some(shared.question_text(id)),
        Origin::Section(name) => {
            shared.section(name).map(|section| shared.catalogue.section_short(section, shared.content))
        }
        Origin::Lesson(id) => shared.catalogue.get(id).map(|item| shared.text(item).into_owned()),
        Origin::Identity => Some(shared.say("note-origin-identity").into_owned()),
        Origin::Advice(_) | Origin::Entity(..) => None,
    }
}

/// The id by which a page marks it.
pub(super) fn id(origin: &Origin) -> Option<&str> {
    match origin {
        Origin::Identity => None,
        Origin::Section(id)
        | Origin::Question(id)
        | Origin::Lesson(id)
        | Origin::Advice(id)
        | Origin::Entity(_, id) => Some(id),
    }
}

/// A section that the programme left out can only be read.
fn section(shared: &Shared<'_>, name: &str) -> Screen {
    let applies = shared.progress.sections.contains_key(name);
    if applies { Screen::Section(name.to_owned()) } else { Screen::Browse }
}

fn of_item<'a>(catalogue: &'a Catalogue, id: &str) -> Option<&'a str> {
    catalogue.get(id).map(|item| &*item.section)
}

fn of_question(shared: &Shared<'_>, id: &str) -> Option<Screen> {
    let own = || shared.project.own_questions.iter().find(|own| own.id.as_str() == id).map(|own| own.section.as_str());
    of_item(shared.catalogue, id).or_else(own).map(|name| section(shared, name))
}
