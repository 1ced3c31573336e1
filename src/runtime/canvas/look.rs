//! How cells look, and the sequences that make the terminal write so.

use std::io;

use crossterm::queue;
use crossterm::style::{Attribute, SetAttribute, SetBackgroundColor, SetForegroundColor};
use ratatui::backend::IntoCrossterm;
use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

use super::BEGIN;

/// How a cell looks: colours and weight.
pub(super) type Look = (Color, Color, Modifier);

/// How everything looks where nothing was said.
pub(super) const PLAIN: Look = (Color::Reset, Color::Reset, Modifier::empty());

/// What is seen of the weight of a blank; its foreground is not.
pub(in crate::runtime) const SEEN_ON_BLANKS: Modifier = Modifier::REVERSED
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

/// Things and the sequences that say them. There are so few that walking past them is quicker than hashing;
/// those that are asked for most come to the front, a place at a time.
#[derive(Debug)]
struct Known<T>(Vec<(T, Vec<u8>)>);

impl<T: Copy + PartialEq> Known<T> {
    const fn nothing() -> Self {
        Self(Vec::new())
    }

    /// The bytes of a thing, made when it is met for the first time.
    fn bytes(&mut self, thing: T, make: fn(T) -> io::Result<Vec<u8>>) -> io::Result<&[u8]> {
        let known = self.0.iter().position(|(known, _)| *known == thing);
        let mut at = known.unwrap_or(self.0.len());
        if known.is_none() {
            self.0.push((thing, make(thing)?));
        } else if let Some(before) = at.checked_sub(1) {
            self.0.swap(before, at);
            at = before;
        }
        Ok(self.0.get(at).map_or(&[], |(_, bytes)| bytes))
    }
}

/// The sequences of the looks that were met.
#[derive(Debug)]
pub(super) struct Looks {
    weights: Known<(Modifier, Modifier)>,
    foregrounds: Known<Color>,
    backgrounds: Known<Color>,
}

impl Looks {
    /// None was met yet.
    pub(super) const fn nothing() -> Self {
        Self {
            weights: Known::nothing(),
            foregrounds: Known::nothing(),
            backgrounds: Known::nothing(),
        }
    }

    /// Makes what follows look like `new`, by what differs from the cell before.
    pub(super) fn turn(&mut self, bytes: &mut Vec<u8>, old: Look, new: Look) -> io::Result<()> {
        let ((letters, ground, before), (fg, bg, weight)) = (old, new);
        let start = bytes.len();
        if before != weight {
            say(
                bytes,
                start,
                self.weights.bytes((before, weight), weight_bytes)?,
            );
        }
        if letters != fg {
            say(bytes, start, self.foregrounds.bytes(fg, foreground)?);
        }
        if ground != bg {
            say(bytes, start, self.backgrounds.bytes(bg, background)?);
        }
        Ok(())
    }
}

/// Says one more thing of a look: in a sequence of its own where it is the first, else at the end of the one
/// that began at `start`.
fn say(bytes: &mut Vec<u8>, start: usize, sequence: &[u8]) {
    match (bytes.get_mut(start..), sequence.strip_prefix(BEGIN)) {
        (Some([.., end]), Some(parameters)) => {
            *end = b';';
            bytes.extend_from_slice(parameters);
        }
        _ => bytes.extend_from_slice(sequence),
    }
}

fn foreground(colour: Color) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    queue!(bytes, SetForegroundColor(colour.into_crossterm()))?;
    Ok(in_one(&bytes))
}

fn background(colour: Color) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    queue!(bytes, SetBackgroundColor(colour.into_crossterm()))?;
    Ok(in_one(&bytes))
}

/// Sequences that say how letters look, in one: `ESC[22m ESC[1m` are `ESC[22;1m`.
fn in_one(sequences: &[u8]) -> Vec<u8> {
    let mut one = Vec::new();
    for sequence in sequences.split_inclusive(|byte| *byte == b'm') {
        say(&mut one, 0, sequence);
    }
    one
}

/// How a cell has to look after another one: a blank takes over what is not seen of it.
pub(super) fn look_after(before: Look, cell: &Cell) -> Look {
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
    Ok(in_one(&bytes))
}
