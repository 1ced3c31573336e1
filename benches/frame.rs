//! How long it takes from a key that scores to the finished frame: update, figures, every cell of the screen.

#![expect(clippy::expect_used, reason = "a bench that cannot run must say so")]

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
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

criterion_group!(benches, frame);
criterion_main!(benches);
