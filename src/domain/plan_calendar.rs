//! The year of a plan, computed backwards from the month the account makes its budget.
//!
//! What we ask of an account can only be in its budget if it was asked in time: their objectives are
//! heard four months before, the plan is drafted three and presented two months before, and then it
//! goes to our own next marketing review. A plan says for which year it is; where it does not, the budget
//! that is to be made next is meant.

use jiff::civil::Date;

use super::Account;
use super::plan::{Milestone, MilestoneKind};

/// A budget made up to this month is taken to be for the year it is made in, as where fiscal years start in
/// April; one made later, for the next year. Our own choice: nothing says when an account's year begins.
const LAST_MONTH_OF_ITS_OWN_YEAR: i8 = 3;

/// A month of a certain year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The year, as in 2026.
    pub year: i16,
    /// The month, 1 to 12.
    pub month: i8,
}

impl Month {
    /// The month of a day.
    pub fn of(day: Date) -> Self {
        Self {
            year: day.year(),
            month: day.month(),
        }
    }

    /// So many months later, or earlier below 0.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        let count = i32::from(self.year) * 12 + i32::from(self.month) - 1 + months;
        Self {
            year: i16::try_from(count.div_euclid(12)).unwrap_or(self.year),
            month: i8::try_from(count.rem_euclid(12) + 1).unwrap_or(self.month),
        }
    }

    /// Its last day.
    pub fn last_day(self) -> Date {
        Date::new(self.year, self.month, 1).map_or(Date::MAX, Date::last_of_month)
    }

    /// The first of these months of a year that comes after this one; none where there are none.
    fn next_of(self, months: &[i8]) -> Option<Self> {
        let later = (1..=12).map(|ahead| self.plus(ahead));
        later
            .into_iter()
            .find(|later| months.contains(&later.month))
    }
}

/// What happens in the year of a plan, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Moment {
    /// Their objectives are heard, four months before.
    Interview,
    /// The plan is drafted, three months before.
    Draft,
    /// The plan is presented to them, two months before.
    Presentation,
    /// They make their budget.
    Budget,
    /// Our next marketing review after the presentation.
    MarketingReview,
}

impl Moment {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [
        Self::Interview,
        Self::Draft,
        Self::Presentation,
        Self::Budget,
        Self::MarketingReview,
    ];

    /// The kind of milestone that plans it; none for what they do without us.
    pub const fn kind(self) -> Option<MilestoneKind> {
        match self {
            Self::Interview | Self::Draft => Some(MilestoneKind::Other),
            Self::Presentation => Some(MilestoneKind::Presentation),
            Self::MarketingReview => Some(MilestoneKind::MarketingReview),
            Self::Budget => None,
        }
    }

    /// What the id of a milestone begins with that was planned for it.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Interview => "interview",
            Self::Draft => "draft",
            Self::Presentation => "presentation",
            Self::Budget => "budget",
            Self::MarketingReview => "review",
        }
    }
}

/// The moments of one budget, and when each is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cycle {
    /// The month they make their budget.
    pub budget: Month,
    /// Our next marketing review after the presentation; none where the portfolio names none.
    pub review: Option<Month>,
}

impl Cycle {
    /// The cycle of a budget made in a month.
    pub fn towards(budget: Month, reviews: &[i8]) -> Self {
        let review = budget.plus(-2).next_of(reviews);
        Self { budget, review }
    }

    /// The first cycle that is not over on a day: the budget is still to be made, or our review of it is still to
    /// come. None where the month is no month.
    pub fn current(budget_month: i8, reviews: &[i8], today: Date) -> Option<Self> {
        if !(1..=12).contains(&budget_month) {
            return None;
        }
        let budget = |year| Month {
            year,
            month: budget_month,
        };
        let years = (-2..=1).map(|by| today.year().saturating_add(by));
        let mut cycles = years.map(|year| Self::towards(budget(year), reviews));
        cycles.find(|cycle| cycle.end() >= Month::of(today))
    }

    /// The cycle of the budget that a plan for a year asks to be in. None where the month is no month.
    pub fn of_year(year: i16, budget_month: i8, reviews: &[i8]) -> Option<Self> {
        if !(1..=12).contains(&budget_month) {
            return None;
        }
        let before = i16::from(budget_month > LAST_MONTH_OF_ITS_OWN_YEAR);
        let budget = Month {
            year: year.saturating_sub(before),
            month: budget_month,
        };
        Some(Self::towards(budget, reviews))
    }

    /// The calendar of an account's plan: of the year it is for, else of the budget that comes next. None where
    /// the budget month is not known.
    pub fn of(account: &Account, reviews: &[i8], today: Date) -> Option<Self> {
        let month = account.budget_month?;
        match account.plan.year {
            Some(year) => Self::of_year(year, month, reviews),
            None => Self::current(month, reviews, today),
        }
    }

    /// The moments that no milestone of an account answers, in the order of their months.
    pub fn unplanned(&self, account: &Account) -> Vec<(Moment, Month)> {
        let mut moments = self.moments();
        moments.retain(|(moment, _)| self.milestone(account, *moment).is_none());
        moments
    }

    /// When a moment is due; none for a review where the portfolio names none.
    pub fn month(&self, moment: Moment) -> Option<Month> {
        match moment {
            Moment::Interview => Some(self.budget.plus(-4)),
            Moment::Draft => Some(self.budget.plus(-3)),
            Moment::Presentation => Some(self.budget.plus(-2)),
            Moment::Budget => Some(self.budget),
            Moment::MarketingReview => self.review,
        }
    }

    /// The moments in the order of their months.
    pub fn moments(&self) -> Vec<(Moment, Month)> {
        let all = Moment::ALL.into_iter();
        let mut dated: Vec<_> = all
            .filter_map(|moment| Some((moment, self.month(moment)?)))
            .collect();
        dated.sort_by_key(|(moment, month)| (*month, *moment));
        dated
    }

    /// The last month of it.
    fn end(&self) -> Month {
        self.review
            .map_or(self.budget, |review| review.max(self.budget))
    }

    /// The milestone of an account that answers a moment: one that was planned for it, or one of its kind in
    /// its time. An interview or a draft is any other moment of its very month; a presentation or a review may
    /// come late, and is still the one of this budget.
    pub fn milestone<'a>(&self, account: &'a Account, moment: Moment) -> Option<&'a Milestone> {
        let due = self.month(moment)?;
        let kind = moment.kind()?;
        let (from, to) = match moment {
            Moment::Presentation => (self.budget.plus(-4), self.budget),
            Moment::MarketingReview => (self.budget.plus(-1), due),
            _ => (due, due),
        };
        let answers = |milestone: &&Milestone| {
            let Some(on) = milestone.due.or(milestone.done).map(Month::of) else {
                return false;
            };
            let planned = milestone.id.as_str().starts_with(moment.slug());
            let slack = if planned { 2 } else { 0 };
            let in_time = on >= from.plus(-slack) && on <= to.plus(slack);
            in_time && (planned || milestone.kind == Some(kind))
        };
        account.plan.milestones.iter().find(answers)
    }
}

#[cfg(test)]
mod tests;
