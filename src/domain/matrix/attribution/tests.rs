//! Moves taken apart.

use proptest::prelude::*;
use rstest::rstest;

use super::{Change, Factor, causes};

/// A criterion with a weight and, where it is not below 0, a score.
fn factor((id, weight, score): (&str, f64, f64)) -> Factor {
    Factor {
        criterion: id.into(),
        weight,
        score: (score >= 0.0).then_some(score),
    }
}

const NONE: f64 = -1.0;

fn value(factors: &[Factor]) -> Option<f64> {
    let counted = factors.iter().filter_map(|it| Some((it.weight, it.score?)));
    let (weight, sum) = counted.fold((0.0, 0.0), |(weight, sum), (w, s)| {
        (weight + w, sum + w * s)
    });
    (weight > 0.0).then(|| sum / weight)
}

#[rstest]
#[case::nothing_changed(&[("a", 30.0, 4.0), ("b", 10.0, 2.0)], &[("a", 30.0, 4.0), ("b", 10.0, 2.0)], &[])]
#[case::a_score(&[("a", 30.0, 4.0), ("b", 10.0, 2.0)], &[("a", 30.0, 5.0), ("b", 10.0, 2.0)], &[("a", 0.75)])]
#[case::two_scores_against_each_other(
    &[("a", 1.0, 4.0), ("b", 1.0, 2.0)],
    &[("a", 1.0, 5.0), ("b", 1.0, 1.0)],
    &[("a", 0.5), ("b", -0.5)]
)]
#[case::one_weight_blames_no_other(
    &[("a", 30.0, 4.0), ("b", 10.0, 2.0), ("c", 20.0, 3.0)],
    &[("a", 30.0, 4.0), ("b", 40.0, 2.0), ("c", 20.0, 3.0)],
    &[("b", -0.444_444_444)]
)]
#[case::weights_in_another_unit(
    &[("a", 3.0, 4.0), ("b", 1.0, 2.0)],
    &[("a", 75.0, 4.0), ("b", 25.0, 2.0)],
    &[]
)]
#[case::a_score_that_came_in(
    &[("a", 30.0, 4.0), ("b", 10.0, NONE)],
    &[("a", 30.0, 4.0), ("b", 10.0, 2.0)],
    &[("b", -0.5)]
)]
#[case::a_score_that_went(
    &[("a", 30.0, 4.0), ("b", 10.0, 2.0)],
    &[("a", 30.0, 4.0), ("b", 10.0, NONE)],
    &[("b", 0.5)]
)]
#[case::a_criterion_that_is_new(
    &[("a", 30.0, 4.0)],
    &[("a", 30.0, 4.0), ("b", 10.0, 2.0)],
    &[("b", -0.5)]
)]
#[case::the_larger_comes_first(
    &[("a", 10.0, 4.0), ("b", 30.0, 2.0)],
    &[("a", 10.0, 5.0), ("b", 30.0, 3.0)],
    &[("b", 0.75), ("a", 0.25)]
)]
fn blames(
    #[case] then: &[(&str, f64, f64)],
    #[case] now: &[(&str, f64, f64)],
    #[case] expected: &[(&str, f64)],
) {
    let then: Vec<_> = then.iter().copied().map(factor).collect();
    let now: Vec<_> = now.iter().copied().map(factor).collect();
    let found = causes(&then, &now).expect("there are values");
    let found: Vec<_> = found
        .iter()
        .map(|it| (it.criterion.as_str(), it.amount))
        .collect();
    assert_eq!(found.len(), expected.len(), "{found:?}");
    for ((id, amount), (expected_id, expected_amount)) in found.iter().zip(expected) {
        assert_eq!(id, expected_id);
        assert!((amount - expected_amount).abs() < 1e-6, "{id}: {amount}");
    }
}

#[rstest]
#[case::then(&[("a", 30.0, NONE)], &[("a", 30.0, 3.0)])]
#[case::now(&[("a", 30.0, 3.0)], &[("a", 30.0, NONE)])]
#[case::without_weight(&[("a", 0.0, 3.0)], &[("a", 30.0, 3.0)])]
fn nothing_is_blamed_where_there_is_no_value(
    #[case] then: &[(&str, f64, f64)],
    #[case] now: &[(&str, f64, f64)],
) {
    let [then, now] = [then, now].map(|list| list.iter().copied().map(factor).collect::<Vec<_>>());
    assert_eq!(causes(&then, &now), None);
}

#[test]
fn a_weight_is_told_as_it_was_entered() {
    let then = [("a", 30.0, 4.0), ("b", 10.0, 2.0)].map(factor);
    let now = [("a", 30.0, 4.0), ("b", 20.0, 2.0)].map(factor);
    let found = causes(&then, &now).expect("there are values");
    let expected = Change::Weight {
        from: 10.0,
        to: 20.0,
    };
    assert_eq!(found.first().map(|it| it.change), Some(expected));
}

/// Some of six criteria, with weights and scores.
fn factors() -> impl Strategy<Value = Vec<Factor>> {
    let ids = ["a", "b", "c", "d", "e", "f"];
    let one = (0.0..100.0_f64, proptest::option::of(1.0..5.0_f64));
    let all = proptest::collection::vec(one, ids.len());
    (
        all,
        proptest::sample::subsequence(ids.to_vec(), 1..=ids.len()),
    )
        .prop_map(|(all, ids)| {
            let pairs = ids.into_iter().zip(all);
            let factor = |(id, (weight, score)): (&str, _)| Factor {
                criterion: id.into(),
                weight,
                score,
            };
            pairs.map(factor).collect()
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn the_parts_add_up_to_the_move(then in factors(), now in factors()) {
        let values = value(&then).zip(value(&now));
        let causes = causes(&then, &now);
        prop_assert_eq!(causes.is_some(), values.is_some());
        if let (Some(causes), Some((from, to))) = (causes, values) {
            let sum: f64 = causes.iter().map(|cause| cause.amount).sum();
            prop_assert!((sum - (to - from)).abs() < 1e-6, "{} is not {}", sum, to - from);
        }
    }

    #[test]
    fn what_did_not_change_is_not_blamed(then in factors(), at in 0..6_usize, score in 1.0..5.0_f64) {
        let mut now = then.clone();
        let at = at % now.len();
        now[at].score = Some(score);
        for cause in causes(&then, &now).unwrap_or_default() {
            prop_assert_eq!(&cause.criterion, &then[at].criterion);
        }
    }
}
