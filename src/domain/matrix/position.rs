//! Where an account stands on the matrix.
//!
//! The value of an axis is the weighted mean of what is scored. What is missing is never zero: it
//! lowers the coverage, and opens the range in which the value could lie.

use jiff::civil::Date;

use super::measure::{Measured, Unknown};
use super::{Advice, Cell, Level, Zone};
use crate::domain::criterion::{Axis, Criteria, Criterion};
use crate::domain::fiscal::{last_closed_year, latest_closed};
use crate::domain::portfolio::Settings;
use crate::domain::{Account, Portfolio, Scale};

/// More weight than anybody means; keeps every sum of weights a number.
const MOST_WEIGHT: f64 = 1e12;

/// What accounts are measured against: the same for all of them on one day.
#[derive(Debug, Clone, Copy)]
pub struct Yardstick<'a> {
    /// The criteria of both axes.
    pub criteria: &'a Criteria,
    /// The scale of every score.
    pub scale: Scale,
    /// The last fiscal year that is over.
    pub closed_year: i16,
    /// From how many percent on a margin is good.
    pub good_margin: Option<f64>,
}

impl<'a> Yardstick<'a> {
    /// The yardstick of a portfolio on a day.
    pub fn of(portfolio: &'a Portfolio, today: Date) -> Self {
        Self::new(portfolio.settings(), portfolio.criteria(), today)
    }

    /// The yardstick of settings and criteria on a day.
    pub fn new(settings: &Settings, criteria: &'a Criteria, today: Date) -> Self {
        Self {
            criteria,
            scale: settings.scale,
            closed_year: last_closed_year(today, settings.fiscal_year_starts),
            good_margin: settings.good_margin,
        }
    }

    /// What to do with an account in a cell, as far as its margin of the latest closed year tells.
    pub fn advice(&self, cell: Cell, account: &Account) -> Advice {
        let margin = latest_closed(&account.margin, self.closed_year).map(|(_, margin)| margin);
        cell.advice(margin, self.good_margin)
    }

    /// What each criterion of an axis brings, in their order.
    pub fn contributions(&self, axis: Axis, account: &Account) -> Vec<Contribution<'a>> {
        let criteria = self.criteria.of(axis);
        let total: f64 = criteria.iter().map(weight).sum();
        criteria
            .iter()
            .map(|criterion| Contribution {
                criterion,
                share: share(weight(criterion), total),
                measured: criterion.measure(account, self.scale, self.closed_year),
            })
            .collect()
    }

    /// The value of one axis for an account.
    fn axis(&self, axis: Axis, account: &Account) -> AxisValue {
        let pairs = self.criteria.of(axis).iter().map(|criterion| {
            let measured = criterion.measure(account, self.scale, self.closed_year);
            (weight(criterion), measured.ok().map(|m| m.score))
        });
        AxisValue::mean(pairs, self.scale)
    }
}

/// What one criterion brings to the value of its axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contribution<'a> {
    /// Which.
    pub criterion: &'a Criterion,
    /// Its weight as a part of all the weight of its axis, 0 to 1.
    pub share: f64,
    /// The value and score, or why there is none.
    pub measured: Result<Measured, Unknown>,
}

/// The value of an account on one axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AxisValue {
    /// The weighted mean over the scored criteria; none where no weight is scored.
    pub value: Option<f64>,
    /// The scored part of the weight, 0 to 1.
    pub coverage: f64,
    /// Where the value would lie with everything missing at its worst, and at its best; none where
    /// the axis has no weight at all.
    pub range: Option<(f64, f64)>,
}

impl AxisValue {
    /// The weighted mean on a scale of pairs of a weight (0 or more) and a score.
    pub(super) fn mean(pairs: impl Iterator<Item = (f64, Option<f64>)>, scale: Scale) -> Self {
        let (mut total, mut scored, mut sum) = (0.0, 0.0, 0.0);
        for (weight, score) in pairs {
            total += weight;
            if let Some(score) = score {
                scored += weight;
                sum += weight * score;
            }
        }
        Self::from_sums(total, scored, sum, scale)
    }

    /// From all the weight, the scored weight, and the sum of weighted scores.
    fn from_sums(total: f64, scored: f64, sum: f64, scale: Scale) -> Self {
        let value = (scored > 0.0).then(|| scale.clamp(sum / scored));
        Self {
            value,
            coverage: share(scored, total),
            range: (total > 0.0).then(|| range(total, scored, sum, value, scale)),
        }
    }

    /// The third the value lies in.
    pub fn level(&self, scale: Scale) -> Option<Level> {
        self.value.map(|value| Level::of(value, scale))
    }

    /// Whether all the weight is scored.
    pub fn is_complete(&self) -> bool {
        self.coverage >= 1.0
    }
}

/// The values with everything missing at its worst, and at its best. Rounding must not push the
/// value itself out of them.
fn range(total: f64, scored: f64, sum: f64, value: Option<f64>, scale: Scale) -> (f64, f64) {
    let missing = total - scored;
    if let (Some(value), true) = (value, missing <= 0.0) {
        return (value, value);
    }
    let low = scale.clamp((sum + missing * scale.min()) / total);
    let high = scale.clamp((sum + missing * scale.max()) / total);
    value.map_or((low, high), |value| (low.min(value), high.max(value)))
}

/// Where an account stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    /// Y.
    pub attractiveness: AxisValue,
    /// X.
    pub strength: AxisValue,
    /// The cell it stands in; none where an axis has no value: it is not placed.
    pub cell: Option<Cell>,
}

impl Position {
    /// Where an account stands.
    pub fn of(yardstick: &Yardstick<'_>, account: &Account) -> Self {
        Self::new(
            yardstick.axis(Axis::Attractiveness, account),
            yardstick.axis(Axis::Strength, account),
            yardstick.scale,
        )
    }

    /// From the values of both axes on a scale.
    pub(super) fn new(attractiveness: AxisValue, strength: AxisValue, scale: Scale) -> Self {
        let levels = attractiveness.level(scale).zip(strength.level(scale));
        Self {
            attractiveness,
            strength,
            cell: levels.map(|(attractiveness, strength)| Cell::at(attractiveness, strength)),
        }
    }

    /// The zone it stands in.
    pub fn zone(&self) -> Option<Zone> {
        self.cell.map(Cell::zone)
    }

    /// The value on one axis.
    pub const fn axis(&self, axis: Axis) -> &AxisValue {
        match axis {
            Axis::Attractiveness => &self.attractiveness,
            Axis::Strength => &self.strength,
        }
    }

    /// Both values, (attractiveness, strength), where it is placed.
    pub fn point(&self) -> Option<(f64, f64)> {
        self.attractiveness.value.zip(self.strength.value)
    }

    /// The lower coverage of both axes, 0 to 1.
    pub const fn coverage(&self) -> f64 {
        self.attractiveness.coverage.min(self.strength.coverage)
    }

    /// Whether everything with weight is scored; its bubble is hollow otherwise.
    pub fn is_complete(&self) -> bool {
        self.coverage() >= 1.0
    }
}

/// The weights of an axis as parts of all of its weight, each 0 to 1, in the order of its criteria;
/// all 0 where there is no weight.
pub fn normalised_weights(criteria: &[Criterion]) -> Vec<f64> {
    let total: f64 = criteria.iter().map(weight).sum();
    criteria.iter().map(|c| share(weight(c), total)).collect()
}

/// The weight of a criterion as it counts: a number, not below 0.
pub(super) fn weight(criterion: &Criterion) -> f64 {
    sane_weight(criterion.weight)
}

/// A weight as it counts: a number, not below 0.
pub(in crate::domain) fn sane_weight(weight: f64) -> f64 {
    if weight.is_finite() {
        weight.clamp(0.0, MOST_WEIGHT)
    } else {
        0.0
    }
}

/// A part of a total, 0 to 1; 0 of nothing.
fn share(part: f64, total: f64) -> f64 {
    if total > 0.0 {
        (part / total).clamp(0.0, 1.0)
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests;
