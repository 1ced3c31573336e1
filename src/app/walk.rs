//! Walking over the matrix with the arrows: from bubble to bubble, and from field to field.

use crate::domain::matrix::{Cell, Level};
use crate::domain::portfolio::Side;

/// Where an arrow points, on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// To lower columns.
    Left,
    /// To higher columns.
    Right,
    /// To lower rows.
    Up,
    /// To higher rows.
    Down,
}

impl Direction {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Left, Self::Right, Self::Up, Self::Down];

    /// How far `to` lies from `from` along this direction, and how far beside it. Rows grow downwards.
    fn measure(self, from: (f64, f64), to: (f64, f64)) -> (f64, f64) {
        let (x, y) = (to.0 - from.0, to.1 - from.1);
        match self {
            Self::Left => (-x, y.abs()),
            Self::Right => (x, y.abs()),
            Self::Up => (-y, x.abs()),
            Self::Down => (y, x.abs()),
        }
    }

    /// Whether a later one of two things at the same place lies in this direction.
    const fn is_forward(self) -> bool {
        matches!(self, Self::Right | Self::Down)
    }
}

/// The nearest of `points` (column, row; rows grow downwards) from the one at `from`, in a direction.
///
/// What lies straight ahead is preferred to what lies aside, and what lies within 45 degrees to all
/// that does not. Points at the same place follow each other in their order, so each can be reached.
/// The caller scales both axes so that they look alike; a cell of a terminal is twice as high as wide.
pub fn nearest(points: &[(f64, f64)], from: usize, direction: Direction) -> Option<usize> {
    let start = *points.get(from)?;
    let candidates = points
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != from);
    let ranked = candidates.filter_map(|(index, point)| {
        rank(start, *point, index, from, direction).map(|rank| (rank, index))
    });
    ranked
        .min_by(|(a, _), (b, _)| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2)))
        .map(|(_, index)| index)
}

/// Class, distance and order of a candidate; `None` when it does not lie in the direction.
fn rank(
    start: (f64, f64),
    point: (f64, f64),
    index: usize,
    from: usize,
    direction: Direction,
) -> Option<(u8, f64, usize)> {
    let (ahead, aside) = direction.measure(start, point);
    let order = if direction.is_forward() {
        index
    } else {
        usize::MAX - index
    };
    if ahead == 0.0 && aside == 0.0 {
        let follows = (index > from) == direction.is_forward();
        return follows.then_some((0, 0.0, order));
    }
    let class = if aside <= ahead { 1 } else { 2 };
    (ahead > 0.0).then_some((class, ahead + 2.0 * aside, order))
}

/// The field an arrow leads to.
pub const fn field_beside(cell: Cell, direction: Direction, strong_side: Side) -> Option<Cell> {
    let (attractiveness, strength) = (cell.attractiveness(), cell.strength());
    let towards_strong = matches!(
        (direction, strong_side),
        (Direction::Right, Side::Right) | (Direction::Left, Side::Left)
    );
    let moved = match direction {
        Direction::Up => (higher(attractiveness), Some(strength)),
        Direction::Down => (lower(attractiveness), Some(strength)),
        _ if towards_strong => (Some(attractiveness), higher(strength)),
        _ => (Some(attractiveness), lower(strength)),
    };
    match moved {
        (Some(attractiveness), Some(strength)) => Some(Cell::at(attractiveness, strength)),
        _ => None,
    }
}

const fn higher(level: Level) -> Option<Level> {
    match level {
        Level::Low => Some(Level::Medium),
        Level::Medium => Some(Level::High),
        Level::High => None,
    }
}

const fn lower(level: Level) -> Option<Level> {
    match level {
        Level::High => Some(Level::Medium),
        Level::Medium => Some(Level::Low),
        Level::Low => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::straight_ahead(Direction::Right, Some(1))]
    #[case::back(Direction::Left, None)]
    #[case::below(Direction::Down, Some(3))]
    #[case::above(Direction::Up, Some(4))]
    fn goes_to_the_nearest_in_the_direction(
        #[case] direction: Direction,
        #[case] expected: Option<usize>,
    ) {
        let points = [
            (10.0, 10.0),
            (20.0, 11.0),
            (16.0, 18.0),
            (12.0, 15.0),
            (11.0, 2.0),
            (40.0, 10.0),
        ];
        assert_eq!(nearest(&points, 0, direction), expected);
    }

    #[test]
    fn the_same_place_is_walked_in_order() {
        let points = [(5.0, 5.0); 3];
        assert_eq!(nearest(&points, 0, Direction::Right), Some(1));
        assert_eq!(nearest(&points, 1, Direction::Right), Some(2));
        assert_eq!(nearest(&points, 2, Direction::Left), Some(1));
        assert_eq!(nearest(&points, 0, Direction::Left), None);
    }

    #[rstest]
    #[case::right(Cell::Hold, Direction::Right, Side::Right, Some(Cell::Grow))]
    #[case::right_where_strong_is_left(Cell::Hold, Direction::Right, Side::Left, Some(Cell::Limit))]
    #[case::up(Cell::Hold, Direction::Up, Side::Left, Some(Cell::Build))]
    #[case::edge(Cell::Protect, Direction::Right, Side::Right, None)]
    #[case::bottom(Cell::Cash, Direction::Down, Side::Right, None)]
    fn fields_are_walked_as_they_stand(
        #[case] from: Cell,
        #[case] direction: Direction,
        #[case] side: Side,
        #[case] expected: Option<Cell>,
    ) {
        assert_eq!(field_beside(from, direction, side), expected);
    }

    proptest! {
        /// Whatever lies in the direction at all, the arrow leads somewhere, and walking on ends.
        #[test]
        fn an_arrow_gets_somewhere_and_walking_ends(
            points in prop::collection::vec((0u8..9, 0u8..9), 1..24), from: prop::sample::Index,
        ) {
            let points: Vec<_> = points.into_iter().map(|(x, y)| (f64::from(x), f64::from(y))).collect();
            for direction in Direction::ALL {
                let mut at = from.index(points.len());
                let is_ahead = |at: usize, other: (f64, f64)| direction.measure(points[at], other).0 > 0.0;
                for _ in 0..points.len() {
                    match nearest(&points, at, direction) {
                        Some(next) => at = next,
                        None => break,
                    }
                }
                prop_assert!(nearest(&points, at, direction).is_none());
                prop_assert!(!points.iter().any(|point| is_ahead(at, *point)));
            }
        }
    }
}
