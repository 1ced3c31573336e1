//! Calendars across year ends, leap days and missing months.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use rstest::rstest;

use super::{Cycle, Moment, Month};
use crate::domain::Account;
use crate::domain::plan::{Milestone, MilestoneKind};

const fn month(year: i16, month: i8) -> Month {
    Month { year, month }
}

#[rstest]
#[case::same_year(month(2026, 9), -4, month(2026, 5))]
#[case::back_over_the_year_end(month(2027, 3), -4, month(2026, 11))]
#[case::december(month(2027, 1), -1, month(2026, 12))]
#[case::january(month(2026, 12), 1, month(2027, 1))]
#[case::a_whole_year(month(2026, 2), -12, month(2025, 2))]
#[case::more_than_a_year(month(2026, 2), 23, month(2028, 1))]
fn months_are_counted(#[case] from: Month, #[case] by: i32, #[case] to: Month) {
    assert_eq!(from.plus(by), to);
    assert_eq!(to.plus(-by), from);
}

#[rstest]
#[case::leap_year(month(2028, 2), date(2028, 2, 29))]
#[case::common_year(month(2027, 2), date(2027, 2, 28))]
#[case::century(month(2100, 2), date(2100, 2, 28))]
#[case::thirty(month(2026, 4), date(2026, 4, 30))]
#[case::year_end(month(2026, 12), date(2026, 12, 31))]
fn a_month_ends_on_its_last_day(#[case] month: Month, #[case] last: Date) {
    assert_eq!(month.last_day(), last);
}

/// Interview, draft, presentation, budget, marketing review.
#[rstest]
#[case::within_a_year(9, &[3, 9], [(2027, 5), (2027, 6), (2027, 7), (2027, 9), (2027, 9)])]
#[case::over_the_year_end(3, &[3, 9], [(2026, 11), (2026, 12), (2027, 1), (2027, 3), (2027, 3)])]
#[case::budget_in_january(1, &[6], [(2026, 9), (2026, 10), (2026, 11), (2027, 1), (2027, 6)])]
#[case::review_next_year(12, &[3], [(2026, 8), (2026, 9), (2026, 10), (2026, 12), (2027, 3)])]
#[case::presented_in_the_month_of_a_review(11, &[9], [(2026, 7), (2026, 8), (2026, 9), (2026, 11), (2027, 9)])]
#[case::a_review_between(8, &[7], [(2027, 4), (2027, 5), (2027, 6), (2027, 8), (2027, 7)])]
fn the_year_runs_backwards_from_the_budget(
    #[case] budget: i8,
    #[case] reviews: &[i8],
    #[case] expected: [(i16, i8); 5],
) {
    let cycle = Cycle::current(budget, reviews, date(2026, 11, 23)).unwrap();
    let months = Moment::ALL.map(|moment| cycle.month(moment).map(|m| (m.year, m.month)));
    assert_eq!(months, expected.map(Some));
}

#[rstest]
#[case::made_the_year_before(2027, 9, month(2026, 9))]
#[case::in_december(2027, 12, month(2026, 12))]
#[case::as_early_as_april(2027, 4, month(2026, 4))]
#[case::made_in_the_year_itself(2027, 3, month(2027, 3))]
#[case::in_january(2027, 1, month(2027, 1))]
fn a_plan_asks_to_be_in_the_budget_of_its_year(
    #[case] year: i16,
    #[case] budget: i8,
    #[case] made: Month,
) {
    let cycle = Cycle::of_year(year, budget, &[3, 9]).unwrap();
    assert_eq!(cycle, Cycle::towards(made, &[3, 9]));
    assert_eq!(Cycle::of_year(year, 13, &[3, 9]), None);
}

#[rstest]
#[case::on_its_first_day(9, &[], date(2026, 9, 1), 2026)]
#[case::on_its_last_day(9, &[], date(2026, 9, 30), 2026)]
#[case::the_day_after(9, &[], date(2026, 10, 1), 2027)]
#[case::until_our_review_is_over(9, &[11], date(2026, 11, 30), 2026)]
#[case::after_our_review(9, &[11], date(2026, 12, 1), 2027)]
#[case::our_review_next_year(12, &[3], date(2027, 3, 31), 2026)]
#[case::leap_day(2, &[], date(2028, 2, 29), 2028)]
#[case::after_the_leap_day(2, &[], date(2028, 3, 1), 2029)]
fn what_is_not_over_is_current(
    #[case] budget: i8,
    #[case] reviews: &[i8],
    #[case] today: Date,
    #[case] year: i16,
) {
    let cycle = Cycle::current(budget, reviews, today).unwrap();
    assert_eq!(cycle.budget, month(year, budget));
}

#[test]
fn without_reviews_there_is_none_and_without_a_month_nothing() {
    let today = date(2026, 11, 23);
    let cycle = Cycle::current(9, &[], today).unwrap();
    assert_eq!(cycle.month(Moment::MarketingReview), None);
    assert_eq!(cycle.moments().len(), 4);
    for no_month in [0, 13, -1] {
        assert_eq!(Cycle::current(no_month, &[3], today), None);
    }
}

fn account(id: &str, kind: Option<MilestoneKind>, days: (Option<Date>, Option<Date>)) -> Account {
    let mut account = Account::new("helios".into(), "Helios");
    account.plan.milestones.push(Milestone {
        id: id.into(),
        kind,
        text: None,
        due: days.0,
        done: days.1,
    });
    account
}

#[rstest]
#[case::in_its_month(
    Moment::Presentation,
    "s1",
    Some(MilestoneKind::Presentation),
    date(2027, 7, 10),
    true
)]
#[case::presented_late(
    Moment::Presentation,
    "s1",
    Some(MilestoneKind::Presentation),
    date(2027, 9, 30),
    true
)]
#[case::after_the_budget(
    Moment::Presentation,
    "s1",
    Some(MilestoneKind::Presentation),
    date(2027, 10, 1),
    false
)]
#[case::of_another_kind(
    Moment::Presentation,
    "s1",
    Some(MilestoneKind::Steering),
    date(2027, 7, 10),
    false
)]
#[case::interview(
    Moment::Interview,
    "s1",
    Some(MilestoneKind::Other),
    date(2027, 5, 31),
    true
)]
#[case::a_month_after(
    Moment::Interview,
    "s1",
    Some(MilestoneKind::Other),
    date(2027, 6, 1),
    false
)]
#[case::planned_for_it_and_moved(Moment::Interview, "interview-2", None, date(2027, 6, 1), true)]
#[case::planned_for_last_year(Moment::Interview, "interview", None, date(2026, 5, 1), false)]
#[case::our_review(
    Moment::MarketingReview,
    "s1",
    Some(MilestoneKind::MarketingReview),
    date(2027, 9, 24),
    true
)]
#[case::a_review_before(
    Moment::MarketingReview,
    "s1",
    Some(MilestoneKind::MarketingReview),
    date(2027, 3, 24),
    false
)]
#[case::theirs(
    Moment::Budget,
    "s1",
    Some(MilestoneKind::Other),
    date(2027, 9, 1),
    false
)]
fn a_moment_is_answered_by_a_milestone_of_its_kind_in_its_time(
    #[case] moment: Moment,
    #[case] id: &str,
    #[case] kind: Option<MilestoneKind>,
    #[case] on: Date,
    #[case] answered: bool,
) {
    let cycle = Cycle::towards(month(2027, 9), &[3, 9]);
    for days in [(Some(on), None), (None, Some(on)), (Some(on), Some(on))] {
        let account = account(id, kind, days);
        assert_eq!(cycle.milestone(&account, moment).is_some(), answered);
    }
    let undated = account(id, kind, (None, None));
    assert!(cycle.milestone(&undated, moment).is_none());
}

proptest! {
    /// Whatever the day: the current budget is at most one year ahead, its moments stand in order, and the
    /// next day is never an earlier cycle.
    #[test]
    fn cycles_follow_each_other(
        budget in 1..=12_i8, reviews in prop::collection::vec(1..=12_i8, 0..4), day in 0..20_000_i64,
    ) {
        let today = date(2000, 1, 1).checked_add(jiff::Span::new().days(day)).unwrap();
        let cycle = Cycle::current(budget, &reviews, today).unwrap();
        prop_assert!(cycle.budget <= Month::of(today).plus(12));
        prop_assert!(cycle.end() >= Month::of(today));
        prop_assert!(cycle.month(Moment::Presentation) < cycle.review || reviews.is_empty());
        let moments = cycle.moments();
        prop_assert!(moments.is_sorted_by_key(|(_, month)| *month));
        let tomorrow = today.tomorrow().unwrap();
        let next = Cycle::current(budget, &reviews, tomorrow).unwrap();
        prop_assert!(next.budget >= cycle.budget);
    }
}
