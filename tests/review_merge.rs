//! Reviews come together in any order, as often as one likes, and nobody's words are lost on the way.

#[path = "support/arbitrary.rs"]
mod arbitrary;

use std::collections::BTreeSet;

use arbitrary::{Chance, Maker, make};
use jalon::project::{Id, Sensitivity, Verdict};
use jalon::review::{
    Dated, Finding, Former, NotSame, Opinion, Proposal, Review, ReviewEdit, Subject, Whose, findings_for_applicant,
    merge,
};
use jiff::Timestamp;
use jiff::civil::date;

/// A few moments, so that two changes often have the same.
fn moment(chance: &mut Chance) -> Option<Timestamp> {
    match chance.below(4) {
        0 => None,
        n => Some(Timestamp::from_second(1_790_000_000 + n as i64).expect("a moment")),
    }
}

fn vary_opinion(opinion: &mut Opinion, maker: &mut Maker, chance: &mut Chance) {
    let subjects = ["question:S3.Q1", "question:S3.Q2", "plan:3", "whole"];
    for subject in subjects {
        if chance.once_in(2) {
            let finding = Finding { at: moment(chance), ..maker.make() };
            opinion.findings.insert(subject.parse().expect("a subject"), finding);
        }
    }
    for n in 0..3 {
        if chance.once_in(2) {
            let mut point: jalon::review::Point = maker.make();
            point.at = moment(chance);
            opinion.points.insert(Id::from_bits(n), point);
            let mut mark: jalon::review::Mark = maker.make();
            mark.at = moment(chance);
            opinion.marks.insert(format!("criterion {n}"), mark);
        }
    }
    if chance.once_in(2) {
        opinion.conclusion = maker.make();
        opinion.conclusion.at = moment(chance);
    }
}

/// A copy of a review that somebody worked on.
fn vary(base: &Review, seed: u64) -> Review {
    let (mut maker, mut chance) = (Maker::new(seed), Chance::new(seed));
    let mut review = base.clone();
    // Copies of one review know it, whatever they are called now.
    review.joined.insert(base.id.clone());
    review.id = Id::from_bits(chance.below(3) as u64);
    for n in 10..12 {
        let voice = review.voices.entry(Id::from_bits(n)).or_default();
        if chance.once_in(2) {
            voice.reviewer = maker.make();
            voice.reviewer.at = moment(&mut chance);
        }
        vary_opinion(&mut voice.opinion, &mut maker, &mut chance);
    }
    vary_opinion(&mut review.agreed, &mut maker, &mut chance);
    if chance.once_in(2) {
        review.proposal = Proposal { at: moment(&mut chance), ..maker.make() };
        review.language = Dated { at: moment(&mut chance), ..maker.make() };
        review.scale = Dated { at: moment(&mut chance), ..maker.make() };
        review.concluded = Dated { at: moment(&mut chance), ..maker.make() };
    }
    for section in ["3", "7"] {
        if chance.once_in(2) {
            let scope = jalon::review::ReviewScope { at: moment(&mut chance), ..maker.make() };
            review.sections.insert(section.to_owned(), scope);
            let assigned = jalon::review::Assigned { at: moment(&mut chance), ..maker.make() };
            review.assigned.insert(section.to_owned(), assigned);
        }
    }
    review.former.extend((0..chance.below(3)).map(|_| maker.make::<Former>()));
    review
}

fn three(seed: u64) -> [Review; 3] {
    let base: Review = make(seed);
    [1, 2, 3].map(|n| vary(&base, seed * 10 + n))
}

fn together(reviews: &[&Review]) -> Review {
    let others: Vec<Review> = reviews[1..].iter().map(|review| (*review).clone()).collect();
    merge(reviews[0], &others).unwrap_or_else(|error| panic!("{error:?}"))
}

/// Every text that somebody wrote, and every name under which it stands.
fn texts(review: &Review) -> BTreeSet<String> {
    fn collect(tree: &serde_json::Value, out: &mut BTreeSet<String>) {
        match tree {
            serde_json::Value::String(text) => {
                out.insert(text.clone());
            }
            serde_json::Value::Array(list) => list.iter().for_each(|value| collect(value, out)),
            serde_json::Value::Object(fields) => fields.iter().for_each(|(name, value)| {
                out.insert(name.clone());
                collect(value, out);
            }),
            _ => {}
        }
    }
    let mut out = BTreeSet::new();
    collect(&serde_json::to_value(review).expect("a tree"), &mut out);
    out
}

/// Every finding, with whose it is and what it is about, now or before.
fn findings(review: &Review) -> Vec<(Whose, Subject, Finding)> {
    let voices = review.voices.iter().map(|(id, voice)| (Whose::Voice(id.clone()), &voice.opinion));
    let now = voices.chain([(Whose::Agreed, &review.agreed)]).flat_map(|(whose, opinion)| {
        opinion.findings.iter().map(move |(subject, finding)| (whose.clone(), subject.clone(), finding.clone()))
    });
    let before = review.former.iter().filter_map(|former| match former {
        Former::Finding(whose, subject, finding) => Some((whose.clone(), subject.clone(), (**finding).clone())),
        _ => None,
    });
    now.chain(before).collect()
}

#[test]
fn the_order_of_files_makes_no_difference() {
    let mut gave_way = 0;
    for seed in 0..60 {
        let [a, b, c] = &three(seed);
        let all = together(&[a, b, c]);
        for order in [[a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]] {
            assert_eq!(together(&order), all, "seed {seed}");
        }
        assert_eq!(together(&[&together(&[a, b]), c]), all, "seed {seed}: two first");
        assert_eq!(together(&[a, &together(&[c, b])]), all, "seed {seed}: two last");
        gave_way += all.former.len();
    }
    // Copies that never met would prove nothing.
    assert!(gave_way > 1000, "{gave_way}");
}

#[test]
fn merging_again_changes_nothing() {
    for seed in 0..60 {
        let [a, b, c] = &three(seed);
        let all = together(&[a, b, c]);
        for one in [a, b, c, &all] {
            assert_eq!(together(&[&all, one]), all, "seed {seed}");
            assert_eq!(together(&[one, one]), together(&[one]), "seed {seed}");
        }
    }
}

#[test]
fn nothing_that_somebody_wrote_is_lost() {
    for seed in 0..60 {
        let [a, b, c] = &three(seed);
        let all = together(&[a, b, c]);
        let (kept, found) = (texts(&all), findings(&all));
        for one in [a, b, c] {
            // That nothing was said of conflicts is what stands there before anybody says something.
            let lost: Vec<_> = texts(one).difference(&kept).filter(|text| *text != "not_said").cloned().collect();
            assert!(lost.is_empty(), "seed {seed}: {lost:?}");
            for finding in findings(one) {
                assert!(found.contains(&finding), "seed {seed}: {finding:?}");
            }
        }
    }
}

fn titled(title: &str, id: u64) -> Review {
    let mut review = Review::new(Id::from_bits(id));
    title.clone_into(&mut review.proposal.title);
    review
}

#[test]
fn different_proposals_are_refused_and_a_third_file_can_tie_two_together() {
    let (one, other) = (titled("Safe work", 1), titled("Safe return", 2));
    let error = merge(&one, std::slice::from_ref(&other)).expect_err("two proposals");
    assert_eq!(error, NotSame { one: "Safe work".to_owned(), other: "Safe return".to_owned() });
    // The same title, however it was typed, is the same proposal; another applicant's is not.
    assert!(merge(&one, &[titled("  safe  WORK ", 3)]).is_ok());
    let mut elsewhere = titled("Safe work", 4);
    elsewhere.proposal.applicant = "Another organization".to_owned();
    assert!(merge(&one, &[elsewhere]).is_err());
    // Nobody gave it a title: that is no reason to think two are the same.
    assert!(merge(&titled("", 5), &[titled("", 6)]).is_err());

    let mut renamed = titled("Safe return", 7);
    renamed.joined.insert(Id::from_bits(1));
    for order in [[&one, &other, &renamed], [&other, &one, &renamed], [&renamed, &other, &one]] {
        let all = together(&order);
        assert_eq!(all.joined.len(), 2);
    }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + second).expect("a moment")
}

fn finding(id: u64, verdict: Verdict, second: i64) -> Finding {
    Finding { verdict: Some(verdict), at: Some(at(second)), ..Finding::new(Id::from_bits(id)) }
}

fn put(review: &mut Review, whose: &Whose, subject: &Subject, finding: Finding) {
    ReviewEdit::Finding(whose.clone(), subject.clone(), Some(Box::new(finding))).apply(review);
}

#[test]
fn the_later_word_holds_and_what_was_taken_back_stays_so() {
    let voice = Whose::Voice(Id::from_bits(1));
    let subject = Subject::whole();
    let mut desk = titled("Safe work", 1);
    ReviewEdit::Reviewer(Id::from_bits(1), Box::default()).apply(&mut desk);
    put(&mut desk, &voice, &subject, finding(9, Verdict::Partly, 1));
    let mut travel = desk.clone();
    put(&mut travel, &voice, &subject, finding(9, Verdict::Missing, 5));
    let merged = together(&[&desk, &travel]);
    assert_eq!(merged.finding(&voice, &subject).and_then(|it| it.verdict), Some(Verdict::Missing));
    assert_eq!(merged.former.len(), 1);

    let cleared = finding(9, Verdict::Missing, 5).cleared("A", at(9));
    put(&mut travel, &voice, &subject, cleared);
    let merged = together(&[&merged, &travel]);
    assert!(merged.finding(&voice, &subject).is_some_and(Finding::is_empty));
    assert_eq!(merged.former.len(), 2);
}

#[test]
fn counts_add_up_and_differences_say_who_said_what() {
    for seed in 0..100 {
        let [a, b, c] = &three(seed);
        let all = together(&[a, b, c]);
        let subjects: Vec<Subject> = ["question:S3.Q1", "question:S3.Q2", "question:S3.Q3", "plan:3", "whole"]
            .map(|text| text.parse().expect("a subject"))
            .to_vec();
        for whose in all.voices.keys().cloned().map(Whose::Voice).chain([Whose::Agreed]) {
            let p = all.progress(&whose, &subjects);
            assert_eq!(p.addressed + p.partly + p.missing + p.not_relevant + p.without, p.total);
            assert_eq!(p.total, subjects.len());
        }
        let agreement = all.agreement(&subjects);
        assert_eq!(agreement.agree + agreement.differ + agreement.not_read_by_all, agreement.total);
        let listed = all.differences();
        let differing = subjects.iter().filter(|subject| listed.iter().any(|one| one.subject == **subject)).count();
        assert_eq!(agreement.differ, differing);
        for difference in &listed {
            let said: BTreeSet<_> = difference.who.iter().filter_map(|(_, verdict)| *verdict).collect();
            assert!(said.len() > 1, "seed {seed}: {difference:?}");
            assert_eq!(difference.who.len(), all.voices.len());
        }
    }
}

#[test]
fn what_was_done_can_be_taken_back_and_done_again() {
    let mut changed = 0;
    for seed in 0..150 {
        let mut review: Review = make(seed);
        let mut maker = Maker::new(seed ^ 0xED17);
        let voices: Vec<Id> = review.voices.keys().cloned().collect();
        for n in 0..12 {
            let mut edit: ReviewEdit = maker.make();
            // Half the edits speak of a voice that is there.
            if let ReviewEdit::Finding(Whose::Voice(id), ..) | ReviewEdit::Reviewer(id, _) = &mut edit
                && n % 2 == 0
                && !voices.is_empty()
            {
                *id = voices[n % voices.len()].clone();
            }
            let before = review.clone();
            let undo = edit.clone().apply(&mut review);
            let after = review.clone();
            changed += usize::from(before != after);
            let redo = undo.apply(&mut review);
            assert_eq!(review, before, "seed {seed}: {edit:?}");
            redo.apply(&mut review);
            assert_eq!(review, after, "seed {seed}: {edit:?}");
        }
    }
    assert!(changed > 500, "{changed}");
}

/// Two voices, and what is sent of what they say on one subject.
fn sent(a: Finding, b: Finding, agreed: Option<Finding>) -> (Vec<jalon::review::Sent>, Vec<jalon::review::LeftOut>) {
    let mut review = titled("Safe work", 1);
    let subject = Subject::question("S3.Q1");
    for (id, finding) in [(1, a), (2, b)] {
        ReviewEdit::Reviewer(Id::from_bits(id), Box::default()).apply(&mut review);
        put(&mut review, &Whose::Voice(Id::from_bits(id)), &subject, finding);
    }
    if let Some(agreed) = agreed {
        put(&mut review, &Whose::Agreed, &subject, agreed);
    }
    let (findings, left_out) = findings_for_applicant(&review, date(2026, 11, 21), &[]);
    (findings.items, left_out)
}

fn partners(id: u64, verdict: Verdict, request: &str) -> Finding {
    Finding {
        request: request.to_owned(),
        comment: format!("comment {id}"),
        remark: format!("remark {id}"),
        sensitivity: Sensitivity::Partners,
        ..finding(id, verdict, 1)
    }
}

#[test]
fn what_is_not_agreed_or_internal_stays_inside() {
    use jalon::review::Kept;
    let count = |left: &[jalon::review::LeftOut], kind| left.iter().find(|one| one.kind == kind).map_or(0, |o| o.count);
    let (a, b) = (partners(1, Verdict::Partly, "Why?"), partners(2, Verdict::Missing, "How?"));
    let (items, left) = sent(a.clone(), b.clone(), None);
    assert!(items.is_empty());
    assert_eq!((count(&left, Kept::NotAgreed), count(&left, Kept::Remarks)), (1, 2));

    // Agreed without a request: both requests go along, without the reviewers' own verdicts.
    let (items, left) = sent(a.clone(), b.clone(), Some(partners(3, Verdict::Partly, "")));
    let asked: Vec<_> = items.iter().map(|item| (item.request.as_str(), item.verdict, &*item.comment)).collect();
    assert_eq!(asked, [("", Some(Verdict::Partly), "comment 3"), ("Why?", None, ""), ("How?", None, "")]);
    assert_eq!(count(&left, Kept::OwnReadings), 2);

    // Agreed on how to ask: only that goes.
    let (items, _) = sent(a.clone(), b.clone(), Some(partners(3, Verdict::Partly, "Why and how?")));
    assert_eq!(items.iter().map(|item| &*item.request).collect::<Vec<_>>(), ["Why and how?"]);

    // Internal findings stay, their requests too.
    let inside = Finding { sensitivity: Sensitivity::Internal, ..b };
    let (items, left) = sent(a, inside, Some(partners(3, Verdict::Partly, "")));
    assert_eq!(items.len(), 2);
    assert_eq!(count(&left, Kept::Internal), 1);
    let leaves = serde_json::to_string(&items).expect("a text");
    assert!(!leaves.contains("remark") && leaves.contains("Why?"));
}
