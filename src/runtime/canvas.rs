//! The cells of a frame as bytes.
//!
//! ratatui's backend formats every change of colour anew, a good part of the work of a frame. A
//! screen has a few dozen colours and keeps them: here each is put into bytes once, by crossterm, and
//! copied from then on, and only what differs from the cell before is said, as far as it is seen, in one
//! sequence. Where a line goes on after a gap, the shorter of a step and of the letters in the gap is
//! written. Everything else is ratatui's own backend.

use std::io::{self, Write};

use crossterm::queue;
use crossterm::style::{Attribute, SetAttribute};
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Size};
use rustix::termios::tcgetwinsize;

use super::changes::{changes, is_narrow};
use super::pen::Pen;
pub(super) use look::SEEN_ON_BLANKS;
use look::{Looks, PLAIN, look_after};
use way::{Stand, move_pen};

mod look;
mod way;

/// How every sequence begins.
const BEGIN: &[u8] = b"\x1b[";

/// A terminal that is drawn on with a [`Pen`].
#[derive(Debug)]
pub struct Canvas {
    backend: CrosstermBackend<Pen>,
    pen: Pen,
    looks: Looks,
    /// The bytes of one frame; the room is kept.
    bytes: Vec<u8>,
}

impl Canvas {
    /// A terminal for a pen.
    pub fn new(pen: Pen) -> Self {
        Self {
            backend: CrosstermBackend::new(pen.clone()),
            pen,
            looks: Looks::nothing(),
            bytes: Vec::new(),
        }
    }

    /// Tells the terminal what makes the frame it shows another one; both have the same area.
    ///
    /// # Errors
    /// Where a sequence cannot be made; a terminal is written to later.
    pub fn update(&mut self, shown: &Buffer, next: &Buffer) -> io::Result<()> {
        self.paint(changes(shown, next), |x, y| next.cell((x, y)))
    }

    /// Paints cells, in the order of reading. `between` knows those that stay.
    fn paint<'a>(
        &mut self,
        content: impl Iterator<Item = (u16, u16, &'a Cell)>,
        between: impl Fn(u16, u16) -> Option<&'a Cell>,
    ) -> io::Result<()> {
        let mut bytes = std::mem::take(&mut self.bytes);
        bytes.clear();
        let mut look = PLAIN;
        let mut pen = None;
        for (x, y, cell) in content {
            if pen.is_none() {
                queue!(bytes, SetAttribute(Attribute::Reset))?; // whatever was before
            }
            move_pen(&mut bytes, pen, (x, y), look, &between);
            let new = look_after(look, cell);
            if look != new {
                self.looks.turn(&mut bytes, look, new)?;
                look = new;
            }
            let letter = cell.symbol().as_bytes();
            match letter {
                [byte] => bytes.push(*byte), // nearly all of them
                longer => bytes.extend_from_slice(longer),
            }
            pen = Some(Stand {
                x: x + 1,
                y,
                sure: is_narrow(letter),
            });
        }
        if look != PLAIN {
            queue!(bytes, SetAttribute(Attribute::Reset))?;
        }
        let written = self.pen.write_all(&bytes);
        self.bytes = bytes;
        written
    }
}

impl Backend for Canvas {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        self.paint(content, |_, _| None)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.backend.hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.backend.show_cursor()
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        self.backend.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.backend.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.backend.clear()
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.backend.clear_region(clear_type)
    }

    /// The size as the terminal on standard output has it, which is asked before every frame; where it
    /// does not say, there are other ways to find out.
    fn size(&self) -> io::Result<Size> {
        match tcgetwinsize(io::stdout()) {
            Ok(size) if size.ws_col > 0 && size.ws_row > 0 => {
                Ok(Size::new(size.ws_col, size.ws_row))
            }
            _ => self.backend.size(),
        }
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.backend.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.backend)
    }
}

#[cfg(test)]
mod tests;
