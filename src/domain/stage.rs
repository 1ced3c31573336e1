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
