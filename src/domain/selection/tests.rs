//! Limits of the selection.

use rstest::rstest;

use super::{
    Counts, is_pareto_only, lacks_progression, lacks_qualitative, managers, overloaded_managers,
};
use crate::domain::account::Status;
use crate::domain::criterion::{Criteria, Criterion, Measure, Source};
use crate::domain::people::Person;
use crate::domain::portfolio::{Parts, Settings};
use crate::domain::{Account, Portfolio};

fn account(status: Status, manager: Option<&str>) -> Account {
    let mut account = Account::new("a".into(), "A");
    account.status = status;
    account.manager = manager.map(Into::into);
    account
}

fn portfolio(accounts: Vec<Account>) -> Portfolio {
    let camille = Person {
        id: "cm".into(),
        name: "Camille Morel".into(),
        function: None,
        reports_to: None,
        roles: None,
    };
    Parts {
        settings: Settings::named("P"),
        people: vec![camille],
        criteria: Criteria::default(),
        support: Vec::new(),
        accepted: Vec::new(),
        accounts,
        reviews: Vec::new(),
    }
    .into()
}

#[rstest]
#[case::fifteen(15, false)]
#[case::sixteen(16, true)]
fn more_than_fifteen_is_dangerous(#[case] key: usize, #[case] too_many: bool) {
    let statuses = [Status::Key]
        .repeat(key)
        .into_iter()
        .chain([Status::Candidate; 3]);
    let counts = Counts::of(statuses);
    assert_eq!((counts.key(), counts.too_many()), (key, too_many));
    assert_eq!(counts.get(Status::Candidate), 3);
}

#[rstest]
#[case::four_is_right(4, &[])]
#[case::five_is_not(5, &[("cm", 5)])]
fn a_manager_has_fewer_than_five(#[case] key: usize, #[case] expected: &[(&str, usize)]) {
    let mut accounts = vec![account(Status::Key, Some("cm")); key];
    accounts.extend(vec![account(Status::Candidate, Some("cm")); 5]);
    accounts.extend(vec![account(Status::Key, None); 5]);
    let overloaded = overloaded_managers(&portfolio(accounts));
    let told: Vec<_> = overloaded
        .iter()
        .map(|(who, n)| (who.as_str(), *n))
        .collect();
    assert_eq!(told, expected);
}

#[test]
fn an_id_and_a_name_are_one_person() {
    let who = ["cm", "Camille Morel", "Somebody else"];
    let accounts = who.map(|who| account(Status::Key, Some(who))).to_vec();
    let managers = managers(&portfolio(accounts));
    assert_eq!(managers, [("cm".into(), 2), ("Somebody else".into(), 1)]);
}

fn measured(name: &str, weight: f64, source: Source, unit: Option<&str>) -> Criterion {
    Criterion {
        id: name.into(),
        name: name.to_owned(),
        weight,
        measure: Measure::Measured {
            source,
            unit: unit.map(str::to_owned),
            rule: None,
        },
    }
}

fn growth() -> Criterion {
    measured("Growth", 60.0, Source::RevenueProgression, None)
}

#[rstest]
#[case::progressions(&[growth(), measured("m", 40.0, Source::MarginProgression, None)], true)]
#[case::money_typed_in(&[growth(), measured("Size", 40.0, Source::Entered, Some("M€"))], true)]
#[case::in_the_currency(&[measured("Size", 40.0, Source::Entered, Some("kCHF"))], true)]
#[case::by_name(&[growth(), measured("Chiffre d'affaires", 40.0, Source::Entered, None)], true)]
#[case::by_name_in_english(&[measured("Our margin", 40.0, Source::Entered, Some("%"))], true)]
#[case::another_criterion(&[growth(), measured("Sites", 40.0, Source::Entered, Some("sites"))], false)]
#[case::share_of_wallet(&[growth(), measured("s", 40.0, Source::ShareOfWallet, None)], false)]
#[case::the_other_has_no_weight(&[growth(), measured("Sites", 0.0, Source::Entered, None)], true)]
#[case::no_weight(&[measured("g", 0.0, Source::RevenueProgression, None)], false)]
#[case::no_criteria(&[], false)]
fn pareto_in_disguise(#[case] attractiveness: &[Criterion], #[case] pareto: bool) {
    let criteria = Criteria {
        attractiveness: attractiveness.to_vec(),
        strength: Vec::new(),
    };
    assert_eq!(is_pareto_only(&criteria, Some("CHF")), pareto);
}

fn rated(name: &str, weight: f64) -> Criterion {
    Criterion {
        measure: Measure::Rated { levels: Vec::new() },
        ..measured(name, weight, Source::Entered, None)
    }
}

#[rstest]
#[case::both(&[growth(), rated("Innovation", 40.0)], false, false)]
#[case::quantities_only(&[growth(), measured("Sites", 40.0, Source::Entered, None)], true, false)]
#[case::a_rating_without_weight(&[growth(), rated("Innovation", 0.0)], true, false)]
#[case::no_progression(&[rated("Innovation", 40.0), measured("Sites", 40.0, Source::Entered, None)], false, true)]
#[case::a_wallet_is_no_progression(&[rated("Innovation", 40.0), measured("s", 1.0, Source::ShareOfWallet, None)], false, true)]
#[case::of_margin(&[rated("Innovation", 40.0), measured("m", 1.0, Source::MarginProgression, None)], false, false)]
#[case::by_name(&[rated("Innovation", 40.0), measured("Croissance du CA", 1.0, Source::Entered, Some("%"))], false, false)]
#[case::rated_by_name(&[rated("Growth of their market", 40.0)], false, false)]
#[case::without_weight(&[rated("Innovation", 40.0), measured("g", 0.0, Source::RevenueProgression, None)], false, true)]
#[case::nothing_weighs(&[rated("Innovation", 0.0)], false, false)]
#[case::no_criteria(&[], false, false)]
fn attractiveness_is_of_more_than_one_kind(
    #[case] attractiveness: &[Criterion],
    #[case] no_qualitative: bool,
    #[case] no_progression: bool,
) {
    let criteria = Criteria {
        attractiveness: attractiveness.to_vec(),
        strength: Vec::new(),
    };
    assert_eq!(lacks_qualitative(&criteria), no_qualitative);
    assert_eq!(lacks_progression(&criteria), no_progression);
}
