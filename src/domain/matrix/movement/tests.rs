//! Positions of a past review, and what became of them.

use std::collections::BTreeMap;

use jiff::civil::date;
use rstest::rstest;

use super::{Movement, Past, Trend};
use crate::domain::criterion::{Axis, Criteria, Criterion, Measure};
use crate::domain::matrix::{AxisValue, Cell, Position};
use crate::domain::review::Review;
use crate::domain::{AccountId, Scale};

fn criterion(id: &str) -> Criterion {
    Criterion {
        id: id.into(),
        name: id.to_owned(),
        weight: 99.0,
        measure: Measure::Rated { levels: Vec::new() },
    }
}

fn criteria() -> Criteria {
    Criteria {
        attractiveness: vec![criterion("growth"), criterion("innovation")],
        strength: vec![criterion("stage")],
    }
}

/// A review on 0 to 10 of one account, `helios`.
fn review(weights: &[(&str, f64)], scores: &[(&str, f64)]) -> Review {
    let scores: BTreeMap<_, _> = scores.iter().map(|(id, s)| ((*id).into(), *s)).collect();
    Review {
        id: "r1".into(),
        date: date(2026, 6, 30),
        by: None,
        scale: Scale::new(0.0, 10.0).unwrap(),
        weights: weights.iter().map(|(id, w)| ((*id).into(), *w)).collect(),
        accounts: BTreeMap::from([("helios".into(), scores)]),
    }
}

fn at(attractiveness: Option<f64>, strength: Option<f64>) -> Position {
    let axis = |value| AxisValue {
        value,
        coverage: 1.0,
        range: None,
    };
    Position::new(axis(attractiveness), axis(strength), Scale::default())
}

fn then(review: &Review) -> Position {
    let criteria = criteria();
    let past = Past::new(review, &criteria, Scale::default());
    past.position(&AccountId::from("helios")).unwrap()
}

#[test]
fn is_computed_with_the_weights_of_that_day_and_laid_onto_the_scale_of_this_one() {
    let then = then(&review(
        &[("growth", 30.0), ("innovation", 10.0), ("stage", 1.0)],
        &[("growth", 10.0), ("innovation", 6.0), ("stage", 2.5)],
    ));
    // 9 of 10 is 4.6 on 1 to 5; 2.5 of 10 is 2.
    assert_eq!(then.point(), Some((4.6, 2.0)));
    assert_eq!(then.cell, Some(Cell::Select));
}

#[test]
fn what_was_unscored_then_lowers_the_coverage_of_then() {
    let then = then(&review(
        &[("growth", 30.0), ("innovation", 10.0)],
        &[("growth", 10.0)],
    ));
    assert_eq!(then.attractiveness.value, Some(5.0));
    assert_eq!(then.attractiveness.coverage, 0.75);
    assert_eq!(then.strength.value, None);
}

#[test]
fn a_criterion_that_is_gone_is_left_out() {
    let then = then(&review(
        &[("growth", 10.0), ("gone", 90.0)],
        &[("growth", 5.0), ("gone", 0.0)],
    ));
    assert_eq!(then.attractiveness.value, Some(3.0));
    assert_eq!(then.attractiveness.coverage, 1.0);
}

#[test]
fn a_review_knows_only_its_accounts() {
    let (review, criteria) = (review(&[], &[]), criteria());
    let past = Past::new(&review, &criteria, Scale::default());
    assert_eq!(past.position(&"zenith".into()), None);
}

#[rstest]
#[case::nothing(0.0, Trend::Flat)]
#[case::below_the_bar(0.049, Trend::Flat)]
#[case::on_the_bar(0.05, Trend::Up)]
#[case::on_the_bar_despite_rounding(3.05 - 3.0, Trend::Up)]
#[case::down(-0.05, Trend::Down)]
#[case::hardly_down(-0.049, Trend::Flat)]
fn a_change_below_five_hundredths_is_none(#[case] change: f64, #[case] trend: Trend) {
    assert_eq!(Trend::of(change), trend);
}

#[rstest]
#[case::up(at(Some(4.0), Some(3.0)), Some(Trend::Up))]
#[case::gained_and_lost(at(Some(3.5), Some(2.5)), Some(Trend::Flat))]
#[case::one_axis_known(at(None, Some(2.0)), Some(Trend::Down))]
#[case::none_known(at(None, None), None)]
fn the_account_goes_where_both_axes_go(#[case] now: Position, #[case] trend: Option<Trend>) {
    let movement = Movement::between(date(2026, 6, 30), at(Some(3.0), Some(3.0)), &now);
    assert_eq!(movement.trend(), trend);
}

#[test]
fn tells_each_axis_and_the_cell() {
    let now = at(Some(4.5), Some(3.0));
    let movement = Movement::between(date(2026, 6, 30), at(Some(3.0), Some(3.0)), &now);
    assert_eq!(movement.change(Axis::Attractiveness), Some(1.5));
    assert_eq!(movement.axis_trend(Axis::Strength), Some(Trend::Flat));
    assert!(movement.changed_cell(&now));
}
