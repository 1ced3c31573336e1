//! A start without a file: what the program does, and the ways to begin.

use crate::i18n::Failure;

use super::cell::{OpenCell, Place};
use super::model::{Model, Page};
use super::setup::{Question, Setup, Step};

/// What is shown of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// What the program does, and what can be done first.
    Greeting,
    /// A step of the guided set-up.
    Setup(Step),
    /// The question which file is to be opened.
    Open,
}

/// What can be done first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// Look around in the example.
    Demo,
    /// Begin a portfolio.
    New,
    /// Open one that is somewhere else.
    Open,
    /// Read all this in the other language.
    Language,
}

impl Offer {
    /// All of them, as they are listed.
    pub const ALL: [Self; 4] = [Self::Demo, Self::New, Self::Open, Self::Language];
}

/// What was chosen: what the program goes on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// The example.
    Demo,
    /// A file that was made just now.
    Made(String),
    /// A file that was there.
    Opened(String),
}

/// The rest of a path is being looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Completing {
    /// What was typed by then.
    pub(super) typed: String,
    /// Whether it was taken meanwhile: it is once it is whole.
    pub(super) commits: bool,
}

/// The welcome.
#[derive(Debug, Clone)]
pub struct Welcome {
    /// The file that was named and is not there, if one was.
    pub missing: Option<String>,
    /// What is shown of it.
    pub screen: Screen,
    /// The offer under the cursor, counted among all of them.
    pub cursor: usize,
    /// What was answered so far.
    pub setup: Setup,
    /// The path of the file to be opened, as typed so far.
    pub open: String,
    /// Whether the rest of a path is being looked for, and what is to be done with all of it then.
    pub(super) completing: Option<Completing>,
    /// What else the path that is being typed could be.
    pub found: Vec<String>,
    /// Why what was typed did not lead to a file.
    pub problem: Option<Failure>,
    /// What was chosen in the end.
    pub chosen: Option<Choice>,
}

impl Model {
    /// Greets somebody who has no file yet; a new one goes to the path `file` unless another is typed.
    pub fn greet(&mut self, file: String) {
        self.page = Page::Welcome;
        self.welcome = Some(Box::new(Welcome {
            missing: None,
            screen: Screen::Greeting,
            cursor: 0,
            setup: Setup::new(file),
            open: String::new(),
            completing: None,
            found: Vec::new(),
            problem: None,
            chosen: None,
        }));
    }

    /// Greets somebody who named a file that is not there; a new one goes to that path, and is offered first.
    pub fn greet_instead_of(&mut self, file: String) {
        let new = Offer::ALL.iter().position(|it| *it == Offer::New);
        self.greet(file.clone());
        if let Some(welcome) = &mut self.welcome {
            welcome.cursor = new.unwrap_or_default();
            welcome.missing = Some(file);
        }
    }

    /// What is shown of the welcome, while it is.
    pub fn welcome_screen(&self) -> Option<Screen> {
        let welcome = self.welcome.as_ref()?;
        (self.page == Page::Welcome).then_some(welcome.screen)
    }

    /// The question of the set-up that is being answered.
    pub fn question(&self) -> Option<Question> {
        match self.cell.as_ref().map(|cell| &cell.place) {
            Some(Place::Setup(question)) => Some(*question),
            _ => None,
        }
    }

    /// Takes what is typed into the welcome as it is typed.
    pub(super) fn answer_typed(&mut self) {
        let (Some(cell), Some(welcome)) = (&self.cell, &mut self.welcome) else {
            return;
        };
        welcome.problem = None;
        welcome.found.clear();
        match cell.place {
            Place::Setup(question) => welcome.setup.answer(question, cell.text()),
            Place::OpenFile => cell.text().clone_into(&mut welcome.open),
            _ => {}
        }
    }
}

/// Whether something typed belongs to the welcome.
pub(super) const fn is_of_welcome(cell: &OpenCell) -> bool {
    matches!(cell.place, Place::Setup(_) | Place::OpenFile)
}
