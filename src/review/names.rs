//! Names of what can be chosen in a review: how files and commands write it, and which words say it.

use super::{Conflicts, PointKind, Recommendation};

impl PointKind {
    /// All choices, in the order in which they are offered.
    pub const ALL: &'static [Self] = &[Self::Strength, Self::Weakness, Self::Condition];

    /// The name, as files write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Strength => "strength",
            Self::Weakness => "weakness",
            Self::Condition => "condition",
        }
    }

    /// The message that says it.
    pub fn message(self) -> String {
        format!("point-{}", self.name())
    }
}

impl Recommendation {
    /// All that Jalon offers; an organisation's own come beside them.
    pub const ALL: &'static [Self] = &[Self::Support, Self::SupportWithConditions, Self::Revise, Self::DoNotSupport];

    /// The name, as files write it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::SupportWithConditions => "support_with_conditions",
            Self::Revise => "revise",
            Self::DoNotSupport => "do_not_support",
            Self::Own(_) => "own",
        }
    }

    /// The message that says it. None: the organisation's own words say it.
    pub fn message(&self) -> Option<&'static str> {
        match self {
            Self::Support => Some("recommend-support"),
            Self::SupportWithConditions => Some("recommend-conditions"),
            Self::Revise => Some("recommend-revise"),
            Self::DoNotSupport => Some("recommend-not"),
            Self::Own(_) => None,
        }
    }

    /// The organisation's own words, where it is one of its own.
    pub fn own(&self) -> Option<&str> {
        match self {
            Self::Own(words) => Some(words),
            _ => None,
        }
    }
}

impl Conflicts {
    /// The message that says it; what was declared follows in the reviewer's words.
    pub fn message(&self) -> &'static str {
        match self {
            Self::NotSaid => "conflicts-not-said",
            Self::None => "conflicts-none",
            Self::Declared(_) => "conflicts-declared",
        }
    }

    /// What was declared.
    pub fn declared(&self) -> Option<&str> {
        match self {
            Self::Declared(what) => Some(what),
            _ => None,
        }
    }
}
