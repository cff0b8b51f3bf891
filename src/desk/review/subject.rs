//! What a subject is called in lists and heads.

use super::super::icon::Icon;
use super::super::shared::Shared;
use crate::catalogue::Item;
use crate::review::{About, Subject};

/// What stands before its name in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mark {
    /// Number of the question, as “3.6”.
    Number(String),
    /// A sign: a lesson, a plan, the applicant's own question.
    Sign(Icon),
}

/// A subject in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub mark: Mark,
    /// What it asks or says, short where the source has a title.
    pub title: String,
    /// “question 6”, “lesson 2”, “indicator plan”.
    pub what: String,
}

fn number(item: &Item) -> String {
    item.number.map(|number| number.to_string()).unwrap_or_default()
}

/// What a subject is called.
pub(super) fn named(shared: &Shared<'_>, subject: &Subject) -> Named {
    match subject.about() {
        About::Question(id) => match shared.catalogue.get(id) {
            Some(item) => Named {
                mark: Mark::Number(format!("{}.{}", item.section, number(item))),
                title: shared.text(item).into_owned(),
                what: shared.say_with("desk-review-question", &[("number", &number(item))]),
            },
            None => Named {
                mark: Mark::Sign(Icon::Add),
                title: shared.question_text(id),
                what: shared.say("desk-review-own-question").into_owned(),
            },
        },
        About::Lesson(id) => {
            let item = shared.catalogue.get(id);
            let title = item.map(|item| {
                let title = shared.content.attribute(&item.message, "title");
                title.map_or_else(|| shared.text(item).into_owned(), std::borrow::Cow::into_owned)
            });
            Named {
                mark: Mark::Sign(Icon::Lesson),
                title: title.unwrap_or_else(|| id.to_owned()),
                what: shared.say_with("desk-review-lesson", &[("number", &item.map(number).unwrap_or_default())]),
            }
        }
        About::Indicator(id) => {
            let found = shared.project.indicators.iter().find(|one| one.id.as_str() == id);
            Named {
                mark: Mark::Sign(Icon::Indicator),
                title: found.map_or_else(|| id.to_owned(), |one| one.name.clone()),
                what: shared.say("desk-review-indicator").into_owned(),
            }
        }
        About::Plan(_) => Named {
            mark: Mark::Sign(Icon::Gaps),
            title: shared.say("desk-review-plan").into_owned(),
            what: shared.say("desk-review-plan-what").into_owned(),
        },
        About::Whole => Named {
            mark: Mark::Sign(Icon::Programme),
            title: shared.say("desk-review-whole").into_owned(),
            what: shared.say("desk-review-whole").into_owned(),
        },
        About::Other(text) => Named { mark: Mark::Sign(Icon::Missing), title: text.to_owned(), what: text.to_owned() },
    }
}

/// Where a subject stands, on one line: “3.6 What keeps the target group…”.
pub fn on_one_line(shared: &Shared<'_>, subject: &Subject) -> String {
    let named = named(shared, subject);
    match named.mark {
        Mark::Number(number) => format!("{number}  {}", named.title),
        Mark::Sign(_) => format!("{}: {}", capital(&named.what), named.title),
    }
}

/// The text with a capital at its head.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
