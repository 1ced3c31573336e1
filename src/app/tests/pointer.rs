//! What a click does, whatever was begun before it.

use super::driver::Driver;
use crate::app::model::Page;
use crate::app::msg::{Msg, Pointer};
use crate::app::target::{Pane, Target};
use crate::domain::matrix::Cell;
use crate::keymap::Action;

fn click(driver: &mut Driver, target: Target) {
    driver.send(Msg::Pointer(Pointer::Click(target)));
}

#[test]
fn a_click_on_the_next_key_ends_the_sequence() {
    let mut driver = Driver::new();
    driver.keys("g");
    assert!(!driver.model.pending.is_empty());
    click(&mut driver, Target::Action(Action::GoCriteria));
    assert_eq!(driver.model.page, Page::Criteria);
    assert!(driver.model.pending.is_empty());
}

#[test]
fn a_key_after_a_click_begins_anew() {
    let mut driver = Driver::new();
    driver.keys("g");
    click(&mut driver, Target::Pane(Pane::Matrix));
    driver.keys("w");
    assert_ne!(driver.model.page, Page::Criteria, "not the end of `g w`");
}

#[test]
fn a_bubble_beside_the_criteria_is_selected_there() {
    let mut driver = Driver::new();
    driver.keys("g w");
    click(&mut driver, Target::Account(Pane::Matrix, "nova".into()));
    assert_eq!(driver.account().id.as_str(), "nova");
    assert_eq!(driver.model.page, Page::Criteria);
}

#[test]
fn a_bubble_below_the_table_of_accounts_is_selected_there() {
    let mut driver = Driver::new();
    driver.keys("g a");
    click(&mut driver, Target::Account(Pane::Matrix, "nova".into()));
    assert_eq!(driver.account().id.as_str(), "nova");
    assert_eq!(driver.model.focus, Pane::Accounts);
    click(&mut driver, Target::Cell(Cell::Limit));
    assert_eq!(driver.model.focus, Pane::Accounts);
    driver.keys("g d");
    click(&mut driver, Target::Account(Pane::Matrix, "nova".into()));
    assert_eq!(driver.model.focus, Pane::Matrix);
}
