//! The fields of the settings.

use super::{Kind, Unfit, Value, day, month, number_within, words};
use crate::domain::matrix::Zone;
use crate::domain::portfolio::Settings;

/// One field of the portfolio's settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SettingsField {
    /// What the portfolio is called; required.
    Name,
    /// ISO code of every amount's currency.
    Currency,
    /// Where strong stands.
    StrongSide,
    /// From how many percent on a margin is good.
    GoodMargin,
    /// The month the fiscal year starts.
    FiscalYearStarts,
    /// The months of our marketing reviews.
    MarketingReviews,
    /// Parts of the total effort for accounts to invest in.
    ShareInvest,
    /// For selective ones.
    ShareSelective,
    /// For those to harvest.
    ShareHarvest,
    /// Since when the weights are fixed.
    WeightsLocked,
}

impl SettingsField {
    /// All of them, in the order of a form.
    pub const ALL: [Self; 10] = [
        Self::Name,
        Self::Currency,
        Self::StrongSide,
        Self::GoodMargin,
        Self::FiscalYearStarts,
        Self::MarketingReviews,
        Self::ShareInvest,
        Self::ShareSelective,
        Self::ShareHarvest,
        Self::WeightsLocked,
    ];

    /// What kind of value it takes.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Name | Self::Currency => Kind::Text,
            Self::StrongSide => Kind::Side,
            Self::GoodMargin | Self::ShareInvest | Self::ShareSelective | Self::ShareHarvest => {
                Kind::Number
            }
            Self::FiscalYearStarts => Kind::Month,
            Self::MarketingReviews => Kind::Months,
            Self::WeightsLocked => Kind::Date,
        }
    }

    /// The zone whose share of the effort it is.
    pub const fn zone(self) -> Option<Zone> {
        match self {
            Self::ShareInvest => Some(Zone::Invest),
            Self::ShareSelective => Some(Zone::Selective),
            Self::ShareHarvest => Some(Zone::Harvest),
            _ => None,
        }
    }

    /// What the settings hold in it.
    pub fn get(self, settings: &Settings) -> Value {
        match self {
            Self::Name => Value::Text(settings.name.clone()),
            Self::Currency => Value::text(settings.currency.as_ref()),
            Self::StrongSide => Value::Side(settings.strong_side),
            Self::GoodMargin => Value::number(settings.good_margin),
            Self::FiscalYearStarts => Value::Month(settings.fiscal_year_starts),
            Self::MarketingReviews if settings.marketing_reviews.is_empty() => Value::Empty,
            Self::MarketingReviews => Value::Months(settings.marketing_reviews.clone()),
            Self::ShareInvest => Value::Number(settings.effort_shares.invest),
            Self::ShareSelective => Value::Number(settings.effort_shares.selective),
            Self::ShareHarvest => Value::Number(settings.effort_shares.harvest),
            Self::WeightsLocked => Value::date(settings.weights_locked),
        }
    }

    /// Puts a value into it.
    ///
    /// # Errors
    /// What keeps the value out: its kind, its range, or that the field may not be empty.
    pub fn set(self, settings: &mut Settings, value: &Value) -> Result<(), Unfit> {
        let share = |value| number_within(value, 0.0, 1e6)?.ok_or(Unfit::Required);
        match self {
            Self::Name => settings.name = words(value)?.ok_or(Unfit::Required)?,
            Self::Currency => settings.currency = words(value)?,
            Self::StrongSide => match value {
                Value::Side(side) => settings.strong_side = *side,
                _ => return Err(Unfit::Kind(Kind::Side)),
            },
            Self::GoodMargin => settings.good_margin = number_within(value, -100.0, 100.0)?,
            Self::FiscalYearStarts => {
                settings.fiscal_year_starts = month(value)?.ok_or(Unfit::Required)?;
            }
            Self::MarketingReviews => settings.marketing_reviews = months(value)?,
            Self::ShareInvest => settings.effort_shares.invest = share(value)?,
            Self::ShareSelective => settings.effort_shares.selective = share(value)?,
            Self::ShareHarvest => settings.effort_shares.harvest = share(value)?,
            Self::WeightsLocked => settings.weights_locked = day(value)?,
        }
        Ok(())
    }
}

fn months(value: &Value) -> Result<Vec<i8>, Unfit> {
    match value {
        Value::Empty => Ok(Vec::new()),
        Value::Months(months) if months.iter().all(|m| (1..=12).contains(m)) => Ok(months.clone()),
        Value::Months(_) => Err(Unfit::OutOfRange {
            min: 1.0,
            max: 12.0,
        }),
        _ => Err(Unfit::Kind(Kind::Months)),
    }
}
