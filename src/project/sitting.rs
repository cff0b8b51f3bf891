//! A project while it is worked on: edits come in, undo and redo go back and forth, history is kept.

use jiff::{SignedDuration, Timestamp};

use super::{Edit, Entity, Project};

/// A run of typing pauses no longer than this.
const RUN: SignedDuration = SignedDuration::from_secs(3);

/// What a step changed, for its name in the menu and for telling runs apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepKind {
    /// What the programme is.
    Identity,
    /// Whether a section applies.
    Scope(String),
    /// An answer, by its question.
    Answer(String),
    /// A lesson.
    Lesson(String),
    /// A piece of advice.
    Advice(String),
    /// Something with an id.
    Entity(super::EntityKind, super::Id),
    /// The whole project.
    Whole,
    /// Several things at once.
    Several,
}

/// Something that a person did, and can take back.
#[derive(Debug, Clone)]
pub struct Step {
    /// What it changed.
    pub kind: StepKind,
    /// The edit that takes it back, or does it again.
    edit: Edit,
    /// When it was last added to.
    at: Timestamp,
    /// Later edits may still join it.
    open: bool,
}

/// A project and what was done to it since it was opened.
#[derive(Debug, Clone, Default)]
pub struct Sitting {
    project: Project,
    undo: Vec<Step>,
    redo: Vec<Step>,
    revision: u64,
}

impl Sitting {
    /// Begins with a project.
    pub fn new(project: Project) -> Self {
        Self { project, ..Self::default() }
    }

    /// The project as it stands.
    pub fn project(&self) -> &Project {
        &self.project
    }

    /// Grows with each change: what was computed for a revision holds until it does.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// What undo would take back.
    pub fn next_undo(&self) -> Option<&StepKind> {
        self.undo.last().map(|s| &s.kind)
    }

    /// What redo would do again.
    pub fn next_redo(&self) -> Option<&StepKind> {
        self.redo.last().map(|s| &s.kind)
    }

    /// Makes a change. A change that changes nothing leaves no step behind.
    pub fn edit(&mut self, edit: &Edit, now: Timestamp) {
        let kind = StepKind::of(edit);
        self.keep_history(edit);
        let inverse = edit.clone().apply(&mut self.project);
        if inverse == *edit || inverse.is_empty() {
            return;
        }
        self.revision += 1;
        self.redo.clear();
        let run = kind.joins() && typed(edit, &inverse);
        match self.undo.last_mut() {
            // The oldest inverse of a run takes all of it back.
            Some(step) if run && step.open && step.kind == kind && now.duration_since(step.at) < RUN => {
                step.at = now;
            }
            _ => self.undo.push(Step { kind, edit: inverse, at: now, open: run }),
        }
    }

    /// Makes a change that was taken back or done again in an earlier sitting: no step, and no version.
    pub fn apply(&mut self, edit: Edit) {
        edit.apply(&mut self.project);
        self.revision += 1;
    }

    /// Ends a run of typing: what follows is a step of its own.
    pub fn end_run(&mut self) {
        if let Some(step) = self.undo.last_mut() {
            step.open = false;
        }
    }

    /// Takes the last step back.
    pub fn undo(&mut self) -> Option<Edit> {
        let step = self.undo.pop()?;
        let done = step.edit.clone();
        let edit = step.edit.apply(&mut self.project);
        self.redo.push(Step { edit, open: false, ..step });
        self.revision += 1;
        Some(done)
    }

    /// Does the last step that was taken back again.
    pub fn redo(&mut self) -> Option<Edit> {
        let step = self.redo.pop()?;
        let done = step.edit.clone();
        let edit = step.edit.apply(&mut self.project);
        self.undo.push(Step { edit, open: false, ..step });
        self.revision += 1;
        Some(done)
    }

    fn keep_history(&mut self, edit: &Edit) {
        match edit {
            Edit::Answer(question, new) => {
                let old = self.project.answers.get(question);
                self.project.history.keep_answer(question, old, new.as_deref());
            }
            Edit::Put(Entity::Indicator(new), _) => {
                let old = self.project.indicators.iter().find(|i| i.id == new.id);
                self.project.history.keep_indicator(new.id.as_str(), old, Some(new));
            }
            Edit::Group(edits) => edits.iter().for_each(|edit| self.keep_history(edit)),
            _ => {}
        }
    }
}

impl StepKind {
    fn of(edit: &Edit) -> Self {
        match edit {
            Edit::Identity(_) => Self::Identity,
            Edit::Scope(section, _) => Self::Scope(section.clone()),
            Edit::Answer(question, _) => Self::Answer(question.clone()),
            Edit::Lesson(lesson, _) => Self::Lesson(lesson.clone()),
            Edit::Advice(advice, _) => Self::Advice(advice.clone()),
            Edit::Put(entity, _) => Self::Entity(entity.kind(), entity.id().clone()),
            Edit::Remove(kind, id) => Self::Entity(*kind, id.clone()),
            Edit::Whole(_) => Self::Whole,
            Edit::Group(edits) => match &edits[..] {
                [one] => Self::of(one),
                _ => Self::Several,
            },
        }
    }

    /// Can several edits of this kind be one run of typing?
    fn joins(&self) -> bool {
        !matches!(self, Self::Several | Self::Scope(_) | Self::Whole)
    }
}

/// Did only text change? A choice, such as a status, is a step of its own.
fn typed(edit: &Edit, inverse: &Edit) -> bool {
    match (edit, inverse) {
        (Edit::Answer(_, Some(new)), Edit::Answer(_, Some(old))) => {
            new.status == old.status
                && new.effect == old.effect
                && new.evidence == old.evidence
                && new.sensitivity == old.sensitivity
                && new.checks == old.checks
        }
        (Edit::Remove(..), _) | (_, Edit::Remove(..)) => false,
        _ => true,
    }
}
