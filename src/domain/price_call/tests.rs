//! Price requests of accounts with known and unknown figures.

use jiff::civil::date;
use proptest::prelude::*;
use rstest::rstest;

use super::{ExtraVolume, PriceCall, Unknown, Worth, answer_day, granted_before};
use crate::domain::Account;
use crate::domain::requirement::{Answer, CounterpartKind, Outcome, Requirement, RequirementKind};

fn account(revenue: Option<f64>, margin: Option<f64>) -> Account {
    let mut account = Account::new("helios".into(), "Helios");
    account.revenue.insert(2024, 1.0);
    account.margin.insert(2024, 99.0);
    account.revenue.extend(revenue.map(|r| (2025, r)));
    account.margin.extend(margin.map(|m| (2025, m)));
    account
}

fn ask(percent: f64) -> Requirement {
    Requirement {
        kind: Some(RequirementKind::Price),
        ask_percent: Some(percent),
        ..Requirement::new("price".into(), "Price")
    }
}

fn call(percent: f64, margin: f64) -> PriceCall {
    PriceCall::of(
        &account(Some(4_210_000.0), Some(margin)),
        &ask(percent),
        2025,
    )
    .unwrap()
}

fn near(value: f64, expected: f64) -> bool {
    (value - expected).abs() < 0.005
}

#[test]
fn three_percent_of_helios() {
    let call = call(-3.0, 17.9);
    assert!(near(call.amount().unwrap(), 126_300.0));
    let effect = call.margin_effect().unwrap();
    assert!(
        near(effect.after, 15.36) && near(effect.points(), 2.54),
        "{effect:?}"
    );
    assert!(near(effect.eaten, 16.76), "{effect:?}");
    assert!(matches!(call.extra_volume(), Some(ExtraVolume::Percent(p)) if near(p, 20.13)));
}

#[test]
fn the_margin_after_is_that_of_the_money_left() {
    let call = call(-3.0, 17.9);
    let revenue = call.revenue.unwrap();
    let (left, margin) = (revenue * 0.97, revenue * 0.179 - call.amount().unwrap());
    assert!(near(
        call.margin_effect().unwrap().after,
        margin / left * 100.0
    ));
}

#[rstest]
#[case::less_than_the_margin(-3.0, 3.01, false)]
#[case::all_of_the_margin(-3.0, 3.0, true)]
#[case::more_than_the_margin(-3.0, 2.0, true)]
#[case::no_margin_at_all(-3.0, 0.0, true)]
#[case::sold_at_a_loss(-3.0, -5.0, true)]
fn some_cuts_no_volume_pays_for(#[case] percent: f64, #[case] margin: f64, #[case] never: bool) {
    let call = call(percent, margin);
    assert_eq!(call.extra_volume() == Some(ExtraVolume::Never), never);
    let volume = call
        .counterparts()
        .iter()
        .any(|w| matches!(w, Worth::Volume { .. }));
    assert_eq!(volume, !never);
}

#[rstest]
#[case::both(None, None, &[Unknown::Revenue, Unknown::Margin])]
#[case::margin(Some(1e6), None, &[Unknown::Margin])]
#[case::revenue(None, Some(20.0), &[Unknown::Revenue])]
#[case::nothing(Some(1e6), Some(20.0), &[])]
fn what_is_unknown_is_asked_for(
    #[case] revenue: Option<f64>,
    #[case] margin: Option<f64>,
    #[case] expected: &[Unknown],
) {
    let call = PriceCall::of(&account(revenue, margin), &ask(-3.0), 2025).unwrap();
    assert_eq!(call.unknown(), expected);
    assert_eq!(
        call.amount().is_some(),
        revenue.is_some(),
        "2024 is no closed year's stand-in"
    );
    assert_eq!(call.extra_volume().is_some(), margin.is_some());
    assert_eq!(call.margin_effect().is_some(), margin.is_some());
}

#[rstest]
#[case::no_percent(None, Some(RequirementKind::Price))]
#[case::a_rise(Some(2.0), Some(RequirementKind::Price))]
#[case::another_kind(Some(-3.0), Some(RequirementKind::Service))]
#[case::no_kind(Some(-3.0), None)]
fn without_a_cut_there_is_no_call(
    #[case] percent: Option<f64>,
    #[case] kind: Option<RequirementKind>,
) {
    let requirement = Requirement {
        kind,
        ask_percent: percent,
        ..ask(0.0)
    };
    assert_eq!(
        PriceCall::of(&account(Some(1e6), Some(20.0)), &requirement, 2025),
        None
    );
}

#[test]
fn three_counterparts_the_computed_ones_first() {
    let small = call(-1.0, 20.0).counterparts();
    assert!(
        matches!(
            small.as_slice(),
            [
                Worth::Volume { .. },
                Worth::Payment { days: 47 },
                Worth::Named(CounterpartKind::Duration)
            ]
        ),
        "{small:?}"
    );
    let large = call(-3.0, 20.0).counterparts();
    assert!(
        matches!(
            large.as_slice(),
            [Worth::Volume { .. }, Worth::Named(_), Worth::Named(_)]
        ),
        "{large:?}"
    );
}

#[rstest]
#[case::they_can_buy_more(35.0, true)]
#[case::they_buy_all_from_us(90.0, false)]
fn volume_is_only_named_where_they_can_buy_it(#[case] share: f64, #[case] named: bool) {
    let mut account = account(Some(1e6), Some(17.9));
    account.share_of_wallet = Some(share);
    let call = PriceCall::of(&account, &ask(-3.0), 2025).unwrap();
    let volume = call.counterparts().into_iter().find_map(|w| match w {
        Worth::Volume {
            share_of_wallet, ..
        } => share_of_wallet,
        _ => None,
    });
    assert_eq!(volume.is_some(), named);
    assert!(volume.is_none_or(|then| near(then, 42.05)), "{volume:?}");
}

#[test]
fn what_was_granted_before_comes_newest_first() {
    let answered = |id: &str, outcome, day| Requirement {
        id: id.into(),
        answer: Some(Answer {
            outcome: Some(outcome),
            date: Some(date(2026, 1, day)),
            ..Answer::default()
        }),
        ..ask(-2.0)
    };
    let mut account = account(None, None);
    account.requirements = vec![
        answered("old", Outcome::Accept, 1),
        answered("refused", Outcome::Refuse, 2),
        answered("new", Outcome::Counterpart, 3),
        answered("price", Outcome::Accept, 4),
        Requirement {
            kind: Some(RequirementKind::Service),
            ..answered("service", Outcome::Accept, 5)
        },
    ];
    let before: Vec<_> = granted_before(&account, &ask(-3.0))
        .iter()
        .map(|r| r.id.as_str())
        .collect();
    assert_eq!(before, ["new", "old"]);
}

#[rstest]
#[case::agreed(&[date(2026, 11, 27)], date(2026, 11, 27))]
#[case::overdue(&[date(2026, 11, 20)], date(2026, 11, 30))]
#[case::not_agreed(&[], date(2026, 11, 30))]
fn the_day_that_is_promised(
    #[case] answer_by: &[jiff::civil::Date],
    #[case] day: jiff::civil::Date,
) {
    let requirement = Requirement {
        answer_by: answer_by.to_vec(),
        ..ask(-3.0)
    };
    assert_eq!(answer_day(&requirement, date(2026, 11, 23)), day);
}

proptest! {
    /// Whatever the figures: the extra volume, sold at the lower price, brings the old margin back.
    #[test]
    fn the_volume_pays_exactly(percent in 0.1f64..40.0, margin in 0.2f64..80.0, revenue in 1.0f64..1e9) {
        let call = PriceCall::of(&account(Some(revenue), Some(margin)), &ask(-percent), 2025).unwrap();
        match call.extra_volume() {
            Some(ExtraVolume::Percent(extra)) => {
                let units = 1.0 + extra / 100.0;
                let earned = units * revenue * (margin - percent) / 100.0;
                prop_assert!((earned - revenue * margin / 100.0).abs() < 1e-6 * revenue);
            }
            _ => prop_assert!(margin <= percent),
        }
        prop_assert_eq!(call.counterparts().len(), super::COUNTERPARTS);
    }
}
