//! Where an account stood at a past review, and how it has moved since.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::attribution::Factor;
use super::position::{AxisValue, Position, sane_weight};
use crate::domain::criterion::{Axis, Criteria};
use crate::domain::review::Review;
use crate::domain::{AccountId, CriterionId, Scale};

/// A change smaller than this, in points of the scale, is none.
pub const FLAT: f64 = 0.05;

/// Rounding errors of a difference are far below this.
const ROUNDING: f64 = 1e-9;

/// Which way something went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trend {
    /// Lower than it was.
    Down,
    /// As it was.
    Flat,
    /// Higher than it was.
    Up,
}

impl Trend {
    /// The trend of a change on the scale, in points.
    pub fn of(change: f64) -> Self {
        Self::beyond(change, FLAT)
    }

    /// The trend of a change that counts from `least` on.
    pub(in crate::domain) fn beyond(change: f64, least: f64) -> Self {
        if change >= least - ROUNDING {
            Self::Up
        } else if change <= -least + ROUNDING {
            Self::Down
        } else {
            Self::Flat
        }
    }
}

/// A past review, made ready to be compared with the day.
///
/// Positions are computed from the scores, weights and scale of that day and then laid onto the
/// scale of this one. A criterion belongs to the axis it belongs to today; one that is gone is left
/// out, since nobody can say any more which axis it spoke for.
#[derive(Debug, Clone)]
pub struct Past<'a> {
    review: &'a Review,
    weights: [Vec<(&'a CriterionId, f64)>; 2],
    scale: Scale,
}

impl<'a> Past<'a> {
    /// Prepares a review for the criteria and the scale of today.
    pub fn new(review: &'a Review, criteria: &'a Criteria, scale: Scale) -> Self {
        let weights = Axis::ALL.map(|axis| {
            let of_axis = criteria.of(axis).iter();
            of_axis
                .filter_map(|c| Some((&c.id, sane_weight(*review.weights.get(&c.id)?))))
                .collect()
        });
        Self {
            review,
            weights,
            scale,
        }
    }

    /// The day of the review.
    pub const fn date(&self) -> Date {
        self.review.date
    }

    /// Where an account stood; none when the review does not know it.
    pub fn position(&self, account: &AccountId) -> Option<Position> {
        let scores = self.review.accounts.get(account)?;
        let [attractiveness, strength] = &self.weights;
        Some(Position::new(
            self.axis(attractiveness, scores),
            self.axis(strength, scores),
            self.scale,
        ))
    }

    /// What each criterion of an axis counted for in the value of an account, on today's scale; none
    /// when the review does not know it.
    pub fn factors(&self, axis: Axis, account: &AccountId) -> Option<Vec<Factor>> {
        let scores = self.review.accounts.get(account)?;
        let [attractiveness, strength] = &self.weights;
        let weights = match axis {
            Axis::Attractiveness => attractiveness,
            Axis::Strength => strength,
        };
        let factors = weights.iter().map(|(id, weight)| Factor {
            criterion: (*id).clone(),
            weight: *weight,
            score: self.score(id, scores).map(|score| self.onto_today(score)),
        });
        Some(factors.collect())
    }

    /// The score on a criterion, on the scale of that day.
    fn score(&self, id: &CriterionId, scores: &BTreeMap<CriterionId, f64>) -> Option<f64> {
        let score = scores.get(id).filter(|score| score.is_finite());
        score.map(|score| self.review.scale.clamp(*score))
    }

    /// A value of that day's scale, laid onto today's.
    fn onto_today(&self, value: f64) -> f64 {
        let then = self.review.scale;
        if then == self.scale {
            value
        } else {
            self.scale.at(then.fraction(value))
        }
    }

    /// The value of one axis, computed on the scale of that day, laid onto today's.
    fn axis(
        &self,
        weights: &[(&CriterionId, f64)],
        scores: &BTreeMap<CriterionId, f64>,
    ) -> AxisValue {
        let then = self.review.scale;
        let pairs = weights
            .iter()
            .map(|(id, weight)| (*weight, self.score(id, scores)));
        let mut axis = AxisValue::mean(pairs, then);
        let onto = |value| self.onto_today(value);
        axis.value = axis.value.map(onto);
        axis.range = axis.range.map(|(low, high)| (onto(low), onto(high)));
        axis
    }
}

/// How an account has moved since a review.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Movement {
    /// The day of the review.
    pub since: Date,
    /// Where it stood then, on today's scale: the ghost.
    pub then: Position,
    /// The change of each axis in points, where it had a value then and has one now.
    pub attractiveness: Option<f64>,
    /// As for attractiveness.
    pub strength: Option<f64>,
}

impl Movement {
    /// The movement of an account from a review to where it stands now; none when the review does
    /// not know it.
    pub fn since(past: &Past<'_>, account: &AccountId, now: &Position) -> Option<Self> {
        let then = past.position(account)?;
        Some(Self::between(past.date(), then, now))
    }

    /// The movement from where an account stood on a day to where it stands now.
    pub fn between(since: Date, then: Position, now: &Position) -> Self {
        let change = |axis| Some(now.axis(axis).value? - then.axis(axis).value?);
        Self {
            since,
            then,
            attractiveness: change(Axis::Attractiveness),
            strength: change(Axis::Strength),
        }
    }

    /// The change of an axis, in points.
    pub const fn change(&self, axis: Axis) -> Option<f64> {
        match axis {
            Axis::Attractiveness => self.attractiveness,
            Axis::Strength => self.strength,
        }
    }

    /// The trend of an axis.
    pub fn axis_trend(&self, axis: Axis) -> Option<Trend> {
        self.change(axis).map(Trend::of)
    }

    /// The trend of the account: of both changes together, so that what is gained on one axis and
    /// lost on the other is flat; of one where only one is known.
    pub fn trend(&self) -> Option<Trend> {
        let change = match (self.attractiveness, self.strength) {
            (None, None) => return None,
            (y, x) => y.unwrap_or(0.0) + x.unwrap_or(0.0),
        };
        Some(Trend::of(change))
    }

    /// Whether it stands elsewhere `now`, as far as anybody would say so: in another cell, or further on one axis than
    /// rounding tells.
    pub fn moved(&self, now: &Position) -> bool {
        let mut trends = Axis::ALL
            .into_iter()
            .filter_map(|axis| self.axis_trend(axis));
        self.changed_cell(now) || trends.any(|trend| trend != Trend::Flat)
    }

    /// Whether it stands in another cell than then.
    pub fn changed_cell(&self, now: &Position) -> bool {
        self.then.cell != now.cell
    }
}

#[cfg(test)]
mod tests;
