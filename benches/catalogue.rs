//! How long it takes to load the catalogue and to search it. `cargo bench` prints the medians that README quotes.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use jalon::assets::Assets;
use jalon::catalogue::{Catalogue, SearchIndex};
use jalon::wording::Wording;

fn catalogue(c: &mut Criterion) {
    let assets = Assets::embedded();
    c.bench_function("load structure and one language", |b| {
        b.iter(|| {
            let assets = Assets::embedded();
            let catalogue = Catalogue::load(&assets).expect("loads");
            let words = Wording::load(&assets, "fr").expect("loads");
            black_box((catalogue, words))
        });
    });
    let catalogue = Catalogue::load(&assets).expect("loads");
    let words = Wording::load(&assets, "fr").expect("loads");
    c.bench_function("build the search index", |b| b.iter(|| SearchIndex::new(black_box(&catalogue), &words)));
    let index = SearchIndex::new(&catalogue, &words);
    for query in ["réinsertion", "d", "aide aux victimes", "s3.q6", "mecanisme national orientation"] {
        c.bench_function(&format!("search “{query}”"), |b| b.iter(|| index.search(black_box(query))));
    }
}

criterion_group!(benches, catalogue);
criterion_main!(benches);
