//! What a report and a picture cost: from the figures to the bytes of a file.

#![expect(clippy::expect_used, reason = "a bench that cannot run must say so")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use keyfolio::app::order::{Form, Order};
use keyfolio::i18n::{Lang, Words};
use keyfolio::runtime::orders::fill;
use keyfolio::store::read;

#[path = "support/portfolio.rs"]
mod support;

const TODAY: Date = date(2026, 11, 23);

fn paper(c: &mut Criterion) {
    let mut group = c.benchmark_group("paper");
    group.sample_size(20);
    let words = Words::new(Lang::En);
    let orders = [
        ("report", Order::Report, Form::Html),
        ("matrix svg", Order::Matrix, Form::Svg),
        ("matrix png", Order::Matrix, Form::Png),
    ];
    for accounts in [15, 200, 5000] {
        let portfolio = read::read(&support::portfolio(accounts));
        let portfolio = portfolio.expect("a portfolio without problems");
        for (name, order, form) in &orders {
            group.bench_function(BenchmarkId::new(*name, accounts), |b| {
                b.iter(|| {
                    let made = fill(
                        order,
                        *form,
                        black_box(&portfolio),
                        &words,
                        (TODAY, Timestamp::UNIX_EPOCH),
                    );
                    made.expect("a document in a form it has")
                });
            });
        }
    }
    group.finish();
}

criterion_group!(benches, paper);
criterion_main!(benches);
