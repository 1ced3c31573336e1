//! Two days side by side: a review and another one, or a review and now.

use crate::domain::ItemId;
use crate::domain::review::Review;
use crate::domain::review::comparison::{self, Move, Snapshot};

use super::model::{Model, Page};

/// One of the two days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum End {
    /// The earlier one.
    #[default]
    Then,
    /// The later one.
    Now,
}

/// How two days are compared.
#[derive(Debug, Clone, Default)]
pub struct Compare {
    /// The review that was chosen for the earlier day; the last one that makes sense, where none was.
    pub(super) then: Option<ItemId>,
    /// The review that was chosen for the later day; now, where none was.
    pub(super) now: Option<ItemId>,
    /// The day the arrows change.
    pub end: End,
    /// What became of the accounts: those that crossed a border first, then the farthest. Under the
    /// veil in the file's order.
    moves: Vec<Move>,
    /// How many of them crossed a border, and how many moved within their cell.
    counts: (usize, usize),
    /// Counts how often the moves were computed anew.
    version: u64,
}

impl Compare {
    /// What became of the accounts.
    pub fn moves(&self) -> &[Move] {
        &self.moves
    }

    /// How many crossed a border, and how many moved within their cell.
    pub const fn counts(&self) -> (usize, usize) {
        self.counts
    }

    /// Counts how often the moves were computed anew: what is drawn of them is kept as long.
    pub const fn version(&self) -> u64 {
        self.version
    }

    /// The place of an account, by its place in the portfolio, among the moves.
    pub fn place_of(&self, index: usize) -> Option<usize> {
        self.moves.iter().position(|found| found.index == index)
    }
}

impl Model {
    /// All reviews, the earliest first.
    pub fn reviews_in_order(&self) -> Vec<&Review> {
        let mut reviews: Vec<&Review> = self.shown().reviews().iter().collect();
        reviews.sort_by_key(|review| review.date);
        reviews
    }

    /// The places of both days among the reviews; the one behind the last review is now. None before
    /// the first review.
    pub fn compared_places(&self) -> Option<(usize, usize)> {
        let reviews = self.reviews_in_order();
        let place = |wanted: Option<&ItemId>| {
            let wanted = wanted?;
            reviews.iter().position(|review| review.id == *wanted)
        };
        let now = place(self.compare.now.as_ref()).filter(|at| *at > 0);
        let now = now.unwrap_or(reviews.len());
        let then = place(self.compare.then.as_ref()).filter(|at| *at < now);
        let last = now.checked_sub(1)?;
        // Right after a review nothing has moved since: the one before it tells more.
        let is_fresh =
            now == reviews.len() && reviews.get(last).map(|r| r.date) == Some(self.today);
        let before = if is_fresh {
            last.saturating_sub(1)
        } else {
            last
        };
        Some((then.unwrap_or(before), now))
    }

    /// The review at a place; none stands for now.
    pub fn review_at(&self, place: usize) -> Option<&Review> {
        self.reviews_in_order().get(place).copied()
    }

    /// Both days; none before the first review.
    pub fn compared(&self) -> Option<(Snapshot<'_>, Snapshot<'_>)> {
        let (then, now) = self.compared_places()?;
        Some((self.snapshot_at(then), self.snapshot_at(now)))
    }

    fn snapshot_at(&self, place: usize) -> Snapshot<'_> {
        let (portfolio, today) = (self.shown(), self.today);
        self.review_at(place)
            .map_or(Snapshot::Now { portfolio, today }, |review| {
                Snapshot::review(portfolio, review)
            })
    }

    /// Computes anew what became of the accounts, while that is looked at.
    pub(super) fn arrange_compare(&mut self) {
        if self.page != Page::Compare {
            return;
        }
        let moves = self.compared().map(|(then, now)| {
            let mut moves = comparison::moves(self.shown(), &then, &now);
            moves.retain(|found| self.whose.includes(found.index));
            moves
        });
        let mut moves = moves.unwrap_or_default();
        let crossed = moves.iter().filter(|found| found.crossed()).count();
        let elsewhere = moves.iter().filter(|found| found.moved()).count();
        if self.options.veil {
            // The order tells how far somebody moved.
            moves.sort_by_key(|found| found.index);
        } else {
            // Those that hardly moved come last, however the parts of it add up.
            moves.sort_by_key(|found| !found.moved());
        }
        let compare = &mut self.compare;
        compare.moves = moves;
        compare.counts = (crossed, elsewhere - crossed);
        compare.version += 1;
    }
}
