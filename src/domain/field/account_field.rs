//! The fields of an account.

use unicode_segmentation::UnicodeSegmentation;

use super::{Kind, Unfit, Value, day, month, number_within, person, words};
use crate::domain::Scale;
use crate::domain::account::{Account, Years};
use crate::domain::stage::Prerequisite;

/// One field of an account. Lists with their own editors are no fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccountField {
    /// What it is called; required.
    Name,
    /// Its two letters on the matrix.
    Code,
    /// What it is to us.
    Status,
    /// Its line of business.
    Sector,
    /// Where it is.
    Country,
    /// The key account manager.
    Manager,
    /// The executive sponsor.
    Sponsor,
    /// The portfolio's objectives it serves.
    Serves,
    /// Days a month, 0 to 31.
    Effort,
    /// Three years, all suppliers, in the portfolio's currency.
    Potential,
    /// In percent, 0 to 100.
    ShareOfWallet,
    /// Of a year, in the portfolio's currency.
    Revenue(i16),
    /// Of a year, in percent.
    Margin(i16),
    /// The month its budget is made.
    BudgetMonth,
    /// Where it is to stand on the vertical axis.
    TargetAttractiveness,
    /// Where it is to stand on the horizontal axis.
    TargetStrength,
    /// Until when.
    TargetDue,
    /// The stage it is at.
    CurrentStage,
    /// The stage aimed for.
    TargetStage,
    /// Since when a prerequisite is shown.
    Evidence(Prerequisite),
    /// The year the plan is for.
    PlanYear,
}

impl AccountField {
    /// What kind of value it takes.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Name | Self::Code | Self::Sector | Self::Country => Kind::Text,
            Self::Status => Kind::Status,
            Self::Manager | Self::Sponsor => Kind::Person,
            Self::Serves => Kind::Objectives,
            Self::Effort
            | Self::Potential
            | Self::ShareOfWallet
            | Self::Revenue(_)
            | Self::Margin(_)
            | Self::TargetAttractiveness
            | Self::TargetStrength
            | Self::PlanYear => Kind::Number,
            Self::BudgetMonth => Kind::Month,
            Self::TargetDue | Self::Evidence(_) => Kind::Date,
            Self::CurrentStage | Self::TargetStage => Kind::Stage,
        }
    }

    /// What an account holds in it.
    pub fn get(self, account: &Account) -> Value {
        match self {
            Self::Name => Value::Text(account.name.clone()),
            Self::Code => Value::text(account.code.as_ref()),
            Self::Status => Value::Status(account.status),
            Self::Sector => Value::text(account.sector.as_ref()),
            Self::Country => Value::text(account.country.as_ref()),
            Self::Manager => Value::person(account.manager.as_ref()),
            Self::Sponsor => Value::person(account.sponsor.as_ref()),
            Self::Serves if account.serves.is_empty() => Value::Empty,
            Self::Serves => Value::Items(account.serves.clone()),
            Self::Effort => Value::number(account.effort),
            Self::Potential => Value::number(account.potential),
            Self::ShareOfWallet => Value::number(account.share_of_wallet),
            Self::Revenue(year) => Value::number(account.revenue.get(&year).copied()),
            Self::Margin(year) => Value::number(account.margin.get(&year).copied()),
            Self::BudgetMonth => account.budget_month.map_or(Value::Empty, Value::Month),
            Self::TargetAttractiveness => Value::number(account.target.attractiveness),
            Self::TargetStrength => Value::number(account.target.strength),
            Self::TargetDue => Value::date(account.target.due),
            Self::CurrentStage => account.stage.current.map_or(Value::Empty, Value::Stage),
            Self::TargetStage => account.stage.target.map_or(Value::Empty, Value::Stage),
            Self::Evidence(shown) => Value::date(account.stage.evidence.get(&shown).copied()),
            Self::PlanYear => Value::number(account.plan.year.map(f64::from)),
        }
    }

    /// Puts a value into it.
    ///
    /// # Errors
    /// What keeps the value out: its kind, its range, or that the field may not be empty.
    pub fn set(self, account: &mut Account, value: &Value, scale: Scale) -> Result<(), Unfit> {
        match self {
            Self::Name => account.name = words(value)?.ok_or(Unfit::Required)?,
            Self::Code => account.code = code(value)?,
            Self::Status => match value {
                Value::Status(status) => account.status = *status,
                Value::Empty => return Err(Unfit::Required),
                _ => return Err(Unfit::Kind(Kind::Status)),
            },
            Self::Sector => account.sector = words(value)?,
            Self::Country => account.country = words(value)?,
            Self::Manager => account.manager = person(value)?,
            Self::Sponsor => account.sponsor = person(value)?,
            Self::Serves => match value {
                Value::Items(items) => account.serves.clone_from(items),
                Value::Empty => account.serves.clear(),
                _ => return Err(Unfit::Kind(Kind::Objectives)),
            },
            Self::Effort => account.effort = number_within(value, 0.0, 31.0)?,
            Self::Potential => account.potential = number_within(value, 0.0, MOST)?,
            Self::ShareOfWallet => account.share_of_wallet = number_within(value, 0.0, 100.0)?,
            Self::Revenue(year) => {
                set_year(
                    &mut account.revenue,
                    year,
                    number_within(value, -MOST, MOST)?,
                );
            }
            Self::Margin(year) => {
                set_year(
                    &mut account.margin,
                    year,
                    number_within(value, -1000.0, 100.0)?,
                );
            }
            Self::BudgetMonth => account.budget_month = month(value)?,
            Self::TargetAttractiveness => account.target.attractiveness = on(value, scale)?,
            Self::TargetStrength => account.target.strength = on(value, scale)?,
            Self::TargetDue => account.target.due = day(value)?,
            Self::CurrentStage => account.stage.current = stage(value)?,
            Self::TargetStage => account.stage.target = stage(value)?,
            Self::Evidence(shown) => match day(value)? {
                Some(date) => drop(account.stage.evidence.insert(shown, date)),
                None => drop(account.stage.evidence.remove(&shown)),
            },
            Self::PlanYear => account.plan.year = year(value)?,
        }
        Ok(())
    }
}

/// The largest amount taken seriously: a thousand billion.
const MOST: f64 = 1e12;
/// The years a plan can be for.
const FIRST_YEAR: f64 = 1900.0;
const LAST_YEAR: f64 = 2999.0;

fn set_year(years: &mut Years, year: i16, figure: Option<f64>) {
    match figure {
        Some(figure) => drop(years.insert(year, figure)),
        None => drop(years.remove(&year)),
    }
}

/// A whole year of our times.
fn year(value: &Value) -> Result<Option<i16>, Unfit> {
    let year = number_within(value, FIRST_YEAR, LAST_YEAR)?;
    Ok(year.map(|year| year.round() as i16))
}

fn on(value: &Value, scale: Scale) -> Result<Option<f64>, Unfit> {
    number_within(value, scale.min(), scale.max())
}

const fn stage(value: &Value) -> Result<Option<crate::domain::stage::Stage>, Unfit> {
    match value {
        Value::Empty => Ok(None),
        Value::Stage(stage) => Ok(Some(*stage)),
        _ => Err(Unfit::Kind(Kind::Stage)),
    }
}

fn code(value: &Value) -> Result<Option<String>, Unfit> {
    let code = words(value)?;
    // A letter may be made of several characters.
    let letters = code.as_deref().map_or(0, |c| c.graphemes(true).count());
    if letters > 2 {
        return Err(Unfit::CodeTooLong);
    }
    Ok(code)
}
