//! The screen of a real terminal: what it shows, and how the next frame gets there.

use std::io::{self, Write};

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::{Frame, Terminal};

use super::canvas::Canvas;
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
    /// The room of the frame before that, for the next one.
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

    /// Draws one frame; `paint` paints every cell of it, for it is made where an older one was, and says
    /// where the cursor is to be, if anywhere.
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
        let current = self.terminal.current_buffer_mut();
        if self.next.area == area {
            std::mem::swap(current, &mut self.next);
        } else if current.area != area {
            *current = Buffer::empty(area);
        }
        let cursor = paint(&mut self.terminal.get_frame());
        std::mem::swap(self.terminal.current_buffer_mut(), &mut self.next);
        if self.shown.area != area {
            self.shown = Buffer::empty(area);
        }
        let canvas = self.terminal.backend_mut();
        canvas.update(&self.shown, &self.next)?;
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
