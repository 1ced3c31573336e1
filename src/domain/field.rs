//! The fields of an account, a criterion, an indicator, a requirement, a plan's lists, a sign of support,
//! somebody of ours, an objective of the company and the settings, as things that can be named, read and set.
//!
//! A form shows fields, an undo label names one, a finding points at one: they all speak of the
//! same list, and the way a field is read and set stands here once.

pub mod account_field;
pub mod criterion_field;
pub mod indicator_field;
pub mod objective_field;
pub mod person_field;
pub mod plan_field;
pub mod requirement_field;
pub mod settings_field;
pub mod support_field;

pub use account_field::AccountField;
pub use criterion_field::CriterionField;
pub use indicator_field::IndicatorField;
pub use objective_field::ObjectiveField;
pub use person_field::PersonField;
pub use plan_field::{PlanField, PlanList};
pub use requirement_field::RequirementField;
pub use settings_field::SettingsField;
pub use support_field::SupportField;

use jiff::civil::Date;

use super::account::Status;
use super::criterion::Source;
use super::plan::{Attitude, BuyingRole, Coverage, MilestoneKind, Whose};
use super::portfolio::Side;
use super::requirement::{CounterpartKind, Outcome, RequirementKind, Stance, Track};
use super::scorecard::{Dimension, Direction, MattersTo, Measurement, Nature, SharedFrom};
use super::stage::Stage;
use super::when::Cadence;
use super::{AccountId, ItemId, PersonRef};

/// What a field holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// A figure, in the field's own unit.
    Number(f64),
    /// A day.
    Date(Date),
    /// A month, 1 to 12.
    Month(i8),
    /// Several months, 1 to 12.
    Months(Vec<i8>),
    /// What an account is to us.
    Status(Status),
    /// A stage of the relationship.
    Stage(Stage),
    /// Somebody of ours, or a name.
    Person(PersonRef),
    /// Ids of items of another list.
    Items(Vec<ItemId>),
    /// Whether a criterion is rated or measured.
    Rated(bool),
    /// Where a measured value comes from.
    Source(Source),
    /// A side of the matrix.
    Side(Side),
    /// A dimension of the scorecard.
    Dimension(Dimension),
    /// Whether an indicator counts or rates.
    Nature(Nature),
    /// Which way is better.
    Direction(Direction),
    /// How often something is due.
    Cadence(Cadence),
    /// For whom an indicator makes sense.
    MattersTo(MattersTo),
    /// From when on the account sees it.
    SharedFrom(SharedFrom),
    /// What was read of an indicator.
    Reading(Measurement),
    /// Of which kind a requirement is.
    RequirementKind(RequirementKind),
    /// How much of the method a requirement goes through.
    Track(Track),
    /// What a function of ours says.
    Stance(Stance),
    /// Which way it was answered.
    Outcome(Outcome),
    /// What they give in return.
    CounterpartKind(CounterpartKind),
    /// Whose an objective of the plan is.
    Whose(Whose),
    /// Something was agreed on with the account.
    Shared,
    /// What kind of moment a milestone is.
    MilestoneKind(MilestoneKind),
    /// What somebody does in a purchase.
    BuyingRole(BuyingRole),
    /// How somebody stands towards us.
    Attitude(Attitude),
    /// How well we know somebody.
    Coverage(Coverage),
    /// Several people of ours, or names.
    People(Vec<PersonRef>),
    /// Several accounts.
    Accounts(Vec<AccountId>),
}

/// What kind of value a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words; empty is allowed unless the field is required.
    Text,
    /// A figure.
    Number,
    /// A day.
    Date,
    /// A month.
    Month,
    /// Several months.
    Months,
    /// One of [`Status::ALL`].
    Status,
    /// One of [`Stage::ALL`].
    Stage,
    /// Somebody.
    Person,
    /// Some of the portfolio's objectives.
    Objectives,
    /// Rated or measured.
    Rated,
    /// One of [`Source::ALL`].
    Source,
    /// Left or right.
    Side,
    /// One of [`Dimension::ALL`].
    Dimension,
    /// One of [`Nature::ALL`].
    Nature,
    /// One of [`Direction::ALL`].
    Direction,
    /// One of [`Cadence::ALL`].
    Cadence,
    /// One of [`MattersTo::ALL`].
    MattersTo,
    /// A stage, or never.
    SharedFrom,
    /// A figure, or so many of so many; it may carry its day.
    Reading,
    /// One of [`RequirementKind::ALL`].
    RequirementKind,
    /// Full or light.
    Track,
    /// One of [`Stance::ALL`].
    Stance,
    /// One of [`Outcome::ALL`].
    Outcome,
    /// One of [`CounterpartKind::ALL`], or words of one's own.
    CounterpartKind,
    /// One of [`Whose::ALL`].
    Whose,
    /// Agreed on with the account, or nothing said.
    Shared,
    /// One of [`MilestoneKind::ALL`].
    MilestoneKind,
    /// One of [`BuyingRole::ALL`].
    BuyingRole,
    /// One of [`Attitude::ALL`].
    Attitude,
    /// One of [`Coverage::ALL`].
    Coverage,
    /// Several people of ours.
    People,
    /// Somebody at the account.
    Contact,
    /// Several accounts.
    Accounts,
}

impl Value {
    /// The words, or nothing.
    pub fn text(text: Option<&String>) -> Self {
        text.map_or(Self::Empty, |t| Self::Text(t.clone()))
    }

    /// The figure, or nothing.
    pub fn number(number: Option<f64>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }

    /// The day, or nothing.
    pub fn date(date: Option<Date>) -> Self {
        date.map_or(Self::Empty, Self::Date)
    }

    /// The person, or nothing.
    pub fn person(person: Option<&PersonRef>) -> Self {
        person.map_or(Self::Empty, |p| Self::Person(p.clone()))
    }

    /// Whether there is nothing.
    pub const fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }
}

/// Why a field does not take a value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unfit {
    /// It is of another kind.
    Kind(Kind),
    /// It may not be empty.
    Required,
    /// It is not a finite number.
    NotFinite,
    /// It is below the least or above the most that makes sense.
    OutOfRange {
        /// The least.
        min: f64,
        /// The most.
        max: f64,
    },
    /// It is like the other end of the rule, between which values are scored.
    SameEnds,
    /// A code has at most two letters.
    CodeTooLong,
    /// A date of a figure that is not there.
    NeedsFigure,
}

/// A figure between two ends, or nothing.
pub(super) fn number_within(value: &Value, min: f64, max: f64) -> Result<Option<f64>, Unfit> {
    match value {
        Value::Empty => Ok(None),
        Value::Number(n) if !n.is_finite() => Err(Unfit::NotFinite),
        Value::Number(n) if *n < min || *n > max => Err(Unfit::OutOfRange { min, max }),
        Value::Number(n) => Ok(Some(*n)),
        _ => Err(Unfit::Kind(Kind::Number)),
    }
}

/// Words, trimmed; blank is nothing.
pub(super) fn words(value: &Value) -> Result<Option<String>, Unfit> {
    match value {
        Value::Empty => Ok(None),
        Value::Text(text) => {
            let text = text.trim();
            Ok((!text.is_empty()).then(|| text.to_owned()))
        }
        _ => Err(Unfit::Kind(Kind::Text)),
    }
}

/// A day, or nothing.
pub(super) const fn day(value: &Value) -> Result<Option<Date>, Unfit> {
    match value {
        Value::Empty => Ok(None),
        Value::Date(date) => Ok(Some(*date)),
        _ => Err(Unfit::Kind(Kind::Date)),
    }
}

/// Somebody, or nobody.
pub(super) fn person(value: &Value) -> Result<Option<PersonRef>, Unfit> {
    match value {
        Value::Empty => Ok(None),
        Value::Person(person) => Ok(Some(person.clone())),
        _ => Err(Unfit::Kind(Kind::Person)),
    }
}

/// A month from 1 to 12, or nothing.
pub(super) fn month(value: &Value) -> Result<Option<i8>, Unfit> {
    match value {
        Value::Empty => Ok(None),
        Value::Month(m) if (1..=12).contains(m) => Ok(Some(*m)),
        Value::Month(_) => Err(Unfit::OutOfRange {
            min: 1.0,
            max: 12.0,
        }),
        _ => Err(Unfit::Kind(Kind::Month)),
    }
}
