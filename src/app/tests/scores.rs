//! Scores, one key each.

use rstest::rstest;

use super::driver::Driver;
use crate::domain::CriterionId;
use jiff::civil::date;

/// The position sheet of Helios with the cursor on a criterion.
fn on(driver: &mut Driver, id: &str) {
    driver.keys("tab tab");
    let at = driver
        .model
        .criteria()
        .position(|(_, c)| c.id.as_str() == id);
    driver.model.criterion = at.expect("a criterion of the example");
}

fn value(driver: &Driver, id: &str) -> Option<f64> {
    let score = driver.account().scores.get(&CriterionId::from(id));
    score.map(|score| score.value)
}

#[rstest]
#[case::a_digit_sets("3", Some(3.0))]
#[case::plus_steps("- -", Some(3.0))]
#[case::not_beyond_the_scale("+ +", Some(5.0))]
#[case::clearing_is_unscored("backspace", None)]
#[case::off_the_scale_is_refused("7", Some(5.0))]
#[case::typed_with_f2("f2 ctrl-u 4 , 5 enter", Some(4.5))]
#[case::emptied_is_unscored("f2 ctrl-u enter", None)]
fn a_rating(#[case] keys: &str, #[case] expected: Option<f64>) {
    let mut driver = Driver::new();
    driver.on("helios");
    on(&mut driver, "innovation");
    let before = driver.portfolio().clone();
    driver.keys(keys);
    assert_eq!(value(&driver, "innovation"), expected);
    driver.keys("u u");
    assert_eq!(*driver.portfolio(), before);
}

#[test]
fn a_note_stays_and_its_date_becomes_today() {
    let mut driver = Driver::new();
    driver.on("helios");
    on(&mut driver, "innovation");
    driver.keys("4");
    let score = driver
        .account()
        .scores
        .get(&CriterionId::from("innovation"))
        .expect("scored");
    assert_eq!(
        score.note.as_deref(),
        Some("First chain with shelf-ready refills")
    );
    assert_eq!(score.date, Some(date(2026, 11, 23)));
}

#[test]
fn a_digit_opens_a_measured_value() {
    let mut driver = Driver::new();
    driver.on("helios");
    on(&mut driver, "sites");
    driver.keys("7");
    assert_eq!(driver.typed(), Some("7"));
    assert_eq!(value(&driver, "sites"), Some(10.0));
    driver.keys("enter");
    assert_eq!(value(&driver, "sites"), Some(7.0));
}

#[test]
fn a_computed_value_is_changed_where_it_comes_from() {
    let mut driver = Driver::new();
    driver.on("helios");
    on(&mut driver, "wallet");
    driver.keys("4");
    assert!(
        driver.said().ends_with("change it there"),
        "{}",
        driver.said()
    );
    driver.keys("enter 4 0 enter");
    assert_eq!(driver.account().share_of_wallet, Some(40.0));
}

const FROM_ZERO: &str = "
format: 1
portfolio: {name: Small, scale: {min: 0, max: 10}}
criteria: {strength: [{id: fit, name: Fit, weight: 1, kind: qualitative}]}
accounts: [{id: one, name: One, status: key}]
";

#[rstest]
#[case::ten("1 0", Some(10.0))]
#[case::one("1", Some(1.0))]
#[case::zero("0", Some(0.0))]
#[case::one_then_something_else_then_zero("1 5 0", Some(0.0))]
#[case::one_then_another_key_then_zero("1 v 0", Some(0.0))]
fn a_scale_from_zero_to_ten(#[case] keys: &str, #[case] expected: Option<f64>) {
    let mut driver = Driver::reading(FROM_ZERO);
    driver.keys("tab tab").keys(keys);
    assert_eq!(value(&driver, "fit"), expected);
}

#[test]
fn ten_in_two_keys_is_one_step_and_leaves_the_one_before_alone() {
    let mut driver = Driver::reading(FROM_ZERO);
    driver.keys("tab tab 7 1 0 u");
    assert_eq!(value(&driver, "fit"), Some(7.0));
}

#[test]
fn a_scale_from_one_to_ten_has_its_ten_on_zero() {
    let mut driver = Driver::reading(&FROM_ZERO.replace("min: 0", "min: 1"));
    driver.keys("tab tab 0");
    assert_eq!(value(&driver, "fit"), Some(10.0));
}

#[test]
fn evidence_has_a_note_a_day_and_a_person() {
    let mut driver = Driver::new();
    driver.on("helios");
    on(&mut driver, "sites");
    driver
        .keys("e enter ctrl-u")
        .text("Three more in spring")
        .keys("enter");
    driver.keys("enter ctrl-u").text("+7").keys("enter");
    driver.keys("enter").text("Paule").keys("enter");
    let score = driver
        .account()
        .scores
        .get(&CriterionId::from("sites"))
        .expect("scored");
    assert_eq!(score.note.as_deref(), Some("Three more in spring"));
    assert_eq!(score.date, Some(date(2026, 11, 30)));
    assert_eq!(
        score.by.as_ref().map(crate::domain::PersonRef::as_str),
        Some("Paule")
    );
    assert_eq!(score.value, 10.0);
}

#[test]
fn what_is_not_scored_has_no_evidence() {
    let mut driver = Driver::new();
    driver.on("helios");
    on(&mut driver, "innovation");
    driver.keys("d e");
    assert_eq!(driver.said(), "evidence: score it first");
}

#[test]
fn what_is_computed_has_its_evidence_in_the_figures() {
    let mut driver = Driver::new();
    driver.on("helios");
    on(&mut driver, "growth");
    driver.keys("e");
    let said = driver.said();
    assert!(
        said.contains("computed from the account’s own figures"),
        "{said}"
    );
    assert!(driver.model.modals.is_empty());
    driver.keys("3");
    assert_eq!(driver.said(), said, "the same that a digit is answered");
}
