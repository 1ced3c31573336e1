//! Changes in the making, each remembered with what it replaced.

use std::sync::Arc;

use crate::domain::criterion::Criteria;
use crate::domain::people::{Accepted, Person, Support};
use crate::domain::portfolio::Settings;
use crate::domain::review::Review;
use crate::domain::{Account, Portfolio};

/// One part that was exchanged for another. Only pointers: what did not change is shared.
#[derive(Debug, Clone)]
enum Change {
    Settings(Arc<Settings>),
    People(Arc<Vec<Person>>),
    Criteria(Arc<Criteria>),
    Support(Arc<Vec<Support>>),
    Accepted(Arc<Vec<Accepted>>),
    Reviews(Arc<Vec<Review>>),
    /// The account at a place was another one.
    Account(usize, Arc<Account>),
    /// There was an account at a place.
    Removed(usize, Arc<Account>),
    /// There was no account at a place.
    Added(usize),
    /// The whole list was another one.
    Accounts(Vec<Arc<Account>>),
}

/// What an edit replaced, the last change first to be put back.
#[derive(Debug, Clone, Default)]
pub struct Replaced(Vec<Change>);

impl Replaced {
    /// Whether nothing was.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts everything back, and hands out what was there instead, so that the same call
    /// redoes what it undid.
    pub(in crate::domain) fn swap(self, portfolio: &mut Portfolio) -> Self {
        Self(
            self.0
                .into_iter()
                .rev()
                .map(|change| change.swap(portfolio))
                .collect(),
        )
    }

    /// Adds what a later edit replaced, so that both are undone as one.
    pub(in crate::domain) fn and_then(&mut self, later: Self) {
        self.0.extend(later.0);
    }
}

impl Change {
    /// Exchanges the part for the remembered one; gives the change that exchanges it back.
    fn swap(self, p: &mut Portfolio) -> Self {
        use std::mem::replace;
        match self {
            Self::Settings(part) => Self::Settings(replace(&mut p.settings, part)),
            Self::People(part) => Self::People(replace(&mut p.people, part)),
            Self::Criteria(part) => Self::Criteria(replace(&mut p.criteria, part)),
            Self::Support(part) => Self::Support(replace(&mut p.support, part)),
            Self::Accepted(part) => Self::Accepted(replace(&mut p.accepted, part)),
            Self::Reviews(part) => Self::Reviews(replace(&mut p.reviews, part)),
            Self::Accounts(part) => Self::Accounts(replace(&mut p.accounts, part)),
            Self::Account(at, part) => match p.accounts.get_mut(at) {
                Some(place) => Self::Account(at, replace(place, part)),
                None => Self::Account(at, part),
            },
            Self::Removed(at, part) => {
                let at = at.min(p.accounts.len());
                p.accounts.insert(at, part);
                Self::Added(at)
            }
            Self::Added(at) if at < p.accounts.len() => Self::Removed(at, p.accounts.remove(at)),
            Self::Added(at) => Self::Added(at),
        }
    }
}

/// A portfolio being changed. Rules are checked by its callers; it only exchanges and remembers.
pub(super) struct Transaction<'p> {
    portfolio: &'p mut Portfolio,
    replaced: Replaced,
}

impl<'p> Transaction<'p> {
    pub(super) fn on(portfolio: &'p mut Portfolio) -> Self {
        Self {
            portfolio,
            replaced: Replaced::default(),
        }
    }

    pub(super) fn finish(self) -> Replaced {
        self.replaced
    }

    pub(super) fn roll_back(self) {
        self.replaced.swap(self.portfolio);
    }

    pub(super) fn portfolio(&self) -> &Portfolio {
        self.portfolio
    }

    /// Exchanges one part. A part that is put as it was is no change.
    fn put(&mut self, change: Change) {
        let undo = change.swap(self.portfolio);
        self.replaced.0.push(undo);
    }

    pub(super) fn put_settings(&mut self, settings: Settings) {
        if *self.portfolio.settings != settings {
            self.put(Change::Settings(Arc::new(settings)));
        }
    }

    pub(super) fn put_criteria(&mut self, criteria: Criteria) {
        if *self.portfolio.criteria != criteria {
            self.put(Change::Criteria(Arc::new(criteria)));
        }
    }

    pub(super) fn put_people(&mut self, people: Vec<Person>) {
        if *self.portfolio.people != people {
            self.put(Change::People(Arc::new(people)));
        }
    }

    pub(super) fn put_support(&mut self, support: Vec<Support>) {
        if *self.portfolio.support != support {
            self.put(Change::Support(Arc::new(support)));
        }
    }

    pub(super) fn put_reviews(&mut self, reviews: Vec<Review>) {
        if *self.portfolio.reviews != reviews {
            self.put(Change::Reviews(Arc::new(reviews)));
        }
    }

    pub(super) fn put_accepted(&mut self, accepted: Vec<Accepted>) {
        if *self.portfolio.accepted != accepted {
            self.put(Change::Accepted(Arc::new(accepted)));
        }
    }

    pub(super) fn put_account(&mut self, at: usize, account: Account) {
        if self
            .portfolio
            .accounts
            .get(at)
            .is_some_and(|a| **a != account)
        {
            self.put(Change::Account(at, Arc::new(account)));
        }
    }

    pub(super) fn insert_account(&mut self, at: usize, account: Account) {
        self.put(Change::Removed(at, Arc::new(account)));
    }

    pub(super) fn take_account(&mut self, at: usize) {
        self.put(Change::Added(at));
    }

    /// Exchanges everything. Parts and accounts that are equal stay the very same, so that whatever
    /// is remembered about them stays valid.
    pub(super) fn replace_all(&mut self, new: Portfolio) {
        macro_rules! part {
            ($field:ident, $change:ident) => {
                if self.portfolio.$field != new.$field {
                    self.put(Change::$change(new.$field));
                }
            };
        }
        part!(settings, Settings);
        part!(people, People);
        part!(criteria, Criteria);
        part!(support, Support);
        part!(accepted, Accepted);
        part!(reviews, Reviews);
        if self.portfolio.accounts != new.accounts {
            let kept = new
                .accounts
                .into_iter()
                .map(|account| self.same_or(account))
                .collect();
            self.put(Change::Accounts(kept));
        }
    }

    fn same_or(&self, account: Arc<Account>) -> Arc<Account> {
        match self.portfolio.account(&account.id) {
            Some(known) if **known == *account => Arc::clone(known),
            _ => account,
        }
    }
}
