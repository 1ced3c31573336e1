//! Random actions: whatever is pressed, typed, pasted, clicked or resized, in whatever order, the
//! program draws, keeps its promises, and can take all of it back.

#![expect(
    clippy::expect_used,
    reason = "an example that cannot be read fails the test"
)]

use jiff::civil::{Date, Time};
use keyfolio::app::msg::Pointer;
use keyfolio::app::options::Options;
use keyfolio::app::{Effect, Model, Msg, Pane, Start, update};
use keyfolio::domain::Portfolio;
use keyfolio::i18n::{Lang, Words};
use keyfolio::keymap::{Action, Key, Keymap};
use keyfolio::store::read::read;
use keyfolio::ui::theme::Capability;
use keyfolio::ui::{ViewState, view};
use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

const EXAMPLE: &str = include_str!("../portfolio.example.yaml");

/// One thing a user, or the world, does.
#[derive(Debug, Clone)]
enum Deed {
    /// An action, through the first keys that are bound to it here.
    Act(usize),
    Key(char),
    Paste(String),
    Resize(u16, u16),
    Click(u16, u16),
    Wheel(u16, u16, i16),
    Saved,
    SaveFailed,
    Reread,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        30 => (0..Action::ALL.len()).prop_map(Deed::Act),
        6 => "[a-zA-Z0-9éàç&\"'(/:?+=<>-]".prop_map(|s| Deed::Key(s.chars().next().unwrap_or('x'))),
        1 => ".{0,12}".prop_map(Deed::Paste),
        1 => "(Helios|4,5|2026-11-27|\u{1b}\\[31m|日本|e\u{301}){1,3}".prop_map(Deed::Paste),
        1 => (1_u16..220, 1_u16..70).prop_map(|(w, h)| Deed::Resize(w, h)),
        2 => (0_u16..220, 0_u16..70).prop_map(|(x, y)| Deed::Click(x, y)),
        1 => (0_u16..220, 0_u16..70, -5_i16..5).prop_map(|(x, y, n)| Deed::Wheel(x, y, n)),
        1 => Just(Deed::Saved),
        1 => Just(Deed::SaveFailed),
        1 => Just(Deed::Reread),
    ]
}

struct Run {
    model: Model,
    view: ViewState,
    terminal: Terminal<TestBackend>,
    first: Portfolio,
}

impl Run {
    fn new() -> Self {
        let portfolio = read(EXAMPLE).expect("the example is read");
        let first = portfolio.clone();
        let start = Start {
            portfolio,
            today: Date::constant(2026, 11, 23),
            file: "portfolio.yaml".to_owned(),
            words: Words::new(Lang::En),
            keymap: Keymap::default(),
            options: Options::default(),
        };
        let terminal = Terminal::new(TestBackend::new(120, 36)).expect("a test terminal");
        Self {
            model: Model::new(start),
            view: ViewState::new(Capability::TrueColor),
            terminal,
            first,
        }
    }

    fn tell(&mut self, msg: Msg) {
        let before = self.model.saving.generation;
        let effects = update(&mut self.model, msg);
        let changed = self.model.saving.generation > before;
        let saves = effects
            .iter()
            .any(|effect| matches!(effect, Effect::Save { .. }));
        assert_eq!(changed, saves, "what changes is saved, and nothing else is");
        self.check();
        self.draw();
    }

    fn draw(&mut self) {
        let (model, state) = (&self.model, &mut self.view);
        self.terminal
            .draw(|frame| view(model, state, frame))
            .expect("it draws");
        let seen = self.view.seen();
        update(&mut self.model, Msg::Drawn(seen));
    }

    fn check(&self) {
        let model = &self.model;
        let accounts = model.portfolio.accounts().len();
        assert!(
            model.selected.is_none_or(|index| index < accounts),
            "the selection is in range"
        );
        assert!(model.selected.is_some() || accounts == 0 || !model.accounts.filter.is_empty());
        assert!(model.criterion < model.criteria().count().max(1));
        assert!(model.portfolio.criteria().attractiveness.len() <= 5);
        assert!(model.modals.len() < 20, "modals do not pile up");
    }

    fn press(&mut self, action: Action) {
        let sequence = self
            .model
            .keymap
            .sequences_for(action, &self.model.scopes());
        let Some(sequence) = sequence.into_iter().next() else {
            return;
        };
        self.tell(Msg::Key(sequence.first));
        if let Some(second) = sequence.second {
            self.tell(Msg::Key(second));
        }
    }

    fn act(&mut self, deed: Deed) {
        match deed {
            Deed::Act(at) => {
                if let Some(action) = Action::ALL.get(at) {
                    self.press(*action);
                }
            }
            Deed::Key(character) => self.tell(Msg::Key(Key::char(character))),
            Deed::Paste(text) => self.tell(Msg::Paste(text)),
            Deed::Resize(width, height) => {
                self.terminal.backend_mut().resize(width, height);
                self.tell(Msg::Resized { width, height });
            }
            Deed::Click(x, y) => {
                if let Some(target) = self.view.hit(x, y) {
                    self.tell(Msg::Pointer(Pointer::Click(target)));
                }
            }
            Deed::Wheel(x, y, lines) => {
                let pane = self.view.pane_at(x, y).unwrap_or(Pane::Accounts);
                self.tell(Msg::Pointer(Pointer::Wheel(pane, lines)));
            }
            Deed::Saved => {
                let generation = self.model.saving.generation;
                let at = Time::constant(14, 2, 0, 0);
                self.tell(Msg::Saved {
                    generation,
                    at,
                    notice: None,
                });
            }
            Deed::SaveFailed => {
                let generation = self.model.saving.generation;
                self.tell(Msg::SaveFailed {
                    generation,
                    why: "disk full".into(),
                });
            }
            Deed::Reread => {
                let read = Ok(Box::new(self.first.clone()));
                self.tell(Msg::Reread(read));
            }
        }
    }

    /// Takes everything back, as a user would: in a window that shows it, out of whatever is open, then undo
    /// after undo.
    fn undo_everything(&mut self) {
        self.act(Deed::Resize(120, 36));
        for _ in 0..30 {
            self.press(Action::Cancel);
        }
        let mut guard = 0;
        while !self.model.history.is_empty() {
            self.press(Action::Undo);
            guard += 1;
            assert!(guard < 2_000, "undo comes to an end");
        }
        assert_eq!(
            self.model.portfolio, self.first,
            "everything was taken back"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_can_be_drawn_and_undone(deeds in proptest::collection::vec(deed(), 200)) {
        let mut run = Run::new();
        run.draw();
        for deed in deeds {
            run.act(deed);
        }
        run.undo_everything();
    }
}
