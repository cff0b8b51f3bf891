//! Where an id is shown: which part of a section, and what has to be open there.

use super::{Part, SectionView};
use crate::catalogue::{Item, Kind, Section};
use crate::desk::shared::{Asked, Request, Shared};
use crate::project::Status;

/// Opens the part where a target is shown, and what is aimed at there, which it gives back.
pub(super) fn go_to(shared: &Shared<'_>, view: &mut SectionView, target: &str, asked: &mut Asked) -> Option<String> {
    view.target = Some(target.to_owned());
    view.marked = Some(target.to_owned());
    view.laid = None;
    let open = match shared.catalogue.get(target) {
        Some(item) => open_item(shared, view, item),
        None => open_own(shared, view, target),
    };
    let open = open?;
    if view.part == Some(Part::Questions) {
        view.caret = Some(open.clone());
        view.question = Some(open.clone());
        // What was aimed at inside a question is found with it.
        if target != open && shared.catalogue.get(target).is_none() {
            view.target = Some(open.clone());
        }
    } else {
        view.lesson = Some(open.clone());
    }
    asked.request(Request::Focus(open.clone()));
    Some(open)
}

/// Opens the part of an item of the catalogue, and tells which question or lesson is to be open.
fn open_item(shared: &Shared<'_>, view: &mut SectionView, item: &Item) -> Option<String> {
    let parent = || item.parent.as_deref().and_then(|id| shared.catalogue.get(id));
    match item.kind {
        Kind::Question => {
            view.part = Some(Part::Questions);
            Some(item.id.to_string())
        }
        Kind::Prompt => {
            view.part = Some(Part::Questions);
            view.card.prompt = Some(item.id.to_string());
            parent().map(|p| p.id.to_string())
        }
        Kind::Lesson => {
            view.part = Some(Part::Lessons);
            Some(item.id.to_string())
        }
        Kind::LessonPoint => {
            view.part = Some(Part::Lessons);
            view.target = parent().map(|p| p.id.to_string());
            parent().map(|p| p.id.to_string())
        }
        Kind::Category | Kind::Indicator | Kind::IndicatorPoint | Kind::Caution | Kind::Method => {
            view.part = Some(Part::Evaluation);
            view.sheet = None;
            view.library = shared.catalogue.category_of(item).map(|c| c.id.to_string());
            None
        }
        _ => {
            view.part = Some(Part::Purpose);
            None
        }
    }
}

/// The same of something that the team made.
fn open_own(shared: &Shared<'_>, view: &mut SectionView, target: &str) -> Option<String> {
    let project = shared.project;
    if let Some(indicator) = project.indicators.iter().find(|i| i.id.as_str() == target) {
        view.part = Some(Part::Evaluation);
        view.sheet = Some(indicator.id.clone());
        return None;
    }
    view.part = Some(Part::Questions);
    let gap = project.gaps.iter().find(|g| g.id.as_str() == target).map(|g| g.question.clone());
    let barrier = || project.barriers.iter().find(|b| b.id.as_str() == target).map(|b| b.question.clone());
    Some(gap.or_else(barrier).unwrap_or_else(|| target.to_owned()))
}

/// What is opened where nothing has the focus yet: what was open last, else the first thing to do.
pub(super) fn first(
    shared: &Shared<'_>,
    section: &Section,
    view: &mut SectionView,
    part: Part,
    asked: &mut Asked,
) -> Option<String> {
    let all: Vec<String> = match part {
        Part::Questions => shared.questions(section),
        Part::Lessons => {
            let lessons = shared.catalogue.in_section(section).filter(|i| i.kind == Kind::Lesson);
            lessons.map(|i| i.id.to_string()).collect()
        }
        _ => return None,
    };
    let to_do = |id: &String| match part {
        Part::Questions => matches!(shared.project.status(id), Status::Open | Status::InProgress),
        _ => !shared.project.lessons.contains_key(id),
    };
    let last = if part == Part::Questions { &view.question } else { &view.lesson };
    let last = last.clone().filter(|id| all.contains(id));
    let open = last.or_else(|| all.iter().find(|id| to_do(id)).cloned()).or_else(|| all.first().cloned())?;
    if all.first() != Some(&open) {
        view.target = Some(open.clone());
    }
    asked.request(Request::Focus(open.clone()));
    Some(open)
}
