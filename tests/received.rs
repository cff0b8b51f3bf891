//! What a reviewer sent stands in the project like everything else there: seen only by those who may see it, searched
//! for personal data, compared, merged, and shown in the design note with what became of it.

mod support;

use jalon::assets::Assets;
use jalon::insight::{Rulebook, compare, personal_data};
use jalon::note::{Choice, Document, Kind, Part, build};
use jalon::project::{Edit, Id, Project, Received, Reply, Sensitivity, Verdict};
use jalon::store::merge;
use support::World;

fn received(id: u64, request: &str, sensitivity: Sensitivity) -> Received {
    Received {
        id: Id::from_bits(id),
        review: Id::from_bits(99),
        from: "Prevention desk, Fund".to_owned(),
        subject: "question:S3.Q6".to_owned(),
        verdict: Some(Verdict::Partly),
        comment: String::new(),
        quote: String::new(),
        page: String::new(),
        request: request.to_owned(),
        need: None,
        sent: None,
        reply: None,
        reply_text: String::new(),
        action: None,
        author: String::new(),
        replied_at: None,
        sensitivity,
    }
}

fn put(project: &mut Project, received: Received) {
    Edit::from(received).apply(project);
}

fn note(world: &World, audience: Sensitivity) -> Document {
    build(&world.input(), &Choice { audience, ..Choice::of(Kind::Note) })
}

#[test]
fn the_note_shows_what_became_of_findings_to_those_who_may_see_them() {
    for (language, head, open) in [
        ("en", "# What reviewers asked, and what became of it", "Open"),
        ("fr", "# Ce que l’examen a demandé, et les suites données", "À traiter"),
    ] {
        let mut world = World::full(language);
        assert!(!note(&world, Sensitivity::Internal).to_text().contains(head), "nobody asked anything");
        put(&mut world.project, received(1, "Who asks the families?", Sensitivity::Partners));
        put(
            &mut world.project,
            Received {
                reply: Some(Reply::Argued),
                reply_text: "Quartz reply".to_owned(),
                comment: "Quartz comment".to_owned(),
                from: "Quartz fund".to_owned(),
                ..received(2, "Quartz request", Sensitivity::Internal)
            },
        );
        let inside = note(&world, Sensitivity::Internal).to_text();
        for text in [head, open, "Who asks the families?", "Quartz reply", "Quartz comment", "Quartz request"] {
            assert!(inside.contains(text), "{text}: {inside}");
        }
        let partners = note(&world, Sensitivity::Partners);
        let printed = format!("{:?}{}", partners.blocks, partners.to_text());
        assert!(printed.contains("Who asks the families?") && !printed.contains("Quartz"));
        assert!(partners.left_out.iter().any(|one| one.what.contains("Quartz request")));
        let public = note(&world, Sensitivity::Public);
        assert!(!format!("{:?}", public.blocks).contains("Who asks the families?"));
        let choice = Choice { without: [Part::Received].into(), ..Choice::of(Kind::Note) };
        assert!(!build(&world.input(), &choice).to_text().contains(head));
        assert!(world.words.fallbacks().is_empty(), "{:?}", world.words.fallbacks());
    }
}

#[test]
fn an_action_made_of_a_finding_is_shown_beside_it_only_where_it_may_be_seen() {
    let mut world = World::full("en");
    world.project.actions[0].what = "Quartz action".to_owned();
    world.project.actions[0].sensitivity = Sensitivity::Internal;
    let action = Some(world.project.actions[0].id.clone());
    let one = Received { action, reply: Some(Reply::Action), ..received(1, "Who asks?", Sensitivity::Partners) };
    put(&mut world.project, one);
    let blocks = |audience| format!("{:?}", note(&world, audience).blocks);
    assert!(!blocks(Sensitivity::Partners).contains("Quartz"));
    assert!(
        blocks(Sensitivity::Internal).matches("Quartz action").count() >= 2,
        "in the actions, and beside the finding"
    );
}

#[test]
fn personal_data_is_found_in_what_was_received_and_replied() {
    let world = World::empty("en");
    let book = Rulebook::load(&Assets::embedded(), &world.catalogue).expect("rules");
    let mut project = Project::default();
    let one = Received { reply_text: "Call +33 6 12 34 56 78.".to_owned(), ..received(1, "", Sensitivity::Internal) };
    put(&mut project, one);
    let found = personal_data(&world.catalogue, &book, &project);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].private);
    assert!(!found[0].say(&world.catalogue, &project, &world.words).message.contains('['));
}

#[test]
fn replies_are_told_apart_and_merged() {
    let world = World::empty("en");
    let book = Rulebook::load(&Assets::embedded(), &world.catalogue).expect("rules");
    let mut base = Project::default();
    for id in [1, 2] {
        put(&mut base, received(id, "Who asks?", Sensitivity::Internal));
    }
    let with_reply = |id, reply| {
        let mut project = base.clone();
        let text = format!("Reply {id}");
        put(
            &mut project,
            Received { reply: Some(reply), reply_text: text, ..received(id, "Who asks?", Sensitivity::Internal) },
        );
        project
    };
    let (mine, theirs) = (with_reply(1, Reply::Accepted), with_reply(2, Reply::Argued));
    let (joined, conflicts) = merge::merge(&base, &mine, &theirs).expect("merges");
    assert!(conflicts.is_empty());
    let stand: Vec<_> = joined.received.iter().map(|one| one.reply).collect();
    assert_eq!(stand, [Some(Reply::Accepted), Some(Reply::Argued)]);

    assert_eq!(base.differences(&mine).len(), 1);
    let found = compare(&world.catalogue, &book, &base, &mine);
    let lines: Vec<String> = found
        .changes()
        .map(|change| {
            let text = change.say(&world.catalogue, &base, &mine, &world.words);
            format!("{} · {} · {}", text.place, text.what, text.after)
        })
        .collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines.iter().any(|line| line.ends_with("Accepted")) && lines.iter().any(|line| line.ends_with("Reply 1")));
    assert!(world.words.fallbacks().is_empty(), "{:?}", world.words.fallbacks());
}
