//! Cells of a buffer, a row at a time: they are looked for once, not each by itself.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::text::{is_plain, width};

/// So many cells of a row from a place on, as far as the buffer has them.
pub(super) fn row(buffer: &mut Buffer, x: u16, y: u16, count: u16) -> &mut [Cell] {
    let line = Rect::new(x, y, count, 1).intersection(buffer.area);
    if line.is_empty() || line.x != x {
        return &mut [];
    }
    let start = buffer.index_of(x, y);
    let cells = start..start + usize::from(line.width);
    buffer.content.get_mut(cells).unwrap_or_default()
}

/// Styles an area; what stands in it stays.
pub(super) fn tint(buffer: &mut Buffer, area: Rect, style: Style) {
    let area = area.intersection(buffer.area);
    for y in area.top()..area.bottom() {
        for cell in row(buffer, area.x, y, area.width) {
            cell.set_style(style);
        }
    }
}

/// Takes away letters of two columns that reach into an area from its left: what is drawn there would lie over
/// half of them.
pub(super) fn cut_off(buffer: &mut Buffer, area: Rect) {
    let area = area.intersection(buffer.area);
    let Some(left) = area.x.checked_sub(1) else {
        return;
    };
    for y in area.top()..area.bottom() {
        if let Some(cell) = buffer.cell_mut((left, y))
            && width(cell.symbol()) > 1
        {
            cell.set_symbol(" ");
        }
    }
}

/// Puts one glyph into every cell of a row.
pub(super) fn repeat(row: &mut [Cell], glyph: &str, style: Style) {
    for cell in row {
        cell.set_symbol(glyph).set_style(style);
    }
}

/// Writes letters that take a cell each, which nearly all text is made of: it need not be measured. Gives
/// the number of cells, or nothing, with nothing written, where there are other letters or too many.
pub(super) fn write_plain(row: &mut [Cell], text: &str, style: Style) -> Option<u16> {
    let count = text.chars().count();
    if count > row.len() || !text.chars().all(is_plain) {
        return None;
    }
    let (mut row, mut text) = (row, text);
    while !text.is_empty() {
        let here = text.bytes().take_while(u8::is_ascii).count();
        let (ascii, rest) = text.split_at(here);
        let (cells, others) = row.split_at_mut(here);
        write_ascii(cells, ascii, style);
        (row, text) = write_one(others, rest, style);
    }
    u16::try_from(count).ok()
}

/// Writes letters of one byte each. That a cell is given one byte, and is seen to, takes a sixth of the time
/// that a letter of any length takes.
fn write_ascii(row: &mut [Cell], text: &str, style: Style) {
    for (at, cell) in row.iter_mut().enumerate() {
        if let Some(letter) = text.get(at..=at) {
            cell.set_symbol(letter).set_style(style);
        }
    }
}

/// Writes the first letter of a text, if there is one; gives what is left of the row and of the text.
fn write_one<'row, 'text>(
    row: &'row mut [Cell],
    text: &'text str,
    style: Style,
) -> (&'row mut [Cell], &'text str) {
    let length = text.chars().next().map_or(0, char::len_utf8);
    let (letter, rest) = text.split_at(length);
    match row.split_first_mut() {
        Some((cell, row)) if !letter.is_empty() => {
            cell.set_symbol(letter).set_style(style);
            (row, rest)
        }
        _ => (&mut [], rest),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::style::Color;
    use rstest::rstest;

    use super::*;

    const AREA: Rect = Rect::new(2, 1, 6, 2);

    #[rstest]
    #[case::all_of_it(2, 1, 6, 6)]
    #[case::a_part(4, 2, 2, 2)]
    #[case::more_than_there_are(6, 1, 9, 2)]
    #[case::behind_the_end(8, 1, 3, 0)]
    #[case::before_the_start(1, 1, 3, 0)]
    #[case::below(2, 3, 3, 0)]
    fn a_row_ends_with_the_buffer(
        #[case] x: u16,
        #[case] y: u16,
        #[case] count: u16,
        #[case] cells: usize,
    ) {
        let mut buffer = Buffer::empty(AREA);
        assert_eq!(row(&mut buffer, x, y, count).len(), cells);
    }

    #[test]
    fn a_text_is_written_whole_or_not_at_all() {
        let mut buffer = Buffer::empty(AREA);
        let cells = row(&mut buffer, 2, 1, 4);
        assert_eq!(write_plain(cells, "déjà", Style::new()), Some(4));
        assert_eq!(write_plain(cells, "longer", Style::new()), None);
        assert_eq!(write_plain(cells, "日", Style::new()), None);
        let mut expected = Buffer::empty(AREA);
        expected.set_string(2, 1, "déjà", Style::new());
        assert_eq!(buffer, expected);
    }

    #[test]
    fn a_letter_of_two_columns_does_not_reach_into_what_is_drawn_over_it() {
        let mut buffer = Buffer::empty(AREA);
        buffer.set_string(2, 1, "日本語", Style::new());
        buffer.set_string(2, 2, "ab日本", Style::new());
        cut_off(&mut buffer, Rect::new(5, 0, 3, 3));
        let mut expected = Buffer::empty(AREA);
        expected.set_string(2, 1, "日  語", Style::new());
        expected.set_string(2, 2, "ab  本", Style::new());
        assert_eq!(buffer, expected);
    }

    proptest! {
        #[test]
        fn a_tint_is_what_ratatui_makes_of_it(x in 0..12u16, y in 0..5u16, width in 0..12u16, height in 0..5u16) {
            let area = Rect::new(x, y, width, height);
            let style = Style::new().bg(Color::Blue);
            let mut ours = Buffer::empty(AREA);
            tint(&mut ours, area, style);
            let mut theirs = Buffer::empty(AREA);
            theirs.set_style(area, style);
            prop_assert_eq!(ours, theirs);
        }
    }
}
