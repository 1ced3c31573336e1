//! The line that says what the list is narrowed down to, and where that is typed.

use ratatui::layout::Rect;

use crate::app::cell::{OpenCell, Place};
use crate::i18n::t;
use crate::ui::input::{self, Field};
use crate::ui::paint::Paint;
use crate::ui::text;
use crate::ui::view_state::ViewState;

/// Draws the line where there is a filter; gives the room below it.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) -> Rect {
    let open = paint.model.cell.as_ref().filter(|cell| is_filter(cell));
    let filter = &paint.model.accounts.filter;
    if open.is_none() && filter.is_empty() {
        return area;
    }
    let count = paint.model.accounts.order().count();
    let found = t!(paint.words, "filter-found", count = count);
    let taken = u16::try_from(text::width(&found) + 2).unwrap_or(u16::MAX);
    let end = if taken + 8 <= area.width {
        paint.label_left_of(area.right() - 1, area.y, taken, &found, paint.styles.dim) - 1
    } else {
        area.right()
    };
    paint.label(area.x, area.y, 1, "/", paint.styles.key);
    let x = area.x + 2;
    let (y, width) = (area.y, end.saturating_sub(x));
    match open {
        Some(cell) => input::draw(paint, Field { x, y, width }, &cell.input, state),
        None => {
            paint.data(x, y, width, filter, paint.styles.strong);
        }
    }
    Rect {
        y: area.y + 1,
        height: area.height - 1,
        ..area
    }
}

fn is_filter(cell: &OpenCell) -> bool {
    cell.place == Place::Filter
}
