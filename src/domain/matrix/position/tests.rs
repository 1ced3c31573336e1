//! Axis values, coverage, ranges and placement.

use proptest::prelude::*;
use rstest::rstest;

use super::{AxisValue, Position, Yardstick, normalised_weights};
use crate::domain::criterion::{Axis, Criteria, Criterion, Measure};
use crate::domain::matrix::{Advice, Cell, Level, Unknown, Worth, Zone};
use crate::domain::{Account, CriterionId, Scale, Score};

fn ten() -> Scale {
    Scale::new(0.0, 10.0).unwrap()
}

fn id(axis: Axis, index: usize) -> CriterionId {
    format!("{axis:?}-{index}").into()
}

/// Rated criteria of one axis with these weights.
fn rated(axis: Axis, weights: &[f64]) -> Vec<Criterion> {
    let criterion = |(index, weight): (usize, &f64)| Criterion {
        id: id(axis, index),
        name: format!("{axis:?} {index}"),
        weight: *weight,
        measure: Measure::Rated { levels: Vec::new() },
    };
    weights.iter().enumerate().map(criterion).collect()
}

fn criteria(attractiveness: &[f64], strength: &[f64]) -> Criteria {
    Criteria {
        attractiveness: rated(Axis::Attractiveness, attractiveness),
        strength: rated(Axis::Strength, strength),
    }
}

fn yardstick(criteria: &Criteria) -> Yardstick<'_> {
    Yardstick {
        criteria,
        scale: ten(),
        closed_year: 2025,
        good_margin: Some(15.0),
    }
}

fn scored(attractiveness: &[Option<f64>], strength: &[Option<f64>]) -> Account {
    let mut account = Account::new("a".into(), "A");
    for (axis, scores) in Axis::ALL.into_iter().zip([attractiveness, strength]) {
        for (index, score) in scores.iter().enumerate() {
            if let Some(score) = score {
                account.scores.insert(id(axis, index), Score::plain(*score));
            }
        }
    }
    account
}

fn axis(weights: &[f64], scores: &[Option<f64>]) -> AxisValue {
    let criteria = criteria(weights, &[]);
    Position::of(&yardstick(&criteria), &scored(scores, &[])).attractiveness
}

fn all(scores: &[f64]) -> Vec<Option<f64>> {
    scores.iter().copied().map(Some).collect()
}

#[test]
fn the_vector_of_the_method() {
    let value = axis(&[30., 25., 20., 15., 10.], &all(&[8., 6., 10., 4., 5.]));
    assert_eq!(value.value, Some(7.0));
    assert_eq!(value.level(ten()), Some(Level::High));
    assert_eq!((value.coverage, value.range), (1.0, Some((7.0, 7.0))));
}

#[rstest]
#[case::on_the_upper_line(&[1., 1., 1.], &[10., 10., 0.], Level::High)]
#[case::on_the_lower_line(&[1., 1., 1.], &[10., 0., 0.], Level::Medium)]
#[case::odd_weights_on_the_line(&[0.1, 0.2, 0.3], &[10., 0., 10.], Level::High)]
#[case::just_under(&[1.], &[6.66], Level::Medium)]
#[case::just_under_the_lower(&[1.], &[3.33], Level::Low)]
fn ties_go_up(#[case] weights: &[f64], #[case] scores: &[f64], #[case] level: Level) {
    assert_eq!(axis(weights, &all(scores)).level(ten()), Some(level));
}

#[rstest]
#[case::half(&[50., 50.], &[Some(8.0), None], Some(8.0), 0.5, Some((4.0, 9.0)))]
#[case::nothing(&[50., 50.], &[None, None], None, 0.0, Some((0.0, 10.0)))]
#[case::missing_without_weight(&[50., 0.], &[Some(8.0), None], Some(8.0), 1.0, Some((8.0, 8.0)))]
#[case::scored_without_weight(&[50., 0.], &[None, Some(8.0)], None, 0.0, Some((0.0, 10.0)))]
#[case::no_weight_at_all(&[0., 0.], &[Some(8.0), None], None, 0.0, None)]
#[case::no_criterion(&[], &[], None, 0.0, None)]
#[case::weight_is_no_number(&[f64::NAN, 1.0], &[Some(2.0), Some(8.0)], Some(8.0), 1.0, Some((8.0, 8.0)))]
#[case::negative_weight(&[-5.0, 1.0], &[Some(2.0), Some(8.0)], Some(8.0), 1.0, Some((8.0, 8.0)))]
#[case::enormous_weights(&[1e308, 1e308], &[Some(2.0), Some(8.0)], Some(5.0), 1.0, Some((5.0, 5.0)))]
#[case::off_the_scale(&[1.0], &[Some(99.0)], Some(10.0), 1.0, Some((10.0, 10.0)))]
fn coverage_and_range(
    #[case] weights: &[f64],
    #[case] scores: &[Option<f64>],
    #[case] value: Option<f64>,
    #[case] coverage: f64,
    #[case] range: Option<(f64, f64)>,
) {
    let expected = AxisValue {
        value,
        coverage,
        range,
    };
    assert_eq!(axis(weights, scores), expected);
}

#[rstest]
#[case::protect(9.0, 9.0, Cell::Protect, Zone::Invest)]
#[case::build(9.0, 5.0, Cell::Build, Zone::Invest)]
#[case::select(9.0, 1.0, Cell::Select, Zone::Selective)]
#[case::grow(5.0, 9.0, Cell::Grow, Zone::Invest)]
#[case::hold(5.0, 5.0, Cell::Hold, Zone::Selective)]
#[case::limit(5.0, 1.0, Cell::Limit, Zone::Harvest)]
#[case::maintain(1.0, 9.0, Cell::Maintain, Zone::Selective)]
#[case::cash(1.0, 5.0, Cell::Cash, Zone::Harvest)]
#[case::streamline(1.0, 1.0, Cell::Streamline, Zone::Harvest)]
fn all_nine_cells(
    #[case] attractiveness: f64,
    #[case] strength: f64,
    #[case] cell: Cell,
    #[case] zone: Zone,
) {
    let criteria = criteria(&[1.0], &[1.0]);
    let account = scored(&[Some(attractiveness)], &[Some(strength)]);
    let position = Position::of(&yardstick(&criteria), &account);
    assert_eq!((position.cell, position.zone()), (Some(cell), Some(zone)));
    assert_eq!(position.point(), Some((attractiveness, strength)));
}

#[test]
fn one_axis_alone_does_not_place() {
    let criteria = criteria(&[1.0], &[1.0]);
    let position = Position::of(&yardstick(&criteria), &scored(&[Some(9.0)], &[None]));
    assert_eq!((position.cell, position.point()), (None, None));
    assert_eq!((position.coverage(), position.is_complete()), (0.0, false));
}

#[test]
fn contributions_explain_the_value() {
    let criteria = criteria(&[30.0, 10.0], &[]);
    let account = scored(&[Some(8.0), None], &[]);
    let contributions = yardstick(&criteria).contributions(Axis::Attractiveness, &account);
    let told: Vec<_> = contributions
        .iter()
        .map(|c| (c.share, c.measured.map(|m| m.score)))
        .collect();
    assert_eq!(told, [(0.75, Ok(8.0)), (0.25, Err(Unknown::Unscored))]);
}

#[rstest]
#[case(&[30.0, 10.0], &[0.75, 0.25])]
#[case(&[0.0, 0.0], &[0.0, 0.0])]
#[case(&[], &[])]
fn weights_are_shown_as_parts(#[case] weights: &[f64], #[case] parts: &[f64]) {
    assert_eq!(normalised_weights(&rated(Axis::Strength, weights)), parts);
}

#[test]
fn advice_to_grow_looks_at_the_latest_closed_margin() {
    let criteria = Criteria::default();
    let mut account = Account::new("a".into(), "A");
    account.margin = [(2024, 18.5), (2026, 3.0)].into();
    let advice = yardstick(&criteria).advice(Cell::Grow, &account);
    assert_eq!(advice, Advice::Grow(Worth::Good { margin: 18.5 }));
}

/// One to five criteria: a weight and, perhaps, a score.
fn lines() -> impl Strategy<Value = Vec<(f64, Option<f64>)>> {
    prop::collection::vec((0.0..100.0_f64, prop::option::of(0.0..=10.0_f64)), 1..=5)
}

fn axis_of(lines: &[(f64, Option<f64>)]) -> AxisValue {
    let (weights, scores): (Vec<_>, Vec<_>) = lines.iter().copied().unzip();
    axis(&weights, &scores)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn the_value_lies_among_its_scores_and_in_its_range(lines in lines()) {
        let axis = axis_of(&lines);
        prop_assert!((0.0..=1.0).contains(&axis.coverage));
        if let Some(value) = axis.value {
            let (low, high) = axis.range.unwrap();
            prop_assert!(low <= value && value <= high, "{axis:?}");
            let scores = || lines.iter().filter_map(|(_, score)| *score);
            prop_assert!(value >= scores().fold(10.0, f64::min) - 1e-9);
            prop_assert!(value <= scores().fold(0.0, f64::max) + 1e-9);
        }
    }

    #[test]
    fn raising_a_score_never_lowers_its_axis(lines in lines(), at in 0..5_usize, by in 0.0..10.0_f64) {
        let before = axis_of(&lines);
        let mut raised = lines.clone();
        let at = at % raised.len();
        if let Some(score) = &mut raised[at].1 {
            *score = (*score + by).min(10.0);
            prop_assert!(axis_of(&raised).value >= before.value);
        }
    }

    #[test]
    fn the_order_of_criteria_does_not_matter(lines in lines(), turn in 0..5_usize) {
        let mut turned = lines.clone();
        turned.rotate_left(turn % lines.len());
        let (one, other) = (axis_of(&lines), axis_of(&turned));
        prop_assert_eq!(one.value.is_some(), other.value.is_some());
        prop_assert!((one.value.unwrap_or(0.0) - other.value.unwrap_or(0.0)).abs() < 1e-9);
        prop_assert!((one.coverage - other.coverage).abs() < 1e-9);
    }

    #[test]
    fn scoring_what_is_missing_stays_in_the_range(lines in lines(), score in 0.0..=10.0_f64) {
        let (low, high) = axis_of(&lines).range.unwrap_or((0.0, 10.0));
        let full: Vec<_> = lines.iter().map(|(w, s)| (*w, s.or(Some(score)))).collect();
        if let Some(value) = axis_of(&full).value {
            prop_assert!(low - 1e-9 <= value && value <= high + 1e-9);
        }
    }

    #[test]
    fn weights_count_by_their_proportions_only(lines in lines(), times in 0.01..100.0_f64) {
        let scaled: Vec<_> = lines.iter().map(|(w, s)| (w * times, *s)).collect();
        let (one, other) = (axis_of(&lines).value, axis_of(&scaled).value);
        prop_assert!((one.unwrap_or(0.0) - other.unwrap_or(0.0)).abs() < 1e-9);
    }
}
