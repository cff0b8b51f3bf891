//! How long it takes to see what follows from a full project, anew and after one edit; the search for personal data apart.

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use jalon::catalogue::Catalogue;
use jalon::insight::{Changed, Insight, chain, personal_data};
use jalon::project::{Check, Edit, Evidence, Project, SourceNote, Status, Take};
use support::{apply, content, project};

/// Every section chosen and answered at length, 100 indicators with 20 measurements each, a chain, patterns, risks.
fn full(catalogue: &Catalogue) -> Project {
    let mut commands = String::new();
    for section in 3..=9 {
        commands.push_str(&format!("scope {section};"));
        for n in 0..6 {
            commands.push_str(&format!("activity {section} Activity {n};barrier {section} Obstacle {n};"));
            commands.push_str("risk assumption People come; risk-evidence own_data; risk risk The border closes;");
            commands
                .push_str(&format!("say change {section} They know {n};say behaviour {section} They act {n};link;"));
        }
    }
    commands.push_str("group Fishers; group Families;");
    commands.push_str("pattern Fishing;");
    commands.push_str(&"factor out War;factor reach Brokers;option 80 70 6 Inspect;".repeat(4));
    let mut made = project(catalogue, &commands);
    let text = "The team writes here what it knows and how it knows it, in 2025 and in three districts. ".repeat(8);
    for item in catalogue.items() {
        if item.role().is_some() {
            let answer = made.answers.entry(item.id.to_string()).or_default();
            answer.text.clone_from(&text);
            answer.status = Status::Answered;
            answer.evidence = Some(Evidence::OwnData);
            answer.sources.push(SourceNote {
                id: jalon::project::Id::from_bits(1),
                title: "Survey of 2025".into(),
                link: "https://example.org".into(),
                page: "12".into(),
                sensitivity: jalon::project::Sensitivity::Internal,
            });
            let all = item.checks().iter().map(|check| (check.id.to_string(), Check::Yes));
            answer.checks.extend(all);
        }
        if item.kind == jalon::catalogue::Kind::Lesson {
            apply(catalogue, &mut made, &format!("lesson {} {} In activity 2", item.id, Take::Adopted.name()));
        }
    }
    let indicators: Vec<String> =
        catalogue.items().iter().filter(|i| i.indicator().is_some()).map(|i| i.id.to_string()).take(100).collect();
    for id in indicators {
        apply(catalogue, &mut made, &format!("indicator {id} An indicator with a name; publish; by sex"));
        apply(catalogue, &mut made, &"measure 40 public; part 4 boys;".repeat(20));
    }
    made
}

fn insight(c: &mut Criterion) {
    let (catalogue, book) = content();
    let made = full(&catalogue);
    assert!(made.indicators.len() == 100 && made.indicators.iter().all(|i| i.measurements.len() == 20));
    c.bench_function("insight of a full project", |b| {
        b.iter(|| black_box(Insight::new(&catalogue, &book, black_box(&made))));
    });
    let mut insight = Insight::new(&catalogue, &book, &made);
    println!("pieces of advice: {}", insight.advice().count());
    let answer = made.answers.get("S8.Q3").cloned().expect("answered");
    let typed = Changed::by(&Edit::Answer("S8.Q3".into(), Some(Box::new(answer))));
    c.bench_function("insight after an edit of an answer", |b| {
        b.iter(|| insight.update(&catalogue, &book, black_box(&made), &typed));
    });
    let measured = Changed::by(&Edit::from(made.indicators[50].clone()));
    c.bench_function("insight after an edit of an indicator", |b| {
        b.iter(|| insight.update(&catalogue, &book, black_box(&made), &measured));
    });
    c.bench_function("results chain of all sections", |b| {
        b.iter(|| black_box(chain(&book, black_box(&made), &["3", "4", "5", "6", "7", "8", "9"])));
    });
    c.bench_function("search for personal data", |b| {
        b.iter(|| black_box(personal_data(&catalogue, &book, black_box(&made))));
    });
}

criterion_group!(benches, insight);
criterion_main!(benches);
