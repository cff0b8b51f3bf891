//! Do the words fit the structure? Nothing missing, nothing left over.

use super::item::{Detail, Item};
use super::names::Kind;
use super::{Catalogue, GlossaryEntry};
use crate::assets::{Assets, Fault};
use crate::wording::Wording;

/// Attributes that an item of a kind owes to its readers.
pub(super) fn owed(item: &Item) -> &'static [&'static str] {
    match item.kind {
        Kind::Question => &["why", "good-1", "good-2", "good-3"],
        Kind::Lesson | Kind::Principle => &["title"],
        Kind::Category => &["label"],
        Kind::Indicator => &["definition", "counts", "excludes"],
        Kind::Definition => &["term"],
        _ => &[],
    }
}

/// Attributes that an item of a kind may have beside those.
fn allowed(item: &Item, name: &str) -> bool {
    let more: &[&str] = match item.kind {
        Kind::Question => &["good-4", "good-5"],
        Kind::Indicator => &["numerator", "denominator", "direction"],
        Kind::Intro => &["short"],
        _ => &[],
    };
    owed(item).contains(&name) || more.contains(&name) || (name == "erratum" && item.erratum.is_some())
}

/// What is missing from a language's words, or left over in them, for the whole catalogue.
pub fn check_words(catalogue: &Catalogue, words: &Wording, assets: &Assets) -> Vec<Fault> {
    let mut faults = Vec::new();
    for item in catalogue.items() {
        let lacks = |what: String| {
            Fault::new(&format!("wording/{}/{}/", words.language(), item.source), what)
                .item(&item.id)
                .mend(format!("The message is {}, in the file of section {}.", item.message, item.section))
        };
        if !words.has(&item.message) {
            faults.push(lacks("has no words".to_owned()));
            continue;
        }
        let erratum = item.erratum.map(|_| "erratum");
        for check in item.checks().iter().filter(|check| !words.has(&check.message)) {
            faults.push(lacks(format!("asks for {}, which has no words", check.id)));
        }
        for attribute in owed(item).iter().copied().chain(erratum) {
            if words.attribute(&item.message, attribute).is_none() {
                faults.push(lacks(format!("lacks .{attribute}")));
            }
        }
    }
    for GlossaryEntry { id, message, .. } in catalogue.glossary() {
        for attribute in ["term", "forms"] {
            if words.attribute(message, attribute).is_none() {
                faults.push(
                    Fault::new(&format!("wording/{}/glossary.ftl", words.language()), format!("lacks .{attribute}"))
                        .item(id)
                        .mend(format!("The message is {message}.")),
                );
            }
        }
    }
    faults.extend(left_over(catalogue, words, assets));
    faults
}

fn left_over(catalogue: &Catalogue, words: &Wording, assets: &Assets) -> Vec<Fault> {
    let by_message: std::collections::HashMap<&str, &Item> =
        catalogue.items().iter().map(|item| (item.message.as_str(), item)).collect();
    let checks: std::collections::HashSet<&str> =
        catalogue.items().iter().flat_map(Item::checks).map(|check| check.message.as_str()).collect();
    let folders: Vec<String> =
        catalogue.sources().iter().map(|s| format!("wording/{}/{}/", words.language(), s.name)).collect();
    let glossary = format!("wording/{}/glossary.ftl", words.language());
    let mut faults = Vec::new();
    for entry in words.entries() {
        let attribute = entry.attribute.as_deref();
        let known = if entry.path == glossary {
            catalogue.glossary().iter().any(|term| term.message == entry.id)
                && attribute.is_none_or(|a| a == "term" || a == "forms")
        } else if folders.iter().any(|f| entry.path.starts_with(f)) {
            by_message.get(entry.id.as_str()).is_some_and(|item| attribute.is_none_or(|a| allowed(item, a)))
                || attribute.is_none() && checks.contains(entry.id.as_str())
        } else {
            true
        };
        if !known {
            let name = attribute.map_or_else(|| entry.id.clone(), |a| format!("{}.{a}", entry.id));
            let text = assets.get(&entry.path).map_or("", |a| a.text);
            faults.push(
                Fault::new(&entry.path, "belongs to no item")
                    .item(&name)
                    .at_text(text, &format!("\n{} =", entry.id))
                    .mend("Take it out, or add the item to the structure."),
            );
        }
    }
    faults
}

impl Catalogue {
    /// Do an item's words include something that the source does not say?
    pub fn ours(item: &Item) -> &'static [&'static str] {
        match item.detail {
            Detail::Question { .. } => &["why", "good_answer", "checks"],
            Detail::Indicator(_) => {
                &["definition", "counts", "excludes", "units", "direction", "by", "every", "numerator", "denominator"]
            }
            _ if item.kind == Kind::Lesson => &["title"],
            _ => &[],
        }
    }
}
