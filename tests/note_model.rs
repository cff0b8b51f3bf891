//! Documents say what the project says, to those who may read it.

mod support;

use jalon::note::document::{Block, Body, Run};
use jalon::note::{Choice, Document, Kind, Part, build};
use jalon::project::{EntityKind, Id, Sensitivity};
use support::World;

fn made(world: &World, choice: &Choice) -> Document {
    build(&world.input(), choice)
}

/// Every text of a document, notes and captions with it.
fn whole(document: &Document) -> String {
    format!("{document:?}")
}

#[test]
fn every_kind_is_made_in_both_languages_and_is_the_same_each_time() {
    for language in ["en", "fr"] {
        for world in [World::full(language), World::empty(language)] {
            for kind in Kind::ALL {
                let choice = Choice::of(*kind);
                let document = made(&world, &choice);
                assert!(document.blocks.len() > 2, "{kind:?}");
                assert_eq!(document, made(&world, &choice));
                assert!(world.words.fallbacks().is_empty(), "{:?}", world.words.fallbacks());
            }
        }
    }
}

#[test]
fn snapshots() {
    // A snapshot is kept beside the tests; to take it anew, remove the file and look at what comes.
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let mut differ = Vec::new();
    for language in ["en", "fr"] {
        for kind in [Kind::Note, Kind::Summary, Kind::Plan, Kind::Report] {
            let world = World::full(language);
            let text = made(&world, &Choice { audience: Sensitivity::Partners, ..Choice::of(kind) }).to_text();
            let path = folder.join(format!("{}-{language}.txt", kind.name()));
            match std::fs::read_to_string(&path) {
                Ok(kept) if kept == text => {}
                Ok(_) => differ.push(path.display().to_string()),
                Err(_) => {
                    std::fs::create_dir_all(&folder).expect("folder");
                    std::fs::write(&path, &text).expect("writes");
                    differ.push(format!("{} was taken", path.display()));
                }
            }
        }
    }
    assert!(differ.is_empty(), "{differ:#?}");
}

#[test]
fn an_audience_sees_no_more_than_it_may_and_the_team_is_told_what_is_left_out() {
    let mut world = World::full("en");
    let secret = "Quartz";
    // A word that stands in everything that is internal, and nowhere else.
    for answer in world.project.answers.values_mut().filter(|a| a.sensitivity == Sensitivity::Internal) {
        answer.text = secret.to_owned();
        answer.change = secret.to_owned();
        answer.not_relevant_because = secret.to_owned();
    }
    for answer in world.project.answers.values_mut() {
        for source in answer.sources.iter_mut().filter(|s| s.sensitivity == Sensitivity::Internal) {
            source.title = secret.to_owned();
        }
    }
    for lesson in world.project.lessons.values_mut().filter(|l| l.sensitivity == Sensitivity::Internal) {
        lesson.note = secret.to_owned();
    }
    for indicator in &mut world.project.indicators {
        if indicator.sensitivity == Sensitivity::Internal {
            indicator.name = secret.to_owned();
        }
        for measurement in indicator.measurements.iter_mut().filter(|m| m.sensitivity == Sensitivity::Internal) {
            measurement.remark = secret.to_owned();
        }
    }
    macro_rules! hide {
        ($($list:ident $field:ident),+) => {$(
            for one in &mut world.project.$list {
                one.sensitivity = Sensitivity::Internal;
                one.$field = secret.to_owned();
            }
        )+};
    }
    hide!(organisations name, objectives text, target_groups name, activities title, own_questions text, gaps missing,
        actions what, risks statement, barriers text, chain text, patterns name);
    for advice in &mut world.advice {
        advice.sensitivity = Sensitivity::Internal;
        advice.sentence = secret.to_owned();
    }
    for kind in Kind::ALL {
        for audience in [Sensitivity::Public, Sensitivity::Partners] {
            let document = made(&world, &Choice { audience, ..Choice::of(*kind) });
            let printed = format!("{:?}{}{}", document.blocks, document.foot, document.author);
            let at = printed.find(secret).map(|at| &printed[at.saturating_sub(200)..at + 6]);
            assert!(at.is_none(), "{kind:?} for {audience:?}: {at:?}");
        }
    }
    let inside = made(&world, &Choice::of(Kind::Note));
    assert!(whole(&inside).contains(secret) && inside.left_out.is_empty());
    let public = made(&world, &Choice { audience: Sensitivity::Public, ..Choice::of(Kind::Note) });
    let partners = made(&world, &Choice { audience: Sensitivity::Partners, ..Choice::of(Kind::Note) });
    assert!(public.left_out.len() > partners.left_out.len());
    assert!(partners.left_out.iter().all(|l| l.sensitivity == Sensitivity::Internal));
    assert!(public.left_out.iter().any(|l| l.what.starts_with("Answer: ")));
    // The public note says how many entries are left out, and the count is that of the list.
    let said = format!("{} entries that are more sensitive are left out.", public.left_out.len());
    assert!(public.to_text().contains(&said), "{said}");
}

#[test]
fn a_programme_meant_for_fewer_people_than_the_audience_is_said_to_be_so() {
    let mut world = World::full("fr");
    world.project.identity.confidentiality = Sensitivity::Internal;
    let choice = Choice { audience: Sensitivity::Public, ..Choice::of(Kind::Summary) };
    assert_eq!(made(&world, &choice).whole_is, Some(Sensitivity::Internal));
    assert_eq!(made(&world, &Choice::of(Kind::Summary)).whole_is, None);
}

#[test]
fn parts_that_are_left_away_leave_no_trace() {
    let world = World::full("en");
    let all = made(&world, &Choice::of(Kind::Note)).to_text();
    let heads = [
        (Part::Risks, "# Assumptions and risks"),
        (Part::Gaps, "# Missing information"),
        (Part::Actions, "# Actions"),
        (Part::Logframe, "# Logframe"),
        (Part::Sheets, "# Indicator sheets"),
        (Part::Advice, "# Advice"),
        (Part::Annexes, "# Annexes"),
        (Part::Answers, "## Questions and answers"),
        (Part::Lessons, "## Lessons from experience"),
    ];
    for (part, head) in heads {
        let without = Choice { without: [part].into(), ..Choice::of(Kind::Note) };
        assert!(all.lines().any(|l| l == head), "{head}");
        assert!(!made(&world, &without).to_text().lines().any(|l| l == head), "{head}");
    }
}

/// Languages of what the team wrote.
fn own_languages(blocks: &[Block], found: &mut Vec<Option<String>>) {
    for block in blocks {
        match &block.body {
            Body::Own(inner, language) => {
                found.push(language.clone());
                own_languages(inner, found);
            }
            Body::Row(_, inner) => own_languages(inner, found),
            Body::Paragraph(_, runs) => found.extend(runs.iter().filter_map(|run| match run {
                Run::Text(text) if text.text.contains("Moins de") => Some(text.language.clone()),
                _ => None,
            })),
            _ => {}
        }
    }
}

#[test]
fn the_language_of_the_document_is_independent_and_answers_stay_as_typed() {
    let french = World::full("fr");
    let mut english = World::empty("en");
    english.project = french.project.clone();
    let document = made(&english, &Choice::of(Kind::Note));
    let text = document.to_text();
    assert!(text.contains("# Missing information") && text.contains("Moins de jeunes adultes"));
    // What the team wrote carries its own language, so that it is read aloud and hyphenated as French.
    let mut found = Vec::new();
    own_languages(&document.blocks, &mut found);
    assert!(found.len() > 20 && found.iter().all(|language| language.as_deref() == Some("fr")));
}

#[test]
fn what_comes_from_a_question_keeps_its_origin() {
    let world = World::full("en");
    let document = made(&world, &Choice::of(Kind::Note));
    let questions =
        document.blocks.iter().filter(|b| matches!(b.origin, Some(jalon::note::document::Origin::Question(_))));
    let asked = world.project.progress(&world.catalogue).all.total;
    assert_eq!(questions.count(), asked);
}

#[test]
fn a_table_of_results_never_stands_without_its_caution() {
    for kind in [Kind::Summary, Kind::Plan, Kind::Logframe, Kind::Report, Kind::Note] {
        let world = World::full("en");
        let text = made(&world, &Choice::of(kind)).to_text();
        assert!(text.contains("! Measured, not attributed."), "{kind:?}");
        assert!(text.contains("Does not show"), "{kind:?}");
    }
}

#[test]
fn what_was_measured_is_drawn_in_the_report_and_on_the_sheets_of_the_note_for_whoever_may_see_it() {
    use jalon::insight::{Insight, Rulebook};
    use jalon::note::gather::gather;
    let mut world = World::empty("fr");
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("projects/ligne-1188.ron");
    world.project = jalon::store::open(&path, None).expect("opens").project;
    for indicator in &mut world.project.indicators {
        indicator.sensitivity = Sensitivity::Public;
        for measurement in &mut indicator.measurements {
            measurement.sensitivity = Sensitivity::Public;
        }
    }
    let hidden = world.project.indicators.iter_mut().find(|i| i.code == "C-1").expect("an indicator");
    for measurement in &mut hidden.measurements {
        measurement.sensitivity = Sensitivity::Internal;
    }
    let hidden = hidden.id.clone();
    let book = Rulebook::load(&jalon::assets::Assets::embedded(), &world.catalogue).expect("rules");
    let insight = Insight::new(&world.catalogue, &book, &world.project);
    let measured: Vec<Id> = world
        .project
        .indicators
        .iter()
        // A single figure is no line, nor is a yes or no.
        .filter(|i| i.kind != jalon::project::ValueKind::YesNo)
        .filter(|i| i.measurements.iter().filter(|m| m.value.is_some()).count() > 1)
        .map(|i| i.id.clone())
        .collect();
    assert!(measured.len() > 8);
    for (audience, drawn) in [(Sensitivity::Internal, measured.len()), (Sensitivity::Partners, measured.len() - 1)] {
        let gathered = gather(&world.catalogue, &book, &insight, &world.project, &world.words, audience);
        assert_eq!(gathered.figures.plots.len(), drawn);
        assert_eq!(gathered.figures.plots.contains_key(&hidden), audience == Sensitivity::Internal);
        world.figures = gathered.figures;
        let input = world.input();
        for kind in [Kind::Report, Kind::Note] {
            let document = build(&input, &Choice { audience, ..Choice::of(kind) });
            let of = |id: &Id| jalon::note::document::Origin::Entity(EntityKind::Indicator, id.to_string());
            let figure = |id: &Id| {
                let figures = document.blocks.iter().filter_map(|b| match &b.body {
                    Body::Figure(figure, _) if b.origin == Some(of(id)) => Some(figure),
                    _ => None,
                });
                figures.map(|f| f.shapes.len()).sum::<usize>()
            };
            for id in &measured {
                let seen = *id != hidden || audience == Sensitivity::Internal;
                assert_eq!(figure(id) > 10, seen, "{kind:?} for {audience:?}: {id}");
            }
        }
    }
}
