//! Where a mark that belongs to a badge stands: where the account was, where it is meant to go.

use std::cmp::Reverse;

use ratatui::layout::Rect;

use super::Painter;
use crate::domain::matrix::{Level, Trend};
use crate::domain::portfolio::Side;
use crate::ui::matrix::Point;

/// How far from its exact place a mark may stand: columns and rows.
const ASIDE: (u16, u16) = (6, 2);

/// On which side of a badge something stands along one axis of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lies {
    /// Left of it, or above it.
    Before,
    /// In one of its own columns, or in its row.
    Level,
    /// Right of it, or below it.
    Behind,
}

impl Lies {
    /// Of the cell `at`, beside the cells from `start` to before `end`.
    const fn of(at: u16, start: u16, end: u16) -> Self {
        if at < start {
            Self::Before
        } else if at < end {
            Self::Level
        } else {
            Self::Behind
        }
    }

    const fn of_trend(trend: Trend, rises_before: bool) -> Self {
        match (trend, rises_before) {
            (Trend::Flat, _) => Self::Level,
            (Trend::Up, true) | (Trend::Down, false) => Self::Before,
            (Trend::Up, false) | (Trend::Down, true) => Self::Behind,
        }
    }

    /// Whether what stands here does not speak against what is meant: in the same row something may always stand, but
    /// where nothing changed it stands nowhere else.
    fn may_stand_for(self, meant: Self) -> bool {
        self == meant || self == Self::Level
    }
}

/// Where a mark may stand around a badge.
struct Around {
    badge: Rect,
    /// The side it lies on, across and up.
    sides: [Lies; 2],
    /// The cells it would best stand in: its exact place, and that gone along with the badge.
    wanted: [(u16, u16); 2],
}

impl Around {
    /// How far a cell is from the nearer of the wanted ones, in columns; a row looks as high as two of them are wide.
    fn distance(&self, (x, y): (u16, u16)) -> u16 {
        let far = |(to_x, to_y): (u16, u16)| x.abs_diff(to_x) + 2 * y.abs_diff(to_y);
        self.wanted.map(far).into_iter().min().unwrap_or_default()
    }

    fn is_near(&self, (x, y): (u16, u16)) -> bool {
        let is_near = |(to_x, to_y): &(u16, u16)| {
            x.abs_diff(*to_x) <= ASIDE.0 && y.abs_diff(*to_y) <= ASIDE.1
        };
        self.wanted.iter().any(is_near)
    }

    fn is_on_its_side(&self, (x, y): (u16, u16)) -> bool {
        let [across, up] = self.sides;
        let columns = Lies::of(x, self.badge.x, self.badge.right());
        let rows = Lies::of(y, self.badge.y, self.badge.bottom());
        // What is where it is meant to be stands beside itself, whichever side that is.
        let is_there = self.sides == [Lies::Level; 2];
        rows.may_stand_for(up) && (is_there || columns.may_stand_for(across))
    }
}

impl Painter<'_> {
    /// The cell for a mark at `point` beside the badge of `bubble`: the nearest to its exact place that is free, and on
    /// the side of the badge on which the point lies. Badges give way to each other, so that the exact place may be on
    /// the wrong side: the mark then goes along with its badge. `None` where no cell is left that would not mislead.
    pub(super) fn beside(
        &self,
        point: Point,
        bubble: usize,
        (badge, column): (Rect, u16),
    ) -> Option<(u16, u16)> {
        let at = self.view.bubbles.get(bubble)?.at;
        let (field, x, y) = self.plane().locate(point)?;
        let (_, own_x, own_y) = self.plane().locate(at)?;
        let sides = self.sides(point, at);
        let [across, up] = sides.map(|lies| lies == Lies::Level);
        // Along an axis on which nothing differs it keeps to the badge, wherever that was moved to.
        let keep = |is_level, place: u16, own: u16| if is_level { own } else { place };
        let along = (
            (x + column).saturating_sub(own_x),
            (y + badge.y).saturating_sub(own_y),
        );
        let around = Around {
            badge,
            sides,
            wanted: [(x, y), along].map(|(x, y)| (keep(across, x, column), keep(up, y, badge.y))),
        };
        let cells = field.inner.positions().map(|cell| (cell.x, cell.y));
        cells
            .filter(|cell| around.is_near(*cell) && around.is_on_its_side(*cell))
            .filter(|cell| self.is_open_for_mark(*cell, badge))
            .min_by_key(|cell| (around.distance(*cell), Reverse(cell.1.abs_diff(badge.y))))
    }

    /// On which side of `at` a point lies on the screen, across and up, as far as anybody would say that it differs.
    fn sides(&self, point: Point, at: Point) -> [Lies; 2] {
        let scale = self.view.scale;
        let trend = |from: f64, to: f64| {
            let (from, to) = (scale.clamp(from), scale.clamp(to));
            if Level::of(from, scale) == Level::of(to, scale) {
                Trend::of(to - from)
            } else if from < to {
                Trend::Up
            } else {
                Trend::Down
            }
        };
        let is_left = self.view.strong_side == Side::Left;
        let across = Lies::of_trend(trend(at.strength, point.strength), is_left);
        let up = Lies::of_trend(trend(at.attractiveness, point.attractiveness), true);
        [across, up]
    }

    /// Whether a mark may stand in a cell, and would not read as part of a badge.
    fn is_open_for_mark(&self, (x, y): (u16, u16), badge: Rect) -> bool {
        let airy = Rect {
            x: badge.x.saturating_sub(1),
            width: badge.width + 2,
            ..badge
        };
        !airy.contains((x, y).into()) && self.is_clear(x, y) && self.is_passable(x, y)
    }
}
