//! The criteria page: what accounts are measured by, and how much each counts.

mod columns;
mod details;
mod measures;
mod table;

use ratatui::layout::Rect;

use super::modals::dialogue::{self, Dialogue};
use super::paint::Paint;
use super::view_state::ViewState;
use crate::i18n::t;

/// From this width on the details stand beside the tables rather than below.
const DETAILS_BESIDE: u16 = 116;
/// Lines of the details where they stand below.
const DETAILS_BELOW: u16 = 8;

/// Draws the page.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let title = t!(paint.words, "criteria-title");
    let name = paint.model.portfolio.settings().name.as_str();
    let look = Dialogue {
        title: &title,
        note: name,
        focused: is_focused(paint),
    };
    let base = paint.styles.base;
    let inner = dialogue::draw_on(paint, area, &look, base);
    let (tables, details) = divide(inner);
    table::draw(paint, tables, state);
    details::draw(paint, details);
}

/// Whether the page has the keys: nothing lies over it.
fn is_focused(paint: &Paint<'_>) -> bool {
    paint.model.modals.is_empty()
}

fn divide(inner: Rect) -> (Rect, Rect) {
    if inner.width >= DETAILS_BESIDE {
        let left = inner.width * 2 / 3;
        let tables = Rect {
            width: left,
            ..inner
        };
        let details = Rect {
            x: inner.x + left + 2,
            width: inner.width - left - 2,
            ..inner
        };
        return (tables, details);
    }
    let below = DETAILS_BELOW.min(inner.height / 2);
    let tables = Rect {
        height: inner.height - below,
        ..inner
    };
    let details = Rect {
        y: inner.y + tables.height,
        height: below,
        ..inner
    };
    (tables, details)
}
