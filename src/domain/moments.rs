//! The dated moments of a plan: what is ahead, and whether the plan keeps step with the account's year.
//!
//! The plan is phased with the account's own calendar (source): it is presented before the account
//! makes its budget, or it asks for money that is spent.

use jiff::ToSpan;
use jiff::civil::Date;

use super::plan::{Action, Milestone, MilestoneKind, Plan};
use super::promise::days_between;

/// Something that is to happen every year counts for so many days.
const A_YEAR: i32 = 365;

/// A presentation is in step with a budget that is made at most so many months later.
const PHASE_MONTHS: i32 = 3;

impl Action {
    /// For how many days it should have been done; none where it is done, or not due.
    pub fn overdue(&self, today: Date) -> Option<i32> {
        let due = self.due.filter(|_| self.done.is_none())?;
        Some(days_between(due, today)).filter(|days| *days > 0)
    }
}

impl Milestone {
    /// When it was, or is to be.
    pub fn day(&self) -> Option<Date> {
        self.done.or(self.due)
    }

    /// Whether it is still to come.
    pub fn is_ahead(&self, today: Date) -> bool {
        self.done.is_none() && self.due.is_some_and(|due| due >= today)
    }
}

impl Plan {
    /// The next dated moment.
    pub fn next_moment(&self, today: Date) -> Option<&Milestone> {
        let ahead = self.milestones.iter().filter(|m| m.is_ahead(today));
        ahead.min_by_key(|m| m.due)
    }

    /// Whether we meet the account outside sales too: within the last year, or soon.
    pub fn meets_outside_sales(&self, today: Date) -> bool {
        self.days_of(MilestoneKind::NonSales)
            .any(|day| days_between(day, today) <= A_YEAR)
    }

    /// Whether the plan is presented in the three months before the account makes its budget, the
    /// last one or the next one.
    pub fn is_phased(&self, budget_month: i8, today: Date) -> bool {
        budgets_around(budget_month, today).any(|budget| {
            let opens = budget.saturating_sub(PHASE_MONTHS.months());
            self.days_of(MilestoneKind::Presentation)
                .any(|day| opens <= day && day < budget)
        })
    }

    /// The days of all moments of a kind that have one.
    fn days_of(&self, kind: MilestoneKind) -> impl Iterator<Item = Date> {
        let of_kind = self.milestones.iter().filter(move |m| m.kind == Some(kind));
        of_kind.filter_map(Milestone::day)
    }
}

/// The first days of the month in which the last budget was made, and of the one of the next; none
/// where there is no such month.
fn budgets_around(month: i8, today: Date) -> impl Iterator<Item = Date> {
    let this_year = Date::new(today.year(), month, 1).ok();
    this_year.into_iter().flat_map(move |budget| {
        if budget <= today {
            [budget, budget.saturating_add(1.year())]
        } else {
            [budget.saturating_sub(1.year()), budget]
        }
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};
    use rstest::rstest;

    use super::{Action, Milestone, MilestoneKind, Plan};

    const TODAY: Date = date(2026, 11, 23);

    fn moment(kind: MilestoneKind, due: Option<Date>, done: Option<Date>) -> Milestone {
        Milestone {
            id: "m".into(),
            kind: Some(kind),
            text: None,
            due,
            done,
        }
    }

    fn plan(milestones: Vec<Milestone>) -> Plan {
        Plan {
            milestones,
            ..Plan::default()
        }
    }

    #[rstest]
    #[case::undated(None, None, None)]
    #[case::today(Some(TODAY), None, None)]
    #[case::since_yesterday(Some(date(2026, 11, 22)), None, Some(1))]
    #[case::done_late(Some(date(2026, 11, 1)), Some(date(2026, 11, 20)), None)]
    fn an_action_is_overdue(
        #[case] due: Option<Date>,
        #[case] done: Option<Date>,
        #[case] overdue: Option<i32>,
    ) {
        let action = Action {
            id: "a".into(),
            text: "A".into(),
            owner: None,
            due,
            done,
            from: None,
            shared: false,
        };
        assert_eq!(action.overdue(TODAY), overdue);
    }

    #[test]
    fn the_next_moment_is_the_first_ahead() {
        let due = |day| moment(MilestoneKind::Steering, Some(day), None);
        let mut all = plan(vec![
            due(date(2027, 3, 1)),
            due(date(2026, 11, 22)),
            due(TODAY),
        ]);
        assert_eq!(all.next_moment(TODAY).and_then(|m| m.due), Some(TODAY));
        all.milestones[2].done = Some(TODAY);
        let next = all.next_moment(TODAY).and_then(|m| m.due);
        assert_eq!(next, Some(date(2027, 3, 1)));
        assert!(plan(Vec::new()).next_moment(TODAY).is_none());
    }

    #[rstest]
    #[case::a_year_ago(Some(date(2025, 11, 23)), true)]
    #[case::longer_ago(Some(date(2025, 11, 22)), false)]
    #[case::to_come(Some(date(2027, 4, 1)), true)]
    #[case::undated(None, false)]
    fn meets_outside_sales(#[case] due: Option<Date>, #[case] meets: bool) {
        let all = plan(vec![moment(MilestoneKind::NonSales, due, None)]);
        assert_eq!(all.meets_outside_sales(TODAY), meets);
        let sales = plan(vec![moment(MilestoneKind::Steering, due, None)]);
        assert!(!sales.meets_outside_sales(TODAY));
    }

    #[rstest]
    #[case::two_months_before(9, date(2026, 7, 10), true)]
    #[case::three_months_before(9, date(2026, 6, 1), true)]
    #[case::too_early(9, date(2026, 5, 31), false)]
    #[case::in_the_month_itself(9, date(2026, 9, 1), false)]
    #[case::before_the_next_budget(9, date(2027, 7, 1), true)]
    #[case::across_the_year_end(2, date(2026, 12, 15), true)]
    #[case::a_january_budget(1, date(2026, 10, 1), true)]
    #[case::of_this_very_month(11, date(2026, 8, 1), true)]
    #[case::of_a_budget_long_past(9, date(2025, 7, 10), false)]
    #[case::no_such_month(13, date(2026, 7, 10), false)]
    fn is_phased_with_the_budget(#[case] month: i8, #[case] on: Date, #[case] phased: bool) {
        let presented = |due, done| plan(vec![moment(MilestoneKind::Presentation, due, done)]);
        assert_eq!(presented(Some(on), None).is_phased(month, TODAY), phased);
        let late = presented(Some(date(2020, 1, 1)), Some(on));
        assert_eq!(
            late.is_phased(month, TODAY),
            phased,
            "the day it was counts"
        );
        let steering = plan(vec![moment(MilestoneKind::Steering, Some(on), None)]);
        assert!(!steering.is_phased(month, TODAY));
    }

    #[test]
    fn a_leap_day_is_a_day() {
        let presented = plan(vec![moment(
            MilestoneKind::Presentation,
            Some(date(2028, 2, 29)),
            None,
        )]);
        assert!(presented.is_phased(3, date(2028, 2, 29)));
        assert!(presented.is_phased(5, date(2028, 5, 31)));
        assert!(!presented.is_phased(2, date(2028, 2, 29)));
    }
}
