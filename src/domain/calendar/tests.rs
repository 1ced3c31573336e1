use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{Appointment, Occasion, calendar};
use crate::domain::Portfolio;
use crate::domain::agenda::agenda;
use crate::domain::plan_calendar::Moment;
use crate::store::read::read;

const TODAY: Date = date(2026, 11, 23);

fn example() -> Portfolio {
    read(include_str!("../../../portfolio.example.yaml")).unwrap()
}

fn with(account: &str) -> Portfolio {
    let text = format!(
        "format: 1\nportfolio: {{name: Ours, marketing_reviews: [3, 9]}}\naccounts: [{{id: a, name: A, {account}}}]\n"
    );
    read(&text).unwrap()
}

fn days(portfolio: &Portfolio) -> Vec<(Date, Occasion)> {
    let all = calendar(portfolio, TODAY).into_iter();
    all.map(|Appointment { on, occasion, .. }| (on, occasion))
        .collect()
}

#[test]
fn all_of_the_agenda_is_in_it() {
    let portfolio = example();
    let all = calendar(&portfolio, TODAY);
    for entry in agenda(&portfolio, None, TODAY) {
        let is_in = all.iter().any(|it| {
            let same = it.occasion == Occasion::Matter(entry.matter);
            same && it.account == entry.account && it.on == entry.due
        });
        assert!(is_in, "{entry:?}");
    }
    assert!(all.is_sorted_by_key(|it| it.on));
}

/// The budget of September: heard in May, drafted in June, presented in July, then the review of September. In
/// November all that of this year is over, and next year's is ahead.
#[test]
fn the_moments_of_the_next_budget_are_in_it() {
    let months = |plan: &str| days(&with(&format!("budget_month: 9{plan}")));
    let expected = [
        (date(2027, 5, 31), Occasion::Moment(Moment::Interview, 2027)),
        (date(2027, 6, 30), Occasion::Moment(Moment::Draft, 2027)),
        (
            date(2027, 7, 31),
            Occasion::Moment(Moment::Presentation, 2027),
        ),
        (date(2027, 9, 30), Occasion::Moment(Moment::Budget, 2027)),
        (
            date(2027, 9, 30),
            Occasion::Moment(Moment::MarketingReview, 2027),
        ),
    ];
    assert_eq!(months(""), expected);
    assert_eq!(
        months(", plan: {year: 2027}"),
        expected,
        "this year's is over"
    );
    assert_eq!(months(", plan: {year: 2028}"), expected, "once");
    let later = months(", plan: {year: 2029}");
    assert_eq!(later.len(), 10, "that of the plan as well: {later:?}");
}

#[test]
fn a_moment_that_is_planned_is_in_it_once() {
    let planned =
        "budget_month: 9, plan: {milestones: [{id: m, kind: presentation, due: 2027-07-08}]}";
    let all = days(&with(planned));
    let july: Vec<_> = all.iter().filter(|(on, _)| on.month() == 7).collect();
    assert_eq!(july.len(), 1, "{july:?}");
    assert_eq!(july[0].0, date(2027, 7, 8));
}

#[test]
fn what_is_done_or_reached_is_not_in_it() {
    let indicator = |value: u8| {
        format!(
            "scorecard: [{{id: i, name: I, target: {{value: 5, due: 2026-12-31}}, readings: {{2026-10-31: {value}}}}}]"
        )
    };
    assert_eq!(
        days(&with(&indicator(4))),
        [(date(2026, 12, 31), Occasion::Goal(0))]
    );
    assert_eq!(days(&with(&indicator(5))), []);
    let done = "plan: {actions: [{id: a, text: A, due: 2026-12-01, done: 2026-11-01}]}";
    assert_eq!(days(&with(done)), []);
}

#[test]
fn former_accounts_have_no_days() {
    let former = "status: former, budget_month: 9, target: {due: 2027-12-31}";
    assert_eq!(days(&with(former)), []);
    let key = former.replace("former", "key");
    assert!(days(&with(&key)).contains(&(date(2027, 12, 31), Occasion::Place)));
}

#[test]
fn a_year_after_a_review_the_next_is_due_and_what_was_accepted_ends() {
    let text = "format: 1\nportfolio: {name: Ours}\nreviews: [{id: r, date: 2026-06-30}]\naccepted: [{finding: manager-overloaded, until: 2027-03-01}, {finding: pareto-only, until: 2026-01-01}]\n";
    let expected = [
        (date(2027, 3, 1), Occasion::Accepted(0)),
        (date(2027, 6, 30), Occasion::Rescore),
    ];
    assert_eq!(days(&read(text).unwrap()), expected);
}

/// A name is that of one thing, and stays when the thing is moved to another day.
#[test]
fn names_stay_and_no_two_are_the_same() {
    let portfolio = example();
    let names = |today: Date| -> Vec<_> {
        let all = calendar(&portfolio, today);
        all.iter().map(|it| it.name(&portfolio).unwrap()).collect()
    };
    let all = names(TODAY);
    let distinct: BTreeSet<_> = all.iter().collect();
    assert_eq!(distinct.len(), all.len());
    let day = "plan: {actions: [{id: a1, text: A, due: 2026-12-01}]}";
    let first = |portfolio: &Portfolio| calendar(portfolio, TODAY)[0].name(portfolio);
    let moved = day.replace("12-01", "12-24").replace("text: A", "text: B");
    assert_eq!(first(&with(day)), first(&with(&moved)));
    assert_eq!(first(&with(day)).unwrap(), ["action", "a", "a1"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Everything in it has a name, whatever the portfolio.
    #[test]
    fn everything_has_a_name(portfolio in crate::domain::testing::portfolio()) {
        for it in calendar(&portfolio, TODAY) {
            prop_assert!(it.name(&portfolio).is_some(), "{it:?}");
        }
    }
}
