//! The account under the cursor at a glance, where a page has room for it: who they are, what was said last, what is
//! owed, and what the method says.

use ratatui::layout::Rect;

use super::call::brief::{self, facts::Fact};
use super::matrix_pane;
use super::paint::Paint;
use super::split::{above, left};
use super::told;
use super::view_state::ViewState;

/// From this size on the matrix stands beside what is said.
const WITH_MATRIX: (u16, u16) = (96, 14);
/// The most lines of what was noted in the last call.
const NOTED: usize = 3;
/// The most lines of what is owed.
const OWED: usize = 8;
/// Columns between what is said and the matrix.
const GAP: u16 = 2;

/// Draws the matrix at the right of an area where there is room for both; gives the room left of it.
pub(super) fn beside_matrix(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) -> Rect {
    if area.width < WITH_MATRIX.0 || area.height < WITH_MATRIX.1 {
        return area;
    }
    let (said, rest) = left(area, area.width * 2 / 5);
    matrix_pane::draw(paint, left(rest, GAP).1, state);
    said
}

/// Draws what is known of the account under the cursor, as far as there is room; so many cells stay free at the left.
pub(super) fn draw(paint: &mut Paint<'_>, room: Rect, indent: u16) {
    let Some(account) = paint.model.account() else {
        return;
    };
    let inner = left(left(room, indent).1, room.width.saturating_sub(indent + 1)).0;
    let (name, rest) = above(inner, 1);
    brief::name(paint, account, name);
    let cells = usize::from(inner.width);
    let groups = [
        brief::facts::who(paint, account),
        brief::said(paint, account, cells, NOTED),
        brief::facts::debts(paint, account, OWED),
    ];
    let facts: Vec<Fact> = groups
        .into_iter()
        .flat_map(|group| group.into_iter().chain([Fact::free()]))
        .collect();
    brief::draw_column(paint, &facts, rest);
    let lines = u16::try_from(facts.len()).unwrap_or(rest.height);
    let below = above(rest, lines).1;
    if below.height > told::LEAST && !paint.is_veiled() {
        let wider = Rect {
            width: below.width + 1,
            ..below
        };
        told::draw(paint, wider, 0);
    }
}
