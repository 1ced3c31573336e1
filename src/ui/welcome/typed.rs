//! An answer that is being typed in several lines.

use ratatui::layout::Rect;
use tui_input::Input;

use crate::clean::Clean;
use crate::ui::paint::Paint;
use crate::ui::text::flow::flow;
use crate::ui::view_state::{ViewState, scrolled};

/// What stands for the tab between two columns.
const COLUMN: &str = "   ";

/// Draws the text with its caret in sight.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, input: &Input, state: &mut ViewState) {
    if area.width < 2 || area.height == 0 {
        return;
    }
    let style = paint.styles.input;
    paint.clear(area, style);
    let room = area.width - 2;
    let before: String = input.value().chars().take(input.cursor()).collect();
    let after = input.value().get(before.len()..).unwrap_or_default();
    let flowed = flow(&clean(&before), &clean(after), usize::from(room));
    let (line, column) = flowed.caret;
    let rows = usize::from(area.height);
    let first = scrolled(0, line, rows, flowed.lines.len());
    for (text, y) in flowed.lines.iter().skip(first).zip(area.y..area.bottom()) {
        paint.label(area.x + 1, y, room, text, style);
    }
    let x = u16::try_from(column).unwrap_or(room).min(room);
    let y = u16::try_from(line - first.min(line)).unwrap_or_default();
    state.put_cursor(area.x + 1 + x, area.y + y);
}

/// Clean, its lines and columns kept apart.
fn clean(text: &str) -> String {
    let line = |line: &str| {
        let columns = line
            .split('\t')
            .map(|column| Clean::new(column).into_string());
        columns.collect::<Vec<_>>().join(COLUMN)
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}
