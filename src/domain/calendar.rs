//! Everything dated, for a calendar: what [`agenda`] holds, and the days that nobody has to look at before.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::account::Status;
use super::agenda::{Entry, Matter, agenda};
use super::findings::selection::REVIEW_DAYS;
use super::plan_calendar::{Cycle, Moment, Month};
use super::{Account, ItemId, Portfolio};

/// What a day is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Occasion {
    /// Something that is to be done.
    Matter(Matter),
    /// A moment of the year of an account's plan that nobody planned yet, by its budget's year.
    Moment(Moment, i16),
    /// An indicator is to be at its target; by its place in the scorecard.
    Goal(usize),
    /// An account is to be at its target on the matrix.
    Place,
    /// All scores are to be looked at again.
    Rescore,
    /// A finding is no longer accepted; by its place in the list of accepted ones.
    Accepted(usize),
}

/// A day, and what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appointment {
    /// The day.
    pub on: Date,
    /// The account, by its place in the portfolio; none for what is about the whole.
    pub account: Option<usize>,
    /// What about.
    pub occasion: Occasion,
}

impl Appointment {
    /// A name that stays as long as the thing does, whatever day it is moved to: kind, account, item, by their
    /// ids. None where there is no such thing.
    pub fn name(&self, portfolio: &Portfolio) -> Option<Vec<String>> {
        let account = self.account.and_then(|at| portfolio.accounts().get(at));
        let account = account.map(AsRef::as_ref);
        let mut name: Vec<String> = Vec::new();
        let (kind, items) = self.occasion.named(account, portfolio)?;
        name.push(kind.to_owned());
        name.extend(account.map(|it| it.id.to_string()));
        name.extend(items);
        Some(name)
    }
}

impl Occasion {
    /// What kind of thing it is, and the ids that tell it from its like.
    fn named(
        self,
        account: Option<&Account>,
        portfolio: &Portfolio,
    ) -> Option<(&'static str, Vec<String>)> {
        Some(match self {
            Self::Matter(Matter::Support(at)) => {
                let support = portfolio.support().get(at)?;
                ("support", vec![support.item.code().to_owned()])
            }
            Self::Matter(matter) => {
                let item = item(matter, account?)?;
                (matter.code(), vec![item.to_string()])
            }
            Self::Moment(moment, year) => {
                ("moment", vec![moment.slug().to_owned(), year.to_string()])
            }
            Self::Goal(at) => ("goal", vec![account?.scorecard.get(at)?.id.to_string()]),
            Self::Place => ("place", Vec::new()),
            Self::Rescore => ("rescore", Vec::new()),
            Self::Accepted(at) => {
                let it = portfolio.accepted().get(at)?;
                let person = it.person.as_ref().map(ToString::to_string);
                let item = it.item.as_ref().map(ToString::to_string);
                let parts = [Some(it.finding.clone()), person, item];
                ("accepted", parts.into_iter().flatten().collect())
            }
        })
    }
}

/// The id of what is to be done at an account.
fn item(matter: Matter, account: &Account) -> Option<&ItemId> {
    let plan = &account.plan;
    Some(match matter {
        Matter::Answer(at) => &account.requirements.get(at)?.id,
        Matter::Action(at) => &plan.actions.get(at)?.id,
        Matter::Decision(at) => &plan.decisions.get(at)?.id,
        Matter::Milestone(at) => &plan.milestones.get(at)?.id,
        Matter::Reading(at) => &account.scorecard.get(at)?.id,
        Matter::Contact(at) => &account.stakeholders.get(at)?.id,
        Matter::Support(_) => return None,
    })
}

/// Everything dated that is not done, of all accounts but former ones, the earliest first.
pub fn calendar(portfolio: &Portfolio, today: Date) -> Vec<Appointment> {
    let agenda = agenda(portfolio, None, today).into_iter();
    let mut all: Vec<_> = agenda.map(of_agenda).collect();
    all.extend(of_whole(portfolio, today));
    for (at, account) in portfolio.accounts().iter().enumerate() {
        if account.status != Status::Former {
            let days = of_account(account, portfolio, today);
            all.extend(days.into_iter().map(|(on, occasion)| Appointment {
                on,
                account: Some(at),
                occasion,
            }));
        }
    }
    all.sort_by_key(|it| (it.on, it.account, it.occasion));
    all
}

fn of_agenda(entry: Entry) -> Appointment {
    Appointment {
        on: entry.due,
        account: entry.account,
        occasion: Occasion::Matter(entry.matter),
    }
}

/// What is about the whole: a year after the last review the next one is due, and what was accepted for a time
/// is to be looked at again.
fn of_whole(portfolio: &Portfolio, today: Date) -> Vec<Appointment> {
    let last = portfolio.last_review();
    let rescore = last.map(|it| Appointment {
        on: it.date.saturating_add(REVIEW_DAYS.days()),
        account: None,
        occasion: Occasion::Rescore,
    });
    let accepted = portfolio.accepted().iter().enumerate();
    let accepted = accepted.filter_map(|(at, it)| {
        let account = it.account.as_ref();
        Some(Appointment {
            on: it.until.filter(|until| *until >= today)?,
            account: account.and_then(|id| portfolio.account_index(id)),
            occasion: Occasion::Accepted(at),
        })
    });
    rescore.into_iter().chain(accepted).collect()
}

/// What is dated at an account and not on its agenda.
fn of_account(account: &Account, portfolio: &Portfolio, today: Date) -> Vec<(Date, Occasion)> {
    let indicators = account.scorecard.iter().enumerate();
    let goals = indicators.filter_map(|(at, it)| {
        let due = it.target?.due?;
        (!it.progress(today).reached).then_some((due, Occasion::Goal(at)))
    });
    let place = account.target.due.map(|due| (due, Occasion::Place));
    let mut days: Vec<_> = goals.chain(place).collect();
    days.extend(of_plan(account, portfolio, today));
    days
}

/// The moments ahead that nobody planned: of the year the plan is for, and of the budget that comes next.
fn of_plan(account: &Account, portfolio: &Portfolio, today: Date) -> Vec<(Date, Occasion)> {
    let reviews = &portfolio.settings().marketing_reviews;
    let month = account.budget_month;
    let next = month.and_then(|month| Cycle::current(month, reviews, today));
    let own = Cycle::of(account, reviews, today);
    let mut cycles: Vec<_> = own.into_iter().chain(next).collect();
    cycles.dedup();
    let ahead = |cycle: Cycle| {
        let mut moments = cycle.unplanned(account);
        moments.retain(|(_, month)| *month >= Month::of(today));
        let year = cycle.budget.year;
        let dated = move |(moment, month): (Moment, Month)| {
            (month.last_day(), Occasion::Moment(moment, year))
        };
        moments.into_iter().map(dated)
    };
    cycles.into_iter().flat_map(ahead).collect()
}

#[cfg(test)]
mod tests;
