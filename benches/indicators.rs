//! How long the library takes to filter and search ten thousand indicators, and a plot of fifty series to be made.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use jalon::assets::Assets;
use jalon::catalogue::{Catalogue, Rung};
use jalon::insight::indicators::{Dot, Filter, Library, Row, Series, SortBy, series};
use jalon::note::figures::plot::plot;
use jalon::project::{Id, Indicator};
use jalon::wording::Wording;
use jiff::civil::date;

/// The catalogue's rows over and over, each a little different, up to ten thousand.
fn many(library: &Library) -> Vec<Row> {
    let rows = library.rows();
    (0..10_000)
        .map(|nth| {
            let row = &rows[nth % rows.len()];
            Row { id: format!("{}.{nth}", row.id).into(), name: format!("{} ({nth})", row.name), ..row.clone() }
        })
        .collect()
}

fn indicators(c: &mut Criterion) {
    let assets = Assets::embedded();
    let catalogue = Catalogue::load(&assets).expect("loads");
    let words = Wording::load(&assets, "fr").expect("loads");
    let library = Library::of_rows(many(&Library::new(&catalogue, &words)));
    let chosen: Vec<bool> = (0..library.rows().len()).map(|nth| nth % 7 == 0).collect();
    let search = |text: &str| Filter { search: text.to_owned(), ..Filter::default() };
    let cases = [
        ("all", Filter::default()),
        ("search “réinsertion”", search("réinsertion")),
        ("search “d”", search("d")),
        ("search “nombre de victimes”", search("nombre de victimes")),
        (
            "rung, section, chosen, search, by name",
            Filter {
                rungs: vec![Rung::Checklist],
                sections: vec!["8".to_owned()],
                chosen: Some(false),
                sort: SortBy::Name,
                ..search("victimes")
            },
        ),
        ("method, by rung", Filter { method: "enquête".to_owned(), sort: SortBy::Rung, ..Filter::default() }),
    ];
    for (name, filter) in cases {
        c.bench_function(&format!("10,000 indicators: {name}"), |b| {
            b.iter(|| library.filter(black_box(&filter), &chosen));
        });
    }
    let day = |month: usize| date(2016 + (month / 12) as i16, 1 + (month % 12) as i8, 1);
    let all: Vec<Series> = (0..50)
        .map(|nth| {
            let value = |month: usize| Some(((month * (nth + 3)) % 97) as f64);
            let dots = (0..120).map(|month| Dot { date: day(month), value: value(month), corrected: false }).collect();
            Series { dots, name: format!("Series {nth}"), ..series(&Indicator::new(Id::from_bits(nth as u64))) }
        })
        .collect();
    c.bench_function("plot of 50 series of 120 points", |b| {
        b.iter(|| plot("Fifty", black_box(&all), &words, (900.0, 600.0)));
    });
}

criterion_group!(benches, indicators);
criterion_main!(benches);
