//! One account that moved, in a line: who, from which cell to which, how far on both axes.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::domain::criterion::Axis;
use crate::domain::matrix::{Cell, Trend};
use crate::domain::review::Move;
use crate::i18n::numerals;

use super::paint::Paint;
use super::text;

/// From this width on the cells and the distances both have room.
const BOTH: u16 = 56;
/// A name of so many cells is worth more than the cell an account came from, which the matrix shows as well.
const NAME: usize = 20;

/// Draws the line of a move, from the column after its first two on; under the veil only who it is.
pub(super) fn draw(paint: &mut Paint<'_>, row: Rect, found: &Move) {
    let Some(account) = paint.model.shown().accounts().get(found.index).cloned() else {
        return;
    };
    let style = if found.moved() || paint.is_veiled() {
        paint.styles.text
    } else {
        paint.styles.dim
    };
    let mut end = row.right().saturating_sub(1);
    if !paint.is_veiled() {
        let crossed = found.crossed();
        if row.width >= BOTH || !crossed {
            end = distances(paint, row, found, end);
        }
        if crossed {
            end = cells(paint, row, found, (text::width(&account.name), end));
        }
    }
    let x = row.x + 2;
    paint.label(x, row.y, end.saturating_sub(x + 1), &account.name, style);
}

/// The letter of an axis, as on the list of accounts.
pub(super) const fn letter(axis: Axis) -> &'static str {
    match axis {
        Axis::Attractiveness => "Y",
        Axis::Strength => "X",
    }
}

/// How far on both axes, right-aligned; gives the column before.
fn distances(paint: &mut Paint<'_>, row: Rect, found: &Move, end: u16) -> u16 {
    let cells = distance(paint);
    for (at, axis) in (0u16..).zip(Axis::ALL) {
        let x = end.saturating_sub((2 - at) * (cells + 1)) + 1;
        let (points, style) = change(paint, found, axis);
        paint.label(x, row.y, 1, letter(axis), paint.styles.dim);
        paint.label_left_of(x + cells, row.y, cells - 1, &points, style);
    }
    end.saturating_sub(2 * (cells + 1))
}

/// Cells of a distance with the letter of its axis, `Y +0.3`: nobody goes farther than the scale reaches.
fn distance(paint: &Paint<'_>) -> u16 {
    let scale = paint.model.shown().scale();
    let farthest = signed(paint, scale.min() - scale.max(), 1);
    2 + text::width(&farthest) as u16
}

/// The points of an axis, and how they look.
fn change(paint: &Paint<'_>, found: &Move, axis: Axis) -> (String, Style) {
    let styles = paint.styles;
    let movement = &found.movement;
    let Some((change, trend)) = movement.change(axis).zip(movement.axis_trend(axis)) else {
        return (paint.glyphs.none.to_owned(), styles.dim);
    };
    match trend {
        Trend::Flat => (paint.glyphs.none.to_owned(), styles.dim),
        Trend::Up => (signed(paint, change, 1), styles.ok),
        Trend::Down => (signed(paint, change, 1), styles.warn),
    }
}

/// A number with its sign.
pub(super) fn signed(paint: &Paint<'_>, value: f64, decimals: usize) -> String {
    numerals::signed(value, decimals, paint.words.numerals())
}

/// From which cell to which, right-aligned, or only to which where the name needs the room; gives the column before.
fn cells(paint: &mut Paint<'_>, row: Rect, found: &Move, (whose, end): (usize, u16)) -> u16 {
    let to = name(paint, found.now.cell);
    let from = name(paint, found.movement.then.cell);
    let style = look(paint, found.now.cell);
    let room = end.saturating_sub(row.x + 2);
    let lead = format!("{from} {} ", paint.glyphs.arrow);
    if text::width(&lead) + text::width(&to) + whose.min(NAME) >= usize::from(room) {
        let lead = format!("{} ", paint.glyphs.arrow);
        let x = paint.label_left_of(end, row.y, room, &to, style);
        return paint.label_left_of(x, row.y, room, &lead, paint.styles.dim);
    }
    let x = paint.label_left_of(end, row.y, room, &to, style);
    paint.label_left_of(x, row.y, room, &lead, paint.styles.dim)
}

fn name(paint: &Paint<'_>, cell: Option<Cell>) -> String {
    cell.map_or_else(
        || paint.glyphs.none.to_owned(),
        |cell| paint.words.cell(cell),
    )
}

/// A cell wears the colour of its zone.
fn look(paint: &Paint<'_>, cell: Option<Cell>) -> Style {
    cell.map_or(paint.styles.dim, |cell| {
        paint.styles.zone(cell.zone()).heading
    })
}
