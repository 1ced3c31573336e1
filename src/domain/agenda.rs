//! Everything dated, of all accounts: what is overdue, what this week brings, what comes later.

use jiff::civil::Date;

use super::account::{Account, Status};
use super::contacts::COLD;
use super::plan::Plan;
use super::promise::{Promise, SOON, days_between};
use super::scorecard::Indicator;
use super::when::{Cadence, When};
use super::{PersonRef, Portfolio};

/// What is to be done on or until a day, by its place in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matter {
    /// The answer to a requirement is promised.
    Answer(usize),
    /// An action of the plan is due.
    Action(usize),
    /// A decision asked of management is needed.
    Decision(usize),
    /// A moment of the plan.
    Milestone(usize),
    /// An indicator is to be read again.
    Reading(usize),
    /// A stakeholder gets cold unless somebody speaks to them.
    Contact(usize),
    /// Management is to say or do it again; in the list of its support.
    Support(usize),
}

impl Matter {
    /// Its name in commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Answer(_) => "answer",
            Self::Action(_) => "action",
            Self::Decision(_) => "decision",
            Self::Milestone(_) => "milestone",
            Self::Reading(_) => "reading",
            Self::Contact(_) => "contact",
            Self::Support(_) => "support",
        }
    }
}

/// One thing with a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Until when, or when.
    pub due: Date,
    /// The account, by its place in the portfolio; none for what is about the whole.
    pub account: Option<usize>,
    /// What.
    pub matter: Matter,
}

/// How near a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Horizon {
    /// It is over.
    Overdue,
    /// Today or within [`SOON`] days.
    ThisWeek,
    /// Later than that.
    Later,
}

impl Horizon {
    /// All three, the most urgent first.
    pub const ALL: [Self; 3] = [Self::Overdue, Self::ThisWeek, Self::Later];

    /// How near a day is to today.
    pub fn of(due: Date, today: Date) -> Self {
        match days_between(today, due) {
            ..0 => Self::Overdue,
            0..=SOON => Self::ThisWeek,
            _ => Self::Later,
        }
    }
}

/// Everything dated that is still to be done, of all accounts but former ones, or of those of one manager:
/// broken promises first, since nothing is louder, then the earliest.
pub fn agenda(portfolio: &Portfolio, manager: Option<&PersonRef>, today: Date) -> Vec<Entry> {
    let mut entries = Vec::new();
    if manager.is_none() {
        entries.extend(of_management(portfolio));
    }
    let is_theirs = |account: &Account| match manager {
        None => true,
        Some(manager) => account
            .manager
            .as_ref()
            .is_some_and(|own| portfolio.person_name(own) == portfolio.person_name(manager)),
    };
    for (index, account) in portfolio.accounts().iter().enumerate() {
        if account.status != Status::Former && is_theirs(account) {
            let dated = of_account(account, today);
            entries.extend(dated.map(|(due, matter)| Entry {
                due,
                account: Some(index),
                matter,
            }));
        }
    }
    entries.sort_by_key(|entry| {
        let horizon = Horizon::of(entry.due, today);
        let broken = horizon == Horizon::Overdue && matches!(entry.matter, Matter::Answer(_));
        (horizon, !broken, entry.due, entry.matter, entry.account)
    });
    entries
}

/// What management has to repeat.
fn of_management(portfolio: &Portfolio) -> impl Iterator<Item = Entry> {
    let support = portfolio.support().iter().enumerate();
    support.filter_map(|(at, support)| {
        Some(Entry {
            due: support.next()?,
            account: None,
            matter: Matter::Support(at),
        })
    })
}

/// What is dated at one account.
fn of_account(account: &Account, today: Date) -> impl Iterator<Item = (Date, Matter)> {
    let requirements = account.requirements.iter().enumerate();
    let answers =
        requirements.filter_map(move |(at, requirement)| match requirement.promise(today) {
            Promise::Due { on, .. } | Promise::Overdue { on, .. } => Some((on, Matter::Answer(at))),
            _ => None,
        });
    let indicators = account.scorecard.iter().enumerate();
    let readings =
        indicators.filter_map(|(at, it)| Some((it.next_reading()?, Matter::Reading(at))));
    let people = account.stakeholders.iter().enumerate();
    let contacts = people
        .filter_map(|(at, person)| Some((later(person.last_contact?, COLD), Matter::Contact(at))));
    answers
        .chain(of_plan(&account.plan))
        .chain(readings)
        .chain(contacts)
}

/// What is dated in a plan and not done.
fn of_plan(plan: &Plan) -> impl Iterator<Item = (Date, Matter)> {
    fn open<'a, T>(
        items: &'a [T],
        dates: impl Fn(&T) -> (Option<Date>, Option<Date>) + 'a,
        matter: fn(usize) -> Matter,
    ) -> impl Iterator<Item = (Date, Matter)> + 'a {
        items.iter().enumerate().filter_map(move |(at, item)| {
            let (due, done) = dates(item);
            due.filter(|_| done.is_none()).map(|due| (due, matter(at)))
        })
    }
    let actions = open(&plan.actions, |it| (it.due, it.done), Matter::Action);
    let decisions = open(&plan.decisions, |it| (it.due, it.done), Matter::Decision);
    let milestones = open(&plan.milestones, |it| (it.due, it.done), Matter::Milestone);
    actions.chain(decisions).chain(milestones)
}

impl Indicator {
    /// When it is to be read again: one cadence after its last reading, or after its baseline where it
    /// was never read. Not known without a cadence.
    pub fn next_reading(&self) -> Option<Date> {
        let every = self.every?;
        match self.readings.last().map(|reading| reading.when) {
            Some(When::Day(day)) => Some(every.after(day)),
            // A month means its last day, and so does the one it is read in next.
            Some(month @ When::Month { .. }) => Some(every.after(month.day()).last_of_month()),
            None => Some(every.after(self.baseline?.date?)),
        }
    }
}

impl Cadence {
    /// The day one cadence after another: the same day of a later month, or its last one where it has
    /// no such day.
    pub fn after(self, day: Date) -> Date {
        use jiff::ToSpan as _;
        day.saturating_add(match self {
            Self::Week => 1.week(),
            Self::Month => 1.month(),
            Self::Quarter => 3.months(),
            Self::HalfYear => 6.months(),
            Self::Year => 1.year(),
        })
    }
}

fn later(day: Date, days: i32) -> Date {
    use jiff::ToSpan as _;
    day.saturating_add(days.days())
}

#[cfg(test)]
mod tests;
