//! The page of the selection.

use rstest::rstest;

use super::driver::Driver;
use crate::app::model::Page;
use crate::domain::Status;

#[test]
fn the_cursor_walks_the_ranking_it_stands_in() {
    let mut driver = Driver::new();
    driver.keys("g k home");
    assert_eq!(
        driver.account().id.as_str(),
        "helios",
        "first by the matrix"
    );
    driver.keys("right home");
    let first = driver.model.selection_page.by_revenue()[0].index;
    assert_eq!(driver.model.selected, Some(first));
    driver.keys("down");
    let second = driver.model.selection_page.by_revenue()[1].index;
    assert_eq!(driver.model.selected, Some(second));
}

#[rstest]
#[case::promoted("p", Status::Key)]
#[case::incubated("i", Status::Incubator)]
#[case::archived("a", Status::Former)]
fn a_key_makes_an_account_something_else(#[case] key: &str, #[case] expected: Status) {
    let mut driver = Driver::new();
    driver.on("sorvag").keys("g k").keys(key);
    let id = "sorvag".into();
    let status = |driver: &Driver| driver.portfolio().account(&id).map(|it| it.status);
    assert_eq!(status(&driver), Some(expected));
    assert_ne!(driver.said(), "");
    driver.keys("u");
    assert_eq!(status(&driver), Some(Status::Candidate));
}

#[test]
fn who_is_archived_leaves_the_cursor_to_the_next() {
    let mut driver = Driver::new();
    driver.keys("g k home down down");
    let next = driver.model.selection_page.by_matrix()[3].index;
    driver.keys("a");
    assert_eq!(driver.model.selected, Some(next));
    driver.keys("end a");
    let last = driver
        .model
        .selection_page
        .by_matrix()
        .last()
        .map(|it| it.index);
    assert_eq!(
        driver.model.selected, last,
        "the last one is the one before"
    );
}

/// The sums of what is planned and of what is suggested for the placed key accounts on the page.
fn sums(driver: &Driver) -> (usize, f64, f64) {
    let zones = driver.model.selection_page.zones();
    zones.iter().fold((0, 0.0, 0.0), |(count, now, due), it| {
        (count + it.accounts, now + it.planned, due + it.suggested)
    })
}

#[test]
fn the_zones_are_those_of_the_accounts_on_the_page() {
    let mut driver = Driver::new();
    driver.keys("g k");
    let (all, now, due) = sums(&driver);
    assert!(
        (now - due).abs() < 1e-9,
        "the total is shared out: {now} {due}"
    );
    assert_eq!(all, 15);
    driver.keys("P down enter");
    let manager = driver.model.whose.manager().expect("one alone").clone();
    let accounts = driver.portfolio().accounts().iter();
    let theirs =
        accounts.filter(|it| it.manager.as_ref() == Some(&manager) && it.status == Status::Key);
    let planned: f64 = theirs.clone().filter_map(|it| it.effort).sum();
    let (count, now, _) = sums(&driver);
    assert_eq!((count, now), (theirs.count(), planned));
}

#[test]
fn the_sixteenth_key_account_warns() {
    let mut driver = Driver::new();
    driver.on("sorvag").keys("g k p");
    assert!(driver.said().contains("16"), "{}", driver.said());
}

#[test]
fn nobody_to_rank_is_no_harm() {
    let mut driver = Driver::reading("format: 1\nportfolio: {name: P}\n");
    driver.keys("g k down right p i a enter esc");
    assert_eq!(driver.model.page, Page::Dashboard);
}
