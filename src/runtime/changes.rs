//! What differs between two frames.
//!
//! ratatui's own comparison asks every cell of the screen for the width of its letters, which was a
//! third of the work of a frame. Here a width is asked for only where something changed, or stands
//! next to it. The same cells are told, and those a wide letter had coloured, which ratatui forgets
//! where an emoji comes in its place.

use super::canvas::SEEN_ON_BLANKS;
use ratatui::buffer::{Buffer, Cell, CellWidth};

/// The cells of `after` that a terminal showing `before` has to be told, in the order of reading.
/// Both have the same area.
pub(super) fn changes<'a>(
    before: &'a Buffer,
    after: &'a Buffer,
) -> impl Iterator<Item = (u16, u16, &'a Cell)> {
    let width = usize::from(after.area.width).max(1);
    let lines = before
        .content
        .chunks(width)
        .zip(after.content.chunks(width));
    (after.area.y..)
        .zip(lines)
        .flat_map(move |(y, (before, after))| {
            let line = Line::new(before, after);
            line.map(move |(x, cell)| (after_left(x), y, cell))
        })
}

/// A column as ratatui counts them; a buffer has no more.
fn after_left(x: usize) -> u16 {
    u16::try_from(x).unwrap_or(u16::MAX)
}

/// The changes of one line.
struct Line<'a> {
    before: &'a [Cell],
    after: &'a [Cell],
    at: usize,
    /// Up to where cells are told though they look the same: a wide letter was seen there.
    stale: usize,
    /// Up to where an emoji of two characters lies: what stood under it has to be cleared, as not every
    /// terminal does.
    covered: usize,
}

impl<'a> Line<'a> {
    const fn new(before: &'a [Cell], after: &'a [Cell]) -> Self {
        Self {
            before,
            after,
            at: 0,
            stale: 0,
            covered: 0,
        }
    }

    /// Takes note of wide letters that are overwritten in part: what a terminal leaves in their other half
    /// differs from one to the next.
    fn note_halves(&mut self, at: usize, wide: usize) {
        let overwritten = self.before.iter().enumerate().skip(at).take(wide);
        for (place, cell) in overwritten.filter(|(_, cell)| !is_narrow(cell.symbol().as_bytes())) {
            let end = place + usize::from(cell.cell_width());
            self.stale = self.stale.max(end);
        }
    }

    /// Steps over what need not be told: nearly all of most lines.
    fn skip_unchanged(&mut self) {
        if self.at < self.stale.max(self.covered) {
            return;
        }
        let rest = self.before.get(self.at..).zip(self.after.get(self.at..));
        let Some((before, after)) = rest else { return };
        let mut pairs = before.iter().zip(after);
        let quiet = pairs.position(|(old, new)| !is_quiet(old, new));
        self.at += quiet.unwrap_or(before.len());
    }

    /// Whether a cell is to be told, which has not been stepped over.
    fn has_changed(&self, before: &Cell, after: &Cell, narrow: bool) -> bool {
        if self.at < self.covered {
            return before.symbol() != after.symbol();
        }
        // A narrow letter that stays was stepped over, unless a wide one was seen in its place.
        narrow || self.at < self.stale || !looks_same(before, after)
    }
}

impl<'a> Iterator for Line<'a> {
    type Item = (usize, &'a Cell);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.skip_unchanged();
            let at = self.at;
            let (before, after) = (self.before.get(at)?, self.after.get(at)?);
            let narrow = is_narrow(after.symbol().as_bytes());
            let changed = self.has_changed(before, after, narrow);
            let wide = if narrow {
                1
            } else {
                usize::from(after.cell_width()).max(1)
            };
            if !changed {
                self.at += wide; // what lies under a wide letter is not seen
                continue;
            }
            let emoji = wide > 1 && after.symbol().contains('\u{fe0f}');
            self.at += if emoji { 1 } else { wide };
            if emoji {
                self.covered = at + wide;
            }
            self.note_halves(at, wide);
            return Some((at, after));
        }
    }
}

/// Whether nothing has to be told of a cell, nor of what may lie under it. It is asked of every cell of the
/// screen, so the everyday comes first: the same look, then letters of one byte, then lines and blocks.
#[inline]
fn is_quiet(before: &Cell, after: &Cell) -> bool {
    if before.bg != after.bg {
        return false;
    }
    let (old, new) = (before.symbol().as_bytes(), after.symbol().as_bytes());
    if !same_ink(before, after) {
        return (old, new) == (b" ", b" ") && are_blanks_alike(before, after);
    }
    match new {
        [new] => matches!(old, [old] if old == new),
        [0xE2, line @ 0x94..=0x96, end] => {
            matches!(old, [0xE2, old_line, old_end] if old_line == line && old_end == end)
        }
        _ => false,
    }
}

/// Whether two cells look the same, as far as it is seen.
fn looks_same(one: &Cell, other: &Cell) -> bool {
    let are_blank = [one, other].iter().all(|cell| cell.symbol() == " ");
    let same_letter = same_ink(one, other) && one.symbol() == other.symbol();
    one.bg == other.bg && (same_letter || are_blank && are_blanks_alike(one, other))
}

/// Whether two blanks are told apart by their background alone.
fn are_blanks_alike(one: &Cell, other: &Cell) -> bool {
    !(one.modifier | other.modifier).intersects(SEEN_ON_BLANKS)
}

/// Whether letters are of one colour and weight.
fn same_ink(one: &Cell, other: &Cell) -> bool {
    one.fg == other.fg && one.modifier == other.modifier
}

/// Whether a letter takes one cell, as far as a look at its bytes tells: ASCII, box drawing, blocks and the
/// first geometric shapes.
pub(super) const fn is_narrow(letter: &[u8]) -> bool {
    matches!(letter, [_] | [0xE2, 0x94..=0x96, _])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::layout::Rect;
    use ratatui::style::{Color, Modifier, Style};

    use super::*;

    const AREA: Rect = Rect::new(0, 0, 12, 3);

    /// A text that begins somewhere in a line, in one of a few looks.
    type Piece = (u16, String, Style);

    fn piece() -> impl Strategy<Value = Piece> {
        let letters = ["a", "b", " ", "é", "日", "本", "⌨️", "👍", "━", "aﾞ"];
        let letter = prop::sample::select(letters.to_vec());
        let text = prop::collection::vec(letter, 1..8).prop_map(|letters| letters.concat());
        let style = prop::sample::select(vec![
            Style::new(),
            Style::new().fg(Color::Red),
            Style::new().bg(Color::Blue),
            Style::new().add_modifier(Modifier::UNDERLINED),
        ]);
        (0..AREA.width, text, style)
    }

    /// One text a line: no letter is written over half of another.
    fn buffer(pieces: &[Piece; 3]) -> Buffer {
        let mut buffer = Buffer::empty(AREA);
        for (y, (x, text, style)) in (0..).zip(pieces) {
            buffer.set_string(*x, y, text, *style);
        }
        buffer
    }

    /// Whether a line has letters of more than one cell.
    fn is_wide(buffer: &Buffer, y: u16) -> bool {
        (0..AREA.width).any(|x| buffer[(x, y)].cell_width() > 1)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]
        #[test]
        fn what_ratatui_would_tell_is_told_and_what_wide_letters_covered(
            before in [piece(), piece(), piece()],
            after in [piece(), piece(), piece()],
        ) {
            let (before, after) = (buffer(&before), buffer(&after));
            let told: Vec<_> = changes(&before, &after).collect();
            let by_ratatui = before.diff(&after);
            for change in &by_ratatui {
                let seen = !looks_same(&before[(change.0, change.1)], change.2);
                prop_assert!(!seen || told.contains(change), "{change:?} is not told");
            }
            for (x, y, cell) in told {
                prop_assert_eq!(cell, &after[(x, y)]);
                let more = !by_ratatui.iter().any(|change| (change.0, change.1) == (x, y));
                let wide = [&before, &after].map(|buffer| is_wide(buffer, y));
                prop_assert!(!more || wide.contains(&true), "{x} {y}: {cell:?}");
            }
        }
    }

    #[test]
    fn nothing_changed_is_nothing_told() {
        let buffer =
            buffer(&["日本 ⌨️", "aé", "👍"].map(|text| (1, text.to_owned(), Style::new())));
        assert_eq!(changes(&buffer, &buffer).count(), 0);
    }
}
