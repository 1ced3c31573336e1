//! What the welcome does: the greeting, the guided set-up, the question for a file.

use std::sync::Arc;

use crate::domain::criterion::Axis;
use crate::domain::field::Kind;
use crate::i18n::Failure;
use crate::keymap::Action;

use super::cell::{OpenCell, Place};
use super::effect::Effect;
use super::model::{Model, Page};
use super::moves::Move;
use super::setup::{Made, Question, SCALES, Step};
use super::target::Target;
use super::welcome::{Choice, Completing, Offer, Screen, Welcome, is_of_welcome};

impl Model {
    /// Whether an action can be done while the program greets: nothing else is there yet.
    pub(super) fn may_while_greeting(&self, action: Action) -> bool {
        use Action as A;
        let in_list = !self.modals.is_empty() && action != A::Save;
        let in_text = self.cell.is_some() && action != A::Save;
        in_list
            || in_text
            || self.vertical(action).is_some()
            || matches!(
                action,
                A::Open
                    | A::Choose
                    | A::NextStep
                    | A::PreviousStep
                    | A::ThemeNext
                    | A::LanguageNext
                    | A::ToggleMouse
                    | A::Help
                    | A::Suspend
                    | A::Quit
            )
    }

    pub(super) fn run_in_welcome(&mut self, action: Action) -> bool {
        let Some(screen) = self.welcome_screen() else {
            return false;
        };
        if let Some(step) = self.vertical(action) {
            self.move_in_welcome(screen, step);
            return true;
        }
        match (screen, action) {
            (Screen::Greeting, Action::Open) => self.take_offer_of_welcome(),
            (Screen::Greeting, Action::PreviousStep) => {}
            (Screen::Setup(Step::Criteria(axis)), Action::Choose) => {
                self.with_welcome(|welcome| welcome.setup.toggle(axis));
            }
            // What was closed by something else is opened again.
            (Screen::Setup(step), Action::Open) if step.question().is_some() => self.show(screen),
            (Screen::Open, Action::Open) => self.show(screen),
            (Screen::Setup(_), Action::Open | Action::NextStep) => self.step_setup(1),
            (Screen::Setup(_), Action::PreviousStep) => self.step_setup(-1),
            (Screen::Open, Action::PreviousStep) => self.show(Screen::Greeting),
            _ => return false,
        }
        true
    }

    /// Runs what means something else in an answer than in other cells.
    pub(super) fn run_in_answer(&mut self, action: Action) -> bool {
        let Some(cell) = self.cell.as_ref().filter(|cell| is_of_welcome(cell)) else {
            return false;
        };
        let place = cell.place.clone();
        match (place, action) {
            (Place::Setup(Question::File) | Place::OpenFile, Action::CommitRight) => {
                let typed = cell.text().to_owned();
                self.outbox.push(Effect::Complete(typed.clone()));
                let commits = false;
                self.with_welcome(|it| it.completing = Some(Completing { typed, commits }));
            }
            (_, Action::Commit) if self.is_completing() => self.with_welcome(|welcome| {
                if let Some(completing) = &mut welcome.completing {
                    completing.commits = true;
                }
            }),
            (Place::Setup(Question::File), Action::Commit) => self.make_portfolio(),
            (Place::OpenFile, Action::Commit) => {
                let path = cell.text().to_owned();
                self.outbox.push(Effect::Try(path));
            }
            (Place::OpenFile, Action::Cancel | Action::CommitLeft) => self.show(Screen::Greeting),
            (Place::Setup(Question::Accounts), Action::Commit) => self.end_line_of_accounts(),
            (Place::Setup(Question::Accounts), Action::MoveUp | Action::MoveDown) => {
                self.step_line(action);
            }
            (Place::Setup(Question::Name), Action::Commit | Action::MoveDown) => {
                self.ask_for(Question::Currency);
            }
            (
                Place::Setup(Question::Currency),
                Action::MoveUp | Action::Cancel | Action::CommitLeft,
            ) => self.ask_for(Question::Name),
            (Place::Setup(_), Action::Commit | Action::CommitRight) => self.step_setup(1),
            (Place::Setup(_), Action::Cancel | Action::CommitLeft) => self.step_setup(-1),
            (_, Action::MoveUp | Action::MoveDown) => {}
            _ => return false,
        }
        true
    }

    fn with_welcome(&mut self, change: impl FnOnce(&mut Welcome)) {
        if let Some(welcome) = &mut self.welcome {
            change(welcome);
        }
    }

    fn move_in_welcome(&mut self, screen: Screen, step: Move) {
        self.with_welcome(|welcome| match screen {
            Screen::Greeting => welcome.cursor = step.from(welcome.cursor, Offer::ALL.len()),
            Screen::Setup(Step::Scale) => {
                welcome.setup.scale = step.from(welcome.setup.scale, SCALES.len());
            }
            Screen::Setup(Step::Criteria(axis)) => {
                let count = welcome.setup.offers(axis).count();
                welcome.setup.refused = false;
                if let Some(cursor) = welcome.setup.cursor.get_mut(axis as usize) {
                    *cursor = step.from(*cursor, count);
                }
            }
            Screen::Setup(_) | Screen::Open => {}
        });
    }

    fn take_offer_of_welcome(&mut self) {
        let at = self.welcome.as_ref().map_or(0, |welcome| welcome.cursor);
        match Offer::ALL.get(at) {
            Some(Offer::Demo) => self.choose(Choice::Demo),
            Some(Offer::New) => self.show(Screen::Setup(Step::Name)),
            Some(Offer::Open) => self.show(Screen::Open),
            Some(Offer::Language) => self.run(Action::LanguageNext),
            None => {}
        }
    }

    /// Ends the welcome; the program goes on with what was chosen.
    fn choose(&mut self, choice: Choice) {
        self.cell = None;
        self.with_welcome(|welcome| welcome.chosen = Some(choice));
        self.outbox.push(Effect::Quit);
    }

    /// Shows a part of the welcome, its question open.
    fn show(&mut self, screen: Screen) {
        self.cell = None;
        self.with_welcome(|welcome| {
            welcome.screen = screen;
            welcome.problem = None;
            welcome.found.clear();
            welcome.setup.refused = false;
        });
        match screen {
            Screen::Setup(step) => {
                if let Some(question) = step.question() {
                    self.ask_for(question);
                }
            }
            Screen::Open => {
                let typed = self.welcome.as_ref().map(|it| it.open.clone());
                let typed = typed.unwrap_or_default();
                self.cell = Some(OpenCell::holding(Place::OpenFile, Kind::Text, typed));
            }
            Screen::Greeting => {}
        }
    }

    fn ask_for(&mut self, question: Question) {
        let typed = self
            .welcome
            .as_ref()
            .map(|it| it.setup.typed(question).to_owned());
        let place = Place::Setup(question);
        let cell = OpenCell::holding(place, Kind::Text, typed.unwrap_or_default());
        self.cell = Some(cell);
    }

    /// To the next step, or the one before; before the first is the greeting.
    fn step_setup(&mut self, by: isize) {
        let Some(Screen::Setup(step)) = self.welcome_screen() else {
            return;
        };
        match step.other(by) {
            Some(step) => self.show(Screen::Setup(step)),
            None if by < 0 => self.show(Screen::Greeting),
            None => {}
        }
    }

    /// `Enter` among the accounts: the next line; on a line with nothing on it, the next step.
    fn end_line_of_accounts(&mut self) {
        let Some(cell) = &mut self.cell else { return };
        let before: String = cell.text().chars().take(cell.input.cursor()).collect();
        let line = before.rsplit('\n').next().unwrap_or_default();
        if line.trim().is_empty() {
            return self.step_setup(1);
        }
        cell.insert('\n');
        self.answer_typed();
    }

    /// What was answered becomes a file.
    fn make_portfolio(&mut self) {
        let made = Made {
            words: &self.words,
            closed_year: self.closed_year(),
        };
        let Some(welcome) = &self.welcome else { return };
        let effect = Effect::Begin {
            path: welcome.setup.file.clone(),
            portfolio: Arc::new(welcome.setup.portfolio(&self.portfolio, &made)),
            lang: self.words.lang(),
        };
        self.outbox.push(effect);
    }

    /// The file is there, or why it is not.
    pub(super) fn begun(&mut self, made: Result<String, Failure>) {
        self.go_on_with(made.map(Choice::Made));
    }

    /// A file can be opened, or why it cannot.
    pub(super) fn tried(&mut self, path: Result<String, Failure>) {
        self.go_on_with(path.map(Choice::Opened));
    }

    fn go_on_with(&mut self, choice: Result<Choice, Failure>) {
        match choice {
            Ok(choice) => self.choose(choice),
            Err(why) => self.with_welcome(|welcome| welcome.problem = Some(why)),
        }
    }

    /// What there is of a path that is being typed.
    pub(super) fn completed(&mut self, path: String, found: Vec<String>) {
        let completing = self.welcome.as_mut().and_then(|it| it.completing.take());
        let (Some(cell), Some(completing)) = (&self.cell, completing) else {
            return;
        };
        // What was typed meanwhile is not taken back.
        if is_of_welcome(cell) && cell.text() == completing.typed {
            let place = cell.place.clone();
            self.cell = Some(OpenCell::holding(place, Kind::Text, path));
            self.answer_typed();
            self.with_welcome(|welcome| welcome.found = found);
        }
        if completing.commits {
            self.run(Action::Commit);
        }
    }

    fn is_completing(&self) -> bool {
        let welcome = self.welcome.as_ref();
        welcome.is_some_and(|welcome| welcome.completing.is_some())
    }

    /// A click: on a row it is put under the cursor, on the row under the cursor it is taken.
    pub(super) fn click_in_welcome(&mut self, target: &Target) {
        let (Target::Row(row), Some(screen)) = (target, self.welcome_screen()) else {
            return;
        };
        let here = self.welcome.as_ref().map(|welcome| match screen {
            Screen::Greeting => welcome.cursor,
            Screen::Setup(Step::Scale) => welcome.setup.scale,
            Screen::Setup(Step::Criteria(axis)) => cursor(welcome, axis),
            Screen::Setup(_) | Screen::Open => *row,
        });
        if here != Some(*row) {
            let by = row.cast_signed() - here.unwrap_or_default().cast_signed();
            self.move_in_welcome(screen, Move::By(by));
        }
        match screen {
            Screen::Greeting if here == Some(*row) => self.take_offer_of_welcome(),
            Screen::Setup(Step::Criteria(axis)) => {
                self.with_welcome(|welcome| welcome.setup.toggle(axis));
            }
            _ => {}
        }
    }

    /// On a portfolio that was just begun: the first account, on the first criterion that somebody rates, so
    /// that the next key scores.
    pub fn begin_scoring(&mut self) {
        let rated = self
            .criteria()
            .position(|(_, criterion)| criterion.is_rated());
        self.criterion = rated.unwrap_or_default();
        if self.account().is_some() {
            self.page = Page::Dashboard;
            self.focus(super::target::Pane::Position);
        }
    }
}

fn cursor(welcome: &Welcome, axis: Axis) -> usize {
    welcome
        .setup
        .cursor
        .get(axis as usize)
        .copied()
        .unwrap_or_default()
}
