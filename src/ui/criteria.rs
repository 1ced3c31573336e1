//! The criteria page: what accounts are measured by, and how much each counts.
//!
//! Both axes as tables, the criterion under the cursor written out below, and where there is room
//! the matrix beside it: it moves with every weight.

mod columns;
mod details;
mod measures;
pub(super) mod scored;
mod table;

use ratatui::layout::Rect;

use crate::app::target::Pane;

use super::glance;
use super::modals::dialogue::{self, Dialogue};
use super::paint::Paint;
use super::view_state::ViewState;
use crate::i18n::t;

/// Lines of the details: a name, and five levels.
const DETAILS: u16 = 6;

/// Draws the page.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let title = t!(paint.words, "criteria-title");
    let note = locked(paint);
    let look = Dialogue {
        title: &title,
        note: &note,
        focused: is_focused(paint),
    };
    let inner = dialogue::draw_as_page(paint, area, &look);
    let airy = table::height(paint, inner.width, true) + 1 + DETAILS <= inner.height;
    let lines = table::height(paint, inner.width, airy);
    let (tables, below) = divide(inner, lines);
    let said = glance::beside_matrix(paint, below, 0, state);
    details::draw(paint, said);
    table::draw(paint, tables, airy, state);
    state.wheel(Pane::Position, area);
}

/// Since when the weights are agreed on.
fn locked(paint: &Paint<'_>) -> String {
    let words = paint.words;
    match paint.model.shown().settings().weights_locked {
        Some(date) => t!(words, "criteria-locked", date = words.date(date)),
        None => String::new(),
    }
}

/// Whether the page has the keys: nothing lies over it.
fn is_focused(paint: &Paint<'_>) -> bool {
    paint.has_keys()
}

/// The tables as high as they are, and what is left for the rest; the tables scroll before the
/// details go.
fn divide(inner: Rect, lines: u16) -> (Rect, Rect) {
    let least = if inner.height >= 2 * DETAILS {
        DETAILS
    } else {
        0
    };
    let tables = lines.min(inner.height - least);
    let gap = u16::from(tables + least < inner.height);
    let below = Rect {
        y: inner.y + tables + gap,
        height: inner.height - tables - gap,
        ..inner
    };
    (
        Rect {
            height: tables,
            ..inner
        },
        below,
    )
}
