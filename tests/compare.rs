//! Before and after: what changed between two versions of a project, said in words, and the advice that came and went.

mod support;

use jalon::assets::Assets;
use jalon::insight::{How, Place, compare};
use jalon::project::{EntityKind, OwnQuestion, Project, Sensitivity};
use jalon::wording::Wording;
use support::{Dice, apply, content, project, random};

fn words() -> [Wording; 2] {
    ["en", "fr"].map(|language| Wording::load(&Assets::embedded(), language).expect("words load").strict())
}

#[test]
fn what_changed_is_named_with_its_field_before_and_after() {
    let (catalogue, book) = content();
    let before =
        project(&catalogue, "scope 8; fact residents-leave-freely no; answer S8.Q3 Complaints; activity 8 House");
    let mut after = before.clone();
    apply(&catalogue, &mut after, "fact residents-leave-freely yes; status S8.Q3 missing; indicator S8.C2.I1 Helped");
    after.activities[0].title = "House for eight".into();
    after.identity.title = "Way out".into();
    let found = compare(&catalogue, &book, &before, &after);
    let [en, fr] = words();
    let said = |change: &jalon::insight::Change| {
        let text = change.say(&catalogue, &before, &after, &en);
        format!("{} | {} | {} | {}", text.place, text.what, text.before, text.after)
    };
    assert_eq!(
        found.identity.iter().map(said).collect::<Vec<_>>(),
        ["programme and scope | Title: added |  | Way out"]
    );
    assert_eq!(
        found.answers.iter().map(said).collect::<Vec<_>>(),
        [
            "section 8, question 1 | Facts: changed | People housed in a shelter may leave it freely: No | \
             People housed in a shelter may leave it freely: Yes",
            "section 8, question 3 | Status: changed | Answered | Information missing",
        ]
    );
    assert_eq!(
        found.entities.iter().map(said).collect::<Vec<_>>(),
        ["activity “House for eight” | Title: changed | House | House for eight"]
    );
    assert_eq!(found.indicators.iter().map(said).collect::<Vec<_>>(), ["indicator “Helped” | added |  | Helped"]);
    let rules = |advice: &[jalon::insight::Advice]| advice.iter().map(|a| a.rule.clone()).collect::<Vec<_>>();
    assert!(rules(&found.advice_gone).contains(&"closed-shelter".to_owned()));
    assert!(!rules(&found.advice_new).contains(&"closed-shelter".to_owned()));
    assert!(rules(&found.advice_new).contains(&"missing-without-activity".to_owned()));
    let text = found.answers[1].say(&catalogue, &before, &after, &fr);
    assert_eq!((text.what.as_str(), text.after.as_str()), ("Statut\u{a0}: modification", "Information manquante"));
}

#[test]
fn back_and_forth_are_mirror_images() {
    let (catalogue, book) = content();
    for seed in 0..40 {
        let before = random(&catalogue, &mut Dice::new(seed));
        let after = random(&catalogue, &mut Dice::new(seed + 500));
        let there = compare(&catalogue, &book, &before, &after);
        let back = compare(&catalogue, &book, &after, &before);
        assert_eq!(there.changes().count(), back.changes().count());
        for how in [(How::Added, How::Removed), (How::Removed, How::Added), (How::Changed, How::Changed)] {
            let count = |of: &jalon::insight::Comparison, how| of.changes().filter(|change| change.how == how).count();
            assert_eq!(count(&there, how.0), count(&back, how.1));
        }
        let keys = |advice: &[jalon::insight::Advice]| advice.iter().map(|a| a.key.clone()).collect::<Vec<_>>();
        assert_eq!(keys(&there.advice_new), keys(&back.advice_gone));
        // Every change can be said in both languages.
        for words in &words() {
            for change in there.changes() {
                let text = change.say(&catalogue, &before, &after, words);
                assert!(!text.place.is_empty() && !text.what.is_empty(), "{change:?}");
            }
        }
    }
}

#[test]
fn every_field_that_a_team_can_fill_has_its_word() {
    let (catalogue, _) = content();
    let made = project(
        &catalogue,
        "scope 3; answer S3.Q1; activity 3 A; group G; channel C; barrier 3 B; risk risk R; pattern P; factor out F; \
         option 1 2 3 O; indicator S3.C5.I2 I; measure 12 public; part 3 girls; gap S3.Q1 G; partner O; say reach 3 S; \
         say change 3 T; link; lesson S3.L1 adopted N; settle x done",
    );
    let mut whole = serde_json::to_value(&made).expect("writes");
    let action = jalon::project::Action {
        id: jalon::project::Id::from_bits(1),
        what: String::new(),
        origin: jalon::project::Origin::None,
        owner: String::new(),
        due: None,
        state: jalon::project::ActionState::ToDo,
        sensitivity: Sensitivity::Internal,
    };
    whole["actions"] = serde_json::json!([action]);
    let member = jalon::project::Member {
        id: jalon::project::Id::from_bits(2),
        name: String::new(),
        role: String::new(),
        sensitivity: Sensitivity::Internal,
    };
    whole["team"] = serde_json::json!([member]);
    let objective = jalon::project::Objective {
        id: jalon::project::Id::from_bits(3),
        level: jalon::project::ObjectiveLevel::General,
        text: String::new(),
        sensitivity: Sensitivity::Internal,
    };
    whole["objectives"] = serde_json::json!([objective]);
    let mut fields = std::collections::BTreeSet::new();
    let all = whole.as_object().expect("a project");
    for (name, list) in all.iter().filter(|(name, _)| *name != "history") {
        let things: Vec<&serde_json::Value> = match list {
            serde_json::Value::Array(all) => all.iter().collect(),
            serde_json::Value::Object(all) if name == "identity" => {
                fields.extend(all.keys().cloned());
                Vec::new()
            }
            serde_json::Value::Object(all) => all.values().collect(),
            _ => Vec::new(),
        };
        for thing in things {
            fields.extend(thing.as_object().expect("fields").keys().cloned());
        }
    }
    assert!(fields.len() > 80, "{fields:?}");
    for field in fields.iter().filter(|field| !["id", "author", "at"].contains(&field.as_str())) {
        for words in &words() {
            assert!(words.has(&format!("field-{}", field.replace('_', "-"))), "{field}");
        }
    }
}

#[test]
fn what_is_gone_keeps_the_name_it_had() {
    let (catalogue, book) = content();
    let mut before = Project::default();
    before.own_questions.push(OwnQuestion {
        id: jalon::project::Id::from_bits(5),
        section: "3".into(),
        text: "Who else?".into(),
        sensitivity: Sensitivity::Internal,
    });
    let after = Project::default();
    let found = compare(&catalogue, &book, &before, &after);
    assert!(matches!(found.entities[0].place, Place::Entity(EntityKind::OwnQuestion, _)));
    let [en, _] = words();
    let text = found.entities[0].say(&catalogue, &before, &after, &en);
    assert_eq!((text.place.as_str(), text.what.as_str()), ("own question “Who else?”", "removed"));
}
