//! Where advice leads: the page of the window, and what to mark there.

use crate::desk::shared::{Screen, Shared};
use crate::insight::{self, Advice, Place};
use crate::project::{EntityKind, Id};

/// A page, and what to bring into view there.
pub(in crate::desk) type Way = (Screen, Option<String>);

/// Where a piece of advice is worked on.
pub(in crate::desk) fn way_of(shared: &Shared<'_>, advice: &Advice) -> Option<Way> {
    let section = || advice.section.as_ref().map(|name| (Screen::Section(name.clone()), None));
    way(shared, &advice.place).or_else(section)
}

/// Where something stands in the window.
pub(in crate::desk) fn way(shared: &Shared<'_>, place: &Place) -> Option<Way> {
    match place {
        Place::Screen(insight::Screen::Scope) => Some((Screen::Programme, None)),
        Place::Screen(insight::Screen::Patterns) => Some((Screen::Pattern, None)),
        Place::Screen(insight::Screen::Chain) => Some((Screen::Chain, None)),
        Place::Screen(insight::Screen::Indicators) => Some((Screen::Indicators, None)),
        Place::Section(name) => Some((Screen::Section(name.clone()), None)),
        Place::Question(id) | Place::Lesson(id) => in_section(shared, id),
        Place::Principle(id) => Some((Screen::Advice, Some(id.clone()))),
        Place::Advice(key) => Some((Screen::Advice, Some(key.clone()))),
        Place::Entity(kind, id) => entity(shared, *kind, id),
    }
}

/// A question or lesson, in its section.
fn in_section(shared: &Shared<'_>, id: &str) -> Option<Way> {
    let own = || shared.project.own_questions.iter().find(|q| q.id.as_str() == id).map(|q| q.section.clone());
    let section = shared.catalogue.get(id).map(|item| item.section.to_string()).or_else(own)?;
    Some((Screen::Section(section), Some(id.to_owned())))
}

fn entity(shared: &Shared<'_>, kind: EntityKind, id: &Id) -> Option<Way> {
    let target = Some(id.to_string());
    match kind {
        EntityKind::Organisation
        | EntityKind::Objective
        | EntityKind::TargetGroup
        | EntityKind::Activity
        | EntityKind::Member => Some((Screen::Programme, target)),
        EntityKind::Gap | EntityKind::Action | EntityKind::Risk => Some((Screen::Gaps, target)),
        EntityKind::ChainStatement | EntityKind::ChainLink => Some((Screen::Chain, target)),
        EntityKind::Pattern => Some((Screen::Pattern, target)),
        EntityKind::OwnQuestion => in_section(shared, id.as_str()),
        EntityKind::Barrier => {
            let barrier = shared.project.barriers.iter().find(|barrier| barrier.id == *id)?;
            in_section(shared, &barrier.question)
                .or_else(|| (!barrier.section.is_empty()).then(|| (Screen::Section(barrier.section.clone()), None)))
        }
        EntityKind::Indicator | EntityKind::MatrixRow => Some((Screen::Indicators, target)),
    }
}
