//! What counts as given and what as got.

use rstest::rstest;

use super::GiveGet;
use crate::domain::requirement::{
    Answer, Concession, Counterpart, CounterpartKind, Outcome, Requirement,
};

fn answered(
    outcome: Option<Outcome>,
    conceded: Option<f64>,
    obtained: &[Option<f64>],
) -> Requirement {
    let got = |amount: &Option<f64>| Counterpart {
        id: "c".into(),
        kind: Some(CounterpartKind::Volume),
        text: None,
        amount: *amount,
    };
    Requirement {
        answer: Some(Answer {
            outcome,
            conceded: conceded.map(|amount| Concession {
                text: None,
                amount: Some(amount),
            }),
            obtained: obtained.iter().map(got).collect(),
            ..Answer::default()
        }),
        ..Requirement::new("r".into(), "R")
    }
}

#[rstest]
#[case::granted(Some(Outcome::Accept), Some(10.0), &[], GiveGet { concessions: 1, unreturned: 1, conceded: 10.0, ..GiveGet::default() })]
#[case::granted_without_a_word(Some(Outcome::Accept), None, &[], GiveGet { concessions: 1, unreturned: 1, ..GiveGet::default() })]
#[case::returned(Some(Outcome::Counterpart), Some(10.0), &[Some(4.0), None], GiveGet { concessions: 1, conceded: 10.0, counterparts: 2, obtained: 4.0, ..GiveGet::default() })]
#[case::part_of_it(Some(Outcome::Alternative), Some(3.0), &[], GiveGet { concessions: 1, unreturned: 1, conceded: 3.0, ..GiveGet::default() })]
#[case::another_way(Some(Outcome::Alternative), None, &[], GiveGet::default())]
#[case::refused(Some(Outcome::Refuse), Some(3.0), &[], GiveGet::default())]
#[case::taken_back(Some(Outcome::Withdrawn), None, &[], GiveGet::default())]
#[case::not_answered(None, None, &[], GiveGet::default())]
fn counts(
    #[case] outcome: Option<Outcome>,
    #[case] conceded: Option<f64>,
    #[case] obtained: &[Option<f64>],
    #[case] expected: GiveGet,
) {
    let requirement = answered(outcome, conceded, obtained);
    assert_eq!(GiveGet::of([&requirement]), expected);
}

#[test]
fn the_balance_is_what_was_got_over_what_was_given() {
    let requirements = [
        answered(
            Some(Outcome::Counterpart),
            Some(84_000.0),
            &[Some(60_000.0)],
        ),
        answered(Some(Outcome::Accept), Some(6_500.0), &[]),
    ];
    let both = GiveGet::of(&requirements);
    assert_eq!(both.balance(), -30_500.0);
    let [one, other] = requirements.each_ref().map(|r| GiveGet::of([r]));
    assert_eq!(one.and(&other), both);
    assert!(!both.is_empty() && GiveGet::default().is_empty());
}
