//! Question 2: does management stand behind the approach?

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Severity::{Hint, Warning};
use super::{Facts, Place, Subject, facts};
use crate::domain::account::Status;
use crate::domain::field::AccountField;
use crate::domain::people::SupportItem;
use crate::domain::selection::{Identities, managers};
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
    /// The manager of key accounts reports to nobody the file knows (source: as high as possible).
    ReportsToNobody {
        /// Who.
        person: PersonRef,
    },
    /// Management has not repeated its will within its cadence (source: to everybody).
    WillNotRepeated {
        /// When it last did, if that is known.
        last: Option<Date>,
    },
    /// A sign of management's support that is not there, or is no longer.
    SupportLacking {
        /// Which.
        item: SupportItem,
    },
    /// No dated moment of the plan is ahead.
    NoPlanMoment,
    /// We meet the account in sales only.
    NoNonSalesMeeting,
    /// The plan is not presented before the account makes its budget; or nobody knows when it does.
    PlanNotPhased {
        /// The month of its budget, where it is known.
        budget: Option<i8>,
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
            Self::ReportsToNobody { .. } => facts("manager-reports-to-nobody", Hint),
            Self::WillNotRepeated { .. } => facts("will-not-repeated", Warning),
            Self::SupportLacking { .. } => facts("support-lacking", Hint),
            Self::NoPlanMoment => facts("no-plan-moment", Hint),
            Self::NoNonSalesMeeting => facts("no-non-sales-meeting", Hint),
            Self::PlanNotPhased { .. } => facts("plan-not-phased", Hint),
        }
    }

    /// Where it is mended.
    pub(super) fn place(&self, account: Option<&AccountId>) -> Place {
        let field = |field| Place::of(account, |account| Place::Field(account, field));
        match self {
            Self::NoManager => field(AccountField::Manager),
            Self::NoSponsor | Self::SponsorIsBoss { .. } => field(AccountField::Sponsor),
            Self::SponsorOverloaded { person, .. } => Place::Person(person.clone()),
            Self::ReportsToNobody { person } => Place::ReportsTo(person.clone()),
            Self::WillNotRepeated { .. } => Place::Support(SupportItem::WillRepeated),
            Self::SupportLacking { item } => Place::Support(*item),
            Self::PlanNotPhased { budget: None } => field(AccountField::BudgetMonth),
            Self::PlanNotPhased { .. } => Place::of(account, Place::Presentation),
            Self::NoPlanMoment | Self::NoNonSalesMeeting => Place::of(account, Place::Moments),
        }
    }

    /// The person it is about.
    pub(super) const fn person(&self) -> Option<&PersonRef> {
        match self {
            Self::SponsorIsBoss { person }
            | Self::SponsorOverloaded { person, .. }
            | Self::ReportsToNobody { person } => Some(person),
            _ => None,
        }
    }

    /// The id of what it is about: a sign of support.
    pub(super) const fn item(&self) -> Option<&'static str> {
        match self {
            Self::SupportLacking { item } => Some(item.code()),
            _ => None,
        }
    }
}

/// What is said of who is responsible for what.
pub(super) fn of_people(portfolio: &Portfolio) -> Vec<SupportWarning> {
    let mut found = overloaded_sponsors(portfolio);
    let managers = managers(portfolio).into_iter().map(|(person, _)| person);
    let top = managers.filter(|person| boss(portfolio, person).is_none());
    found.extend(top.map(|person| SupportWarning::ReportsToNobody { person }));
    found
}

/// What is said of management's support, as long as there are key accounts to support.
pub(super) fn of_management(
    portfolio: &Portfolio,
    keys: usize,
    today: Date,
) -> Vec<SupportWarning> {
    if keys == 0 {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut signs = portfolio.support().iter();
    let will = signs.find(|sign| sign.item == SupportItem::WillRepeated);
    if will.is_none_or(|will| !will.is_repeated(today)) {
        let last = will.and_then(|will| will.date);
        found.push(SupportWarning::WillNotRepeated { last });
    }
    let lacking = portfolio
        .support()
        .iter()
        .filter(|sign| sign.item != SupportItem::WillRepeated && !sign.holds(today));
    found.extend(lacking.map(|sign| SupportWarning::SupportLacking { item: sign.item }));
    found
}

fn overloaded_sponsors(portfolio: &Portfolio) -> Vec<SupportWarning> {
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
    of_plan(subject, say);
}

/// What is said to the dated moments of a plan. A plan without any lacks them all, and is said to
/// lack a moment only.
fn of_plan(subject: &Subject<'_>, say: &mut impl FnMut(SupportWarning)) {
    let (plan, today) = (&subject.account.plan, subject.today);
    if plan.next_moment(today).is_none() {
        say(SupportWarning::NoPlanMoment);
    }
    if plan.milestones.is_empty() {
        return;
    }
    if !plan.meets_outside_sales(today) {
        say(SupportWarning::NoNonSalesMeeting);
    }
    let budget = subject.account.budget_month;
    if !budget.is_some_and(|month| plan.is_phased(month, today)) {
        say(SupportWarning::PlanNotPhased { budget });
    }
}

/// Whether somebody is the boss of another.
fn is_boss(portfolio: &Portfolio, of_whom: &PersonRef, manager: &PersonRef) -> bool {
    let name = |reference| portfolio.person_name(reference);
    boss(portfolio, manager).is_some_and(|boss| name(boss) == name(of_whom))
}

/// Whom somebody reports to, as far as the file knows.
pub(in crate::domain) fn boss<'a>(
    portfolio: &'a Portfolio,
    person: &PersonRef,
) -> Option<&'a PersonRef> {
    let mut people = portfolio.people().iter();
    let listed = people.find(|p| p.id.as_str() == person.as_str() || p.name == person.as_str());
    listed.and_then(|person| person.reports_to.as_ref())
}
