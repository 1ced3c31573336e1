//! How long a frame takes where two days of a portfolio are compared: the cursor moved, and the days changed.

#![expect(clippy::expect_used, reason = "a bench that cannot run must say so")]

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use jiff::civil::{Date, date};
use keyfolio::app::model::Page;
use keyfolio::app::options::Options;
use keyfolio::app::{Model, Msg, Start, update};
use keyfolio::domain::Portfolio;
use keyfolio::domain::edit::Edit;
use keyfolio::domain::review::Review;
use keyfolio::i18n::{Lang, Words};
use keyfolio::keymap::Keymap;
use keyfolio::store::read::read;
use keyfolio::ui::theme::Capability;
use keyfolio::ui::{ViewState, view};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

#[path = "support/portfolio.rs"]
mod support;

const TODAY: Date = date(2026, 11, 23);

/// A generated portfolio with two reviews, after which every third account was scored the other way round.
fn portfolio(accounts: usize) -> Portfolio {
    let mut portfolio = read(&support::portfolio(accounts)).expect("a portfolio without problems");
    for month in [3, 6] {
        let mut review = Review::of(&portfolio, date(2026, month, 30), None);
        let third = review.accounts.values_mut().step_by(3);
        third
            .flat_map(|scores| scores.values_mut())
            .for_each(|score| *score = 6.0 - *score);
        let edit = Edit::AddReview(Box::new(review));
        portfolio.apply(edit).expect("a review of a new id");
    }
    portfolio
}

/// The page on a screen that is only a memory.
struct Screen {
    model: Model,
    state: ViewState,
    terminal: Terminal<TestBackend>,
}

impl Screen {
    fn new(accounts: usize) -> Self {
        let (width, height) = (200, 60);
        let model = Model::new(Start {
            portfolio: portfolio(accounts),
            today: TODAY,
            file: "portfolio.yaml".to_owned(),
            words: Words::new(Lang::En),
            keymap: Keymap::default(),
            options: Options::default(),
        });
        let mut screen = Self {
            model,
            state: ViewState::new(Capability::TrueColor),
            terminal: Terminal::new(TestBackend::new(width, height)).expect("a screen in memory"),
        };
        update(&mut screen.model, Msg::Resized { width, height });
        for key in ["g", "c"] {
            screen.press(key);
        }
        assert_eq!(screen.model.page, Page::Compare);
        assert!(
            screen.model.compare.counts().0 > 0,
            "nobody crossed a border"
        );
        screen
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

fn compare(c: &mut Criterion) {
    let mut group = c.benchmark_group("compare");
    for (name, keys) in [("cursor", ["down", "up"]), ("days", ["left", "right"])] {
        for accounts in [15, 5000] {
            let mut screen = Screen::new(accounts);
            let mut keys = keys.iter().cycle();
            group.bench_function(BenchmarkId::new(name, accounts), |b| {
                b.iter(|| screen.press(keys.next().expect("an endless list")));
            });
        }
    }
    group.finish();
}

criterion_group!(benches, compare);
criterion_main!(benches);
