//! What is dated, and when.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use rstest::rstest;

use super::{Horizon, Matter, agenda};
use crate::domain::plan::Action;
use crate::domain::scorecard::{Baseline, Indicator, Measurement, Reading};
use crate::domain::testing;
use crate::domain::when::{Cadence, When};

const TODAY: Date = date(2026, 11, 27);

#[rstest]
#[case::yesterday(date(2026, 11, 26), Horizon::Overdue)]
#[case::today(TODAY, Horizon::ThisWeek)]
#[case::in_a_week(date(2026, 12, 4), Horizon::ThisWeek)]
#[case::in_eight_days(date(2026, 12, 5), Horizon::Later)]
fn a_day_is_near_or_not(#[case] due: Date, #[case] expected: Horizon) {
    assert_eq!(Horizon::of(due, TODAY), expected);
}

const fn month(year: i16, month: i8) -> When {
    When::Month { year, month }
}

#[rstest]
#[case::a_day(When::Day(date(2026, 10, 15)), Cadence::Month, date(2026, 11, 15))]
#[case::the_last_of_a_long_month(When::Day(date(2026, 1, 31)), Cadence::Month, date(2026, 2, 28))]
#[case::in_a_leap_year(When::Day(date(2028, 1, 31)), Cadence::Month, date(2028, 2, 29))]
#[case::a_month_means_its_last_day(month(2026, 9), Cadence::Month, date(2026, 10, 31))]
#[case::over_the_end_of_a_year(month(2026, 11), Cadence::Quarter, date(2027, 2, 28))]
#[case::a_week(When::Day(date(2026, 12, 28)), Cadence::Week, date(2027, 1, 4))]
#[case::half_a_year(When::Day(date(2026, 8, 31)), Cadence::HalfYear, date(2027, 2, 28))]
#[case::a_leap_day(When::Day(date(2028, 2, 29)), Cadence::Year, date(2029, 2, 28))]
fn an_indicator_is_read_again(#[case] last: When, #[case] every: Cadence, #[case] expected: Date) {
    let mut indicator = Indicator::new("otif".into(), "On time in full", None);
    indicator.every = Some(every);
    indicator.readings.push(Reading {
        when: last,
        measurement: Measurement::Value(3.0),
    });
    assert_eq!(indicator.next_reading(), Some(expected));
}

#[test]
fn what_was_never_read_is_due_after_its_baseline() {
    let mut indicator = Indicator::new("otif".into(), "On time in full", None);
    indicator.every = Some(Cadence::Month);
    assert_eq!(indicator.next_reading(), None, "nobody knows since when");
    let date = Some(date(2026, 10, 1));
    indicator.baseline = Some(Baseline { value: 1.0, date });
    assert_eq!(
        indicator.next_reading(),
        Some(jiff::civil::date(2026, 11, 1))
    );
    indicator.every = None;
    assert_eq!(indicator.next_reading(), None, "nobody asked for it again");
}

fn example() -> crate::domain::Portfolio {
    crate::store::read::read(include_str!("../../../portfolio.example.yaml")).unwrap()
}

#[test]
fn the_example_has_something_of_every_kind() {
    let portfolio = example();
    let entries = agenda(&portfolio, None, TODAY);
    let kinds: [fn(&Matter) -> bool; 7] = [
        |it| matches!(it, Matter::Answer(_)),
        |it| matches!(it, Matter::Action(_)),
        |it| matches!(it, Matter::Decision(_)),
        |it| matches!(it, Matter::Milestone(_)),
        |it| matches!(it, Matter::Reading(_)),
        |it| matches!(it, Matter::Contact(_)),
        |it| matches!(it, Matter::Support(_)),
    ];
    for (place, kind) in kinds.iter().enumerate() {
        assert!(entries.iter().any(|it| kind(&it.matter)), "kind {place}");
    }
    let overdue = entries.iter().filter(|it| {
        matches!(it.matter, Matter::Answer(_)) && Horizon::of(it.due, TODAY) == Horizon::Overdue
    });
    assert_eq!(overdue.count(), 2, "as many as the header says");
}

#[test]
fn one_manager_sees_their_own_accounts_and_nothing_else() {
    let portfolio = example();
    let entries = agenda(&portfolio, Some(&"cm".into()), TODAY);
    assert!(!entries.is_empty());
    for entry in entries {
        let account = &portfolio.accounts()[entry.account.expect("an account")];
        assert_eq!(account.manager, Some("cm".into()));
    }
}

#[test]
fn what_is_done_is_gone() {
    let mut account = example().accounts()[0].as_ref().clone();
    account.plan.actions = vec![Action {
        id: "a1".into(),
        text: "Call them".to_owned(),
        owner: None,
        due: Some(TODAY),
        done: None,
        from: None,
        shared: false,
    }];
    let actions = |account: &super::Account| {
        let dated = super::of_account(account, TODAY);
        dated
            .filter(|(_, it)| matches!(it, Matter::Action(_)))
            .count()
    };
    assert_eq!(actions(&account), 1);
    account.plan.actions[0].done = Some(TODAY);
    assert_eq!(actions(&account), 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn broken_promises_come_first_then_the_earliest_and_former_accounts_never(portfolio in testing::portfolio()) {
        let entries = agenda(&portfolio, None, TODAY);
        let broken = |entry: &super::Entry| entry.due < TODAY && matches!(entry.matter, Matter::Answer(_));
        let others = entries.partition_point(broken);
        prop_assert!(!entries[others..].iter().any(broken));
        for part in [&entries[..others], &entries[others..]] {
            prop_assert!(part.is_sorted_by_key(|entry| entry.due));
        }
        for account in entries.iter().filter_map(|entry| entry.account) {
            let status = portfolio.accounts()[account].status;
            prop_assert_ne!(status, crate::domain::account::Status::Former);
        }
    }
}
