//! What tells two states of one project apart, entry by entry, in the words that a team wrote.

use std::collections::BTreeMap;

use super::{Answer, EntityKind, Id, Project, Received, StepKind};

/// One thing that two states have differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What it is.
    pub kind: StepKind,
    /// How it stands in the first. None: it is not there.
    pub before: Option<Piece>,
    /// How it stands in the second. None: it is not there.
    pub after: Option<Piece>,
}

/// The part of a thing that a person knows it by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Piece {
    /// What the team wrote.
    pub text: String,
    /// The message that says what was chosen: the status of an answer, how a lesson was taken.
    pub mark: Option<String>,
}

impl Difference {
    /// Do both show the same, so that only details tell them apart?
    pub fn is_detail(&self) -> bool {
        self.before == self.after
    }
}

impl Project {
    /// What another state of this project has differently.
    pub fn differences(&self, other: &Self) -> Vec<Difference> {
        let mut out = Vec::new();
        if self.identity != other.identity {
            let piece = |project: &Self| Some(words(&project.identity.title));
            out.push(Difference { kind: StepKind::Identity, before: piece(self), after: piece(other) });
        }
        maps(&self.scope, &other.scope, StepKind::Scope, &mut out, |scope| {
            let mark = if scope.chosen { "scope-in" } else { "scope-out" };
            Piece { text: scope.why.clone(), mark: Some(mark.to_owned()) }
        });
        maps(&self.answers, &other.answers, StepKind::Answer, &mut out, answer);
        maps(&self.lessons, &other.lessons, StepKind::Lesson, &mut out, |taken| Piece {
            text: taken.note.clone(),
            mark: Some(taken.take.message()),
        });
        maps(&self.advice, &other.advice, StepKind::Advice, &mut out, |settled| Piece {
            text: settled.because.clone(),
            mark: Some(settled.how.message()),
        });
        self.entities(other, &mut out);
        out
    }

    fn entities(&self, other: &Self, out: &mut Vec<Difference>) {
        macro_rules! compare {
            ($($kind:ident $list:ident: $text:expr,)+) => {$(
                lists(&self.$list, &other.$list, EntityKind::$kind, out, |one| &one.id, $text);
            )+};
        }
        compare! {
            Organisation organisations: |one| words(&one.name),
            Objective objectives: |one| words(&one.text),
            TargetGroup target_groups: |one| words(&one.name),
            Activity activities: |one| words(&one.title),
            Member team: |one| words(&one.name),
            OwnQuestion own_questions: |one| words(&one.text),
            Gap gaps: |one| words(if one.missing.is_empty() { &one.activity } else { &one.missing }),
            Action actions: |one| Piece { text: one.what.clone(), mark: Some(one.state.message()) },
            Risk risks: |one| words(&one.statement),
            Barrier barriers: |one| words(&one.text),
            ChainStatement chain: |one| words(&one.text),
            ChainLink chain_links: |one| words(&one.because),
            Pattern patterns: |one| words(&one.name),
            Indicator indicators: |one| words(&one.name),
            MatrixRow evaluation: |one| words(&one.question),
            Received received: received,
        }
    }
}

fn words(text: &str) -> Piece {
    Piece { text: text.to_owned(), mark: None }
}

/// A finding by what it asks, or else says, with what the team replied.
fn received(one: &Received) -> Piece {
    let said = if one.request.is_empty() { &one.comment } else { &one.request };
    let written: Vec<&str> =
        [said, &one.reply_text].into_iter().map(String::as_str).filter(|t| !t.is_empty()).collect();
    Piece { text: written.join("\n"), mark: one.reply.map(super::Reply::message) }
}

/// An answer with what was answered to its prompts.
fn answer(answer: &Answer) -> Piece {
    let prompts = answer.prompts.values().map(|prompt| prompt.text.as_str());
    let all = [answer.text.as_str()].into_iter().chain(prompts).chain([answer.not_relevant_because.as_str()]);
    let written: Vec<&str> = all.filter(|text| !text.trim().is_empty()).collect();
    Piece { text: written.join("\n"), mark: Some(answer.status.message()) }
}

fn maps<T: PartialEq>(
    before: &BTreeMap<String, T>,
    after: &BTreeMap<String, T>,
    kind: impl Fn(String) -> StepKind,
    out: &mut Vec<Difference>,
    piece: impl Fn(&T) -> Piece,
) {
    let mut keys: Vec<&String> = before.keys().chain(after.keys().filter(|k| !before.contains_key(*k))).collect();
    keys.sort();
    for key in keys {
        let (old, new) = (before.get(key), after.get(key));
        if old != new {
            out.push(Difference { kind: kind(key.clone()), before: old.map(&piece), after: new.map(&piece) });
        }
    }
}

fn lists<T: PartialEq>(
    before: &[T],
    after: &[T],
    kind: EntityKind,
    out: &mut Vec<Difference>,
    id: impl Fn(&T) -> &Id,
    piece: impl Fn(&T) -> Piece,
) {
    for old in before {
        let new = after.iter().find(|new| id(new) == id(old));
        if new != Some(old) {
            let kind = StepKind::Entity(kind, id(old).clone());
            out.push(Difference { kind, before: Some(piece(old)), after: new.map(&piece) });
        }
    }
    for new in after.iter().filter(|new| !before.iter().any(|old| id(old) == id(new))) {
        out.push(Difference { kind: StepKind::Entity(kind, id(new).clone()), before: None, after: Some(piece(new)) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::{Action, Edit, Origin, Sensitivity, Status};

    #[test]
    fn what_was_written_chosen_added_and_taken_out_is_told_apart() {
        let action = |id: &str, what: &str| Action {
            id: Id::new(id),
            what: what.to_owned(),
            origin: Origin::None,
            owner: String::new(),
            due: None,
            state: crate::project::ActionState::ToDo,
            sensitivity: Sensitivity::Internal,
        };
        let mut before = Project::default();
        for edit in [Edit::from(action("one", "Ask the helpline")), Edit::from(action("two", "Call the school"))] {
            edit.apply(&mut before);
        }
        let mut after = before.clone();
        assert!(before.differences(&after).is_empty());
        let answer = Answer { text: "Yes".to_owned(), status: Status::Answered, ..Answer::default() };
        Edit::Answer("q".to_owned(), Some(Box::new(answer))).apply(&mut after);
        Edit::Remove(EntityKind::Action, Id::new("one")).apply(&mut after);
        let mut late = action("two", "Call the school");
        late.owner = "Coordinator".to_owned();
        Edit::from(late).apply(&mut after);

        let found = before.differences(&after);
        assert_eq!(found.len(), 3);
        assert_eq!(found[0].kind, StepKind::Answer("q".to_owned()));
        assert_eq!(found[0].before, None);
        let piece = found[0].after.clone().expect("an answer");
        assert_eq!((piece.text.as_str(), piece.mark.as_deref()), ("Yes", Some("status-answered")));
        assert_eq!(found[1].after, None);
        assert!(found[2].is_detail());
    }
}
