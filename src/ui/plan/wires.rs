//! The lines of the contact map: from each of ours a wire to everybody over there whose link they hold.
//!
//! Each of ours has a lane, a column their wire runs up and down in. Where wires cross without meeting,
//! the one that runs up and down is drawn over the other; where they meet, they are joined.

use crate::ui::glyphs::{Glyph, Glyphs};

/// Columns from one lane to the next.
pub(super) const LANE: u16 = 2;

/// Where everything stands: rows are counted from the top of the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wires {
    /// The row of each of ours who hold a link, by place among ours; none where they hold none.
    pub rows: Vec<Option<usize>>,
    lanes: Vec<Lane>,
    /// Rows there are.
    pub height: usize,
}

/// The wire of one of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Lane {
    /// Where its owner stands.
    own: usize,
    /// Where those stand it leads to.
    ends: Vec<usize>,
}

impl Lane {
    /// The first and the last row it runs through.
    fn span(&self) -> (usize, usize) {
        let all = || self.ends.iter().copied().chain([self.own]);
        (
            all().min().unwrap_or(self.own),
            all().max().unwrap_or(self.own),
        )
    }

    /// Whether it is joined to something at a row.
    fn meets(&self, row: usize) -> bool {
        self.own == row || self.ends.contains(&row)
    }
}

impl Wires {
    /// Lays the wires out. `links` names, for each of theirs, the places of those of ours who hold the link,
    /// and the row they stand at; `height` is how many rows they take in all. Ours stand on rows of nobody
    /// else's, as near to those they know as possible.
    pub(super) fn new(ours: usize, links: &[(usize, Vec<usize>)], height: usize) -> Self {
        let ends = |place: usize| -> Vec<usize> {
            let linked = links.iter().filter(|(_, held_by)| held_by.contains(&place));
            linked.map(|(row, _)| *row).collect()
        };
        let mut holders: Vec<(usize, Vec<usize>)> = (0..ours)
            .map(|place| (place, ends(place)))
            .filter(|(_, ends)| !ends.is_empty())
            .collect();
        holders.sort_by_key(|(place, ends)| (middle(ends), *place));
        let taken: Vec<usize> = links.iter().map(|(row, _)| *row).collect();
        let (own, height) = places(&holders, &taken, height);
        let mut rows = vec![None; ours];
        let mut lanes = Vec::new();
        for ((place, ends), own) in holders.into_iter().zip(own) {
            if let Some(row) = rows.get_mut(place) {
                *row = Some(own);
            }
            lanes.push(Lane { own, ends });
        }
        // Whoever knows the most stands next to them: fewer wires cross.
        lanes.sort_by_key(|lane| (lane.ends.len(), lane.own));
        Self {
            rows,
            lanes,
            height,
        }
    }

    /// The columns the lanes take.
    pub(super) fn width(&self) -> u16 {
        u16::try_from(self.lanes.len()).unwrap_or_default() * LANE
    }

    /// The lane of whoever of ours stands at a row, as its column.
    pub(super) fn lane_at(&self, row: usize) -> Option<u16> {
        let lane = self.lanes.iter().position(|lane| lane.own == row)?;
        Some(column(lane))
    }

    /// What is drawn at a row, a glyph a column.
    pub(super) fn row(&self, row: usize, glyphs: &Glyphs) -> String {
        (0..self.width())
            .map(|x| self.glyph(x, row, glyphs))
            .collect()
    }

    fn glyph(&self, x: u16, row: usize, glyphs: &Glyphs) -> Glyph {
        let flat = self.runs_through(x, row);
        let here = self.lanes.iter().enumerate();
        let mut here = here
            .filter(|(at, _)| column(*at) == x)
            .map(|(_, lane)| lane);
        let Some(lane) = here.next() else {
            return if flat { glyphs.rule } else { " " };
        };
        let (first, last) = lane.span();
        let (up, down) = (row > first && row <= last, row >= first && row < last);
        if !lane.meets(row) {
            return match (up || down, flat) {
                (true, _) => glyphs.rule_vertical,
                (false, true) => glyphs.rule,
                (false, false) => " ",
            };
        }
        let left = lane.own == row || flat;
        let right = lane.ends.contains(&row);
        joint([up, down, left, right], glyphs)
    }

    /// Whether a wire runs flat through a column: from one of ours to a lane on the right, or from a lane on
    /// the left to one of theirs.
    fn runs_through(&self, x: u16, row: usize) -> bool {
        let mut lanes = self.lanes.iter().enumerate();
        lanes.any(|(at, lane)| {
            let own = lane.own == row && x < column(at);
            let end = lane.ends.contains(&row) && x > column(at);
            own || end
        })
    }
}

/// The column of a lane.
fn column(lane: usize) -> u16 {
    u16::try_from(lane).unwrap_or_default() * LANE
}

/// The row in the middle of some, for the order from top to bottom.
fn middle(rows: &[usize]) -> usize {
    rows.iter().sum::<usize>() * 2 / rows.len().max(1)
}

/// A row for each of ours that nobody of theirs stands at, in order, near the middle of those they know; and
/// how many rows there are then.
fn places(holders: &[(usize, Vec<usize>)], taken: &[usize], height: usize) -> (Vec<usize>, usize) {
    let all = height + 2 * holders.len();
    let free: Vec<usize> = (0..all).filter(|row| !taken.contains(row)).collect();
    let mut places = Vec::new();
    let mut next = 0;
    for (at, (_, ends)) in holders.iter().enumerate() {
        let wanted = middle(ends) / 2;
        let near = free
            .iter()
            .position(|row| *row >= wanted)
            .unwrap_or_default();
        // Those who follow find room within the rows there are, as far as there is any.
        let within = free.iter().filter(|row| **row < height).count();
        let latest = within.saturating_sub(holders.len() - at);
        let place = near.min(latest).max(next);
        places.extend(free.get(place));
        next = place + 1;
    }
    let last = places.iter().max().map_or(0, |last| last + 1);
    (places, height.max(last))
}

/// The glyph of lines that meet: from above, from below, from the left, to the right.
const fn joint(arms: [bool; 4], glyphs: &Glyphs) -> Glyph {
    match arms {
        [true, true, false, true] => glyphs.meet_right,
        [true, true, true, false] => glyphs.meet_left,
        [false, true, true, true] => glyphs.meet_down,
        [true, false, true, true] => glyphs.meet_up,
        [true, true, true, true] => glyphs.meet_all,
        [false, true, true, false] => glyphs.turn_left_down,
        [true, false, true, false] => glyphs.turn_left_up,
        [false, true, false, true] => glyphs.turn_right_down,
        [true, false, false, true] => glyphs.turn_right_up,
        [_, _, false, false] => glyphs.rule_vertical,
        _ => glyphs.rule,
    }
}

#[cfg(test)]
mod tests;
