//! How well we know the people at an account.

use super::plan::{Coverage, Stakeholder};

impl Coverage {
    /// What it counts, 0 to 100.
    pub const fn percent(self) -> f64 {
        match self {
            Self::None => 0.0,
            Self::Brief => 33.0,
            Self::Multiple => 67.0,
            Self::InDepth => 100.0,
        }
    }
}

/// The mean coverage of the stakeholders, 0 to 100; none where nobody is listed. Somebody whose
/// coverage was never noted counts as not covered: listing a name is not knowing it.
pub fn contact_coverage(stakeholders: &[Stakeholder]) -> Option<f64> {
    if stakeholders.is_empty() {
        return None;
    }
    let sum: f64 = stakeholders
        .iter()
        .filter_map(|s| s.coverage)
        .map(Coverage::percent)
        .sum();
    Some(sum / stakeholders.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::{Coverage, Stakeholder, contact_coverage};
    use rstest::rstest;

    fn somebody(coverage: Option<Coverage>) -> Stakeholder {
        Stakeholder {
            id: "x".into(),
            name: "X".into(),
            function: None,
            role: None,
            support: None,
            coverage,
            held_by: Vec::new(),
            reports_to: None,
            last_contact: None,
        }
    }

    #[rstest]
    #[case::nobody(&[], None)]
    #[case::never_noted(&[None], Some(0.0))]
    #[case::one_of_each(
        &[Some(Coverage::None), Some(Coverage::Brief), Some(Coverage::Multiple), Some(Coverage::InDepth)],
        Some(50.0)
    )]
    #[case::unknown_counts(&[Some(Coverage::InDepth), None], Some(50.0))]
    fn is_the_mean(#[case] coverages: &[Option<Coverage>], #[case] expected: Option<f64>) {
        let people: Vec<_> = coverages.iter().copied().map(somebody).collect();
        assert_eq!(contact_coverage(&people), expected);
    }
}
