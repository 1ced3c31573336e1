//! The screen of a real terminal: what it shows, and how the next frame gets there.

use std::io::{self, Write};

use ratatui::backend::Backend;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::{Frame, Terminal};

use super::canvas::Canvas;
use super::changes::changes;
use super::pen::Pen;

/// A terminal, with the frame it shows.
///
/// ratatui's terminal knows the window and makes the frames; the comparison of two frames is ours.
#[derive(Debug)]
pub struct Screen {
    terminal: Terminal<Canvas>,
    pen: Pen,
    /// What the terminal shows.
    shown: Buffer,
    /// The frame that is being made.
    next: Buffer,
}

impl Screen {
    /// The screen as it was left by others: nothing of it is known to be blank.
    ///
    /// # Errors
    /// Where the terminal does not tell its size.
    pub fn new() -> io::Result<Self> {
        let pen = Pen::default();
        let terminal = Terminal::new(Canvas::new(pen.clone()))?;
        Ok(Self {
            terminal,
            pen,
            shown: Buffer::default(),
            next: Buffer::default(),
        })
    }

    /// Has everything drawn anew: nobody knows what is on the screen.
    ///
    /// # Errors
    /// Where the terminal does not tell its size.
    pub fn forget(&mut self) -> io::Result<()> {
        let size = self.terminal.size()?;
        self.shown = Buffer::default();
        self.terminal.resize(size.into())
    }

    /// Draws one frame; `paint` says where the cursor is to be, if anywhere.
    ///
    /// # Errors
    /// Where the terminal cannot be written to.
    pub fn draw(
        &mut self,
        paint: &mut dyn FnMut(&mut Frame<'_>) -> Option<Position>,
        out: &mut impl Write,
    ) -> io::Result<()> {
        self.terminal.autoresize()?;
        let area = self.terminal.get_frame().area();
        blank(self.terminal.current_buffer_mut(), area);
        let cursor = paint(&mut self.terminal.get_frame());
        std::mem::swap(&mut self.next, self.terminal.current_buffer_mut());
        if self.shown.area != area {
            self.shown = Buffer::empty(area);
        }
        let changes = changes(&self.shown, &self.next);
        self.terminal.backend_mut().draw(changes)?;
        self.put_cursor(cursor)?;
        std::mem::swap(&mut self.shown, &mut self.next);
        self.pen.commit(out)
    }

    fn put_cursor(&mut self, cursor: Option<Position>) -> io::Result<()> {
        match cursor {
            Some(position) => {
                self.terminal.show_cursor()?;
                self.terminal.set_cursor_position(position)
            }
            None => self.terminal.hide_cursor(),
        }
    }
}

/// Makes a buffer a blank one of an area, in the room it has.
fn blank(buffer: &mut Buffer, area: Rect) {
    if buffer.area == area {
        buffer.reset();
    } else {
        *buffer = Buffer::empty(area);
    }
}
