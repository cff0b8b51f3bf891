//! What a finding leaves open, by the id of it: what it is called, and where it is settled.

use crate::catalogue::Kind;
use crate::desk::advice::way;
use crate::desk::indicators::Tab;
use crate::desk::shared::{Screen, Shared};
use crate::insight::Place;
use crate::project::{EntityKind, Id, Indicator};

/// What something is called, and the way to it where there is one.
pub(super) struct Thing {
    pub name: String,
    pub way: Option<(Screen, Option<String>)>,
}

/// Code and name of an indicator.
pub(super) fn indicator_name(shared: &Shared<'_>, indicator: &Indicator) -> String {
    let name = format!("{} {}", indicator.code.trim(), indicator.name.trim());
    let name = name.trim();
    if name.is_empty() { shared.say("follow-unnamed").into_owned() } else { name.to_owned() }
}

/// The list in which something of this id stands.
fn kind_of(shared: &Shared<'_>, id: &str) -> Option<EntityKind> {
    let project = shared.project;
    macro_rules! stands_in {
        ($($list:ident $kind:ident),+) => {$(
            if project.$list.iter().any(|one| one.id.as_str() == id) {
                return Some(EntityKind::$kind);
            }
        )+};
    }
    stands_in!(
        objectives Objective, activities Activity, barriers Barrier, risks Risk, gaps Gap, chain ChainStatement,
        chain_links ChainLink
    );
    None
}

/// What stands behind an id that a finding names.
pub(super) fn thing(shared: &Shared<'_>, id: &str) -> Thing {
    if let Some(item) = shared.catalogue.get(id) {
        let place = shared.catalogue.place(item, shared.words);
        if item.kind == Kind::Category {
            // A rung is filled from the library.
            let name = shared.say_with("sheet-labelled", &[("label", &place), ("text", &shared.text(item))]);
            return Thing { name, way: Some((Screen::Indicators, Some(Tab::Choose.place(id)))) };
        }
        let title = crate::desk::gaps::named(shared, id);
        let name = shared.say_with("sheet-labelled", &[("label", &place), ("text", &title)]);
        return Thing { name, way: way(shared, &Place::Question(id.to_owned())) };
    }
    if let Some(indicator) = shared.project.indicators.iter().find(|one| one.id.as_str() == id) {
        let way = Some((Screen::Indicators, Some(Tab::Plan.place(id))));
        return Thing { name: indicator_name(shared, indicator), way };
    }
    match kind_of(shared, id) {
        Some(kind) => {
            let place = Place::Entity(kind, Id::new(id));
            Thing { name: place.say(shared.catalogue, shared.project, shared.words), way: way(shared, &place) }
        }
        // A result, told in its own words.
        None => Thing { name: shared.say_with("suggest-quoted", &[("text", id)]), way: None },
    }
}

/// Where a finding looks: its name, and the page where that stands.
pub(super) fn origin(message: &str) -> (&'static str, Option<Screen>) {
    match message {
        "evaluable-objectives" | "evaluable-activities" => ("nav-programme", Some(Screen::Programme)),
        "evaluable-links" | "evaluable-steps" | "evaluable-tested" => ("place-chain", Some(Screen::Chain)),
        "evaluable-barriers" => ("evaluate-from-barriers", None),
        "evaluable-risks" | "evaluable-gaps" => ("nav-gaps", Some(Screen::Gaps)),
        "evaluable-change"
        | "evaluable-problem"
        | "evaluable-leverage"
        | "evaluable-evidence"
        | "evaluable-outside"
        | "evaluable-displacement"
        | "evaluable-learning" => ("evaluate-from-questions", None),
        _ => ("nav-indicators", Some(Screen::Indicators)),
    }
}
