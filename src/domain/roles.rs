//! The four roles of a key account manager (source): what the file shows of each, to be set beside the
//! self-rating.
//!
//! The roles belong to the person, over all their accounts. Evidence is a part of what could be, 0 to 1,
//! in two or three parts each; what the file cannot show is left out rather than counted as nothing.

use jiff::civil::Date;

use super::account::{Account, Status};
use super::attainment::Standing;
use super::contacts::contact_coverage;
use super::findings::selection::REVIEW_DAYS;
use super::people::Roles;
use super::promise::{Promises, days_between};
use super::{PersonRef, Portfolio, Scale};

/// One of the four.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Above all: leads what was agreed to its end.
    Project,
    /// Knows the account, and the company knows it through them.
    Knowledge,
    /// Knows the people, and who knows whom.
    Relationship,
    /// Makes the business grow for both.
    Business,
}

impl Role {
    /// All four, the most important first.
    pub const ALL: [Self; 4] = [
        Self::Project,
        Self::Knowledge,
        Self::Relationship,
        Self::Business,
    ];
}

impl Roles {
    /// The self-rating in a role.
    pub const fn rating(&self, role: Role) -> Option<f64> {
        match role {
            Role::Project => self.project,
            Role::Knowledge => self.knowledge,
            Role::Relationship => self.relationship,
            Role::Business => self.business,
        }
    }
}

/// What evidence of a role is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Proof {
    /// Facts of an account that are known, of those that matter.
    FactsKnown,
    /// Scores that are not older than a year, of those with a date.
    FactsFresh,
    /// How well the stakeholders are covered.
    ContactsCovered,
    /// Stakeholders spoken to within ninety days, of those with a day.
    ContactsFresh,
    /// Indicators on track, those behind counting half, of those that can be told.
    OnTarget,
    /// Promises kept, of those due.
    PromisesKept,
    /// Actions done in time, of those due.
    ActionsInTime,
}

/// A part of what could be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// What.
    pub proof: Proof,
    /// What is so; a coverage or an indicator behind counts in part.
    pub done: f64,
    /// Of how many. Above 0.
    pub of: usize,
}

impl Share {
    /// The part, 0 to 1.
    pub fn part(&self) -> f64 {
        (self.done / self.of as f64).clamp(0.0, 1.0)
    }
}

/// What the file shows of one role.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Which role.
    pub role: Role,
    /// What it is made of.
    pub shares: Vec<Share>,
}

impl Evidence {
    /// The mean of its parts, 0 to 1; none where the file shows nothing.
    pub fn part(&self) -> Option<f64> {
        let sum: f64 = self.shares.iter().map(Share::part).sum();
        (!self.shares.is_empty()).then(|| sum / self.shares.len() as f64)
    }

    /// The same on the scale of the self-rating.
    pub fn rating(&self, scale: Scale) -> Option<f64> {
        self.part().map(|part| scale.at(part))
    }
}

/// What the file shows of somebody's four roles, over the accounts they manage, former ones left out.
pub fn evidence(portfolio: &Portfolio, manager: &PersonRef, today: Date) -> [Evidence; 4] {
    let name = portfolio.person_name(manager);
    let is_theirs = |account: &&Account| {
        let own = account
            .manager
            .as_ref()
            .map(|own| portfolio.person_name(own));
        account.status != Status::Former && own == Some(name)
    };
    let accounts = portfolio.accounts().iter().map(AsRef::as_ref);
    let accounts: Vec<&Account> = accounts.filter(is_theirs).collect();
    Role::ALL.map(|role| Evidence {
        role,
        shares: shares(role, &accounts, portfolio, today),
    })
}

fn shares(role: Role, accounts: &[&Account], portfolio: &Portfolio, today: Date) -> Vec<Share> {
    let shares = match role {
        Role::Project => vec![
            promises_kept(accounts, today),
            actions_in_time(accounts, today),
        ],
        Role::Knowledge => vec![
            facts_known(accounts, portfolio),
            facts_fresh(accounts, today),
        ],
        Role::Relationship => vec![contacts_covered(accounts), contacts_fresh(accounts, today)],
        Role::Business => vec![on_target(accounts, today)],
    };
    shares.into_iter().flatten().collect()
}

fn share(proof: Proof, done: f64, of: usize) -> Option<Share> {
    (of > 0).then_some(Share { proof, done, of })
}

/// Counts what holds among what can be told.
fn counted(proof: Proof, told: impl Iterator<Item = bool>) -> Option<Share> {
    let (done, of) = told.fold((0, 0), |(done, of), holds| {
        (done + u32::from(holds), of + 1)
    });
    share(proof, f64::from(done), of)
}

fn promises_kept(accounts: &[&Account], today: Date) -> Option<Share> {
    let promises = accounts
        .iter()
        .map(|account| Promises::of(&account.requirements, today))
        .fold(Promises::default(), |sum, one| sum.and(&one));
    let kept = promises.kept_rate()?;
    let of = promises.answered + promises.overdue;
    share(Proof::PromisesKept, kept * of as f64, of)
}

fn actions_in_time(accounts: &[&Account], today: Date) -> Option<Share> {
    let actions = accounts.iter().flat_map(|account| &account.plan.actions);
    let due = actions.filter_map(|action| {
        let due = action.due?;
        match action.done {
            Some(done) => Some(done <= due),
            None => (due < today).then_some(false),
        }
    });
    counted(Proof::ActionsInTime, due)
}

/// What has to be known of an account to speak for it.
fn facts_known(accounts: &[&Account], portfolio: &Portfolio) -> Option<Share> {
    let of_one = |account: &Account| {
        let entered = portfolio
            .criteria()
            .iter()
            .filter(|(_, it)| it.is_entered());
        let scores = entered.map(|(_, it)| account.scores.contains_key(&it.id));
        let facts = [
            account.sector.is_some(),
            account.potential.is_some(),
            account.share_of_wallet.is_some(),
            account.budget_month.is_some(),
            !account.revenue.is_empty(),
            !account.margin.is_empty(),
            account.stage.current.is_some(),
            !account.plan.objectives.is_empty(),
        ];
        facts.into_iter().chain(scores).collect::<Vec<_>>()
    };
    let facts = accounts.iter().flat_map(|account| of_one(account));
    counted(Proof::FactsKnown, facts)
}

fn facts_fresh(accounts: &[&Account], today: Date) -> Option<Share> {
    let scores = accounts.iter().flat_map(|account| account.scores.values());
    let fresh = scores
        .filter_map(|score| score.date)
        .map(|date| days_between(date, today) <= REVIEW_DAYS);
    counted(Proof::FactsFresh, fresh)
}

fn contacts_covered(accounts: &[&Account]) -> Option<Share> {
    let people = accounts
        .iter()
        .flat_map(|it| it.stakeholders.iter().cloned());
    let people: Vec<_> = people.collect();
    let covered = contact_coverage(&people)? / 100.0;
    share(
        Proof::ContactsCovered,
        covered * people.len() as f64,
        people.len(),
    )
}

fn contacts_fresh(accounts: &[&Account], today: Date) -> Option<Share> {
    let people = accounts.iter().flat_map(|account| &account.stakeholders);
    let known = people.filter(|person| person.last_contact.is_some());
    counted(
        Proof::ContactsFresh,
        known.map(|person| !person.is_cold(today)),
    )
}

fn on_target(accounts: &[&Account], today: Date) -> Option<Share> {
    let indicators = accounts.iter().flat_map(|account| &account.scorecard);
    let told = indicators.filter_map(|indicator| indicator.progress(today).standing);
    let (done, of) = told.fold((0.0, 0), |(done, of), standing| {
        let counts = match standing {
            Standing::OnTrack => 1.0,
            Standing::Behind => 0.5,
            Standing::Off => 0.0,
        };
        (done + counts, of + 1)
    });
    share(Proof::OnTarget, done, of)
}

#[cfg(test)]
mod tests;
