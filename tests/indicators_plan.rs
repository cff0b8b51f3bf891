//! From the library to a plan: filters, cautions, sheets, suggestions, ladders, calendars, data collection, evaluation.

use std::path::Path;

use jalon::assets::Assets;
use jalon::catalogue::{Catalogue, Disaggregation, Kind, Rung, Unit};
use jalon::export::ical::{Event, calendar};
use jalon::insight::indicators::{
    Area, Breakdowns, Cadences, ESSENTIAL, FORMS, Field, Filter, Flag, Form, Library, Mark, SortBy, Suggestions,
    beside, caution_of_indicator, caution_of_item, changes, collection, copied, evaluability, filled, follow_ups,
    follow_ups_of, marks, milestones, missing, overview, prefilled, propose_matrix, rungs, strip, suggest,
};
use jalon::project::{
    Aim, Answer, Budget, Criterion, Edit, Id, Identity, Indicator, Measurement, Point, Project, Scope, Status, Value,
    ValueKind,
};
use jalon::store;
use jalon::wording::Wording;
use jiff::Timestamp;
use jiff::civil::{Date, date};

struct World {
    assets: Assets,
    catalogue: Catalogue,
    en: Wording,
    fr: Wording,
}

fn world() -> World {
    let assets = Assets::embedded();
    let catalogue = Catalogue::load(&assets).expect("loads");
    let load = |language| Wording::load(&assets, language).expect("words load").strict();
    let (en, fr) = (load("en"), load("fr"));
    World { assets, catalogue, en, fr }
}

fn example(name: &str) -> Project {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects").join(name);
    store::open(&path, None).expect("opens").project
}

const EXAMPLES: [&str; 5] = [
    "ligne-1188.ron",
    "national-plan.ron",
    "prosecutors-inspectors.ron",
    "reforme-loi.ron",
    "returnees-livelihoods.ron",
];

#[test]
fn the_library_filters_sorts_and_finds() {
    let World { catalogue, en, fr, .. } = world();
    let library = Library::new(&catalogue, &en);
    let all = catalogue.items().iter().filter(|item| item.kind == Kind::Indicator).count();
    assert_eq!(library.rows().len(), all);
    let none = vec![false; all];
    let found = |filter: Filter| library.filter(&filter, &none);
    assert_eq!(found(Filter::default()).len(), all);
    let rung = |rung: Rung| found(Filter { rungs: vec![rung], ..Filter::default() });
    let by_rung: usize = Rung::ALL.iter().map(|r| rung(*r).len()).sum();
    assert_eq!(by_rung, all, "each stands on one rung");
    assert!(rung(Rung::Behaviour).iter().all(|at| library.rows()[*at].rung == Rung::Behaviour));
    let facets = library.facets();
    for (section, count) in &facets.sections {
        assert_eq!(found(Filter { sections: vec![section.clone()], ..Filter::default() }).len(), *count);
    }
    for (by, count) in &facets.by {
        assert_eq!(found(Filter { by: vec![*by], ..Filter::default() }).len(), *count);
    }
    let both = Filter { units: vec![Unit::Percentage], by: vec![Disaggregation::Disability], ..Filter::default() };
    assert!(!found(both.clone()).is_empty());
    // Mainly a number and also a percentage: found by unit, not by kind.
    let main = found(Filter { kinds: vec![Unit::Percentage], ..Filter::default() });
    assert!(main.len() < found(Filter { units: vec![Unit::Percentage], ..Filter::default() }).len());
    let surveys = found(Filter { method: "household surv".to_owned(), ..Filter::default() });
    assert!(!surveys.is_empty() && surveys.len() < all);
    assert!(surveys.iter().all(|at| library.rows()[*at].methods.join(" ").to_lowercase().contains("household")));

    let searched = found(Filter { search: "hotline calls".to_owned(), ..Filter::default() });
    assert!(library.rows()[searched[0]].name.contains("valid calls"), "{}", library.rows()[searched[0]].name);
    let french = Library::new(&catalogue, &fr);
    let search = |words: &str| french.filter(&Filter { search: words.to_owned(), ..Filter::default() }, &none);
    assert_eq!(search("REINSERTION"), search("réinsertion"));
    assert!(!search("réins").is_empty());
    assert!(search("réinsertion zzz").is_empty());

    let by_name = found(Filter { sort: SortBy::Name, ..Filter::default() });
    let names: Vec<String> = by_name.iter().map(|at| jalon::wording::fold(&library.rows()[*at].name)).collect();
    assert!(names.is_sorted());
    let reversed = found(Filter { sort: SortBy::Name, descending: true, ..Filter::default() });
    assert_eq!(reversed.iter().rev().copied().collect::<Vec<_>>(), by_name);

    let project = example("returnees-livelihoods.ron");
    let chosen = library.chosen(&project);
    let taken = library.filter(&Filter { chosen: Some(true), ..Filter::default() }, &chosen);
    let left = library.filter(&Filter { chosen: Some(false), ..Filter::default() }, &chosen);
    assert_eq!(taken.len() + left.len(), all);
    assert_eq!(taken.len(), project.indicators.iter().filter(|i| !i.from.is_empty()).count());
}

#[test]
fn indicators_are_compared_side_by_side() {
    let World { catalogue, en, .. } = world();
    let library = Library::new(&catalogue, &en);
    let lines = library.compare(&catalogue, &en, &["S3.C2.I1", "S3.C5.I3"]);
    let line = |label: &str| lines.iter().find(|l| l.label == label).unwrap_or_else(|| panic!("{label}"));
    assert!(lines.iter().all(|line| line.texts.len() == 2));
    assert!(line("indicators-head-rung").differ && line("label-caution").differ);
    assert!(!line("label-unit").differ);
    // The card brings along what belongs to an indicator: notes, remarks, related questions.
    let item = catalogue.get("S7.C5.I1").expect("there");
    let related: Vec<Kind> = beside(&catalogue, item).iter().map(|one| one.kind).collect();
    assert!(related.contains(&Kind::Question) && related.contains(&Kind::Lesson), "{related:?}");
}

#[test]
fn the_caution_of_a_category_appears_wherever_its_indicator_does() {
    let world = world();
    let World { catalogue, en, fr, .. } = &world;
    for words in [en, fr] {
        let library = Library::new(catalogue, words);
        for row in library.rows() {
            let item = catalogue.get(&row.id).expect("there");
            let caution = caution_of_item(catalogue, item).expect("every indicator has one");
            let printed = catalogue.category_of(item).and_then(|category| catalogue.caution_of(category));
            assert_eq!(caution.is_ours(), printed.is_none());
            let text = caution.text(words);
            assert_eq!(text.starts_with("[Jalon]"), caution.is_ours(), "{text}");
            if let Some((printed, _)) = printed {
                assert_eq!(text, words.say(&printed.message));
            }
            assert_eq!(row.caution, text);
            let sheet = prefilled(catalogue, words, &Project::default(), item, None, Id::from_bits(1));
            assert!(sheet.limits.contains(&text), "{}", row.id);
            assert_eq!(caution_of_indicator(catalogue, words, &sheet).as_deref(), Some(text.as_str()));
            let compared = library.compare(catalogue, words, &[&*row.id]);
            assert!(compared.iter().any(|line| line.label == "label-caution" && line.texts == [text.clone()]));
        }
    }
    // An indicator of the team's own has the caution of the rung that it names.
    let own = Indicator { level: "Behaviour".to_owned(), ..Indicator::new(Id::from_bits(2)) };
    assert!(caution_of_indicator(catalogue, en, &own).is_some_and(|text| text.starts_with("[Jalon]")));
}

#[test]
fn a_sheet_is_prefilled_from_the_catalogue() {
    let World { catalogue, en, fr, .. } = world();
    let identity = Identity { start: Some(date(2025, 1, 1)), end: Some(date(2027, 12, 31)), ..Identity::default() };
    let mut project = Project { identity, ..Project::default() };
    let sheet = |project: &Project, id: &str, unit| {
        prefilled(&catalogue, &en, project, catalogue.get(id).expect("there"), unit, Id::fresh())
    };
    let plan = sheet(&project, "S8.C1.I4", None);
    assert_eq!((plan.from.as_str(), plan.section.as_str(), plan.code.as_str()), ("S8.C1.I4", "8", "8.1.4"));
    assert_eq!((plan.kind, plan.unit.as_str(), plan.aim), (ValueKind::Percentage, "%", Aim::Up));
    assert!(plan.numerator.contains("individual files") || !plan.numerator.is_empty());
    assert!(!plan.denominator.is_empty() && plan.definition.contains("Does not count:"));
    assert_eq!(plan.target.as_ref().and_then(|t| t.value.clone()), Some(Value::Number(80.0)));
    assert_eq!(plan.target.as_ref().and_then(|t| t.date), Some(date(2027, 12, 31)));
    assert!(plan.by.contains(&"sex".to_owned()) && !plan.method.is_empty() && !plan.frequency.is_empty());
    assert_eq!(plan.level, "checklist");
    // Chosen twice, the second gets a code of its own.
    project.indicators.push(plan);
    assert_eq!(sheet(&project, "S8.C1.I4", None).code, "8.1.4b");
    // An indicator that is counted and proportioned can be either.
    assert_eq!(sheet(&project, "S8.C2.I1", None).kind, ValueKind::Number);
    assert_eq!(sheet(&project, "S8.C2.I1", Some(Unit::Percentage)).kind, ValueKind::Percentage);
    assert_eq!(sheet(&project, "S8.C2.I1", Some(Unit::Scale)).kind, ValueKind::Number, "not one of its ways");
    // The scale of voluntary return: six options in the printed order, and no scores, since the source prints none.
    let scale = sheet(&project, "S8.C4.I2", None);
    assert_eq!(scale.kind, ValueKind::Scale);
    assert_eq!(scale.scale.len(), 6);
    assert!(scale.scale.iter().all(|step| step.score.is_none() && !step.label.is_empty()));
    assert_eq!(scale.target.and_then(|t| t.value), None, "no score counts before the steps have any");
    assert!(scale.limits.contains("open") || scale.limits.contains("Open"), "the slip of the edition is told");
    // Every indicator of the library makes a sheet in both languages.
    for item in catalogue.items().iter().filter(|item| item.kind == Kind::Indicator) {
        for words in [&en, &fr] {
            let sheet = prefilled(&catalogue, words, &project, item, None, Id::fresh());
            assert!(!sheet.name.is_empty() && !sheet.definition.is_empty() && Rung::parse(&sheet.level).is_some());
        }
    }
    let again = copied(&project, &project.indicators[0], Id::from_bits(5));
    assert_eq!((again.code.as_str(), again.name.as_str()), ("8.1.4-2", project.indicators[0].name.as_str()));
    assert!(again.measurements.is_empty());
}

#[test]
fn every_field_of_the_donors_forms_has_its_place() {
    let World { en, fr, .. } = world();
    let project = example("returnees-livelihoods.ron");
    let indicator = project.indicators.iter().find(|i| i.code == "L-2").expect("there");
    for form in [Form::Eu, Form::Fcdo, Form::Usaid] {
        for words in [&en, &fr] {
            let fields = filled(indicator, form, words);
            assert!(fields.iter().all(|(label, ..)| !words.say(label).is_empty()));
            let empty: Vec<Field> = fields.iter().filter(|(.., text)| text.is_empty()).map(|(_, f, _)| *f).collect();
            // What this example leaves open, and nothing else.
            let open = [
                Field::Weighting,
                Field::Risk,
                Field::Numerator,
                Field::Denominator,
                Field::Quality,
                Field::Notes,
                Field::Revisions,
            ];
            assert!(empty.iter().all(|field| open.contains(field)), "{form:?}: {empty:?}");
        }
    }
    // No form asks for a field that it has already asked for, and every field has a name.
    for (form, fields) in FORMS {
        let mut seen: Vec<Field> = fields.iter().map(|(_, field)| *field).collect();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), fields.len(), "{form:?}");
    }
    assert!(Field::ALL.iter().all(|field| en.has(&field.message()) && fr.has(&field.message())));
    assert!(missing(indicator, &en).is_empty());
    assert_eq!(missing(&Indicator::new(Id::from_bits(1)), &en), ESSENTIAL);
}

fn designed(text: &str) -> Project {
    let mut project = Project::default();
    Edit::Scope("3".to_owned(), Some(Scope { chosen: true, why: String::new() })).apply(&mut project);
    let answer = Answer { text: text.to_owned(), status: Status::Answered, ..Answer::default() };
    Edit::Answer("S3.Q2".to_owned(), Some(Box::new(answer))).apply(&mut project);
    project
}

#[test]
fn suggestions_follow_the_design_and_quote_it() {
    let World { assets, catalogue, en, fr } = world();
    let rules = Suggestions::load(&catalogue, &assets).expect("loads");
    let calls =
        designed("Women in the two districts know the line. They call the hotline before they accept an advance.");
    let permits =
        designed("Ils demandent un permis et partent par un canal régulier, après une visite au centre de migration.");
    let suggested = |project: &Project| -> Vec<String> {
        let changes = changes(&rules, &catalogue, project);
        assert_eq!(changes.len(), 1);
        suggest(&rules, &catalogue, project, &changes[0]).into_iter().map(|one| one.item).collect()
    };
    let (one, other) = (suggested(&calls), suggested(&permits));
    assert_ne!(one, other, "two designs, two lists");
    assert_eq!(one[0], "S3.C5.I3", "the hotline for the hotline");
    assert!(other[0] == "S3.C5.I1" || other[0] == "S3.C5.I2", "{other:?}");
    let change = &changes(&rules, &catalogue, &calls)[0];
    let first = suggest(&rules, &catalogue, &calls, change).remove(0);
    assert_eq!(first.quote, "They call the hotline before they accept an advance.");
    assert!(first.why(&catalogue, &en).contains("“hotline”"), "{}", first.why(&catalogue, &en));
    assert!(first.why(&catalogue, &fr).contains("«\u{a0}hotline\u{a0}»"));
    // What is chosen already is not suggested again.
    let mut chosen = calls.clone();
    chosen.indicators.push(Indicator { from: "S3.C5.I3".to_owned(), ..Indicator::new(Id::from_bits(1)) });
    assert!(!suggested(&chosen).contains(&"S3.C5.I3".to_owned()));
}

#[test]
fn suggestions_are_few_and_never_only_the_cheap_ones() {
    let World { assets, catalogue, .. } = world();
    let rules = Suggestions::load(&catalogue, &assets).expect("loads");
    let mut lists = Vec::new();
    for name in EXAMPLES {
        let mut project = example(name);
        project.indicators.clear();
        let changes = changes(&rules, &catalogue, &project);
        assert!(changes.len() > 3, "{name}: {}", changes.len());
        let mut all = Vec::new();
        for change in &changes {
            let found = suggest(&rules, &catalogue, &project, change);
            assert!(found.len() <= 5, "{name}");
            let cheap = |rung: Rung| matches!(rung, Rung::BaselineData | Rung::Reach | Rung::Satisfaction);
            assert!(found.is_empty() || found.iter().any(|one| !cheap(one.rung)), "{name}: {change:?}");
            for one in found {
                assert!(!one.quote.is_empty());
                // A quotation stands in the answer as the team wrote it.
                assert!(change.text.contains(one.quote.trim_end_matches('…')), "{name}: {}", one.quote);
                all.push(one.item);
            }
        }
        lists.push(all);
    }
    for (at, list) in lists.iter().enumerate() {
        assert!(lists[..at].iter().all(|other| other != list), "{} repeats another's", EXAMPLES[at]);
    }
}

#[test]
fn the_ladder_shows_what_is_chosen_and_what_is_empty() {
    let World { catalogue, en, .. } = world();
    let project = example("returnees-livelihoods.ron");
    let section =
        |name: &str| catalogue.sources().iter().flat_map(|s| &s.sections).find(|s| s.name == name).expect("section");
    let ladder = rungs(&catalogue, &en, &project, section("4")).expect("a ladder");
    assert!(!ladder.checklist);
    assert_eq!(ladder.steps.first().map(|s| s.rung), Some(Rung::Impact));
    assert_eq!(ladder.steps.last().map(|s| s.rung), Some(Rung::BaselineData));
    let of_section = project.indicators.iter().filter(|i| i.section == "4").count();
    let on_rungs: usize = ladder.steps.iter().map(|step| step.chosen.len()).sum();
    assert_eq!(on_rungs + ladder.beside.len(), of_section);
    assert_eq!(ladder.empty(), ladder.steps.iter().filter(|s| s.chosen.is_empty()).count());
    for name in ["5", "7", "8", "9"] {
        let list = rungs(&catalogue, &en, &project, section(name)).expect("a checklist");
        assert!(list.checklist && list.steps.iter().all(|step| step.caution.is_some_and(|c| c.is_ours())), "{name}");
    }
    assert!(rungs(&catalogue, &en, &project, section("1")).is_none());
    let offered: usize = ["3", "4", "5", "6", "7", "8", "9"]
        .iter()
        .filter_map(|name| rungs(&catalogue, &en, &project, section(name)))
        .flat_map(|ladder| ladder.steps.into_iter().map(|step| step.offered.len()).collect::<Vec<_>>())
        .sum();
    assert_eq!(offered, catalogue.items().iter().filter(|item| item.kind == Kind::Indicator).count());
}

#[test]
fn windows_of_the_source_become_days() {
    let World { catalogue, en, fr, .. } = world();
    let (start, end) = (date(2025, 3, 1), date(2027, 2, 28));
    let identity = Identity { start: Some(start), end: Some(end), ..Identity::default() };
    let days = |id: &str| -> Vec<(Date, Option<Date>, bool)> {
        follow_ups_of(&catalogue, &identity, id).into_iter().map(|f| (f.from, f.until, f.after_end)).collect()
    };
    // 6 to 12 months after the end; at least 12; 12 and 24 from the start; 6, 12, 24; in years 1 to 2.
    assert_eq!(days("S3.C4.I1"), [(date(2027, 8, 28), Some(date(2028, 2, 28)), true)]);
    assert_eq!(days("S6.C4.I1"), [(date(2028, 2, 28), None, true)]);
    assert_eq!(days("S4.C4.I1"), [(date(2026, 3, 1), None, false), (date(2027, 3, 1), None, true)]);
    assert_eq!(days("S8.C6.I1").len(), 3);
    assert_eq!(days("S8.C8.I1"), [(start, Some(date(2027, 2, 28)), false)]);
    assert!(days("S3.C2.I1").is_empty());
    assert!(follow_ups(&Identity::default(), &jalon::catalogue::Window::Years(1, 2)).is_empty());
    let windows = catalogue.items().iter().filter(|i| i.indicator().is_some_and(|f| f.window.is_some()));
    assert!(windows.into_iter().all(|item| !days(&item.id).is_empty()));

    let points = milestones(&identity, &en);
    assert_eq!(points.iter().map(|p| p.date).collect::<Vec<_>>(), [Some(date(2026, 2, 28))]);
    let short = Identity { start: Some(start), end: Some(date(2025, 11, 30)), ..Identity::default() };
    assert_eq!(milestones(&short, &fr).len(), 1);
    let long = Identity { start: Some(start), end: Some(date(2030, 2, 28)), ..Identity::default() };
    assert_eq!(milestones(&long, &en).len(), 4);
    assert!(milestones(&Identity::default(), &en).is_empty());
}

#[test]
fn what_is_due_and_late_is_known() {
    let World { assets, catalogue, .. } = world();
    let cadences = Cadences::new(&assets);
    for (text, months) in [
        ("Quarterly", Some(3)),
        ("Chaque trimestre", Some(3)),
        ("Twice a year", Some(6)),
        ("Deux fois par an", Some(6)),
        ("Une fois par an", Some(12)),
        ("Yearly, in June; a short round in December", Some(12)),
        ("Chaque mois", Some(1)),
        ("At 12 and 24 months", None),
        ("Once", None),
        ("", None),
    ] {
        assert_eq!(cadences.months(text), months, "{text}");
    }
    let identity = Identity { start: Some(date(2025, 1, 1)), end: Some(date(2026, 12, 31)), ..Identity::default() };
    let mut indicator = Indicator { frequency: "quarterly".to_owned(), ..Indicator::new(Id::from_bits(1)) };
    let late = |indicator: &Indicator, today| cadences.late_since(&identity, indicator, today);
    assert_eq!(late(&indicator, date(2025, 4, 30)), None, "a month of grace");
    assert_eq!(late(&indicator, date(2025, 5, 15)), Some(date(2025, 4, 1)));
    indicator.measurements.push(Measurement::new(Id::from_bits(2), date(2025, 6, 30)));
    assert_eq!(late(&indicator, date(2025, 9, 1)), None);
    assert_eq!(late(&indicator, date(2025, 11, 15)), Some(date(2025, 9, 30)), "“no data” was said, but not since");
    indicator.measurements.push(Measurement::new(Id::from_bits(3), date(2026, 12, 31)));
    assert_eq!(late(&indicator, date(2028, 1, 1)), None, "the programme is over");

    indicator.target = Some(Point { value: None, date: Some(date(2026, 6, 30)), note: String::new() });
    let marked = marks(&catalogue, &cadences, &identity, &indicator, date(2026, 1, 15));
    assert!(marked.is_sorted_by_key(|m| m.date));
    assert_eq!(marked.iter().filter(|m| m.mark == Mark::NoData).count(), 2);
    assert!(marked.iter().any(|m| m.mark == Mark::Target && !m.late));
    let strip = strip(&catalogue, &cadences, &example("ligne-1188.ron"), date(2026, 11, 15)).expect("has dates");
    assert!(strip.from < strip.until && strip.lanes.iter().all(|lane| lane.marks.iter().all(|m| m.date >= strip.from)));
}

#[test]
fn a_survey_that_serves_several_indicators_appears_once() {
    let World { assets, catalogue, .. } = world();
    let cadences = Cadences::new(&assets);
    let project = example("returnees-livelihoods.ron");
    let plan = collection(&catalogue, &cadences, &project, date(2026, 11, 15));
    let listed: usize = plan.iter().map(|one| one.indicators.len()).sum();
    assert_eq!(listed, project.indicators.len(), "each indicator once");
    let code = |id: &Id| project.indicators.iter().find(|i| i.id == *id).map_or("", |i| i.code.as_str());
    let survey = plan.iter().find(|one| one.method.starts_with("Household survey")).expect("the survey");
    let codes: Vec<&str> = survey.indicators.iter().map(code).collect();
    assert_eq!(codes, ["L-0", "L-5"]);
    assert_eq!(survey.costs, [Budget { amount: 80000.0, currency: "EUR".to_owned() }]);
    // Two registers are two, though both are counted from records.
    assert!(plan.iter().any(|one| one.tools == ["Grant register"] && one.indicators.len() == 1));
    // The same sum entered at two indicators of one survey is one sum.
    let mut two = Project::default();
    for bits in [1, 2] {
        let cost = Some(Budget { amount: 900.0, currency: "EUR".to_owned() });
        let tool = "Sheet A".to_owned();
        two.indicators.push(Indicator { tool, cost, ..Indicator::new(Id::from_bits(bits)) });
    }
    let one = collection(&catalogue, &cadences, &two, date(2026, 1, 1));
    assert_eq!((one.len(), one[0].costs[0].amount), (1, 900.0));
}

#[test]
fn the_overview_adds_up_and_names_what_an_evaluator_will_ask() {
    let World { assets, catalogue, en, fr } = world();
    let (breakdowns, cadences) = (Breakdowns::load(&assets).expect("loads"), Cadences::new(&assets));
    for name in EXAMPLES {
        let project = example(name);
        let found = overview(&catalogue, &breakdowns, &cadences, &project, date(2026, 11, 15));
        assert_eq!(found.measured + found.not_measured, project.indicators.len(), "{name}");
        for stand in &found.stands {
            assert!(Flag::MESSAGES.iter().all(|m| en.has(m) && fr.has(m)));
            let contradicts = stand.flags.contains(&Flag::Contradictory);
            assert_eq!(contradicts, !stand.plan.is_empty() || !stand.figures.is_empty());
        }
    }
    let mut project = example("returnees-livelihoods.ron");
    let stands = |project: &Project| overview(&catalogue, &breakdowns, &cadences, project, date(2026, 11, 15)).stands;
    assert!(!stands(&project)[1].flags.contains(&Flag::NoBaseline));
    project.indicators[1].baseline = None;
    project.indicators[1].responsible.clear();
    project.indicators[1].measurements.clear();
    let flags = &stands(&project)[1].flags;
    assert!([Flag::NotMeasured, Flag::NoBaseline, Flag::Nobody].iter().all(|flag| flags.contains(flag)), "{flags:?}");
    assert!(flags.iter().any(|flag| matches!(flag, Flag::Late(_))), "{flags:?}");
}

#[test]
fn evaluability_covers_the_eight_areas_and_gives_no_score() {
    let World { catalogue, en, fr, .. } = world();
    for project in EXAMPLES.map(example).into_iter().chain([Project::default()]) {
        let findings = evaluability(&catalogue, &en, &project);
        assert!(Area::ALL.iter().all(|area| findings.iter().any(|f| f.area == *area)));
        for finding in &findings {
            assert_eq!(finding.have + finding.left.len(), finding.of, "{}", finding.message);
            for words in [&en, &fr] {
                assert!(finding.say(words).contains(&words.count(finding.have)));
                assert!(words.attribute(finding.area.message(), "asks").is_some());
            }
        }
    }
    // Naming who measures fills a gap on the page.
    let mut project = example("returnees-livelihoods.ron");
    let people = |project: &Project| {
        let found = evaluability(&catalogue, &en, project).into_iter().find(|f| f.message == "evaluable-people");
        found.expect("there").have
    };
    let before = people(&project);
    project.indicators[0].responsible.clear();
    assert_eq!(people(&project), before - 1);
}

#[test]
fn a_matrix_is_begun_from_the_project_and_kept_with_it() {
    let World { catalogue, en, .. } = world();
    let mut project = example("returnees-livelihoods.ron");
    let rows = propose_matrix(&catalogue, &en, &project, Id::fresh);
    assert!(Criterion::ALL.iter().all(|criterion| rows.iter().any(|row| row.criterion == *criterion)));
    assert!(rows.is_sorted_by_key(|row| row.criterion));
    let objective = rows.iter().find(|row| row.question.contains("work of their own choice")).expect("its objectives");
    assert!(!objective.indicators.is_empty() && !objective.sources.is_empty() && !objective.methods.is_empty());
    let lasting = rows.iter().find(|row| row.criterion == Criterion::Sustainability).expect("there");
    let codes: Vec<&str> =
        project.indicators.iter().filter(|i| lasting.indicators.contains(&i.id)).map(|i| i.code.as_str()).collect();
    assert!(codes.contains(&"L-4"), "{codes:?}");
    // Kept in the file, changed and taken back like everything else.
    let before = project.clone();
    let undo = Edit::Group(rows.into_iter().map(Edit::from).collect()).apply(&mut project);
    assert!(!project.evaluation.is_empty());
    let bytes = store::encode(&project, &store::file::Header::default(), None).expect("writes");
    let text = String::from_utf8(bytes).expect("text");
    let (read, _) = store::file::read(text.as_bytes()).expect("reads");
    assert_eq!(read, project);
    undo.apply(&mut project);
    assert_eq!(project, before);
}

#[test]
fn days_go_into_any_calendar() {
    let event = |uid: &str, from: Date, until: Option<Date>, summary: &str| Event {
        uid: uid.to_owned(),
        from,
        until,
        summary: summary.to_owned(),
        description: "Registre; tableau, page 2\nÀ vérifier \\ deux fois. ".repeat(6),
        category: "étape".to_owned(),
    };
    let events = [
        event("a-milestone-1@jalon", date(2026, 12, 31), None, "L-1 · étape"),
        event("a-follow-up-1@jalon", date(2027, 6, 1), Some(date(2027, 11, 30)), "suivi"),
    ];
    let stamp: Timestamp = "2026-11-15T10:00:00Z".parse().expect("a moment");
    let text = calendar("Retours; l’essai, suite", "fr", &events, stamp);
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
    }
    let whole = text.replace("\r\n ", "");
    assert!(whole.contains("X-WR-CALNAME:Retours\\; l’essai\\, suite\r\n"));
    assert!(whole.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
    assert!(whole.contains("DTSTART;VALUE=DATE:20270601\r\nDTEND;VALUE=DATE:20271201\r\n"));
    assert!(whole.contains("Registre\\; tableau\\, page 2\\nÀ vérifier \\\\ deux fois."));
    assert!(whole.contains("DTSTAMP:20261115T100000Z\r\n") && whole.contains("UID:a-milestone-1@jalon\r\n"));
    assert_eq!(whole.matches("BEGIN:VEVENT").count(), 2);
}
