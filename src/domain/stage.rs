//! How far the collaboration has come.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// The stages of a relationship (names: McDonald and Woodburn).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// 0: no business yet.
    Exploratory,
    /// 1: some transactions.
    Basic,
    /// 2: regular business, one of many suppliers, price still matters.
    Cooperative,
    /// 3: many functions and levels work together; they could still leave.
    Interdependent,
    /// 4: systems interlinked, exit hard for both.
    Integrated,
}

impl Stage {
    /// All of them, the first first.
    pub const ALL: [Self; 5] = [
        Self::Exploratory,
        Self::Basic,
        Self::Cooperative,
        Self::Interdependent,
        Self::Integrated,
    ];

    /// Its number, 0 to 4.
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// What must be shown before it can be aimed for, in the order of the stages. Prerequisites add
    /// up: those of an earlier stage are needed for a later one.
    pub fn prerequisites(self) -> impl Iterator<Item = Prerequisite> {
        let all = Prerequisite::ALL.into_iter();
        all.filter(move |prerequisite| prerequisite.stage() <= self)
    }
}

/// What an account must have shown before a stage can be aimed for (source, questions of part 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Prerequisite {
    /// Stage 2: recognised as a good negotiator.
    Negotiator,
    /// Stage 2: recognised as an expert in complex sales.
    ComplexSales,
    /// Stage 2: present at the account, assertively.
    Presence,
    /// Stage 3: the account includes us in its meetings.
    Meetings,
    /// Stage 3: the account introduces us to important people.
    Introductions,
}

impl Prerequisite {
    /// All of them, in the order of their stages.
    pub const ALL: [Self; 5] = [
        Self::Negotiator,
        Self::ComplexSales,
        Self::Presence,
        Self::Meetings,
        Self::Introductions,
    ];

    /// The first stage that needs it.
    pub const fn stage(self) -> Stage {
        match self {
            Self::Negotiator | Self::ComplexSales | Self::Presence => Stage::Cooperative,
            Self::Meetings | Self::Introductions => Stage::Interdependent,
        }
    }
}

/// Where the relationship with an account stands and where it is to go.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Relationship {
    /// The stage it is at.
    pub current: Option<Stage>,
    /// The stage aimed for.
    pub target: Option<Stage>,
    /// Since when each prerequisite is shown.
    pub evidence: BTreeMap<Prerequisite, Date>,
}

impl Relationship {
    /// What the stage aimed for needs and nothing shows, in the order of the stages. With anything
    /// missing the target is utopian (source).
    pub fn missing(&self) -> impl Iterator<Item = Prerequisite> {
        let needed = self.target.into_iter().flat_map(Stage::prerequisites);
        needed.filter(|prerequisite| !self.evidence.contains_key(prerequisite))
    }

    /// Whether the stage aimed for needs something that nothing shows.
    pub fn is_utopian(&self) -> bool {
        self.missing().next().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::{Prerequisite, Relationship, Stage};
    use jiff::civil::date;
    use rstest::rstest;

    #[rstest]
    #[case(Stage::Exploratory, 0)]
    #[case(Stage::Basic, 0)]
    #[case(Stage::Cooperative, 3)]
    #[case(Stage::Interdependent, 5)]
    #[case(Stage::Integrated, 5)]
    fn prerequisites_add_up(#[case] stage: Stage, #[case] count: usize) {
        let needed: Vec<_> = stage.prerequisites().collect();
        assert_eq!(needed, Prerequisite::ALL[..count]);
    }

    #[rstest]
    #[case::no_target(None, &[], &[])]
    #[case::nothing_needed(Some(Stage::Basic), &[], &[])]
    #[case::all_shown(Some(Stage::Cooperative), &Prerequisite::ALL[..3], &[])]
    #[case::one_missing(
        Some(Stage::Cooperative),
        &[Prerequisite::Negotiator, Prerequisite::Presence],
        &[Prerequisite::ComplexSales]
    )]
    #[case::earlier_ones_count(
        Some(Stage::Interdependent),
        &[Prerequisite::Meetings, Prerequisite::Introductions],
        &Prerequisite::ALL[..3]
    )]
    fn a_target_without_evidence_is_utopian(
        #[case] target: Option<Stage>,
        #[case] shown: &[Prerequisite],
        #[case] missing: &[Prerequisite],
    ) {
        let relationship = Relationship {
            current: Some(Stage::Basic),
            target,
            evidence: shown.iter().map(|p| (*p, date(2026, 3, 1))).collect(),
        };
        assert_eq!(relationship.missing().collect::<Vec<_>>(), missing);
        assert_eq!(relationship.is_utopian(), !missing.is_empty());
    }
}
