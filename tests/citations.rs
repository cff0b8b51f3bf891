//! Every idea says where it comes from, in the form that each language uses.

use jalon::assets::Assets;
use jalon::catalogue::Catalogue;
use jalon::wording::Wording;

#[test]
fn citations_are_written_as_the_guide_says() {
    let assets = Assets::embedded();
    let catalogue = Catalogue::load(&assets).expect("loads");
    let load = |l| Wording::load(&assets, l).expect("loads").strict();
    let (en, fr) = (load("en"), load("fr"));
    for (id, english, french) in [
        ("S3.Q6.b", "ICAT toolkit, section 3, question 6 b", "Référentiel ICAT, section 3, question 6 b"),
        ("S8.Q1.e.a", "ICAT toolkit, section 8, question 1 e a", "Référentiel ICAT, section 8, question 1 e a"),
        ("S3.L2.d", "ICAT toolkit, section 3, lesson 2 d", "Référentiel ICAT, section 3, enseignement 2 d"),
        ("S8.C1.I4", "ICAT toolkit, section 8, indicator 1.4", "Référentiel ICAT, section 8, indicateur 1.4"),
        ("S3.C3.X", "ICAT toolkit, section 3, caution 3", "Référentiel ICAT, section 3, mise en garde 3"),
        ("FN21", "ICAT toolkit, note 21", "Référentiel ICAT, note 21"),
        (
            "S3.Q3.ex",
            "ICAT toolkit, section 3, question 3, example",
            "Référentiel ICAT, section 3, question 3, exemple",
        ),
        ("R12", "ICAT toolkit, further reading 12", "Référentiel ICAT, lecture 12"),
        ("S1.A2", "ICAT toolkit, section 1, assumption 2", "Référentiel ICAT, section 1, hypothèse 2"),
        (
            "N.IV.A.3",
            "UNODC framework (2009), part IV.A, para.\u{a0}3",
            "Cadre d’action de l’ONUDC (2009), partie IV.A, par.\u{a0}3",
        ),
        ("IN.P1", "ICAT toolkit, introduction", "Référentiel ICAT, introduction"),
    ] {
        let item = catalogue.get(id).unwrap_or_else(|| panic!("{id}"));
        assert_eq!(catalogue.citation(item, &en), english);
        assert_eq!(catalogue.citation(item, &fr), french);
    }
}

#[test]
fn every_item_can_be_cited_in_every_language() {
    let assets = Assets::embedded();
    let catalogue = Catalogue::load(&assets).expect("loads");
    for language in ["en", "fr"] {
        let words = Wording::load(&assets, language).expect("loads").strict();
        for item in catalogue.items() {
            let citation = catalogue.citation(item, &words);
            assert!(!citation.contains("  ") && !citation.ends_with([' ', ',']), "{}: {citation:?}", item.id);
        }
        assert!(words.fallbacks().is_empty(), "{:?}", words.fallbacks());
    }
}
