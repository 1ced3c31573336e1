//! The criteria themselves, changed on their page.

use rstest::rstest;

use super::driver::Driver;
use crate::app::model::Page;
use crate::domain::CriterionId;
use crate::domain::criterion::{Axis, Band, Measure, Rule};
use crate::domain::field::CriterionField;

fn names(driver: &Driver, axis: Axis) -> Vec<&str> {
    let criteria = driver.portfolio().criteria().of(axis).iter();
    criteria.map(|criterion| criterion.name.as_str()).collect()
}

/// The criteria page with the cursor on a criterion.
fn on(id: &str) -> Driver {
    let mut driver = Driver::new();
    driver.keys("g w");
    let at = driver
        .model
        .criteria()
        .position(|(_, c)| c.id.as_str() == id);
    driver.model.criterion = at.expect("a criterion of the example");
    driver
}

fn measure(driver: &Driver, id: &str) -> Measure {
    let found = driver.portfolio().criteria().find(&CriterionId::from(id));
    found.expect("a criterion of the example").2.measure.clone()
}

#[test]
fn a_sixth_criterion_of_attractiveness_is_refused_with_the_reason() {
    let mut driver = on("growth");
    driver.keys("n");
    assert!(driver.model.cell.is_none());
    assert_eq!(
        driver.said(),
        "new: attractiveness has its five criteria; more would blur it"
    );
    driver.keys("y");
    assert_eq!(
        driver.said(),
        "attractiveness has its five criteria; more would blur it"
    );
    assert_eq!(names(&driver, Axis::Attractiveness).len(), 5);
}

#[test]
fn a_criterion_is_added_to_the_axis_of_the_cursor() {
    let mut driver = on("wallet");
    driver.keys("n").text("Notoriété").keys("enter");
    assert_eq!(names(&driver, Axis::Strength).last(), Some(&"Notoriété"));
    let (_, added) = driver.model.criterion().expect("the new one");
    assert_eq!(
        (added.name.as_str(), added.id.as_str()),
        ("Notoriété", "notoriete")
    );
    driver.keys("u");
    assert_eq!(names(&driver, Axis::Strength).len(), 5);
}

#[test]
fn a_criterion_needs_a_name() {
    let mut driver = on("wallet");
    driver.keys("n enter");
    assert_eq!(driver.problem(), "this may not be empty");
    driver.keys("esc");
    assert_eq!(names(&driver, Axis::Strength).len(), 5);
}

#[test]
fn a_criterion_goes_with_its_scores_and_comes_back_with_them() {
    let mut driver = on("innovation");
    let before = driver.portfolio().clone();
    driver.keys("d");
    assert!(
        driver
            .said()
            .starts_with("Capacity to innovate deleted with "),
        "{}",
        driver.said()
    );
    let id = CriterionId::from("innovation");
    let scored = |driver: &Driver| {
        let accounts = driver.portfolio().accounts().iter();
        accounts
            .filter(|account| account.scores.contains_key(&id))
            .count()
    };
    assert_eq!(scored(&driver), 0);
    driver.keys("u");
    assert_eq!(*driver.portfolio(), before);
}

#[test]
fn criteria_are_reordered_within_their_axis() {
    let mut driver = on("growth");
    driver.keys("alt-down alt-down");
    assert_eq!(
        names(&driver, Axis::Attractiveness).get(..3),
        Some(
            [
                "Capacity to innovate",
                "International reach",
                "Revenue progression"
            ]
            .as_slice()
        )
    );
    assert_eq!(driver.model.criterion, 2, "the cursor goes with it");
    driver.keys("alt-up alt-up alt-up");
    assert_eq!(driver.model.criterion, 0);
}

#[test]
fn steps_of_one_weight_are_one_step_to_undo() {
    let mut driver = on("growth");
    let before = driver.portfolio().clone();
    driver.keys("+ + + -");
    assert_eq!(driver.model.criterion().map(|(_, c)| c.weight), Some(40.0));
    driver.keys("u");
    assert_eq!(*driver.portfolio(), before);
}

#[test]
fn a_weight_never_steps_below_nothing() {
    let mut driver = on("contacts");
    driver.keys("- - - -");
    assert_eq!(driver.model.criterion().map(|(_, c)| c.weight), Some(0.0));
}

#[test]
fn a_changed_weight_moves_the_accounts_at_once() {
    let mut driver = on("growth");
    let index = driver.model.selected.expect("an account");
    let value = |driver: &Driver| driver.model.position(index).map(|p| p.attractiveness.value);
    let before = value(&driver);
    driver.keys("9 0 enter");
    assert_ne!(value(&driver), before);
}

#[test]
fn all_weight_on_revenue_and_profit_is_said_to_be_pareto() {
    let mut driver = on("innovation");
    driver.keys("right 0 enter 0 enter down 0 enter");
    assert_eq!(
        driver.said(),
        "Attractiveness weighs only revenue and profit: that is Pareto in disguise"
    );
}

#[rstest]
#[case::escape_goes_back("esc", Page::Dashboard)]
#[case::tab_stays("tab", Page::Criteria)]
#[case::zoom_does_nothing("z", Page::Criteria)]
fn ways_off_the_page(#[case] keys: &str, #[case] page: Page) {
    let mut driver = on("growth");
    driver.keys(keys);
    assert_eq!(driver.model.page, page);
    assert!(!driver.model.zoomed);
}

#[test]
fn tab_goes_from_one_axis_to_the_other() {
    let mut driver = on("reach");
    driver.keys("tab");
    assert_eq!(driver.model.criterion_axis(), Axis::Strength);
    driver.keys("tab");
    assert_eq!(driver.model.criterion, 0);
}

#[test]
fn anchors_are_written_level_by_level() {
    let mut driver = on("value");
    driver
        .keys("e down down down enter")
        .text("Nobody asks for us")
        .keys("enter");
    driver.keys("enter").text("One of several").keys("enter");
    let Measure::Rated { levels } = measure(&driver, "value") else {
        panic!("still rated");
    };
    assert_eq!(levels, ["Nobody asks for us", "One of several"]);
}

#[test]
fn bands_are_added_changed_and_removed() {
    let mut driver = on("reach");
    let bands = |driver: &Driver| match measure(driver, "reach") {
        Measure::Measured {
            rule: Some(Rule::Bands(bands)),
            ..
        } => bands,
        other => panic!("no bands: {other:?}"),
    };
    driver.keys("e n");
    let added = bands(&driver);
    assert_eq!(added.len(), 6);
    assert_eq!(
        added.get(4),
        Some(&Band {
            up_to: Some(11.0),
            score: 3.0
        })
    );
    let row = |driver: &Driver, wanted: CriterionField| {
        let form = driver.model.form().expect("the form").clone();
        let fields = form.subject.fields(&driver.model);
        let wanted = crate::app::form::FieldRef::Criterion(wanted);
        fields
            .iter()
            .position(|field| *field == wanted)
            .expect("a row")
    };
    let to = row(&driver, CriterionField::BandScore(4));
    driver
        .keys("home")
        .keys(&"down ".repeat(to))
        .keys("5 enter");
    assert_eq!(bands(&driver).get(4).map(|band| band.score), Some(5.0));
    let to = row(&driver, CriterionField::BandUpTo(4));
    driver.keys("home").keys(&"down ".repeat(to)).keys("d");
    assert_eq!(bands(&driver).len(), 5);
    driver.keys("u u u");
    assert_eq!(*driver.portfolio(), *Driver::new().portfolio());
}

#[test]
fn a_band_below_the_one_before_it_is_refused_beside_the_cell() {
    let mut driver = on("reach");
    driver.keys("e down down down down down down down enter ctrl-u");
    assert!(driver.model.cell.is_some());
    driver.text("0").keys("enter");
    assert_eq!(driver.problem(), "expected 1 to 6");
}

#[test]
fn a_rated_criterion_becomes_measured_and_its_scores_come_back_with_undo() {
    let mut driver = on("innovation");
    let before = driver.portfolio().clone();
    driver.keys("right right enter down down right");
    assert!(matches!(
        measure(&driver, "innovation"),
        Measure::Measured { .. }
    ));
    driver.keys("u");
    assert_eq!(*driver.portfolio(), before);
}

#[test]
fn a_form_about_what_is_gone_closes() {
    let mut driver = on("wallet");
    driver.keys("n").text("Notoriété").keys("enter e");
    assert!(driver.model.form().is_some());
    driver.keys("u");
    assert!(driver.model.form().is_none());
}

#[rstest::rstest]
#[case::stepped("+")]
#[case::typed("right f2 ctrl-u 4 5 enter")]
#[case::in_the_form("e down enter ctrl-u 4 5 enter")]
fn a_weight_changed_after_they_were_fixed_is_said_so(#[case] keys: &str) {
    let mut driver = Driver::new();
    driver.keys("g w").keys(keys);
    assert_eq!(
        driver.said(),
        "Weights are fixed since 2026-01-15: changed after scoring they look rigged"
    );
}

#[test]
fn weights_that_are_fixed_later_can_still_be_changed() {
    let mut driver = Driver::reading(
        "format: 1\nportfolio: {name: P, weights_locked: 2026-12-01}\ncriteria: {strength: [{id: a, name: A, weight: 1, kind: qualitative}]}\n",
    );
    driver.keys("g w +");
    assert_eq!(driver.said(), "");
}

#[test]
fn a_computed_criterion_goes_without_scores() {
    let mut driver = Driver::new();
    driver.keys("g w d");
    assert_eq!(
        driver.said(),
        "Revenue progression deleted; undo brings it back"
    );
}
