//! Snapshots, and what they tell of each other.

use jiff::civil::date;
use proptest::prelude::*;
use rstest::rstest;

use super::comparison::{causes, hundredths, moves};
use super::{Review, Snapshot, reviewer};
use crate::domain::account::Status;
use crate::domain::criterion::Axis;
use crate::domain::edit::Edit;
use crate::domain::findings::tests::world;
use crate::domain::testing;
use crate::domain::{Portfolio, Scale};

const THEN: jiff::civil::Date = date(2026, 6, 30);
const TODAY: jiff::civil::Date = date(2026, 11, 27);

#[test]
fn the_first_free_number_is_its_id() {
    let mut portfolio = Portfolio::named("Aurora");
    for expected in ["r1", "r2"] {
        let review = Review::of(&portfolio, TODAY, Some("cm".into()));
        assert_eq!(review.id.as_str(), expected);
        assert_eq!((review.date, review.scale), (TODAY, Scale::default()));
        portfolio.apply(Edit::AddReview(Box::new(review))).unwrap();
    }
    assert_eq!(portfolio.reviews().len(), 2);
}

/// Key accounts of managers who report to somebody, or to nobody.
fn managed(by: &[(&str, Option<&str>)]) -> Portfolio {
    let mut parts = world::parts(by.len());
    parts.people.clear();
    for (account, (manager, boss)) in parts.accounts.iter_mut().zip(by) {
        account.manager = Some((*manager).into());
        parts.people.push(world::person(manager, *boss));
    }
    Portfolio::from(parts)
}

#[rstest]
#[case::one_is_chosen(Some("cm"), &[("cm", Some("jp")), ("ln", Some("jp"))], Some("cm"))]
#[case::there_is_one_only(None, &[("cm", Some("jp"))], Some("cm"))]
#[case::whom_all_report_to(None, &[("cm", Some("jp")), ("ln", Some("jp"))], Some("jp"))]
#[case::they_report_to_several(None, &[("cm", Some("jp")), ("ln", Some("sd"))], None)]
#[case::one_reports_to_nobody(None, &[("cm", Some("jp")), ("ln", None)], None)]
#[case::no_managers(None, &[], None)]
fn somebody_holds_it(
    #[case] chosen: Option<&str>,
    #[case] by: &[(&str, Option<&str>)],
    #[case] expected: Option<&str>,
) {
    let chosen = chosen.map(Into::into);
    let held = reviewer(&managed(by), chosen.as_ref());
    assert_eq!(held, expected.map(Into::into));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn it_places_every_account_where_it_stands(portfolio in testing::portfolio()) {
        let review = Review::of(&portfolio, TODAY, None);
        let (kept, now) = (Snapshot::review(&portfolio, &review), Snapshot::Now { portfolio: &portfolio, today: TODAY });
        for account in portfolio.accounts() {
            let former = account.status == Status::Former;
            prop_assert_eq!(review.accounts.contains_key(&account.id), !former);
            let Some(position) = kept.position(&account.id) else { continue };
            let here = now.position(&account.id).unwrap();
            for axis in Axis::ALL {
                let (kept, here) = (position.axis(axis), here.axis(axis));
                prop_assert_eq!(kept.value.is_some(), here.value.is_some());
                let apart = kept.value.unwrap_or(0.0) - here.value.unwrap_or(0.0);
                prop_assert!(apart.abs() < 0.01, "{}", apart);
            }
        }
    }

    #[test]
    fn the_reasons_of_every_move_add_up_to_it(then in testing::portfolio(), now in testing::portfolio()) {
        let mut review = Review::of(&then, THEN, None);
        review.scale = then.scale();
        let (past, present) = (Snapshot::review(&now, &review), Snapshot::Now { portfolio: &now, today: TODAY });
        for found in moves(&now, &past, &present) {
            let account = &now.accounts()[found.index].id;
            for axis in Axis::ALL {
                let change = found.movement.change(axis);
                let causes = causes(&past, &present, axis, account);
                prop_assert_eq!(causes.is_some(), change.is_some());
                let sum: f64 = causes.into_iter().flatten().map(|it| it.amount).sum();
                prop_assert!((sum - change.unwrap_or(0.0)).abs() < 1e-6, "{} {:?}", sum, change);
            }
        }
    }
}

#[rstest]
#[case::whole(&[0.25, 0.5], &[25, 50])]
#[case::thirds(&[1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0], &[34, 33, 33])]
#[case::against_each_other(&[0.333, -0.333], &[33, -33])]
#[case::nothing(&[], &[])]
fn shown_amounts_are_rounded_fairly(#[case] amounts: &[f64], #[case] shown: &[i64]) {
    assert_eq!(hundredths(amounts), shown);
}

proptest! {
    #[test]
    fn shown_amounts_add_up_to_the_shown_move(amounts in prop::collection::vec(-4.0f64..4.0, 0..12)) {
        let shown = hundredths(&amounts);
        let whole = (amounts.iter().sum::<f64>() * 100.0).round() as i64;
        prop_assert_eq!(shown.iter().sum::<i64>(), whole);
        for (shown, exact) in shown.iter().zip(&amounts) {
            prop_assert!((*shown as f64 - exact * 100.0).abs() <= 1.0);
        }
    }
}

#[test]
fn who_crossed_a_border_comes_first_then_who_went_farthest() {
    let text = include_str!("../../../portfolio.example.yaml");
    let portfolio = crate::store::read::read(text).unwrap();
    let first = portfolio.reviews().first().unwrap();
    let now = Snapshot::Now {
        portfolio: &portfolio,
        today: TODAY,
    };
    let found = moves(&portfolio, &Snapshot::review(&portfolio, first), &now);
    let stayed = found.iter().position(|it| !it.crossed()).unwrap();
    assert!(stayed > 0, "somebody crossed a border since then");
    assert!(found[stayed..].iter().all(|it| !it.crossed()));
    for group in [&found[..stayed], &found[stayed..]] {
        assert!(group.is_sorted_by(|one, other| one.distance() >= other.distance()));
    }
    let none = moves(&portfolio, &now, &now);
    assert!(none.iter().all(|it| it.distance() == 0.0 && !it.crossed()));
}
