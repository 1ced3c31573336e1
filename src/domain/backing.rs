//! What stands behind the key accounts (source, question 2): the seven signs of management's support, each
//! with where it stands on a day and what the rest of the file shows of it; and how far a self-rating in
//! one of the four roles is from what the file shows.
//!
//! What the file shows is asked of the very rules that raise findings, so that both never disagree.

use jiff::civil::Date;

use super::findings::support::boss;
use super::people::{Support, SupportItem};
use super::promise::days_between;
use super::selection::{Identities, MAX_KEY_ACCOUNTS, managers};
use super::when::Cadence;
use super::{Account, Person, PersonRef, Portfolio, Scale};

/// Where a sign of management's support stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Footing {
    /// It is not so.
    NotSo,
    /// It is so, and must be so again; but nobody knows when it last was.
    Undated,
    /// It should have been so again, so many days ago.
    Overdue(i32),
    /// It is so.
    Holds,
}

impl Support {
    /// A sign of which nothing is known yet.
    pub const fn unknown(item: SupportItem) -> Self {
        Self {
            item,
            done: false,
            every: None,
            date: None,
            note: None,
        }
    }

    /// How often it must be so again. The direction repeats its will once a year where nothing is said.
    pub fn cadence(&self) -> Option<Cadence> {
        let yearly = self.item == SupportItem::WillRepeated;
        self.every.or_else(|| yearly.then_some(Cadence::Year))
    }

    /// The day until which it holds, and by which it must be so again.
    pub fn next(&self) -> Option<Date> {
        let (last, every) = (self.date?, self.cadence()?);
        Some(every.after(last))
    }

    /// Where it stands on a day.
    pub fn footing(&self, today: Date) -> Footing {
        match (self.done, self.cadence(), self.next()) {
            (false, ..) => Footing::NotSo,
            (true, None, _) => Footing::Holds,
            (true, Some(_), None) => Footing::Undated,
            (true, Some(_), Some(next)) => match days_between(next, today) {
                days @ 1.. => Footing::Overdue(days),
                _ => Footing::Holds,
            },
        }
    }
}

/// What the file shows of a sign: of so many key accounts or managers, how many bear it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// Of which sign.
    pub item: SupportItem,
    /// How many bear it out.
    pub done: usize,
    /// Of how many; of the accounts named, how many there may be.
    pub of: usize,
}

impl Shown {
    /// Whether there is nobody to bear the sign out.
    pub const fn is_empty(&self) -> bool {
        match self.item {
            SupportItem::AccountsNamed => self.done == 0,
            _ => self.of == 0,
        }
    }

    /// Whether the file bears the sign out. The accounts named may be fewer than they may be.
    pub const fn is_whole(&self) -> bool {
        match self.item {
            SupportItem::AccountsNamed => self.done > 0 && self.done <= self.of,
            _ => self.of > 0 && self.done == self.of,
        }
    }
}

/// What the file shows of a sign over some key accounts. Of the direction's will it shows nothing but the
/// sign itself.
pub fn shown(
    portfolio: &Portfolio,
    keys: &[&Account],
    item: SupportItem,
    today: Date,
) -> Option<Shown> {
    let of_keys = |holds: &dyn Fn(&Account) -> bool| {
        let done = keys.iter().filter(|account| holds(account)).count();
        let of = keys.len();
        Some(Shown { item, done, of })
    };
    match item {
        SupportItem::AccountsNamed => Some(Shown {
            item,
            done: keys.len(),
            of: MAX_KEY_ACCOUNTS,
        }),
        SupportItem::KamNamed => of_keys(&|account| account.manager.is_some()),
        SupportItem::ReportsHigh => Some(reporting(portfolio, keys)),
        SupportItem::WillRepeated => None,
        SupportItem::KeyMoments => of_keys(&|account| account.plan.next_moment(today).is_some()),
        SupportItem::NonSalesMeetings => {
            of_keys(&|account| account.plan.meets_outside_sales(today))
        }
        SupportItem::PlanPhased => of_keys(&|account| {
            let budget = account.budget_month;
            budget.is_some_and(|month| account.plan.is_phased(month, today))
        }),
    }
}

/// Of the managers of some accounts, how many report to somebody.
fn reporting(portfolio: &Portfolio, keys: &[&Account]) -> Shown {
    let ids = Identities::of(portfolio);
    let mut managers: Vec<PersonRef> = Vec::new();
    for manager in keys.iter().filter_map(|account| account.manager.as_ref()) {
        let manager = ids.canonical(manager);
        if !managers.contains(&manager) {
            managers.push(manager);
        }
    }
    let has_boss = |manager: &&PersonRef| boss(portfolio, manager).is_some();
    Shown {
        item: SupportItem::ReportsHigh,
        done: managers.iter().filter(has_boss).count(),
        of: managers.len(),
    }
}

/// Those whose four roles are looked at: the managers of key accounts in the order of their accounts, then
/// whoever else rated themselves.
pub fn rated_managers(portfolio: &Portfolio) -> Vec<PersonRef> {
    let named = managers(portfolio).into_iter().map(|(person, _)| person);
    let mut found: Vec<PersonRef> = named.collect();
    let rated = portfolio.people().iter().filter(|it| it.roles.is_some());
    for person in rated.map(|person| PersonRef::from(person.id.as_str())) {
        if !found.contains(&person) {
            found.push(person);
        }
    }
    found
}

impl Portfolio {
    /// The listed person meant by an id or a name; an id goes before a name that reads the same.
    pub fn person_meant(&self, reference: &PersonRef) -> Option<&Person> {
        let named = || {
            let mut people = self.people().iter();
            people.find(|person| person.name == reference.as_str())
        };
        self.person(reference).or_else(named)
    }
}

/// How a self-rating stands to what the file shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Gap {
    /// Both say the same, as nearly as a rating can.
    InLine,
    /// The file shows so much more.
    ShowsMore(f64),
    /// The file shows so much less.
    ShowsLess(f64),
}

impl Gap {
    /// Between a self-rating and what the file shows, both on a scale. Half a level of five is no gap.
    pub fn between(rating: f64, shown: f64, scale: Scale) -> Self {
        let more = shown - rating;
        if more.abs() < scale.span() / 8.0 {
            Self::InLine
        } else if more > 0.0 {
            Self::ShowsMore(more)
        } else {
            Self::ShowsLess(-more)
        }
    }
}

#[cfg(test)]
mod tests;
