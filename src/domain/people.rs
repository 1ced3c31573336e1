//! People on our side, and what stands behind them.

use jiff::civil::Date;

use super::when::Cadence;
use super::{ItemId, PersonId, PersonRef};

/// Somebody on our side.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Unique among the people.
    pub id: PersonId,
    /// As they are called.
    pub name: String,
    /// What they do.
    pub function: Option<String>,
    /// Their boss.
    pub reports_to: Option<PersonRef>,
    /// How they rate themselves in the four roles of a key account manager.
    pub roles: Option<Roles>,
}

/// A self-rating in the four roles (source), on the portfolio's scale.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Roles {
    /// When it was given.
    pub date: Option<Date>,
    /// Manager of knowledge.
    pub knowledge: Option<f64>,
    /// Manager of relationships.
    pub relationship: Option<f64>,
    /// Manager of business.
    pub business: Option<f64>,
    /// Above all: project manager.
    pub project: Option<f64>,
    /// What comes next to grow.
    pub next_step: Option<String>,
}

/// What management's support is made of (source, question 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SupportItem {
    /// The key accounts are named.
    AccountsNamed,
    /// Each has a responsible manager.
    KamNamed,
    /// Who reports as high as possible.
    ReportsHigh,
    /// The direction repeats its will to everybody.
    WillRepeated,
    /// There are dated moments where the plan is presented.
    KeyMoments,
    /// The manager is in non-sales meetings too.
    NonSalesMeetings,
    /// The plan is phased with the account's own calendar.
    PlanPhased,
}

impl SupportItem {
    /// All seven, in the source's order.
    pub const ALL: [Self; 7] = [
        Self::AccountsNamed,
        Self::KamNamed,
        Self::ReportsHigh,
        Self::WillRepeated,
        Self::KeyMoments,
        Self::NonSalesMeetings,
        Self::PlanPhased,
    ];
}

/// The state of one item of management's support.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support {
    /// Which.
    pub item: SupportItem,
    /// Whether it is so.
    pub done: bool,
    /// How often it must be repeated, if it must.
    pub every: Option<Cadence>,
    /// When it was last so.
    pub date: Option<Date>,
    /// Where and how.
    pub note: Option<String>,
}

/// A finding that is known and accepted for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The kebab-case id of the finding.
    pub finding: String,
    /// About which person, if about one.
    pub person: Option<PersonRef>,
    /// About which account, if about one.
    pub account: Option<super::AccountId>,
    /// Or which item of it: an indicator, a criterion, an objective.
    pub item: Option<ItemId>,
    /// Why.
    pub reason: Option<String>,
    /// Until when it is quiet.
    pub until: Option<Date>,
}
