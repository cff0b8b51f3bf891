//! A reader finds things with the words that come to mind, however they are typed.

use std::sync::LazyLock;

use jalon::assets::Assets;
use jalon::catalogue::{Catalogue, Hit, Kind, Links, SearchIndex};
use jalon::wording::Wording;

struct Desk {
    catalogue: Catalogue,
    words: Wording,
    index: SearchIndex,
}

fn desk(language: &str) -> Desk {
    let assets = Assets::embedded();
    let catalogue = Catalogue::load(&assets).expect("loads");
    let words = Wording::load(&assets, language).expect("loads").strict();
    let index = SearchIndex::new(&catalogue, &words);
    Desk { catalogue, words, index }
}

static EN: LazyLock<Desk> = LazyLock::new(|| desk("en"));
static FR: LazyLock<Desk> = LazyLock::new(|| desk("fr"));

impl Desk {
    fn ids(&self, query: &str) -> Vec<&str> {
        let hits = self.index.search(query).into_iter();
        hits.map(|hit| match hit {
            Hit::Item(place) => &*self.catalogue.items()[place].id,
            Hit::Term(place) => self.catalogue.glossary()[place].id.as_str(),
        })
        .collect()
    }
}

#[test]
fn accents_and_case_do_not_matter() {
    let all = FR.ids("réinsertion");
    assert!(all.len() > 5);
    assert_eq!(all, FR.ids("REINSERTION"));
    assert_eq!(FR.ids("main-d’œuvre"), FR.ids("main d'oeuvre"));
}

#[test]
fn several_words_in_any_order_must_all_occur() {
    let one = EN.ids("hotline calls");
    let mut other = EN.ids("calls hotline");
    assert!(!one.is_empty());
    assert_eq!(one.len(), other.len());
    other.retain(|id| !one.contains(id));
    assert!(other.is_empty());
    assert!(one.len() <= EN.ids("hotline").len());
    assert!(EN.ids("hotline zzzzz").is_empty());
}

#[test]
fn a_word_beginning_is_enough() {
    let short = EN.ids("displac");
    for id in EN.ids("displacement") {
        assert!(short.contains(&id), "{id}");
    }
}

#[test]
fn an_id_finds_its_item_first_and_its_parts_after_it() {
    let found = EN.ids("s3.q6");
    assert_eq!(found.first(), Some(&"S3.Q6"));
    for part in ["S3.Q6.a", "S3.Q6.b", "S3.Q6.c"] {
        assert!(found[..4].contains(&part), "{found:?}");
    }
    assert_eq!(FR.ids("fn21").first(), Some(&"FN21"));
}

#[test]
fn the_best_answers_come_first() {
    let found = EN.ids("displacement");
    assert!(found[..6].contains(&"displacement") || found[..6].contains(&"D3"), "{:?}", &found[..8]);
    assert!(found.contains(&"S1.Q3"));
    let found = FR.ids("mécanisme national d’orientation");
    assert!(found[..8].iter().any(|id| *id == "S7.Q5" || *id == "D9"), "{:?}", &found[..8]);
}

#[test]
fn every_item_is_found_by_words_of_its_own() {
    for desk in [&*EN, &*FR] {
        for item in desk.catalogue.items().iter().filter(|i| matches!(i.kind, Kind::Question | Kind::Lesson)) {
            let text = desk.words.say(&item.message);
            let mut words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|w| w.len() > 4).collect();
            words.truncate(6);
            assert!(desk.ids(&words.join(" ")).contains(&&*item.id), "{} by {words:?}", item.id);
        }
    }
}

#[test]
fn nothing_and_nonsense_find_nothing() {
    for query in ["", "   ", "!?", "«»"] {
        assert!(EN.ids(query).is_empty(), "{query:?}");
    }
}

#[test]
fn terms_are_found_where_they_occur() {
    for (desk, text, term) in [
        (&*EN, "The law grants a recovery and reflection period.", "reflection-period"),
        (&*FR, "La loi accorde un délai de réflexion.", "reflection-period"),
        (&*FR, "Un sondage au passage suffit.", "intercept-survey"),
    ] {
        let found = Links::new(&desk.catalogue, &desk.words).find(text);
        let ids: Vec<&str> = found.iter().map(|(_, at)| desk.catalogue.glossary()[*at].id.as_str()).collect();
        assert!(ids.contains(&term), "{text}: {ids:?}");
    }
}

#[test]
fn every_term_of_the_glossary_occurs_in_the_texts_of_some_language() {
    let mut seen = std::collections::BTreeSet::new();
    for desk in [&*EN, &*FR] {
        let links = Links::new(&desk.catalogue, &desk.words);
        for entry in desk.words.entries().iter().filter(|e| e.path.contains("/toolkit/")) {
            seen.extend(links.find(&entry.text).into_iter().map(|(_, at)| desk.catalogue.glossary()[at].id.clone()));
        }
    }
    let never: Vec<&str> =
        EN.catalogue.glossary().iter().map(|t| t.id.as_str()).filter(|id| !seen.contains(*id)).collect();
    // Explained for what an answer or an indicator sheet says, though no restated text uses the words themselves.
    let own = [
        "abuse-of-vulnerability",
        "disaggregation",
        "domestic-servitude",
        "irrelevance-of-consent",
        "numerator-denominator",
        "reach",
        "self-identification",
        "situational-crime-prevention",
    ];
    assert_eq!(never, own);
}
