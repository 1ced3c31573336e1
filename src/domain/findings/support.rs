//! Question 2: does management stand behind the approach?

use std::collections::BTreeMap;

use super::Severity::{Hint, Warning};
use super::{Facts, Place, Subject, facts};
use crate::domain::account::Status;
use crate::domain::field::AccountField;
use crate::domain::selection::Identities;
use crate::domain::{AccountId, PersonRef, Portfolio};

/// One executive sponsors few accounts: at most so many.
pub const MAX_PER_SPONSOR: usize = 3;

/// What can be said about what stands behind an account.
#[derive(Debug, Clone, PartialEq)]
pub enum SupportWarning {
    /// A key account without a responsible manager (source).
    NoManager,
    /// A key account without an executive sponsor.
    NoSponsor,
    /// The sponsor is the manager's own boss.
    SponsorIsBoss {
        /// Who.
        person: PersonRef,
    },
    /// Somebody sponsors more than three accounts.
    SponsorOverloaded {
        /// Who.
        person: PersonRef,
        /// How many they sponsor.
        count: usize,
    },
}

impl SupportWarning {
    /// What it is, whatever its arguments.
    pub(super) const fn facts(&self) -> Facts {
        match self {
            Self::NoManager => facts("no-manager", Warning),
            Self::NoSponsor => facts("no-sponsor", Hint),
            Self::SponsorIsBoss { .. } => facts("sponsor-is-boss", Hint),
            Self::SponsorOverloaded { .. } => facts("sponsor-overloaded", Hint),
        }
    }

    /// Where it is mended.
    pub(super) fn place(&self, account: Option<&AccountId>) -> Place {
        let field = |field| Place::of(account, |account| Place::Field(account, field));
        match self {
            Self::NoManager => field(AccountField::Manager),
            Self::NoSponsor | Self::SponsorIsBoss { .. } => field(AccountField::Sponsor),
            Self::SponsorOverloaded { person, .. } => Place::Person(person.clone()),
        }
    }

    /// The person it is about.
    pub(super) const fn person(&self) -> Option<&PersonRef> {
        match self {
            Self::SponsorIsBoss { person } | Self::SponsorOverloaded { person, .. } => Some(person),
            Self::NoManager | Self::NoSponsor => None,
        }
    }
}

/// What is said to the whole.
pub(super) fn of_portfolio(portfolio: &Portfolio) -> Vec<SupportWarning> {
    let ids = Identities::of(portfolio);
    let mut sponsors: BTreeMap<PersonRef, usize> = BTreeMap::new();
    let live = portfolio
        .accounts()
        .iter()
        .filter(|a| a.status != Status::Former);
    for sponsor in live.filter_map(|account| account.sponsor.as_ref()) {
        *sponsors.entry(ids.canonical(sponsor)).or_default() += 1;
    }
    let overloaded = sponsors
        .into_iter()
        .filter(|(_, count)| *count > MAX_PER_SPONSOR);
    overloaded
        .map(|(person, count)| SupportWarning::SponsorOverloaded { person, count })
        .collect()
}

/// What is said to one account.
pub(super) fn of_account(subject: &Subject<'_>, say: &mut impl FnMut(SupportWarning)) {
    if !subject.is_key() {
        return;
    }
    let (manager, sponsor) = (&subject.account.manager, &subject.account.sponsor);
    if manager.is_none() {
        say(SupportWarning::NoManager);
    }
    match (manager, sponsor) {
        (_, None) => say(SupportWarning::NoSponsor),
        (Some(manager), Some(sponsor)) if is_boss(subject.portfolio, sponsor, manager) => {
            let person = sponsor.clone();
            say(SupportWarning::SponsorIsBoss { person });
        }
        _ => {}
    }
}

/// Whether somebody is the boss of another.
fn is_boss(portfolio: &Portfolio, of_whom: &PersonRef, manager: &PersonRef) -> bool {
    let name = |reference| portfolio.person_name(reference);
    let mut people = portfolio.people().iter();
    let listed = people.find(|p| p.id.as_str() == manager.as_str() || p.name == manager.as_str());
    let boss = listed.and_then(|person| person.reports_to.as_ref());
    boss.is_some_and(|boss| name(boss) == name(of_whom))
}
