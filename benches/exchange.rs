//! How long tables take out of a portfolio and into it.

#![expect(clippy::expect_used, reason = "a bench that cannot run must say so")]

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use keyfolio::app::order::{Form, Order, Sheet};
use keyfolio::exchange::import::{Against, Remembered, propose, tongues};
use keyfolio::i18n::{Lang, Words};
use keyfolio::runtime::orders::fill;
use keyfolio::sheets;
use keyfolio::store::read::read;

#[path = "support/portfolio.rs"]
mod support;

const TODAY: Date = date(2026, 11, 23);

/// A table of accounts as text and all tables as a workbook, from the portfolio to the bytes of the file.
fn export(c: &mut Criterion) {
    let mut group = c.benchmark_group("export");
    group.sample_size(20);
    let words = Words::new(Lang::Fr);
    for accounts in [200, 5000] {
        let portfolio = read(&support::portfolio(accounts)).expect("a portfolio");
        let sheet = Order::Sheet(Sheet::Accounts);
        let documents = [
            ("csv", sheet, Form::Csv),
            ("workbook", Order::Workbook, Form::Xlsx),
            ("json", Order::Everything, Form::Json),
        ];
        for (name, order, form) in documents {
            group.bench_function(BenchmarkId::new(name, accounts), |b| {
                b.iter(|| {
                    fill(
                        &order,
                        form,
                        &portfolio,
                        &words,
                        (TODAY, Timestamp::UNIX_EPOCH),
                    )
                    .expect("a document")
                });
            });
        }
    }
    group.finish();
}

/// The accounts of a file, read and held against the portfolio they came from.
fn import(c: &mut Criterion) {
    let mut group = c.benchmark_group("import");
    group.sample_size(20);
    let words = Words::new(Lang::Fr);
    for accounts in [200, 5000] {
        let portfolio = &read(&support::portfolio(accounts)).expect("a portfolio");
        let against = Against {
            portfolio,
            tongues: &tongues(&words),
            today: TODAY,
            remembered: &Remembered::default(),
        };
        for (name, form) in [("csv", Form::Csv), ("workbook", Form::Xlsx)] {
            let order = Order::Sheet(Sheet::Accounts);
            let bytes = fill(
                &order,
                form,
                portfolio,
                &words,
                (TODAY, Timestamp::UNIX_EPOCH),
            )
            .expect("a document");
            group.bench_function(BenchmarkId::new(name, accounts), |b| {
                b.iter(|| {
                    let tables = sheets::read(&bytes).expect("tables");
                    propose(tables.first().expect("a table"), against)
                });
            });
        }
    }
    group.finish();
}

criterion_group!(benches, export, import);
criterion_main!(benches);
