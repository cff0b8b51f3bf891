//! Whatever a project holds, even what no team would write, insight answers: it never panics, and gives the same again.

#[path = "support/arbitrary.rs"]
mod arbitrary;

use arbitrary::make;
use jalon::assets::Assets;
use jalon::catalogue::Catalogue;
use jalon::insight::{self, Insight, Rulebook};
use jalon::project::Project;
use jalon::wording::Wording;

const SEEDS: u64 = 120;

#[test]
fn no_project_makes_insight_panic_and_the_same_gives_the_same() {
    let assets = Assets::embedded();
    let catalogue = Catalogue::load(&assets).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let book = Rulebook::load(&assets, &catalogue).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let words = ["en", "fr"].map(|language| Wording::load(&assets, language).expect("words load").strict());
    let sections: Vec<String> =
        catalogue.sources().iter().flat_map(|source| &source.sections).map(|section| section.name.clone()).collect();
    let mut advised = 0;
    let mut former = Project::default();
    for seed in 0..SEEDS {
        let mut made: Project = make(seed);
        // Half of them ask something of the rules: sections that there are, and answers to their questions.
        if seed % 2 == 0 {
            let scopes: Vec<_> = made.scope.values().cloned().collect();
            made.scope = sections.iter().cloned().zip(scopes.into_iter().cycle().take(sections.len())).collect();
            let answers: Vec<_> = made.answers.values().cloned().collect();
            let questions =
                catalogue.items().iter().filter(|item| item.role().is_some()).map(|item| item.id.to_string());
            if !answers.is_empty() {
                made.answers = questions.zip(answers.into_iter().cycle()).collect();
            }
        }
        let insight = Insight::new(&catalogue, &book, &made);
        let again = Insight::new(&catalogue, &book, &made.clone());
        assert_eq!(insight.advice().collect::<Vec<_>>(), again.advice().collect::<Vec<_>>());
        assert_eq!(insight.principles(), again.principles());
        let personal = insight::personal_data(&catalogue, &book, &made);
        assert_eq!(personal, insight::personal_data(&catalogue, &book, &made));
        advised += insight.advice().count();
        for words in &words {
            for advice in insight.advice().chain(&personal) {
                let text = advice.say(&catalogue, &made, words);
                assert!(!text.message.is_empty() && !text.place.is_empty(), "{advice:?}");
            }
        }
        let names: Vec<&str> = sections.iter().map(String::as_str).collect();
        let chain = insight::chain(&book, &made, &names);
        for words in &words {
            let sentences = insight::reading(&chain, &catalogue, &made, words);
            assert_eq!(sentences, insight::reading(&insight::chain(&book, &made, &names), &catalogue, &made, words));
        }
        for section in catalogue.sources().iter().flat_map(|source| &source.sections) {
            let _ = insight::indicators::rungs(&catalogue, &words[0], &made, section);
        }
        for pattern in &made.patterns {
            let _ = insight::board(pattern);
        }
        let compared = insight::compare(&catalogue, &book, &former, &made);
        for change in compared.changes().take(200) {
            for words in &words {
                let text = change.say(&catalogue, &former, &made, words);
                assert!(!text.place.is_empty() && !text.what.is_empty(), "{change:?}");
            }
        }
        former = made;
    }
    assert!(advised > 1000, "too little was asked: {advised}");
}
