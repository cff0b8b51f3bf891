//! Both languages say everything, say it of the same things, and nothing is left over.

use std::collections::{BTreeMap, BTreeSet};

use jalon::assets::Assets;
use jalon::catalogue::{Catalogue, Kind, check_words};
use jalon::wording::{Entry, Wording, best_language, languages};

fn load(language: &str) -> Wording {
    Wording::load(&Assets::embedded(), language).unwrap_or_else(|faults| panic!("{faults:#?}")).strict()
}

fn by_name(words: &Wording) -> BTreeMap<(String, Option<String>), Entry> {
    words.entries().into_iter().map(|e| ((e.id.clone(), e.attribute.clone()), e)).collect()
}

#[test]
fn every_item_has_its_words_in_every_language_and_none_is_left_over() {
    let assets = Assets::embedded();
    let catalogue = Catalogue::load(&assets).unwrap_or_else(|faults| panic!("{faults:#?}"));
    for language in languages(&assets) {
        let faults = check_words(&catalogue, &load(language), &assets);
        assert!(faults.is_empty(), "{faults:#?}");
    }
    assert_eq!(languages(&assets), ["en", "fr"]);
}

#[test]
fn languages_have_the_same_messages_variables_and_points() {
    let (en, fr) = (by_name(&load("en")), by_name(&load("fr")));
    let keys = |m: &BTreeMap<(String, Option<String>), Entry>| m.keys().cloned().collect::<BTreeSet<_>>();
    let only: Vec<_> = keys(&en).symmetric_difference(&keys(&fr)).cloned().collect();
    assert!(only.is_empty(), "in one language only: {only:#?}");
    for (key, entry) in &en {
        assert_eq!(entry.variables, fr[key].variables, "{key:?}");
    }
}

#[test]
fn every_message_of_the_interface_is_used_and_every_used_one_exists() {
    let assets = Assets::embedded();
    let catalogue = Catalogue::load(&assets).expect("loads");
    let mut source = String::new();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("src") {
            let path = entry.expect("entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                source.push_str(&std::fs::read_to_string(&path).expect("source"));
            }
        }
    }
    // What stands between quotation marks: whole names, and beginnings that a name is put behind.
    let literals: BTreeSet<&str> = source.split('"').filter(|l| !l.contains(char::is_whitespace)).collect();
    let names = &literals;
    let beginnings: BTreeSet<&str> =
        literals.iter().map(|l| l.split('{').next().unwrap_or_default()).filter(|l| l.ends_with('-')).collect();
    let words = load("en");
    for entry in words.entries().iter().filter(|e| e.attribute.is_none()) {
        let interface = entry.path.matches('/').count() == 2 && !entry.path.ends_with("glossary.ftl");
        if !interface {
            continue;
        }
        // Some ids are made from a name: `kind-` and the kind.
        let made = entry.id.match_indices('-').any(|(at, _)| beginnings.contains(&entry.id[..=at]))
            || ["unit", "direction", "by", "every"].iter().any(|g| entry.id.starts_with(&format!("{g}-")));
        assert!(made || names.contains(entry.id.as_str()), "{} is never used", entry.id);
    }
    // The names that ids are made from all have words.
    for item in catalogue.items() {
        assert!(words.has(&format!("kind-{}", item.kind.name())));
        if let Some(rung) = item.rung() {
            assert!(words.has(&format!("rung-{}", rung.name())));
        }
        if let Some(facts) = item.indicator() {
            facts.units.iter().for_each(|u| assert!(words.has(&format!("unit-{}", u.name()))));
            facts.by.iter().for_each(|b| assert!(words.has(&format!("by-{}", b.name()))));
            assert!(words.has(&format!("every-{}", facts.every.name())));
            assert!(words.has(&format!("direction-{}", facts.direction.name())));
        }
    }
}

#[test]
fn a_missing_word_falls_back_to_english_and_is_named() {
    let assets =
        Assets::embedded().with([("wording/es/language.ftl".to_owned(), "language-name = Español".to_owned())]);
    let spanish = Wording::load(&assets, "es").expect("loads");
    assert_eq!(spanish.say("language-name"), "Español");
    assert_eq!(spanish.say("browser-theme"), "Colours");
    assert_eq!(spanish.fallbacks(), ["browser-theme"]);
    let strict = Wording::load(&assets, "es").expect("loads").strict();
    assert!(
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| strict.say("browser-theme").into_owned())).is_err()
    );
}

#[test]
fn the_language_of_the_system_is_taken_where_there_are_words_for_it() {
    let assets = Assets::embedded();
    assert_eq!(best_language(&assets, ["fr-BF"]), "fr");
    assert_eq!(best_language(&assets, ["fr_FR.UTF-8"]), "fr");
    assert_eq!(best_language(&assets, ["sw", "fr-CA", "en"]), "fr");
    assert_eq!(best_language(&assets, ["sw"]), "en");
    assert_eq!(best_language(&assets, []), "en");
}

#[test]
fn every_reason_rests_on_its_own_section() {
    let assets = Assets::embedded();
    let catalogue = Catalogue::load(&assets).expect("loads");
    for item in catalogue.items().iter().filter(|i| i.kind == Kind::Question) {
        let jalon::catalogue::Detail::Question { grounds, .. } = &item.detail else {
            continue;
        };
        let own = grounds.iter().filter_map(|id| catalogue.get(id)).any(|ground| ground.section == item.section);
        assert!(own, "{} rests on nothing of its own section: {grounds:?}", item.id);
    }
}
