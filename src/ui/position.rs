//! The position sheet: what places the selected account on the matrix, criterion by criterion.
//!
//! A value that is being typed counts as if it were there, so that everything moves with it. What is
//! not scored says why; it is never drawn as a zero.

mod axis_line;
mod beyond;
mod columns;
mod detail;
mod pips;
mod row;
mod sheet;
pub(super) mod value;

use ratatui::layout::Rect;

use crate::app::target::Pane;

use super::nothing;
use super::paint::Paint;
use super::view_state::{ViewState, scrolled};
use columns::Columns;
use sheet::{Line, Sheet};

/// Below this many rows, all of them are the list's.
const ROOM_FOR_DETAIL: u16 = 5;

/// Draws the position sheet of the selected account.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    if area.is_empty() {
        return;
    }
    let Some(sheet) = Sheet::of(paint.model) else {
        return nothing::no_account(paint, area, Pane::Position, state);
    };
    if paint.model.criteria().next().is_none() {
        return nothing::no_criterion(paint, area, state);
    }
    let lines = sheet.lines(area);
    let (list, below) = split(area, lines.len());
    let columns = Columns::of(list, paint.words, sheet.scale);
    let cursor = sheet.cursor_line(&lines);
    let rows = usize::from(list.height);
    state.scroll.position = scrolled(state.scroll.position, cursor, rows, lines.len());
    let shown = lines.iter().skip(state.scroll.position).take(rows);
    for (line, y) in shown.zip(list.y..) {
        let row = Rect {
            y,
            height: 1,
            ..list
        };
        match *line {
            Line::Axis(axis) => {
                let alone = !lines.contains(&Line::Partial(axis));
                axis_line::draw(paint, &sheet, &columns, (axis, alone), row);
            }
            line => draw_line(paint, &sheet, &columns, line, row, state),
        }
    }
    paint.more(list, state.scroll.position, lines.len());
    let left = detail::draw(paint, &sheet, below);
    beyond::draw(paint, &sheet, left);
    if paint.has_focus(Pane::Position) {
        state.rows(rows);
    }
}

/// The list takes what it needs; what is left, and one row at least, is for the detail.
fn split(area: Rect, lines: usize) -> (Rect, Rect) {
    let least = u16::from(area.height >= ROOM_FOR_DETAIL);
    let most = usize::from(area.height.saturating_sub(least));
    let height = lines.min(most) as u16;
    let list = Rect { height, ..area };
    let below = Rect {
        y: area.y + height,
        height: area.height - height,
        ..area
    };
    (list, below)
}

fn draw_line(
    paint: &mut Paint<'_>,
    sheet: &Sheet<'_>,
    columns: &Columns,
    line: Line,
    row: Rect,
    state: &mut ViewState,
) {
    match line {
        Line::Partial(axis) => axis_line::draw_partial(paint, sheet, axis, row),
        Line::Criterion(index) => row::draw(paint, sheet, columns, index, row, state),
        Line::Problem(at) => row::draw_problem(paint, sheet, at, row),
        Line::Axis(_) | Line::Blank => {}
    }
}
