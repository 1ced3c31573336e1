//! A crowded field, divided into slots: one account shows its code, several their number.

use ratatui::layout::Rect;

use super::{Arrival, MatrixView, NONE, Placed, by_size, exact};
use crate::ui::matrix::plane::Field;

/// Cells of a slot: four digits and a blank.
const SLOT: u16 = 5;

/// The slots of one field, row by row, with the spot that each has got.
struct Slots<'a> {
    field: &'a Field,
    columns: u16,
    /// Slots at the start of the first row that are not used: the name of the field stands there.
    under_name: u16,
    spots: Vec<u32>,
}

/// Divides `arrivals` among the slots of the field.
pub(super) fn place(
    view: &MatrixView<'_>,
    field: &Field,
    arrivals: &[Arrival],
    placed: &mut Placed,
) {
    let inner = field.inner;
    if inner.is_empty() {
        return;
    }
    let columns = ((inner.width + 1) / SLOT).max(1);
    let mut slots = Slots {
        field,
        columns,
        under_name: 0,
        spots: vec![NONE; usize::from(columns * inner.height)],
    };
    if placed.is_named(field) && inner.height > 1 {
        slots.leave_the_name();
    }
    for arrival in by_size(arrivals) {
        let spot = slots.spot_for(*arrival, placed);
        placed.join(arrival.bubble, spot);
    }
    fit_single_ones(view, field, placed);
}

impl Slots<'_> {
    fn leave_the_name(&mut self) {
        let name = Rect {
            width: self.field.name.width + 1,
            ..self.field.name
        };
        let is_under = |column: &u16| self.rect(*column, 0).intersects(name);
        self.under_name = (0..self.columns).take_while(is_under).count() as u16;
    }

    fn spot_for(&mut self, arrival: Arrival, placed: &mut Placed) -> u32 {
        let inner = self.field.inner;
        let column = (arrival.column - inner.x) * self.columns / inner.width;
        let row =
            arrival.row - inner.y + u16::from(arrival.row == inner.y && column < self.under_name);
        let known = self.spots.get(usize::from(row * self.columns + column));
        match known.copied() {
            Some(NONE) => self.open(column, row, placed),
            Some(spot) => spot,
            None => NONE,
        }
    }

    fn open(&mut self, column: u16, row: u16, placed: &mut Placed) -> u32 {
        let new = placed.add_spot(self.rect(column, row), self.field.cell, false);
        if let Some(spot) = self.spots.get_mut(usize::from(row * self.columns + column)) {
            *spot = new;
        }
        new
    }

    /// The cells of a slot without the blank that parts it from the next.
    fn rect(&self, column: u16, row: u16) -> Rect {
        let inner = self.field.inner;
        let left = |column: u16| inner.x + column * inner.width / self.columns;
        let room = left(column + 1) - left(column);
        let width = room.min(SLOT - 1);
        Rect {
            x: left(column) + (room - width) / 2,
            y: inner.y + row,
            width,
            height: 1,
        }
    }
}

/// Who has got a slot alone stands there as a badge of its own width.
fn fit_single_ones(view: &MatrixView<'_>, field: &Field, placed: &mut Placed) {
    for spot in placed
        .spots
        .iter_mut()
        .filter(|spot| spot.cell == field.cell && spot.count == 1)
    {
        let Some(bubble) = view.bubbles.get(spot.first()) else {
            continue;
        };
        let arrival = Arrival {
            bubble: spot.first,
            size: bubble.size,
            column: spot.rect.x,
            row: spot.rect.y,
        };
        let width = exact(view, field, arrival, false)
            .width
            .min(spot.rect.width);
        spot.rect = Rect {
            x: spot.rect.x + (spot.rect.width - width) / 2,
            width,
            ..spot.rect
        };
    }
}
