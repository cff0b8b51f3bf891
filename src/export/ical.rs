//! Days as an iCalendar file (RFC 5545), to be taken into any calendar. A day that moves keeps its identity.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::catalogue::Catalogue;
use crate::insight::indicators::{Cadences, Mark, caution_of_indicator, marks};
use crate::project::Project;
use crate::wording::Wording;

/// A day, or a span of whole days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What tells it from all others, the same each time it is written.
    pub uid: String,
    /// The first day.
    pub from: Date,
    /// The last day. None: one day.
    pub until: Option<Date>,
    /// What it is.
    pub summary: String,
    /// More about it.
    pub description: String,
    /// What sort of day it is.
    pub category: String,
}

/// The days of a monitoring plan that are still to come about: baselines, milestones, targets, follow-ups, figures due.
pub fn events(
    catalogue: &Catalogue,
    cadences: &Cadences,
    words: &Wording,
    project: &Project,
    today: Date,
) -> Vec<Event> {
    let mut events = Vec::new();
    for indicator in &project.indicators {
        let mut counts = HashMap::new();
        for marked in marks(catalogue, cadences, &project.identity, indicator, today) {
            // What was measured is no date to keep.
            if matches!(marked.mark, Mark::Measured | Mark::NoData) {
                continue;
            }
            let nth = counts.entry(marked.mark).or_insert(0);
            *nth += 1;
            let kind = marked.mark.message().trim_start_matches("mark-");
            let code = if indicator.code.is_empty() { indicator.id.as_str() } else { &indicator.code };
            // The nth of its kind stays the nth when its day moves; what a frequency asks for is told by its day.
            let which = if marked.mark == Mark::Due { marked.date.to_string() } else { nth.to_string() };
            let sheet =
                [indicator.name.trim(), marked.note.trim(), indicator.method.trim(), indicator.responsible.trim()];
            let mut description: Vec<String> = sheet.into_iter().filter(|t| !t.is_empty()).map(str::to_owned).collect();
            description.extend(caution_of_indicator(catalogue, words, indicator));
            let mark = words.say(marked.mark.message());
            events.push(Event {
                uid: format!("{}-{kind}-{which}@jalon", indicator.id),
                from: marked.date,
                until: marked.until,
                summary: format!("{code} · {mark}"),
                description: description.join("\n"),
                category: mark.into_owned(),
            });
        }
    }
    events.sort_by_key(|event| event.from);
    events
}

/// Writes a calendar. `stamp` is the moment at which it is written.
pub fn calendar(name: &str, language: &str, events: &[Event], stamp: Timestamp) -> String {
    let mut out = String::new();
    let mut put = |line: &str| out.push_str(&folded(line));
    put("BEGIN:VCALENDAR");
    put("VERSION:2.0");
    put(&format!("PRODID:-//Jalon//{}//{}", env!("CARGO_PKG_VERSION"), language.to_uppercase()));
    put("CALSCALE:GREGORIAN");
    put("METHOD:PUBLISH");
    put(&format!("X-WR-CALNAME:{}", escaped(name)));
    let stamp = stamp.to_zoned(jiff::tz::TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string();
    for event in events {
        put("BEGIN:VEVENT");
        put(&format!("UID:{}", escaped(&event.uid)));
        put(&format!("DTSTAMP:{stamp}"));
        put(&format!("DTSTART;VALUE=DATE:{}", day(event.from)));
        // The end of a span of whole days is the day after it.
        let last = event.until.unwrap_or(event.from).max(event.from);
        put(&format!("DTEND;VALUE=DATE:{}", day(last.tomorrow().unwrap_or(last))));
        put(&format!("SUMMARY;LANGUAGE={language}:{}", escaped(&event.summary)));
        if !event.description.trim().is_empty() {
            put(&format!("DESCRIPTION;LANGUAGE={language}:{}", escaped(event.description.trim())));
        }
        if !event.category.trim().is_empty() {
            put(&format!("CATEGORIES;LANGUAGE={language}:{}", escaped(&event.category)));
        }
        put("TRANSP:TRANSPARENT");
        put("END:VEVENT");
    }
    put("END:VCALENDAR");
    out
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// A line of at most 75 octets; what is longer goes on in the next one after a space. No letter is cut.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + line.len() / 70 * 3 + 2);
    let mut used = 0;
    for c in line.chars() {
        if used + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    out.push_str("\r\n");
    out
}
