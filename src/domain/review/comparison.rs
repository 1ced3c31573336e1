//! Two days of one portfolio side by side: who moved, who crossed a border, and why.

use jiff::civil::Date;

use super::Review;
use crate::domain::account::Status;
use crate::domain::criterion::Axis;
use crate::domain::matrix::attribution::{self, Cause, Factor};
use crate::domain::matrix::{Movement, Past, Position, Yardstick};
use crate::domain::{AccountId, Portfolio};

/// A portfolio on a day: as a review kept it, or as it is now.
#[derive(Debug, Clone)]
pub enum Snapshot<'a> {
    /// As a review kept it.
    Review(Past<'a>),
    /// As it is.
    Now {
        /// All of it.
        portfolio: &'a Portfolio,
        /// The day.
        today: Date,
    },
}

impl<'a> Snapshot<'a> {
    /// The snapshot of a review, laid onto the criteria and the scale of today.
    pub fn review(portfolio: &'a Portfolio, review: &'a Review) -> Self {
        Self::Review(Past::new(review, portfolio.criteria(), portfolio.scale()))
    }

    /// The day it is of.
    pub const fn date(&self) -> Date {
        match self {
            Self::Review(past) => past.date(),
            Self::Now { today, .. } => *today,
        }
    }

    /// Where an account stood on that day; none where it is not known of that day.
    pub fn position(&self, account: &AccountId) -> Option<Position> {
        match self {
            Self::Review(past) => past.position(account),
            Self::Now { portfolio, today } => {
                let account = portfolio.account(account)?;
                Some(Position::of(&Yardstick::of(portfolio, *today), account))
            }
        }
    }

    /// Where the account at a place of the portfolio stood on that day. Thousands are asked for, one
    /// after another: nobody is looked for by name.
    fn position_at(&self, portfolio: &Portfolio, index: usize) -> Option<Position> {
        let account = portfolio.accounts().get(index)?;
        match self {
            Self::Review(past) => past.position(&account.id),
            Self::Now { today, .. } => {
                Some(Position::of(&Yardstick::of(portfolio, *today), account))
            }
        }
    }

    /// What each criterion of an axis counted for in the value of an account.
    fn factors(&self, axis: Axis, account: &AccountId) -> Option<Vec<Factor>> {
        match self {
            Self::Review(past) => past.factors(axis, account),
            Self::Now { portfolio, today } => {
                let account = portfolio.account(account)?;
                Some(Yardstick::of(portfolio, *today).factors(axis, account))
            }
        }
    }
}

/// What became of one account between two days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Move {
    /// Its place in the portfolio.
    pub index: usize,
    /// How far it went from where.
    pub movement: Movement,
    /// Where it stands in the end.
    pub now: Position,
}

impl Move {
    /// Whether it crossed a border of a cell, or came onto the matrix, or left it.
    pub fn crossed(&self) -> bool {
        self.movement.changed_cell(&self.now)
    }

    /// Whether it stands elsewhere, as far as anybody would say so.
    pub fn moved(&self) -> bool {
        self.movement.moved(&self.now)
    }

    /// How far it went, in points of the scale over both axes.
    pub fn distance(&self) -> f64 {
        let change = |axis| self.movement.change(axis).unwrap_or(0.0);
        change(Axis::Attractiveness).hypot(change(Axis::Strength))
    }
}

/// What became of the account at a place of the portfolio; none where it is not known of both days.
pub fn move_of(
    portfolio: &Portfolio,
    then: &Snapshot<'_>,
    now: &Snapshot<'_>,
    index: usize,
) -> Option<Move> {
    let before = then.position_at(portfolio, index)?;
    let after = now.position_at(portfolio, index)?;
    Some(Move {
        index,
        movement: Movement::between(then.date(), before, &after),
        now: after,
    })
}

/// What became of every account known of both days but former ones, in the order of [`rank`].
pub fn moves(portfolio: &Portfolio, then: &Snapshot<'_>, now: &Snapshot<'_>) -> Vec<Move> {
    let accounts = portfolio.accounts().iter().enumerate();
    let live = accounts.filter(|(_, account)| account.status != Status::Former);
    let mut moves: Vec<_> = live
        .filter_map(|(index, _)| move_of(portfolio, then, now, index))
        .collect();
    rank(&mut moves);
    moves
}

/// Puts those that crossed a border first, then the farthest.
pub fn rank(moves: &mut [Move]) {
    moves.sort_by(|one, other| {
        let crossed = other.crossed().cmp(&one.crossed());
        crossed.then_with(|| other.distance().total_cmp(&one.distance()))
    });
}

/// The reasons of a move on one axis, the largest first: their amounts add up to it. None where the
/// account had no value there, or has none.
pub fn causes(
    then: &Snapshot<'_>,
    now: &Snapshot<'_>,
    axis: Axis,
    account: &AccountId,
) -> Option<Vec<Cause>> {
    attribution::causes(&then.factors(axis, account)?, &now.factors(axis, account)?)
}

/// Amounts in hundredths of a point, as they are shown: rounded so that they add up to the rounded
/// sum. What rounding leaves over goes to those it was taken from most.
pub fn hundredths(amounts: &[f64]) -> Vec<i64> {
    let exact: Vec<f64> = amounts.iter().map(|amount| amount * 100.0).collect();
    let mut rounded: Vec<i64> = exact.iter().map(|amount| amount.floor() as i64).collect();
    let whole = exact.iter().sum::<f64>().round() as i64;
    let left = whole - rounded.iter().sum::<i64>();
    let mut by_rest: Vec<usize> = (0..exact.len()).collect();
    let rest = |at: &usize| exact.get(*at).map_or(0.0, |amount| amount - amount.floor());
    by_rest.sort_by(|one, other| rest(other).total_cmp(&rest(one)));
    let winners = by_rest.into_iter().take(usize::try_from(left).unwrap_or(0));
    for at in winners {
        if let Some(amount) = rounded.get_mut(at) {
            *amount += 1;
        }
    }
    rounded
}
