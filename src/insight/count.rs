//! Lessons and indicators, counted in one place for every screen, file and note; questions are counted in
//! [`project`](crate::project).

use serde::Serialize;

use crate::catalogue::{Catalogue, Kind, Section};
use crate::project::{Project, Take};

/// Counts of lessons. Adopted, not applying, accepted as a risk and left add up to the total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct LessonCount {
    /// In the design.
    pub adopted: usize,
    /// Do not concern the programme.
    pub does_not_apply: usize,
    /// Concern it, which goes another way knowingly.
    pub risk_accepted: usize,
    /// Nothing was done with them.
    pub left: usize,
    /// All.
    pub total: usize,
}

/// Counts of indicators. Measured and not measured yet add up to the total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct IndicatorCount {
    /// With at least one figure.
    pub measured: usize,
    /// Without.
    pub unmeasured: usize,
    /// All.
    pub total: usize,
}

/// Counts the lessons of a section.
pub fn lesson_count(catalogue: &Catalogue, project: &Project, section: &Section) -> LessonCount {
    let mut count = LessonCount::default();
    for item in catalogue.in_section(section).filter(|item| item.kind == Kind::Lesson) {
        count.total += 1;
        match project.lessons.get(&*item.id).map(|taken| taken.take) {
            Some(Take::Adopted) => count.adopted += 1,
            Some(Take::DoesNotApply) => count.does_not_apply += 1,
            Some(Take::RiskAccepted) => count.risk_accepted += 1,
            None => count.left += 1,
        }
    }
    count
}

/// Counts the indicators of a section. None: of the whole project.
pub fn indicator_count(catalogue: &Catalogue, project: &Project, section: Option<&str>) -> IndicatorCount {
    let mut count = IndicatorCount::default();
    for indicator in &project.indicators {
        let own = catalogue.get(&indicator.from).filter(|_| indicator.section.trim().is_empty());
        let own = own.map_or(indicator.section.as_str(), |item| &item.section);
        if section.is_some_and(|section| section != own) {
            continue;
        }
        count.total += 1;
        if indicator.measurements.iter().any(|measurement| measurement.value.is_some()) {
            count.measured += 1;
        } else {
            count.unmeasured += 1;
        }
    }
    count
}
