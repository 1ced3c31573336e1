//! How long it takes to bring a changed score to the disk: difference, patch, verification, atomic write.

#![expect(clippy::expect_used, reason = "a bench that cannot run must say so")]

use std::sync::Arc;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use keyfolio::domain::edit::Edit;
use keyfolio::domain::score::Score;
use keyfolio::domain::{AccountId, CriterionId, Portfolio};
use keyfolio::runtime::Keeper as _;
use keyfolio::runtime::keeper::FileKeeper;
use keyfolio::store::atomic;
use keyfolio::store::document::Document;
use keyfolio::store::read::read;

#[path = "support/portfolio.rs"]
mod support;

/// The portfolio with another score of its first account; everything else is shared with it.
fn rescored(portfolio: &Portfolio, value: f64) -> Arc<Portfolio> {
    let mut rescored = portfolio.clone();
    let edit = Edit::SetScore {
        account: AccountId::from("acc-00000"),
        criterion: CriterionId::from("innovation"),
        score: Some(Score::plain(value)),
    };
    rescored.apply(edit).expect("a score on the scale");
    Arc::new(rescored)
}

fn save(c: &mut Criterion) {
    let mut group = c.benchmark_group("save");
    group.sample_size(20);
    for accounts in [15, 200, 5000] {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("portfolio.yaml");
        atomic::write(&file, support::portfolio(accounts).as_bytes()).expect("a file");
        let document = Document::open(&file).expect("the file");
        let portfolio = read(document.text()).expect("a portfolio without problems");
        let states = [2.0, 4.0].map(|value| rescored(&portfolio, value));
        let mut keeper = FileKeeper::new(document, Arc::new(portfolio), None);
        let mut states = states.iter().cycle();
        group.bench_function(BenchmarkId::from_parameter(accounts), |b| {
            b.iter(|| {
                keeper
                    .save(states.next().expect("an endless list"), 0, &[])
                    .expect("saved")
            });
        });
    }
    group.finish();
}

criterion_group!(benches, save);
criterion_main!(benches);
