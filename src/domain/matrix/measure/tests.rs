//! Where values come from and how they become scores.

use proptest::prelude::*;
use rstest::rstest;

use super::{Unknown, margin_progression, revenue_progression};
use crate::domain::account::Years;
use crate::domain::criterion::{Band, Criterion, Measure, Rule, Source};
use crate::domain::stage::Stage;
use crate::domain::{Account, Scale, Score};

const CLOSED: i16 = 2025;

fn measured(source: Source, rule: Option<Rule>) -> Criterion {
    Criterion {
        id: "c".into(),
        name: "C".into(),
        weight: 1.0,
        measure: Measure::Measured {
            source,
            unit: None,
            rule,
        },
    }
}

fn rated() -> Criterion {
    Criterion {
        measure: Measure::Rated { levels: Vec::new() },
        ..measured(Source::Entered, None)
    }
}

fn bands() -> Rule {
    let band = |up_to, score| Band { up_to, score };
    Rule::Bands(vec![
        band(Some(1.0), 5.0),
        band(Some(3.0), 4.0),
        band(Some(7.0), 2.0),
        band(None, 1.0),
    ])
}

fn account() -> Account {
    Account::new("a".into(), "A")
}

#[rstest]
#[case::growth(&[(2024, 100.0), (2025, 110.0)], Ok(10.0))]
#[case::shrinking(&[(2024, 200.0), (2025, 100.0)], Ok(-50.0))]
#[case::out_of_a_loss(&[(2024, -100.0), (2025, 50.0)], Ok(150.0))]
#[case::from_nothing(&[(2024, 0.0), (2025, 50.0)], Err(Unknown::PreviousZero(2024)))]
#[case::no_last_year(&[(2023, 90.0), (2024, 100.0)], Err(Unknown::YearMissing(2025)))]
#[case::no_year_before(&[(2025, 100.0)], Err(Unknown::YearMissing(2024)))]
#[case::a_gap_is_not_bridged(&[(2023, 90.0), (2025, 100.0)], Err(Unknown::YearMissing(2024)))]
#[case::running_year_is_not_compared(
    &[(2024, 100.0), (2025, 110.0), (2026, 10.0)],
    Ok(10.0)
)]
fn progression_of_revenue(#[case] years: &[(i16, f64)], #[case] expected: Result<f64, Unknown>) {
    let years: Years = years.iter().copied().collect();
    assert_eq!(revenue_progression(&years, CLOSED), expected);
}

#[rstest]
#[case::in_points(&[(2024, 18.5), (2025, 17.5)], Ok(-1.0))]
#[case::from_nothing(&[(2024, 0.0), (2025, 2.0)], Ok(2.0))]
#[case::missing(&[(2024, 18.5)], Err(Unknown::YearMissing(2025)))]
fn progression_of_margin(#[case] years: &[(i16, f64)], #[case] expected: Result<f64, Unknown>) {
    let years: Years = years.iter().copied().collect();
    assert_eq!(margin_progression(&years, CLOSED), expected);
}

#[rstest]
#[case::worst(-5.0, 15.0, -5.0, 1.0)]
#[case::best(-5.0, 15.0, 15.0, 5.0)]
#[case::between(-5.0, 15.0, 5.0, 3.0)]
#[case::beyond_the_best(-5.0, 15.0, 99.0, 5.0)]
#[case::below_the_worst(-5.0, 15.0, -99.0, 1.0)]
#[case::lower_is_better(30.0, 10.0, 25.0, 2.0)]
#[case::lower_is_better_clamped(30.0, 10.0, 5.0, 5.0)]
#[case::no_distance_up_to_it(3.0, 3.0, 3.0, 5.0)]
#[case::no_distance_below(3.0, 3.0, 2.9, 1.0)]
#[case::enormous(-1.7e308, 1.7e308, 0.0, 3.0)]
fn linear_rule(#[case] worst: f64, #[case] best: f64, #[case] value: f64, #[case] score: f64) {
    let rule = Rule::Linear { worst, best };
    assert_eq!(rule.score(value, Scale::default()), Some(score));
}

#[rstest]
#[case::first(0.0, 5.0)]
#[case::end_is_inclusive(1.0, 5.0)]
#[case::just_above(1.01, 4.0)]
#[case::computed_end(3.000_000_000_000_4, 4.0)]
#[case::third(7.0, 2.0)]
#[case::the_rest(8.0, 1.0)]
fn banded_rule(#[case] value: f64, #[case] score: f64) {
    assert_eq!(bands().score(value, Scale::default()), Some(score));
}

#[test]
fn a_band_never_leaves_the_scale() {
    let rule = Rule::Bands(vec![Band {
        up_to: None,
        score: 9.0,
    }]);
    assert_eq!(rule.score(0.0, Scale::default()), Some(5.0));
    assert_eq!(Rule::Bands(Vec::new()).score(0.0, Scale::default()), None);
}

#[rstest]
#[case::stage(Source::Stage, Ok((2.0, 3.0)))]
#[case::share(Source::ShareOfWallet, Ok((25.0, 2.0)))]
#[case::nobody_listed(Source::ContactCoverage, Err(Unknown::NoStakeholders))]
#[case::no_rule(Source::MarginProgression, Err(Unknown::NoRule))]
#[case::no_year(Source::RevenueProgression, Err(Unknown::YearMissing(2025)))]
#[case::unscored(Source::Entered, Err(Unknown::Unscored))]
fn a_source_has_its_natural_rule(
    #[case] source: Source,
    #[case] expected: Result<(f64, f64), Unknown>,
) {
    let mut account = account();
    account.stage.current = Some(Stage::Cooperative);
    account.share_of_wallet = Some(25.0);
    account.margin = Years::from([(2024, 18.0), (2025, 19.0)]);
    let measured = measured(source, None).measure(&account, Scale::default(), CLOSED);
    assert_eq!(measured.map(|m| (m.value, m.score)), expected);
}

#[rstest]
#[case::no_stage(Source::Stage, Unknown::NoStage)]
#[case::no_share(Source::ShareOfWallet, Unknown::NoShareOfWallet)]
fn says_what_is_missing(#[case] source: Source, #[case] why: Unknown) {
    let value = measured(source, None).value(&account(), CLOSED);
    assert_eq!(value, Err(why));
}

#[test]
fn stages_lie_evenly_on_the_scale() {
    let scores = Stage::ALL.map(|stage| {
        let mut account = account();
        account.stage.current = Some(stage);
        let measured = measured(Source::Stage, None);
        measured
            .measure(&account, Scale::default(), CLOSED)
            .unwrap()
            .score
    });
    assert_eq!(scores, [1.0, 2.0, 3.0, 4.0, 5.0]);
}

#[test]
fn what_is_no_number_is_no_score() {
    let mut account = account();
    account.scores.insert("c".into(), Score::plain(f64::NAN));
    let value = rated().value(&account, CLOSED);
    assert_eq!(value, Err(Unknown::Unscored));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// More of what is good never scores less, and nothing leaves the scale or is no number.
    #[test]
    fn a_linear_rule_is_monotonic(
        worst in -1e6..1e6_f64,
        best in -1e6..1e6_f64,
        a in any::<f64>().prop_filter("a value is a number", |v| v.is_finite()),
        b in -1e6..1e6_f64,
    ) {
        let (rule, scale) = (Rule::Linear { worst, best }, Scale::default());
        let (low, high) = if (a <= b) == (worst <= best) { (a, b) } else { (b, a) };
        let (low, high) = (rule.score(low, scale).unwrap(), rule.score(high, scale).unwrap());
        prop_assert!(low <= high);
        prop_assert!(scale.contains(low) && scale.contains(high));
    }

    /// Bands that fall never rise, whatever the value.
    #[test]
    fn bands_are_monotonic(a in -10.0..20.0_f64, b in -10.0..20.0_f64) {
        let score = |value| bands().score(value, Scale::default()).unwrap();
        prop_assert!(score(a.min(b)) >= score(a.max(b)));
    }
}

#[rstest]
#[case::first(1.0, Some(0))]
#[case::middle(2.0, Some(1))]
#[case::the_rest(8.0, Some(3))]
fn the_band_of_a_value(#[case] value: f64, #[case] band: Option<usize>) {
    assert_eq!(bands().band(value), band);
}

#[test]
fn a_line_has_no_band() {
    let line = Rule::Linear {
        worst: 0.0,
        best: 9.0,
    };
    assert_eq!(line.band(3.0), None);
    assert_eq!(Rule::Bands(Vec::new()).band(3.0), None);
}
