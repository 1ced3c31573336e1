//! The whole: settings, people, criteria, accounts, reviews.
//!
//! A [`Portfolio`] is cheap to clone (its parts are shared) and changes only through
//! `edit`, which records what it replaced so that everything can be undone.

use std::sync::Arc;

use jiff::civil::Date;

use super::account::Status;
use super::criterion::Criteria;
use super::people::{Accepted, Person, Support};
use super::review::Review;
use super::{Account, AccountId, ItemId, PersonRef, Scale};

/// On which side of the matrix a strong position stands. Kotler draws it left, most slides right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Side {
    /// Strong is right.
    #[default]
    Right,
    /// Strong is left.
    Left,
}

/// How the total effort is to be shared among the zones, in parts of their sum.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EffortShares {
    /// For accounts to invest in.
    pub invest: f64,
    /// For selective ones.
    pub selective: f64,
    /// For those to harvest.
    pub harvest: f64,
}

impl Default for EffortShares {
    fn default() -> Self {
        Self {
            invest: 60.0,
            selective: 30.0,
            harvest: 10.0,
        }
    }
}

/// An objective of the company's strategy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objective {
    /// Unique among the objectives.
    pub id: ItemId,
    /// In words.
    pub text: String,
}

/// What holds for the whole portfolio.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// As it is called.
    pub name: String,
    /// ISO code of the currency of every amount.
    pub currency: Option<String>,
    /// The scale of every score.
    pub scale: Scale,
    /// Where strong stands.
    pub strong_side: Side,
    /// From how many percent on a margin is good ("grow where the margin is good").
    pub good_margin: Option<f64>,
    /// The month the fiscal year starts, 1 to 12. A fiscal year is named by the calendar year it
    /// starts in.
    pub fiscal_year_starts: i8,
    /// The months of our marketing reviews, 1 to 12.
    pub marketing_reviews: Vec<i8>,
    /// How effort is to be shared.
    pub effort_shares: EffortShares,
    /// Since when the weights are fixed.
    pub weights_locked: Option<Date>,
    /// The company's strategy.
    pub objectives: Vec<Objective>,
}

impl Settings {
    /// The settings of a new portfolio.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            currency: None,
            scale: Scale::default(),
            strong_side: Side::default(),
            good_margin: None,
            fiscal_year_starts: 1,
            marketing_reviews: Vec::new(),
            effort_shares: EffortShares::default(),
            weights_locked: None,
            objectives: Vec::new(),
        }
    }
}

impl Settings {
    /// Since when the weights are fixed, on a day after which a change of them looks rigged: scores
    /// are known by then (McDonald: agree on the weights before scoring).
    pub fn weights_locked_on(&self, today: Date) -> Option<Date> {
        self.weights_locked.filter(|since| *since <= today)
    }
}

/// Everything a file holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Portfolio {
    pub(super) settings: Arc<Settings>,
    pub(super) people: Arc<Vec<Person>>,
    pub(super) criteria: Arc<Criteria>,
    pub(super) support: Arc<Vec<Support>>,
    pub(super) accepted: Arc<Vec<Accepted>>,
    pub(super) accounts: Vec<Arc<Account>>,
    pub(super) reviews: Arc<Vec<Review>>,
}

/// The parts a [`Portfolio`] is made of, for whoever reads one from a file.
#[derive(Debug, Clone)]
pub struct Parts {
    /// What holds for the whole.
    pub settings: Settings,
    /// Our people.
    pub people: Vec<Person>,
    /// The criteria of both axes.
    pub criteria: Criteria,
    /// Management's support.
    pub support: Vec<Support>,
    /// Findings that are quiet for now.
    pub accepted: Vec<Accepted>,
    /// The accounts, in the file's order.
    pub accounts: Vec<Account>,
    /// The snapshots, in the file's order.
    pub reviews: Vec<Review>,
}

impl From<Parts> for Portfolio {
    fn from(parts: Parts) -> Self {
        Self {
            settings: Arc::new(parts.settings),
            people: Arc::new(parts.people),
            criteria: Arc::new(parts.criteria),
            support: Arc::new(parts.support),
            accepted: Arc::new(parts.accepted),
            accounts: parts.accounts.into_iter().map(Arc::new).collect(),
            reviews: Arc::new(parts.reviews),
        }
    }
}

impl Portfolio {
    /// The same with other accounts, in the file's order; their ids must differ.
    #[must_use]
    pub fn with_accounts(self, accounts: Vec<Arc<Account>>) -> Self {
        Self { accounts, ..self }
    }

    /// An empty portfolio.
    pub fn named(name: impl Into<String>) -> Self {
        Parts {
            settings: Settings::named(name),
            people: Vec::new(),
            criteria: Criteria::default(),
            support: Vec::new(),
            accepted: Vec::new(),
            accounts: Vec::new(),
            reviews: Vec::new(),
        }
        .into()
    }

    /// What holds for the whole.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The scale of every score.
    pub fn scale(&self) -> Scale {
        self.settings.scale
    }

    /// Our people.
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// The criteria of both axes.
    pub fn criteria(&self) -> &Criteria {
        &self.criteria
    }

    /// Management's support.
    pub fn support(&self) -> &[Support] {
        &self.support
    }

    /// Findings that are quiet for now.
    pub fn accepted(&self) -> &[Accepted] {
        &self.accepted
    }

    /// The accounts, in the file's order.
    pub fn accounts(&self) -> &[Arc<Account>] {
        &self.accounts
    }

    /// The snapshots, in the file's order.
    pub fn reviews(&self) -> &[Review] {
        &self.reviews
    }

    /// The snapshot of the latest day.
    pub fn last_review(&self) -> Option<&Review> {
        self.reviews.iter().max_by_key(|r| r.date)
    }

    /// The snapshot of the latest day before one: what a day is compared with that may have a snapshot itself.
    pub fn last_review_before(&self, day: Date) -> Option<&Review> {
        let before = self.reviews.iter().filter(|review| review.date < day);
        before.max_by_key(|review| review.date)
    }

    /// An account by its id.
    pub fn account(&self, id: &AccountId) -> Option<&Arc<Account>> {
        self.accounts.iter().find(|a| a.id == *id)
    }

    /// The place of an account in the file's order.
    pub fn account_index(&self, id: &AccountId) -> Option<usize> {
        self.accounts.iter().position(|a| a.id == *id)
    }

    /// The place of the one account that was added or changed since the portfolio was as `before`;
    /// none where there is none, or several.
    pub fn account_touched_since(&self, before: &Self) -> Option<usize> {
        let (new, old) = (&self.accounts, &before.accounts);
        let same = |(new, old): &(&Arc<Account>, &Arc<Account>)| Arc::ptr_eq(new, old);
        let front = new.iter().zip(old).take_while(same).count();
        let most = new.len().min(old.len()) - front;
        let ends = new.iter().rev().zip(old.iter().rev());
        let back = ends.take(most).take_while(same).count();
        let touched = (front + back + 1 == new.len()).then_some(front)?;
        // Where several went, the one that is left between them is the same as before.
        let is_new = |it: &Arc<Account>| {
            before
                .account(&it.id)
                .is_none_or(|was| !Arc::ptr_eq(was, it))
        };
        new.get(touched).is_some_and(is_new).then_some(touched)
    }

    /// An objective of the company by its id.
    pub fn objective(&self, id: &ItemId) -> Option<&Objective> {
        self.settings.objectives.iter().find(|it| it.id == *id)
    }

    /// The accounts that serve an objective, in the file's order; former ones serve nothing.
    pub fn serving<'a>(&'a self, objective: &'a ItemId) -> impl Iterator<Item = &'a Account> {
        let live = self.accounts.iter().map(AsRef::as_ref);
        let live = live.filter(|account: &&Account| account.status != Status::Former);
        live.filter(|account| account.serves.contains(objective))
    }

    /// The listed person meant by a reference, if it is one's id.
    pub fn person(&self, reference: &PersonRef) -> Option<&Person> {
        self.people
            .iter()
            .find(|p| p.id.as_str() == reference.as_str())
    }

    /// The name meant by a reference: the listed person's, or the reference itself.
    pub fn person_name<'a>(&'a self, reference: &'a PersonRef) -> &'a str {
        self.person(reference)
            .map_or(reference.as_str(), |p| p.name.as_str())
    }

    /// Everything but the accounts, shared; for comparing the parts later.
    pub(super) fn without_accounts(&self) -> Self {
        Self {
            settings: Arc::clone(&self.settings),
            people: Arc::clone(&self.people),
            criteria: Arc::clone(&self.criteria),
            support: Arc::clone(&self.support),
            accepted: Arc::clone(&self.accepted),
            accounts: Vec::new(),
            reviews: Arc::clone(&self.reviews),
        }
    }

    /// Which parts two portfolios share, so that nothing can have changed in them.
    pub fn same_parts(&self, other: &Self) -> SameParts {
        SameParts {
            settings: Arc::ptr_eq(&self.settings, &other.settings),
            people: Arc::ptr_eq(&self.people, &other.people),
            criteria: Arc::ptr_eq(&self.criteria, &other.criteria),
            support: Arc::ptr_eq(&self.support, &other.support),
            accepted: Arc::ptr_eq(&self.accepted, &other.accepted),
            reviews: Arc::ptr_eq(&self.reviews, &other.reviews),
        }
    }
}

/// Which parts two portfolios share, by identity: a shared part cannot differ. Accounts are compared
/// one by one with [`Arc::ptr_eq`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "one answer a part")]
pub struct SameParts {
    /// The settings.
    pub settings: bool,
    /// The people.
    pub people: bool,
    /// The criteria.
    pub criteria: bool,
    /// Management's support.
    pub support: bool,
    /// Accepted findings.
    pub accepted: bool,
    /// The snapshots.
    pub reviews: bool,
}
