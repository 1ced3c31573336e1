//! Snapshots of the whole portfolio.

pub mod comparison;

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::account::Status;
use super::criterion::Axis;
use super::findings::support::boss;
use super::id::numbered;
use super::matrix::Yardstick;
use super::selection::{Identities, managers};
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

/// Who holds a review: the manager whose accounts alone are looked at; of all accounts their only manager, or
/// else the one that all their managers report to. Nobody where that is not one person.
pub fn reviewer(portfolio: &Portfolio, chosen: Option<&PersonRef>) -> Option<PersonRef> {
    if let Some(chosen) = chosen {
        return Some(chosen.clone());
    }
    let managers = managers(portfolio);
    if let [(only, _)] = managers.as_slice() {
        return Some(only.clone());
    }
    let ids = Identities::of(portfolio);
    let boss = |(manager, _): &(PersonRef, usize)| Some(ids.canonical(boss(portfolio, manager)?));
    let (first, others) = managers.split_first()?;
    let shared = boss(first)?;
    let all = others
        .iter()
        .all(|other| boss(other).as_ref() == Some(&shared));
    all.then_some(shared)
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
