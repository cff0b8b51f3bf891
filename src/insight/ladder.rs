//! The ladder of a section: its rungs from impact down to what is known beforehand, with the indicators on each.

use serde::Serialize;

use crate::catalogue::{Catalogue, Item, Rung, Section};
use crate::project::{Id, Project};

/// A rung of a section's ladder.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LadderRung {
    /// Its category, by id.
    pub category: String,
    /// Its name, as messages use it.
    pub rung: &'static str,
    /// The caution printed for it, by id.
    pub caution: Option<String>,
    /// Indicators of the project that stand on it.
    pub indicators: Vec<Id>,
}

/// The ladder of a section. Rungs with indicators and empty ones add up to all.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Ladder {
    /// Rungs, the highest first; the headings of a checklist in their own order.
    pub rungs: Vec<LadderRung>,
    /// Indicators of the section that name no rung.
    pub beside: Vec<Id>,
    /// Rungs with indicators.
    pub filled: usize,
    /// Rungs without.
    pub empty: usize,
}

/// The ladder, or checklist, of a section.
pub fn ladder(catalogue: &Catalogue, project: &Project, section: &Section) -> Ladder {
    let mut ladder = Ladder::default();
    for item in catalogue.in_section(section) {
        if let Some(rung) = item.rung() {
            let caution = catalogue.caution_of(item).map(|(caution, _)| caution.id.to_string());
            let (category, rung) = (item.id.to_string(), rung.name());
            ladder.rungs.push(LadderRung { category, rung, caution, indicators: Vec::new() });
        }
    }
    let checklist = ladder.rungs.iter().all(|rung| rung.rung == Rung::Checklist.name());
    if !checklist {
        // Printed from the ground up; drawn as one climbs it, with the highest on top.
        ladder.rungs.reverse();
    }
    for indicator in &project.indicators {
        let item = catalogue.get(&indicator.from);
        let own = if indicator.section.trim().is_empty() {
            item.map_or("", |item| &*item.section)
        } else {
            &*indicator.section
        };
        if own != section.name {
            continue;
        }
        let category = item.and_then(|item| catalogue.category_of(item)).map(|category: &Item| category.id.to_string());
        let level = indicator.level.trim();
        let place = ladder.rungs.iter_mut().find(|rung| match &category {
            Some(category) => rung.category == *category,
            None => !checklist && rung.rung == level || rung.category == level,
        });
        match place {
            Some(rung) => rung.indicators.push(indicator.id.clone()),
            None => ladder.beside.push(indicator.id.clone()),
        }
    }
    ladder.filled = ladder.rungs.iter().filter(|rung| !rung.indicators.is_empty()).count();
    ladder.empty = ladder.rungs.len() - ladder.filled;
    ladder
}
