//! What changed, in words, made once for each comparison: by part, and within it by place.

use super::shortened;
use crate::desk::advice::{Way, way};
use crate::desk::difference::{Run, difference};
use crate::desk::shared::Shared;
use crate::insight::{self, Advice, Change, How, Place, Severity, compare};
use crate::project::Project;

/// So many places of a part are shown before the rest is asked for.
const FIRST: usize = 40;

/// Everything that changed.
#[derive(Default)]
pub(super) struct Changes {
    pub parts: Vec<Part>,
    /// How many changes there are in all parts.
    pub count: usize,
    /// Advice that is open now and was not before.
    pub came: Vec<Advised>,
    /// Advice that was open before and is not now.
    pub went: Vec<Advised>,
}

/// The changes of one kind.
pub(super) struct Part {
    /// The message that names it.
    pub title: &'static str,
    pub rows: Vec<Row>,
    /// So many rows are shown.
    pub shown: usize,
}

/// A place and what changed there.
pub(super) struct Row {
    pub place: String,
    /// What stands there: a question, the title of a lesson. Empty: the place says it.
    pub about: String,
    /// The way there; none where it is gone.
    pub way: Option<Way>,
    pub lines: Vec<Line>,
}

/// A change.
pub(super) struct Line {
    /// What happened, with the field.
    pub what: String,
    /// Both texts in one.
    pub runs: Vec<Run>,
    /// Both texts one after the other.
    pub spoken: String,
}

/// A piece of advice in words.
pub(super) struct Advised {
    pub key: String,
    pub severity: Severity,
    pub text: String,
    /// It can be gone to.
    pub open: bool,
}

impl Changes {
    /// What changed from `before` to the project as it stands.
    pub fn of(shared: &Shared<'_>, before: &Project) -> Self {
        let found = compare(shared.catalogue, shared.book, before, shared.project);
        let part = |(title, changes)| Part { title, rows: rows(shared, before, changes), shown: FIRST };
        let parts = found.parts().map(part);
        let advised = |advice: &Advice, project: &Project, open| Advised {
            key: advice.key.clone(),
            severity: advice.severity,
            text: advice.say(shared.catalogue, project, shared.words).message,
            open,
        };
        Self {
            parts: parts.collect(),
            count: found.changes().count(),
            came: found.advice_new.iter().map(|one| advised(one, shared.project, true)).collect(),
            went: found.advice_gone.iter().map(|one| advised(one, before, false)).collect(),
        }
    }

    /// Are the two the same?
    pub fn is_empty(&self) -> bool {
        self.count == 0 && self.came.is_empty() && self.went.is_empty()
    }
}

/// Changes of one place stand together.
fn rows(shared: &Shared<'_>, before: &Project, changes: &[Change]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut last: Option<&Place> = None;
    for change in changes {
        let text = change.say(shared.catalogue, before, shared.project, shared.words);
        let runs = shortened(difference(&text.before, &text.after));
        let both = [text.before.as_str(), text.after.as_str()];
        let spoken = both.into_iter().filter(|one| !one.is_empty()).collect::<Vec<_>>().join(" → ");
        let line = Line { what: insight::capital(&text.what), runs, spoken };
        match rows.last_mut() {
            Some(row) if last == Some(&change.place) => row.lines.push(line),
            _ => {
                let gone = change.how == How::Removed && change.field.is_empty();
                let way = if gone { None } else { way(shared, &change.place) };
                let (place, about) = (insight::capital(&text.place), about(shared, &change.place));
                rows.push(Row { place, about, way, lines: vec![line] });
            }
        }
        last = Some(&change.place);
    }
    rows
}

/// What a place that is named by its number is about.
fn about(shared: &Shared<'_>, place: &Place) -> String {
    match place {
        Place::Question(id) if shared.catalogue.get(id).is_some() => shared.question_text(id),
        Place::Lesson(id) => {
            let item = shared.catalogue.get(id);
            let title = item.and_then(|item| shared.content.attribute(&item.message, "title"));
            title.map(std::borrow::Cow::into_owned).unwrap_or_default()
        }
        _ => String::new(),
    }
}
