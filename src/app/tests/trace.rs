//! The trace of an account that moves.

use rstest::rstest;

use super::driver::Driver;
use crate::app::options::Options;
use crate::app::{Effect, Msg};

/// Scoring, where something may move.
fn moving() -> Driver {
    let mut driver = Driver::optioned(Options {
        motion: true,
        ..Options::default()
    });
    driver.model.begin_scoring();
    driver
}

fn rests(driver: &Driver) -> usize {
    driver
        .effects
        .iter()
        .filter(|it| matches!(it, Effect::Rest))
        .count()
}

fn place(driver: &Driver) -> Option<(f64, f64)> {
    driver.model.position(driver.model.selected?)?.point()
}

#[rstest]
#[case::a_score("2")]
#[case::a_step("-")]
#[case::none_any_more("delete")]
fn a_change_leaves_a_trace_from_where_it_stood(#[case] key: &str) {
    let mut driver = moving();
    let before = place(&driver);
    driver.keys(key);
    assert_ne!(place(&driver), before);
    assert_eq!(driver.model.traced(), before);
    assert_eq!(rests(&driver), 1);
}

#[test]
fn it_is_gone_in_a_moment_and_nothing_is_asked_for_again() {
    let mut driver = moving();
    driver.keys("2").send(Msg::Rested);
    assert_eq!(driver.model.traced(), None);
    driver.keys("j k");
    assert_eq!(rests(&driver), 1);
}

#[test]
fn what_is_typed_moves_it_too_and_so_does_taking_it_back() {
    let mut driver = moving();
    let before = place(&driver);
    driver.keys("2");
    let there = place(&driver);
    driver.keys("u");
    assert_eq!(place(&driver), before);
    assert_eq!(driver.model.traced(), there);
}

#[test]
fn where_nothing_moved_there_is_none() {
    let mut driver = moving();
    let (_, criterion) = driver.model.criterion().expect("a criterion");
    let id = criterion.id.clone();
    let same = driver.account().scores.get(&id).map(|score| score.value);
    driver.keys(&same.expect("a score").to_string());
    assert_eq!((driver.model.traced(), rests(&driver)), (None, 0));
}

#[test]
fn it_belongs_to_one_account() {
    let mut driver = moving();
    driver.keys("2 J");
    assert_eq!(driver.model.traced(), None, "another one is selected");
    driver.keys("K");
    assert!(driver.model.traced().is_some());
}

#[test]
fn accounts_that_come_and_go_leave_none() {
    let mut driver = moving();
    driver.keys("g d d u n").text("New").keys("enter");
    assert_eq!((driver.model.traced(), rests(&driver)), (None, 0));
}

#[test]
fn without_motion_nothing_is_asked_for() {
    let mut driver = moving();
    driver.model.options.motion = false;
    driver.keys("2");
    assert_eq!((driver.model.traced(), rests(&driver)), (None, 0));
}
