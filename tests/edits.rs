//! Whatever a person does to a project can be taken back and done again; a run of typing is one step;
//! what was written is kept in dated versions; counts add up.

use jalon::assets::Assets;
use jalon::catalogue::Catalogue;
use jalon::project::{
    Action, ActionState, Answer, Edit, EntityKind, Gap, Id, Identity, Indicator, Origin, OwnQuestion, Project, Scope,
    Sensitivity, Sitting, Status, StepKind,
};
use jiff::Timestamp;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + second).expect("a moment")
}

fn action(bits: u64, what: &str) -> Action {
    Action {
        id: Id::from_bits(bits),
        what: what.to_owned(),
        origin: Origin::None,
        owner: String::new(),
        due: None,
        state: ActionState::ToDo,
        sensitivity: Sensitivity::Internal,
    }
}

fn answer(text: &str, status: Status, author: &str, second: i64) -> Edit {
    let answer = Answer { text: text.into(), status, author: author.into(), at: Some(at(second)), ..Answer::default() };
    Edit::Answer("S3.Q6".into(), Some(Box::new(answer)))
}

/// Project without its history, which is a log and stays when a step is taken back.
fn content(project: &Project) -> Project {
    Project { history: jalon::project::History::default(), ..project.clone() }
}

/// A stream of edits from a small generator: the same seed, the same edits.
fn edits(seed: u64) -> Vec<Edit> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = move |below: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    };
    (0..40)
        .map(|n| match next(8) {
            0 => Edit::Identity(Box::new(Identity { title: format!("Title {n}"), ..Identity::default() })),
            1 => Edit::Scope("3".into(), Some(Scope { chosen: next(2) == 0, why: String::new() })),
            2 => answer(
                &format!("text {n}"),
                [Status::Open, Status::Answered, Status::Missing][next(3) as usize],
                "A",
                n,
            ),
            3 => Edit::Answer("S3.Q6".into(), None),
            4 => action(next(5), &format!("action {n}")).into(),
            5 => Edit::Remove(EntityKind::Action, Id::from_bits(next(5))),
            6 => Edit::Group(vec![action(next(5), "in a group").into(), answer("grouped", Status::Answered, "B", n)]),
            _ => Edit::Group(Vec::new()),
        })
        .collect()
}

#[test]
fn every_edit_can_be_taken_back() {
    for seed in 1..200 {
        let mut project = Project::default();
        for edit in edits(seed) {
            let before = project.clone();
            let undo = edit.clone().apply(&mut project);
            let after = project.clone();
            let redo = undo.apply(&mut project);
            assert_eq!(project, before, "{edit:?}");
            redo.apply(&mut project);
            assert_eq!(project, after, "{edit:?}");
        }
    }
}

#[test]
fn undo_goes_all_the_way_back_and_redo_all_the_way_forth() {
    for seed in 1..100 {
        let mut sitting = Sitting::new(Project::default());
        for (n, edit) in edits(seed).into_iter().enumerate() {
            sitting.edit(&edit, at(n as i64));
        }
        let end = content(sitting.project());
        while sitting.undo().is_some() {}
        assert_eq!(content(sitting.project()), Project::default());
        while sitting.redo().is_some() {}
        assert_eq!(content(sitting.project()), end);
    }
}

#[test]
fn a_run_of_typing_is_one_step_and_a_choice_is_one_of_its_own() {
    let mut sitting = Sitting::new(Project::default());
    for (n, text) in ["T", "Th", "The", "The wall"].iter().enumerate() {
        sitting.edit(&answer(text, Status::InProgress, "A", n as i64), at(n as i64));
    }
    sitting.edit(&answer("The wall", Status::Answered, "A", 5), at(5));
    assert_eq!(sitting.next_undo(), Some(&StepKind::Answer("S3.Q6".into())));
    sitting.undo();
    assert_eq!(sitting.project().status("S3.Q6"), Status::InProgress);
    sitting.undo();
    // The first letter made the answer, the rest of the run belongs to it.
    assert!(sitting.project().answer("S3.Q6").is_none_or(|a| a.text == "T"));
    while sitting.undo().is_some() {}
    assert!(sitting.project().answer("S3.Q6").is_none());
}

#[test]
fn a_pause_begins_a_new_step() {
    let mut sitting = Sitting::new(Project::default());
    sitting.edit(&answer("a", Status::Open, "A", 0), at(0));
    sitting.edit(&answer("ab", Status::Open, "A", 1), at(1));
    sitting.edit(&answer("abc", Status::Open, "A", 60), at(60));
    sitting.undo();
    assert_eq!(sitting.project().answer("S3.Q6").map(|a| a.text.as_str()), Some("ab"));
}

#[test]
fn an_edit_that_changes_nothing_is_no_step() {
    let mut sitting = Sitting::new(Project::default());
    sitting.edit(&Edit::Group(Vec::new()), at(0));
    sitting.edit(&Edit::Remove(EntityKind::Gap, Id::from_bits(7)), at(0));
    sitting.edit(&Edit::Answer("S3.Q1".into(), None), at(0));
    assert!(sitting.next_undo().is_none());
    assert_eq!(sitting.revision(), 0);
}

#[test]
fn somebody_elses_words_are_kept_before_they_are_changed() {
    let mut sitting = Sitting::new(Project::default());
    sitting.edit(&answer("first", Status::Answered, "A", 0), at(0));
    sitting.edit(&answer("first, and more", Status::Answered, "A", 30), at(30));
    sitting.edit(&answer("second", Status::Answered, "B", 60), at(60));
    sitting.edit(&answer("third", Status::Answered, "B", 3600), at(3600));
    let versions = sitting.project().answer_versions("S3.Q6");
    let texts: Vec<&str> = versions.iter().filter_map(|v| v.content.as_ref()).map(|a| a.text.as_str()).collect();
    assert_eq!(texts, ["first, and more", "second"]);
    assert_eq!(versions[0].author, "A");
}

#[test]
fn counts_add_up_and_own_questions_count() {
    let catalogue = Catalogue::load(&Assets::embedded()).expect("loads");
    let mut project = Project::default();
    let total = |project: &Project| project.progress(&catalogue).all.total;
    assert_eq!(total(&project), 6 + 8);
    for section in ["3", "5"] {
        Edit::Scope(section.into(), Some(Scope { chosen: true, why: String::new() })).apply(&mut project);
    }
    // Section 5 prints fourteen numbers and has thirteen questions.
    assert_eq!(total(&project), 14 + 9 + 13);
    let own = OwnQuestion {
        id: Id::from_bits(9),
        section: "3".into(),
        text: "Who else?".into(),
        sensitivity: Sensitivity::Internal,
    };
    Edit::from(own).apply(&mut project);
    assert_eq!(total(&project), 14 + 9 + 13 + 1);
    answer("x", Status::Missing, "A", 0).apply(&mut project);
    let report = project.progress(&catalogue);
    assert_eq!((report.all.missing, report.all.missing_planned), (1, 0));
    let gap = Gap {
        id: Id::from_bits(3),
        question: "S3.Q6".into(),
        missing: "Who decides".into(),
        activity: "Interviews".into(),
        owner: String::new(),
        due: None,
        cost: None,
        closed: false,
        sensitivity: Sensitivity::Internal,
    };
    Edit::from(gap).apply(&mut project);
    let report = project.progress(&catalogue);
    assert_eq!((report.all.missing, report.all.missing_planned), (1, 1));
    for progress in report.sections.values().chain([&report.all]) {
        let sum = progress.answered + progress.not_relevant + progress.missing + progress.open;
        assert_eq!(sum, progress.total);
    }
    // A section that is left out keeps what was written in it.
    Edit::Scope("3".into(), Some(Scope { chosen: false, why: "Not now".into() })).apply(&mut project);
    assert_eq!(project.status("S3.Q6"), Status::Missing);
    assert_eq!(project.progress(&catalogue).all.missing, 0);
}

#[test]
fn what_is_taken_out_or_emptied_stays_among_its_versions() {
    let mut sitting = Sitting::new(Project::default());
    let text = "The advance that the recruiter pays is taken as a sign of trust.";
    sitting.edit(&answer(text, Status::Answered, "AB", 0), at(0));
    // The same hand, a moment later: everything selected and deleted.
    sitting.edit(&answer("", Status::Answered, "AB", 1), at(1));
    let versions = |sitting: &Sitting| sitting.content().history.answers["S3.Q6"].clone();
    assert_eq!(versions(&sitting).len(), 1);
    sitting.undo();
    sitting.edit(&Edit::Answer("S3.Q6".into(), None), at(2));
    assert_eq!(versions(&sitting).len(), 1, "the same version is not kept twice");
    assert_eq!(versions(&sitting)[0].content.as_ref().expect("an answer").text, text);

    let indicator = Indicator { name: "Calls".into(), ..Indicator::new(Id::from_bits(7)) };
    let id = indicator.id.clone();
    sitting.edit(&Edit::from(indicator), at(3));
    sitting.edit(&Edit::Remove(EntityKind::Indicator, id.clone()), at(4));
    let versions = &sitting.content().history.indicators[id.as_str()];
    assert_eq!(versions[0].content.as_ref().expect("an indicator").name, "Calls");
}
