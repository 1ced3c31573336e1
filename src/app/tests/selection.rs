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
