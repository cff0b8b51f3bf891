//! What a team wrote, ready to be searched: made off the frame each time the palette opens.

use crate::catalogue::words_of;
use crate::project::{Answer, Project};

/// What a text of the project belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// Title, places.
    Identity,
    /// An organisation, objective, target group, activity or member of the team.
    Listed,
    /// A question of the team's own.
    OwnQuestion,
    /// An answer, or a barrier that stands beside it.
    Answer,
    /// A lesson taken.
    Lesson,
    /// An indicator that is followed.
    Indicator,
    /// A gap, an action, an assumption or risk.
    FollowUp,
}

/// A text and whose it is.
#[derive(Debug)]
pub(super) struct Doc {
    pub sort: Sort,
    /// By what a screen knows it.
    pub id: String,
    /// The section it stands in, where it stands in one.
    pub section: String,
    /// What it is called; empty: by its question.
    pub title: String,
    pub text: String,
    /// Words of title and text without accents, each after a space.
    folded: String,
    /// How many of them are the title's.
    in_title: usize,
}

/// All texts of a project.
#[derive(Debug, Default)]
pub(super) struct ProjectIndex {
    docs: Vec<Doc>,
}

impl ProjectIndex {
    /// Reads a project.
    pub fn new(project: &Project) -> Self {
        let mut index = Self::default();
        let identity = &project.identity;
        index.add(Sort::Identity, "", "", &identity.title, &[&identity.code, &identity.places.join(", ")]);
        for one in &project.organisations {
            index.add(Sort::Listed, one.id.as_str(), "", &one.name, &[]);
        }
        for one in &project.objectives {
            index.add(Sort::Listed, one.id.as_str(), "", &one.text, &[]);
        }
        for one in &project.target_groups {
            let more = one.channels.join(", ");
            index.add(Sort::Listed, one.id.as_str(), "", &one.name, &[&one.description, &more]);
        }
        for one in &project.activities {
            index.add(Sort::Listed, one.id.as_str(), "", &one.title, &[&one.description]);
        }
        for one in &project.team {
            index.add(Sort::Listed, one.id.as_str(), "", &one.name, &[&one.role]);
        }
        for one in &project.own_questions {
            index.add(Sort::OwnQuestion, one.id.as_str(), &one.section, &one.text, &[]);
        }
        for (id, answer) in &project.answers {
            index.answer(id, answer);
        }
        for one in &project.barriers {
            index.add(Sort::Answer, &one.question, &one.section, &one.text, &[&one.response]);
        }
        for (id, taken) in &project.lessons {
            index.add(Sort::Lesson, id, "", "", &[&taken.note]);
        }
        for one in &project.indicators {
            let more = [one.code.as_str(), &one.definition, &one.result, &one.method, &one.limits];
            index.add(Sort::Indicator, one.id.as_str(), &one.section, &one.name, &more);
        }
        for one in &project.gaps {
            index.add(Sort::FollowUp, one.id.as_str(), "", &one.missing, &[&one.activity, &one.owner]);
        }
        for one in &project.actions {
            index.add(Sort::FollowUp, one.id.as_str(), "", &one.what, &[&one.owner]);
        }
        for one in &project.risks {
            index.add(Sort::FollowUp, one.id.as_str(), "", &one.statement, &[&one.response, &one.owner]);
        }
        index
    }

    fn answer(&mut self, id: &str, answer: &Answer) {
        let mut texts = vec![answer.text.as_str()];
        texts.extend(answer.prompts.values().map(|prompt| prompt.text.as_str()));
        texts.extend([&*answer.change, &answer.context, &answer.not_relevant_because]);
        texts.extend(answer.sources.iter().map(|source| source.title.as_str()));
        self.add(Sort::Answer, id, "", "", &texts);
    }

    fn add(&mut self, sort: Sort, id: &str, section: &str, title: &str, texts: &[&str]) {
        let text = texts.iter().filter(|t| !t.trim().is_empty()).copied().collect::<Vec<_>>().join("\n");
        if title.trim().is_empty() && text.is_empty() {
            return;
        }
        let mut folded = String::with_capacity(title.len() + text.len() + 2);
        let titled = words_of(title);
        let in_title = titled.len();
        for word in titled.into_iter().chain(words_of(&text)) {
            folded.push(' ');
            folded.push_str(&word.folded);
        }
        let (id, section, title) = (id.to_owned(), section.to_owned(), title.to_owned());
        self.docs.push(Doc { sort, id, section, title, text, folded, in_title });
    }

    /// Texts that have every word of a query, those first whose title has them; with the place of the first word.
    pub fn search(&self, wanted: &[String]) -> Vec<(&Doc, Option<usize>)> {
        let beginnings: Vec<String> = wanted.iter().map(|word| format!(" {word}")).collect();
        let Some(first) = beginnings.first() else { return Vec::new() };
        let mut found: Vec<(bool, &Doc, Option<usize>)> = Vec::new();
        for doc in &self.docs {
            let Some(at) = doc.folded.find(first) else { continue };
            if beginnings.iter().all(|word| doc.folded.contains(word)) {
                // Words are parted by one space each: counting those gives the word.
                let nth = doc.folded[..at].matches(' ').count();
                let place = (nth >= doc.in_title).then(|| byte_of_word(&doc.text, nth - doc.in_title)).flatten();
                found.push((place.is_some(), doc, place));
            }
        }
        found.sort_by_key(|(below, ..)| *below);
        found.into_iter().map(|(_, doc, place)| (doc, place)).collect()
    }
}

/// Where the nth word of a text begins.
fn byte_of_word(text: &str, nth: usize) -> Option<usize> {
    let (mut inside, mut seen) = (false, 0);
    for (at, c) in text.char_indices() {
        if c.is_alphanumeric() && !inside {
            if seen == nth {
                return Some(at);
            }
            seen += 1;
        }
        inside = c.is_alphanumeric();
    }
    None
}

/// A line of a text around a place in it.
pub(super) fn excerpt(text: &str, at: usize) -> String {
    const BEFORE: usize = 30;
    const AFTER: usize = 120;
    let line_start = text[..at].rfind('\n').map_or(0, |n| n + 1);
    let line_end = text[at..].find('\n').map_or(text.len(), |n| at + n);
    let start = text[line_start..at].char_indices().rev().take(BEFORE).last().map_or(at, |(n, _)| line_start + n);
    // Not in the middle of a word.
    let start = match text[start..at].find(' ') {
        Some(space) if start > line_start => start + space + 1,
        _ => start,
    };
    let end = text[at..line_end].char_indices().nth(AFTER).map_or(line_end, |(n, _)| at + n);
    let mark = if start > line_start { "…" } else { "" };
    format!("{mark}{}", text[start..end].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_an_answer_is_found_with_the_line_around_it() {
        let mut project = Project::default();
        let text = "First line.\nIn the two districts, an advance from the recruiter passes for a sign of trust.";
        let answer = Answer { text: text.to_owned(), ..Answer::default() };
        project.answers.insert("Q".to_owned(), answer);
        project.identity.title = "Numéro gratuit".to_owned();
        let index = ProjectIndex::new(&project);
        let words = |q: &str| words_of(q).into_iter().map(|w| w.folded).collect::<Vec<_>>();
        let found = index.search(&words("RECRU trust"));
        assert_eq!(found.len(), 1);
        let (doc, at) = found[0];
        assert_eq!(doc.id, "Q");
        assert_eq!(
            excerpt(&doc.text, at.expect("a place")),
            "…an advance from the recruiter passes for a sign of trust."
        );
        assert_eq!(index.search(&words("numero")).len(), 1);
        assert!(index.search(&words("uméro")).is_empty());
        assert!(index.search(&words("recruiter absent")).is_empty());
        assert!(index.search(&[]).is_empty());
    }
}
