//! The cells of a frame as bytes.
//!
//! ratatui's backend formats every change of colour anew, a good part of the work of a frame. A
//! screen has a few dozen colours and keeps them: here each is put into bytes once, by crossterm, and
//! copied from then on, and only what differs from the cell before is said. Everything else is
//! ratatui's own backend.

use std::io::{self, Write};

use crossterm::cursor::MoveTo;
use crossterm::queue;
use crossterm::style::{Attribute, SetAttribute, SetBackgroundColor, SetForegroundColor, SetStyle};
use ratatui::backend::{Backend, ClearType, CrosstermBackend, IntoCrossterm, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use ratatui::style::{Color, Modifier, Style};

use super::pen::Pen;

/// How a cell looks: colours and weight.
type Look = (Color, Color, Modifier);

/// Things and their bytes. There are so few that walking past them is quicker than hashing.
#[derive(Debug)]
struct Known<T>(Vec<(T, Vec<u8>)>);

impl<T: Copy + PartialEq> Known<T> {
    const fn nothing() -> Self {
        Self(Vec::new())
    }

    /// The bytes of a thing, made when it is met for the first time.
    fn bytes(&mut self, thing: T, make: fn(T) -> io::Result<Vec<u8>>) -> io::Result<&[u8]> {
        let known = self.0.iter().position(|(known, _)| *known == thing);
        let at = known.unwrap_or(self.0.len());
        if known.is_none() {
            self.0.push((thing, make(thing)?));
        }
        Ok(self.0.get(at).map_or(&[], |(_, bytes)| bytes))
    }
}

/// A terminal that is drawn on with a [`Pen`].
#[derive(Debug)]
pub struct Canvas {
    backend: CrosstermBackend<Pen>,
    pen: Pen,
    looks: Known<Look>,
    foregrounds: Known<Color>,
    backgrounds: Known<Color>,
    /// The bytes of one frame; the room is kept.
    bytes: Vec<u8>,
}

impl Canvas {
    /// A terminal for a pen.
    pub fn new(pen: Pen) -> Self {
        Self {
            backend: CrosstermBackend::new(pen.clone()),
            pen,
            looks: Known::nothing(),
            foregrounds: Known::nothing(),
            backgrounds: Known::nothing(),
            bytes: Vec::new(),
        }
    }

    /// Makes what follows look like `new`: by what differs from the cell before, or, where its weight
    /// differs or there is none, whatever came before.
    fn turn(&mut self, bytes: &mut Vec<u8>, old: Option<Look>, new: Look) -> io::Result<()> {
        match old {
            Some(old) if old == new => {}
            Some((fg, bg, modifier)) if modifier == new.2 => {
                if fg != new.0 {
                    bytes.extend_from_slice(self.foregrounds.bytes(new.0, foreground)?);
                }
                if bg != new.1 {
                    bytes.extend_from_slice(self.backgrounds.bytes(new.1, background)?);
                }
            }
            _ => bytes.extend_from_slice(self.looks.bytes(new, bytes_of)?),
        }
        Ok(())
    }
}

fn foreground(colour: Color) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    queue!(bytes, SetForegroundColor(colour.into_crossterm()))?;
    Ok(bytes)
}

fn background(colour: Color) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    queue!(bytes, SetBackgroundColor(colour.into_crossterm()))?;
    Ok(bytes)
}

fn look_of(cell: &Cell) -> Look {
    (cell.fg, cell.bg, cell.modifier)
}

fn bytes_of((fg, bg, modifier): Look) -> io::Result<Vec<u8>> {
    let mut style = Style::new().add_modifier(modifier);
    style.fg = Some(fg).filter(|colour| *colour != Color::Reset);
    style.bg = Some(bg).filter(|colour| *colour != Color::Reset);
    let mut bytes = Vec::new();
    queue!(
        bytes,
        SetAttribute(Attribute::Reset),
        SetStyle(style.into_crossterm())
    )?;
    Ok(bytes)
}

impl Backend for Canvas {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut bytes = std::mem::take(&mut self.bytes);
        bytes.clear();
        let mut look = None;
        let mut next = None;
        for (x, y, cell) in content {
            if next != Some((x, y)) {
                queue!(bytes, MoveTo(x, y))?;
            }
            self.turn(&mut bytes, look, look_of(cell))?;
            look = Some(look_of(cell));
            bytes.extend_from_slice(cell.symbol().as_bytes());
            next = Some((x + 1, y));
        }
        if look.is_some() {
            queue!(bytes, SetAttribute(Attribute::Reset))?;
        }
        let written = self.pen.write_all(&bytes);
        self.bytes = bytes;
        written
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

    fn size(&self) -> io::Result<Size> {
        self.backend.size()
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.backend.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.backend)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;

    /// What a terminal shows after the bytes of a buffer.
    fn shown(buffer: &Buffer) -> vt100::Parser {
        let mut canvas = Canvas::new(Pen::default());
        let blank = Buffer::empty(buffer.area);
        let changes = blank.diff(buffer);
        canvas
            .draw(changes.into_iter())
            .expect("a pen takes everything");
        let mut bytes = Vec::new();
        canvas.pen.commit(&mut bytes).expect("so does a list");
        let cells = |count: u16| count.try_into().expect("there is a screen");
        let (rows, columns) = (cells(buffer.area.height), cells(buffer.area.width));
        let mut parser = vt100::Parser::new(rows, columns, 0);
        parser.process(&bytes);
        parser
    }

    #[test]
    fn a_terminal_shows_what_was_drawn() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 20, 3));
        let red = Style::new()
            .fg(Color::Rgb(200, 10, 10))
            .bg(Color::Indexed(17));
        buffer.set_string(2, 0, "Helios 日本", red.add_modifier(Modifier::BOLD));
        buffer.set_string(0, 2, "plain", Style::new());
        buffer.set_string(6, 2, "green", Style::new().fg(Color::Green));
        buffer.set_string(
            11,
            2,
            "on blue",
            Style::new().fg(Color::Green).bg(Color::Blue),
        );
        buffer.set_string(18, 2, "!", Style::new());
        let parser = shown(&buffer);
        let screen = parser.screen();
        assert_eq!(screen.contents(), "  Helios 日本\n\nplain greenon blue!");
        let cell = screen.cell(0, 2).expect("it is on the screen");
        assert_eq!(cell.fgcolor(), vt100::Color::Rgb(200, 10, 10));
        assert_eq!(cell.bgcolor(), vt100::Color::Idx(17));
        assert!(cell.bold());
        let plain = screen.cell(2, 0).expect("it is on the screen");
        assert_eq!(plain.fgcolor(), vt100::Color::Default);
        assert!(!plain.bold(), "a look ends where the next begins");
        let blue = screen.cell(2, 12).expect("it is on the screen");
        assert_eq!(
            (blue.fgcolor(), blue.bgcolor()),
            (vt100::Color::Idx(2), vt100::Color::Idx(4))
        );
        let last = screen.cell(2, 18).expect("it is on the screen");
        assert_eq!(
            (last.fgcolor(), last.bgcolor()),
            (vt100::Color::Default, vt100::Color::Default)
        );
    }

    #[test]
    fn one_look_is_said_once() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 30, 1));
        buffer.set_string(
            0,
            0,
            "thirty letters that look alike",
            Style::new().fg(Color::Cyan),
        );
        let mut canvas = Canvas::new(Pen::default());
        let blank = Buffer::empty(buffer.area);
        canvas
            .draw(blank.diff(&buffer).into_iter())
            .expect("a pen takes everything");
        let mut bytes = Vec::new();
        canvas.pen.commit(&mut bytes).expect("so does a list");
        assert!(bytes.len() < 80, "{}", bytes.len());
    }
}
