//! What a scorecard lacks to be one.

use crate::domain::scorecard::{Dimension, Indicator, Nature};

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
}

/// What a scorecard lacks; an empty one lacks everything, and is said to be empty only.
pub fn gaps(scorecard: &[Indicator]) -> Vec<Gap> {
    if scorecard.is_empty() {
        return vec![Gap::Empty];
    }
    let has = |dimension| scorecard.iter().any(|i| i.dimension == Some(dimension));
    let qualitative = scorecard.iter().any(|i| i.nature == Nature::Qualitative);
    let lines = [
        (qualitative, Gap::NoQualitative),
        (has(Dimension::Innovation), Gap::NoInnovation),
        (has(Dimension::Organisation), Gap::NoOrganisation),
    ];
    let missing = lines.into_iter().filter(|(there, _)| !there);
    missing.map(|(_, gap)| gap).collect()
}
