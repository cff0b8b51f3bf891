//! What a step in the work on a review changed, for its name in the menu and for telling runs of typing apart.

use super::{ReviewEdit, Subject, Whose};
use crate::project::Id;

/// What a step changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReviewStep {
    /// What is reviewed.
    Proposal,
    /// The language.
    Language,
    /// Whether a section is reviewed.
    Section(String),
    /// The scale.
    Scale,
    /// A reviewer.
    Reviewer(Id),
    /// A finding.
    Finding(Whose, Subject),
    /// A strength, weakness or condition.
    Point(Whose, Id),
    /// What is recommended.
    Conclusion(Whose),
    /// A mark on the scale.
    Mark(Whose, String),
    /// Who reviews a section.
    Assigned(String),
    /// Concluded, or open again.
    Concluded,
    /// The whole.
    Whole,
    /// Several things at once.
    Several,
}

impl ReviewStep {
    /// What an edit changes.
    pub fn of(edit: &ReviewEdit) -> Self {
        match edit {
            ReviewEdit::Proposal(_) => Self::Proposal,
            ReviewEdit::Language(_) => Self::Language,
            ReviewEdit::Section(section, _) => Self::Section(section.clone()),
            ReviewEdit::Scale(_) => Self::Scale,
            ReviewEdit::Reviewer(id, _) | ReviewEdit::Voice(id, _) => Self::Reviewer(id.clone()),
            ReviewEdit::Finding(whose, subject, _) => Self::Finding(whose.clone(), subject.clone()),
            ReviewEdit::Point(whose, id, _) => Self::Point(whose.clone(), id.clone()),
            ReviewEdit::Recommend(whose, _) => Self::Conclusion(whose.clone()),
            ReviewEdit::Mark(whose, criterion, _) => Self::Mark(whose.clone(), criterion.clone()),
            ReviewEdit::Assign(section, _) => Self::Assigned(section.clone()),
            ReviewEdit::Concluded(_) => Self::Concluded,
            ReviewEdit::Whole(_) => Self::Whole,
            ReviewEdit::Group(edits) => match &edits[..] {
                [one] => Self::of(one),
                _ => Self::Several,
            },
        }
    }

    /// Can several edits of this kind be one run of typing?
    pub fn joins(&self) -> bool {
        matches!(
            self,
            Self::Proposal
                | Self::Reviewer(_)
                | Self::Finding(..)
                | Self::Point(..)
                | Self::Conclusion(_)
                | Self::Mark(..)
        )
    }

    /// The message that says what was changed.
    pub fn message(&self) -> &'static str {
        match self {
            Self::Proposal => "changed-proposal",
            Self::Language => "changed-review-language",
            Self::Section(_) => "changed-review-section",
            Self::Scale => "changed-scale",
            Self::Reviewer(_) => "changed-reviewer",
            Self::Finding(..) => "changed-finding",
            Self::Point(..) => "changed-point",
            Self::Conclusion(_) => "changed-conclusion",
            Self::Mark(..) => "changed-mark",
            Self::Assigned(_) => "changed-assigned",
            Self::Concluded => "changed-concluded",
            Self::Whole => "changed-review",
            Self::Several => "changed-several-findings",
        }
    }
}

impl ReviewEdit {
    /// Did only text change, beside the edit that takes it back? A choice, such as a verdict, is a step of its own.
    pub fn is_typing(&self, inverse: &Self) -> bool {
        match (self, inverse) {
            (Self::Finding(_, _, Some(new)), Self::Finding(_, _, Some(old))) => {
                new.verdict == old.verdict && new.need == old.need && new.sensitivity == old.sensitivity
            }
            (Self::Point(_, _, Some(new)), Self::Point(_, _, Some(old))) => {
                new.kind == old.kind
                    && new.sensitivity == old.sensitivity
                    && new.gone == old.gone
                    && new.place == old.place
            }
            (Self::Recommend(_, new), Self::Recommend(_, old)) => {
                new.recommendation == old.recommendation && new.sensitivity == old.sensitivity
            }
            (Self::Mark(_, _, Some(new)), Self::Mark(_, _, Some(old))) => new.value == old.value,
            // The first words of a finding or point begin its run.
            (Self::Finding(_, _, Some(new)), Self::Finding(_, _, None)) => new.verdict.is_none(),
            (Self::Reviewer(..), Self::Reviewer(..))
            | (Self::Proposal(_), Self::Proposal(_))
            | (Self::Point(_, _, Some(_)), Self::Point(_, _, None))
            | (Self::Mark(_, _, Some(_)), Self::Mark(_, _, None)) => true,
            _ => false,
        }
    }
}
