//! How long it takes from a key that scores to the finished frame: update, figures, every cell of the screen.

#![expect(clippy::expect_used, reason = "a bench that cannot run must say so")]
#![expect(clippy::print_stdout, reason = "the longest of all is no mean")]

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use keyfolio::app::{Effect, Msg, update};
use keyfolio::runtime::keeper::FileKeeper;
use keyfolio::runtime::saver::{Saver, State};
use keyfolio::store::atomic;
use keyfolio::store::document::Document;
use keyfolio::store::read::read;
use screen::{SIZES, Screen, pressed};

#[path = "support/portfolio.rs"]
mod portfolio;
#[path = "support/screen.rs"]
mod screen;

/// A generated portfolio, the cursor on a rating of the first account.
fn scoring(accounts: usize, size: (u16, u16)) -> Screen {
    let portfolio = read(&portfolio::portfolio(accounts)).expect("a portfolio without problems");
    let mut screen = Screen::new(portfolio, size);
    screen.press_all("tab tab down");
    screen
}

/// The value that the keys are to change.
fn attractiveness(screen: &Screen) -> Option<f64> {
    let position = screen.model.position(screen.model.selected?)?;
    position.attractiveness.value
}

fn frame(c: &mut Criterion) {
    let mut group = c.benchmark_group("score to frame");
    for size in SIZES {
        for accounts in [15, 5000] {
            let mut screen = scoring(accounts, size);
            screen.press("1");
            let low = attractiveness(&screen);
            screen.press("5");
            assert!(attractiveness(&screen) > low, "the keys score nothing");
            let id = BenchmarkId::new(format!("{}x{}", size.0, size.1), accounts);
            pressed(&mut group, id, screen, "1 5");
        }
    }
    group.finish();
}

/// The longest frame, key after key, while another thread brings them to the disk: one save after the other, as
/// fast as it can, of what the keys before have changed.
fn while_saving(c: &mut Criterion) {
    let mut group = c.benchmark_group("worst frame while saving");
    group.sample_size(10);
    for accounts in [200, 5000] {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("portfolio.yaml");
        atomic::write(&file, portfolio::portfolio(accounts).as_bytes()).expect("a file");
        let mut screen = scoring(accounts, (120, 36));
        let base = Arc::new(screen.model.portfolio.clone());
        let keeper = FileKeeper::new(Document::open(&file).expect("the file"), base, None);
        let (report, reports) = mpsc::channel();
        let said = move |msg| drop(report.send(msg));
        let saver = Saver::start(keeper, Duration::ZERO, said).expect("a thread");
        let mut worst = Duration::ZERO;
        group.bench_function(BenchmarkId::new("120x36", accounts), |b| {
            b.iter_custom(|saves| {
                let each = (0..saves).map(|_| longest_until_saved(&mut screen, &saver, &reports));
                each.inspect(|longest| worst = worst.max(*longest)).sum()
            });
        });
        saver.finish().expect("everything is saved");
        println!("the longest of all frames while saving {accounts}: {worst:?}");
    }
    group.finish();
}

/// Scores until a save is done; how long the longest frame took.
fn longest_until_saved(screen: &mut Screen, saver: &Saver, reports: &Receiver<Msg>) -> Duration {
    let mut longest = Duration::ZERO;
    let mut keys = ["1", "5"].iter().cycle();
    loop {
        let start = Instant::now();
        let effects = screen.press(keys.next().expect("an endless list"));
        let told: Vec<Msg> = reports.try_iter().collect();
        let is_done = told.iter().any(|msg| matches!(msg, Msg::Saved { .. }));
        for msg in told {
            update(&mut screen.model, msg);
        }
        longest = longest.max(start.elapsed());
        for effect in effects {
            if let Effect::Save {
                generation,
                basis,
                portfolio,
            } = effect
            {
                saver.save(State {
                    generation,
                    basis,
                    portfolio,
                });
            }
        }
        if is_done {
            return longest;
        }
    }
}

criterion_group!(benches, frame, while_saving);
criterion_main!(benches);
