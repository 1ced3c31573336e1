//! Who stands where, where not all have room at their own place.
//!
//! Who comes first keeps the place; who would lie over somebody moves aside as little as possible, inside the own
//! field; where there is no room near by, several become one that is counted.

use std::collections::HashMap;

use super::plane::{Point, Rect};

/// Between two discs, at least.
const GAP: f64 = 1.5;
/// Between a disc and the border of its field, at least.
const BORDER: f64 = 1.0;
/// Nobody is moved farther aside than so many widths of the widest disc, where there is somebody to be counted with.
const ASIDE: f64 = 1.15;
/// Who is alone in a field may have to make room for its name.
const FARTHEST: f64 = 160.0;
/// How far apart the places are that are tried.
const STEP: f64 = 5.0;

/// A disc on its way to a place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Disc {
    /// Where it belongs.
    pub(super) at: Point,
    pub(super) radius: f64,
    /// The field it must not leave.
    pub(super) field: Rect,
}

/// A disc in its place, for one or for several.
#[derive(Debug, Clone)]
pub(super) struct Spot {
    pub(super) at: Point,
    pub(super) radius: f64,
    /// Those who stand here, by their places among the discs.
    pub(super) members: Vec<usize>,
}

/// Finds a spot for every disc; the first have the best claim. Nothing lies over the `taken` parts or beyond `all`.
pub(super) fn place(discs: &[Disc], all: Rect, taken: &[Rect]) -> Vec<Spot> {
    let widest = discs.iter().map(|it| it.radius).fold(1.0, f64::max);
    let mut board = Board {
        taken,
        reach: 2.0 * widest + GAP,
        spots: Vec::new(),
        near: HashMap::new(),
    };
    for (index, disc) in discs.iter().enumerate() {
        let free = |farthest, board: &Board<'_>| {
            around(disc, all, farthest).find(|at| board.is_free(*at, disc.radius))
        };
        if let Some(at) = free(board.reach * ASIDE, &board) {
            board.settle(at, disc.radius, index);
        } else if let Some(spot) = board.nearest(discs, disc) {
            spot.members.push(index);
        } else {
            let at = free(FARTHEST, &board).unwrap_or(disc.at);
            board.settle(at, disc.radius, index);
        }
    }
    board.spots
}

/// The places a disc may stand at, the nearest first.
fn around(disc: &Disc, all: Rect, farthest: f64) -> impl Iterator<Item = Point> {
    let Disc { at, field, radius } = *disc;
    // All of it is inside its field: who lies over a border seems to stand in two.
    let inner = field.inset(radius + BORDER).within(all.inset(radius));
    let rings = (1..=(farthest / STEP) as u32).map(f64::from);
    let ring = move |ring: f64| {
        let count = 6.0 + 3.0 * ring;
        (0..count as u32).map(move |step| {
            let angle = std::f64::consts::TAU * f64::from(step) / count;
            let far = ring * STEP;
            Point {
                x: at.x + far * angle.cos(),
                y: at.y + far * angle.sin(),
            }
        })
    };
    let others = rings.flat_map(ring);
    let others = others.filter(move |it| inner.contains(*it));
    std::iter::once(inner.nearest(at)).chain(others)
}

/// What stands already.
struct Board<'a> {
    taken: &'a [Rect],
    /// Discs farther apart than this cannot meet.
    reach: f64,
    spots: Vec<Spot>,
    /// The spots of each square as wide as the reach.
    near: HashMap<(i64, i64), Vec<usize>>,
}

impl Board<'_> {
    fn square(&self, at: Point) -> (i64, i64) {
        let of = |it: f64| (it / self.reach).floor() as i64;
        (of(at.x), of(at.y))
    }

    fn is_free(&self, at: Point, radius: f64) -> bool {
        let clear = |rect: &Rect| rect.nearest(at).distance(at) >= radius + GAP;
        self.taken.iter().all(clear) && !self.meets(at, radius)
    }

    fn meets(&self, at: Point, radius: f64) -> bool {
        let (column, row) = self.square(at);
        let squares = (-1..=1).flat_map(|x| (-1..=1).map(move |y| (column + x, row + y)));
        let mut spots = squares
            .filter_map(|it| self.near.get(&it))
            .flatten()
            .filter_map(|spot| self.spots.get(*spot));
        spots.any(|it| it.at.distance(at) < it.radius + radius + GAP)
    }

    fn settle(&mut self, at: Point, radius: f64, index: usize) {
        let square = self.square(at);
        self.near.entry(square).or_default().push(self.spots.len());
        self.spots.push(Spot {
            at,
            radius,
            members: vec![index],
        });
    }

    /// Whoever stands nearest in the same field.
    fn nearest(&mut self, discs: &[Disc], disc: &Disc) -> Option<&mut Spot> {
        let same = |spot: &&mut Spot| {
            let first = spot.members.first().and_then(|it| discs.get(*it));
            first.is_some_and(|it| it.field == disc.field)
        };
        let spots = self.spots.iter_mut().filter(same);
        let far = |spot: &&mut Spot| spot.at.distance(disc.at);
        spots.min_by(|one, other| far(one).total_cmp(&far(other)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    const FIELD: Rect = Rect {
        x: 0.0,
        y: 0.0,
        width: 300.0,
        height: 200.0,
    };
    const NAME: Rect = Rect {
        x: 10.0,
        y: 8.0,
        width: 80.0,
        height: 20.0,
    };

    fn disc(x: f64, y: f64, radius: f64) -> Disc {
        Disc {
            at: Point { x, y },
            radius,
            field: FIELD,
        }
    }

    #[test]
    fn who_has_room_stands_where_they_belong() {
        let spots = place(
            &[disc(150.0, 100.0, 20.0), disc(220.0, 100.0, 20.0)],
            FIELD,
            &[],
        );
        assert_eq!(spots[1].at, Point { x: 220.0, y: 100.0 });
    }

    #[test]
    fn two_of_one_place_stand_side_by_side() {
        let spots = place(&[disc(150.0, 100.0, 20.0); 2], FIELD, &[]);
        assert_eq!(spots.len(), 2);
        let apart = spots[0].at.distance(spots[1].at);
        assert!((40.0..50.0).contains(&apart), "{apart}");
    }

    #[test]
    fn who_is_alone_makes_room_for_the_name_of_the_field() {
        let spots = place(&[disc(60.0, 60.0, 42.0)], FIELD, &[NAME]);
        let room = NAME.nearest(spots[0].at).distance(spots[0].at);
        assert!(room >= 42.0 && FIELD.contains(spots[0].at), "{spots:?}");
    }

    #[test]
    fn a_crowd_is_counted() {
        let spots = place(&[disc(150.0, 100.0, 16.0); 200], FIELD, &[]);
        assert!(spots.len() > 4 && spots.iter().any(|it| it.members.len() > 1));
    }

    proptest! {
        /// Nobody is lost, nobody lies over another or over a name, and nobody leaves their field.
        #[test]
        fn everybody_has_a_place(
            discs in vec((0.0..=300.0f64, 0.0..=200.0f64, 13.0..=40.0f64), 1..120)
        ) {
            let discs: Vec<_> = discs.into_iter().map(|(x, y, radius)| disc(x, y, radius)).collect();
            let spots = place(&discs, FIELD, &[NAME]);
            let mut all: Vec<_> = spots.iter().flat_map(|it| it.members.clone()).collect();
            all.sort_unstable();
            prop_assert_eq!(all, (0..discs.len()).collect::<Vec<_>>());
            let alone = discs.len() == 1 || spots.len() > 1;
            for (at, one) in spots.iter().enumerate().filter(|_| alone) {
                prop_assert!(FIELD.inset(one.radius - 1e-6).contains(one.at));
                for other in &spots[..at] {
                    prop_assert!(one.at.distance(other.at) >= one.radius + other.radius);
                }
            }
        }
    }
}
