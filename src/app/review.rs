//! A review: a walk through the key accounts, one after another, each confirmed or changed.
//!
//! What is changed on the way are ordinary edits, saved at once. The walk itself only remembers who was
//! confirmed and where it stands, so that it can be left and taken up again; the snapshot is taken at
//! its end.

use std::collections::BTreeSet;

use crate::domain::account::Status;
use crate::domain::review::comparison::{self, Move, Snapshot};
use crate::domain::review::reviewer;
use crate::domain::{AccountId, PersonRef};

use super::model::{Model, Page};

/// A walk through the key accounts.
#[derive(Debug, Clone)]
pub struct Walk {
    /// The accounts, in the order they are walked in.
    pub(super) accounts: Vec<AccountId>,
    /// Those that were confirmed.
    pub(super) confirmed: BTreeSet<AccountId>,
    /// Where it stands; behind the last one stands the summary.
    pub(super) here: usize,
    /// The first line shown of the summary.
    pub scroll: usize,
    /// The page it was last opened from.
    pub(super) from: Page,
}

impl Walk {
    /// How many accounts are walked through.
    pub fn count(&self) -> usize {
        self.accounts.len()
    }

    /// How many of them were confirmed.
    pub fn confirmed(&self) -> usize {
        self.confirmed.len()
    }

    /// Whether an account was confirmed.
    pub fn is_confirmed(&self, account: &AccountId) -> bool {
        self.confirmed.contains(account)
    }

    /// The accounts that were not confirmed, in order.
    pub fn unconfirmed(&self) -> impl Iterator<Item = &AccountId> {
        self.accounts.iter().filter(|id| !self.is_confirmed(id))
    }

    /// Whether all accounts are behind it: the summary is shown.
    pub fn is_over(&self) -> bool {
        self.here >= self.accounts.len()
    }
}

impl Model {
    /// The accounts a review walks through: the key accounts that are looked at, in the file's order.
    pub(super) fn to_be_reviewed(&self) -> Vec<AccountId> {
        let accounts = self.portfolio.accounts().iter().enumerate();
        let key = accounts.filter(|(at, it)| it.status == Status::Key && self.whose.includes(*at));
        key.map(|(_, account)| account.id.clone()).collect()
    }

    /// Whether the summary of a review fills the page.
    pub fn is_review_over(&self) -> bool {
        self.page == Page::Review && self.walk.as_ref().is_some_and(Walk::is_over)
    }

    /// The place in the walk of the account that is shown; where the walk stands, if that account is
    /// none of it.
    pub fn review_place(&self) -> Option<usize> {
        let walk = self.walk.as_ref()?;
        let shown = self.account().filter(|_| !walk.is_over());
        let place = shown.and_then(|shown| walk.accounts.iter().position(|id| *id == shown.id));
        Some(place.unwrap_or(walk.here))
    }

    /// Who holds the review that is going on, as far as the file tells.
    pub fn reviewer(&self) -> Option<PersonRef> {
        reviewer(&self.portfolio, self.whose.manager())
    }

    /// The last review and the day, side by side; none before the first review.
    pub fn since_review(&self) -> Option<(Snapshot<'_>, Snapshot<'_>)> {
        let portfolio = self.shown();
        let review = portfolio.last_review()?;
        let today = self.today;
        Some((
            Snapshot::review(portfolio, review),
            Snapshot::Now { portfolio, today },
        ))
    }

    /// What became of the accounts of the walk since the last review: those that crossed a border
    /// first, then the farthest.
    pub fn review_moves(&self) -> Vec<Move> {
        let Some((walk, (then, now))) = self.walk.as_ref().zip(self.since_review()) else {
            return Vec::new();
        };
        let places = walk.accounts.iter().filter_map(|id| self.figures.index(id));
        let moves = places.filter_map(|at| comparison::move_of(self.shown(), &then, &now, at));
        let mut moves: Vec<Move> = moves.collect();
        comparison::rank(&mut moves);
        moves
    }
}
