//! What the loop needs of the world outside.

use std::io;

use jiff::civil::DateTime;
use ratatui::Frame;
use ratatui::layout::Position;

use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::keymap::key::Key;

/// The world outside: a terminal, a clock, a file. [`Console`](super::console::Console) is the
/// real one, [`Rehearsal`](super::rehearsal::Rehearsal) the one of the tests.
pub trait Host {
    /// Waits until something happens, then returns everything that has happened, in order; never
    /// an empty batch. Nothing means that there will be nothing more.
    ///
    /// # Errors
    /// Where the terminal cannot be read.
    fn wait(&mut self) -> io::Result<Option<Vec<Input>>>;

    /// Draws one frame; `paint` says where the cursor is to be, if anywhere.
    ///
    /// # Errors
    /// Where the terminal cannot be written to.
    fn draw(&mut self, paint: &mut dyn FnMut(&mut Frame<'_>) -> Option<Position>)
    -> io::Result<()>;

    /// Has an effect carried out. What comes of it arrives by [`wait`](Self::wait).
    ///
    /// # Errors
    /// Where the terminal cannot be given back or claimed.
    fn perform(&mut self, effect: Effect) -> io::Result<()>;

    /// The day on the user's calendar and the time on their clock.
    fn now(&self) -> DateTime;
}

/// Something that happened outside.
#[derive(Debug, Clone)]
pub enum Input {
    /// A key.
    Key(Key),
    /// A pasted text.
    Paste(String),
    /// The mouse, at a cell counted from the upper left corner.
    Mouse(Mouse, u16, u16),
    /// The window has another size, in cells.
    Resized(u16, u16),
    /// A message of the saver, or of whoever else works for the program.
    Message(Msg),
    /// The screen is ours again and has to be drawn anew.
    Redraw,
    /// The system wants the program to end, and by which signal it said so.
    Terminate(i32),
}

/// What the mouse did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mouse {
    /// The left button went down.
    Click,
    /// The wheel was turned, in notches: above 0 is towards the user.
    Wheel(i16),
}
