//! How long it takes from a key on the board of five thousand requirements to the finished frame: moving
//! through them, narrowing them down letter by letter, and changing one of them.

#![expect(clippy::expect_used, reason = "a bench that cannot run must say so")]

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use keyfolio::store::read::read;
use screen::{SIZES, Screen, pressed};

#[path = "support/portfolio.rs"]
mod portfolio;
#[path = "support/screen.rs"]
mod screen;

/// So many requirements at least are on the large board.
const REQUIREMENTS: usize = 5000;
/// Of so many accounts.
const ACCOUNTS: usize = 7000;

/// The board of all accounts, each with about one and a half open requirements.
fn board_of(accounts: usize, size: (u16, u16)) -> Screen {
    let portfolio = read(&portfolio::portfolio(accounts)).expect("a portfolio without problems");
    let mut screen = Screen::new(portfolio, size);
    screen.press_all("g r a");
    assert!(screen.model.board.all, "on the board of all accounts");
    screen
}

/// How many requirements are on it.
fn requirements(screen: &Screen) -> usize {
    screen.model.board.rows().len()
}

fn board(c: &mut Criterion) {
    for size in SIZES {
        for accounts in [15, ACCOUNTS] {
            measure(c, accounts, size);
        }
    }
}

/// From a key to the finished frame, on the board of so many accounts.
fn measure(c: &mut Criterion, accounts: usize, size: (u16, u16)) {
    let board = || board_of(accounts, size);
    let count = requirements(&board());
    assert!(
        accounts < ACCOUNTS || count >= REQUIREMENTS,
        "{count} are too few"
    );
    let mut group = c.benchmark_group(format!("board {}x{}", size.0, size.1));
    let id = |what| BenchmarkId::new(what, count);
    let scroll = "down down pagedown up end home";
    pressed(&mut group, id("scroll"), board(), scroll);
    let mut filtered = board();
    filtered.press_all("/ v o l");
    assert!(
        requirements(&filtered) < count,
        "the filter narrows nothing down"
    );
    let filter = "backspace backspace backspace v o l";
    pressed(&mut group, id("filter"), filtered, filter);
    pressed(&mut group, id("light track"), board(), "t");
    group.finish();
}

criterion_group!(benches, board);
criterion_main!(benches);
