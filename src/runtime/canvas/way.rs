//! The way from one cell to the next: the shortest.

use ratatui::buffer::Cell;

use super::BEGIN;
use super::look::{Look, look_after};

/// Where the terminal writes next.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stand {
    pub(super) x: u16,
    pub(super) y: u16,
    /// Whether every terminal agrees: not all give the same letters one cell.
    pub(super) sure: bool,
}

/// The widest gap that is crossed by writing what stands in it: a step takes no more bytes than this.
const BRIDGED: u16 = 3;

/// Goes to a cell: within a line, where it is known from where, by the letters in between or by a step,
/// whichever takes fewer bytes.
pub(super) fn move_pen<'a>(
    bytes: &mut Vec<u8>,
    from: Option<Stand>,
    (x, y): (u16, u16),
    look: Look,
    between: &impl Fn(u16, u16) -> Option<&'a Cell>,
) {
    match from {
        Some(from) if (from.x, from.y) == (x, y) => {}
        Some(from) if from.sure && from.y == y && from.x < x => {
            if !bridge(bytes, from, x, look, between) {
                step(bytes, x - from.x);
            }
        }
        _ => go_to(bytes, x, y),
    }
}

/// Writes what stands in a gap once more, where it looks as the terminal writes anyway and takes no more
/// bytes than a step.
fn bridge<'a>(
    bytes: &mut Vec<u8>,
    from: Stand,
    to: u16,
    look: Look,
    between: &impl Fn(u16, u16) -> Option<&'a Cell>,
) -> bool {
    if to - from.x > BRIDGED {
        return false;
    }
    let start = bytes.len();
    for x in from.x..to {
        let cell = between(x, from.y).filter(|cell| look_after(look, cell) == look);
        let Some([letter]) = cell.map(|cell| cell.symbol().as_bytes()) else {
            bytes.truncate(start);
            return false;
        };
        bytes.push(*letter);
    }
    true
}

/// Steps to the right within a line.
fn step(bytes: &mut Vec<u8>, cells: u16) {
    bytes.extend_from_slice(BEGIN);
    if cells > 1 {
        push_number(bytes, cells);
    }
    bytes.push(b'C');
}

/// Goes to a cell, counted from 0; terminals count from 1.
fn go_to(bytes: &mut Vec<u8>, x: u16, y: u16) {
    bytes.extend_from_slice(BEGIN);
    push_number(bytes, y.saturating_add(1));
    bytes.push(b';');
    push_number(bytes, x.saturating_add(1));
    bytes.push(b'H');
}

/// Writes a number in digits. There are hundreds in a frame: the formatter takes ten times as long.
fn push_number(bytes: &mut Vec<u8>, number: u16) {
    if number >= 10 {
        push_number(bytes, number / 10);
    }
    bytes.push(b'0' + (number % 10) as u8);
}

#[cfg(test)]
mod tests {
    use super::push_number;

    #[test]
    fn numbers_are_written_in_digits() {
        for number in [0, 9, 10, 99, 100, 65_535] {
            let mut bytes = Vec::new();
            push_number(&mut bytes, number);
            assert_eq!(bytes, number.to_string().as_bytes());
        }
    }
}
