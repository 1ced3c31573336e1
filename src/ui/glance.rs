//! The account under the cursor at a glance, where a page has room for it: who they are, what was said last, what is
//! owed, and what the method says.

use ratatui::layout::Rect;

use super::call::brief::{self, facts::Fact};
use super::matrix_pane;
use super::paint::Paint;
use super::split::{above, left};
use super::text::{self, wrap::wrap};
use super::told;
use super::view_state::ViewState;

/// The least room of the matrix beside what is said.
const MATRIX: (u16, u16) = (56, 14);
/// The most lines of what was noted in the last call.
const NOTED: usize = 4;
/// The most lines of one fact.
const LINES: usize = 3;
/// The most lines of what is owed.
const OWED: usize = 8;
/// Columns between what is said and the matrix.
const GAP: u16 = 2;

/// Draws the matrix at the right of an area where there is room for it beside so many columns; gives the room left of it.
pub(super) fn beside_matrix(
    paint: &mut Paint<'_>,
    area: Rect,
    least: u16,
    state: &mut ViewState,
) -> Rect {
    let (said, rest) = left(area, least.max(area.width * 2 / 5));
    let matrix = left(rest, GAP).1;
    if matrix.width < MATRIX.0 || matrix.height < MATRIX.1 {
        return area;
    }
    matrix_pane::draw(paint, matrix, state);
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
    let facts = wrapped(facts, cells);
    brief::draw_column(paint, &facts, rest);
    let lines = u16::try_from(facts.len()).unwrap_or(rest.height);
    let below = above(rest, lines).1;
    if below.height > told::LEAST && !paint.is_veiled() {
        told::draw(paint, below);
    }
}

/// Facts whose texts go on in lines of their own where one is too short: nothing is cut.
fn wrapped(facts: Vec<Fact>, width: usize) -> Vec<Fact> {
    let label = brief::label_cells(&facts, width);
    let lines = facts.into_iter().flat_map(|fact| {
        let when = fact.when.as_ref();
        let when = when.map_or(0, |(words, _)| text::width(words) + brief::AIR);
        let cells = width.saturating_sub(label + when);
        let mut lines = wrap(&fact.text, cells, LINES).into_iter();
        let style = fact.style;
        let first = Fact {
            text: lines.next().unwrap_or_default(),
            ..fact
        };
        let rest = lines.map(move |text| Fact {
            text,
            style,
            ..Fact::free()
        });
        std::iter::once(first).chain(rest).collect::<Vec<_>>()
    });
    lines.collect()
}
