//! The cells of a frame as bytes.
//!
//! ratatui's backend formats every change of colour anew, a good part of the work of a frame. A
//! screen has a few dozen colours and keeps them: here each is put into bytes once, by crossterm, and
//! copied from then on, and only what differs from the cell before is said, as far as it is seen. Everything
//! else is ratatui's own backend.

use std::io::{self, Write};

use crossterm::cursor::{MoveRight, MoveTo};
use crossterm::queue;
use crossterm::style::{Attribute, SetAttribute, SetBackgroundColor, SetForegroundColor};
use ratatui::backend::{Backend, ClearType, CrosstermBackend, IntoCrossterm, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use ratatui::style::{Color, Modifier};

use super::changes::is_narrow;
use super::pen::Pen;

/// How a cell looks: colours and weight.
type Look = (Color, Color, Modifier);

/// How everything looks where nothing was said.
const PLAIN: Look = (Color::Reset, Color::Reset, Modifier::empty());

/// What is seen of the weight of a blank; its foreground is not.
pub(super) const SEEN_ON_BLANKS: Modifier = Modifier::REVERSED
    .union(Modifier::UNDERLINED)
    .union(Modifier::SLOW_BLINK)
    .union(Modifier::RAPID_BLINK)
    .union(Modifier::CROSSED_OUT);

/// What turns weights on. Those of one line are turned off together.
const WEIGHTS: [(Modifier, &[Attribute], Attribute); 7] = [
    (
        Modifier::BOLD.union(Modifier::DIM),
        &[Attribute::Bold, Attribute::Dim],
        Attribute::NormalIntensity,
    ),
    (Modifier::ITALIC, &[Attribute::Italic], Attribute::NoItalic),
    (
        Modifier::UNDERLINED,
        &[Attribute::Underlined],
        Attribute::NoUnderline,
    ),
    (
        Modifier::SLOW_BLINK.union(Modifier::RAPID_BLINK),
        &[Attribute::SlowBlink, Attribute::RapidBlink],
        Attribute::NoBlink,
    ),
    (Modifier::HIDDEN, &[Attribute::Hidden], Attribute::NoHidden),
    (
        Modifier::REVERSED,
        &[Attribute::Reverse],
        Attribute::NoReverse,
    ),
    (
        Modifier::CROSSED_OUT,
        &[Attribute::CrossedOut],
        Attribute::NotCrossedOut,
    ),
];

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
    weights: Known<(Modifier, Modifier)>,
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
            weights: Known::nothing(),
            foregrounds: Known::nothing(),
            backgrounds: Known::nothing(),
            bytes: Vec::new(),
        }
    }

    /// Makes what follows look like `new`, by what differs from the cell before.
    fn turn(&mut self, bytes: &mut Vec<u8>, old: Look, new: Look) -> io::Result<()> {
        let ((letters, ground, before), (fg, bg, weight)) = (old, new);
        if before != weight {
            let change = (before, weight);
            bytes.extend_from_slice(self.weights.bytes(change, weight_bytes)?);
        }
        if letters != fg {
            bytes.extend_from_slice(self.foregrounds.bytes(fg, foreground)?);
        }
        if ground != bg {
            bytes.extend_from_slice(self.backgrounds.bytes(bg, background)?);
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

/// Where the terminal writes next.
#[derive(Debug, Clone, Copy)]
struct Stand {
    x: u16,
    y: u16,
    /// Whether every terminal agrees: not all give the same letters one cell.
    sure: bool,
}

/// Goes to a cell: by a step within a line, which takes fewer bytes, where it is known from where.
fn move_pen(bytes: &mut Vec<u8>, from: Option<Stand>, (x, y): (u16, u16)) -> io::Result<()> {
    match from {
        Some(from) if (from.x, from.y) == (x, y) => Ok(()),
        Some(from) if from.sure && from.y == y && from.x < x => {
            queue!(bytes, MoveRight(x - from.x))
        }
        _ => queue!(bytes, MoveTo(x, y)),
    }
}

/// How a cell has to look after another one: a blank takes over what is not seen of it.
fn look_after(before: Look, cell: &Cell) -> Look {
    if cell.symbol() != " " {
        return (cell.fg, cell.bg, cell.modifier);
    }
    let seen = cell.modifier.intersection(SEEN_ON_BLANKS);
    if !seen.is_empty() || before.2.intersects(SEEN_ON_BLANKS) {
        return (cell.fg, cell.bg, cell.modifier);
    }
    (before.0, cell.bg, before.2)
}

/// What turns one weight into another.
fn weight_bytes((old, new): (Modifier, Modifier)) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    for (together, ways, off) in WEIGHTS {
        let (had, has) = (old.intersection(together), new.intersection(together));
        let lost = had.difference(has);
        let starts_over = !lost.is_empty();
        if starts_over {
            queue!(bytes, SetAttribute(off))?;
        }
        let there = if starts_over { Modifier::empty() } else { had };
        for (flag, way) in together.iter().zip(ways) {
            if has.difference(there).contains(flag) {
                queue!(bytes, SetAttribute(*way))?;
            }
        }
    }
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
        let mut look = PLAIN;
        let mut pen = None;
        for (x, y, cell) in content {
            if pen.is_none() {
                queue!(bytes, SetAttribute(Attribute::Reset))?; // whatever was before
            }
            move_pen(&mut bytes, pen, (x, y))?;
            let new = look_after(look, cell);
            self.turn(&mut bytes, look, new)?;
            look = new;
            bytes.extend_from_slice(cell.symbol().as_bytes());
            pen = Some(Stand {
                x: x + 1,
                y,
                sure: is_narrow(cell.symbol().as_bytes()),
            });
        }
        if look != PLAIN {
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
    use proptest::prelude::*;

    use super::*;
    use crate::runtime::changes::changes;
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

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
        let mut parser = terminal_of(buffer.area);
        parser.process(&bytes);
        parser
    }

    fn terminal_of(area: Rect) -> vt100::Parser {
        let cells = |count: u16| count.try_into().expect("there is a screen");
        vt100::Parser::new(cells(area.height), cells(area.width), 0)
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

    /// Text in one of a few looks, a line each.
    fn frame() -> impl Strategy<Value = Buffer> {
        let letter = prop::sample::select(vec!["a", "b", " ", "  ", "é", "日", "━", "■"]);
        let text = prop::collection::vec(letter, 1..5).prop_map(|letters| letters.concat());
        let colour = || prop::sample::select(vec![Color::Reset, Color::Red, Color::Rgb(1, 2, 3)]);
        let weights = [
            Modifier::empty(),
            Modifier::BOLD,
            Modifier::DIM,
            Modifier::ITALIC,
            Modifier::UNDERLINED,
            Modifier::REVERSED,
            Modifier::BOLD.union(Modifier::REVERSED),
        ];
        let weight = prop::sample::select(weights.to_vec());
        let style = (colour(), colour(), weight);
        let style =
            style.prop_map(|(fg, bg, weight)| Style::new().fg(fg).bg(bg).add_modifier(weight));
        let pieces = prop::collection::vec((text, style), 4);
        prop::collection::vec(pieces, 3).prop_map(|lines| {
            let mut buffer = Buffer::empty(Rect::new(0, 0, 24, 3));
            for (y, pieces) in (0..).zip(lines) {
                let mut x = 0;
                for (text, style) in pieces {
                    (x, _) = buffer.set_stringn(x, y, text, usize::from(24 - x), style);
                }
            }
            buffer
        })
    }

    /// What is seen of a screen: letters, and of each cell what can be told apart by looking at it.
    fn seen(parser: &vt100::Parser) -> Vec<String> {
        let cells = (0..3).flat_map(|y| (0..24).map(move |x| (y, x)));
        let cells = cells.filter_map(|(y, x)| parser.screen().cell(y, x));
        cells
            .filter(|cell| !cell.is_wide_continuation())
            .map(|cell| {
                let blank = cell.contents().trim().is_empty();
                let always = (cell.bgcolor(), cell.underline(), cell.inverse());
                let letter = (cell.fgcolor(), cell.bold(), cell.dim(), cell.italic());
                let turned = cell.inverse() || cell.underline();
                let letter = Some(letter).filter(|_| !blank || turned);
                format!("{:?} {always:?} {letter:?}", cell.contents().trim())
            })
            .collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]
        #[test]
        fn a_frame_after_another_is_seen_as_if_it_were_the_first(before in frame(), after in frame()) {
            let mut canvas = Canvas::new(Pen::default());
            let mut terminal = terminal_of(after.area);
            let blank = Buffer::empty(after.area);
            for (old, new) in [(&blank, &before), (&before, &after)] {
                canvas.draw(changes(old, new)).expect("a pen takes everything");
                let mut bytes = Vec::new();
                canvas.pen.commit(&mut bytes).expect("so does a list");
                terminal.process(&bytes);
            }
            prop_assert_eq!(seen(&terminal), seen(&shown(&after)));
        }
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
