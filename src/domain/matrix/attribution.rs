//! Which criterion or weight moved an account, and by how much: amounts that add up to the move.
//!
//! A move is taken apart in two steps. First every score that changed counts with the weight it had;
//! then every weight that changed, or came in with a first score, or went with a score, counts by how
//! far its score lies from the value so far. Each step adds up exactly, and what did not change is
//! never blamed for what did. The order is a convention: what scores and weights did together goes to
//! the weights.

use std::cmp::Ordering;

use super::position::{Yardstick, sane_weight, weight};
use crate::domain::criterion::Axis;
use crate::domain::{Account, CriterionId};

/// An amount below this, in points of the scale, is a rounding error.
const NOTHING: f64 = 1e-9;

/// What one criterion counted for in the value of its axis on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Factor {
    /// Which.
    pub criterion: CriterionId,
    /// Its weight as it was entered, 0 or more.
    pub weight: f64,
    /// Its score on today's scale; none where it was not scored.
    pub score: Option<f64>,
}

impl Factor {
    /// The weight, as far as it counted.
    fn counted(&self) -> f64 {
        self.score.map_or(0.0, |_| self.weight)
    }
}

/// What happened to a criterion.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Change {
    /// Its score is another one.
    Score {
        /// What it was.
        from: f64,
        /// What it is.
        to: f64,
    },
    /// It weighs more or less; both as they were entered.
    Weight {
        /// What it was.
        from: f64,
        /// What it is.
        to: f64,
    },
    /// It has a score for the first time.
    Scored {
        /// Which one.
        score: f64,
    },
    /// Its score was taken away.
    Unscored {
        /// What it was.
        score: f64,
    },
}

/// One reason of a move.
#[derive(Debug, Clone, PartialEq)]
pub struct Cause {
    /// The criterion.
    pub criterion: CriterionId,
    /// What happened to it.
    pub change: Change,
    /// What that did to the value of the axis, in points of the scale.
    pub amount: f64,
}

impl Yardstick<'_> {
    /// What each criterion of an axis counts for in the value of an account.
    pub fn factors(&self, axis: Axis, account: &Account) -> Vec<Factor> {
        let criteria = self.criteria.of(axis).iter();
        criteria
            .map(|criterion| Factor {
                criterion: criterion.id.clone(),
                weight: weight(criterion),
                score: criterion
                    .measure(account, self.scale, self.closed_year)
                    .ok()
                    .map(|measured| measured.score),
            })
            .collect()
    }
}

/// The reasons of a move on one axis, the largest first: their amounts add up to it. None where there
/// was no value, or is none.
pub fn causes(then: &[Factor], now: &[Factor]) -> Option<Vec<Cause>> {
    let pairs = pairs(then, now);
    let before = Sums::of(&pairs, |pair| (pair.then.counted(), pair.then.score));
    let rescored = Sums::of(&pairs, |pair| (pair.then.counted(), pair.last_score()));
    let after = Sums::of(&pairs, |pair| (pair.now.counted(), pair.now.score));
    let (start, end) = (before.weight, after.weight);
    let between = rescored.mean()?;
    if end <= 0.0 {
        return None;
    }
    let scores = pairs.iter().filter_map(|pair| pair.score_cause(start));
    let weights = pairs
        .iter()
        .filter_map(|pair| pair.weight_cause(between, end));
    let mut causes: Vec<_> = scores.chain(weights).collect();
    causes.retain(|cause| cause.amount.abs() > NOTHING);
    causes.sort_by(larger_first);
    Some(causes)
}

fn larger_first(one: &Cause, other: &Cause) -> Ordering {
    other.amount.abs().total_cmp(&one.amount.abs())
}

/// One criterion on both days.
struct Pair {
    then: Factor,
    now: Factor,
}

impl Pair {
    /// Its score after the first step: today's, where it was scored on both days.
    fn last_score(&self) -> Option<f64> {
        let then = self.then.score?;
        Some(self.now.score.unwrap_or(then))
    }

    /// What a changed score did, with the weight of then among all that counted then.
    fn score_cause(&self, all: f64) -> Option<Cause> {
        let (from, to) = (self.then.score?, self.now.score?);
        Some(Cause {
            criterion: self.now.criterion.clone(),
            change: Change::Score { from, to },
            amount: self.then.counted() / all * (to - from),
        })
    }

    /// What a changed weight did, or a score that came or went, to the value after the first step;
    /// `all` is what counts in the end.
    fn weight_cause(&self, value: f64, all: f64) -> Option<Cause> {
        let (change, score) = match (self.then.score, self.now.score) {
            (Some(_), Some(score)) => {
                let (from, to) = (self.then.weight, self.now.weight);
                (Change::Weight { from, to }, score)
            }
            (None, Some(score)) => (Change::Scored { score }, score),
            (Some(score), None) => (Change::Unscored { score }, score),
            (None, None) => return None,
        };
        let gained = self.now.counted() - self.then.counted();
        Some(Cause {
            criterion: self.now.criterion.clone(),
            change,
            amount: gained * (score - value) / all,
        })
    }
}

/// Every criterion of either day. Weights of then are laid onto the total of now where all that is
/// different is their unit: percentages instead of parts blame nobody.
fn pairs(then: &[Factor], now: &[Factor]) -> Vec<Pair> {
    let unit = common_ratio(then, now).unwrap_or(1.0);
    let of = |list: &[Factor], id: &CriterionId| {
        let known = list.iter().find(|factor| factor.criterion == *id);
        known.cloned().unwrap_or_else(|| Factor {
            criterion: id.clone(),
            weight: 0.0,
            score: None,
        })
    };
    let gone = then
        .iter()
        .filter(|old| !now.iter().any(|new| new.criterion == old.criterion));
    let ids = now.iter().chain(gone).map(|factor| &factor.criterion);
    ids.map(|id| {
        let mut then = of(then, id);
        then.weight = sane_weight(then.weight * unit);
        Pair {
            then,
            now: of(now, id),
        }
    })
    .collect()
}

/// By what all weights were multiplied, if by the same.
fn common_ratio(then: &[Factor], now: &[Factor]) -> Option<f64> {
    let weight = |list: &[Factor], id: &CriterionId| {
        let known = list.iter().find(|factor| factor.criterion == *id);
        known.map_or(0.0, |factor| factor.weight)
    };
    let mut ratio = None;
    for factor in now {
        let old = weight(then, &factor.criterion);
        if old <= 0.0 && factor.weight <= 0.0 {
            continue;
        }
        let own = factor.weight / old;
        let first = *ratio.get_or_insert(own);
        if !own.is_finite() || (own - first).abs() > NOTHING * first {
            return None;
        }
    }
    ratio.filter(|ratio| *ratio > 0.0)
}

/// Weights and weighted scores, summed up.
struct Sums {
    weight: f64,
    score: f64,
}

impl Sums {
    fn of(pairs: &[Pair], of: impl Fn(&Pair) -> (f64, Option<f64>)) -> Self {
        let mut sums = Self {
            weight: 0.0,
            score: 0.0,
        };
        for (weight, score) in pairs.iter().map(of) {
            sums.weight += weight;
            sums.score += weight * score.unwrap_or(0.0);
        }
        sums
    }

    fn mean(&self) -> Option<f64> {
        (self.weight > 0.0).then(|| self.score / self.weight)
    }
}

#[cfg(test)]
mod tests;
