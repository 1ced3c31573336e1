//! Figures brought up to date are the figures of a fresh start.

use std::sync::Arc;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::Figures;
use crate::domain::account::Status;
use crate::domain::criterion::{Criteria, Criterion, Measure};
use crate::domain::matrix::Cell;
use crate::domain::people::Accepted;
use crate::domain::portfolio::{Parts, Settings};
use crate::domain::review::Review;
use crate::domain::{Account, Portfolio, Score};

const TODAY: Date = date(2026, 11, 23);

fn criterion(id: &str) -> Criterion {
    Criterion {
        id: id.into(),
        name: id.to_owned(),
        weight: 1.0,
        measure: Measure::Rated { levels: Vec::new() },
    }
}

fn account(number: usize) -> Account {
    let mut account = Account::new(format!("a{number}").into(), format!("Account {number}"));
    account.status = Status::ALL[number % 4];
    account.effort = Some(number as f64);
    account
        .scores
        .insert("y".into(), Score::plain(1.0 + (number % 5) as f64));
    account
        .scores
        .insert("x".into(), Score::plain(5.0 - (number % 5) as f64));
    account
}

fn portfolio(accounts: usize) -> Portfolio {
    let review = Review {
        id: "r1".into(),
        date: date(2026, 6, 30),
        by: None,
        scale: crate::domain::Scale::default(),
        weights: [("y".into(), 1.0), ("x".into(), 1.0)].into(),
        accounts: [("a0".into(), [("y".into(), 3.0), ("x".into(), 3.0)].into())].into(),
    };
    Parts {
        settings: Settings::named("P"),
        people: Vec::new(),
        criteria: Criteria {
            attractiveness: vec![criterion("y")],
            strength: vec![criterion("x")],
        },
        support: Vec::new(),
        accepted: Vec::new(),
        accounts: (0..accounts).map(account).collect(),
        reviews: vec![review],
    }
    .into()
}

fn score(portfolio: &mut Portfolio, index: usize, criterion: &str, value: f64) {
    let account = Arc::make_mut(&mut portfolio.accounts[index]);
    account.scores.insert(criterion.into(), Score::plain(value));
}

fn assert_same(figures: &Figures, portfolio: &Portfolio) -> Result<(), TestCaseError> {
    let fresh = Figures::of(portfolio, TODAY);
    prop_assert_eq!(figures.accounts(), fresh.accounts());
    prop_assert_eq!(&figures.codes, &fresh.codes);
    prop_assert_eq!(&figures.places, &fresh.places);
    prop_assert_eq!(figures.efforts(), fresh.efforts());
    prop_assert_eq!(figures.promises(), fresh.promises());
    prop_assert_eq!(figures.counts(), fresh.counts());
    prop_assert_eq!(figures.overloaded(), fresh.overloaded());
    prop_assert!(figures.whole().eq(fresh.whole()));
    prop_assert_eq!(figures.tally(), fresh.tally());
    prop_assert_eq!(figures.oldest_score(), fresh.oldest_score());
    Ok(())
}

#[test]
fn only_what_changed_is_computed() {
    let mut portfolio = portfolio(20);
    let mut figures = Figures::default();
    assert_eq!(figures.update(&portfolio, TODAY), 20);
    assert_eq!(figures.update(&portfolio, TODAY), 0);
    score(&mut portfolio, 7, "y", 1.0);
    assert_eq!(figures.update(&portfolio, TODAY), 1);
    portfolio.accounts.remove(3);
    assert_eq!(figures.update(&portfolio, TODAY), 0);
    portfolio.accounts.insert(3, Arc::new(account(99)));
    assert_eq!(figures.update(&portfolio, TODAY), 1);
    let tomorrow = date(2026, 11, 24);
    assert_eq!(figures.update(&portfolio, tomorrow), 20);
    portfolio.settings = Arc::new(portfolio.settings().clone());
    assert_eq!(figures.update(&portfolio, tomorrow), 20);
}

#[test]
fn a_score_moves_its_account_at_once() {
    let mut portfolio = portfolio(4);
    let mut figures = Figures::of(&portfolio, TODAY);
    score(&mut portfolio, 0, "y", 5.0);
    score(&mut portfolio, 0, "x", 5.0);
    figures.update(&portfolio, TODAY);
    let helios = figures.account(&"a0".into()).unwrap();
    assert_eq!(helios.position.cell, Some(Cell::Protect));
    let movement = helios.movement.unwrap();
    assert_eq!(
        (movement.attractiveness, movement.strength),
        (Some(2.0), Some(2.0))
    );
    assert_eq!(figures.at(1).unwrap().movement, None);
}

#[test]
fn a_share_of_effort_changes_every_suggestion() {
    let mut portfolio = portfolio(20);
    score(&mut portfolio, 4, "y", 5.0);
    score(&mut portfolio, 4, "x", 5.0);
    let mut figures = Figures::of(&portfolio, TODAY);
    let before = figures.suggested_effort(0);
    assert!(before.is_some_and(|days| days > 0.0));
    let mut settings = portfolio.settings().clone();
    settings.effort_shares.selective = 0.0;
    portfolio.settings = Arc::new(settings);
    figures.update(&portfolio, TODAY);
    assert_eq!(
        figures.suggested_effort(0),
        Some(0.0),
        "what is selective gets nothing now"
    );
    assert_eq!(figures.suggested_effort(1), None, "no key account");
    assert_eq!(figures.suggested_effort(99), None, "no account");
}

#[derive(Debug, Clone)]
enum Change {
    Score(usize, f64),
    Rename(usize, usize),
    Remove(usize),
    Insert(usize, usize),
    Swap(usize, usize),
    Weight(f64),
    Status(usize, Status),
    Accept(&'static str),
}

fn change() -> impl Strategy<Value = Change> {
    let at = || 0..100_usize;
    prop_oneof![
        (at(), 1.0..5.0).prop_map(|(index, value)| Change::Score(index, value)),
        (at(), at()).prop_map(|(index, name)| Change::Rename(index, name)),
        at().prop_map(Change::Remove),
        (at(), 100..10_000_usize).prop_map(|(index, number)| Change::Insert(index, number)),
        (at(), at()).prop_map(|(one, other)| Change::Swap(one, other)),
        (0.0..9.0).prop_map(Change::Weight),
        (at(), prop::sample::select(&Status::ALL[..])).prop_map(|(i, s)| Change::Status(i, s)),
        prop::sample::select(&["no-contacts", "no-manager", "will-not-repeated"][..])
            .prop_map(Change::Accept),
    ]
}

fn apply(portfolio: &mut Portfolio, change: &Change) {
    let count = portfolio.accounts.len();
    match *change {
        Change::Insert(at, number) => {
            portfolio
                .accounts
                .insert(at % (count + 1), Arc::new(account(number)));
        }
        Change::Weight(weight) => {
            Arc::make_mut(&mut portfolio.criteria).strength[0].weight = weight;
        }
        Change::Accept(finding) => Arc::make_mut(&mut portfolio.accepted).push(Accepted {
            finding: finding.to_owned(),
            person: None,
            account: None,
            item: None,
            reason: None,
            until: None,
        }),
        _ if count == 0 => {}
        Change::Status(at, status) => {
            Arc::make_mut(&mut portfolio.accounts[at % count]).status = status;
        }
        Change::Score(at, value) => score(portfolio, at % count, "x", value),
        Change::Rename(at, name) => {
            Arc::make_mut(&mut portfolio.accounts[at % count]).name = format!("Name {name}");
        }
        Change::Remove(at) => drop(portfolio.accounts.remove(at % count)),
        Change::Swap(one, other) => portfolio.accounts.swap(one % count, other % count),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_update_is_as_good_as_a_fresh_start(changes in prop::collection::vec(change(), 1..12)) {
        let mut portfolio = portfolio(6);
        let mut figures = Figures::of(&portfolio, TODAY);
        for change in &changes {
            apply(&mut portfolio, change);
            figures.update(&portfolio, TODAY);
            assert_same(&figures, &portfolio)?;
        }
    }
}
