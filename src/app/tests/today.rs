//! Doing what is dated, where it is listed.

use jiff::civil::date;
use rstest::rstest;

use super::driver::Driver;
use crate::app::model::Page;
use crate::domain::agenda::{Horizon, Matter};

const FILE: &str = "\
format: 1
portfolio: {name: P}
accounts:
  - id: one
    name: One
    requirements: [{id: slots, title: Slots, step: wait, answer_by: [2026-11-20]}]
    scorecard: [{id: otif, name: OTIF, every: month, readings: {2026-10: 3}}]
    stakeholders: [{id: rp, name: R. Petit, last_contact: 2026-08-01}]
  - id: two
    name: Two
    plan:
      actions: [{id: a1, text: Call them, due: 2026-11-25}, {id: a2, text: Done, due: 2026-11-01, done: 2026-11-01}]
      decisions: [{id: d1, text: A budget, due: 2027-01-15}]
      milestones: [{id: s1, kind: steering, due: 2026-12-20}]
";

fn on_today() -> Driver {
    let mut driver = Driver::reading(FILE);
    driver.keys("g t");
    driver
}

fn matters(driver: &Driver) -> Vec<&'static str> {
    let entries = driver.model.today_page.entries().iter();
    entries.map(|entry| entry.matter.code()).collect()
}

#[test]
fn broken_promises_come_first_then_the_earliest() {
    let driver = on_today();
    let expected = [
        "answer",
        "contact",
        "action",
        "reading",
        "milestone",
        "decision",
    ];
    assert_eq!(matters(&driver), expected);
    let page = &driver.model.today_page;
    let groups = Horizon::ALL.map(|horizon| page.of(horizon, driver.model.today));
    assert_eq!(groups, [(0, 2), (2, 2), (4, 2)]);
}

#[test]
fn the_account_of_the_entry_is_selected_everywhere() {
    let mut driver = on_today();
    assert_eq!(driver.account().id.as_str(), "one");
    driver.keys("down down");
    assert_eq!(driver.account().id.as_str(), "two");
    driver.keys("esc");
    assert_eq!(
        (driver.model.page, driver.account().id.as_str()),
        (Page::Dashboard, "two")
    );
}

#[test]
fn one_key_is_enough_for_what_is_done() {
    let mut driver = on_today();
    driver.keys("down down x");
    let action = &driver.portfolio().accounts()[1].plan.actions[0];
    assert_eq!(action.done, Some(date(2026, 11, 23)));
    assert!(!matters(&driver).contains(&"action"), "it is gone");
    assert_eq!(
        driver.model.today_page.cursor, 2,
        "the next one is under the cursor"
    );
    driver.keys("u");
    assert!(matters(&driver).contains(&"action"), "it is back");
}

#[test]
fn who_was_spoken_to_is_warm_again() {
    let mut driver = on_today();
    driver.keys("home down x");
    let contact = driver.portfolio().accounts()[0].stakeholders[0].last_contact;
    assert_eq!(contact, Some(date(2026, 11, 23)));
}

#[test]
fn who_works_down_the_list_goes_on_with_the_next() {
    let mut driver = on_today();
    driver.keys("home down");
    let next = driver.model.today_page.entries()[2];
    driver.keys("x");
    let page = &driver.model.today_page;
    assert_eq!((page.cursor, page.entry()), (1, Some(&next)));
    driver.keys("u");
    let entries = driver.model.today_page.entries();
    assert!(
        matches!(entries[1].matter, Matter::Contact(0)),
        "it is back"
    );
}

#[test]
fn what_management_did_again_is_said_with_one_key() {
    let mut driver = Driver::reading(
        "format: 1\nportfolio: {name: P}\n\
         support: [{id: will_repeated, done: true, every: quarter, date: 2026-05-12}]\n",
    );
    driver.keys("g t");
    assert_eq!(matters(&driver), ["support"]);
    driver.keys("x");
    assert_eq!(
        driver.portfolio().support()[0].date,
        Some(date(2026, 11, 23))
    );
    let due = driver.model.today_page.entry().map(|entry| entry.due);
    assert_eq!(due, Some(date(2027, 2, 23)), "and is due again");
    driver.keys("enter");
    assert!(driver.model.form().is_some());
}

#[test]
fn a_day_is_moved_and_the_cursor_is_on_the_next() {
    let mut driver = on_today();
    driver.keys("down down");
    let next = driver.model.today_page.entries()[3];
    driver.keys("m");
    assert_eq!(driver.typed(), Some(""));
    driver.text("2027-02-01").keys("enter");
    let action = &driver.portfolio().accounts()[1].plan.actions[0];
    assert_eq!(action.due, Some(date(2027, 2, 1)));
    assert_eq!(driver.model.today_page.entry(), Some(&next));
}

#[test]
fn an_answer_is_agreed_anew_and_the_old_day_is_kept() {
    let mut driver = on_today();
    driver.keys("home m").text("2026-12-01").keys("enter");
    let requirement = &driver.portfolio().accounts()[0].requirements[0];
    assert_eq!(
        requirement.answer_by,
        [date(2026, 11, 20), date(2026, 12, 1)]
    );
}

#[rstest]
#[case::enter("enter")]
#[case::its_own_key("r")]
#[case::done("x")]
fn a_reading_is_taken_where_it_is_listed(#[case] key: &str) {
    let mut driver = on_today();
    driver
        .keys("down down down")
        .keys(key)
        .text("4")
        .keys("enter");
    assert_eq!(
        driver.portfolio().accounts()[0].scorecard[0].readings.len(),
        2
    );
    assert_eq!(driver.model.page, Page::Today, "the page stays");
}

#[rstest]
#[case::no_new_things("n")]
#[case::no_reading_of_an_answer("r")]
#[case::contacts_are_not_moved("down m")]
fn what_means_nothing_says_so(#[case] keys: &str) {
    let mut driver = on_today();
    driver.keys(keys);
    assert!(driver.model.modals.is_empty() && driver.model.cell.is_none());
    assert_ne!(driver.said(), "");
}

#[test]
fn tab_goes_from_group_to_group() {
    let mut driver = on_today();
    let mut places = Vec::new();
    for _ in 0..3 {
        driver.keys("tab");
        places.push(driver.model.today_page.cursor);
    }
    assert_eq!(places, [2, 4, 0]);
    driver.keys("shift-tab");
    assert_eq!(driver.model.today_page.cursor, 4);
}

/// What is selected there is what every pane shows afterwards.
#[test]
fn the_board_is_of_the_account_under_the_cursor() {
    let mut driver = Driver::new();
    driver.on("hinokawa").keys("g t home g d");
    let selected = driver.model.selected;
    assert_ne!(driver.account().id.as_str(), "hinokawa");
    let rows = driver.model.board.rows();
    assert!(!rows.is_empty() && rows.iter().all(|row| Some(row.account) == selected));
}
