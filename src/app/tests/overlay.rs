//! What is being typed moves everything that depends on it, and is nowhere but on the screen.

use rstest::rstest;

use super::driver::Driver;
use crate::domain::figures::{AccountFigures, Figures};

fn figures(driver: &Driver) -> Vec<AccountFigures> {
    driver.model.figures.accounts().to_vec()
}

/// Puts the cursor of a sheet or table on a criterion.
fn stand_on(driver: &mut Driver, id: &str) {
    let at = driver
        .model
        .criteria()
        .position(|(_, c)| c.id.as_str() == id);
    driver.model.criterion = at.expect("the example has the criterion");
}

#[rstest]
#[case::weight_on_the_page("innovation", "g w right f2", "ctrl-u 9 0")]
#[case::weight_in_the_form("innovation", "g w e down enter", "ctrl-u 9 0")]
#[case::worst("sites", "g w e down down down down down enter", "ctrl-u 5")]
#[case::end_of_a_band(
    "reach",
    "g w e down down down down down down down down down enter",
    "ctrl-u 9"
)]
#[case::score_of_a_band(
    "reach",
    "g w e down down down down down down down down enter",
    "ctrl-u 4"
)]
#[case::revenue_of_an_account(
    "innovation",
    "f2 down down down down down down down down down down down down down enter",
    "ctrl-u 1 0 0"
)]
#[case::value("sites", "tab tab f2", "ctrl-u 0")]
#[case::rating("innovation", "tab tab f2", "ctrl-u 1")]
fn typing_shows_what_taking_it_would(
    #[case] criterion: &str,
    #[case] opened_by: &str,
    #[case] typed: &str,
) {
    let mut driver = Driver::new();
    stand_on(&mut driver, criterion);
    driver.keys(opened_by);
    assert!(driver.model.cell.is_some(), "a cell is open");
    let (portfolio, before) = (driver.portfolio().clone(), figures(&driver));
    driver.keys(typed);
    let during = figures(&driver);
    assert!(during != before, "it moves while it is typed");
    let fresh = Figures::of(driver.model.shown(), driver.model.today);
    assert!(during == fresh.accounts(), "all of it");
    assert!(
        *driver.portfolio() == portfolio,
        "it is not in the portfolio"
    );
    assert!(driver.model.history.is_empty(), "nor in the history");
    assert!(driver.effects.is_empty(), "nor saved");
    let mut left = Driver::new();
    stand_on(&mut left, criterion);
    left.keys(opened_by).keys(typed).keys("esc");
    assert!(figures(&left) == before, "Esc puts everything back");
    driver.keys("enter");
    assert!(figures(&driver) == during, "taking it changes nothing more");
    assert_eq!(driver.model.history.len(), 1);
}

#[test]
fn what_would_be_refused_moves_nothing() {
    let mut driver = Driver::new();
    stand_on(&mut driver, "innovation");
    driver.keys("tab tab f2 ctrl-u 3");
    let at_three = figures(&driver);
    driver.keys("ctrl-u 4 5");
    assert!(figures(&driver) != at_three, "45 is off the scale");
    driver.keys("backspace backspace 3");
    assert!(figures(&driver) == at_three);
}

/// The list stays as it is ordered until the value is taken: it must not run away below the eyes.
#[test]
fn the_list_is_ordered_anew_only_when_it_is_taken() {
    let order = |driver: &Driver| driver.model.accounts.order().collect::<Vec<_>>();
    let mut driver = Driver::new();
    stand_on(&mut driver, "reach");
    driver.keys("g w right f2");
    let before = order(&driver);
    driver.keys("ctrl-u 9 9 9");
    assert_eq!(order(&driver), before);
    driver.keys("enter");
    assert_ne!(order(&driver), before);
}
