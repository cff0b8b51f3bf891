//! The house rules on words hold in both languages: typography, spelling, people first, shape, parity.

use std::collections::{BTreeMap, HashMap};

use jalon::assets::Assets;
use jalon::catalogue::{Catalogue, Kind};
use jalon::wording::{Entry, Wording};
use regex::Regex;

/// What a rule may hit with good reason: message (and attribute), rule. Official names and quoted misprints.
const ALLOWED: &str = include_str!("data/words-allowed.tsv");

struct Rule {
    code: String,
    pattern: Regex,
}

fn rules() -> Vec<Rule> {
    let head = Regex::new(r"^([A-Z]+\d+)( warn)?\s+(.*?)  \S").expect("head");
    let lines = include_str!("data/words-rules.txt").lines().filter(|l| !l.starts_with('#'));
    let rules = lines.map(|line| {
        let found = head.captures(line).unwrap_or_else(|| panic!("no rule: {line}"));
        let pattern = Regex::new(&found[3]).unwrap_or_else(|error| panic!("{line}: {error}"));
        (found.get(2).is_some(), Rule { code: found[1].to_owned(), pattern })
    });
    // A “warn” asks a person to look; a test cannot.
    rules.filter(|(warn, _)| !warn).map(|(_, rule)| rule).collect()
}

fn entries(language: &str) -> Vec<Entry> {
    Wording::load(&Assets::embedded(), language).expect("words load").entries()
}

fn name(entry: &Entry) -> String {
    entry.attribute.as_ref().map_or_else(|| entry.id.clone(), |a| format!("{}.{a}", entry.id))
}

/// Official names of countries and currencies follow their own spelling.
fn official(entry: &Entry) -> bool {
    entry.path.ends_with("countries.ftl") || entry.path.ends_with("currencies.ftl")
}

/// The text with 0 for each variable, as the rules want it.
fn plain(entry: &Entry) -> String {
    let mut text = entry.text.clone();
    for variable in &entry.variables {
        text = text.replace(&format!("{{${variable}}}"), "0");
    }
    text
}

#[test]
fn no_rule_of_the_house_is_broken() {
    let rules = rules();
    let mut faults = Vec::new();
    let mut used = Vec::new();
    for language in ["en", "fr"] {
        for entry in entries(language) {
            // Marks and forms are no prose: a lone comma, a list parted by bars.
            if official(&entry) || entry.path.ends_with("format.ftl") || entry.attribute.as_deref() == Some("forms") {
                continue;
            }
            let text = plain(&entry);
            for line in text.lines() {
                for rule in
                    rules.iter().filter(|r| r.code.starts_with("ALL") || r.code.to_lowercase().starts_with(language))
                {
                    if let Some(hit) = rule.pattern.find(line) {
                        let key = format!("{language}\t{}\t{}", name(&entry), rule.code);
                        if ALLOWED.lines().any(|l| l == key) {
                            used.push(key);
                        } else {
                            faults.push(format!("{key}\t{:?}", hit.as_str()));
                        }
                    }
                }
            }
        }
    }
    for allowed in ALLOWED.lines().filter(|l| !l.starts_with('#') && !l.is_empty()) {
        if !used.iter().any(|u| u == allowed) {
            faults.push(format!("allowed and not needed: {allowed}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn texts_have_the_shape_of_their_kind() {
    let catalogue = Catalogue::load(&Assets::embedded()).expect("loads");
    let kinds: HashMap<&str, Kind> = catalogue.items().iter().map(|i| (i.message.as_str(), i.kind)).collect();
    let sentences = Regex::new(r"[.!?](?: |$)").expect("pattern");
    let mut faults = Vec::new();
    for language in ["en", "fr"] {
        let mark = if language == "fr" { "\u{a0}?" } else { "?" };
        let opening = Regex::new(if language == "fr" { "^(Ne montre pas|Utile)" } else { "^(Does not show|Useful)" });
        let opening = opening.expect("pattern");
        for entry in entries(language) {
            let Some(kind) = kinds.get(entry.id.as_str()).copied() else {
                continue;
            };
            let text = &entry.text;
            let mut fault = |what: &str| faults.push(format!("{language} {}: {what}: {text}", name(&entry)));
            match entry.attribute.as_deref() {
                None if kind == Kind::Question && !text.ends_with(mark) => fault("is no question"),
                None if kind == Kind::Caution && !opening.is_match(text) => fault("does not open as a caution"),
                None if matches!(kind, Kind::LessonPoint | Kind::Indicator | Kind::Method)
                    && text.ends_with(['.', ';', ':']) =>
                {
                    fault("ends in a stop");
                }
                Some("why") => {
                    if text.chars().count() > 320 {
                        fault("is longer than 320 characters");
                    }
                    if !(1..=2).contains(&sentences.find_iter(text).count()) {
                        fault("is not one or two sentences");
                    }
                }
                Some(a)
                    if (a.starts_with("good-") || a == "label" || a == "title") && text.ends_with(['.', ';', ':']) =>
                {
                    fault("ends in a stop");
                }
                Some(a) if a.starts_with("good-") && text.split_whitespace().count() > 26 => fault("is too long"),
                _ => {}
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_two_reasons_share_eight_words_in_a_row() {
    for language in ["en", "fr"] {
        let mut seen: HashMap<Vec<String>, String> = HashMap::new();
        for entry in entries(language).iter().filter(|e| e.attribute.as_deref() == Some("why")) {
            let words: Vec<String> = entry
                .text
                .split(|c: char| !c.is_alphanumeric())
                .filter(|w| !w.is_empty())
                .map(str::to_lowercase)
                .collect();
            for run in words.windows(8) {
                if let Some(other) = seen.insert(run.to_vec(), entry.id.clone()) {
                    assert_eq!(other, entry.id, "{language}: both say “{}”", run.join(" "));
                }
            }
        }
    }
}

#[test]
fn both_languages_give_the_same_figures() {
    let figure = Regex::new(r"\d+").expect("pattern");
    let thousands = Regex::new(r"(\d)[,\x{a0}](\d{3})").expect("pattern");
    let figures = |text: &str| -> Vec<String> {
        let joined = thousands.replace_all(text, "$1$2").into_owned();
        let mut all: Vec<String> = figure.find_iter(&joined).map(|m| m.as_str().to_owned()).collect();
        all.sort();
        all
    };
    let content = |e: &Entry| e.path.matches('/').count() > 2 || e.path.ends_with("glossary.ftl");
    let fr: BTreeMap<String, String> = entries("fr").into_iter().map(|e| (name(&e), e.text)).collect();
    let mut faults = Vec::new();
    for entry in entries("en").iter().filter(|e| content(e) && e.attribute.as_deref() != Some("forms")) {
        let other = fr.get(&name(entry)).map_or("", String::as_str);
        if figures(&entry.text) != figures(other) {
            faults.push(format!("{}\n  {}\n  {other}", name(entry), entry.text));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_text_is_the_same_in_both_languages_but_for_names() {
    let same: Vec<&str> = include_str!("data/words-same.tsv").lines().filter(|l| !l.starts_with('#')).collect();
    let fr: BTreeMap<String, String> = entries("fr").into_iter().map(|e| (name(&e), e.text)).collect();
    let mut found = Vec::new();
    for entry in entries("en") {
        let letters = entry.text.replace(|c: char| !c.is_alphabetic(), "").len() > 2;
        if letters && !official(&entry) && !entry.text.starts_with("{$") && fr.get(&name(&entry)) == Some(&entry.text) {
            found.push(name(&entry));
        }
    }
    let unexpected: Vec<_> = found.iter().filter(|f| !same.contains(&f.as_str())).collect();
    assert!(unexpected.is_empty(), "untranslated: {unexpected:#?}");
    for listed in same {
        assert!(found.iter().any(|f| f == listed), "{listed} is listed as the same and is not");
    }
}

#[test]
fn paired_terms_answer_each_other() {
    let pairs = [
        ("reflection period", "délai de réflexion"),
        ("non-punishment", "non-sanction"),
        ("best interests", "intérêt supérieur"),
        ("proxy", "indicateur indirect"),
        ("intercept survey", "sondage au passage"),
        ("law enforcement", "détection et de répression"),
        ("mutual legal", "entraide"),
        ("displace", "déplac"),
        ("supply chain", "approvisionnement"),
        ("endline", "finale"),
    ];
    let catalogue = Catalogue::load(&Assets::embedded()).expect("loads");
    // Titles of publications keep their own language.
    let titled = |id: &str| {
        let item = catalogue.items().iter().find(|i| i.message == id);
        item.is_some_and(|i| matches!(i.kind, Kind::Resource | Kind::Footnote))
    };
    let fr: BTreeMap<String, String> = entries("fr").into_iter().map(|e| (name(&e), e.text.to_lowercase())).collect();
    let mut faults = Vec::new();
    for entry in entries("en").iter().filter(|e| e.path.contains("/toolkit/") && !titled(&e.id)) {
        let text = entry.text.to_lowercase();
        let other = fr.get(&name(entry)).map_or("", String::as_str);
        for (en, fr) in pairs {
            // One model text of the guide says it in French without the noun.
            let model = name(entry) == "S1-Q3.good-3" && en == "displace";
            if text.contains(en) && !other.contains(fr) && !model {
                faults.push(format!("{}: {en} / {fr}\n  {other}", name(entry)));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
