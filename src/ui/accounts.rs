//! The list of accounts: who they are, where they stand, and what is late.
//!
//! Only the lines in sight are drawn. The wider the pane, the more columns; zoomed it is a table.

mod columns;
mod empty;
mod heading;
mod labels;
mod matched;
mod row;
mod values;

use ratatui::layout::Rect;

use crate::app::accounts::Row;
use crate::app::cell::Place;
use crate::app::target::Pane;

use super::filter_line;
use super::glance;
use super::paint::Paint;
use super::split::above;
use super::view_state::{ViewState, scrolled};

use columns::{Columns, Room};
pub(super) use labels::Labels;
use row::List;

/// Lines of a list besides its accounts: its filter, the names of its columns, and the headings of its groups.
const AROUND: u16 = 8;
/// From so many columns on there is more than the list, with so many lines for it, where so many are left for the list.
const PAGE: u16 = 150;
const GLANCE: u16 = 23;
const LEAST: u16 = 20;

/// Draws the list.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    if area.is_empty() {
        return;
    }
    let focused = paint.has_focus(Pane::Accounts);
    let list = &paint.model.accounts;
    let filter = (&Place::Filter, list.filter.as_str());
    let area = with_glance(paint, area, state);
    let area = filter_line::draw(paint, area, filter, || list.order().count(), state);
    if paint.model.accounts.rows.is_empty() {
        return empty::draw(paint, area);
    }
    let labels = state.labels(paint.words);
    let columns = Columns::of(&Room::of(paint, &labels), area.width);
    let area = names_of_columns(paint, area, &columns, &labels);
    let list = List {
        focused,
        columns,
        labels: &labels,
        currency: paint.model.shown().settings().currency.as_deref(),
        fuzzy: paint.model.accounts.fuzzy(),
    };
    rows(paint, area, state, list);
}

/// Draws the account under the cursor and the matrix below the list where that has a page of its own and leaves room
/// for them; gives the room of the list. How high it is depends on how many accounts there are, not on how many are
/// in sight: nothing jumps while they are filtered.
fn with_glance(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) -> Rect {
    let accounts = paint.model.shown().accounts().len();
    let all = u16::try_from(accounts).unwrap_or(u16::MAX / 2) + AROUND;
    let (list, below) = above(area, all.min(area.height.saturating_sub(GLANCE)));
    let has_page = paint.model.zoomed && area.width >= PAGE;
    if !has_page || list.height < LEAST.min(all) || paint.model.account().is_none() {
        return area;
    }
    let below = above(below, 1).1;
    let inner = Rect {
        x: below.x + 1,
        width: below.width.saturating_sub(2),
        ..below
    };
    let said = glance::beside_matrix(paint, inner, 0, state);
    glance::draw(paint, said, 0);
    list
}

/// Draws the names of the columns where there is room for them, and gives the lines below.
fn names_of_columns(paint: &mut Paint<'_>, area: Rect, columns: &Columns, labels: &Labels) -> Rect {
    if area.height < 4 {
        return area;
    }
    row::header(paint, area, columns, labels);
    Rect {
        y: area.y + 1,
        height: area.height - 1,
        ..area
    }
}

/// Draws the lines in sight.
fn rows(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState, mut list: List<'_>) {
    let room = usize::from(area.height);
    if list.focused {
        state.rows(room);
    }
    let all = paint.model.accounts.rows.as_slice();
    let first = first_line(paint, state.scroll.accounts, room);
    state.scroll.accounts = first;
    let lowest = area.bottom().saturating_sub(1);
    for (y, row) in (area.y..area.bottom()).zip(all.iter().skip(first)) {
        // A heading below which nothing of its group is in sight says nothing.
        if y == lowest && y > area.y && matches!(row, Row::Heading(..)) {
            break;
        }
        let line = Rect {
            y,
            height: 1,
            ..area
        };
        match row {
            Row::Heading(heading, count) => {
                heading::draw(paint, line, heading, *count, list.labels);
            }
            Row::Account(index) => row::draw(paint, line, state, &mut list, *index),
        }
    }
}

/// The first line in sight: the selected account is, and so is the heading right above it.
fn first_line(paint: &Paint<'_>, first: usize, room: usize) -> usize {
    let list = &paint.model.accounts;
    let furthest = list.rows.len().saturating_sub(room);
    let Some(line) = paint.model.selected.and_then(|index| list.line_of(index)) else {
        return first.min(furthest);
    };
    let first = scrolled(first, line, room, list.rows.len());
    let above = line.checked_sub(1).and_then(|above| list.rows.get(above));
    let under_heading = matches!(above, Some(Row::Heading(..)));
    if under_heading && first == line && room > 1 {
        line - 1
    } else {
        first
    }
}
