//! The program on a screen that is only a memory: a key, and what one turn of the loop does for it.

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId};
use jiff::civil::{Date, date};
use keyfolio::app::options::Options;
use keyfolio::app::{Effect, Model, Msg, Start, update};
use keyfolio::domain::Portfolio;
use keyfolio::i18n::{Lang, Words};
use keyfolio::keymap::Keymap;
use keyfolio::ui::theme::Capability;
use keyfolio::ui::{ViewState, view};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// The day of every bench.
pub(crate) const TODAY: Date = date(2026, 11, 23);

/// The sizes that are measured: a usual window, and a large one.
pub(crate) const SIZES: [(u16, u16); 2] = [(120, 36), (200, 60)];

/// The program on a screen that is only a memory.
pub(crate) struct Screen {
    pub(crate) model: Model,
    state: ViewState,
    terminal: Terminal<TestBackend>,
}

impl Screen {
    /// A portfolio, opened and drawn.
    pub(crate) fn new(portfolio: Portfolio, (width, height): (u16, u16)) -> Self {
        let model = Model::new(Start {
            portfolio,
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
        screen.draw();
        screen
    }

    /// What one turn of the loop does for a key; what it wants done outside.
    pub(crate) fn press(&mut self, key: &str) -> Vec<Effect> {
        let key = key.parse().expect("a key");
        let effects = update(&mut self.model, Msg::Key(key));
        self.draw();
        effects
    }

    /// The same for several keys, with spaces between them.
    pub(crate) fn press_all(&mut self, keys: &str) {
        for key in keys.split_whitespace() {
            self.press(key);
        }
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
}

/// Measures one of these keys after the other, round and round.
pub(crate) fn pressed(
    group: &mut BenchmarkGroup<'_, WallTime>,
    id: BenchmarkId,
    mut screen: Screen,
    keys: &str,
) {
    let keys: Vec<&str> = keys.split_whitespace().collect();
    let mut keys = keys.iter().cycle();
    group.bench_function(id, |b| {
        b.iter(|| screen.press(keys.next().expect("an endless list")));
    });
}
