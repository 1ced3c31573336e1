//! Both rankings of the same accounts.

use jiff::civil::date;
use proptest::prelude::*;

use super::{Ranked, ranking};
use crate::domain::Portfolio;
use crate::domain::account::Status;
use crate::domain::figures::Figures;
use crate::domain::matrix::Zone;
use crate::domain::selection::MAX_KEY_ACCOUNTS;
use crate::domain::testing;

const TODAY: jiff::civil::Date = date(2026, 11, 27);

/// A portfolio of accounts with a name, a revenue of 2025 and a rating on both axes, where not 0.
fn portfolio(accounts: &[(&str, f64, f64)]) -> Portfolio {
    let accounts = accounts.iter().map(|(name, revenue, rating)| {
        let scores = match rating {
            0.0 => String::new(),
            rating => format!(", scores: {{a: {rating}, s: {rating}}}"),
        };
        format!("  - {{id: {name}, name: {name}, revenue: {{2025: {revenue}}}{scores}}}\n")
    });
    let text = format!(
        "format: 1\nportfolio: {{name: P}}\ncriteria:\n  \
         attractiveness: [{{id: a, name: A, weight: 1, kind: qualitative}}]\n  \
         strength: [{{id: s, name: S, weight: 1, kind: qualitative}}]\naccounts:\n{}",
        accounts.collect::<String>()
    );
    crate::store::read::read(&text).expect("a sound file")
}

fn ranked(portfolio: &Portfolio) -> Vec<Ranked> {
    ranking(portfolio, &Figures::of(portfolio, TODAY), 2025)
}

/// The names that something holds of, in the order of the matrix.
fn names(portfolio: &Portfolio, holds: impl Fn(&Ranked) -> bool) -> Vec<&str> {
    let ranked = ranked(portfolio);
    let those = ranked.iter().filter(|it| holds(it));
    those
        .map(|it| portfolio.accounts()[it.index].name.as_str())
        .collect()
}

#[test]
fn pareto_takes_the_largest_up_to_four_fifths() {
    let exactly = portfolio(&[
        ("small", 10.0, 3.0),
        ("large", 50.0, 3.0),
        ("next", 30.0, 3.0),
        ("least", 10.0, 3.0),
    ]);
    assert_eq!(names(&exactly, |it| it.pareto), ["large", "next"]);
    let over = portfolio(&[
        ("large", 79.0, 3.0),
        ("next", 20.0, 3.0),
        ("least", 1.0, 3.0),
    ]);
    assert_eq!(names(&over, |it| it.pareto), ["large", "next"]);
    let nothing = portfolio(&[("a", 0.0, 3.0), ("b", 0.0, 3.0)]);
    assert!(names(&nothing, |it| it.pareto).is_empty());
}

#[test]
fn the_matrix_takes_whom_it_does_not_harvest() {
    let file = portfolio(&[
        ("cow", 90.0, 1.0),
        ("star", 5.0, 5.0),
        ("middle", 4.0, 3.0),
        ("unknown", 1.0, 0.0),
    ]);
    assert_eq!(names(&file, |_| true), ["star", "middle", "cow", "unknown"]);
    assert_eq!(names(&file, |it| it.matrix), ["star", "middle"]);
    assert_eq!(names(&file, |it| it.pareto && !it.matrix), ["cow"]);
    assert_eq!(
        names(&file, |it| it.matrix && !it.pareto),
        ["star", "middle"]
    );
    assert_eq!(names(&file, |it| it.by_matrix.is_none()), ["unknown"]);
}

#[test]
fn the_running_year_does_not_count() {
    let file = portfolio(&[("a", 1.0, 3.0)]);
    let figures = Figures::of(&file, TODAY);
    let before = ranking(&file, &figures, 2024);
    assert_eq!((before[0].revenue, before[0].by_revenue), (None, None));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn every_account_is_ranked_once(portfolio in testing::portfolio()) {
        let all = ranked(&portfolio);
        let live = portfolio.accounts().iter().filter(|it| it.status != Status::Former).count();
        prop_assert_eq!(all.len(), live);
        prop_assert!(all.iter().filter(|it| it.matrix).count() <= MAX_KEY_ACCOUNTS);
        let figures = Figures::of(&portfolio, TODAY);
        for it in &all {
            let zone = figures.at(it.index).unwrap().position.zone();
            prop_assert!(!it.matrix || zone.is_some_and(|zone| zone != Zone::Harvest));
            prop_assert_eq!(it.by_matrix.is_some(), zone.is_some());
        }
        let mut revenue: Vec<_> = all.iter().filter_map(|it| it.by_revenue).collect();
        revenue.sort_unstable();
        prop_assert!(revenue.iter().copied().eq(1..=revenue.len()));
    }
}
