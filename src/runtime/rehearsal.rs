//! The world outside as a script: for tests that press keys through the real loop.

use std::io;

use jiff::civil::{Date, DateTime};
use ratatui::backend::TestBackend;
use ratatui::layout::Position;
use ratatui::{Frame, Terminal};

use super::host::{Host, Input};
use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::keymap::key::Key;

/// What is to happen, in order. When there is nothing left the loop ends by itself: no thread, no
/// clock, no sleep.
#[derive(Debug)]
pub struct Rehearsal {
    script: std::vec::IntoIter<Cue>,
    terminal: Terminal<TestBackend>,
    now: DateTime,
    /// What an effect is answered with, as the runtime would by its saver.
    answer: fn(&Effect) -> Option<Msg>,
    pending: Vec<Input>,
    /// Whether a moment was asked for.
    rests: bool,
    /// Every effect the program wanted, in order.
    pub effects: Vec<Effect>,
    /// How many frames were drawn.
    pub frames: usize,
}

/// One step of a script.
#[derive(Debug, Clone)]
pub enum Cue {
    /// These things happen at once: one batch, one frame.
    Batch(Vec<Input>),
    /// The window gets this size.
    Resize(u16, u16),
    /// The clock shows this; nobody is told.
    Clock(DateTime),
    /// The moment passes that was asked for; where none was, nothing happens.
    Moment,
}

impl Rehearsal {
    /// A screen of this size on this day, at two in the afternoon, and nothing happening yet.
    pub fn new(width: u16, height: u16, today: Date) -> Self {
        let Ok(terminal) = Terminal::new(TestBackend::new(width, height));
        let script = Vec::new().into_iter();
        Self {
            script,
            terminal,
            now: today.at(14, 0, 0, 0),
            answer: |_| None,
            pending: Vec::new(),
            rests: false,
            effects: Vec::new(),
            frames: 0,
        }
    }

    /// Answers effects by `answer`: a saver that succeeds, or one that fails.
    #[must_use]
    pub fn answering(mut self, answer: fn(&Effect) -> Option<Msg>) -> Self {
        self.answer = answer;
        self
    }

    /// Sets what is to happen next. The loop may be run again for each script.
    pub fn script(&mut self, cues: Vec<Cue>) {
        self.script = cues.into_iter();
    }

    /// What is on the screen.
    pub fn screen(&self) -> &TestBackend {
        self.terminal.backend()
    }
}

impl Cue {
    /// Keys in their text form with spaces between them, each in a batch of its own.
    ///
    /// # Panics
    /// On a key that is none: the script is wrong.
    pub fn keys(text: &str) -> Vec<Self> {
        text.split_whitespace()
            .map(|key| Self::Batch(vec![Input::Key(parse(key))]))
            .collect()
    }

    /// A message of somebody else's.
    pub fn message(msg: Msg) -> Self {
        Self::Batch(vec![Input::Message(msg)])
    }
}

/// The key of a text.
fn parse(key: &str) -> Key {
    key.parse()
        .unwrap_or_else(|why| panic!("{key:?} is no key: {why:?}"))
}

impl Host for Rehearsal {
    fn wait(&mut self) -> io::Result<Option<Vec<Input>>> {
        if !self.pending.is_empty() {
            return Ok(Some(std::mem::take(&mut self.pending)));
        }
        loop {
            match self.script.next() {
                None => return Ok(None),
                Some(Cue::Batch(batch)) => return Ok(Some(batch)),
                Some(Cue::Clock(now)) => self.now = now,
                Some(Cue::Moment) => {
                    if std::mem::take(&mut self.rests) {
                        return Ok(Some(vec![Input::Message(Msg::Rested)]));
                    }
                }
                Some(Cue::Resize(width, height)) => {
                    self.terminal.backend_mut().resize(width, height);
                    return Ok(Some(vec![Input::Resized(width, height)]));
                }
            }
        }
    }

    fn draw(
        &mut self,
        paint: &mut dyn FnMut(&mut Frame<'_>) -> Option<Position>,
    ) -> io::Result<()> {
        let Ok(_) = self.terminal.draw(|frame| {
            if let Some(cursor) = paint(frame) {
                frame.set_cursor_position(cursor);
            }
        });
        self.frames += 1;
        Ok(())
    }

    fn perform(&mut self, effect: Effect) -> io::Result<()> {
        self.pending
            .extend((self.answer)(&effect).map(Input::Message));
        self.rests |= matches!(effect, Effect::Rest);
        self.effects.push(effect);
        Ok(())
    }

    fn now(&self) -> DateTime {
        self.now
    }
}
