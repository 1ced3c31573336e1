//! The grammar of open cells (DESIGN §3): what each way out of one does.

use rstest::rstest;

use super::driver::Driver;
use crate::app::model::CriteriaColumn;

/// The weights of the criteria, in the order of the page.
fn weights(driver: &Driver) -> Vec<f64> {
    driver.model.criteria().map(|(_, c)| c.weight).collect()
}

/// The criteria page with the cursor on the weight of the first criterion.
fn on_weight() -> Driver {
    let mut driver = Driver::new();
    driver.keys("g w right");
    assert_eq!(driver.model.criteria_column, CriteriaColumn::Weight);
    driver
}

#[rstest]
#[case::enter_goes_down("3 5 enter", 35.0, 1, CriteriaColumn::Weight)]
#[case::tab_goes_right("3 5 tab", 35.0, 0, CriteriaColumn::Measure)]
#[case::back_tab_goes_left("3 5 shift-tab", 35.0, 0, CriteriaColumn::Name)]
#[case::down_takes_it("3 5 down", 35.0, 1, CriteriaColumn::Weight)]
#[case::comma_is_a_point("3 , 5 enter", 3.5, 1, CriteriaColumn::Weight)]
#[case::escape_restores("3 5 esc", 30.0, 0, CriteriaColumn::Weight)]
#[case::enter_on_what_was_there("enter enter", 30.0, 1, CriteriaColumn::Weight)]
fn ways_out_of_a_cell(
    #[case] keys: &str,
    #[case] weight: f64,
    #[case] row: usize,
    #[case] column: CriteriaColumn,
) {
    let mut driver = on_weight();
    driver.keys(keys);
    assert_eq!(weights(&driver).first(), Some(&weight));
    assert_eq!(driver.model.criterion, row);
    assert_eq!(driver.model.criteria_column, column);
    assert!(driver.model.cell.is_none());
}

#[test]
fn a_value_that_is_none_stays_with_its_reason() {
    let mut driver = on_weight();
    driver.keys("enter ctrl-u").text("much").keys("enter");
    assert_eq!(driver.typed(), Some("much"));
    assert_eq!(
        driver.problem(),
        "expected a number, such as 4.5 or 1 200 000"
    );
    assert_eq!(weights(&driver).first(), Some(&30.0));
    driver.keys("backspace");
    assert_eq!(driver.problem(), "", "typing on takes the reason away");
}

#[test]
fn a_value_that_is_refused_stays_with_its_reason() {
    let mut driver = on_weight();
    driver.keys("enter ctrl-u").text("-3").keys("enter");
    assert_eq!(driver.typed(), Some("-3"));
    assert!(
        driver.problem().starts_with("expected 0 to"),
        "{}",
        driver.problem()
    );
}

#[test]
fn leaving_by_a_click_takes_what_is_valid_and_drops_what_is_not() {
    use crate::app::msg::{Msg, Pointer};
    use crate::app::{Pane, Target};
    for (typed, expected) in [("35", 35.0), ("many", 30.0)] {
        let mut driver = on_weight();
        driver.keys("enter ctrl-u").text(typed);
        driver.send(Msg::Pointer(Pointer::Click(Target::Pane(Pane::Matrix))));
        assert_eq!(weights(&driver).first(), Some(&expected), "{typed}");
        assert!(driver.model.cell.is_none());
    }
}

#[test]
fn what_is_typed_for_a_score_moves_the_account_before_it_is_taken() {
    let mut driver = Driver::new();
    driver.on("helios").keys("tab tab");
    let sites = driver
        .model
        .criteria()
        .position(|(_, c)| c.id.as_str() == "sites");
    driver.model.criterion = sites.expect("the example has the criterion");
    let index = driver.model.selected.expect("an account");
    let before = driver
        .model
        .position(index)
        .expect("a position")
        .strength
        .value;
    let undoable = driver.model.history.len();
    driver.keys("0");
    let during = driver
        .model
        .position(index)
        .expect("a position")
        .strength
        .value;
    assert!(during < before, "{during:?} {before:?}");
    assert_eq!(driver.model.history.len(), undoable, "a draft is no step");
    assert!(driver.effects.is_empty(), "a draft is not saved");
    driver.keys("esc");
    let after = driver
        .model
        .position(index)
        .expect("a position")
        .strength
        .value;
    assert_eq!(after, before);
}

#[test]
fn pasting_goes_into_the_open_field_as_one_line() {
    let mut driver = Driver::new();
    driver
        .keys("n")
        .paste("Nordlicht\nHandel\tAG\r\n")
        .keys("enter");
    assert_eq!(driver.account().name, "Nordlicht Handel AG");
}

#[test]
fn pasting_where_no_text_goes_runs_nothing() {
    let mut driver = Driver::new();
    let before = driver.portfolio().clone();
    driver.paste("dddq");
    assert_eq!(*driver.portfolio(), before);
    assert!(driver.effects.is_empty());
    assert_eq!(
        driver.said(),
        "Nothing open to paste into; open a field first"
    );
}

/// Enter on a figure that is hidden does not show it; another one is typed over it all the same.
#[rstest]
#[case::weight("g w right", "9")]
#[case::value("tab tab down", "2")]
#[case::target("g s right right", "7")]
#[case::wallet("enter down down down down down down down down down down", "4")]
fn a_figure_is_not_brought_out_from_under_the_veil(#[case] keys: &str, #[case] digit: &str) {
    let open = |veil: &str| {
        let mut driver = Driver::new();
        driver.keys(veil).keys(keys).keys("f2");
        driver
    };
    let seen = open("").model.cell.map(|cell| cell.text().to_owned());
    assert!(
        seen.is_some_and(|text| text.parse::<f64>().is_ok()),
        "{keys}"
    );
    let mut veiled = open("v");
    assert!(veiled.model.cell.is_none());
    assert!(veiled.said().contains("hidden"), "{}", veiled.said());
    veiled.keys(digit);
    let typed = veiled
        .model
        .cell
        .as_ref()
        .map(|cell| cell.text().to_owned());
    assert!(typed.is_none_or(|text| text == digit), "{keys}");
}
