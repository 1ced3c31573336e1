//! The line that says what a list is narrowed down to, and where that is typed.

use ratatui::layout::Rect;

use super::input::{self, Field};
use super::paint::Paint;
use super::text;
use super::view_state::ViewState;
use crate::app::cell::Place;
use crate::i18n::t;

/// Draws the line where there is a filter, or one is typed at `place`; gives the room below it.
/// `count` is how many match, counted only where that is said.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    area: Rect,
    (place, filter): (&Place, &str),
    count: impl FnOnce() -> usize,
    state: &mut ViewState,
) -> Rect {
    let open = paint
        .model
        .cell
        .as_ref()
        .filter(|cell| cell.place == *place);
    if open.is_none() && filter.is_empty() || area.height == 0 {
        return area;
    }
    let found = t!(paint.words, "filter-found", count = count());
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
            paint.label(x, y, width, filter, paint.styles.strong);
        }
    }
    Rect {
        y: area.y + 1,
        height: area.height - 1,
        ..area
    }
}
