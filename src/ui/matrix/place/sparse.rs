//! Placing the accounts of a field one by one, where there is room for that.

use ratatui::layout::Rect;

use super::{Arrival, MatrixView, Placed, ROOMY, by_size, exact};
use crate::ui::matrix::grid::Grid;
use crate::ui::matrix::plane::Field;

/// Where a badge may stand instead of its exact place, the nearest first: columns and rows aside.
/// A row weighs as much as two columns, as it looks.
const ASIDE: [(i16, i16); 40] = [
    (0, 0),
    (1, 0),
    (-1, 0),
    (2, 0),
    (-2, 0),
    (0, 1),
    (0, -1),
    (1, 1),
    (-1, 1),
    (1, -1),
    (-1, -1),
    (3, 0),
    (-3, 0),
    (2, 1),
    (-2, 1),
    (2, -1),
    (-2, -1),
    (4, 0),
    (-4, 0),
    (3, 1),
    (-3, 1),
    (3, -1),
    (-3, -1),
    (0, 2),
    (0, -2),
    (5, 0),
    (-5, 0),
    (4, 1),
    (-4, 1),
    (4, -1),
    (-4, -1),
    (1, 2),
    (-1, 2),
    (1, -2),
    (-1, -2),
    (6, 0),
    (-6, 0),
    (2, 2),
    (-2, 2),
    (2, -2),
];

/// How many accounts a field may hold to be placed one by one: what fills it to two thirds at most.
pub(super) fn capacity(field: &Field) -> usize {
    let width = field.inner.width;
    let a_badge = if width >= ROOMY { 6 } else { 5 };
    (usize::from((width + 1) / a_badge * field.inner.height) * 2 / 3).max(1)
}

/// Places `arrivals` at or near their places; who finds none joins the nearest of the others.
pub(super) fn place(
    view: &MatrixView<'_>,
    field: &Field,
    arrivals: &[Arrival],
    placed: &mut Placed,
) {
    let mut grid = Grid::new(field.inner);
    if placed.is_named(field) {
        // Two blank cells behind the name: a badge must not read as part of it.
        grid.take(Rect {
            width: field.name.width + 1,
            ..field.name
        });
    }
    let roomy = placed
        .plane
        .fields
        .iter()
        .all(|field| field.inner.width >= ROOMY);
    let first_spot = placed.spots.len();
    for arrival in by_size(arrivals) {
        let wanted = exact(view, field, *arrival, roomy);
        let spot = match free_near(&grid, wanted, field.inner) {
            Some(rect) => {
                grid.take(rect);
                placed.add_spot(rect, field.cell, roomy)
            }
            None => nearest(placed, first_spot, wanted)
                .unwrap_or_else(|| placed.add_spot(wanted, field.cell, roomy)),
        };
        placed.join(arrival.bubble, spot);
    }
}

fn free_near(grid: &Grid, wanted: Rect, inner: Rect) -> Option<Rect> {
    let moved = |(dx, dy): (i16, i16)| {
        let x = wanted.x.checked_add_signed(dx)?;
        let y = wanted.y.checked_add_signed(dy)?;
        Some(Rect { x, y, ..wanted })
    };
    let near = ASIDE.into_iter().filter_map(moved);
    // A badge that only its field's name pushes away may also stand right under it, however wide.
    let under_the_name = std::iter::once(Rect {
        y: inner.y.saturating_add(1),
        ..wanted
    });
    near.chain(under_the_name).find(|rect| grid.is_free(*rect))
}

/// The spot of this field that lies nearest to `wanted`.
fn nearest(placed: &Placed, first_spot: usize, wanted: Rect) -> Option<u32> {
    let spots = placed.spots.iter().enumerate().skip(first_spot);
    let distance = |rect: Rect| {
        u32::from(rect.x.abs_diff(wanted.x)) + 2 * u32::from(rect.y.abs_diff(wanted.y))
    };
    spots
        .min_by_key(|(_, spot)| distance(spot.rect))
        .map(|(index, _)| index as u32)
}
