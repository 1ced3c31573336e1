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

    /// A score in the place of another: a note that was there stays, and a date that was there becomes today's where the
    /// value is another one.
    pub fn instead_of(before: Option<&Self>, value: f64, today: Date) -> Self {
        let mut score = before.cloned().unwrap_or(Self::plain(value));
        if score.date.is_some() && score.value.total_cmp(&value).is_ne() {
            score.date = Some(today);
        }
        score.value = value;
        score
    }

    /// Whether it is nothing but its value.
    pub const fn is_plain(&self) -> bool {
        self.note.is_none() && self.date.is_none() && self.by.is_none()
    }
}

/// The scores of an account. A missing one is unscored, never zero.
pub type Scores = BTreeMap<CriterionId, Score>;
