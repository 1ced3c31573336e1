//! How long it takes from a key that scores to the finished frame: update, figures, every cell of the screen.

#![expect(clippy::expect_used, reason = "a bench that cannot run must say so")]
#![expect(clippy::print_stdout, reason = "the longest of all is no mean")]

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use jiff::civil::date;
use keyfolio::app::options::Options;
use keyfolio::app::{Effect, Model, Msg, Start, update};
use keyfolio::domain::edit::{Edit, PlanEdit};
use keyfolio::domain::field::{PlanList, Value};
use keyfolio::i18n::{Lang, Words};
use keyfolio::keymap::Keymap;
use keyfolio::runtime::keeper::FileKeeper;
use keyfolio::runtime::saver::{Saver, State};
use keyfolio::store::atomic;
use keyfolio::store::document::Document;
use keyfolio::store::read::read;
use keyfolio::ui::theme::Capability;
use keyfolio::ui::{ViewState, view};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

#[path = "support/portfolio.rs"]
mod support;

/// The program on a screen that is only a memory.
struct Screen {
    model: Model,
    state: ViewState,
    terminal: Terminal<TestBackend>,
}

impl Screen {
    /// A generated portfolio, the cursor on a rating of the first account.
    fn new(accounts: usize, (width, height): (u16, u16)) -> Self {
        let model = Model::new(Start {
            portfolio: read(&support::portfolio(accounts)).expect("a portfolio without problems"),
            today: date(2026, 11, 23),
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
        screen.draw();
        for key in ["tab", "tab", "down"] {
            screen.press(key);
        }
        screen
    }

    /// The same on the plan of the first account, which has as much in it as a page holds: the cursor on the
    /// first of the people over there.
    fn on_plan(accounts: usize, size: (u16, u16)) -> Self {
        let mut screen = Self::new(accounts, size);
        let first = screen.model.portfolio.accounts()[0].id.clone();
        for list in PlanList::ALL {
            for number in 0..8 {
                let text = Value::Text(format!("What is said of number {number}"));
                let edit = PlanEdit::Add {
                    list,
                    item: format!("i{number}").as_str().into(),
                    fields: vec![(list.title(), text)],
                    after: None,
                };
                let account = first.clone();
                let edit = Edit::Plan { account, edit };
                screen.model.portfolio.apply(edit).expect("a new item");
            }
        }
        for key in ["g", "p", "tab", "tab", "tab"] {
            screen.press(key);
        }
        screen
    }

    /// What one turn of the loop does for a key; what it wants done outside.
    fn press(&mut self, key: &str) -> Vec<Effect> {
        let key = key.parse().expect("a key");
        let effects = update(&mut self.model, Msg::Key(key));
        self.draw();
        effects
    }

    fn draw(&mut self) {
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

    /// The value that the keys are to change.
    fn attractiveness(&self) -> Option<f64> {
        self.model
            .position(self.model.selected?)?
            .attractiveness
            .value
    }
}

fn frame(c: &mut Criterion) {
    let mut group = c.benchmark_group("score to frame");
    for size in [(120, 36), (200, 60)] {
        for accounts in [15, 5000] {
            let mut screen = Screen::new(accounts, size);
            screen.press("1");
            let low = screen.attractiveness();
            screen.press("5");
            assert!(screen.attractiveness() > low, "the keys score nothing");
            let mut keys = ["1", "5"].iter().cycle();
            let id = BenchmarkId::new(format!("{}x{}", size.0, size.1), accounts);
            group.bench_function(id, |b| {
                b.iter(|| screen.press(keys.next().expect("an endless list")));
            });
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
        atomic::write(&file, support::portfolio(accounts).as_bytes()).expect("a file");
        let mut screen = Screen::new(accounts, (120, 36));
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

/// What the method says to 5,000 accounts: gathered and drawn anew, and walked through.
fn health(c: &mut Criterion) {
    let mut group = c.benchmark_group("health");
    for accounts in [15, 5000] {
        let mut screen = Screen::new(accounts, (120, 36));
        screen.press("g");
        screen.press("h");
        assert!(screen.model.health.count() > accounts, "little is found");
        group.bench_function(BenchmarkId::new("question to frame", accounts), |b| {
            let mut keys = ["1", "0"].iter().cycle();
            b.iter(|| screen.press(keys.next().expect("an endless list")));
        });
        group.bench_function(BenchmarkId::new("step to frame", accounts), |b| {
            let mut keys = ["end", "home"].iter().cycle();
            b.iter(|| screen.press(keys.next().expect("an endless list")));
        });
    }
    group.finish();
}

/// On the plan: a key that moves, and one that changes who was spoken to and when.
fn plan(c: &mut Criterion) {
    let mut group = c.benchmark_group("plan to frame");
    for accounts in [15, 5000] {
        for (name, keys) in [("move", ["down", "up"]), ("edit", ["x", "u"])] {
            let mut screen = Screen::on_plan(accounts, (200, 60));
            screen.press(keys[0]);
            screen.press(keys[1]);
            let mut keys = keys.iter().cycle();
            group.bench_function(BenchmarkId::new(name, accounts), |b| {
                b.iter(|| screen.press(keys.next().expect("an endless list")));
            });
        }
    }
    group.finish();
}

criterion_group!(benches, frame, while_saving, health, plan);
criterion_main!(benches);
