//! Every change to a project is a value: it can be applied, undone, redone, kept in a journal and sent.

use serde::{Deserialize, Serialize};

use super::{
    Action, Activity, AdviceSettled, Answer, Barrier, ChainLink, ChainStatement, Gap, Id, Identity, Indicator,
    LessonTaken, MatrixRow, Member, Objective, Organisation, OwnQuestion, Pattern, Project, Received, Risk, Scope,
    TargetGroup,
};

/// A change to a project.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Edit {
    /// What the programme is.
    Identity(Box<Identity>),
    /// Whether a section applies. None: as if nothing had been said.
    Scope(String, Option<Scope>),
    /// The answer to a question. None: as if nothing had been said.
    Answer(String, Option<Box<Answer>>),
    /// What is done with a lesson. None: not taken yet.
    Lesson(String, Option<LessonTaken>),
    /// How a piece of advice is settled. None: it is open.
    Advice(String, Option<AdviceSettled>),
    /// Adds something, or takes the place of what has the same id. A new one goes to this place, or to the end.
    Put(Entity, Option<usize>),
    /// Takes something out.
    Remove(EntityKind, Id),
    /// The whole of a project: what was recovered, merged, or taken from another file.
    Whole(Box<Project>),
    /// Several changes that are one to the person who made them.
    Group(Vec<Edit>),
}

/// Makes the enums over everything that has an id and stands in a list of the project, and the way to that list.
macro_rules! entities {
    ($($(#[$doc:meta])* $kind:ident($type:ty) in $list:ident,)+) => {
        /// Something that has an id and stands in a list of the project.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        pub enum Entity { $($(#[$doc])* $kind(Box<$type>),)+ }

        /// The lists of a project.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum EntityKind { $($(#[$doc])* $kind,)+ }

        impl Entity {
            /// Its id.
            pub fn id(&self) -> &Id {
                match self { $(Self::$kind(value) => &value.id,)+ }
            }

            /// Its list.
            pub fn kind(&self) -> EntityKind {
                match self { $(Self::$kind(_) => EntityKind::$kind,)+ }
            }

            fn put(self, project: &mut Project, at: Option<usize>) -> Edit {
                match self {
                    $(Self::$kind(value) => {
                        let list = &mut project.$list;
                        if let Some(slot) = list.iter_mut().find(|one| one.id == value.id) {
                            let old = std::mem::replace(slot, *value);
                            return Edit::Put(Self::$kind(Box::new(old)), None);
                        }
                        let id = value.id.clone();
                        // A list may have grown shorter since the edit was made: the end is always there.
                        let at = at.map_or(list.len(), |at| at.min(list.len()));
                        list.insert(at, *value);
                        Edit::Remove(EntityKind::$kind, id)
                    })+
                }
            }
        }

        impl Project {
            /// An id that two things of one list have, so that an edit could not tell them apart.
            pub fn twice(&self) -> Option<&Id> {
                None$(.or_else(|| repeated(self.$list.iter().map(|one| &one.id))))+
            }
        }

        impl EntityKind {
            /// All lists.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)+];

            /// The name of its list, as files write it.
            pub fn list(self) -> &'static str {
                match self { $(Self::$kind => stringify!($list),)+ }
            }

            fn remove(self, project: &mut Project, id: &Id) -> Edit {
                match self {
                    $(Self::$kind => {
                        let list = &mut project.$list;
                        match list.iter().position(|one| one.id == *id) {
                            Some(at) => Edit::Put(Entity::$kind(Box::new(list.remove(at))), Some(at)),
                            None => Edit::Group(Vec::new()),
                        }
                    })+
                }
            }
        }

        $(impl From<$type> for Edit {
            fn from(value: $type) -> Self {
                Self::Put(Entity::$kind(Box::new(value)), None)
            }
        })+
    };
}

entities! {
    /// An organisation.
    Organisation(Organisation) in organisations,
    /// An objective.
    Objective(Objective) in objectives,
    /// A target group.
    TargetGroup(TargetGroup) in target_groups,
    /// An activity.
    Activity(Activity) in activities,
    /// A member of the team.
    Member(Member) in team,
    /// A question of the team's own.
    OwnQuestion(OwnQuestion) in own_questions,
    /// Information that is missing.
    Gap(Gap) in gaps,
    /// Something to be done.
    Action(Action) in actions,
    /// An assumption or risk.
    Risk(Risk) in risks,
    /// What stands in the way of a change.
    Barrier(Barrier) in barriers,
    /// A statement of the results chain.
    ChainStatement(ChainStatement) in chain,
    /// A link of the results chain.
    ChainLink(ChainLink) in chain_links,
    /// A pattern of trafficking.
    Pattern(Pattern) in patterns,
    /// An indicator.
    Indicator(Indicator) in indicators,
    /// A question of the evaluation.
    MatrixRow(MatrixRow) in evaluation,
    /// A finding that a reviewer sent.
    Received(Received) in received,
}

impl Edit {
    /// Makes the change and gives back the one that undoes it.
    pub fn apply(self, project: &mut Project) -> Self {
        match self {
            Self::Identity(identity) => Self::Identity(Box::new(std::mem::replace(&mut project.identity, *identity))),
            Self::Scope(section, scope) => {
                let old = swap(&mut project.scope, &section, scope);
                Self::Scope(section, old)
            }
            Self::Answer(question, answer) => {
                let old = swap(&mut project.answers, &question, answer.map(|a| *a));
                Self::Answer(question, old.map(Box::new))
            }
            Self::Lesson(lesson, taken) => {
                let old = swap(&mut project.lessons, &lesson, taken);
                Self::Lesson(lesson, old)
            }
            Self::Advice(advice, settled) => {
                let old = swap(&mut project.advice, &advice, settled);
                Self::Advice(advice, old)
            }
            Self::Put(entity, at) => entity.put(project, at),
            Self::Remove(kind, id) => kind.remove(project, &id),
            Self::Whole(other) => Self::Whole(Box::new(std::mem::replace(project, *other))),
            Self::Group(edits) => {
                let mut undo: Vec<Self> = edits.into_iter().map(|edit| edit.apply(project)).collect();
                undo.reverse();
                Self::Group(undo)
            }
        }
    }

    /// Changes nothing, whatever the project.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Group(edits) if edits.iter().all(Self::is_empty))
    }
}

fn swap<T>(map: &mut std::collections::BTreeMap<String, T>, key: &str, value: Option<T>) -> Option<T> {
    match value {
        Some(value) => map.insert(key.to_owned(), value),
        None => map.remove(key),
    }
}

fn repeated<'a>(mut ids: impl Iterator<Item = &'a Id>) -> Option<&'a Id> {
    let mut seen = std::collections::HashSet::new();
    ids.find(|id| !seen.insert(*id))
}
