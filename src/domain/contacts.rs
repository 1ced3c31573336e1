//! How well we know the people at an account.

use jiff::civil::Date;

use super::plan::{Coverage, Stakeholder};
use super::promise::days_between;

/// After so many days without contact somebody is cold.
pub const COLD: i32 = 90;

impl Stakeholder {
    /// Whether nobody of ours has spoken to them for [`COLD`] days; not known where no day was noted.
    pub fn is_cold(&self, today: Date) -> bool {
        let silent = self.last_contact.map(|last| days_between(last, today));
        silent.is_some_and(|days| days >= COLD)
    }
}

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
    use jiff::civil::{Date, date};

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
    #[case::never_noted(None, false)]
    #[case::spoken_to(Some(date(2026, 8, 26)), false)]
    #[case::for_ninety_days(Some(date(2026, 8, 25)), true)]
    fn who_is_not_spoken_to_gets_cold(#[case] last: Option<Date>, #[case] cold: bool) {
        let person = Stakeholder {
            last_contact: last,
            ..somebody(None)
        };
        assert_eq!(person.is_cold(date(2026, 11, 23)), cold);
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
