//! Figures come in by typing and pasting, are put right with a reason, and make curves that can be read as text; an
//! evaluator finds what is missing, and the questions of the evaluation are begun from the project.

mod support;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use jalon::project::{Criterion, Indicator, Sensitivity, Value};
use support::desk::{Window, window};

const PROJECT: &str = r#"(project: (
    identity: (title: "Line 1188", start: "2025-11-01", end: "2028-06-30"),
    scope: {"3": (chosen: true)},
    objectives: [(id: "o1", level: specific, text: "Young people ask for advice before they accept an offer")],
    indicators: [
        (id: "calls", section: "3", code: "A-1", name: "Calls answered", kind: number, unit: "calls", aim: up,
            definition: "Calls that lasted longer than a minute", frequency: "Monthly", responsible: "Supervisor",
            verification: "Register", by: ["sex"],
            baseline: (value: number(20.0), date: "2025-10-31"), target: (value: number(90.0), date: "2027-12-31")),
        (id: "share", section: "3", code: "A-2", name: "Callers who come back", kind: percentage, aim: up,
            frequency: "Quarterly",
            measurements: [
                (id: "m1", date: "2026-03-31", value: share(numerator: 12.0, denominator: 48.0), source: "Register"),
                (id: "m2", date: "2026-06-30", value: share(numerator: 18.0, denominator: 50.0), source: "Register"),
            ]),
        (id: "words", section: "3", code: "A-3", name: "What callers say", kind: qualitative),
    ],
))"#;

fn follow_up(language: &str, size: [f32; 2]) -> Window {
    let mut window = window("follow-up", language, size);
    window.begin(PROJECT);
    let french = language == "fr";
    window.visit(if french { "Indicateurs" } else { "Indicators" });
    tab(&mut window, if french { "Suivre" } else { "Follow up" });
    window
}

fn tab(window: &mut Window, name: &str) {
    window.press(Role::Tab, name);
}

fn rows(window: &Window) -> Vec<String> {
    window.query_all_by_role(Role::Row).filter_map(|r| r.accesskit_node().label()).collect()
}

fn open(window: &mut Window, begins: &str) {
    let name = rows(window).into_iter().find(|name| name.starts_with(begins)).expect("a row");
    window.press(Role::Row, &name);
}

fn of<'a>(window: &'a Window, id: &str) -> &'a Indicator {
    window.project().indicators.iter().find(|i| i.id.as_str() == id).expect("an indicator")
}

/// What the plot says to those who cannot see it.
fn plot(window: &Window, name: &str) -> String {
    let figures = window.query_all_by_role_and_label(Role::Figure, name);
    let told = figures.filter_map(|f| f.accesskit_node().data().description().map(str::to_owned));
    // The spark line in the table says the same of itself.
    told.max_by_key(String::len).expect("a plot")
}

fn says(window: &Window, text: &str) {
    assert!(window.query_all_by_value(text).count() > 0, "nothing says: {text}");
}

fn paste(window: &mut Window, text: &str) {
    window.event(Event::Paste(text.to_owned()));
    window.run();
}

const YEAR: &str = "Month\tValue\tfemale\tmale\tSource\n\
    30 November 2025\t24\t14\t10\tRegister\n31/12/2025\t28\t15\t13\tRegister\n31 January 2026\t31\t20\t11\t\n\
    2026-02-28\t35\t20\t15\t\n31.03.2026\t41,0\t22\t19\t\nApril 2026\tno data\t\t\tLine was cut\n\
    31 May 2026\t52\t30\t22\t\n30 June 2026\t50\t30\t19\t\n31 July 2026\t57\t33\t24\t\n\
    31 August 2026\tabout sixty\t\t\t\n30 September 2026\t63\t35\t28\t\n31 October 2026\t66\t38\t28\t\n\
    soon\t70\t\t\t\n";

#[test]
fn twelve_months_are_pasted_looked_at_and_taken_as_one_step() {
    let mut window = follow_up("en", [1440.0, 1500.0]);
    open(&mut window, "A-1");
    assert!(plot(&window, "Calls answered").contains("no figures yet"));
    window.press(Role::Button, "Paste figures…");
    paste(&mut window, YEAR);
    // What was understood stands there before anything is taken.
    assert!(of(&window, "calls").measurements.is_empty());
    for column in ["“Month”: Date", "“Value”: value of A-1", "“female”: Sex, female", "“Source”: Source"]
    {
        assert!(window.query_by_label(column).is_some(), "{column}");
    }
    let ticks: Vec<_> = window.query_all_by_role(Role::CheckBox).filter_map(|n| n.accesskit_node().label()).collect();
    assert_eq!(ticks.len(), 12, "{ticks:?}");
    assert!(ticks.contains(&"Line 6: 41 on 31 March 2026".to_owned()), "{ticks:?}");
    assert!(ticks.contains(&"Line 7: no data on 30 April 2026".to_owned()));
    says(&window, "“about sixty” cannot be read as a value.");
    says(&window, "By sex, the parts add up to 49 and the total is 50.");
    says(&window, "Line 14: “soon” cannot be read as a date.");
    // One can be left out.
    window.press(Role::CheckBox, "Line 2: 24 on 30 November 2025");
    window.press(Role::Button, "Take 10 figures");
    let calls = of(&window, "calls").clone();
    assert_eq!(calls.measurements.len(), 10);
    let april = calls.measurements.iter().find(|m| m.date.to_string() == "2026-04-30").expect("April");
    assert_eq!((april.value.as_ref(), april.source.as_str()), (None, "Line was cut"));
    assert_eq!(calls.measurements[0].parts.len(), 2);
    let told = plot(&window, "Calls answered");
    assert!(told.contains("9 figures, from 28 on 31 December 2025 to 66 on 31 October 2026"), "{told}");
    assert!(
        told.contains("baseline 20") && told.contains("target 90") && told.contains("Figures are missing"),
        "{told}"
    );
    assert!(
        rows(&window)[0].contains("24 to go") && rows(&window)[0].contains("moves the right way"),
        "{:?}",
        rows(&window)
    );
    // By sex there are two curves, and columns for the groups, the unknown last.
    window.press(Role::RadioButton, "Sex");
    let told = plot(&window, "Calls answered, by Sex");
    assert!(told.contains("female: ") && told.contains("male: "), "{told}");
    assert!(window.query_by_role_and_label(Role::TextInput, "female, 31 May 2026").is_some());
    assert!(window.query_by_role_and_label(Role::TextInput, "Unknown, 31 May 2026").is_some());
    says(&window, "52: the parts add up to the total");
    says(&window, "49: the parts do not add up to the total");
    // All of it is one step.
    window.key(Modifiers::COMMAND, Key::Z);
    assert!(of(&window, "calls").measurements.is_empty());
}

#[test]
fn an_older_figure_is_put_right_only_with_a_reason_and_the_former_one_is_kept() {
    let mut window = follow_up("en", [1440.0, 900.0]);
    open(&mut window, "A-2");
    assert!(plot(&window, "Callers who come back").contains("to 36% on 30 June 2026"));
    window.replace("N, counted, 30 June 2026", "17");
    says(&window, "30 June 2026: 36% (18 of 50) becomes 34% (17 of 50).");
    // Nothing has changed yet, and without a reason nothing can.
    assert_eq!(of(&window, "share").measurements[1].value, Some(Value::Share { numerator: 18.0, denominator: 50.0 }));
    window.press(Role::Button, "Put right");
    assert!(of(&window, "share").measurements[1].corrections.is_empty());
    window.type_into("Why is it put right?", "One caller was counted twice");
    window.press(Role::Button, "Put right");
    let corrected = &of(&window, "share").measurements[1];
    assert_eq!(corrected.value, Some(Value::Share { numerator: 17.0, denominator: 50.0 }));
    assert_eq!(corrected.corrections[0].former, Some(Value::Share { numerator: 18.0, denominator: 50.0 }));
    assert_eq!(corrected.corrections[0].reason, "One caller was counted twice");
    says(&window, "36% (18 of 50) until 21 November 2026: One caller was counted twice");
    assert!(plot(&window, "Callers who come back").contains("to 34% on 30 June 2026"));
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(of(&window, "share").measurements[1].value, Some(Value::Share { numerator: 18.0, denominator: 50.0 }));
    // What is impossible is said as it is typed, and what stood there can be kept.
    window.replace("N, counted, 30 June 2026", "57");
    says(&window, "More was counted than there is: the numerator is above the denominator.");
    window.press(Role::Button, "Keep 36% (18 of 50)");
    assert!(window.query_by_label("Put right").is_none());
    window.replace("N, counted, 30 June 2026", "many");
    window.key(Modifiers::NONE, Key::Tab);
    says(&window, "“many” cannot be read as a value.");
    assert_eq!(of(&window, "share").measurements[1].value, Some(Value::Share { numerator: 18.0, denominator: 50.0 }));
}

#[test]
fn figures_are_typed_into_the_row_that_waits_and_no_data_is_not_zero() {
    let mut window = follow_up("en", [1440.0, 900.0]);
    open(&mut window, "A-1");
    window.press(Role::Button, "Add a figure");
    // The next day that the frequency asks for stands there.
    window.type_at_focus("2");
    window.type_at_focus("6");
    let calls = of(&window, "calls");
    assert_eq!(calls.measurements.len(), 1, "typing on is the same figure");
    assert_eq!(
        (calls.measurements[0].value.clone(), calls.measurements[0].date.to_string()),
        (Some(Value::Number(26.0)), "2025-12-01".to_owned())
    );
    assert!(calls.measurements[0].corrections.is_empty());
    window.type_into("Source, 1 December 2025", "Register");
    assert_eq!(of(&window, "calls").measurements[0].source, "Register");
    // The row after it, with a day of one’s own.
    window.replace("Date, new figure", "Q1 2026");
    says(&window, "Read as the last day of the period: 31 March 2026.");
    window.replace("Value, new figure", "no data");
    window.key(Modifiers::NONE, Key::Tab);
    let calls = of(&window, "calls");
    assert_eq!(calls.measurements.len(), 2);
    assert_eq!(
        (calls.measurements[1].value.as_ref(), calls.measurements[1].date.to_string()),
        (None, "2026-03-31".to_owned())
    );
    assert!(plot(&window, "Calls answered").contains("one figure, 26"));
    // A negative count is kept as typed, and said.
    window.replace("Value, 31 March 2026", "-4");
    assert_eq!(of(&window, "calls").measurements[1].value, Some(Value::Number(-4.0)));
    says(&window, "The figure is less than nothing.");
    // Who may see it, and its removal with undo.
    window.choose(Role::Button, "More on the figure of 31 March 2026", "May be seen by: Internal");
    assert_eq!(of(&window, "calls").measurements[1].sensitivity, Sensitivity::Internal);
    window.choose(Role::Button, "More on the figure of 31 March 2026", "Remove this figure");
    assert_eq!(of(&window, "calls").measurements.len(), 1);
    window.press(Role::Link, "Undo");
    assert_eq!(of(&window, "calls").measurements.len(), 2);
}

#[test]
fn groups_are_typed_and_reconciled_in_words() {
    let mut window = follow_up("en", [1440.0, 900.0]);
    open(&mut window, "A-1");
    window.press(Role::RadioButton, "Sex");
    window.type_into("Value, new figure", "30");
    window.type_into("Female, 1 December 2025", "18");
    window.type_into("Male, 1 December 2025", "14");
    let parts = of(&window, "calls").measurements[0].parts.clone();
    assert_eq!(parts.iter().map(|p| p.group.as_str()).collect::<Vec<_>>(), ["Female", "Male"]);
    says(&window, "By sex, the parts add up to 32 and the total is 30.");
    window.replace("Male, 1 December 2025", "12");
    says(&window, "30: the parts add up to the total");
}

#[test]
fn a_figure_that_waits_for_its_reason_is_not_taken_along_with_another_cell() {
    let mut window = window("follow-up", "en", [1440.0, 1200.0]);
    let project = PROJECT.replace("value: share(numerator: 18.0", "parts: [(by: \"sex\", group: \"female\", value: share(numerator: 9.0, denominator: 25.0))], value: share(numerator: 18.0");
    window.begin(&project);
    window.visit("Indicators");
    tab(&mut window, "Follow up");
    open(&mut window, "A-2");
    window.press(Role::RadioButton, "Sex");
    window.replace("N, counted, 30 June 2026", "17");
    window.type_into("Male, 30 June 2026", "8 / 25");
    let june = &of(&window, "share").measurements[1];
    assert_eq!(june.value, Some(Value::Share { numerator: 18.0, denominator: 50.0 }));
    assert_eq!(june.parts.len(), 2);
    assert!(june.corrections.is_empty());
    says(&window, "30 June 2026: 36% (18 of 50) becomes 34% (17 of 50).");
    // Another indicator is looked at in between: what was typed waits.
    open(&mut window, "A-1");
    open(&mut window, "A-2");
    says(&window, "30 June 2026: 36% (18 of 50) becomes 34% (17 of 50).");
}

#[test]
fn several_cells_pasted_into_the_grid_are_shown_before_they_are_taken() {
    let mut window = follow_up("fr", [1440.0, 900.0]);
    open(&mut window, "A-2");
    window.get_by_role_and_label(Role::TextInput, "Date, nouveau chiffre").focus();
    window.run();
    paste(&mut window, "30 juin 2026\t17\t50\n30 septembre 2026\t21\t52\n");
    window.get_by_role_and_label(Role::Heading, "Coller des chiffres");
    assert_eq!(of(&window, "share").measurements.len(), 2);
    // The day that has a figure is taken only when one says so, with a reason.
    window.press(Role::Button, "Reprendre 1 chiffre");
    assert_eq!(of(&window, "share").measurements.len(), 3);
}

#[test]
fn a_revision_breaks_the_curve_and_can_be_taken_out() {
    let mut window = follow_up("en", [1440.0, 900.0]);
    open(&mut window, "A-2");
    window.press(Role::Button, "Revise definition or target…");
    window.type_at_focus("Calls from abroad count too");
    window.replace("From which day on", "15 April 2026");
    window.type_into("Why", "The border office hands out the number");
    window.type_into("Target from then on", "30 / 60");
    window.press(Role::Button, "Note the revision");
    let share = of(&window, "share");
    assert_eq!(
        (share.revisions[0].date.to_string(), share.revisions[0].what.as_str()),
        ("2026-04-15".to_owned(), "Calls from abroad count too")
    );
    assert_eq!(
        share.target.as_ref().and_then(|t| t.value.clone()),
        Some(Value::Share { numerator: 30.0, denominator: 60.0 })
    );
    says(&window, "Revised from 15 April 2026");
    assert_eq!(jalon::insight::indicators::series(of(&window, "share")).runs().len(), 2);
    window.press(Role::Button, "Remove the revision of 15 April 2026");
    assert!(of(&window, "share").revisions.is_empty());
    window.press(Role::Link, "Undo");
    assert_eq!(of(&window, "share").revisions.len(), 1);
}

#[test]
fn an_evaluator_sees_what_is_missing_and_gets_there() {
    let mut window = follow_up("en", [1440.0, 900.0]);
    tab(&mut window, "Evaluate");
    says(&window, "1 measured + 2 not measured yet = 3 indicators");
    window.get_by_role_and_label(Role::Heading, "2 · not measured yet");
    // What is measured too late or not at all leads to the figures.
    window.query_all_by_role_and_label(Role::Link, "A-1 Calls answered").next().expect("a link").click();
    window.run();
    window.get_by_role_and_label(Role::Heading, "Calls answered");
    assert!(window.query_by_role_and_label(Role::TextInput, "Value, new figure").is_some());
    tab(&mut window, "Evaluate");
    window.press(Role::RadioButton, "Can it be evaluated?");
    window.get_by_role_and_label(Role::Heading, "Testability");
    says(&window, "Indicators with a target value and its date: 1 of 3");
    window.query_all_by_role_and_label(Role::Link, "From: Programme").next().expect("a link").click();
    window.run();
    window.get_by_role_and_label(Role::Heading, "Programme");
}

#[test]
fn the_matrix_is_started_from_the_project_changed_and_taken_back() {
    let mut window = follow_up("en", [1440.0, 900.0]);
    tab(&mut window, "Evaluate");
    window.press(Role::RadioButton, "Questions of the evaluation");
    window.press(Role::Button, "Start from the project");
    let first = window.project().evaluation.clone();
    assert!(first.len() >= 10 && Criterion::ALL.iter().all(|c| first.iter().any(|row| row.criterion == *c)));
    assert!(first.iter().any(|row| row.question.contains("Young people ask for advice")));
    let harm = "Was anybody harmed, and how would it be known?";
    window.press(Role::Button, harm);
    window.replace("Question", "Who was harmed?");
    window.type_into("Add an indicator", "callers");
    window.key(Modifiers::NONE, Key::Enter);
    window.type_into("Methods", "Talks with former callers");
    let row = window.project().evaluation.iter().find(|r| r.question == "Who was harmed?").expect("the row").clone();
    assert_eq!(row.indicators.iter().map(jalon::project::Id::as_str).collect::<Vec<_>>(), ["share"]);
    assert_eq!(row.methods, "Talks with former callers");
    window.press(Role::Button, "Remove");
    assert_eq!(window.project().evaluation.len(), first.len() - 1);
    window.press(Role::Link, "Undo");
    assert_eq!(window.project().evaluation.len(), first.len());
    window.press(Role::Button, "Add a question on Coherence");
    window.type_at_focus("Who else runs a line?");
    assert_eq!(window.project().evaluation.last().map(|r| r.criterion), Some(Criterion::Coherence));
    // What the project proposes and is not there any more can be had again.
    window.press(Role::Button, "Add what the project proposes");
    assert!(window.project().evaluation.iter().any(|row| row.question == harm));
}

#[test]
fn the_keyboard_alone_reaches_rows_cells_and_the_reason() {
    let mut window = follow_up("en", [1440.0, 900.0]);
    let name = rows(&window).into_iter().next().expect("a row");
    window.get_by_role_and_label(Role::Row, &name).focus();
    window.run();
    window.key(Modifiers::NONE, Key::ArrowDown);
    window.key(Modifiers::NONE, Key::Enter);
    window.get_by_role_and_label(Role::Heading, "Callers who come back");
    window.get_by_role_and_label(Role::TextInput, "N, counted, 31 March 2026").focus();
    window.run();
    window.key(Modifiers::COMMAND, Key::A);
    window.type_at_focus("13");
    // Enter asks why, Enter again takes it.
    window.key(Modifiers::NONE, Key::Enter);
    window.type_at_focus("Recounted");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(of(&window, "share").measurements[0].corrections.len(), 1);
    assert_eq!(of(&window, "share").measurements[0].value, Some(Value::Share { numerator: 13.0, denominator: 48.0 }));
    // Enter in a cell that changes nothing goes down the column.
    window.get_by_role_and_label(Role::TextInput, "D, out of, 30 June 2026").focus();
    window.run();
    window.key(Modifiers::NONE, Key::Enter);
    window.type_at_focus("60");
    window.key(Modifiers::SHIFT, Key::Tab);
    window.type_at_focus("24");
    let share = of(&window, "share");
    assert_eq!(share.measurements[2].value, Some(Value::Share { numerator: 24.0, denominator: 60.0 }));
    assert_eq!(share.measurements[2].date.to_string(), "2026-06-30".replace("06-30", "09-30"));
}

#[test]
fn indicators_are_filtered_and_seen_as_small_curves() {
    let mut window = follow_up("en", [1440.0, 900.0]);
    assert_eq!(rows(&window).len(), 3);
    window.choose(Role::Button, "To look at all", "not measured yet");
    assert_eq!(rows(&window).len(), 2);
    says(&window, "2 of 3 shown");
    window.press(Role::Button, "Show all again");
    window.press(Role::RadioButton, "Curves");
    assert!(plot(&window, "Callers who come back").contains("2 figures"));
    window.press(Role::Link, "A-2 Callers who come back");
    window.get_by_role_and_label(Role::Heading, "Callers who come back");
    window.press(Role::Button, "All indicators");
    assert!(window.query_by_role_and_label(Role::Link, "A-1 Calls answered").is_some());
}

#[test]
fn the_page_can_be_drawn_in_both_languages_at_every_width() {
    for language in ["en", "fr"] {
        for size in [[1440.0, 900.0], [1280.0, 720.0], [960.0, 600.0], [640.0, 360.0]] {
            let mut window = window("follow-up-sizes", language, size);
            window.open_example("ligne-1188");
            window.visit(if language == "fr" { "Indicateurs" } else { "Indicators" });
            tab(&mut window, if language == "fr" { "Suivre" } else { "Follow up" });
            let first = rows(&window).into_iter().next().expect("a row");
            window.press(Role::Row, &first);
            tab(&mut window, if language == "fr" { "Évaluer" } else { "Evaluate" });
            for part in if language == "fr" {
                ["Peut-on l’évaluer\u{a0}?", "Questions de l’évaluation", "Vue d’ensemble"]
            } else {
                ["Can it be evaluated?", "Questions of the evaluation", "Overview"]
            } {
                window.press(Role::RadioButton, part);
            }
        }
    }
}
