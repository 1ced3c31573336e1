//! The program on a screen that is only a memory, where everything drawn is checked.

use jiff::civil::Date;
use keyfolio::app::options::{Options, Theme};
use keyfolio::app::{Effect, Model, Msg, Start, update};
use keyfolio::domain::Portfolio;
use keyfolio::i18n::{Lang, Words};
use keyfolio::keymap::{Action, Code, Key, Keymap};
use keyfolio::ui::theme::Capability;
use keyfolio::ui::{ViewState, view};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;

use crate::check::{check, check_edges, check_text};

/// A program, and what it was last seen to show.
pub(crate) struct Screen {
    pub(crate) model: Model,
    state: ViewState,
    terminal: Terminal<TestBackend>,
    drawn: Buffer,
}

impl Screen {
    pub(crate) fn new(portfolio: Portfolio, lang: Lang, (width, height): (u16, u16)) -> Self {
        let model = Model::new(Start {
            portfolio,
            today: Date::constant(2026, 11, 23),
            file: "/home/\u{1b}[31m\u{202e}/qi\tqr.yaml".to_owned(),
            words: Words::new(lang),
            keymap: Keymap::default(),
            options: Options {
                theme: Theme::Dark,
                legend: true,
                ..Options::default()
            },
        });
        let mut screen = Self {
            model,
            state: ViewState::new(Capability::TrueColor),
            terminal: Terminal::new(TestBackend::new(width, height)).expect("a terminal"),
            drawn: Buffer::default(),
        };
        screen.tell(Msg::Resized { width, height }, "the start");
        screen
    }

    pub(crate) fn buffer(&self) -> &Buffer {
        &self.drawn
    }

    /// Takes a message in, draws, and checks what is drawn and what is to be copied.
    #[track_caller]
    pub(crate) fn tell(&mut self, msg: Msg, what: &str) {
        for effect in update(&mut self.model, msg) {
            if let Effect::Copy(text) = effect {
                check_text(&text, what);
            }
        }
        let (model, state) = (&self.model, &mut self.state);
        let drawn = self.terminal.draw(|frame| view(model, state, frame));
        // What is drawn, not what the terminal of the test keeps of it: that leaves old letters behind wide ones.
        drawn.expect("it draws").buffer.clone_into(&mut self.drawn);
        let seen = self.state.seen();
        update(&mut self.model, Msg::Drawn(seen));
        check(self.buffer(), what);
        let model = &self.model;
        let is_open = !model.modals.is_empty() || model.cell.is_some() || model.tour.is_some();
        if !is_open && model.pending.is_empty() {
            check_edges(self.buffer(), what);
        }
    }

    /// Presses keys, named as in the keymap.
    #[track_caller]
    pub(crate) fn keys(&mut self, keys: &str) {
        for key in keys.split_whitespace() {
            self.tell(Msg::Key(key.parse().expect("a key")), keys);
        }
    }

    /// Closes whatever is open and goes to a page, with nothing drawn.
    pub(crate) fn go(&mut self, page: Action) {
        for _ in 0..8 {
            if self.model.modals.is_empty() && self.model.cell.is_none() {
                break;
            }
            update(&mut self.model, Msg::Key(Key::plain(Code::Esc)));
        }
        for key in self.bound(page) {
            update(&mut self.model, Msg::Key(key));
        }
    }

    /// Takes back all that was changed, with nothing drawn.
    pub(crate) fn take_back(&mut self) {
        self.go(Action::GoDashboard);
        for _ in 0..8 {
            for key in self.bound(Action::Undo) {
                update(&mut self.model, Msg::Key(key));
            }
        }
    }

    /// The first keys that are bound to an action here.
    fn bound(&self, action: Action) -> Vec<Key> {
        let scopes = self.model.scopes();
        let sequences = self.model.keymap.sequences_for(action, &scopes);
        let first = sequences.into_iter().next();
        first.map_or_else(Vec::new, |it| {
            [Some(it.first), it.second].into_iter().flatten().collect()
        })
    }

    /// Does an action through the first keys that are bound to it here; whether there are any.
    #[track_caller]
    pub(crate) fn act(&mut self, action: Action, what: &str) -> bool {
        let keys = self.bound(action);
        let is_bound = !keys.is_empty();
        for key in keys {
            self.tell(Msg::Key(key), what);
        }
        is_bound
    }
}
