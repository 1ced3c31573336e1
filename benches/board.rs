//! How long it takes from a key on the board of thousands of requirements to the finished frame: moving
//! through them, narrowing them down, and moving one of them to another day.

#![expect(clippy::expect_used, reason = "a bench that cannot run must say so")]

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
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
    let mut group = c.benchmark_group("board");
    for accounts in [15, 5000] {
        let size = (120, 36);
        group.bench_function(BenchmarkId::new("scroll", accounts), |b| {
            let mut board = Board::new(accounts, size);
            let mut keys = ["down", "down", "pagedown", "up"].iter().cycle();
            b.iter(|| board.press(keys.next().expect("an endless list")));
        });
        group.bench_function(BenchmarkId::new("filter", accounts), |b| {
            let mut board = Board::new(accounts, size);
            board.press("/");
            let mut keys = ["v", "o", "l", "backspace", "backspace", "backspace"]
                .iter()
                .cycle();
            b.iter(|| board.press(keys.next().expect("an endless list")));
        });
        group.bench_function(BenchmarkId::new("light track", accounts), |b| {
            let mut board = Board::new(accounts, size);
            b.iter(|| board.press("t"));
        });
    }
    group.finish();
}

criterion_group!(benches, board);
criterion_main!(benches);
