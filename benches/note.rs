//! The speeds of documents: the design note of a full programme, made and written as PDF.

#[path = "../tests/support/mod.rs"]
mod support;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use jalon::export::pdf;
use jalon::note::{Choice, Kind, build};
use support::World;

fn note(c: &mut Criterion) {
    let world = World::full("fr");
    let choice = Choice::of(Kind::Note);
    let document = build(&world.input(), &choice);
    let pages = pdf::write(&document).pages as u64;
    let mut group = c.benchmark_group("note");
    group.sample_size(20);
    // Elements are pages: the second figure says how many of them a second makes.
    group.throughput(Throughput::Elements(pages));
    group.bench_function("model", |b| b.iter(|| build(&world.input(), &choice)));
    group.bench_function("pdf", |b| b.iter(|| pdf::write(&document)));
    group.finish();
}

criterion_group!(benches, note);
criterion_main!(benches);
