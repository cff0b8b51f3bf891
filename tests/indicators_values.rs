//! Every kind of value computes, is read and is printed in both languages; dates and periods are understood and said;
//! parts and totals agree or it is told; what looks wrong never stops anybody.

use jalon::assets::Assets;
use jalon::catalogue::Catalogue;
use jalon::insight::indicators::{
    Breakdowns, DateHow, Doubt, Order, Read, Reader, State, Sure, UNKNOWN, group_message, magnitude,
    measurement_doubts, print, range_of, reconcile, set_message, sheet_doubts, short, step_of, sum, value_doubts,
    with_unit,
};
use jalon::project::{Aim, Id, Identity, Indicator, Measurement, Part, Point, ScaleStep, Value, ValueKind};
use jalon::wording::Wording;
use jiff::civil::{Date, date};

fn words(language: &str) -> Wording {
    Wording::load(&Assets::embedded(), language).expect("words load").strict()
}

fn of_kind(kind: ValueKind) -> Indicator {
    Indicator { kind, aim: Aim::Up, ..Indicator::new(Id::from_bits(1)) }
}

fn share(numerator: f64, denominator: f64) -> Value {
    Value::Share { numerator, denominator }
}

fn value(reader: &Reader, indicator: &Indicator, text: &str) -> Value {
    match reader.value(indicator, text) {
        Read::This(value, _) => value,
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn every_kind_is_printed_and_read_back_in_both_languages() {
    let steps = |scores: [Option<f64>; 3]| -> Vec<ScaleStep> {
        ["Bad / mauvais", "Middling", "Très bien"]
            .iter()
            .zip(scores)
            .map(|(label, score)| ScaleStep { label: (*label).to_owned(), score })
            .collect()
    };
    let mut scale = of_kind(ValueKind::Scale);
    scale.scale = steps([Some(1.0), Some(2.0), Some(4.0)]);
    let cases = [
        (of_kind(ValueKind::Number), vec![Value::Number(63251.0), Value::Number(0.0), Value::Number(2.5)]),
        (
            of_kind(ValueKind::Percentage),
            vec![share(29.0, 55.0), share(1214.0, 12140.0), Value::Number(65.0), Value::Number(12.5)],
        ),
        (of_kind(ValueKind::YesNo), vec![Value::YesNo(true), Value::YesNo(false)]),
        (scale, vec![Value::Number(4.0), Value::Number(2.0), Value::Number(2.5)]),
        (of_kind(ValueKind::Document), vec![Value::Text("Loi no 12, promulguée".to_owned())]),
        (of_kind(ValueKind::Qualitative), vec![Value::Text("9 of 31 had a unit".to_owned())]),
    ];
    for language in ["en", "fr"] {
        let words = words(language);
        let reader = Reader::new(&words);
        for (indicator, values) in &cases {
            for expected in values {
                let printed = print(indicator, Some(expected), &words);
                assert_eq!(value(&reader, indicator, &printed), *expected, "{language}: {printed}");
                assert!(value_doubts(indicator, expected).is_empty(), "{language}: {printed}");
            }
            assert_eq!(reader.value(indicator, &print(indicator, None, &words)), Read::NoData);
        }
        assert_eq!(cases.len(), ValueKind::ALL.len());
    }
}

#[test]
fn each_language_prints_its_own_way() {
    let (en, fr) = (words("en"), words("fr"));
    let percentage = of_kind(ValueKind::Percentage);
    assert_eq!(print(&percentage, Some(&share(29.0, 55.0)), &en), "52.7% (29 of 55)");
    assert_eq!(print(&percentage, Some(&share(29.0, 55.0)), &fr), "52,7\u{a0}% (29 sur 55)");
    assert_eq!(short(&percentage, Some(&share(1.0, 2.0)), &fr), "50\u{a0}%");
    assert_eq!(print(&percentage, Some(&share(0.0, 0.0)), &en), "0 of 0");
    assert_eq!(print(&percentage, None, &fr), "pas de données");
    let mut number = of_kind(ValueKind::Number);
    "people".clone_into(&mut number.unit);
    assert_eq!(with_unit(&number, Some(&Value::Number(1250.5)), &en), "1,250.5\u{a0}people");
    let mut scale = of_kind(ValueKind::Scale);
    scale.scale = vec![ScaleStep { label: "Good".to_owned(), score: None }];
    assert_eq!(print(&scale, Some(&Value::Number(1.0)), &en), "1 (Good)");
    assert_eq!(print(&of_kind(ValueKind::YesNo), Some(&Value::YesNo(true)), &fr), "Oui");
}

#[test]
fn numbers_are_read_with_either_decimal_sign_and_any_mark_of_thousands() {
    let (en, fr) = (Reader::new(&words("en")), Reader::new(&words("fr")));
    let sure = |number| Read::This(number, Sure::Yes);
    for (text, number) in [
        ("12", 12.0),
        ("12,5", 12.5),
        ("12.5", 12.5),
        ("1\u{202f}250", 1250.0),
        ("1 250,75", 1250.75),
        ("1'250", 1250.0),
        ("1,250,000", 1_250_000.0),
        ("1.250.000,5", 1_250_000.5),
        ("−3", -3.0),
        ("0,125", 0.125),
    ] {
        assert_eq!(en.number(text), sure(number), "{text}");
        assert_eq!(fr.number(text), sure(number), "{text}");
    }
    // What has two meanings is read as the reader's language has it, and that is said.
    assert_eq!(en.number("1,250"), Read::This(1250.0, Sure::ByLanguage));
    assert_eq!(fr.number("1,250"), Read::This(1.25, Sure::ByLanguage));
    assert_eq!(fr.number("1.250"), Read::This(1250.0, Sure::ByLanguage));
    for text in ["12,34,5", "1,25,000.5.5", "douze", "1e9", "NaN", "inf", ",", "12a"] {
        assert_eq!(en.number(text), Read::Unclear, "{text}");
    }
    for text in ["–", "n/a", "no data", "Pas de données", "nd", "…"] {
        assert_eq!(en.number(text), Read::NoData, "{text}");
    }
    // Nothing is not zero, and neither is “no data”.
    assert_eq!(en.number("  "), Read::Nothing);
    assert_eq!(en.number("0"), sure(0.0));
}

#[test]
fn shares_yes_and_no_and_steps_are_read_as_people_write_them() {
    let reader = Reader::new(&words("fr"));
    let percentage = of_kind(ValueKind::Percentage);
    for text in ["29/55", "29 / 55", "29 sur 55", "29 of 55", "52,7 % (29 sur 55)"] {
        assert_eq!(value(&reader, &percentage, text), share(29.0, 55.0), "{text}");
    }
    assert_eq!(value(&reader, &percentage, "52,7 %"), Value::Number(52.7));
    assert_eq!(reader.value(&percentage, "0,35"), Read::This(Value::Number(0.35), Sure::PerhapsFraction));
    assert_eq!(reader.value(&percentage, "0,35 %"), Read::This(Value::Number(0.35), Sure::Yes));
    let yes_no = of_kind(ValueKind::YesNo);
    for (text, said) in [("Oui", true), ("yes", true), ("NON", false), ("no", false), ("vrai", true)] {
        assert_eq!(value(&reader, &yes_no, text), Value::YesNo(said), "{text}");
    }
    assert_eq!(reader.value(&yes_no, "peut-être"), Read::Unclear);
    let mut scale = of_kind(ValueKind::Scale);
    let labels = ["La victime", "La victime, avec une ONG", "Le tribunal"];
    scale.scale = labels.iter().map(|l| ScaleStep { label: (*l).to_owned(), score: None }).collect();
    // Without scores a step is worth its place.
    assert_eq!(value(&reader, &scale, "le tribunal"), Value::Number(3.0));
    assert_eq!(range_of(&scale.scale), Some((1.0, 3.0)));
    assert_eq!(step_of(&scale.scale, 2.5), None);
    // With scores of the team's own, in its own order.
    for (step, score) in scale.scale.iter_mut().zip([5.0, 4.0, 1.0]) {
        step.score = Some(score);
    }
    assert_eq!(value(&reader, &scale, "La victime, avec une ONG"), Value::Number(4.0));
    assert_eq!(value_doubts(&scale, &Value::Number(0.0)), [Doubt::OffScale(1.0, 5.0)]);
}

#[test]
fn values_compute_and_add_up_where_they_can() {
    assert_eq!(magnitude(&share(1.0, 4.0)), Some(25.0));
    assert_eq!(magnitude(&share(1.0, 0.0)), None);
    assert_eq!(magnitude(&Value::YesNo(true)), Some(1.0));
    assert_eq!(magnitude(&Value::Text("x".to_owned())), None);
    let counts = [Value::Number(2.0), Value::Number(3.0)];
    assert_eq!(sum(ValueKind::Number, &counts), Some(Value::Number(5.0)));
    let shares = [share(1.0, 10.0), share(8.0, 10.0)];
    // Not the mean of two shares, but the share of all.
    assert_eq!(sum(ValueKind::Percentage, &shares), Some(share(9.0, 20.0)));
    assert_eq!(sum(ValueKind::Scale, &counts), None);
    assert_eq!(sum(ValueKind::Percentage, &counts), None);
    assert_eq!(sum(ValueKind::Number, []), None);
}

#[test]
fn dates_are_read_in_both_languages_and_periods_end_on_their_last_day() {
    let reader = Reader::new(&words("en"));
    let exact = |text: &str, day: Date| {
        let read = reader.date(text, Order::DayFirst).unwrap_or_else(|| panic!("{text}"));
        assert_eq!((read.date, read.how), (day, DateHow::Exact), "{text}");
    };
    for text in [
        "2026-03-31",
        "2026/3/31",
        "31/03/2026",
        "31.3.2026",
        "31-03-26",
        "31 March 2026",
        "31 mars 2026",
        "March 31, 2026",
        "2026-03-31 00:00:00",
        "2026-03-31T00:00:00",
    ] {
        exact(text, date(2026, 3, 31));
    }
    exact("1er avril 2026", date(2026, 4, 1));
    exact("1 févr. 2026", date(2026, 2, 1));
    let period = |text: &str, day: Date| {
        let read = reader.date(text, Order::DayFirst).unwrap_or_else(|| panic!("{text}"));
        assert_eq!((read.date, read.how), (day, DateHow::PeriodEnd), "{text}");
    };
    period("2026-02", date(2026, 2, 28));
    period("02/2024", date(2024, 2, 29));
    period("février 2026", date(2026, 2, 28));
    period("Feb 2026", date(2026, 2, 28));
    period("juil. 2026", date(2026, 7, 31));
    period("Q1 2026", date(2026, 3, 31));
    period("2026 T3", date(2026, 9, 30));
    period("S2 2026", date(2026, 12, 31));
    period("2026", date(2026, 12, 31));
    for text in ["", "31/02/2026", "Q5 2026", "jui 2026", "soon", "12", "2026-13", "32 March 2026"] {
        assert_eq!(reader.date(text, Order::DayFirst), None, "{text}");
    }
    // Day or month first? The column tells; where it does not, that is said.
    let either = reader.date("03/04/2026", Order::DayFirst).expect("a date");
    assert_eq!((either.date, either.how), (date(2026, 4, 3), DateHow::EitherWay));
    assert_eq!(reader.order_of(["03/04/2026", "03/31/2026"]), Order::MonthFirst);
    assert_eq!(reader.order_of(["03/04/2026", "31/03/2026"]), Order::DayFirst);
    let turned = reader.date("03/31/2026", Order::MonthFirst).expect("a date");
    assert_eq!(turned.date, date(2026, 3, 31));
}

fn part(by: &str, group: &str, value: Value) -> Part {
    Part { by: by.to_owned(), group: group.to_owned(), value }
}

fn split(value: Value, parts: Vec<Part>) -> Measurement {
    Measurement { value: Some(value), parts, ..Measurement::new(Id::from_bits(7), date(2026, 6, 30)) }
}

#[test]
fn parts_and_totals_are_reconciled() {
    let breakdowns = Breakdowns::load(&Assets::embedded()).expect("loads");
    let number = of_kind(ValueKind::Number);
    let n = Value::Number;
    let measured = split(
        n(20.0),
        vec![part("sex", "Women", n(12.0)), part("sexe", "hommes", n(7.0)), part("sex", "not known", n(1.0))],
    );
    let sets = reconcile(&breakdowns, &number, &measured);
    // “sex” and « sexe » are one set; the unknown stands last.
    assert_eq!(sets.len(), 1);
    assert_eq!((sets[0].state.clone(), sets[0].sum.clone(), sets[0].has_unknown), (State::AddsUp, Some(n(20.0)), true));
    assert_eq!(sets[0].parts.last().map(|p| p.group.as_str()), Some("not known"));

    let short = split(n(20.0), vec![part("sex", "women", n(12.0)), part("sex", "men", n(7.0))]);
    let set = &reconcile(&breakdowns, &number, &short)[0];
    assert_eq!(set.state, State::Differs { sum: 19.0, total: 20.0 });
    assert!(!set.has_unknown);

    // One case can have several forms of exploitation: no sum, but no part above the whole either.
    let forms =
        vec![part("form of exploitation", "forced labour", n(15.0)), part("form of exploitation", "sexual", n(9.0))];
    assert_eq!(reconcile(&breakdowns, &number, &split(n(20.0), forms))[0].state, State::Overlaps);
    let above = split(n(20.0), vec![part("form of exploitation", "servitude", n(21.0))]);
    assert!(matches!(reconcile(&breakdowns, &number, &above)[0].state, State::PartAbove { .. }));

    let percentage = of_kind(ValueKind::Percentage);
    let parts = vec![part("sex", "women", share(9.0, 10.0)), part("sex", "men", share(2.0, 10.0))];
    assert_eq!(reconcile(&breakdowns, &percentage, &split(share(11.0, 20.0), parts.clone()))[0].state, State::AddsUp);
    let other = reconcile(&breakdowns, &percentage, &split(share(11.0, 25.0), parts));
    assert_eq!(other[0].state, State::Differs { sum: 20.0, total: 25.0 });

    // A median has no sum.
    let mut median = of_kind(ValueKind::Number);
    "EUR a month, median".clone_into(&mut median.unit);
    let medians = split(n(263.0), vec![part("sex", "women", n(248.0)), part("sex", "men", n(300.0))]);
    assert_eq!(reconcile(&breakdowns, &median, &medians)[0].state, State::NotComparable);
}

#[test]
fn every_set_has_its_words_and_offers_unknown() {
    let assets = Assets::embedded();
    let breakdowns = Breakdowns::load(&assets).expect("loads");
    for language in ["en", "fr"] {
        let words = words(language);
        for set in breakdowns.sets() {
            assert!(words.has(&set_message(&set.id)), "{language}: {}", set.id);
            let mut seen = std::collections::BTreeSet::new();
            for group in set.groups.iter().map(String::as_str).chain([UNKNOWN]) {
                let message = group_message(&set.id, group);
                assert!(words.has(&message), "{language}: {message}");
                // What is printed is recognised as the same group, in both languages.
                assert_eq!(breakdowns.group(&set.id, &words.say(&message)), Some(group), "{language}: {message}");
                assert!(seen.insert(words.say(&message).into_owned()), "{message} twice");
            }
            assert_eq!(breakdowns.set(&words.say(&set_message(&set.id))).map(|s| &s.id), Some(&set.id), "{language}");
            let indicator = of_kind(ValueKind::Number);
            let groups = breakdowns.groups_to_fill(&indicator, &set.id, &words);
            assert_eq!(groups.last().map(String::as_str), Some(&*words.say("breakdown-unknown")));
        }
        let own = breakdowns.groups_to_fill(&of_kind(ValueKind::Number), "trade", &words);
        assert_eq!(own, [words.say("breakdown-unknown")], "an own set has the unknown too");
    }
    // The catalogue splits by nothing that has no set.
    for by in jalon::catalogue::Disaggregation::ALL {
        assert!(breakdowns.of_catalogue(*by).is_some(), "{}", by.name());
    }
    let count = |id: &str| breakdowns.set(id).map_or(0, |set| set.groups.len());
    assert_eq!(count("exploitation"), 11, "the Human Trafficking Case Data Standard has eleven forms");
    assert_eq!(count("sector"), 21, "ISIC has sections A to U");
}

#[test]
fn doubts_are_said_in_both_languages_and_stop_nobody() {
    let catalogue = Catalogue::load(&Assets::embedded()).expect("loads");
    let breakdowns = Breakdowns::load(&Assets::embedded()).expect("loads");
    let identity = Identity { start: Some(date(2025, 1, 1)), end: Some(date(2027, 12, 31)), ..Identity::default() };
    let mut indicator = of_kind(ValueKind::Percentage);
    let point = |value: Value, day: Date| Point { value: Some(value), date: Some(day), note: String::new() };
    indicator.baseline = Some(point(Value::Number(40.0), date(2024, 6, 30)));
    indicator.target = Some(point(Value::Number(30.0), date(2027, 12, 31)));
    indicator.milestones = vec![point(Value::Number(35.0), date(2028, 6, 30))];
    let doubts: Vec<Doubt> = sheet_doubts(&catalogue, &identity, &indicator).into_iter().map(|(_, d)| d).collect();
    assert_eq!(
        doubts,
        [
            Doubt::AfterEnd(date(2027, 12, 31)),
            Doubt::TargetWrongSide,
            Doubt::MilestoneWrongSide,
            Doubt::MilestoneBeyondTarget,
            Doubt::MilestoneAfterTarget
        ]
    );
    indicator.aim = Aim::Down;
    indicator.milestones.clear();
    assert!(sheet_doubts(&catalogue, &identity, &indicator).is_empty(), "a baseline before the start is none");

    let early = Measurement { date: date(2024, 3, 31), ..split(share(7.0, 5.0), vec![]) };
    let found = measurement_doubts(&catalogue, &identity, &breakdowns, &indicator, &early);
    assert_eq!(found, [Doubt::NumeratorAbove, Doubt::BeforeStart(date(2025, 1, 1))]);
    let since = Measurement { date: date(2024, 12, 31), ..early };
    let found = measurement_doubts(&catalogue, &identity, &breakdowns, &indicator, &since);
    assert_eq!(found, [Doubt::NumeratorAbove], "figures since the baseline are a series");

    let all = [
        Doubt::NumeratorAbove,
        Doubt::NoDenominator,
        Doubt::Negative,
        Doubt::AboveHundred,
        Doubt::OffScale(1.0, 5.0),
        Doubt::WrongForm,
        Doubt::BeforeStart(date(2025, 1, 1)),
        Doubt::AfterEnd(date(2025, 1, 1)),
        Doubt::Future,
        Doubt::TargetWrongSide,
        Doubt::TargetIsBaseline,
        Doubt::MilestoneWrongSide,
        Doubt::MilestoneBeyondTarget,
        Doubt::MilestoneAfterTarget,
        Doubt::PartsDiffer("sex".to_owned(), 19.0, 20.0),
        Doubt::PartAbove("sex".to_owned(), "women".to_owned()),
        Doubt::ByLanguage(1250.0),
        Doubt::PerhapsFraction,
        Doubt::EitherWay(date(2026, 4, 3)),
        Doubt::PeriodEnd(date(2026, 3, 31)),
        Doubt::Another("12".to_owned()),
        Doubt::Same,
        Doubt::EmptyCell,
        Doubt::Unclear("x".to_owned()),
        Doubt::NoDate("x".to_owned()),
        Doubt::TwiceInGrid,
    ];
    for language in ["en", "fr"] {
        let words = words(language);
        let said: std::collections::BTreeSet<String> = all.iter().map(|doubt| doubt.say(&words)).collect();
        assert_eq!(said.len(), all.len(), "each says something of its own");
    }
}
