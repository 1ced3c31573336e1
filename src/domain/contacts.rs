//! How well we know the people at an account.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::PersonRef;
use super::plan::{Attitude, BuyingRole, Coverage, Stakeholder};
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

/// How wide the bridge to an account is: a bow-tie hangs on one contact a side, a diamond on many
/// (McDonald and Woodburn).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ContactMap {
    /// How many people there we know at all.
    pub contacts: usize,
    /// In how many functions of theirs.
    pub functions: usize,
    /// How many of ours hold a link to one of them.
    pub ours: usize,
}

impl ContactMap {
    /// The least map that shows an interdependent account.
    pub const INTERDEPENDENT: Self = Self {
        contacts: 3,
        functions: 2,
        ours: 2,
    };

    /// The map of some stakeholders. Somebody listed and not known is no contact.
    pub fn of(stakeholders: &[Stakeholder]) -> Self {
        let known = || stakeholders.iter().filter(|s| s.is_known());
        let functions = known().filter_map(|s| s.function.as_deref());
        let functions: BTreeSet<_> = functions.map(|f| f.trim().to_lowercase()).collect();
        let ours: BTreeSet<&PersonRef> = known().flat_map(|s| &s.held_by).collect();
        Self {
            contacts: known().count(),
            functions: functions.len(),
            ours: ours.len(),
        }
    }

    /// Whether it carries an account that is said to be interdependent, or more.
    pub const fn carries_interdependence(&self) -> bool {
        let least = Self::INTERDEPENDENT;
        self.contacts >= least.contacts
            && self.functions >= least.functions
            && self.ours >= least.ours
    }
}

impl Stakeholder {
    /// Whether any of ours knows them.
    fn is_known(&self) -> bool {
        self.coverage != Some(Coverage::None)
    }

    /// Whether they decide.
    pub fn decides(&self) -> bool {
        self.role == Some(BuyingRole::DecisionMaker)
    }

    /// Whether they speak for us when we are not there.
    pub fn is_champion(&self) -> bool {
        self.support == Some(Attitude::Champion)
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

    use super::{ContactMap, Coverage, Stakeholder, contact_coverage};
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

    /// Somebody with a function, held by one of ours, or by nobody.
    fn linked(function: &str, ours: &str) -> Stakeholder {
        Stakeholder {
            function: Some(function.to_owned()),
            held_by: ours.split_whitespace().map(Into::into).collect(),
            ..somebody(Some(Coverage::Brief))
        }
    }

    #[rstest]
    #[case::nobody(&[], (0, 0, 0), false)]
    #[case::diamond(&[("Purchasing", "a"), ("Quality", "b"), ("Quality", "a")], (3, 2, 2), true)]
    #[case::one_of_theirs_fewer(&[("Purchasing", "a"), ("Quality", "b")], (2, 2, 2), false)]
    #[case::one_function(&[("Quality", "a"), (" quality", "b"), ("QUALITY", "a")], (3, 1, 2), false)]
    #[case::bow_tie(&[("Purchasing", "a"), ("Quality", "a"), ("Finance", "a")], (3, 3, 1), false)]
    #[case::nobody_of_ours(&[("Purchasing", ""), ("Quality", ""), ("Finance", "")], (3, 3, 0), false)]
    fn from_bow_tie_to_diamond(
        #[case] people: &[(&str, &str)],
        #[case] (contacts, functions, ours): (usize, usize, usize),
        #[case] carries: bool,
    ) {
        let people: Vec<_> = people.iter().map(|(f, ours)| linked(f, ours)).collect();
        let map = ContactMap::of(&people);
        let expected = ContactMap {
            contacts,
            functions,
            ours,
        };
        assert_eq!(map, expected);
        assert_eq!(map.carries_interdependence(), carries);
    }

    #[test]
    fn a_name_on_a_list_is_no_contact() {
        let mut stranger = linked("Finance", "a");
        stranger.coverage = Some(Coverage::None);
        assert_eq!(ContactMap::of(&[stranger]), ContactMap::default());
    }
}
