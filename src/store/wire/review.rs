//! `reviews`: snapshots of the whole portfolio.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::checker::Checker;
use super::collection::Entries;
use super::field::Field;
use super::item;
use super::portfolio::ScaleOf;
use super::shape::{Id, Text};
use crate::domain::review as domain;
use crate::domain::{CriterionId, Scale};
use crate::store::problem::ProblemKind;

item! {
    /// The scores and weights of a day. Positions are computed from it again, never stored.
    #[schemars(extend("required" = ["id", "date"]))]
    struct Review {
        /// Unique among the reviews.
        id: Id,
        /// The day.
        date: Date,
        /// Who held it: an id of `people`, or a name.
        by: Text,
        /// The scale of that day; 1 to 5 where nothing is said.
        scale: ScaleOf,
        /// The weight of each criterion of that day, by its id.
        weights: Entries<f64>,
        /// The resulting score of each account on each criterion, by their ids.
        accounts: Entries<Entries<f64>>,
    }
}

impl Review {
    pub(super) fn read(self, c: &mut Checker) -> domain::Review {
        let scale = match self.scale {
            Field::Absent => Some(Scale::default()),
            scale => c.map("scale", scale, ScaleOf::read).flatten(),
        };
        let weights = c.entries("weights", self.weights, |key, found, c| {
            if found < 0.0 {
                c.report(ProblemKind::OutOfRange {
                    found,
                    min: 0.0,
                    max: None,
                });
            }
            Some((key.into(), found))
        });
        let accounts = c.entries("accounts", self.accounts, |key, scores, c| {
            Some((key.into(), resulting(scores, scale, c)))
        });
        domain::Review {
            id: c.id(self.id),
            date: c.require("date", self.date).unwrap_or_default(),
            by: c.named("by", self.by),
            scale: scale.unwrap_or_default(),
            weights: weights.into_iter().collect(),
            accounts: accounts.into_iter().collect(),
        }
    }
}

/// The scores of one account, on the scale of that day.
fn resulting(
    scores: Entries<f64>,
    scale: Option<Scale>,
    c: &mut Checker,
) -> BTreeMap<CriterionId, f64> {
    let scores = c.entries_of(scores, |key, found, c| {
        if let Some(scale) = scale.filter(|scale| !scale.contains(found)) {
            c.report(ProblemKind::OffScale { found, scale });
        }
        Some((key.into(), found))
    });
    scores.into_iter().collect()
}

impl From<&domain::Review> for Review {
    fn from(review: &domain::Review) -> Self {
        let scores = |scores: &BTreeMap<CriterionId, f64>| {
            Entries(
                scores
                    .iter()
                    .map(|(id, score)| (id.to_string(), Field::Given(*score)))
                    .collect(),
            )
        };
        let accounts = review.accounts.iter();
        Self {
            id: Id::of(&review.id),
            date: review.date.into(),
            by: Text::optional(review.by.as_ref()),
            scale: ScaleOf::from(review.scale).into(),
            weights: Entries::of(
                review
                    .weights
                    .iter()
                    .map(|(id, weight)| (id.to_string(), *weight)),
            ),
            accounts: Entries::of(accounts.map(|(id, given)| (id.to_string(), scores(given)))),
        }
    }
}
