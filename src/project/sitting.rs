//! Something while it is worked on: edits come in, undo and redo go back and forth, history is kept.
//!
//! What a [`Sitting`] holds is [`Editable`]: a project, or anything else that changes by edits alone.

use std::fmt::Debug;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Edit, Entity, EntityKind, Project};

/// A run of typing pauses no longer than this.
const RUN: SignedDuration = SignedDuration::from_secs(3);

/// What changes by edits alone, so that each change can be taken back, kept in a journal and told.
pub trait Editable: Clone + PartialEq + Debug + Send + 'static {
    /// A change.
    type Edit: Clone + PartialEq + Debug + Serialize + DeserializeOwned + Send + 'static;
    /// What a step changed, for its name in the menu and for telling runs apart.
    type Kind: Clone + PartialEq + Debug;

    /// Makes a change and gives back the one that undoes it.
    fn apply(&mut self, edit: Self::Edit) -> Self::Edit;

    /// Does a change change nothing, whatever it is made to?
    fn is_nothing(edit: &Self::Edit) -> bool;

    /// What a change is about.
    fn kind_of(edit: &Self::Edit) -> Self::Kind;

    /// Keeps what a change is about to replace, where versions of it are kept.
    fn keep_history(&mut self, _edit: &Self::Edit) {}

    /// Was only text typed? Such changes in a row are one step; a choice is a step of its own.
    fn is_typing(edit: &Self::Edit, inverse: &Self::Edit) -> bool;

    /// Is a change a later state of the same thing, so that whoever has it needs the earlier one no more?
    fn replaces(earlier: &Self::Edit, later: &Self::Edit) -> bool;

    /// The change that puts this in place of everything.
    fn whole(self) -> Self::Edit;
}

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
    Entity(EntityKind, super::Id),
    /// The whole project.
    Whole,
    /// Several things at once.
    Several,
}

/// Something that a person did, and can take back.
#[derive(Debug, Clone)]
pub struct Step<C: Editable = Project> {
    /// What it changed.
    pub kind: C::Kind,
    /// The edit that takes it back, or does it again.
    edit: C::Edit,
    /// When it was last added to.
    at: Timestamp,
    /// Later edits may still join it.
    open: bool,
}

/// What is worked on, and what was done to it since it was opened.
#[derive(Debug, Clone)]
pub struct Sitting<C: Editable = Project> {
    content: C,
    undo: Vec<Step<C>>,
    redo: Vec<Step<C>>,
    revision: u64,
}

impl<C: Editable + Default> Default for Sitting<C> {
    fn default() -> Self {
        Self::new(C::default())
    }
}

impl Sitting<Project> {
    /// The project as it stands.
    pub fn project(&self) -> &Project {
        &self.content
    }
}

impl<C: Editable> Sitting<C> {
    /// Begins with what was opened or is new.
    pub fn new(content: C) -> Self {
        Self { content, undo: Vec::new(), redo: Vec::new(), revision: 0 }
    }

    /// What is worked on, as it stands.
    pub fn content(&self) -> &C {
        &self.content
    }

    /// Grows with each change: what was computed for a revision holds until it does.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// What undo would take back.
    pub fn next_undo(&self) -> Option<&C::Kind> {
        self.undo.last().map(|s| &s.kind)
    }

    /// What redo would do again.
    pub fn next_redo(&self) -> Option<&C::Kind> {
        self.redo.last().map(|s| &s.kind)
    }

    /// Makes a change. A change that changes nothing leaves no step behind.
    pub fn edit(&mut self, edit: &C::Edit, now: Timestamp) {
        let kind = C::kind_of(edit);
        self.content.keep_history(edit);
        let inverse = self.content.apply(edit.clone());
        if inverse == *edit || C::is_nothing(&inverse) {
            return;
        }
        self.revision += 1;
        self.redo.clear();
        let run = C::is_typing(edit, &inverse);
        match self.undo.last_mut() {
            // The oldest inverse of a run takes all of it back.
            Some(step) if run && step.open && step.kind == kind && now.duration_since(step.at) < RUN => {
                step.at = now;
            }
            _ => self.undo.push(Step { kind, edit: inverse, at: now, open: run }),
        }
    }

    /// Makes a change that was taken back or done again in an earlier sitting: no step, and no version.
    pub fn apply(&mut self, edit: C::Edit) {
        self.content.apply(edit);
        self.revision += 1;
    }

    /// Ends a run of typing: what follows is a step of its own.
    pub fn end_run(&mut self) {
        if let Some(step) = self.undo.last_mut() {
            step.open = false;
        }
    }

    /// Takes the last step back.
    pub fn undo(&mut self) -> Option<C::Edit> {
        let step = self.undo.pop()?;
        let done = step.edit.clone();
        let edit = self.content.apply(step.edit);
        self.redo.push(Step { kind: step.kind, edit, at: step.at, open: false });
        self.revision += 1;
        Some(done)
    }

    /// Does the last step that was taken back again.
    pub fn redo(&mut self) -> Option<C::Edit> {
        let step = self.redo.pop()?;
        let done = step.edit.clone();
        let edit = self.content.apply(step.edit);
        self.undo.push(Step { kind: step.kind, edit, at: step.at, open: false });
        self.revision += 1;
        Some(done)
    }
}

impl Editable for Project {
    type Edit = Edit;
    type Kind = StepKind;

    fn apply(&mut self, edit: Edit) -> Edit {
        edit.apply(self)
    }

    fn is_nothing(edit: &Edit) -> bool {
        edit.is_empty()
    }

    fn kind_of(edit: &Edit) -> StepKind {
        StepKind::of(edit)
    }

    fn keep_history(&mut self, edit: &Edit) {
        match edit {
            Edit::Answer(question, new) => {
                self.history.keep_answer(question, self.answers.get(question), new.as_deref());
            }
            Edit::Put(Entity::Indicator(new), _) => {
                let old = self.indicators.iter().find(|i| i.id == new.id);
                self.history.keep_indicator(new.id.as_str(), old, Some(new));
            }
            Edit::Remove(EntityKind::Indicator, id) => {
                let old = self.indicators.iter().find(|i| i.id == *id);
                self.history.keep_indicator(id.as_str(), old, None);
            }
            Edit::Group(edits) => edits.iter().for_each(|edit| self.keep_history(edit)),
            _ => {}
        }
    }

    fn is_typing(edit: &Edit, inverse: &Edit) -> bool {
        StepKind::of(edit).joins() && typed(edit, inverse)
    }

    fn replaces(earlier: &Edit, later: &Edit) -> bool {
        match (earlier, later) {
            (Edit::Answer(before, _), Edit::Answer(after, _)) => before == after,
            (Edit::Put(before, None), Edit::Put(after, None)) => {
                before.kind() == after.kind() && before.id() == after.id()
            }
            _ => false,
        }
    }

    fn whole(self) -> Edit {
        Edit::Whole(Box::new(self))
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
