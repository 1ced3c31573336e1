//! One customer, and everything known of it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::call::Call;
use super::plan::{Benefit, Plan, Stakeholder};
use super::requirement::Requirement;
use super::score::Scores;
use super::scorecard::Indicator;
use super::stage::Relationship;
use super::{AccountId, ItemId, PersonRef};

/// What an account is to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Status {
    /// A key account.
    Key,
    /// On a year's trial.
    Incubator,
    /// Looked at.
    #[default]
    Candidate,
    /// Archived; kept rather than deleted.
    Former,
}

impl Status {
    /// All of them, the closest first.
    pub const ALL: [Self; 4] = [Self::Key, Self::Incubator, Self::Candidate, Self::Former];
}

/// A figure a year.
pub type Years = BTreeMap<i16, f64>;

/// Where an account is to stand on the matrix, and until when.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Target {
    /// On the scale.
    pub attractiveness: Option<f64>,
    /// On the scale.
    pub strength: Option<f64>,
    /// Until when.
    pub due: Option<Date>,
}

impl Target {
    /// Whether it says nothing.
    pub const fn is_empty(&self) -> bool {
        self.attractiveness.is_none() && self.strength.is_none() && self.due.is_none()
    }
}

/// One account.
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    /// Unique in the portfolio.
    pub id: AccountId,
    /// As it is called.
    pub name: String,
    /// Its two letters on the matrix, where the file names them; derived otherwise.
    pub code: Option<String>,
    /// What it is to us.
    pub status: Status,
    /// Its line of business.
    pub sector: Option<String>,
    /// Where it is.
    pub country: Option<String>,
    /// The key account manager.
    pub manager: Option<PersonRef>,
    /// The executive sponsor.
    pub sponsor: Option<PersonRef>,
    /// The portfolio's objectives it serves.
    pub serves: Vec<ItemId>,
    /// Planned effort, in days a month.
    pub effort: Option<f64>,
    /// What it can buy in all over three years, from everybody, in the portfolio's currency.
    pub potential: Option<f64>,
    /// Our part of what it buys, in percent.
    pub share_of_wallet: Option<f64>,
    /// Our revenue with it, a year.
    pub revenue: Years,
    /// Our margin with it, in percent, a year.
    pub margin: Years,
    /// The month its budget is made, 1 to 12.
    pub budget_month: Option<i8>,
    /// What it was given on each criterion.
    pub scores: Scores,
    /// Where it is to stand.
    pub target: Target,
    /// How far the collaboration has come.
    pub stage: Relationship,
    /// Its scorecard.
    pub scorecard: Vec<Indicator>,
    /// What it asks for.
    pub requirements: Vec<Requirement>,
    /// What it got out of us.
    pub benefits: Vec<Benefit>,
    /// Who is who there.
    pub stakeholders: Vec<Stakeholder>,
    /// What we mean to do this year.
    pub plan: Plan,
    /// Conversations.
    pub calls: Vec<Call>,
}

impl Account {
    /// A new account with nothing known of it but its name.
    pub fn new(id: AccountId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            code: None,
            status: Status::default(),
            sector: None,
            country: None,
            manager: None,
            sponsor: None,
            serves: Vec::new(),
            effort: None,
            potential: None,
            share_of_wallet: None,
            revenue: Years::new(),
            margin: Years::new(),
            budget_month: None,
            scores: Scores::new(),
            target: Target::default(),
            stage: Relationship::default(),
            scorecard: Vec::new(),
            requirements: Vec::new(),
            benefits: Vec::new(),
            stakeholders: Vec::new(),
            plan: Plan::default(),
            calls: Vec::new(),
        }
    }
}
