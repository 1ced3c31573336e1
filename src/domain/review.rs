//! Snapshots of the whole portfolio.

pub mod comparison;

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::account::Status;
use super::criterion::Axis;
use super::id::numbered;
use super::matrix::Yardstick;
use super::{Account, AccountId, CriterionId, ItemId, PersonRef, Portfolio, Scale};

pub use comparison::{Move, Snapshot};

/// The scores and weights of a day. Positions are computed from it again, never stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// Unique among the reviews.
    pub id: ItemId,
    /// The day.
    pub date: Date,
    /// Who held it.
    pub by: Option<PersonRef>,
    /// The scale of that day.
    pub scale: Scale,
    /// The weight of each criterion of that day.
    pub weights: BTreeMap<CriterionId, f64>,
    /// The resulting score of each account on each criterion, on that day's scale.
    pub accounts: BTreeMap<AccountId, BTreeMap<CriterionId, f64>>,
}

impl Review {
    /// A snapshot of a portfolio on a day: the weights, and the scores of every account but former
    /// ones, to a hundredth of the scale's unit.
    pub fn of(portfolio: &Portfolio, today: Date, by: Option<PersonRef>) -> Self {
        let yardstick = Yardstick::of(portfolio, today);
        let known = portfolio.reviews();
        let taken = |id: &str| known.iter().any(|review| review.id.as_str() == id);
        let weights = portfolio.criteria().iter();
        let live = portfolio
            .accounts()
            .iter()
            .filter(|it| it.status != Status::Former);
        Self {
            id: numbered("r", taken),
            date: today,
            by,
            scale: portfolio.scale(),
            weights: weights.map(|(_, it)| (it.id.clone(), it.weight)).collect(),
            accounts: live
                .map(|it| (it.id.clone(), scores(&yardstick, it)))
                .collect(),
        }
    }
}

/// The scores of an account on a day.
fn scores(yardstick: &Yardstick<'_>, account: &Account) -> BTreeMap<CriterionId, f64> {
    let factors = Axis::ALL.map(|axis| yardstick.factors(axis, account));
    let factors = factors.into_iter().flatten();
    factors
        .filter_map(|factor| Some((factor.criterion, hundredths(factor.score?))))
        .collect()
}

fn hundredths(score: f64) -> f64 {
    (score * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests;
