//! The tour, by keys.

use super::driver::Driver;
use crate::app::model::Page;
use crate::app::target::Pane;
use crate::app::tour::Stop;

fn touring() -> Driver {
    let mut driver = Driver::new();
    driver.keys("g r g i");
    driver
}

#[test]
fn it_begins_on_the_dashboard() {
    let driver = touring();
    assert_eq!(driver.model.tour_stop(), Some(Stop::Accounts));
    assert_eq!(driver.model.page, Page::Dashboard);
    assert_eq!(driver.model.focus, Pane::Accounts);
    assert!(!driver.model.zoomed);
}

#[test]
fn it_begins_from_the_help_with_one_more_key() {
    let mut driver = Driver::new();
    driver.keys("? enter");
    assert_eq!(driver.model.tour_stop(), Some(Stop::Accounts));
}

#[test]
fn the_key_a_step_teaches_leads_on() {
    let mut driver = touring();
    let steps = ["down", "tab", "tab", "2", "u", "g r", "g t", ":"];
    for (keys, stop) in steps.into_iter().zip(Stop::ALL) {
        assert_eq!(driver.model.tour_stop(), Some(stop));
        driver.keys("J"); // another key does what it does, and leads nowhere
        assert_eq!(driver.model.tour_stop(), Some(stop));
        driver.keys(keys);
    }
    assert_eq!(driver.model.tour_stop(), None);
    assert!(
        driver.model.picker().is_some(),
        "the last key did what it does"
    );
}

#[test]
fn whoever_only_reads_changes_nothing_and_is_led_along() {
    let mut driver = touring();
    let before = driver.portfolio().clone();
    for stop in Stop::ALL {
        assert_eq!(driver.model.tour_stop(), Some(stop));
        let met = match stop {
            Stop::Position => driver.model.focus == Pane::Matrix,
            Stop::Score => driver.model.focus == Pane::Position,
            Stop::Today => driver.model.focus == Pane::Requirements,
            Stop::Palette => driver.model.page == Page::Today,
            _ => true,
        };
        assert!(met, "{stop:?}");
        driver.keys("enter");
    }
    assert_eq!(driver.model.tour_stop(), None);
    assert!(*driver.portfolio() == before);
}

#[test]
fn the_scores_come_with_the_cursor_on_one_that_can_be_given() {
    let mut driver = touring();
    driver.keys("enter enter enter 2");
    assert_eq!(driver.model.tour_stop(), Some(Stop::Undo));
    driver.keys("u");
    assert_eq!(driver.model.tour_stop(), Some(Stop::Requirements));
}

#[test]
fn escape_ends_it_and_then_means_what_it_always_does() {
    let mut driver = touring();
    driver.keys("enter enter enter z esc");
    assert_eq!(driver.model.tour_stop(), None);
    assert!(driver.model.zoomed);
    driver.keys("esc");
    assert!(!driver.model.zoomed);
}

#[test]
fn what_is_opened_over_the_page_keeps_its_keys() {
    let mut driver = touring();
    driver.keys("n").text("Nordlicht").keys("enter");
    assert!(
        driver
            .portfolio()
            .accounts()
            .iter()
            .any(|it| it.name == "Nordlicht")
    );
    assert_eq!(driver.model.tour_stop(), Some(Stop::Accounts));
}

#[test]
fn where_nothing_may_be_changed_it_goes_on_all_the_same() {
    let mut driver = Driver::reading_only();
    driver.keys("g i enter enter enter 2");
    assert_eq!(
        driver.model.tour_stop(),
        Some(Stop::Score),
        "it says why not"
    );
    driver.keys("enter enter");
    assert_eq!(driver.model.tour_stop(), Some(Stop::Requirements));
}
