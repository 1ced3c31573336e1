//! Where on a picture the nine fields lie, and where a value falls.

use crate::domain::Scale;
use crate::domain::criterion::Axis;
use crate::domain::matrix::{Cell, Level};
use crate::domain::portfolio::Side;

/// Beyond the ends of the scale, as a part of the plane: so that who stands at an end is inside of it.
const MARGIN: f64 = 0.05;

/// A place on a picture, from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// A part of a picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rect {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// The nine fields.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Plane {
    pub(super) area: Rect,
    pub(super) scale: Scale,
    pub(super) strong_side: Side,
}

impl Point {
    pub(super) fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

impl Rect {
    pub(super) const fn right(self) -> f64 {
        self.x + self.width
    }

    pub(super) const fn bottom(self) -> f64 {
        self.y + self.height
    }

    pub(super) const fn centre(self) -> Point {
        Point {
            x: self.x + self.width / 2.0,
            y: self.y + self.height / 2.0,
        }
    }

    /// The same, smaller by so much on every side.
    pub(super) const fn inset(self, by: f64) -> Self {
        Self {
            x: self.x + by,
            y: self.y + by,
            width: self.width - 2.0 * by,
            height: self.height - 2.0 * by,
        }
    }

    /// The part of it inside of another.
    pub(super) fn within(self, other: Self) -> Self {
        let (x, y) = (self.x.max(other.x), self.y.max(other.y));
        Self {
            x,
            y,
            width: (self.right().min(other.right()) - x).max(0.0),
            height: (self.bottom().min(other.bottom()) - y).max(0.0),
        }
    }

    /// The nearest place inside.
    pub(super) fn nearest(self, to: Point) -> Point {
        Point {
            x: to.x.max(self.x).min(self.right()),
            y: to.y.max(self.y).min(self.bottom()),
        }
    }

    pub(super) fn contains(self, point: Point) -> bool {
        self.nearest(point) == point
    }
}

impl Plane {
    /// Where two values of the scale fall.
    pub(super) fn at(&self, attractiveness: f64, strength: f64) -> Point {
        Point {
            x: self.along(Axis::Strength, self.scale.fraction(strength)),
            y: self.along(Axis::Attractiveness, self.scale.fraction(attractiveness)),
        }
    }

    /// Where a part of the way along an axis lies, from the lower end of the scale (0) to the upper (1).
    pub(super) fn along(&self, axis: Axis, fraction: f64) -> f64 {
        let rises = axis == Axis::Strength && self.strong_side == Side::Right;
        let way = if rises { fraction } else { 1.0 - fraction };
        let way = MARGIN + way * (1.0 - 2.0 * MARGIN);
        match axis {
            Axis::Strength => self.area.x + way * self.area.width,
            Axis::Attractiveness => self.area.y + way * self.area.height,
        }
    }

    /// Where a third of an axis begins and ends; the outer ones reach the edge.
    pub(super) fn third(&self, axis: Axis, level: Level) -> (f64, f64) {
        let (start, length) = match axis {
            Axis::Strength => (self.area.x, self.area.width),
            Axis::Attractiveness => (self.area.y, self.area.height),
        };
        let lines = [1.0 / 3.0, 2.0 / 3.0].map(|fraction| self.along(axis, fraction));
        let (near, far) = (lines[0].min(lines[1]), lines[0].max(lines[1]));
        let is_first = self.along(axis, 0.0) < self.along(axis, 1.0);
        match level {
            Level::Medium => (near, far),
            Level::Low if is_first => (start, near),
            Level::High if !is_first => (start, near),
            Level::Low | Level::High => (far, start + length),
        }
    }

    /// All of a field.
    pub(super) fn field(&self, cell: Cell) -> Rect {
        let (left, right) = self.third(Axis::Strength, cell.strength());
        let (top, bottom) = self.third(Axis::Attractiveness, cell.attractiveness());
        Rect {
            x: left,
            y: top,
            width: right - left,
            height: bottom - top,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    fn plane(strong_side: Side) -> Plane {
        Plane {
            area: Rect {
                x: 100.0,
                y: 50.0,
                width: 900.0,
                height: 600.0,
            },
            scale: Scale::default(),
            strong_side,
        }
    }

    #[rstest]
    #[case::strong_is_right(Side::Right, Cell::Protect, (1000.0, 50.0))]
    #[case::strong_is_left(Side::Left, Cell::Select, (1000.0, 50.0))]
    #[case::weak_is_left(Side::Right, Cell::Streamline, (415.0, 650.0))]
    fn fields_fill_the_plane(
        #[case] side: Side,
        #[case] cell: Cell,
        #[case] (right, edge): (f64, f64),
    ) {
        let field = plane(side).field(cell);
        assert!((field.right() - right).abs() < 1e-9, "{field:?}");
        assert!(field.y == edge || (field.bottom() - edge).abs() < 1e-9);
    }

    proptest! {
        /// Who has a place in the scale stands in the field whose advice is theirs, on either side.
        #[test]
        fn everybody_stands_in_their_own_field(y in 1.0..=5.0f64, x in 1.0..=5.0f64, left: bool) {
            let plane = plane(if left { Side::Left } else { Side::Right });
            let cell = Cell::of(y, x, plane.scale);
            prop_assert!(plane.field(cell).inset(-1e-6).contains(plane.at(y, x)));
        }
    }
}
