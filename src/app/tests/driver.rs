//! A model that is played like the program: keys as text in, what came of them out.

use std::sync::OnceLock;

use jiff::civil::date;

use crate::app::access::Access;
use crate::app::cell::OpenCell;
use crate::app::msg::Seen;
use crate::app::options::Options;
use crate::app::{Effect, Model, Msg, Start, update};
use crate::domain::{Account, Portfolio};
use crate::i18n::{Lang, Words};
use crate::keymap::{Key, Keymap};

/// The portfolio the tests are played on.
const EXAMPLE: &str = include_str!("../../../portfolio.example.yaml");

/// The example, read once.
pub(crate) fn example() -> Portfolio {
    static READ: OnceLock<Portfolio> = OnceLock::new();
    let read = || crate::store::read::read(EXAMPLE).expect("a portfolio without problems");
    READ.get_or_init(read).clone()
}

/// A model, and what it wanted done outside so far.
pub(crate) struct Driver {
    /// The model.
    pub(crate) model: Model,
    /// Everything it asked for, the latest last.
    pub(crate) effects: Vec<Effect>,
}

impl Driver {
    /// The example, in English, on the day of all tests.
    pub(crate) fn new() -> Self {
        Self::optioned(Options::default())
    }

    /// A portfolio of the test's own.
    pub(crate) fn reading(yaml: &str) -> Self {
        let portfolio = crate::store::read::read(yaml).expect("a portfolio without problems");
        Self::on_portfolio(portfolio, Options::default())
    }

    /// The example with options of the test's own.
    pub(crate) fn optioned(options: Options) -> Self {
        Self::on_portfolio(example(), options)
    }

    /// The example, opened to be read only.
    pub(crate) fn reading_only() -> Self {
        let mut driver = Self::new();
        driver.send(Msg::Access(Access::ReadOnly));
        driver
    }

    /// A portfolio that was never in a file.
    pub(crate) fn on_portfolio(portfolio: Portfolio, options: Options) -> Self {
        let mut model = Model::new(Start {
            portfolio,
            today: date(2026, 11, 23),
            file: "portfolio.yaml".to_owned(),
            words: Words::new(Lang::En),
            keymap: Keymap::default(),
            options,
        });
        update(
            &mut model,
            Msg::Drawn(Seen {
                rows: 10,
                ..Seen::default()
            }),
        );
        Self {
            model,
            effects: Vec::new(),
        }
    }

    /// Something happens.
    pub(crate) fn send(&mut self, msg: Msg) -> &mut Self {
        self.effects.extend(update(&mut self.model, msg));
        self
    }

    /// Presses keys, named as in the keymap and parted by spaces: `g w down 3 5 enter`.
    pub(crate) fn keys(&mut self, keys: &str) -> &mut Self {
        for key in keys.split_whitespace() {
            let key: Key = key.parse().expect("a key of the keymap's form");
            self.send(Msg::Key(key));
        }
        self
    }

    /// Types a text, character after character.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        for character in text.chars() {
            self.send(Msg::Key(Key::char(character)));
        }
        self
    }

    /// Pastes a text.
    pub(crate) fn paste(&mut self, text: &str) -> &mut Self {
        self.send(Msg::Paste(text.to_owned()))
    }

    /// Selects an account by its id, as a click would.
    pub(crate) fn on(&mut self, id: &str) -> &mut Self {
        let index = self.model.portfolio.account_index(&id.into());
        self.model.select(index.expect("an account of this id"));
        self
    }

    /// The account that is selected, as it is held: without what is being typed.
    pub(crate) fn account(&self) -> &Account {
        let index = self.model.selected.expect("a selected account");
        &self.model.portfolio.accounts()[index]
    }

    /// What is shown.
    pub(crate) fn portfolio(&self) -> &Portfolio {
        &self.model.portfolio
    }

    /// What is being said, in words.
    pub(crate) fn said(&self) -> String {
        let notice = self.model.notices.current();
        notice.map_or_else(String::new, |notice| self.model.words.notice(notice))
    }

    /// What the open cell holds.
    pub(crate) fn typed(&self) -> Option<&str> {
        self.model.cell.as_ref().map(OpenCell::text)
    }

    /// Why the open cell did not take what was typed, in words.
    pub(crate) fn problem(&self) -> String {
        let problem = self
            .model
            .cell
            .as_ref()
            .and_then(|cell| cell.problem.as_ref());
        problem.map_or_else(String::new, |problem| self.model.words.problem(problem))
    }
}
