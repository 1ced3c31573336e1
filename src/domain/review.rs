//! Snapshots of the whole portfolio.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{AccountId, CriterionId, ItemId, PersonRef, Scale};

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
