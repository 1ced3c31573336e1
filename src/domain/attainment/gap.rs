//! What a scorecard lacks to be one.

use crate::domain::scorecard::{Dimension, Indicator, MattersTo, Nature};

/// Something a scorecard lacks (source: quantitative and qualitative, innovation, organisation).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gap {
    /// There is no scorecard at all.
    Empty,
    /// No indicator is qualitative.
    NoQualitative,
    /// No indicator is about innovation.
    NoInnovation,
    /// No indicator is about the organisation to build.
    NoOrganisation,
    /// No indicator is said to matter to the account: it would make sense to us alone.
    NothingForThem,
    /// A target without its date: nobody can be behind it.
    UndatedTarget,
}

/// What a scorecard lacks; an empty one lacks everything, and is said to be empty only.
pub fn gaps(scorecard: &[Indicator]) -> Vec<Gap> {
    if scorecard.is_empty() {
        return vec![Gap::Empty];
    }
    let has = |dimension| scorecard.iter().any(|i| i.dimension == Some(dimension));
    let qualitative = scorecard.iter().any(|i| i.nature == Nature::Qualitative);
    let for_them = scorecard
        .iter()
        .any(|i| i.matters_to.is_some_and(MattersTo::includes_them));
    let undated = scorecard.iter().any(is_undated);
    let lines = [
        (qualitative, Gap::NoQualitative),
        (has(Dimension::Innovation), Gap::NoInnovation),
        (has(Dimension::Organisation), Gap::NoOrganisation),
        (for_them, Gap::NothingForThem),
        (!undated, Gap::UndatedTarget),
    ];
    let missing = lines.into_iter().filter(|(there, _)| !there);
    missing.map(|(_, gap)| gap).collect()
}

/// Whether an indicator has a target and no date for it.
pub fn is_undated(indicator: &Indicator) -> bool {
    indicator.target.is_some_and(|target| target.due.is_none())
}
