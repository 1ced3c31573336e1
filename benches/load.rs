//! How long it takes to read a portfolio, and to say all there is to say of it.

#![expect(clippy::expect_used, reason = "a bench that cannot run must say so")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use jiff::civil::{Date, date};
use keyfolio::domain::figures::Figures;
use keyfolio::domain::findings::findings;
use keyfolio::store::{guard, read};

#[path = "support/portfolio.rs"]
mod support;

const TODAY: Date = date(2026, 11, 23);

fn load(c: &mut Criterion) {
    let mut group = c.benchmark_group("load");
    group.sample_size(20);
    for accounts in [15, 200, 5000] {
        let text = support::portfolio(accounts);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::new("open", accounts), &text, |b, text| {
            b.iter(|| {
                let text = guard::check(text.as_bytes()).expect("a file within the limits");
                let portfolio = read::read(text).expect("a portfolio without problems");
                Figures::of(black_box(&portfolio), TODAY)
            });
        });
        group.bench_with_input(BenchmarkId::new("check", accounts), &text, |b, text| {
            b.iter(|| {
                let checked = read::check(black_box(text));
                let portfolio = checked.portfolio.expect("a portfolio without problems");
                findings(&portfolio, &Figures::of(&portfolio, TODAY), TODAY)
            });
        });
    }
    group.finish();
}

criterion_group!(benches, load);
criterion_main!(benches);
