//! Figures pasted, corrected and revised; curves in which a gap is a gap; plots that say what they show.

use std::path::Path;

use jalon::assets::Assets;
use jalon::catalogue::Catalogue;
use jalon::insight::indicators::{
    Breakdowns, Column, Desk, Doubt, Grid, Reader, Series, Trend, corrected, grid, measured, removed, revised, series,
    series_by,
};
use jalon::note::figure::{Figure, Segment, Shape, Spot};
use jalon::note::figures::plot::{dotted, multiples, plot, spark};
use jalon::project::{
    Aim, Edit, Id, Identity, Indicator, Measurement, Part, Point, Project, Sitting, Value, ValueKind,
};
use jalon::store;
use jalon::wording::Wording;
use jiff::Timestamp;
use jiff::civil::{Date, date};

struct World {
    catalogue: Catalogue,
    breakdowns: Breakdowns,
    words: Wording,
    reader: Reader,
}

fn world(language: &str) -> World {
    let assets = Assets::embedded();
    let words = Wording::load(&assets, language).expect("words load").strict();
    World {
        catalogue: Catalogue::load(&assets).expect("loads"),
        breakdowns: Breakdowns::load(&assets).expect("loads"),
        reader: Reader::new(&words),
        words,
    }
}

const TODAY: Date = date(2026, 11, 15);

impl World {
    fn paste(&self, project: &Project, text: &str) -> Grid {
        let desk = Desk {
            catalogue: &self.catalogue,
            words: &self.words,
            reader: &self.reader,
            breakdowns: &self.breakdowns,
            project,
            today: TODAY,
        };
        grid(&desk, project.indicators.first(), text)
    }
}

fn project(kind: ValueKind) -> Project {
    let identity = Identity { start: Some(date(2025, 1, 1)), end: Some(date(2027, 12, 31)), ..Identity::default() };
    let indicator = Indicator {
        code: "L-1".to_owned(),
        name: "People who finished".to_owned(),
        kind,
        aim: Aim::Up,
        by: vec!["sex".to_owned()],
        ..Indicator::new(Id::from_bits(1))
    };
    Project { identity, indicators: vec![indicator], ..Project::default() }
}

fn now() -> Timestamp {
    "2026-11-15T10:00:00Z".parse().expect("a moment")
}

#[test]
fn twelve_months_come_in_as_a_spreadsheet_gives_them() {
    let world = world("fr");
    let mut project = project(ValueKind::Percentage);
    let mut text = String::from("Mois\tN\tD\tRemarque\r\n");
    for month in 1..=12 {
        let line = match month {
            7 => "07/2025\tn.d.\t\tregistre en panne\r\n".to_owned(),
            _ => format!("{month:02}/2025\t{}\t1 020,0\t\r\n", 500 + 10 * month),
        };
        text.push_str(&line);
    }
    let grid = world.paste(&project, &text);
    assert_eq!(grid.proposed.len(), 12);
    let columns: Vec<&Column> = grid.columns.iter().map(|(column, _)| column).collect();
    assert_eq!(columns, [&Column::Date, &Column::Numerator, &Column::Denominator, &Column::Remark]);
    // Shown before it is taken: the month stands for its last day, and that is said.
    assert_eq!(grid.proposed[1].measurement.date, date(2025, 2, 28));
    assert!(grid.proposed[1].doubts.contains(&Doubt::PeriodEnd(date(2025, 2, 28))));
    assert_eq!(grid.proposed[0].measurement.value, Some(Value::Share { numerator: 510.0, denominator: 1020.0 }));
    // No data is not zero, and comes in as what it is.
    let july = &grid.proposed[6];
    assert_eq!(
        (july.measurement.value.clone(), july.take, july.measurement.remark.as_str()),
        (None, true, "registre en panne")
    );
    grid.edit(&project, "", "AB", now()).apply(&mut project);
    let indicator = &project.indicators[0];
    assert_eq!(indicator.measurements.len(), 12);
    assert!(indicator.measurements.is_sorted_by_key(|m| m.date));
    assert_eq!((indicator.author.as_str(), indicator.at), ("AB", Some(now())));
    // A second paste of the same changes nothing unless somebody says so.
    let again = world.paste(&project, &text);
    assert!(again.proposed.iter().all(|p| !p.take && p.doubts.contains(&Doubt::Same)));
    assert!(again.edit(&project, "", "AB", now()).is_empty());
}

#[test]
fn a_grid_may_lie_on_its_side_name_groups_and_part_with_semicolons() {
    let world = world("en");
    let plain = project(ValueKind::Number);
    let across = world.paste(&plain, "\t2025-03-31\t2025-06-30\t2025-09-30\nL-1\t9\t21\t34\n");
    let values: Vec<Option<Value>> = across.proposed.iter().map(|p| p.measurement.value.clone()).collect();
    assert_eq!(values, [9.0, 21.0, 34.0].map(|n| Some(Value::Number(n))));

    let groups = world.paste(&plain, "Date;Total;Women;Men;sex: not known\n31/03/2025;\"1 250\";700;540;10\n");
    let one = &groups.proposed[0];
    assert_eq!(one.measurement.value, Some(Value::Number(1250.0)));
    assert_eq!(one.measurement.parts.len(), 3);
    assert!(one.doubts.is_empty(), "{:?}", one.doubts);
    let wrong = world.paste(&plain, "Date;Total;Women;Men\n31/03/2025;1250;700;540\n");
    assert!(wrong.proposed[0].doubts.contains(&Doubt::PartsDiffer("sex".to_owned(), 1240.0, 1250.0)));
    assert!(wrong.proposed[0].take, "it is said, and not in the way");
    // Without a total, the parts make it.
    let parts = world.paste(&plain, "Date,Women,Men\n2025-03-31,7,2\n");
    assert_eq!(parts.proposed[0].measurement.value, Some(Value::Number(9.0)));

    let bare = world.paste(&plain, "31/03/2025\t12\tfirst round\n30/06/2025\t15\t\n");
    let columns: Vec<&Column> = bare.columns.iter().map(|(column, _)| column).collect();
    assert_eq!(columns, [&Column::Date, &Column::Value(Id::from_bits(1)), &Column::Remark]);
    assert_eq!(bare.proposed[0].measurement.remark, "first round");
    // The column tells which figure is the day.
    let american = world.paste(&plain, "Date\tValue\n03/04/2025\t1\n03/31/2025\t2\n");
    assert_eq!(american.proposed[0].measurement.date, date(2025, 3, 4));
}

#[test]
fn what_a_grid_does_not_say_is_not_taken() {
    let world = world("en");
    let mut project = project(ValueKind::Number);
    let text = "Date\tValue\n2025-03-31\t\n2025-06-30\tmany\nsoon\t5\n2025-09-30\t7\n2025-09-30\t8\n2028-09-30\t9\n2025-10-31\t1,250\n";
    let grid = world.paste(&project, text);
    assert_eq!(grid.left, [(4, Doubt::NoDate("soon".to_owned()))]);
    let taken: Vec<bool> = grid.proposed.iter().map(|p| p.take).collect();
    assert_eq!(taken, [false, false, true, false, true, true]);
    assert!(grid.proposed[0].doubts.contains(&Doubt::EmptyCell));
    assert!(grid.proposed[1].doubts.contains(&Doubt::Unclear("many".to_owned())));
    assert!(grid.proposed[3].doubts.contains(&Doubt::TwiceInGrid));
    let late = &grid.proposed[4].doubts;
    assert!(late.contains(&Doubt::AfterEnd(date(2027, 12, 31))) && late.contains(&Doubt::Future));
    assert!(grid.proposed[5].doubts.contains(&Doubt::ByLanguage(1250.0)));
    grid.edit(&project, "", "AB", now()).apply(&mut project);
    assert_eq!(project.indicators[0].measurements.len(), 3);
    for text in ["", "\n\n", "\t\t", "words only", "\u{feff}"] {
        assert!(world.paste(&project, text).proposed.is_empty(), "{text:?}");
    }
}

#[test]
fn a_correction_keeps_what_stood_there_and_can_be_undone() {
    let project = project(ValueKind::Number);
    let mut sitting = Sitting::new(project);
    let measurement =
        Measurement { value: Some(Value::Number(84.0)), ..Measurement::new(Id::from_bits(9), date(2026, 9, 30)) };
    let edit = measured(&sitting.project().indicators[0], measurement, "AB", now());
    sitting.edit(&edit, now());
    let id = Id::from_bits(9);
    let indicator = sitting.project().indicators[0].clone();
    let edit = corrected(&indicator, &id, Some(Value::Number(82.0)), None, "Two counted twice", "CD", now());
    sitting.edit(&edit.expect("something to put right"), now());
    let found = sitting.project().indicators[0].measurements[0].clone();
    assert_eq!(found.value, Some(Value::Number(82.0)));
    assert_eq!(found.corrections.len(), 1);
    let correction = &found.corrections[0];
    assert_eq!(
        (correction.former.clone(), correction.reason.as_str(), correction.author.as_str(), correction.at),
        (Some(Value::Number(84.0)), "Two counted twice", "CD", Some(now()))
    );
    let indicator = sitting.project().indicators[0].clone();
    assert_eq!(corrected(&indicator, &id, Some(Value::Number(82.0)), None, "again", "CD", now()), None);
    assert_eq!(corrected(&indicator, &Id::from_bits(77), None, None, "none of that id", "CD", now()), None);
    // A figure can be withdrawn: what remains is a day without one.
    let withdrawn = corrected(&indicator, &id, None, None, "Register lost", "CD", now()).expect("an edit");
    let mut other = sitting.project().clone();
    withdrawn.apply(&mut other);
    assert_eq!(other.indicators[0].measurements[0].value, None);
    sitting.undo();
    assert!(sitting.project().indicators[0].measurements.first().is_none_or(|m| m.corrections.is_empty()));
    assert!(
        removed(&indicator, &id, "CD", now()).is_some()
            && removed(&indicator, &Id::from_bits(8), "CD", now()).is_none()
    );
}

fn indicator(values: &[(Date, Option<f64>)]) -> Indicator {
    let mut indicator = project(ValueKind::Number).indicators.remove(0);
    for (nth, (day, value)) in values.iter().enumerate() {
        let measurement = Measurement::new(Id::from_bits(100 + nth as u64), *day);
        indicator.measurements.push(Measurement { value: value.map(Value::Number), ..measurement });
    }
    indicator
}

fn months(values: &[(i8, Option<f64>)]) -> Indicator {
    let day = |month: i8| date(2026, month, 1).last_of_month();
    indicator(&values.iter().map(|(month, value)| (day(*month), *value)).collect::<Vec<_>>())
}

#[test]
fn gaps_look_like_gaps_and_revisions_break_the_line() {
    let plain = series(&months(&[(1, Some(1.0)), (2, Some(2.0)), (3, Some(3.0))]));
    assert_eq!((plain.runs().len(), plain.gaps().len()), (1, 0));
    // Said to be missing.
    let silent = series(&months(&[(1, Some(1.0)), (2, None), (3, Some(3.0)), (4, Some(4.0))]));
    assert_eq!(silent.runs().len(), 2);
    assert_eq!(silent.gaps(), [(date(2026, 1, 31), date(2026, 3, 31))]);
    // Left out without a word: the distance tells.
    let left = series(&months(&[(1, Some(1.0)), (2, Some(2.0)), (3, Some(2.0)), (6, Some(5.0)), (7, Some(6.0))]));
    assert_eq!(left.runs().len(), 2);
    assert_eq!(left.gaps(), [(date(2026, 3, 31), date(2026, 6, 30))]);
    // Zero is a figure.
    assert!(series(&months(&[(1, Some(1.0)), (2, Some(0.0)), (3, Some(1.0))])).gaps().is_empty());
    // A revision parts the line where nothing is missing.
    let indicator = months(&[(1, Some(1.0)), (2, Some(2.0)), (3, Some(3.0))]);
    let edit = revised(indicator, date(2026, 3, 1), "New definition", "Night hours count too", "AB", now());
    let mut project = project(ValueKind::Number);
    edit.apply(&mut project);
    let broken = series(&project.indicators[0]);
    assert_eq!((broken.runs().len(), broken.gaps().len(), broken.breaks.len()), (2, 0, 1));
    assert_eq!(broken.trend(), Trend::Unknown, "figures before and after do not compare");
}

#[test]
fn the_trend_is_told_by_the_aim_and_not_by_the_rise() {
    let mut rising = months(&[(1, Some(10.0)), (2, None), (3, Some(12.0))]);
    let trend = |indicator: &Indicator| series(indicator).trend();
    assert_eq!(trend(&rising), Trend::Right);
    rising.aim = Aim::Down;
    assert_eq!(trend(&rising), Trend::Wrong);
    rising.aim = Aim::Neither;
    assert_eq!(trend(&rising), Trend::Moves);
    rising.measurements.truncate(1);
    assert_eq!(trend(&rising), Trend::Unknown);
    rising.aim = Aim::Up;
    rising.baseline =
        Some(Point { value: Some(Value::Number(10.0)), date: Some(date(2025, 6, 30)), note: String::new() });
    assert_eq!(trend(&rising), Trend::Still);
    rising.target = Some(Point { value: Some(Value::Number(16.0)), date: None, note: String::new() });
    assert_eq!((series(&rising).to_target(), series(&rising).reached()), (Some(6.0), Some(false)));
    rising.aim = Aim::Down;
    assert_eq!(series(&rising).to_target(), Some(-6.0));
}

#[test]
fn parts_of_a_breakdown_are_series_of_their_own() {
    let world = world("en");
    let mut indicator = months(&[(1, Some(9.0)), (2, Some(12.0)), (3, Some(15.0))]);
    let part = |group: &str, n: f64| Part { by: "sex".to_owned(), group: group.to_owned(), value: Value::Number(n) };
    indicator.measurements[0].parts = vec![part("not known", 1.0), part("women", 6.0), part("men", 2.0)];
    indicator.measurements[2].parts = vec![part("Female", 9.0), part("men", 6.0)];
    let parts = series_by(&world.breakdowns, &indicator, "sexe");
    let names: Vec<&str> = parts.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(names, ["women", "men", "not known"], "women and female are one group; the unknown is last");
    assert_eq!(parts[0].dots.iter().map(|d| d.value).collect::<Vec<_>>(), [Some(6.0), None, Some(9.0)]);
    assert_eq!(parts[0].gaps().len(), 1, "the month that was not split is a gap");
}

fn example(name: &str) -> Project {
    store::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("projects").join(name), None).expect("opens").project
}

fn texts(figure: &Figure) -> Vec<&str> {
    figure
        .shapes
        .iter()
        .filter_map(|s| if let Shape::Text { text, .. } = s { Some(text.as_str()) } else { None })
        .collect()
}

fn within(figure: &Figure) {
    for shape in &figure.shapes {
        let spots: Vec<_> = match shape {
            Shape::Path { segments, .. } => segments
                .iter()
                .filter_map(|s| match s {
                    Segment::Move(p) | Segment::Line(p) | Segment::Curve(_, _, p) => Some(*p),
                    Segment::Close => None,
                })
                .collect(),
            Shape::Text { at, .. } | Shape::Target { at, .. } => vec![*at],
        };
        for spot in spots {
            assert!(spot.x.is_finite() && spot.y.is_finite(), "{}: {shape:?}", figure.title);
            let inside =
                (-1.0..=figure.width + 1.0).contains(&spot.x) && (-1.0..=figure.height + 1.0).contains(&spot.y);
            assert!(inside, "{} {}×{}: {shape:?}", figure.title, figure.width, figure.height);
        }
    }
}

#[test]
fn plots_of_all_examples_stay_in_their_frame_and_tell_what_they_show() {
    for language in ["en", "fr"] {
        let world = world(language);
        let measured = world.words.say("results-measured").into_owned();
        for name in [
            "ligne-1188.ron",
            "national-plan.ron",
            "prosecutors-inspectors.ron",
            "reforme-loi.ron",
            "returnees-livelihoods.ron",
        ] {
            let project = example(name);
            let all: Vec<Series> = project.indicators.iter().map(series).collect();
            for (indicator, one) in project.indicators.iter().zip(&all) {
                let figure = plot(&one.name, std::slice::from_ref(one), &world.words, (520.0, 260.0));
                within(&figure);
                assert!(figure.alt.contains(&one.name) && figure.alt.ends_with(&measured), "{}", figure.alt);
                within(&spark(one, &world.words, (120.0, 28.0)));
                if !one.gaps().is_empty() && one.last().is_some() {
                    assert!(one.runs().len() > 1);
                }
                for by in &indicator.by {
                    let parts = series_by(&world.breakdowns, indicator, by);
                    within(&plot(&one.name, &parts, &world.words, (520.0, 300.0)));
                }
            }
            within(&multiples(&project.identity.title, &all, &world.words, 800.0, 3));
        }
    }
}

#[test]
fn a_plot_names_baseline_target_and_missing_data() {
    let world = world("en");
    let mut indicator = months(&[(1, Some(4.0)), (2, None), (3, None), (4, None), (8, Some(9.0)), (9, Some(11.0))]);
    indicator.baseline =
        Some(Point { value: Some(Value::Number(3.0)), date: Some(date(2025, 12, 31)), note: String::new() });
    indicator.target =
        Some(Point { value: Some(Value::Number(20.0)), date: Some(date(2026, 12, 31)), note: String::new() });
    let figure = plot("Calls", &[series(&indicator)], &world.words, (600.0, 260.0));
    let said = texts(&figure);
    assert!(said.contains(&"baseline 3") && said.contains(&"target 20") && said.contains(&"no data"), "{said:?}");
    assert!(figure.alt.contains("Figures are missing once on the way."), "{}", figure.alt);
    let lines = figure.shapes.iter().filter(|s| {
        matches!(s, Shape::Path { segments, stroke: Some(stroke), .. } if stroke.width > 1.9
            && segments.iter().filter(|s| matches!(s, Segment::Move(_))).count() == 2)
    });
    assert_eq!(lines.count(), 1, "two runs, and nothing drawn between them");
    let empty = plot("None", &[series(&months(&[]))], &world.words, (400.0, 200.0));
    assert_eq!(texts(&empty), ["No figures yet"]);
}

#[test]
fn fifty_series_of_120_points_keep_apart() {
    let world = world("en");
    let make = |nth: usize| {
        let day = |month: usize| date(2016 + (month / 12) as i16, 1 + (month % 12) as i8, 1);
        let values: Vec<(Date, Option<f64>)> =
            (0..120).map(|month| (day(month), Some(((month * (nth + 3)) % 97) as f64))).collect();
        Indicator { name: format!("Series {nth}"), ..indicator(&values) }
    };
    let all: Vec<Series> = (0..50).map(|nth| series(&make(nth))).collect();
    let figure = plot("Fifty", &all, &world.words, (900.0, 800.0));
    within(&figure);
    assert!(texts(&figure).iter().filter(|t| t.starts_with("Series")).count() >= 45);
}

#[test]
fn edits_of_a_grid_are_one_step() {
    let world = world("en");
    let project = project(ValueKind::Number);
    let grid = world.paste(&project, "Date\tValue\n2025-03-31\t5\n2025-06-30\t6\n");
    let mut sitting = Sitting::new(project.clone());
    let edit = grid.edit(&project, "", "AB", now());
    assert!(matches!(&edit, Edit::Group(edits) if edits.len() == 1));
    sitting.edit(&edit, now());
    assert_eq!(sitting.project().indicators[0].measurements.len(), 2);
    sitting.undo();
    assert_eq!(sitting.project().indicators, project.indicators);
}

#[test]
fn whoever_points_at_a_figure_of_a_plot_finds_it_where_it_is_drawn() {
    let world = world("en");
    let indicator = months(&[(1, Some(4.0)), (2, None), (3, Some(9.0))]);
    let all = [series(&indicator)];
    let size = (400.0, 200.0);
    let figure = plot("Calls", &all, &world.words, size);
    let places = dotted(&all, &world.words, size);
    assert_eq!(places.iter().map(|p| (p.series, p.dot)).collect::<Vec<_>>(), [(0, 0), (0, 2)]);
    // The line of the series passes through each of them.
    let on_line = |at: Spot| {
        figure.shapes.iter().any(|shape| {
            matches!(shape, Shape::Path { segments, .. } if segments.iter().any(|s| {
                matches!(s, Segment::Move(p) | Segment::Line(p) if (p.x - at.x).abs() < 0.01 && (p.y - at.y).abs() < 0.01)
            }))
        })
    };
    assert!(places.iter().all(|p| on_line(p.at)), "{places:?}");
}
