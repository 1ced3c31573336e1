//! One manager's accounts alone, on every page, and all of them again.

use rstest::rstest;

use super::driver::Driver;
use crate::app::model::Page;
use crate::app::review::Walk;
use crate::domain::PersonRef;
use crate::domain::account::Status;

/// Camille's accounts are looked at.
fn of_camille() -> Driver {
    let mut driver = Driver::new();
    driver.keys("P").text("camille").keys("enter");
    assert_eq!(driver.model.whose.manager(), Some(&"cm".into()));
    driver
}

/// The places of her accounts in the portfolio.
fn theirs(driver: &Driver) -> Vec<usize> {
    let accounts = driver.portfolio().accounts().iter().enumerate();
    let theirs = accounts.filter(|(_, it)| it.manager == Some(PersonRef::from("cm")));
    theirs.map(|(at, _)| at).collect()
}

/// What a page shows, by the places of accounts in the portfolio, each once.
fn shown(driver: &Driver) -> Vec<usize> {
    let model = &driver.model;
    let mut shown: Vec<usize> = match model.page {
        Page::Selection => model
            .selection_page
            .by_matrix()
            .iter()
            .map(|it| it.index)
            .collect(),
        Page::Today => (model.today_page.entries().iter())
            .filter_map(|it| it.account)
            .collect(),
        Page::Compare => model.compare.moves().iter().map(|it| it.index).collect(),
        Page::Health => (model.findings_from(0))
            .filter_map(|it| model.portfolio.account_index(it.account.as_ref()?))
            .collect(),
        _ if model.board.all => model.board.rows().iter().map(|row| row.account).collect(),
        _ => model.accounts.order().collect(),
    };
    shown.sort_unstable();
    shown.dedup();
    shown
}

#[rstest]
#[case::accounts("")]
#[case::table("g a")]
#[case::board("g r a")]
#[case::selection("g k")]
#[case::today("g t")]
#[case::health("g h")]
#[case::compare("g c")]
fn nothing_of_others_is_shown(#[case] keys: &str) {
    let mut driver = of_camille();
    driver.keys(keys);
    let (shown_to_her, hers) = (shown(&driver), theirs(&driver));
    assert!(!shown_to_her.is_empty());
    assert!(
        shown_to_her.iter().all(|at| hers.contains(at)),
        "{shown_to_her:?}"
    );
    driver.keys("P ctrl-home enter");
    assert!(
        shown(&driver).len() > shown_to_her.len(),
        "and all of it again"
    );
}

#[test]
fn on_the_matrix_the_arrows_reach_nobody_else() {
    let mut driver = of_camille();
    driver.keys("g m");
    for key in ["up", "left", "down", "right"].repeat(4) {
        driver.keys(key);
        let selected = driver.model.selected.expect("an account");
        assert!(theirs(&driver).contains(&selected));
    }
}

#[test]
fn a_review_walks_through_hers_and_is_held_by_her() {
    let mut driver = of_camille();
    driver.keys("R");
    let keys = driver.portfolio().accounts().iter();
    let keys = keys.filter(|it| it.status == Status::Key && it.manager == Some("cm".into()));
    let count = keys.count();
    assert_eq!(driver.model.walk.as_ref().map(Walk::count), Some(count));
    driver.keys(&"enter ".repeat(count + 1));
    let review = driver.portfolio().last_review().expect("a snapshot");
    assert_eq!(review.by, Some("cm".into()));
}

#[test]
fn esc_shows_everybody_once_nothing_else_is_to_be_left() {
    let mut driver = of_camille();
    driver.keys("g a esc");
    assert!(
        driver.model.whose.manager().is_some(),
        "only the full view was left"
    );
    driver.keys("esc");
    assert_eq!(driver.model.whose.manager(), None);
    assert_eq!(driver.model.accounts.order().count(), 20);
}

#[test]
fn a_new_account_is_hers_and_another_one_that_comes_back_shows_all() {
    let mut driver = Driver::new();
    driver.on("kestrel").keys("d");
    driver.keys("P").text("camille").keys("enter");
    driver.keys("n").text("Zeta Gears").keys("enter");
    assert_eq!(driver.account().manager, Some("cm".into()));
    driver.keys("u u");
    assert_eq!(driver.account().id.as_str(), "kestrel");
    assert_eq!(driver.model.whose.manager(), None);
}
