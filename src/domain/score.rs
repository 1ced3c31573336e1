//! What an account was given on a criterion.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{CriterionId, PersonRef};

/// A rating, or a measured value, with the evidence it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Score {
    /// The rating on the scale for a qualitative criterion, the value in its unit for an entered
    /// quantitative one.
    pub value: f64,
    /// Why.
    pub note: Option<String>,
    /// When it was given.
    pub date: Option<Date>,
    /// By whom.
    pub by: Option<PersonRef>,
}

impl Score {
    /// A plain score without evidence.
    pub const fn plain(value: f64) -> Self {
        Self {
            value,
            note: None,
            date: None,
            by: None,
        }
    }

    /// Whether it is nothing but its value.
    pub const fn is_plain(&self) -> bool {
        self.note.is_none() && self.date.is_none() && self.by.is_none()
    }
}

/// The scores of an account. A missing one is unscored, never zero.
pub type Scores = BTreeMap<CriterionId, Score>;
