//! The loop: wait, update for everything that happened, carry out the effects, draw once.

use std::io;

use jiff::SignedDuration;
use jiff::civil::DateTime;

use super::host::{Host, Input, Mouse};
use super::program::Program;
use crate::app::effect::Effect;
use crate::app::msg::{Msg, Pointer};
use crate::keymap::{Code, Key};

/// The key that leaves every program, and does so here when it is pressed twice, whatever the table of keys says.
const INTERRUPT: Key = Key {
    ctrl: true,
    ..Key::plain(Code::Char('c'))
};
/// How soon the second one has to come.
const TWICE_WITHIN: SignedDuration = SignedDuration::from_secs(1);

/// Why the loop ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The program wished it.
    Quit,
    /// A signal asked for it; its number.
    Signal(i32),
    /// There was nothing more to wait for.
    Exhausted,
}

/// Runs `program` on `host` until one of them has had enough.
///
/// A batch of inputs is drawn once, however long it is; while nothing happens nothing runs.
///
/// # Errors
/// Where the terminal can no longer be read or written.
pub fn run<P: Program, H: Host>(program: &mut P, host: &mut H) -> io::Result<Ending> {
    let mut turn = Turn {
        program,
        host,
        minute: None,
        interrupted: None,
    };
    if let Some(ending) = turn.play(Vec::new())? {
        return Ok(ending);
    }
    loop {
        let Some(batch) = turn.host.wait()? else {
            return Ok(Ending::Exhausted);
        };
        if let Some(ending) = turn.play(batch)? {
            return Ok(ending);
        }
    }
}

/// What a turn of the loop works with.
struct Turn<'a, P, H> {
    program: &'a mut P,
    host: &'a mut H,
    /// The minute the program believes it is.
    minute: Option<DateTime>,
    /// When the key before this one was pressed, if it was the interrupt.
    interrupted: Option<DateTime>,
}

impl<P: Program, H: Host> Turn<'_, P, H> {
    /// Takes in a whole batch, then draws if any of it could have changed the screen.
    fn play(&mut self, batch: Vec<Input>) -> io::Result<Option<Ending>> {
        let mut stale = false;
        for input in self.new_minute().into_iter().chain(batch) {
            let (changed, ending) = self.take(input)?;
            if ending.is_some() {
                return Ok(ending);
            }
            stale |= changed;
        }
        if stale { self.paint() } else { Ok(None) }
    }

    /// Takes in one input; says whether the screen may have changed.
    fn take(&mut self, input: Input) -> io::Result<(bool, Option<Ending>)> {
        match input {
            Input::Redraw => Ok((true, None)),
            Input::Terminate(signal) => {
                self.tell(Msg::Terminate)?;
                Ok((false, Some(Ending::Signal(signal))))
            }
            Input::Key(key) if self.is_interrupted_twice(key) => {
                // As when the system asks: saved if that can be, kept for the next start if not.
                self.tell(Msg::Terminate)?;
                Ok((false, Some(Ending::Quit)))
            }
            other => match self.message(other) {
                Some(msg) => Ok((true, self.tell(msg)?)),
                None => Ok((false, None)),
            },
        }
    }

    /// Whether this is the second interrupt in a row, soon after the first.
    fn is_interrupted_twice(&mut self, key: Key) -> bool {
        let now = self.host.now();
        let first = self.interrupted.take();
        self.interrupted = (key == INTERRUPT).then_some(now);
        let is_soon = |first: DateTime| now.duration_since(first).abs() <= TWICE_WITHIN;
        key == INTERRUPT && first.is_some_and(is_soon)
    }

    /// Tells the program and has done what it wants done.
    fn tell(&mut self, msg: Msg) -> io::Result<Option<Ending>> {
        for effect in self.program.update(msg) {
            if matches!(effect, Effect::Quit) {
                return Ok(Some(Ending::Quit));
            }
            self.host.perform(effect)?;
        }
        Ok(None)
    }

    /// Draws, and tells the program what there was room for. That alone never draws again.
    fn paint(&mut self) -> io::Result<Option<Ending>> {
        self.host.draw(&mut |frame| self.program.view(frame))?;
        self.tell(Msg::Drawn(self.program.seen()))
    }

    /// The message of an input, given what is drawn where.
    fn message(&self, input: Input) -> Option<Msg> {
        Some(match input {
            Input::Key(key) => Msg::Key(key),
            Input::Paste(text) => Msg::Paste(text),
            Input::Resized(width, height) => Msg::Resized { width, height },
            Input::Message(msg) => msg,
            Input::Mouse(Mouse::Click, x, y) => {
                Msg::Pointer(Pointer::Click(self.program.hit(x, y)?))
            }
            Input::Mouse(Mouse::Wheel(notches), x, y) => {
                Msg::Pointer(Pointer::Wheel(self.program.pane_at(x, y)?, notches))
            }
            Input::Redraw | Input::Terminate(_) => return None,
        })
    }

    /// A message if a minute has passed. It is looked for when something else happens: nobody reads
    /// the clock on a screen that nobody touches, and a timer would wake the machine.
    fn new_minute(&mut self) -> Option<Input> {
        let now = self.host.now();
        let minute = now.date().at(now.hour(), now.minute(), 0, 0);
        let before = self.minute.replace(minute);
        (before != Some(minute)).then_some(Input::Message(Msg::Clock(minute)))
    }
}

#[cfg(test)]
mod tests;
