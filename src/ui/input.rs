//! A line of text that is being typed.

use ratatui::layout::Rect;
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
    paint.clear(Rect::new(x, y, width, 1), style);
    // Cleaned in two parts: cleaning may change how wide the text before the caret is.
    let before: String = input.value().chars().take(input.cursor()).collect();
    let after = input.value().get(before.len()..).unwrap_or_default();
    let (before, after) = (Clean::new(&before), Clean::new(after));
    let shown = end_within(&before, usize::from(width) - 1);
    let caret = paint.label(x, y, width, shown, style);
    let room = (x + width).saturating_sub(caret);
    let rest = text::prefix(&after, usize::from(room));
    paint.label(caret, y, room, rest, style);
    state.put_cursor(caret.min(x + width - 1), y);
}

/// The longest end of a text that fits in so many cells, cut between graphemes.
fn end_within(text: &str, cells: usize) -> &str {
    let too_many = text::width(text).saturating_sub(cells);
    let mut hidden = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        if hidden >= too_many {
            return text.get(at..).unwrap_or_default();
        }
        hidden += text::width(grapheme);
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::end_within;
    use rstest::rstest;

    #[rstest]
    #[case::fits("Helios", 6, "Helios")]
    #[case::its_end("Helios", 3, "ios")]
    #[case::a_wide_character_across_the_edge("株式会社", 3, "社")]
    #[case::no_room("Helios", 0, "")]
    #[case::no_text("", 3, "")]
    fn the_end_of_what_is_typed_stays_in_sight(
        #[case] text: &str,
        #[case] cells: usize,
        #[case] shown: &str,
    ) {
        assert_eq!(end_within(text, cells), shown);
    }
}
