//! A cell that is open for typing, wherever it is.

use ratatui::layout::Rect;

use crate::app::cell::OpenCell;
use crate::clean::Clean;
use crate::ui::text;
use crate::ui::view_state::ViewState;

use super::Paint;

impl Paint<'_> {
    /// Draws what was typed so far, with the terminal's cursor in it. What is wider than the cell is
    /// scrolled, so that the cursor is always seen.
    pub fn open_cell(&mut self, area: Rect, cell: &OpenCell, state: &mut ViewState) {
        let area = area.intersection(self.buf.area);
        if area.is_empty() {
            return;
        }
        self.clear(area, self.styles.input);
        // Cleaned in two parts: cleaning may change how wide the text before the cursor is.
        let typed = cell.text();
        let before: String = typed.chars().take(cell.input.cursor()).collect();
        let after = typed.get(before.len()..).unwrap_or_default();
        let (before, after) = (Clean::new(&before), Clean::new(after));
        let column = text::width(&before);
        let hidden = (column + 1).saturating_sub(usize::from(area.width));
        let shown = after_columns(&before, hidden);
        let at = self.label(area.x, area.y, area.width, shown, self.styles.input);
        let left = area.right().saturating_sub(at);
        self.label(
            at,
            area.y,
            left,
            text::prefix(&after, left.into()),
            self.styles.input,
        );
        state.put_cursor(at.min(area.right().saturating_sub(1)), area.y);
    }
}

/// What is left of a text when at least so many columns at its start are hidden.
fn after_columns(text: &str, columns: usize) -> &str {
    let hidden = text::prefix(text, columns);
    let rest = text.get(hidden.len()..).unwrap_or_default();
    if text::width(hidden) < columns && !rest.is_empty() {
        // A wide character stands across the edge.
        return after_columns(text, columns + 1);
    }
    rest
}
