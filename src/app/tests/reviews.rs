//! A review from the first key to the snapshot, and two days side by side.

use jiff::civil::date;
use rstest::rstest;

use super::driver::Driver;
use crate::app::Effect;
use crate::app::compare::End;
use crate::app::model::Page;
use crate::app::review::Walk;
use crate::domain::account::Status;
use crate::domain::edit::Label;
use crate::domain::review::Move;

/// Three key accounts and a candidate, once reviewed.
const FEW: &str = "
format: 1
portfolio: {name: Small}
criteria:
  attractiveness: [{id: a, name: A, weight: 1, kind: qualitative}]
  strength: [{id: s, name: S, weight: 1, kind: qualitative}]
accounts:
  - {id: x, name: X, status: key, scores: {a: 4, s: 2}}
  - {id: c, name: C, status: candidate, scores: {a: 1, s: 1}}
  - {id: y, name: Y, status: key, scores: {a: 3, s: 3}}
  - {id: z, name: Z, status: key, scores: {a: 2, s: 5}}
reviews:
  - {id: r1, date: 2026-06-30, weights: {a: 1, s: 1}, accounts: {x: {a: 4, s: 2}, y: {a: 3, s: 5}, z: {a: 2, s: 5}}}
";

fn walk(driver: &Driver) -> &Walk {
    driver.model.walk.as_ref().expect("a walk")
}

fn here(driver: &Driver) -> &str {
    driver.account().id.as_str()
}

#[test]
fn r_walks_the_key_accounts_in_the_order_of_the_file() {
    let mut driver = Driver::new();
    driver.keys("R");
    assert_eq!(driver.model.page, Page::Review);
    let accounts = driver.portfolio().accounts().iter();
    let key = accounts.filter(|account| account.status == Status::Key);
    let key: Vec<String> = key.map(|account| account.id.to_string()).collect();
    let mut walked = Vec::new();
    while !driver.model.is_review_over() {
        walked.push(here(&driver).to_owned());
        driver.keys("enter");
    }
    assert_eq!(walked, key);
    assert_eq!(walk(&driver).confirmed(), key.len());
    assert!(driver.effects.is_empty(), "nothing was changed");
}

#[test]
fn accounts_are_passed_without_being_confirmed() {
    let mut driver = Driver::reading(FEW);
    driver.keys("R J");
    assert_eq!(here(&driver), "y");
    driver.keys("K K");
    assert_eq!(here(&driver), "x");
    driver.keys("J enter J");
    assert!(driver.model.is_review_over());
    let left: Vec<_> = walk(&driver)
        .unconfirmed()
        .map(ToString::to_string)
        .collect();
    assert_eq!(left, ["x", "z"]);
    driver.keys("K");
    assert_eq!(here(&driver), "z");
}

#[test]
fn any_key_edits_as_on_the_position_sheet() {
    let mut driver = Driver::reading(FEW);
    driver.keys("R 5 down 3");
    let account = driver.account();
    assert_eq!(account.scores["a"].value, 5.0);
    assert_eq!(account.scores["s"].value, 3.0);
    driver.keys("f2");
    assert_eq!(driver.typed(), Some("3"));
    driver.keys("backspace 4 enter u");
    assert_eq!(driver.account().scores["s"].value, 3.0);
    assert_eq!((driver.model.page, here(&driver)), (Page::Review, "x"));
}

#[test]
fn what_is_typed_is_taken_before_the_walk_goes_on() {
    let mut driver = Driver::reading(FEW);
    driver.keys("R f2 backspace 1 enter enter");
    assert_eq!(here(&driver), "y");
    assert_eq!(driver.portfolio().accounts()[0].scores["a"].value, 1.0);
}

#[test]
fn the_summary_ends_in_a_snapshot_that_is_one_step_to_undo() {
    let mut driver = Driver::reading(FEW);
    driver.keys("g w R 5 enter enter enter enter");
    assert_eq!(driver.model.page, Page::Criteria, "where it was begun");
    assert!(driver.model.walk.is_none());
    let reviews = driver.portfolio().reviews();
    assert_eq!(reviews.len(), 2);
    assert_eq!(reviews[1].date, date(2026, 11, 23));
    assert_eq!(reviews[1].accounts["x"]["a"], 5.0);
    assert!(driver.said().contains("4 accounts"), "{}", driver.said());
    driver.keys("u");
    assert_eq!(driver.portfolio().reviews().len(), 1);
    driver.keys("ctrl-r");
    assert_eq!(driver.portfolio().reviews().len(), 2);
    let saves = driver
        .effects
        .iter()
        .filter(|e| matches!(e, Effect::Save { .. }));
    assert_eq!(saves.count(), 4);
}

#[test]
fn a_walk_that_is_left_is_taken_up_where_it_was() {
    let mut driver = Driver::reading(FEW);
    driver.keys("R enter esc");
    assert_eq!(driver.model.page, Page::Dashboard);
    driver.on("z").keys("g m R");
    assert_eq!((driver.model.page, here(&driver)), (Page::Review, "y"));
    assert_eq!(walk(&driver).confirmed(), 1);
    driver.keys("J J esc R");
    assert!(driver.model.is_review_over(), "the summary as well");
}

#[test]
fn a_review_can_be_ended_without_a_snapshot() {
    let mut driver = Driver::reading(FEW);
    driver.keys("R J J J d");
    assert!(driver.model.walk.is_none());
    assert_eq!(driver.portfolio().reviews().len(), 1);
    driver.keys("R");
    assert_eq!(here(&driver), "x");
}

#[test]
fn the_summary_tells_who_moved_and_who_crossed_a_border() {
    let mut driver = Driver::reading(FEW);
    driver.keys("R J J J");
    let moves = driver.model.review_moves();
    let accounts = driver.portfolio().accounts();
    let told: Vec<_> = moves
        .iter()
        .map(|found| {
            (
                accounts[found.index].id.as_str(),
                found.crossed(),
                found.moved(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [("y", true, true), ("x", false, false), ("z", false, false)]
    );
}

#[test]
fn undo_shows_the_account_it_changed() {
    let mut driver = Driver::reading(FEW);
    driver.keys("R 5 enter enter u");
    assert_eq!((driver.model.page, here(&driver)), (Page::Review, "x"));
    driver.keys("enter");
    assert_eq!(here(&driver), "y", "the walk goes on from there");
}

#[test]
fn an_account_outside_of_the_walk_is_only_left() {
    let mut driver = Driver::reading(FEW);
    driver.on("c").keys("tab tab 3 R enter u");
    assert_eq!(here(&driver), "c");
    driver.keys("enter");
    assert_eq!(here(&driver), "y");
    assert_eq!(walk(&driver).confirmed(), 1);
}

#[test]
fn an_account_that_is_gone_is_walked_through_no_more() {
    let mut driver = Driver::reading(FEW);
    driver.keys("R enter esc").on("x");
    driver.keys("g a delete");
    assert_eq!(walk(&driver).count(), 2);
    driver.keys("R");
    assert_eq!(here(&driver), "y");
}

#[test]
fn without_a_key_account_there_is_nothing_to_walk_through() {
    let mut driver =
        Driver::reading("format: 1\nportfolio: {name: S}\naccounts: [{id: x, name: X}]\n");
    driver.keys("R");
    assert_eq!(driver.model.page, Page::Dashboard);
    assert!(
        driver.said().contains("no key account"),
        "{}",
        driver.said()
    );
}

#[test]
fn a_read_only_portfolio_is_walked_but_keeps_no_snapshot() {
    let mut driver = Driver::reading_only();
    driver.keys("R 3");
    assert!(!driver.said().is_empty());
    while !driver.model.is_review_over() {
        driver.keys("enter");
    }
    let before = driver.portfolio().reviews().len();
    driver.keys("enter");
    assert_eq!(driver.portfolio().reviews().len(), before);
    assert!(driver.model.is_review_over());
}

#[test]
fn a_snapshot_is_taken_by_name_at_once() {
    let mut driver = Driver::reading(FEW);
    driver.keys(":").text("snapshot").keys("enter");
    assert_eq!(driver.portfolio().reviews().len(), 2);
    assert_eq!(
        driver.model.history.next_undo(),
        Some(&Label::Reviewed(date(2026, 11, 23)))
    );
    driver.keys("u");
    assert_eq!(driver.portfolio().reviews().len(), 1);
}

#[test]
fn a_call_in_a_review_goes_back_to_it() {
    let mut driver = Driver::reading(FEW);
    driver.keys("R enter c");
    assert_eq!(driver.model.page, Page::Call);
    driver.keys("esc");
    assert_eq!((driver.model.page, here(&driver)), (Page::Review, "y"));
}

#[rstest]
#[case::another_pane("tab")]
#[case::a_new_account("n")]
#[case::zoom("z")]
#[case::filter("/")]
fn what_would_lead_away_says_so(#[case] key: &str) {
    let mut driver = Driver::reading(FEW);
    driver.keys("R").keys(key);
    assert_eq!(driver.model.page, Page::Review);
    assert!(
        driver.said().contains("nothing on this page"),
        "{}",
        driver.said()
    );
}

// --- two days side by side ---

fn days(driver: &Driver) -> (usize, usize) {
    driver.model.compared_places().expect("a review")
}

#[test]
fn compare_shows_the_last_review_beside_now() {
    let mut driver = Driver::new();
    driver.keys("g c");
    let reviews = driver.portfolio().reviews().len();
    assert_eq!(driver.model.page, Page::Compare);
    assert_eq!(days(&driver), (reviews - 1, reviews));
    let all = driver.model.compare.moves();
    let (crossed, moved) = driver.model.compare.counts();
    assert!(crossed > 0 && moved > 0);
    assert!(all[..crossed].iter().all(Move::crossed));
    assert!(all[crossed + moved..].iter().all(|found| !found.moved()));
}

#[test]
fn arrows_choose_the_days_and_never_turn_them_round() {
    let mut driver = Driver::new();
    let reviews = driver.portfolio().reviews().len();
    driver.keys("g c left");
    assert_eq!(days(&driver), (reviews - 2, reviews));
    driver.keys("right right right");
    assert_eq!(days(&driver), (reviews - 1, reviews));
    driver.keys("left left left left left");
    assert_eq!(days(&driver), (0, reviews));
    driver.keys("tab");
    assert_eq!(driver.model.compare.end, End::Now);
    driver.keys("left left left left left left");
    assert_eq!(days(&driver), (0, 1));
    driver.keys("right");
    assert_eq!(days(&driver), (0, 2));
}

#[test]
fn a_day_is_picked_from_all() {
    let mut driver = Driver::new();
    let reviews = driver.portfolio().reviews().len();
    driver.keys("g c enter").text("2026-03-31").keys("enter");
    assert_eq!(days(&driver), (0, reviews));
    driver.keys("tab enter").text("2026-06-30").keys("enter");
    assert_eq!(days(&driver).0, 0);
    assert!(days(&driver).1 < reviews);
}

#[test]
fn the_cursor_walks_through_those_that_moved() {
    let mut driver = Driver::new();
    driver.keys("g c home");
    let moves: Vec<usize> = driver
        .model
        .compare
        .moves()
        .iter()
        .map(|m| m.index)
        .collect();
    assert_eq!(driver.model.selected, Some(moves[0]));
    driver.keys("down J");
    assert_eq!(driver.model.selected, Some(moves[2]));
    driver.keys("K end");
    assert_eq!(driver.model.selected, moves.last().copied());
}

#[test]
fn right_after_a_snapshot_the_review_before_it_tells_more() {
    let mut driver = Driver::reading(FEW);
    driver.keys(":").text("snapshot").keys("enter g c");
    assert_eq!(days(&driver), (0, 2));
    driver.keys("u");
    assert_eq!((driver.model.page, days(&driver)), (Page::Compare, (0, 1)));
}

#[test]
fn without_a_review_there_is_nothing_to_compare() {
    let mut driver = Driver::reading(
        "format: 1\nportfolio: {name: S}\naccounts: [{id: x, name: X, status: key}]\n",
    );
    driver.keys("g c left right tab enter down");
    assert_eq!(driver.model.page, Page::Compare);
    assert_eq!(driver.model.compared_places(), None);
    driver.keys("R");
    assert_eq!(driver.model.page, Page::Review);
}
