//! How long it takes from a key on the board of five thousand requirements to the finished frame: moving
//! through them, narrowing them down letter by letter, and changing one of them.

#![expect(clippy::expect_used, reason = "a bench that cannot run must say so")]

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, criterion_group, criterion_main};
use jiff::civil::date;
use keyfolio::app::options::Options;
use keyfolio::app::{Model, Msg, Start, update};
use keyfolio::i18n::{Lang, Words};
use keyfolio::keymap::Keymap;
use keyfolio::store::read::read;
use keyfolio::ui::theme::Capability;
use keyfolio::ui::{ViewState, view};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

#[path = "support/portfolio.rs"]
mod support;

/// So many requirements at least are on the large board.
const REQUIREMENTS: usize = 5000;
/// Of so many accounts.
const ACCOUNTS: usize = 7000;

/// The board of all accounts on a screen that is only a memory.
struct Board {
    model: Model,
    state: ViewState,
    terminal: Terminal<TestBackend>,
}

impl Board {
    /// A generated portfolio with about one and a half open requirements an account.
    fn new(accounts: usize, (width, height): (u16, u16)) -> Self {
        let model = Model::new(Start {
            portfolio: read(&support::portfolio(accounts)).expect("a portfolio without problems"),
            today: date(2026, 11, 23),
            file: "portfolio.yaml".to_owned(),
            words: Words::new(Lang::En),
            keymap: Keymap::default(),
            options: Options::default(),
        });
        let mut board = Self {
            model,
            state: ViewState::new(Capability::TrueColor),
            terminal: Terminal::new(TestBackend::new(width, height)).expect("a screen in memory"),
        };
        update(&mut board.model, Msg::Resized { width, height });
        for key in ["g", "r", "a"] {
            board.press(key);
        }
        assert!(board.model.board.all, "on the board of all accounts");
        board
    }

    /// How many requirements are on it.
    fn requirements(&self) -> usize {
        self.model.board.rows().len()
    }

    /// What one turn of the loop does for a key.
    fn press(&mut self, key: &str) {
        let key = key.parse().expect("a key");
        update(&mut self.model, Msg::Key(key));
        let Self {
            model,
            state,
            terminal,
        } = self;
        terminal
            .draw(|frame| view(model, state, frame))
            .expect("a screen in memory");
        let seen = self.state.seen();
        update(&mut self.model, Msg::Drawn(seen));
    }
}

fn board(c: &mut Criterion) {
    for size in [(120, 36), (200, 60)] {
        for accounts in [15, ACCOUNTS] {
            measure(c, accounts, size);
        }
    }
}

/// From a key to the finished frame, on the board of so many accounts.
fn measure(c: &mut Criterion, accounts: usize, size: (u16, u16)) {
    let board = || Board::new(accounts, size);
    let count = board().requirements();
    assert!(
        accounts < ACCOUNTS || count >= REQUIREMENTS,
        "{count} are too few"
    );
    let mut group = c.benchmark_group(format!("board {}x{}", size.0, size.1));
    let scroll = ["down", "down", "pagedown", "up", "end", "home"];
    pressed(&mut group, ("scroll", count), board(), &scroll);
    let mut filtered = board();
    filtered.press("/");
    for key in ["v", "o", "l"] {
        filtered.press(key);
    }
    assert!(
        filtered.requirements() < count,
        "the filter narrows nothing down"
    );
    let filter = ["backspace", "backspace", "backspace", "v", "o", "l"];
    pressed(&mut group, ("filter", count), filtered, &filter);
    pressed(&mut group, ("light track", count), board(), &["t"]);
    group.finish();
}

/// Measures one of these keys after the other, round and round.
fn pressed(
    group: &mut BenchmarkGroup<'_, WallTime>,
    (what, count): (&str, usize),
    mut board: Board,
    keys: &[&str],
) {
    let mut keys = keys.iter().cycle();
    group.bench_function(BenchmarkId::new(what, count), |b| {
        b.iter(|| board.press(keys.next().expect("an endless list")));
    });
}

criterion_group!(benches, board);
criterion_main!(benches);
