//! What the file shows of the four roles.

use jiff::civil::date;
use proptest::prelude::*;
use rstest::rstest;

use super::{Proof, Role, evidence};
use crate::domain::Portfolio;
use crate::domain::testing;

const TODAY: jiff::civil::Date = date(2026, 11, 27);

/// A portfolio with one account of `cm`, and what else stands in it.
fn with(account: &str) -> Portfolio {
    let text = format!(
        "format: 1\nportfolio: {{name: P}}\npeople: [{{id: cm, name: Camille}}]\naccounts:\n  \
         - id: a\n    name: A\n    manager: cm\n{account}"
    );
    crate::store::read::read(&text).expect("a sound file")
}

/// What is shown for a proof: how much of how many.
fn shown(portfolio: &Portfolio, proof: Proof) -> Option<(f64, usize)> {
    let all = evidence(portfolio, &"cm".into(), TODAY);
    let mut shares = all.iter().flat_map(|it| &it.shares);
    shares
        .find(|it| it.proof == proof)
        .map(|it| (it.done, it.of))
}

#[rstest]
#[case::nothing_due("    plan: {actions: [{id: a, text: X, due: 2026-12-01}]}\n", None)]
#[case::in_time("    plan: {actions: [{id: a, text: X, due: 2026-11-01, done: 2026-11-01}]}\n", Some((1.0, 1)))]
#[case::late("    plan: {actions: [{id: a, text: X, due: 2026-11-01, done: 2026-11-02}]}\n", Some((0.0, 1)))]
#[case::overdue("    plan: {actions: [{id: a, text: X, due: 2026-11-26}]}\n", Some((0.0, 1)))]
#[case::before_its_day("    plan: {actions: [{id: a, text: X, due: 2027-02-01, done: 2026-11-02}]}\n", Some((1.0, 1)))]
fn actions_are_done_in_time(#[case] plan: &str, #[case] expected: Option<(f64, usize)>) {
    assert_eq!(shown(&with(plan), Proof::ActionsInTime), expected);
}

#[rstest]
#[case::nobody("", None)]
#[case::cold_and_warm(
    "    stakeholders: [{id: x, name: X, last_contact: 2026-11-01}, {id: y, name: Y, last_contact: 2026-01-01}, {id: z, name: Z}]\n",
    Some((1.0, 2))
)]
fn contacts_are_fresh(#[case] people: &str, #[case] expected: Option<(f64, usize)>) {
    assert_eq!(shown(&with(people), Proof::ContactsFresh), expected);
}

#[test]
fn what_cannot_be_told_is_left_out() {
    let all = evidence(&with(""), &"cm".into(), TODAY);
    for it in &all {
        assert_eq!(
            it.part().is_some(),
            it.role == Role::Knowledge,
            "{:?}",
            it.role
        );
    }
    let nobody = evidence(&with(""), &"other".into(), TODAY);
    assert!(nobody.iter().all(|it| it.shares.is_empty()));
}

#[test]
fn somebody_is_the_same_by_id_and_by_name() {
    let portfolio = with("    stakeholders: [{id: x, name: X, coverage: in_depth}]\n");
    let by_id = evidence(&portfolio, &"cm".into(), TODAY);
    assert_eq!(by_id, evidence(&portfolio, &"Camille".into(), TODAY));
    assert_eq!(shown(&portfolio, Proof::ContactsCovered), Some((1.0, 1)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn evidence_lies_on_the_scale(portfolio in testing::portfolio()) {
        let scale = portfolio.scale();
        for person in portfolio.people() {
            for it in evidence(&portfolio, &person.id.as_str().into(), TODAY) {
                if let Some(rating) = it.rating(scale) {
                    prop_assert!(scale.contains(rating));
                }
            }
        }
    }
}
