//! A line of text that is being typed.

use tui_input::Input;
use unicode_segmentation::UnicodeSegmentation;

use crate::clean::Clean;

use super::paint::Paint;
use super::text;
use super::view_state::ViewState;

/// Where a line of text is typed, and how wide it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field {
    /// Its first column.
    pub x: u16,
    /// Its line.
    pub y: u16,
    /// Its columns, the one for the caret after the text included.
    pub width: u16,
}

/// Draws what is being typed and puts the terminal's cursor where the next character goes. What
/// does not fit is scrolled, so that the caret is always in sight.
pub(super) fn draw(paint: &mut Paint<'_>, field: Field, input: &Input, state: &mut ViewState) {
    let Field { x, y, width } = field;
    if width == 0 {
        return;
    }
    let style = paint.styles.input;
    let area = ratatui::layout::Rect::new(x, y, width, 1);
    paint.clear(area, style);
    let before: String = input.value().chars().take(input.cursor()).collect();
    let caret = text::width(&Clean::new(&before));
    let clean = Clean::new(input.value());
    let (shown, hidden) = scrolled(&clean, caret, usize::from(width));
    paint.label(x, y, width, text::prefix(shown, usize::from(width)), style);
    let caret = u16::try_from(caret.saturating_sub(hidden)).unwrap_or(width);
    state.put_cursor(x + caret.min(width - 1), y);
}

/// The text from the first grapheme on that lets the caret stand within the room, and the columns
/// that were left out.
fn scrolled(text: &str, caret: usize, room: usize) -> (&str, usize) {
    let too_many = (caret + 1).saturating_sub(room);
    let mut hidden = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        if hidden >= too_many {
            return (text.get(at..).unwrap_or_default(), hidden);
        }
        hidden += text::width(grapheme);
    }
    if too_many == 0 {
        (text, 0)
    } else {
        ("", hidden)
    }
}

#[cfg(test)]
mod tests {
    use super::scrolled;
    use rstest::rstest;

    #[rstest]
    #[case::fits("Helios", 6, 7, "Helios", 0)]
    #[case::caret_at_the_end("Helios", 6, 4, "ios", 3)]
    #[case::caret_at_the_start("Helios", 0, 4, "Helios", 0)]
    #[case::wide_characters("株式会社", 8, 4, "社", 6)]
    #[case::no_text("", 0, 3, "", 0)]
    fn keeps_the_caret_in_sight(
        #[case] text: &str,
        #[case] caret: usize,
        #[case] room: usize,
        #[case] shown: &str,
        #[case] hidden: usize,
    ) {
        assert_eq!(scrolled(text, caret, room), (shown, hidden));
    }
}
