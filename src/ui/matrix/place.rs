//! Where each badge stands, decided before anything is painted.
//!
//! Count first, place few: a field with more accounts than it can show one by one is divided into
//! slots at once, so that five thousand accounts cost hardly more than reading their positions.

use ratatui::layout::{Position, Rect};

use super::form::Form;
use super::plane::{Field, Plane};
use super::{MatrixView, Size};
use crate::domain::matrix::Cell;
use crate::ui::theme::Styles;

mod slots;
mod sparse;

/// Marks the absence of a spot or of a next bubble in a list of them.
const NONE: u32 = u32::MAX;

/// Least width of all fields for badges in roomy forms.
const ROOMY: u16 = 12;

/// What [`place`] has decided: the fields, and a spot for each bubble.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// The fields and axes.
    pub plane: Plane,
    spots: Vec<Spot>,
    /// The spot of each bubble.
    spot_of: Vec<u32>,
    /// The next bubble on the same spot: lists without a list each.
    next: Vec<u32>,
    counts: [u32; 9],
}

/// A place on the screen where one account stands, or several that do not fit there one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// Its cells.
    pub rect: Rect,
    /// The cell of the method it belongs to.
    pub cell: Cell,
    /// How many accounts stand here.
    pub count: usize,
    /// Whether badges are drawn in their roomy forms here.
    pub(super) roomy: bool,
    first: u32,
    last: u32,
}

impl Spot {
    /// Whether a count stands here instead of a code.
    pub const fn is_crowd(&self) -> bool {
        self.count > 1
    }

    /// The first of its bubbles.
    pub const fn first(&self) -> usize {
        self.first as usize
    }
}

/// What is under the mouse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hit {
    /// A spot, by its index in [`Placed::spots`].
    Spot(usize),
    /// A field, beside any spot.
    Field(Cell),
}

impl Placed {
    /// All spots. No two overlap, and each lies inside its field.
    pub fn spots(&self) -> &[Spot] {
        &self.spots
    }

    /// The index of the spot a bubble stands on; `None` where there is no cell to draw it.
    pub fn spot_index(&self, bubble: usize) -> Option<usize> {
        self.spot_of
            .get(bubble)
            .filter(|spot| **spot != NONE)
            .map(|spot| *spot as usize)
    }

    /// The spot a bubble stands on.
    pub fn spot(&self, bubble: usize) -> Option<&Spot> {
        self.spots.get(self.spot_index(bubble)?)
    }

    /// The bubbles on a spot, the largest first.
    pub fn members(&self, spot: usize) -> impl Iterator<Item = usize> {
        let first = self.spots.get(spot).map_or(NONE, |spot| spot.first);
        let follow = |bubble: &u32| {
            self.next
                .get(*bubble as usize)
                .copied()
                .filter(|next| *next != NONE)
        };
        std::iter::successors(Some(first).filter(|first| *first != NONE), follow)
            .map(|bubble| bubble as usize)
    }

    /// How many accounts are in a field.
    pub fn count(&self, cell: Cell) -> usize {
        self.counts
            .get(cell as usize)
            .map_or(0, |count| *count as usize)
    }

    /// What is at a position of the screen.
    pub fn hit(&self, x: u16, y: u16) -> Option<Hit> {
        let position = Position { x, y };
        if let Some(spot) = self
            .spots
            .iter()
            .position(|spot| spot.rect.contains(position))
        {
            return Some(Hit::Spot(spot));
        }
        let field = self
            .plane
            .fields
            .iter()
            .find(|field| field.rect.contains(position));
        field.map(|field| Hit::Field(field.cell))
    }

    /// Whether a field has more accounts than it can show one by one; its number is then shown.
    pub(super) fn is_crowded(&self, field: &Field) -> bool {
        self.count(field.cell) > sparse::capacity(field)
    }

    /// Whether the name of a field is shown: in a field of one row, only where nobody needs the row.
    pub(super) fn is_named(&self, field: &Field) -> bool {
        field.name.height > 0
            && (self.plane.boxed || field.inner.height > 1 || self.count(field.cell) == 0)
    }

    /// Behind the name of a crowded field stands how many accounts it has.
    fn make_room_for_counts(&mut self) {
        let fields = self.plane.fields;
        for (field, old) in self.plane.fields.iter_mut().zip(fields) {
            let Some(count) = self.counts.get(old.cell as usize) else {
                continue;
            };
            let digits = count.checked_ilog10().map_or(1, |log| log + 1) as u16;
            let width = old.name.width + 1 + digits;
            let is_crowded = *count as usize > sparse::capacity(&old);
            if is_crowded && old.name.width > 0 && old.name.x + width + 1 < old.rect.right() {
                field.name.width = width;
            }
        }
    }

    fn add_spot(&mut self, rect: Rect, cell: Cell, roomy: bool) -> u32 {
        self.spots.push(Spot {
            rect,
            cell,
            count: 0,
            roomy,
            first: NONE,
            last: NONE,
        });
        self.spots.len() as u32 - 1
    }

    /// Puts a bubble behind those already on a spot.
    fn join(&mut self, bubble: u32, spot: u32) {
        let Some(at) = self.spots.get_mut(spot as usize) else {
            return;
        };
        match self.next.get_mut(at.last as usize) {
            Some(next) => *next = bubble,
            None => at.first = bubble,
        }
        at.last = bubble;
        at.count += 1;
        if let Some(of) = self.spot_of.get_mut(bubble as usize) {
            *of = spot;
        }
    }
}

/// A bubble on its way to a spot.
#[derive(Debug, Clone, Copy)]
struct Arrival {
    bubble: u32,
    size: Size,
    column: u16,
    row: u16,
}

/// Decides where everything stands in `area`. Does not look at what is selected.
pub fn place(view: &MatrixView<'_>, area: Rect, styles: &Styles) -> Placed {
    let plane = Plane::new(view, area, styles.outlined);
    let bubbles = view.bubbles.len();
    let mut placed = Placed {
        plane,
        spots: Vec::new(),
        spot_of: vec![NONE; bubbles],
        next: vec![NONE; bubbles],
        counts: [0; 9],
    };
    if !view.veiled {
        let arrivals = arrivals(view, &mut placed);
        placed.make_room_for_counts();
        let fields = placed.plane.fields;
        for (field, arrivals) in fields.iter().zip(&arrivals) {
            if arrivals.len() <= sparse::capacity(field) {
                sparse::place(view, field, arrivals, &mut placed);
            } else {
                slots::place(view, field, arrivals, &mut placed);
            }
        }
    }
    placed
}

/// Large ones first: they have the better claim to their place, and lead their crowd.
fn by_size(arrivals: &[Arrival]) -> impl Iterator<Item = &Arrival> {
    let of = |size| arrivals.iter().filter(move |arrival| arrival.size == size);
    of(Size::Large)
        .chain(of(Size::Medium))
        .chain(of(Size::Small))
}

/// The bubbles of each field, with their exact place.
fn arrivals(view: &MatrixView<'_>, placed: &mut Placed) -> [Vec<Arrival>; 9] {
    let mut arrivals: [Vec<Arrival>; 9] = Default::default();
    for (index, bubble) in view.bubbles.iter().enumerate() {
        let Some((field, column, row)) = placed.plane.locate(bubble.at) else {
            continue;
        };
        let cell = field.cell as usize;
        if let (Some(list), Some(count)) = (arrivals.get_mut(cell), placed.counts.get_mut(cell)) {
            list.push(Arrival {
                bubble: index as u32,
                size: bubble.size,
                column,
                row,
            });
            *count += 1;
        }
    }
    arrivals
}

/// The cells a badge takes at its exact place, moved inside its field.
fn exact(view: &MatrixView<'_>, field: &Field, arrival: Arrival, roomy: bool) -> Rect {
    let inner = field.inner;
    let Some(bubble) = view.bubbles.get(arrival.bubble as usize) else {
        return Rect::default();
    };
    let form = Form::of(bubble, roomy);
    let width = form.width(&bubble.code).min(inner.width);
    let left = arrival.column.saturating_sub(form.reach(&bubble.code));
    Rect {
        x: left.clamp(inner.x, inner.right() - width),
        y: arrival.row,
        width,
        height: 1,
    }
}
