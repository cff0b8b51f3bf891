//! What is chosen on each rung of a section, and which rungs are empty; a checklist where the source has no ladder.

use super::caution::{Caution, caution_of_category};
use super::sheet::rung_of;
use crate::catalogue::{Catalogue, Item, Kind, Rung, Section};
use crate::project::{Indicator, Project};
use crate::wording::Wording;

/// A rung, or a heading of a checklist.
#[derive(Debug, Clone)]
pub struct Step<'a> {
    /// The category.
    pub category: &'a Item,
    /// Where it stands.
    pub rung: Rung,
    /// What it cannot show.
    pub caution: Option<Caution<'a>>,
    /// What the catalogue offers here.
    pub offered: Vec<&'a Item>,
    /// What is chosen here.
    pub chosen: Vec<&'a Indicator>,
}

/// The rungs of a section.
#[derive(Debug, Clone)]
pub struct Rungs<'a> {
    /// The source has a checklist here instead of a ladder.
    pub checklist: bool,
    /// Impact first and baseline data last; a checklist in its own order.
    pub steps: Vec<Step<'a>>,
    /// Chosen for the section, and on no rung.
    pub beside: Vec<&'a Indicator>,
}

impl Rungs<'_> {
    /// Rungs on which nothing is chosen.
    pub fn empty(&self) -> usize {
        self.steps.iter().filter(|step| step.chosen.is_empty()).count()
    }
}

/// The section that an indicator belongs to: the one it names, or else that of the item it was chosen from.
pub fn section_of<'a>(catalogue: &'a Catalogue, indicator: &'a Indicator) -> &'a str {
    match indicator.section.trim() {
        "" => catalogue.get(&indicator.from).map_or("", |item| &item.section),
        section => section,
    }
}

/// The ladder or checklist of a section. None: the section has no indicators.
pub fn rungs<'a>(
    catalogue: &'a Catalogue,
    words: &Wording,
    project: &'a Project,
    section: &'a Section,
) -> Option<Rungs<'a>> {
    let mut steps: Vec<Step<'a>> = catalogue
        .in_section(section)
        .filter_map(|category| {
            let rung = category.rung()?;
            let offered = catalogue.in_section(section).filter(|item| item.kind == Kind::Indicator);
            let here = |item: &&Item| catalogue.category_of(item).is_some_and(|of| of.id == category.id);
            let caution = caution_of_category(catalogue, category);
            Some(Step { category, rung, caution, offered: offered.filter(here).collect(), chosen: Vec::new() })
        })
        .collect();
    if steps.is_empty() {
        return None;
    }
    let checklist = steps.iter().all(|step| step.rung == Rung::Checklist);
    if !checklist {
        // Printed from the ground up; shown as one climbs.
        steps.reverse();
    }
    let mut beside = Vec::new();
    for indicator in project.indicators.iter().filter(|i| section_of(catalogue, i) == section.name) {
        let category = catalogue.get(&indicator.from).and_then(|item| catalogue.category_of(item)).map(|c| &c.id);
        let by_rung = rung_of(catalogue, indicator, words);
        let place = match category {
            Some(id) => steps.iter_mut().find(|step| step.category.id == *id),
            // The headings of a checklist all are one rung: an indicator of the team's own names its heading by id.
            None => steps
                .iter_mut()
                .find(|step| *step.category.id == *indicator.level.trim() || !checklist && by_rung == Some(step.rung)),
        };
        match place {
            Some(step) => step.chosen.push(indicator),
            None => beside.push(indicator),
        }
    }
    Some(Rungs { checklist, steps, beside })
}
