//! From what is known of an account to a score on one criterion.
//!
//! A rating is its own score. A measured value has a source (typed in, or computed from the account)
//! and a rule that maps it to the scale. What cannot be known says why; it is never zero.

use crate::domain::Scale;
use crate::domain::account::{Account, Years};
use crate::domain::contacts::contact_coverage;
use crate::domain::criterion::{Band, Criterion, Measure, Rule, Source};

/// Why the score of a criterion is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unknown {
    /// Nobody gave a rating or a value.
    Unscored,
    /// A progression needs this closed year, and the account has no figure for it.
    YearMissing(i16),
    /// A progression cannot start from the nothing of this year.
    PreviousZero(i16),
    /// The account's share of wallet is not known.
    NoShareOfWallet,
    /// The stage of the relationship is not known.
    NoStage,
    /// Nobody is listed at the account.
    NoStakeholders,
    /// The criterion has no rule that turns its values into scores.
    NoRule,
}

/// A known score: where it stands on the scale, and the value it comes from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// The rating, or the value in the criterion's unit.
    pub value: f64,
    /// On the scale, always within it.
    pub score: f64,
}

impl Criterion {
    /// Its value for an account: the rating, the entered value, or what the source computes.
    /// `closed` is the last closed fiscal year.
    ///
    /// # Errors
    /// Why the value is unknown.
    pub fn value(&self, account: &Account, closed: i16) -> Result<f64, Unknown> {
        match self.source() {
            None | Some(Source::Entered) => self.entered(account).ok_or(Unknown::Unscored),
            Some(Source::RevenueProgression) => revenue_progression(&account.revenue, closed),
            Some(Source::MarginProgression) => margin_progression(&account.margin, closed),
            Some(Source::ShareOfWallet) => account.share_of_wallet.ok_or(Unknown::NoShareOfWallet),
            Some(Source::Stage) => {
                let stage = account.stage.current.ok_or(Unknown::NoStage)?;
                Ok(f64::from(stage.number()))
            }
            Some(Source::ContactCoverage) => {
                contact_coverage(&account.stakeholders).ok_or(Unknown::NoStakeholders)
            }
        }
    }

    /// Its value and score for an account.
    ///
    /// # Errors
    /// Why the score is unknown.
    pub fn measure(
        &self,
        account: &Account,
        scale: Scale,
        closed: i16,
    ) -> Result<Measured, Unknown> {
        let value = self.value(account, closed)?;
        let score = self.score(value, scale).ok_or(Unknown::NoRule)?;
        Ok(Measured { value, score })
    }

    /// The score of a rating or value, within the scale; none where a measured criterion has no rule.
    pub fn score(&self, value: f64, scale: Scale) -> Option<f64> {
        match &self.measure {
            Measure::Rated { .. } => Some(scale.clamp(value)),
            Measure::Measured {
                rule: Some(rule), ..
            } => rule.score(value, scale),
            Measure::Measured {
                source, rule: None, ..
            } => source.natural_rule()?.score(value, scale),
        }
    }

    /// What was entered for it. What is no number is nothing.
    fn entered(&self, account: &Account) -> Option<f64> {
        let value = account.scores.get(&self.id).map(|score| score.value);
        value.filter(|value| value.is_finite())
    }
}

impl Rule {
    /// The score of a value, within the scale; none where there are no bands at all.
    pub fn score(&self, value: f64, scale: Scale) -> Option<f64> {
        match self {
            Self::Linear { worst, best } => Some(scale.at(fraction(value, *worst, *best))),
            Self::Bands(bands) => Some(scale.clamp(bands.get(self.band(value)?)?.score)),
        }
    }

    /// The place of the band a value falls into, counted from 0; above the last end it is the last one. None for a line,
    /// and where there are no bands at all.
    pub fn band(&self, value: f64) -> Option<usize> {
        let Self::Bands(bands) = self else {
            return None;
        };
        let at = bands.iter().position(|band| band.holds(value));
        at.or(bands.len().checked_sub(1))
    }
}

impl Band {
    /// Whether a value is not above its end. The end is inclusive, and forgives the rounding of a
    /// computed value: 15 % computed as 15.000000000000002 is 15 %.
    fn holds(&self, value: f64) -> bool {
        self.up_to
            .is_none_or(|end| value <= end + super::TOLERANCE * end.abs().max(1.0))
    }
}

/// How far a value has come from worst (0) to best (1), clamped. Worst above best means lower is
/// better; where they are the same, the value is either up to it or not.
fn fraction(value: f64, worst: f64, best: f64) -> f64 {
    let (value, worst, best) = if worst > best {
        (-value, -worst, -best)
    } else {
        (value, worst, best)
    };
    if value >= best {
        1.0
    } else if value <= worst {
        0.0
    } else {
        // Halved first, so that the distance of two huge numbers stays a number.
        (value / 2.0 - worst / 2.0) / (best / 2.0 - worst / 2.0)
    }
}

/// The change of revenue over the last two closed years, in percent of the earlier one.
///
/// # Errors
/// When one of the two years is missing, or the earlier one is 0.
pub fn revenue_progression(revenue: &Years, closed: i16) -> Result<f64, Unknown> {
    let (previous, current) = last_two(revenue, closed)?;
    if previous == 0.0 {
        return Err(Unknown::PreviousZero(closed - 1));
    }
    Ok((current - previous) / previous.abs() * 100.0)
}

/// The change of margin over the last two closed years, in points.
///
/// # Errors
/// When one of the two years is missing.
pub fn margin_progression(margin: &Years, closed: i16) -> Result<f64, Unknown> {
    let (previous, current) = last_two(margin, closed)?;
    Ok(current - previous)
}

/// The figures of the last two closed years, the earlier first.
fn last_two(figures: &Years, closed: i16) -> Result<(f64, f64), Unknown> {
    let of = |year| {
        figures
            .get(&year)
            .copied()
            .ok_or(Unknown::YearMissing(year))
    };
    let current = of(closed)?;
    Ok((of(closed - 1)?, current))
}

#[cfg(test)]
mod tests;
