//! Every rule speaks when it should, is silent when it should, and can be settled; the same project always gets the same
//! advice; what is made anew after an edit is what would be made of the whole.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use jalon::assets::Assets;
use jalon::insight::{
    Advice, Changed, Insight, Place, Rulebook, Severity, compare, indicator_count, lesson_count, personal_data,
};
use jalon::project::{AdviceSettled, Edit, Project, Sensitivity, Settling};
use jalon::wording::Wording;
use support::{Dice, apply, content, project, random, random_command};

/// A rule with the projects that show it.
#[derive(Debug, Default)]
struct Case {
    rule: String,
    when: String,
    not: String,
    then: String,
}

fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in include_str!("data/advice-cases.txt").lines().filter(|l| !l.starts_with('#') && !l.is_empty()) {
        let (word, rest) = line.split_once(' ').unwrap_or_else(|| panic!("no case: {line}"));
        if word == "rule" {
            cases.push(Case { rule: rest.to_owned(), ..Case::default() });
            continue;
        }
        let case = cases.last_mut().expect("a rule first");
        match word {
            "when" => rest.clone_into(&mut case.when),
            "not" => rest.clone_into(&mut case.not),
            "then" => rest.clone_into(&mut case.then),
            _ => panic!("no case: {line}"),
        }
    }
    cases
}

fn words() -> [Wording; 2] {
    ["en", "fr"].map(|language| Wording::load(&Assets::embedded(), language).expect("words load").strict())
}

#[test]
fn every_rule_speaks_is_silent_and_can_be_settled() {
    let (catalogue, book) = content();
    let all = |project: &Project| -> Vec<Advice> {
        let insight = Insight::new(&catalogue, &book, project);
        insight.advice().cloned().chain(personal_data(&catalogue, &book, project)).collect()
    };
    let of = |project: &Project, rule: &str| -> Vec<Advice> {
        all(project).into_iter().filter(|advice| advice.rule == rule).collect()
    };
    let mut shown = BTreeSet::new();
    for case in cases() {
        let rule = case.rule.as_str();
        assert!(book.rules().iter().any(|r| r.id() == rule), "{rule} is no rule");
        let mut made = project(&catalogue, &case.when);
        let found = of(&made, rule);
        assert!(!found.is_empty(), "{rule} is silent: {}", case.when);
        let near = of(&project(&catalogue, &case.not), rule);
        assert!(near.is_empty(), "{rule} speaks: {}\n{near:#?}", case.not);
        // To settle it leaves it in place, marked: it is not to be shown as open any more.
        for advice in &found {
            let settled = AdviceSettled {
                how: Settling::DoesNotApply,
                because: "Not here".into(),
                owner: String::new(),
                sensitivity: Sensitivity::Internal,
                author: String::new(),
                at: None,
            };
            Edit::Advice(advice.key.clone(), Some(settled)).apply(&mut made);
        }
        let settled = of(&made, rule);
        assert!(!settled.is_empty() && settled.iter().all(|advice| !advice.is_open()), "{rule} stays open");
        made.advice.retain(|key, _| !found.iter().any(|advice| advice.key == *key));
        // And to do what it asks makes it go.
        let mut done = project(&catalogue, &case.when);
        if rule == "personal-number" {
            done.answers.clear();
        }
        apply(&catalogue, &mut done, &case.then);
        let left = of(&done, rule);
        assert!(left.is_empty(), "{rule} goes on: {}; {}\n{left:#?}", case.when, case.then);
        shown.insert(rule.to_owned());
    }
    let without: Vec<&str> =
        book.rules().iter().map(jalon::insight::Rule::id).filter(|r| !shown.contains(*r)).collect();
    assert!(without.is_empty(), "rules without a case: {without:?}");
}

#[test]
fn every_rule_cites_an_item_or_carries_the_mark_of_jalon() {
    let (catalogue, book) = content();
    let mut ours = 0;
    for rule in book.rules() {
        assert!(rule.sources().iter().all(|id| catalogue.get(id).is_some()), "{}", rule.id());
        // One rule cites each time the principle that it looks at.
        assert!(!rule.sources().is_empty() || rule.is_ours() || rule.id() == "principle-not-shown", "{}", rule.id());
        assert!(rule.sources().is_empty() || !rule.is_ours(), "{}", rule.id());
        ours += usize::from(rule.is_ours());
    }
    assert!(ours < book.rules().len() / 5, "most advice rests on the sources, {ours} on Jalon alone");
    let ids: BTreeSet<&str> = book.rules().iter().map(jalon::insight::Rule::id).collect();
    assert_eq!(ids.len(), book.rules().len());
}

#[test]
fn advice_is_said_in_both_languages_with_the_words_of_the_team() {
    let (catalogue, book) = content();
    let made = project(&catalogue, "scope 3; barrier 3 An advance is repaid in work; group Fishers; answer S3.Q1");
    let insight = Insight::new(&catalogue, &book, &made);
    let [en, fr] = words();
    let find = |rule: &str| insight.advice().find(|advice| advice.rule == rule).expect("advice");
    let text = find("barrier-unanswered").say(&catalogue, &made, &en);
    assert!(text.message.contains("“An advance is repaid in work”"), "{text:?}");
    assert_eq!(text.sources, ["ICAT toolkit, section 3, lesson 2 c"]);
    let text = find("group-without-channel").say(&catalogue, &made, &fr);
    assert!(text.message.contains("«\u{a0}Fishers\u{a0}»"), "{text:?}");
    assert_eq!(find("awareness-action-unnamed").place, Place::Question("S3.Q2".into()));
    // Every message of every case is whole in both languages: strict words panic on a value that is missing.
    for case in cases() {
        let made = project(&catalogue, &case.when);
        let insight = Insight::new(&catalogue, &book, &made);
        for advice in insight.advice().chain(&personal_data(&catalogue, &book, &made)) {
            for words in [&en, &fr] {
                let text = advice.say(&catalogue, &made, words);
                for part in [&text.message, &text.why, &text.settle, &text.place] {
                    assert!(!part.is_empty() && !part.contains(['{', '[']), "{}: {part:?}", advice.key);
                }
                assert!(!text.sources.is_empty() && text.message.ends_with(['.', '?', '!']), "{text:?}");
            }
        }
    }
}

#[test]
fn rules_that_name_what_is_not_there_are_faults_that_say_where() {
    let (catalogue, _) = content();
    let rules = include_str!("../assets/catalogue/rules.ron");
    for (from, to, said) in [
        ("Silent(\"desired-behaviour\")", "Silent(\"desired-behavior\")", "desired-behaviour"),
        ("Fact(\"offence-alone\"", "Fact(\"offence-aline\"", "offence-alone"),
        ("From([\"S1.Q5\"])", "From([\"S1.Q55\"])", "S1.Q55"),
        ("severity: \"serious\"", "severity: \"grave\"", "grave"),
        ("Blank(\"channels\")", "Blank(\"owner\")", "owner"),
        ("id: \"no-learning\"", "id: \"actor-unnamed\"", "stands twice"),
        ("source: From([\"U9\"])", "source: From([])", "cites nothing"),
    ] {
        let changed = rules.replacen(from, to, 1);
        assert_ne!(changed, rules, "{from}");
        let assets = Assets::embedded().with([("catalogue/rules.ron".to_owned(), changed)]);
        let faults = Rulebook::load(&assets, &catalogue).expect_err("a fault");
        let text: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert!(text.iter().any(|t| t.contains(said) && t.contains("rules.ron, line")), "{to}: {text:#?}");
    }
}

#[test]
fn an_empty_project_gets_no_advice() {
    let (catalogue, book) = content();
    let insight = Insight::new(&catalogue, &book, &Project::default());
    assert_eq!(insight.advice().count(), 0);
    assert_eq!(insight.principles().len(), 9);
}

#[test]
fn what_was_written_for_a_section_that_is_left_out_says_nothing() {
    let (catalogue, book) = content();
    let mut made = project(&catalogue, "scope 8; fact residents-leave-freely no; indicator S8.C2.I1 Helped");
    let count = |project: &Project| Insight::new(&catalogue, &book, project).advice().count();
    assert!(count(&made) > 1);
    apply(&catalogue, &mut made, "leave 8");
    assert_eq!(count(&made), 0);
}

#[test]
fn the_same_project_gets_the_same_advice_and_no_project_makes_it_panic() {
    let (catalogue, book) = content();
    let [en, fr] = words();
    for seed in 0..150 {
        let made = random(&catalogue, &mut Dice::new(seed));
        let insight = Insight::new(&catalogue, &book, &made);
        let first: Vec<&Advice> = insight.advice().collect();
        let again = Insight::new(&catalogue, &book, &made.clone());
        assert_eq!(first, again.advice().collect::<Vec<_>>());
        let keys: BTreeSet<&str> = first.iter().map(|advice| advice.key.as_str()).collect();
        assert_eq!(keys.len(), first.len(), "two pieces of advice under one key");
        let by_weight: usize = Severity::ALL.iter().map(|severity| insight.count(*severity)).sum();
        assert_eq!(by_weight, insight.open().len());
        assert!(insight.open().windows(2).all(|pair| pair[0].severity >= pair[1].severity));
        if seed % 10 == 0 {
            for advice in first {
                for words in [&en, &fr] {
                    assert!(!advice.say(&catalogue, &made, words).message.is_empty());
                }
            }
        }
        assert_eq!(personal_data(&catalogue, &book, &made), personal_data(&catalogue, &book, &made));
    }
}

#[test]
fn after_an_edit_the_parts_made_anew_agree_with_the_whole() {
    let (catalogue, book) = content();
    for seed in 0..60 {
        let mut dice = Dice::new(seed + 1000);
        let mut before = random(&catalogue, &mut dice);
        let mut insight = Insight::new(&catalogue, &book, &before);
        for _ in 0..25 {
            let mut after = before.clone();
            let command = random_command(&catalogue, &mut dice, &before);
            apply(&catalogue, &mut after, &command);
            let edit = edit_between(&before, &after);
            // The edit as people make it, and taken back: both must leave what a fresh look would see.
            let mut now = before.clone();
            let undo = edit.clone().apply(&mut now);
            assert_eq!(now, after, "{command}");
            insight.update(&catalogue, &book, &now, &Changed::by(&edit));
            let whole = Insight::new(&catalogue, &book, &now);
            assert_eq!(insight.advice().collect::<Vec<_>>(), whole.advice().collect::<Vec<_>>(), "{command}");
            assert_eq!(insight.principles(), whole.principles(), "{command}");
            if dice.below(3) == 0 {
                let mut back = now.clone();
                undo.clone().apply(&mut back);
                insight.update(&catalogue, &book, &back, &Changed::by(&undo));
                let whole = Insight::new(&catalogue, &book, &back);
                assert_eq!(insight.advice().collect::<Vec<_>>(), whole.advice().collect::<Vec<_>>(), "undo {command}");
                continue;
            }
            before = now;
        }
    }
}

/// The edit that makes one project of another, from what the commands of the tests can change.
fn edit_between(before: &Project, after: &Project) -> Edit {
    let mut edits = Vec::new();
    if before.identity != after.identity {
        edits.push(Edit::Identity(Box::new(after.identity.clone())));
    }
    for (section, scope) in &after.scope {
        if before.scope.get(section) != Some(scope) {
            edits.push(Edit::Scope(section.clone(), Some(scope.clone())));
        }
    }
    for (question, answer) in &after.answers {
        if before.answers.get(question) != Some(answer) {
            edits.push(Edit::Answer(question.clone(), Some(Box::new(answer.clone()))));
        }
    }
    for (lesson, taken) in &after.lessons {
        if before.lessons.get(lesson) != Some(taken) {
            edits.push(Edit::Lesson(lesson.clone(), Some(taken.clone())));
        }
    }
    macro_rules! lists {
        ($($list:ident)+) => {$(
            for one in &after.$list {
                if !before.$list.contains(one) {
                    edits.push(one.clone().into());
                }
            }
        )+};
    }
    lists!(organisations target_groups activities gaps risks barriers chain chain_links patterns indicators);
    Edit::Group(edits)
}

#[test]
fn counts_add_up_whatever_was_written() {
    let (catalogue, _) = content();
    for seed in 0..100 {
        let made = random(&catalogue, &mut Dice::new(seed));
        let report = made.progress(&catalogue);
        for progress in report.sections.values().chain([&report.all]) {
            let sum = progress.answered + progress.not_relevant + progress.missing + progress.open;
            assert_eq!(sum, progress.total);
        }
        let mut sections = BTreeMap::new();
        for section in catalogue.sources().iter().flat_map(|source| &source.sections) {
            let lessons = lesson_count(&catalogue, &made, section);
            let sum = lessons.adopted + lessons.does_not_apply + lessons.risk_accepted + lessons.left;
            assert_eq!(sum, lessons.total);
            let indicators = indicator_count(&catalogue, &made, Some(&section.name));
            assert_eq!(indicators.measured + indicators.unmeasured, indicators.total);
            sections.insert(section.name.clone(), indicators.total);
        }
        assert_eq!(sections.values().sum::<usize>(), indicator_count(&catalogue, &made, None).total);
    }
}

#[test]
fn a_find_marked_as_harmless_stays_so_until_the_text_changes() {
    let (catalogue, book) = content();
    let mut made = project(&catalogue, "answer S1.Q1 Call +223 66 12 34 56");
    let found = personal_data(&catalogue, &book, &made);
    assert!(found[0].private && found[0].is_open());
    apply(&catalogue, &mut made, &format!("settle {} does_not_apply", found[0].key));
    assert!(!personal_data(&catalogue, &book, &made)[0].is_open());
    apply(&catalogue, &mut made, "answer S1.Q1 Call +223 66 12 34 57");
    assert!(personal_data(&catalogue, &book, &made)[0].is_open());
}

#[test]
fn the_principles_show_where_the_design_follows_them() {
    let (catalogue, book) = content();
    let made = project(
        &catalogue,
        "scope 8; fact residents-leave-freely yes; answer S8.Q4; indicator S8.C2.I1 Helped; by sex",
    );
    let insight = Insight::new(&catalogue, &book, &made);
    let shown = |number: usize| &insight.principles()[number - 1].shown;
    assert_eq!(shown(1)[0].fact.as_deref(), Some("residents-leave-freely"));
    assert!(shown(1).iter().any(|one| one.place == Place::Question("S8.Q4".into())));
    assert!(matches!(shown(3)[0].place, Place::Entity(..)));
    assert!(shown(9).is_empty());
    assert!(insight.principles()[8].could.iter().any(|place| *place == Place::Question("S8.Q1".into())));
}

#[test]
fn nothing_changes_between_a_project_and_itself() {
    let (catalogue, book) = content();
    for seed in 0..20 {
        let made = random(&catalogue, &mut Dice::new(seed));
        assert!(compare(&catalogue, &book, &made, &made.clone()).is_empty());
    }
}
