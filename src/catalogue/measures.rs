//! Printed targets and follow-up windows in words.

use super::item::{Item, Target, Window};
use super::{Catalogue, Moment};
use crate::wording::Wording;

impl Catalogue {
    /// “at least 80%”, in the reader's language.
    pub fn target_text(&self, item: &Item, words: &Wording) -> Option<String> {
        Some(match item.indicator()?.target.as_ref()? {
            Target::Percent(value) => words.say_with("target-percent", [("value", words.percent(*value, 0).into())]),
            Target::Count(value) => words.say_with("target-count", [("value", words.count(*value as usize).into())]),
            Target::AllWithin(low, high) => {
                words.say_with("target-within", [("low", low.to_string().into()), ("high", high.to_string().into())])
            }
        })
    }

    /// “6 to 12 months, after the end of the activity”, in the reader's language.
    pub fn window_text(&self, item: &Item, words: &Wording) -> Option<String> {
        let moment = |moment: &Moment| words.say(&format!("moment-{}", moment.name()));
        let number = |value: &u16| value.to_string();
        Some(match item.indicator()?.window.as_ref()? {
            Window::Between(from, to, after) => words.say_with(
                "window-between",
                [("from", number(from).into()), ("to", number(to).into()), ("moment", moment(after).into())],
            ),
            Window::At(months, after) => {
                let (last, first) = months.split_last()?;
                let first: Vec<String> = first.iter().map(number).collect();
                let months = if first.is_empty() {
                    number(last)
                } else {
                    words.say_with("list-and", [("first", first.join(", ").into()), ("last", number(last).into())])
                };
                words.say_with("window-at", [("months", months.into()), ("moment", moment(after).into())])
            }
            Window::AtLeast(months, after) => {
                words.say_with("window-at-least", [("months", number(months).into()), ("moment", moment(after).into())])
            }
            Window::Years(from, to) => {
                words.say_with("window-years", [("from", number(from).into()), ("to", number(to).into())])
            }
        })
    }
}
