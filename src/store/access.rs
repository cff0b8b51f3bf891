//! Why a file may not be written, in words.

use fluent_bundle::FluentValue;

use super::{Access, Holder};
use crate::wording::Wording;

impl Access {
    /// In one sentence.
    pub fn tell(&self, words: &Wording) -> String {
        let held = |id: &str, holder: &Holder| {
            let local = holder.since.to_zoned(jiff::tz::TimeZone::system());
            let time = words.time(local.hour() as u8, local.minute() as u8);
            let date = words.date(i32::from(local.year()), local.month() as u8, local.day() as u8);
            let values = [("who", &holder.who), ("computer", &holder.computer), ("date", &date), ("time", &time)];
            words.say_with(id, values.map(|(name, value)| (name, FluentValue::from(value.as_str()))))
        };
        match self {
            Access::Write => String::new(),
            Access::Held(holder) => held("access-held", holder),
            Access::PerhapsHeld(holder) => held("access-perhaps-held", holder),
            Access::NoLock => words.say("access-no-lock").into_owned(),
            Access::Newer => words.say("access-newer").into_owned(),
            Access::Unknown(fields) => {
                words.say_with("access-unknown", [("fields", FluentValue::from(fields.join(", ")))])
            }
        }
    }
}
