//! A defect on demand, so that tests can see what a real one does to the terminal.

use std::thread;

use ratatui::Frame;
use ratatui::layout::Position;

use super::program::Program;
use crate::app::effect::Effect;
use crate::app::msg::{Msg, Seen};
use crate::app::target::{Pane, Target};
use crate::keymap::key::{Code, Key};

/// Where the program is to panic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Defect {
    /// In the update.
    Update,
    /// In the next frame.
    Draw,
    /// On a thread of its own.
    Worker,
}

impl Defect {
    /// The defect of a word: `update`, `draw` or `worker`.
    pub fn named(word: &str) -> Option<Self> {
        Some(match word {
            "update" => Self::Update,
            "draw" => Self::Draw,
            "worker" => Self::Worker,
            _ => return None,
        })
    }
}

/// A program that has a defect; `F12` brings it out. Without one it is just the program.
#[derive(Debug)]
pub struct Trap<P> {
    program: P,
    defect: Option<Defect>,
    sprung: bool,
}

impl<P> Trap<P> {
    /// `program` with a defect, or with none.
    pub const fn new(program: P, defect: Option<Defect>) -> Self {
        Self {
            program,
            defect,
            sprung: false,
        }
    }
}

impl<P: Program> Program for Trap<P> {
    fn update(&mut self, msg: Msg) -> Vec<Effect> {
        if matches!(msg, Msg::Key(key) if key == Key::plain(Code::F(12))) {
            match self.defect {
                Some(Defect::Update) => defect("update"),
                Some(Defect::Draw) => self.sprung = true,
                Some(Defect::Worker) => drop(thread::spawn(|| defect("worker"))),
                None => {}
            }
        }
        self.program.update(msg)
    }

    fn view(&mut self, frame: &mut Frame<'_>) -> Option<Position> {
        let cursor = self.program.view(frame);
        if self.sprung {
            defect("draw");
        }
        cursor
    }

    fn seen(&self) -> Seen {
        self.program.seen()
    }

    fn hit(&self, x: u16, y: u16) -> Option<Target> {
        self.program.hit(x, y)
    }

    fn pane_at(&self, x: u16, y: u16) -> Option<Pane> {
        self.program.pane_at(x, y)
    }
}

/// Panics, in words a test looks for.
fn defect(place: &str) {
    std::panic::panic_any(format!("the defect of {place} that was asked for"));
}
