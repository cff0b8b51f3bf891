//! What a finding is about: a question, a lesson, an indicator, the indicator plan of a section, or the whole.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What a finding is about, as files write it: `question:` and an id, `plan:` and the name of a section, `whole`.
///
/// A file may name something that this program does not know: it is kept as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Subject(String);

/// What a subject says, taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About<'a> {
    /// A question, by its id; the applicant's own questions too.
    Question(&'a str),
    /// A lesson, by its id.
    Lesson(&'a str),
    /// An indicator of the project, by its id.
    Indicator(&'a str),
    /// What the proposal says of following up a section, by the section's name.
    Plan(&'a str),
    /// The proposal as a whole.
    Whole,
    /// Something that this program does not know.
    Other(&'a str),
}

/// A text that names no subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoSubject(pub String);

impl Subject {
    /// A question.
    pub fn question(id: &str) -> Self {
        Self(format!("question:{id}"))
    }

    /// A lesson.
    pub fn lesson(id: &str) -> Self {
        Self(format!("lesson:{id}"))
    }

    /// An indicator of the project.
    pub fn indicator(id: &str) -> Self {
        Self(format!("indicator:{id}"))
    }

    /// The indicator plan of a section.
    pub fn plan(section: &str) -> Self {
        Self(format!("plan:{section}"))
    }

    /// The proposal as a whole.
    pub fn whole() -> Self {
        Self("whole".to_owned())
    }

    /// What it says.
    pub fn about(&self) -> About<'_> {
        match self.0.split_once(':') {
            Some(("question", id)) => About::Question(id),
            Some(("lesson", id)) => About::Lesson(id),
            Some(("indicator", id)) => About::Indicator(id),
            Some(("plan", section)) => About::Plan(section),
            _ if self.0 == "whole" => About::Whole,
            _ => About::Other(&self.0),
        }
    }

    /// As files write it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Subject {
    type Err = NoSubject;

    fn from_str(text: &str) -> Result<Self, NoSubject> {
        let subject = Self(text.to_owned());
        match subject.about() {
            About::Other(_) | About::Question("") | About::Lesson("") | About::Indicator("") | About::Plan("") => {
                Err(NoSubject(text.to_owned()))
            }
            _ => Ok(subject),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_reads_back_as_it_was_written() {
        for subject in [
            Subject::question("S3.Q1"),
            Subject::lesson("S3.L2"),
            Subject::indicator("abc"),
            Subject::plan("section-3"),
            Subject::whole(),
        ] {
            assert_eq!(subject.to_string().parse(), Ok(subject.clone()));
            assert!(!matches!(subject.about(), About::Other(_)));
        }
        assert_eq!(Subject::question("S3.Q1").about(), About::Question("S3.Q1"));
        for odd in ["", "question:", "chapter:3", "wholes"] {
            assert_eq!(odd.parse::<Subject>(), Err(NoSubject(odd.to_owned())));
        }
    }
}
