//! Reviews, from the proposal to what the applicant gets and back: by name and role, and by keyboard alone.

mod support;

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use jalon::project::{Project, Reply, Sensitivity, Verdict};
use jalon::review::{Findings, Review, ReviewEdit, Subject, Whose};
use jalon::store::file::Header;
use jalon::store::{self, Digest, Document, Entry, Folders, Journal, file};
use jiff::Timestamp;
use support::home::{Place, Window, desk, until, window};

const SIZE: [f32; 2] = [1440.0, 900.0];
const PROJECT: &str = "returnees-livelihoods.ron";
const REVIEW: &str = "returnees-livelihoods.review.ron";

fn opened(place: &Place, file: Option<&Path>) -> Window {
    let mut desk = desk(place, &place.settings(), "en");
    if let Some(file) = file {
        desk.open_file(file);
    }
    let mut window = window(desk, SIZE, "light");
    window.run();
    window
}

fn press(window: &mut Window, role: Role, name: &str) {
    window.run();
    window.get_by_role_and_label(role, name).scroll_to_me();
    window.run();
    window.get_by_role_and_label(role, name).click();
    window.run();
}

/// Presses the button whose name begins so.
fn button(window: &mut Window, with: &str) {
    window.run();
    let at = window
        .query_all_by_role(Role::Button)
        .position(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with(with)))
        .unwrap_or_else(|| panic!("no button {with}\n{window:?}"));
    window.query_all_by_role(Role::Button).nth(at).expect("a button").click();
    window.run();
}

fn key(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run();
}

fn field(window: &Window, name: &str) -> Role {
    let line = window.query_by_role_and_label(Role::TextInput, name).is_some();
    if line { Role::TextInput } else { Role::MultilineTextInput }
}

/// Types in place of what a field holds.
fn write(window: &mut Window, name: &str, text: &str) {
    window.run();
    let role = field(window, name);
    window.get_by_role_and_label(role, name).focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.get_by_role_and_label(role, name).type_text(text);
    window.run();
}

fn shows(window: &Window, text: &str) -> bool {
    window.query_all_by_label_contains(text).count() > 0
        || window.query_all_by_value(text).count() > 0
        || window
            .query_all(
                egui_kittest::kittest::By::new()
                    .predicate(|node| node.value().is_some_and(|value| value.contains(text))),
            )
            .count()
            > 0
}

fn review(window: &Window) -> &Review {
    window.state().review().expect("a review").content()
}

fn project(window: &Window) -> &Project {
    window.state().document().expect("a project").project()
}

/// The finding of the only reviewer on what is on the screen, by its comment.
fn commented<'a>(review: &'a Review, comment: &str) -> (&'a Subject, &'a jalon::review::Finding) {
    let voices = review.voices.values().flat_map(|voice| &voice.opinion.findings);
    voices.into_iter().find(|(_, finding)| finding.comment == comment).expect("the finding")
}

/// Chooses a file in the window's own dialog.
fn choose(window: &mut Window, path: &Path, act: &str) {
    let name = if act == "Take this file" || act == "Open it" {
        "Name of the file, or its whole path"
    } else {
        "Name of the file"
    };
    until(window, name, |window| window.query_by_role_and_label(Role::TextInput, name).is_some());
    write(window, name, &path.display().to_string());
    press(window, Role::Button, act);
}

fn save(window: &mut Window) {
    key(window, Modifiers::COMMAND, Key::S);
    until(window, "saved", |window| {
        let review = window.state().review().is_none_or(|document| !document.is_unsaved());
        review && window.state().document().is_none_or(|document| !document.is_unsaved())
    });
}

fn filed(path: &Path) -> Review {
    store::open_as::<Review>(path, None).expect("a review").content
}

/// Begins a review of a project from the start screen, and gives its file.
fn begun(place: &Place, window: &mut Window) -> PathBuf {
    let proposal = place.example(PROJECT, PROJECT);
    button(window, "Review a proposal…");
    press(window, Role::Button, "Choose the file…");
    choose(window, &proposal, "Take this file");
    write(window, "Function", "Prevention desk");
    write(window, "Organization", "Harbour Fund");
    press(window, Role::RadioButton, "No conflict of interest");
    press(window, Role::Button, "Choose where to keep it…");
    let path = place.path().join("returnees-livelihoods.review.ron");
    press(window, Role::Button, "Keep it here");
    assert!(window.state().review().is_some(), "{window:?}");
    path
}

#[test]
fn a_jalon_proposal_is_reviewed_to_its_findings_and_letter() {
    let place = Place::new("review-jalon");
    let mut window = opened(&place, None);
    let path = begun(&place, &mut window);
    let who = review(&window).voices.values().next().expect("a voice").reviewer.clone();
    assert_eq!((who.function.as_str(), who.organisation.as_str()), ("Prevention desk", "Harbour Fund"));
    assert_eq!(who.conflicts, jalon::review::Conflicts::None);
    assert_eq!(Some(who.seen.as_str()), review(&window).proposal.digest());
    assert_eq!(review(&window).proposal.link(), PROJECT);

    key(&mut window, Modifiers::NONE, Key::Num2);
    write(&mut window, "Comment", "The group is named, its size is not.");
    write(&mut window, "Ask the applicant", "How many people are meant?");
    // A question that stays inside is said to stay inside.
    assert!(shows(&window, "The applicant does not get this question as long as the finding is internal."));
    press(&mut window, Role::Link, "Let the applicant see it");
    press(&mut window, Role::Button, "How much hangs on the answer");
    press(&mut window, Role::MenuItem, "Must be answered");
    write(&mut window, "Internal remark: never leaves", "Weak before, too.");
    let (subject, finding) = commented(review(&window), "The group is named, its size is not.");
    let subject = subject.clone();
    assert_eq!((finding.verdict, finding.sensitivity), (Some(Verdict::Partly), Sensitivity::Partners));
    assert_eq!((finding.author.as_str(), finding.at.is_some()), ("Prevention desk", true));
    save(&mut window);
    assert_eq!(commented(&filed(&path), "The group is named, its size is not.").0, &subject);

    button(&mut window, "What is sent");
    assert!(shows(&window, "1 finding leaves, with 1 request"), "{window:?}");
    assert!(shows(&window, "1 remark for colleagues"));
    press(&mut window, Role::Button, "Findings for the applicant…");
    let sent = place.path().join("sent.findings.ron");
    choose(&mut window, &sent, "Write it here");
    let findings = store::open_as::<Findings>(&sent, None).expect("findings").content;
    assert_eq!((findings.items.len(), findings.from.as_str()), (1, "Prevention desk, Harbour Fund"));
    assert_eq!(findings.items[0].request, "How many people are meant?");
    let text = std::fs::read_to_string(&sent).expect("reads");
    assert!(!text.contains("Weak before") && !text.contains("AB"), "{text}");

    press(&mut window, Role::Button, "Letter of clarifications…");
    press(&mut window, Role::MenuItem, "Export as PDF…");
    let letter = place.path().join("letter.pdf");
    choose(&mut window, &letter, "Write it here");
    until(&mut window, "the letter", |_| letter.is_file());
    assert!(std::fs::read(&letter).expect("reads").starts_with(b"%PDF"));
}

#[test]
fn a_document_from_outside_is_reviewed_in_the_sections_that_were_chosen() {
    let place = Place::new("review-paper");
    let mut window = opened(&place, None);
    button(&mut window, "Review a proposal…");
    press(&mut window, Role::RadioButton, "A document from outside");
    write(&mut window, "Title of the proposal", "Safe passage, safe return");
    write(&mut window, "Applicant", "Harbour Alliance");
    write(&mut window, "File or address of the document", "papers/safe-passage.pdf");
    press(&mut window, Role::CheckBox, "3  Awareness-raising");
    press(&mut window, Role::CheckBox, "2  Choice of responses");
    write(&mut window, "Function", "Evaluation desk");
    press(&mut window, Role::Button, "Choose where to keep it…");
    press(&mut window, Role::Button, "Keep it here");
    let sections = |window: &Window| -> Vec<String> {
        let here = review(window);
        let all = ["1", "2", "3", "4"];
        all.iter().filter(|name| here.includes(name, **name < "3")).map(ToString::to_string).collect()
    };
    assert_eq!(sections(&window), ["1", "3"]);
    assert!(shows(&window, "papers/safe-passage.pdf"));
    key(&mut window, Modifiers::NONE, Key::Num3);
    write(&mut window, "Passage of the proposal", "do not know the risks");
    write(&mut window, "Page", "14");
    let voice = review(&window).voices.values().next().expect("a voice");
    let finding = voice.opinion.findings.values().next().expect("a finding");
    assert_eq!((finding.verdict, finding.page.as_str()), (Some(Verdict::Missing), "14"));
    assert_eq!(finding.quote, "do not know the risks");
    let path = window.state().review().expect("a review").path().to_owned();
    assert_eq!(path.file_name().expect("a name"), "safe-passage-safe-return.review.ron");
}

#[test]
fn two_who_disagree_are_merged_and_agree_and_undo_takes_it_back() {
    let place = Place::new("review-merge");
    let mut window = opened(&place, None);
    let path = begun(&place, &mut window);
    key(&mut window, Modifiers::NONE, Key::Num1);
    save(&mut window);
    // A colleague has a copy of the file, joins and sees it otherwise.
    let mut theirs = filed(&path);
    let mine = theirs.voices.values().next().expect("a voice").clone();
    let (subject, finding) = mine.opinion.findings.iter().next().expect("a finding");
    let subject = subject.clone();
    let id = jalon::project::Id::new("colleague");
    let now = Timestamp::now();
    let reviewer =
        jalon::review::Reviewer { function: "Evaluation desk".to_owned(), since: Some(now), ..mine.reviewer };
    ReviewEdit::Reviewer(id.clone(), Box::new(reviewer)).apply(&mut theirs);
    let other = jalon::review::Finding {
        id: jalon::project::Id::new("theirs"),
        verdict: Some(Verdict::Missing),
        comment: "Assumed, not shown.".to_owned(),
        at: Some(now),
        ..finding.clone()
    };
    ReviewEdit::Finding(Whose::Voice(id), subject.clone(), Some(Box::new(other))).apply(&mut theirs);
    let copy = place.path().join("colleague.review.ron");
    store::create(&place.folders(), &copy, &theirs, &Header::default()).expect("writes");

    button(&mut window, "Menu");
    press(&mut window, Role::MenuItem, "Merge another reviewer’s file…");
    choose(&mut window, &copy, "Take this file");
    assert_eq!(review(&window).voices.len(), 2);
    assert!(review(&window).differs(&subject));
    assert!(shows(&window, "0 agreed + 1 open = 1"), "{window:?}");
    press(&mut window, Role::Button, "Agree on “Missing”");
    assert_eq!(review(&window).agreed.findings[&subject].verdict, Some(Verdict::Missing));
    assert!(shows(&window, "1 agreed + 0 open = 1"));
    // Both readings stay, side by side, and one can be taken as it is.
    press(&mut window, Role::Button, "Write the agreed reading");
    assert!(shows(&window, "The two reviewers differ.") && shows(&window, "Assumed, not shown."));
    press(&mut window, Role::Button, "Agree on B’s reading");
    assert_eq!(review(&window).agreed.findings[&subject].comment, "Assumed, not shown.");
    assert_eq!(review(&window).verdicts(&subject).len(), 2);
    // The keys mean the agreed reading now.
    key(&mut window, Modifiers::NONE, Key::Num2);
    assert_eq!(review(&window).agreed.findings[&subject].verdict, Some(Verdict::Partly));
    for _ in 0..3 {
        key(&mut window, Modifiers::COMMAND, Key::Z);
    }
    assert!(!review(&window).agreed.findings.contains_key(&subject));
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(review(&window).voices.len(), 1);
    key(&mut window, Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
    assert_eq!(review(&window).voices.len(), 2);
}

#[test]
fn a_review_of_something_else_is_not_merged() {
    let place = Place::new("review-other");
    place.example(PROJECT, PROJECT);
    let file = place.example(REVIEW, REVIEW);
    let other = place.example("passerelle-du-littoral.review.ron", "other.review.ron");
    let mut window = opened(&place, Some(&file));
    let before = review(&window).clone();
    button(&mut window, "Menu");
    press(&mut window, Role::MenuItem, "Merge another reviewer’s file…");
    choose(&mut window, &other, "Take this file");
    assert!(shows(&window, "These are reviews of different proposals"));
    assert_eq!(*review(&window), before);
}

#[test]
fn the_applicant_answers_and_the_reviewer_sees_what_became_of_each() {
    let place = Place::new("review-applicant");
    let mut window = opened(&place, None);
    let path = begun(&place, &mut window);
    key(&mut window, Modifiers::NONE, Key::Num2);
    write(&mut window, "Ask the applicant", "How many people are meant?");
    press(&mut window, Role::Link, "Let the applicant see it");
    save(&mut window);
    button(&mut window, "What is sent");
    press(&mut window, Role::Button, "Findings for the applicant…");
    let sent = place.path().join("sent.findings.ron");
    choose(&mut window, &sent, "Write it here");
    drop(window);

    // The applicant has no project open: that is said, and nothing happens.
    let mut window = opened(&place, Some(&sent));
    assert!(shows(&window, "Open your project first, then open them again."));
    press(&mut window, Role::Button, "Close");
    let proposal = place.path().join(PROJECT);
    window.state_mut().open_file(&proposal);
    window.run();
    assert!(
        window.query_all_by_role(Role::Button).all(|node| node.accesskit_node().label().as_deref() != Some("Review 1"))
    );
    button(&mut window, "Menu");
    press(&mut window, Role::MenuItem, "Open findings…");
    choose(&mut window, &sent, "Take this file");
    assert!(shows(&window, "1 new + 0 changed + 0 known already = 1"), "{window:?}");
    press(&mut window, Role::Button, "Take them in");
    assert_eq!(project(&window).received.len(), 1);
    assert!(shows(&window, "How many people are meant?"));
    press(&mut window, Role::RadioButton, "Make it an action");
    let received = &project(&window).received[0];
    assert_eq!(received.reply, Some(Reply::Action));
    let action = project(&window).actions.iter().find(|one| Some(&one.id) == received.action.as_ref());
    assert_eq!(action.expect("an action").what, "How many people are meant?");
    // The action and the reply are one step.
    key(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(project(&window).received[0].reply.is_none() && project(&window).received[0].action.is_none());
    press(&mut window, Role::RadioButton, "Disagree, with reasons");
    write(&mut window, "What you answer, change or see otherwise", "The size is in annex 2.");
    let received = &project(&window).received[0];
    assert_eq!((received.reply, received.reply_text.as_str()), (Some(Reply::Argued), "The size is in annex 2."));
    assert_eq!((received.author.as_str(), received.replied_at.is_some()), ("AB", true));
    save(&mut window);
    drop(window);

    let mut window = opened(&place, Some(&path));
    assert!(shows(&window, "The proposal has changed."), "{window:?}");
    // The question that was asked stands where the reviewer finds what became of it.
    let (subject, _) =
        review(&window).voices.values().next().expect("a voice").opinion.findings.iter().next().expect("a finding");
    let name = subject.as_str().rsplit('Q').next().expect("a number").to_owned();
    button(&mut window, &format!("1.{name} "));
    assert!(shows(&window, "The applicant: Disagreed, with reasons"), "{window:?}");
    assert!(shows(&window, "The size is in annex 2."));
    // What changed is shown beside the state that was reviewed, which is among the former versions of the file.
    press(&mut window, Role::Link, "Show what changed");
    assert!(shows(&window, "1 change"), "{window:?}");
    assert!(!shows(&window, "The state that you reviewed is not on this computer"));
    press(&mut window, Role::Button, "Review the new state");
    let digest = review(&window).proposal.digest().expect("a digest").to_owned();
    assert_eq!(digest, store::fingerprint(&store::open(&proposal, None).expect("opens").project).expect("a digest"));
    assert_eq!(review(&window).voices.values().next().expect("a voice").reviewer.seen, digest);
    assert_eq!(review(&window).voices.values().next().expect("a voice").opinion.findings.len(), 1);
}

#[test]
fn the_keyboard_alone_gives_a_verdict_and_goes_on() {
    let place = Place::new("review-keys");
    place.example(PROJECT, PROJECT);
    let file = place.example(REVIEW, REVIEW);
    let mut window = opened(&place, Some(&file));
    let whose = Whose::Voice(review(&window).in_order()[0].0.clone());
    let found = |window: &Window| {
        let review = review(window);
        let opinion = review.opinion(&whose).expect("an opinion");
        opinion.findings.values().filter(|finding| finding.verdict.is_some()).count()
    };
    let before = found(&window);
    // Opened on the first question without a finding: a verdict, on to the next one, and again.
    key(&mut window, Modifiers::NONE, Key::Num4);
    key(&mut window, Modifiers::NONE, Key::N);
    key(&mut window, Modifiers::NONE, Key::Num3);
    assert_eq!(found(&window), before + 2);
    // While one types, a digit is a digit; with Alt it is the verdict.
    let comment = window.get_by_role_and_label(Role::MultilineTextInput, "Comment");
    comment.focus();
    window.run();
    window.event(Event::Text("2 of 3".to_owned()));
    window.run();
    key(&mut window, Modifiers::NONE, Key::Num1);
    key(&mut window, Modifiers::ALT, Key::Num2);
    let (_, finding) = commented(review(&window), "2 of 3");
    assert_eq!(finding.verdict, Some(Verdict::Partly));
    key(&mut window, Modifiers::ALT, Key::N);
    key(&mut window, Modifiers::NONE, Key::Num1);
    assert_eq!(found(&window), before + 3);
    // J and K go on and back through the list, and Alt with the arrows does too.
    let title = |window: &Window| window.get_all_by_role(Role::Heading).map(|n| n.accesskit_node().label()).next();
    let here = title(&window);
    key(&mut window, Modifiers::NONE, Key::J);
    assert_ne!(title(&window), here);
    key(&mut window, Modifiers::NONE, Key::K);
    assert_eq!(title(&window), here);
    key(&mut window, Modifiers::ALT, Key::ArrowDown);
    key(&mut window, Modifiers::ALT, Key::ArrowUp);
    assert_eq!(title(&window), here);
}

#[test]
fn filters_hold_back_what_is_not_looked_for() {
    let place = Place::new("review-filter");
    place.example(PROJECT, PROJECT);
    let file = place.example(REVIEW, REVIEW);
    let mut window = opened(&place, Some(&file));
    let differing = review(&window).differences().len();
    assert!(differing > 1);
    press(&mut window, Role::Button, "Show all");
    press(&mut window, Role::MenuItem, "reviewers differ");
    for at in 0..differing {
        if at > 0 {
            key(&mut window, Modifiers::NONE, Key::J);
        }
    }
    let of = |window: &Window| {
        let end = format!(" of {differing}");
        let counted = egui_kittest::kittest::By::new();
        window.query_all(counted.predicate(move |node| node.value().is_some_and(|v| v.ends_with(&end)))).count() > 0
    };
    assert!(of(&window), "{window:?}");
    assert!(shows(&window, "The two reviewers differ."));
    press(&mut window, Role::Button, "Show all again");
    assert!(!of(&window));
}

#[test]
fn a_conclusion_is_written_in_words_and_can_be_taken_up_again() {
    let place = Place::new("review-conclusion");
    let mut window = opened(&place, None);
    begun(&place, &mut window);
    button(&mut window, "Conclusion");
    press(&mut window, Role::Button, "Add a strength");
    write(&mut window, "Strength", "Knows its limits.");
    press(&mut window, Role::Button, "Add a condition");
    write(&mut window, "Condition", "Say how many are meant.");
    press(&mut window, Role::RadioButton, "Support with conditions");
    write(&mut window, "Why", "The chain holds.");
    let voice = review(&window).voices.values().next().expect("a voice").clone();
    let texts: Vec<&str> = voice.opinion.points.values().map(|point| point.text.as_str()).collect();
    assert!(texts.contains(&"Knows its limits.") && texts.contains(&"Say how many are meant."), "{texts:?}");
    let conclusion = &voice.opinion.conclusion;
    assert_eq!(conclusion.recommendation, Some(jalon::review::Recommendation::SupportWithConditions));
    assert_eq!((conclusion.reason.as_str(), conclusion.sensitivity), ("The chain holds.", Sensitivity::default()));
    press(&mut window, Role::Button, "Mark it as concluded");
    assert!(review(&window).concluded.value.is_some());
    // Nothing locks: a verdict can still be given, and the review taken up again.
    write(&mut window, "Why", "The chain holds so far.");
    press(&mut window, Role::Button, "Take it up again");
    assert!(review(&window).concluded.value.is_none());
}

#[test]
fn what_a_crash_left_of_a_review_comes_back() {
    let place = Place::new("review-recovery");
    place.example(PROJECT, PROJECT);
    let file = place.example(REVIEW, REVIEW);
    let bytes = std::fs::read(&file).expect("reads");
    let (before, header) = file::read_as::<Review>(&bytes).expect("a review");
    let id = before.in_order()[0].0.clone();
    let mut journal = Journal::begin(&place.folders(), &file, Digest::of(&bytes), before, header, None);
    let finding = jalon::review::Finding {
        comment: "Written before the lights went out.".to_owned(),
        at: Some(Timestamp::now()),
        ..jalon::review::Finding::new(jalon::project::Id::new("late"))
    };
    let edit = ReviewEdit::Finding(Whose::Voice(id.clone()), Subject::whole(), Some(Box::new(finding)));
    journal.note(Entry { at: Timestamp::now(), edit, again: false });
    journal.flush().expect("writes");
    drop(journal);

    let mut window = opened(&place, None);
    until(&mut window, "the notice", |window| shows(window, "See the difference…"));
    press(&mut window, Role::Link, "See the difference…");
    until(&mut window, "what was kept", |window| shows(window, "Written before the lights went out."));
    press(&mut window, Role::Button, "Put it into the file");
    assert_eq!(
        review(&window).voices[&id].opinion.findings[&Subject::whole()].comment,
        "Written before the lights went out."
    );
    assert!(store::journal::left_behind(&place.folders()).len() <= 1);
    save(&mut window);
    assert!(filed(&file).voices[&id].opinion.findings.contains_key(&Subject::whole()));
}

#[test]
fn a_review_that_somebody_holds_is_read_and_not_written() {
    let place = Place::new("review-held");
    place.example(PROJECT, PROJECT);
    let file = place.example(REVIEW, REVIEW);
    let elsewhere = Folders::in_folder(&place.path().join("elsewhere"));
    let held = Document::<Review>::open_as(&elsewhere, &file, None, "CD").expect("opens");
    let mut window = opened(&place, Some(&file));
    assert!(shows(&window, "Open for reading"));
    let before = review(&window).clone();
    key(&mut window, Modifiers::NONE, Key::Num1);
    assert_eq!(*review(&window), before);
    drop(held);
}

#[test]
fn an_example_opens_with_its_proposal_beside_it() {
    let place = Place::new("review-example");
    let mut window = opened(&place, None);
    until(&mut window, "the examples", |window| shows(window, "Review by 2 people"));
    let named = |node: &egui_kittest::Node<'_>| {
        node.accesskit_node().label().is_some_and(|label| label.contains("Review by 2 people · English"))
    };
    window.query_all_by_role(Role::Button).find(|node| named(node)).expect("the example").click();
    window.run();
    press(&mut window, Role::Button, "Keep it here");
    assert!(window.state().review().is_some());
    assert!(place.path().join(PROJECT).is_file());
    assert!(!shows(&window, "The proposal has changed."));
}

#[test]
fn an_encrypted_proposal_is_read_once_its_passphrase_is_given() {
    let place = Place::new("review-locked");
    let mut window = opened(&place, None);
    let path = begun(&place, &mut window);
    save(&mut window);
    drop(window);
    // The applicant puts a passphrase on the file: what it says stays the same.
    let proposal = place.path().join(PROJECT);
    let opened_project = store::open(&proposal, None).expect("opens");
    let key = store::age::Key::with_work("eleven blue boats", 2).expect("a key");
    let bytes = store::encode(&opened_project.project, &opened_project.header, Some(&key)).expect("writes");
    std::fs::write(&proposal, bytes).expect("writes");

    let mut window = opened(&place, Some(&path));
    assert!(shows(&window, "The proposal cannot be read."), "{window:?}");
    press(&mut window, Role::Link, "Give its passphrase…");
    window.get_by_role_and_label(Role::PasswordInput, "Passphrase").type_text("eleven blue boats");
    window.run();
    press(&mut window, Role::Button, "Open it");
    until(&mut window, "the proposal", |window| !shows(window, "The proposal cannot be read."));
    assert!(window.state().review().is_some());
    assert!(!shows(&window, "The proposal has changed."));
    key_one(&mut window);
}

fn key_one(window: &mut Window) {
    key(window, Modifiers::NONE, Key::Num1);
    let voice = review(window).voices.values().next().expect("a voice");
    assert!(voice.opinion.findings.values().any(|finding| finding.verdict == Some(Verdict::Addressed)));
}
